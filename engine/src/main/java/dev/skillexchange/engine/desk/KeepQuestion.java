package dev.skillexchange.engine.desk;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.skillexchange.engine.answer.Answer;
import dev.skillexchange.engine.answer.HiddenAnswer;
import dev.skillexchange.engine.answer.LinksAnswer;
import dev.skillexchange.engine.answer.OwnProfileAnswer;
import dev.skillexchange.engine.answer.PersonAnswer;
import dev.skillexchange.engine.answer.PracticeAnswer;
import dev.skillexchange.engine.answer.RatedAnswer;
import dev.skillexchange.engine.answer.SavedAnswer;
import dev.skillexchange.engine.answer.SearchAnswer;
import dev.skillexchange.engine.match.Holding;
import java.util.List;
import java.util.Map;

/// Something that a command asks about what is kept for the person of a home, or about its short
/// links.
///
/// @param <A> what it comes back with
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "keep")
@JsonSubTypes({
  @JsonSubTypes.Type(value = KeepQuestion.Saved.class, name = "saved"),
  @JsonSubTypes.Type(value = KeepQuestion.Save.class, name = "save"),
  @JsonSubTypes.Type(value = KeepQuestion.Forget.class, name = "forget"),
  @JsonSubTypes.Type(value = KeepQuestion.Fresh.class, name = "fresh"),
  @JsonSubTypes.Type(value = KeepQuestion.HiddenOnes.class, name = "hidden"),
  @JsonSubTypes.Type(value = KeepQuestion.Hide.class, name = "hide"),
  @JsonSubTypes.Type(value = KeepQuestion.Show.class, name = "show"),
  @JsonSubTypes.Type(value = KeepQuestion.Person.class, name = "person"),
  @JsonSubTypes.Type(value = KeepQuestion.Profile.class, name = "profile"),
  @JsonSubTypes.Type(value = KeepQuestion.KeepProfile.class, name = "keep-profile"),
  @JsonSubTypes.Type(value = KeepQuestion.ForgetProfile.class, name = "forget-profile"),
  @JsonSubTypes.Type(value = KeepQuestion.Practice.class, name = "practice"),
  @JsonSubTypes.Type(value = KeepQuestion.Practised.class, name = "practised"),
  @JsonSubTypes.Type(value = KeepQuestion.Rate.class, name = "rate"),
  @JsonSubTypes.Type(value = KeepQuestion.Links.class, name = "links"),
  @JsonSubTypes.Type(value = KeepQuestion.MakeLink.class, name = "link"),
  @JsonSubTypes.Type(value = KeepQuestion.EraseLinks.class, name = "unlink")
})
public sealed interface KeepQuestion<A extends Answer> {

  /// The class of the answer, to read it back.
  Class<A> answers();

  /// The saved searches.
  record Saved() implements KeepQuestion<SavedAnswer> {
    @Override
    public Class<SavedAnswer> answers() {
      return SavedAnswer.class;
    }
  }

  /// Save a search.
  ///
  /// @param name empty for one made of its words and filters
  record Save(String name, String query) implements KeepQuestion<SavedAnswer> {
    @Override
    public Class<SavedAnswer> answers() {
      return SavedAnswer.class;
    }
  }

  /// Forget a saved search.
  record Forget(String id) implements KeepQuestion<SavedAnswer> {
    @Override
    public Class<SavedAnswer> answers() {
      return SavedAnswer.class;
    }
  }

  /// What is new in a saved search since it was last asked; asking is a visit.
  record Fresh(String id, int count) implements KeepQuestion<SearchAnswer> {
    @Override
    public Class<SearchAnswer> answers() {
      return SearchAnswer.class;
    }
  }

  /// What is hidden.
  record HiddenOnes() implements KeepQuestion<HiddenAnswer> {
    @Override
    public Class<HiddenAnswer> answers() {
      return HiddenAnswer.class;
    }
  }

  /// Hide something.
  ///
  /// @param kind `job`, `applied` (a job that one applied for) or `employer`
  /// @param id of a job; of an employer also its name
  record Hide(String kind, String id) implements KeepQuestion<HiddenAnswer> {
    @Override
    public Class<HiddenAnswer> answers() {
      return HiddenAnswer.class;
    }
  }

  /// Show again what is hidden.
  ///
  /// @param kind `job` or `employer`
  record Show(String kind, String id) implements KeepQuestion<HiddenAnswer> {
    @Override
    public Class<HiddenAnswer> answers() {
      return HiddenAnswer.class;
    }
  }

  /// All that is kept for the person.
  ///
  /// @param erase whether to erase it
  record Person(boolean erase) implements KeepQuestion<PersonAnswer> {
    @Override
    public Class<PersonAnswer> answers() {
      return PersonAnswer.class;
    }
  }

  /// The profile that the person keeps.
  record Profile() implements KeepQuestion<OwnProfileAnswer> {
    @Override
    public Class<OwnProfileAnswer> answers() {
      return OwnProfileAnswer.class;
    }
  }

  /// Keep a profile in place of the one before.
  ///
  /// @param resume as JSON Resume
  /// @param told what they tell besides, see [dev.skillexchange.engine.match.Told]; what was told
  ///   before and is not told anew stays
  record KeepProfile(String resume, Map<String, String> told)
      implements KeepQuestion<OwnProfileAnswer> {
    @Override
    public Class<OwnProfileAnswer> answers() {
      return OwnProfileAnswer.class;
    }
  }

  /// Forget the profile.
  record ForgetProfile() implements KeepQuestion<OwnProfileAnswer> {
    @Override
    public Class<OwnProfileAnswer> answers() {
      return OwnProfileAnswer.class;
    }
  }

  /// What to practise for a role.
  ///
  /// @param holding what the person has already
  /// @param topic empty for all
  /// @param count how many questions
  record Practice(String role, String query, Holding holding, String topic, int count)
      implements KeepQuestion<PracticeAnswer> {
    @Override
    public Class<PracticeAnswer> answers() {
      return PracticeAnswer.class;
    }
  }

  /// The questions that were practised.
  ///
  /// @param forget whether to forget them all
  record Practised(boolean forget) implements KeepQuestion<RatedAnswer> {
    @Override
    public Class<RatedAnswer> answers() {
      return RatedAnswer.class;
    }
  }

  /// Note how an answer to a question went.
  ///
  /// @param number the how-manieth time it is, from 1
  /// @param rating empty for the one that follows from the points
  /// @param covered the places, from 1, of the points that the answer covered
  record Rate(String id, int number, String rating, List<Integer> covered)
      implements KeepQuestion<RatedAnswer> {
    @Override
    public Class<RatedAnswer> answers() {
      return RatedAnswer.class;
    }
  }

  /// Every short link.
  record Links() implements KeepQuestion<LinksAnswer> {
    @Override
    public Class<LinksAnswer> answers() {
      return LinksAnswer.class;
    }
  }

  /// Make a short link.
  ///
  /// @param days for how many days it leads somewhere; 0 for good
  record MakeLink(String target, int days) implements KeepQuestion<LinksAnswer> {
    @Override
    public Class<LinksAnswer> answers() {
      return LinksAnswer.class;
    }
  }

  /// Erase a short link.
  ///
  /// @param code empty for every link
  record EraseLinks(String code) implements KeepQuestion<LinksAnswer> {
    @Override
    public Class<LinksAnswer> answers() {
      return LinksAnswer.class;
    }
  }
}
