-- What the store keeps for persons, and its short links.

-- A person for whom something is kept. The revision rises with every change; no number comes twice,
-- so that what was read at one is known to be current while it stays.
CREATE SEQUENCE person_revision;
CREATE TABLE person (
  id       text   COLLATE "C" PRIMARY KEY,
  revision bigint NOT NULL DEFAULT nextval('person_revision')
);

-- A saved search with what was known at its last visit and the one before; visits counts them.
CREATE TABLE saved_search (
  person       text   COLLATE "C" NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  id           text   COLLATE "C" NOT NULL,
  name         text   NOT NULL,
  link         text   COLLATE "C" NOT NULL,
  saved        timestamptz NOT NULL,
  visits       int    NOT NULL,
  before_at    timestamptz NOT NULL,
  before_since date,
  before_known text[] COLLATE "C" NOT NULL,
  last_at      timestamptz NOT NULL,
  last_since   date,
  last_known   text[] COLLATE "C" NOT NULL,
  PRIMARY KEY (person, id),
  UNIQUE (person, link)
);

-- A hidden job, by the postings that showed it when it was hidden.
CREATE TABLE hidden_job (
  person   text   COLLATE "C" NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  job      text   COLLATE "C" NOT NULL,
  postings text[] COLLATE "C" NOT NULL,
  reason   text   NOT NULL,
  at       timestamptz NOT NULL,
  PRIMARY KEY (person, job)
);

CREATE TABLE hidden_employer (
  person   text COLLATE "C" NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  employer text COLLATE "C" NOT NULL,
  name     text NOT NULL,
  at       timestamptz NOT NULL,
  PRIMARY KEY (person, employer)
);

-- A short link. It belongs to the site, not to a person, and nothing is kept of who follows it.
CREATE TABLE short_link (
  code   text   COLLATE "C" PRIMARY KEY,
  target text   COLLATE "C" NOT NULL,
  made   timestamptz NOT NULL,
  until  date,
  visits bigint NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX short_link_target ON short_link (target, coalesce(until, 'infinity'::date));
CREATE INDEX short_link_made ON short_link (made);
