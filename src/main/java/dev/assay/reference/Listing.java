package dev.assay.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One entry of a sanctions list, after FollowTheMoney's Sanction.
 *
 * @param authority IRI of the body that lists
 * @param programmes programmes or regimes, as the authority names them
 * @param provisions what the listing forbids or warns of, as the list says
 * @param legalActs acts by which the subject is listed, as the list cites them
 * @param listedOn day of the decision
 * @param start first day on which it holds
 * @param end last day on which it holds
 * @param published day on which the listing was published; that of the list when absent
 * @param changed day of the last change of the entry, never taken for that of the listing
 * @param reason what the list gives as the reason
 * @param ended whether the list says that it no longer holds, with or without a day
 */
public record Listing(
    String authority,
    List<String> programmes,
    List<String> provisions,
    List<String> legalActs,
    Optional<LocalDate> listedOn,
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    Optional<LocalDate> published,
    Optional<LocalDate> changed,
    Optional<String> reason,
    boolean ended) {

  /** Keeps its own copies of the lists. */
  public Listing {
    programmes = List.copyOf(programmes);
    provisions = List.copyOf(provisions);
    legalActs = List.copyOf(legalActs);
  }

  /** A listing by an authority of which nothing else is said yet. */
  public static Listing by(String authority) {
    return new Listing(
        authority,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  /** The same listing under these programmes. */
  public Listing under(List<String> value) {
    return new Listing(
        authority,
        value,
        provisions,
        legalActs,
        listedOn,
        start,
        end,
        published,
        changed,
        reason,
        ended);
  }

  /** The same listing with what it forbids or warns of. */
  public Listing providing(List<String> value) {
    return new Listing(
        authority,
        programmes,
        value,
        legalActs,
        listedOn,
        start,
        end,
        published,
        changed,
        reason,
        ended);
  }

  /** The same listing by these acts. */
  public Listing citing(List<String> value) {
    return new Listing(
        authority,
        programmes,
        provisions,
        value,
        listedOn,
        start,
        end,
        published,
        changed,
        reason,
        ended);
  }

  /** The same listing decided on that day. */
  public Listing decided(Optional<LocalDate> value) {
    return new Listing(
        authority,
        programmes,
        provisions,
        legalActs,
        value,
        start,
        end,
        published,
        changed,
        reason,
        ended);
  }

  /** The same listing, holding from one day to another. */
  public Listing holding(Optional<LocalDate> from, Optional<LocalDate> until) {
    return new Listing(
        authority,
        programmes,
        provisions,
        legalActs,
        listedOn,
        from,
        until,
        published,
        changed,
        reason,
        ended);
  }

  /** The same listing published on that day. */
  public Listing issued(Optional<LocalDate> value) {
    return new Listing(
        authority,
        programmes,
        provisions,
        legalActs,
        listedOn,
        start,
        end,
        value,
        changed,
        reason,
        ended);
  }

  /** The same listing changed last on that day. */
  public Listing changedOn(Optional<LocalDate> value) {
    return new Listing(
        authority,
        programmes,
        provisions,
        legalActs,
        listedOn,
        start,
        end,
        published,
        value,
        reason,
        ended);
  }

  /** The same listing for that reason. */
  public Listing because(Optional<String> value) {
    return new Listing(
        authority,
        programmes,
        provisions,
        legalActs,
        listedOn,
        start,
        end,
        published,
        changed,
        value,
        ended);
  }

  /** The same listing, which no longer holds. */
  public Listing over() {
    return new Listing(
        authority,
        programmes,
        provisions,
        legalActs,
        listedOn,
        start,
        end,
        published,
        changed,
        reason,
        true);
  }
}
