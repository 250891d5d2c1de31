import { expect, it } from 'vitest';
import { inspectSettings } from './settings.ts';

it('is polite where nobody says otherwise', () => {
  expect(inspectSettings({})).toEqual({
    allow: undefined,
    apart: 1_000,
    pages: 5_000,
    files: 300,
    render: false,
    tsa: undefined,
  });
  expect(
    inspectSettings({
      INSPECT_APART: '0',
      INSPECT_PAGES: '20',
      INSPECT_FILES: '0',
      INSPECT_RENDER: 'on',
      INSPECT_ALLOW: '10.1.0.0/16',
    }),
  ).toEqual({
    allow: '10.1.0.0/16',
    apart: 0,
    pages: 20,
    files: 0,
    render: true,
    tsa: undefined,
  });
});

it.each([
  ['INSPECT_ALLOW', '10.1.0.0/99'],
  ['INSPECT_APART', '-1'],
  ['INSPECT_APART', 'slow'],
  ['INSPECT_PAGES', '0'],
  ['INSPECT_FILES', 'all'],
  ['INSPECT_RENDER', 'yes'],
  ['TSA_URL', 'ftp://tsa.example/'],
])('says that %s is wrong', (name, value) => {
  expect(inspectSettings({ [name]: value })).toBe(name);
});
