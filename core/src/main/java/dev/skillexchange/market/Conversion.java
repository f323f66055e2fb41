package dev.skillexchange.market;

import java.util.Optional;

/// How pay is to be converted.
///
/// @param rates of one day, for all amounts
/// @param into the currency asked for; otherwise that in which most jobs state a salary
public record Conversion(RatesOfDay rates, Optional<String> into) {}
