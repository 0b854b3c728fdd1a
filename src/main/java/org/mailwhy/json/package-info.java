/// The contract's JSON, and recordings.
@NullMarked
package org.mailwhy.json;

import org.jspecify.annotations.NullMarked;
