package dev.skillexchange.extract;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.job.Evidence;
import dev.skillexchange.job.Need;
import dev.skillexchange.job.SkillMention;
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

  SkillReader(Catalogue catalogue, Lexicon lexicon) {
    finder = new SkillFinder(catalogue, lexicon);
    needs = new NeedReader(lexicon);
  }

  List<SkillMention> read(Advert advert, Tokens title) {
    Map<SkillId, SkillMention> mentions = new LinkedHashMap<>();
    Tokens tokens = advert.tokens();
    for (int block = 0; block < advert.blocks().size(); block++) {
      if (advert.section(block).namesSkills()) {
        int from = advert.from(block);
        int end = advert.end(block);
        for (SkillFinder.Found found : finder.find(tokens, from, end)) {
          Need need = needs.need(advert.section(block), tokens, from, end, found.from());
          add(mentions, mention(found, need, Evidence.inText(span(tokens, found), found.rule())));
        }
      }
    }
    for (SkillFinder.Found found : finder.find(title, 0, title.count())) {
      add(
          mentions,
          mention(found, Need.REQUIRED, Evidence.inTitle(span(title, found), found.rule())));
    }
    return new ArrayList<>(mentions.values());
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
