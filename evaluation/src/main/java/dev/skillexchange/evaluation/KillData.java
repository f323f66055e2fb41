package dev.skillexchange.evaluation;

import dev.skillexchange.job.Posting;
import dev.skillexchange.sample.SampleMarket;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// Readings to import while things are killed: postings of the sample market as JSON Lines, of two
/// days. On the second day some are gone, some are changed and some are new.
///
/// @param readings in no particular order
record KillData(List<Reading> readings) {
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);
  private static final LocalDate SECOND_DAY = LocalDate.of(2026, 3, 16);
  private static final int PARTS = 4;

  /// A file and the day on which it was seen.
  record Reading(Path file, LocalDate day) {}

  static KillData write(Path folder, int postings) throws IOException {
    List<Posting> all = new ArrayList<>();
    Iterator<Posting> source = SampleMarket.of(7, postings, SECOND_DAY).postings().iterator();
    while (all.size() < postings && source.hasNext()) {
      all.add(source.next());
    }
    List<Reading> readings = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      readings.add(write(folder.resolve("first-" + part + ".jsonl"), FIRST_DAY, part, all));
      readings.add(write(folder.resolve("second-" + part + ".jsonl"), SECOND_DAY, part, all));
    }
    return new KillData(List.copyOf(readings));
  }

  private static Reading write(Path file, LocalDate day, int part, List<Posting> all)
      throws IOException {
    boolean second = day.equals(SECOND_DAY);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < all.size(); i++) {
        Posting posting = all.get(i);
        boolean there = second ? i % 5 != 0 : i % 7 != 0;
        if (there && Math.floorMod(posting.key().board().hashCode(), PARTS) == part) {
          boolean changed = second && i % 11 == 0;
          String title = changed ? "Senior " + posting.title() : posting.title();
          out.write(PostingRow.of(posting, "rounds", title));
        }
      }
    }
    return new Reading(file, day);
  }
}
