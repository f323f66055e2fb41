package dev.skillexchange.evaluation.cv;

import dev.skillexchange.document.CvFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Random;

/// Invented people in layouts at random, read and scored.
public final class Grid {
  private static final YearMonth NOW = YearMonth.of(2026, 6);

  private Grid() {}

  /// A CV whose truth is known.
  public static final class Made {
    private final String id;
    private final Truth truth;
    private final byte[] file;
    private final boolean yearly;

    private Made(String id, Truth truth, byte[] file, boolean yearly) {
      this.id = id;
      this.truth = truth;
      this.file = file;
      this.yearly = yearly;
    }

    public String id() {
      return id;
    }

    public Truth truth() {
      return truth;
    }

    /// The bytes of the file.
    public byte[] file() {
      return file.clone();
    }

    /// Whether it tells years alone.
    public boolean yearly() {
      return yearly;
    }
  }

  /// The CV of a number: PDF for most, Word and plain text for others.
  public static Made of(long seed, int number) throws IOException {
    Random random = new Random(seed * 1_000_003 + number);
    Layout layout = Layout.next(random);
    Truth truth = new InventedPeople(random).next(layout.tongue() == 1);
    Sheet sheet = new SheetMaker(truth, layout).sheet();
    byte[] file =
        switch (number % 5) {
          case 3 -> WordSheet.of(sheet, layout);
          case 4 -> TextSheet.of(sheet).getBytes(StandardCharsets.UTF_8);
          default -> PdfSheet.of(sheet, layout, truth.name());
        };
    return new Made(number + " " + layout, truth, file, layout.yearly());
  }

  /// Reads so many CVs, and adds what was read to a score.
  public static void read(CvFiles files, CvScore score, long seed, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      Made made = of(seed, i);
      score.add(
          made.id(), made.truth(), files.read(made.file(), NOW).profile(), made.yearly(), false);
    }
  }
}
