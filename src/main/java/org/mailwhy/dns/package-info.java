/// MX and address look-ups that tell a failure from an absence.
@NullMarked
package org.mailwhy.dns;

import org.jspecify.annotations.NullMarked;
