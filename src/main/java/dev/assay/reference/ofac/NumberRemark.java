package dev.assay.reference.ofac;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A remark that gives a number by which a subject is known.
 *
 * @param scheme what kind of number it is, in OFAC's words
 * @param value the number
 * @param country the country that gave it; empty when the remark does not say
 * @param more whether the remark says more, such as the days of issue and expiry
 */
record NumberRemark(String scheme, String value, String country, boolean more) {

  private static final Pattern REMARK =
      Pattern.compile(
          "((?:Digital Currency Address - [A-Z0-9]+)"
              + "|(?:[A-Z][A-Za-z.'/& -]*? ?)?"
              + "(?:\\bNo\\.?|\\bNumber(?: \\([^()]*\\))?|\\bCode(?: \\([^()]*\\))?"
              + "|(?:\\bID|Passport|Card|Identification)(?: Card)?(?: (?:No\\.?|Number|#))?|(?:Passport )?#"
              + "|Credencial electoral|Militar Nacional|\\bSSN|\\bFEIN|C\\.U\\.R\\.P\\.(?: #)?"
              + "|R\\.F\\.C\\.(?: #)?|D\\.N\\.I\\.|N\\.I\\.E\\.|C\\.I\\.F\\.|C\\.U\\.I\\.T\\."
              + "|C\\.U\\.I\\.(?:P\\.)?|I\\.F\\.E\\.|\\bRFC|\\bRTN|\\bRSIN|\\bCAN|\\bLicense|Numero de Identidad|VisaNumberID"
              + "|\\((?:NUIT|USCCC|Personal Numerical Code)\\)|SWIFT/BIC|BIK \\(RU\\)|Document #))"
              + "[ :]+(?!No\\b|Number\\b|#|Card\\b)(?=\\S*(?: \\S+){0,2}\\d|[A-Z0-9]{8,11}\\b)(\\S.*)");
  private static final Pattern VALUE =
      Pattern.compile(
          "(.*?)(?: +\\(([^()]*)\\))?((?: +(?:issued|expires|valid|dated)\\b.*| +\\(.*)?)");

  static Optional<NumberRemark> of(String text) {
    Matcher remark = REMARK.matcher(text);
    if (!remark.matches()) {
      return Optional.empty();
    }
    Matcher value = VALUE.matcher(remark.group(2));
    if (!value.matches() || value.group(1).isBlank()) {
      return Optional.empty();
    }
    String country = Optional.ofNullable(value.group(2)).orElse("");
    return Optional.of(
        new NumberRemark(
            remark.group(1).strip(), value.group(1), country, !value.group(3).isBlank()));
  }
}
