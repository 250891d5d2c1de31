import { expect, test } from 'vitest';
import { found, leaf, placesOf, schemeOf } from './testing/scheme.ts';

const TEXT = '未及时回应的，发现一件，扣';
const cut = (more: object = {}) => ({
  document: { issuer: '某区', title: '方案', cutOff: { clause: '末行', text: TEXT, ...more } },
});
const root = { children: [leaf('甲', 5), leaf('乙', 3, { criterion: TEXT })] };

test('how much is missing', () => {
  const scheme = schemeOf(root, cut({ expected: 10, node: '2' }));
  expect(found('document-cut-off', scheme)).toEqual([
    {
      check: 'document-cut-off',
      severity: 'warning',
      place: 'r/2',
      clause: '末行',
      what: '文本在“未及时回应的，发现一件，扣”处断了：县区读到的合计8分，应为10分，少2分。',
      mend: expect.stringContaining('以8分为满分'),
    },
  ]);
});

test('a break whose cost is not known, or that is at no indicator', () => {
  expect(found('document-cut-off', schemeOf(root, cut({ node: '2' })))[0]?.what).toContain('其后的内容不在手头');
  expect(placesOf('document-cut-off', schemeOf(root, cut()))).toEqual(['document.cutOff']);
  expect(placesOf('document-cut-off', schemeOf(root))).toEqual([]);
});

test('the same code in a complete sheet of another class is not meant', () => {
  const sheets = {
    whole: [leaf('甲', 5), leaf('乙', 5, { criterion: `${TEXT}1分。` })],
    broken: [leaf('甲', 5), leaf('乙', 3, { criterion: TEXT })],
  };
  const both = { sheets, result: { classes: ['county', 'town'] }, ...cut({ expected: 10, node: '2' }) };
  const scheme = schemeOf({ sheet: { county: 'whole', town: 'broken' } }, both);
  expect(found('document-cut-off', scheme).map(({ what }) => what)).toEqual([
    expect.stringContaining('乡镇读到的合计8分'),
  ]);
});

test('without the words of the break, the sum says which sheet is cut', () => {
  const sheets = { whole: [leaf('甲', 5), leaf('乙', 5)], broken: [leaf('甲', 5), leaf('乙', 3)] };
  const both = { sheets, result: { classes: ['county', 'town'] }, ...cut({ expected: 10, node: '2' }) };
  const scheme = schemeOf({ sheet: { county: 'whole', town: 'broken' } }, both);
  expect(found('document-cut-off', scheme).map(({ what }) => what)).toEqual([expect.stringContaining('乡镇')]);
});
