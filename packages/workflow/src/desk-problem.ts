import { type Problem, problem } from '@mingjian/model';

/** A problem as whoever enters facts one by one is told it: a file is told rows and columns, at the desk there are neither. */
export function deskProblem(one: Problem): Problem {
  if (one.code === 'fact-twice') return problem('fact-slot-taken', one.place);
  if (one.code === 'fact-replaces-twice') return problem('fact-corrected-meanwhile', one.place);
  return one;
}
