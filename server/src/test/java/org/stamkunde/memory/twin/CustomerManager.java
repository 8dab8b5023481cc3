package org.stamkunde.memory.twin;

/// A name that says nothing.
public class CustomerManager {}
