/// Wiring by hand, the schedule, systemd and signals: the only package that knows all others.
@NullMarked
package org.mailwhy.app;

import org.jspecify.annotations.NullMarked;
