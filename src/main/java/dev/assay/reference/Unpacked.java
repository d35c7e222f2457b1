package dev.assay.reference;

import dev.assay.claim.BadInput;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Unpacks what is packed, known by its first bytes and never by its name. */
final class Unpacked {

  private static final int GZIP = 0x1F8B;
  private static final int ZIP = 0x504B;

  private Unpacked() {}

  /**
   * The bytes of the file, or of the one file that is packed in it.
   *
   * @throws BadInput when a zip holds no file or several
   */
  static InputStream of(String name, BufferedInputStream in) throws IOException {
    in.mark(2);
    int start = in.read() << 8 | Math.max(in.read(), 0);
    in.reset();
    try {
      return switch (start) {
        case GZIP -> new Whole(name, new GZIPInputStream(in));
        case ZIP -> new Whole(name, onlyEntry(name, new ZipInputStream(in)));
        default -> in;
      };
    } catch (ZipException | EOFException e) {
      throw new BadInput(name + " looks packed but cannot be unpacked: " + e.getMessage() + ".");
    }
  }

  private static InputStream onlyEntry(String name, ZipInputStream zip) throws IOException {
    ZipEntry entry = zip.getNextEntry();
    while (entry != null && entry.isDirectory()) {
      entry = zip.getNextEntry();
    }
    if (entry == null) {
      throw new BadInput(name + " is a zip without a file in it. Unpack it and name the files.");
    }
    return new OnlyEntry(name, zip);
  }

  /** A packed file that must be there to its end. */
  private static final class Whole extends java.io.FilterInputStream {

    private final String name;

    Whole(String name, InputStream in) {
      super(in);
      this.name = name;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      try {
        return super.read(buffer, offset, length);
      } catch (ZipException | EOFException e) {
        throw new BadInput(
            name + " is packed and cut or damaged: " + e.getMessage() + ". Get it again.");
      }
    }
  }

  /** The first file of a zip, after which there may be no other. */
  private static final class OnlyEntry extends java.io.FilterInputStream {

    private final String name;
    private final ZipInputStream zip;

    OnlyEntry(String name, ZipInputStream zip) {
      super(zip);
      this.name = name;
      this.zip = zip;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      ZipEntry next = count < 0 ? zip.getNextEntry() : null;
      if (next != null && !next.isDirectory()) {
        throw new BadInput(name + " is a zip with several files. Unpack it and name the files.");
      }
      return count;
    }
  }
}
