package dev.assay.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import dev.assay.Fixture;
import dev.assay.store.Checksums;
import dev.assay.store.GraphName;
import dev.assay.store.KnowledgeBase;
import dev.assay.store.NamedGraph;
import dev.assay.store.Origin;
import dev.assay.vocabulary.Assay;
import java.io.StringWriter;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

/** Compares our canonical form with that of an independent implementation of RDFC-1.0. */
final class CanonicalHashTest {

  @Property(tries = 200)
  @Domain(AnyGraph.class)
  void anyQuadsHaveTheHashOfRdfc(@ForAll List<Triple> triples) throws RdfConsumerException {
    Graph graph = GraphFactory.createGraphMem();
    triples.forEach(graph::add);
    var named =
        new NamedGraph(GraphName.dataset("any"), graph, new Origin(Assay.Import, "Any", List.of()));
    KnowledgeBase kb = KnowledgeBase.empty().with(List.of(named), "2026-01-01T00:00:00Z");
    assertThat(String.join("", kb.canonicalLines().toList())).isEqualTo(canonical(kb));
  }

  @Test
  void aKnowledgeBaseHasTheHashOfRdfc() throws RdfConsumerException {
    KnowledgeBase kb = Fixture.knowledgeBase();
    assertThat(kb.hash()).isEqualTo(Checksums.sha256(canonical(kb)));
  }

  private static String canonical(KnowledgeBase kb) throws RdfConsumerException {
    RdfCanon canon = RdfCanon.create("SHA-256");
    for (String name : kb.names()) {
      for (Triple triple : kb.graph(name).stream().toList()) {
        add(canon, triple, name);
      }
    }
    StringWriter out = new StringWriter();
    canon.provide(new NQuadsWriter(out));
    return out.toString();
  }

  private static void add(RdfCanon canon, Triple triple, String graph) {
    Node object = triple.getObject();
    boolean literal = object.isLiteral();
    String tag = literal ? object.getLiteralLanguage() : "";
    canon.quad(
        triple.getSubject().getURI(),
        triple.getPredicate().getURI(),
        literal ? object.getLiteralLexicalForm() : object.getURI(),
        literal ? object.getLiteralDatatypeURI() : null,
        tag.isEmpty() ? null : tag,
        null,
        graph);
  }
}
