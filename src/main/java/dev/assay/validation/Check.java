package dev.assay.validation;

import java.util.stream.Stream;

/** One thing that files are checked for. */
interface Check {
  Stream<Violation> check(Examined examined);
}
