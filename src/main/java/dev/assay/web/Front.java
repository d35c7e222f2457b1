package dev.assay.web;

import dev.assay.store.KnowledgeBase;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Takes every request: finds its endpoint, spools the answer, and sends status and length only when
 * the whole answer is there.
 */
final class Front extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Settings settings;
  private final transient Supplier<KnowledgeBase> data;
  private final transient Routes routes;
  private final transient Problems problems;
  private final transient EntityTag tags;

  Front(
      Settings settings,
      Supplier<KnowledgeBase> data,
      Routes routes,
      Problems problems,
      EntityTag tags) {
    this.settings = settings;
    this.data = data;
    this.routes = routes;
    this.problems = problems;
    this.tags = tags;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Call call = new Call(request, settings.longestBody());
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Vary", "Accept");
    Optional<Endpoint> endpoint = routes.find(call.path());
    allowOtherSites(call, endpoint, response);
    if (call.method().equals("OPTIONS") && endpoint.isPresent()) {
      preflight(endpoint.get(), response);
      return;
    }
    try (Spool spool = new Spool(settings.longestAnswer())) {
      Reply reply = reply(call, endpoint, spool, response);
      send(call, reply, spool, response);
    }
  }

  private Reply reply(
      Call call, Optional<Endpoint> endpoint, Spool spool, HttpServletResponse response)
      throws IOException {
    Problem problem;
    try {
      Reply reply = answer(call, required(call, endpoint), response);
      reply.body().writeTo(spool);
      return reply;
    } catch (RuntimeException e) {
      problem = Problems.from(e);
    } catch (IOException e) {
      problem = Problem.of(503, "Unavailable", "The answer could not be kept until it was whole.");
    }
    response.setHeader("ETag", null);
    if (!call.drain()) {
      response.setHeader("Connection", "close");
    }
    spool.reset();
    Reply reply = problems.reply(problem, call.path(), call.accept());
    reply.body().writeTo(spool);
    return reply;
  }

  private Reply answer(Call call, Endpoint endpoint, HttpServletResponse response) {
    KnowledgeBase kb = data.get();
    response.setHeader("Assay-Data-Version", kb.dataVersion());
    if (!call.isRead() || !endpoint.isRepeatable()) {
      response.setHeader("Cache-Control", "no-store");
      return endpoint.answer(call, kb);
    }
    String tag = tags.of(call, kb.mark());
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", "no-cache");
    return EntityTag.isKnown(call, tag)
        ? new Reply(304, "", Map.of(), out -> {})
        : endpoint.answer(call, kb);
  }

  private static Endpoint required(Call call, Optional<Endpoint> found) {
    Endpoint endpoint = found.orElseThrow(() -> Problem.notFound(call.path()).asException());
    if (!endpoint.takes(call.method())) {
      throw Problem.notAllowed(call.method(), allowed(endpoint)).asException();
    }
    return endpoint;
  }

  private static void send(Call call, Reply reply, Spool spool, HttpServletResponse response)
      throws IOException {
    response.setStatus(reply.status());
    reply.headers().forEach(response::setHeader);
    if (reply.status() == 304) {
      return;
    }
    response.setContentType(reply.contentType());
    response.setContentLengthLong(spool.size());
    if (!call.method().equals("HEAD")) {
      spool.sendTo(response.getOutputStream());
    }
  }

  private static void allowOtherSites(
      Call call, Optional<Endpoint> endpoint, HttpServletResponse response) {
    boolean reads =
        call.isRead() || endpoint.map(Endpoint::reads).orElse(List.of()).contains(call.method());
    if (reads) {
      response.setHeader("Access-Control-Allow-Origin", "*");
      response.setHeader("Access-Control-Expose-Headers", "ETag, Assay-Data-Version");
    }
  }

  private static void preflight(Endpoint endpoint, HttpServletResponse response) {
    response.setStatus(204);
    response.setHeader("Allow", allowed(endpoint));
    if (!endpoint.reads().isEmpty()) {
      response.setHeader("Access-Control-Allow-Origin", "*");
      response.setHeader("Access-Control-Allow-Methods", String.join(", ", endpoint.reads()));
      response.setHeader(
          "Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match, Timeout");
      response.setHeader("Access-Control-Max-Age", "86400");
    }
  }

  private static String allowed(Endpoint endpoint) {
    return String.join(
        ", ", Stream.concat(endpoint.reads().stream(), Stream.of("OPTIONS")).toList());
  }
}
