package org.stamkunde.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// What the layout needs around any page: the rooms of this build, where the reader is, who they
/// are, and the shop's today.
@Component("frame")
class PageFrame {
  private static final List<String> GROUPS =
      List.of(
          "",
          "memory",
          "engagement",
          "dialogue",
          "manners",
          "catalogue",
          "tailoring",
          "organisation");
  private final List<NavigationEntry> entries;
  private final ObjectProvider<ShopSign> shop;
  private final Formats formats;
  private final Texts texts;

  PageFrame(
      ObjectProvider<NavigationEntry> entries,
      ObjectProvider<ShopSign> shop,
      Formats formats,
      Texts texts) {
    this.formats = formats;
    this.texts = texts;
    this.entries =
        entries.stream()
            .sorted(
                Comparator.comparingInt((NavigationEntry e) -> place(e.group()))
                    .thenComparing(NavigationEntry::group)
                    .thenComparingInt(NavigationEntry::order)
                    .thenComparing(NavigationEntry::path))
            .toList();
    this.shop = shop;
    eachKeyOnce();
  }

  private void eachKeyOnce() {
    Set<String> taken = new HashSet<>();
    for (NavigationEntry entry : entries) {
      if (!entry.key().isEmpty() && !taken.add(entry.key())) {
        throw new IllegalStateException(
            "a key (%s) must open one door\nMaybe the page %s took a letter that another has."
                .formatted(entry.key(), entry.path()));
      }
    }
  }

  private static int place(String group) {
    int at = GROUPS.indexOf(group);
    return at < 0 ? GROUPS.size() : at;
  }

  /// The doors by their heading, in order.
  public Map<String, List<NavigationEntry>> groups() {
    Map<String, List<NavigationEntry>> groups = new LinkedHashMap<>();
    for (NavigationEntry entry : entries) {
      groups.merge(
          entry.group(),
          List.of(entry),
          (a, b) -> java.util.stream.Stream.concat(a.stream(), b.stream()).toList());
    }
    return groups;
  }

  /// The doors at the foot of a phone's screen.
  public List<NavigationEntry> tabs() {
    return entries.stream().filter(NavigationEntry::tab).limit(4).toList();
  }

  /// A tab's word: the text `<text>.short` where the room has one, since five stand side by side.
  public String tabText(NavigationEntry entry) {
    return texts.sayOr(entry.text() + ".short", texts.say(entry.text()));
  }

  /// The value of `aria-current` for a door, null where the reader is elsewhere.
  public @Nullable String mark(NavigationEntry entry) {
    String path = path();
    return path.equals(entry.path()) ? "page" : entry.leadsTo(path) ? "true" : null;
  }

  public boolean has(String path) {
    return entries.stream().anyMatch(entry -> entry.path().equals(path));
  }

  /// The shop's today; null before any shop is known.
  public @Nullable LocalDate today() {
    ShopSign sign = shop.getIfAvailable();
    return sign == null ? null : formats.today();
  }

  public @Nullable String user() {
    HttpServletRequest request = request();
    Principal principal = request == null ? null : request.getUserPrincipal();
    return principal == null ? null : principal.getName();
  }

  public List<String> languages() {
    return Languages.SPOKEN;
  }

  /// The address of this page, for coming back to it.
  public String here() {
    HttpServletRequest request = request();
    if (request == null || !request.getMethod().equals("GET")) {
      return "/";
    }
    String query = request.getQueryString();
    return path() + (query == null ? "" : "?" + query);
  }

  /// The address of this page with one parameter set, or without it when the value is null; a
  /// cursor falls away, since it belongs to the list as it was.
  public String with(String name, @Nullable Object value) {
    HttpServletRequest request = request();
    Map<String, String[]> all =
        request == null ? new LinkedHashMap<>() : new LinkedHashMap<>(request.getParameterMap());
    all.remove("after");
    all.remove("before");
    all.remove(name);
    if (value != null && !value.toString().isEmpty()) {
      all.put(name, new String[] {value.toString()});
    }
    StringBuilder address = new StringBuilder(path());
    char sign = '?';
    for (Map.Entry<String, String[]> entry : all.entrySet()) {
      for (String each : entry.getValue()) {
        if (!each.isEmpty()) {
          address.append(sign).append(coded(entry.getKey())).append('=').append(coded(each));
          sign = '&';
        }
      }
    }
    return address.toString();
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String path() {
    HttpServletRequest request = request();
    if (request == null) {
      return "/";
    }
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return failed == null ? request.getRequestURI() : failed.toString();
  }

  private static @Nullable HttpServletRequest request() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now
        ? now.getRequest()
        : null;
  }
}
