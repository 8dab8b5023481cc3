package org.stamkunde.frame;

/// What a command answers: once for programs (any value that Jackson writes as an object), once for
/// people.
public record Answer(Object json, String text) {}
