import { expect, test } from 'vitest';
import { noticeKinds } from './notice.ts';
import { noticeText } from './notice-text.ts';
import { roles } from './roles.ts';

const detail = {
  post: '评估一组',
  duty: 'review',
  unitName: '甲镇',
  indicatorName: '政府公报',
  material: '扫描件.pdf',
  reason: '没有公章',
  day: '2026-03-05',
  login: 'wang',
  name: '王',
  count: '2',
  address: 'https://www.example.gov.cn/1.html',
};

test.each(noticeKinds)('%s has words in both languages, with no hole in them', (kind) => {
  for (const as of roles) {
    const zh = noticeText(kind, '2026年度考评', { ...detail, as }, 'zh');
    const en = noticeText(kind, '2026 round', { ...detail, as }, 'en');
    for (const text of [zh, en]) expect(text).not.toMatch(/undefined|\n/);
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toMatch(/^[A-Z“\p{Script=Han}王]/u);
  }
});

test('says what is needed and no more', () => {
  expect(noticeText('material-returned', 'r', detail, 'zh')).toBe('材料“扫描件.pdf”被退回（政府公报），原因：没有公章');
  expect(noticeText('material-returned', 'r', { ...detail, indicatorName: '' }, 'en')).toBe(
    'The material “扫描件.pdf” was returned: 没有公章',
  );
  expect(noticeText('round-announced', 'R', { as: 'liaison' }, 'zh')).toBe(
    '“R”已公布，要报哪些材料、何时截止，见“报送”。',
  );
  expect(noticeText('round-announced', 'R', { as: 'assessor' }, 'zh')).toBe('“R”已公布，开始收集时另行通知。');
  expect(noticeText('round-published', 'R', { as: 'liaison' }, 'zh')).toBe('“R”的结果已发布，可查看本单位得分。');
  expect(noticeText('round-published', 'R', { as: 'assessor' }, 'zh')).toBe('“R”的结果已发布。');
});
