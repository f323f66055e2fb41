package dev.skillexchange.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Certifications and licences in the words of the posting, with their need; `-` where none is
/// asked for.
class CertificationTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Requirements / - CPA                                           => CPA required
          Requirements / - CPA required                                  => CPA required
          Requirements / - CPA license                                   => CPA license required
          Requirements / - CPA certification preferred                   => CPA preferred
          Requirements / - CPA or CFA a plus                             => CPA preferred|CFA preferred
          Requirements / - Certifications such as CISSP, OSCP, or CISM   => CISSP required|OSCP required|CISM required
          Requirements / - CISSP certification                           => CISSP required
          Requirements / - PMP is a plus                                 => PMP preferred
          Nice to have / - PMP                                           => PMP preferred
          Requirements / - Security+ or CySA+                            => Security+ required|CySA+ required
          Requirements / - CKA                                           => CKA required
          Requirements / - AWS Certified Solutions Architect             => AWS Certified Solutions Architect required
          Requirements / - Active RN license                             => RN license required
          Requirements / - RBT certification                             => RBT required
          Requirements / - Valid driver's license                        => driver's license required
          Requirements / - Class B driving license                       => Class B driving license required
          Requirements / - Active CPR certification                      => CPR certification required
          Requirements / - Active real estate license                    => real estate license required
          Requirements / - Six Sigma Green Belt                          => Six Sigma Green Belt required
          Requirements / - CIPP/US, CIPM or CISA                         => CIPP/US required|CIPM required|CISA required
          Requirements / - Qualified accountant (ACA, ACCA)              => ACA required|ACCA required
          Requirements / - Active member of a state bar                  => state bar required
          Requirements / - MD or DO license                              => MD or DO license required
          Requirements / - Board Certified in Dermatology                => Board Certified in Dermatology required
          Requirements / - Professional Engineer (PE) certification      => Professional Engineer (PE) required
          Requirements / - HCPC registration                             => HCPC registration required
          Requirements / - Gas Safe registered                           => Gas Safe registered required
          Requirements / - HGV Class 1                                   => HGV Class 1 required
          Requirements / - Driver CPC and a clean record                   => Driver CPC required
          Requirements / - Working with Children Check                   => Working with Children Check required
          Requirements / - Chartered Accountant (ICAI)                   => Chartered Accountant (ICAI) required
          Requirements / - Docker Certified Associate                    => Docker Certified Associate required
          Requirements / - Oracle Java SE 17 Developer                   => Oracle Java SE 17 Developer required
          Requirements / - SHRM-CP or SHRM-SCP                           => SHRM-CP required|SHRM-SCP required
          Requirements / - QWXYZ certification preferred                 => QWXYZ preferred
          Requirements / - CyXYZ Advanced certification                  => CyXYZ Advanced certification required
          Requirements / - Certified Umbrella Mender preferred           => Certified Umbrella Mender preferred
          Requirements / - Relevant certifications (CISM, XYZP, QRST)    => CISM required|XYZP required|QRST required
          """)
  void certificationsAreRead(String text, String certifications) {
    assertThat(read(text)).isEqualTo(certifications);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Duties / - Improve CPA, CAC and LTV                                   => -
          Requirements / - React and RN (React Native)                          => -
          About us / We hold an RN license and more.                            => -
          Duties / - As an RBT you will work with families                      => -
          Duties / - Work with our Board Certified Behavior Analyst             => -
          Requirements / - Experience as a CSM in software                      => -
          Duties / - Prepare our ISO 27001 certification                        => -
          Requirements / - Private equity (PE) experience                       => -
          Duties / - Apply Six Sigma to production                              => -
          We are a certified B Corp.                                            => -
          Requirements / - No teaching certification required                   => -
          Requirements / - Knows affiliate commissions and CPA models           => -
          Requirements / - Cloud certification                                  => -
          Requirements / - Experience with the QWXYZ certification process      => -
          Duties / - Deliver milk for Arla and work with Gas Safe engineers     => -
          Requirements / - Kotlin Multiplatform (KMP) and Kanban                => -
          Requirements / - Worked for a Certified B Corp                        => -
          Legal / Pay depends on licensure and certifications.                  => -
          Is it safe to show your driver's license to a webcam?                 => -
          """)
  void whatIsNoCertificationIsNot(String text, String certifications) {
    assertThat(read(text)).isEqualTo(certifications);
  }

  private static String read(String text) {
    String found =
        Examples.saying(text).certifications().stream()
            .map(one -> one.name() + " " + one.need().id())
            .collect(Collectors.joining("|"));
    return found.isEmpty() ? "-" : found;
  }
}
