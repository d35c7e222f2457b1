package dev.assay.export;

import dev.assay.claim.BadInput;
import dev.assay.claim.NotFound;
import dev.assay.store.GraphName;
import dev.assay.store.KnowledgeBase;
import dev.assay.vocabulary.Prefixes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Finds the thing that a person means by a slug, a prefixed name or an IRI. */
final class Subject {

  private final KnowledgeBase kb;

  Subject(KnowledgeBase kb) {
    this.kb = kb;
  }

  /**
   * The thing of that name: as an IRI, as a prefixed name, or as the slug of an article, else of a
   * claim, else of a dataset, else of anything.
   *
   * @throws NotFound when nothing has that name
   * @throws BadInput when a slug names several things
   */
  Node named(String name) {
    List<String> candidates =
        Prefixes.expand(name)
            .map(List::of)
            .orElseGet(() -> name.contains(":") ? List.of(name) : known(name));
    if (candidates.size() > 1) {
      List<String> names = candidates.stream().map(Prefixes::shorten).toList();
      throw new BadInput(
          "\"" + name + "\" is several things. Say which: " + String.join(", ", names));
    }
    return candidates.stream()
        .map(NodeFactory::createURI)
        .filter(this::isKnown)
        .findFirst()
        .orElseThrow(() -> new NotFound(nothing(name)));
  }

  private List<String> known(String slug) {
    Optional<String> first =
        Stream.of("article", "claim", "dataset")
            .map(kind -> Prefixes.BASE + kind + "/" + slug)
            .filter(iri -> isKnown(NodeFactory.createURI(iri)))
            .findFirst();
    return first.map(List::of).orElseGet(() -> anyKind(slug));
  }

  private List<String> anyKind(String slug) {
    return Prefixes.asMap().values().stream()
        .filter(namespace -> namespace.startsWith(Prefixes.BASE))
        .map(namespace -> namespace + slug)
        .filter(iri -> isKnown(NodeFactory.createURI(iri)))
        .toList();
  }

  private boolean isKnown(Node node) {
    return dataset(node).isPresent()
        || kb.names().stream().anyMatch(name -> kb.graph(name).contains(node, Node.ANY, Node.ANY));
  }

  /** The name of the graph of a dataset, when the node is a dataset that has one. */
  Optional<String> dataset(Node node) {
    String start = Prefixes.BASE + "dataset/";
    return Optional.of(node.getURI())
        .filter(iri -> iri.startsWith(start))
        .map(iri -> GraphName.dataset(iri.substring(start.length())))
        .filter(graph -> kb.names().contains(graph));
  }

  private String nothing(String name) {
    List<String> articles =
        kb.names().stream()
            .filter(graph -> graph.startsWith(GraphName.article("")))
            .map(graph -> graph.substring(GraphName.article("").length()))
            .toList();
    return "Nothing is named \""
        + name
        + "\". Give all, verdicts, or the slug or IRI of an article, claim, entity or dataset."
        + (articles.isEmpty() ? "" : " Articles: " + String.join(", ", articles));
  }
}
