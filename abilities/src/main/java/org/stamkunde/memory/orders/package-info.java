/// Exports of orders from a shop: [OrdersFile] finds out how a file is written and what its columns
/// are, and gives its lines and its rejects. The names of columns are in the resource folder
/// `columns`, a text file for each language and each program that exports. Reading stores nothing.
@NullMarked
package org.stamkunde.memory.orders;

import org.jspecify.annotations.NullMarked;
