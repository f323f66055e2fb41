package dev.skillexchange.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The certifications that adverts name most, of every family: as their issuers name them.
class CertificationListTest {
  private static final Catalogue CATALOGUE = CatalogueLoader.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          aws-certified-developer-associate             | AWS Certified Developer – Associate                    | Amazon Web Services                | ASSOCIATE
          google-cloud-professional-cloud-developer     | Google Cloud Professional Cloud Developer              | Google Cloud                       | PROFESSIONAL
          oracle-certified-professional-java-se-17-developer | Oracle Certified Professional: Java SE 17 Developer | Oracle                          | PROFESSIONAL
          docker-certified-associate                    | Docker Certified Associate                             | Mirantis                           | ASSOCIATE
          microsoft-certified-azure-developer-associate | Microsoft Certified: Azure Developer Associate         | Microsoft                          | ASSOCIATE
          certified-kubernetes-administrator            | Certified Kubernetes Administrator                     | Cloud Native Computing Foundation  | PROFESSIONAL
          cisco-certified-network-associate             | Cisco Certified Network Associate                      | Cisco                              | ASSOCIATE
          certified-information-systems-security-professional | Certified Information Systems Security Professional | ISC2                            | PROFESSIONAL
          comptia-security-plus                         | CompTIA Security+                                      | CompTIA                            | ASSOCIATE
          itil-4-foundation                             | ITIL 4 Foundation                                      | PeopleCert                         | FOUNDATION
          project-management-professional               | Project Management Professional                        | PMI                                | PROFESSIONAL
          prince2-practitioner                          | PRINCE2 Practitioner                                   | PeopleCert                         | PROFESSIONAL
          certified-scrummaster                         | Certified ScrumMaster                                  | Scrum Alliance                     | ASSOCIATE
          certified-public-accountant                   | Certified Public Accountant                            | AICPA                              | LICENCE
          chartered-accountant                          | Chartered Accountant                                   | Institutes of chartered accountants | PROFESSIONAL
          chartered-financial-analyst                   | Chartered Financial Analyst                            | CFA Institute                      | PROFESSIONAL
          registered-nurse-license                      | Registered Nurse License                               | Licensing authority                | LICENCE
          shrm-certified-professional                   | SHRM Certified Professional                            | SHRM                               | PROFESSIONAL
          shrm-senior-certified-professional            | SHRM Senior Certified Professional                     | SHRM                               | EXPERT
          heavy-goods-vehicle-licence                   | Heavy Goods Vehicle Licence                            | Licensing authority                | LICENCE
          """)
  void whatAdvertsNameMostIsThereWithItsIssuerAndGrade(
      String id, String name, String issuer, Certification.Grade grade) {
    assertThat(CATALOGUE.certifications().get(new CertificationId(id)))
        .isNotNull()
        .satisfies(found -> {
          assertThat(found.name()).isEqualTo(name);
          assertThat(found.issuer()).isEqualTo(issuer);
          assertThat(found.grade()).isEqualTo(grade);
        });
  }
}
