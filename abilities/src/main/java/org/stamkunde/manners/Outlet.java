package org.stamkunde.manners;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a method through which words leave the house for a customer: by post, on a page, in an
/// answer. It takes what is [Spoken], and no text beside it.
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Outlet {}
