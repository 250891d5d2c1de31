import type { Scheme } from '@mingjian/model';
import type { Lang } from '@mingjian/model/problem';
import { makeSubject } from '../checks/shared/subject.ts';
import type { BurdenFound } from './find.ts';
import { byMaterial, byProof } from './materials.ts';
import { type BurdenRule, type BurdenRuleId, burdenRules } from './norms.ts';
import { byReports } from './reports.ts';
import { byTerms } from './terms.ts';
import { byVeto } from './veto.ts';

/** An indicator that may burden those it assesses: advice to a person, never an error. */
export interface BurdenFinding extends BurdenFound {
  readonly title: string;
  /** The clause in our words. */
  readonly says: string;
  readonly instead: string;
  /** Document, issuer, date and clause, and how well it is known. */
  readonly source: Pick<BurdenRule, 'document' | 'clause' | 'confidence'>;
}

const order = new Map<BurdenRuleId, number>(burdenRules.map(({ id }, at) => [id, at]));
const ruleOf = new Map<BurdenRuleId, BurdenRule>(burdenRules.map((rule) => [rule.id, rule]));

/** Burden check 减负体检: which indicators touch what the rules on lightening burdens bid. In the order of the rules. Pure. */
export function checkBurden(scheme: Scheme, lang: Lang = 'zh'): BurdenFinding[] {
  const subject = makeSubject(scheme);
  const found = [byTerms, byVeto, byReports, byMaterial, byProof].flatMap((check) => check(subject));
  return found
    .sort((a, b) => (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0))
    .flatMap((one) => {
      const rule = ruleOf.get(one.rule);
      if (!rule) return [];
      const { title, says, instead, document, clause, confidence } = rule;
      return [
        {
          ...one,
          title: title[lang],
          says: says[lang],
          instead: instead[lang],
          source: { document, clause, confidence },
        },
      ];
    });
}
