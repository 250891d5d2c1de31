import type { PlanNode, PlanRule } from '@mingjian/engine';
import { useTranslation } from 'react-i18next';
import { ownPoints } from './rule-words.ts';

/** 本类单位 4 分: beside words that name a figure for each class (产区得4分，非产区得3分), the one that counts here. */
export function OwnPoints({ leaf, rule }: { leaf: PlanNode; rule: PlanRule }) {
  const { t } = useTranslation();
  const points = ownPoints(leaf, rule);
  return points === null ? null : <span className="chip own-class">{t('unit.ownPoints', { points })}</span>;
}
