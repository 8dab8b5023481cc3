/// The page of questions and promises.
@NullMarked
package org.stamkunde.manners.questions.web;

import org.jspecify.annotations.NullMarked;
