import { describe, expect, it } from 'vitest';
import { letterhead } from './letterhead.ts';

const NUMBER = '甲政办发〔2026〕5号';
const TITLE = '甲县2026年政务公开考核方案';

describe('who issues a plan by its letterhead', () => {
  it.each([
    ['stands above 文件', ['甲县人民政府办公室文件', NUMBER, TITLE], '甲县人民政府办公室'],
    ['stands in one line with the number', [`甲县人民政府办公室文件${NUMBER}`, TITLE], '甲县人民政府办公室'],
    ['stands above the number', ['甲市政务公开领导小组办公室', NUMBER, TITLE], '甲市政务公开领导小组办公室'],
    ['stands above the title', ['甲市教育局', TITLE], '甲市教育局'],
    ['is masked', ['××县人民政府办公室文件', NUMBER, TITLE], '××县人民政府办公室'],
    ['is several', ['中共甲县委办公室', '甲县人民政府办公室文件', NUMBER], '中共甲县委办公室、甲县人民政府办公室'],
  ])('%s', (_, lines, issuer) => {
    expect(letterhead(lines, [lines.find((line) => line.endsWith('号')), TITLE])).toBe(issuer);
  });

  it.each([
    ['those whom it is sent to', ['各县区人民政府办公室', TITLE]],
    ['a kind of files', ['规范性文件', '制度性文件和政策文件', TITLE]],
    ['words far above the title', ['甲市人民政府办公室', '首页', TITLE]],
    ['a title that speaks of files', ['关于开展甲市教育局文件', TITLE]],
    ['nothing', []],
  ])('is not guessed from %s', (_, lines) => {
    expect(letterhead(lines, [undefined, TITLE])).toBeUndefined();
  });
});
