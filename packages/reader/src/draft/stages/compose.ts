/** How scores of several bodies make one, as a sentence of the plan says. */
export interface Said {
  /** Words that name whose score is made of parts; empty where none does. */
  readonly whom: string;
  readonly parts: readonly SaidPart[];
  readonly text: string;
  /** Whether the signs of the ratio were lost (721), or it is not sure what the parts are. */
  readonly guessed: boolean;
}

export interface SaidPart {
  readonly name: string;
  /** Whether it is the unit itself. */
  readonly own: boolean;
  /** A figure, `*` where the document hides it, `rest` for what the others leave. */
  readonly share: string;
  /** How many are drawn. */
  readonly draw?: string;
}

const RATIO = /按照?(?:照)?((?:\d{1,3}|\*)(?:[:：∶](?:\d{1,3}|\*)){1,5}|\d{2,5})的?(?:比例|比重|权重)/;
const WHOM = /对([^，。；]{2,24}?)(?:开展|进行)?(?:网上|年度|综合)?(?:考核|考评|测评|评估)时/;
const OWN = /本级|自身|本单位|本部门|机关本身/;
const COUNT = /(\d{1,3}|\*)[个家户]$/;

/** 测评本级、乡镇和县直单位，按照7:2:1的比例汇总: what a sentence composes of which parts; undefined where it composes nothing. */
export function composedIn(sentence: string): Said | undefined {
  return ofRatio(sentence) ?? ofShare(sentence);
}

function ofRatio(sentence: string): Said | undefined {
  const ratio = RATIO.exec(sentence);
  if (!ratio) return undefined;
  const words = ratio[1] ?? '';
  const lost = /^\d+$/.test(words);
  const before = sentence.slice(0, ratio.index);
  const whom = WHOM.exec(before);
  const named = before
    .slice(whom ? whom.index + whom[0].length : 0)
    .split(/[，,、]|(?<=[\u4e00-\u9fff)）])(?:和|及|与|以及)(?=[\u4e00-\u9fff])/)
    .map(tidy)
    .filter((name) => name !== '');
  const first = named.findIndex((name) => OWN.test(name));
  const shares = lost ? [...words] : words.split(/[:：∶]/);
  const names = first === -1 ? [] : named.slice(first);
  if (names.length !== shares.length) return undefined;
  const parts = names.map((name, at): SaidPart => {
    const draw = COUNT.exec(name)?.[1];
    return {
      name: name.replace(COUNT, ''),
      own: at === 0,
      share: shares[at] ?? '',
      ...(draw === undefined ? {} : { draw }),
    };
  });
  return { whom: whom?.[1] ?? '', parts, text: sentence, guessed: lost };
}

const tidy = (name: string): string =>
  name
    .replace(/^(?:除|分别|重点|随机|考核|考评|测评|评估|抽取|抽查|对)+/, '')
    .replace(/(?:的?(?:政务公开|政府信息公开|网站|公开|考核|测评)?(?:工作|成绩|得分)|外)$/, '');

const SHARE =
  /对([^，。；]{2,16}?)(?:进行)?(?:考核|考评|测评)时[，,]([^。；]{2,60}?)的?(?:考核)?(?:成绩|得分)按([\d.]+|\*+)[%％]计入([^。；]{2,40}?)(?:成绩|得分|总分)/;

/** 企事业单位成绩按20%计入行业主管部门成绩: a share of others' score, the rest one's own. */
function ofShare(sentence: string): Said | undefined {
  const [text, whom = '', who = '', figure = ''] = SHARE.exec(sentence) ?? [];
  if (text === undefined) return undefined;
  const share = figure.includes('*') ? '*' : figure;
  return {
    whom,
    parts: [
      { name: '本部门', own: true, share: 'rest' },
      { name: who.replace(/^.*等(?=[\u4e00-\u9fff]{3})/, ''), own: false, share },
    ],
    text,
    guessed: true,
  };
}
