package dev.assay.pipeline;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How lists are imported.
 *
 * @param dryRun whether all is done save that anything is stored
 * @param forced why a version is taken that would be refused, if somebody says so
 * @param published the day of the version, when a person says it
 * @param time the time to record, as {@code xsd:dateTime}
 * @param software the version of this program
 */
public record ImportOptions(
    boolean dryRun,
    Optional<String> forced,
    Optional<LocalDate> published,
    String time,
    String software) {

  LocalDate today() {
    return LocalDate.parse(time.substring(0, 10));
  }
}
