package dev.skillexchange.sample;

import dev.skillexchange.catalogue.Level;
import dev.skillexchange.job.Employment;
import dev.skillexchange.job.Hints;
import dev.skillexchange.job.PayPeriod;
import dev.skillexchange.job.PayRange;
import dev.skillexchange.job.Workplace;
import dev.skillexchange.job.Years;
import dev.skillexchange.sample.Books.RoleKind;
import dev.skillexchange.sample.Firm.PayPolicy;
import dev.skillexchange.sample.Truth.SkillNeed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Writes one advert: first what it says, then how it says it.
final class AdvertWriter {
  private static final Set<String> LAW =
      Set.of("CA", "NY", "CO", "WA", "IL", "MA", "DC", "MD", "MN");

  private final Books books;
  private final Firm firm;
  private final RoleKind role;
  private final Dice dice;
  private final Rank rank;
  private final Site site;
  private final Employment employment;
  private final Skills skills;
  private final String team;
  private final String product;
  private final List<Wage> wages = new ArrayList<>();
  private final boolean payInText;
  private final boolean payInField;
  private final Page page;
  private String wageWords = "";
  private List<SkillNeed> open = List.of();
  private int taken;

  AdvertWriter(Books books, Firm firm, RoleKind role, Dice dice) {
    this.books = books;
    this.firm = firm;
    this.role = role;
    this.dice = dice;
    rank = Rank.draw(dice, role);
    site = Site.draw(dice, firm, role.ladder());
    employment = employment();
    skills = Skills.draw(dice, role.skills(), firm);
    List<String> teams = books.teams.getOrDefault(role.family(), List.of("Core"));
    team = dice.of(teams);
    product = firm.sector().products().get(firm.number() % firm.sector().products().size());
    boolean law = LAW.contains(site.spot().region()) && dice.percent(85);
    PayPolicy policy = firm.policy();
    payInText = law || policy == PayPolicy.TEXT || policy == PayPolicy.BOTH;
    payInField = policy == PayPolicy.FIELDS || policy == PayPolicy.BOTH;
    if (payInText || payInField) {
      wages.add(Wage.draw(dice, role, rank.level(), employment, site.spot(), firm.pay()));
      if (role.ladder() == 's' && payInText && dice.percent(40)) {
        wages.add(Wage.onTarget(dice, wages.getFirst().range(), site.spot().land()));
      }
    }
    page = new Page(dice.percent(90) ? firm.style() : dice.below(Firm.STYLES));
  }

  Advert write() {
    about();
    if (firm.prose()) {
      prose();
    } else {
      lists();
    }
    closing();
    List<PayRange> pay = wages.stream().map(Wage::range).toList();
    return new Advert(
        title(),
        page.body(),
        site.locations(),
        hints(),
        rank,
        skills,
        pay,
        site.workplace(),
        site.places(),
        employment);
  }

  private Employment employment() {
    if (rank.level() == Level.INTERN) {
      return Employment.INTERNSHIP;
    }
    return switch (role.ladder() == 'h'
        ? dice.weighted(74, 18, 3, 5)
        : dice.weighted(93, 2, 4, 1)) {
      case 1 -> Employment.PART_TIME;
      case 2 -> Employment.CONTRACT;
      case 3 -> Employment.TEMPORARY;
      default -> Employment.FULL_TIME;
    };
  }

  private String title() {
    String title = rank.title();
    List<SkillNeed> required = skills.required();
    title =
        switch (dice.weighted(56, 9, 8, 6, 7, 6, 4, 4)) {
          case 1 -> title + " - " + team;
          case 2 -> title.contains(",") ? title : title + ", " + team;
          case 3 -> required.isEmpty() ? title : title + " (" + required.getFirst().words() + ")";
          case 4 -> remote() ? title + " (Remote)" : title + " - " + site.spot().city();
          case 5 -> continental() ? title + " (m/f/d)" : title;
          case 6 -> title.toUpperCase(Locale.ROOT);
          case 7 ->
              remote() ? title + " | Remote | " + site.spot().land().code() : title + " | " + team;
          default -> title;
        };
    if (site.anywhere()) {
      title = title.replace(" - " + site.spot().city(), "");
    }
    return employment == Employment.PART_TIME && dice.percent(40) ? title + " (Part-Time)" : title;
  }

  private boolean continental() {
    return Set.of("DE", "CH", "NL").contains(site.spot().land().code().code());
  }

  private boolean remote() {
    return site.workplace().equals(Optional.of(Workplace.REMOTE));
  }

  private void about() {
    if (dice.percent(75)) {
      page.heading(phrase("h.about"));
    }
    page.paragraph(phrase("about"));
    if (dice.percent(60)) {
      page.heading(phrase("h.intro"));
    }
    page.paragraph(phrase("intro"));
    if (site.inText() && site.workplace().isPresent()) {
      page.paragraph(phrase(site.workplace().get().id()));
    }
    if (employment != Employment.FULL_TIME) {
      page.paragraph(phrase(employment.id().replace("_", "")));
    } else if (dice.percent(20)) {
      page.paragraph(phrase("fulltime"));
    }
  }

  private void lists() {
    boolean stack = skills.used().size() >= 3 && dice.percent(35);
    List<String> duties = duties();
    if (!stack) {
      duties.addAll(skillPhrases("used", skills.used()));
    }
    page.heading(phrase("h.duty"));
    page.list(duties);
    boolean apart = dice.percent(65);
    List<String> required = new ArrayList<>();
    rank.years().ifPresent(years -> required.add(years(years)));
    required.addAll(skillPhrases("required", skills.required()));
    required.addAll(some("soft", 2));
    if (dice.percent(45)) {
      required.add(phrase("degree"));
    }
    if (!apart) {
      required.addAll(skillPhrases("preferred", skills.preferred()));
    }
    page.heading(phrase("h.required"));
    page.list(required);
    if (apart && !skills.preferred().isEmpty()) {
      page.heading(phrase("h.preferred"));
      page.list(skillPhrases(dice.percent(60) ? "plus" : "preferred", skills.preferred()));
    }
    if (stack) {
      page.heading(phrase("h.stack"));
      page.paragraph(String.join(". ", skillPhrases("stack", skills.used())));
    }
  }

