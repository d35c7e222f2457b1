package dev.assay.export;

import dev.assay.vocabulary.Prefixes;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * Triples without blank nodes: IRIs with and without prefixes of ours, and all kinds of literal.
 */
final class AnyGraph extends DomainContextBase {

  @Provide
  Arbitrary<List<Triple>> triples() {
    return triple().list().ofMaxSize(30);
  }

  private static Arbitrary<Triple> triple() {
    return Combinators.combine(iri(), iri(), Arbitraries.oneOf(iri(), literal()))
        .as(Triple::create);
  }

  private static Arbitrary<Node> iri() {
    Arbitrary<String> local =
        Arbitraries.strings().withChars("abzAZ09-_.~:əŞ%20/").ofMaxLength(6).map(AnyGraph::legal);
    Arbitrary<String> start =
        Arbitraries.of(
            Prefixes.BASE + "area/",
            Prefixes.BASE + "ns#",
            "http://www.w3.org/2000/01/rdf-schema#",
            "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "https://news.example/",
            "urn:x:");
    Arbitrary<String> fixed =
        Arbitraries.of(
            "http://www.w3.org/1999/02/22-rdf-syntax-ns#type",
            "http://www.w3.org/2000/01/rdf-schema#label",
            "http://www.w3.org/2000/01/rdf-schema#comment");
    Arbitrary<String> made = Combinators.combine(start, local).as(String::concat);
    return Arbitraries.frequencyOf(Tuple.of(5, made), Tuple.of(1, fixed))
        .map(NodeFactory::createURI);
  }

  /** A percent sign begins an escape, and only one. */
  private static String legal(String local) {
    return local.replace("%", "%C3%A9");
  }

  private static Arbitrary<Node> literal() {
    Arbitrary<Node> plain = text().map(NodeFactory::createLiteralString);
    Arbitrary<String> tag = Arbitraries.of("en", "EN-gb", "az-latn", "tr", "zh-hant-hk", "de-1996");
    Arbitrary<Node> tagged = Combinators.combine(text(), tag).as(NodeFactory::createLiteralLang);
    Arbitrary<Node> number =
        Arbitraries.of(
                "4.0", "4", "-3", "+7", "007", ".5", "4.", "1e3", "-0.0", "12345678901234567890")
            .flatMap(
                lexical ->
                    Arbitraries.of(
                            XSDDatatype.XSDinteger,
                            XSDDatatype.XSDdecimal,
                            XSDDatatype.XSDdouble,
                            XSDDatatype.XSDgYear)
                        .map(type -> NodeFactory.createLiteralDT(lexical, type)));
    Arbitrary<Node> truth =
        Arbitraries.of("true", "false", "1")
            .map(lexical -> NodeFactory.createLiteralDT(lexical, XSDDatatype.XSDboolean));
    return Arbitraries.oneOf(plain, tagged, number, truth);
  }

  private static Arbitrary<String> text() {
    return Arbitraries.strings()
        .withChars("ab \t\n\r\b\f\"\\'.;@^#%{}<>\u0000\u0001\u007f\u0085\u2028əİıŞ中")
        .withChars('\uE000', '\uFFFD')
        .ofMaxLength(12)
        .map(text -> text.replace("中", "中\uD83D\uDE00"));
  }
}
