package dev.assay.verification;

import dev.assay.claim.Outcome;

/**
 * What came out for a reading as of another day than the report's.
 *
 * @param asOf the day by which evidence had to be public, {@code YYYY-MM-DD}
 * @param outcome what came out
 * @param because the reason in one sentence
 */
public record Judged(String asOf, Outcome outcome, String because) {}
