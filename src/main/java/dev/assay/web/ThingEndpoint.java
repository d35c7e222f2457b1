package dev.assay.web;

import dev.assay.claim.BadInput;
import dev.assay.claim.NotFound;
import dev.assay.store.KnowledgeBase;
import dev.assay.vocabulary.Prefixes;
import dev.assay.web.page.ThingPage;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;

/** The page about one thing: what the data says of it, and where others name it. */
final class ThingEndpoint implements Endpoint {

  static final String PATH = "/thing";

  private static final String IRI = "iri";
  private static final int SHOWN = 200;

  private final Pages pages;

  ThingEndpoint(Pages pages) {
    this.pages = pages;
  }

  /** The address of the page about a thing. */
  static String address(Node thing) {
    return PATH + "?" + IRI + "=" + Shown.encode(Shown.text(thing)).replace("%3A", ":");
  }

  @Override
  public Reply answer(Call call, KnowledgeBase kb) {
    String asked =
        call.parameters()
            .one(IRI)
            .filter(text -> !text.isBlank())
            .orElseThrow(() -> new BadInput("Name a thing, such as " + PATH + "?iri=area:AZE."));
    Node thing = NodeFactory.createURI(Prefixes.expand(asked).orElse(asked));
    return pages.reply("thing.jte", page(kb, thing));
  }

  private static ThingPage page(KnowledgeBase kb, Node thing) {
    Labels labels = new Labels(kb);
    Graph all = kb.dataset().getDefaultGraph();
    List<ThingPage.Fact> facts =
        facts(labels, all.find(thing, Node.ANY, Node.ANY), Triple::getObject);
    List<ThingPage.Fact> uses =
        facts(labels, all.find(Node.ANY, Node.ANY, thing), Triple::getSubject);
    String name = Shown.text(thing);
    if (facts.isEmpty() && uses.isEmpty()) {
      throw new NotFound("The data says nothing about " + name + ".");
    }
    return new ThingPage(
        labels.of(thing).orElse(name),
        name,
        thing.getURI(),
        facts,
        uses.stream().limit(SHOWN).toList(),
        uses.size(),
        Editions.of(kb));
  }

  private static List<ThingPage.Fact> facts(
      Labels labels, ExtendedIterator<Triple> triples, Function<Triple, Node> value) {
    return triples
        .mapWith(
            triple ->
                new ThingPage.Fact(
                    Shown.cell(labels, triple.getPredicate()),
                    Shown.cell(labels, value.apply(triple))))
        .toList()
        .stream()
        .sorted(
            Comparator.comparing((ThingPage.Fact fact) -> fact.property().text())
                .thenComparing(fact -> fact.value().text())
                .thenComparing(fact -> fact.value().name()))
        .toList();
  }
}
