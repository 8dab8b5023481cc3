/// Federated facts: values that live in other systems and are read through when they are asked for.
/// An origin and a customer's name come in; a value, nothing, or the reason of a failure goes out,
/// always within a second. What a person may write here would otherwise let them reach every host
/// that this machine can reach: each door here says which it keeps shut.
@NamedInterface("federated")
@NullMarked
package org.stamkunde.memory.federated;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
