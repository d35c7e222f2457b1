package dev.assay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.RealData;
import dev.assay.validation.Parsed;
import dev.assay.validation.RdfReader;
import dev.assay.validation.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The quotes of our first article stand in its text, which is not ours to ship. */
@Tag("realdata")
final class AliyevMoscowTest {

  private static final String SLUG = "aliyev-moscow";
  private static final Path ARTICLE = Path.of("data", "articles", SLUG);

  @Test
  void everyQuoteStandsInTheText() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(ARTICLE), "there is no " + ARTICLE + " yet");
    Path text = RealData.folder().resolve("articles/pogled-2024-04-aliyev-moscow.txt");
    List<Parsed> files = List.of(read("article.ttl"), read("claims.ttl"));
    assertThat(QuoteCheck.check(SLUG, files, Snapshot.of(Files.readString(text))))
        .extracting(Violation::sentence)
        .isEmpty();
  }

  private static Parsed read(String file) throws IOException {
    Path path = ARTICLE.resolve(file);
    try (InputStream in = Files.newInputStream(path)) {
      return RdfReader.read(path.toString(), in, Lang.TURTLE);
    }
  }
}
