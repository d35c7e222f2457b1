package dev.assay.store;

import dev.assay.claim.BadData;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * A folder of files that ship with the program: {@code ontology}, {@code queries} or {@code data}.
 */
public final class ResourceFolder {

  private final String folder;

  /** The folder of that name on the class path. */
  public ResourceFolder(String folder) {
    this.folder = folder;
  }

  /** The paths of its files with an ending such as {@code .ttl}, sorted, below the folder. */
  public List<String> paths(String ending) {
    URL url = Optional.ofNullable(loader().getResource(folder)).orElseThrow(this::missing);
    try {
      List<String> paths = url.getProtocol().equals("jar") ? inJar(url) : inFolder(url);
      return paths.stream().filter(path -> path.endsWith(ending)).sorted().toList();
    } catch (IOException | URISyntaxException e) {
      throw new BadData("The folder " + url + " cannot be listed: " + e.getMessage());
    }
  }

  /** The text of one of its files, if it is there. */
  public Optional<String> text(String path) {
    return bytes(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /** The bytes of one of its files, if it is there. */
  public Optional<byte[]> bytes(String path) {
    try (InputStream in = loader().getResourceAsStream(folder + "/" + path)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new BadData(folder + "/" + path + " cannot be read: " + e.getMessage());
    }
  }

  private List<String> inJar(URL url) throws IOException {
    String prefix = folder + "/";
    JarFile jar = ((JarURLConnection) url.openConnection()).getJarFile();
    return jar.stream()
        .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(prefix))
        .map(entry -> entry.getName().substring(prefix.length()))
        .toList();
  }

  private static List<String> inFolder(URL url) throws IOException, URISyntaxException {
    Path top = Path.of(url.toURI());
    try (Stream<Path> files = Files.walk(top)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> top.relativize(file).toString().replace('\\', '/'))
          .toList();
    }
  }

  private BadData missing() {
    return new BadData("The program was built without its folder " + folder + ". Build it again.");
  }

  private static ClassLoader loader() {
    return ResourceFolder.class.getClassLoader();
  }
}
