/// What was answered, what was seen, why, and what to do: the vocabulary of mailwhy. It knows
/// nobody.
///
/// Invariants of the whole program:
///
/// - The core (`diagnosis`, `incident`, `forecast`, `report`) does no I/O and asks for no time.
/// - Edges (`smtp`, `log`, `host`, `mta`, `quota`, `store`, `metrics`, `alert`, `web`) never know
///   each other.
/// - One thread owns the engine; what others see of it is immutable.
/// - A watcher never throws for what it went to see: it says [Event.SourceFailed].
/// - Everything has a limit: reply line 4 KiB and 100 lines, log line 64 KiB, inbox 10,000 facts,
///   page 200 rows, webhook body 64 KiB.
/// - Label values come from closed sets, never from a reply.
/// - A remedy is advice: mailwhy changes nothing on the mail server.
@NullMarked
package org.mailwhy;

import org.jspecify.annotations.NullMarked;
