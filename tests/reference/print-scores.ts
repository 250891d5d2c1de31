import fc from 'fast-check';
import { engineScore } from './engine.ts';
import { cases } from './random.ts';

// Run by properties.test.ts in processes of different time zones and languages.
for (const one of fc.sample(cases(), { seed: 7, numRuns: 60 }))
  process.stdout.write(`${JSON.stringify(engineScore(one))}\n`);
