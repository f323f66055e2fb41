package dev.skillexchange.extract;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.Catalogue.RoleCue;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.job.Evidence;
import dev.skillexchange.job.Fact;
import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Phrases;
import dev.skillexchange.text.Span;
import dev.skillexchange.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tells the role from duties and requirements where the title leaves it open ("Software
/// Engineer").
///
/// The cues of each role are counted, each once in a block. The role with the most decides if that
/// is much (of a short advert less) and clearly more than any other has; of general duties none is,
/// and the title's own role stands.
final class DutyReader {
  /// The rule of what duties make of a role that the title names.
  static final String RULE = "role.duties";

  private static final int ENOUGH = 12;
  private static final double MARGIN = 1.8;

  /// An advert of so few blocks and words says little more than what it looks for.
  private static final int SHORT = 8;

  private static final int FEW_WORDS = 400;
  private static final int ENOUGH_OF_SHORT = 4;

  private final Phrases phrases;
  private final List<RoleCue> cues;
  private final List<RoleId> roles;
  private final int[] roleOf;

  /// What the cues of each role weigh, and where its weightiest stands.
  private static final class Tally {
    final int[] weights;
    final int[] strongest;
    final int[] from;
    final int[] end;
    final int[] lastBlock;

    Tally(int roles, int cues) {
      weights = new int[roles];
      strongest = new int[roles];
      from = new int[roles];
      end = new int[roles];
      lastBlock = new int[cues];
    }
  }

  DutyReader(Catalogue catalogue, Lexicon lexicon) {
    phrases = new Phrases(lexicon, Tokens.Dots.KEPT);
    cues = catalogue.roleCues();
    roles = new ArrayList<>();
    roleOf = new int[cues.size()];
    for (int cue = 0; cue < cues.size(); cue++) {
      phrases.put(cues.get(cue).words(), cue);
      int role = roles.indexOf(cues.get(cue).role());
      if (role < 0) {
        role = roles.size();
        roles.add(cues.get(cue).role());
      }
      roleOf[cue] = role;
    }
  }

  /// @param title the role that the title has if nothing else is said
  Fact<RoleId> read(Advert advert, RoleId title) {
    if (cues.stream().noneMatch(cue -> cue.title().equals(title))) {
      return Fact.unknown();
    }
    Tally tally = new Tally(roles.size(), cues.size());
    for (int block = 0; block < advert.blocks().size(); block++) {
      if (advert.section(block).namesSkills()) {
        count(advert, block, title, tally);
      }
    }
    return clear(tally, small(advert))
        .<Fact<RoleId>>map(
            role -> new Fact.Stated<>(roles.get(role), evidence(advert, tally, role)))
        .orElseGet(Fact::unknown);
  }

  private static boolean small(Advert advert) {
    return advert.blocks().size() < SHORT && advert.tokens().count() < FEW_WORDS;
  }

  private void count(Advert advert, int block, RoleId title, Tally tally) {
    Tokens tokens = advert.tokens();
    int end = advert.end(block);
    int at = advert.from(block);
    while (at < end) {
      int length = phrases.longest(tokens, at, Gap.JOIN);
      if (length == 0 || at + length > end) {
        at++;
        continue;
      }
      int cue = phrases.value(tokens, at, length);
      if (tally.lastBlock[cue] != block + 1 && cues.get(cue).title().equals(title)) {
        tally.lastBlock[cue] = block + 1;
        add(tally, cue, at, at + length);
      }
      at += length;
    }
  }

  private void add(Tally tally, int cue, int from, int end) {
    int role = roleOf[cue];
    int weight = cues.get(cue).weight();
    tally.weights[role] += weight;
    if (weight > tally.strongest[role]) {
      tally.strongest[role] = weight;
      tally.from[role] = from;
      tally.end[role] = end;
    }
  }

  /// The role that has enough, and clearly more than the next.
  private static Optional<Integer> clear(Tally tally, boolean small) {
    int best = 0;
    int next = 0;
    for (int role = 1; role < tally.weights.length; role++) {
      if (tally.weights[role] > tally.weights[best]) {
        next = tally.weights[best];
        best = role;
      } else {
        next = Math.max(next, tally.weights[role]);
      }
    }
    int most = tally.weights[best];
    int enough = small ? ENOUGH_OF_SHORT : ENOUGH;
    return most >= enough && most >= MARGIN * next ? Optional.of(best) : Optional.empty();
  }

  private static Evidence evidence(Advert advert, Tally tally, int role) {
    Tokens tokens = advert.tokens();
    Span span = new Span(tokens.start(tally.from[role]), tokens.end(tally.end[role] - 1));
    return Evidence.inText(span, RULE);
  }
}
