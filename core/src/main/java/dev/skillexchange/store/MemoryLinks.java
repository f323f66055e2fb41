package dev.skillexchange.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Short links in memory.
final class MemoryLinks implements ShortLinks {
  private static final int ATTEMPTS = 10;

  private final Map<String, ShortLink> links = new HashMap<>();

  @Override
  public synchronized Making make(
      String target, Optional<LocalDate> until, Instant now, Supplier<String> codes) {
    LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
    links.values().removeIf(link -> link.expired(today.minusDays(DAYS_REMEMBERED)));
    Collection<ShortLink> known = links.values();
    Optional<ShortLink> same =
        known.stream()
            .filter(link -> link.target().equals(target) && link.until().equals(until))
            .findFirst();
    if (same.isPresent()) {
      return new Making.Made(same.get());
    }
    Instant hourAgo = now.minus(Duration.ofHours(1));
    if (known.stream().filter(link -> link.made().isAfter(hourAgo)).count() >= MOST_AN_HOUR) {
      return new Making.TooFast();
    }
    if (known.size() >= MOST) {
      return new Making.Full();
    }
    ShortLink made = new ShortLink(free(codes), target, now, until, 0);
    links.put(made.code(), made);
    return new Making.Made(made);
  }

  private String free(Supplier<String> codes) {
    for (int i = 0; i < ATTEMPTS; i++) {
      String code = codes.get();
      if (!links.containsKey(code)) {
        return code;
      }
    }
    throw new IllegalStateException("ten codes in a row are taken");
  }

  @Override
  public synchronized Optional<ShortLink> find(String code) {
    return Optional.ofNullable(links.get(code));
  }

  @Override
  public synchronized void visited(String code, LocalDate today) {
    links.computeIfPresent(
        code,
        (_, link) ->
            link.expired(today)
                ? link
                : new ShortLink(code, link.target(), link.made(), link.until(), link.visits() + 1));
  }

  @Override
  public synchronized List<ShortLink> all() {
    return links.values().stream()
        .sorted(
            Comparator.comparing(ShortLink::made, Comparator.reverseOrder())
                .thenComparing(ShortLink::code))
        .toList();
  }

  @Override
  public synchronized void erase(String code) {
    links.remove(code);
  }

  @Override
  public synchronized void eraseAll() {
    links.clear();
  }
}
