package dev.assay.intake;

import dev.assay.claim.Rating;
import java.util.Optional;

/**
 * What a person found of a claim.
 *
 * @param claim IRI of the claim
 * @param reviewer IRI of who reviewed it
 * @param newName the reviewer's name, when nothing describes the reviewer yet
 * @param because the reason in the reviewer's words
 * @param date the day of the review, {@code YYYY-MM-DD}
 */
public record Review(
    String claim,
    String reviewer,
    Optional<String> newName,
    Rating rating,
    String because,
    String date) {}
