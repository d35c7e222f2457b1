package dev.assay.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;

/**
 * Words as they are compared: without case, accents and other marks, as Unicode folds them, and
 * with the letters of Azerbaijani that Unicode knows one spelling of.
 */
final class Folding extends Analyzer {

  @Override
  protected TokenStreamComponents createComponents(String field) {
    ICUTokenizer words = new ICUTokenizer();
    return new TokenStreamComponents(words, new ICUFoldingFilter(new LetterVariants(words)));
  }

  @Override
  protected TokenStream normalize(String field, TokenStream in) {
    return new ICUFoldingFilter(new LetterVariants(in));
  }
}
