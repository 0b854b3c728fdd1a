/// Trends and the time to the server's own refusal. Pure.
@NullMarked
package org.mailwhy.forecast;

import org.jspecify.annotations.NullMarked;
