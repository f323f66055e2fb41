package dev.skillexchange.practice;

/// How well something is remembered, in the terms of FSRS.
///
/// @param stability in how many days the probability of recall falls to 0.9
/// @param difficulty from 1 to 10
public record Memory(double stability, double difficulty) {}
