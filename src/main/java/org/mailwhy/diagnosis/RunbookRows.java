package org.mailwhy.diagnosis;

/// The runbooks. A cause begins with `## name: title`; then what it means, and lines by their first
/// character: `+` when it occurs, `?` how to recognise it, `=` what settles it, `!` how to mend it
/// (`[software]` where it is for one only), `x` what not to do, `>` for the sender, `421` and `452`
/// what either code means here. `{path}` is the measured path.
final class RunbookRows {
    private RunbookRows() {}

    static final String SERVER =
            """
            ## overload: The server is overloaded
            The server as a whole is short of CPU, memory, processes, descriptors or connections, and turns clients away until some are free.
            + All processes of the SMTP service are busy, often because each waits for something slow: DNS, a milter, a database.
            + A flood of connections, or many bots that hold a session open.
            + Memory ran out and the kernel killed a process.
            ? Connections succeed but no greeting comes, or 421 is the greeting, for every client alike.
            ? Busy slots equal the limit and connections wait in the accept queue.
            = all slots busy or the load at the server’s own limit confirms it; free slots, or others served meanwhile, speak against it.
            ! [postfix] `ss -tnH state established '( sport = :25 )' | wc -l`: compare with the process limit of `postconf -M smtp/inet`.
            ! [postfix] `grep 'process limit' /var/log/mail.log`; raise it with `postconf -e default_process_limit=200 && postfix reload` once memory allows.
            ! [postfix] Put `postscreen` before smtpd, so that bots take no smtpd process.
            ! [exim] `exim -bP smtp_accept_max smtp_load_reserve`: raise smtp_accept_max, then restart Exim.
            ! [sendmail] `grep -E 'MaxDaemonChildren|RefuseLA' /etc/mail/sendmail.cf` and raise the limit that was hit.
            ! [dovecot] `doveadm service status lmtp`; raise process_limit of the service.
            ! Find what the processes wait for: `cat /proc/pressure/*`, `ps -eo pid,stat,wchan:20,args --sort=stat | head -40`.
            ! Check that it worked: a probe gets its greeting within a second.
            x Do not raise process limits without memory for them: each process then gets slower.
            x Do not restart in a loop: every restart brings all waiting clients back at once.
            > Wait: the server asks you to come back. Do not open more connections at once.
            421 said as the greeting or in place of any reply; the connection ends. The usual code of overload.
            452 said by servers that count a shortage of memory as a shortage of storage, such as Exchange back pressure (452 4.3.1).
            ## maintenance: The server is in maintenance
            The server was stopped, is stopping, starting or being upgraded on purpose, or its operator told it to defer.
            + `systemctl restart`, a package upgrade, a reboot, a planned window.
            + An access rule that answers 421 to everyone while work goes on.
            ? Sessions end or 421 comes with "shutting down", then connections are refused, then a greeting comes again.
            ? The log has the stop and the start.
            = a stop or start in the log or the journal confirms it; a server that runs on speaks against it.
            ! [postfix] `postfix status`; `systemctl status postfix@-.service`; start it with `postfix start`.
            ! [dovecot] `systemctl status dovecot`; `doveadm reload` takes a new configuration without refusing anyone.
            ! [exim] `systemctl status exim4`; child processes of a stopped daemon finish their sessions.
            ! Look who did it: `journalctl -u 'postfix*' -u dovecot -u exim4 --since -1h`, `/var/log/apt/history.log`.
            ! If work goes on, announce the window in mailwhy's configuration (maintenance:), so that nobody is paged.
            x Do not restart for a change that a reload takes.
            > Nothing: senders come back by themselves, usually within the hour.
            421 the server shuts down or is not ready, and closes. RFC 5321 made 421 for this.
            452 is not used for maintenance.
            ## disk-full: A file system of the server is full
            A file system that the server needs has too few free bytes or inodes, or less than the server itself wants to keep free.
            + The queue grows because mail cannot be delivered; logs, core dumps or backups fill the same file system.
            + message_size_limit was raised: Postfix refuses below 1.5 times of it.
            + Inodes run out through many small files while bytes are free.
            ? 452 at MAIL for every client and recipient, from a certain minute on.
            ? Free space is below the server's own minimum, not only at zero.
            = free space below the server’s minimum confirms it; space well above it refutes it.
            ! `df -h {path}; df -i {path}`: bytes and inodes of the file system that is short.
            ! `du -xh {path} | sort -h | tail -20` on its mount point: what takes the space.
            ! [postfix] `postqueue -p | tail -1`: is the queue itself what fills it? `qshape deferred` shows for whom.
            ! [postfix] `postconf message_size_limit queue_minfree`: Postfix refuses below 1.5 × message_size_limit and at or below queue_minfree.
            ! [exim] `exim -bP check_spool_space check_spool_inodes check_log_space`: Exim refuses below these.
            ! [sendmail] Sendmail keeps its figure for 300 s: after freeing space restart it or wait.
            ! Check that it worked: a probe to the depth `mail` is accepted.
            x Do not delete files in the queue directory by hand: the server’s own command removes a message.
            x Do not lower the server's minimum instead of freeing space: the next message may be cut off.
            > Wait. The message is fine; a smaller one helps only where the server weighs the size that was announced.
            421 said by servers that close at once when storage fails, such as Sendmail (421 4.3.1) and KumoMTA; for a client it is the same.
            452 the code that RFC 5321 has for insufficient system storage: this command fails, the session may go on.
            ## dependency: A part behind the server failed
            Something the server asks before it may accept a message failed or is slow: a milter, content filter, policy service, directory, database, authentication backend, delivery agent or the next hop.
            + A filter or database was restarted, upgraded or ran out of memory or disk.
            + A lookup table or socket lost its permission.
            ? "Service unavailable - try again later", "Temporary lookup failure", or a reply that comes after exactly 30 or 100 s.
            ? The log names the socket or table that could not be asked.
            = a log line that names the part that failed confirms it; a reply that comes at once speaks against it.
            ! [postfix] `postconf -n | grep -E 'milter|policy|proxy|ldap|mysql|pgsql'`: what smtpd asks; `grep -E 'warning: (connect to|milter|problem talking)' /var/log/mail.log | tail`.
            ! [postfix] Decide what happens next time: `postconf milter_default_action` (tempfail, accept).
            ! [dovecot] `doveadm log errors`; `doveadm user -f home someone@example.org` asks the user database.
            ! [exim] `exim -bh 192.0.2.1` plays a session and shows the look-up that defers.
            ! Check each service by itself: `systemctl --failed`, and connect to its socket.
            x Do not take the filter out for good: mail without it may harm your users and your reputation.
            > Wait; the server will accept when its part works again.
            421 said when the part fails at connect or the server gives the session up.
            452 seldom; a filter may choose it.
            ## server-error: The server software failed
            The server's own fault: a wrong configuration, a crash, an internal error, storage that cannot be read or written.
            + A change of configuration with a mistake, a wrong permission, a file system that went read-only.
            + A defect of the software.
            ? "Server configuration error", "local error", "queue file write error", or sessions that end without a reply.
            ? The log says fatal, panic or the system's error text.
            = a log line of a crash, a fatal error or a failed write confirms it.
            ! [postfix] `postfix check; postconf -n >/dev/null`: mistakes; `grep -E 'fatal|panic|error' /var/log/mail.log | tail`.
            ! [exim] `exim -bV; tail /var/log/exim4/paniclog`.
            ! [sendmail] `journalctl -t sendmail -p err --since -1h`.
            ! [dovecot] `doveconf -n >/dev/null; doveadm log errors`.
            ! `mount | grep -w ro; dmesg | tail`: read-only file systems and I/O errors.
            ! Undo the newest change, reload, probe again.
            x Do not restart before you saved the log lines of the failure.
            > Wait; tell the postmaster by another way when it lasts.
            421 the server gives up the session.
            452 said where a write failed for a reason that the server counts as storage.
            ## dns: A DNS look-up failed
            A name could not be looked up: a time-out or SERVFAIL, on either side.
            + The resolver is down or unreachable, or the other domain's name servers are.
            ? "Temporary failure in name resolution", "lookup failed", or 450 4.1.8 for all senders at once.
            = a look-up that fails for the resolver of the server confirms it; one that answers speaks against it.
            ! `cat /etc/resolv.conf; dig +time=2 example.org mx`: does the resolver answer?
            ! [postfix] `postconf -h smtpd_recipient_restrictions`: rules with reject_unknown_… need a resolver; run one on this host.
            ! Check that it worked: the same look-up answers within a second.
            x Do not use a public resolver for block lists: they refuse it, and their error codes look like hits.
            > Check your own zone: `dig +trace` of your domain and of your address's reverse name.
            421 said where the look-up is made at connect.
            452 is not used for DNS.
            ## unreachable: No session came about
            The connection was refused, had no route, got no greeting or was dropped without a reply. A 421 with such words is made up by the sending program.
            + The server or its network is down; a firewall drops or refuses; the port is not bound.
            + Stops, limits and crashes look the same from outside.
            ? `Connection refused`, `No route to host`, `Connection timed out`.
            = an accepted connection from another network speaks for a block on the way; a stopped or busy server explains it better.
            ! `ss -ltnp '( sport = :25 )'`: does anything listen?
            ! [postfix] `postfix status; postconf inet_interfaces inet_protocols`.
            ! `journalctl -k --since -1h | grep -iE 'drop|reject|oom'`; `nft list ruleset`.
            ! Probe from another network: `mailwhy probe HOST`.
            x Do not conclude from one address: try IPv4 and IPv6 apart.
            > Retry later; look whether other MX hosts of the domain answer.
            421 noted by the sending side (4.4.1, 4.4.2): no server said it.
            452 never.
            """;

