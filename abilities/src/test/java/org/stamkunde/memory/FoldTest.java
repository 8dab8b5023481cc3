package org.stamkunde.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FoldTest {
  private static final int SEEDS = 200;

  @Test
  void anyOrderAndRepetitionGivesEqualMemory() {
    for (long seed = 0; seed < SEEDS; seed++) {
      List<Lived> events = new RandomShop(seed).events(60);
      Remembered remembered = view(Fold.of(events));
      List<Lived> shuffled = new ArrayList<>(events);
      shuffled.addAll(events.subList(10, 30));
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(view(Fold.of(shuffled))).as("seed " + seed).isEqualTo(remembered);
    }
  }

  @Test
  void foldingOntoWhatWasKeptEqualsFoldingAll() {
    for (long seed = 0; seed < SEEDS; seed++) {
      List<Lived> events = new RandomShop(seed).events(60);
      Fold fold = new Fold();
      for (Lived event : events) {
        fold = RememberedCodec.decode(RememberedCodec.encode(fold)).take(event);
      }
      assertThat(view(fold)).as("seed " + seed).isEqualTo(view(Fold.of(events)));
    }
  }

  @Test
  void equalMemoryGivesEqualBytes() {
    for (long seed = 0; seed < SEEDS; seed++) {
      List<Lived> events = new RandomShop(seed).events(60);
      byte[] bytes = RememberedCodec.encode(Fold.of(events));
      Collections.shuffle(events, new Random(seed));
      assertThat(RememberedCodec.encode(Fold.of(events))).as("seed " + seed).isEqualTo(bytes);
      assertThat(RememberedCodec.encode(RememberedCodec.decode(bytes))).isEqualTo(bytes);
    }
  }

  @Test
  void numbersOfAnySizeSurvivePacking() {
    BigDecimal huge = new BigDecimal(BigInteger.TWO.pow(200).negate(), 17);
    List<BigDecimal> numbers =
        List.of(huge, BigDecimal.ZERO, new BigDecimal("-0.0375"), new BigDecimal("1E+7"));
    Packing out = new Packing(1);
    numbers.forEach(out::decimal);
    out.whole(Long.MIN_VALUE);
    out.moment(Instant.MIN);
    out.text("blåbær 🫐");
    Unpacking in = new Unpacking(out.toBytes());
    numbers.forEach(number -> assertThat(in.decimal()).isEqualTo(number));
    assertThat(in.whole()).isEqualTo(Long.MIN_VALUE);
    assertThat(in.moment()).isEqualTo(Instant.MIN);
    assertThat(in.text()).isEqualTo("blåbær 🫐");
    assertThat(in.more()).isFalse();
  }

  @Test
  void theLastWordOfOneMomentIsTheOneThatWithdraws() {
    Instant at = Instant.parse("2025-01-01T00:00:00Z");
    Keys keys = new Keys();
    Lived yes = new Lived(keys.words("1"), at, "t", null, new Act.Consented("m", "email", "w"));
    Lived no = new Lived(keys.words("2"), at, "t", null, new Act.Withdrew("m", "email"));
    assertThat(view(Fold.of(List.of(no, yes))).consents("email")).isFalse();
    assertThat(view(Fold.of(List.of(yes, no))).consents("email")).isFalse();
  }

  private static Remembered view(Fold fold) {
    return fold.remembered(1, 1, "c");
  }

  @Test
  void whatIsTakenBackCountsNoMoreUntilItIsSaidAgain() {
    Keys keys = new Keys();
    Instant said = Instant.parse("2026-05-14T09:00:00Z");
    List<Lived> events = new ArrayList<>();
    Act wool = new Act.Preferred("wool", "P1");
    Act back = new Act.Unsaid(Remembered.Stated.Kind.PREFERENCE, "wool", "P1");
    List<Act> acts =
        List.of(wool, new Act.Preferred("wool", null), new Act.Declined("wool", "P1"), wool, back);
    for (Act act : acts) {
      events.add(
          new Lived(
              keys.words("" + events.size()), said.plusSeconds(events.size()), "test", null, act));
    }
    for (List<Lived> order : List.of(events, events.reversed())) {
      Fold fold = RememberedCodec.decode(RememberedCodec.encode(Fold.of(order)));
      assertThat(fold.remembered(1, 1, "c").statements())
          .extracting(one -> one.kind() + " " + one.product())
          .containsExactly("PREFERENCE null", "DECLINED P1");
    }
    events.add(new Lived(keys.words("again"), said.plusSeconds(9), "test", null, wool));
    assertThat(Fold.of(events).remembered(1, 1, "c").statements()).hasSize(3);
  }

  @Test
  void aFieldThatWasEmptiedIsKnownNoMoreUntilItIsToldAnew() {
    ProfileFold fold = new ProfileFold();
    Instant first = Instant.parse("2026-05-14T09:00:00Z");
    fold.take(first.plusSeconds(5), phone(""));
    fold.take(first, phone("123"));
    assertThat(fold.profile()).isEqualTo(Profile.UNKNOWN);
    fold.take(first.plusSeconds(9), phone("456"));
    assertThat(fold.profile().phone()).isEqualTo("456");
  }

  private static Profile phone(String number) {
    return new Profile(null, null, null, null, null, number, null, null, null, null);
  }
}
