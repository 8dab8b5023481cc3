package org.stamkunde.numeric.twin;

import org.springframework.stereotype.Component;

/// A library that needs a framework.
@Component
public class FramedNumber {}
