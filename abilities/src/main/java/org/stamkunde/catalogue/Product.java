package org.stamkunde.catalogue;

/// A product as the shop's customers know it: its id, the title under which it was sold most often
/// (empty where no export told one), whether it is goods at all, and its family: the id of the
/// variant that stands for all.
public record Product(String id, String title, boolean goods, String family) {

  /// What to call it in a sentence: the title without shouting, else the id.
  public String name() {
    return title.isEmpty() ? id : Titles.calm(title);
  }
}
