package org.stamkunde.linkage;

/// A field of the records that are compared.
public record Field(String name, FieldKind kind) {}
