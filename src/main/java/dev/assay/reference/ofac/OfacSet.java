package dev.assay.reference.ofac;

import dev.assay.claim.BadInput;
import dev.assay.reference.Sample;
import dev.assay.reference.Source;
import dev.assay.reference.list.Pages;
import dev.assay.reference.list.Row;
import dev.assay.reference.list.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The files of one set, of which those of names, addresses and remarks are held in memory.
 *
 * @param subjects the file of subjects
 * @param names rows of further names, by the subject's number
 * @param addresses rows of addresses, by the subject's number
 * @param remarks rows that go on where a remark breaks off, by the subject's number
 */
record OfacSet(
    Source subjects,
    Map<String, List<Row>> names,
    Map<String, List<Row>> addresses,
    Map<String, List<Row>> remarks) {

  /** A kind of file, known by its columns. */
  enum Part {
    SUBJECTS(12),
    NAMES(5),
    ADDRESSES(6),
    REMARKS(2);

    private final int columns;

    Part(int columns) {
      this.columns = columns;
    }

    int columns() {
      return columns;
    }
  }

  static OfacSet of(List<Source> sources) throws IOException {
    Map<Part, Source> files = new EnumMap<>(Part.class);
    for (Source source : sources) {
      Part part =
          part(Pages.data(source))
              .orElseThrow(
                  () ->
                      new BadInput(
                          source.name()
                              + " is no file of an OFAC set: its first row is neither a subject"
                              + " (12 columns), a name (5), an address (6) nor a comment (2)."));
      Source other = files.put(part, source);
      if (other != null) {
        throw new BadInput(
            other.name()
                + " and "
                + source.name()
                + " hold the same part. Import one set at a time.");
      }
    }
    Source subjects = files.get(Part.SUBJECTS);
    if (subjects == null) {
      throw new BadInput(
          "The file of subjects (sdn.csv or cons_prim.csv) is missing beside "
              + sources.stream().map(Source::name).toList()
              + ". Add it to the import.");
    }
    return new OfacSet(
        subjects, rows(files, Part.NAMES), rows(files, Part.ADDRESSES), rows(files, Part.REMARKS));
  }

  /** Whether a file that nobody named is of a set: its words say so, or else its name. */
  static boolean looksLikeOne(Sample sample) {
    Optional<Part> part = part(sample);
    if (part.isEmpty()) {
      return false;
    }
    String third = part.get().columns > 2 ? Table.firstRow(sample, ',').get(2) : "";
    String word = third.strip().toLowerCase(Locale.ROOT);
    return switch (part.get()) {
      case SUBJECTS -> List.of("-0-", "individual", "entity", "vessel", "aircraft").contains(word);
      case NAMES -> List.of("aka", "fka", "nka").contains(word);
      case ADDRESSES -> sample.name().contains("add");
      case REMARKS -> sample.name().contains("comment");
    };
  }

  /** What a file is, by its first row. */
  static Optional<Part> part(Sample sample) {
    List<String> first = Table.firstRow(sample, ',');
    boolean numbered = !first.isEmpty() && first.get(0).strip().matches("\\d+");
    return numbered
        ? Arrays.stream(Part.values()).filter(part -> part.columns == first.size()).findFirst()
        : Optional.empty();
  }

  private static Map<String, List<Row>> rows(Map<Part, Source> files, Part part)
      throws IOException {
    Map<String, List<Row>> rows = new HashMap<>();
    Source source = files.get(part);
    if (source == null) {
      return rows;
    }
    try (Table table = Table.plain(source, ',', part.columns())) {
      while (table.hasNext()) {
        Row row = table.next();
        if (!row.isEmpty()) {
          rows.computeIfAbsent(Cells.of(row, 0), id -> new ArrayList<>()).add(row);
        }
      }
    }
    return rows;
  }
}
