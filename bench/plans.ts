// What npm run bench:reader says of whole plans: the built-in ones printed, and read again by their words and tables alone.
import { readdirSync, readFileSync } from 'node:fs';
import { readScheme } from '../packages/files/src/index.ts';
import { printDocx } from '../packages/printer/src/index.ts';
import { type Aspect, compared } from '../packages/printer/src/testing/compare-drafts.ts';
import { readDocument } from '../packages/reader/src/blocks/index.ts';
import { draftOf } from '../packages/reader/src/draft/index.ts';

/** The columns: what of the scheme the draft has. */
const SHOWN = [
  ['indicators', ['indicators']],
  ['in place', ['parents']],
  ['points', ['points']],
  ['sums', ['sums']],
  ['rules', ['rules']],
  ['stages', ['stages', 'windows', 'compositions', 'rounds']],
] as const satisfies readonly (readonly [string, readonly Aspect[]])[];

/** Lines of a table, one for each plan of a folder of schemes. Differences that no question names are `unasked`. */
export async function plansMeasured(folder: URL): Promise<string[]> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const head = [
    'plan'.padEnd(14),
    ...SHOWN.map(([name]) => name.padStart(10)),
    ' differences  unasked questions   ms',
  ].join(' ');
  const lines: string[] = [head];
  for (const name of names.sort()) {
    const scheme = readScheme(readFileSync(new URL(name, folder)), name);
    if (!scheme.ok) throw new Error(name);
    const bytes = await printDocx(scheme.value);
    const from = performance.now();
    const document = await readDocument(bytes, '方案.docx');
    const draft = document.ok ? draftOf(document.value, 'draft') : undefined;
    const took = performance.now() - from;
    if (!draft) throw new Error(`${name}: no draft`);
    const { of, differences } = compared(scheme.value, draft);
    const shares = SHOWN.map(([, aspects]) => {
      const right = aspects.reduce((sum, aspect) => sum + of[aspect].right, 0);
      const all = aspects.reduce((sum, aspect) => sum + of[aspect].all, 0);
      return (all === 0 ? '–' : `${right}/${all}`).padStart(10);
    });
    const unasked = differences.filter(({ asked }) => asked.length === 0).length;
    const counts = [
      String(differences.length).padStart(12),
      String(unasked).padStart(8),
      String(draft.questions.length).padStart(9),
    ];
    lines.push([scheme.value.id.padEnd(14), ...shares, ...counts, took.toFixed(0).padStart(4)].join(' '));
  }
  return lines;
}
