import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Results } from './loop.ts';
import { DAY0, DAYS, KINDS, LEAVES, type Leaf, type Sheet } from './sheet.ts';
import type { Workload } from './workload.ts';

/** The parts of the DuckDB client that the benchmark uses. */
interface Connection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getColumns(): unknown[][] }>;
  closeSync(): void;
}

export interface Duck {
  run(): Promise<void>;
  results(): Promise<Results>;
  close(): void;
}

const half = (a: string, b: string): string => `((2*(${a})+(${b})) // (2*(${b})))`;

function parameterRows(sheet: Sheet): string {
  return sheet.leaves
    .flatMap((leaf) =>
      leaf.byType.map(
        (p, type) =>
          `(${[type, leaf.index, leaf.level1, KINDS.indexOf(leaf.kind), leaf.full, sheet.weights[leaf.level1], p.cap, p.price, p.wanted, p.periods, p.grace, p.week, p.most, p.target, `[${[0, ...p.levels]}]`, `[${p.lows}]`, `[${p.percents}]`].join(',')})`,
      ),
    )
    .join(',');
}

/** Facts go in through a CSV file: the client has no faster way for ten million rows from typed arrays. */
function writeCsv({ facts }: Workload, path: string): void {
  const file = openSync(path, 'w');
  let lines: string[] = ['unit,leaf,day,kind,count,value'];
  for (let i = 0; i < facts.unit.length; i++) {
    lines.push(
      `${facts.unit[i]},${facts.leaf[i]},${facts.day[i]},${facts.kind[i]},${facts.count[i]},${facts.value[i]}`,
    );
    if (lines.length === 100_000) {
      writeSync(file, `${lines.join('\n')}\n`);
      lines = [];
    }
  }
  writeSync(file, `${lines.join('\n')}\n`);
  closeSync(file);
}

const of = (sheet: Sheet, kind: Leaf['kind']): string =>
  sheet.leaves
    .filter((l) => l.kind === kind)
    .map((l) => l.index)
    .join(',');

