package dev.assay.reference.trade;

import dev.assay.reference.Areas;
import dev.assay.reference.DatasetInfo;
import dev.assay.reference.Sample;
import dev.assay.reference.Sink;
import dev.assay.reference.Source;
import dev.assay.reference.SourceFormat;
import dev.assay.reference.list.Pages;
import dev.assay.vocabulary.Prefixes;
import java.io.IOException;
import java.util.List;

/**
 * An RDF Data Cube as Turtle or TriG. Its figures are understood by the standard dimensions of
 * SDMX, or by what the file says of its own with rdfs:subPropertyOf or qb:concept.
 */
public final class CubeTtl implements SourceFormat {

  static final DatasetInfo DATASET =
      new DatasetInfo(
          "data-cube",
          "Statistics as a data cube",
          Prefixes.BASE + "agent/statistical-agencies",
          "https://www.w3.org/TR/vocab-data-cube/",
          "https://www.w3.org/TR/vocab-data-cube/",
          false);

  private final TradeAreas areas;

  /** A reader that knows these areas. */
  public CubeTtl(Areas areas) {
    this.areas = new TradeAreas(areas);
  }

  @Override
  public String keyword() {
    return "cube-ttl";
  }

  @Override
  public String describes() {
    return "statistics as an RDF Data Cube with dimensions of SDMX, Turtle or TriG";
  }

  @Override
  public DatasetInfo dataset() {
    return DATASET;
  }

  @Override
  public boolean isWhole() {
    return false;
  }

  @Override
  public boolean recognises(Sample sample) {
    String head = sample.head().stripLeading();
    return head.contains(CubeGroup.QB)
        && !head.startsWith("{")
        && !head.startsWith("[{")
        && !head.startsWith("<?xml")
        && !head.startsWith("<rdf:");
  }

  @Override
  public void read(List<Source> sources, Sink sink) throws IOException {
    for (Source source : sources) {
      Pages.data(source);
      CubeStructure structure = new CubeStructure();
      CubeStream.read(source, structure::add);
      structure.mustBeUnderstood(source.name());
      FigureWriter writer = new FigureWriter(areas, sink, DATASET);
      CubeRows rows = new CubeRows(source.fileName(), structure, writer);
      CubeStream.read(source, rows::read);
      writer.done();
    }
  }
}
