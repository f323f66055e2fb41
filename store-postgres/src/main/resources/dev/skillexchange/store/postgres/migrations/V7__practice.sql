-- One time that a person practised a question, with how it went. What follows from it, such as when
-- the question is due, is worked out from all times and not kept.
CREATE TABLE practised (
  person   text COLLATE "C" NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  question text COLLATE "C" NOT NULL,
  number   int  NOT NULL,
  at       timestamptz NOT NULL,
  grade    int  NOT NULL,
  covered  int[] NOT NULL,
  PRIMARY KEY (person, question, number)
);
