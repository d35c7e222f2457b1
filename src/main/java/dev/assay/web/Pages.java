package dev.assay.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Renders pages from their compiled templates, which escape every text they show. */
final class Pages {

  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self';"
              + " base-uri 'none'; frame-ancestors 'none'",
          "Referrer-Policy",
          "no-referrer");

  /** Without a folder: the templates are classes of the program itself. */
  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), "dev.assay.web.page");

  Reply reply(String template, Object page) {
    return Reply.of(
            "text/html",
            out -> {
              StringOutput html = new StringOutput();
              templates.render(template, page, html);
              out.write(html.toString().getBytes(StandardCharsets.UTF_8));
            })
        .withHeaders(HEADERS);
  }
}
