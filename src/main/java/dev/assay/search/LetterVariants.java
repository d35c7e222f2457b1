package dev.assay.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Gives a word with ə in each spelling that Latin script has for it, at the same place: with e,
 * with a and with ae.
 */
final class LetterVariants extends TokenFilter {

  private static final List<String> SCHWA = List.of("e", "a", "ae");

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute place = addAttribute(PositionIncrementAttribute.class);
  private final Deque<String> pending = new ArrayDeque<>();
  private State word = captureState();

  LetterVariants(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!pending.isEmpty()) {
      restoreState(word);
      term.setEmpty().append(pending.pop());
      place.setPositionIncrement(0);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    Set<String> spellings = spellings(term.toString().replace('\u018f', '\u0259'));
    word = captureState();
    spellings.forEach(pending::add);
    term.setEmpty().append(pending.pop());
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    pending.clear();
  }

  /** One spelling throughout: a source that writes a for one ə writes a for the next. */
  private static Set<String> spellings(String text) {
    Set<String> all = new LinkedHashSet<>();
    SCHWA.forEach(letter -> all.add(text.replace("\u0259", letter)));
    return all;
  }
}
