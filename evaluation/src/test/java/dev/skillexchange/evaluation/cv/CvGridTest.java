package dev.skillexchange.evaluation.cv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.document.CvFiles;
import dev.skillexchange.extract.CatalogueReader;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class CvGridTest {
  private static final long SEED = 20;
  private static final int CVS = 60;
  private static final double FLOOR = 0.95;

  @Test
  void inventedCvsOfManyLayoutsAreReadAlmostWholly() throws IOException {
    Catalogue catalogue = CatalogueLoader.load();
    CvScore score = new CvScore(new CatalogueReader(catalogue));
    Grid.read(new CvFiles(catalogue), score, SEED, CVS);
    for (CvScore.Field field : CvScore.Field.values()) {
      assertThat(score.f1(field))
          .as("%s of seed %d: %s", field, SEED, score.errors())
          .isGreaterThanOrEqualTo(field == CvScore.Field.STUDY ? FLOOR - 0.05 : FLOOR);
    }
  }
}
