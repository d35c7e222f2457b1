package dev.assay.reference;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Damaged files of every form give a clear error or whole records: never a hang, never another
 * exception. A form takes part as soon as it has small files.
 */
final class FormatsFuzzTest {

  private static final List<SourceFormat> FORMATS = SmallFiles.formats();

  @Provide
  Arbitrary<SourceFormat> formats() {
    return Arbitraries.of(FORMATS);
  }

  @Property(tries = 2_000)
  void damagedFiles(
      @ForAll("formats") SourceFormat format, @ForAll Damage damage, @ForAll Random random) {
    damage.happensTo(format, SmallFiles.of(format), random);
  }

  @Property(tries = 1_500)
  void filesWithAFlippedBit(@ForAll("formats") SourceFormat format, @ForAll Random random) {
    Damage.FLIPPED.happensTo(format, SmallFiles.of(format), random);
  }
}
