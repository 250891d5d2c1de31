import type { Results } from './loop.ts';
import { DAY0, DAYS, LEAVES, LEVEL1, type Leaf, type Sheet } from './sheet.ts';
import type { Workload } from './workload.ts';

/** What an office does today: a facts sheet with helper columns and a SUMIFS formula in every cell of the score sheet. */
const name = (column: number): string =>
  (column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26))) + String.fromCharCode(65 + (column % 26));
const half = (a: string, b: string): string => `INT((2*(${a})+(${b}))/(2*(${b})))`;

function factRows(sheet: Sheet, { units, facts }: Workload): (string | number | null)[][] {
  const rows: (string | number | null)[][] = [
    ['unit', 'leaf', 'day', 'kind', 'count', 'value', 'key', 'price', 'period'],
  ];
  for (let i = 0; i < facts.unit.length; i++) {
    const r = i + 2;
    const leaf = sheet.leaves[facts.leaf[i] as number] as Leaf;
    const p = leaf.byType[units.type[facts.unit[i] as number] as 0];
    const late = `C${r}-F${r}`;
    const price =
      leaf.kind === 'severity'
        ? `=E${r}*CHOOSE(D${r}+1,0,${p.levels})`
        : leaf.kind === 'deadline'
          ? `=IF(${late}<=0,0,IF(${late}<=${p.grace},${p.price},MIN(${p.most},${p.price}+${p.week}*INT((${late}-${p.grace}+6)/7))))`
          : null;
    const period = p.periods === 12 ? `MONTH(C${r}+25569)-1` : `INT((MONTH(C${r}+25569)-1)/3)`;
    rows.push([
      facts.unit[i] as number,
      facts.leaf[i] as number,
      facts.day[i] as number,
      facts.kind[i] as number,
      facts.count[i] as number,
      facts.value[i] as number,
      `=IF(AND(D${r}<>0,C${r}>=${DAY0},C${r}<${DAY0 + DAYS}),A${r}*${LEAVES}+B${r},-1)`,
      price,
      leaf.kind === 'quota' ? `=IF(G${r}<0,-1,G${r}*12+${period})` : null,
    ]);
  }
  return rows;
}

function leafFormula(leaf: Leaf, type: number, unit: number, rows: number): string {
  const p = leaf.byType[type as 0];
  const range = (column: string): string => `Facts!$${column}$2:$${column}$${rows + 1}`;
  const key = unit * LEAVES + leaf.index;
  const sum = (column: string): string => `SUMIFS(${range(column)},${range('G')},${key})`;
  const less = (lost: string): string => `=MAX(0,${leaf.full}-MIN(${p.cap},${lost}))`;
  switch (leaf.kind) {
    case 'deduct':
      return less(`${p.price}*${sum('E')}`);
    case 'severity':
    case 'deadline':
      return less(sum('H'));
    case 'bonus':
      return `=MIN(${p.cap},${p.price}*${sum('E')})`;
    case 'quota': {
      const short = Array.from(
        { length: p.periods },
        (_, i) => `MAX(0,${p.wanted}-SUMIFS(${range('E')},${range('I')},${key * 12 + i}))`,
      );
      return less(`${p.price}*(${short.join('+')})`);
    }
    case 'rate':
      return `=IF(${sum('E')}=0,${leaf.full},MIN(${leaf.full},${half(`${leaf.full}*${sum('F')}*1000`, `${sum('E')}*${p.target}`)}))`;
    case 'judge': {
      const n = `COUNTIF(${range('G')},${key})`;
      const middle = `${sum('F')}-MINIFS(${range('F')},${range('G')},${key})-MAXIFS(${range('F')},${range('G')},${key})`;
      return `=IF(${n}=0,0,MIN(${leaf.full},IF(${n}>=3,${half(`100*(${middle})`, `(${n}-2)`)},${half(`100*${sum('F')}`, n)})))`;
    }
    default: {
      const steps = p.lows.map(
        (low, i) => `IF(${sum('F')}>=${low},${(p.percents[i + 1] as number) - (p.percents[i] as number)},0)`,
      );
      return `=${leaf.full}/100*(${p.percents[0]}+${steps.join('+')})`;
    }
  }
}

