package org.stamkunde.memory;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Service;

/// Memory as everybody asks it: it takes in nothing of those whom it promised to forget, and says
/// so.
///
/// A customer number or an e-mail address that was erased keeps the whole happening out. A weaker
/// name (a telephone, a device, a card) may be another's too: alone it keeps a happening out, told
/// beside a stronger name it is only left off. A browser is told nothing of it.
@Service
@Primary
class ForgetfulMemory implements Memory {
  private final Memory memory;
  private final Erased erased;
  private final Pace pace;
  private final Bell bell;

  ForgetfulMemory(KeptMemory memory, Erased erased, Pace pace, Bell bell) {
    this.memory = memory;
    this.erased = erased;
    this.pace = pace;
    this.bell = bell;
  }

  @Override
  public List<Receipt> remember(List<Happening> happenings) {
    long began = System.nanoTime();
    List<Receipt> receipts =
        erased.remembering(
            () -> erased.none() ? memory.remember(happenings) : withoutErased(happenings));
    pace.took(System.nanoTime() - began);
    bell.ring();
    return receipts;
  }

  private List<Receipt> withoutErased(List<Happening> happenings) {
    List<@Nullable Happening> sorted = new ArrayList<>(happenings.size());
    happenings.forEach(happening -> sorted.add(admitted(happening)));
    List<Happening> admitted = new ArrayList<>(happenings.size());
    for (Happening happening : sorted) {
      if (happening != null) {
        admitted.add(happening);
      }
    }
    Iterator<Receipt> receipts =
        admitted.isEmpty() ? List.<Receipt>of().iterator() : memory.remember(admitted).iterator();
    return sorted.stream()
        .map(happening -> happening == null ? Receipt.erased() : receipts.next())
        .toList();
  }

  private @Nullable Happening admitted(Happening told) {
    if (told.trust() == Trust.BROWSER) {
      return fromABrowser(told);
    }
    boolean refused =
        erased.has(told.who())
            || Stream.concat(told.also().stream(), mentioned(told.act()))
                .anyMatch(name -> strong(name) && erased.has(name));
    if (refused) {
      return null;
    }
    List<Identity> also = told.also().stream().filter(name -> !erased.has(name)).toList();
    return also.size() == told.also().size()
        ? told
        : new Happening(
            told.who(), also, told.trust(), told.at(), told.source(), told.messageId(), told.act());
  }

  /// Anybody may ask through a browser: whether a name was erased is no answer for everybody. What
  /// is claimed under one is left out, and nothing is said.
  private @Nullable Happening fromABrowser(Happening told) {
    Stream<Identity> devices = Stream.concat(Stream.of(told.who()), told.also().stream());
    if (devices.anyMatch(name -> name.kind() == Identity.Kind.DEVICE && erased.has(name))) {
      return null;
    }
    Act act =
        mentioned(told.act()).anyMatch(erased::has) ? new Act.Claimed(Profile.UNKNOWN) : told.act();
    return new Happening(
        told.who(), told.also(), told.trust(), told.at(), told.source(), told.messageId(), act);
  }

  private static boolean strong(Identity name) {
    return name.kind() == Identity.Kind.NUMBER || name.kind() == Identity.Kind.EMAIL;
  }

  /// The names that the act itself speaks of.
  private static Stream<Identity> mentioned(Act act) {
    return switch (act) {
      case Act.Described told -> email(told.profile());
      case Act.Claimed told -> email(told.profile());
      case Act.Related told -> Stream.of(Identity.parse(told.other()));
      default -> Stream.of();
    };
  }

  private static Stream<Identity> email(Profile profile) {
    return profile.email() instanceof String email ? Stream.of(Identity.email(email)) : Stream.of();
  }

  @Override
  public Optional<Remembered> of(Identity identity) {
    return memory.of(identity);
  }

  @Override
  public Optional<Remembered> whole(Identity identity) {
    return memory.whole(identity);
  }

  @Override
  public List<Entry> timeline(Identity identity) {
    return memory.timeline(identity);
  }

  @Override
  public List<Identity> identities(Identity identity) {
    return memory.identities(identity);
  }

  @Override
  public void each(Consumer<Remembered> reader) {
    memory.each(reader);
  }

  @Override
  public void eachAnonymous(Consumer<Remembered> reader) {
    memory.eachAnonymous(reader);
  }

  @Override
  public List<String> near(String id) {
    return memory.near(id);
  }
}
