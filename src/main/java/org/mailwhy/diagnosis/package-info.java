/// From a refusal and what was seen around it to ranked causes. Pure.
@NullMarked
package org.mailwhy.diagnosis;

import org.jspecify.annotations.NullMarked;
