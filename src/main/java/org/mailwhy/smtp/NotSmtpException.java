package org.mailwhy.smtp;

import java.io.IOException;

/// What came was no SMTP reply, or was beyond a limit.
final class NotSmtpException extends IOException {
    private static final long serialVersionUID = 1;

    NotSmtpException(String message) {
        super(message);
    }
}
