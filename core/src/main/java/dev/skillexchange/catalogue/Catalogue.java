package dev.skillexchange.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The catalogue as loaded and checked: what there is to be found in postings.
///
/// Made by [CatalogueLoader]; immutable. Lists keep the order of the data files.
///
/// @param edition a digest of the data files: facts derived with another edition are out of date
/// @param roleDescriptions what each role is; every role has one
/// @param interviewQuestions in the order of their files; no fact depends on them, nor does the
///   edition
/// @param otherTitles phrases that name no role of the catalogue ("general application"); they win
///   over shorter phrases of `titles`
public record Catalogue(
    String edition,
    Map<FamilyId, Family> families,
    Map<RoleId, Role> roles,
    Map<RoleId, RoleDescription> roleDescriptions,
    List<RoleTitle> titles,
    List<String> otherTitles,
    List<TitleCue> titleCues,
    List<TitleWord> titleWords,
    List<RoleCue> roleCues,
    List<LevelBand> levels,
    List<LevelWords> levelWords,
    Map<RoleId, ManagerWord> managerRoles,
    Map<SkillId, Skill> skills,
    List<SkillExample> skillExamples,
    LearningBook learning,
    List<KnownName> knownNames,
    Map<CertificationId, Certification> certifications,
    ActivityBook activityBook,
    Map<InterviewQuestionId, InterviewQuestion> interviewQuestions,
    List<SectionPhrase> sectionPhrases,
    Map<WordList, List<String>> words,
    List<LanguageWords> languages,
    List<TimeZoneName> timeZones,
    List<ExchangeRate> exchangeRates,
    List<CvHeading> cvHeadings,
    List<CvWord> cvWords,
    Gazetteer gazetteer) {

  /// A phrase that names a role when it stands in a title.
  ///
  /// @param words lower case, single blanks
  public record RoleTitle(RoleId role, String words) {}

  /// A word that makes an ambiguous title the title of a role.
  public record TitleCue(String title, String cue, RoleId role) {}

  /// What the word manager means in titles of a role.
  public enum ManagerWord {
    /// That people are led ("Engineering Manager").
    LEADS,
    /// The work, also in "Manager, Product Marketing".
    NAMES_WORK
  }

  /// A word by which phrases of titles are told apart.
  public record TitleWord(Kind kind, String word) {

    /// What a word of a title names.
    public enum Kind {
      /// A field of work ("marketing"): a phrase that ends so names nobody who does it.
      FIELD,
      /// A field that, behind another, is what is meant ("IT procurement").
      CLOSING,
      /// A trade ("engineer") that is not done in any other way: who has it is not what a field
      /// beside it says.
      PROFESSION,
      /// What tells one opening of an employer from another wherever it stands in the title:
      /// discipline, customers, shift, licence.
      SCOPE
    }
  }

  /// Words in duties and requirements that speak for a role.
  ///
  /// @param title the role of the open title that they decide
  /// @param weight how much each block that has them adds
  public record RoleCue(RoleId title, RoleId role, int weight, String words) {}

  /// Words of a title that tell its level.
  ///
  /// @param example a title they decide
  public record LevelWords(Level level, String words, String example) {}

  /// A sentence in which a skill must or must not be found.
  public record SkillExample(SkillId skill, boolean found, String text) {}

  /// The entries of a list of words; empty where the files give none.
  public List<String> words(WordList list) {
    return words.getOrDefault(list, List.of());
  }

  public Optional<Role> role(RoleId id) {
    return Optional.ofNullable(roles.get(id));
  }

  /// What a role of this catalogue is.
  public RoleDescription description(RoleId role) {
    return Optional.ofNullable(roleDescriptions.get(role)).orElseThrow();
  }

  public Optional<Skill> skill(SkillId id) {
    return Optional.ofNullable(skills.get(id));
  }

  public Optional<Certification> certification(CertificationId id) {
    return Optional.ofNullable(certifications.get(id));
  }

  /// The activities in the order of their file.
  public Collection<Activity> activities() {
    return activityBook.activities().values();
  }

  public Optional<Activity> activity(ActivityId id) {
    return Optional.ofNullable(activityBook.activities().get(id));
  }

  public Optional<InterviewQuestion> interviewQuestion(InterviewQuestionId id) {
    return Optional.ofNullable(interviewQuestions.get(id));
  }

  public Collection<Role> rolesOf(FamilyId family) {
    return roles.values().stream().filter(role -> role.family().equals(family)).toList();
  }

  public LevelBand band(Level level) {
    return levels.stream().filter(band -> band.level() == level).findFirst().orElseThrow();
  }
}
