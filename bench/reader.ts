// npm run bench:reader: how well the grammar of criteria reads what people annotated, the part it was written on and the part held
// back, and how much of the built-in plans a reader finds in their words.
import { readClause } from '../packages/reader/src/clauses/index.ts';
import { corpus, measure } from '../packages/reader/src/clauses/testing/measure.ts';
import { plansMeasured } from './plans.ts';

// The bundle lies in bench/dist.
const FOLDER = new URL('../../packages/reader/corpus/', import.meta.url);
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(8);
const NAMES = [
  ...['plans', 'phrased', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'tenth'],
  // At first sight 98.9/98.9/0.0 and 88.8/90.5/8.6: what a stranger meets.
  ...['eleventh', 'twelfth'],
  'thirteenth',
  // At first sight 97.8/98.3/1.1, 96.8/96.8/2.0 and 97.8/97.8/1.1.
  ...['fourteenth', 'fifteenth', 'sixteenth'],
  // Asked to be full of traps; at first sight 81.4/83.2/9.5 and 87.1/83.8/5.7, 87.4/87.4/5.9 and 80.9/81.6/12.3.
  ...['seventeenth', 'eighteenth', 'nineteenth', 'twentieth'],
];
const rows = NAMES.flatMap((name) => {
  const all = corpus(name, FOLDER);
  return (['dev', 'held'] as const)
    .map((part) => ({ name, part, criteria: all.filter((one) => one.part === part) }))
    .filter(({ criteria }) => criteria.length > 0);
});

// The last three: where scales that cost the same count as the same.
console.log('corpus     part   criteria  clauses precision   recall    exact   silent | at equal cost');
const held = rows.filter(({ part }) => part === 'held').flatMap(({ criteria }) => criteria);
for (const { name, part, criteria } of [...rows, { name: 'all', part: 'held', criteria: held }]) {
  const found = measure(criteria);
  console.log(
    [
      name.padEnd(10),
      part.padEnd(6),
      String(found.criteria).padStart(8),
      String(found.clauses).padStart(8),
      percent(found.precision),
      percent(found.recall),
      percent(found.exact),
      percent(found.silent),
      '|',
      ...[found.alike.precision, found.alike.recall, found.alike.silent].map(percent),
    ].join(' '),
  );
  if (process.argv.includes('--wrong') && part === 'dev') console.log(`         ${found.wrong.join(' ')}`);
}

const texts = rows.flatMap(({ criteria }) => criteria);
const passes = Array.from({ length: 8 }, () => {
  const from = performance.now();
  for (const one of texts) readClause(one);
  return performance.now() - from;
});
const took = Math.min(...passes);
console.log(
  `\n${texts.length} criteria in ${took.toFixed(0)} ms, ${((took / texts.length) * 1000).toFixed(0)} µs each (best of ${passes.length})`,
);

console.log(`\n${(await plansMeasured(new URL('../../schemes/', import.meta.url))).join('\n')}`);
