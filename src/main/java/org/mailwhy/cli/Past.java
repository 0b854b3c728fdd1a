package org.mailwhy.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mailwhy.cli.AgentClient.NoAgent;
import org.mailwhy.incident.History;
import org.mailwhy.incident.Ledger.LedgerException;
import org.mailwhy.json.JsonObject;
import org.mailwhy.json.PublicJson;

/// The recorded incidents, as the contract's JSON.
sealed interface Past {
    /// What a page may hold at most.
    int PAGE = 200;

    /// Newest first; empty after the last one.
    ///
    /// @param after id of the last one seen; null at first
    List<JsonObject> page(int limit, @Nullable String after)
            throws NoAgent, LedgerException, InterruptedException;

    Optional<JsonObject> incident(String id) throws NoAgent, LedgerException, InterruptedException;

    /// Of the running agent.
    record OfAgent(AgentClient agent) implements Past {
        private static final int NOT_FOUND = 404;

        @Override
        public List<JsonObject> page(int limit, @Nullable String after)
                throws NoAgent, InterruptedException {
            String cursor = after == null ? "" : "&after=" + after;
            return agent.get("/api/v1/incidents?limit=" + limit + cursor)
                    .body()
                    .list("incidents", incident -> incident);
        }

        @Override
        public Optional<JsonObject> incident(String id) throws NoAgent, InterruptedException {
            AgentClient.Answer answer = agent.get("/api/v1/incidents/" + id);
            return Optional.of(answer)
                    .filter(it -> it.status() != NOT_FOUND)
                    .map(AgentClient.Answer::body);
        }
    }

    /// Of the store, which is not changed.
    record OfStore(History history, PublicJson json) implements Past {
        @Override
        public List<JsonObject> page(int limit, @Nullable String after) throws LedgerException {
            return history.incidents(null, limit, after).stream().map(json::incident).toList();
        }

        @Override
        public Optional<JsonObject> incident(String id) throws LedgerException {
            return history.incident(id).map(json::incident);
        }
    }
}
