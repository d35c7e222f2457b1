package dev.assay.intake;

import dev.assay.intake.Anchoring.Ambiguous;
import dev.assay.intake.Anchoring.Found;
import dev.assay.intake.Anchoring.NotFound;
import dev.assay.validation.Kind;
import dev.assay.validation.Parsed;
import dev.assay.validation.Violation;
import dev.assay.vocabulary.Prefixes;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.OA;

/**
 * Checks the quotes of an article against its text:
 *
 * <ul>
 *   <li>the text is the one whose SHA-256 the article states
 *   <li>the quoted words stand at the stated position, character by character
 *   <li>the stated prefix and suffix stand before and after them
 * </ul>
 */
public final class QuoteCheck {

  private QuoteCheck() {}

  /** What is wrong with the quotes, at the lines where they stand. */
  public static List<Violation> check(String slug, Collection<Parsed> files, Snapshot snapshot) {
    Node article = NodeFactory.createURI(Prefixes.BASE + "article/" + slug);
    List<Violation> foreign =
        files.stream().flatMap(file -> checksum(file, article, snapshot)).toList();
    if (!foreign.isEmpty()) {
      return foreign;
    }
    return files.stream()
        .flatMap(file -> Selectors.in(file, article).stream())
        .flatMap(selectors -> check(selectors, snapshot))
        .toList();
  }

  /** What can be said of the quotes without the text: that a position has another length. */
  public static List<Violation> lengths(String slug, Collection<Parsed> files) {
    Node article = NodeFactory.createURI(Prefixes.BASE + "article/" + slug);
    return files.stream()
        .flatMap(file -> Selectors.in(file, article).stream())
        .filter(selectors -> selectors.position().map(at -> differs(selectors, at)).orElse(false))
        .map(QuoteCheck::wrongLength)
        .toList();
  }

  private static boolean differs(Selectors selectors, TextPosition position) {
    String exact = selectors.quoted().exact();
    return position.end() - position.start() != exact.codePointCount(0, exact.length());
  }

  private static Violation wrongLength(Selectors selectors) {
    String exact = selectors.quoted().exact();
    return Violation.error(
        Kind.QUOTE,
        selectors.where(OA.exact),
        id(selectors) + " has a position of another length than its words.",
        "They are "
            + exact.codePointCount(0, exact.length())
            + " characters long; attach the text and find the quote again.");
  }

  private static Stream<Violation> checksum(Parsed file, Node article, Snapshot snapshot) {
    return Checksum.of(file.graph(), article)
        .filter(stated -> !stated.getObject().getLiteralLexicalForm().equals(snapshot.sha256()))
        .map(
            stated ->
                Violation.error(
                    Kind.SNAPSHOT,
                    file.lines().of(stated).orElse(file.name()),
                    "The text at hand is not the one that the article was taken from.",
                    "Attach the right text, or write spdx:checksumValue \""
                        + snapshot.sha256()
                        + "\" and anchor the quotes again."))
        .stream();
  }

  private static Stream<Violation> check(Selectors selectors, Snapshot snapshot) {
    Optional<TextPosition> position = selectors.position();
    if (position.isEmpty()) {
      return Stream.of();
    }
    TextQuote quote = selectors.quoted();
    int start = position.get().start();
    int end = position.get().end();
    String there = snapshot.slice(start, end);
    if (end > snapshot.length() || !there.equals(quote.exact())) {
      String what =
          id(selectors)
              + " does not stand at "
              + start
              + " to "
              + end
              + "; there stands "
              + Turtle.literal(there)
              + ".";
      return Stream.of(error(selectors.where(OA.exact), what, advice(quote, snapshot)));
    }
    return Stream.of(
            context(selectors, OA.prefix, quote.prefix(), before(quote, start, snapshot)),
            context(selectors, OA.suffix, quote.suffix(), after(quote, end, snapshot)))
        .flatMap(Optional::stream);
  }

  private static String before(TextQuote quote, int start, Snapshot snapshot) {
    return snapshot.slice(start - length(quote.prefix()), start);
  }

  private static String after(TextQuote quote, int end, Snapshot snapshot) {
    return snapshot.slice(end, end + length(quote.suffix()));
  }

  private static Optional<Violation> context(
      Selectors selectors, Property property, String stated, String there) {
    if (stated.equals(there)) {
      return Optional.empty();
    }
    String name = Prefixes.shorten(property.getURI());
    String what =
        "The "
            + name
            + " of "
            + id(selectors)
            + " is not what stands there: "
            + Turtle.literal(there)
            + ".";
    String fix = "Write " + name + " " + Turtle.literal(there) + ".";
    return Optional.of(error(selectors.where(property), what, fix));
  }

  private static String advice(TextQuote quote, Snapshot snapshot) {
    Anchoring anchoring = snapshot.find(quote);
    if (anchoring instanceof NotFound && !(quote.prefix() + quote.suffix()).isEmpty()) {
      anchoring = snapshot.find(TextQuote.of(quote.exact()));
    }
    if (anchoring instanceof Found found) {
      return "Write " + Turtle.selectors(found.parts().get(0), snapshot) + ".";
    }
    if (anchoring instanceof Ambiguous ambiguous) {
      return "It stands at several places; write the selectors of one: "
          + String.join("; ", ambiguous.places().stream().map(Place::sentence).toList())
          + ".";
    }
    return anchoring instanceof NotFound none && !none.nearest().isEmpty()
        ? "It stands nowhere in the text; the nearest is " + none.nearest().get(0).sentence() + "."
        : "It stands nowhere in the text; copy it from there.";
  }

  private static Violation error(String where, String what, String fix) {
    return Violation.error(Kind.QUOTE, where, what, fix);
  }

  private static String id(Selectors selectors) {
    Node quote = selectors.quote();
    return quote.isURI() ? Prefixes.shorten(quote.getURI()) : "The quote";
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
