-- Postings are grouped by likeness within blocks, no longer by equal signatures alone. What stood for
-- equal words now names the block; the signature itself is kept beside it. Nothing is rewritten: the
-- postings of an older program stay grouped as they are until they are derived again.
ALTER TABLE facts RENAME COLUMN signature TO block;
ALTER INDEX facts_signature RENAME TO facts_block;
ALTER TABLE facts ADD COLUMN signature bytea NOT NULL DEFAULT '';
ALTER TABLE facts ALTER COLUMN signature SET STORAGE PLAIN;
