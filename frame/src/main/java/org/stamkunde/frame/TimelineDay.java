package org.stamkunde.frame;

import java.util.List;

/// A day of a timeline, newest moment first.
public record TimelineDay(String label, List<TimelineMoment> moments) {}
