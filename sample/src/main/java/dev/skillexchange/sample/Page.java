package dev.skillexchange.sample;

import dev.skillexchange.job.Posting.Body;
import java.util.List;
import java.util.Locale;

/// The text of an advert being written, in one of the styles that employers have.
final class Page {
  private final int style;
  private final StringBuilder out = new StringBuilder(6000);

  Page(int style) {
    this.style = style;
  }

  private boolean html() {
    return style < 5;
  }

  void heading(String words) {
    switch (style) {
      case 0 -> wrapped("<h2>", words, "</h2>\n");
      case 1 -> wrapped("<p style=\"min-height:1.5em\"><strong>", words, "</strong></p>");
      case 2 -> wrapped("<div><b>", words, ":</b></div>");
      case 3 -> wrapped("<br><br><b><u>", words, "</u></b><br>");
      case 4 -> wrapped("<h3><span>", words, "&nbsp;</span></h3>");
      case 5 -> out.append('\n').append(words).append(":\n");
      default -> out.append('\n').append(words.toUpperCase(Locale.ROOT)).append("\n\n");
    }
  }

  void paragraph(String words) {
    switch (style) {
      case 0 -> wrapped("<p>", words, "</p>\n");
      case 1 -> wrapped("<p style=\"min-height:1.5em\">", words, "</p>");
      case 2 -> wrapped("<div>", words, "</div><div><br></div>");
      case 3 -> wrapped("", words, "<br>");
      case 4 -> wrapped("<p><span>", words, "</span></p>");
      default -> out.append(words).append("\n");
    }
  }

  void list(List<String> items) {
    out.append(html() && style != 3 ? "<ul>" : "");
    for (String item : items) {
      switch (style) {
        case 0 -> wrapped("<li>", item, "</li>\n");
        case 1 -> wrapped("<li><p style=\"min-height:1.5em\">", item, "</p></li>");
        case 2, 4 -> wrapped("<li><span>", item, "</span></li>");
        case 3 -> wrapped("• ", item, "<br />");
        case 5 -> out.append("- ").append(item).append('\n');
        default -> out.append("• ").append(item).append('\n');
      }
    }
    out.append(html() && style != 3 ? "</ul>" : "");
  }

  Body body() {
    return new Body(out.toString(), html() ? Body.Format.HTML : Body.Format.TEXT);
  }

  private void wrapped(String before, String words, String after) {
    out.append(before);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '\'' -> out.append(style == 1 ? "’" : style == 4 ? "&rsquo;" : "'");
        case '–' -> out.append(style == 2 ? "&ndash;" : "–");
        default -> out.append(c);
      }
    }
    out.append(after);
  }
}
