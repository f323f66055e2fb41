package dev.skillexchange.catalogue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Loads and checks the catalogue from its data files, whose format `catalog/README.md` describes.
///
/// All that is wrong is reported together, each as `file:line: what; remedy`.
public final class CatalogueLoader {
  private CatalogueLoader() {}

  /// The catalogue that comes with the program.
  ///
  /// @throws dev.skillexchange.fault.UserError where a data file is wrong
  public static Catalogue load() {
    return load(CatalogueFiles.ofClassPath(), new Problems());
  }

  /// The catalogue of a folder with the same files.
  ///
  /// @throws dev.skillexchange.fault.UserError where a data file is missing or wrong
  public static Catalogue load(Path folder) {
    Problems problems = new Problems();
    return load(CatalogueFiles.ofFolder(folder, problems), problems);
  }

  private static Catalogue load(CatalogueFiles files, Problems problems) {
    RoleFiles roles = RoleFiles.read(files, problems);
    Map<RoleId, RoleDescription> descriptions =
        RoleDescriptionFile.read(files, problems, roles.roles().keySet());
    TitleFiles titles = TitleFiles.read(files, problems, roles.roles().keySet());
    SkillFiles skills = SkillFiles.read(files, problems);
    LearningBook learning = LearningFile.read(files, problems, skills.skills().keySet());
    List<KnownName> names = KnownNameFile.read(files, problems, skills.skills().values());
    ActivityBook activities = ActivityFiles.read(files, problems);
    Map<InterviewQuestionId, InterviewQuestion> questions =
        InterviewFiles.read(
            files, problems, roles, skills.skills().keySet(), activities.activities().keySet());
    PhraseFiles phrases = PhraseFiles.read(files, problems);
    List<LanguageWords> languages = LanguageFiles.read(files, problems);
    List<TimeZoneName> timeZones = TimeZoneFile.read(files, problems);
    List<ExchangeRate> rates = ExchangeRateFile.read(files, problems);
    CvFiles cvs = CvFiles.read(files, problems);
    Gazetteer gazetteer = PlaceFiles.read(files, problems);
    problems.check();
    return new Catalogue(
        files.edition(),
        roles.families(),
        roles.roles(),
        descriptions,
        titles.titles(),
        titles.otherTitles(),
        titles.titleCues(),
        titles.titleWords(),
        titles.roleCues(),
        roles.levels(),
        roles.levelWords(),
        roles.managerRoles(),
        skills.skills(),
        skills.examples(),
        learning,
        names,
        roles.certifications(),
        activities,
        questions,
        phrases.sections(),
        phrases.words(),
        languages,
        timeZones,
        rates,
        cvs.headings(),
        cvs.words(),
        gazetteer);
  }
}
