package dev.skillexchange.engine.desk;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.skillexchange.engine.answer.Answer;
import dev.skillexchange.engine.answer.BehindAnswer;
import dev.skillexchange.engine.answer.ComparisonAnswer;
import dev.skillexchange.engine.answer.DeriveAnswer;
import dev.skillexchange.engine.answer.EmployerAnswer;
import dev.skillexchange.engine.answer.ExportAnswer;
import dev.skillexchange.engine.answer.GuideAnswer;
import dev.skillexchange.engine.answer.ImportAnswer;
import dev.skillexchange.engine.answer.JobAnswer;
import dev.skillexchange.engine.answer.MatchAnswer;
import dev.skillexchange.engine.answer.PartingsAnswer;
import dev.skillexchange.engine.answer.ReindexAnswer;
import dev.skillexchange.engine.answer.RoadmapAnswer;
import dev.skillexchange.engine.answer.RolesAnswer;
import dev.skillexchange.engine.answer.SampleAnswer;
import dev.skillexchange.engine.answer.SearchAnswer;
import dev.skillexchange.engine.answer.StatusAnswer;
import dev.skillexchange.engine.answer.SuggestAnswer;
import dev.skillexchange.engine.answer.TitlesAnswer;
import dev.skillexchange.engine.match.Holding;
import java.util.List;
import java.util.Map;

/// Something a command asks, in a form that travels to the process that owns the home.
///
/// Queries are links as [dev.skillexchange.slice.JobQuery#toLink] writes them; paths are absolute;
/// days are written as 2026-11-23.
///
/// @param <A> what it comes back with
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "ask")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Question.Guide.class, name = "guide"),
  @JsonSubTypes.Type(value = Question.Employer.class, name = "employer"),
  @JsonSubTypes.Type(value = Question.Compare.class, name = "compare"),
  @JsonSubTypes.Type(value = Question.Roadmap.class, name = "roadmap"),
  @JsonSubTypes.Type(value = Question.Roles.class, name = "roles"),
  @JsonSubTypes.Type(value = Question.Titles.class, name = "titles"),
  @JsonSubTypes.Type(value = Question.Search.class, name = "search"),
  @JsonSubTypes.Type(value = Question.Export.class, name = "export"),
  @JsonSubTypes.Type(value = Question.Keep.class, name = "keep"),
  @JsonSubTypes.Type(value = Question.Behind.class, name = "behind"),
  @JsonSubTypes.Type(value = Question.ShowJob.class, name = "job"),
  @JsonSubTypes.Type(value = Question.Part.class, name = "part"),
  @JsonSubTypes.Type(value = Question.Partings.class, name = "partings"),
  @JsonSubTypes.Type(value = Question.Match.class, name = "match"),
  @JsonSubTypes.Type(value = Question.Status.class, name = "status"),
  @JsonSubTypes.Type(value = Question.Import.class, name = "import"),
  @JsonSubTypes.Type(value = Question.Sample.class, name = "sample"),
  @JsonSubTypes.Type(value = Question.Derive.class, name = "derive"),
  @JsonSubTypes.Type(value = Question.Reindex.class, name = "reindex"),
  @JsonSubTypes.Type(value = Question.Suggest.class, name = "suggest")
})
public sealed interface Question<A extends Answer> {

  /// The class of the answer, to read it back.
  Class<A> answers();

  /// The guide of a role, or of all roles.
  ///
  /// @param role empty for all
  /// @param currency what pay is converted into; empty for the one that most jobs state
  record Guide(String role, String query, String currency) implements Question<GuideAnswer> {
    @Override
    public Class<GuideAnswer> answers() {
      return GuideAnswer.class;
    }
  }

  /// What the open jobs of an employer say.
  record Employer(String name) implements Question<EmployerAnswer> {
    @Override
    public Class<EmployerAnswer> answers() {
      return EmployerAnswer.class;
    }
  }

  /// Two values of one filter of a query side by side.
  ///
  /// @param currency what salaries are converted into; empty for the one that more jobs state
  record Compare(String query, String currency) implements Question<ComparisonAnswer> {
    @Override
    public Class<ComparisonAnswer> answers() {
      return ComparisonAnswer.class;
    }
  }