  private void prose() {
    List<String> duties = duties();
    duties.addAll(skillPhrases("used", skills.used()));
    page.paragraph(String.join(". ", duties) + ".");
    List<String> wants = new ArrayList<>();
    rank.years().ifPresent(years -> wants.add(years(years) + "."));
    wants.addAll(skillPhrases("requiredprose", skills.required()));
    page.paragraph(String.join(" ", wants));
    List<String> welcome = skillPhrases("preferred", skills.preferred());
    page.paragraph(
        String.join(". ", welcome) + (welcome.isEmpty() ? "" : ". ") + phrase("soft") + ".");
  }

  private void closing() {
    if (payInText) {
      pay();
    }
    page.heading(phrase("h.culture"));
    some("culture", dice.from(1, 3)).forEach(page::paragraph);
    if (dice.percent(80)) {
      page.heading(phrase("h.benefit"));
      page.list(some("benefit", dice.from(4, 8)));
    }
    if (dice.percent(50)) {
      page.heading(phrase("h.apply"));
      page.paragraph(phrase("apply"));
    }
    if (dice.percent(70)) {
      if (dice.percent(40)) {
        page.heading(phrase("h.equal"));
      }
      page.paragraph(phrase("equal"));
    }
  }

  private void pay() {
    if (dice.percent(50)) {
      page.heading(phrase("h.pay"));
    }
    for (Wage wage : wages) {
      wageWords = wage.words();
      boolean yearly = wage.range().period() == PayPeriod.YEAR;
      page.paragraph(phrase(wage.range().onTarget() ? "ote" : yearly ? "pay" : "wage"));
    }
  }

  private List<String> duties() {
    List<String> duties = some(role.family(), dice.from(4, 6));
    duties.addAll(some("duty", dice.from(2, 4)));
    return duties;
  }

  private List<String> some(String kind, int count) {
    List<Phrase> from = new ArrayList<>(books.phrases(kind));
    List<String> some = new ArrayList<>();
    while (some.size() < count && !from.isEmpty()) {
      some.add(from.remove(dice.below(from.size())).write(dice, this::fill));
    }
    return some;
  }

  private String phrase(String kind) {
    return dice.of(books.phrases(kind)).write(dice, this::fill);
  }

  private String years(Years years) {
    List<Phrase> phrases = books.phrases("years");
    boolean range = years.most().isPresent() || years.least().orElse(0) == 0;
    return phrases.get(dice.below(range ? 2 : phrases.size())).write(dice, this::fill);
  }

  /// Sentences that name every one of the skills, each once.
  private List<String> skillPhrases(String kind, List<SkillNeed> all) {
    List<String> sentences = new ArrayList<>();
    List<Phrase> phrases = books.phrases(kind);
    open = all;
    taken = 0;
    while (taken < all.size()) {
      Phrase phrase = dice.of(phrases);
      if (phrase.skills() <= all.size() - taken) {
        sentences.add(phrase.write(dice, this::fill));
      } else if (phrases.stream().noneMatch(one -> one.skills() <= all.size() - taken)) {
        sentences.add(open.get(taken++).words());
      }
    }
    return sentences;
  }

  private void fill(String slot, StringBuilder out) {
    switch (slot) {
      case "s" -> out.append(open.get(taken++).words());
      case "company" -> out.append(firm.name());
      case "product" -> out.append(product);
      case "team" -> out.append(team);
      case "city" -> out.append(site.spot().city());
      case "role" -> out.append(rank.bare());
      case "size" -> out.append(firm.size());
      case "founded" -> out.append(firm.founded());
      case "pay" -> out.append(wageWords);
      case "least" -> out.append(rank.years().orElseThrow().least().orElse(0));
      case "years" -> out.append(span(rank.years().orElseThrow()));
      case "within" -> out.append(site.anywhere() ? " within " + site.spot().land().said() : "");
      default -> throw new IllegalStateException("no such slot: " + slot);
    }
  }

  private String span(Years years) {
    int least = years.least().orElse(0);
    return years.most().isEmpty()
        ? least + "+"
        : least + (dice.percent(60) ? "-" : " to ") + years.most().getAsInt();
  }

  private Hints hints() {
    Optional<String> kind =
        dice.percent(60)
            ? Optional.of(
                switch (employment) {
                  case FULL_TIME -> "FullTime";
                  case PART_TIME -> "PartTime";
                  case CONTRACT -> "Contract";
                  case TEMPORARY -> "Temporary";
                  case INTERNSHIP -> "Intern";
                })
            : Optional.empty();
    Optional<String> workplace =
        site.workplace()
            .filter(_ -> site.inField())
            .map(one ->
                switch (one) {
                  case ONSITE -> "OnSite";
                  case HYBRID -> "Hybrid";
                  case REMOTE -> "Remote";
                });
    return new Hints(
        kind,
        workplace,
        Optional.empty(),
        dice.percent(50) ? Optional.of(team) : Optional.empty(),
        dice.percent(40) ? Optional.of(site.spot().land().written().getFirst()) : Optional.empty(),
        payInField && !wages.isEmpty() ? List.of(wages.getFirst().field(dice)) : List.of());
  }
}
