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
];
