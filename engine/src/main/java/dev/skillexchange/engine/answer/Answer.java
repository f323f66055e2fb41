package dev.skillexchange.engine.answer;

/// What a question comes back with.
public sealed interface Answer
    permits BehindAnswer,
        ComparisonAnswer,
        DeriveAnswer,
        EmployerAnswer,
        GuideAnswer,
        ImportAnswer,
        JobAnswer,
        MatchAnswer,
        PartingsAnswer,
        ReindexAnswer,
        RolesAnswer,
        SampleAnswer,
        SearchAnswer,
        StatusAnswer,
        SuggestAnswer,
        TitlesAnswer {}
