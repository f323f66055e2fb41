-- Jobs of several titles are one where the same words stand under titles that may be two names of one
-- opening. The wording names those words; '' where no other title may name the opening, and for what
-- an older program derived, until it is derived again. Nothing is rewritten.
ALTER TABLE facts ADD COLUMN wording text COLLATE "C" NOT NULL DEFAULT '';
CREATE INDEX facts_wording ON facts (wording) WHERE wording <> '';
