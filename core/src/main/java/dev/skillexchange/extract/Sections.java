package dev.skillexchange.extract;

import dev.skillexchange.catalogue.SectionPhrase;
import dev.skillexchange.text.Block;
import dev.skillexchange.text.Block.Kind;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Tokens;
import java.util.List;
import java.util.Optional;

/// Tells the section of each block of an advert: by the heading above it or the words it begins
/// with, and, whatever stands above, by words that only legal text or a list of benefits has.
final class Sections {
  private final SectionPhrases phrases;
  private final LeadIns leadIns;

  Sections(Lexicon lexicon, List<SectionPhrase> list) {
    phrases = new SectionPhrases(lexicon, list);
    leadIns = new LeadIns(phrases);
  }

  /// The blocks with their sections; a heading has that which it opens.
  Parts of(List<Block> blocks, Tokens tokens) {
    Parts parts = new Parts(blocks.size() + 8);
    Section current = Section.OPENING;
    Section opened = current;
    int list = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.kind() == Kind.HEADING) {
        boolean aboveList = i + 1 < blocks.size() && blocks.get(i + 1).kind() == Kind.LIST_ITEM;
        current = heading(tokens, block, parts, current, aboveList);
        parts.add(block, current);
        opened = current;
      } else if (block.kind() == Kind.LIST_ITEM) {
        Section of = current == Section.OPENING ? opened : current;
        Section after = leadIns.cut(tokens, block, of, parts);
        current = after == of ? current : after;
      } else {
        current = leadIns.cut(tokens, block, current, parts);
        opened = opened(parts, current);
      }
      if (block.kind() != Kind.LIST_ITEM) {
        list = parts.size();
      }
      boolean ends = i + 1 == blocks.size() || blocks.get(i + 1).kind() != Kind.LIST_ITEM;
      if (block.kind() == Kind.LIST_ITEM && ends) {
        items(tokens, parts, list);
      }
    }
    return parts;
  }

  /// What a paragraph's last words opened, for the list right below it: "Purpose: plans shifts".
  private static Section opened(Parts parts, Section current) {
    Section last = parts.size() == 0 ? current : parts.section(parts.size() - 1);
    return last == Section.DUTIES || last == Section.REQUIREMENTS ? last : current;
  }

  private Section heading(
      Tokens tokens, Block block, Parts parts, Section current, boolean aboveList) {
    int from = tokens.from(block.span().start());
    int end = tokens.from(block.span().end());
    boolean sure =
        block.depth() < Block.GUESSED_HEADING
            || aboveList
            || tokens.text().charAt(block.span().end() - 1) == ':';
    Optional<SectionPhrases.Opening> opening =
        phrases
            .heading(tokens, from, end)
            .filter(found ->
                sure || found.closes() || found.length() > 2 || found.length() * 2 >= end - from);
    if (opening.isPresent()) {
      return opening.get().section();
    }
    return block.depth() < Block.GUESSED_HEADING ? notUnderstood(parts, current) : current;
  }

  /// A heading that is not understood closes the employer's story, and all that names no skills
  /// where the requirements are still to come.
  private static Section notUnderstood(Parts parts, Section current) {
    boolean over = parts.has(Section.REQUIREMENTS) && current != Section.EMPLOYER;
    return current.namesSkills() || over ? current : Section.OPENING;
  }

  /// A list is one of benefits where a third of its items speak of them; legal items are told one
  /// by one.
  private void items(Tokens tokens, Parts parts, int first) {
    int offers = 0;
    int items = parts.size() - first;
    for (int i = first; i < parts.size(); i++) {
      Optional<Section> told = told(tokens, parts.blocks().get(i));
      if (told.filter(Section.LEGAL::equals).isPresent()) {
        parts.set(i, Section.LEGAL);
      } else if (told.isPresent()) {
        offers++;
      }
    }
    for (int i = first; i < parts.size() && offers * 3 >= items && offers > 0; i++) {
      parts.set(i, Section.OFFER);
    }
  }

  private Optional<Section> told(Tokens tokens, Block block) {
    int from = tokens.from(block.span().start());
    return phrases.text(tokens, from, tokens.from(block.span().end()));
  }
}
