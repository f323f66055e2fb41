package dev.skillexchange.index;

import dev.skillexchange.job.Job;
import dev.skillexchange.job.Workplace;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.JobWords;
import dev.skillexchange.slice.Slice;
import dev.skillexchange.slice.Slice.Literal;
import dev.skillexchange.slice.Spell;
import dev.skillexchange.slice.WordField;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The rule by which jobs are ranked, the same in every index.
///
/// Each word or phrase of the query counts in the field where it counts most, and what it means
/// counts beside that; both times how rare it is ([Rarity]). So far this is BM25F (Robertson,
/// Zaragoza and Taylor, CIKM 2004) in whole numbers: a word is worth more in some fields, less the
/// longer the field is, and more often is worth more, but ever less so. Whole numbers are few, so
/// that jobs which fit alike are equal; of these the fully stated and fresh ones come first (
/// [#quality]), then those that opened later, then those with the lower id.
///
/// @param rarity of words and values
/// @param newest the day on which a job was last seen: what freshness counts back from
public record Relevance(Rarity rarity, LocalDate newest) {

  private static final Set<WordField> ALL =
      Collections.unmodifiableSet(EnumSet.allOf(WordField.class));

  /// What a role is worth where words mean it: less than the words in the title of a job that lacks
  /// the role.
  private static final int ROLE = 9;

  private static final int SKILL = 6;

  /// What a skill is worth beside that where the job requires it.
  public static final int REQUIRED = 2;

  private static final int OTHER = 4;

  /// The weight of words that are rather together, however rare they are: each counts by itself,
  /// too.
  public static final int RATHER = 1;

  private static final int WHOLE_TITLE = 12;
  private static final int SHORT_TITLE = 11;
  private static final int LONG_TITLE = 10;
  private static final int WHOLE_EMPLOYER = 16;
  private static final int IN_EMPLOYER = 7;
  private static final int IN_SKILLS = 6;

  /// BM25's k1 and b, and a usual length of a text, in steps of its length.
  private static final double SATURATION = 1.2;

  private static final double BY_LENGTH = 0.75;
  private static final double USUAL_TEXT = 28;
  private static final int TEXT_STEP = 16;
  private static final int MOST_IN_TEXT = 3;

  private static final int LONGEST = 127;

  /// The length of a field as far as ranking goes: in words, for texts in steps of 16; 1 to 127.
  public static int length(WordField field, int words) {
    int length = field == WordField.TEXT ? words / TEXT_STEP : words;
    return Math.clamp(length, 1, LONGEST);
  }

  /// The least weight of words that are worth something in texts: commoner ones stand in too many
  /// of them, and are worth nothing more there than that the job is found.
  private static final int TELLING = 2;

  /// The fields that are short enough to be looked at for any words.
  public static final Set<WordField> SHORT =
      Collections.unmodifiableSet(
          EnumSet.of(WordField.TITLE, WordField.SKILLS, WordField.EMPLOYER));

  /// Whether words of a weight are worth something in texts.
  public static boolean telling(int weight) {
    return weight >= TELLING;
  }

  /// What words are worth in a field, as far as [#telling] words go.
  ///
  /// @param count how often they stand there next to each other; at least one
  /// @param length as [#length] gives it
  /// @param words how many there are
  public static int worth(WordField field, long count, long length, int words) {
    return switch (field) {
      case TITLE -> length <= words ? WHOLE_TITLE : length <= words + 2 ? SHORT_TITLE : LONG_TITLE;
      case EMPLOYER -> length <= words ? WHOLE_EMPLOYER : IN_EMPLOYER;
      case SKILLS -> IN_SKILLS;
      case TEXT -> {
        double norm = SATURATION * (1 - BY_LENGTH + BY_LENGTH * length / USUAL_TEXT);
        yield (int) ((MOST_IN_TEXT + 1) * count / (count + norm));
      }
    };
  }

