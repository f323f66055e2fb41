package dev.skillexchange.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.catalogue.Language;
import dev.skillexchange.catalogue.LanguageWords;
import dev.skillexchange.job.Hints;
import dev.skillexchange.job.Posting.Body;
import dev.skillexchange.job.Posting.Body.Format;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanguageReaderTest {
  /// Sentences as adverts have them, two for each language, other than those of the data file.
  private static final Map<Language, List<String>> SENTENCES =
      Map.ofEntries(
          sentences(
              Language.EN,
              "We are looking for someone who can cook, and who will lead the kitchen of our hotel.",
              "Your tasks: run the bar, order what is needed, and keep the books in order."),
          sentences(
              Language.DE,
              "Wir suchen eine Köchin oder einen Koch für unser Hotel in den Bergen.",
              "Das bringst du mit: Erfahrung mit Java und Freude an der Arbeit im Team."),
          sentences(
              Language.FR,
              "Nous recherchons une personne pour la cuisine de notre hôtel à la montagne.",
              "Vous avez une première expérience dans la vente et vous aimez le contact avec les clients."),
          sentences(
              Language.ES,
              "Buscamos una persona para la cocina de nuestro hotel en las montañas.",
              "Tienes experiencia con el desarrollo de servicios en Java y eres una persona curiosa."),
          sentences(
              Language.PT,
              "Procuramos uma pessoa para a cozinha do nosso hotel nas montanhas.",
              "Você tem experiência com o desenvolvimento de serviços em Java e não desiste."),
          sentences(
              Language.NL,
              "Wij zoeken iemand voor de keuken van ons hotel in de bergen.",
              "Je hebt ervaring met het bouwen van diensten in Java en je bent nieuwsgierig."),
          sentences(
              Language.IT,
              "Cerchiamo una persona per la cucina del nostro albergo nelle montagne.",
              "Hai esperienza con lo sviluppo di servizi in Java e ti piace il lavoro di gruppo."),
          sentences(
              Language.PL,
              "Szukamy osoby do kuchni w naszym hotelu w górach oraz na zastępstwo.",
              "Masz doświadczenie w pracy z klientem i nie boisz się nowych zadań, które są trudne."),
          sentences(
              Language.SV,
              "Vi söker en kock till köket på vårt hotell i fjällen.",
              "Du har erfarenhet av att bygga tjänster i Java och är nyfiken på det som är nytt."),
          sentences(
              Language.DA,
              "Vi søger en kok til køkkenet på vores hotel, og du skal også hjælpe ved baren.",
              "Du har erfaring med at bygge tjenester i Java og er nysgerrig efter nye løsninger."),
          sentences(
              Language.NO,
              "Vi ser etter en kokk til kjøkkenet på hotellet vårt, og du må også hjelpe oss i baren.",
              "Du har erfaring med å bygge tjenester i Java og liker å lære noe nytt av våre kunder."),
          sentences(
              Language.FI,
              "Etsimme kokkia hotellin keittiöön, joka on vuoristossa, ja sinulla on kokemusta alalta.",
              "Tarjoamme hyvä palkka ja mukava työ, jossa olet osa joukkoa mutta myös itsenäinen."),
          sentences(
              Language.CS,
              "Hledáme kuchaře do kuchyně našeho hotelu, který je v horách na severu země.",
              "Máte zkušenosti s vývojem služeb v Javě a baví vás práce, která je důležitá pro lidi."),
          sentences(
              Language.RO,
              "Căutăm un bucătar pentru bucătăria din hotelul nostru, care este la munte.",
              "Ai experiență în vânzări și îți place să lucrezi cu oamenii din echipa ta."),
          sentences(
              Language.HU,
              "Szakácsot keresünk a hegyi szálloda konyhájára, aki nem fél az új feladatoktól.",
              "Fontos, hogy legyen tapasztalata az értékesítés terén és több nyelven beszél."),
          sentences(
              Language.TR,
              "Otelimizin mutfağı için deneyimli bir aşçı ve bir garson aranıyor.",
              "Java ile servis geliştirme konusunda bilgi sahibi olmak ve ekip içinde çalışmak gerekli."),
          sentences(
              Language.RU,
              "Мы ищем повара на кухню нашей гостиницы в горах, и это не всё.",
              "У вас есть опыт работы с клиентами, и вы не боитесь новых задач в команде."),
          sentences(
              Language.UK,
              "Ми шукаємо кухаря на кухню нашого готелю в горах, і це не все.",
              "Ви маєте досвід роботи з клієнтами та не боїтеся нових завдань у команді."),
          sentences(
              Language.JA, "山のホテルの厨房で働く料理人を募集しています。", "Javaでのサービス開発の経験があり、新しいことに興味がある方を求めています。"),
          sentences(Language.ZH, "我们正在为山区的酒店厨房招聘一名厨师。", "熟悉Java服务开发，喜欢学习新事物，能够与同事合作。"),
          sentences(
              Language.KO,
              "산속 호텔의 주방에서 일할 요리사를 찾고 있습니다.",
              "Java 서비스 개발 경험이 있고 새로운 것을 배우기 좋아하는 분을 찾습니다."));

  private static Map.Entry<Language, List<String>> sentences(Language language, String... texts) {
    return Map.entry(language, List.of(texts));
  }

  @Test
  void everyExampleOfTheCatalogueIsRecognised() {
    assertThat(Examples.CATALOGUE.languages()).hasSize(Language.values().length);
    for (LanguageWords language : Examples.CATALOGUE.languages()) {
      assertThat(of(language.example())).as(language.example()).contains(language.language());
    }
  }

  @Test
  void sentencesOfEachLanguageAreRecognised() {
    assertThat(SENTENCES).hasSize(Language.values().length);
    SENTENCES.forEach((language, texts) ->
        texts.forEach(text -> assertThat(of(text)).as(text).contains(language)));
  }

  @Test
  void theLanguageOfMostOfTheTextCounts() {
    String english = "We are a bank that is made for people who travel. ";
    String german = "Du bist ein Teil von unserem Team und hast Freude an der Arbeit mit uns. ";
    assertThat(of(german.repeat(4) + english)).contains(Language.DE);
    assertThat(of(english.repeat(4) + german)).contains(Language.EN);
  }

  @Test
  void tooLittleTextIsUnknown() {
    assertThat(of("")).isEmpty();
    assertThat(of("Koch")).isEmpty();
    assertThat(of("Java, Kotlin, Go, Rust, Python, Ruby, Kafka, Redis")).isEmpty();
    assertThat(of("東京")).isEmpty();
  }

  @Test
  void aTextWithoutFrequentWordsIsUnknown() {
    assertThat(of("lorem ipsum dolor sit amet ".repeat(50))).isEmpty();
    assertThat(of("x".repeat(10_000))).isEmpty();
  }

  private static Optional<Language> of(String text) {
    return Examples.DERIVER
        .derive(Examples.posting("T", new Body(text, Format.TEXT), List.of(), Hints.none()))
        .facts()
        .writtenIn()
        .stated();
  }
}
