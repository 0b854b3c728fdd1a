/// Publishes for Prometheus.
@NullMarked
package org.mailwhy.metrics;

import org.jspecify.annotations.NullMarked;
