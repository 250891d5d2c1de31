import { shownCode } from './indicator-words.ts';
import { isBehind, isHeldAfterwards, offPeriod, type Span } from './off-period.ts';
import { nextState, type RoundState } from './round-state.ts';
import { some } from './some.ts';
import type { Undetermined } from './undetermined.ts';

/** Something that a round still lacks before it may go on. */
export interface Gap {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

/** What the gates look at: the round as it stands today. Days are yyyy-mm-dd. */
export interface RoundView {
  readonly state: RoundState;
  /** What the round is called. */
  readonly title: string;
  /** Parameters of the scheme that have no value. */
  readonly openParams: readonly { readonly name: string; readonly ask: string }[];
  readonly units: number;
  /** Stages of the scheme; one without a name of its own stands for the whole scheme. */
  readonly stages: readonly { readonly id: string; readonly name: string }[];
  readonly windows: readonly { readonly stage: string; readonly from: string; readonly to: string }[];
  /** Stages that some post assesses; null: a duty for all of them. */
  readonly duties: readonly { readonly stage: string | null }[];
  readonly today: string;
  /** Names of units whose result still has a range. */
  readonly provisional: readonly string[];
  /** Names of stages whose marks are under seal. */
  readonly underSeal: readonly string[];
  /** The days whose facts count; null where the document masks them and no value is given. */
  readonly period: Span | null;
  /** What plan and list of units can never settle. */
  readonly undetermined: readonly Undetermined[];
  /** Indicators whose clause has material due on a day that is over before anything can be handed in. */
  readonly pastDue: readonly { readonly code: string; readonly name: string; readonly day: string }[];
  /** Indicators that there are to assess, and those of them that nobody does; null: not looked at in this state. */
  readonly coverage: { readonly leaves: readonly string[]; readonly lacking: readonly string[] } | null;
  readonly review: ReviewView;
  /** Names of units for which nobody holds a post of liaison. */
  readonly unreached: readonly string[];
}

/** How far the second persons have come, over the cells with facts that some duty of review reaches. */
export interface ReviewView {
  /** Whether some post reviews. */
  readonly asked: boolean;
  /** Cells that wait for a word, that went back, and that wait for a third person. */
  readonly waiting: number;
  readonly returned: number;
  readonly third: number;
}

/** A stage in words: one that stands for the whole scheme has no name of its own. */
const stageWords = ({ id, name }: { id: string; name: string }): { zh: string; en: string } =>
  id === '*' ? { zh: '全部指标', en: 'The whole plan' } : { zh: `环节“${name}”`, en: `The stage “${name}”` };

type Gate = (view: RoundView) => readonly Gap[];

function announced({ openParams, units, stages, windows }: RoundView): readonly Gap[] {
  const without = stages.filter(({ id }) => !windows.some(({ stage }) => stage === id));
  return [
    ...openParams.map(({ ask }) => ({
      code: 'param-open',
      zh: `方案没写明、还没有补上：${ask}`,
      en: `The plan leaves it open: ${ask}`,
    })),
    ...(units === 0 ? [{ code: 'no-units', zh: '还没有考核对象。', en: 'There are no assessed units yet.' }] : []),
    ...without.map((stage) => ({
      code: 'window-missing',
      zh: `${stageWords(stage).zh}没有起止日期。`,
      en: `${stageWords(stage).en} has no window.`,
    })),
  ];
}

function open({ stages, duties }: RoundView): readonly Gap[] {
  const covered = (id: string): boolean => duties.some(({ stage }) => stage === null || stage === id);
  return stages
    .filter(({ id }) => !covered(id))
    .map((stage) => ({
      code: 'stage-without-duty',
      zh: `${stageWords(stage).zh}没有评估岗位。`,
      en: `${stageWords(stage).en} has nobody to assess it.`,
    }));
}

/** A sealed round takes no fact any more: what is still open must be settled before, or it could never be composed. */
function sealed(view: RoundView): readonly Gap[] {
  const { stages, windows, today } = view;
  const ending = windows
    .filter(({ to }) => to >= today)
    .map(({ stage, to }) => {
      const words = stageWords(stages.find(({ id }) => id === stage) ?? { id: stage, name: stage });
      return { code: 'window-open', zh: `${words.zh}到${to}才结束。`, en: `${words.en} ends on ${to}.` };
    });
  return [...ending, ...unreviewed(view), ...unsettled(view)];
}

/** Two persons: where somebody reviews, nothing is sealed that he has not agreed to. */
function unreviewed({ review }: RoundView): readonly Gap[] {
  const { asked, waiting, returned, third } = review;
  const gap = (code: string, count: number, zh: string, en: string): readonly Gap[] =>
    count > 0 ? [{ code, zh: `${count}项记录${zh}`, en: `${count} ${en}` }] : [];
  return asked
    ? [
        ...gap('review-waiting', waiting, '还没有复核。', 'entries are not reviewed yet.'),
        ...gap('review-returned', returned, '被复核退回，还没有改。', 'entries went back and are not mended.'),
        ...gap('review-third', third, '等第三人判定。', 'entries wait for a third person.'),
      ]
    : [];
}

/** What is composed is looked at: the seal comes off before. */
function composed(view: RoundView): readonly Gap[] {
  const closed = view.underSeal.map((name) => ({
    code: 'under-seal',
    zh: `环节“${name}”的评分还在封存，须由两人启封。`,
    en: `The marks of the stage “${name}” are under seal: two people open it.`,
  }));
  return [...closed, ...unsettled(view)];
}

function unsettled({ provisional }: RoundView): readonly Gap[] {
  if (provisional.length === 0) return [];
  return [
    {
      code: 'provisional',
      zh: `${provisional.length}个单位的得分还未定：${some(provisional, true)}。`,
      en: `Units without a final score (${provisional.length}): ${some(provisional, false)}.`,
    },
  ];
}

/** One gate per state, before it is entered. Signing, publishing and archiving are decisions, not conditions. */
const gates: Partial<Record<RoundState, Gate>> = { announced, open, sealed, composed };

/** What is missing before the round may enter its next state, in the order to mend it; nothing: it may go on. */
export function gapsOf(view: RoundView): readonly Gap[] {
  const next = nextState(view.state);
  return next === null ? [] : (gates[next]?.(view) ?? []);
}

/** Before a round is announced: what would show only when nothing can be changed any more. */
function beforeAnnounced(view: RoundView): readonly Gap[] {
  const { title, stages, windows, period, undetermined, today } = view;
  const dated = windows.map((window) => {
    const stage = stages.find(({ id }) => id === window.stage) ?? { id: window.stage, name: window.stage };
    return { window, words: stageWords(stage) };
  });
  const past = dated
    .filter(({ window }) => window.to < today)
    .map(({ window, words }) => ({
      code: 'window-past',
      zh: `${words.zh}的截止日${window.to}已经过了。`,
      en: `${words.en} has ended already, on ${window.to}.`,
    }));
  const off = dated.flatMap(({ window, words }): Gap[] => {
    const how = period && offPeriod(window, period);
    if (!how) return [];
    const { from, to } = period;
    if (isHeldAfterwards(title, window, period)) return [];
    if (how === 'after') {
      const year = window.from.slice(0, 4);
      const other = isBehind(window, period)
        ? {
            zh: `考核的就是这段时间、事后来评的，不用改；要考核${year}年的，用“按 ${year} 年执行”的方案另建考评。`,
            en: ` Where it is that time that is assessed, afterwards, nothing needs to be changed; to assess ${year}, make the round with the plan run in ${year}.`,
          }
        : { zh: '', en: '' };
      return [
        {
          code: 'window-off-period',
          zh: `${words.zh}在考核期（${from}至${to}）结束后才收完（${window.to}）：核查、评分照常计入得分；${to}以后才发生的事不计分。${other.zh}`,
          en: `${words.en} is collected until ${window.to}, after the period (${from} to ${to}): checks and marks count as ever; what only happened after ${to} does not.${other.en}`,
        },
      ];
    }
    const [zh, en] = how === 'apart' ? ['不在', 'lies outside'] : ['有几天不在', 'has days outside'];
    return [
      {
        code: 'window-off-period',
        zh: `${words.zh}的收集日期（${window.from}至${window.to}）${zh}方案的考核期（${from}至${to}）之内：日期在考核期外的事实不计分。`,
        en: `${words.en}: the window ${window.from} to ${window.to} ${en} the period of the plan (${from} to ${to}); facts dated outside it do not count.`,
      },
    ];
  });
  return [
    ...off,
    ...past,
    ...late(view),
    ...undetermined,
    ...unassessed(view),
    ...noReviewer(view),
    ...noLiaison(view),
  ];
}

/** Every unit would be late from the first day on. */
function late({ pastDue }: RoundView): readonly Gap[] {
  if (pastDue.length === 0) return [];
  const named = pastDue.map(({ code, name, day }) => `${shownCode(code)} ${name} ${day}`.trim());
  return [
    {
      code: 'past-due',
      zh: `${pastDue.length}项的期限在开始收集前已过：${some(named, true)}。各单位一开始就算逾期，记下实际日期后照实算。要改期限，或没有记录时先不算（在评分标准后加一句“没有记录的暂不确定”），在“方案”里起草下一版，再用新版建考评。`,
      en: `The days of ${pastDue.length} indicators are over before collecting begins: ${some(named, false)}. Every unit is late from the start until its real day is recorded. To change them, or to leave them open without a record (add “没有记录的暂不确定” to the criterion), draft a next version under “Plans” and make the round with it.`,
    },
  ];
}

const beforeOpen: Gate = (view) => [...unassessed(view), ...noReviewer(view), ...noLiaison(view)];

/** Nobody enters anything for these: units would lose or keep their points unseen. */
function unassessed({ coverage }: RoundView): readonly Gap[] {
  const count = coverage?.lacking.length ?? 0;
  if (!coverage || count === 0) return [];
  const all = count === coverage.leaves.length;
  return [
    {
      code: 'unassessed',
      zh: all ? `${count}个指标都还没有分派给人评。` : `${coverage.leaves.length}个指标中有${count}个没有人评。`,
      en: all
        ? `Nobody assesses any of the ${count} indicators.`
        : `Nobody assesses ${count} of ${coverage.leaves.length} indicators.`,
    },
  ];
}

function noReviewer({ review }: RoundView): readonly Gap[] {
  if (review.asked) return [];
  return [
    {
      code: 'no-reviewer',
      zh: '还没有分派复核任务：记录不经第二人复核就会封存、合成。',
      en: 'Nobody reviews: what is entered is sealed and composed without a second person’s word.',
    },
  ];
}

/** So many units are named one by one: whoever sets up their posts needs the list. */
const NAMED = 30;

/** A unit without a liaison gets no notice, sees nothing of the round and can hand nothing in. */
function noLiaison({ unreached, units }: RoundView): readonly Gap[] {
  if (unreached.length === 0) return [];
  const all = unreached.length === units;
  const names = { zh: some(unreached, true, NAMED), en: some(unreached, false, NAMED) };
  return [
    {
      code: 'no-liaison',
      zh: `${all ? '所有单位都' : `${unreached.length}个单位`}没有人担任联络员（没设岗位，或岗位空着）：${names.zh}。收不到通知，看不到本次考评，也交不了材料。`,
      en: `${all ? 'No unit has anybody' : `${unreached.length} units have nobody`} as liaison (no post, or a vacant one): ${names.en}. They get no notice, see nothing of the round and can hand nothing in.`,
    },
  ];
}

const cautions: Partial<Record<RoundState, Gate>> = { announced: beforeAnnounced, open: beforeOpen };

/** What does not hold a round up, but must have been read by whoever brings it into its next state. */
export function hintsOf(view: RoundView): readonly Gap[] {
  const next = nextState(view.state);
  return next === null ? [] : (cautions[next]?.(view) ?? []);
}
