import { NUM, numberOf, partOf } from './number.ts';
import { CL, isPercent, isTime } from './words.ts';

/** What one share of marks is paid for: 每发现一处 → 1 处; 每降低0.1等 → 0.1 等. */
export interface Counted {
  readonly amount: number | null;
  readonly unit: string;
  /** The words of shortage in front (每少报一条): something was owed. */
  readonly short: boolean;
  /** Written with 每 (or 逐, 按次); without it the words only look like a price per piece. */
  readonly each: boolean;
  /** 每少1次（户）: another word of measure for the same. */
  readonly or?: string;
  /** Written 半: 半个月, and not 0.5个月. */
  readonly half?: true;
  /** 每低于100%一个百分点: what it is measured from. */
  readonly target?: number | null;
}

const SHORT =
  /(?:缺少|缺报|缺失|缺|少报|(?<![不至])少于?|漏报|漏|不足(?=[\d一二两三四五六七八九十半的，]|$)|未达|短缺|欠|(?:(?<=[每，])|^)差(?=\d|一))/;
const PERIOD =
  /^每(?:个)?(?:年度?|半年|半个?月|季度?|月度?|周|星期|日|天|学期|学年|旬|期[末初]|期(?=[^，。；]{1,8}[时前后]，))(?!以|期|次)/;
/** 每项目, 每单位, 每部门: a thing whose name begins like a word of measure. */
const THINGS =
  '(?:小项|小点|大项|子项|床位|项目|单位|单元|部门|台区|班级|班组|站点|站所|科室|处室|课题|场所|门店|校区|条款|标段|页面|字段|案件|节点|节目)';
/** Marks themselves are counted too (满意度每低1分). */
const PRICED = `(?:(?:${THINGS}|${CL}|分)(?:/[\u4e00-\u9fff]{1,3})?)`;
/** 每批评一次, 每处理一件, 每家访一次: a verb, or another noun, that begins like a word of measure. */
const BEGINS_ALIKE =
  '(?!批[评示准复]|具[备有]|回[复访退收应归购馈报]|口[头径碑岸味腔]|处[理罚置]|家访|点名|名称|面谈|张贴|支持|组织|份额|节[约能省]|圈养|条例|级别|场地|盘[点查问活]|台账|部署|本级|件均|人均|户均)';
const EACH_NOW = new RegExp(
  `^(?:每|逐|按)(?:有|缺少?|少|多|超过?(?![支期时]\\d|[支期时][一1]|额|标|限)|增加|减少)?(?:(${NUM})|(?:发现|出现|发生)(${NUM})?)?${BEGINS_ALIKE}(${PRICED})(?!年|度)`,
);
/** 每件缺1个要素, 每份错一处: what is lacking in each of them is counted. */
const EACH_LACK = new RegExp(`^每${CL}[^，。；\\d每]{0,6}?(?:缺少?|少|漏|错|有|存在|出现)(${NUM})(${CL})`);
/** 每人每次, 一户一次: both together are one thing that is counted. */
const BOTH = /([每一1][人户家车辆])[每一1](?=次(?!性))/g;
/** What is measured and never a piece: 每降低1度, 每超0.1NTU. */
const GAUGED = '度(?!电)|℃|摄氏度|微克|毫克|毫升|兆瓦|千瓦|[A-Za-z]{1,5}[23²³]?(?:/[A-Za-z]{1,2})?';
const EACH_LATER = new RegExp(`^每[^，。；]{0,24}?(${NUM})(?!(?<=[一二三四五])[级等类档])(${PRICED}|${GAUGED})`);
/** 每低于100%一个百分点: the first number is what it is measured from. */
const EACH_FROM = new RegExp(
  `^每(?:低于|高于|少于|多于|小于|大于|超过|超出|不足|低|高|超|较)[^，。；]{0,8}?(${NUM})%(?:的)?(?:(${NUM})?(个?百分点)|(${NUM})(%))`,
);
const EACH_BARE = new RegExp(
  `^每(?:发现|出现|发生|存在|缺少?|少|漏|逾期|延误|延迟|推迟|超期|超)[^，。；]{0,12}?(?<![第到])(${CL.replace('|%|', '|')})`,
);
const OCCURS =
  '(?:任何|发现|出现|发生|存在|查实|查出|查到|检出|有|缺报|缺少|缺失|缺|少报|(?<![至不])少|漏报|漏|错报|错|违规|违反|违纪|通报|曝光|点名|约谈|批评|退回|投诉|举报|逾期|超期|迟报|迟交|迟送|未报|不报|败诉|招商引资|招引|争取|采用|采纳|采编|录用|刊发|刊登|发表|推广|表彰|表扬|获奖|获得|上报|报送|完成|增加|减少|降低|低于|提高|进|退|不合格|差错|失误|拖延|延误|旷|缺席|迟到|早退|未参加|化解|查处|侦破|破获|办结|引进|引入|建成|培育|创建|承办|举办|制定|修订|调解|签约|新增|新建|转化|消除)';