  /// What a value is worth that words mean.
  public static int worth(Dimension dimension) {
    return switch (dimension) {
      case ROLE -> ROLE;
      case SKILL -> SKILL;
      default -> OTHER;
    };
  }

  /// The value that says that a job requires a skill, where it is one.
  public static Optional<Slice.Has> required(Slice.Has value) {
    return value.dimension() == Dimension.SKILL
        ? Optional.of(new Slice.Has(Dimension.SKILL_NEED, "required:" + value.value()))
        : Optional.empty();
  }

  /// Whether jobs of a slice can be told apart by how well they fit.
  public static boolean ranks(Slice slice) {
    return switch (slice) {
      case Slice.Words _, Slice.Phrase _, Slice.Meant _, Slice.Rather _ -> true;
      case Slice.AllOf(List<Slice> parts) -> parts.stream().anyMatch(Relevance::ranks);
      case Slice.AnyOf(List<Slice> parts) -> parts.stream().anyMatch(Relevance::ranks);
      case Slice.Everything _,
          Slice.Has _,
          Slice.Known _,
          Slice.SeenSince _,
          Slice.FirstSeenSince _,
          Slice.PaysAtLeast _,
          Slice.Ids _,
          Slice.Not _ ->
          false;
    };
  }

  /// What people look for first in a job.
  public enum Stated {
    PAY,
    LEVEL,
    /// Where the work is; remote work is a place.
    PLACE
  }

  /// What of that a job states.
  public static Set<Stated> states(Job job) {
    Set<Stated> states = EnumSet.noneOf(Stated.class);
    if (job.facts().pay().base().isPresent()) {
      states.add(Stated.PAY);
    }
    if (job.facts().level().stated().isPresent()) {
      states.add(Stated.LEVEL);
    }
    if (!job.facts().places().isEmpty()
        || job.facts().workplace().stated().filter(Workplace.REMOTE::equals).isPresent()) {
      states.add(Stated.PLACE);
    }
    return states;
  }

  /// How much of it a job states, 0 to 4: pay counts two, level and place one each.
  public static int stated(Job job) {
    Set<Stated> states = states(job);
    return states.size() + (states.contains(Stated.PAY) ? 1 : 0);
  }

  /// How fresh a job is, 4 to 0: open for up to 7, 14, 30 or 90 days, or for longer.
  ///
  /// @param days since it opened
  public static int fresh(long days) {
    return days <= 7 ? 4 : days <= 14 ? 3 : days <= 30 ? 2 : days <= 90 ? 1 : 0;
  }

  /// For how many days a job has been there, from when it was published or first seen.
  public long days(Job job) {
    return Math.max(0, ChronoUnit.DAYS.between(opened(job), newest));
  }

  /// What decides among jobs that fit alike: how much they state and how fresh they are, 0 to 8.
  public int quality(Job job) {
    return stated(job) + fresh(days(job));
  }

  static LocalDate opened(Job job) {
    return Spell.of(job).opened();
  }

  /// The points of a job of a slice; zero where the slice does not rank.
  public int points(Slice slice, Job job) {
    return points(slice, job, new JobWords(job));
  }

  private int points(Slice slice, Job job, JobWords words) {
    return reasons(slice, job, words).stream().mapToInt(Reason::points).sum();
  }

  /// Jobs of a slice, the most relevant first.
  ///
  /// @param words of a job
  List<Job> sorted(Slice slice, List<Job> jobs, Function<Job, JobWords> words) {
    return jobs.stream()
        .map(job -> new Standing(job, points(slice, job, words.apply(job)), quality(job)))
        .sorted(
            Comparator.comparingInt((Standing one) -> -one.points())
                .thenComparingInt(one -> -one.quality())
                .thenComparing(one -> opened(one.job()), Comparator.reverseOrder())
                .thenComparing(one -> one.job().id()))
        .map(Standing::job)
        .toList();
  }

  private record Standing(Job job, int points, int quality) {}

  /// What of a slice a job has, in the slice's order.
  ///
  /// @param job one of the slice
  public List<Reason> reasons(Slice slice, Job job) {
    return reasons(slice, job, new JobWords(job));
  }

