package dev.assay.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** A request as the endpoints see it. */
final class Call {

  private final HttpServletRequest request;
  private final int longestBody;

  Call(HttpServletRequest request, int longestBody) {
    this.request = request;
    this.longestBody = longestBody;
  }

  String method() {
    return request.getMethod();
  }

  boolean isRead() {
    return method().equals("GET") || method().equals("HEAD");
  }

  /** The path below the root, decoded. */
  String path() {
    return request.getRequestURI().isEmpty() ? "/" : request.getServletPath() + info();
  }

  /** The query string as it was sent; empty when there is none. */
  String queryString() {
    return Optional.ofNullable(request.getQueryString()).orElse("");
  }

  Form parameters() {
    return Form.parse(queryString());
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(request.getHeader(name));
  }

  Accept accept() {
    return Accept.parse(header("Accept"));
  }

  /** The media type of the body without its parameters, in lower case; empty when there is none. */
  String mediaType() {
    String type = Optional.ofNullable(request.getContentType()).orElse("");
    return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  /** The whole body as a text in UTF-8. */
  String body() {
    try {
      byte[] bytes = request.getInputStream().readNBytes(longestBody + 1);
      if (bytes.length > longestBody) {
        throw Problem.of(
                413,
                "Content too large",
                "The body is longer than " + longestBody + " bytes. Send less.")
            .asException();
      }
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads what is left of the body, so that the caller can use the connection again. Returns
   * whether that was all.
   */
  boolean drain() throws IOException {
    if (isRead()) {
      return true;
    }
    return request.getInputStream().readNBytes(longestBody).length < longestBody;
  }

  private String info() {
    return Optional.ofNullable(request.getPathInfo()).orElse("");
  }
}
