package dev.assay.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.claim.AssayException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;

/** Damaged files give a clear error or whole records: never a hang, never another exception. */
final class ReaderFuzzTest {

  private static final List<SourceFormat> FORMATS = SmallFiles.formats();

  @Provide
  Arbitrary<SourceFormat> formats() {
    return Arbitraries.of(FORMATS);
  }

  @Property(tries = 400)
  void aCutFile(@ForAll("formats") SourceFormat format, @ForAll Random random) {
    damaged(format, random, (bytes, at) -> Arrays.copyOf(bytes, at));
  }

  @Property(tries = 100)
  void aDoubledFile(@ForAll("formats") SourceFormat format, @ForAll Random random) {
    damaged(format, random, (bytes, at) -> joined(bytes, bytes));
  }

  @Property(tries = 800)
  void aFlippedBit(@ForAll("formats") SourceFormat format, @ForAll Random random) {
    damaged(
        format,
        random,
        (bytes, at) -> {
          byte[] flipped = bytes.clone();
          flipped[at] ^= (byte) (1 << random.nextInt(8));
          return flipped;
        });
  }

  @Property(tries = 200)
  void aPieceThatIsThereTwice(@ForAll("formats") SourceFormat format, @ForAll Random random) {
    damaged(format, random, (bytes, at) -> joined(Arrays.copyOf(bytes, at), bytes));
  }

  @Property(tries = 200)
  void reorderedLines(@ForAll("formats") SourceFormat format, @ForAll Random random) {
    damaged(
        format,
        random,
        (bytes, at) -> {
          List<String> lines =
              new ArrayList<>(new String(bytes, StandardCharsets.UTF_8).lines().toList());
          Collections.shuffle(lines, random);
          return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        });
  }

  private static void damaged(SourceFormat format, Random random, Damage damage) {
    Map<String, byte[]> files = new TreeMap<>(SmallFiles.of(format));
    List<String> names = List.copyOf(files.keySet());
    String name = names.get(random.nextInt(names.size()));
    files.computeIfPresent(name, (key, bytes) -> damage.to(bytes, random.nextInt(bytes.length)));
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          try {
            Gathered found = Gathered.from(format, SmallFiles.sources(files));
            found.keys().forEach(key -> assertThat(key).doesNotContain(" "));
            assertThat(found.keys().isEmpty() && found.unreadable().isEmpty())
                .as("nothing was read and nothing is told")
                .isFalse();
          } catch (AssayException e) {
            assertThat(e.explanation()).isNotBlank();
          }
        });
  }

  private static byte[] joined(byte[] first, byte[] second) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(first);
    all.writeBytes(second);
    return all.toByteArray();
  }

  /** Does something to a file at a byte of it. */
  @FunctionalInterface
  private interface Damage {
    byte[] to(byte[] bytes, int at);
  }
}
