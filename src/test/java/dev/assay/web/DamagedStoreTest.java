package dev.assay.web;

import static dev.assay.web.WebServer.withServer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Fixture;
import dev.assay.store.LatestVersion;
import dev.assay.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that is damaged while the server runs. */
final class DamagedStoreTest {

  @TempDir private Path folder;

  @Test
  void isUnavailableUntilItIsWholeAgainAndItsFolderStaysUnknown() {
    Store store = new Store(folder);
    store.update(empty -> Fixture.knowledgeBase());
    LatestVersion latest = new LatestVersion(store);
    withServer(
        Settings.local(0),
        latest,
        web -> {
          damage();
          for (String path : List.of("/health", "/", "/api/queries")) {
            HttpResponse<String> answer = web.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(503);
            assertThat(answer.body())
                .contains("cannot be read just now")
                .doesNotContain(folder.toString());
          }
          store.renew(empty -> Fixture.knowledgeBase(), note -> {});
          assertThat(web.get("/health").statusCode()).isEqualTo(200);
        });
  }

  private void damage() {
    try {
      Path file = folder.resolve("kb.nq");
      Files.writeString(file, Files.readString(file).substring(0, 1000));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
