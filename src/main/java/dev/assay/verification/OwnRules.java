package dev.assay.verification;

import dev.assay.claim.AssayException;
import dev.assay.claim.BadInput;
import dev.assay.claim.NotFound;
import dev.assay.query.CannedQuery;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules in a folder of somebody's own. The id of {@code DIR/trade/quota.rq} is {@code
 * own/trade/quota}, which no rule of ours has.
 */
public final class OwnRules {

  private static final String ENDING = ".rq";
  private static final String PART = "[A-Za-z0-9][A-Za-z0-9._-]*";

  private OwnRules() {}

  /**
   * The rules in the files below the folder, sorted by path.
   *
   * @throws BadInput when one is no rule; it names every such file and line
   */
  public static List<CannedQuery> in(Path folder) {
    List<CannedQuery> rules = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (Path file : files(folder)) {
      try {
        CannedQuery rule = rule(folder, file);
        faults.addAll(RuleCheck.faults(rule, file.toString()));
        rules.add(rule);
      } catch (AssayException e) {
        faults.add(e.explanation());
      }
    }
    if (!faults.isEmpty()) {
      throw new BadInput(String.join("\n", faults));
    }
    return rules;
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new NotFound(
          "There is no folder " + folder + ". Give the folder of your rules with --rules.");
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ENDING) && Files.isRegularFile(file))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new BadInput("The folder " + folder + " cannot be read: " + e.getMessage());
    }
  }

  private static CannedQuery rule(Path folder, Path file) {
    String path = folder.relativize(file).toString().replace('\\', '/');
    if (!path.matches(PART + "(/" + PART + ")*")) {
      throw new BadInput(
          file + ":1 has a name that cannot be an id. Use letters, digits, dots and hyphens.");
    }
    CannedQuery read = CannedQuery.parse(file.toString(), text(file));
    return new CannedQuery(
        "own/" + path.substring(0, path.length() - ENDING.length()),
        read.summary(),
        read.notes(),
        read.parameters(),
        read.checks(),
        read.settles(),
        read.text(),
        read.sha256());
  }

  private static String text(Path file) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (IOException e) {
      throw new BadInput(file + ":1 cannot be read as UTF-8: " + e + ".");
    }
  }
}
