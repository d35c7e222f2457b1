package dev.assay.reference.trade;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.assay.reference.NumberStyle;
import dev.assay.reference.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.StringEscapeUtils;

/** The section on the economy of a country of the Factbook. */
final class FactbookEconomy {

  private static final Pattern YEAR = Pattern.compile("\\((?:FY)?(\\d{4})( est\\.?)?\\)");
  private static final Pattern SHARE =
      Pattern.compile("([^%;]+?)\\s+(<?\\d{1,3}(?:\\.\\d{1,6})?)%(?:\\s*[,;]\\s*|\\s*$)");
  private static final Pattern AMOUNT =
      Pattern.compile(
          "\\$(-?\\d[\\d,]{0,30}(?:\\.\\d{1,12})?)\\s*(thousand|million|billion|trillion)?");

  private final String file;
  private final List<String> country;
  private final Optional<LocalDate> day;
  private final FigureWriter writer;

  FactbookEconomy(String file, List<String> country, Optional<LocalDate> day, FigureWriter writer) {
    this.file = file;
    this.country = country;
    this.day = day;
    this.writer = writer;
  }

  void read(JsonElement economy) {
    for (String flow : List.of("Exports", "Imports")) {
      JsonElement totals = member(economy, flow);
      texts(totals, (name, text) -> total(flow, name, text, text(totals, "note")));
      JsonElement partners = member(economy, flow + " - partners");
      texts(partners, (name, text) -> shares(flow, text, text(partners, "note")));
    }
  }

  private void total(String flow, String name, String original, String note) {
    for (String part : plain(original).split("\\s*\\+\\+\\s*", -1)) {
      Matcher amount = AMOUNT.matcher(part);
      Matcher year = YEAR.matcher(part);
      if (part.matches("(?i)\\$?na\\b.*") || part.isBlank()) {
        continue;
      }
      Optional<BigDecimal> value =
          amount.find()
              ? NumberCell.of(amount.group(1), NumberStyle.POINT).number()
              : Optional.empty();
      Optional<Period> period = year.find() ? Period.of(year.group(1)) : Optional.empty();
      if (value.isEmpty() || period.isEmpty()) {
        writer.told(where(flow), flow, part, "it states no amount in dollars with its year");
      } else {
        Figure figure =
            figure(flow, "goods-and-services-" + flow, period.get(), value.get(), original, note);
        figure.partner = "WLD";
        figure.estimated = year.group(2) != null;
        figure.multiplier = Optional.ofNullable(amount.group(2)).flatMap(UnitText::power).orElse(0);
        if (name.matches(".*\\d{4}") && !name.endsWith(period.get().text())) {
          writer.told(
              where(flow), name, part, "the year of the text is taken, not that of the name");
        }
        writer.write(figure);
      }
    }
  }

  private void shares(String flow, String original, String note) {
    String text = plain(original);
    Matcher year = YEAR.matcher(text);
    Optional<Period> period = year.find() ? Period.of(year.group(1)) : Optional.empty();
    if (text.matches("(?i)na\\b.*") || text.isBlank()) {
      return;
    }
    if (period.isEmpty()) {
      writer.told(where(flow), flow + " - partners", text, "it does not say its year");
      return;
    }
    String list = YEAR.matcher(text).replaceAll("").strip();
    Matcher share = SHARE.matcher(list);
    int read = 0;
    while (share.find() && share.start() == read) {
      read = share.end();
      String number = share.group(2);
      if (number.startsWith("<")) {
        writer.told(where(flow), share.group(1), number + "%", "it is a bound and no share");
        continue;
      }
      Figure figure =
          figure(flow, flow + "-share", period.get(), new BigDecimal(number), original, note);
      figure.partner = share.group(1).strip();
      figure.unit = UnitText.PERCENT;
      figure.estimated = year.group(2) != null;
      writer.write(figure);
    }
    if (read < list.length()) {
      writer.told(
          where(flow), flow + " - partners", list.substring(read), "it is no partner with a share");
    }
  }

  private Figure figure(
      String flow, String measured, Period period, BigDecimal value, String original, String note) {
    Figure figure =
        new Figure(
            FactbookJson.DATASET,
            where(flow),
            Measured.ours(measured.toLowerCase(Locale.ROOT)),
            period,
            country.get(0),
            value);
    figure.published = day;
    figure.variant = day.map(known -> "v" + known).orElse("");
    figure.original = original;
    if (!note.isBlank()) {
      figure.footnotes.add(note);
    }
    return figure;
  }

  private String where(String flow) {
    return file + ":Economy/" + flow;
  }

  /** Each text below an element with the name above it, notes left out. */
  private static void texts(JsonElement element, BiConsumer<String, String> taken) {
    String own = text(element);
    if (!own.isEmpty()) {
      taken.accept("", own);
    }
    if (element instanceof JsonObject object) {
      for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
        String below = text(entry.getValue());
        if (entry.getValue() instanceof JsonObject && !below.isEmpty()) {
          taken.accept(entry.getKey(), below);
        }
      }
    }
  }

  /** The text at the end of a path; empty when there is none. */
  static String text(JsonElement element, String... path) {
    JsonElement at = element;
    for (String name : path) {
      at = member(at, name);
    }
    if (at instanceof JsonObject) {
      at = member(at, "text");
    }
    return at instanceof JsonPrimitive primitive ? primitive.getAsString() : "";
  }

  private static JsonElement member(JsonElement element, String name) {
    return element instanceof JsonObject object && object.get(name) != null
        ? object.get(name)
        : JsonNull.INSTANCE;
  }

  /** A text without its HTML. */
  static String plain(String html) {
    String text = StringEscapeUtils.unescapeHtml4(html.replaceAll("<[A-Za-z/][^>]{0,200}>", " "));
    return Stream.of(text.replace('\u00A0', ' ').split("\\s+", -1))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
