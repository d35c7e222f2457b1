package dev.assay.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.claim.AssayException;
import dev.assay.vocabulary.Prefixes;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Assertions;

/** What happens to files on their way, and what a reader must make of such a file. */
public enum Damage {
  /** The file ends too soon. */
  CUT {
    @Override
    byte[] to(byte[] bytes, Random random) {
      return Arrays.copyOf(bytes, random.nextInt(bytes.length));
    }
  },
  /** The file is there twice. */
  DOUBLED {
    @Override
    byte[] to(byte[] bytes, Random random) {
      return joined(bytes, bytes);
    }
  },
  /** The file begins anew in the middle. */
  BEGUN_ANEW {
    @Override
    byte[] to(byte[] bytes, Random random) {
      return joined(Arrays.copyOf(bytes, random.nextInt(bytes.length)), bytes);
    }
  },
  /** One bit in ten thousand, and one at least, is the other one. */
  FLIPPED {
    @Override
    byte[] to(byte[] bytes, Random random) {
      byte[] flipped = bytes.clone();
      for (int i = 0; i <= bytes.length / 10_000; i++) {
        flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      }
      return flipped;
    }
  },
  /** The lines stand in another order. */
  REORDERED {
    @Override
    byte[] to(byte[] bytes, Random random) {
      List<String> lines =
          new ArrayList<>(new String(bytes, StandardCharsets.UTF_8).lines().toList());
      Collections.shuffle(lines, random);
      return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }
  },
  /** A piece is missing from the middle. */
  HOLED {
    @Override
    byte[] to(byte[] bytes, Random random) {
      int from = random.nextInt(bytes.length);
      int until = from + random.nextInt(bytes.length - from);
      return joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, until, bytes.length));
    }
  };

  private static final Duration LONGEST = Duration.ofMinutes(2);

  abstract byte[] to(byte[] bytes, Random random);

  /**
   * Does this to one of the files and has them read: a clear error or whole records comes of it.
   */
  public void happensTo(SourceFormat format, Map<String, byte[]> files, Random random) {
    Map<String, byte[]> damaged = new TreeMap<>(files);
    List<String> names = List.copyOf(damaged.keySet());
    String name = names.get(random.nextInt(names.size()));
    damaged.computeIfPresent(name, (key, bytes) -> to(bytes, random));
    Assertions.assertTimeoutPreemptively(LONGEST, () -> read(format, damaged));
  }

  private static void read(SourceFormat format, Map<String, byte[]> files) {
    try {
      Gathered found = Gathered.from(format, SmallFiles.sources(files));
      assertThat(found.keys().size() + found.unreadable().size()).as("read or told").isPositive();
      Set<String> keys = new HashSet<>(found.keys());
      assertThat(keys).allMatch(key -> key.startsWith(Prefixes.BASE) && !key.contains(" "));
      Set<String> subjects = new HashSet<>();
      found
          .model()
          .listSubjects()
          .forEach(subject -> subjects.add(subject.getURI().replaceFirst("#.*", "")));
      assertThat(subjects).as("what each record says").containsAll(keys);
    } catch (AssayException e) {
      assertThat(e.explanation()).isNotBlank();
    }
  }

  private static byte[] joined(byte[] first, byte[] second) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(first);
    all.writeBytes(second);
    return all.toByteArray();
  }
}
