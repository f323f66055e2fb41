-- The system of record of one market; the schema is the store's own.
-- Keys are ASCII and compare by byte (COLLATE "C"), as they do in Java and in an index.

CREATE TABLE store (
  single  boolean     PRIMARY KEY DEFAULT true CHECK (single),
  id      text        NOT NULL,
  market  text        NOT NULL,
  created timestamptz NOT NULL DEFAULT now()
);

-- Its one row is the lock of all who write, held to the commit: so numbers are in commit order.
CREATE TABLE change_counter (
  single boolean PRIMARY KEY DEFAULT true CHECK (single),
  last   bigint  NOT NULL,  -- the number of the last change of a job
  steps  bigint  NOT NULL   -- how many steps changed anything
);
INSERT INTO change_counter (last, steps) VALUES (0, 0);

-- A look at a board. Complete: what it does not show was gone.
CREATE TABLE reading (
  source   text    COLLATE "C" NOT NULL,
  board    text    COLLATE "C" NOT NULL,
  observed date    NOT NULL,
  complete boolean NOT NULL,
  PRIMARY KEY (source, board, observed)
);

-- A posting as its latest reading showed it (that of last_seen), and the job it shows.
CREATE TABLE posting (
  key         text  COLLATE "C" PRIMARY KEY,
  source      text  COLLATE "C" NOT NULL,
  board       text  COLLATE "C" NOT NULL,
  employer_id text  COLLATE "C" NOT NULL,
  employer    text  NOT NULL,
  title       text  NOT NULL,
  body        text  NOT NULL,
  body_format text  NOT NULL,
  locations   text[] NOT NULL,
  hints       jsonb NOT NULL,
  url         text,
  published   timestamptz,
  digest      bytea NOT NULL,  -- over all content: equal digests, nothing to write
  first_seen  date  NOT NULL,
  last_seen   date  NOT NULL CHECK (last_seen >= first_seen),
  closed      date  CHECK (closed > last_seen),
  job_id      text  COLLATE "C" NOT NULL
) WITH (fillfactor = 90);
CREATE INDEX posting_job ON posting (job_id);

-- What was derived from a posting; can be derived again at any time.
CREATE TABLE facts (
  posting   text  COLLATE "C" PRIMARY KEY REFERENCES posting (key),
  edition   text  COLLATE "C" NOT NULL,
  signature text  COLLATE "C" NOT NULL,
  facts     jsonb NOT NULL,
  text      text  NOT NULL  -- the plain text of the body: spans of facts point into it
);
CREATE INDEX facts_signature ON facts (signature);
CREATE INDEX facts_edition ON facts (edition);

-- A job and the number of its latest change. Not live: its postings belong to another job.
CREATE TABLE job (
  id          text    COLLATE "C" PRIMARY KEY,
  employer_id text    COLLATE "C" NOT NULL,
  change      bigint  NOT NULL UNIQUE,
  live        boolean NOT NULL
);

-- The long texts are compressed by lz4 where the server was built with it. Elsewhere they are kept
-- as they are: PostgreSQL's own method would more than halve the speed of an import to save less
-- than half of the room.
DO $$
BEGIN
  ALTER TABLE posting ALTER COLUMN body SET COMPRESSION lz4;
  ALTER TABLE facts ALTER COLUMN text SET COMPRESSION lz4;
  ALTER TABLE facts ALTER COLUMN facts SET COMPRESSION lz4;
EXCEPTION WHEN feature_not_supported THEN
  ALTER TABLE posting ALTER COLUMN body SET STORAGE EXTERNAL;
  ALTER TABLE facts ALTER COLUMN text SET STORAGE EXTERNAL;
END
$$;
