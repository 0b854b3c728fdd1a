package org.mailwhy.incident;

/// What the other hosts of a server, or of a provider, do meanwhile.
record Hosts(int refusing, int serving) {
    static final Hosts NONE = new Hosts(0, 0);
}
