import type { AuditWords } from './audit-words.ts';

/** The website itself: whether it opens, is up to date, marked and safe. */
export const websiteWords: readonly AuditWords[] = [
  // 搜索
  {
    audits: ['site-search-present'],
    words: /站内(?:搜索|检索)|(?:网站|平台).{0,10}(?:搜索|检索)(?:、|功能)/,
    without: /公报|专题/,
    hint: true,
    source: '武威市2020年 26',
  },
  {
    audits: ['site-search-hits'],
    words: /为?关键词.{0,6}(?:检索|搜索)/,
    source: '武威市2020年 10',
  },
  // 网站本身
  {
    audits: ['site-reachable', 'site-availability'],
    words: /(?:网站|站点|首页).{0,10}(?:无法访问|不能访问|打不开|无法打开|不可用|可用性|连不上)/,
    without: /新媒体账号|功能无法|链接/,
    per: 'site',
    source: '国办秘函〔2019〕19号 单项否决1',
  },
  {
    audits: ['site-reachable', 'home-stale', 'columns-stale', 'columns-blank-count', 'column-none-blank', 'link-dead'],
    words: /网站.{0,6}单项否决/,
    source: '亳州市2023年 二1.4',
  },
  {
    audits: ['home-stale'],
    words: /首页.{0,24}(?:未更新|不更新|没有更新|无更新|更新|无新增)/,
    without: /年度报表/,
    per: 'site',
    source: '国办秘函〔2019〕19号 单项否决2',
  },
  {
    audits: ['home-stale', 'columns-stale'],
    words: /(?:网站|网页).{0,4}(?:信息|内容).{0,6}(?:及时更新|更新不及时|未及时更新|未更新)|(?:网站|网页)信息更新/,
    without: /新媒体/,
    source: '武威市2020年 28',
  },
  {
    audits: ['columns-stale'],
    words:
      /未更新的栏目|栏目.{0,10}(?:周|月|年)内?(?:应)?有更新|栏目.{0,16}(?:未更新|不更新|未及时更新|更新不及时|没有更新|应更新|超期未|长期不)/,
    without: /开设|新媒体/,
    source: '国办秘函〔2019〕19号 单项否决3',
  },
  {
    audits: ['columns-blank-count', 'column-none-blank'],
    words: /空白栏目|栏目.{0,8}(?:空白|无内容|没有内容)|空栏目/,
    source: '国办秘函〔2019〕19号 单项否决4',
  },
  {
    audits: ['date-in-future'],
    words: /(?:伪造|篡改|虚假).{0,4}(?:发稿|发布)?日期/,
    source: '国办秘函〔2019〕19号 单项否决',
  },
  {
    audits: ['link-dead'],
    words:
      /死链|错链|断链|链接.{0,10}(?:不可用|无法(?:打开|访问)|打不开|失效|错误|不能访问)|(?:不可用|无效|错误)链接|(?:不能|无法)(?:正常)?(?:访问|打开)的链接|(?:附件|图片).{0,8}(?:打不开|无法打开|(?:能否|不能|无法)(?:正常)?下载)/,
    source: '国办秘函〔2019〕19号 扣分指标',
  },
  {
    audits: ['link-hidden'],
    words: /暗链|(?:链接|外链).{0,10}(?:赌博|色情|非法|反动)/,
    source: '《政府网站发展指引》',
  },
  {
    audits: ['domain-gov-cn'],
    words: /域名.{0,12}(?:规范|不合规|\.?gov\.cn)|不合规的域名/i,
    per: 'site',
    source: '亳州市2023年 二2.3；武威市2020年 26',
  },
  { audits: ['footer-party-gov-mark'], words: /党政机关(?:网站)?标识/, per: 'site', source: '亳州市2023年 二2.3' },
  {
    audits: ['footer-site-code', 'site-code-consistent'],
    words: /网站标识码/,
    without: /系统.{0,6}填报/,
    per: 'site',
    source: '亳州市2023年 二2.3',
  },
  { audits: ['footer-icp'], words: /ICP.{0,2}备案|ICP编号/i, per: 'site', source: '亳州市2023年 二2.3' },
  { audits: ['footer-police'], words: /公安(?:机关|网安|联网)?备案/, per: 'site', source: '亳州市2023年 二2.3' },
  {
    audits: ['footer-sponsor'],
    words: /(?:底部|页脚|列明).{0,60}主办单位/,
    without: /新媒体账号/,
    per: 'site',
    source: '亳州市2023年 二2.3',
  },
  { audits: ['footer-contact'], words: /(?:底部|页脚|列明).{0,70}联系方式/, per: 'site', source: '亳州市2023年 二2.3' },
  { audits: ['footer-sitemap'], words: /网站地图|站点地图/, per: 'site', source: '国办秘函〔2019〕19号 扣分指标' },
  {
    audits: ['footer-find-error-entry'],
    words: /(?:添加|嵌入|设置|入口|链接|底部|页脚).{0,20}(?:网站找错|找错”?(?:平台|入口))|找错.{0,10}(?:入口|链接)/,
    without: /办结|答复/,
    per: 'site',
    source: '国办秘函〔2019〕19号 扣分指标',
  },
  {
    audits: ['tag-site-present', 'tag-column-present', 'tag-content-present', 'tag-value-sane'],
    words: /(?:网页|网站|站点|栏目|内容页)标签/,
    source: '亳州市2023年 二2.7',
  },
  { audits: ['ipv6-home'], words: /IPv\s?[6六*]/i, per: 'site', source: '武威市2020年 26；亳州市2023年 二2.4' },
  {
    audits: ['https-available', 'https-mixed-content'],
    words: /HTTPS|SSL|加密协议/i,
    without: /密码算法|国密/,
    per: 'site',
    source: '《政府网站发展指引》',
  },
  {
    audits: ['gm-tlcp-hello'],
    words: /国密|密码算法.{0,12}加密传输|商用密码/,
    per: 'site',
    source: '亳州市2023年 二2.8',
  },
  { audits: ['elder-entry'], words: /适老化/, per: 'site', source: '亳州市2023年 二2.9' },
  {
    audits: ['a11y-basics', 'a11y-form-label', 'a11y-rules'],
    words: /无障碍/,
    hint: true,
    source: '亳州市2023年 二2.9',
  },
  // 文字和隐私
  {
    audits: ['pii-id-card', 'pii-mobile', 'pii-bank-card'],
    words: /隐私|(?:泄露|泄漏).{0,8}个人信息|个人信息.{0,8}(?:泄露|泄漏)|身份证号/,
    without: /不予公开|申请人|收集的个人信息/,
    per: 'page',
    source: '芜湖市2020年 8.4；亳州市2023年 二1.6',
  },
  {
    audits: ['word-typo'],
    words: /错别字|错敏|错字|(?:表述|用语)(?:错误|不规范)|严重错误|敏感词/,
    without: /填报错误/,
    per: 'page',
    source: '亳州市2023年 二1.6；宣威市2023年 1.3',
  },
  { audits: ['html-charset'], words: /乱码/, source: '常见考评方案的写法' },
  { audits: ['page-test-residue'], words: /测试(?:信息|内容|页面|文字)/, source: '常见考评方案的写法' },
];
