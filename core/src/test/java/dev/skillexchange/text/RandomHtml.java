package dev.skillexchange.text;

import java.util.List;
import java.util.Random;

/// HTML as careless people and programs write it, made by chance. Ends of blocks stand apart, since
/// browsers pass over those that end nothing.
final class RandomHtml {
  private static final List<String> PIECES =
      List.of(
          "<p>",
          " </p> ",
          "<div class=\"a > b\">",
          " </div> ",
          "<b>",
          "</b>",
          "<strong >",
          "</strong>",
          "<ul>",
          " </ul> ",
          "<ol>",
          " </ol> ",
          "<li>",
          " </li> ",
          "<br>",
          "<br/>",
          "<h2>",
          " </h2> ",
          "<h3 id=x>",
          " </h3> ",
          "<span style='x'>",
          "</span>",
          "<a href=\"https://a.example/?b&c\">",
          "</a>",
          "<!-- c <p> -->",
          "<hr>",
          "<em>",
          "</em>",
          "<P>",
          " </LI> ",
          "<script>x<y</script>",
          "<style>a{}</style>",
          "</x>",
          "<img src=a alt='b'>",
          "&nbsp;",
          "&amp;",
          "&#8217;",
          "&rsquo;",
          "&bull; ",
          "&#x1F600;",
          "&lt;",
          "- ",
          "* ",
          "• ",
          "< ",
          "<3",
          " & ",
          "\n",
          "  ",
          "\u200b",
          "1. ",
          "|",
          "<table><tr><td>a</td><th>b</th></tr></table>");
  private static final List<String> WORDS =
      List.of(
          "Java", "Go", "we", "C++", "node.js", "Über", "a", "R&D", "5+", "end.", "Ask:", "x-y");

  private RandomHtml() {}

  static String of(Random random) {
    StringBuilder html = new StringBuilder();
    int pieces = random.nextInt(60);
    for (int i = 0; i < pieces; i++) {
      List<String> from = random.nextInt(3) == 0 ? PIECES : WORDS;
      html.append(random.nextInt(3) == 0 ? oneOf(PIECES, random) : oneOf(from, random));
      html.append(random.nextBoolean() ? " " : "");
    }
    return html.toString();
  }

  private static String oneOf(List<String> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
