package dev.skillexchange.extract;

import java.util.Arrays;

/// The cues found in a text, numbered in its order.
final class CueHits {
  private static final int FIRST_SIZE = 32;
  private static final int LONGEST_BLOCK = 200;

  private Topic[] topics = new Topic[FIRST_SIZE];
  private int[] froms = new int[FIRST_SIZE];
  private int[] ends = new int[FIRST_SIZE];
  private int[] values = new int[FIRST_SIZE];
  private int[] blocks = new int[FIRST_SIZE];
  private int count;

  void add(Topic topic, int from, int length, int value, int block) {
    if (count == topics.length) {
      int more = count * 2;
      topics = Arrays.copyOf(topics, more);
      froms = Arrays.copyOf(froms, more);
      ends = Arrays.copyOf(ends, more);
      values = Arrays.copyOf(values, more);
      blocks = Arrays.copyOf(blocks, more);
    }
    topics[count] = topic;
    froms[count] = from;
    ends[count] = from + length;
    values[count] = value;
    blocks[count++] = block;
  }

  /// The first cue of a topic from a number on; -1 behind the last.
  int next(Topic topic, int from) {
    for (int hit = from; hit < count; hit++) {
      if (topics[hit] == topic) {
        return hit;
      }
    }
    return -1;
  }

  Topic topic(int hit) {
    return topics[hit];
  }

  /// The first token of a cue.
  int from(int hit) {
    return froms[hit];
  }

  /// The token behind the last of a cue.
  int end(int hit) {
    return ends[hit];
  }

  /// What its rule gave the phrase.
  int value(int hit) {
    return values[hit];
  }

  /// The section of the block that holds a cue. A block longer than any paragraph has lost its line
  /// breaks, so that its section is that of text without headings.
  Section section(Advert advert, int hit) {
    int block = blocks[hit];
    return advert.end(block) - advert.from(block) > LONGEST_BLOCK
        ? Section.OPENING
        : advert.section(block);
  }

  /// The block that holds a cue.
  int block(int hit) {
    return blocks[hit];
  }
}
