import pg from 'pg'

/**
 * A registry of the size the country has: 25,000 products of 12,000 producers, some 48,000 lines of 2,016 decisions over
 * eight years, with renewals, upgrades, corrections, revocations, extensions and undated lines. Every name and number is
 * made up by counting, so that each run is the same. Places must be loaded before.
 */
export const LARGE = { products: 25_000, producers: 12_000 }

/** As if by dice, but the same on every run: a number below `sides` for the row `i` and the throw `salt`. */
const DICE = `CREATE FUNCTION pg_temp.dice(i bigint, salt int, sides int) RETURNS int LANGUAGE sql IMMUTABLE AS $$
  SELECT (abs(hashint8(i * 7919 + salt)) % sides)::int $$`

const NAMES = `CREATE FUNCTION pg_temp.word(words text[], n int) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT words[1 + n % array_length(words, 1)] $$`

const uuid = (kind: number, number: string) =>
  `('018f0000-000${kind}-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`
const code = (prefix: string, number: string) => `'${prefix}-' || upper(lpad(to_hex(${number}), 8, '0'))`

const WARES = `ARRAY['Mật ong','Chả mực','Nước mắm','Cà phê bột','Trà shan tuyết','Gạo nếp','Miến dong','Rượu cần','Bánh pía',
  'Tôm khô','Chè dây','Hạt điều rang','Tinh bột nghệ','Nấm linh chi','Yến sào','Bưởi da xanh','Cam sành','Thịt trâu gác bếp',
  'Măng khô','Hồ tiêu','Đường thốt nốt','Khô cá lóc','Mắm tôm','Bún khô','Dầu lạc','Tỏi đen','Sâm dây','Chiếu cói','Gốm','Nón lá']`
const KINDS = `ARRAY['rừng','hoa nhãn','truyền thống','nguyên chất','cao cấp','sấy lạnh','hữu cơ','Tây Nguyên','Đồng Tháp',
  'Hạ Long','đặc biệt','xông khói','ngọc linh','lá sen','quê hương','ba miền','cô đặc','thượng hạng']`
const FIRMS = `ARRAY['Hợp tác xã nông nghiệp','Công ty TNHH','Hộ kinh doanh','Công ty cổ phần','Tổ hợp tác','Cơ sở sản xuất']`
const PEOPLE = `ARRAY['Thanh Bình','Hòa Phát','Minh Anh','Bảo Lộc','Quang Vinh','Đại Lộc','Thúy Nga','Sơn Hà','An Phú','Tân Tiến',
  'Yên Thủy','Lý Nhân','Hoàng Gia','Phúc Thịnh','Kim Ngân','Trường Sơn']`

