package dev.skillexchange.catalogue;

/// A role of the catalogue, such as "Back End Engineer", with its O*NET-SOC code.
public record Role(RoleId id, String name, FamilyId family, String onetSoc) {}
