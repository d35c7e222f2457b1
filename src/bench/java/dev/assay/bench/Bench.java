package dev.assay.bench;

/** Runs every benchmark and prints one line for each. */
public final class Bench {

  private Bench() {}

  public static void main(String[] args) {
    ServingBench.run(System.out);
  }
}
