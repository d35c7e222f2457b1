package dev.assay.bench;

import dev.assay.query.CannedQuery;
import dev.assay.query.QueryCatalog;
import dev.assay.store.KnowledgeBase;
import dev.assay.store.ResourceFolder;
import dev.assay.web.Server;
import dev.assay.web.Settings;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Requests per second of canned queries over HTTP, ours against plain embedded Fuseki: the same
 * data, query text and result format, no entity tags, rounds in turn in one run.
 */
final class ServingBench {

  private static final int ROUNDS = 7;
  private static final List<String> QUERIES =
      List.of("explore/bilateral-trade", "explore/claim-provenance", "export/sources");

  private ServingBench() {}

  static void run(PrintStream out) {
    KnowledgeBase kb = BenchData.knowledgeBase();
    QueryCatalog catalog = new QueryCatalog(new ResourceFolder("queries"));
    FusekiServer fuseki =
        FusekiServer.create().port(0).add("/kb", BenchData.dataset()).build().start();
    try (Server server = Server.start(Settings.local(0), () -> kb, catalog)) {
      for (String id : QUERIES) {
        catalog.find(id).ifPresent(query -> compare(out, query, server, fuseki));
      }
    } finally {
      fuseki.stop();
    }
  }

  private static void compare(
      PrintStream out, CannedQuery query, Server server, FusekiServer fuseki) {
    URI ours = server.address().resolve("/api/queries/" + query.id());
    String text = URLEncoder.encode(bound(query), StandardCharsets.UTF_8);
    URI theirs = URI.create(fuseki.datasetURL("/kb") + "/sparql?query=" + text);
    if (Load.rows(ours) != Load.rows(theirs)) {
      throw new IllegalStateException(query.id() + " has other rows on Fuseki.");
    }
    for (int clients : new int[] {1, 8}) {
      List<Double> our = new ArrayList<>();
      List<Double> their = new ArrayList<>();
      Load.perSecond(ours, clients);
      Load.perSecond(theirs, clients);
      for (int round = 0; round < ROUNDS; round++) {
        our.add(Load.perSecond(ours, clients));
        their.add(Load.perSecond(theirs, clients));
      }
      out.printf(
          Locale.ROOT,
          "serving %s, %d clients: %.0f requests/s, plain Fuseki %.0f, ratio %.1f%n",
          query.id(),
          clients,
          median(our),
          median(their),
          median(our) / median(their));
    }
  }

  /** The text with the defaults of its parameters in the place of their variables. */
  private static String bound(CannedQuery query) {
    return QueryTransformOps.replaceVars(
            QueryFactory.create(query.text()),
            query.bind(Map.of()).entrySet().stream()
                .collect(Collectors.toMap(e -> Var.alloc(e.getKey()), Map.Entry::getValue)))
        .toString();
  }

  private static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
