package dev.skillexchange.group;

import dev.skillexchange.job.JobId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// The postings of one job while they are gathered.
///
/// A posting fits where its text is like that of the job's first posting, its terms agree with
/// those of all, and at no place there is another of the job that contradicts it: by other pay, or
/// by another text at the same time on the same board. The bounds were set on pairs labelled by
/// hand; docs/decisions/0007 tells why they stand where they do.
final class Cluster {
  /// What [#fit] says where a posting does not fit.
  static final double NO_FIT = -1;

  /// One board seldom words one opening twice: like duties beside each other are those of one
  /// opening at several places, where the rest is not of another team altogether.
  private static final double LIKE_DUTIES = 0.7;

  private static final double LIKE_REST = 0.65;

  /// Where the duties are hard to tell from the rest, more of the whole has to be alike.
  private static final double LIKE_TEXT = 0.85;

  /// On another board an opening at the same place is often worded anew.
  private static final double LIKE_DUTIES_ELSEWHERE = 0.25;

  private static final double LIKE_TEXT_ELSEWHERE = 0.5;

  /// A short text, or one that alone tells what the work is, has to be the same but for edits.
  private static final double NEARLY_SAME = 0.9;

  private static final int SHORT = 350;

  /// Years of experience that differ by more are those of another level.
  private static final int YEARS_APART = 1;

  private static final int NOWHERE = 0;

  /// A place with more texts than this in one job takes no further one.
  private static final int MOST_TEXTS = 64;

  private final Entry first;
  private final List<Entry> members = new ArrayList<>();
  private final Map<Integer, List<Entry>> atPlace = new HashMap<>();
  private int leastYears = Integer.MAX_VALUE;
  private int mostYears = Integer.MIN_VALUE;

  Cluster(Entry first) {
    this.first = first;
    add(first);
  }

  Entry first() {
    return first;
  }

  JobId job() {
    return new JobId(first.key());
  }

  /// All postings.
  List<Entry> members() {
    return members;
  }

  /// Postings that contradict whatever any does; some more than once.
  private Stream<Entry> speakers() {
    return atPlace.values().stream().flatMap(List::stream);
  }

  boolean isBelow(Cluster other) {
    return first.key().compareTo(other.first.key()) < 0;
  }

  /// How well a posting fits, up to 1; [#NO_FIT] where it does not.
  double fit(Entry entry) {
    if (!termsAgree(entry) || contradicted(entry)) {
      return NO_FIT;
    }
    Signature one = first.signature();
    Signature other = entry.signature();
    if (one.sameWords(other)) {
      return 1;
    }
    double text = one.wholeSketch().likeness(other.wholeSketch());
    double duties = one.dutiesSketch().likeness(other.dutiesSketch());
    return alike(entry, text, duties) ? Math.max(text, duties) : NO_FIT;
  }

  private boolean alike(Entry entry, double text, double duties) {
    Signature one = first.signature();
    Signature other = entry.signature();
    if (isShort(entry) && first.besides(entry) || !one.namesRole() || !other.namesRole()) {
      return Math.max(text, duties) >= NEARLY_SAME;
    }
    return alikeElsewhere(entry, text, duties)
        || duties >= NEARLY_SAME
        || duties >= LIKE_DUTIES && text >= LIKE_REST
        || text >= LIKE_TEXT;
  }

  /// A short text is all about the opening, a long one may be alike by what it says of the
  /// employer.
  private boolean alikeElsewhere(Entry entry, double text, double duties) {
    double least = isShort(entry) ? LIKE_DUTIES_ELSEWHERE : LIKE_TEXT_ELSEWHERE;
    return !first.sharesBoard(entry)
        && sharesPlace(entry)
        && (duties >= LIKE_DUTIES_ELSEWHERE || text >= least);
  }

  private boolean isShort(Entry entry) {
    return Math.min(first.signature().words(), entry.signature().words()) < SHORT;
  }

  private boolean sharesPlace(Entry entry) {
    return places(entry).stream().anyMatch(places(first)::contains);
  }

  private boolean termsAgree(Entry entry) {
    OptionalInt years = entry.signature().terms().years();
    return (years.isEmpty() || yearsAgree(years.getAsInt(), years.getAsInt()))
        && first.signature().terms().agree(entry.signature().terms());
  }

  private boolean yearsAgree(int least, int most) {
    return mostYears < leastYears
        || most < least
        || Math.max(mostYears, most) - Math.min(leastYears, least) <= YEARS_APART;
  }

  /// Whether one job may hold the postings of both.
  boolean agrees(Cluster other) {
    return first.signature().terms().agree(other.first.signature().terms())
        && yearsAgree(other.leastYears, other.mostYears)
        && other.speakers().noneMatch(this::contradicted);
  }

  /// Takes all postings of another that agrees.
  void absorb(Cluster other) {
    members.addAll(other.members);
    other.speakers().toList().forEach(this::note);
  }

  private boolean contradicted(Entry entry) {
    for (int place : places(entry)) {
      List<Entry> there = atPlace.getOrDefault(place, List.of());
      if (there.stream().anyMatch(one -> contradict(one, entry))
          || there.size() >= MOST_TEXTS
              && there.stream().noneMatch(one -> saysTheSame(one, entry))) {
        return true;
      }
    }
    return false;
  }

  private static boolean contradict(Entry one, Entry other) {
    boolean atOnce = one.besides(other);
    return atOnce && !one.signature().sameWords(other.signature())
        || !one.signature().terms().payAgrees(other.signature().terms(), atOnce);
  }

  void add(Entry entry) {
    members.add(entry);
    note(entry);
  }

  private void note(Entry entry) {
    entry
        .signature()
        .terms()
        .years()
        .ifPresent(years -> {
          leastYears = Math.min(leastYears, years);
          mostYears = Math.max(mostYears, years);
        });
    for (int place : places(entry)) {
      List<Entry> there = atPlace.computeIfAbsent(place, _ -> new ArrayList<>());
      if (there.stream().noneMatch(one -> speaksFor(one, entry))) {
        there.add(entry);
      }
    }
  }

  /// Whether whatever contradicts the second contradicts the first too.
  private static boolean speaksFor(Entry one, Entry other) {
    return one.sharesBoard(other)
        && one.sighting().sameSpan(other.sighting())
        && saysTheSame(one, other);
  }

  private static boolean saysTheSame(Entry one, Entry other) {
    return one.signature().sameWords(other.signature())
        && one.signature().terms().equals(other.signature().terms());
  }

  static List<Integer> places(Entry entry) {
    List<Integer> places = entry.signature().places();
    return places.isEmpty() ? List.of(NOWHERE) : places;
  }
}
