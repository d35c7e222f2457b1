package dev.assay.pipeline;

import dev.assay.reference.ReferenceData;
import dev.assay.store.DataFile;
import dev.assay.validation.Kind;
import dev.assay.validation.Parsed;
import dev.assay.validation.RdfReader;
import dev.assay.validation.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;

/** The files of a data folder, read. */
final class DataSet {

  private static final String CATALOG = "catalog.ttl";
  private static final String ARTICLES = "articles/";

  /** Where files of reference data stand. */
  static final String REFERENCE = "reference/";

  private final List<Item> items;

  private DataSet(List<Item> items) {
    this.items = items;
  }

  static DataSet of(List<DataFile> files) {
    return new DataSet(files.stream().map(file -> new Item(file, parse(file))).toList());
  }

  static Parsed parse(DataFile file) {
    return RdfReader.read(file.name(), file.open(), Lang.TURTLE);
  }

  /** Files of which one would take the place of the other, since their datasets have one id. */
  static List<Violation> clashes(List<DataFile> files) {
    Map<String, DataFile> known = new HashMap<>();
    List<Violation> clashes = new ArrayList<>();
    for (DataFile file : files) {
      if (isReference(file)) {
        Optional.ofNullable(known.putIfAbsent(ReferenceData.idOf(file), file))
            .ifPresent(other -> clashes.add(clash(file, other)));
      }
    }
    return clashes;
  }

  private static Violation clash(DataFile file, DataFile other) {
    return Violation.error(
        Kind.DUPLICATE,
        file.name(),
        "The file would make the same dataset as "
            + other.name()
            + ": \""
            + ReferenceData.idOf(file)
            + "\".",
        "Rename one of them.");
  }

  List<Parsed> parsed() {
    return items.stream().map(Item::parsed).toList();
  }

  /** The files of each article, by slug. */
  Map<String, List<Item>> articles() {
    return items.stream()
        .filter(item -> slug(item.file()).isPresent())
        .collect(
            Collectors.groupingBy(
                item -> slug(item.file()).orElseThrow(), TreeMap::new, Collectors.toList()));
  }

  List<Item> reference() {
    return items.stream().filter(item -> isReference(item.file())).toList();
  }

  Optional<Item> catalog() {
    return items.stream().filter(item -> item.file().path().equals(CATALOG)).findFirst();
  }

  private static boolean isReference(DataFile file) {
    return slug(file).isEmpty() && !file.path().equals(CATALOG);
  }

  /** The article that the file belongs to, if it is one of an article's. */
  private static Optional<String> slug(DataFile file) {
    String path = file.path();
    int slash = path.indexOf('/', ARTICLES.length());
    return path.startsWith(ARTICLES) && slash > 0
        ? Optional.of(path.substring(ARTICLES.length(), slash))
        : Optional.empty();
  }

  /** A file with what it says. */
  record Item(DataFile file, Parsed parsed) {}
}
