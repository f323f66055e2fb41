-- The jobs of a store with what their postings say, and the statistics of guides, written from their
-- descriptions alone: nothing here or in the classes around it is shared with what computes guides.
--
-- A filter of a link is a column of the same name: the values under which the job is found. Beside them
-- stands 'stated' where the posting states the matter.
CREATE TEMP TABLE market AS
SELECT
  j.id,
  lead.employer_id AS employer_id,
  seen.postings,
  seen.last_seen,
  (SELECT (f.facts -> 'years' -> 'value' ->> 'least')::float8) AS least_years,
  (base.low * base.times)::float8 AS low,
  (base.high * base.times)::float8 AS high,
  array_remove(ARRAY[f.facts -> 'role' ->> 'value'], NULL) AS role,
  ARRAY[lead.employer_id]::text[] AS employer,
  ARRAY['all', CASE WHEN seen.open THEN 'open' ELSE 'closed' END] AS state,
  (SELECT array_agg(DISTINCT p.source)::text[] FROM posting p WHERE p.job_id = j.id) AS source,
  array_remove(ARRAY[
    f.facts -> 'level' ->> 'value', 'stated:' || (f.facts -> 'level' ->> 'value'),
    f.facts -> 'level' ->> 'assumed',
    CASE WHEN f.facts -> 'level' ? 'value' THEN 'stated' END], NULL) AS level,
  array_remove(ARRAY[
    f.facts -> 'employment' ->> 'value', 'stated:' || (f.facts -> 'employment' ->> 'value'),
    f.facts -> 'employment' ->> 'assumed',
    CASE WHEN f.facts -> 'employment' ? 'value' THEN 'stated' END], NULL) AS employment,
  array_remove(ARRAY[
    f.facts -> 'workplace' ->> 'value',
    CASE WHEN f.facts -> 'workplace' ? 'value' THEN 'stated' END], NULL) AS workplace,
  array_remove(ARRAY[
    f.facts -> 'education' ->> 'value',
    CASE WHEN f.facts -> 'education' ? 'value' THEN 'stated' END], NULL) AS education,
  array_remove(ARRAY[
    f.facts -> 'years' -> 'value' ->> 'least',
    CASE WHEN f.facts -> 'years' -> 'value' ? 'least' THEN 'stated' END], NULL) AS years,
  array_remove(ARRAY[
    base.currency || CASE base.period WHEN 'hour' THEN ':hour' ELSE ':salary' END,
    CASE WHEN base.currency IS NOT NULL THEN 'stated' END], NULL) AS pay,
  ARRAY(
    SELECT DISTINCT unnest(ARRAY[s ->> 'skill', (s ->> 'need') || ':' || (s ->> 'skill')])
    FROM jsonb_array_elements(f.facts -> 'skills') s WHERE s ? 'skill') AS skill,
  ARRAY(
    SELECT DISTINCT unnest(ARRAY[c ->> 'certification', (c ->> 'need') || ':' || (c ->> 'certification')])
    FROM jsonb_array_elements(f.facts -> 'certifications') c WHERE c ? 'certification') AS certification,
  ARRAY(
    SELECT DISTINCT a ->> 'activity' FROM jsonb_array_elements(f.facts -> 'activities') a) AS activity,
  ARRAY(
    SELECT DISTINCT p -> 'value' ->> 'country' FROM jsonb_array_elements(f.facts -> 'places') p
    WHERE p -> 'value' ? 'country') AS country,
  ARRAY(
    SELECT DISTINCT (p -> 'value' ->> 'country') || '-'
      || coalesce(p -> 'value' ->> 'region', p -> 'value' ->> 'city_region')
    FROM jsonb_array_elements(f.facts -> 'places') p
    WHERE p -> 'value' ? 'country'
      AND (p -> 'value' ? 'region' OR p -> 'value' ? 'city_region')) AS region,
  ARRAY(
    SELECT DISTINCT p -> 'value' ->> 'city' FROM jsonb_array_elements(f.facts -> 'places') p
    WHERE p -> 'value' ? 'city') AS city,
  ARRAY(
    SELECT DISTINCT m.metro FROM jsonb_array_elements(f.facts -> 'places') p
    JOIN metro m ON m.city = p -> 'value' ->> 'city') AS metro
FROM job j
CROSS JOIN LATERAL (
  SELECT p.key, p.employer_id FROM posting p WHERE p.job_id = j.id
  ORDER BY p.closed IS NOT NULL, p.key LIMIT 1) lead
CROSS JOIN LATERAL (
  SELECT count(*) AS postings, bool_or(p.closed IS NULL) AS open, max(p.last_seen) AS last_seen
  FROM posting p WHERE p.job_id = j.id) seen
