package org.stamkunde.memory;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/// One look at the shop. An answer is put together by several rooms, each of which asks for the
/// customer, the shop's today and what is learnt; within a look everything is read once, and all of
/// them see the same. Only for answers: whoever changes something looks anew.
public final class Look {
  private static final ScopedValue<Map<Object, Object>> SEEN = ScopedValue.newInstance();

  private Look() {}

  /// Answers within one look, the one that is already being taken or a new one.
  public static <T> T taking(Supplier<T> answer) {
    if (SEEN.isBound()) {
      return answer.get();
    }
    return ScopedValue.where(SEEN, new HashMap<>()).call(answer::get);
  }

  static boolean isTaken() {
    return SEEN.isBound();
  }

  /// What was read by the way, for whoever asks for it by this name within the look.
  static void know(Object name, Object value) {
    if (SEEN.isBound()) {
      SEEN.get().putIfAbsent(name, value);
    }
  }

  /// What is read under this name: once within a look, each time outside of one.
  public static <T> T once(Object name, Supplier<T> reading) {
    if (!SEEN.isBound()) {
      return reading.get();
    }
    Map<Object, Object> seen = SEEN.get();
    Object known = seen.get(name);
    if (known == null) {
      known = reading.get();
      seen.put(name, known);
    }
    @SuppressWarnings("unchecked") // a name is always asked with the same reading
    T same = (T) known;
    return same;
  }
}
