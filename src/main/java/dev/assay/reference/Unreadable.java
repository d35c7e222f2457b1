package dev.assay.reference;

/**
 * A value of a file that was not understood.
 *
 * @param where the file and line, or the file and record
 * @param field the column or element
 * @param value the value as it stands
 * @param why what is wrong with it, and what it would have to be
 */
public record Unreadable(String where, String field, String value, String why) {}
