package dev.skillexchange.evaluation.relevance;

import dev.skillexchange.catalogue.CountryCode;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.job.Job;
import dev.skillexchange.job.SkillMention;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/// The first ten jobs of every ranker for every query, each pair once and in an order that tells
/// nothing: what is judged.
record Pool(List<Pair> pairs) {
  static final int DEPTH = 10;
  private static final int KEY = 12;
  private static final int MOST_SKILLS = 40;

  Pool {
    pairs = List.copyOf(pairs);
  }

  /// A query and a job that some ranker has for it.
  record Pair(Wanted wanted, Job job) {
    String key() {
      return Pool.key(wanted.query(), job.id().toString());
    }
  }

  static Pool of(List<Wanted> queries, List<Ranker> rankers) {
    List<Pair> all = new ArrayList<>();
    for (Wanted wanted : queries) {
      Map<String, Pair> pairs = new LinkedHashMap<>();
      for (Ranker ranker : rankers) {
        for (Job job : ranker.top(wanted.query(), DEPTH)) {
          Pair pair = new Pair(wanted, job);
          pairs.putIfAbsent(pair.key(), pair);
        }
      }
      List<Pair> shuffled = new ArrayList<>(pairs.values());
      Collections.shuffle(shuffled, new Random(wanted.query().hashCode()));
      all.addAll(shuffled);
    }
    return new Pool(all);
  }

  /// The key of a pair in tables: twelve digits of its SHA-256.
  static String key(String query, String job) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest((query + "\n" + job).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, KEY);
    } catch (NoSuchAlgorithmException e) {
      throw new UserError("no SHA-256 on this machine", "", "Use another JDK.", e);
    }
  }

  /// The pairs as a table for judging; the last column is to be filled in.
  String table() {
    StringBuilder out =
        new StringBuilder("key\tquery\tlooked for\ttitle\temployer\tfacts\tgrade\n");
    for (Pair pair : pairs) {
      out.append(
          String.join(
              "\t",
              pair.key(),
              pair.wanted().query(),
              pair.wanted().lookedFor(),
              plain(pair.job().title()),
              plain(pair.job().employer().name()),
              plain(facts(pair.job())),
              ""));
      out.append('\n');
    }
    return out.toString();
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /// Facts as the posting states them; the role, which a ranker goes by, is not among them.
  private static String facts(Job job) {
    String places =
        job.facts().places().stream()
            .map(place ->
                place.value().cityName().map(city -> city + " ").orElse("")
                    + place.value().country().map(CountryCode::code).orElse(""))
            .collect(Collectors.joining(", "));
    String skills =
        job.facts().skills().stream()
            .map(SkillMention::name)
            .distinct()
            .limit(MOST_SKILLS)
            .collect(Collectors.joining(", "));
    return "%s; %s; %s; %s; %s"
        .formatted(
            places,
            job.facts().workplace().stated().map(one -> one.id()).orElse("-"),
            job.facts().level().stated().map(one -> one.id()).orElse("-"),
            job.facts().employment().stated().map(one -> one.id()).orElse("-"),
            skills);
  }
}
