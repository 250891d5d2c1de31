import { compile, type Plan } from '@mingjian/engine';
import { type AuditUse, schemeSchema } from '@mingjian/model';
import { describe, expect, test } from 'vitest';
import { suggestUses } from './suggest-uses.ts';
import { auditWords } from './words/index.ts';

const known = new Map<string, Record<string, unknown>>(
  auditWords.flatMap(({ audits }) =>
    audits.map(
      (id) => [id, { workdays: 3, days: 14, least: 5, by: '01-31', governments: '03-31', words: ['字'] }] as const,
    ),
  ),
);

type Part = Record<string, unknown>;
const deduct = { kind: 'deduct', text: '每发现一处，扣1分。', points: '1' };

function planOf(children: Part[], classes = ['county']): Plan {
  const compiled = compile(
    schemeSchema.parse({
      id: 'plan',
      version: '1',
      title: '考核办法',
      document: { issuer: '办公室', title: '考核办法' },
      year: 2025,
      period: { from: '2025-01-01', to: '2025-12-31' },
      classes: Object.fromEntries(classes.map((id) => [id, { name: id, units: null }])),
      results: [{ id: 'r', name: '总分', classes, root: { name: '总分', children } }],
    }),
    { sample: true },
  );
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return compiled.value;
}

/** One indicator that says this, scored by so much for each place. */
const saying = (requirement: string, more: Part = {}): Plan =>
  planOf([{ code: '1', name: '网站', full: '10', requirement, rules: [deduct], ...more }]);
const suggested = (plan: Plan, uses: readonly AuditUse[] = []) =>
  suggestUses(plan, uses.length === 0 ? [] : [{ scheme: 'other', uses }], { audits: known });
const auditsIn = (plan: Plan): string[] => suggested(plan).flatMap(({ use }) => use.audits);

describe('words of plans', () => {
  test.each([
    ['首页栏目2周内未更新的', 'home-stale'],
    ['网站首页打不开的次数比例超过5%', 'site-reachable'],
    ['空白栏目数量超过5个', 'columns-blank-count'],
    ['动态、要闻类栏目超过2周未更新', 'columns-stale'],
    ['首页上的链接无法打开或者打开错误的', 'link-dead'],
    ['存在错链、断链', 'link-dead'],
    ['存在指向赌博、色情网站的暗链', 'link-hidden'],
    ['网站出现错别字', 'word-typo'],
    ['政务微信和网站出现错敏信息', 'word-typo'],
    ['网页泄露身份证号等个人隐私', 'pii-id-card'],
    ['网站应支持IPv6访问', 'ipv6-home'],
    ['应支持HTTPS访问', 'https-available'],
    ['首页底部应添加“我为政府网站找错”入口', 'footer-find-error-entry'],
    ['应在收到网民留言之日起5个工作日内答复', 'letter-reply-in-time'],
    ['将政务公开工作列入领导班子成员分工', 'leader-duty-openness'],
    ['政府信息公开工作年度报告数据准确、内容完整', 'report-sections'],
    ['政策文件与解读材料相互关联', 'interp-two-way-link'],
    ['网站完成适老化改造', 'elder-entry'],
    ['动态类栏目每2周应有更新', 'columns-stale'],
    ['长期未更新的栏目数量', 'columns-stale'],
    ['页面上不能正常访问的链接', 'link-dead'],
    ['办事表格、附件能否正常下载', 'link-dead'],
    ['互动回应栏目长期未回应', 'letter-reply-in-time'],
    ['规范编制信息公开目录和指南', 'guide-elements'],
    ['自信息形成之日起20个工作日内公开', 'doc-published-20wd'],
    ['索引号、标题等要素录入不规范', 'doc-elements'],
    ['机构职能、领导信息完整', 'leader-info'],
  ])('%s → %s', (words, audit) => {
    expect(auditsIn(saying(words))).toContain(audit);
  });

  test.each([
    '制定工作要点，并在政府门户网站向社会公开',
    '政务新媒体出现错别字的',
    '召开新闻发布会解读重要政策',
    '12345热线答复不及时的',
    '信息公开申请的答复被行政复议纠正的',
    '涉及个人隐私的政府信息不予公开',
    '政策解读材料获评全省优秀',
    '培训信息公开工作人员',
    '政府信息公开申请登记、审核、办理、答复、归档流程不规范',
    '在公开栏展示政府公报',
    '未将政务公开纳入年度考核',
    '信函申请渠道畅通',
    '每月向门户网站报送信息不少于10条',
    '设立财政预决算专栏，集中发布信息',
  ])('%s → nothing', (words) => {
    expect(auditsIn(saying(words))).toEqual([]);
  });

  test('of accounts of new media nothing is suggested, whatever their indicator says', () => {
    expect(auditsIn(saying('出现错别字', { name: '政务新媒体管理' }))).toEqual([]);
    expect(auditsIn(saying('出现错别字', { name: '政府网站和政务新媒体' }))).toEqual(['word-typo']);
  });
});

