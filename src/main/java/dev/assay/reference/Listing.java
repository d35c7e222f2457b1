package dev.assay.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One entry of a sanctions list, after FollowTheMoney's Sanction.
 *
 * @param authority IRI of the body that lists
 * @param programmes programmes or regimes, as the authority names them
 * @param legalActs acts by which the subject is listed, as the list cites them
 * @param listedOn day of the decision
 * @param start first day on which it holds
 * @param end last day on which it holds
 * @param published day on which the listing was published; that of the list when absent
 * @param changed day of the last change of the entry, never taken for that of the listing
 * @param reason what the list gives as the reason
 */
public record Listing(
    String authority,
    List<String> programmes,
    List<String> legalActs,
    Optional<LocalDate> listedOn,
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    Optional<LocalDate> published,
    Optional<LocalDate> changed,
    Optional<String> reason) {

  /** Keeps its own copies of the lists. */
  public Listing {
    programmes = List.copyOf(programmes);
    legalActs = List.copyOf(legalActs);
  }

  /** A listing by an authority of which nothing else is said yet. */
  public static Listing by(String authority) {
    return new Listing(
        authority,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
