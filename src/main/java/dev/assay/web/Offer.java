package dev.assay.web;

import dev.assay.claim.BadInput;
import java.util.List;
import java.util.Optional;

/**
 * A format that an endpoint has.
 *
 * @param value what stands for the format inside
 * @param name the format's short name, as in {@code ?format=csv}
 * @param mediaTypes its media types, the usual one first
 */
record Offer<T>(T value, String name, List<String> mediaTypes) {

  Offer {
    mediaTypes = List.copyOf(mediaTypes);
  }

  static <T> Offer<T> of(T value, String name, String... mediaTypes) {
    return new Offer<>(value, name, List.of(mediaTypes));
  }

  /** The offer, taken as one of its media types. */
  Accept.Choice<T> as(String mediaType) {
    return new Accept.Choice<>(value, mediaType);
  }

  /** The offer that a parameter names, by its short name or a media type; else by Accept. */
  static <T> Accept.Choice<T> choose(Optional<String> asked, Accept accept, List<Offer<T>> offers) {
    return asked.isPresent() ? named(asked.get(), offers) : accept.choose(offers);
  }

  static <T> List<String> mediaTypesOf(List<Offer<T>> offers) {
    return offers.stream().map(offer -> offer.mediaTypes().get(0)).toList();
  }

  private static <T> Accept.Choice<T> named(String asked, List<Offer<T>> offers) {
    return offers.stream()
        .filter(offer -> offer.name().equals(asked) || offer.mediaTypes().contains(asked))
        .findFirst()
        .map(offer -> new Accept.Choice<>(offer.value(), offer.mediaTypes().get(0)))
        .orElseThrow(
            () ->
                new BadInput(
                    "There is no format \""
                        + asked
                        + "\" here. Formats are: "
                        + String.join(", ", offers.stream().map(Offer::name).toList())
                        + "."));
  }
}
