@NullMarked
package org.stamkunde.memory.facts.web;

import org.jspecify.annotations.NullMarked;
