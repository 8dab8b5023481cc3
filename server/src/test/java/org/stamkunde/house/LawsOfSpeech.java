package org.stamkunde.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import org.stamkunde.manners.Answer;
import org.stamkunde.manners.Outlet;
import org.stamkunde.manners.Permit;
import org.stamkunde.manners.Permits;
import org.stamkunde.manners.Preview;
import org.stamkunde.manners.Spoken;

/// No words reach a customer without leave of the room manners. Words for customers are of types
/// that cannot be made without a permit; permits come out of the ledger alone; and what carries
/// words to customers takes nothing else. So whoever wants to speak finds no other way.
final class LawsOfSpeech {
  /// What has a way out of the house, and why it carries no words to customers.
  private static final Set<String> OTHER_WAYS_OUT =
      Set.of(
          // Reads facts from the shop's other systems.
          "org.stamkunde.memory.federated..",
          // The command line's own door on this machine, its rehearsal, and its database's
          // programs.
          "org.stamkunde.server.door..",
          "org.stamkunde.server.line..",
          "org.stamkunde.server.database..",
          // Measures the program from outside.
          "org.stamkunde.bench..");

  /// Types that come with words and hold none.
  private static final List<String> WORDLESS =
      List.of("java.time.", "java.util.Locale", "org.springframework.ui.Model");

  static final ArchRule SPOKEN_IS_MADE_WITH_A_PERMIT =
      classes()
          .that()
          .areAnnotatedWith(Spoken.class)
          .should(beMadeWithAPermitAlone())
          .because("words that could be made without leave would be said without leave");

  static final ArchRule WHO_TAKES_A_PERMIT_SPEAKS =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage("org.stamkunde..")
          .should(answerWithWhatIsSpoken())
          .because("words that a permit was taken for are marked as such");

  static final ArchRule OUTLETS_TAKE_WHAT_IS_SPOKEN =
      methods()
          .that()
          .areAnnotatedWith(Outlet.class)
          .should(takeSpokenWordsAlone())
          .because("text of which nobody knows who gave leave goes nowhere");

  static final ArchRule THE_POST_ALONE_SENDS =
      noClasses()
          .that()
          .resideInAPackage("org.stamkunde..")
          .and()
          .resideOutsideOfPackages(OTHER_WAYS_OUT.toArray(String[]::new))
          .and(describe("have no outlet", type -> !outlet(type)))
          .should()
          .dependOnClassesThat(
              describe(
                  "lead out of the house",
                  type -> {
                    String name = type.getName();
                    return name.startsWith("jakarta.mail.")
                        || name.startsWith("org.springframework.mail.")
                        || name.startsWith("java.net.http.")
                        || name.startsWith("javax.net.")
                        || name.startsWith("org.springframework.web.client.")
                        || name.startsWith("org.springframework.web.reactive.")
                        || name.matches("java\\.net\\.(Socket|DatagramSocket|\\w*URLConnection)")
                        || name.matches("java\\.nio\\.channels\\.(Socket|Datagram)Channel");
                  }))
          .because("what can send takes spoken words alone, and shows them to this law");

  static final ArchRule MANNERS_ALONE_GIVES_PERMITS =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(Permits.class.getName())
          .should()
          .callConstructorWhere(
              describe(
                  "make a permit, a preview, or an office that gives them",
                  LawsOfSpeech::makesLeave))
          .because("a permit comes out of the ledger alone");

  static final ArchRule PERMITS_ARE_MADE_IN_THE_ROOM =
      constructors()
          .that()
          .areDeclaredIn(Permit.class)
          .or()
          .areDeclaredIn(Preview.class)
          .or()
          .areDeclaredIn(Permits.class)
          .should()
          .bePackagePrivate();

  private LawsOfSpeech() {}

  private static boolean makesLeave(JavaConstructorCall call) {
    return List.of(Permit.class, Preview.class, Permits.class).stream()
        .anyMatch(call.getTargetOwner()::isEquivalentTo);
  }

  /// Of the type itself, or of what it promises.
  private static boolean outlet(JavaClass type) {
    return type.getAllMethods().stream().anyMatch(method -> method.isAnnotatedWith(Outlet.class));
  }

  private static boolean takesAPermit(JavaCodeUnit code) {
    return code.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Permit.class));
  }

  private static boolean spoken(JavaClass type) {
    return type.isAnnotatedWith(Spoken.class);
  }

  /// Every constructor takes a permit, or is private and called only by what does; and nothing can
  /// come below the type that would be made otherwise.
  private static ArchCondition<JavaClass> beMadeWithAPermitAlone() {
    return new ArchCondition<>("be made with a permit alone") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!type.getModifiers().contains(JavaModifier.FINAL)) {
          events.add(SimpleConditionEvent.violated(type, type.getDescription() + " is not final"));
        }
        for (JavaConstructor constructor : type.getConstructors()) {
          if (takesAPermit(constructor)) {
            continue;
          }
          boolean closed = constructor.getModifiers().contains(JavaModifier.PRIVATE);
          boolean called =
              constructor.getCallsOfSelf().stream()
                  .allMatch(call -> takesAPermit(call.getOrigin()));
          if (!closed || !called) {
            events.add(SimpleConditionEvent.violated(type, constructor.getDescription()));
          }
        }
      }
    };
  }

  private static ArchCondition<JavaMethod> answerWithWhatIsSpoken() {
    return new ArchCondition<>("answer with what is spoken, where they take a permit") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        JavaClass answer = method.getRawReturnType();
        boolean wordless =
            answer.isPrimitive() // void and boolean too
                || answer.isEquivalentTo(Answer.class)
                || answer.isEquivalentTo(Permit.class)
                || spoken(answer);
        boolean made = method.getModifiers().contains(JavaModifier.SYNTHETIC);
        if (takesAPermit(method) && !wordless && !made) {
          events.add(SimpleConditionEvent.violated(method, method.getDescription()));
        }
      }
    };
  }

  private static ArchCondition<JavaMethod> takeSpokenWordsAlone() {
    return new ArchCondition<>("take spoken words alone") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        List<JavaClass> taken = method.getRawParameterTypes();
        boolean words = taken.stream().anyMatch(LawsOfSpeech::spoken);
        boolean alone = taken.stream().allMatch(type -> spoken(type) || wordless(type));
        if (!words || !alone) {
          events.add(SimpleConditionEvent.violated(method, method.getDescription()));
        }
      }
    };
  }

  private static boolean wordless(JavaClass type) {
    return type.isPrimitive() || WORDLESS.stream().anyMatch(type.getName()::startsWith);
  }
}
