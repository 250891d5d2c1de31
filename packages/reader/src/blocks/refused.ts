import { type Problem, type ProblemCode, type ProblemValue, problem } from '@mingjian/model';

/** Ends the reading of a document from wherever it is; only the entry catches it, and hands on the problems. */
export class Refused extends Error {
  readonly problems: readonly Problem[];

  constructor(code: ProblemCode, values: Record<string, ProblemValue> = {}, problems = [problem(code, {}, values)]) {
    super(code);
    this.problems = problems;
  }

  /** With the problems that another reader has found. */
  static of(problems: Problem[]): Refused {
    return new Refused(problems[0]?.code ?? 'document-broken', {}, problems);
  }
}
