package dev.assay.verification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * What a reader must know of a claim and of one of its readings besides the outcome.
 *
 * @param authors IRIs of those who assert it
 * @param reporters IRIs of those who pass it on
 * @param uttered the days on which it was said, with the precision that is known
 * @param flags marks on the claim, in words
 * @param takes whether the reading takes the text as printed or puts a slip right
 * @param assumes what the reading assumes
 * @param readAs what the claim means when it is read so, as the second half of a sentence that
 *     begins with "if"
 * @param reviews what each person found of the claim, never merged with the outcome or one another
 * @param chain how the words came into the article, a sentence for each step
 */
public record Details(
    List<String> authors,
    List<String> reporters,
    List<String> uttered,
    List<String> flags,
    List<String> takes,
    List<String> assumes,
    List<String> readAs,
    List<String> reviews,
    List<String> chain) {

  /** Keeps its own copies of the lists. */
  public Details {
    authors = List.copyOf(authors);
    reporters = List.copyOf(reporters);
    uttered = List.copyOf(uttered);
    flags = List.copyOf(flags);
    takes = List.copyOf(takes);
    assumes = List.copyOf(assumes);
    readAs = List.copyOf(readAs);
    reviews = List.copyOf(reviews);
    chain = List.copyOf(chain);
  }

  /** The details of all claims and readings, found by claim and proposition. */
  static final class Book {

    private final Map<List<String>, List<String>> values = new LinkedHashMap<>();

    Book(List<Binding> details, List<Binding> chains) {
      for (Binding row : details) {
        add(
            Cells.text(row, "claim"),
            Cells.text(row, "proposition"),
            Cells.text(row, "detail"),
            Cells.text(row, "value"));
      }
      for (Binding row : chains) {
        add(Cells.text(row, "claim"), "", "chain", Cells.text(row, "sentence"));
      }
    }

    private void add(String claim, String proposition, String detail, String value) {
      values
          .computeIfAbsent(List.of(claim, proposition, detail), k -> new ArrayList<>())
          .add(value);
    }

    Details of(Reading reading) {
      String claim = reading.claim();
      String proposition = reading.proposition().orElse("");
      return new Details(
          get(claim, "", "author"),
          get(claim, "", "reportedBy"),
          get(claim, "", "utteredOn"),
          get(claim, "", "flag"),
          get(claim, proposition, "takes"),
          get(claim, proposition, "assumes"),
          get(claim, proposition, "readAs"),
          get(claim, "", "review"),
          get(claim, "", "chain"));
    }

    private List<String> get(String claim, String proposition, String detail) {
      return values.getOrDefault(List.of(claim, proposition, detail), List.of());
    }
  }
}
