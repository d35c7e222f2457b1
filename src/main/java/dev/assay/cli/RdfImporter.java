package dev.assay.cli;

import dev.assay.pipeline.Importing;
import dev.assay.reference.RdfFormat;
import dev.assay.reference.RdfSource;
import dev.assay.reference.ReferenceData;
import java.util.List;
import java.util.Optional;

/** Imports RDF files and says what is wrong with them. */
final class RdfImporter {

  private final Workspace workspace;
  private final Optional<String> dataset;

  RdfImporter(Workspace workspace, Optional<String> dataset) {
    this.workspace = workspace;
    this.dataset = dataset;
  }

  /**
   * Imports files.
   *
   * @param format their format; the ending of each tells it otherwise
   */
  int load(List<String> files, Optional<RdfFormat> format) {
    List<RdfSource> sources =
        files.stream()
            .map(file -> source(file, format.orElseGet(() -> RdfFormat.ofPath(file))))
            .toList();
    Importing.Result result =
        new Importing(sources, workspace.options().strict)
            .into(workspace.store(), workspace.time());
    int code = new Violations(workspace).print(result.violations());
    result
        .stored()
        .map(kb -> "Imported " + result.triples() + " triples, data version " + kb.dataVersion())
        .ifPresentOrElse(
            imported -> workspace.note(imported + "."),
            () -> workspace.complain("Nothing was imported; the store is as it was."));
    return code;
  }

  private RdfSource source(String file, RdfFormat format) {
    boolean stdin = file.equals(ListFiles.STDIN);
    byte[] bytes = stdin ? StandardInput.read(workspace) : InputFile.bytes(file);
    String name = stdin ? "standard input" : file;
    return new RdfSource(
        name, dataset.orElseGet(() -> ReferenceData.idOfName(file)), format, bytes);
  }
}
