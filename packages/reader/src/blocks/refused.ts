import { type Problem, type ProblemCode, type ProblemValue, problem } from '@mingjian/model';

/** Ends the reading of a document from wherever it is; only the entry catches it, and hands on the problem. */
export class Refused extends Error {
  readonly problem: Problem;

  constructor(code: ProblemCode, values: Record<string, ProblemValue> = {}) {
    super(code);
    this.problem = problem(code, {}, values);
  }
}
