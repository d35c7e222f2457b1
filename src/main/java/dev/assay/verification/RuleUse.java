package dev.assay.verification;

/**
 * A rule that took part in a verdict.
 *
 * @param id its id, such as {@code verify/quantity}
 * @param sha256 checksum of its text
 */
public record RuleUse(String id, String sha256) {}
