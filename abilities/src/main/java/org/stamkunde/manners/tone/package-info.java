/// Tone: how near a letter may come. Memory goes in with the purpose it is read for; the step that
/// the relation bears, the facts that may be said, and letters that say no more than those come
/// out, each phrase with the facts on which it stands.
@NamedInterface("tone")
@NullMarked
package org.stamkunde.manners.tone;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
