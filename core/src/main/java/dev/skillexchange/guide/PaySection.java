package dev.skillexchange.guide;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.CertificationId;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.market.Conversion;
import dev.skillexchange.market.Figure;
import dev.skillexchange.market.PayBand;
import dev.skillexchange.market.PayTables;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.PayCell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What a guide says of pay: its tables, and what pay its skills and certifications go with.
///
/// @param tables as stated, and converted
/// @param skills what pay they go with, on the basis with most jobs of which enough is stated
/// @param certifications likewise
record PaySection(
    PayTables tables,
    Map<SkillId, PayContrast> skills,
    Map<CertificationId, PayContrast> certifications) {

  static PaySection write(Scope scope, Catalogue catalogue, Optional<Conversion> conversion) {
    PayTables tables = PayWriter.write(scope, catalogue, conversion);
    return tables.stated().stream()
        .filter(table -> table.all() instanceof Figure.Told<PayBand>)
        .findFirst()
        .map(table -> PayCell.basis(table.currency(), table.hourly()))
        .map(basis -> of(tables, basis, scope, catalogue))
        .orElse(new PaySection(tables, Map.of(), Map.of()));
  }

  private static PaySection of(PayTables tables, String basis, Scope scope, Catalogue catalogue) {
    List<String> named = SkillWriter.shown(scope, catalogue).stream().map(SkillId::slug).toList();
    List<String> held =
        CertificationWriter.shown(scope, catalogue).stream().map(one -> one.id().slug()).toList();
    Map<Dimension, Map<String, PayContrast>> told =
        ContrastWriter.write(
            scope, basis, Map.of(Dimension.SKILL, named, Dimension.CERTIFICATION, held));
    return new PaySection(
        tables,
        by(told.getOrDefault(Dimension.SKILL, Map.of()), SkillId::new),
        by(told.getOrDefault(Dimension.CERTIFICATION, Map.of()), CertificationId::new));
  }

  /// Skills with what pay they go with, where that can be told.
  List<SkillShare> ofSkills(List<SkillShare> named) {
    return named.stream()
        .map(share -> share.withPay(Optional.ofNullable(skills.get(share.skill().id()))))
        .toList();
  }

  /// Certifications likewise.
  List<CertificationShare> ofCertifications(List<CertificationShare> named) {
    return named.stream()
        .map(share ->
            share.withPay(Optional.ofNullable(certifications.get(share.certification().id()))))
        .toList();
  }

  private static <K> Map<K, PayContrast> by(Map<String, PayContrast> told, Function<String, K> id) {
    Map<K, PayContrast> by = new HashMap<>();
    told.forEach((slug, pay) -> by.put(id.apply(slug), pay));
    return by;
  }
}
