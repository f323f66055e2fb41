package dev.skillexchange.server.view;

/// A page that says what went wrong, or that it is too early.
public record FaultView(Frame frame, int status, String title, String detail) {}
