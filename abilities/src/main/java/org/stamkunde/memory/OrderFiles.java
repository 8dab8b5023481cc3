package org.stamkunde.memory;

import java.nio.file.Path;
import org.stamkunde.memory.orders.OrdersReading;
import org.stamkunde.memory.orders.ReadingOptions;

/// Opens a file of orders: reads it once, writes nothing, and says in words what is wrong with it.
interface OrderFiles {
  OrdersReading open(Path file, ReadingOptions options);
}
