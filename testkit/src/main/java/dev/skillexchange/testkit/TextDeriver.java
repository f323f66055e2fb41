package dev.skillexchange.testkit;

import dev.skillexchange.extract.Derived;
import dev.skillexchange.extract.Deriver;
import dev.skillexchange.group.Signature;
import dev.skillexchange.job.Posting;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/// A deriver for tests of stores: the signature is that of title and text in lower case, the facts
/// are of every shape, drawn by the posting's title, text and the deriver's taste.
///
/// @param edition its name
/// @param taste derivers of the same taste derive the same, whatever their edition
public record TextDeriver(String edition, int taste) implements Deriver {

  public static TextDeriver first() {
    return new TextDeriver("edition-1", 1);
  }

  @Override
  public Derived derive(Posting posting) {
    String text = posting.body().content().replaceAll("<[^>]*>", " ").strip();
    String content = (posting.title() + "\n" + text).toLowerCase(Locale.ROOT);
    String signature =
        UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8))
            .toString()
            .replace("-", "");
    Random random = new Random(content.hashCode() * 31L + taste);
    return new Derived(
        text, new RandomFacts(random, text).facts(posting.title()), new Signature(signature));
  }
}
