import type { Words } from './words.ts';
import type { rate as zh } from './zh-rate.ts';

/** The English words of giving ratings. */
export const rate: Words<typeof zh> = {
  rate: {
    noRound: 'No round concerns your unit yet',
    noRoundMend: 'The forms to fill in appear here once a round opens.',
    noForm: 'This round has no rating form for your unit',
    noFormMend: 'The plan says which units rate one another. Ask the office if in doubt.',
    closed: 'The round does not collect now: you only see what your unit gave.',
    lead: 'Only what your own unit gave is shown here. No unit sees the ratings of another one.',
    head: '{{rater}} rates: {{class}}',
    scale: '{{min}} to {{max}} points',
    wrong: 'A number from {{min}} to {{max}}',
    given: 'Sent: {{value}}',
    progress: '{{rated}} of {{count}} units rated',
    range: 'highest {{high}}, lowest {{low}}',
    spread: 'The plan asks for highest and lowest to differ by at least {{percent}} %.',
    narrow: ' Now the highest is {{high}} and the lowest {{low}}, which is too near: please adjust.',
    reason: 'Why ratings that were sent are changed',
    send: 'Send {{count}} ratings',
    send_one: 'Send one rating',
    sent: '{{count}} ratings sent',
    sent_one: 'One rating sent',
  },
};
