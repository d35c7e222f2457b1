package dev.assay.query;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.jspecify.annotations.Nullable;

/** Eclipse RDF4J with its store in memory. */
final class Rdf4jEngine implements Engine {

  static {
    // RDF4J checks its own query trees when assertions are on, and trips over ?x in COALESCE(?x, 1)
    Rdf4jEngine.class.getClassLoader().setPackageAssertionStatus("org.eclipse.rdf4j", false);
  }

  private static final SimpleValueFactory VALUES = SimpleValueFactory.getInstance();

  private final SailRepository repository = new SailRepository(new MemoryStore());

  Rdf4jEngine(Map<String, Graph> graphs) {
    ByteArrayOutputStream quads = new ByteArrayOutputStream();
    RDFDataMgr.write(quads, JenaEngine.withoutUnion(graphs).dataset(), Lang.NQUADS);
    try (RepositoryConnection connection = repository.getConnection()) {
      connection.add(new ByteArrayInputStream(quads.toByteArray()), RDFFormat.NQUADS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<List<String>> rows(CannedQuery query, Map<String, Node> terms) {
    try (RepositoryConnection connection = repository.getConnection()) {
      TupleQuery prepared = connection.prepareTupleQuery(query.text());
      terms.forEach((name, term) -> prepared.setBinding(name, value(term)));
      try (TupleQueryResult result = prepared.evaluate()) {
        List<String> columns = result.getBindingNames();
        return result.stream().map(row -> cells(columns, row)).toList();
      }
    }
  }

  @Override
  public void close() {
    repository.shutDown();
  }

  private static List<String> cells(List<String> columns, BindingSet row) {
    return columns.stream().map(column -> text(row.getValue(column))).toList();
  }

  private static String text(@Nullable Value value) {
    if (value == null) {
      return "";
    }
    return value instanceof Literal literal
        ? CellText.literal(literal.getLabel(), literal.getDatatype().stringValue())
        : CellText.iri(value.stringValue());
  }

  private static Value value(Node term) {
    if (term.isURI()) {
      return VALUES.createIRI(term.getURI());
    }
    IRI datatype = VALUES.createIRI(term.getLiteralDatatypeURI());
    return VALUES.createLiteral(term.getLiteralLexicalForm(), datatype);
  }
}
