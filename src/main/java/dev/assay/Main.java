package dev.assay;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry point. */
@Command(name = "assay", mixinStandardHelpOptions = true, versionProvider = Main.Version.class)
public final class Main implements Runnable {

  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }

  /** The version the jar was built as. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"assay " + (version == null ? "development" : version)};
    }
  }
}
