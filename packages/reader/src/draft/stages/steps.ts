import { type Said, windowIn } from './window.ts';

/** A sentence that says when a step of the assessment takes place. */
export interface Step {
  /** Which of the lines it stands in, from 0. */
  readonly line: number;
  readonly text: string;
  readonly said: Said;
}

/** What is done while facts are collected. */
const STEP = /自查|自评|自测|报送|上报|提交|考核|考评|测评|评估|评议|评分|打分/;
/** What comes again and again or when all is collected, and the period that is assessed. */
const OTHER =
  /每[年季月周日]|整改|通报|公布|反馈|申诉|表彰|印发|施行|起执行|年度报告|(?:考核|考评|测评|评估)(?:周期|期间|年度)/;
const NUMBERED = /^[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]/;
const LONGEST_HEADING = 20;

/**
 * The steps of an assessment that a text dates, in its order: 12月10日前，各单位完成自查自评. A sentence may lean on the numbered heading above it.
 * @param lines without what belongs to indicators
 */
export function stepsIn(lines: readonly string[], year: number): Step[] {
  let heading = '';
  return lines.flatMap((given, line) => {
    const bare = given.replace(/\s+/g, '');
    if (NUMBERED.test(bare)) heading = bare.length <= LONGEST_HEADING ? bare : '';
    return bare.split(/(?<=[。；])/).flatMap((sentence): Step[] => {
      const said = windowIn(sentence, year);
      const whole = heading === bare ? sentence : heading + sentence;
      if (!said || said.masked || !STEP.test(whole) || OTHER.test(whole)) return [];
      return [{ line, text: sentence.replace(/[。；]$/, ''), said }];
    });
  });
}

/**
 * When a plan without stages collects: to the last day of its steps, from the first one where each says its first. Undefined where
 * a step has no plain days.
 */
export function collectedIn(steps: readonly Step[]): { from?: string; to: string } | undefined {
  const ends = steps.flatMap(({ said }) => said.to ?? []);
  const begins = steps.flatMap(({ said }) => said.from ?? []);
  const to = ends.sort().at(-1);
  if (to === undefined || ends.length < steps.length) return undefined;
  const from = begins.length === steps.length ? begins.sort()[0] : undefined;
  return { ...(from === undefined ? {} : { from }), to };
}
