package dev.assay;

import java.io.OutputStream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/**
 * Loads the classes that every short command loads, and prints nothing. The launcher runs it once
 * after a build to archive those classes, so that later starts are fast.
 */
final class WarmUp {

  private static final String DATA = "<https://example.org/s> <https://example.org/p> 'o' , 1.5 .";
  private static final String QUERY =
      "SELECT ?s (COUNT(?o) AS ?n) WHERE { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }"
          + " GROUP BY ?s HAVING (COUNT(?o) > 0) ORDER BY ?s";

  private WarmUp() {}

  public static void main(String[] args) {

    var dataset = DatasetFactory.createTxnMem();
    RDFParser.fromString(DATA, Lang.TURTLE).parse(dataset);
    try (QueryExecution execution = QueryExecution.create(QUERY, dataset.getDefaultModel())) {
      ResultSetFormatter.outputAsJSON(OutputStream.nullOutputStream(), execution.execSelect());
    }
  }
}
