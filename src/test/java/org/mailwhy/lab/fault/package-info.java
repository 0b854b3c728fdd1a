/**
 * Servers × faults: what was injected, held against what the packaged agent says.
 *
 * <p>A new fault is one class that implements {@link Fault} and one line in {@link Cells}.
 */
@NullMarked
package org.mailwhy.lab.fault;

import org.jspecify.annotations.NullMarked;
