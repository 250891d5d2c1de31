import type { Lang } from '@mingjian/model/problem';

/** A document that says what an assessment may not ask of those it assesses. */
export interface BurdenDocument {
  readonly title: string;
  readonly issuer: string;
  /** Day or month of issue. */
  readonly date: string;
}

/**
 * How well the clause is known: `text`, compared with a public copy of the full text; `memory`, written down without it.
 * Neither stands for the issuer's own print: whoever quotes a clause compares it there.
 */
export type Confidence = 'text' | 'memory';

export type BurdenRuleId =
  | 'meeting-or-paper'
  | 'follow-up-paper'
  | 'trace'
  | 'register'
  | 'work-group'
  | 'leader-praise'
  | 'published-experience'
  | 'app-figures'
  | 'check-in'
  | 'one-vote-veto'
  | 'pledge'
  | 'frequent-reports'
  | 'same-material'
  | 'many-materials';

type Words = Readonly<Record<Lang, string>>;

/** One thing that a document bids, and by which words of an indicator it may be touched. */
export interface BurdenRule {
  readonly id: BurdenRuleId;
  readonly title: Words;
  readonly document: BurdenDocument;
  /** Part and heading, as the document has them. */
  readonly clause: string;
  /** What the clause bids, in our words. */
  readonly says: Words;
  readonly confidence: Confidence;
  /** How the same may be assessed by its result. */
  readonly instead: Words;
  /** Words of an indicator that touch it; absent: a check of its own looks. */
  readonly terms?: RegExp;
  /** Words with which the same terms mean something else. */
  readonly unless?: RegExp;
}

const RULES_2024: BurdenDocument = {
  title: '整治形式主义为基层减负若干规定',
  issuer: '中共中央办公厅、国务院办公厅',
  date: '2024-08-06',
};
const NOTICE_2019: BurdenDocument = {
  title: '关于解决形式主义突出问题为基层减负的通知',
  issuer: '中共中央办公厅',
  date: '2019-03',
};
const ASSESSMENT = '三、统筹规范督查检查考核';
const APPS = '五、规范政务移动互联网应用程序管理';

