package dev.skillexchange.extract;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.Certification;
import dev.skillexchange.catalogue.Level;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.catalogue.SkillKind;
import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Phrases;
import dev.skillexchange.text.Span;
import dev.skillexchange.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds what the catalogue names in texts that are no postings, such as CVs: skills,
/// certifications, the role and level of a title. Any number of threads may read.
public final class CatalogueReader {
  private static final int LONGEST_TITLE = 200;

  private final Lexicon lexicon = new Lexicon();
  private final SkillFinder skills;
  private final TitleIndex titles;
  private final LevelReader levels;
  private final Phrases certifications;
  private final List<Certification> byNumber = new ArrayList<>();

  /// A skill that a text names.
  ///
  /// @param skill empty for a name that the catalogue only knows to be one of a skill
  /// @param name as the catalogue has it
  public record FoundSkill(Optional<SkillId> skill, String name, SkillKind kind, Span span) {}

  /// A certification that a text names.
  public record FoundCertification(Certification certification, Span span) {}

  /// What a title names.
  public record Work(Optional<RoleId> role, Optional<Level> level) {}

  public CatalogueReader(Catalogue catalogue) {
    skills = new SkillFinder(catalogue, lexicon);
    titles = new TitleIndex(new TitlePhrases(catalogue, lexicon), catalogue.roleCues());
    levels = new LevelReader(catalogue, lexicon);
    certifications = new Phrases(lexicon, Tokens.Dots.KEPT);
    for (Certification each : catalogue.certifications().values()) {
      add(each, each.name());
      each.aliases().forEach(alias -> add(each, alias));
    }
  }

  private void add(Certification certification, String written) {
    if (certifications.get(written) == Phrases.NONE) {
      certifications.put(written, byNumber.size());
      byNumber.add(certification);
    }
  }

  /// The skills that a text names, in its order.
  public List<FoundSkill> skills(String text) {
    Tokens tokens = Tokens.of(text, lexicon, Tokens.Dots.KEPT);
    return skills.find(tokens).stream()
        .map(NamedSkill::of)
        .map(found ->
            new FoundSkill(
                found.id(),
                found.name(tokens),
                found.kind(),
                new Span(tokens.start(found.from()), tokens.end(found.end() - 1))))
        .toList();
  }

  /// The certifications that a text names, in its order, the longest name at each place.
  public List<FoundCertification> certifications(String text) {
    Tokens tokens = Tokens.of(text, lexicon, Tokens.Dots.KEPT);
    List<FoundCertification> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.count()) {
      int length = certifications.longest(tokens, at, Gap.LIST);
      if (length > 0 && written(tokens, at, length)) {
        Span span = new Span(tokens.start(at), tokens.end(at + length - 1));
        found.add(
            new FoundCertification(byNumber.get(certifications.value(tokens, at, length)), span));
      }
      at += Math.max(1, length);
    }
    return found;
  }

  /// An alias of one word counts only as the catalogue writes it, in capitals.
  private boolean written(Tokens tokens, int at, int length) {
    String word = tokens.written(at);
    return length > 1 || word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  /// The role and the level that a title names.
  public Work work(String title) {
    String shortened = title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE);
    Tokens words = Tokens.of(TitleText.cleaned(shortened), lexicon, Tokens.Dots.SPLIT);
    Optional<TitleIndex.Named> named =
        titles.find(words, Tokens.of("", lexicon, Tokens.Dots.SPLIT));
    return new Work(
        named.flatMap(TitleIndex.Named::role),
        LevelReader.highest(levels.find(words, named), words));
  }
}