  private List<Reason> reasons(Slice slice, Job job, JobWords words) {
    List<Reason> reasons = new ArrayList<>();
    collect(slice, job, words, reasons);
    return reasons;
  }

  private void collect(Slice slice, Job job, JobWords words, List<Reason> into) {
    switch (slice) {
      case Slice.Words(List<String> asked) ->
          new LinkedHashSet<>(asked)
              .forEach(word -> held(List.of(word), rarity.weight(List.of(word)), words, into));
      case Slice.Rather(Slice.Phrase phrase) -> held(phrase.words(), RATHER, words, into);
      case Slice.Phrase(List<String> asked) -> held(asked, rarity.weight(asked), words, into);
      case Slice.Meant meant -> meant(meant, job, words, into);
      case Slice.AllOf(List<Slice> parts) -> parts.forEach(part -> collect(part, job, words, into));
      case Slice.AnyOf(List<Slice> parts) ->
          parts.stream()
              .filter(part -> ranks(part) && part.holds(job, words))
              .forEach(part -> collect(part, job, words, into));
      case Slice.Everything _,
          Slice.Has _,
          Slice.Known _,
          Slice.SeenSince _,
          Slice.FirstSeenSince _,
          Slice.PaysAtLeast _,
          Slice.Ids _,
          Slice.Not _ -> {}
    }
  }

  private static void held(List<String> asked, int weight, JobWords words, List<Reason> into) {
    int inText = telling(weight) ? weight : 0;
    best(asked, weight, inText, words, ALL).ifPresent(into::add);
  }

  private void meant(Slice.Meant meant, Job job, JobWords words, List<Reason> into) {
    Slice.Has value = meant.value();
    int weight = rarity.weight(value);
    boolean has = value.holds(job);
    if (has) {
      into.add(new Reason.AsMeant(meant.words(), value, weight * worth(value, job)));
    }
    Optional<Reason.InField> literally =
        has || meant.literal() == Literal.ANYWHERE
            ? best(meant.words(), weight, 0, words, fields(meant.literal()))
            : otherwise(meant, weight, words);
    literally.ifPresent(into::add);
  }

  /// Words that mean another thing in a job count nothing, save in the name of its employer.
  private static Optional<Reason.InField> otherwise(Slice.Meant meant, int weight, JobWords words) {
    Optional<Reason.InField> employer =
        meant.literal() == Literal.BARELY
            ? best(meant.words(), weight, 0, words, EnumSet.of(WordField.EMPLOYER))
            : Optional.empty();
    return employer.or(() -> best(meant.words(), 0, 0, words, fields(meant.literal())));
  }

  /// The fields in which words count beside what they mean: every one, or titles alone where their
  /// meaning is in doubt.
  private static Set<WordField> fields(Literal literal) {
    return literal == Literal.ANYWHERE || literal == Literal.BARELY
        ? ALL
        : EnumSet.of(WordField.TITLE);
  }

  private static int worth(Slice.Has value, Job job) {
    boolean required = required(value).filter(need -> need.holds(job)).isPresent();
    return worth(value.dimension()) + (required ? REQUIRED : 0);
  }

  /// Words in the field where they count most, of equal ones the first.
  ///
  /// @param inText their weight in texts
  private static Optional<Reason.InField> best(
      List<String> asked, int weight, int inText, JobWords words, Set<WordField> fields) {
    Optional<Reason.InField> best = Optional.empty();
    for (WordField field : fields) {
      int count = words.count(field, asked);
      if (count > 0) {
        int length = length(field, words.length(field));
        int counted = field == WordField.TEXT ? inText : weight;
        int points = counted * worth(field, count, length, asked.size());
        if (best.isEmpty() || points > best.get().points()) {
          boolean whole = words.length(field) == asked.size();
          best = Optional.of(new Reason.InField(asked, field, whole, points));
        }
      }
    }
    return best;
  }
}
