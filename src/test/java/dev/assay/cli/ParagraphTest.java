package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

final class ParagraphTest {

  @Test
  void breaksBetweenWordsAndCutsWhatIsTooLong() {
    assertThat(Paragraph.wrapped("- ", "  ", "one two three fourfivesix", 9))
        .isEqualTo("- one two\n  three\n  fourfiv\n  esix");
  }

  @Property(tries = 200)
  void noLineIsWiderThanAsked(
      @ForAll @StringLength(max = 80) @CharRange(from = ' ', to = '~') String text) {
    assertThat(Paragraph.wrapped("ab", "c", text, 12).lines())
        .allMatch(line -> line.length() <= 12);
  }
}
