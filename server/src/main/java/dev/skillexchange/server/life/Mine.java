package dev.skillexchange.server.life;

import dev.skillexchange.engine.Engine;
import dev.skillexchange.engine.OpenMarket;
import dev.skillexchange.engine.person.HiddenJobs;
import dev.skillexchange.engine.person.KeptRoadmaps;
import dev.skillexchange.engine.person.PersonalData;
import dev.skillexchange.engine.person.PracticeBook;
import dev.skillexchange.engine.person.ProfileBook;
import dev.skillexchange.engine.person.SavedSearches;
import dev.skillexchange.server.fault.Refused;
import dev.skillexchange.store.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;

/// The market as who asks sees it, and what is kept for them.
@ApplicationScoped
public class Mine {
  private static final int NOT_FOUND = 404;

  private final RunningEngine running;
  private final PublicSite site;

  Mine(RunningEngine running, PublicSite site) {
    this.running = running;
    this.site = site;
  }

  /// The market, without what the person who asks hid.
  public OpenMarket market() {
    OpenMarket whole = running.get().market();
    return site.person().map(whole::seenBy).orElse(whole);
  }

  /// Whether anything is kept for who asks.
  public boolean kept() {
    return site.person().isPresent();
  }

  /// The searches of who asks.
  ///
  /// @throws Refused where nobody is known
  public SavedSearches saved() {
    return new SavedSearches(running.get().knowledge(), market(), person(), InstantSource.system());
  }

  /// What is hidden, where anything is kept for who asks.
  public Optional<HiddenJobs> hiding() {
    return site.person().map(person -> hidden(person));
  }

  /// What who asks hid.
  ///
  /// @throws Refused where nobody is known
  public HiddenJobs hidden() {
    return hidden(person());
  }

  private HiddenJobs hidden(PersonId person) {
    Engine engine = running.get();
    return new HiddenJobs(engine.knowledge(), engine.market(), person, InstantSource.system());
  }

  /// What who asks practised.
  ///
  /// @throws Refused where nobody is known
  public PracticeBook practice() {
    Engine engine = running.get();
    return new PracticeBook(engine.knowledge(), engine.market(), person(), InstantSource.system());
  }

  /// The roadmaps of who asks, where anything is kept for them.
  public Optional<KeptRoadmaps> roadmaps() {
    return site.person().map(this::roadmaps);
  }

  /// The roadmaps of who asks.
  ///
  /// @throws Refused where nobody is known
  public KeptRoadmaps keptRoadmaps() {
    return roadmaps(person());
  }

  private KeptRoadmaps roadmaps(PersonId person) {
    Engine engine = running.get();
    return new KeptRoadmaps(engine.knowledge(), engine.market(), person, InstantSource.system());
  }

  /// The profile of who asks.
  ///
  /// @throws Refused where nobody is known
  public ProfileBook profile() {
    Engine engine = running.get();
    return new ProfileBook(engine.knowledge(), engine.market(), person(), InstantSource.system());
  }

  /// Whether who asks keeps a profile.
  public boolean keepsProfile() {
    return site.person().flatMap(running.get().market().store().people()::profile).isPresent();
  }

  /// All that is kept for who asks.
  ///
  /// @throws Refused where nobody is known
  public PersonalData data() {
    return new PersonalData(running.get().market(), person());
  }

  /// The person who asks.
  ///
  /// @throws Refused where nobody is known
  public PersonId person() {
    return site.person()
        .orElseThrow(() ->
            new Refused(
                NOT_FOUND,
                "Not kept on a site that others reach",
                "Saved searches, hidden jobs, profiles, roadmaps and practice belong to one person. This"
                    + " server is reached by others too and does not know who asks, so it keeps"
                    + " none."));
  }
}
