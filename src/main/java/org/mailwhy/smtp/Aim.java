package org.mailwhy.smtp;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;

/// One address of a server that is to be probed.
///
/// @param server its label
/// @param host the name that was looked up; the address itself where one was given
record Aim(String server, String host, InetSocketAddress address) {
    String ip() {
        return text(address.getAddress());
    }

    /// As mail servers log it: `::1`, where Java says `0:0:0:0:0:0:0:1` (RFC 5952 section 4.2).
    static String text(InetAddress address) {
        List<String> groups = List.of(address.getHostAddress().split(":"));
        int start = 0;
        int length = 0;
        for (int from = 0; from < groups.size(); from++) {
            int to = from;
            while (to < groups.size() && groups.get(to).equals("0")) {
                to++;
            }
            if (to - from > length) {
                start = from;
                length = to - from;
            }
        }
        String head = String.join(":", groups.subList(0, start));
        String tail = String.join(":", groups.subList(start + length, groups.size()));
        return length < 2 ? address.getHostAddress() : head + "::" + tail;
    }
}
