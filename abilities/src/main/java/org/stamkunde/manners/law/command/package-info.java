/// The commands of the law: asking it, and washing against a register.
@NullMarked
package org.stamkunde.manners.law.command;

import org.jspecify.annotations.NullMarked;
