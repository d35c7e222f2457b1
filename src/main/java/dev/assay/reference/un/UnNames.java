package dev.assay.reference.un;

import dev.assay.reference.NameKind;
import dev.assay.reference.list.Element;
import dev.assay.reference.list.Entry;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes down the names of an entry. "na" stands for a name that is not known. */
final class UnNames {

  private static final List<String> PARTS =
      List.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME", "FIFTH_NAME", "SIXTH_NAME");
  private static final Set<String> ALIASES = Set.of("INDIVIDUAL_ALIAS", "ENTITY_ALIAS");
  private static final Set<String> ALIAS_PARTS = Set.of("QUALITY", "ALIAS_NAME");

  private final Entry entry;
  private final Element element;
  private boolean named;

  UnNames(Entry entry, Element element) {
    this.entry = entry;
    this.element = element;
  }

  /** Whether there is no name, or an element of a name that is not known. */
  boolean lost() {
    return !named
        || element.children().stream()
            .map(Element::name)
            .anyMatch(name -> name.contains("ALIAS") && !ALIASES.contains(name));
  }

  void write() {
    String name =
        PARTS.stream().map(element::get).filter(UnNames::isName).collect(Collectors.joining(" "));
    name(name, NameKind.PRIMARY, false);
    String original = element.get("NAME_ORIGINAL_SCRIPT");
    boolean lost = original.contains("\uFFFD");
    if (lost || isDamaged(original)) {
      if (!lost) {
        entry.tell("NAME_ORIGINAL_SCRIPT", original, "is damaged: it is in no script");
      }
      entry.note("NAME_ORIGINAL_SCRIPT: " + original);
    } else {
      name(original, named ? NameKind.ALIAS : NameKind.PRIMARY, false);
    }
    element.children().stream()
        .filter(child -> ALIASES.contains(child.name()))
        .forEach(this::alias);
  }

  private void alias(Element alias) {
    String quality = alias.get("QUALITY");
    boolean weak = quality.toLowerCase(Locale.ROOT).startsWith("low");
    for (String text : alias.get("ALIAS_NAME").split(";", -1)) {
      NameKind kind = named ? UnSubjects.kind(quality) : NameKind.PRIMARY;
      name(text, kind, weak);
    }
    String details =
        alias.children().stream()
            .filter(child -> !ALIAS_PARTS.contains(child.name()) && !child.plain().isEmpty())
            .map(child -> child.name() + ": " + child.plain())
            .collect(Collectors.joining("; "));
    if (!details.isEmpty()) {
      entry.note(
          Stream.of("Alias", alias.get("ALIAS_NAME"), details)
              .filter(text -> !Objects.equals(text, ""))
              .collect(Collectors.joining(", ")));
    }
  }

  private void name(String text, NameKind kind, boolean weak) {
    if (isName(text)) {
      entry.record().name(text, "", kind, weak);
      named = true;
    }
  }

  private static boolean isName(String text) {
    String plain = text.strip().toLowerCase(Locale.ROOT);
    return !plain.isEmpty() && !Set.of("na", "n/a", "-").contains(plain);
  }

  /** A text that lost its high bytes has no letter of any script but Latin, and odd signs. */
  private static boolean isDamaged(String original) {
    return !original.isEmpty()
        && original.chars().allMatch(c -> c < 0x80)
        && !original.matches("[A-Za-z .,'()-]+");
  }
}
