package dev.assay.intake;

/**
 * A range of code points, as {@code oa:TextPositionSelector}.
 *
 * @param end the first code point behind the range
 */
public record TextPosition(int start, int end) {}
