package dev.skillexchange.completion;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Many short texts in one array: a hundred thousand names take their letters and four bytes each.
final class Texts {
  private final byte[] bytes;
  private final int[] ends;

  Texts(List<String> texts) {
    ends = new int[texts.size()];
    byte[] all = new byte[16 * texts.size()];
    int end = 0;
    for (int i = 0; i < ends.length; i++) {
      byte[] one = texts.get(i).getBytes(StandardCharsets.UTF_8);
      all = end + one.length > all.length ? Arrays.copyOf(all, 2 * all.length + one.length) : all;
      System.arraycopy(one, 0, all, end, one.length);
      end += one.length;
      ends[i] = end;
    }
    bytes = Arrays.copyOf(all, end);
  }

  String get(int i) {
    int start = i == 0 ? 0 : ends[i - 1];
    return new String(bytes, start, ends[i] - start, StandardCharsets.UTF_8);
  }
}
