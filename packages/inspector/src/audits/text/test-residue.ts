import { type Finding, pageAudit } from '../audit.ts';
import { excerptOf, placeOf } from '../shared/excerpt.ts';
import { OWN } from '../shared/sources.ts';

const RESIDUE =
  /测试测试|测试文章|测试标题|lorem ipsum|此处(?:输入|填写)(?:内容|文字|正文)|Exception in thread|java\.lang\.\w+Exception|You have an error in your SQL syntax|Warning: \w+\(\): |\{\{\s*[\w.]+\s*\}\}/gi;

/** What builders leave behind: test texts, placeholders, errors of programs. */
export default pageAudit({
  id: 'page-test-residue',
  title: { zh: '测试内容和程序报错', en: 'test texts and errors of programs' },
  says: {
    zh: '网页上不应有测试文字、占位文字、模板变量和程序报错。',
    en: 'No test texts, placeholders, template variables or errors of programs stand on a page.',
  },
  sources: [OWN],
  params: {},
  finds: 'suspect',
  appliesTo: () => true,
  judge: ({ url, text }) =>
    [...text.matchAll(RESIDUE)].map(
      ({ 0: words, index }): Finding => ({
        url,
        where: placeOf(index),
        observed: words.slice(0, 100),
        expected: { zh: '正式内容', en: 'contents proper' },
        excerpt: excerptOf(text, index, index + words.length),
      }),
    ),
});
