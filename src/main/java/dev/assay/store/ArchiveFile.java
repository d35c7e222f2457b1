package dev.assay.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPOutputStream;

/** Writes files that never change: under another name first, so that what is there is whole. */
final class ArchiveFile {

  private ArchiveFile() {}

  /** Writes the file unless it is there. */
  static void write(Path folder, String name, Content content) throws IOException {
    Path file = folder.resolve(name);
    if (Files.exists(file)) {
      return;
    }
    Files.createDirectories(folder);
    Path draft = folder.resolve(name + ".draft");
    draft.toFile().deleteOnExit();
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16)) {
        content.writeTo(out);
      }
      try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** Writes a text in gzip unless the file is there. */
  static void zip(Path folder, String name, String text) throws IOException {
    write(
        folder,
        name,
        out -> {
          try (OutputStream zip = new GZIPOutputStream(out, 1 << 16)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
          }
        });
  }

  /** What a file is to hold. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }
}
