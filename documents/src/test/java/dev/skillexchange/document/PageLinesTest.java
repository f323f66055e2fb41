package dev.skillexchange.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.profile.CvLine;
import dev.skillexchange.profile.CvText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageLinesTest {
  private static final double SIZE = 10;
  private static final double LETTER = 5;

  /// The words of a line, those that begin with `*` bold.
  private static Chunk line(int number, String words) {
    List<Word> made = new ArrayList<>();
    double left = 50;
    for (String word : words.split(" ", -1)) {
      boolean bold = word.startsWith("*");
      String text = bold ? word.substring(1) : word;
      double right = left + LETTER * text.length();
      made.add(new Word(text, left, right, 100 + 12 * number, SIZE, bold, false));
      left = right + LETTER;
    }
    return new Chunk(made);
  }

  private static CvText written(String... lines) {
    List<Chunk> chunks = new ArrayList<>();
    for (String line : lines) {
      chunks.add(line(chunks.size(), line));
    }
    CvText.Builder out = new CvText.Builder();
    new PageLines(out, 1).write(chunks);
    return out.build();
  }

  private static List<String> bold(CvText cv, CvLine line) {
    return line.bold().stream().map(mark -> cv.text().substring(mark.start(), mark.end())).toList();
  }

  @Test
  void aBoldLineThatEndsInABrokenWordStaysBold() {
    CvText cv = written("*Head *of *Engineering *and *Oper-", "*ations, *Fernhill");

    assertThat(cv.text()).isEqualTo("Head of Engineering and\nOperations, Fernhill\n");
    assertThat(cv.lines()).allMatch(CvLine::allBold);
  }

  @Test
  void ofABrokenWordBothPartsStandInTheNextLineAsBoldAsTheyWere() {
    CvText cv = written("Built the *internal *data *plat-", "*form with four others", "in Ulm");

    assertThat(bold(cv, cv.lines().get(0))).containsExactly("internal data");
    assertThat(bold(cv, cv.lines().get(1))).containsExactly("platform");
    assertThat(bold(cv, cv.lines().get(2))).isEmpty();
  }

  @Test
  void aPlainWordThatIsBrokenDoesNotMakeItsLineBold() {
    CvText cv = written("*Fernhill *Robotics where I led plat-", "forms and teams");

    assertThat(bold(cv, cv.lines().get(0))).containsExactly("Fernhill Robotics");
    assertThat(bold(cv, cv.lines().get(1))).isEmpty();
  }
}
