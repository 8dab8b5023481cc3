package org.stamkunde.manners.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stamkunde.manners.Words.Kind;

/// Greetings in which the name is missing, and blanks that nobody filled in.
final class Salutations {
  private static final Pattern BLANK =
      Pattern.compile(
          "\\*\\|\\w+\\|\\*|%%?[A-Za-z_]{3,}%%?|@@\\w+@@|\\|[A-Z_]{3,}\\||\\$\\{[^}\\n]{1,40}}|##\\w+##|\\[\\[[^]\\n]{1,40}]]"
              + "|(?<![{%])\\{[A-Za-z_. ]{2,40}}(?!})|(?<=[\\s,])_{3,}");
  private static final Pattern GUARD = Pattern.compile("\\{%-?\\s*(end)?(\\w+)");
  private static final Set<String> UNGUARDED =
      Set.of("assign", "capture", "include", "render", "comment", "raw", "break", "else", "elsif");

  private final String text;
  private final RuleList list;
  private final List<Mark> marks = new ArrayList<>();

  private Salutations(String text, RuleList list) {
    this.text = text;
    this.list = list;
  }

  static List<Mark> in(String text, List<Sentence> sentences, RuleList list) {
    Salutations salutations = new Salutations(text, list);
    for (Sentence sentence : sentences) {
      salutations.look(sentence);
    }
    salutations.blanks();
    return salutations.marks;
  }

  private void look(Sentence sentence) {
    int at = sentence.past(0);
    Set<String> greeting = list.words("greeting");
    if (at >= sentence.size() || !greeting.contains(sentence.at(at).word())) {
      return;
    }
    int end = at + 1;
    boolean twice = false;
    while (end < sentence.size() && goesOn(sentence.at(end))) {
      twice |= sentence.at(end).word().equals(sentence.at(end - 1).word());
      end++;
    }
    Token last = sentence.at(end - 1);
    if (twice || end < sentence.size() && broken(last, sentence, end)) {
      int to = end < sentence.size() && !twice ? sentence.at(end).end() : last.end();
      marks.add(Mark.of(Kind.SALUTATION, "salutation", sentence.at(at).start(), to));
    } else if (end >= sentence.size() && list.words("dear").contains(last.word())) {
      marks.add(Mark.of(Kind.SALUTATION, "salutation", sentence.at(at).start(), last.end()));
    }
  }

  private boolean goesOn(Token token) {
    return token.sort() == Token.Sort.WORD
        && (list.words("greeting").contains(token.word())
            || list.words("greeting-more").contains(token.word()));
  }

  /// What follows the greeting is no name.
  private boolean broken(Token last, Sentence sentence, int at) {
    Token next = sentence.at(at);
    boolean needsName = list.words("dear").contains(last.word());
    return switch (next.sort()) {
      case SLOT -> !guarded(next);
      case WORD -> blank(sentence, at);
      case MARK ->
          "[{<%$*#_|".contains(next.word())
              ? placeholder(sentence, at)
              : ",!:.".contains(next.word())
                  && (needsName || next.start() > last.end() || blank(sentence, at + 1));
      case NUMBER -> needsName;
      case LINK -> false;
    };
  }

  /// "Null" is a number in some languages: a blank stands alone between greeting and mark, or two
  /// of them do, for the first name and the last.
  private boolean blank(Sentence sentence, int at) {
    if (at >= sentence.size() || sentence.at(at).sort() != Token.Sort.WORD) {
      return false;
    }
    Set<String> blanks = list.words("blank");
    int next = at + 1;
    if (next < sentence.size() && blanks.contains(sentence.at(next).word())) {
      next++;
    }
    boolean alone = next >= sentence.size() || !sentence.at(next).counts();
    String word = sentence.at(at).word();
    if (list.words("also-names").contains(word) && written(sentence, at)) {
      return false;
    }
    return blanks.contains(word) && alone || list.words("blank-always").contains(word);
  }

  /// Ms Null is a person; Ms null and Ms NULL are not.
  private boolean written(Sentence sentence, int at) {
    Token name = sentence.at(at);
    String raw = text.substring(name.start(), name.end());
    boolean afterTitle =
        at > 0
            && list.words("dear").contains(sentence.at(at - 1).word())
            && !list.words("greeting").contains(sentence.at(at - 1).word());
    return afterTitle && name.capital() && !raw.equals(raw.toUpperCase(Locale.ROOT));
  }

  private static boolean placeholder(Sentence sentence, int at) {
    return at + 1 < sentence.size() && sentence.at(at + 1).start() == sentence.at(at).end();
  }

  /// A value that may be missing needs words for that: a default, or a block around it.
  private boolean guarded(Token slot) {
    if (text.substring(slot.start(), slot.end()).contains("default")) {
      return true;
    }
    int open = 0;
    Matcher tag = GUARD.matcher(text).region(0, slot.start());
    while (tag.find()) {
      if (!UNGUARDED.contains(tag.group(2))) {
        open += tag.group(1) == null ? 1 : -1;
      }
    }
    return open > 0;
  }

  private void blanks() {
    Matcher blank = BLANK.matcher(text);
    while (blank.find()) {
      marks.add(Mark.of(Kind.SALUTATION, "blank", blank.start(), blank.end()));
    }
  }
}
