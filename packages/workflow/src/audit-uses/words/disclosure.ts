import type { AuditWords } from './audit-words.ts';

const REPORT = [
  'report-sections',
  'report-b-balance',
  'report-b-totals',
  'report-b-carryover',
  'report-c-totals',
  'report-a-stock',
  'report-text-vs-table',
  'report-cells-numeric',
  'report-no-template-residue',
];
const ANNUAL = /公开(?:工作)?(?:的)?年度(?:工作)?报告|信息公开年报|信息年报|工作年报|(?:^|[、，])年报/;
const NOT_ANNUAL = /年度报表|图解|解读|动漫|纳入.{0,20}(?:年报|年度.{0,4}报告)|提交/;
const OFFICE = ['机关职能', '机构设置', '办公地址', '办公时间', '联系方式', '负责人姓名'];
const OPEN = /信息|公开|发布|栏目|目录|、/;

/** What is disclosed, and how one asks and is answered. */
export const disclosureWords: readonly AuditWords[] = [
  // 机构和领导
  {
    audits: ['leader-duty-openness'],
    words:
      /领导(?:成员|班子)?.{0,4}分工.{0,24}(?:政务公开|信息公开)|(?:政务公开|信息公开).{0,16}(?:写入|列入|纳入|明确).{0,8}领导.{0,4}分工/,
    without: /会议纪要|纸质/,
    source: '芜湖市2020年 8.1',
  },
  {
    audits: ['leader-info'],
    words: /(?:负责人|领导)(?:姓名|班子|成员)?.{0,3}(?:及|和|、)?(?:领导)?(?:职务|分工|简历|照片)|领导信息/,
    also: OPEN,
    without: /政务公开工作|分管领导|会议纪要/,
    source: '某区2023年度 2.1.1',
  },
  {
    audits: ['a20-02-elements'],
    words: /(?:机构|机关|工作|部门)职能|职能目录|机构设置|办公地址/,
    also: OPEN,
    without: /组织编写|设置及人员|基本目录/,
    elements: OFFICE,
    source: '某区2023年度 2.1.1；武威市2020年 14',
  },
  // 公开平台
  {
    audits: ['platform-four-columns', 'a20-column-present'],
    words: /法定主动公开(?:内容|栏目)/,
    without: /机构设置|职能/,
    elements: [],
    source: '芜湖市2020年 7.1',
  },
  {
    audits: ['a20-column-present'],
    words: /基本目录.{0,8}每少一项|应当主动公开的其他政府信息|主动公开.{0,6}(?:栏目|目录).{0,12}(?:缺|少|未设)/,
    elements: [],
    source: '某区2023年度 2.1.3；武威市2020年 1',
  },
  {
    audits: ['platform-system-pure'],
    words: /信息公开制度.{0,40}(?:栏目|内容|更新)|公开制度、/,
    without: /考评制度|责任追究/,
    source: '芜湖市2020年 7.1',
  },
  {
    audits: ['guide-elements', 'guide-not-outdated'],
    words: /信息公开指南|公开指南|信息公开目录和指南|(?:^|[、，])指南、年报/,
    without: /申请指南电话|办事指南/,
    source: '宣威市2023年 1.5；某区2023年度 2.1.2',
  },
  // 年报和网站年度报表
  {
    audits: ['report-deadline'],
    words:
      /(?:按时|时限|及时|超期|期限|逾期|月底前|日前|按期).{0,30}(?:发布|公开|公布)|(?:发布|公开|公布).{0,12}(?:及时|不及时|超期|逾期)/,
    about: /公开(?:工作)?年度(?:工作)?报告|年报/,
    without: /报送|提交|年度报表/,
    source: '武威市2020年 33',
  },
  {
    audits: REPORT,
    words: ANNUAL,
    elements: [],
    without: NOT_ANNUAL,
    source: '宣威市2023年 1.1.3；亳州市2023年 一1',
  },
  {
    audits: [
      'report-sections',
      'report-b-balance',
      'report-b-totals',
      'report-c-totals',
      'report-text-vs-table',
      'report-cells-numeric',
    ],
    words: /数据填报|数据(?:准确|精准|一致)|勾稽|逻辑关系/,
    about: /公开(?:工作)?年度(?:工作)?报告|年报/,
    source: '芜湖市2020年 7.6',
  },
  {
    audits: ['site-report-home'],
    words: /年度报表.{0,12}首页/,
    source: '亳州市2023年 二2.2',
  },
  {
    audits: ['site-report-published', 'site-report-deadline'],
    words: /报表.{0,8}(?:晚于|未按时|逾期|超期|未在规定).{0,12}(?:发布|公开)|年度报表.{0,20}超期发布/,
    source: '亳州市2023年 二2.2',
  },
  {
    audits: ['site-report-visible-and-file'],
    words: /展现报表|报表.{0,12}(?:下载|完整版)/,
    source: '亳州市2023年 二2.2',
  },
  {
    audits: ['site-report-title'],
    words: /报表名称/,
    source: '亳州市2023年 二2.2',
  },
  {
    audits: ['site-report-title', 'site-report-visible-and-file', 'site-report-sums', 'site-report-home'],
    words: /网站(?:工作)?年度报表.{0,20}(?:规定|规范|缺漏|错误)/,
    without: /报送/,
    source: '某区2023年度 2.1.2',
  },
  // 文件
  {
    audits: ['doc-elements', 'doc-number-form', 'doc-validity-logic'],
    words:
      /(?:文号|成文日期|发布日期|发布时间).{0,20}(?:有效性|效力)|规范性文件.{0,12}(?:集中|统一).{0,6}公开|文件.{0,10}要素|索引号.{0,8}要素/,
    without: /公报/,
    source: '芜湖市2020年 1.3；亳州市2023年 一2.3',
  },
  {
    audits: ['doc-download'],
    words: /文本下载|(?:文件|文本).{0,10}(?:可|提供|能).{0,4}下载/,
    without: /表格/,
    source: '芜湖市2020年 1.3',
  },
  { audits: ['doc-public-note'], words: /此件(?:主动)?公开/, source: '宣威市2023年 1.1.10' },
  {
    audits: ['doc-published-20wd'],
    words: /(?:文件.{0,24}|之日起)(?:20|二十)个工作日.{0,8}公开/,
    without: /公报|申请|答复/,
    source: '《政府信息公开条例》第二十六条',
  },
  // 解读
  {
    audits: ['interp-exists'],
    words:
      /未(?:进行|作|同步|配套|及时)?解读|(?:配套|同步|应当|必须).{0,8}解读|解读(?:率|比例)|解读材料.{0,10}(?:同步|同时|及时|缺)/,
    without: /评选|获评|加分/,
    source: '某区2023年度 4.1.1；宣威市2023年 1.1.10',
  },
  {
    audits: ['interp-exists', 'interp-two-way-link', 'interp-forms'],
    words:
      /(?:图表|图解|动漫|视频|音频|多种形式|形式多样).{0,20}解读|解读.{0,20}(?:图表|图解|动漫|视频|音频|形式多样|多种形式)/,
    without: /评选|获评|加分|数据发布|新闻发布会/,
    source: '亳州市2023年 一2.3',
  },
  {
    audits: ['interp-two-way-link'],
    words: /解读.{0,16}(?:关联|互链|链接)|(?:关联|互链).{0,16}解读/,
    source: '亳州市2023年 一2.3',
  },
  {
    audits: ['interp-eight-elements', 'interp-exists', 'interp-two-way-link', 'interp-forms'],
    words: /(?:8|八)(?:项内容|个要素|项要素).{0,8}解读|解读.{0,40}(?:8|八)(?:项内容|个要素|项要素)/,
    source: '芜湖市2020年 2.3',
  },
  {
    audits: ['interp-within-3wd'],
    words: /解读.{0,30}[\d一二三四五六七八九十]+个?工作日|[\d一二三四五六七八九十]+个?工作日.{0,24}解读/,
    without: /报送|答复/,
    source: '《关于全面推进政务公开工作的意见》实施细则',
  },
  { audits: ['interp-not-copy'], words: /解读.{0,20}(?:照搬|照抄|摘抄|复制)/, source: '常见考评方案的写法' },
  // 申请和互动
  {
    audits: ['foi-channel'],
    words:
      /申请渠道|(?:在线|网上|互联网|网站).{0,10}(?:递交|提交|受理).{0,6}申请|依申请公开.{0,12}(?:渠道|入口|平台|表单|申请表)|信息窗口.{0,8}活动窗口/,
    without: /拨打|模拟|复议|诉讼|信函/,
    hint: true,
    source: '武威市2020年 16',
  },
  {
    audits: ['letter-reply-in-time', 'letter-fields', 'letter-names-masked'],
    words:
      /(?:留言|来信|信件|信箱|咨询|诉求).{0,24}(?:回复|答复|办结|办理)|(?:回复|答复).{0,12}(?:留言|来信|信件|咨询)|互动.{0,10}未(?:回应|答复|回复)/,
    without: /找错|热线|12345|舆情|工单|通知后|反馈的|申请|投稿|解读/,
    source: '芜湖市2020年 7.3',
  },
  {
    audits: ['gazette-cadence'],
    words: /(?:刊发|出刊|出版|编发|刊登)[^。]{0,10}(?:期|次)[^。]{0,6}公报|公报.{0,24}(?:按期|出刊周期|刊期)/,
    source: '芜湖市2020年 7.4',
  },
];
