import type { Role } from '@mingjian/workflow';
import english from '../../../../../docs/first-round.md?raw';
import chinese from '../../../../../docs/first-round.zh-CN.md?raw';
import type { Lang } from '../../i18n/index.ts';
import { type Section, sectionsOf } from './blocks.ts';

/** Who has to do with each section of the guide, in its order; null: everybody. */
export const readers: readonly (readonly Role[] | null)[] = [
  null,
  ['administrator'],
  ['organiser'],
  ['administrator'],
  ['organiser'],
  ['liaison', 'assessor', 'rater', 'reviewer', 'organiser'],
  ['organiser', 'approver'],
  null,
];

/** The guide to a first round, the same file that lies in the documentation. */
export const guideIn = (lang: Lang): Section[] => sectionsOf(lang === 'zh' ? chinese : english);
