package dev.assay.intake;

import dev.assay.intake.Anchoring.Ambiguous;
import dev.assay.intake.Anchoring.Flag;
import dev.assay.intake.Anchoring.Found;
import dev.assay.intake.Anchoring.NotFound;
import dev.assay.store.Checksums;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The text of an article as it was when its claims were taken from it. Quotes are found in it in
 * spite of other quotation marks, dashes, spaces and ligatures, but never by other digits.
 */
public final class Snapshot {

  /** How much of the text around a quote goes with it, in code points. */
  static final int CONTEXT = 32;

  private final String text;
  private final int[] points;
  private final Folded folded;
  private final Search search;

  private Snapshot(String text) {
    this.text = text;
    this.points = text.codePoints().toArray();
    this.folded = Folded.of(text);
    this.search = new Search(folded);
  }

  /** The snapshot of a text. */
  public static Snapshot of(String text) {
    return new Snapshot(text);
  }

  /** The SHA-256 of the text in UTF-8, in hexadecimal digits. */
  public String sha256() {
    return Checksums.sha256(text);
  }

  /** The number of code points. */
  public int length() {
    return points.length;
  }

  /** The text between two offsets; empty where the text has none. */
  public String slice(int start, int end) {
    int from = Math.min(Math.max(0, start), points.length);
    int to = Math.min(Math.max(from, end), points.length);
    return new String(points, from, to - from);
  }

  /** Where the quote stands, told by its words and what is around them. */
  public Anchoring find(TextQuote quote) {
    for (List<String> parts : Parts.of(quote.exact())) {
      List<List<Span>> all = search.all(parts).stream().filter(s -> fits(s, quote)).toList();
      if (all.size() == 1) {
        return new Found(all.get(0).stream().map(this::place).toList(), flags(all.get(0)));
      }
      if (!all.isEmpty()) {
        return new Ambiguous(all.stream().map(spans -> place(spans.get(0))).toList());
      }
    }
    return new NotFound(search.nearest(quote.exact()).stream().map(this::place).toList());
  }

  /** Where the quote stands, if need be told by its position. */
  public Anchoring find(TextQuote quote, TextPosition position) {
    String there = slice(position.start(), position.end());
    boolean inside = position.start() >= 0 && position.end() <= points.length;
    if (inside && !there.isEmpty() && isSame(there, quote.exact()) && fits(position, quote)) {
      return new Found(List.of(place(position.start(), position.end())), Set.of());
    }
    Anchoring anchoring = find(quote);
    if (anchoring instanceof Found found) {
      Set<Flag> flags = EnumSet.of(Flag.MOVED);
      flags.addAll(found.flags());
      return new Found(found.parts(), flags);
    }
    return anchoring;
  }

  /** The selector of a place: its text with what stands around it. */
  public TextQuote quote(Place place) {
    return new TextQuote(
        place.text(),
        slice(place.start() - CONTEXT, place.start()),
        slice(place.end(), place.end() + CONTEXT));
  }

  private boolean fits(List<Span> spans, TextQuote quote) {
    int start = folded.start(spans.get(0).start());
    int end = folded.end(spans.get(spans.size() - 1).end() - 1);
    return fits(new TextPosition(start, end), quote);
  }

  private boolean fits(TextPosition position, TextQuote quote) {
    int before = 2 * quote.prefix().length() + 2 * CONTEXT;
    int after = 2 * quote.suffix().length() + 2 * CONTEXT;
    String prefix = slice(position.start() - before, position.start());
    String suffix = slice(position.end(), position.end() + after);
    return (prefix.endsWith(quote.prefix()) || plain(prefix).endsWith(plain(quote.prefix())))
        && (suffix.startsWith(quote.suffix()) || plain(suffix).startsWith(plain(quote.suffix())));
  }

  private Set<Flag> flags(List<Span> spans) {
    boolean cut =
        spans.stream().anyMatch(s -> Words.cutsQuantity(folded.text(), s.start(), s.end()));
    return cut ? Set.of(Flag.CUT_INSIDE_QUANTITY) : Set.of();
  }

  private Place place(Span span) {
    return place(folded.start(span.start()), folded.end(span.end() - 1));
  }

  private Place place(int start, int end) {
    int line = 1 + (int) slice(0, start).chars().filter(c -> c == '\n').count();
    String context = slice(start - CONTEXT, end + CONTEXT).replaceAll("\\s+", " ").strip();
    return new Place(start, end, slice(start, end), line, context);
  }

  private static boolean isSame(String one, String other) {
    return one.equals(other) || Folded.of(one).text().equals(Folded.of(other).text());
  }

  private static String plain(String text) {
    return Folded.of(text).text().strip();
  }
}
