package dev.assay.reference;

import java.time.LocalDate;

/**
 * A day, month, year or span as a list states it.
 *
 * @param from first day that it can mean
 * @param until last day that it can mean
 * @param approximate whether the list says that it is about right only
 * @param original the text of the list
 */
public record PartialDate(LocalDate from, LocalDate until, boolean approximate, String original) {}
