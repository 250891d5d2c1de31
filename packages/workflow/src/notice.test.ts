import { expect, test } from 'vitest';
import {
  type Happening,
  type Holder,
  isNoticeKind,
  type NoticeKind,
  noticeKinds,
  noticePlace,
  receiversOf,
  repeatOf,
  type Surroundings,
} from './notice.ts';
import { type Role, roles } from './roles.ts';

const holder = (account: string, role: Role, unit: string | null = null): Holder => ({
  account,
  post: `post of ${account}`,
  role,
  unit,
});
const all: readonly Holder[] = [
  holder('admin', 'administrator'),
  holder('org', 'organiser'),
  holder('org2', 'organiser'),
  holder('ass', 'assessor'),
  holder('idle', 'assessor'),
  holder('rev', 'reviewer'),
  holder('rev2', 'reviewer'),
  holder('app', 'approver'),
  holder('aud', 'auditor'),
  holder('rate', 'rater', 't1'),
  holder('lia', 'liaison', 't1'),
  holder('lia2', 'liaison', 't2'),
  holder('far', 'liaison', 'elsewhere'),
];
const duty = (account: string, kind: 'assess' | 'review', indicator: string | null = null) => ({
  post: `post of ${account}`,
  kind,
  stage: null,
  indicator,
  unit: null,
});
const around: Surroundings = {
  holders: all,
  duties: [duty('ass', 'assess', 'a'), duty('rev', 'review'), duty('rev2', 'review')],
  units: new Set(['t1', 't2']),
};
const told = (happening: Happening, there = around) => receiversOf(happening, there).map(({ account }) => account);
const cells = [{ unit: 't1', indicator: 'a/1', stage: null }];

test.each<[NoticeKind, Partial<Happening>, readonly string[]]>([
  ['round-open', { by: 'org' }, ['org2', 'ass', 'rev', 'rev2', 'lia', 'lia2']],
  ['round-composed', { by: 'org' }, ['org2', 'app']],
  ['round-signed', { by: 'app' }, ['org', 'org2']],
  ['round-published', { by: 'org' }, ['org2', 'ass', 'rev', 'rev2', 'app', 'lia', 'lia2']],
  ['duty-given', { by: 'org', post: 'post of ass' }, ['ass']],
  ['post-taken', { by: 'admin', account: 'newcomer' }, ['newcomer']],
  ['post-left', { by: 'admin', account: null }, []],
  ['material-handed-in', { by: 'lia', unit: 't1', cells }, ['ass']],
  ['material-handed-in', { by: 'lia', cells: [{ ...cells[0]!, indicator: 'b' }] }, ['org', 'org2']],
  ['material-returned', { by: 'ass', unit: 't1' }, ['lia']],
  ['site-to-mend', { by: 'ass', unit: 't1' }, ['lia']],
  ['deadline-near', { by: null, unit: 't2' }, ['lia2']],
  ['review-returned', { by: 'rev', cells, preparers: ['ass'] }, ['ass']],
  ['review-returned', { by: 'rev', cells, preparers: ['gone'] }, ['ass']],
  ['review-third', { by: 'rev', cells, preparers: ['ass'] }, ['rev2']],
  ['account-locked', { by: null }, ['admin']],
])('%s %o', (kind, more, wanted) => {
  expect(new Set(told({ kind, by: null, ...more }))).toEqual(new Set(wanted));
});

test('the administrator is told of nothing in a round, the auditor and the rater of nothing at all', () => {
  for (const kind of noticeKinds) {
    const happening = { kind, by: null, unit: 't1', post: 'post of ass', cells, preparers: [] };
    const accounts = told(happening);
    expect(accounts).not.toContain('aud');
    expect(accounts).not.toContain('rate');
    expect(accounts).not.toContain('far');
    if (accounts.includes('admin')) expect(['account-locked', 'mail-failed']).toContain(kind);
  }
});

test('whoever holds two posts is told once', () => {
  const both = { ...around, holders: [...all, holder('ass', 'organiser')] };
  expect(told({ kind: 'round-open', by: null }, both).filter((one) => one === 'ass')).toHaveLength(1);
});

test.each<[NoticeKind, string, readonly string[]]>([
  ['material-returned', 'liaison', ['materials', 'r1']],
  ['material-handed-in', 'assessor', ['desk', 'r1', 'unit', 't1', 'a/1']],
  ['review-third', 'reviewer', ['review', 'r1', 'unit', 't1', 'a/1']],
  ['round-composed', 'approver', ['rounds', 'r1']],
  ['account-locked', 'administrator', ['accounts']],
  ['post-taken', 'liaison', []],
])('%s leads %s to its place', (kind, as, place) => {
  expect(noticePlace(kind, 'r1', { as, unit: 't1', indicator: 'a/1' })).toEqual(place);
});

test('every kind has its place for every role, and says whether it comes again', () => {
  for (const kind of noticeKinds) {
    expect(isNoticeKind(kind)).toBe(true);
    expect(['always', 'unread', 'never']).toContain(repeatOf(kind));
    for (const as of roles) expect(noticePlace(kind, null, { as }).length).toBeLessThanOrEqual(1);
  }
  expect(isNoticeKind('toString')).toBe(false);
});
