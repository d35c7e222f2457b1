package dev.assay.web;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Problem documents for what Jetty refuses before any endpoint sees it. */
final class ErrorDocuments extends ErrorHandler {

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      String message,
      Throwable cause,
      Callback callback) {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problems.MEDIA_TYPE);
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    Problem problem = Problem.of(code, HttpStatus.getMessage(code), detail(code, message));
    Content.Sink.write(response, true, document(problem, request.getHttpURI().getPath()), callback);
  }

  private static String detail(int code, String message) {
    return code >= 500
        ? Problem.unexpected().detail()
        : Optional.ofNullable(message).orElse("The request cannot be understood.");
  }

  private static String document(Problem problem, String path) {
    StringWriter text = new StringWriter();
    try {
      Problems.write(problem, Optional.ofNullable(path).orElse("/"), new JsonWriter(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
