package org.mailwhy.smtp;

import java.net.InetSocketAddress;

/// One address of a server that is to be probed.
///
/// @param server its label
/// @param host the name that was looked up; the address itself where one was given
record Aim(String server, String host, InetSocketAddress address) {}
