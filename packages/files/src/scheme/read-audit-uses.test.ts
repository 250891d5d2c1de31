import { expect, it } from 'vitest';
import { linesOf, taken, utf8 } from '../testing/bytes.ts';
import { readAuditUses } from './read-audit-uses.ts';

const read = (text: string) => readAuditUses(utf8(text), 'a.yaml');

it('reads uses with what a finding becomes', () => {
  const text = `scheme: s
uses:
  - indicator: 7
    text: 每发现一处扣1分
    audits: [footer-icp]
    fact: { kind: event }
`;
  expect(taken(read(text))).toEqual({
    scheme: 's',
    uses: [
      { indicator: '7', text: '每发现一处扣1分', audits: ['footer-icp'], fact: { kind: 'event', per: 'finding' } },
    ],
  });
});

it('names the place of what it does not know', () => {
  const text = `scheme: s
uses:
  - { indicator: a, text: x, audits: [], fact: { kind: mark } }
`;
  expect(linesOf(read(text)).join('\n')).toMatch(/a\.yaml.*第3行/);
});
