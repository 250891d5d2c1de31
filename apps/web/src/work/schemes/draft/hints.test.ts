import { schemeChecks } from '@mingjian/engine';
import { expect, it } from 'vitest';
import { onScreen } from '../../../features/check/on-screen.ts';
import { draft as en } from '../../../i18n/en-draft.ts';
import { plans as enPlans } from '../../../i18n/en-plans.ts';
import { tags as enTags } from '../../../i18n/en-tags.ts';
import { draft as zh } from '../../../i18n/zh-draft.ts';
import { plans as zhPlans } from '../../../i18n/zh-plans.ts';
import { tags as zhTags } from '../../../i18n/zh-tags.ts';

const words = (of: unknown): string[] =>
  typeof of === 'string' ? [of] : typeof of === 'object' && of !== null ? Object.values(of).flatMap(words) : [];
const quoted = (text: string): string[] => [...text.matchAll(/“([^”{]+)”/g)].map((found) => found[1] ?? '');
const hints = schemeChecks.flatMap(({ id, words }) =>
  Object.values(words).map(({ mendZh, mendEn }) => ({ id, zh: mendZh, en: mendEn })),
);

it('a hint speaks of what stands on the workbench by its name there', () => {
  const there = { zh: new Set(words([zh, zhPlans, zhTags])), en: new Set(words([en, enPlans, enTags])) };
  // Words of plans, not of the screen.
  const plan = ['以上', '超过', '以下', '不到'];
  for (const hint of hints) {
    expect([hint.id, quoted(hint.zh).filter((one) => !there.zh.has(one) && !plan.includes(one))]).toEqual([
      hint.id,
      [],
    ]);
    expect([hint.id, quoted(hint.en).filter((one) => !there.en.has(one))]).toEqual([hint.id, []]);
  }
});

it('a hint says in the words of an office what to do, and of the file only in a bracket that the screen leaves out', () => {
  for (const { id, zh: text } of hints)
    expect([
      id,
      onScreen(text)
        .replace(/\{\w+\}/g, '')
        .match(/[A-Za-z]{2,}/g) ?? [],
    ]).toEqual([id, []]);
  for (const { id, en: text } of hints) expect([id, /\bfile\b/.test(onScreen(text))]).toEqual([id, false]);
});
