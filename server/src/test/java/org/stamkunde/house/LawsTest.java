package org.stamkunde.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stamkunde.manners.ForgedPermit;
import org.stamkunde.manners.Outlet;
import org.stamkunde.manners.Spoken;
import org.stamkunde.manners.twin.LeakingOutlet;
import org.stamkunde.manners.twin.LooseWords;
import org.stamkunde.manners.twin.MutteredWords;
import org.stamkunde.manners.twin.OpenWords;
import org.stamkunde.manners.twin.OwnPostman;
import org.stamkunde.manners.twin.SlippedWords;
import org.stamkunde.memory.twin.CustomerManager;
import org.stamkunde.memory.twin.WrongMemory;
import org.stamkunde.numeric.twin.FramedNumber;
import org.stamkunde.numeric.twin.LinkedNumber;

/// Each law holds in the house, and each finds the twin that breaks it.
class LawsTest {
  static Stream<Arguments> laws() {
    return Stream.of(
        Arguments.of(Laws.LIFETIME_SERVES_CUSTOMERBASE, WrongMemory.class),
        Arguments.of(Laws.LINKAGE_SERVES_MEMORY, LinkedNumber.class),
        Arguments.of(Laws.RECOMMEND_SERVES_ENGAGEMENT, WrongMemory.class),
        Arguments.of(Laws.LIBRARIES_ARE_PLAIN, FramedNumber.class),
        Arguments.of(Laws.PAGES_AND_COMMANDS_ALONE_USE_THE_FRAME, WrongMemory.class),
        Arguments.of(Laws.TIME_AND_CHANCE_ARE_ARGUMENTS, WrongMemory.class),
        Arguments.of(LawsOfSpeech.SPOKEN_IS_MADE_WITH_A_PERMIT, LooseWords.class),
        Arguments.of(LawsOfSpeech.SPOKEN_IS_MADE_WITH_A_PERMIT, SlippedWords.class),
        Arguments.of(LawsOfSpeech.SPOKEN_IS_MADE_WITH_A_PERMIT, OpenWords.class),
        Arguments.of(LawsOfSpeech.WHO_TAKES_A_PERMIT_SPEAKS, MutteredWords.class),
        Arguments.of(LawsOfSpeech.OUTLETS_TAKE_WHAT_IS_SPOKEN, LeakingOutlet.class),
        Arguments.of(LawsOfSpeech.THE_POST_ALONE_SENDS, OwnPostman.class),
        Arguments.of(LawsOfSpeech.MANNERS_ALONE_GIVES_PERMITS, ForgedPermit.class),
        Arguments.of(LawsOfSpeech.MANNERS_ALONE_GIVES_PERMITS, ForgedPermit.Office.class),
        Arguments.of(Laws.FEW_CONSTRUCTOR_PARAMETERS, WrongMemory.class),
        Arguments.of(Laws.DOMAIN_NAMES, CustomerManager.class));
  }

  @ParameterizedTest
  @MethodSource("laws")
  void holdsInTheHouse(ArchRule law, Class<?> twin) {
    law.check(House.CLASSES);
  }

  @ParameterizedTest
  @MethodSource("laws")
  void findsTheTwinThatBreaksIt(ArchRule law, Class<?> twin) {
    assertThatThrownBy(() -> law.check(House.twins(twin)))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("Architecture Violation");
  }

  @Test
  void aPermitIsMadeInItsRoom() {
    LawsOfSpeech.PERMITS_ARE_MADE_IN_THE_ROOM.check(House.CLASSES);
  }

  /// Whoever adds to these lists opens a new way to customers.
  @Test
  void theWordsForCustomersAndTheirWaysOutAreKnown() {
    assertThat(
            House.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Spoken.class))
                .map(type -> type.getFullName().replace("org.stamkunde.", "")))
        .containsExactlyInAnyOrder(
            "engagement.Greeting",
            "engagement.ShopFront$View",
            "manners.own.Letters$Worded",
            "manners.own.Post$Letter",
            "manners.own.web.MyParts$Ask",
            "manners.questions.Asking$Open",
            "manners.tone.Composition$Written");
    assertThat(
            House.CLASSES.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Outlet.class))
                .map(method -> method.getOwner().getFullName().replace("org.stamkunde.", "")))
        .containsExactlyInAnyOrder(
            "engagement.web.ShopPage",
            "engagement.web.SuitsPanel",
            "manners.own.Post",
            "manners.own.web.MyParts");
  }

  @Test
  void seesTheWholeHouse() {
    assertThat(House.CLASSES.stream().map(type -> type.getPackageName().split("\\.")[2]))
        .contains(
            "numeric", "tables", "lifetime", "linkage", "recommend", "frame", "server", "market")
        .containsAll(Laws.ROOMS);
  }
}
