package dev.skillexchange.extract;

import dev.skillexchange.catalogue.Catalogue.RoleCue;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.extract.TitlePhrases.Found;
import dev.skillexchange.extract.TitlePhrases.Head;
import dev.skillexchange.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds the role that a title names.
///
/// Every phrase in the title that names a role, by itself or with a cue elsewhere in the title, is
/// a candidate; its [Rank] decides, then the part of the title in which it stands, then its length,
/// then its place. So "Recruiter, Software Engineering" is a recruiter, "Engineer, Platform" a
/// platform engineer, and "Marketing" alone somebody in marketing.
final class TitleIndex {
  private static final Set<String> JOINING = Set.of("of", "for", "de", "für", "van", "the");

  private final TitlePhrases phrases;

  /// The roles that an open title may turn out to be.
  private final Map<RoleId, Set<RoleId>> precise;

  /// How well a phrase speaks for its role, best first.
  private enum Rank {
    /// Several words that name who does the work, as one with its cue right beside it ("Manager,
    /// Payroll") does, or one that can mean nothing else and stands in the first part of the title.
    FIRM,
    /// One word that a cue elsewhere decides ("Manager, Team Payroll").
    CUED,
    /// One word that stands further behind, or that means much.
    LOOSE,
    /// A field of work.
    FIELD
  }

  /// @param length the tokens of the phrase, with those of a cue right beside it
  private record Candidate(
      Optional<RoleId> role,
      Found phrase,
      String rule,
      boolean open,
      Rank rank,
      int part,
      int length) {
    /// Whether it names somebody by itself, in several words.
    boolean named() {
      return rank == Rank.FIRM && phrase.length() > 1 && !rule.equals("role.title-cue");
    }

    boolean before(Candidate other) {
      if (rank != other.rank) {
        return rank.compareTo(other.rank) < 0;
      }
      if (part != other.part) {
        return part < other.part;
      }
      return length != other.length ? length > other.length : phrase.from() < other.phrase.from();
    }
  }

  /// A title in which phrases were found.
  ///
  /// @param cues that stand in it
  /// @param department cues that are a department as a whole
  private record Scene(
      TitleParts parts, List<Found> found, List<Found> cues, List<Found> department) {}

  /// The role of a title.
  ///
  /// @param role empty where the title names something that is no role of the catalogue
  /// @param from the first token of the phrase
  /// @param end the token behind its last
  /// @param open whether the phrase means many things and nothing in the title says which
  /// @param field whether it only names a field of work
  /// @param first the first token of what is said of this role, where the title names several
  /// @param last the token behind that
  record Named(
      Optional<RoleId> role,
      int from,
      int end,
      String rule,
      boolean open,
      boolean field,
      int first,
      int last) {

    private Named saidFrom(int earlier) {
      return new Named(role, from, end, rule, open, field, earlier, last);
    }
  }

  /// @param cues by which duties tell what an open title is
  TitleIndex(TitlePhrases phrases, List<RoleCue> cues) {
    this.phrases = phrases;
    this.precise =
        cues.stream()
            .collect(
                Collectors.groupingBy(
                    RoleCue::title, Collectors.mapping(RoleCue::role, Collectors.toSet())));
  }

  /// @param department what the source calls the department or team
  Optional<Named> find(Tokens title, Tokens department) {
    TitleParts parts = TitleParts.of(title);
    List<Found> found = phrases.heads(title);
    List<Found> around = phrases.cues(department);
    List<Found> said = phrases.cues(title).stream().filter(cue -> alone(cue, found)).toList();
    Scene scene = new Scene(parts, found, said, wholly(around, department));
    boolean profession = hasProfession(title);
    List<Candidate> candidates = new ArrayList<>();
    Optional<Candidate> best = Optional.empty();
    for (Found phrase : found) {
      Optional<Candidate> next = candidate(phrase, scene);
      if (next.isPresent() && counts(next.get(), parts, profession)) {
        candidates.add(next.get());
        if (best.isEmpty() || next.get().before(best.get())) {
          best = next;
        }
      }
    }
    return best.map(decided -> plainer(decided, candidates, parts))
        .or(() -> byDepartment(found, around, title));
  }

