package dev.assay.intake;

/**
 * A quoted text with what stands before and after it, as {@code oa:TextQuoteSelector}.
 *
 * @param prefix empty when it is not known
 * @param suffix empty when it is not known
 */
public record TextQuote(String exact, String prefix, String suffix) {

  /** A quote of which only the words are known. */
  public static TextQuote of(String exact) {
    return new TextQuote(exact, "", "");
  }
}
