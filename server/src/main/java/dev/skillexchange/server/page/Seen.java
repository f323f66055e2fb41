package dev.skillexchange.server.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What this server has answered with, to tell readers that come again whether anything changed.
///
/// The validator of an answer is a digest of its content. Its date is when this process first gave
/// that content at that address: never earlier than the change, so that no reader misses one.
@ApplicationScoped
class Seen {
  private static final int MOST = 5_000;
  private static final int DIGITS = 32;

  private final Map<String, Validator> byAddress =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Validator> eldest) {
          return size() > MOST;
        }
      };

  /// What an answer is known by.
  ///
  /// @param tag the entity tag, weak: bodies may be compressed
  /// @param since to the second
  record Validator(String tag, Instant since) {

    /// Whether a reader has this answer already, by what it sends (RFC 9110, section 13.2.2): the
    /// date counts only where there is no tag.
    boolean known(Optional<String> noneMatch, Optional<Instant> modifiedSince) {
      return noneMatch
          .map(tags -> tags.strip().equals("*") || tags.contains(tag.substring("W/".length())))
          .orElseGet(() -> modifiedSince.filter(date -> !since.isAfter(date)).isPresent());
    }
  }

  /// The validator of an answer that is given at an address now.
  synchronized Validator of(String address, String content) {
    String tag = "W/\"" + digest(content) + "\"";
    Optional<Validator> known = Optional.ofNullable(byAddress.get(address));
    if (known.filter(validator -> validator.tag().equals(tag)).isPresent()) {
      return known.orElseThrow();
    }
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    // What changes twice within a second has two dates all the same.
    Instant since =
        known
            .map(validator -> validator.since().plusSeconds(1))
            .filter(next -> next.isAfter(now))
            .orElse(now);
    Validator fresh = new Validator(tag, since);
    byAddress.put(address, fresh);
    return fresh;
  }

  private static String digest(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
