import { compile } from '@mingjian/engine';
import { type AuditUse, problemLine, schemeSchema } from '@mingjian/model';
import { expect, test } from 'vitest';
import { useFaults } from './use-faults.ts';

const compiled = compile(
  schemeSchema.parse({
    id: 'plan',
    version: '1',
    title: '考核办法',
    document: { issuer: '办公室', title: '考核办法' },
    year: 2025,
    period: { from: '2025-01-01', to: '2025-12-31' },
    classes: { county: { name: '县区', units: null } },
    results: [
      {
        id: 'r',
        name: '总分',
        classes: ['county'],
        root: {
          name: '总分',
          children: [
            {
              code: '1.1',
              name: '链接',
              full: '10',
              requirement: '网站没有死链，附件可以下载。',
              rules: [{ kind: 'deduct', text: '每处扣1分', points: '1' }],
            },
            {
              code: '1.2',
              name: '重点领域',
              full: '10',
              requirement: '网站没有死链。',
              appliesTo: { units: ['财政局'], tags: ['有网站'] },
              na: 'full',
              rules: [{ kind: 'deduct', text: '每处扣1分', points: '1' }],
            },
          ],
        },
      },
    ],
  }),
  { sample: true },
);
if (!compiled.ok) throw new Error('no plan');
const plan = compiled.value;
const known = new Map([
  ['link-dead', { days: 2 }],
  ['doc-download', {}],
]);
const use: AuditUse = {
  indicator: '1.1',
  text: '没有死链……可以下载',
  audits: ['link-dead'],
  params: { 'link-dead': { days: 3 } },
  fact: { kind: 'event', per: 'finding' },
};
const faults = (more: Partial<AuditUse>): string[] =>
  useFaults(plan, { ...use, ...more }, known, (path) => ({ path: path.join('.') })).map((one) =>
    problemLine(one, 'zh'),
  );

test('a use that the scheme can use has no fault', () => {
  expect(faults({})).toEqual([]);
  expect(faults({ indicator: 'r/1.1', fact: undefined })).toEqual([]);
});

test('nor one of an indicator that concerns only units of a name and with a tag', () => {
  expect(faults({ indicator: '1.2', text: '没有死链' })).toEqual([]);
});

test('names what is not there, with its place and what was probably meant', () => {
  expect(faults({ indicator: '1.3' }).join()).toMatch(/^indicator：.*“1\.3”.*1\.1？/);
  expect(faults({ classes: ['town'] }).join()).toMatch(/^classes：.*town.*county/);
  expect(faults({ text: '没有死链……没有错字' }).join()).toMatch(/^text：.*没有错字/);
  expect(faults({ audits: ['link-dead', 'link-deed'] }).join()).toMatch(/^audits\.1：.*link-deed.*link-dead？/);
  expect(faults({ audits: ['doc-download'] }).join()).toMatch(/^params\.link-dead：/);
  expect(faults({ params: { 'link-dead': { weeks: 1 } } }).join()).toMatch(/^params\.link-dead\.weeks：.*没有这个参数/);
});

test('asks the engine whether the indicator takes the fact', () => {
  expect(faults({ fact: { kind: 'item', item: '死链' } }).join()).toMatch(/^fact：/);
  expect(faults({ fact: { kind: 'event', rule: 'b', per: 'finding' } }).join()).toMatch(/^fact：.*b/);
});

test('says every fault at once', () => {
  expect(faults({ text: '没有', audits: ['x'], fact: { kind: 'measure' } }).length).toBe(3);
});
