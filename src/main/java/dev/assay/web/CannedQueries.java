package dev.assay.web;

import dev.assay.claim.NotFound;
import dev.assay.query.CannedQuery;
import dev.assay.query.QueryCatalog;
import dev.assay.store.Checksums;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The canned queries as they were when the server started: read once, asked often. */
final class CannedQueries {

  private final Map<String, CannedQuery> byId = new TreeMap<>();

  CannedQueries(QueryCatalog catalog) {
    catalog.all().forEach(query -> byId.put(query.id(), query));
  }

  List<CannedQuery> all() {
    return List.copyOf(byId.values());
  }

  Optional<CannedQuery> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * The query of that id.
   *
   * @throws NotFound when there is none, naming those that share a word with it
   */
  CannedQuery required(String id) {
    return find(id)
        .orElseThrow(
            () ->
                new NotFound(
                    "There is no query \""
                        + id
                        + "\". "
                        + String.join(", ", near(id))
                        + " might be meant; all are listed at /api/queries."));
  }

  /** A checksum over all queries. */
  String fingerprint() {
    return Checksums.sha256(
        String.join("", byId.values().stream().map(CannedQuery::sha256).toList()));
  }

  private List<String> near(String id) {
    Set<String> words = words(id);
    List<String> near =
        byId.keySet().stream()
            .filter(known -> words(known).stream().anyMatch(words::contains))
            .toList();
    return near.isEmpty() ? List.copyOf(byId.keySet()) : near;
  }

  private static Set<String> words(String id) {
    return Arrays.stream(id.split("[^a-z0-9]+", -1))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }
}
