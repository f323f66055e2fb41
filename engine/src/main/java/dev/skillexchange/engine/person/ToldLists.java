package dev.skillexchange.engine.person;

import dev.skillexchange.engine.Knowledge;
import dev.skillexchange.engine.match.Told;
import dev.skillexchange.profile.CvRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Skills, languages and certificates that a person tells besides their CV, put among those of it.
record ToldLists(Knowledge knowledge, Told told) {

  /// The CV with what it does not name yet, by the catalogue's names.
  CvRecord in(CvRecord cv) {
    return new CvRecord(
        cv.person(),
        cv.work(),
        cv.courses(),
        and(cv.skills(), Function.identity(), Told.SKILLS, this::skill, Function.identity()),
        and(
            cv.languages(),
            CvRecord.Language::name,
            Told.LANGUAGES,
            this::skill,
            name -> new CvRecord.Language(name, Optional.empty())),
        and(
            cv.certificates(),
            CvRecord.Certificate::name,
            Told.CERTIFICATES,
            this::certificate,
            name -> new CvRecord.Certificate(name, Optional.empty(), Optional.empty())));
  }

  private <T> List<T> and(
      List<T> known,
      Function<T, String> name,
      String list,
      Function<String, String> named,
      Function<String, T> make) {
    List<T> all = new ArrayList<>(known);
    Set<String> names = new HashSet<>();
    known.forEach(one ->
        Stream.of(name.apply(one), named.apply(name.apply(one)))
            .forEach(each -> names.add(each.toLowerCase(Locale.ROOT))));
    told.list(list).stream()
        .map(named)
        .filter(one -> names.add(one.toLowerCase(Locale.ROOT)))
        .forEach(one -> all.add(make.apply(one)));
    return all;
  }

  private String skill(String text) {
    return knowledge
        .names()
        .skill(text)
        .map(skill -> knowledge.labels().skill(skill.slug()))
        .orElse(text);
  }

  private String certificate(String text) {
    return knowledge
        .names()
        .certification(text)
        .map(certification -> knowledge.labels().certification(certification.slug()))
        .orElse(text);
  }
}
