package dev.skillexchange.extract;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.SectionPhrase;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.job.Evidence;
import dev.skillexchange.job.Need;
import dev.skillexchange.job.SkillMention;
import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Span;
import dev.skillexchange.text.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the skills of a posting: those of its title, which it requires, and those of the sections
/// that tell what one does and needs; each once, at its strongest need and there where that is said
/// first.
final class SkillReader {
  private final SkillFinder finder;
  private final NeedReader needs;
  private final PhraseList ofJob;
  private final PhraseList ofEmployer;

  SkillReader(Catalogue catalogue, Lexicon lexicon) {
    finder = new SkillFinder(catalogue, lexicon);
    needs = new NeedReader(lexicon);
    ofJob = new PhraseList(lexicon, sentences(catalogue, false));
    ofEmployer = new PhraseList(lexicon, sentences(catalogue, true));
  }

  private static List<String> sentences(Catalogue catalogue, boolean ofEmployer) {
    return catalogue.sectionPhrases().stream()
        .filter(phrase -> phrase.where() == SectionPhrase.Where.SENTENCE)
        .filter(phrase -> phrase.section().equals("employer") == ofEmployer)
        .map(SectionPhrase::phrase)
        .toList();
  }

  List<SkillMention> read(Advert advert, Tokens title) {
    Map<SkillId, SkillMention> mentions = new LinkedHashMap<>();
    Tokens tokens = advert.tokens();
    for (int block = 0; block < advert.blocks().size(); block++) {
      Section section = advert.section(block);
      int from = advert.from(block);
      int end = advert.end(block);
      if (section == Section.OPENING || section == Section.EMPLOYER) {
        sentences(section, tokens, from, end, mentions);
      } else if (section.namesSkills()) {
        skills(section, false, tokens, from, end, mentions);
      }
    }
    for (SkillFinder.Found found : finder.find(title, 0, title.count())) {
      add(
          mentions,
          mention(found, Need.REQUIRED, Evidence.inTitle(span(title, found), found.rule())));
    }
    return new ArrayList<>(mentions.values());
  }

  /// Reads the sentences that speak of the job where others tell the employer's story; of one that
  /// does neither, and stands before any heading, the technologies count.
  private void sentences(
      Section section, Tokens tokens, int from, int end, Map<SkillId, SkillMention> mentions) {
    int begin = from;
    while (begin < end) {
      int stop = begin + 1;
      while (stop < end && tokens.gap(stop).compareTo(Gap.STOP) < 0) {
        stop++;
      }
      boolean job = ofJob.in(tokens, begin, stop);
      if ((job || section == Section.OPENING) && !ofEmployer.in(tokens, begin, stop)) {
        skills(Section.OPENING, !job, tokens, begin, stop, mentions);
      }
      begin = stop;
    }
  }

  private void skills(
      Section section,
      boolean technologiesOnly,
      Tokens tokens,
      int from,
      int end,
      Map<SkillId, SkillMention> mentions) {
    for (SkillFinder.Found found : finder.find(tokens, from, end)) {
      if (!technologiesOnly || found.skill().kind().isTechnology()) {
        Need need = needs.need(section, tokens, from, end, found.from());
        add(mentions, mention(found, need, Evidence.inText(span(tokens, found), found.rule())));
      }
    }
  }

  private static SkillMention mention(SkillFinder.Found found, Need need, Evidence evidence) {
    return new SkillMention(
        java.util.Optional.of(found.skill().id()),
        found.skill().name(),
        found.skill().kind(),
        need,
        evidence);
  }

  private static void add(Map<SkillId, SkillMention> mentions, SkillMention mention) {
    mentions.merge(
        mention.skill().orElseThrow(),
        mention,
        (before, after) -> after.need().compareTo(before.need()) < 0 ? after : before);
  }

  private static Span span(Tokens tokens, SkillFinder.Found found) {
    return new Span(tokens.start(found.from()), tokens.end(found.end() - 1));
  }
}
