package dev.assay.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;

/**
 * What an endpoint answers. The body is written after the endpoint has returned, and its errors
 * count as the endpoint's.
 */
record Reply(int status, String mediaType, Map<String, String> headers, Body body) {

  /** Writes the bytes of a reply. */
  @FunctionalInterface
  interface Body {
    void writeTo(OutputStream out) throws IOException;
  }

  static Reply of(String mediaType, Body body) {
    return new Reply(200, mediaType, Map.of(), body);
  }

  Reply withStatus(int other) {
    return new Reply(other, mediaType, headers, body);
  }

  Reply withHeaders(Map<String, String> others) {
    Map<String, String> all = new HashMap<>(headers);
    all.putAll(others);
    return new Reply(status, mediaType, Map.copyOf(all), body);
  }

  /** The content type: text and JSON of ours are UTF-8, and say so where the type has a charset. */
  String contentType() {
    return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
  }
}
