package dev.assay.web;

import java.util.List;
import java.util.Map;

/**
 * An error as RFC 9457 has it.
 *
 * @param status the HTTP status
 * @param title the error in a few words
 * @param detail what is wrong, where, and what to do
 * @param available what there is instead, if that helps
 * @param headers HTTP headers that go with it
 */
record Problem(
    int status, String title, String detail, List<String> available, Map<String, String> headers) {

  static Problem of(int status, String title, String detail) {
    return new Problem(status, title, detail, List.of(), Map.of());
  }

  static Problem notFound(String path) {
    return of(404, "Not found", "There is nothing at " + path + ". Begin at / or /api/queries.");
  }

  static Problem notAllowed(String method, String allowed) {
    String detail = method + " is not for this address. It takes " + allowed + ".";
    return new Problem(405, "Method not allowed", detail, List.of(), Map.of("Allow", allowed));
  }

  static Problem notAcceptable(List<String> available) {
    String detail =
        "None of the asked formats is there. There are: " + String.join(", ", available);
    return new Problem(406, "Not acceptable", detail, available, Map.of());
  }

  static Problem readOnly() {
    return of(
        403,
        "Read-only",
        "This knowledge base is read-only over HTTP: updates, LOAD and uploads are refused, and"
            + " nothing was changed. To change it, edit its files and build it again.");
  }

  static Problem unexpected() {
    return of(
        500,
        "Internal error",
        "Something went wrong on our side. It is logged; the data is unchanged.");
  }

  ProblemException asException() {
    return new ProblemException(this);
  }
}
