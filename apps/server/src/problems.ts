import { type Lang, type Problem, problemMend, problemText } from '@mingjian/model';
import type { FastifyReply } from 'fastify';

/** More than this many nobody reads, and a browser should not draw. */
const MOST_PROBLEMS = 500;

/** Answers that outside input was not taken, with every problem in words. */
export function tellProblems(reply: FastifyReply, problems: readonly Problem[], lang: Lang): FastifyReply {
  const told = problems.slice(0, MOST_PROBLEMS).map((one) => ({
    code: one.code,
    place: one.place,
    text: problemText(one, lang),
    mend: problemMend(one, lang),
  }));
  const message =
    lang === 'zh' ? '文件有问题，未采用其中任何内容。' : 'The files have problems; nothing of them was taken.';
  return reply.code(422).send({ code: 'problems', message, total: problems.length, problems: told });
}