  /// Every role with the titles that mean it.
  record Titles() implements Question<TitlesAnswer> {
    @Override
    public Class<TitlesAnswer> answers() {
      return TitlesAnswer.class;
    }
  }

  /// Every role with its open jobs.
  record Roles() implements Question<RolesAnswer> {
    @Override
    public Class<RolesAnswer> answers() {
      return RolesAnswer.class;
    }
  }

  /// Jobs of a query.
  ///
  /// @param order `relevance` or `newest`
  /// @param explain whether to tell why each job stands where it does
  record Search(String query, String order, int from, int count, boolean explain)
      implements Question<SearchAnswer> {
    @Override
    public Class<SearchAnswer> answers() {
      return SearchAnswer.class;
    }
  }

  /// Every job of a query, as deep as hits reach.
  ///
  /// @param count how many at most
  record Export(String query, String order, int count) implements Question<ExportAnswer> {
    @Override
    public Class<ExportAnswer> answers() {
      return ExportAnswer.class;
    }
  }

  /// What is kept for the person of the home, or a short link.
  record Keep<A extends Answer>(KeepQuestion<A> question) implements Question<A> {
    @Override
    public Class<A> answers() {
      return question.answers();
    }
  }

  /// The newest jobs of each of some queries.
  ///
  /// @param count how many jobs of each
  record Behind(List<String> queries, int count) implements Question<BehindAnswer> {
    @Override
    public Class<BehindAnswer> answers() {
      return BehindAnswer.class;
    }
  }

  /// One job.
  ///
  /// @param near a place to tell the distance from; empty for none
  record ShowJob(String id, String near) implements Question<JobAnswer> {
    @Override
    public Class<JobAnswer> answers() {
      return JobAnswer.class;
    }
  }

  /// Set a posting apart from a job, or put it back.
  record Part(String posting, String job, boolean undo) implements Question<PartingsAnswer> {
    @Override
    public Class<PartingsAnswer> answers() {
      return PartingsAnswer.class;
    }
  }

  /// Which postings were set apart.
  record Partings() implements Question<PartingsAnswer> {
    @Override
    public Class<PartingsAnswer> answers() {
      return PartingsAnswer.class;
    }
  }

  /// Jobs and roles that fit somebody.
  ///
  /// @param told what they tell of themselves, see [dev.skillexchange.engine.match.Told]
  record Match(Map<String, String> told, String query, int jobs, int roles)
      implements Question<MatchAnswer> {
    @Override
    public Class<MatchAnswer> answers() {
      return MatchAnswer.class;
    }
  }

  /// What to learn for a role.
  ///
  /// @param role empty for the jobs of the query
  /// @param holding what the person has
  /// @param steps how many at the most
  /// @param effort the sum of their efforts at the most; 0 for any
  record Roadmap(String role, Holding holding, String query, int steps, int effort)
      implements Question<RoadmapAnswer> {
    @Override
    public Class<RoadmapAnswer> answers() {
      return RoadmapAnswer.class;
    }
  }

  /// How things stand.
  record Status() implements Question<StatusAnswer> {
    @Override
    public Class<StatusAnswer> answers() {
      return StatusAnswer.class;
    }
  }

  /// Take postings from files.
  record Import(List<String> paths, String observed, boolean complete)
      implements Question<ImportAnswer> {
    @Override
    public Class<ImportAnswer> answers() {
      return ImportAnswer.class;
    }
  }

  /// Make the sample market.
  record Sample(int postings, long seed) implements Question<SampleAnswer> {
    @Override
    public Class<SampleAnswer> answers() {
      return SampleAnswer.class;
    }
  }

  /// Derive facts anew where the catalogue or the rules changed.
  record Derive() implements Question<DeriveAnswer> {
    @Override
    public Class<DeriveAnswer> answers() {
      return DeriveAnswer.class;
    }
  }

  /// Build the index anew.
  record Reindex() implements Question<ReindexAnswer> {
    @Override
    public Class<ReindexAnswer> answers() {
      return ReindexAnswer.class;
    }
  }

  /// Skills that jobs name and the catalogue lacks.
  ///
  /// @param count how many at the most
  /// @param employers how many employers must name one
  record Suggest(int count, int employers) implements Question<SuggestAnswer> {
    @Override
    public Class<SuggestAnswer> answers() {
      return SuggestAnswer.class;
    }
  }
}
