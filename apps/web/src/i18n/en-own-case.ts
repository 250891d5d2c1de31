import type { Words } from './words.ts';
import type { ownCase as zh } from './zh-own-case.ts';

/** The English words of a case that somebody puts in to see what a plan gives. */
export const ownCase: Words<typeof zh> = {
  ownCase: {
    views: 'What to try',
    all: 'Points of all units',
    one: 'One unit in detail',
    lead: 'Choose a unit (or an invented one) and an indicator, enter what happened (how many are missing, what rate was reached, whether it occurred), and see at once what each rule takes or gives, and under which clause. Nothing is kept.',
    unit: 'Unit',
    invented: 'Invented unit ({{class}})',
    withoutFacts: 'Invented units (without any record)',
    withFacts: 'Units that were tried (with records)',
    moreUnits:
      'Try the draft once under “Points of all units”, and its units can be chosen here, to see where their points come from, down to each rule.',
    me: 'Trial',
    typed: 'entered',
    na: 'not applicable',
    leftOut: {
      full: 'Not applicable: {{count}}, counted as earned, in the points and in the full of {{full}}.',
      moved: 'Not applicable: {{count}}, left out; the others carry their marks, and the full stays {{full}}.',
      missing:
        'Not applicable: {{count}}, left out and carried by none; the full of {{full}} still counts their marks, which this unit cannot reach.',
      apart: 'Not applicable: {{count}}, left out and carried by none; the full of {{full}} is without them.',
    },
    clear: 'Clear what was entered ({{count}})',
    clearOne: 'Clear this indicator',
    pick: 'Choose an indicator on the left to see how it is scored, and enter what you want to try.',
    nothing: 'Takes nothing and gives nothing',
    sum: 'The sum of what stands below it.',
    short: 'Missing',
    noneShort: 'All done',
    see: 'See where the points of {{unit}} come from',
  },
};
