import pg from 'pg'
import { plainDate } from '@/lib/ocop/plain-date'
import { successorsOn } from '@/lib/ocop/territory/succession'
import { isValidOn, provinceOf, type Territory } from '@/lib/ocop/territory/territory'

/**
 * A registry of any number of products with five lines each, for questions that count: one shape at every size, so that times can be compared.
 * Fifteen of a hundred lie in Hà Nội; lines from 01/07/2025 on lie in the new division. Renewals close what was known before, as acts do.
 * Everything is made up by counting, so that each run is the same. Places must be loaded before.
 */

const BEFORE = plainDate('2025-06-30')
const AFTER = plainDate('2025-07-01')
const DAYS = 2870

/** Producers for each product. */
const PRODUCERS = 0.48

/** Days between two decisions of a province: more products, more decisions. */
const spacing = (products: number): number => (products < 100_000 ? 60 : products < 500_000 ? 30 : 10)

const DICE = `CREATE FUNCTION pg_temp.dice(i bigint, salt int, sides int) RETURNS int LANGUAGE sql IMMUTABLE AS $$
  SELECT (abs(hashint8(i * 7919 + salt)) % sides)::int $$`

const uuid = (kind: number, number: string) =>
  `('018f0000-000${kind}-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`
const code = (prefix: string, number: string) => `'${prefix}-' || upper(lpad(to_hex(${number}), 8, '0'))`

interface Where {
  readonly commune: string
  readonly province: string
  readonly newCommune: string
  readonly newProvince: string
}

/** Every commune of the last old day, with one that has its land on the first new day. */
const placesOf = (all: Territory): readonly Where[] =>
  [...all.units.values()]
    .filter(unit => unit.level === 'commune' && isValidOn(unit, BEFORE))
    .map(unit => {
      const heir = successorsOn(all, unit, AFTER)[0] ?? unit
      return {
        commune: unit.id,
        province: provinceOf(all, unit).id,
        newCommune: heir.id,
        newProvince: provinceOf(all, heir).id
      }
    })

