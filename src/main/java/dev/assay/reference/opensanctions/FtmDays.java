package dev.assay.reference.opensanctions;

import dev.assay.reference.list.Day;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** The latest day that the entities of a file mention as one on which they were seen or changed. */
final class FtmDays {

  private Optional<LocalDate> latest = Optional.empty();

  void seen(FtmEntity entity) {
    Stream.of("last_seen", "last_change", "first_seen")
        .map(entity::scalar)
        .map(Day::of)
        .flatMap(Optional::stream)
        .filter(day -> latest.filter(known -> !known.isBefore(day)).isEmpty())
        .forEach(day -> latest = Optional.of(day));
  }

  Optional<LocalDate> latest() {
    return latest;
  }
}
