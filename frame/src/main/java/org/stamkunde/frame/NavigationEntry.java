package org.stamkunde.frame;

/// One door in the side bar. A room contributes a bean of this type for each page that stands in
/// the navigation.
///
/// `group` is the heading under which it stands (`memory`, `engagement`, `catalogue`; empty for
/// none), `order` its place there, `text` a text key, `icon` a name of `icons.css` without `sk-i-`.
/// `key` is the letter that opens it after `g` (empty: none), `tab` whether the phone shows it at
/// the bottom (the first four do).
public record NavigationEntry(
    String group, int order, String path, String text, String icon, String key, boolean tab) {

  public static NavigationEntry of(String group, int order, String path, String text, String icon) {
    return new NavigationEntry(group, order, path, text, icon, "", false);
  }

  public NavigationEntry withKey(String letter) {
    return new NavigationEntry(group, order, path, text, icon, letter, tab);
  }

  public NavigationEntry asTab() {
    return new NavigationEntry(group, order, path, text, icon, key, true);
  }

  /// Whether a page with this path lies behind this door.
  public boolean leadsTo(String page) {
    return page.equals(path) || (!path.equals("/") && page.startsWith(path + "/"));
  }
}
