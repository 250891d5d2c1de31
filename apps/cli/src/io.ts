import type { Lang, Problem } from '@mingjian/model/problem';
import { problemLine } from '@mingjian/model/problem';
import { type Ink, inkFor } from './text/ink.ts';
import { harmless } from './text/width.ts';

/** The world outside a command, so that a test can stand in for it. */
export interface World {
  out(text: string): void;
  err(text: string): void;
  outIsTerminal: boolean;
  errIsTerminal: boolean;
  /** Columns of the terminal. */
  columns: number;
  env: Readonly<Record<string, string | undefined>>;
  /** The folder of the built-in schemes. */
  schemesFolder: string;
}

/** What every command works with. */
export interface Context {
  readonly world: World;
  readonly lang: Lang;
  readonly ink: Ink;
  /** Says it in the language chosen. */
  say(zh: string, en: string): string;
  line(text?: string): void;
}

export function contextOf(world: World, lang: Lang): Context {
  return {
    world,
    lang,
    ink: inkFor(world.outIsTerminal, world.env),
    say: (zh, en) => (lang === 'zh' ? zh : en),
    line: (text = '') => world.out(`${text}\n`),
  };
}

/** Tells what is wrong with the input, for a person or for a machine, and returns the exit code. */
export function refuse(context: Context, problems: readonly Problem[], json: boolean): 1 {
  const { world, lang } = context;
  if (json) {
    const list = problems.map((problem) => ({ ...problem, text: problemLine(problem, lang) }));
    world.err(`${JSON.stringify({ problems: list })}\n`);
  } else {
    const ink = inkFor(world.errIsTerminal, world.env);
    for (const problem of problems) world.err(`${ink.red('✗')} ${harmless(problemLine(problem, lang))}\n`);
  }
  return 1;
}
