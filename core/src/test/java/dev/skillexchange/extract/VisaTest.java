package dev.skillexchange.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.job.Visa;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whether a visa is sponsored; `-` where a text says neither.
class VisaTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          We sponsor visas.                                                     => sponsors
          Visa sponsorship available                                            => sponsors
          Visa sponsorship: yes                                                 => sponsors
          Benefits / - Visa sponsorship                                         => sponsors
          Benefits / - Relocation and visa support                              => sponsors
          Benefits / - Relocation and immigration support                       => sponsors
          Acme | Oslo | ONSITE | VISA                                           => sponsors
          Acme | Oslo | ONSITE | VISA | Full-time                               => sponsors
          Acme | Oslo | ONSITE | VISA possible                                  => sponsors
          Acme | Oslo | ONSITE | H1B transfer OK                                => sponsors
          We can help you move to Norway and get a visa.                        => sponsors
          We support you with the visa procedure.                               => sponsors
          We can sponsor visas to Norway; elsewhere you need the right to work. => sponsors
          We may sponsor a visa for exceptional candidates.                     => sponsors
          We don't shy away from sponsoring US visas.                           => sponsors
          Sponsorship for H-1B visas is available.                              => sponsors
          Acme is willing to provide sponsorship for work visas.                => sponsors
          Will sponsor any visa                                                 => sponsors
          Visa sponsorship if applicable                                        => sponsors
          Employment visa sponsorship is offered for this role.                 => sponsors
          Relocation support (flights, visas)                                   => sponsors
          If you don't have a work permit, we can sponsor a visa.               => sponsors
          We are open to considering visa sponsorship.                          => sponsors
          No visa sponsorship                                                   => no_sponsorship
          No sponsorship available.                                             => no_sponsorship
          Acme | Oslo | ONSITE | No visa                                        => no_sponsorship
          Acme | Oslo | ONSITE NO-VISA                                          => no_sponsorship
          We are unable to sponsor visas at this time.                          => no_sponsorship
          We can't sponsor visas.                                               => no_sponsorship
          We don’t sponsor work visas at the moment.                            => no_sponsorship
          Acme does not provide visa sponsorship.                               => no_sponsorship
          Acme cannot provide sponsorship for this role.                        => no_sponsorship
          Visa sponsorship is not available.                                    => no_sponsorship
          Visa sponsorship: no                                                  => no_sponsorship
          Visa/relocation: No                                                   => no_sponsorship
          Not eligible for visa sponsorship                                     => no_sponsorship
          You must be authorized to work without sponsorship.                   => no_sponsorship
          Authorized to work in the US without requiring sponsorship, now or in the future. => no_sponsorship
          Candidates must not require visa sponsorship.                         => no_sponsorship
          We are not able to offer employer sponsorship.                        => no_sponsorship
          Unfortunately we are not currently sponsoring visas.                  => no_sponsorship
          We are unable to support relocation or sponsorship for this role.     => no_sponsorship
          No relocation and/or visa support                                     => no_sponsorship
          """)
  void sponsoringIsRead(String text, String visa) {
    assertThat(read(text)).isEqualTo(visa);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          You must be authorised to work in Norway.                    => -
          Do you now or in the future require visa sponsorship?        => -
          Will you require sponsorship for a work visa?                => -
          If you require visa sponsorship, say so.                     => -
          Backed by Visa, Stripe and others                            => -
          Work with the networks (Visa, Mastercard)                    => -
          We sponsor conferences and meetups.                          => -
          Duties / - Find executive sponsors                           => -
          Benefits / - Company-sponsored lunches                       => -
          Duties / - Manage visa processes for employees               => -
          Duties / - Own event sponsorship                             => -
          Sponsored listings are our business.                         => -
          You hold a valid work permit.                                => -
          US citizens only                                             => -
          Immigration status is no ground to discriminate.             => -
          """)
  void whatIsNoSponsoringIsNot(String text, String visa) {
    assertThat(read(text)).isEqualTo(visa);
  }

  private static String read(String text) {
    return Examples.saying(text).conditions().visa().stated().map(Visa::id).orElse("-");
  }
}
