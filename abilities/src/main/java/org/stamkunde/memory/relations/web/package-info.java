@NullMarked
package org.stamkunde.memory.relations.web;

import org.jspecify.annotations.NullMarked;
