package org.mailwhy.lab;

import java.io.IOException;
import java.nio.file.Path;

/** A mail server of the lab, as the agent's configuration names it. */
interface LocalServer extends AutoCloseable {
    /** The agent's word for it. */
    String kind();

    int port();

    /** The folder or file of its configuration. */
    Path config();

    /** Where its programs are. */
    Path programs();

    Path log();

    @Override
    void close() throws IOException;
}