const ONE = new RegExp(`${OCCURS}[^，。；（）]{0,4}?(?:1|一)(起(?!次)|${CL})(?!月?(?:及|或)?以上)`, 'g');
/** 未更新1个栏目: what was left undone, told by its first piece. */
const UNDONE =
  '(?<!在)(?:未|没有?|不(?![少低足多超高])(?!大于))(?!在|能在|于|达(?!要求|标)|满|按)[\u4e00-\u9fff]{1,4}?';
/** 一次办结率, 一次性, 一户一档: sayings in which nothing is counted. */
const SAID = '(?!性|式|制|[一1二双]|[^，。；]{0,6}率)';
const ONE_UNDONE = new RegExp(`${UNDONE}(?<!第|同|任|某|之|统|专|唯)(?:1|一)(${CL})(?!以|及|或|内|之内)${SAID}`, 'g');
const ONE_LAST = new RegExp(`(?:^|[，；：（）、的])(?:1|一)(${CL})(?!\\d)${SAID}[^，。；]{0,12}$`);
/** 差评1件未整改: one of them, and what befell it. */
const ONE_THEN = new RegExp(
  `(?<![第\\d.唯同统])(?:1|一)(?!个?(?:月|年|季度|工作日)|天|日|周)(${CL})(?:未|没有|不(?!少|低)|被)[^，。；]{1,10}$`,
);
const STEP_END = /(?:^|[，；])(?:[缺差低少降超高]|降低|下降|提高)(?:1|一)(?:%|个?百分点|个点)的?，?$/;
/** 达到90%得2分，低2个百分点扣0.1分; 及时率低0.5个百分点扣0.2分: a step whose 每 was left out. */
const STEP_PART =
  /(?:(?:^|[，；])(?:未达到?的?，?)?(?:[缺差低少降超高]|降低|下降|提高)(\d+(?:\.\d+)?)|率(?:[低降]|降低|下降)(0\.\d+))(?:%|个?百分点|个点)的?，?$/;
/** 及时率低1个百分点: a step of the rate that stands before it. */
const RATE_END = /率(?:[缺差低少降]|降低|下降)(?:1|一)(?:%|个?百分点|个点)的?，?$/;
/** 破案率同比提升1个百分点: which way it went, by one. */
const WAY_END =
  /[率量值数额比][^，；\d每]{0,8}(?:提高|提升|上升|增长|增加|降低|下降|减少)(?:1|一)(?:%|个?百分点)的?，?$|(?:^|[，；率])[低高]于[^，；\d每]{2,12}(?:1|一)(?:%|个?百分点)的?，?$|^(?:同比|环比|较上年|较去年)(?:提高|提升|上升|增长|增加|降低|下降|减少)(?:1|一)(?:%|个?百分点)的?，?$/;
/** 少一个月工作计划: a month of it is missing. */
const LACKS_MONTH = /(?:缺|少|漏)(?:1|一)(个月)(?!及?以上)[\u4e00-\u9fff]{1,12}$/;
/** 有1天无记录 */
const ONE_DAY = /有(?:1|一)(天|日|周|个月)(?:无|未|没有|不)[^，。；]{1,8}$/;
const ONE_END = new RegExp(
  `(?<!第|同|任|某|之|统|专|唯|最后|倒数|末|[≥≤><]|其中|不少于|至少|不低于|达到|达|须|(?<![回响对])应|不超过|[压缩短控降提增减](?:少|制|低|高|加|短|减)?[至到在])(?:1|一)(${CL})(?:的|者|，|则)*$`,
);
/** 无文号、无印章，缺一扣0.2: whichever of them is missing. */
const ONE_OF_ALL = /[，、]缺[一1](?:不可)?(?:的|，)*$/;
/** 缺1有: whatever is missing once. */
const ONE_MISSING = /(?:缺|少|漏)(?:1|一)([\u4e00-\u9fff])(?:的|，)*$/;
/** 采用单条信息计10分, 采用单条计50分: one of them. */
const SINGLE = /单([条篇件次起例])[\u4e00-\u9fff]{0,4}(?:的|，)*$/;
const EACH_END = new RegExp(`每${CL}$`);
/** 超过一周, 一个月未更新: a length that is passed, and no price. */
const LENGTH =
  /(?:不足|不满|未满|少于|低于|超过|满|达|长达|内|近|约|未来|过去|间隔|[超延迟]).{0,3}[1一]个?.{1,3}$|^[1一]/;
