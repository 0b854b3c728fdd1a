/// Speaks SMTP to a server and says what it answered.
@NullMarked
package org.mailwhy.smtp;

import org.jspecify.annotations.NullMarked;
