package dev.assay.reference.opensanctions;

import dev.assay.reference.Listing;
import dev.assay.reference.list.Bodies;
import dev.assay.reference.list.Day;
import dev.assay.reference.list.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes down a sanction: of several days of listing the first counts, of several ends the last.
 */
final class FtmSanction {

  private static final Set<String> OVER =
      Set.of(
          "inactive", "ended", "delisted", "removed", "expired", "revoked", "lapsed", "terminated");
  private static final Set<String> READ =
      Set.of(
          "authority",
          "program",
          "programId",
          "provisions",
          "listingDate",
          "startDate",
          "endDate",
          "publicationDate",
          "modifiedAt",
          "entity");

  private final Entry entry;
  private final FtmEntity sanction;
  private final String dataset;
  private final List<String> details = new ArrayList<>();

  FtmSanction(Entry entry, FtmEntity sanction, String dataset) {
    this.entry = entry;
    this.sanction = sanction;
    this.dataset = dataset;
  }

  void write(Optional<LocalDate> listDay) {
    List<String> authorities = sanction.all("authority");
    String authority =
        authorities.stream()
            .findFirst()
            .or(() -> sanction.all("country").stream().findFirst())
            .orElse("unknown authority");
    authorities.stream().skip(1).forEach(other -> details.add("authority: " + other));
    Comparator<LocalDate> order = Comparator.naturalOrder();
    Listing listing =
        Listing.by(Bodies.find(authority, dataset, entry.record()))
            .under(
                Stream.concat(sanction.all("program").stream(), sanction.all("programId").stream())
                    .toList())
            .providing(sanction.all("provisions"))
            .decided(day("listingDate", order.reversed()))
            .holding(day("startDate", order.reversed()), day("endDate", order))
            .issued(day("publicationDate", order.reversed()))
            .changedOn(day("modifiedAt", order));
    for (Map.Entry<String, List<String>> property : sanction.properties().entrySet()) {
      if (!READ.contains(property.getKey())) {
        String label = property.getKey().equals("reason") ? "" : property.getKey() + ": ";
        details.add(label + String.join("; ", property.getValue()));
      }
    }
    boolean over =
        sanction.all("status").stream()
            .anyMatch(status -> OVER.contains(status.toLowerCase(Locale.ROOT)));
    Listing whole =
        listing.because(Optional.of(String.join("\n", details)).filter(text -> !text.isEmpty()));
    entry.record().listed(sanction.id(), over ? whole.over() : whole, listDay, entry.where());
  }

  /** The day that counts most; the others, and what is no full day, stay in words. */
  private Optional<LocalDate> day(String property, Comparator<LocalDate> order) {
    Optional<LocalDate> best =
        sanction.all(property).stream().map(Day::of).flatMap(Optional::stream).max(order);
    for (String text : sanction.all(property)) {
      Optional<LocalDate> day = Day.of(text);
      if (day.isEmpty() || !day.equals(best)) {
        details.add(property + ": " + text);
      }
      if (day.isEmpty()) {
        entry.tell(property, text, "is no full day, so it is kept in words");
      }
    }
    return best;
  }
}
