import type { Subject } from '../checks/shared/subject.ts';
import { type BurdenFound, foundAt, leavesOf, sentencesOf, textsOf } from './find.ts';
import { burdenRules } from './norms.ts';

const worded = burdenRules.filter((rule) => rule.terms !== undefined);

/** Indicators with words that touch a rule: each once a rule, with the first sentence that does. */
export function byTerms(subject: Subject): BurdenFound[] {
  return leavesOf(subject).flatMap((spot) => {
    const sentences = textsOf(spot).flatMap(sentencesOf);
    return worded.flatMap(({ id, terms, unless }) => {
      const words = sentences.find((one) => terms?.test(one) && !unless?.test(one));
      return words === undefined ? [] : [foundAt(spot, id, words)];
    });
  });
}
