package dev.skillexchange.match;

import dev.skillexchange.index.ValueScore;
import java.util.ArrayList;
import java.util.List;

/// The score of a job for one person, in thousandths of a point: the shares reached of all aspects
/// that are known, weighed. What is not known leaves the denominator.
///
/// The first aspect is that of the skills: a job that names too few, or none that is held, has no
/// score. After it and the role a bound is known: all that is left may be reached in full.
final class FitScore implements ValueScore {
  private static final int SURE = 2;
  private static final long HUNDRED = 100;

  private final List<Aspect> aspects;
  private final Aspect[] each;
  private final int[] from;
  private final int[] lookOf;
  private final Aspect[] aspectOf;
  private final List<Look> looks = new ArrayList<>();
  private final long rest;

  /// @param aspects the skills, the role, and others, each of which looks at one dimension or more
  FitScore(List<Aspect> aspects) {
    this.aspects = List.copyOf(aspects);
    this.each = aspects.toArray(Aspect[]::new);
    this.from = new int[each.length];
    List<Integer> own = new ArrayList<>();
    List<Aspect> of = new ArrayList<>();
    for (int i = 0; i < each.length; i++) {
      from[i] = looks.size();
      for (int look = 0; look < each[i].looks().size(); look++) {
        looks.add(each[i].looks().get(look));
        own.add(look);
        of.add(each[i]);
      }
    }
    this.lookOf = own.stream().mapToInt(Integer::intValue).toArray();
    this.aspectOf = of.toArray(Aspect[]::new);
    this.rest = aspects.stream().skip(SURE).mapToLong(Aspect::weight).sum();
  }

  List<Aspect> aspects() {
    return aspects;
  }

  @Override
  public List<Look> looks() {
    return looks;
  }

  @Override
  public long number(int look, String value) {
    return aspectOf[look].number(lookOf[look], value);
  }

  @Override
  public int boundAfter() {
    return SURE;
  }

  @Override
  public long score(long[] numbers) {
    return points(numbers, each.length, 0);
  }

  @Override
  public long bound(long[] numbers, int known) {
    return points(numbers, SURE, rest);
  }

  private long points(long[] numbers, int count, long further) {
    if (Weighed.met(numbers[0]) == 0 || Weighed.count(numbers[0]) < SkillAspect.LEAST) {
      return 0;
    }
    long reached = further * HeldSkills.FULL;
    long weights = further;
    for (int i = 0; i < count; i++) {
      int share = each[i].share(numbers, from[i]);
      if (share >= 0) {
        reached += (long) each[i].weight() * share;
        weights += each[i].weight();
      }
    }
    return HUNDRED * reached / weights;
  }

  /// The share of an aspect.
  int share(int aspect, long[] numbers) {
    return each[aspect].share(numbers, from[aspect]);
  }
}
