// Prints the peak memory (MB) of one engine doing a full recompute in a process of its own.
import { clusterFacts, makeLoop } from './loop.ts';
import { makeProduct, scoreAll, takeAll } from './product.ts';
import { makeSheet } from './sheet.ts';
import { makeWorkload, type Preset } from './workload.ts';

const [who, preset] = process.argv.slice(2);
const sheet = makeSheet();
const workload = makeWorkload(preset as Preset, sheet);
if (who === 'product') {
  const product = makeProduct(sheet, workload);
  scoreAll(takeAll(sheet, product, workload));
} else {
  makeLoop(sheet, workload.units, clusterFacts(workload.facts, workload.units.type.length)).run();
}
console.log(Math.round(process.resourceUsage().maxRSS / 1024));