const steps = (products: number, days: number): readonly string[] => [
  DICE,
  `CREATE TEMP TABLE province AS SELECT row_number() OVER (ORDER BY id <> 'p01', id) - 1 AS n, id FROM (SELECT DISTINCT province AS id FROM place) p`,
  `CREATE TEMP TABLE commune AS SELECT p.n AS province, row_number() OVER (PARTITION BY p.n ORDER BY c.id) - 1 AS n,
     count(*) OVER (PARTITION BY p.n) AS of, c.* FROM (SELECT commune AS id, province AS province_id, new_commune AS new_id, new_province AS new_province_id FROM place) c
     JOIN province p ON p.id = c.province_id`,
  `CREATE UNIQUE INDEX ON commune (province, n)`,
  // Decisions of each province and (-1) of the centre, each an act of its own, in the order of their days.
  `CREATE TEMP TABLE ruling AS
     SELECT row_number() OVER (ORDER BY day, province) AS n, province, window_no, day FROM (
       SELECT p.n AS province, w AS window_no, '2019-01-01'::date + w * ${days} + pg_temp.dice(p.n * 1000 + w, 1, ${days}) AS day
       FROM (SELECT n FROM province UNION ALL SELECT -1) p, generate_series(0, ${Math.floor(DAYS / days)}) w) x`,
  `CREATE UNIQUE INDEX ON ruling (province, window_no)`,
  `INSERT INTO act (seq, recorded_at, kind, visibility, subject, canonical, leaf_hash, chain_hash)
     SELECT n, day::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh' + interval '9 hours' + n * interval '1 ms', 'decision.transcribed', 'public', 'QD', '{}', '', '' FROM ruling`,
  `UPDATE log_head SET seq = (SELECT max(seq) FROM act), recorded_at = (SELECT max(recorded_at) FROM act)`,
  `INSERT INTO authority (id, code, name, level, unit_id)
     SELECT ${uuid(1, 'n')}, ${code('UB', 'n')}, 'UBND ' || id, 'province'::authority_level, id FROM province
     UNION ALL SELECT ${uuid(1, '9999')}, 'BO', 'Bộ', 'centre'::authority_level, NULL`,
  `INSERT INTO decision (id, code, authority_id, kind, origin, act)
     SELECT ${uuid(4, 'n')}, ${code('QD', 'n')}, ${uuid(1, 'CASE WHEN province < 0 THEN 9999 ELSE province END')}, 'recognition', 'transcribed', n FROM ruling`,
  `INSERT INTO decision_card (decision_id, code, authority_id, kind, origin, sort_on)
     SELECT ${uuid(4, 'n')}, ${code('QD', 'n')}, ${uuid(1, 'CASE WHEN province < 0 THEN 9999 ELSE province END')}, 'recognition', 'transcribed', day FROM ruling`,
  `CREATE TEMP TABLE firm AS SELECT n, CASE WHEN pg_temp.dice(n, 2, 100) < 15 THEN 0 ELSE pg_temp.dice(n, 3, (SELECT count(*)::int FROM province)) END AS province
     FROM generate_series(0, ${Math.round(products * PRODUCERS) - 1}) n`,
  `INSERT INTO producer (id, code, act) SELECT ${uuid(7, 'n')}, ${code('CT', 'n')}, 1 FROM firm`,
  `INSERT INTO product (id, code, act) SELECT ${uuid(9, 'n')}, ${code('SP', 'n')}, 1 FROM generate_series(0, ${products - 1}) n`,
  `ANALYZE commune, ruling, firm`,
  `CREATE TEMP TABLE row_of_annex AS
     SELECT row_number() OVER (ORDER BY r.n, x.n) AS n, x.n AS ware, x.firm, x.star, r.n AS ruling, r.day,
            CASE WHEN r.day >= '2025-07-01' THEN c.new_id ELSE c.id END AS unit_id,
            CASE WHEN r.day >= '2025-07-01' THEN c.new_province_id ELSE c.province_id END AS province_id
     FROM (SELECT w.n, f.n AS firm, f.province, pg_temp.dice(w.n, 4, 900) + t * 400 + pg_temp.dice(w.n * 5 + t, 5, 150) AS at,
                  CASE WHEN pg_temp.dice(w.n * 5 + t, 6, 100) < 2 THEN 5 WHEN pg_temp.dice(w.n * 5 + t, 6, 100) < 30 THEN 4
                       WHEN pg_temp.dice(w.n * 5 + t, 6, 100) < 99 THEN 3 END AS star
           FROM generate_series(0, ${products - 1}) w(n) JOIN firm f ON f.n = w.n % ${Math.round(products * PRODUCERS)}, generate_series(0, 4) t) x
     JOIN ruling r ON r.province = CASE WHEN x.star = 5 THEN -1 ELSE x.province END AND r.window_no = x.at / ${days}
     JOIN commune c ON c.province = x.province AND c.n = pg_temp.dice(x.n, 7, 100000) % c.of
     WHERE x.at < ${DAYS}`,
  `INSERT INTO recognition_line (id, product_id, act, decision_id, position, kind)
     SELECT ${uuid(1, 'n')}, ${uuid(9, 'ware')}, ruling, ${uuid(4, 'ruling')}, n, 'unknown' FROM row_of_annex ORDER BY n`,
  `INSERT INTO line_reading (line_id, act, star, unit_id, province_id, producer_id, effective_on, latest_on, ends_on, flags)
     SELECT ${uuid(1, 'n')}, ruling, star, unit_id, province_id, ${uuid(7, 'firm')},
            CASE WHEN pg_temp.dice(n, 8, 200) > 0 THEN day END, day, (day + interval '36 months')::date,
            CASE WHEN pg_temp.dice(n, 9, 100) = 0 THEN ARRAY['NOT_COMPETENT'] ELSE '{}'::text[] END
     FROM row_of_annex ORDER BY n`,
  `CREATE TEMP TABLE life AS
     SELECT n, ware, firm, star, unit_id, province_id, ruling, day, pg_temp.dice(n, 8, 200) > 0 AS determined,
            least((day + interval '36 months')::date, CASE WHEN pg_temp.dice(n, 10, 50) = 0 THEN day + 200 END) AS term,
            lead(day) OVER (PARTITION BY ware ORDER BY day) AS next_day, lead(ruling) OVER (PARTITION BY ware ORDER BY day) AS next_ruling
     FROM row_of_annex`,
  `INSERT INTO standing (line_id, product_id, known_from, known_to, since, until, next_from, end_reason, determined, star, unit_id, province_id, producer_id)
     SELECT ${uuid(1, 'n')}, ${uuid(9, 'ware')}, l.known_from, l.known_to, day, l.until, l.next_from,
            CASE WHEN l.until = l.next_from THEN 'superseded' ELSE 'expired' END, determined, star, unit_id, province_id, ${uuid(7, 'firm')}
     FROM life CROSS JOIN LATERAL (
       SELECT ruling AS known_from, next_ruling AS known_to, term AS until, NULL::date AS next_from WHERE next_ruling IS NOT NULL
       UNION ALL SELECT coalesce(next_ruling, ruling), NULL, least(term, next_day), next_day) l`,
  `INSERT INTO referral (id, product_id, province_id, referred_on, latest_on, act)
     SELECT ${uuid(2, 'n')}, ${uuid(9, 'ware')}, province_id, day, day, ruling FROM row_of_annex WHERE pg_temp.dice(n, 11, 100) = 0`,
  `INSERT INTO referral_outcome (id, referral_id, kind, on_day, act)
     SELECT ${uuid(3, 'n')}, ${uuid(2, 'n')}, 'not_reached', day + 150, ruling FROM row_of_annex
     WHERE pg_temp.dice(n, 11, 100) = 0 AND pg_temp.dice(n, 12, 10) > 0`
]