/** In the order in which one needs the other. */
const STEPS = [
  DICE,
  NAMES,
  `CREATE TEMP TABLE province AS SELECT row_number() OVER (ORDER BY id) - 1 AS n, id FROM unit
     WHERE level = 'province' AND (valid_from IS NULL OR valid_from < '2019-01-01') AND (valid_until IS NULL OR valid_until > '2019-01-01')`,
  `CREATE TEMP TABLE commune AS
     SELECT p.n AS province, row_number() OVER (PARTITION BY p.n ORDER BY c.id) - 1 AS n, count(*) OVER (PARTITION BY p.n) AS of, c.id
     FROM unit c JOIN unit d ON d.id = c.parent_id JOIN province p ON p.id = d.parent_id WHERE c.level = 'commune'`,
  `CREATE UNIQUE INDEX ON commune (province, n)`,
  // One decision for each province, year and quarter, each an act of its own.
  `CREATE TEMP TABLE ruling AS
     SELECT row_number() OVER (ORDER BY y, q, p.n) AS n, p.n AS province, p.id AS unit_id, y AS year, q AS quarter,
            make_date(y, 3 * q, 1 + pg_temp.dice(p.n * 31 + y * 4 + q, 1, 27)) AS day
     FROM province p, generate_series(2019, 2026) y, generate_series(1, 4) q`,
  `INSERT INTO act (seq, recorded_at, kind, visibility, subject, canonical, leaf_hash, chain_hash)
     SELECT n, make_timestamptz(year, 3 * quarter, 28, 9, 0, 0, 'Asia/Ho_Chi_Minh') + n * interval '1 ms', 'decision.transcribed', 'public',
            ${code('QD', 'n')}, '{}', '', '' FROM ruling`,
  `UPDATE log_head SET seq = (SELECT max(seq) FROM act), recorded_at = (SELECT max(recorded_at) FROM act)`,
  `INSERT INTO authority (id, code, name, level, unit_id)
     SELECT ${uuid(1, 'n')}, 'ubnd-' || id, 'UBND ' || id, 'province', id FROM province`,
  `INSERT INTO source (id, code, publisher, act) SELECT ${uuid(2, 'n')}, ${code('NG', 'n')}, 'Cổng thông tin', n FROM ruling`,
  `INSERT INTO batch (id, code, unit_id, level, programme_year, round, act)
     SELECT ${uuid(3, 'n')}, ${code('DG', 'n')}, unit_id, 'province', year, quarter, n FROM ruling`,
  `INSERT INTO decision (id, code, authority_id, kind, origin, batch_id, act)
     SELECT ${uuid(4, 'n')}, ${code('QD', 'n')}, ${uuid(1, 'province')}, 'recognition', 'transcribed', ${uuid(3, 'n')}, n FROM ruling`,
  `INSERT INTO decision_reading (id, decision_id, act, number, year, issued_on, latest_on, rulebook)
     SELECT ${uuid(5, 'n')}, ${uuid(4, 'n')}, n, 100 + n || '/QĐ-UBND', year, day, day, '1048/2019' FROM ruling`,
  `INSERT INTO citation (id, source_id, subject_kind, subject_id, act)
     SELECT ${uuid(6, 'n')}, ${uuid(2, 'n')}, 'decision', ${uuid(4, 'n')}, n FROM ruling`,
  `CREATE TEMP TABLE firm AS
     SELECT g.n, p.n AS province, c.id AS unit_id, pg_temp.word(${FIRMS}, pg_temp.dice(g.n, 2, 60)) || ' ' ||
            pg_temp.word(${PEOPLE}, pg_temp.dice(g.n, 3, 160)) || ' ' || g.n AS name
     FROM generate_series(0, ${LARGE.producers - 1}) g(n) JOIN province p ON p.n = g.n % 63
     JOIN commune c ON c.province = p.n AND c.n = pg_temp.dice(g.n, 4, 1000) % c.of`,
  `INSERT INTO producer (id, code, act) SELECT ${uuid(7, 'n')}, ${code('CT', 'n')}, 1 FROM firm`,
  `INSERT INTO producer_reading (id, producer_id, act, name, kind, unit_id)
     SELECT ${uuid(8, 'n')}, ${uuid(7, 'n')}, 1, name, 'cooperative', unit_id FROM firm`,
  `CREATE TEMP TABLE ware AS
     SELECT g.n, f.n AS firm, f.province, f.unit_id, pg_temp.word(${WARES}, pg_temp.dice(g.n, 5, 300)) || ' ' ||
            pg_temp.word(${KINDS}, pg_temp.dice(g.n, 6, 180)) || ' ' || pg_temp.word(${PEOPLE}, pg_temp.dice(g.n, 7, 160)) AS name,
            1 + pg_temp.dice(g.n, 8, 16) AS first, 3 + (pg_temp.dice(g.n, 9, 10) >= 7)::int AS star,
            '26/2026:' || (1 + pg_temp.dice(g.n, 10, 26)) AS set_code,
            (ARRAY['26/2026:I','26/2026:II','26/2026:III','26/2026:IV'])[1 + pg_temp.dice(g.n, 10, 26) % 4] AS sector_code
     FROM generate_series(0, ${LARGE.products - 1}) g(n) JOIN firm f ON f.n = pg_temp.dice(g.n, 11, ${LARGE.producers})`,
  `INSERT INTO product (id, code, act) SELECT ${uuid(9, 'n')}, ${code('SP', 'n')}, 1 FROM ware`,
  `INSERT INTO product_reading (id, product_id, act, name, producer_id, unit_id, sector_code, set_code)
     SELECT ${uuid(9, 'n')}, ${uuid(9, 'n')}, 1, name, ${uuid(7, 'firm')}, unit_id, sector_code, set_code FROM ware`,
  `INSERT INTO product_identifier (id, product_id, kind, value, act)
     SELECT ${uuid(9, 'n')}, ${uuid(9, 'n')}, 'barcode', 8930000000000 + n, 1 FROM ware WHERE n % 3 = 0`,
  // The first line of a product, and a renewal or upgrade about three years later for two of three that are old enough.
  `CREATE TEMP TABLE row_of_annex AS
     SELECT row_number() OVER (ORDER BY r.n, w.n) AS n, w.n AS ware, w.firm, w.unit_id, p.id AS province_id, w.sector_code, w.set_code, r.n AS ruling, r.day,
            least(5, w.star + (w.turn > 0 AND pg_temp.dice(w.n, 12, 10) = 0)::int) AS star, w.turn
     FROM (SELECT *, 0 AS turn, first AS at FROM ware
           UNION ALL SELECT *, 1, first + 11 FROM ware WHERE pg_temp.dice(n, 13, 3) > 0
           UNION ALL SELECT *, 2, first + 23 FROM ware WHERE pg_temp.dice(n, 13, 3) > 0 AND pg_temp.dice(n, 14, 2) = 0) w
     JOIN ruling r ON r.province = w.province AND (r.year - 2019) * 4 + r.quarter = w.at JOIN province p ON p.n = w.province`,
  `INSERT INTO recognition_line (id, product_id, act, decision_id, position, kind)
     SELECT ${uuid(1, 'n')}, ${uuid(9, 'ware')}, ruling, ${uuid(4, 'ruling')}, row_number() OVER (PARTITION BY ruling ORDER BY n),
            CASE turn WHEN 0 THEN 'new' ELSE 'renewal' END::line_kind FROM row_of_annex`,
  `INSERT INTO line_reading (line_id, act, name, star, sector_code, set_code, unit_id, province_id, producer_id, effective_on, latest_on, ends_on, flags)
     SELECT ${uuid(1, 'a.n')}, ruling, w.name, a.star, a.sector_code, a.set_code, a.unit_id, a.province_id, ${uuid(7, 'a.firm')},
            CASE WHEN pg_temp.dice(a.n, 15, 200) > 0 THEN day END, day, (day + interval '36 months')::date, '{}'
     FROM row_of_annex a JOIN ware w ON w.n = a.ware`,
  `INSERT INTO line_reading
     SELECT r.line_id, r.act + 200, r.name, 4, r.points, r.sector_code, r.group_code, r.set_code, r.unit_id, r.province_id, r.place_text,
            r.producer_id, r.producer_group_id, r.effective_on, r.latest_on, r.ends_on, r.flags
     FROM line_reading r JOIN row_of_annex a ON ${uuid(1, 'a.n')} = r.line_id WHERE pg_temp.dice(a.n, 16, 100) = 0 AND r.act < 1800`,
  `INSERT INTO certificate (id, code, line_id, number, act)
     SELECT ${uuid(2, 'n')}, ${code('GCN', 'n')}, ${uuid(1, 'n')}, n || '/GCN-OCOP', ruling FROM row_of_annex`,
  `INSERT INTO line_event (id, line_id, act, kind, on_day, ground)
     SELECT ${uuid(3, 'n')}, ${uuid(1, 'n')}, ruling + 126, CASE pg_temp.dice(n, 17, 4) WHEN 0 THEN 'extended' ELSE 'revoked' END::line_event_kind,
            day + CASE pg_temp.dice(n, 17, 4) WHEN 0 THEN 1200 ELSE 200 END, 'vi phạm'
     FROM row_of_annex WHERE pg_temp.dice(n, 18, 50) = 0 AND ruling < 1800`,
  `INSERT INTO referral (id, product_id, province_id, referred_on, latest_on, act)
     SELECT ${uuid(4, 'n')}, ${uuid(9, 'ware')}, province_id, day, day, ruling FROM row_of_annex WHERE pg_temp.dice(n, 19, 100) = 0`,
  `INSERT INTO producer_card (producer_id, code, name, kind, unit_id, folded)
     SELECT p.id, p.code, r.name, r.kind, r.unit_id, ocop_fold(r.name) FROM producer p JOIN producer_reading r ON r.producer_id = p.id`,
  `INSERT INTO product_card (product_id, code, name, producer_id, producer_name, unit_id, sector_code, group_code, set_code, folded)
     SELECT p.id, p.code, r.name, r.producer_id, m.name, r.unit_id, r.sector_code, r.group_code, r.set_code, ocop_fold(concat_ws(' ', r.name, m.name))
     FROM product p JOIN product_reading r ON r.product_id = p.id JOIN producer_card m ON m.producer_id = r.producer_id`,
  `INSERT INTO decision_card (decision_id, code, authority_id, kind, origin, number, number_key, year, issued_on, latest_on, sort_on)
     SELECT d.id, d.code, d.authority_id, d.kind, d.origin, r.number, ocop_fold(r.number), r.year, r.issued_on, r.latest_on, r.issued_on
     FROM decision d JOIN decision_reading r ON r.decision_id = d.id`,
  // What a late look at the facts gives: all rows known from the last act on.
  `SELECT ocop_restand(array_agg(id), (SELECT max(seq) FROM act)) FROM product`,
  // Every row is looked at and every page known to be visible, so that plans do not depend on a sample or on who vacuums when.
  'SET default_statistics_target = 1000',
  'VACUUM (ANALYZE)'
]

/** Fills an empty database with places. `superUrl` must be a superuser's: facts are written past the rule of acts. */
export async function fillLarge(superUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: superUrl })
  await client.connect()
  try {
    await client.query('SET session_replication_role = replica')
    for (const step of STEPS) await client.query(step)
  } finally {
    await client.end()
  }
}
