import { existsSync } from 'node:fs';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Audit, FileAudit, PageAudit, SiteAudit } from '../audits/audit.ts';

// The test beside an audit has to show every kind of verdict that the audit can give; this hears what it gave there.

type Kind = 'pass' | 'found' | 'not judged';

/** An audit that says something of every site. */
const ALWAYS = 'domain-gov-cn';
const AUDIT = /\/inspector\/src\/audits\/(?!shared\/)[\w-]+\/[\w-]+\.test\.ts$/;
const seen = new Set<Kind>();
let needed: readonly Kind[] = [];
/** Test files share their modules, so an audit is left as it was. */
let restore = (): void => undefined;

beforeAll(async () => {
  const test = expect.getState().testPath ?? '';
  const unit = test.replace(/\.test\.ts$/, '.ts');
  if (!AUDIT.test(test) || !existsSync(unit)) return;
  const { default: audit } = (await import(/* @vite-ignore */ unit)) as { default: Audit };
  needed = kindsOf(audit);
  const own = { ...audit };
  restore = () => void Object.assign(audit, own);
  if (audit.scope === 'site') ofSite(audit);
  else ofPages(audit);
});

afterAll(() => {
  restore();
  expect(
    needed.filter((kind) => !seen.has(kind)),
    'verdicts that the test of this audit does not show',
  ).toEqual([]);
});

function kindsOf(audit: Audit): readonly Kind[] {
  const looksAway =
    audit.scope === 'site' ? audit.id !== ALWAYS : audit.scope === 'page' && !/=>\s*true$/.test(`${audit.appliesTo}`);
  return looksAway ? ['pass', 'found', 'not judged'] : ['pass', 'found'];
}

function ofSite(audit: { judge: SiteAudit['judge'] }): void {
  const { judge } = audit;
  audit.judge = (...given) => {
    const judged = judge(...given);
    seen.add(judged.verdict === 'pass' ? 'pass' : judged.verdict.startsWith('not') ? 'not judged' : 'found');
    return judged;
  };
}

function ofPages(audit: PageAudit | FileAudit): void {
  const heard = audit as { judge: PageAudit['judge']; appliesTo?: PageAudit['appliesTo'] };
  const { judge, appliesTo } = heard;
  heard.judge = (...given) => {
    const findings = judge(...given);
    seen.add(findings.length === 0 ? 'pass' : 'found');
    return findings;
  };
  if (appliesTo === undefined) return;
  heard.appliesTo = (...given) => {
    const applies = appliesTo(...given);
    if (!applies) seen.add('not judged');
    return applies;
  };
}
