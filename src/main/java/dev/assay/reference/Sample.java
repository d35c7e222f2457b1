package dev.assay.reference;

/**
 * The beginning of a file, by which its form is known.
 *
 * @param name the file's name, without its folders and without an ending of compression
 * @param head the first characters, without a byte order mark
 */
public record Sample(String name, String head) {}