describe('what a finding becomes', () => {
  const factOf = (plan: Plan) => suggested(plan).map(({ use, hint }) => use.fact ?? hint)[0];

  test('an event for each place, or for the whole site where a template has it once', () => {
    expect(factOf(saying('存在死链'))).toEqual({ kind: 'event', per: 'finding' });
    expect(factOf(saying('页脚没有网站标识码'))).toEqual({ kind: 'event', per: 'site' });
  });

  test('nothing where a person judges, where points hang on a circular, or where no rule is about it', () => {
    expect(factOf(saying('存在死链', { rules: [{ kind: 'judgement', text: '由评估员评定' }] }))).toBe('judged');
    expect(factOf(saying('存在死链的网站被通报，每次扣1分'))).toBe('circular');
    const two = [
      { ...deduct, id: 'a', text: '未开会的，扣1分' },
      { ...deduct, id: 'b', text: '未培训的，扣1分' },
    ];
    expect(factOf(saying('存在死链', { rules: two }))).toBe('unclear');
  });

  test('of several rules that one whose words they are', () => {
    const rules = [
      { ...deduct, id: 'a', text: '未开会的，扣1分' },
      { ...deduct, id: 'b', text: '存在死链的，每处扣1分' },
    ];
    expect(factOf(saying('', { criterion: '未开会的，扣1分。存在死链的，每处扣1分。', rules }))).toEqual({
      kind: 'event',
      rule: 'b',
      per: 'finding',
    });
  });

  test('an item of a list, or several by their names', () => {
    const list = (items: Part[]) => [{ kind: 'checklist', text: '每少一项扣1分', mode: 'lose', each: '1', items }];
    const one = list([
      { item: '1', text: '信息发布审核制度健全' },
      { item: '2', text: '网页信息及时更新' },
    ]);
    expect(factOf(saying('', { rules: one }))).toEqual({ kind: 'item', item: '2' });
    const named = list(['机关职能', '办公地址', '传真'].map((item) => ({ item })));
    expect(factOf(saying('公开机关职能、办公地址、传真', { rules: named }))).toEqual({
      kind: 'item',
      items: { 机关职能: '机关职能', 办公地址: '办公地址' },
    });
  });
});

test('the plan’s own numbers come along', () => {
  const params = (words: string) => suggested(saying(words))[0]?.use.params;
  expect(params('留言应在五个工作日内答复')).toEqual({ 'letter-reply-in-time': { workdays: 5 } });
  expect(params('首页超过3周未更新的')).toEqual({ 'home-stale': { days: 21 } });
  expect(params('留言应及时答复')).toBeUndefined();
});

test('the quote is the plan’s, and the words that led to it are part of it', () => {
  const [one] = suggested(saying('一是开会。二是网站不得有死链，发现即改；三是培训。'));
  expect(one?.use.text).toBe('二是网站不得有死链，发现即改');
  expect(one?.reason).toMatchObject({ kind: 'words', words: '死链' });
});

describe('another scheme with the same words', () => {
  const use: AuditUse = {
    indicator: '9',
    text: '网站不得有死链……发现即改',
    audits: ['link-hidden'],
    fact: { kind: 'event', per: 'page' },
  };

  test('uses them so here, too, and what its audits do not look at the table may add', () => {
    const made = suggested(saying('网站不得有死链、错字，发现即改'), [use]);
    expect(made.map(({ use: { indicator, audits, fact } }) => [indicator, audits, fact])).toEqual([
      ['1', ['link-hidden'], { kind: 'event', per: 'page' }],
      ['1', ['link-dead'], { kind: 'event', per: 'finding' }],
      ['1', ['word-typo'], { kind: 'event', per: 'page' }],
    ]);
    expect(made[0]?.reason).toEqual({ kind: 'same-words', scheme: 'other', indicator: '9' });
  });

  test('of the same code is another version of it, in which somebody has gone through the indicator', () => {
    const made = suggested(saying('网站不得有死链，发现即改'), [{ ...use, indicator: '1' }]);
    expect(made.map((one) => one.use.audits)).toEqual([['link-hidden']]);
  });

  test('says nothing where its fact is none here, or where its quote is too short to mean anything', () => {
    const judged = saying('网站不得有死链，发现即改', { rules: [{ kind: 'judgement', text: '评定' }] });
    expect(suggested(judged, [use]).map(({ reason }) => reason.kind)).toEqual(['words']);
    expect(suggested(saying('及时整改到位'), [{ ...use, text: '及时整改' }])).toEqual([]);
  });
});

test('a class that the indicator does not concern is left out, and classes are named where one differs', () => {
  const plan = planOf(
    [
      {
        code: '1',
        name: '网站',
        full: '10',
        requirement: '不得有死链',
        appliesTo: { classes: ['a'] },
        na: 'full',
        rules: [deduct],
      },
      { code: '2', name: '网站', full: '10', requirement: '不得有死链', rules: [deduct] },
    ],
    ['a', 'b'],
  );
  expect(suggested(plan).map(({ use }) => [use.indicator, use.classes])).toEqual([
    ['1', ['a']],
    ['2', undefined],
  ]);
});
