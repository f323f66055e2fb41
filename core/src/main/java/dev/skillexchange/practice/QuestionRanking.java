package dev.skillexchange.practice;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.InterviewQuestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Orders questions so that any first few of them cover the weighted topics well.
///
/// A topic t of weight w is known, after questions S, by the part 1 - Π (1 - ½ c(q, t)) over q in
/// S, where c is the [Coverage] times the [LevelFit]: one question teaches at most half of what is
/// left to know. The sum over topics of w times that part is monotone and submodular in S, so that
/// taking in each step the question that adds most gives at least 1 - 1/e of what any as many
/// questions can give (Nemhauser, Wolsey and Fisher, "An analysis of approximations for maximizing
/// submodular set functions I", Mathematical Programming 14, 1978). What is covered already adds
/// less, which makes the order diverse. Equal gains go by the order of the catalogue. Questions
/// that add nothing are left out.
final class QuestionRanking {
  private static final double LEARNT = 0.5;
  private static final double LEAST_GAIN = 1e-9;

  private final List<Topic> topics;
  private final Coverage coverage;
  private final LevelFit fit;

  QuestionRanking(List<Topic> topics, Catalogue catalogue, LevelFit fit) {
    this.topics = topics;
    this.coverage = new Coverage(catalogue);
    this.fit = fit;
  }

  /// A question with the numbers of the topics that it touches, and how much of each it covers.
  private static final class Candidate {
    private final InterviewQuestion question;
    private final int[] topics;
    private final double[] parts;

    Candidate(InterviewQuestion question, int[] topics, double[] parts) {
      this.question = question;
      this.topics = topics;
      this.parts = parts;
    }
  }

  List<RankedQuestion> of(List<InterviewQuestion> questions) {
    List<Candidate> left = new ArrayList<>(questions.stream().map(this::candidate).toList());
    double[] open = topics.stream().mapToDouble(Topic::weight).toArray();
    List<RankedQuestion> ranked = new ArrayList<>();
    while (!left.isEmpty()) {
      int best = best(left, open);
      Candidate chosen = left.remove(best);
      double gain = gain(chosen, open);
      if (gain < LEAST_GAIN) {
        break;
      }
      ranked.add(new RankedQuestion(chosen.question, gain, covers(chosen, open)));
      for (int i = 0; i < chosen.topics.length; i++) {
        open[chosen.topics[i]] *= 1 - LEARNT * chosen.parts[i];
      }
    }
    return ranked;
  }

  private Candidate candidate(InterviewQuestion question) {
    int[] touched = new int[topics.size()];
    double[] parts = new double[topics.size()];
    double suits = fit.of(question);
    int count = 0;
    for (int i = 0; i < touched.length; i++) {
      double part = suits * coverage.of(topics.get(i), question);
      if (part > 0) {
        touched[count] = i;
        parts[count++] = part;
      }
    }
    return new Candidate(question, Arrays.copyOf(touched, count), Arrays.copyOf(parts, count));
  }

  private static int best(List<Candidate> left, double[] open) {
    int best = 0;
    double most = -1;
    for (int i = 0; i < left.size(); i++) {
      double gain = gain(left.get(i), open);
      if (gain > most) {
        most = gain;
        best = i;
      }
    }
    return best;
  }

  private static double gain(Candidate candidate, double[] open) {
    double gain = 0;
    for (int i = 0; i < candidate.topics.length; i++) {
      gain += open[candidate.topics[i]] * LEARNT * candidate.parts[i];
    }
    return gain;
  }

  private List<Topic> covers(Candidate candidate, double[] open) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < candidate.topics.length; i++) {
      places.add(i);
    }
    places.sort(
        Comparator.comparingDouble((Integer i) -> -open[candidate.topics[i]] * candidate.parts[i]));
    return places.stream().map(i -> topics.get(candidate.topics[i])).toList();
  }
}
