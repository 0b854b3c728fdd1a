/// A child process: list of arguments, C locale, deadline, bounded output.
@NullMarked
package org.mailwhy.exec;

import org.jspecify.annotations.NullMarked;
