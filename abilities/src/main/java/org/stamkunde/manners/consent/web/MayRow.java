package org.stamkunde.manners.consent.web;

import org.jspecify.annotations.Nullable;

/// A line of what we may: what it is about, the sign and the word, and why.
record MayRow(String what, String kind, String says, @Nullable String note) {}
