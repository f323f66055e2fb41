package dev.skillexchange.practice;

import dev.skillexchange.catalogue.Activity;
import dev.skillexchange.catalogue.Role;
import dev.skillexchange.catalogue.Skill;
import dev.skillexchange.market.Figure;
import dev.skillexchange.market.Share;

/// Something that interviews for the jobs of a slice can be about, weighted by how many of the jobs
/// ask for it and by how much of it a person shows already.
public sealed interface Topic {

  /// The id of what it is about, such as `postgresql`.
  String slug();

  /// Its name for people.
  String name();

  /// How much the jobs ask for it, from 0 to 1.
  double asked();

  /// How much of it the person shows, from 0 to 1.
  double shown();

  /// How much it is worth to practise: what is asked and not shown.
  default double weight() {
    return asked() * (1 - shown());
  }

  /// A skill that jobs require or name.
  record OfSkill(
      Skill skill, Figure<Share> named, Figure<Share> required, double asked, double shown)
      implements Topic {
    @Override
    public String slug() {
      return skill.id().slug();
    }

    @Override
    public String name() {
      return skill.name();
    }
  }

  /// Something that one does in the jobs. A profile does not tell how well one does it.
  record OfActivity(Activity activity, Figure<Share> named, double asked) implements Topic {
    @Override
    public String slug() {
      return activity.id().slug();
    }

    @Override
    public String name() {
      return activity.name();
    }

    @Override
    public double shown() {
      return 0;
    }
  }

  /// The trade itself: what every job of the role has in common, whether adverts name it or not.
  record OfRole(Role role, Figure<Long> jobs, double asked) implements Topic {
    @Override
    public String slug() {
      return role.id().slug();
    }

    @Override
    public String name() {
      return role.name();
    }

    @Override
    public double shown() {
      return 0;
    }
  }
}
