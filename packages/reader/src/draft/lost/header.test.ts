import { describe, expect, it } from 'vitest';
import { headersIn } from './header.ts';

const seen = (text: string) => headersIn(text).map(({ words, parted }) => [words.join('|'), parted]);

describe('headersIn', () => {
  it.each([
    ['lines', '考核表\n一级指标\n二级指标\n分值\n评分标准\n主动公开', '一级指标|二级指标|分值|评分标准'],
    ['blanks', '序号 考核项目 分值（100分） 评分标准 备注\n1 领导', '序号|考核项目|分值（100分）|评分标准|备注'],
    [
      'nothing',
      '考核细则（A类）一级指标二级指标赋分考核内容考核方式组织领导',
      '一级指标|二级指标|赋分|考核内容|考核方式',
    ],
    ['lines', 'A类考核指标\n一级指标\n分值\n评分标准\n公开', '一级指标|分值|评分标准'],
    ['nothing', '政务公开考核指标检查指标分值评分细则国办抽查', '检查指标|分值|评分细则'],
  ])('finds the words parted by %s', (parted, text, words) => {
    expect(seen(text)).toEqual([[words, parted]]);
  });

  it('takes words in a sentence for none', () => {
    expect(seen('严格按照考核内容、评分标准、时间节点进行考核。考核指标详见附件，分值见表。')).toEqual([]);
    expect(seen('考核内容\n评分标准')).toEqual([]);
  });
});
