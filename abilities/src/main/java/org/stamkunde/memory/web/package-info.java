@NullMarked
package org.stamkunde.memory.web;

import org.jspecify.annotations.NullMarked;
