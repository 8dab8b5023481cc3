/// What every room's pages and commands share: layout, navigation, theme, texts, problem answers,
/// paging, and the small ports ([Panel], [Command]) through which many rooms make one page or one
/// command line.
@ApplicationModule(
    id = "frame",
    allowedDependencies = {})
@NullMarked
package org.stamkunde.frame;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