/** 每标段扣1分: whatever stands between 每 and the marks is counted, where it is no word of time and no measure of degree. */
const EACH_NOUN =
  /^每(?:发现|出现|发生|有|缺少?|少|漏)?(?![年月周日天半季低高超降升增减少多延逾迟])([\u4e00-\u9fff]{1,4})，?$/;
/** 每缺一要素: one of a thing that has no word of measure. */
const EACH_ONE_NOUN = /^每(?:发现|出现|发生|存在|有|缺少?|少|漏)[一1]([\u4e00-\u9fff]{2})的?，?$/;
/** 每低0.1扣0.2分: a bare number is its own measure. */
/** 每增加万分之一, 每低百分之五: a step of a rate in words. */
const EACH_PART = new RegExp(`^每[^，。；\\d]{0,10}?([百千万])分之(${NUM})`);
const EACH_NUMBER =
  /^每(?:降低|提高|下降|上升|增加|减少|超过|超出|低于|高于|低|高|少|多|超|降|升|增|减)(\d+(?:\.\d+)?)的?，?$/;
/** 每5万: an amount of money whose unit is left out. */
const EACH_SUM = /^每[^，。；\d]{0,8}?(\d+(?:\.\d+)?)([万亿])(?:的|，)*$/;
const BY_SIZE = new RegExp(`按(\\d+(?:\\.\\d+)?)(${PRICED}|${GAUGED})的?，?$`);
const BY_COUNT = new RegExp(`按(${CL})(?:数|均)?(?:计|计算|累计|进行)?`);

/** 每千人口达到4批次以上, 逐年增长, 每隔两层: what a figure is told by, how it goes on, and where; none is paid for. */
const TOLD_BY =
  /^每[十百千万亿]{1,2}[^，。；]{0,8}?(?:达到?|不[低少高]于|不超过|超过|控制|[≥≤><]|拥有|\d[^，。；]{0,8}以[上下内])|^每[^，。；\d]{1,8}(?:[≥≤><]|不[超高低]|控制在)[^，。；]{0,2}\d|^逐[年步级渐]|^每隔|^每[^，。；\d少多低高超增减差满]{1,4}\d[\d.]*(?:平方米|平米|㎡|米|升)(?:及?以上)?(?:的|，)*$/;

/** 逐户核对, 逐件标注有效性: how it is done; 逐项扣 pays for each. */
const LOOKED_AT = /^逐[\u4e00-\u9fff](?!次)[\u4e00-\u9fff]{2}(?<!累计|予以|给予|分别|各自|不合)/;
const LESS_A_PERIOD = new RegExp(`(?:少于|不足|低于)${NUM}${CL}/(?:年|月|季度?|周)的?，?$`);

/** 不符合任意一项: whichever it is, it costs once. */
const ANY = /任意?(?:1|一)(?!次)[\u4e00-\u9fff](?=[^，。；每]{0,6}$)/g;

