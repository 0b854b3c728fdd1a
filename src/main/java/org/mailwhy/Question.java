package org.mailwhy;

/// What the engine wants to know now; put to the edge that can answer, at most one a subject in 10
/// s.
public sealed interface Question {
    /// What it is about; two questions of the same subject are the same question.
    String subject();

    /// The quota of a refused recipient.
    ///
    /// @param size of the refused message in bytes, -1 when not known
    record ReadQuota(String recipient, long size) implements Question {
        @Override
        public String subject() {
            return "quota " + recipient;
        }
    }

    /// A fresh look at this host.
    record SampleHost() implements Question {
        @Override
        public String subject() {
            return "host";
        }
    }

    /// A probe out of turn.
    record ProbeAgain(String server) implements Question {
        @Override
        public String subject() {
            return "probe " + server;
        }
    }
}
