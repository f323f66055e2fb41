-- A person's word that a posting does not show a job: it stays apart from the postings that the job
-- had then. Rows are kept for good; where undone is set the word was taken back.
CREATE TABLE parting (
  number  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  posting text   COLLATE "C" NOT NULL REFERENCES posting (key),
  job     text   COLLATE "C" NOT NULL,  -- the id that the job had then
  others  text[] COLLATE "C" NOT NULL,  -- its other postings, rising
  since   timestamptz NOT NULL,
  undone  timestamptz
);
