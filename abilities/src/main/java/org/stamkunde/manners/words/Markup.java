package org.stamkunde.manners.words;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What in a text is no word of it: tags of a template and of HTML, addresses. Each answer is the
/// offset after it, or the offset itself where none begins.
final class Markup {
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "cite", "code", "em", "font", "i", "img", "kbd", "mark", "q",
          "s", "small", "span", "strong", "sub", "sup", "time", "u", "wbr");
  private static final Set<String> BLOCK =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "br",
          "button",
          "center",
          "dd",
          "div",
          "dl",
          "dt",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "head",
          "header",
          "hr",
          "html",
          "input",
          "label",
          "li",
          "link",
          "main",
          "meta",
          "ol",
          "p",
          "pre",
          "section",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "title",
          "tr",
          "ul");
  private static final Pattern TAG = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9-]*)(?:\\s[^<>]*|/)?>");
  private static final Pattern UNREAD =
      Pattern.compile("(?is)<!--.*?-->|<!doctype[^>]*>|<(script|style)\\b.*?</\\1\\s*>");
  private static final Pattern REMARK =
      Pattern.compile("(?s)\\{%-?\\s*comment\\s*-?%}.*?\\{%-?\\s*endcomment\\s*-?%}");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(?:[a-z][a-z0-9+.]*://|www\\.)[^\\s<>\"]+|[\\p{Alnum}._%+-]+@[\\p{Alnum}-]+(?:\\.[\\p{Alnum}-]+)+");

  private final String text;
  private final int lastSteering;
  private final int lastSlot;

  Markup(String text) {
    this.text = text;
    this.lastSteering = text.lastIndexOf("%}");
    this.lastSlot = text.lastIndexOf("}}");
  }

  /// A tag that steers the template, or a remark in it.
  int steering(int at) {
    if (!text.startsWith("{%", at) || at > lastSteering) {
      return at;
    }
    int remark = after(REMARK, at);
    if (remark > at) {
      return remark;
    }
    return text.indexOf("%}", at) + 2;
  }

  /// A value that a template puts in.
  int slot(int at) {
    return text.startsWith("{{", at) && at < lastSlot ? text.indexOf("}}", at) + 2 : at;
  }

  /// A tag of HTML, or what a reader of HTML never sees.
  int html(int at) {
    if (text.charAt(at) != '<') {
      return at;
    }
    int unread = after(UNREAD, at);
    if (unread > at) {
      return unread;
    }
    Matcher tag = TAG.matcher(text).region(at, text.length());
    return tag.lookingAt() && known(tag.group(1)) ? tag.end() : at;
  }

  /// Whether the tag here ends a line of thought.
  boolean parts(int at) {
    Matcher tag = TAG.matcher(text).region(at, text.length());
    return tag.lookingAt() && !INLINE.contains(tag.group(1).toLowerCase(Locale.ROOT));
  }

  private static boolean known(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return INLINE.contains(small) || BLOCK.contains(small) || small.startsWith("mj");
  }

  int address(int at) {
    return after(ADDRESS, at);
  }

  private int after(Pattern pattern, int at) {
    Matcher found = pattern.matcher(text).region(at, text.length());
    return found.lookingAt() ? found.end() : at;
  }
}
