package dev.skillexchange.engine.answer;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.SkillLink.Taxonomy;

/// How much a catalogue holds.
///
/// @param linkedToOnet how many skills carry a link to O*NET
/// @param linkedToEsco how many skills carry a link to ESCO
/// @param linked how many skills carry any link
public record CatalogueAnswer(
    String edition,
    int families,
    int roles,
    int titles,
    int skills,
    int linkedToOnet,
    int linkedToEsco,
    int linked,
    int certifications,
    int activities,
    int interviewQuestions,
    int countries,
    int regions,
    int cities) {

  public static CatalogueAnswer of(Catalogue catalogue) {
    return new CatalogueAnswer(
        catalogue.edition(),
        catalogue.families().size(),
        catalogue.roles().size(),
        catalogue.titles().size(),
        catalogue.skills().size(),
        linked(catalogue, Taxonomy.ONET),
        linked(catalogue, Taxonomy.ESCO),
        (int) catalogue.skills().values().stream().filter(one -> !one.links().isEmpty()).count(),
        catalogue.certifications().size(),
        catalogue.activities().size(),
        catalogue.interviewQuestions().size(),
        catalogue.gazetteer().countries().size(),
        catalogue.gazetteer().regions().size(),
        catalogue.gazetteer().cities().size());
  }

  private static int linked(Catalogue catalogue, Taxonomy taxonomy) {
    return (int)
        catalogue.skills().values().stream()
            .filter(one -> one.links().stream().anyMatch(link -> link.taxonomy() == taxonomy))
            .count();
  }
}