/** Leaf points of every unit × leaf: facts summed by cell and period, joined to the grid, priced by kind. */
function leafSql(sheet: Sheet): string {
  const [DEDUCT, SEVERITY, QUOTA, DEADLINE, RATE, JUDGE, BAND] = KINDS.map((_, i) => i);
  const late = '(f.day - f.value)';
  const capped = (lost: string): string => `greatest(0, p.full_ - least(p.cap, ${lost}))`;
  const band = [0, 1, 2, 3, 4]
    .map((i) => `(CASE WHEN coalesce(a.s,0) >= p.lows[${i + 1}] THEN 1 ELSE 0 END)`)
    .join('+');
  return `
WITH live AS (SELECT * FROM facts WHERE kind > 0 AND day >= ${DAY0} AND day < ${DAY0 + DAYS}),
summed AS (
  SELECT f.unit, f.leaf,
    sum(CASE p.kind WHEN ${SEVERITY} THEN f.count * p.levels[f.kind + 1] WHEN ${RATE} THEN f.count WHEN ${JUDGE} THEN f.value WHEN ${BAND} THEN f.value
      WHEN ${DEADLINE} THEN CASE WHEN ${late} <= 0 THEN 0 WHEN ${late} <= p.grace THEN p.price ELSE least(p.most, p.price + p.week * ((${late} - p.grace + 6) // 7)) END
      ELSE f.count END)::BIGINT AS s,
    sum(CASE p.kind WHEN ${RATE} THEN f.value ELSE 1 END)::BIGINT t,
    min(f.value) low, max(f.value) high,
    sum(CASE WHEN f.kind = 4 AND f.leaf = ${sheet.totalVeto.leaf} THEN f.count ELSE 0 END)::BIGINT grave
  FROM live f JOIN units u USING (unit) JOIN params p ON p.type = u.type AND p.leaf = f.leaf
  WHERE f.leaf NOT IN (${of(sheet, 'quota')}) GROUP BY f.unit, f.leaf),
filled AS (
  SELECT unit, leaf, sum(c)::BIGINT s FROM (
    SELECT f.unit, f.leaf, least(sum(f.count), any_value(p.wanted)) c
    FROM live f JOIN units u USING (unit) JOIN params p ON p.type = u.type AND p.leaf = f.leaf
    WHERE f.leaf IN (${of(sheet, 'quota')})
    GROUP BY f.unit, f.leaf, CASE WHEN p.periods = 12 THEN month(DATE '1970-01-01' + f.day::INTEGER) ELSE quarter(DATE '1970-01-01' + f.day::INTEGER) END)
  GROUP BY unit, leaf),
a AS (SELECT unit, leaf, s, t, low, high, grave FROM summed UNION ALL SELECT unit, leaf, s, NULL, NULL, NULL, 0 FROM filled)
SELECT u.unit, u."type", p.leaf, p.level1, p.kind, p.full_, p.weight, coalesce(a.s, 0) s, coalesce(a.grave, 0) grave,
  (CASE p.kind WHEN ${DEDUCT} THEN ${capped('p.price * coalesce(a.s,0)')} WHEN ${SEVERITY} THEN ${capped('coalesce(a.s,0)')} WHEN ${DEADLINE} THEN ${capped('coalesce(a.s,0)')}
    WHEN ${QUOTA} THEN ${capped('p.price * (p.periods * p.wanted - coalesce(a.s,0))')}
    WHEN ${RATE} THEN CASE WHEN coalesce(a.s,0) = 0 THEN p.full_ ELSE least(p.full_, ${half('p.full_ * a.t * 1000', 'a.s * p.target')}) END
    WHEN ${JUDGE} THEN CASE WHEN a.t IS NULL THEN 0 WHEN a.t >= 3 THEN least(p.full_, ${half('100 * (a.s - a.low - a.high)', '(a.t - 2)')}) ELSE least(p.full_, ${half('100 * a.s', 'a.t')}) END
    WHEN ${BAND} THEN p.full_ * p.percents[1 + ${band}] // 100
    ELSE least(p.cap, p.price * coalesce(a.s,0)) END)::BIGINT AS points
FROM units u JOIN params p ON p.type = u.type LEFT JOIN a ON a.unit = u.unit AND a.leaf = p.leaf`;
}

function ownSql(sheet: Sheet): string {
  const bonus = KINDS.indexOf('bonus');
  const at = (list: readonly number[]): string => `[${list}][any_value(type) + 1]`;
  return `
WITH sections AS (
  SELECT unit, any_value(type) AS "type", level1, any_value(weight) AS weight, sum(CASE WHEN kind <> ${bonus} THEN points ELSE 0 END)::BIGINT got, sum(full_)::BIGINT whole,
    sum(CASE WHEN kind = ${bonus} THEN points ELSE 0 END)::BIGINT bonus, max(CASE WHEN leaf = ${sheet.sectionVeto.leaf} THEN s ELSE 0 END) >= ${at(sheet.sectionVeto.count)} dead,
    sum(grave) grave
  FROM leaves GROUP BY unit, level1)
SELECT unit, any_value(type) AS "type", (CASE WHEN sum(grave) >= ${at(sheet.totalVeto.count)} THEN least(total, ${sheet.totalVeto.cap}) ELSE total END)::BIGINT AS own
FROM (SELECT *, sum(CASE WHEN dead THEN 0 ELSE ${half('weight * 10000 * got', 'whole')} END) OVER w + least(${sheet.bonusCap}, sum(bonus) OVER w) total FROM sections WINDOW w AS (PARTITION BY unit))
GROUP BY unit, total`;
}

