package org.stamkunde.memory;

/// The answer of [Memory#remember]: whose memory it went to, and whether it was news.
public record Receipt(String customer, String event, boolean duplicate) {}
