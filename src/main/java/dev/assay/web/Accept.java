package dev.assay.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats that a caller takes, by the quality values of its Accept header. */
record Accept(List<Range> ranges) {

  /** One media range; the more specific one decides about a type. */
  private record Range(String type, double quality) {

    int fit(String other) {
      if (type.equals(other)) {
        return 3;
      }
      if (type.endsWith("/*") && other.startsWith(type.substring(0, type.length() - 1))) {
        return 2;
      }
      return type.equals("*/*") ? 1 : 0;
    }
  }

  /** The ranges of a header; without one, everything is welcome. */
  static Accept parse(Optional<String> header) {
    List<Range> ranges = new ArrayList<>();
    for (String part : header.filter(text -> !text.isBlank()).orElse("*/*").split(",", -1)) {
      String[] pieces = part.split(";", -1);
      String type = pieces[0].strip().toLowerCase(Locale.ROOT);
      if (!type.isEmpty()) {
        ranges.add(new Range(type.equals("*") ? "*/*" : type, quality(pieces)));
      }
    }
    return new Accept(List.copyOf(ranges));
  }

  /**
   * The best of the offers with the media type that it is to be sent as: that with the highest
   * quality, and among equals the first.
   */
  <T> Choice<T> choose(List<Offer<T>> offers) {
    Optional<Choice<T>> best = Optional.empty();
    double most = 0;
    for (Offer<T> offer : offers) {
      for (String type : offer.mediaTypes()) {
        double quality = quality(type);
        if (quality > most) {
          most = quality;
          best = Optional.of(new Choice<>(offer.value(), type));
        }
      }
    }
    return best.orElseThrow(() -> Problem.notAcceptable(Offer.mediaTypesOf(offers)).asException());
  }

  /** Whether this is a browser that shows pages. */
  boolean prefersPages() {
    double page = quality("text/html");
    return page > 0 && page > quality("application/json") && page > quality(Problems.MEDIA_TYPE);
  }

  private double quality(String type) {
    int fit = 0;
    double quality = 0;
    for (Range range : ranges) {
      int candidate = range.fit(type);
      if (candidate > fit) {
        fit = candidate;
        quality = range.quality();
      }
    }
    return quality;
  }

  private static double quality(String[] pieces) {
    for (int i = 1; i < pieces.length; i++) {
      String piece = pieces[i].strip();
      if (piece.startsWith("q=")) {
        return number(piece.substring(2));
      }
    }
    return 1;
  }

  private static double number(String text) {
    try {
      return Math.min(1, Math.max(0, Double.parseDouble(text)));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** An offer that was taken, and the media type it was asked as. */
  record Choice<T>(T value, String mediaType) {}
}
