package dev.assay.intake;

import java.util.List;
import java.util.Set;

/** Where a quote stands in a text. */
public sealed interface Anchoring {

  /** What a person should know of a quote that was found. */
  enum Flag {
    /** The quote begins or ends inside a number or between a number and its magnitude. */
    CUT_INSIDE_QUANTITY,
    /** The quote does not stand at the position that was given, but at one other place. */
    MOVED
  }

  /** The quote stands at one place; in several parts if an ellipsis joins them. */
  record Found(List<Place> parts, Set<Flag> flags) implements Anchoring {
    /** The parts are copied, and at least one. */
    public Found {
      parts = List.copyOf(parts);
      flags = Set.copyOf(flags);
    }
  }

  /**
   * The quote stands at several places: more of what is around it, or a position, must tell which.
   */
  record Ambiguous(List<Place> places) implements Anchoring {
    /** The places are copied. */
    public Ambiguous {
      places = List.copyOf(places);
    }
  }

  /**
   * The quote stands nowhere.
   *
   * @param nearest the passage with most of its words in a row, or none
   */
  record NotFound(List<Place> nearest) implements Anchoring {
    /** The passages are copied. */
    public NotFound {
      nearest = List.copyOf(nearest);
    }
  }
}
