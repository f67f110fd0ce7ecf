/**
 * What turns a file of one version into the next; `user_version` counts how many of them it has been through.
 * Add to the end and never change one that was released.
 *
 * Commits are a table with row ids because their bodies are long: the key's own index then stays small enough to
 * walk from stream to stream. Views that belong together are found by narrow indexes whose columns hardly ever
 * change, so that a turn touches few pages.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE commits (
    stream TEXT NOT NULL,
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    at TEXT NOT NULL,
    entries TEXT NOT NULL,
    PRIMARY KEY (stream, sequence)
  ) STRICT;

  CREATE TABLE views (
    stream TEXT NOT NULL PRIMARY KEY,
    sequence INTEGER NOT NULL,
    updated_at TEXT NOT NULL,
    status TEXT NOT NULL,
    fulfilment_due INTEGER NOT NULL,
    due_at TEXT,
    conversation_id TEXT NOT NULL,
    buyer_id TEXT,
    order_number TEXT,
    summary TEXT NOT NULL,
    snapshot TEXT NOT NULL
  ) STRICT;
  CREATE INDEX views_by_update ON views (updated_at, stream);
  CREATE INDEX views_by_status ON views (status, updated_at, stream);
  CREATE INDEX views_by_conversation ON views (conversation_id);
  CREATE INDEX views_by_buyer ON views (buyer_id) WHERE buyer_id IS NOT NULL;
  CREATE INDEX views_by_order ON views (order_number) WHERE order_number IS NOT NULL;
  CREATE INDEX views_by_due ON views (due_at) WHERE due_at IS NOT NULL;
  CREATE INDEX views_to_fulfil ON views (stream) WHERE fulfilment_due = 1;

  CREATE TABLE orders (
    number TEXT NOT NULL PRIMARY KEY,
    buyer_id TEXT NOT NULL,
    placed_at TEXT NOT NULL,
    body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX orders_by_buyer ON orders (buyer_id, placed_at);

  CREATE TABLE order_channel_users (
    channel_user TEXT NOT NULL,
    number TEXT NOT NULL REFERENCES orders (number) ON DELETE CASCADE,
    PRIMARY KEY (channel_user, number)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX order_channel_users_by_number ON order_channel_users (number);
  `,
  // Cases as review searches them. Their ids grow with the moment a case was opened, so that newest first is the order
  // of every index and of the words, and no search sorts. Facts and texts are apart from what filters walk over.
  // What is still to be taken in is noted by the views themselves, in the transaction that changes them.
  `
  CREATE TABLE review_cases (
    id INTEGER NOT NULL PRIMARY KEY,
    case_id TEXT NOT NULL UNIQUE,
    sequence INTEGER NOT NULL,
    opened_at TEXT NOT NULL,
    status TEXT NOT NULL,
    outcome TEXT,
    complaint TEXT,
    mood TEXT,
    language TEXT,
    product TEXT,
    policy_version TEXT,
    buyer_id TEXT,
    buyer_name TEXT,
    order_number TEXT
  ) STRICT;
  CREATE INDEX review_by_status ON review_cases (status);
  CREATE INDEX review_by_outcome ON review_cases (outcome) WHERE outcome IS NOT NULL;
  CREATE INDEX review_by_complaint ON review_cases (complaint) WHERE complaint IS NOT NULL;
  CREATE INDEX review_by_mood ON review_cases (mood) WHERE mood IS NOT NULL;
  CREATE INDEX review_by_language ON review_cases (language) WHERE language IS NOT NULL;
  CREATE INDEX review_by_product ON review_cases (product) WHERE product IS NOT NULL;
  CREATE INDEX review_by_policy ON review_cases (policy_version) WHERE policy_version IS NOT NULL;
  CREATE INDEX review_by_buyer ON review_cases (buyer_id, buyer_name);
  CREATE INDEX review_by_order ON review_cases (order_number) WHERE order_number IS NOT NULL;

  CREATE TABLE review_bodies (
    id INTEGER NOT NULL PRIMARY KEY REFERENCES review_cases (id) ON DELETE CASCADE,
    facts TEXT NOT NULL,
    said TEXT NOT NULL
  ) STRICT;

  CREATE TABLE review_marks (
    kind TEXT NOT NULL CHECK (kind IN ('agent', 'flag', 'handoff', 'remedy')),
    value TEXT NOT NULL,
    id INTEGER NOT NULL REFERENCES review_cases (id) ON DELETE CASCADE,
    PRIMARY KEY (kind, value, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX review_marks_by_case ON review_marks (id);

  CREATE TABLE review_offered (
    id INTEGER NOT NULL REFERENCES review_cases (id) ON DELETE CASCADE,
    amount INTEGER NOT NULL,
    PRIMARY KEY (id, amount)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX review_offered_by_amount ON review_offered (amount);

  CREATE VIRTUAL TABLE review_words USING fts5 (words, detail = none, prefix = '2', tokenize = 'ascii');

  CREATE TABLE review_behind (stream TEXT NOT NULL PRIMARY KEY, sequence INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TRIGGER review_view_made AFTER INSERT ON views BEGIN
    INSERT INTO review_behind (stream, sequence) VALUES (new.stream, new.sequence)
    ON CONFLICT (stream) DO UPDATE SET sequence = max(sequence, excluded.sequence);
  END;
  CREATE TRIGGER review_view_changed AFTER UPDATE OF sequence ON views WHEN new.sequence > old.sequence BEGIN
    INSERT INTO review_behind (stream, sequence) VALUES (new.stream, new.sequence)
    ON CONFLICT (stream) DO UPDATE SET sequence = max(sequence, excluded.sequence);
  END;
  INSERT INTO review_behind (stream, sequence) SELECT stream, sequence FROM views;

  CREATE TABLE review_version (version INTEGER NOT NULL) STRICT;
  INSERT INTO review_version (version) VALUES (0);
  `,
  // What a channel's page lists, newest first.
  `
  CREATE INDEX views_by_channel ON views (json_extract(summary, '$.channelId'), updated_at, stream);
  `,
  // A case is found by the shop's own labels as well.
  `
  CREATE TABLE review_marks_labelled (
    kind TEXT NOT NULL CHECK (kind IN ('agent', 'flag', 'handoff', 'remedy', 'label')),
    value TEXT NOT NULL,
    id INTEGER NOT NULL REFERENCES review_cases (id) ON DELETE CASCADE,
    PRIMARY KEY (kind, value, id)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO review_marks_labelled SELECT kind, value, id FROM review_marks;
  DROP TABLE review_marks;
  ALTER TABLE review_marks_labelled RENAME TO review_marks;
  CREATE INDEX review_marks_by_case ON review_marks (id);
  `,
  // How often the cases of a day changed, in the transaction that changes them, so that figures of a day can be kept.
  `
  CREATE TABLE review_days (day TEXT NOT NULL PRIMARY KEY, changes INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TRIGGER review_case_taken AFTER INSERT ON review_cases BEGIN
    INSERT INTO review_days (day, changes) VALUES (substr(new.opened_at, 1, 10), 1)
    ON CONFLICT (day) DO UPDATE SET changes = changes + 1;
  END;
  CREATE TRIGGER review_case_left AFTER DELETE ON review_cases BEGIN
    INSERT INTO review_days (day, changes) VALUES (substr(old.opened_at, 1, 10), 1)
    ON CONFLICT (day) DO UPDATE SET changes = changes + 1;
  END;
  `,
];
