package dev.assay.cli;

import dev.assay.store.DataFile;
import dev.assay.validation.Parsed;
import dev.assay.validation.RdfReader;
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

  List<Parsed> parsed() {
    return items.stream().map(Item::parsed).toList();
  }

  /** The files of each article, by slug. */
  Map<String, List<Item>> articles() {
    return items.stream()
        .filter(item -> item.slug().isPresent())
        .collect(
            Collectors.groupingBy(
                item -> item.slug().orElseThrow(), TreeMap::new, Collectors.toList()));
  }

  List<Item> reference() {
    return items.stream()
        .filter(item -> item.slug().isEmpty() && !item.file().path().equals(CATALOG))
        .toList();
  }

  Optional<Item> catalog() {
    return items.stream().filter(item -> item.file().path().equals(CATALOG)).findFirst();
  }

  /** A file with what it says. */
  record Item(DataFile file, Parsed parsed) {

    /** The article that the file belongs to, if it is one of an article's. */
    Optional<String> slug() {
      String path = file.path();
      int slash = path.indexOf('/', ARTICLES.length());
      return path.startsWith(ARTICLES) && slash > 0
          ? Optional.of(path.substring(ARTICLES.length(), slash))
          : Optional.empty();
    }
  }
}
