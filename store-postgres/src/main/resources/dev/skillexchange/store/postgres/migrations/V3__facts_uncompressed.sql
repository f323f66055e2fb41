-- Where the server has no lz4, facts are kept as they are, like the texts: PostgreSQL's own method
-- took a quarter of its time in an import.
DO $$
BEGIN
  IF (SELECT attcompression <> 'l' FROM pg_attribute
      WHERE attrelid = 'facts'::regclass AND attname = 'facts') THEN
    ALTER TABLE facts ALTER COLUMN facts SET STORAGE EXTERNAL;
  END IF;
END
$$;
