package org.stamkunde.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The laws of the house that neither Maven's class path nor Modulith can see.
final class Laws {
  static final List<String> ROOMS =
      List.of("memory", "manners", "catalogue", "customerbase", "engagement");

  static final ArchRule LIFETIME_SERVES_CUSTOMERBASE = servesOnly("lifetime", "customerbase");
  static final ArchRule LINKAGE_SERVES_MEMORY = servesOnly("linkage", "memory");
  static final ArchRule RECOMMEND_SERVES_ENGAGEMENT = servesOnly("recommend", "engagement");

  static final ArchRule LIBRARIES_ARE_PLAIN =
      classes()
          .that()
          .resideInAnyPackage(
              "org.stamkunde.numeric..",
              "org.stamkunde.tables..",
              "org.stamkunde.lifetime..",
              "org.stamkunde.linkage..",
              "org.stamkunde.recommend..")
          .should(standOnlyOn("java.", "javax.", "jdk.", "org.jspecify.", "org.stamkunde.numeric"))
          .because("a library can be published alone: the JDK, JSpecify and numeric, nothing else");

  static final ArchRule PAGES_AND_COMMANDS_ALONE_USE_THE_FRAME =
      noClasses()
          .that()
          .resideInAnyPackage(rooms(""))
          .and()
          .resideOutsideOfPackages("..web..", "..command..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.stamkunde.frame..", "org.springframework.web..", "picocli..")
          .because("what a room knows does not depend on how it is shown");

  static final ArchRule TIME_AND_CHANCE_ARE_ARGUMENTS =
      classes()
          .that()
          .resideInAnyPackage(rooms(".."))
          .should(readNoClock())
          .because("a decision is replayed with the clock and the dice that it had");

  static final ArchRule FEW_CONSTRUCTOR_PARAMETERS =
      classes()
          .that()
          .resideInAPackage("org.stamkunde..")
          .and()
          .areNotRecords()
          .should(takeFewParts());

  static final ArchRule DOMAIN_NAMES =
      noClasses()
          .should()
          .haveNameMatching(
              "org\\.stamkunde\\..*[.$](\\w*[a-z])?(Manager|Helper|Util|Utils|Impl|Common|Processor|Repository|Dao)([A-Z$]\\w*)?")
          .because("a name says what a thing is in the domain's words");

  private static final Pattern CLOCK = Pattern.compile("now|currentTimeMillis|nanoTime");

  private static String[] rooms(String tail) {
    return ROOMS.stream()
        .map(room -> "org.stamkunde." + room + (tail.isEmpty() ? ".." : tail))
        .toArray(String[]::new);
  }

  private static ArchRule servesOnly(String library, String room) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(
            "org.stamkunde." + library + "..",
            "org.stamkunde." + room + "..",
            "org.stamkunde.market..",
            "org.stamkunde.bench..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.stamkunde." + library + "..")
        .because("a library has one customer: " + library + " serves " + room);
  }

  private static ArchCondition<JavaClass> standOnlyOn(String... allowed) {
    return new ArchCondition<>("stand only on " + String.join(", ", allowed)) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        String own = type.getPackageName();
        String library = own.split("\\.").length > 2 ? "org.stamkunde." + own.split("\\.")[2] : own;
        type.getDirectDependenciesFromSelf().stream()
            .filter(edge -> !edge.getTargetClass().getBaseComponentType().isPrimitive())
            .filter(
                edge -> edge.getTargetClass().getBaseComponentType().getPackageName().contains("."))
            .filter(edge ->
                !edge.getTargetClass().getBaseComponentType().getName().startsWith(library + "."))
            .filter(edge ->
                Set.of(allowed).stream()
                    .noneMatch(edge.getTargetClass().getBaseComponentType().getName()::startsWith))
            .forEach(
                edge -> events.add(SimpleConditionEvent.violated(type, edge.getDescription())));
      }
    };
  }

  private static ArchCondition<JavaClass> readNoClock() {
    return new ArchCondition<>("read no clock and throw no dice of their own") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
          boolean clock =
              CLOCK.matcher(call.getTarget().getName()).matches()
                  && call.getTarget().getRawParameterTypes().isEmpty()
                  && !call.getTargetOwner().getName().equals("java.lang.System#nanoTime")
                  && (call.getTargetOwner().getPackageName().equals("java.time")
                      || call.getTarget()
                          .getFullName()
                          .equals("java.lang.System.currentTimeMillis()"));
          boolean dice = call.getTarget().getFullName().equals("java.lang.Math.random()");
          if (clock || dice) {
            events.add(SimpleConditionEvent.violated(type, call.getDescription()));
          }
        }
      }
    };
  }

  private static ArchCondition<JavaClass> takeFewParts() {
    return new ArchCondition<>("take at most five parts in a constructor") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (JavaConstructor constructor : type.getConstructors()) {
          if (constructor.getRawParameterTypes().size() > 5
              && !type.isEnum()
              && !type.isAnonymousClass()) {
            events.add(SimpleConditionEvent.violated(type, constructor.getDescription()));
          }
        }
      }
    };
  }

  private Laws() {}
}
