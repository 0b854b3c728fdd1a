/// The page, the API and the stream.
@NullMarked
package org.mailwhy.web;

import org.jspecify.annotations.NullMarked;
