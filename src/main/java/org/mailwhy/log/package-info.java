/// Reads mail logs: bytes to lines, envelopes, dialects, facts.
@NullMarked
package org.mailwhy.log;

import org.jspecify.annotations.NullMarked;
