package dev.assay.web;

import com.google.gson.stream.JsonWriter;
import dev.assay.claim.AssayException;
import dev.assay.web.page.ErrorPage;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what went wrong into a problem, and a problem into a document or a page. */
final class Problems {

  static final String MEDIA_TYPE = "application/problem+json";

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  private final Pages pages;

  Problems(Pages pages) {
    this.pages = pages;
  }

  static Problem from(RuntimeException error) {
    if (error instanceof ProblemException known) {
      return known.problem();
    }
    if (error instanceof AssayException known) {
      return Problem.of(known.httpStatus(), title(known.httpStatus()), known.explanation());
    }
    LOG.error("A request failed.", error);
    return Problem.unexpected();
  }

  /** The reply that reports a problem: a page for browsers, else a problem document. */
  Reply reply(Problem problem, String path, Accept accept) {
    Reply reply =
        accept.prefersPages()
            ? pages.reply(
                "error.jte",
                new ErrorPage(
                    problem.status(), problem.title(), problem.detail(), problem.available()))
            : Reply.of(
                MEDIA_TYPE,
                out ->
                    write(
                        problem,
                        path,
                        new JsonWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))));
    return reply.withStatus(problem.status()).withHeaders(problem.headers());
  }

  static void write(Problem problem, String path, JsonWriter json) throws IOException {
    json.setHtmlSafe(true);
    json.beginObject();
    json.name("type").value("about:blank");
    json.name("title").value(problem.title());
    json.name("status").value(problem.status());
    json.name("detail").value(problem.detail());
    json.name("instance").value(path);
    if (!problem.available().isEmpty()) {
      json.name("available").beginArray();
      for (String format : problem.available()) {
        json.value(format);
      }
      json.endArray();
    }
    json.endObject();
    json.flush();
  }

  private static String title(int status) {
    return switch (status) {
      case 400 -> "Bad request";
      case 404 -> "Not found";
      case 503 -> "Unavailable";
      default -> "Internal error";
    };
  }
}
