-- The profile that a person keeps: JSON Resume, and what they tell besides as part of a link.
CREATE TABLE kept_profile (
  person text COLLATE "C" PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
  resume text COLLATE "C" NOT NULL,
  told   text COLLATE "C" NOT NULL,
  kept   timestamptz NOT NULL
);