  /// Of an open name and one behind it that is more precise the latter: "Founding Engineer -
  /// Backend Developer". What is said of the one is said of the other.
  private Named plainer(Candidate best, List<Candidate> all, TitleParts parts) {
    Named named = named(best, all, parts);
    if (!best.open() || best.rank() == Rank.FIELD) {
      return named;
    }
    return all.stream()
        .filter(other -> other.named() && other.part() == best.part() + 1)
        .filter(other -> moreExact(best, other) && !other.phrase().plural(parts.title()))
        .findFirst()
        .map(other -> named(other, all, parts).saidFrom(named.first()))
        .orElse(named);
  }

  private boolean moreExact(Candidate best, Candidate other) {
    return best.role().isPresent() && mayBe(best.role().get(), other.role());
  }

  /// Whether an open title may turn out to be of a role.
  ///
  /// @param title the role that the title has if nothing else is said
  boolean mayBe(RoleId title, Optional<RoleId> role) {
    return role.filter(precise.getOrDefault(title, Set.of())::contains).isPresent();
  }

  /// A field says nothing of a profession; in prose, and in the name of an employer before a
  /// header, only what is plain counts.
  private boolean counts(Candidate candidate, TitleParts parts, boolean profession) {
    if (candidate.rank() == Rank.FIELD && profession) {
      return false;
    }
    int token = candidate.phrase().from();
    boolean unclear = parts.prose(token) || parts.employer(token);
    return !unclear
        || candidate.rank() == Rank.FIRM
            && (candidate.phrase().length() > 1 || phrases.head(candidate.phrase()).profession());
  }

  /// What is said of the role: from the part behind the role before it to the part of the next one.
  private static Named named(Candidate best, List<Candidate> all, TitleParts parts) {
    Found phrase = best.phrase();
    int first = parts.employer(phrase.from()) ? 0 : parts.employerEnd();
    int last = parts.title().count();
    for (Candidate other : all) {
      if (other.named() && other.part() != best.part()) {
        if (other.part() > best.part()) {
          last = Math.min(last, parts.partFrom(other.phrase().from()));
        } else {
          first = Math.max(first, other.phrase().end());
        }
      }
    }
    return new Named(
        best.role(),
        phrase.from(),
        phrase.end(),
        best.rule(),
        best.open(),
        best.rank() == Rank.FIELD,
        Math.min(first, phrase.from()),
        Math.max(last, phrase.end()));
  }

  /// What a phrase without a meaning of its own is in a department.
  private Optional<Named> byDepartment(List<Found> found, List<Found> around, Tokens title) {
    Optional<Named> best = Optional.empty();
    for (Found phrase : found) {
      Head head = phrases.head(phrase);
      Optional<RoleId> role = cue(head, around, -1, -1).flatMap(head::with);
      if (role.isPresent()
          && (best.isEmpty() || phrase.length() > best.get().end() - best.get().from())) {
        best =
            Optional.of(
                new Named(
                    role,
                    phrase.from(),
                    phrase.end(),
                    "role.department",
                    true,
                    head.field(),
                    0,
                    title.count()));
      }
    }
    return best;
  }

  private Optional<Candidate> candidate(Found phrase, Scene scene) {
    Head head = phrases.head(phrase);
    int part = scene.parts().part(phrase.from());
    int length = phrase.length();
    Rank rank = rank(head, length == 1, part);
    if (head.other()) {
      return Optional.of(
          new Candidate(Optional.empty(), phrase, "role.other-title", false, rank, part, length));
    }
    Optional<Found> cue =
        cue(head, scene.parts().within(scene.cues(), phrase), phrase.from(), phrase.end())
            .map(first -> head.profession() ? first : last(head, first, scene));
    if (cue.isPresent() && !qualifies(phrase, scene)) {
      return Optional.of(cued(phrase, head, cue.get(), scene, part));
    }
    if (head.role().isEmpty()) {
      return Optional.empty();
    }
    Optional<RoleId> byDepartment = cue(head, scene.department(), -1, -1).flatMap(head::with);
    return Optional.of(
        byDepartment.isPresent()
            ? new Candidate(byDepartment, phrase, "role.department", false, rank, part, length)
            : new Candidate(
                head.role(),
                phrase,
                "role.title",
                head.ambiguous() || head.field(),
                rank,
                part,
                length));
  }