/** Indexes that serve readers only are built once, after everything is there. */
const LATER = ['standing', 'line_reading', 'recognition_line'] as const

/** Fills an empty database with places. `superUrl` must be a superuser's: facts are written past the rule of acts. */
export async function fillWithLines(superUrl: string, all: Territory, products: number, say: (done: string) => void) {
  const client = new pg.Client({ connectionString: superUrl })
  await client.connect()
  const run = async (sql: string, values?: unknown[]): Promise<void> => {
    const begun = performance.now()
    await client.query(sql, values)
    const seconds = (performance.now() - begun) / 1000
    if (seconds > 5) say(`${seconds.toFixed(0)} s  ${sql.trim().slice(0, 60)}`)
  }
  try {
    await run(
      `SET session_replication_role = replica; SET work_mem = '256MB'; SET maintenance_work_mem = '1GB'; SET max_parallel_maintenance_workers = 2`
    )
    const { rows: indexes } = await client.query<{ name: string; definition: string }>(
      `SELECT i.indexname AS name, i.indexdef AS definition FROM pg_indexes i
       WHERE i.tablename = ANY ($1) AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conname = i.indexname)`,
      [LATER]
    )
    // No reader uses it, and it takes longer to build than everything else together.
    await run('ALTER TABLE standing DROP CONSTRAINT standing_one_at_a_time')
    for (const { name } of indexes) await run(`DROP INDEX ${client.escapeIdentifier(name)}`)
    await run('CREATE TEMP TABLE place (commune text, province text, new_commune text, new_province text)')
    const places = placesOf(all)
    await run('INSERT INTO place SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[])', [
      places.map(({ commune }) => commune),
      places.map(({ province }) => province),
      places.map(({ newCommune }) => newCommune),
      places.map(({ newProvince }) => newProvince)
    ])
    for (const step of steps(products, spacing(products))) await run(step)
    for (const { definition } of indexes) await run(definition)
    await run('VACUUM (ANALYZE)')
    await run('SELECT ocop_tally_anew()')
    await run('VACUUM (ANALYZE) tally, tally_distinct')
  } finally {
    await client.end()
  }
}
