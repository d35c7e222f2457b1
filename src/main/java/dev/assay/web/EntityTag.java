package dev.assay.web;

import dev.assay.store.Checksums;
import java.util.Arrays;

/** The entity tag of an answer: what was asked, of which data, by which program. */
final class EntityTag {

  private final String program;

  /**
   * Tags of a program.
   *
   * @param program what the answers depend on besides data and request
   */
  EntityTag(String program) {
    this.program = program;
  }

  /**
   * The tag of the answer to a call.
   *
   * @param mark tells the data from any other, verdicts included
   */
  String of(Call call, String mark) {
    String request = call.path() + "?" + call.queryString();
    String accept = call.header("Accept").orElse("");
    String limit = call.header("Timeout").orElse("");
    String all = String.join("\n", program, mark, request, accept, limit);
    return '"' + Checksums.sha256(all).substring(0, 32) + '"';
  }

  /** Whether the caller has the answer of this tag already. */
  static boolean isKnown(Call call, String tag) {
    return call.header("If-None-Match").stream()
        .flatMap(known -> Arrays.stream(known.split(",", -1)))
        .map(String::strip)
        .anyMatch(known -> known.equals(tag) || known.equals("W/" + tag));
  }
}
