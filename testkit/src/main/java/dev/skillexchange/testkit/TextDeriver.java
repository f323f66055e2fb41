package dev.skillexchange.testkit;

import dev.skillexchange.extract.Derived;
import dev.skillexchange.extract.Deriver;
import dev.skillexchange.group.SignatureWriter;
import dev.skillexchange.job.Posting;
import java.util.Locale;
import java.util.Random;

/// A deriver for tests of stores: the signature is of the words of title and text in lower case and
/// of the locations, where the words of the title behind a comma are its scope; the facts are of
/// every shape, drawn by the posting's title, text and the deriver's taste.
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
    SignatureWriter signature = new SignatureWriter();
    boolean scope = false;
    for (String word : posting.title().toLowerCase(Locale.ROOT).split(" ", -1)) {
      signature.titleWord(word);
      if (scope) {
        signature.scopeWord(word);
      } else {
        signature.nameWord(word.replace(",", ""));
      }
      scope |= word.endsWith(",");
    }
    for (String word : text.toLowerCase(Locale.ROOT).split("\\s+", -1)) {
      signature.word(word.hashCode(), true);
    }
    posting.locations().forEach(signature::place);
    Random random = new Random(content.hashCode() * 31L + taste);
    return new Derived(
        text, new RandomFacts(random, text).facts(posting.title()), signature.signature());
  }
}
