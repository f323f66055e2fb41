package dev.skillexchange.text;

import dev.skillexchange.text.Block.Kind;
import java.util.ArrayList;
import java.util.List;

/// Finds paragraphs that are headings by their looks: short, without the end of a sentence, and
/// with something below them.
final class Headings {
  private static final int LONGEST = 80;
  private static final int LONGEST_ABOVE_LIST = 120;
  private static final int MOST_WORDS = 9;

  private Headings() {}

  static List<Block> recognised(List<Block> blocks, char[] text) {
    List<Block> out = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean below = i + 1 < blocks.size();
      boolean aboveList = below && blocks.get(i + 1).kind() == Kind.LIST_ITEM;
      out.add(
          below && block.kind() == Kind.PARAGRAPH && looksLikeOne(block, text, aboveList)
              ? block.as(Kind.HEADING, Block.GUESSED_HEADING)
              : block);
    }
    return out;
  }

  private static boolean looksLikeOne(Block block, char[] text, boolean aboveList) {
    int length = block.span().length();
    if (length > (aboveList ? LONGEST_ABOVE_LIST : LONGEST)) {
      return false;
    }
    char last = text[block.span().end() - 1];
    if (last == ':') {
      return true;
    }
    if (last == '.' && !ellipsis(text, block) || last == ',' || last == ';' || last == '|') {
      return false;
    }
    return words(text, block) <= MOST_WORDS;
  }

  private static boolean ellipsis(char[] text, Block block) {
    int end = block.span().end();
    return block.span().length() > 3 && text[end - 2] == '.' && text[end - 3] == '.';
  }

  private static int words(char[] text, Block block) {
    int words = 1;
    for (int i = block.span().start(); i < block.span().end(); i++) {
      if (text[i] == ' ') {
        words++;
      }
    }
    return words;
  }
}
