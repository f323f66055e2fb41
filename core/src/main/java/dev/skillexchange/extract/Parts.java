package dev.skillexchange.extract;

import dev.skillexchange.text.Block;
import java.util.ArrayList;
import java.util.List;

/// The blocks of an advert as its readers see them, each with its section: where a paragraph holds
/// several sections, one block for each.
final class Parts {
  private final List<Block> blocks;
  private final List<Section> sections;
  private final int[] blocksOf = new int[Section.values().length];

  Parts(int size) {
    blocks = new ArrayList<>(size);
    sections = new ArrayList<>(size);
  }

  void add(Block block, Section section) {
    blocks.add(block);
    sections.add(section);
    blocksOf[section.ordinal()]++;
  }

  int size() {
    return blocks.size();
  }

  List<Block> blocks() {
    return blocks;
  }

  Section section(int block) {
    return sections.get(block);
  }

  void set(int block, Section section) {
    blocksOf[sections.set(block, section).ordinal()]--;
    blocksOf[section.ordinal()]++;
  }

  boolean has(Section section) {
    return blocksOf[section.ordinal()] > 0;
  }
}
