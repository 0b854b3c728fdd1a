/// Renders notices and delivers them.
@NullMarked
package org.mailwhy.alert;

import org.jspecify.annotations.NullMarked;
