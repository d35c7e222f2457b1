package dev.assay.reference.review;

import dev.assay.claim.BadInput;
import dev.assay.reference.DatasetInfo;
import dev.assay.reference.Sample;
import dev.assay.reference.Sink;
import dev.assay.reference.Source;
import dev.assay.reference.SourceFormat;
import dev.assay.reference.list.Pages;
import dev.assay.vocabulary.Prefixes;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.Jsoup;

/**
 * Reviews that publishers mark up as ClaimReview of schema.org: an object, a list, a graph, a feed,
 * or blocks in a web page.
 */
public final class ClaimReviewJson implements SourceFormat {

  private static final DatasetInfo DATASET =
      new DatasetInfo(
          "claim-reviews",
          "Published reviews of claims",
          Prefixes.BASE + "agent/fact-checkers",
          "https://schema.org/ClaimReview",
          "http://rightsstatements.org/vocab/CNE/1.0/",
          false);
  private static final String TYPE = "ClaimReview";
  private static final String BLOCK = "application/ld+json";
  private static final int LARGEST_PAGE = 20_000_000;

  @Override
  public String keyword() {
    return "claimreview-jsonld";
  }

  @Override
  public String describes() {
    return "ClaimReview of schema.org: JSON-LD object, list, graph or feed, or in a web page";
  }

  @Override
  public DatasetInfo dataset() {
    return DATASET;
  }

  @Override
  public boolean isWhole() {
    return false;
  }

  @Override
  public boolean readsPages() {
    return true;
  }

  @Override
  public boolean recognises(Sample sample) {
    String head = sample.head().stripLeading();
    return Pages.isPage(sample)
        ? head.contains(BLOCK)
        : (head.startsWith("{") || head.startsWith("[")) && head.contains("\"" + TYPE + "\"");
  }

  @Override
  public void read(List<Source> sources, Sink sink) throws IOException {
    for (Source source : sources) {
      ReviewWriter writer = new ReviewWriter(DATASET, sink);
      if (Pages.isPage(source.sample())) {
        page(source, writer::write);
      } else {
        Pages.data(source);
        try (BufferedReader text = source.text()) {
          new JsonFile(source.name(), source.fileName()).each(text, writer::write);
        }
      }
      if (writer.count() == 0) {
        String page = Pages.isPage(source.sample()) ? " is a web page and" : "";
        throw new BadInput(
            source.name()
                + page
                + " holds no ClaimReview as JSON-LD. Get the file again, or see whether it is"
                + " another kind of file.");
      }
    }
  }

  private static void page(Source source, Consumer<Found.Review> taken) throws IOException {
    List<String> blocks =
        Jsoup.parse(text(source)).select("script[type^=" + BLOCK + "]").stream()
            .map(script -> script.data().strip())
            .toList();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).contains(TYPE)) {
        String block = ": block " + (i + 1);
        new JsonFile(source.name() + block, source.fileName() + block)
            .each(new StringReader(blocks.get(i)), taken);
      }
    }
  }

  private static String text(Source source) throws IOException {
    StringBuilder page = new StringBuilder();
    char[] buffer = new char[8_192];
    try (BufferedReader text = source.text()) {
      for (int count = text.read(buffer); count >= 0; count = text.read(buffer)) {
        page.append(buffer, 0, count);
        if (page.length() > LARGEST_PAGE) {
          throw new BadInput(
              source.name() + " is larger than a web page can be. Is it another kind of file?");
        }
      }
    }
    return page.toString();
  }
}
