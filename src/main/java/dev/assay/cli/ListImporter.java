package dev.assay.cli;

import dev.assay.claim.BadInput;
import dev.assay.pipeline.ImportOptions;
import dev.assay.pipeline.ImportProgress;
import dev.assay.pipeline.InputList;
import dev.assay.pipeline.ListImport;
import dev.assay.pipeline.ListRecognition;
import dev.assay.pipeline.ListReport;
import dev.assay.reference.DatasetInfo;
import dev.assay.reference.RdfFormat;
import dev.assay.reference.ReferenceData;
import dev.assay.reference.SourceFormat;
import dev.assay.reference.SourceFormats;
import dev.assay.reference.rml.RmlFormat;
import dev.assay.store.Store;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Imports lists and statistics and prints what that came to. */
final class ListImporter {

  private final Workspace workspace;
  private final ListOptions options;
  private final Optional<String> dataset;

  ListImporter(Workspace workspace, ListOptions options, Optional<String> dataset) {
    this.workspace = workspace;
    this.options = options;
    this.dataset = dataset;
  }

  /**
   * Imports files.
   *
   * @param keyword the word for their form, when a person said it
   */
  int load(List<String> names, Optional<String> keyword) {
    Store store = workspace.store();
    List<InputList> lists =
        lists(new ListFiles(workspace).of(names), options.own(keyword, dataset), keyword);
    ImportOptions how =
        new ImportOptions(
            options.dryRun,
            options.force,
            options.published,
            workspace.time(),
            new Version().getVersion()[0]);
    ProgressBar bar = new ProgressBar(workspace.environment().err());
    boolean watched = workspace.environment().watched() && !workspace.options().quiet;
    ImportProgress progress = watched ? bar : (id, records, read, bytes) -> {};
    List<ListReport> reports;
    try {
      reports = new ListImport(lists, how, progress).into(store);
    } finally {
      bar.end();
    }
    print(store, reports);
    return ExitCode.FINE;
  }

  /** Whether a file looks like one of a published list or statistic. */
  boolean recognises(String file) {
    return recognition().of(new InputList.Input(file, InputFile.path(file))).isPresent();
  }

  private ListRecognition recognition() {
    return new ListRecognition(workspace.sourceFormats(), options.charset());
  }

  private void print(Store store, List<ListReport> reports) {
    ImportReportPrinter printer = new ImportReportPrinter(workspace.out());
    if (workspace.options().format == OutputFormat.JSON) {
      printer.json(reports);
    } else {
      reports.forEach(printer::text);
    }
    workspace.out().flush();
    if (options.dryRun) {
      workspace.note("Nothing was stored, as --dry-run says.");
    } else if (reports.stream().anyMatch(ListReport::stored)) {
      workspace.note("Imported; data version " + store.required().dataVersion() + ".");
    } else {
      workspace.note("Nothing has changed; the store is as it was.");
    }
  }

  private List<InputList> lists(
      List<ListFiles.Named> files, Optional<SourceFormat> own, Optional<String> keyword) {
    Map<SourceFormat, List<InputList.Input>> found = new LinkedHashMap<>();
    ListRecognition recognition = recognition();
    for (ListFiles.Named file : files) {
      own.or(() -> format(file, keyword, recognition))
          .ifPresent(
              format -> found.computeIfAbsent(format, f -> new ArrayList<>()).add(file.input()));
    }
    if (found.isEmpty()) {
      throw new BadInput(
          "There is no file of a known format there. assay import formats lists the formats.");
    }
    if (dataset.isPresent() && found.size() > 1) {
      throw new BadInput(
          "The files are of "
              + found.size()
              + " formats, which cannot be one dataset. Import them without --dataset.");
    }
    return found.entrySet().stream()
        .map(
            list ->
                new InputList(
                    options.styled(list.getKey()),
                    info(list.getKey()),
                    list.getValue(),
                    options.guides(),
                    options.charset()))
        .toList();
  }

  /** The form of a file; none for one that only happens to be in a folder. */
  private Optional<SourceFormat> format(
      ListFiles.Named file, Optional<String> keyword, ListRecognition recognition) {
    Optional<SourceFormat> known =
        keyword.isPresent() ? keyword.flatMap(recognition::named) : recognition.of(file.input());
    boolean looksSo =
        known.stream().anyMatch(format -> recognition.looksLike(file.input(), format));
    if (file.inFolder() && !looksSo) {
      workspace.note(file.input().name() + " is not read; its format is not known.");
      return Optional.empty();
    }
    known.ifPresent(format -> recognition.mustNotBePage(file.input(), format));
    if (known.isEmpty()) {
      throw new BadInput(
          "The format of "
              + file.input().name()
              + " is not known. Name it first; assay import formats lists the formats.");
    }
    return known;
  }

  private DatasetInfo info(SourceFormat format) {
    return dataset
        .map(id -> format.dataset().named(ReferenceData.checkedId(id)))
        .orElseGet(format::dataset);
  }

  /** The names of all formats with what each is. */
  static Stream<String> described(SourceFormats formats) {
    return Stream.concat(
        Stream.of(RdfFormat.values()).map(format -> format.keyword() + "  ." + format.ending()),
        Stream.concat(
            formats.all().stream().map(format -> format.keyword() + "  " + format.describes()),
            Stream.of(RmlFormat.KEYWORD + "  " + RmlFormat.DESCRIPTION + ": docs/own-data.md")));
  }
}
