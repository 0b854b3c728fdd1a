/// Batches in; changes, notices and questions out. Pure: no clock, no I/O, no lock.
@NullMarked
package org.mailwhy.incident;

import org.jspecify.annotations.NullMarked;