JOIN facts f ON f.posting = lead.key
LEFT JOIN LATERAL (
  -- the first range that is base pay and can be what someone is paid
  SELECT r.currency, r.period, r.low, r.high, CASE r.period WHEN 'hour' THEN 1 ELSE r.times END AS times
  FROM (
    SELECT e.ordinal, v ->> 'currency' AS currency, v ->> 'period' AS period,
      (v ->> 'min')::numeric AS low, (v ->> 'max')::numeric AS high,
      (v ->> 'on_target')::boolean AS on_target,
      CASE v ->> 'period' WHEN 'year' THEN 1 WHEN 'month' THEN 12 WHEN 'week' THEN 52
        WHEN 'day' THEN 260 WHEN 'hour' THEN 2080 END AS times
    FROM jsonb_array_elements(f.facts -> 'pay') WITH ORDINALITY AS e (range, ordinal)
    CROSS JOIN LATERAL (SELECT e.range -> 'value' AS v) value) r
  LEFT JOIN dollar d USING (currency)
  WHERE NOT r.on_target
    AND coalesce(r.high <= 20 * r.low, true)
    AND coalesce(r.low * r.times BETWEEN 1000 * coalesce(d.units, 1) AND 3000000 * coalesce(d.units, 1), true)
    AND coalesce(r.high * r.times BETWEEN 1000 * coalesce(d.units, 1) AND 3000000 * coalesce(d.units, 1), true)
  ORDER BY r.ordinal LIMIT 1) base ON true
WHERE j.live;

CREATE UNIQUE INDEX ON market (id);
ANALYZE market;

-- Some tenths of a job, or a whole one, at an amount.
CREATE TYPE pg_temp.part AS (employer text, amount float8, parts bigint);

-- One end of a range of pay and the other; null where it is not stated.
CREATE TYPE pg_temp.range AS (employer text, own float8, other float8);

-- What each part counts: an employer as much as its jobs, but at most a tenth of the whole (or its equal share,
-- of fewer than ten employers); what that takes is shared among the others likewise. Going down from the
-- largest, employers are capped as long as their share of what the capped ones left is above the cap.
CREATE FUNCTION pg_temp.weighed(sample pg_temp.part[])
RETURNS TABLE (amount float8, weight float8) LANGUAGE sql AS $$
  WITH part AS (SELECT * FROM unnest(sample)),
  size AS (SELECT employer, sum(parts) AS n FROM part GROUP BY employer),
  ranked AS (
    SELECT employer, n, row_number() OVER largest AS place, sum(n) OVER largest AS through,
      sum(n) OVER () AS total, least(10, count(*) OVER ()) AS shares
    FROM size WINDOW largest AS (ORDER BY n DESC, employer)),
  cap AS (
    SELECT count(*) FILTER (WHERE capped) AS capped, coalesce(sum(n) FILTER (WHERE capped), 0) AS taken
    FROM (
      SELECT n, n * (shares - place + 1) > total - through + n AS capped FROM ranked) each),
  weight AS (
    SELECT employer, n,
      CASE WHEN place <= capped THEN 1.0::float8 / shares
        ELSE n::float8 * (shares - capped) / (shares * (total - taken)::float8) END AS weight
    FROM ranked CROSS JOIN cap)
  SELECT part.amount, weight.weight / weight.n * part.parts FROM part JOIN weight USING (employer)
$$;

-- The least amount at which a share of the weight is reached, or the mean of two where it is met exactly.
CREATE FUNCTION pg_temp.quantile(sample pg_temp.part[], share float8) RETURNS float8 LANGUAGE sql AS $$
  WITH reached AS (
    SELECT amount, sum(sum(weight)) OVER (ORDER BY amount) AS reached, lead(amount) OVER (ORDER BY amount) AS next
    FROM pg_temp.weighed(sample) GROUP BY amount)
  SELECT CASE WHEN abs(reached - share) < 1e-9 AND next IS NOT NULL THEN (amount + next) / 2 ELSE amount END
  FROM reached WHERE reached >= share - 1e-12 ORDER BY amount LIMIT 1
$$;

CREATE FUNCTION pg_temp.mean(sample pg_temp.part[]) RETURNS float8 LANGUAGE sql AS $$
  SELECT sum(amount * weight) FROM pg_temp.weighed(sample)
$$;

-- One end of ranges, in tenths of jobs: where it is not stated, a tenth each at the stated end times the middles
-- of the tenths of the ratios of ranges that state both; left out where fewer than ten jobs do.
CREATE FUNCTION pg_temp.ends(ranges pg_temp.range[]) RETURNS pg_temp.part[] LANGUAGE sql AS $$
  WITH range AS (SELECT * FROM unnest(ranges)),
  whole AS (
    SELECT array_agg(ROW(employer, own / other, 1)::pg_temp.part) AS sample, count(*) AS jobs
    FROM range WHERE own IS NOT NULL AND other IS NOT NULL),
  ratio AS (
    SELECT pg_temp.quantile(sample, (tenth + 0.5::float8) / 10) AS ratio
    FROM whole CROSS JOIN generate_series(0, 9) tenth WHERE jobs >= 10)
  SELECT array_agg(ROW(employer, amount, parts)::pg_temp.part)
  FROM (
    SELECT employer, own AS amount, 10 AS parts FROM range WHERE own IS NOT NULL
    UNION ALL
    SELECT employer, other * ratio, 1 FROM range CROSS JOIN ratio WHERE own IS NULL) part
$$;
