package dev.skillexchange.engine.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skillexchange.engine.Progress;
import dev.skillexchange.engine.answer.Answer;
import dev.skillexchange.engine.answer.Basis;
import dev.skillexchange.engine.answer.ImportAnswer;
import dev.skillexchange.engine.answer.RolesAnswer;
import dev.skillexchange.engine.answer.SuggestAnswer;
import dev.skillexchange.fault.UserError;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

class DeskProtocolTest {
  /// A desk that answers by a function.
  private record Answering(BiFunction<Question<?>, Progress, Answer> answers) implements Desk {
    @Override
    public <A extends Answer> A ask(Question<A> question, Progress progress) {
      return question.answers().cast(answers.apply(question, progress));
    }

    @Override
    public void close() {}
  }

  private static InputStream served(
      Question<?> question, BiFunction<Question<?>, Progress, Answer> answers) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InputStream in = new ByteArrayInputStream(DeskProtocol.bytes(question));
    DeskProtocol.serve(in, out, new Answering(answers));
    return new ByteArrayInputStream(out.toByteArray());
  }

  @Test
  void questionsAndAnswersTravelWhole() throws IOException {
    Question.Import question = new Question.Import(List.of("/a b", "/ü"), "2026-03-02", true);
    ImportAnswer answer =
        new ImportAnswer("real", 2, 10, 3, 2, 1, 1, 3, 0, 4, 1, List.of("b.json, row 2: no"), 1.25);
    List<Question<?>> asked = new ArrayList<>();

    InputStream stream =
        served(
            question,
            (received, _) -> {
              asked.add(received);
              return answer;
            });

    assertThat(DeskProtocol.answer(stream, question, Progress.silent())).isEqualTo(answer);
    assertThat(asked).containsExactly(question);
  }

  @Test
  void suggestionsTravelWhole() throws IOException {
    Question.Suggest question = new Question.Suggest(5, 2);
    SuggestAnswer.Passage passage =
        new SuggestAnswer.Passage("web:b:1", "Otter", "Clerk", "use ", "ink", ".");
    SuggestAnswer answer =
        new SuggestAnswer(
            new Basis("real", Optional.empty()),
            9,
            4,
            1,
            3,
            List.of(
                new SuggestAnswer.Suggestion(
                    "ink",
                    List.of(new SuggestAnswer.Form("ink", 2)),
                    2,
                    2,
                    1,
                    List.of(new SuggestAnswer.RoleFamily("data", "Data & AI", 2)),
                    "data",
                    List.of(new SuggestAnswer.Nearest("inkscape", "Inkscape", "design")),
                    List.of(passage),
                    "ink\tink\ttool\t\t\t\tany")));

    InputStream stream = served(question, (_, _) -> answer);

    assertThat(DeskProtocol.answer(stream, question, Progress.silent())).isEqualTo(answer);
  }

  @Test
  void daysAndEmptyValuesTravel() throws IOException {
    for (Optional<LocalDate> day :
        List.of(Optional.of(LocalDate.of(2026, 3, 2)), Optional.<LocalDate>empty())) {
      RolesAnswer answer = new RolesAnswer(new Basis("sample", day), List.of());
      InputStream stream = served(new Question.Roles(), (_, _) -> answer);

      assertThat(DeskProtocol.answer(stream, new Question.Roles(), Progress.silent()))
          .isEqualTo(answer);
    }
  }

  @Test
  void progressComesBeforeTheAnswer() throws IOException {
    List<String> told = new ArrayList<>();
    RolesAnswer answer = new RolesAnswer(new Basis("real", Optional.empty()), List.of());
    InputStream stream =
        served(
            new Question.Roles(),
            (_, progress) -> {
              progress.at("reading", 3, 7);
              return answer;
            });

    DeskProtocol.answer(
        stream, new Question.Roles(), (stage, done, total) -> told.add(stage + done + total));
    assertThat(told).containsExactly("reading37");
  }

  @Test
  void aMistakeIsToldAsItIs() throws IOException {
    UserError mistake = new UserError("unknown role", "x\"y", "Did you mean z?");
    InputStream stream =
        served(
            new Question.Roles(),
            (_, _) -> {
              throw mistake;
            });

    assertThatThrownBy(() -> DeskProtocol.answer(stream, new Question.Roles(), Progress.silent()))
        .isInstanceOf(UserError.class)
        .hasMessage(mistake.getMessage());
  }

  @Test
  void aServerThatGoesAwayIsNoticed() {
    assertThatThrownBy(() ->
            DeskProtocol.answer(
                new ByteArrayInputStream(new byte[0]), new Question.Roles(), Progress.silent()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("went away");
  }
}
