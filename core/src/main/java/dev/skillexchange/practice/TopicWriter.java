package dev.skillexchange.practice;

import dev.skillexchange.catalogue.ActivityId;
import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.Level;
import dev.skillexchange.catalogue.Role;
import dev.skillexchange.catalogue.Skill;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.index.JobIndex;
import dev.skillexchange.index.RunningNumbers;
import dev.skillexchange.job.Need;
import dev.skillexchange.market.Counts;
import dev.skillexchange.market.Employers;
import dev.skillexchange.market.Figure;
import dev.skillexchange.market.Sample;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.slice.Slice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Counts what the jobs of a slice ask for, and makes topics of it.
///
/// A skill is asked for by the share of jobs that require it, plus half of the share that name it
/// otherwise. An activity counts half its share: it is named as a duty, not asked for. The trade
/// itself counts [#TRADE], so that questions of the role stand among the others wherever adverts
/// say little.
final class TopicWriter {
  private static final int MOST_SKILLS = 60;
  private static final int MOST_ACTIVITIES = 30;
  private static final double NOT_REQUIRED = 0.5;
  private static final double DUTY = 0.5;
  private static final double TRADE = 0.25;

  private final JobQuery query;
  private final Catalogue catalogue;
  private final Employers employers;
  private final Counts skills;
  private final Counts needs;
  private final Counts activities;
  private final Counts levels;

  private TopicWriter(JobIndex index, Slice slice, JobQuery query, Catalogue catalogue) {
    this.query = query;
    this.catalogue = catalogue;
    this.employers = Employers.of(index, slice, new RunningNumbers());
    this.skills = Counts.of(index, slice, Dimension.SKILL, employers);
    this.needs = Counts.of(index, slice, Dimension.SKILL_NEED, employers);
    this.activities = Counts.of(index, slice, Dimension.ACTIVITY, employers);
    this.levels = Counts.of(index, slice, Dimension.LEVEL, employers);
  }

  static TopicWriter of(JobIndex index, Slice slice, JobQuery query, Catalogue catalogue) {
    return new TopicWriter(index, slice, query, catalogue);
  }

  /// How questions fit the levels of the jobs.
  LevelFit fit(Set<Level> chosen) {
    return LevelFit.of(levels, chosen);
  }

  /// The jobs that were counted.
  Figure<Long> jobs() {
    long jobs = employers.total();
    return new Figure.Told<>(jobs, new Sample(query, jobs, employers.count(), jobs));
  }

  List<Topic> write(Role role, Shown shown) {
    List<Topic> topics = new ArrayList<>();
    topics.add(new Topic.OfRole(role, jobs(), TRADE));
    skills.ranked().stream()
        .flatMap(count -> catalogue.skill(new SkillId(count.value())).stream())
        .limit(MOST_SKILLS)
        .map(skill -> ofSkill(skill, shown))
        .forEach(topics::add);
    activities.ranked().stream()
        .flatMap(count -> catalogue.activity(new ActivityId(count.value())).stream())
        .limit(MOST_ACTIVITIES)
        .map(activity ->
            new Topic.OfActivity(
                activity,
                activities.shareOfAll(
                    activity.id().slug(), query.and(Parameter.ACTIVITY, activity.id().slug())),
                DUTY * activities.shareOf(activity.id().slug())))
        .forEach(topics::add);
    topics.sort(
        Comparator.comparingDouble((Topic topic) -> -topic.weight()).thenComparing(Topic::slug));
    return topics;
  }

  private Topic ofSkill(Skill skill, Shown shown) {
    String slug = skill.id().slug();
    String required = Need.REQUIRED.id() + ":" + slug;
    double share = skills.shareOf(slug);
    double needed = Math.min(share, needs.shareOf(required));
    return new Topic.OfSkill(
        skill,
        skills.shareOfAll(slug, query.and(Parameter.SKILL, slug)),
        needs.shareOfAll(required, query.and(Parameter.SKILL, required)),
        needed + NOT_REQUIRED * (share - needed),
        shown.of(skill.id()));
  }
}
