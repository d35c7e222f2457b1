package dev.assay.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** A number of 64 bits that two texts share by a rare chance only. It is no checksum. */
final class Fingerprint {

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long FIRST = 0x9E3779B97F4A7C15L;
  private static final long SECOND = 0xC2B2AE3D27D4EB4FL;

  private Fingerprint() {}

  static long of(byte[] bytes) {
    return of(bytes, bytes.length);
  }

  /** The fingerprint of the first bytes; never 0. */
  static long of(byte[] bytes, int length) {
    long hash = length * FIRST;
    int i = 0;
    for (; i + Long.BYTES <= length; i += Long.BYTES) {
      hash = mixed(hash ^ (long) LONGS.get(bytes, i));
    }
    long rest = 0;
    for (; i < length; i++) {
      rest = (rest << 8) | (bytes[i] & 0xFF);
    }
    hash = mixed(hash ^ rest);
    return hash == 0 ? 1 : hash;
  }

  private static long mixed(long value) {
    long hash = value * SECOND;
    hash ^= (hash >>> 29);
    hash *= FIRST;
    return hash ^ (hash >>> 32);
  }
}
