import { type Lang, type Problem, problemMend, problemText } from '@mingjian/model';
import type { FastifyReply } from 'fastify';

/** More than this many nobody reads, and a browser should not draw. */
const MOST_PROBLEMS = 500;

/** Problems in words: the first ones, and how many there are. */
export function tellOf(problems: readonly Problem[], lang: Lang) {
  const told = problems.slice(0, MOST_PROBLEMS).map((one) => ({
    code: one.code,
    place: one.place,
    text: problemText(one, lang),
    mend: problemMend(one, lang),
  }));
  return { total: problems.length, problems: told };
}

/** Answers that outside input was not taken, with every problem in words. */
export function tellProblems(reply: FastifyReply, problems: readonly Problem[], lang: Lang): FastifyReply {
  const message =
    lang === 'zh' ? '文件有问题，未采用其中任何内容。' : 'The files have problems; nothing of them was taken.';
  return reply.code(422).send({ code: 'problems', message, ...tellOf(problems, lang) });
}
