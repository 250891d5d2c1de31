import type { Words } from './words.ts';
import type { selfCheck as zh } from './zh-self-check.ts';

export const selfCheck: Words<typeof zh> = {
  selfCheck: {
    lead: 'Look at your unit’s websites with the ruler that will judge them: mend what is found here, and look again.',
    onlyOwn:
      'Only your unit’s liaison sees what is found. The office and the assessors do not, and nothing costs points.',
    noSites: 'No website of your unit is registered',
    noSitesMend: 'The office keeps the register: tell it the name and address of your website.',
    run: 'Own check',
    begin: 'Begin',
    beginAgain: 'Look again',
    stop: 'Stop',
    site: {
      waiting: 'in line',
      running: '{{seen}} pages seen, {{waiting}} to go',
      ended: 'seen to its end, {{seen}} pages',
      stopped: 'stopped after {{seen}} pages',
      failed: 'it did not work; try again later',
    },
    missed: '{{count}} addresses could not be seen',
    open: '{{count}} places to mend',
    mendedSum: '{{count}} mended',
    lastAt: 'last check {{at}}',
    clean: 'Nothing was found',
    cleanAbout: 'A machine sees a part only: whether contents are right and replies in time is for people to see.',
    places: '{{count}} places',
    mended: '{{count}} mended',
    worth: 'worth {{points}} points',
    counts: 'The plan, “{{name}}”: ',
    again: 'Mended: look at {{count}} pages again',
    wholeSite: 'This is about the whole site: when it is mended, look at all of it again.',
    more: '{{count}} more',
    morePages: '{{count}} more pages',
    toJudge: 'for a person to judge',
    observed: 'There is',
    expected: 'should be',
    none: 'none',
    cut: 'The first {{count}} are listed.',
  },
};
