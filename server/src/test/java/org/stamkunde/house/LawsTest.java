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
import org.stamkunde.manners.Spoken;
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
        Arguments.of(Laws.WORDS_TAKE_A_PERMIT, WrongMemory.class),
        Arguments.of(Laws.MANNERS_ALONE_GIVES_PERMITS, ForgedPermit.class),
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
    assertThatThrownBy(() -> law.check(House.twins(twin))).isInstanceOf(AssertionError.class);
  }

  @Test
  void wordsForCustomersAreMarked() {
    assertThat(
            House.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Spoken.class))
                .map(type -> type.getFullName()))
        .contains(
            "org.stamkunde.engagement.Greeting",
            "org.stamkunde.engagement.ShopFront$View",
            "org.stamkunde.manners.own.Letters$Worded",
            "org.stamkunde.manners.own.Post$Letter");
  }

  @Test
  void seesTheWholeHouse() {
    assertThat(House.CLASSES.stream().map(type -> type.getPackageName().split("\\.")[2]))
        .contains(
            "numeric", "tables", "lifetime", "linkage", "recommend", "frame", "server", "market")
        .containsAll(Laws.ROOMS);
  }
}
