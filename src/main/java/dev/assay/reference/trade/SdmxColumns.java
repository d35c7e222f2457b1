package dev.assay.reference.trade;

import dev.assay.claim.BadInput;
import dev.assay.reference.list.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The columns of an SDMX-CSV file: ids alone, ids with labels, or labels in columns of their own.
 */
final class SdmxColumns {

  private final List<Column> columns = new ArrayList<>();
  private final boolean labelled;

  /**
   * The columns of a header.
   *
   * @throws BadInput when it lacks a column without which there are no figures
   */
  SdmxColumns(String file, List<String> names) {
    boolean paired = names.stream().anyMatch("STRUCTURE_NAME"::equalsIgnoreCase);
    labelled = names.stream().anyMatch(name -> name.contains(":"));
    boolean measured = false;
    int afterAction = -1;
    for (String name : names) {
      String id = name.replaceFirst(":.*", "").replaceFirst("\\[.*\\]$", "").strip();
      boolean label =
          id.isEmpty()
              || (id.endsWith("_LABEL") && names.contains(id.replaceFirst("_LABEL$", "")))
              || (paired && afterAction >= 0 && afterAction % 2 == 1);
      afterAction = afterAction >= 0 || id.equalsIgnoreCase("ACTION") ? afterAction + 1 : -1;
      if (!label) {
        Optional<SdmxRole> role = SdmxRole.of(id);
        measured |= role.equals(Optional.of(SdmxRole.VALUE));
        columns.add(new Column(name, id, role, measured));
      }
    }
    for (SdmxRole needed : List.of(SdmxRole.VALUE, SdmxRole.PERIOD, SdmxRole.REPORTER)) {
      if (of(needed).isEmpty()) {
        throw new BadInput(
            file
                + " has no column for the "
                + (needed == SdmxRole.VALUE
                    ? "value (OBS_VALUE)"
                    : needed == SdmxRole.PERIOD ? "time (TIME_PERIOD)" : "area (REF_AREA)")
                + ", so its rows are no figures. Its columns are: "
                + String.join(", ", columns.stream().map(Column::id).toList())
                + ".");
      }
    }
  }

  /** All columns that are no labels. */
  List<Column> all() {
    return columns;
  }

  /** The columns of a role in their order. */
  List<Column> of(SdmxRole role) {
    return columns.stream().filter(column -> column.role().equals(Optional.of(role))).toList();
  }

  /** The code of the first column of a role that is not blank; empty when there is none. */
  String code(Row row, SdmxRole role) {
    return of(role).stream()
        .map(column -> code(row, column))
        .filter(code -> !code.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** The code in a column, without its label. */
  String code(Row row, Column column) {
    String cell = row.get(column.name());
    int colon = labelled ? cell.indexOf(':') : -1;
    boolean flow = column.role().equals(Optional.of(SdmxRole.DATAFLOW));
    if (flow) {
      return cell.replaceFirst("(\\(.*?\\)):.*", "$1").strip();
    }
    return colon < 0 ? cell : cell.substring(0, colon).strip();
  }

  /**
   * A column.
   *
   * @param name as it stands in the header
   * @param id of its component
   * @param behindValue whether it stands at or behind the value, where attributes are
   */
  record Column(String name, String id, Optional<SdmxRole> role, boolean behindValue) {}
}
