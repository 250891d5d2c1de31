import { CallFailure } from '../../../api/failure.ts';
import type { ToldProblem } from '../../../api/schemes.ts';

/** The problems that an answer lists row by row; null where it is another failure, or none. */
export function problemsIn(error: unknown): readonly ToldProblem[] | null {
  if (!(error instanceof CallFailure) || !Array.isArray(error.body.problems)) return null;
  return error.body.problems as ToldProblem[];
}
