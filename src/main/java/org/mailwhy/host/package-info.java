/// Samples the machine.
@NullMarked
package org.mailwhy.host;

import org.jspecify.annotations.NullMarked;
