import { failures } from '../../crawl/failure.ts';
import { type NoSearch, searchFormOf } from '../../derive/search.ts';
import type { Searched } from '../../derive/site.ts';
import { type Finding, type Judged, siteAudit, type Words } from '../audit.ts';
import { WUWEI } from '../shared/sources.ts';

const WHY: Readonly<Record<NoSearch, Words>> = {
  none: {
    zh: '首页没有不靠脚本就能提交的搜索表单，请人来检索',
    en: 'the home page has no search form that works without scripts: a person has to search',
  },
  posted: { zh: '搜索要用 POST 提交，机器不去提交', en: 'the search is posted, which a machine leaves alone' },
  elsewhere: { zh: '搜索由站外的搜索引擎提供', en: 'the search is one of another site' },
};

/** How often the site's own search finds the words that a plan looks for. */
export default siteAudit({
  id: 'site-search-hits',
  title: { zh: '站内搜索：结果条数', en: 'search of the site: how much it finds' },
  says: {
    zh: '用方案给的词在本站搜索里各检索一次，数结果第一页有几条带这个词；各词合计不到设定条数的，每个词给一条线索，记下条数。搜索靠脚本、要登录或不让机器看的，请人来检索。',
    en: 'The words of a plan are looked for by the site’s own search, and results on the first page that hold them are counted; where all words together have fewer than the parameter, each is a lead with its number. A search behind scripts or a login a person has to ask.',
  },
  sources: [WUWEI],
  params: { words: [] as readonly string[], least: 10 },
  needs: 'search',
  judge({ front, searched }, { words, least }): Judged {
    if (front === null) return cannot({ zh: '首页没有看到', en: 'the home page was not seen' });
    if (words.length === 0)
      return { verdict: 'notApplicable', findings: [], why: { zh: '没有给出检索词', en: 'no words are given' } };
    const form = searchFormOf(front);
    if (typeof form === 'string') return cannot(WHY[form]);
    const answers = words.map((word) => ({ word, ...(searched.get(word) ?? NOT_ASKED) }));
    const total = answers.reduce((sum, { hits }) => sum + (hits ?? 0), 0);
    const told = answers.map((answer) => ({ word: answer.word, said: wordsOf(answer) }));
    const why = {
      zh: told.map(({ word, said }) => `“${word}”${said.zh}`).join('，'),
      en: told.map(({ word, said }) => `${word}: ${said.en}`).join(', '),
    };
    if (total >= least) return { verdict: 'pass', findings: [], why };
    if (answers.some(({ hits }) => hits === null)) return cannot(why);
    const findings = answers.map(
      ({ word, url, hits }): Finding => ({
        url,
        of: word,
        where: { zh: `站内搜索“${word}”的第一页`, en: `first page of results for ${word}` },
        observed: `${hits}`,
        expected: { zh: `各词合计不少于${least}条`, en: `${least} for all words together` },
      }),
    );
    return { verdict: 'suspect', findings, why };
  },
});

const NOT_ASKED: Searched = { url: '', failure: null, hits: null };

const cannot = (why: Words): Judged => ({ verdict: 'notTestable', findings: [], why });

function wordsOf({ failure, hits }: Searched): Words {
  if (failure !== null) return failures[failure];
  if (hits === null) return { zh: '结果没能读出来', en: 'its results could not be read' };
  return { zh: `${hits}条`, en: `${hits}` };
}
