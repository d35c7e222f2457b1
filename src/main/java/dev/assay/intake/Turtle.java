package dev.assay.intake;

import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;

/** Quotes as they are written in a claims file. */
final class Turtle {

  private Turtle() {}

  static String literal(String text) {
    return NodeFmtLib.strTTL(NodeFactory.createLiteralString(text));
  }

  /** The properties of both selectors, in one line. */
  static String selectors(Place place, Snapshot snapshot) {
    TextQuote quote = snapshot.quote(place);
    return "oa:exact %s ; oa:prefix %s ; oa:suffix %s, and oa:start %d ; oa:end %d"
        .formatted(
            literal(quote.exact()),
            literal(quote.prefix()),
            literal(quote.suffix()),
            place.start(),
            place.end());
  }

  /** The whole node, ready to be pasted. */
  static String node(String id, String slug, Place place, Snapshot snapshot) {
    TextQuote quote = snapshot.quote(place);
    return """
        quote:%s a oa:SpecificResource ;
          oa:hasSource article:%s ;
          oa:hasSelector [
            a oa:TextQuoteSelector ;
            oa:exact %s ;
            oa:prefix %s ;
            oa:suffix %s
          ] , [
            a oa:TextPositionSelector ;
            oa:start %d ;
            oa:end %d
          ] .
        """
        .formatted(
            id,
            slug,
            literal(quote.exact()),
            literal(quote.prefix()),
            literal(quote.suffix()),
            place.start(),
            place.end());
  }
}
