import { describe, expect, it } from 'vitest';
import { windowIn } from './window.ts';

describe('when a stage is', () => {
  it.each([
    ['考核时间：2023年12月1日至2024年1月20日', '2023-12-01', '2024-01-20'],
    ['2023年11月1日—12月5日', '2023-11-01', '2023-12-05'],
  ])('%s', (text, from, to) => {
    expect(windowIn(text)).toMatchObject({ from, to, masked: false, guessed: false });
  });

  it('puts back the signs that a text lost where only one reading is a window', () => {
    expect(windowIn('20231220日至2024220日')).toMatchObject({ from: '2023-12-20', to: '2024-02-20', guessed: true });
    expect(windowIn('20231120日至2023125日')).toMatchObject({ from: '2023-11-20', to: '2023-12-05' });
  });

  it('gives no days where two readings are', () => {
    const said = windowIn('2023111日至20231225日');
    expect(said).toEqual({ text: '2023111日至20231225日', masked: false, guessed: true });
  });

  it('says what is hidden, and nothing where no day is', () => {
    expect(windowIn('年度测评时间定于****年*月*日开始')).toMatchObject({ masked: true });
    expect(windowIn('测评时间另行通知')).toBeUndefined();
  });
});
