package dev.assay.reference;

import java.time.LocalDate;
import java.time.YearMonth;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SchemaDO;

/** Writes a date with the precision that it has: never a first of January for a year. */
final class Dates {

  private Dates() {}

  static void add(Graph graph, Node subject, PartialDate date) {
    LocalDate from = date.from();
    LocalDate until = date.until();
    YearMonth month = YearMonth.from(from);
    if (from.equals(until)) {
      graph.add(subject, DCTerms.date.asNode(), typed(from.toString(), XSDDatatype.XSDdate));
    } else if (from.getDayOfYear() == 1 && until.equals(from.plusYears(1).minusDays(1))) {
      String year = "%04d".formatted(from.getYear());
      graph.add(subject, DCTerms.date.asNode(), typed(year, XSDDatatype.XSDgYear));
    } else if (from.getDayOfMonth() == 1 && until.equals(month.atEndOfMonth())) {
      graph.add(subject, DCTerms.date.asNode(), typed(month.toString(), XSDDatatype.XSDgYearMonth));
    } else {
      graph.add(subject, SchemaDO.startDate.asNode(), typed(from.toString(), XSDDatatype.XSDdate));
      graph.add(subject, SchemaDO.endDate.asNode(), typed(until.toString(), XSDDatatype.XSDdate));
    }
  }

  private static Node typed(String text, XSDDatatype type) {
    return NodeFactory.createLiteralDT(text, type);
  }
}
