package dev.skillexchange.engine;

import dev.skillexchange.completion.Completer;
import dev.skillexchange.engine.answer.Basis;
import dev.skillexchange.engine.answer.GuideAnswer;
import dev.skillexchange.index.FollowingIndex;
import dev.skillexchange.index.JobIndex;
import dev.skillexchange.index.Narrowed;
import dev.skillexchange.job.Reading;
import dev.skillexchange.market.BoardReadings;
import dev.skillexchange.match.MarketSkills;
import dev.skillexchange.slice.Slice;
import dev.skillexchange.store.Market;
import dev.skillexchange.store.PersonId;
import dev.skillexchange.store.Store;
import dev.skillexchange.store.Totals;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;

/// A market that is open: its store, the index that follows it, and the follower between them.
public final class OpenMarket implements AutoCloseable {
  private static final int MOST_GUIDES = 32;

  private final Store store;
  private final FollowingIndex index;
  private final Follower follower;
  private final JobIndex shown;
  private final Optional<Slice> hidden;
  private final Optional<PersonId> person;
  private final Refreshed<Completer> completer;
  private final Refreshed<MarketSkills> skills;
  private final LastAnswers<Guides.Asked, GuideAnswer> guides;
  private final AtomicReference<Read> read;

  /// Readings as the store lists them, and what is made of them.
  private record Read(List<Reading> listed, BoardReadings readings) {}

  /// A market of a store and an index of it that stands where it is until it is told to follow.
  /// Both are closed with it.
  public OpenMarket(Store store, FollowingIndex index) {
    this.store = store;
    this.index = index;
    this.follower = new Follower(store, index);
    this.shown = index;
    this.hidden = Optional.empty();
    this.person = Optional.empty();
    this.completer = new Refreshed<>("completions");
    this.skills = new Refreshed<>("skills of the market");
    this.guides = new LastAnswers<>(MOST_GUIDES);
    this.read = new AtomicReference<>(new Read(List.of(), BoardReadings.of(List.of())));
  }

  private OpenMarket(
      OpenMarket whole,
      JobIndex shown,
      Optional<Slice> hidden,
      Optional<PersonId> person,
      LastAnswers<Guides.Asked, GuideAnswer> guides) {
    this.store = whole.store;
    this.index = whole.index;
    this.follower = whole.follower;
    this.shown = shown;
    this.hidden = hidden;
    this.person = person;
    this.completer = whole.completer;
    this.skills = whole.skills;
    this.guides = guides;
    this.read = whole.read;
  }

  /// This market for a person: searches leave out what they hid, and tell how many jobs these are;
  /// matches and roadmaps may go by the profile that they keep.
  public OpenMarket seenBy(PersonId person) {
    return new OpenMarket(
        this, shown, store.people().unwanted(person).slice(), Optional.of(person), guides);
  }

  /// This market as if it held the jobs of one slice only.
  public OpenMarket narrowed(Slice slice) {
    return new OpenMarket(
        this, new Narrowed(shown, slice), hidden, person, new LastAnswers<>(MOST_GUIDES));
  }

  /// The jobs that the person who asks hid; empty where there are none.
  Optional<Slice> hidden() {
    return hidden;
  }

  /// Who asks; empty where nobody is known.
  public Optional<PersonId> person() {
    return person;
  }

  public Store store() {
    return store;
  }

  public JobIndex index() {
    return shown;
  }

  public Follower follower() {
    return follower;
  }

  public Market market() {
    return store.identity().market();
  }

  public Totals totals() {
    return store.jobs().totals();
  }

  public Optional<LocalDate> asOf() {
    return store.jobs().lastReading();
  }

  /// The complete readings of each board; made anew where the store lists others.
  public BoardReadings readings() {
    List<Reading> now = store.jobs().monthlyReadings();
    Read known = read.get();
    if (!known.listed().equals(now)) {
      known = new Read(now, BoardReadings.of(now));
      read.set(known);
    }
    return known.readings();
  }

  /// A guide of this market as it is, made where it is not one of the last ones: that of a large
  /// market takes seconds.
  ///
  /// @param with what else it is made of than the jobs
  GuideAnswer guide(Guides.Asked asked, List<Object> with, Supplier<GuideAnswer> write) {
    return guides.get(asked, List.of(index.position(), with), write);
  }

  /// What completes what is typed, of this market as it is or was a moment ago: [Refreshed].
  ///
  /// @param make makes it of the index as it is then
  public Completer completer(Function<JobIndex, Completer> make) {
    return completer.get(index::position, () -> make.apply(index));
  }

  /// What the market tells of skills, as it is or was a moment ago: [Refreshed].
  ///
  /// @param learn learns it from the index as it is then
  public MarketSkills skills(Function<JobIndex, MarketSkills> learn) {
    return skills.get(index::position, () -> learn.apply(index));
  }

  public Basis basis() {
    return new Basis(market().id(), asOf());
  }

  @Override
  public void close() {
    follower.close();
    index.close();
    store.close();
  }
}
