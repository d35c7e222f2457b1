package dev.assay.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

/** Sorts more lines than memory holds, by way of sorted chunks in a folder. */
final class LineSorter {

  /** What a line costs besides its bytes. */
  private static final int OVERHEAD = 24;

  private final Path folder;
  private final long most;
  private final List<LineChunk> chunks = new ArrayList<>();
  private final List<byte[]> lines = new ArrayList<>();
  private long size;

  /**
   * A sorter that holds a limited number of lines in memory.
   *
   * @param most how many bytes of lines are held
   */
  LineSorter(Path folder, long most) {
    this.folder = folder;
    this.most = most;
  }

  void add(byte[] line) {
    lines.add(line);
    size += line.length + OVERHEAD;
    if (size > most) {
      sort();
      Path file = folder.resolve("chunk-" + chunks.size());
      file.toFile().deleteOnExit();
      chunks.add(LineChunk.write(file, lines));
      lines.clear();
      size = 0;
    }
  }

  /** All lines from the first, sorted; one that comes twice may do so here too. */
  Iterator<byte[]> sorted() {
    sort();
    List<Iterator<byte[]>> parts =
        chunks.stream().map(LineChunk::lines).collect(Collectors.toCollection(ArrayList::new));
    parts.add(lines.iterator());
    return new Merged<>(parts, LineText::compare);
  }

  private void sort() {
    lines.sort(LineText::compare);
  }
}
