package dev.skillexchange.catalogue;

/// A family of roles, such as "Software".
public record Family(FamilyId id, String name) {}
