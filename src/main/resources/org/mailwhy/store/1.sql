-- Times are nanoseconds since 1970, UTC. JSON is what org.mailwhy.json writes.

CREATE TABLE incident (
    id       TEXT PRIMARY KEY,
    resolved INTEGER,              -- null while it is open
    json     TEXT NOT NULL
) STRICT;
CREATE INDEX incident_by_resolution ON incident (resolved, id);

-- How an incident came to be what it is.
CREATE TABLE moment (
    incident TEXT    NOT NULL,
    at       INTEGER NOT NULL,
    ordinal  INTEGER NOT NULL,     -- among the changes of one batch
    change   TEXT    NOT NULL,
    json     TEXT    NOT NULL,
    PRIMARY KEY (incident, at, ordinal)
) STRICT;

CREATE TABLE observation (
    number   INTEGER PRIMARY KEY,  -- in the order of judgement: the oldest go first
    id       TEXT    NOT NULL UNIQUE,
    incident TEXT,
    judged   INTEGER NOT NULL,
    json     TEXT    NOT NULL
) STRICT;
CREATE INDEX observation_by_incident ON observation (incident, id) WHERE incident IS NOT NULL;

-- Settled notices stay as long as their incident: they tell what each receiver knows, and keep a
-- repeated commit from sending twice.
CREATE TABLE outbox (
    number   INTEGER PRIMARY KEY,  -- the order of delivery
    id       TEXT    NOT NULL UNIQUE,
    receiver TEXT    NOT NULL,
    incident TEXT    NOT NULL,
    due      INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    settled  INTEGER NOT NULL,     -- 0 or 1
    why      TEXT,                 -- it was put off or given up
    json     TEXT    NOT NULL
) STRICT;
CREATE INDEX outbox_waiting ON outbox (receiver, incident, number) WHERE settled = 0;
CREATE INDEX outbox_by_incident ON outbox (incident, receiver, number);

CREATE TABLE position (
    source TEXT PRIMARY KEY,
    value  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE minute (
    at       INTEGER NOT NULL,
    series   TEXT    NOT NULL,
    least    REAL    NOT NULL,
    greatest REAL    NOT NULL,
    PRIMARY KEY (at, series)
) STRICT, WITHOUT ROWID;
