package org.mailwhy.diagnosis;

/// Words by which the software or provider that speaks is known. The first row that fits counts:
/// providers stand before the software that they run.
final class SpeakerRows {
    private SpeakerRows() {}

    /// `software | parts of a text, in lower case, split by ;`
    static final String ROWS =
            """
            gmail        | gsmtp; support.google.com; gmail has detected; gmail requires; google.com/mail; our system has detected an unusual rate; too quickly. please resend; peak smtp relay limit; ip not in whitelist for rcpt domain; the email account that you tried to reach
            outlook      | postmaster.live.com; aka.ms/; outlook.com; windows live hotmail; protocol filter agent; office 365; prod.outlook.com; (s775); (s77719)
            yahoo        | yahoo.com; yahooinc.com; verizonmedia.com; [tss0; [ts0; temporarily deferred - 4.16; [ipts; [gl01]; unexpected volume or user complaints
            aol          | postmaster.info.aol.com; (dyn:t; (rly:; (hvu:
            icloud       | icloud.com; support.apple.com
            gmx          | gmx.net; gmx.com; postmaster.web.de; postmaster.1und1; kundenserver.de
            t-online     | t-online.de; tosa@rx
            orange       | orange.fr; wanadoo; mwinf; ofr_; ofr0
            laposte      | laposte.net; lpn0; lpn1
            free         | postmaster.free.fr
            comcast      | comcast.net; #rl00; #bl00
            charter      | aup#in; aup#out; aup#mxrt; charter.net; spectrum.net
            cox          | cmsmtp; aup#cx; cox.net
            godaddy      | secureserver.net; ib007; ib101; ib108; ib605; ib607
            mimecast     | mimecast
            proofpoint   | proofpoint; pphosted; ppe-hosted; ipcheck.proofpoint
            barracuda    | cuda_nsu; barracuda
            messagelabs  | messagelabs; symanteccloud; email security.cloud
            cisco        | ironport; senderbase; talosintelligence; iphmx
            trendmicro   | trendmicro; trend micro
            netease      | hl:rep; hl:icc; hl:ifc; mi:sfq; mi:dmc; rp:qrc; 163 mx; 163.com; 126.com; netease
            tencent      | qq.com; exmail; mail.qq
            daum         | crcp; ccrt; daum; kakao
            naver        | naver
            mailru       | mail.ru
            yandex       | yandex
            zoho         | zoho
            seznam       | seznam
            mailchannels | mailchannels
            rackspace    | emailsrvr; (g28)
            docomo       | docomo
            kumomta      | load shedding; waiting for spool startup; the spool is not accepting writes; disconnecting due to previous error; idle too long; technical difficulties; disk is too full. try later; too many concurrent sessions. try later
            postfix      | 452 4.3.1 insufficient system storage; error: too many connections; error: timeout exceeded; error: too many errors; queue file write error; server configuration problem; server configuration error; server ports are busy; screening ports are busy; no system resources; client host rejected; recipient address rejected; sender address rejected; helo command rejected; error: too much mail from; error: too many recipients; error: too many new tls; error: too many auth; server local data error; server local error; address verification in progress; temporary lookup fail; tls not available due to local problem
            exim         | space shortage, please try later; too many concurrent smtp connections; smtp command timeout - closing connection; service not available - closing connection; smtp incoming data timeout; too much load; temporary local problem; error while writing spool file; too many messages in this connection; local configuration error; lost input connection; local verification problem; onward transmission not accepted; sigterm received
            sendmail     | insufficient disk space; collect: ; lost input channel; too many bad commands; too many bad recipients; connection rate limit exceeded; too many open connections; out of disk space for temp file; error writing data file; error writing control file; possible attack; tls not available right now; socket_map_lookup; too many smtp sessions for this host
            dovecot      | quota exceeded (mailbox for user is full); disconnected for inactivity; temporary internal error; internal error occurred. refer to server log; too many concurrent deliveries; not enough disk quota; shutting down due to fatal error
            cyrus        | sessionid=<cyrus; lmtpd: ; server is down for maintenance
            exchange     | insufficient system resources; storedrv; concurrent connections has exceeded a limit; message submission rate for this client; service not active; connection dropped due to socketerror
            opensmtpd    | 421 4.3.0 temporary error; 421 4.3.0 temporary failure; too many recipients: too many; destination address valid
            courier      | mail filters temporarily unavailable; mail system full.
            stalwart     | maximum number of messages per session exceeded; session exceeded transfer quota; session open for too long; greylisted, please try again in a few moments
            mox          | from your ip or network; from your ip/network; account storage full
            haraka       | too many unrecognized commands; rdns temporary failure; recipient rate limit; [haraka]
            rspamd       | ratelimit "
            postgrey     | postgrey.schweikert.ch
            synchronet   | system error: fopen; system error: malloc; system error: max; error -110
            zimbra       | zimbra lmtp
            mailenable   | esmtp mailenable
            qmail        | qq write error; qq trouble; qqt failure; unable to read controls; #4.; badiprbl
            james        | reconnect to fast; requested action not taken: max recipients reached
            go-smtp      | idle timeout, bye bye; maximum limit of
            """;
}
