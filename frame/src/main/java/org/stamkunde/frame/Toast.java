package org.stamkunde.frame;

import org.jspecify.annotations.Nullable;

/// A thing done that can be taken back for a while, or that finished elsewhere. Put it into the
/// model, or as a flash attribute before a redirect, under the name `toast`; `undo` is the path to
/// which the undo is posted.
public record Toast(String text, @Nullable String undo) {}
