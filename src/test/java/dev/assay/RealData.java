package dev.assay;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Skips, with a reason, tests tagged {@code realdata} unless {@code ASSAY_REALDATA} names the
 * folder of files too large to ship. JUnit finds it through {@code META-INF/services}.
 */
public final class RealData implements ExecutionCondition {

  private static final String TAG = "realdata";
  private static final String VARIABLE = "ASSAY_REALDATA";

  /** The folder of the real data; only for tests tagged {@code realdata}. */
  public static Path folder() {
    return Path.of(System.getenv(VARIABLE));
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (!context.getTags().contains(TAG)) {
      return ConditionEvaluationResult.enabled("needs no real data");
    }
    String value = System.getenv(VARIABLE);
    if (value == null || value.isBlank()) {
      return ConditionEvaluationResult.disabled(VARIABLE + " is not set");
    }
    return Files.isDirectory(Path.of(value))
        ? ConditionEvaluationResult.enabled("real data in " + value)
        : ConditionEvaluationResult.disabled(VARIABLE + " is not a folder: " + value);
  }
}
