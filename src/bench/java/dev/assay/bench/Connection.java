package dev.assay.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A client that asks one address over one kept connection and costs next to nothing itself. */
final class Connection implements Closeable {

  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;
  private final byte[] request;

  Connection(URI address) throws IOException {
    socket = new Socket(address.getHost(), address.getPort());
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    out = new BufferedOutputStream(socket.getOutputStream());
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    request =
        ("GET " + address.getRawPath() + query + " HTTP/1.1\r\nHost: " + address.getAuthority())
            .concat("\r\nAccept: application/sparql-results+json\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII);
  }

  /** Asks once and returns the length of the body, read to its end. */
  int ask() throws IOException {
    out.write(request);
    out.flush();
    String status = line();
    if (!status.contains(" 200")) {
      throw new IOException("answered " + status);
    }
    int length = -1;
    for (String header = line(); !header.isEmpty(); header = line()) {
      String lower = header.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Integer.parseInt(header.substring(header.indexOf(':') + 1).strip());
      }
    }
    return length >= 0 ? skip(length) : chunks();
  }

  private int chunks() throws IOException {
    int total = 0;
    for (int size = chunkSize(); size > 0; size = chunkSize()) {
      total += skip(size);
      line();
    }
    line();
    return total;
  }

  private int chunkSize() throws IOException {
    return Integer.parseInt(line().strip(), 16);
  }

  private int skip(int length) throws IOException {
    in.skipNBytes(length);
    return length;
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("the connection was closed");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
