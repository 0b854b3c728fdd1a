package org.mailwhy.lab.fault;

import org.mailwhy.lab.Tmpfs;

/** A server that delivers into mailboxes on a file system of their own. */
interface HasStore extends Stage {
    Tmpfs store();
}
