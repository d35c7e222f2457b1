package dev.assay.validation;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;

/** What the shapes have to say. */
final class Shapes {

  private static final String SH = "http://www.w3.org/ns/shacl#";

  private Shapes() {}

  /** The messages of each shape that has any, up to the first variable. */
  static Map<String, Set<String>> messages(Graph graph) {
    Model model = ModelFactory.createModelForGraph(graph);
    Map<String, Set<String>> messages = new TreeMap<>();
    model
        .listSubjectsWithProperty(RDF.type, ResourceFactory.createResource(SH + "NodeShape"))
        .forEach(
            shape -> {
              Set<String> own = new TreeSet<>();
              collect(shape, own);
              for (String part : new String[] {"property", "sparql"}) {
                shape
                    .listProperties(ResourceFactory.createProperty(SH + part))
                    .forEach(s -> collect(s.getResource(), own));
              }
              if (!own.isEmpty()) {
                messages.put(String.valueOf(shape), own);
              }
            });
    return messages;
  }

  private static void collect(Resource node, Set<String> messages) {
    node.listProperties(ResourceFactory.createProperty(SH + "message"))
        .forEach(s -> messages.add(s.getString().replaceFirst("\\{.*", "")));
  }
}
