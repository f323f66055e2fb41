package dev.skillexchange.server.view;

import dev.skillexchange.engine.Engine;
import dev.skillexchange.engine.Practices;
import dev.skillexchange.engine.PublicAddress;
import dev.skillexchange.engine.answer.GuideAnswer.Named;
import dev.skillexchange.engine.answer.Part;
import dev.skillexchange.engine.answer.PracticeAnswer;
import dev.skillexchange.engine.answer.PracticeAnswer.PracticeRow;
import dev.skillexchange.engine.answer.PracticeAnswer.TopicRow;
import dev.skillexchange.engine.answer.Wording;
import dev.skillexchange.engine.match.Told;
import dev.skillexchange.server.ask.PracticeAsked;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The page of what to practise for a role.
///
/// @param action the address that its form leads to
/// @param who the role with its article, such as "a Back End Engineer"
/// @param kept whether ratings are kept for who asks
/// @param own the same from the skills of the profile that the person keeps; empty where there is
///   none
/// @param back the address of this page without what was just rated
/// @param others filters that the form keeps
/// @param progress how much was practised, in words
/// @param rated the question that was just rated; none or one
/// @param more where further questions are; empty where all are shown
public record PracticeView(
    Frame frame,
    String action,
    String role,
    String who,
    String guide,
    String narrowed,
    String jobs,
    String jobsLink,
    boolean kept,
    String own,
    String back,
    List<Option> levels,
    String skills,
    List<Kept> others,
    String topic,
    String allTopics,
    List<TopicView> topics,
    String progress,
    List<QuestionCard> rated,
    List<QuestionCard> questions,
    String more) {
  private static final int MORE = 20;
  private static final int MOST_TOPICS = 10;

  /// A topic with its share of jobs.
  ///
  /// @param width of the bar, as SVG has it
  /// @param share in words, such as "required in 31 %"
  /// @param questions how many, in words
  /// @param link the same page with only this topic
  /// @param shown whether the person has it, in words; empty where not
  public record TopicView(
      String name,
      String width,
      String share,
      String jobs,
      String jobsLink,
      String questions,
      String link,
      String shown,
      boolean chosen) {}

  /// The page of a plan.
  ///
  /// @param kept whether ratings are kept for who asks
  /// @param profile whether they keep a profile
  public static PracticeView of(
      PracticeAnswer plan,
      PracticeAsked asked,
      boolean kept,
      boolean profile,
      Optional<PracticeRow> rated,
      Optional<PublicAddress> site,
      Engine engine) {
    Links links =
        new Links(
            plan.role().id(),
            asked,
            plan.skills().stream().map(Named::id).collect(Collectors.joining(",")));
    String who = Wording.aRole(plan.role().name());
    return new PracticeView(
        Frame.of(
            "Interview questions for " + who,
            "/match",
            plan.basis(),
            PageHead.About.site(
                "What interviews for " + who + " can ask about, by what open jobs require.",
                "/practice/" + plan.role().id(),
                asked.query().equals(JobQuery.all()) && asked.topic().isEmpty()),
            site,
            engine),
        "/practice/" + plan.role().id(),
        plan.role().name(),
        who,
        "/roles/" + plan.role().id(),
        String.join(", ", plan.filters()),
        Wording.count(plan.jobs().value(), "open job"),
        "/jobs?" + plan.scope(),
        kept,
        profile && plan.skills().isEmpty() ? links.ownPage() : "",
        links.page(asked.topic(), asked.count()),
        Option.levels(asked.query(), engine),
        Told.listed(plan.skills()),
        Kept.of(asked.query().with(Parameter.LEVEL)),
        plan.topic().map(Named::name).orElse(""),
        links.page(Optional.empty(), asked.count()),
        topics(plan, links),
        progress(plan),
        rated.stream().map(QuestionCard::of).toList(),
        plan.questions().stream()
            .filter(row -> rated.stream().noneMatch(one -> one.id().equals(row.id())))
            .map(QuestionCard::of)
            .toList(),
        plan.questions().size() < plan.total() && asked.count() < Practices.MOST
            ? links.page(asked.topic(), Math.min(Practices.MOST, asked.count() + MORE))
            : "");
  }

  /// Addresses of this page.
  ///
  /// @param skills ids of those that the person has
  private record Links(String role, PracticeAsked asked, String skills) {
    String page(Optional<String> topic, int count) {
      String parameters =
          Stream.of(
                  asked.query().toLink(),
                  skills.isEmpty() ? "" : "skills=" + skills,
                  topic.map(one -> "topic=" + encoded(one)).orElse(""),
                  "count=" + count)
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining("&"));
      return "/practice/" + role + "?" + parameters;
    }

    /// The same with the skills of the kept profile.
    String ownPage() {
      return page(asked.topic(), asked.count()) + "&" + Told.kept().toLink();
    }

    private static String encoded(String text) {
      return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
  }

  private static String progress(PracticeAnswer plan) {
    return Wording.count(plan.total(), "question")
        + (plan.practised() > 0
            ? "; %d practised, %d due now".formatted(plan.practised(), plan.due())
            : "");
  }

  private static List<TopicView> topics(PracticeAnswer plan, Links links) {
    return plan.topics().stream()
        .filter(row -> row.named().isPresent() && row.questions() > 0)
        .limit(MOST_TOPICS)
        .map(row -> topic(row, plan, links))
        .toList();
  }

  private static TopicView topic(TopicRow row, PracticeAnswer plan, Links links) {
    Optional<Part> required = row.required().filter(part -> part.share() > 0);
    Part part = required.or(row::named).orElseThrow();
    String what = row.kind().equals("activity") ? "a duty" : "named";
    return new TopicView(
        row.what().name(),
        String.format(Locale.ROOT, "%.2f%%", part.share() * 100),
        (required.isPresent() ? "required" : what) + " in " + Wording.percent(part.share()),
        Wording.count(part.evidence().jobs(), "job"),
        "/jobs?" + part.evidence().link(),
        Wording.count(row.questions(), "question"),
        links.page(Optional.of(row.what().id()), links.asked().count()),
        row.shown() > 0 ? "you have it, so it weighs less" : "",
        plan.topic().stream().anyMatch(one -> one.id().equals(row.what().id())));
  }
}
