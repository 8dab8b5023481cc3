package org.stamkunde.manners.consent.command;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stamkunde.frame.Answer;
import org.stamkunde.frame.Rooms;
import org.stamkunde.frame.WrongInput;
import org.stamkunde.manners.command.AnyChannel;
import org.stamkunde.manners.consent.Consents;
import org.stamkunde.memory.Act.Objected;
import org.stamkunde.memory.Act.Objected.Scope;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `refuse`: what a customer does not want of us.
@picocli.CommandLine.Command(
    name = "refuse",
    description = {
      "Take down what a customer does not want: an offer, a topic, a channel, or",
      "anything. It counts on every channel from the next call on, until the",
      "customer's own word lifts it.",
      ""
    })
public final class RefuseContact extends Telling {
  @Mixin Whom whom = new Whom();

  @Option(names = "--offer", paramLabel = "PRODUCT", description = "This product or offer.")
  @Nullable String offer;

  @Option(names = "--topic", paramLabel = "TOPIC", description = "Everything on this topic.")
  @Nullable String topic;

  @Mixin AnyChannel channel = new AnyChannel();

  @Option(names = "--all", description = "Everything that is not asked for or needed.")
  boolean all;

  @Option(names = "--reason", paramLabel = "TEXT", description = "Why, in the customer's words.")
  @Nullable String reason;

  @Option(names = "--lift", description = "The customer wants it again.")
  boolean lift;

  @Override
  Answer told(Rooms rooms) {
    List<Objected> told = new ArrayList<>();
    add(told, Scope.OFFER, offer);
    add(told, Scope.TOPIC, topic);
    add(told, Scope.CHANNEL, channel.word());
    if (all) {
      told.add(new Objected(Scope.ALL, null, reason, lift));
    }
    if (told.size() != 1) {
      throw new WrongInput("Name one: --offer PRODUCT, --topic TOPIC, --channel CHANNEL or --all.");
    }
    return Known.answer(
        rooms.door(Consents.class).refuse(whom.word(rooms), told.getFirst()),
        lift ? "The refusal is lifted." : "Noted: %s does not want this.".formatted(whom.id));
  }

  private void add(List<Objected> told, Scope scope, @Nullable String what) {
    if (what != null) {
      told.add(new Objected(scope, what, reason, lift));
    }
  }
}
