import type { Words } from './words.ts';
import type { totals as zh } from './zh-totals.ts';

/** The English words of totals: one that the document states and does not meet, signed as its own; and how low one may go. */
export const totals: Words<typeof zh> = {
  sic: {
    title: 'Signed as the document’s own',
    open: 'The document says so…',
    lead: 'Where the issued text was compared and does say so, somebody in charge gives the grounds and signs: it no longer stops publishing, points follow the items, and the full mark is the real sum of {{sum}}. Once a figure changes, it has to be signed anew.',
    leadSome:
      'Where the issued text was compared and does say so, somebody in charge gives the grounds and signs: it no longer stops publishing, and points follow the items. Once a figure changes, it has to be signed anew.',
    reason: 'Grounds',
    reasonHow:
      'E.g.: page 3 of the issued text states 100 points, its items add up to 99; checked with those who drafted it.',
    sign: 'Sign as {{by}}',
    takeBack: 'Take the signature back',
    step: 'sign as the document’s own',
    told: 'Signed as the document’s own: {{count}} ({{names}})',
    versionTitle: 'Sums signed as the document’s own',
    versionLine: '“{{name}}” states {{full}}, its items add up to {{sum}}: {{reason}} ({{by}}, {{on}})',
    signed: 'Signed as the document’s own',
  },
  least: {
    name: 'How low a total may go',
    zero: 'to 0 and no further',
    none: 'below 0',
    how: 'What items lose follows their own rules; this is about the total. Where the document says that the total ends at nothing, choose “to 0”.',
  },
};