  private static Rank rank(Head head, boolean single, int part) {
    if (head.field()) {
      return Rank.FIELD;
    }
    return single && (part > 0 || head.ambiguous()) ? Rank.LOOSE : Rank.FIRM;
  }

  private Candidate cued(Found phrase, Head head, Found cue, Scene scene, int part) {
    boolean beside = beside(phrase, cue, scene);
    Rank rank = beside || phrase.length() > 1 ? Rank.FIRM : Rank.CUED;
    return new Candidate(
        head.with(cue),
        phrase,
        "role.title-cue",
        false,
        head.field() ? Rank.FIELD : rank,
        part,
        beside ? phrase.length() + cue.length() : phrase.length());
  }

  /// Whether a cue stands right before a phrase, or behind it as in "Manager, Payroll" and "Head of
  /// Payroll".
  private boolean beside(Found phrase, Found cue, Scene scene) {
    Tokens title = scene.parts().title();
    if (cue.end() == phrase.from()) {
      return !TitleParts.parted(title, phrase.from());
    }
    boolean behind =
        cue.from() == phrase.end() && TitleParts.parted(title, cue.from())
            || cue.from() == phrase.end() + 1
                && JOINING.contains(title.written(phrase.end()).toLowerCase(Locale.ROOT));
    return behind && !endsLonger(phrase, scene.found());
  }

  /// The last of cues that follow each other like one name, if it is of those that close one: "IT
  /// Procurement" is procurement.
  private Found last(Head head, Found first, Scene scene) {
    Found last = first;
    for (Found cue : scene.cues()) {
      if (cue.from() == last.end()
          && cue.length() >= last.length()
          && head.with(cue).isPresent()
          && phrases.closing(scene.parts().title(), cue.end() - 1)
          && !TitleParts.parted(scene.parts().title(), cue.from())) {
        last = cue;
      }
    }
    return last;
  }

  /// Whether a longer phrase that means something by itself ends where a phrase ends: what follows
  /// "Product Manager" is no cue to "Manager".
  private boolean endsLonger(Found phrase, List<Found> found) {
    return found.stream()
        .anyMatch(other ->
            other.end() == phrase.end()
                && other.length() > phrase.length()
                && phrases.head(other).role().isPresent());
  }

  /// Whether a cue is not part of a phrase that names somebody else: "Principal, Legal Counsel".
  private boolean alone(Found cue, List<Found> found) {
    return found.stream()
        .noneMatch(other ->
            other.from() <= cue.from()
                && cue.end() <= other.end()
                && other.length() > cue.length()
                && phrases.head(other).role().isPresent()
                && phrases.head(other).profession());
  }

  /// Whether a word without a meaning of its own only qualifies the one behind it: "Associate
  /// Director".
  private boolean qualifies(Found phrase, Scene scene) {
    Head head = phrases.head(phrase);
    if (phrase.length() > 1 || head.role().isPresent() || head.profession()) {
      return false;
    }
    return scene.found().stream()
        .anyMatch(other ->
            other.from() == phrase.end()
                && other.length() == 1
                && phrases.head(other).role().isEmpty()
                && !TitleParts.parted(scene.parts().title(), other.from()));
  }

  /// The cues that are a department as a whole.
  private static List<Found> wholly(List<Found> cues, Tokens department) {
    return cues.stream().filter(cue -> cue.length() == department.count()).toList();
  }

  private boolean hasProfession(Tokens title) {
    for (int i = 0; i < title.count(); i++) {
      if (phrases.profession(title, i)) {
        return true;
      }
    }
    return false;
  }

  /// The longest cue of a phrase outside it, the first of equal ones.
  private static Optional<Found> cue(Head head, List<Found> cues, int from, int end) {
    Optional<Found> best = Optional.empty();
    for (Found cue : cues) {
      if ((cue.end() <= from || cue.from() >= end)
          && head.with(cue).isPresent()
          && (best.isEmpty() || cue.length() > best.get().length())) {
        best = Optional.of(cue);
      }
    }
    return best;
  }
}
