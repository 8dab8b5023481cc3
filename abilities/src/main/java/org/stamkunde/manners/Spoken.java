package org.stamkunde.manners;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a type that holds words as a customer will read or hear them. It cannot be made without a
/// [Permit], and an [Outlet] takes no words but these; tests of the house see to both.
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Spoken {}