function scoreRows(sheet: Sheet, { units, facts }: Workload): { leaf: string[][]; total: string[][] } {
  const veto = sheet.leaves.find((leaf) => leaf.index === sheet.sectionVeto.leaf) as Leaf;
  const children = Array.from({ length: units.counties }, () => ({
    towns: [] as number[],
    departments: [] as number[],
  }));
  units.type.forEach((type, u) => {
    const family = children[units.parent[u] as number];
    if (type === 1) family?.towns.push(u);
    if (type === 2) family?.departments.push(u);
  });
  const leaf: string[][] = [];
  const total: string[][] = [];
  units.type.forEach((type, u) => {
    const row = sheet.leaves.map((l) => leafFormula(l, type, u, facts.unit.length));
    const cell = (l: Leaf): string => `${name(l.index)}${u + 1}`;
    for (let g = 0; g < LEVEL1; g++) {
      const own = sheet.leaves.filter((l) => l.level1 === g && l.kind !== 'bonus');
      const points = half(
        `${(sheet.weights[g] as number) * 10_000}*(${own.map(cell).join('+')})`,
        String(own.reduce((s, l) => s + l.full, 0)),
      );
      const count = `SUMIFS(Facts!$E$2:$E$${facts.unit.length + 1},Facts!$G$2:$G$${facts.unit.length + 1},${u * LEAVES + veto.index})`;
      row.push(g === veto.level1 ? `=IF(${count}>=${sheet.sectionVeto.count[type]},0,${points})` : `=${points}`);
    }
    leaf.push(row);
    const bonus = sheet.leaves.find((l) => l.kind === 'bonus') as Leaf;
    const sections = Array.from({ length: LEVEL1 }, (_, g) => `Leaf!${name(LEAVES + g)}${u + 1}`).join('+');
    const own = `${sections}+MIN(${sheet.bonusCap},Leaf!${cell(bonus)})`;
    const rows = facts.unit.length + 1;
    const grave = `SUMIFS(Facts!$E$2:$E$${rows},Facts!$G$2:$G$${rows},${u * LEAVES + sheet.totalVeto.leaf},Facts!$D$2:$D$${rows},4)`;
    const capped = `IF(${grave}>=${sheet.totalVeto.count[type]},MIN(${sheet.totalVeto.cap},${own}),${own})`;
    const family = children[u];
    const sum = (list: readonly number[] = []): string => `(${list.map((c) => `A${c + 1}`).join('+')})`;
    const [nt, nd] = [family?.towns.length ?? 0, family?.departments.length ?? 0];
    const composed = half(
      `70*A${u + 1}*${nt * nd}+20*${sum(family?.towns)}*${nd}+10*${sum(family?.departments)}*${nt}`,
      String(100 * nt * nd),
    );
    total.push([`=${capped}`, type === 0 ? `=${composed}` : `=A${u + 1}`]);
  });
  return { leaf, total };
}

/** Builds and calculates the workbook once in HyperFormula, which is what opening it or changing a rule costs. */
export async function runSpreadsheet(sheet: Sheet, workload: Workload): Promise<Results> {
  const module = (await import('hyperformula' as string)) as {
    HyperFormula: {
      buildFromSheets(
        sheets: object,
        config: object,
      ): { getSheetId(name: string): number; getSheetValues(id: number): unknown[][] };
    };
  };
  const { leaf, total } = scoreRows(sheet, workload);
  const book = module.HyperFormula.buildFromSheets(
    { Facts: factRows(sheet, workload), Leaf: leaf, Total: total },
    { licenseKey: 'gpl-v3', maxRows: workload.facts.unit.length + 10 },
  );
  const leaves = book.getSheetValues(book.getSheetId('Leaf'));
  const totals = book.getSheetValues(book.getSheetId('Total'));
  const n = workload.units.type.length;
  return {
    leaf: Int32Array.from({ length: n * LEAVES }, (_, i) => Number(leaves[Math.floor(i / LEAVES)]?.[i % LEAVES])),
    own: Int32Array.from(totals, (row) => Number(row[0])),
    final: Int32Array.from(totals, (row) => Number(row[1])),
  };
}
