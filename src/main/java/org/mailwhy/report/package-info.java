/// Totals of an analysed log.
@NullMarked
package org.mailwhy.report;

import org.jspecify.annotations.NullMarked;