    static final String CLIENT =
            """
            ## mailbox-quota: The recipient's mailbox is full
            The recipient's store is over its limit of bytes or messages, or would be with this message.
            + The mailbox grew to its limit; at 75 % a message that is larger than the rest is refused as well.
            ? 452 4.2.2 or 552 5.2.2 for one recipient while others are accepted.
            = the recipient’s quota, used against limit, confirms or refutes it; other recipients refused alike speak against it.
            ! [dovecot] `doveadm quota get -u USER`: used and limit; `doveadm quota recalc -u USER` when the figure cannot be right.
            ! [dovecot] Raise it: quota_rule (2.3) or quota_storage_size (2.4) of the user or the domain, then `doveadm reload`.
            ! [postfix] `postconf mailbox_size_limit virtual_mailbox_limit`: Postfix's own limit of a mailbox file.
            ! [cyrus] `cyradm> lq user.NAME`, `sq user.NAME STORAGE 2000000`.
            ! Tell the recipient by another way; archive or empty trash and spam folders.
            x Do not raise every quota without looking at the disk: the sum may exceed it.
            > Only the recipient or the operator can mend it. Retry for days, or reach the recipient otherwise; a smaller message may fit.
            421 seldom; RFC 5321 has 452 for it.
            452 temporary, the sender keeps trying; 552 says the same for good.
            ## connection-limit: This client has too many connections
            One client has more connections at once than the server allows, or asked more of one connection than it may.
            + A mailing or a backlog after an outage opens many connections; several senders behind one address add up.
            ? 421 in the greeting for one client while others are served.
            = a log line of the limit confirms it; a single connection that is refused alike speaks against it.
            ! [postfix] `postconf smtpd_client_connection_count_limit smtpd_client_event_limit_exceptions`; `grep 'Connection concurrency limit exceeded' /var/log/mail.log`.
            ! [exim] `exim -bP smtp_accept_max_per_host smtp_accept_max_per_connection`.
            ! [sendmail] conncontrol and ClientConn in the access database.
            ! [dovecot] `doveconf mail_max_userip_connections`.
            ! Exempt a known relay rather than raising the limit for all.
            x Do not switch the limit off: it protects everyone else.
            > Open fewer connections: `postconf -e smtp_destination_concurrency_limit=2`; reuse a connection for several messages, within the limit.
            421 the connection is closed; come back with fewer.
            452 said for too many messages in one session: begin a new one.
            ## rate-limit: Too much in a while
            This client, sender or recipient exceeds an amount per unit of time, and nothing but the amount is named.
            + A mailing, a loop, a compromised account.
            ? "rate limit", "too many messages this hour"; it ends at the end of the window.
            = a log line of the limit confirms it; a refusal that outlasts its window speaks against it.
            ! [postfix] `postconf | grep -E 'smtpd_client_.*_rate_limit|anvil_rate_time_unit'`; `grep 'rate limit exceeded' /var/log/mail.log`.
            ! [exim] `exim_dumpdb /var/spool/exim4 ratelimit`.
            ! [sendmail] ratecontrol and ClientRate in the access database.
            ! Find the sender: a compromised account sends to many recipients who do not exist.
            x Do not raise limits before you know that the sender is honest.
            > Slow down: fewer messages a minute (`smtp_destination_rate_delay`), spread over hours; wait for the window to end.
            421 the connection is closed until you are slower.
            452 this message or recipient is refused for now; the session may go on.
            ## too-many-recipients: Too many recipients in one transaction
            The message has more recipients than the server takes at once.
            + A list expanded into one transaction.
            ? 452 4.5.3 after a number of accepted recipients.
            = a transaction with one recipient that is accepted confirms it.
            ! [postfix] `postconf smtpd_recipient_limit` (1000).
            ! [exim] `exim -bP recipients_max`.
            ! [sendmail] MaxRecipientsPerMessage.
            x Do not treat it as a failure of the message: the accepted recipients get it.
            > Send the rest in another transaction: mail servers do so by themselves; `postconf -e default_destination_recipient_limit=50` for this domain.
            421 said by servers that close instead.
            452 the code of RFC 5321 section 4.5.3.1.10: accept the first ones, try the others again.
            ## message-size: The message is too large
            The message is larger than a limit of the server.
            + An attachment beyond the limit that EHLO announced with SIZE.
            ? 452 4.3.4 or 552 5.3.4; smaller messages pass.
            = a small message that is accepted confirms it.
            ! [postfix] `postconf message_size_limit mailbox_size_limit virtual_mailbox_limit`.
            ! [exim] `exim -bP message_size_limit`.
            x Do not raise the limit without space: Postfix wants 1.5 times of it free.
            > Send a smaller message or a link. Encoding makes an attachment a third larger.
            421 seldom.
            452 temporary where the limit may change; 552 is usual.
            ## greylisting: First contact is told to come back
            A sender that is not known yet is deferred once; real servers retry and pass.
            + The first message of a sender, client and recipient; a large sender that retries from another address.
            ? 450 or 451 at RCPT, accepted some minutes later and from then on.
            = the same message accepted some minutes later confirms it; a refusal that lasts for hours speaks against it.
            ! Nothing is broken. Exempt large senders: `/etc/postgrey/whitelist_clients.local`, rspamd greylist whitelists.
            ! [postfix] postscreen: deep protocol tests defer each new client once; `postconf -n | grep postscreen`.
            x Do not greylist clients that authenticate or relay for you.
            > Retry from the same address after five minutes or more.
            421 said where the test runs at connect.
            452 seldom (Stalwart 452 4.2.2).
            ## reputation: The sender is not trusted
            Block lists, complaints, spam history or the content of the message speak against the sender's address, network or domain.
            + A block list has the address; recipients complained; a compromised account sent spam; a new address sends much.
            ? Names a block list, complaints or reputation; often dressed as a rate limit.
            = the address on a block list, or the same mail accepted from another address, confirms it.
            ! When your server gives it: `grep blocked /var/log/mail.log`; check that the block list still answers and what it lists.
            ! When your server gets it: find and stop the source, `postqueue -p`, look for one account with many recipients.
            x Do not change the sending address to escape: the new one has no history and fares worse.
            > Stop the mail that causes complaints, then ask for delisting; check SPF, DKIM, DMARC and PTR; send less until it clears.
            421 you are throttled or blocked for now.
            452 seldom.
            ## sender-identity: A record of the sender is absent or wrong
            The PTR record, HELO name, SPF, DKIM, DMARC or sender domain is missing or does not fit.
            + A new address without PTR; a new mail service that SPF does not name; a forwarder that breaks alignment.
            ? Names PTR, reverse DNS, SPF, DKIM, DMARC or "Domain not found".
            = the record in DNS: absent or wrong confirms it, right speaks against it.
            ! When your server gets it: `dig -x ADDRESS`, `dig TXT example.org`, `dig TXT _dmarc.example.org`.
            ! [postfix] `postconf smtp_helo_name myhostname smtp_bind_address`: the HELO name must resolve to the address that sends.
            x Do not loosen DMARC to make mail pass: mend the record.
            > Publish the record that is named, wait for its time to live, send again.
            421 you are deferred until the record is there.
            452 seldom.
            ## policy: A local rule defers it
            A rule of the server's operator defers this, and its words fit no other cause; also a rule or milter whose words claim a condition that the host does not have.
            + An access table, a policy service, a milter, a disabled mailbox.
            ? The text stands in the frame of a rule ("Client host rejected:"), or is nowhere in the software.
            = the rule, milter or policy service that the log names confirms it.
            ! [postfix] `postconf -n | grep -E 'restrictions|access|milter|policy'`; `postmap -q KEY TABLE` finds the entry.
            ! [exim] `exim -bh ADDRESS` shows the ACL that defers.
            ! [sendmail] `makemap -u hash /etc/mail/access | grep -i error`.
            ! Give the rule words of its own: "Insufficient system storage" from a rule sends people looking for a full disk.
            x Do not mend what the words claim before a measurement agrees.
            > Ask the postmaster what the rule wants.
            421 the operator ends your sessions.
            452 chosen by whoever wrote the rule.
            ## timeout: The session was too slow
            Inside a session the client was idle or one side too slow.
            + A client that waits, a slow network, a packet filter that forgets the connection; Postfix under stress waits only 10 s.
            ? 421 4.4.2 after a pause.
            = a session without pauses that ends alike speaks against it.
            ! [postfix] `postconf smtpd_timeout smtpd_per_request_deadline`; `stress=yes` in `ps ax | grep smtpd` means that all processes were busy.
            ! [exim] `exim -bP smtp_receive_timeout`.
            ! Look at the network: MTU (large messages only), NAT and firewall time-outs.
            x Do not lengthen time-outs without need: slow clients then hold your processes.
            > Send what you have to say without pauses; do not keep idle connections open.
            421 the server closes an idle session. Harmless when a client keeps connections for reuse.
            452 is not used for time-outs.
            ## protocol-error: The client breaks the protocol
            Too many errors, a bad sequence of commands, or talk before the greeting.
            + Bots, web clients on the wrong port, a script, a list with many unknown recipients.
            ? "too many errors", "improper command pipelining", "too many invalid commands".
            = the commands of the session in a transcript show it.
            ! [postfix] `postconf smtpd_hard_error_limit smtpd_soft_error_limit`; `grep 'too many errors' /var/log/mail.log` shows who.
            ! Block hosts that never send mail; leave the others alone.
            x Do not raise the limit for bots.
            > Mend the client: wait for each reply, clean the list of recipients.
            421 the server ends the session.
            452 seldom.
            ## tls: TLS failed or is required
            The handshake failed, or the server insists on encryption.
            + A certificate that expired, a protocol that is too old, an offer of STARTTLS that cannot be kept.
            ? 454 at STARTTLS, 421 with "TLS required", 4.7.x about certificates.
            = a handshake with `openssl s_client` shows it.
            ! `openssl s_client -starttls smtp -connect HOST:25 </dev/null`: protocol, certificate, expiry.
            ! [postfix] `postconf smtpd_tls_security_level smtpd_tls_chain_files smtpd_tls_cert_file`; `postfix tls status`.
            ! Renew the certificate, let the renewal reload the server.
            x Do not switch encryption off.
            > Use TLS 1.2 or newer and a valid name.
            421 closes for lack of TLS.
            452 never; 454 is the code for TLS not available.
            ## authentication: SMTP AUTH failed or is required
            The client must authenticate and did not, or failed too often.
            + A changed password, a device with an old one, an attack that guesses.
            ? 454 4.7.0, 421 4.7.0 with "auth failures".
            = a log line of the failed attempt confirms it.
            ! [postfix] `grep 'authentication failed' /var/log/mail.log`; `postconf smtpd_sasl_type smtpd_sasl_path`.
            ! [dovecot] `doveadm auth test USER`; `doveadm log errors`.
            x Do not switch the limit on attempts off.
            > Check name, password and port (587 or 465).
            421 closes after too many attempts.
            452 never.
            ## unknown: Not known
            The reply does not say why, and nothing that was measured explains it.
            + Generic replies: "Service not available", "Try again later".
            ? The ranking of causes says what is likelier.
            = the server’s log at the minute of the refusal, its limits, its file systems.
            ! Let mailwhy see more: `mailwhy doctor` lists limits, logs and quotas that it cannot read.
            ! Look at the server's log at the minute of the refusal.
            x Do not take the code for the cause.
            > Retry with growing pauses; ask the postmaster when it lasts a day.
            421 the server ends the session; RFC 5321: service not available.
            452 this command fails now; RFC 5321: insufficient system storage, but servers use it for limits of many kinds.
            """;
}
