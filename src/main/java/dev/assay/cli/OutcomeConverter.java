package dev.assay.cli;

import dev.assay.claim.Outcome;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an outcome from its words, however they are joined. */
final class OutcomeConverter implements ITypeConverter<Outcome> {

  @Override
  public Outcome convert(String text) {
    return Arrays.stream(Outcome.values())
        .filter(outcome -> letters(outcome.label()).equals(letters(text)))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "\"" + text + "\" is no outcome. Outcomes are: " + words()));
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }

  private static String words() {
    return Arrays.stream(Outcome.values())
        .map(outcome -> outcome.label().replace(' ', '-'))
        .collect(Collectors.joining(", "));
  }
}