const FINAL_SQL = `
WITH parts AS (
  SELECT u.parent unit, sum(CASE WHEN o.type = 1 THEN own END)::BIGINT st, count(*) FILTER (WHERE o.type = 1) nt, sum(CASE WHEN o.type = 2 THEN own END)::BIGINT sd, count(*) FILTER (WHERE o.type = 2) nd
  FROM owns o JOIN units u USING (unit) WHERE o.type > 0 GROUP BY u.parent)
SELECT o.unit, o.own, (CASE WHEN p.unit IS NULL THEN o.own ELSE ${half('70*o.own*nt*nd + 20*st*nd + 10*sd*nt', '100*nt*nd')} END)::BIGINT AS final
FROM owns o LEFT JOIN parts p ON p.unit = o.unit`;

/** DuckDB on one thread with the same facts in memory. The client is loaded from the benchmark's own packages. */
export async function makeDuck(sheet: Sheet, workload: Workload): Promise<Duck> {
  const { DuckDBInstance } = (await import('@duckdb/node-api' as string)) as {
    DuckDBInstance: { create(path: string, options: object): Promise<{ connect(): Promise<Connection> }> };
  };
  const db = await DuckDBInstance.create(':memory:', { threads: '1' });
  const con = await db.connect();
  const dir = mkdtempSync(join(tmpdir(), 'mingjian-bench-'));
  writeCsv(workload, join(dir, 'facts.csv'));
  await con.run(
    `CREATE TABLE facts AS SELECT * FROM read_csv('${join(dir, 'facts.csv')}', header=true, columns={'unit':'INTEGER','leaf':'UTINYINT','day':'INTEGER','kind':'UTINYINT','count':'INTEGER','value':'INTEGER'})`,
  );
  rmSync(dir, { recursive: true });
  await con.run(
    'CREATE TABLE params(type UTINYINT, leaf UTINYINT, level1 UTINYINT, kind UTINYINT, full_ BIGINT, weight BIGINT, cap BIGINT, price BIGINT, wanted BIGINT, periods BIGINT, grace INTEGER, week BIGINT, most BIGINT, target BIGINT, levels BIGINT[], lows BIGINT[], percents BIGINT[])',
  );
  await con.run(`INSERT INTO params VALUES ${parameterRows(sheet)}`);
  await con.run('CREATE TABLE units(unit INTEGER, type UTINYINT, parent INTEGER)');
  const { type, parent } = workload.units;
  for (let from = 0; from < type.length; from += 10_000) {
    const rows = Array.from(type.slice(from, from + 10_000), (t, i) => `(${from + i},${t},${parent[from + i]})`);
    await con.run(`INSERT INTO units VALUES ${rows.join(',')}`);
  }
  return {
    async run() {
      await con.run(`CREATE OR REPLACE TEMP TABLE leaves AS ${leafSql(sheet)}`);
      await con.run(`CREATE OR REPLACE TEMP TABLE owns AS ${ownSql(sheet)}`);
      await con.run(`CREATE OR REPLACE TEMP TABLE finals AS ${FINAL_SQL}`);
    },
    async results() {
      const out: Results = {
        leaf: new Int32Array(type.length * LEAVES),
        own: new Int32Array(type.length),
        final: new Int32Array(type.length),
      };
      for (let from = 0; from < type.length; from += 5_000) {
        const [units = [], leaves = [], points = []] = (
          await con.runAndReadAll(
            `SELECT unit, leaf, points FROM leaves WHERE unit >= ${from} AND unit < ${from + 5_000}`,
          )
        ).getColumns();
        units.forEach((unit, i) => {
          out.leaf[Number(unit) * LEAVES + Number(leaves[i])] = Number(points[i]);
        });
      }
      const [units = [], own = [], final = []] = (
        await con.runAndReadAll('SELECT unit, own, final FROM finals')
      ).getColumns();
      units.forEach((unit, i) => {
        out.own[Number(unit)] = Number(own[i]);
        out.final[Number(unit)] = Number(final[i]);
      });
      return out;
    },
    close: () => con.closeSync(),
  };
}
