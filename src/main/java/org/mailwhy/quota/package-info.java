/// Reads mailbox quotas.
@NullMarked
package org.mailwhy.quota;

import org.jspecify.annotations.NullMarked;
