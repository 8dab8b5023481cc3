/// What tags, servers and pipelines send, read into happenings.
@NullMarked
package org.stamkunde.memory.ingest;

import org.jspecify.annotations.NullMarked;