/** Prices by count in the condition of marks; the last one counts, since it stands next to them. */
export function countedIn(words: string, loose: boolean): Counted | undefined {
  const condition = words.replace(BOTH, '$1').replace(ANY, '');
  // 演练少于1次/年: what is demanded of a period, and no price.
  if (LESS_A_PERIOD.test(condition)) return undefined;
  const own = ONE_END.exec(condition)?.index ?? (loose ? oneLast(condition) : undefined);
  for (let at = condition.length - 1; at >= 0; at -= 1) {
    // 每位领导每月走访2户，少走访1户; 每村抽查10户，发现1户不能用: the count next to the marks is the one that is paid for.
    if (own !== undefined && condition.slice(at, own).includes('，')) break;
    const sign = condition.charAt(at);
    if (sign !== '每' && sign !== '逐') continue;
    const rest = condition.slice(at);
    if (TOLD_BY.test(rest) || LOOKED_AT.test(rest)) continue;
    if (PERIOD.test(rest) && !/^每个?(?:天|日|周|月|旬|季度?|半年|学期|学年|年)(?:的|，)*$/.test(rest)) continue;
    const part = EACH_PART.exec(rest);
    if (part) return { amount: partOf(part[1] ?? '', part[2] ?? ''), unit: '%', short: false, each: true };
    const from = EACH_FROM.exec(rest);
    if (from)
      return { ...counted(from[2] ?? from[4] ?? '1', from[3] ?? '%', rest, true), target: numberOf(from[1] ?? '') };
    const lack = EACH_LACK.exec(rest);
    if (lack && !isTime(lack[2] ?? '')) return counted(lack[1], lack[2] ?? '', rest, true);
    const now = EACH_NOW.exec(twice(condition, at) ?? rest);
    if (
      now &&
      !(
        isTime(now[3] ?? '') &&
        rest.slice(now[0].length).replace(/[的，]+$/, '').length > 3 &&
        !/^每(?:迟|逾|超|晚|推|延|拖)/.test(rest)
      )
    )
      return counted(now[1] ?? now[2], now[3] ?? '', condition.slice(Math.max(0, at - 8)), true);
    const sum = EACH_SUM.exec(rest);
    if (sum) return counted(sum[1], sum[2] ?? '', rest, true);
    const number = EACH_NUMBER.exec(rest);
    // 合格率每降低1扣1分: of the rate that stands before it.
    if (number && /(?:率|比例|占比|比重)[^。；]*$/.test(condition.slice(0, at)))
      return counted(number[1], '%', rest, true);
    if (number) return { amount: 1, unit: number[1] ?? '', short: false, each: true };
    const later = EACH_LATER.exec(rest);
    if (later) return counted(later[1], later[2] ?? '', rest, true);
    const noun = EACH_NOUN.exec(rest);
    if (noun && !/[一1次个]/.test(noun[1] ?? ''))
      return counted('1', /^(?:发现|出现|发生)$/.test(noun[1] ?? '') ? '次' : (noun[1] ?? ''), rest, true);
    const thing = EACH_ONE_NOUN.exec(rest)?.[1];
    if (thing !== undefined && !isTime(thing.slice(1))) return counted('1', thing, rest, true);
    const bare = EACH_BARE.exec(rest);
    if (bare) return counted('1', bare[1] ?? '', rest, true);
  }
  // 按5平方米扣1分, 每季扣3分
  const sized = BY_SIZE.exec(condition);
  if (sized) return counted(sized[1], sized[2] ?? '', condition, true);
  if (/每个?季的?，?$/.test(condition)) return counted('1', '季', condition, true);
  const part = STEP_PART.exec(condition);
  if (part) return counted(part[1] ?? part[2], '个百分点', condition, false);
  const single = SINGLE.exec(condition)?.[1];
  if (single !== undefined) return { ...counted('1', single, condition, false), each: true };
  const by = BY_COUNT.exec(condition);
  if (by && (/(?:计|计算|累计|进行|数)$/.test(by[0]) || condition.endsWith(by[0])))
    return counted('1', by[1] ?? '', condition, true);
  const end =
    ONE_END.exec(condition) ??
    (loose
      ? (ONE_LAST.exec(condition) ?? ONE_THEN.exec(condition) ?? ONE_DAY.exec(condition) ?? LACKS_MONTH.exec(condition))
      : null);
  const near = lastPiece(condition);
  const one = end ?? (loose ? [ONE, ONE_UNDONE].flatMap((form) => [...near.matchAll(form)]).at(-1) : undefined);
  // 发现一部分未归档: some of it, unless a part is missing.
  const some = one?.[1] === '部分' && !/[缺少漏](?:1|一)部分/.test(condition);
  const ordinal =
    some || /^[级等档位]$/.test(one?.[1] ?? '') || (/^[类种]$/.test(one?.[1] ?? '') && !SHORT.test(condition));
  const unit = ordinal ? undefined : one?.[1];
  if (
    unit !== undefined &&
    isTime(unit) &&
    /(?:逾期|超时|超期|迟[\u4e00-\u9fff]?|延误|延迟|延期|滞后|晚[\u4e00-\u9fff]?|推迟|拖延)(?:1|一)个?(?:天|日|周|月|工作日|小时|年)的?，?$/.test(
      condition,
    )
  ) {
    return { amount: 1, unit, short: false, each: true };
  }
  if (unit === undefined && loose && ONE_OF_ALL.test(condition)) return counted('1', '项', condition, false);
  const missing = unit === undefined ? ONE_MISSING.exec(condition)?.[1] : undefined;
  if (missing !== undefined && loose) return counted('1', missing, condition, false);
  // 缺1个百分点扣0.1分: the step of a rate, whose 每 was left out.
  if (
    unit !== undefined &&
    isPercent(unit) &&
    (STEP_END.test(condition) || (loose && (WAY_END.test(condition) || RATE_END.test(condition))))
  )
    return counted('1', unit, condition, false);
  if (unit === undefined || isPercent(unit)) return undefined;
  // 旷工一天, 缺一个月: a length of time is counted where it stands next to the marks and is nothing that was reached.
  if (isTime(unit) && (!end || LENGTH.test(condition))) return undefined;
  return counted('1', unit, condition, false);
}

