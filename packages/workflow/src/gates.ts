import { nextState, type RoundState } from './round-state.ts';

/** Something that a round still lacks before it may go on. */
export interface Gap {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

/** What the gates look at: the round as it stands today. Days are yyyy-mm-dd. */
export interface RoundView {
  readonly state: RoundState;
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
}

const SHOWN = 5;
const some = (names: readonly string[], zh: boolean): string =>
  names.slice(0, SHOWN).join(zh ? '、' : ', ') + (names.length > SHOWN ? (zh ? '等' : ' …') : '');

type Gate = (view: RoundView) => readonly Gap[];

function announced({ openParams, units, stages, windows }: RoundView): readonly Gap[] {
  const without = stages.filter(({ id }) => !windows.some(({ stage }) => stage === id));
  return [
    ...openParams.map(({ ask }) => ({
      code: 'param-open',
      zh: `参数未定：${ask}`,
      en: `A parameter is open: ${ask}`,
    })),
    ...(units === 0 ? [{ code: 'no-units', zh: '还没有考核对象。', en: 'There are no assessed units yet.' }] : []),
    ...without.map(({ name }) => ({
      code: 'window-missing',
      zh: `环节“${name}”没有起止日期。`,
      en: `The stage “${name}” has no window.`,
    })),
  ];
}

function open({ stages, duties }: RoundView): readonly Gap[] {
  const covered = (id: string): boolean => duties.some(({ stage }) => stage === null || stage === id);
  return stages
    .filter(({ id }) => !covered(id))
    .map(({ name }) => ({
      code: 'stage-without-duty',
      zh: `环节“${name}”没有评估岗位。`,
      en: `Nobody assesses the stage “${name}”.`,
    }));
}

/** A sealed round takes no fact any more: what is still open must be settled before, or it could never be composed. */
function sealed(view: RoundView): readonly Gap[] {
  const { stages, windows, today } = view;
  const ending = windows
    .filter(({ to }) => to >= today)
    .map(({ stage, to }) => {
      const name = stages.find(({ id }) => id === stage)?.name ?? stage;
      return {
        code: 'window-open',
        zh: `环节“${name}”到${to}才结束。`,
        en: `The stage “${name}” ends on ${to}.`,
      };
    });
  return ending.length > 0 ? ending : unsettled(view);
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
