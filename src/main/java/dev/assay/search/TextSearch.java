package dev.assay.search;

import dev.assay.claim.Unavailable;
import dev.assay.query.QueryExtension;
import dev.assay.store.KnowledgeBase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.util.Symbol;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;

/**
 * The search in names and texts: {@code text:query} in SPARQL, and the same from Java. The index
 * belongs to one version of the data and is made when it is first asked for, so it never finds what
 * is there no more.
 */
public final class TextSearch implements QueryExtension {

  private final TextFolder folder;
  private Optional<Opened> opened = Optional.empty();

  /** A search whose index is kept in a folder, which need not exist yet. */
  public TextSearch(Path folder) {
    this.folder = new TextFolder(folder);
  }

  @Override
  public Map<Symbol, Object> settings(KnowledgeBase kb) {
    return Map.of(TextQuery.textIndex, new VersionIndex(this, kb));
  }

  /**
   * What is found by words, the best first.
   *
   * @param words in the syntax of Lucene's query parser
   * @param limit how many to give at most
   */
  public List<TextMatch> find(KnowledgeBase kb, String words, int limit) {
    return read(kb, searcher -> TextQuestion.of(words).ask(searcher, limit));
  }

  /** Makes the index anew, and returns how many texts stand in it. */
  public int renew(KnowledgeBase kb) {
    try {
      return folder.renew(kb);
    } catch (IOException e) {
      throw unavailable(e);
    }
  }

  <T> T read(KnowledgeBase kb, Reading<T> reading) {
    try {
      IndexReader reader = reader(kb);
      try {
        return reading.of(new IndexSearcher(reader));
      } finally {
        reader.decRef();
      }
    } catch (IOException e) {
      throw unavailable(e);
    }
  }

  /** A reader that is kept open until it is given back. */
  private synchronized IndexReader reader(KnowledgeBase kb) throws IOException {
    Opened current = opened.filter(known -> known.mark().equals(kb.mark())).orElse(null);
    if (current == null) {
      current = new Opened(kb.mark(), folder.open(kb));
      if (opened.isPresent()) {
        opened.orElseThrow().reader().decRef();
      }
      opened = Optional.of(current);
    }
    current.reader().incRef();
    return current.reader();
  }

  private static Unavailable unavailable(IOException e) {
    return new Unavailable(
        "The text index cannot be used: " + e.getMessage() + ". Make it anew with: assay reindex");
  }

  /** Reads an index while it is open. */
  @FunctionalInterface
  interface Reading<T> {
    T of(IndexSearcher searcher) throws IOException;
  }

  private record Opened(String mark, IndexReader reader) {}
}
