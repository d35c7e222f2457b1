package dev.assay.web.page;

import java.util.List;

/**
 * An error, for people.
 *
 * @param status the HTTP status
 * @param title the error in a few words
 * @param detail what is wrong, where, and what to do
 * @param available what there is instead
 */
public record ErrorPage(int status, String title, String detail, List<String> available) {}
