/// The commands.
@NullMarked
package org.mailwhy.cli;

import org.jspecify.annotations.NullMarked;
