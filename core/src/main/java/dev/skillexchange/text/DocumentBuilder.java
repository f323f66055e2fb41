package dev.skillexchange.text;

import dev.skillexchange.text.Block.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Collects the characters of a document with their places in the source, collapses blanks and
/// closes blocks.
final class DocumentBuilder {
  private static final String BULLET = "• ";
  private static final int LONGEST_BOLD_HEADING = 120;
  private static final int NONE = -1;

  private final List<Block> blocks = new ArrayList<>();
  private char[] plain;
  private int length;
  private int[] plainAt = new int[64];
  private int[] sourceAt = new int[64];
  private int runs;
  private int delta = Integer.MIN_VALUE;

  private Kind kind = Kind.PARAGRAPH;
  private int depth;
  private int start = -1;
  private int blankAt = NONE;
  private boolean tight;
  private boolean bold;
  private boolean light;

  DocumentBuilder(int sourceLength) {
    plain = new char[Math.max(16, sourceLength + sourceLength / 8)];
  }

  /// Adds a character that is no white space; `strong` tells whether it is set in bold.
  void add(char c, int source, boolean strong) {
    before(source);
    put(c, source);
    if (!(strong ? bold : light) && Character.isLetterOrDigit(c)) {
      seen(strong);
    }
  }

  /// Adds characters of the source that are no white space.
  void run(char[] source, int from, int end, boolean strong) {
    before(from);
    place(from, end - from);
    System.arraycopy(source, from, plain, length, end - from);
    length += end - from;
    for (int i = from; i < end && !(strong ? bold : light); i++) {
      if (Character.isLetterOrDigit(source[i])) {
        seen(strong);
      }
    }
  }

  private void before(int source) {
    if (start < 0) {
      open(source);
    } else if (blankAt != NONE) {
      put(' ', blankAt);
    }
    blankAt = NONE;
  }

  private void seen(boolean strong) {
    bold |= strong;
    light |= !strong;
  }

  /// A blank between words of a block, at a place of the source.
  void blank(int source) {
    blankAt = source;
  }

  /// Ends the open block; what follows is of the given kind.
  void next(Kind nextKind, int nextDepth) {
    close();
    kind = nextKind;
    depth = nextDepth;
    tight = false;
  }

  /// Ends the line but not the paragraph.
  void line() {
    Kind after = kind == Kind.TABLE_ROW ? kind : Kind.PARAGRAPH;
    boolean had = start >= 0;
    close();
    kind = after;
    depth = 0;
    tight = had;
  }

  /// Whether the open block has no character yet.
  boolean fresh() {
    return start < 0;
  }

  Kind kind() {
    return kind;
  }

  Document build() {
    close();
    return new Document(
        new String(plain, 0, length),
        Headings.recognised(blocks, plain),
        Arrays.copyOf(plainAt, runs),
        Arrays.copyOf(sourceAt, runs));
  }

  private void open(int source) {
    if (!blocks.isEmpty()) {
      put('\n', source);
      Kind before = blocks.getLast().kind();
      boolean together = kind == before && (kind == Kind.LIST_ITEM || kind == Kind.TABLE_ROW);
      if (!tight && !together) {
        put('\n', source);
      }
    }
    if (kind == Kind.LIST_ITEM) {
      for (int i = 1; i < Math.min(depth, 8); i++) {
        put(' ', source);
        put(' ', source);
        put(' ', source);
      }
      put(BULLET.charAt(0), source);
      put(BULLET.charAt(1), source);
    }
    start = length;
    bold = false;
    light = false;
  }

  private void close() {
    if (start >= 0) {
      Span span = new Span(start, length);
      boolean allBold = bold && !light && span.length() <= LONGEST_BOLD_HEADING;
      blocks.add(
          kind == Kind.PARAGRAPH && allBold
              ? new Block(Kind.HEADING, Block.BOLD_HEADING, span)
              : new Block(kind, depth, span));
      start = -1;
    }
    blankAt = NONE;
  }

  private void put(char c, int source) {
    place(source, 1);
    plain[length++] = c;
  }

  /// Makes room for characters that stand at a place of the source, and notes the place.
  private void place(int source, int count) {
    if (length + count > plain.length) {
      plain = Arrays.copyOf(plain, Math.max(length * 2, length + count));
    }
    if (source - length != delta) {
      delta = source - length;
      if (runs == plainAt.length) {
        plainAt = Arrays.copyOf(plainAt, runs * 2);
        sourceAt = Arrays.copyOf(sourceAt, runs * 2);
      }
      plainAt[runs] = length;
      sourceAt[runs++] = source;
    }
  }
}
