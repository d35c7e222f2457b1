package dev.assay.reference.opensanctions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An entity that ties two others.
 *
 * @param from ids at its first end
 * @param to ids at its second end
 * @param properties the properties that name the ends
 */
record FtmLink(List<String> from, List<String> to, List<String> properties) {

  private static final Map<String, List<String>> ENDS =
      Map.ofEntries(
          Map.entry("Ownership", List.of("owner", "asset")),
          Map.entry("Directorship", List.of("director", "organization")),
          Map.entry("Employment", List.of("employee", "employer")),
          Map.entry("Membership", List.of("member", "organization")),
          Map.entry("Family", List.of("person", "relative")),
          Map.entry("Associate", List.of("person", "associate")),
          Map.entry("Representation", List.of("agent", "client")),
          Map.entry("Succession", List.of("predecessor", "successor")),
          Map.entry("Occupancy", List.of("holder", "post")),
          Map.entry("Payment", List.of("payer", "beneficiary")),
          Map.entry("Debt", List.of("debtor", "creditor")),
          Map.entry("UnknownLink", List.of("subject", "object")));

  /** The link that an entity is, if it is one; the entity that it stands in is the missing end. */
  static Optional<FtmLink> of(FtmEntity entity, Optional<String> parent) {
    return Optional.ofNullable(ENDS.get(entity.schema()))
        .map(
            ends -> {
              List<String> from = ends(entity, ends.get(0), Optional.empty());
              List<String> to = ends(entity, ends.get(1), Optional.empty());
              return new FtmLink(
                  from.isEmpty() ? parent.stream().toList() : from,
                  to.isEmpty() ? parent.stream().toList() : to,
                  ends);
            })
        .filter(link -> !link.from().isEmpty() && !link.to().isEmpty());
  }

  /** The ids that a property names, plainly or as entities in its place. */
  static List<String> ends(FtmEntity entity, String property, Optional<String> parent) {
    List<String> ids =
        Stream.concat(
                entity.all(property).stream(),
                entity.nested().getOrDefault(property, List.of()).stream().map(FtmEntity::id))
            .toList();
    return ids.isEmpty() ? parent.stream().toList() : ids;
  }
}
