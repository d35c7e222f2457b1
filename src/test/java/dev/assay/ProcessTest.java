package dev.assay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own: what only the system around it can do to it. */
@Timeout(60)
final class ProcessTest {

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin/java").toString();
  private static final String CLASSES = System.getProperty("java.class.path");

  @TempDir private static Path folder;

  @BeforeAll
  static void build() throws IOException, InterruptedException {
    Ended built = run("\"$@\" build --data \"$DATA\"");
    assertThat(built.code()).as(built.err()).isZero();
  }

  @Test
  void lettersSurviveALocaleThatLacksThem() throws IOException, InterruptedException {
    Ended ended = run("LC_ALL=C \"$@\" verify");
    assertThat(ended.code()).isZero();
    assertThat(ended.out()).contains("“Əslində” it was more than 200 million").doesNotContain("?");
  }

  @Test
  void aReaderThatLeavesEndsTheProgramQuietly() throws IOException, InterruptedException {
    Ended ended = run("\"$@\" export all --as nquads | head -n 1");
    assertThat(ended.out()).hasLineCount(1);
    assertThat(ended.err()).isEmpty();
  }

  @Test
  void aFullDiskIsAnError() throws IOException, InterruptedException {
    Assumptions.assumeTrue(Files.exists(Path.of("/dev/full")));
    Ended ended = run("\"$@\" export all --as nquads >/dev/full");
    assertThat(ended.code()).isEqualTo(69);
    assertThat(ended.err()).hasLineCount(1).contains("cannot be written");
  }

  @Test
  void theServerAnswersUntilItIsInterrupted() throws IOException, InterruptedException {
    Process server = start("exec \"$@\" serve --port 0 2>/dev/null");
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
      String address = out.readLine();
      HttpRequest question = HttpRequest.newBuilder(URI.create(address + "health")).build();
      int status =
          HttpClient.newHttpClient().send(question, BodyHandlers.discarding()).statusCode();
      assertThat(status).isEqualTo(200);
      interrupt(server);
      assertThat(server.waitFor()).isEqualTo(130);
    } finally {
      server.destroyForcibly();
    }
  }

  @Test
  void anInterruptedImportLeavesTheStoreAsItWas() throws IOException, InterruptedException {
    String before = Files.readString(folder.resolve("store/kb.nq"));
    Process waiting = start("exec \"$@\" import turtle - --dataset x");
    // It has begun to read, since its end of the pipe is open and nothing was written yet.
    waiting.getOutputStream().write("<urn:a> <urn:p> 1 .\n".getBytes(StandardCharsets.UTF_8));
    waiting.getOutputStream().flush();
    interrupt(waiting);
    assertThat(waiting.waitFor()).isEqualTo(130);
    assertThat(folder.resolve("store/kb.nq")).hasContent(before);
  }

  private static void interrupt(Process process) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
  }

  private static Ended run(String script) throws IOException, InterruptedException {
    Path err = Files.createTempFile(folder, "err", "");
    Path out = Files.createTempFile(folder, "out", "");
    Process process =
        shell(script).redirectError(err.toFile()).redirectOutput(out.toFile()).start();
    process.getOutputStream().close();
    assertThat(process.waitFor(50, TimeUnit.SECONDS)).isTrue();
    return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  private static Process start(String script) throws IOException {
    return shell(script).start();
  }

  /** A shell in which {@code "$@"} is the program. */
  private static ProcessBuilder shell(String script) {
    List<String> program =
        List.of(
            JAVA, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", CLASSES, "dev.assay.Main");
    List<String> command = new ArrayList<>(List.of("sh", "-c", script, "sh"));
    command.addAll(program);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("ASSAY_STORE", folder.resolve("store").toString());
    builder.environment().put("DATA", Fixture.DATA.toString());
    return builder;
  }

  private record Ended(int code, String out, String err) {}
}
