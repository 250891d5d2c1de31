import type { Scheme, SchemeNode } from '@mingjian/model';
import { saidOf } from '../classes.ts';
import type { Plan } from '../node.ts';
import { type Said as Composed, composedIn } from './compose.ts';
import { roundsIn } from './rounds.ts';
import type { Section } from './sections.ts';
import { stepsIn } from './steps.ts';
import { windowIn } from './window.ts';

/** What the reading of stages needs from the whole draft. */
export interface Staging {
  readonly plan: Plan;
  /** The classes that are assessed, by id. */
  readonly assessed: Scheme['classes'];
  /** Adds a class that takes part in compositions only, unless it is there; returns its id. */
  readonly part: (name: string) => string;
}

const OWNER = /^(?:测评|考核|考评|评估|评议|实施)(?:单位|主体|机构|部门)[：:](.+?)[。；]?$/;
const METHOD = /^(?:测评|考核|考评|评估|评议)(?:方式|方法|办法)[：:](.+)$/;

/** What a section of the prose says of a node: who assesses it, when, how often, made of which parts. Each is a question too. */
export function statedOf(section: Section, node: string, staging: Staging): Partial<SchemeNode> {
  const { plan } = staging;
  const ask = (text: string): void => plan.ask({ code: 'stage-read', place: section.place, node, text });
  const sentences = section.lines.flatMap((line) => line.split(/(?<=[。；])/));
  const owner = first(section.lines, OWNER);
  const method = first(section.lines, METHOD);
  const window = windowOf(section, plan, ask);
  const composed = sentences.flatMap((sentence) => composedIn(sentence) ?? []);
  const compose = composed.flatMap((one) => composeOf(one, section, staging, ask));
  const rounds = roundsIn(section.lines.join(''));
  if (rounds) ask(`${rounds.count === '*' ? '若干' : rounds.count}次：${rounds.text.slice(0, 120)}`);
  return {
    ...(owner ? { owner } : {}),
    ...(method ? { method } : {}),
    ...(window ? { window } : {}),
    ...(compose.length > 0 ? { compose } : {}),
    ...(rounds
      ? {
          rounds: {
            count: rounds.count === '*' ? plan.open(rounds.text, `“${section.name}”一共考核几次？`) : rounds.count,
            name: '第{n}次',
          },
        }
      : {}),
  };
}

const first = (lines: readonly string[], pattern: RegExp): string | undefined =>
  lines.map((line) => pattern.exec(line)?.[1]).find((words) => words !== undefined);

function windowOf(section: Section, plan: Plan, ask: (text: string) => void): SchemeNode['window'] {
  const words = section.lines.find((line) => /时间|期间|时段/.test(line) && windowIn(line, plan.year));
  const steps = words === undefined ? stepsIn(section.lines, plan.year) : [];
  const said = words === undefined ? steps[0]?.said : windowIn(words, plan.year);
  if (!said) return undefined;
  if (steps.length > 1) {
    ask(steps.map(({ text }) => text).join('；'));
    return undefined;
  }
  if (said.masked) return { from: plan.openDay(said.text, `“${section.name}”从哪一天开始？`), text: said.text };
  if (said.guessed) ask(`${said.text} → ${said.from ?? '?'}—${said.to ?? '?'}`);
  return { ...(said.from ? { from: said.from } : {}), ...(said.to ? { to: said.to } : {}), text: said.text };
}

function composeOf(
  said: Composed,
  section: Section,
  { plan, assessed, part }: Staging,
  ask: (text: string) => void,
): NonNullable<SchemeNode['compose']> {
  const classes = Object.entries(assessed).flatMap(([key, { name }]) =>
    said.whom !== '' && Math.max(saidOf(name, said.whom), saidOf(said.whom, name)) >= 0.6 ? [key] : [],
  );
  const rest = said.parts.some(({ share }) => share === 'rest');
  const parts = said.parts.map(({ name, own, share, draw }) => {
    const listed = Object.entries(assessed).find(
      ([, one]) => one.name === name || (rest && (one.name.endsWith(name) || name.endsWith(one.name))),
    )?.[0];
    return {
      part: name,
      ...(own ? {} : { class: listed ?? part(name) }),
      share: share === '*' ? plan.open(said.text, `“${name}”占几份？`) : share,
      ...(draw === undefined ? {} : { draw: draw === '*' ? plan.open(said.text, `“${name}”抽取几家？`) : draw }),
    };
  });
  ask(`${parts.map(({ part: name, share }) => `${name} ${share.startsWith('$') ? '*' : share}`).join(' : ')}`);
  return [
    {
      ...(classes.length > 0 ? { classes } : {}),
      parts,
      whenNoUnits: rest ? 'drop' : 'unknown',
      clause: section.name,
      text: said.text,
    },
  ];
}

/** 专项工作 in a table is the 专项工作落实情况 of the prose. */
export const isCalled = (node: string, section: string): boolean =>
  node === section ||
  (node.length >= 4 && section.startsWith(node)) ||
  (section.length >= 4 && node.startsWith(section));
