/// Keys of the programs and browsers that deliver events or ask: made, revoked, limited, and looked
/// at before anything behind `/v1` and `/ofrep` is done.
@NullMarked
package org.stamkunde.server.keys;

import org.jspecify.annotations.NullMarked;
