package dev.assay.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * What the checks look at.
 *
 * @param context what is known besides the files, and trusted
 * @param all the files, what is known besides, and the ontology
 */
record Examined(Graph ontology, Graph context, List<Parsed> files, Graph all) {

  static Examined of(Graph ontology, List<Parsed> files, Graph context) {
    Graph all = GraphFactory.createGraphMem();
    GraphUtil.addInto(all, ontology);
    GraphUtil.addInto(all, context);
    files.forEach(file -> GraphUtil.addInto(all, file.graph()));
    return new Examined(ontology, context, files, all);
  }

  /** The violations that the function finds, given each triple with its place. */
  Stream<Violation> each(Finder finder) {
    return files.stream()
        .flatMap(
            file ->
                file.graph().stream()
                    .flatMap(t -> finder.find(t, file.lines().of(t).orElse(file.name()))));
  }

  /** Where the triple stands, or else where its subject is described or mentioned. */
  Optional<String> where(Triple triple) {
    return first(lines -> lines.of(triple)).or(() -> where(triple.getSubject()));
  }

  /** Where the node is described, or else mentioned if the context does not describe it. */
  Optional<String> where(Node node) {
    return first(lines -> lines.ofSubject(node))
        .or(() -> isKnown(node) ? Optional.empty() : first(lines -> lines.ofMention(node)));
  }

  private boolean isKnown(Node node) {
    return context.contains(node, Node.ANY, Node.ANY)
        || ontology.contains(node, Node.ANY, Node.ANY);
  }

  private Optional<String> first(Function<Lines, Optional<String>> place) {
    return files.stream().map(Parsed::lines).map(place).flatMap(Optional::stream).findFirst();
  }

  /** Finds what is wrong with one triple. */
  interface Finder {
    Stream<Violation> find(Triple triple, String where);
  }
}
