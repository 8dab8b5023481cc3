/// Pages of engagement: this week, the shop front, and what suits a customer on other rooms' pages.
@NullMarked
package org.stamkunde.engagement.web;

import org.jspecify.annotations.NullMarked;
