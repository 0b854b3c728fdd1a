/// The YAML file, every mistake with its line.
@NullMarked
package org.mailwhy.config;

import org.jspecify.annotations.NullMarked;
