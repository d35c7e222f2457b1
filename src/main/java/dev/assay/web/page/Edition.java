package dev.assay.web.page;

/**
 * Which state of the data a page shows.
 *
 * @param dataVersion the version of the data
 * @param asOf the day up to which verdicts know what was public; empty when there are none
 */
public record Edition(String dataVersion, String asOf) {}
