/// Reading what others export: separators, encodings, dates, decimals, and columns recognised by
/// name and content; and writing rows that a spreadsheet reads. Knows nothing of customers or
/// orders.
@NullMarked
package org.stamkunde.tables;

import org.jspecify.annotations.NullMarked;
