package dev.assay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class RealDataTest {

  @Test
  @Tag("realdata")
  void runsOnlyWhereTheRealDataIs() {
    assertThat(RealData.folder()).isNotEmptyDirectory();
  }
}
