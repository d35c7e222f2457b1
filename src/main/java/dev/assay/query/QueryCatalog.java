package dev.assay.query;

import dev.assay.claim.NotFound;
import dev.assay.store.ResourceFolder;
import java.util.List;
import java.util.Optional;

/** The canned queries that ship with the program. */
public final class QueryCatalog {

  private static final String ENDING = ".rq";

  private final ResourceFolder folder;

  /** The queries of a folder. */
  public QueryCatalog(ResourceFolder folder) {
    this.folder = folder;
  }

  /** All queries, sorted by id; the first bad header stops it. */
  public List<CannedQuery> all() {
    return folder.paths(ENDING).stream()
        .map(path -> path.substring(0, path.length() - ENDING.length()))
        .map(this::required)
        .toList();
  }

  /** The rules: the queries that decide a kind of proposition. */
  public List<CannedQuery> rules() {
    return all().stream().filter(query -> query.checks().isPresent()).toList();
  }

  /** The query of that id, if there is one. */
  public Optional<CannedQuery> find(String id) {
    return id.matches("[a-z0-9-]+(/[a-z0-9-]+)*")
        ? folder.text(id + ENDING).map(text -> HeaderReader.shipped(id, text))
        : Optional.empty();
  }

  /**
   * The query of that id.
   *
   * @throws NotFound when there is none, naming those of the same topic
   */
  public CannedQuery required(String id) {
    return find(id)
        .orElseThrow(
            () ->
                new NotFound(
                    "There is no query \"" + id + "\". Queries are: " + String.join(", ", ids())));
  }

  private List<String> ids() {
    return folder.paths(ENDING).stream()
        .map(path -> path.substring(0, path.length() - ENDING.length()))
        .toList();
  }
}
