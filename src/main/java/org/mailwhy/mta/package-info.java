/// Finds the mail servers of this host and reads their limits, queue and life.
@NullMarked
package org.mailwhy.mta;

import org.jspecify.annotations.NullMarked;
