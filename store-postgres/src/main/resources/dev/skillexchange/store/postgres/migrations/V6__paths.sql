-- The ways to roles that persons keep.

-- One to each role, with what it was asked for with.
CREATE TABLE kept_path (
  person text COLLATE "C" NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  role   text COLLATE "C" NOT NULL,
  link   text COLLATE "C" NOT NULL,
  kept   timestamptz NOT NULL,
  PRIMARY KEY (person, role)
);

-- Its steps in their order, and since when each is learnt.
CREATE TABLE kept_step (
  person text COLLATE "C" NOT NULL,
  role   text COLLATE "C" NOT NULL,
  place  int  NOT NULL,
  skill  text COLLATE "C" NOT NULL,
  learnt timestamptz,
  PRIMARY KEY (person, role, skill),
  FOREIGN KEY (person, role) REFERENCES kept_path (person, role) ON DELETE CASCADE
);
