import { burdenRules, ruleDefinitions, schemeChecks } from '@mingjian/engine';
import { audits, presets } from '@mingjian/inspector';
import { problemCatalogue } from '@mingjian/model';
import { expect, test } from 'vitest';
import { builtinSchemes } from './generate/sources.ts';
import { isStale, makeAll } from './generate.ts';

const made = await makeAll();
const text = (path: string): string => made.find((one) => one.path === path)?.text ?? '';
/** Names in backticks at the beginning of a table's rows. */
const firstCells = (page: string): string[] => [...page.matchAll(/^\| \[?`([^`]+)`/gm)].map((match) => match[1] ?? '');

test.each(made.map(({ path }) => path))('%s is what the sources make', (path) => {
  expect(made.filter((one) => one.path === path).filter(isStale)).toEqual([]);
});

test('every error code is in the list of errors, and nothing else', () => {
  expect(firstCells(text('docs/errors.md'))).toEqual(Object.keys(problemCatalogue));
});

test('every check, every rule of the burden check and every rule kind has its line and its section', () => {
  const sections = (page: string): string[] => [...page.matchAll(/^## (\S+)$/gm)].map((match) => match[1] ?? '');
  const ids = schemeChecks.map(({ id }) => id);
  const [checks = '', burden = ''] = text('docs/checks.md').split('## Burden check');
  expect(firstCells(checks)).toEqual(ids);
  expect(sections(checks)).toEqual(ids);
  expect(firstCells(burden)).toEqual(burdenRules.map(({ id }) => id));
  expect(sections(text('docs/rules.md'))).toEqual(Object.keys(ruleDefinitions).sort());
});

test('every parameter, assumption and provision of the built-in schemes is among the clauses', () => {
  const page = text('docs/clauses.md');
  for (const scheme of builtinSchemes()) {
    const section = page.split(/^## /m).find((part) => part.startsWith(`${scheme.id}\n`)) ?? '';
    for (const name of [...Object.keys(scheme.params), ...Object.keys(scheme.assumptions)])
      expect([scheme.id, name, section.includes(`\`${name}\``)]).toEqual([scheme.id, name, true]);
    expect(section.match(/`provisions`/g) ?? []).toHaveLength(scheme.provisions.length);
  }
});

test('every audit of websites has its line and its section', () => {
  const page = text('docs/audits.md');
  const ids = audits.map(({ id }) => id);
  expect(firstCells(page)).toEqual(ids);
  expect([...page.matchAll(/^## (\S+)$/gm)].map(([, id]) => id)).toEqual(ids);
});

test('every preset of audits has its section, with each of its audits', () => {
  const page = text('docs/presets.md');
  for (const { id, audits: used } of presets) {
    const section = page.split(/^## /m).find((part) => part.startsWith(`${id}\n`)) ?? '';
    expect([id, used.filter((one) => !section.includes(`audits.md#${one})`))]).toEqual([id, []]);
  }
});
