import { expect, test } from 'vitest';
import { found, leaf, placesOf, schemeOf } from './testing/scheme.ts';

const coded = (...codes: string[]) => codes.map((code) => leaf(`第${code}项`, 1, { code, clause: `表2第${code}项` }));
const places = (...given: Parameters<typeof schemeOf>) => placesOf('numbering-gap', schemeOf(...given));

test('numbers that run through the sections and skip', () => {
  const scheme = schemeOf({
    children: [
      { name: '甲', code: '一', children: coded('27', '28') },
      { name: '乙', code: '二', children: coded('31', '32') },
    ],
  });
  expect(found('numbering-gap', scheme)).toEqual([
    {
      check: 'numbering-gap',
      severity: 'warning',
      place: 'r/二/31',
      clause: '表2第31项',
      what: '编号从“28”跳到“31”，缺29、30。',
      mend: expect.any(String),
    },
  ]);
});

test('Chinese numbers, alone or in brackets', () => {
  const children = ['一', '二', '四'].map((code) => ({
    name: code,
    code,
    children: coded(`${code}（一）`, `${code}（三）`),
  }));
  expect(found('numbering-gap', schemeOf({ children })).map(({ what }) => what)).toEqual([
    '编号从“一（一）”跳到“一（三）”，缺一（二）。',
    '编号从“二（一）”跳到“二（三）”，缺二（二）。',
    '编号从“二”跳到“四”，缺三。',
    '编号从“四（一）”跳到“四（三）”，缺四（二）。',
  ]);
  expect(found('numbering-gap', schemeOf({ children: coded('九', '十', '十二', '二十', '二十一') }))[0]?.what).toBe(
    '编号从“十”跳到“十二”，缺十一。',
  );
});

test('a long gap is not spelled out', () => {
  expect(found('numbering-gap', schemeOf({ children: coded('1', '20') }))[0]?.what).toContain('缺2、3、4、5、6……');
});

test('numbers that go on, begin again, or stand for another class are fine; so is a scheme without codes', () => {
  expect(places({ children: coded('1', '2', '3') })).toEqual([]);
  expect(
    places({
      children: [
        { name: '甲', code: '一', children: coded('1', '2') },
        { name: '乙', code: '二', children: coded('1', '2', '3') },
      ],
    }),
  ).toEqual([]);
  const split = [...coded('1', '2'), leaf('乡镇的第3项', 1, { code: '3', classes: ['town'] }), ...coded('4')];
  expect(places({ children: split })).toEqual([]);
  expect(places({ children: [leaf('甲', 1), leaf('乙', 1)] })).toEqual([]);
  expect(places({ children: coded('mutual-score', '1.1', '1.2') })).toEqual([]);
});

test('a gap in a sheet of a class that is nowhere laid out has its code as place', () => {
  const sheets = { s: coded('1', '3') };
  expect(places({ children: [leaf('甲', 1)] }, { sheets })).toEqual(['3']);
});

test('a number that only its parts carry is there', () => {
  expect(places({ children: coded('13', '14.1', '14.2', '15') })).toEqual([]);
  expect(places({ children: coded('二（一）', '二（二）（1）', '二（三）') })).toEqual([]);
  expect(found('numbering-gap', schemeOf({ children: coded('13', '14.1', '17') }))[0]?.what).toBe(
    '编号从“13”跳到“17”，缺15、16。',
  );
  const apart = [...coded('1', '3'), ...coded('2.1')];
  expect(places({ children: apart })).toEqual(['r/3']);
});

test('what was moved beside the indicators is there, and does not begin a count of its own', () => {
  expect(places({ children: coded('19.1', '19.3'), extra: coded('19.2') })).toEqual([]);
  expect(places({ children: coded('（1）', '（2）', '（4）', '（6）'), extra: coded('（3）', '（5）') })).toEqual([]);
  expect(places({ children: coded('1', '4'), extra: coded('2') })).toEqual(['r/4']);
});
