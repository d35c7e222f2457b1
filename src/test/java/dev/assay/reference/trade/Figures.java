package dev.assay.reference.trade;

import dev.assay.reference.Gathered;
import dev.assay.reference.ReferenceData;
import dev.assay.reference.SourceFormat;
import dev.assay.reference.Unreadable;
import dev.assay.vocabulary.Assay;
import dev.assay.vocabulary.Prefixes;
import dev.assay.vocabulary.Sdmx;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SchemaDO;

/** The figures that a reader found, each in a line of words. */
final class Figures {

  private static final List<Property> SHOWN =
      List.of(
          Sdmx.refPeriod,
          DCTerms.date,
          SchemaDO.startDate,
          SchemaDO.endDate,
          Assay.value,
          Sdmx.unitMult,
          Assay.unit,
          Assay.valuation,
          Assay.bound,
          Assay.limitedTo,
          Assay.footnote);

  private final Gathered found;
  private final Graph derived;

  private Figures(Gathered found) {
    this.found = found;
    this.derived =
        ReferenceData.imported("t", List.of(found.model().getGraph()), List.of()).graph();
  }

  static Figures of(Gathered found) {
    return new Figures(found);
  }

  static Figures in(SourceFormat format, String text) {
    return new Figures(Gathered.from(format, "t.csv", text));
  }

  Gathered found() {
    return found;
  }

  /** Each figure: its series, then what else it says, a dash for what it does not. */
  List<String> lines() {
    return found.keys().stream().distinct().map(this::line).sorted().toList();
  }

  /** Each series that the figures join. */
  List<String> series() {
    return found.keys().stream().distinct().map(this::series).sorted().toList();
  }

  List<String> unreadable() {
    return found.unreadable().stream()
        .map(value -> value.where() + " " + value.field() + " \"" + value.value() + "\"")
        .toList();
  }

  List<String> reasons() {
    return found.unreadable().stream().map(Unreadable::why).toList();
  }

  /** The values of a property of all figures. */
  List<String> values(Property property) {
    return found.keys().stream().distinct().flatMap(key -> texts(key, property)).sorted().toList();
  }

  private String line(String key) {
    return series(key)
        + " | "
        + SHOWN.stream()
            .map(property -> texts(key, property).collect(Collectors.joining(";")))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" "));
  }

  private String series(String key) {
    String derivedKey = texts(key, Assay.seriesKey).findFirst().orElse("");
    return derivedKey.isEmpty()
        ? Stream.of(Assay.indicator, Sdmx.refArea)
            .flatMap(property -> texts(key, property))
            .collect(Collectors.joining(" "))
        : Stream.of(derivedKey.split(" ", -1))
            .map(part -> part.replaceAll(Prefixes.BASE + "[a-z]+/", ""))
            .collect(Collectors.joining(" "));
  }

  private Stream<String> texts(String key, Property property) {
    return derived.stream(
            org.apache.jena.graph.NodeFactory.createURI(key), property.asNode(), Node.ANY)
        .map(
            triple ->
                triple.getObject().isURI()
                    ? triple.getObject().getURI().replaceFirst("^.*[/#]", "")
                    : triple.getObject().getLiteralLexicalForm())
        .sorted();
  }
}
