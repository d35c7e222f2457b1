package dev.assay.intake;

import dev.assay.claim.BadInput;
import dev.assay.claim.NotFound;
import dev.assay.intake.Anchoring.Ambiguous;
import dev.assay.intake.Anchoring.Flag;
import dev.assay.intake.Anchoring.Found;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds a quote in the text of an article and writes its node in Turtle. */
public final class QuoteFinder {

  private final String slug;
  private final Snapshot snapshot;

  /** A finder for the text of the article of that slug. */
  public QuoteFinder(String slug, Snapshot snapshot) {
    this.slug = slug;
    this.snapshot = snapshot;
  }

  /**
   * The node of the quote, ready to be pasted into the claims file; one for each part when an
   * ellipsis joins several.
   *
   * @param number what follows the slug in the id, such as {@code c07}
   */
  public String turtle(String number, TextQuote quote) {
    Anchoring anchoring = snapshot.find(quote);
    if (anchoring instanceof Found found) {
      return note(found) + nodes(number, found.parts());
    }
    if (anchoring instanceof Ambiguous ambiguous) {
      throw new BadInput(
          "The quote stands at "
              + ambiguous.places().size()
              + " places; say more of it, or give what stands before or after it.\n"
              + list(ambiguous.places()));
    }
    List<Place> nearest = ((Anchoring.NotFound) anchoring).nearest();
    String hint = nearest.isEmpty() ? "." : "; the nearest is\n" + list(nearest);
    throw new NotFound("The quote stands nowhere in the text of article:" + slug + hint);
  }

  private String nodes(String number, List<Place> parts) {
    return IntStream.range(0, parts.size())
        .mapToObj(i -> Turtle.node(id(number, i, parts.size()), slug, parts.get(i), snapshot))
        .collect(Collectors.joining("\n"));
  }

  private String id(String number, int part, int parts) {
    String whole = slug + "-" + number;
    return parts == 1 ? whole : whole + "-part" + (part + 1);
  }

  private static String note(Found found) {
    return found.flags().contains(Flag.CUT_INSIDE_QUANTITY)
        ? "# This quote is cut inside a quantity: take in the whole number with its magnitude.\n"
        : "";
  }

  private static String list(List<Place> places) {
    return places.stream().map(p -> "  " + p.sentence()).collect(Collectors.joining("\n"));
  }
}