/** The words behind the last comma that has any. */
export const lastPiece = (condition: string): string =>
  condition
    .split('，')
    .filter((piece) => piece !== '')
    .at(-1) ?? '';

/** Where the last piece tells one of something that was found or left undone. */
function oneLast(condition: string): number | undefined {
  const piece = lastPiece(condition);
  const one = ONE_THEN.exec(piece) ?? [...piece.matchAll(ONE)].at(-1);
  return one ? condition.lastIndexOf(piece) + one.index : undefined;
}

/** 每次每家扣*分: the first of two prices in a row is the one that counts. */
function twice(condition: string, at: number): string | undefined {
  // 每项每低1个百分点: a rate, of each of several.
  if (
    /^每[^，。；]{0,8}(?:%|[百千]分点|\d个点)|^每[少多低高超缺]\d+(?:平方米|米|公里|吨|[万千百]?元|亩)/.test(
      condition.slice(at),
    )
  )
    return undefined;
  const before = EACH_END.exec(condition.slice(0, at));
  // 每次每处: each place that is seen on an inspection is counted.
  if (before?.[0] === '每次' && /^每[处项件个例条份篇间张本株只支]/.test(condition.slice(at))) return undefined;
  return before ? condition.slice(before.index) : undefined;
}

/** 每少1次（户）, 每少1场或1次 */
const OR = new RegExp(`(?:1|一)(?<one>${CL})(?:（(?:或)?|[或、/](?:1|一))(?<other>${CL})）?(?:的|，)*$`);

function counted(amount: string | undefined, unit: string, words: string, each: boolean): Counted {
  // 每降1个点 says percent; 每个点 counts places.
  const told =
    unit !== '个点'
      ? unit
      : /[降低升高超差增减][^，。；]{0,5}个点|\d\.\d+个点|%[^，。；每]{0,4}每/.test(words)
        ? '百分点'
        : '个';
  const plain = amount !== undefined && /^[十百千万]$/.test(amount) && !isPercent(unit);
  const or = OR.exec(words)?.groups;
  return {
    amount: amount === undefined || plain ? 1 : numberOf(amount),
    unit: plain ? amount + told : told,
    ...(amount === '半' ? { half: true as const } : {}),
    ...(or?.one === unit && or.other !== undefined ? { or: or.other } : {}),
    short: SHORT.test(words.slice(-24)),
    each,
  };
}

/** The noun as the vocabulary wants it: 条; an amount other than one stays with it (0.1等, 10分钟). */
export function nounOf(given: Counted): string {
  // 1人/次: one word of measure, parted by a stroke.
  const counted = {
    ...given,
    unit: given.unit.replace(/^([人户车辆家件场])\/次$/, '$1次').replace(/^([项条处个份])\/次$/, '$1'),
  };
  if (counted.amount === 1)
    return isTime(counted.unit) || /^个(?:名次|位次|等次|档次|等级)$/.test(counted.unit)
      ? counted.unit.replace(/^个/, '')
      : counted.unit;
  if (counted.half && isTime(counted.unit)) return `半${counted.unit}`;
  return counted.amount === null ? counted.unit : `${counted.amount}${counted.unit}`;
}

export { isPercent, isTime };
