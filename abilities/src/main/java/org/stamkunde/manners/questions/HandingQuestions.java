package org.stamkunde.manners.questions;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Entry;
import org.stamkunde.memory.Forgets;
import org.stamkunde.memory.HandsOver;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Memory;

/// What a customer was asked and answered, and what was promised for it and kept.
@Component
class HandingQuestions implements HandsOver {
  private final AskedRows asked;
  private final QuestionRows questions;
  private final Memory memory;

  HandingQuestions(AskedRows asked, QuestionRows questions, Memory memory) {
    this.asked = asked;
    this.questions = questions;
    this.memory = memory;
  }

  @Override
  public Set<String> tables() {
    return Set.of("manners_asked");
  }

  @Override
  public Map<String, @Nullable Object> of(Forgets.Person person) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    List<Asked> all = asked.of(ForgettingQuestions.ids(person));
    Map<String, Question> known =
        questions.all().stream().collect(Collectors.toMap(Question::id, Function.identity()));
    List<Entry> timeline =
        all.isEmpty() ? List.of() : memory.timeline(Identity.parse(person.customer()));
    fields.put(
        "questions",
        all.stream().map(one -> fields(one, known.get(one.question()), timeline)).toList());
    return fields;
  }

  private static Map<String, @Nullable Object> fields(
      Asked one, @Nullable Question question, List<Entry> timeline) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("question", one.question());
    json.put("wording", question == null ? null : question.wording("en"));
    json.put("fact", question == null ? null : question.fact());
    json.put("purpose", question == null ? null : question.purpose());
    json.put("asked", one.at().toString());
    json.put("answered", moment(one.answered()));
    json.put("answer", one.answered() == null ? null : answer(one, timeline));
    json.put("declined", moment(one.declined()));
    json.put("promised", one.promised());
    json.put("due", moment(one.due()));
    json.put("kept", moment(one.kept()));
    json.put("given", one.given());
    return json;
  }

  /// The newest answer to this question; null where it was deleted since.
  private static @Nullable String answer(Asked one, List<Entry> timeline) {
    return timeline.stream()
        .filter(entry -> one.question().equals(Asking.question(entry.source())))
        .flatMap(entry -> entry.acts().stream())
        .flatMap(act ->
            act instanceof Act.Told told
                ? java.util.stream.Stream.of(told.value())
                : java.util.stream.Stream.empty())
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String moment(@Nullable Instant at) {
    return at == null ? null : at.toString();
  }
}
