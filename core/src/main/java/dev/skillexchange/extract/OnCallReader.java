package dev.skillexchange.extract;

import dev.skillexchange.job.Evidence;
import dev.skillexchange.job.Fact;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Tokens;

/// Reads whether one has to be reachable outside of working hours.
final class OnCallReader {
  private static final int NEAR = 5;

  private final PhraseList none;
  private final PhraseList others;

  OnCallReader(Lexicon lexicon, Cues cues) {
    cues.add(
        Topic.ON_CALL,
        0,
        "on call",
        "oncall",
        "rufbereitschaft",
        "bereitschaftsdienst",
        "astreinte",
        "astreintes",
        "pager duty rotation",
        "pager rotation",
        "after hours support",
        "24 7 rotation");
    none =
        new PhraseList(
            lexicon,
            "no",
            "without",
            "never",
            "not required",
            "t require",
            "not have",
            "t have",
            "isn t any",
            "keine",
            "zero");
    others =
        new PhraseList(
            lexicon,
            "on call tools",
            "on call tool",
            "on call management",
            "on call scheduling",
            "on call product",
            "on call software",
            "reduce on call",
            "on call burden",
            "on call with",
            "on call engineers",
            "on call therapist",
            "on call teams",
            "live on call");
  }

  Fact<Boolean> read(Advert advert, CueHits hits) {
    Tokens tokens = advert.tokens();
    for (int hit = hits.next(Topic.ON_CALL, 0); hit >= 0; hit = hits.next(Topic.ON_CALL, hit + 1)) {
      Section section = hits.section(advert, hit);
      int from = hits.from(hit);
      int begin = Math.max(Sentences.from(tokens, from), from - NEAR);
      int stop = Math.min(Sentences.end(tokens, from), hits.end(hit) + NEAR);
      boolean told = section != Section.EMPLOYER && section != Section.LEGAL;
      if (told && !others.in(tokens, begin, stop)) {
        boolean not = none.in(tokens, begin, from) || none.in(tokens, hits.end(hit), stop);
        return new Fact.Stated<>(
            !not,
            Evidence.inText(
                Sentences.span(tokens, from, hits.end(hit)),
                not ? "on-call.none" : "on-call.named"));
      }
    }
    return Fact.unknown();
  }
}
