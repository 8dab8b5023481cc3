/// Engagement: what to say next to this one customer, or nothing. Memory, catalogue, values and the
/// leave of manners come in; recommendations, the greeting and this week's list go out.
@ApplicationModule(
    id = "engagement",
    allowedDependencies = {"memory", "manners", "catalogue", "customerbase", "frame"})
@NullMarked
package org.stamkunde.engagement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
