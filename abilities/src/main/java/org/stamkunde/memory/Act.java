package org.stamkunde.memory;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a customer can do, as memory speaks of it. All news between the rooms is one of these.
public sealed interface Act {

  /// The act's word, as timelines and programs use it. An order whose first line is below zero was
  /// sent back.
  default String kind() {
    return switch (this) {
      case Bought bought ->
          bought.lines().getFirst().quantity().signum() < 0 ? "returned" : "bought";
      case Described described -> "described";
      case Said said -> "said";
      case Preferred preferred -> "preferred";
      case Declined declined -> "declined";
      case Judged judged -> judged.satisfied() ? "satisfied" : "dissatisfied";
      case Consented consented -> "consented";
      case Withdrew withdrew -> "withdrew";
      case Saw saw -> "saw";
      case Visited visited -> "visited";
      case Did did -> "did";
      case Claimed claimed -> "claimed";
      case Told told -> "told";
      case Related related -> "related";
      case Objected objected -> "objected";
      case Limited limited -> "limited";
      case Complained complained -> "complained";
      case Mended mended -> "mended";
    };
  }

  /// Bought (lines above zero), or sent back (lines below zero), under an order number. `tryOut`:
  /// at the shop front behind the sign-in, where somebody of the shop tries what a customer would
  /// see.
  record Bought(String order, List<Line> lines, boolean tryOut) implements Act {
    public Bought {
      lines = List.copyOf(lines);
    }
  }

  /// Who the customer is, as a source told it.
  record Described(Profile profile) implements Act {}

  /// Said something, noted in the words in which it was said.
  record Said(String text) implements Act {}

  /// Stated a preference.
  record Preferred(String text, @Nullable String product) implements Act {}

  /// Does not want this product (or, without one, what the text says).
  record Declined(String text, @Nullable String product) implements Act {}

  /// Was satisfied, or not, with a product or with us.
  record Judged(boolean satisfied, String text, @Nullable String product) implements Act {}

  /// Gave consent to be addressed for a purpose on a channel, to this wording. `proof` tells how.
  record Consented(String purpose, String channel, String wording, Proof proof) implements Act {
    public Consented {
      // Events from before there were proofs have none.
      proof = proof == null ? Proof.NONE : proof;
    }

    public Consented(String purpose, String channel, String wording) {
      this(purpose, channel, wording, Proof.NONE);
    }
  }

  /// Took a consent back; `*` in place of a purpose or a channel: all of them. `how` is the way on
  /// which it was told.
  record Withdrew(String purpose, String channel, @Nullable String how) implements Act {
    public Withdrew(String purpose, String channel) {
      this(purpose, channel, null);
    }
  }

  /// Does not want to hear of something on any channel: an offer, a topic, a channel (`what`), or
  /// anything at all; `ended`: wants to again.
  record Objected(Scope scope, @Nullable String what, @Nullable String reason, boolean ended)
      implements Act {
    public Objected {
      if ((what == null) != (scope == Scope.ALL)) {
        throw new IllegalArgumentException(
            "what is objected to must be told, except for everything\nMaybe the scope (%s) is another."
                .formatted(scope));
      }
    }

    /// How far an objection reaches.
    public enum Scope {
      OFFER,
      TOPIC,
      CHANNEL,
      ALL
    }
  }

  /// Set a limit to what we may do.
  record Limited(Limit limit) implements Act {}

  /// Complained of us; `about` is a product, an order or whatever else it was.
  record Complained(String text, @Nullable String about) implements Act {}

  /// Was told how a complaint was mended: the one about this, or where nothing is named all that
  /// were told before are closed.
  record Mended(String text, @Nullable String about) implements Act {
    public Mended(String text) {
      this(text, null);
    }
  }

  /// Looked at a product.
  record Saw(String product, @Nullable String title) implements Act {}

  /// Was on a page of a site or a screen of an app: `place` is its path or name.
  record Visited(String place, @Nullable String title) implements Act {}

  /// Did something for which the shop has its own word. `properties`: a JSON object as text.
  record Did(String event, String properties) implements Act {}

  /// Said in a browser who he is, unproven: nobody is changed or joined by it.
  record Claimed(Profile profile) implements Act {}

  /// A fact about the customer, of the kind that the shop's schema names: stated by the customer,
  /// observed, or inferred. `confidence` lies in 0…1; `purpose` is what it may be used for, null
  /// where nobody said.
  record Told(
      String fact,
      String value,
      Basis basis,
      double confidence,
      @Nullable String purpose,
      @Nullable Instant expires)
      implements Act {
    /// How we came to know.
    public enum Basis {
      STATED,
      OBSERVED,
      INFERRED
    }
  }

  /// Stands in a relation to another (`other` is an id as people write it): of a household or a
  /// company, in a role there, or brought by a referrer; `ended`: no longer.
  record Related(Relation relation, String other, @Nullable String role, boolean ended)
      implements Act {
    /// The relations that memory knows.
    public enum Relation {
      HOUSEHOLD,
      COMPANY,
      REFERRER
    }
  }
}
