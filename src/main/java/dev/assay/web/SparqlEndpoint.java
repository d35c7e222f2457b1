package dev.assay.web;

import dev.assay.claim.BadInput;
import dev.assay.query.QueryRunner;
import dev.assay.store.KnowledgeBase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;

/**
 * SPARQL 1.1 Protocol, for queries.
 *
 * <p>This is our own endpoint rather than Fuseki's, for two reasons: Fuseki sends status 200 before
 * the answer is complete, and it parses each text anew.
 */
final class SparqlEndpoint implements Endpoint {

  private static final String FORM = "application/x-www-form-urlencoded";

  private final QueryRunner runner;

  SparqlEndpoint(QueryRunner runner) {
    this.runner = runner;
  }

  @Override
  public List<String> reads() {
    return List.of("GET", "HEAD", "POST");
  }

  @Override
  public Reply answer(Call call, KnowledgeBase kb) {
    Form form = form(call);
    if (form.has("update")) {
      throw Problem.readOnly().asException();
    }
    String text =
        form.one("query")
            .orElseThrow(
                () ->
                    new BadInput(
                        "There is no query. Send it as ?query=…, as a form, or as a body of type"
                            + " application/sparql-query. Canned queries are at /api/queries."));
    QueryRunner limited = TimeLimit.asked(call, form).map(runner::within).orElse(runner);
    Query query = withDataset(limited.parse("The query", text), form);
    Optional<String> asked = form.one("format").or(() -> form.one("output"));
    Accept.Choice<Lang> format = Offer.choose(asked, call.accept(), Results.offers(query));
    return new Results(limited).reply(kb, query, Map.of(), format);
  }

  private static Form form(Call call) {
    Form address = call.parameters();
    if (call.isRead()) {
      return address;
    }
    return switch (call.mediaType()) {
      case FORM -> address.and(Form.parse(call.body()));
      case "application/sparql-query" ->
          address.and(new Form(Map.of("query", List.of(call.body()))));
      case "application/sparql-update" -> throw Problem.readOnly().asException();
      default ->
          throw Problem.of(
                  415,
                  "Unsupported media type",
                  "Send the query as application/sparql-query or as a form (" + FORM + ").")
              .asException();
    };
  }

  /** The dataset that the protocol names stands in the place of the one that the query names. */
  private static Query withDataset(Query query, Form form) {
    List<String> defaults = form.all("default-graph-uri");
    List<String> named = form.all("named-graph-uri");
    if (defaults.isEmpty() && named.isEmpty()) {
      return query;
    }
    Query changed = query.cloneQuery();
    changed.getGraphURIs().clear();
    changed.getNamedGraphURIs().clear();
    defaults.forEach(changed::addGraphURI);
    named.forEach(changed::addNamedGraphURI);
    return changed;
  }
}
