package dev.assay.reference.opensanctions;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.assay.claim.BadInput;
import dev.assay.reference.Areas;
import dev.assay.reference.DatasetInfo;
import dev.assay.reference.Sample;
import dev.assay.reference.Sink;
import dev.assay.reference.Source;
import dev.assay.reference.SourceFormat;
import dev.assay.reference.list.Pages;
import dev.assay.vocabulary.Prefixes;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;

/** Entities of FollowTheMoney, one JSON object on each line. */
public final class FtmJson implements SourceFormat {

  static final DatasetInfo DATASET =
      new DatasetInfo(
          "opensanctions",
          "OpenSanctions",
          Prefixes.BASE + "agent/opensanctions",
          "https://www.opensanctions.org/datasets/",
          "https://creativecommons.org/licenses/by-nc/4.0/",
          false);
  private static final int LONGEST = 50_000_000;

  private final Areas areas;

  /** A reader that knows these areas. */
  public FtmJson(Areas areas) {
    this.areas = areas;
  }

  @Override
  public String keyword() {
    return "ftm-json";
  }

  @Override
  public String describes() {
    return "FollowTheMoney entities, JSON lines (entities.ftm.json of OpenSanctions)";
  }

  @Override
  public DatasetInfo dataset() {
    return DATASET;
  }

  @Override
  public boolean recognises(Sample sample) {
    String line = sample.head().stripLeading().lines().findFirst().orElse("");
    return line.startsWith("{") && line.contains("\"schema\"") && line.contains("\"properties\"");
  }

  @Override
  public void read(List<Source> sources, Sink sink) throws IOException {
    FtmDays days = new FtmDays();
    for (Source source : sources) {
      read(source, sink, days);
    }
    days.latest().ifPresent(sink::published);
  }

  private void read(Source source, Sink sink, FtmDays days) throws IOException {
    Pages.data(source);
    try (BufferedReader text = source.text()) {
      int number = 0;
      int entities = 0;
      for (String line = text.readLine(); line != null; line = text.readLine()) {
        number++;
        String where = source.fileName() + ":" + number;
        if (line.length() > LONGEST) {
          throw new BadInput(where + ": the line is longer than an entity can be.");
        }
        if (!line.isBlank()) {
          FtmEntity entity = entity(line, source.name() + ":" + number, where);
          days.seen(entity);
          new FtmWriter(areas, DATASET, sink, days).write(entity);
          entities++;
        }
      }
      if (entities == 0) {
        throw new BadInput(source.name() + " holds no entity. Get the file again.");
      }
    }
  }

  private static FtmEntity entity(String line, String place, String where) {
    try {
      if (JsonParser.parseString(line) instanceof JsonObject object) {
        return FtmEntity.of(object, where);
      }
    } catch (JsonParseException e) {
      throw new BadInput(
          place
              + " is no JSON object on one line, so the file is cut or of another kind. Get it again.");
    }
    throw new BadInput(place + " is no JSON object on one line. Is it another kind of file?");
  }
}
