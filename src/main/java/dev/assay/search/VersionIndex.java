package dev.assay.search;

import dev.assay.store.KnowledgeBase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;

/** The index of one version of the data, as {@code text:query} wants it. It cannot be written. */
final class VersionIndex implements TextIndex {

  private static final int MOST = 10_000;

  private final TextSearch search;
  private final KnowledgeBase kb;
  private final EntityDefinition definition = TextFields.definition();

  VersionIndex(TextSearch search, KnowledgeBase kb) {
    this.search = search;
    this.kb = kb;
  }

  @Override
  public EntityDefinition getDocDef() {
    return definition;
  }

  @Override
  public List<TextHit> query(
      @Nullable String subject,
      @Nullable List<Resource> properties,
      String words,
      @Nullable String graph,
      @Nullable String language,
      int limit,
      @Nullable String highlight) {
    TextQuestion question =
        new TextQuestion(
            words,
            Optional.ofNullable(properties).orElse(List.of()).stream()
                .map(Resource::getURI)
                .toList(),
            Optional.ofNullable(subject),
            Optional.ofNullable(graph),
            Optional.ofNullable(language));
    int most = limit > 0 ? limit : MOST;
    return search.read(
        kb, searcher -> question.ask(searcher, most).stream().map(VersionIndex::hit).toList());
  }

  @Override
  public List<TextHit> query(
      @Nullable Node subject,
      @Nullable List<Resource> properties,
      String words,
      @Nullable String graph,
      @Nullable String language,
      int limit,
      @Nullable String highlight) {
    String iri = subject == null || !subject.isURI() ? null : subject.getURI();
    return query(iri, properties, words, graph, language, limit, highlight);
  }

  @Override
  public List<TextHit> query(
      @Nullable List<Resource> properties,
      String words,
      @Nullable String graph,
      @Nullable String language,
      int limit,
      @Nullable String highlight) {
    return query((String) null, properties, words, graph, language, limit, highlight);
  }

  @Override
  public List<TextHit> query(
      Node property,
      String words,
      @Nullable String graph,
      @Nullable String language,
      int limit,
      @Nullable String highlight) {
    List<Resource> properties =
        List.of(new org.apache.jena.rdf.model.impl.ResourceImpl(property, null));
    return query(properties, words, graph, language, limit, highlight);
  }

  @Override
  public List<TextHit> query(
      Node property, String words, @Nullable String graph, @Nullable String language, int limit) {
    return query(property, words, graph, language, limit, null);
  }

  @Override
  public List<TextHit> query(
      Node property, String words, @Nullable String graph, @Nullable String language) {
    return query(property, words, graph, language, MOST);
  }

  @Override
  public Map<String, Node> get(String iri) {
    return Map.of();
  }

  private static TextHit hit(TextMatch match) {
    return new TextHit(
        match.subject(), match.score(), match.text(), match.graph(), match.property());
  }

  @Override
  public void addEntity(Entity entity) {
    throw readOnly();
  }

  @Override
  public void updateEntity(Entity entity) {
    throw readOnly();
  }

  @Override
  public void deleteEntity(Entity entity) {
    throw readOnly();
  }

  @Override
  public void prepareCommit() {}

  @Override
  public void commit() {}

  @Override
  public void rollback() {}

  @Override
  public void close() {}

  private static UnsupportedOperationException readOnly() {
    return new UnsupportedOperationException("The text index follows the data and is not written.");
  }
}
