package dev.assay.validation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file and line that a violation names; line 0 when it names the file alone. */
record Place(String name, long line) {

  private static final Pattern FORM = Pattern.compile("(.*?):(\\d+)(?::\\d+)?", Pattern.DOTALL);

  static Place of(Violation violation) {
    Matcher form = FORM.matcher(violation.where());
    return form.matches()
        ? new Place(form.group(1), Long.parseLong(form.group(2)))
        : new Place(violation.where(), 0);
  }
}
