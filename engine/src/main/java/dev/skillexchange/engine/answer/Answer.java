package dev.skillexchange.engine.answer;

/// What a question comes back with.
public sealed interface Answer
    permits BehindAnswer,
        ComparisonAnswer,
        DeriveAnswer,
        EmployerAnswer,
        ExportAnswer,
        GuideAnswer,
        HiddenAnswer,
        ImportAnswer,
        JobAnswer,
        LinksAnswer,
        MatchAnswer,
        OwnProfileAnswer,
        PartingsAnswer,
        PersonAnswer,
        PracticeAnswer,
        RatedAnswer,
        ReindexAnswer,
        RoadmapAnswer,
        RolesAnswer,
        SampleAnswer,
        SavedAnswer,
        SearchAnswer,
        StatusAnswer,
        SuggestAnswer,
        TitlesAnswer {}
