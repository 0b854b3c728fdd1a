package org.mailwhy.mta;

/// What came of looking for a mail server.
sealed interface Found permits MailServer, Found.Problem {
    /// One that is there and cannot be read.
    ///
    /// @param subject which one
    /// @param remedy a command, or empty
    record Problem(String subject, String problem, String remedy) implements Found {}
}
