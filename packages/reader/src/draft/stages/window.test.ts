import { describe, expect, it } from 'vitest';
import { windowIn } from './window.ts';

describe('when a stage is', () => {
  it.each([
    ['考核时间：2023年12月1日至2024年1月20日', '2023-12-01', '2024-01-20'],
    ['2023年11月1日—12月5日', '2023-11-01', '2023-12-05'],
    ['12月11日至20日开展', '2023-12-11', '2023-12-20'],
    ['12月20日至次年1月10日', '2023-12-20', '2024-01-10'],
    ['2024年1月5日-1月8日', '2024-01-05', '2024-01-08'],
    ['12月10日前完成自查自评', undefined, '2023-12-10'],
    ['10月底前报送', undefined, '2023-10-31'],
    ['次年1月10日前', undefined, '2024-01-10'],
  ])('%s', (text, from, to) => {
    const said = windowIn(text, 2023);
    expect([said?.from, said?.to, said?.masked, said?.guessed]).toEqual([from, to, false, false]);
  });

  it('puts back the signs that a text lost where only one reading is a window', () => {
    expect(windowIn('20231220日至2024220日', 2023)).toMatchObject({
      from: '2023-12-20',
      to: '2024-02-20',
      guessed: true,
    });
    expect(windowIn('20231120日至2023125日', 2023)).toMatchObject({ from: '2023-11-20', to: '2023-12-05' });
  });

  it.each([
    ['12月20日至1月10日', '12月20日至1月10日'],
    ['1月10日前', '1月10日前'],
    ['2月30日前', '2月30日前'],
    ['12月中旬开展', '12月中旬'],
    ['第四季度集中考核', '第四季度'],
  ])('gives no days for %s, which names none or not its year', (text, words) => {
    expect(windowIn(text, 2023)).toEqual({ text: words, masked: false, guessed: true });
  });

  it('gives no days where two readings are', () => {
    const said = windowIn('2023111日至20231225日', 2023);
    expect(said).toEqual({ text: '2023111日至20231225日', masked: false, guessed: true });
  });

  it('says what is hidden, and nothing where no day is', () => {
    expect(windowIn('年度测评时间定于****年*月*日开始', 2023)).toMatchObject({ masked: true });
    expect(windowIn('测评时间另行通知', 2023)).toBeUndefined();
  });
});
