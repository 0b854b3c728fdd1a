/// Troubled SMTP servers in this process, which are also the tests' fault server.
@NullMarked
package org.mailwhy.demo;

import org.jspecify.annotations.NullMarked;
