package dev.assay.reference;

import dev.assay.RealData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Real files of every form, damaged: those that a form recognises in one folder, or their first
 * part where they are large.
 */
@Tag("realdata")
final class RealFilesFuzzTest {

  private static final List<SourceFormat> FORMATS = SourceFormats.all(Gathered.areas());
  private static final int LARGE = 400_000;
  private static final int HEAD = 150_000;
  private static final int TRIES = 2;
  private static final long SEED = 20240422;

  static List<Sample> samples() throws IOException {
    if (System.getenv("ASSAY_REALDATA") == null) {
      return List.of();
    }
    Map<String, Sample> byFormat = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(RealData.folder().resolve("data"))) {
      for (Path folder : paths.filter(Files::isDirectory).sorted().toList()) {
        for (Sample sample : in(folder)) {
          byFormat.merge(sample.format().keyword(), sample, (one, other) -> one.larger(other));
        }
      }
    }
    return List.copyOf(byFormat.values());
  }

  /** What each form recognises in a folder. */
  private static List<Sample> in(Path folder) throws IOException {
    Map<String, Sample> samples = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Source source = Gathered.source(file, Optional.empty());
        for (SourceFormat format : FORMATS) {
          if (format.recognises(source.sample())) {
            samples
                .computeIfAbsent(format.keyword(), key -> new Sample(format, new TreeMap<>()))
                .files()
                .put(String.valueOf(file.getFileName()), beginning(file));
          }
        }
      }
    }
    return new ArrayList<>(samples.values());
  }

  private static byte[] beginning(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (bytes.length <= LARGE) {
      return bytes;
    }
    String head = new String(bytes, 0, HEAD, StandardCharsets.ISO_8859_1);
    return head.substring(0, head.lastIndexOf('\n') + 1).getBytes(StandardCharsets.ISO_8859_1);
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("samples")
  void aDamagedFileIsReadOrRefused(Sample sample) {
    Random random = new Random(SEED);
    for (Damage damage : Damage.values()) {
      for (int i = 0; i < TRIES; i++) {
        damage.happensTo(sample.format(), sample.files(), random);
      }
    }
  }

  /** Files of a form that stand in one folder. */
  record Sample(SourceFormat format, Map<String, byte[]> files) {

    private Sample larger(Sample other) {
      return size() >= other.size() ? this : other;
    }

    private int size() {
      return files.values().stream().mapToInt(bytes -> bytes.length).sum();
    }

    @Override
    public String toString() {
      return format.keyword() + " " + String.join(", ", files.keySet());
    }
  }
}
