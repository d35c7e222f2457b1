package dev.assay.bench;

import dev.assay.query.CannedQuery;
import dev.assay.query.QueryCatalog;
import dev.assay.store.KnowledgeBase;
import dev.assay.store.ResourceFolder;
import dev.assay.web.Server;
import dev.assay.web.Settings;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Requests per second of canned queries over HTTP, ours against plain embedded Fuseki: the same
 * data, query text and result format, nothing cached, rounds in turn in one run.
 */
final class ServingBench {

  private static final int ROUNDS = 7;
  private static final List<String> QUERIES =
      List.of("explore/claim", "explore/claim-provenance", "explore/bilateral-trade");

  private final KnowledgeBase kb;
  private final QueryCatalog catalog = new QueryCatalog(new ResourceFolder("queries"));

  ServingBench(KnowledgeBase kb) {
    this.kb = kb;
  }

  void run() {
    FusekiServer fuseki = FusekiServer.create().port(0).add("/kb", copy()).build().start();
    try (Server server = Server.start(Settings.local(0), () -> kb, catalog)) {
      System.out.println("(c) Requests per second over HTTP, against plain embedded Fuseki");
      for (String id : QUERIES) {
        compare(catalog.required(id), server, fuseki);
      }
    } finally {
      fuseki.stop();
    }
  }

  private DatasetGraph copy() {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    dataset.executeWrite(
        () ->
            kb.dataset()
                .find()
                .forEachRemaining(
                    quad -> {
                      if (!quad.isDefaultGraph()) {
                        dataset.add(quad);
                      }
                    }));
    return dataset;
  }

  private void compare(CannedQuery query, Server server, FusekiServer fuseki) {
    URI ours = server.address().resolve("/api/queries/" + query.id());
    String text = URLEncoder.encode(bound(query), StandardCharsets.UTF_8);
    URI theirs = URI.create(fuseki.datasetURL("/kb") + "/sparql?query=" + text);
    if (Load.length(ours) < 200 || Load.length(theirs) < 200) {
      throw new IllegalStateException(query.id() + " has an empty answer.");
    }
    for (int clients : new int[] {1, 8}) {
      double[] our = new double[ROUNDS];
      double[] their = new double[ROUNDS];
      Load.perSecond(ours, clients);
      Load.perSecond(theirs, clients);
      for (int round = 0; round < ROUNDS; round++) {
        our[round] = Load.perSecond(ours, clients);
        their[round] = Load.perSecond(theirs, clients);
      }
      Samples us = new Samples(query.id() + ", " + clients + " clients", our);
      Samples peer = new Samples("plain Fuseki", their);
      System.out.println(us.line("/s"));
      System.out.println(peer.line("/s"));
      System.out.printf(Locale.ROOT, "  ratio %.1f%n%n", us.median() / peer.median());
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
}
