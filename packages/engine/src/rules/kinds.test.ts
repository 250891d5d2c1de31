import { ruleKindNames } from '@mingjian/model';
import { expect, test } from 'vitest';
import { ruleDefinitions } from './index.ts';

// The second column of the table in docs/scheme-language.md §4.
const TAKES = {
  deduct: ['event'],
  fixed: ['event'],
  severity: ['event'],
  allOrNothing: ['item', 'event'],
  levels: ['level', 'mark'],
  checklist: ['item'],
  quota: ['delivery', 'event'],
  deadline: ['delivery'],
  timeliness: ['case'],
  rate: ['measure'],
  bands: ['measure', 'event', 'mark'],
  award: ['event'],
  judgement: ['mark'],
  ratings: ['rating'],
  rankPoints: ['measure'],
  external: ['score'],
  veto: ['event'],
};

test.each(ruleKindNames)('%s says what it is and which facts it takes', (kind) => {
  expect(ruleDefinitions[kind]).toMatchObject({ kind, takes: TAKES[kind] });
});
