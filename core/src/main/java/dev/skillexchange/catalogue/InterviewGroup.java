package dev.skillexchange.catalogue;

/// A field of questions of interviews, such as "System design"; each has a file of its own.
public record InterviewGroup(String slug, String name) {}
