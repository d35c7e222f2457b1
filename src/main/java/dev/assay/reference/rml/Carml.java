package dev.assay.reference.rml;

import dev.assay.claim.BadInput;
import dev.assay.reference.DatasetInfo;
import dev.assay.vocabulary.Prefixes;
import io.carml.engine.rdf.RdfRmlMapper;
import io.carml.engine.sourceresolver.SourceResolver;
import io.carml.logicalsourceresolver.JsonPathResolver;
import io.carml.logicalsourceresolver.XPathResolver;
import io.carml.model.TriplesMap;
import io.carml.util.RmlMappingLoader;
import io.carml.vocab.Rdf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/** Carries a mapping out with CARML, which reads the files that were given and nothing else. */
final class Carml {

  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  private final Mapping mapping;
  private final OwnFiles files;
  private final DatasetInfo dataset;
  private final Place place;

  Carml(Mapping mapping, OwnFiles files, DatasetInfo dataset, Place place) {
    this.mapping = mapping;
    this.files = files;
    this.dataset = dataset;
    this.place = place;
  }

  /** Gives each statement as it is made. A name that is not whole becomes one of the dataset. */
  void each(Consumer<Statement> taken) {
    Set<TriplesMap> maps = RmlMappingLoader.build().load(model());
    RdfRmlMapper.builder()
        .baseIri(Prefixes.BASE + "entity/" + dataset.id() + ".")
        .triplesMaps(maps)
        .sourceResolver(new Given())
        .setLogicalSourceResolver(Rdf.Ql.Csv, () -> new Rows(place))
        .setLogicalSourceResolver(Rdf.Ql.JsonPath, JsonPathResolver::getInstance)
        .setLogicalSourceResolver(Rdf.Ql.XPath, XPathResolver::getInstance)
        .build()
        .map()
        .doOnNext(taken)
        .blockLast();
  }

  private Model model() {
    Model model = new LinkedHashModel();
    mapping
        .graph()
        .find()
        .forEach(
            triple ->
                model.add(
                    resource(triple.getSubject()),
                    VALUES.createIRI(triple.getPredicate().getURI()),
                    value(triple.getObject())));
    return model;
  }

  private static Value value(Node node) {
    if (!node.isLiteral()) {
      return resource(node);
    }
    String text = node.getLiteralLexicalForm();
    return node.getLiteralLanguage().isEmpty()
        ? VALUES.createLiteral(text, VALUES.createIRI(node.getLiteralDatatypeURI()))
        : VALUES.createLiteral(text, node.getLiteralLanguage());
  }

  private static Resource resource(Node node) {
    return node.isURI() ? VALUES.createIRI(node.getURI()) : blank(node);
  }

  private static BNode blank(Node node) {
    return VALUES.createBNode("b" + node.getBlankNodeLabel().replaceAll("[^A-Za-z0-9]", "x"));
  }

  /** Finds files by the names that the mapping gives them. */
  private final class Given implements SourceResolver {

    @Override
    public Optional<Object> apply(Object source) {
      String name =
          unpackFileSource(source)
              .orElseThrow(
                  () ->
                      new BadInput(
                          mapping.name()
                              + " reads something that is no file. Write rml:source"
                              + " \"name-of-the-file\"."));
      try {
        return Optional.of(files.open(name));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
