import { describe, expect, it } from 'vitest';
import { codesOf, taken, utf8 } from '../testing/bytes.ts';
import { schemeText } from '../testing/scheme.ts';
import { listScheme } from './list-scheme.ts';
import { readScheme } from './read-scheme.ts';

const schemeOf = (text: string) => taken(readScheme(utf8(text), 's.yaml'));

describe('listScheme', () => {
  it('lists what files of units, facts and parameters may name', () => {
    const listing = taken(listScheme(schemeOf(schemeText)));
    expect(listing).toMatchObject({
      id: 'small-2023',
      version: '1',
      title: '小方案',
      issuer: '某市政府办公室',
      year: 2023,
      period: { from: '2023-01-01', to: '2023-12-31', sample: false },
      classes: [
        {
          id: 'county',
          name: '县区',
          units: 2,
          named: [
            { id: '甲县', name: '甲县', parent: null, tags: [] },
            { id: 'yi', name: '乙县', parent: null, tags: ['有网站'] },
          ],
        },
      ],
      results: [{ id: 'openness', name: '政务公开', classes: ['county'] }],
    });
    expect(listing.params.map((param) => [param.name, param.sample])).toEqual([['late-points', '0.5']]);
    expect(listing.indicators.county?.map(({ code, path, full, rules }) => [code, path, full, rules.length])).toEqual([
      ['openness', 'openness', '100', 0],
      ['1', 'openness/1', '60', 1],
      ['2', 'openness/2', '40', 1],
    ]);
    expect(listing.indicators.county?.[2]?.rules[0]).toMatchObject({
      id: '1',
      kind: 'deadline',
      takes: ['delivery'],
      results: [],
      raters: null,
      facts: [{ kinds: ['delivery'], columns: [], min: null, max: null, slot: 'many', time: false }],
    });
  });

  it('tells samples from what the document says', () => {
    const text = schemeText
      .replace('period: {', 'period: {to: $last-day, ')
      .replace(/to: 2023-12-31,? ?/, '')
      .replace('full: 40', 'full: {county: $late-points, default: 40}')
      .replace(
        'params:\n',
        "params:\n  last-day: {type: date, clause: 一, text: '*月*日', ask: 到哪天？, sample: '2023-11-30'}\n",
      );
    const listing = taken(listScheme(schemeOf(text)));
    expect(listing.period).toEqual({ from: '2023-01-01', to: '2023-11-30', sample: true });
    expect(listing.indicators.county?.map(({ full, sampleFull }) => [full, sampleFull])).toEqual([
      ['60.5', true],
      ['60', false],
      ['0.5', true],
    ]);
  });

  it('says whom an indicator concerns, through everything above it', () => {
    const text = schemeText
      .replace('year: 2023\n', 'year: 2023\nna: full\n')
      .replace('      name: 总分\n', '      name: 总分\n      appliesTo: {tags: [有网站]}\n')
      .replace('          full: 60\n', '          full: 60\n          appliesTo: {units: [甲县]}\n');
    const [root, first, second] = taken(listScheme(schemeOf(text))).indicators.county ?? [];
    expect(root?.appliesTo).toEqual([{ tags: ['有网站'] }]);
    expect(first?.appliesTo).toEqual([{ tags: ['有网站'] }, { units: ['甲县'] }]);
    expect(second?.appliesTo).toEqual([{ tags: ['有网站'] }]);
  });

  it('does not count units that the document does not name', () => {
    const text = schemeText.replace('units: [甲县, {id: yi, name: 乙县, tags: [有网站]}]', 'units: null');
    expect(taken(listScheme(schemeOf(text))).classes).toEqual([{ id: 'county', name: '县区', units: null, named: [] }]);
  });

  it('refuses a scheme that cannot be grown', () => {
    expect(codesOf(listScheme(schemeOf(schemeText.replace('$late-points', '$nowhere'))))).toEqual([
      'scheme-param-unknown',
    ]);
  });
});
