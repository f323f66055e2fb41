package dev.skillexchange.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Character references of HTML: all numeric ones and the named ones of HTML 4 with some of HTML 5.
final class Entities {
  private static final int LONGEST_NAME = 10;
  private static final int REPLACEMENT = 0xfffd;

  /// Windows-1252 for the numbers 128 to 159, as the HTML standard reads them.
  private static final String WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

  private static final String LATIN =
      "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn"
          + " sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest"
          + " Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave"
          + " Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave"
          + " Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig"
          + " ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute"
          + " ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

  private static final String OTHERS =
      "apos ' OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ Zcaron Ž zcaron ž fnof ƒ circ ˆ tilde ˜"
          + " ndash – mdash — lsquo ‘ rsquo ’ rsquor ’ sbquo ‚ ldquo “ rdquo ” bdquo „ dagger †"
          + " Dagger ‡ bull • hellip … permil ‰ prime ′ Prime ″ lsaquo ‹ rsaquo › oline ‾ frasl ⁄"
          + " euro € trade ™ larr ← uarr ↑ rarr → darr ↓ harr ↔ rArr ⇒ lArr ⇐ hArr ⇔ forall ∀"
          + " part ∂ exist ∃ empty ∅ nabla ∇ isin ∈ prod ∏ sum ∑ minus − lowast ∗ radic √ infin ∞"
          + " cap ∩ cup ∪ int ∫ sim ∼ cong ≅ asymp ≈ ne ≠ equiv ≡ le ≤ ge ≥ sub ⊂ sup ⊃ lozenge ◊"
          + " check ✓ star ☆ starf ★ phone ☎ hearts ♥ spades ♠ clubs ♣ diams ♦ Alpha Α Beta Β"
          + " Gamma Γ Delta Δ Omega Ω alpha α beta β gamma γ delta δ epsilon ε lambda λ mu μ pi π"
          + " sigma σ tau τ phi φ omega ω Abreve Ă abreve ă Amacr Ā amacr ā Aogon Ą aogon ą"
          + " Cacute Ć cacute ć Ccaron Č ccaron č Dcaron Ď dcaron ď Dstrok Đ dstrok đ Ecaron Ě"
          + " ecaron ě Eogon Ę eogon ę Gbreve Ğ gbreve ğ Idot İ imath ı Lstrok Ł lstrok ł Nacute Ń"
          + " nacute ń Ncaron Ň ncaron ň Odblac Ő odblac ő Rcaron Ř rcaron ř Sacute Ś sacute ś"
          + " Scedil Ş scedil ş Tcaron Ť tcaron ť Udblac Ű udblac ű Uring Ů uring ů Zacute Ź"
          + " zacute ź Zdot Ż zdot ż num # dollar $ percnt % excl ! quest ? comma , period ."
          + " colon : semi ; lpar ( rpar ) lbrack [ rsqb ] lsqb [ rbrack ] lcub { rcub } lbrace {"
          + " rbrace } sol / bsol \\ ast * plus + equals = commat @ lowbar _ hyphen ‐ dash ‐"
          + " horbar ― verbar | vert | grave ` Hat ^";

  private static final Map<String, Integer> NAMES = names();
  private static final Map<String, Integer> OPEN = open();

  private Entities() {}

  /// The names that are read.
  static Set<String> known() {
    return NAMES.keySet();
  }

  /// What a reference stands for and where it ends.
  record Reference(int codePoint, int end) {}

  /// Reads the reference at an ampersand; where it is none, the ampersand itself.
  static Reference at(String text, int ampersand) {
    int at = ampersand + 1;
    if (at < text.length() && text.charAt(at) == '#') {
      return numeric(text, ampersand);
    }
    int end = at;
    while (end < text.length() && end - at < LONGEST_NAME && nameCharacter(text.charAt(end))) {
      end++;
    }
    String name = text.substring(at, end);
    if (end < text.length() && text.charAt(end) == ';') {
      Integer found = NAMES.get(name);
      return found == null ? new Reference('&', at) : new Reference(found, end + 1);
    }
    Integer found = OPEN.get(name);
    return found == null ? new Reference('&', at) : new Reference(found, end);
  }

  /// The text with each reference resolved once.
  static String unescaped(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '&') {
        Reference reference = at(text, at);
        out.appendCodePoint(reference.codePoint());
        at = reference.end();
      } else {
        out.append(c);
        at++;
      }
    }
    return out.toString();
  }

  private static Reference numeric(String text, int ampersand) {
    int at = ampersand + 2;
    boolean hex = at < text.length() && (text.charAt(at) | 0x20) == 'x';
    int radix = hex ? 16 : 10;
    int end = hex ? at + 1 : at;
    int value = 0;
    int digits = 0;
    while (end < text.length() && text.charAt(end) < 128) {
      int digit = Character.digit(text.charAt(end), radix);
      if (digit < 0) {
        break;
      }
      value = Math.min(value * radix + digit, 0x110000);
      digits++;
      end++;
    }
    if (digits == 0) {
      return new Reference('&', ampersand + 1);
    }
    if (end < text.length() && text.charAt(end) == ';') {
      end++;
    }
    return new Reference(character(value), end);
  }

  private static int character(int value) {
    if (value >= 0x80 && value < 0xa0) {
      return WINDOWS.charAt(value - 0x80);
    }
    boolean surrogate = value >= 0xd800 && value < 0xe000;
    return value == 0 || surrogate || value > Character.MAX_CODE_POINT ? REPLACEMENT : value;
  }

  private static boolean nameCharacter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  private static Map<String, Integer> open() {
    Map<String, Integer> open = new HashMap<>();
    open.put("amp", (int) '&');
    open.put("lt", (int) '<');
    open.put("gt", (int) '>');
    open.put("quot", (int) '"');
    String[] latin = LATIN.split(" ", -1);
    for (int i = 0; i < latin.length; i++) {
      open.put(latin[i], 0xa0 + i);
    }
    return Map.copyOf(open);
  }

  private static Map<String, Integer> names() {
    Map<String, Integer> names = new HashMap<>(open());
    String[] others = OTHERS.split(" ", -1);
    for (int i = 0; i + 1 < others.length; i += 2) {
      names.put(others[i], others[i + 1].codePointAt(0));
    }
    for (String blank : "ensp emsp thinsp hairsp numsp puncsp emsp13 emsp14 Tab".split(" ", -1)) {
      names.put(blank, (int) ' ');
    }
    for (String nothing : "zwnj zwj lrm rlm NoBreak".split(" ", -1)) {
      names.put(nothing, 0x200b);
    }
    names.put("NewLine", (int) '\n');
    return Map.copyOf(names);
  }
}
