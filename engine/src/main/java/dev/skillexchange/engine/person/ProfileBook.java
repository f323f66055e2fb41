package dev.skillexchange.engine.person;

import dev.skillexchange.document.JsonResume;
import dev.skillexchange.engine.CvReadings;
import dev.skillexchange.engine.Knowledge;
import dev.skillexchange.engine.OpenMarket;
import dev.skillexchange.engine.answer.OwnProfileAnswer;
import dev.skillexchange.engine.match.Told;
import dev.skillexchange.engine.match.ToldReader;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.profile.CvReading;
import dev.skillexchange.profile.CvRecord;
import dev.skillexchange.store.KeptProfile;
import dev.skillexchange.store.PersonId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Keeps the profile of a person: what they have gone through, as JSON Resume, and what they wish.
/// The file of a CV is not kept.
public final class ProfileBook {
  private static final int LONGEST = 1_000_000;

  private final Knowledge knowledge;
  private final OpenMarket market;
  private final PersonId person;
  private final InstantSource clock;

  public ProfileBook(Knowledge knowledge, OpenMarket market, PersonId person, InstantSource clock) {
    this.knowledge = knowledge;
    this.market = market;
    this.person = person;
    this.clock = clock;
  }

  /// The profile that whoever sees a market keeps.
  ///
  /// @throws UserError where nobody is known, or none is kept
  public static OwnProfile of(Knowledge knowledge, OpenMarket market) {
    return market
        .person()
        .flatMap(one -> new ProfileBook(knowledge, market, one, InstantSource.system()).find())
        .orElseThrow(ProfileBook::none);
  }

  private static UserError none() {
    return new UserError(
        "no profile is kept",
        "",
        "Keep one first (./skillexchange profile keep CV, or the page /profile), or name skills.");
  }

  /// The profile.
  public Optional<OwnProfile> find() {
    return market.store().people().profile(person).map(this::read);
  }

  /// The profile as JSON Resume.
  ///
  /// @throws UserError where none is kept
  public String resume() {
    return market
        .store()
        .people()
        .profile(person)
        .map(KeptProfile::resume)
        .orElseThrow(ProfileBook::none);
  }

  private OwnProfile read(KeptProfile kept) {
    CvReading reading = knowledge.cvs().own(JsonResume.parsed(kept.resume()), month());
    return new OwnProfile(reading, Told.ofLink(kept.told()).over(lives(reading)), kept.kept());
  }

  /// What is told besides the profile that is kept; nothing where none is.
  public Told told() {
    return market
        .store()
        .people()
        .profile(person)
        .map(kept -> Told.ofLink(kept.told()))
        .orElse(new Told(Map.of()));
  }

  /// Where a person lives, which their CV tells.
  private Told lives(CvReading reading) {
    return new Told(
        knowledge
            .cvs()
            .told(reading, month())
            .value(Told.LIVES)
            .map(country -> Map.of(Told.LIVES, country))
            .orElse(Map.of()));
  }

  /// The profile as it is shown.
  public OwnProfileAnswer answer() {
    return find()
        .map(own ->
            new OwnProfileAnswer(
                Optional.of(own.kept()),
                Optional.of(knowledge.cvs().answer(own.reading(), month())),
                own.told().sorted(),
                CvReadings.jsonResume(own.reading())))
        .orElseGet(OwnProfileAnswer::nothing);
  }

  /// Keeps what a CV tells in place of the profile before.
  ///
  /// @param told what they tell besides
  /// @throws UserError where the CV can not be read, or something told is not known
  public void keep(byte[] cv, Told told) {
    keep(CvRecord.of(knowledge.cvs().read(cv, month()).profile()), told);
  }

  /// Keeps a profile in place of the one before.
  ///
  /// @param told what they tell besides; skills, languages and certificates of it become part of
  ///   the profile
  /// @throws UserError where it is too long, or something told is not known
  public void keep(CvRecord cv, Told told) {
    new ToldReader(knowledge.catalogue(), knowledge.names()).check(told);
    String resume = JsonResume.write(new ToldLists(knowledge, told).in(cv));
    if (resume.length() > LONGEST) {
      throw new UserError(
          "profile too long", resume.length() + " characters", "Shorten its positions.");
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    market.store().people().keep(person, new KeptProfile(resume, besides(told).toLink(), now));
  }

  /// What the profile itself does not hold.
  private static Told besides(Told told) {
    Map<String, String> values = new HashMap<>(told.values());
    values.remove(Told.PROFILE);
    values.remove(Told.SKILLS);
    values.remove(Told.LANGUAGES);
    values.remove(Told.CERTIFICATES);
    return new Told(values);
  }

  /// Forgets the profile; nothing happens where there is none.
  public OwnProfileAnswer forget() {
    market.store().people().forgetProfile(person);
    return answer();
  }

  private YearMonth month() {
    return YearMonth.from(clock.instant().atZone(ZoneOffset.UTC));
  }
}
