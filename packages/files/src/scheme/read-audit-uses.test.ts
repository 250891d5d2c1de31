import { problem } from '@mingjian/model';
import { expect, it } from 'vitest';
import { linesOf, taken, utf8 } from '../testing/bytes.ts';
import { readAuditUses, writeAuditUses } from './read-audit-uses.ts';

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

it('asks who knows the scheme about each use, and takes none where one cannot be used', () => {
  const text = `scheme: s
uses:
  - { indicator: a, text: x, audits: [one] }
  - indicator: b
    text: x
    audits: [one, two]
`;
  const faults = linesOf(
    readAuditUses(utf8(text), 'a.yaml', ({ audits }, at) =>
      audits.flatMap((id, i) => (id === 'two' ? [problem('use-audit', at(['audits', i]), { id, near: '' })] : [])),
    ),
  );
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(/a\.yaml 第6行.*two/);
});

it('writes what reads as the same', () => {
  const uses = {
    scheme: 's',
    uses: [
      {
        indicator: '1.10',
        text: '“死链”：每处扣1分……',
        audits: ['link-dead'],
        params: { 'link-dead': { days: 3 } },
        fact: { kind: 'event' as const, per: 'page' as const },
      },
    ],
  };
  expect(taken(read(writeAuditUses(uses)))).toEqual(uses);
});
