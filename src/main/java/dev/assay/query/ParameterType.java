package dev.assay.query;

import dev.assay.claim.DateBounds;
import dev.assay.vocabulary.Prefixes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The type of a parameter: which texts it takes, and which RDF term a text stands for. */
public enum ParameterType {
  IRI("an IRI, or a prefixed name such as area:AZE") {
    @Override
    Optional<Node> read(String text) {
      return Prefixes.expand(text)
          .or(() -> absolute(text))
          .filter(ParameterType::isLegal)
          .map(NodeFactory::createURI);
    }
  },
  STRING("a text") {
    @Override
    Optional<Node> read(String text) {
      return Optional.of(NodeFactory.createLiteralString(text));
    }
  },
  INTEGER("a whole number, such as 3") {
    @Override
    Optional<Node> read(String text) {
      return text.matches("[+-]?\\d{1,100}")
          ? typed(new BigInteger(text).toString(), XSDDatatype.XSDinteger)
          : Optional.empty();
    }
  },
  DECIMAL("a decimal number, such as 4.5") {
    @Override
    Optional<Node> read(String text) {
      return text.matches("[+-]?\\d{1,100}(\\.\\d{1,100})?")
          ? typed(new BigDecimal(text).toPlainString(), XSDDatatype.XSDdecimal)
          : Optional.empty();
    }
  },
  DATE("a date, such as 2024-04-22") {
    @Override
    Optional<Node> read(String text) {
      return isDay(text) ? typed(text, XSDDatatype.XSDdate) : Optional.empty();
    }
  },
  GYEAR("a year, such as 2023") {
    @Override
    Optional<Node> read(String text) {
      return text.matches("\\d{4}") ? typed(text, XSDDatatype.XSDgYear) : Optional.empty();
    }
  },
  ENUM("a name from the scheme") {
    @Override
    Optional<Node> read(String text) {
      return Prefixes.expand(text.contains(":") ? text : "assay:" + text)
          .filter(ParameterType::isLegal)
          .map(NodeFactory::createURI);
    }
  };

  private final String wanted;

  ParameterType(String wanted) {
    this.wanted = wanted;
  }

  /** What the text of a value must be, in words. */
  public String wanted() {
    return wanted;
  }

  /** The name with which a header states the type. */
  public String keyword() {
    return this == GYEAR ? "gYear" : name().toLowerCase(Locale.ROOT);
  }

  /** The type that a header names, if there is one. */
  static Optional<ParameterType> named(String keyword) {
    for (ParameterType type : values()) {
      if (type.keyword().equals(keyword)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** The term that the text stands for, or nothing when it is not of this type. */
  abstract Optional<Node> read(String text);

  /** Whether no character stands in the IRI that SPARQL and Turtle do not let stand there. */
  private static boolean isLegal(String iri) {
    return iri.chars().noneMatch(c -> c <= ' ' || "<>\"{}|\\^`".indexOf(c) >= 0);
  }

  private static Optional<Node> typed(String lexical, RDFDatatype datatype) {
    return Optional.of(NodeFactory.createLiteralDT(lexical, datatype));
  }

  private static boolean isDay(String text) {
    return text.length() == 10 && DateBounds.parse(text).isPresent();
  }

  private static Optional<String> absolute(String text) {
    try {
      URI uri = new URI(text);
      return uri.isAbsolute() ? Optional.of(text) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