/** Dated and sourced; added to and corrected here alone. */
export const burdenRules: readonly BurdenRule[] = [
  {
    id: 'meeting-or-paper',
    title: { zh: '以开会发文论工作', en: 'work judged by meetings held or papers issued' },
    document: RULES_2024,
    clause: ASSESSMENT,
    says: {
      zh: '不把是否开会、发文作为评判工作优劣的标准。',
      en: 'Whether a meeting was held or a paper issued is no measure of work.',
    },
    confidence: 'text',
    instead: {
      zh: '改看工作做成了什么：问题是否解决，该公开的是否按时公开。',
      en: 'Look at what came of it: whether the matter was solved, whether what is due was published in time.',
    },
    terms:
      /会议纪要|会议材料|(?:会议|会|办公会)[（(]?[^，。；、]{0,8}(?:专题)?研究(?:部署)?(?!讨论)|研究部署.{0,12}工作|召开[^，。；]{0,10}会(?:议)?/,
    unless: /公开[^，。；]{0,6}会议|会议公开|列席|发布会|听证会/,
  },
  {
    id: 'follow-up-paper',
    title: { zh: '要求制定配套文件、报送落实情况', en: 'follow-up papers and reports on carrying out' },
    document: RULES_2024,
    clause: '一、切实精简文件',
    says: {
      zh: '一般不提出报送贯彻落实情况、制定配套文件的要求。',
      en: 'As a rule neither reports on carrying out nor papers of one’s own to match are asked for.',
    },
    confidence: 'text',
    instead: {
      zh: '直接看任务是否完成，不要求另发方案、另报情况。',
      en: 'See whether the task is done, without a plan or a report of its own.',
    },
    terms:
      /(?:制定|制订|出台)[^。；]{0,60}(?:落实方案|实施方案|工作方案|配套文件|配套措施|贯彻意见)|报送[^，。；]{0,10}落实情况/,
  },
  {
    id: 'trace',
    title: { zh: '以拍照、笔记、审批表等留痕为凭', en: 'photos, notes and forms as proof of work' },
    document: RULES_2024,
    clause: ASSESSMENT,
    says: {
      zh: '不把拍照留痕、制作学习笔记等作为评判工作优劣的标准。',
      en: 'Photos taken as traces, study notes and the like are no measure of work.',
    },
    confidence: 'text',
    instead: {
      zh: '由考核方自己到网页或现场查看，不要求单位拍照、填表证明。',
      en: 'Those who assess look for themselves, on the page or on the spot.',
    },
    terms: /照片|拍照|截图|录像|留痕|学习笔记|心得体会|签到(?:表|册)|审批表/,
    unless: /图片(?:解读|新闻)/,
  },
  {
    id: 'register',
    title: { zh: '以台账、领导批示论落实', en: 'registers as the measure of carrying out' },
    document: NOTICE_2019,
    clause: '着力解决督查检查考核过度留痕的问题',
    says: {
      zh: '不得简单以台账记录、工作笔记等作为工作是否落实的标准。',
      en: 'Registers and work notes alone do not decide whether work was carried out.',
    },
    confidence: 'memory',
    instead: {
      zh: '抽查台账所记的事项本身是否办好、办得是否合规。',
      en: 'Take samples of what the register lists, and see whether it was done well.',
    },
    terms: /台[账帐]|(?:填写|记录)[^，。；]{0,6}日志|(?:工作|巡[查河]|走访|民情)(?:日志|笔记|日记)/,
  },
  {
    id: 'work-group',
    title: { zh: '以工作群、截图代替评价', en: 'chat groups and uploads in place of judgement' },
    document: NOTICE_2019,
    clause: '着力解决督查检查考核过度留痕的问题',
    says: {
      zh: '不得以微信工作群、政务应用上传工作场景截图或录制视频代替对实际工作的评价。',
      en: 'Pictures and videos uploaded to chat groups or apps do not replace judging the work itself.',
    },
    confidence: 'memory',
    instead: { zh: '取消上传要求，改为抽查结果。', en: 'Drop the upload and sample the result.' },
    terms: /(?:微信|QQ|钉钉|工作)群/,
  },
  {
    id: 'leader-praise',
    title: { zh: '以领导批示、肯定论成绩', en: 'a leader’s remark as merit' },
    document: RULES_2024,
    clause: ASSESSMENT,
    says: {
      zh: '不得将获得领导同志批示作为督查检查考核内容。',
      en: 'A leader’s written remark is no matter of assessment.',
    },
    confidence: 'text',
    instead: {
      zh: '按做成的事给分，不按谁表扬过给分。',
      en: 'Give points for what was done, not for who praised it.',
    },
    terms: /领导[^，。；]{0,8}(?:批示|肯定|表扬|签批)|批示肯定|办[^，。；]{0,4}肯定/,
  },
  {
    id: 'published-experience',
    title: { zh: '以刊发信息、经验做法论成绩', en: 'published articles and “experiences” as merit' },
    document: RULES_2024,
    clause: ASSESSMENT,
    says: {
      zh: '不得将在刊物和媒体刊发文章信息、经验做法等作为督查检查考核内容。',
      en: 'Articles, news and experiences placed in journals and media are no matter of assessment.',
    },
    confidence: 'text',
    instead: {
      zh: '删去约稿、刊发、交流篇数的要求，看群众是否用得上。',
      en: 'Drop the number of articles, and see whether people could use what was published.',
    },
    terms:
      /经验(?:和|与)?做法|经验(?:和|与)?交流|经验材料|约稿|(?:刊物|简报|信息专报|媒体)[^，。；]{0,8}(?:刊发|刊登|采用|刊载)|(?:刊发|采用)[^，。；]{0,6}(?:稿件|信息)|[用投发]稿(?:数|量|篇数|\d|[一二三四五六七八九十])|每多?投稿|多投稿/,
  },
  {
    id: 'app-figures',
    title: { zh: '以下载、关注、点赞等数量论成绩', en: 'downloads, followers and likes as merit' },
    document: RULES_2024,
    clause: APPS,
    says: {
      zh: '不得强制推广下载使用、考核通报用户安装使用率，不得将点赞量、网络投票数、转发量、学习时长等作为考评依据。',
      en: 'Rates of installing and using, likes, votes, reposts and hours of study are no ground of assessment.',
    },
    confidence: 'text',
    instead: {
      zh: '看内容是否及时、准确、好用，不看数量。',
      en: 'Look at whether the content is timely, right and useful, not at the figures.',
    },
    terms:
      /点赞|转发(?:量|数)|投票(?:量|数)|评论(?:量|数)|(?:粉丝|关注|订阅|注册|下载|安装|登录|使用)(?:量|数|率|人数)|活跃度|(?:学习|在线)时长|(?:APP|App|app|客户端|公众号)[^，。；]{0,6}(?:推广|下载任务)|(?:APP|App|app|客户端|小程序)[^。；]{0,20}(?:注册[并和、]?使用|安装使用|通报)|(?:注册|安装|下载)[并和、]?使用[^，。；]{0,8}(?:APP|App|app|客户端|小程序)/,
  },
  {
    id: 'check-in',
    title: { zh: '打卡签到、积分排名', en: 'checking in and points by rank on apps' },
    document: RULES_2024,
    clause: APPS,
    says: {
      zh: '除安保、应急等特殊场景外，不得设置打卡签到、积分排名、在线时长等强制功能。',
      en: 'But for security and emergencies no app may force checking in, points by rank or hours online.',
    },
    confidence: 'text',
    instead: { zh: '取消打卡、积分的要求。', en: 'Drop checking in and points.' },
    terms: /打卡|线上签到|积分排名|积分排行/,
  },
  {
    id: 'one-vote-veto',
    title: { zh: '一票否决', en: 'one fault that decides everything' },
    document: NOTICE_2019,
    clause: '严格控制“一票否决”事项',
    says: {
      zh: '严格控制“一票否决”事项，不能动辄签“责任状”。',
      en: 'What decides everything by one fault is kept to a minimum, and so are signed pledges.',
    },
    confidence: 'memory',
    instead: {
      zh: '核对有没有依据；没有的，改为扣分或封顶。',
      en: 'See on what ground it stands; if on none, take points or set a ceiling.',
    },
  },
  {
    id: 'pledge',
    title: { zh: '签责任状', en: 'signed pledges' },
    document: NOTICE_2019,
    clause: '严格控制“一票否决”事项',
    says: { zh: '不能动辄签“责任状”。', en: 'Pledges are not to be signed at every turn.' },
    confidence: 'memory',
    instead: { zh: '删去签订责任状的要求。', en: 'Drop the pledge.' },
    terms: /责任状|责任书|承诺书/,
  },
  {
    id: 'frequent-reports',
    title: { zh: '按日、按周、按月报送', en: 'reports by day, week or month' },
    document: RULES_2024,
    clause: ASSESSMENT,
    says: {
      zh: '不得频繁要求基层填表格、报材料。',
      en: 'Forms and materials are not to be asked for again and again.',
    },
    confidence: 'text',
    instead: {
      zh: '能从网站直接查到的不再要求报送；确需报送的降低频次。',
      en: 'What can be seen on the site is not asked for; what is needed is asked for less often.',
    },
  },
  {
    id: 'same-material',
    title: { zh: '同一材料在几处索要', en: 'one material asked for in several places' },
    document: RULES_2024,
    clause: APPS,
    says: {
      zh: '不得随意或重复要求基层填表报数交材料。',
      en: 'Forms, figures and materials are not to be asked for at will or twice.',
    },
    confidence: 'text',
    instead: { zh: '合并为一次报送，各项共用。', en: 'Ask for it once and use it for all.' },
  },
  {
    id: 'many-materials',
    title: { zh: '要求提供的印证材料多', en: 'much proof asked for' },
    document: RULES_2024,
    clause: ASSESSMENT,
    says: {
      zh: '不得频繁要求基层填表格、报材料。',
      en: 'Forms and materials are not to be asked for again and again.',
    },
    confidence: 'text',
    instead: {
      zh: '网上能查的由考核方自查，只对查不到的索要材料。',
      en: 'Those who assess look up what is online, and ask only for the rest.',
    },
  },
];
