/// The inbox, the engine's loop, the postman, reload.
@NullMarked
package org.mailwhy.agent;

import org.jspecify.annotations.NullMarked;
