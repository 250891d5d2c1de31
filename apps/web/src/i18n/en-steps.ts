import type { Words } from './words.ts';
import type { steps as zh } from './zh-steps.ts';

export const steps: Words<typeof zh> = {
  hints: {
    title: 'Please note ({{count}}):',
    read: 'I have read all {{count}} and still want to: {{step}}',
    mend: {
      'window-off-period': 'Change dates',
      'window-past': 'Change dates',
      'part-without-units': 'Change units',
      'rater-absent': 'Change units',
      'named-absent': 'Change units',
      'tag-absent': 'Tick the tags',
      unassessed: 'Give the missing duties',
      'no-reviewer': 'Assign a reviewer',
      'no-liaison': 'Set up posts',
    },
    askForPosts: 'Ask the administrator for liaison posts; “Posts” shows those there are',
    acknowledged: 'Known when it was done:',
  },
  todo: {
    title: 'Before it is announced, done {{done}} of {{count}}:',
    step: {
      params: 'Figures left open',
      units: 'List of units',
      windows: 'Dates of collecting',
      liaisons: 'A liaison for each unit',
      duties: 'Duties of assessing',
      review: 'Duties of reviewing',
      sites: 'Websites and accounts',
    },
    must: 'needed',
    done: 'done',
    open: 'to do',
    go: 'Go there',
    noSites: 'None is registered. They are needed only where websites are looked at, and can follow later.',
  },
  otherYear: {
    title: 'This plan is of {{year}}',
    lead: 'Its period is {{from}} to {{to}}, and its due days lie there; facts of this round dated outside it will not count. Where it is that year that is assessed, afterwards, nothing needs to be changed: checks and marks count as ever.',
    leadMasked: 'Its due days and the days in its rules lie in that year.',
    run: 'Run it in {{year}}',
    follows: 'An own version is kept: year, period and all days moved, words and title as issued; its readings say so.',
    made: 'Kept as a version for {{year}}: its period is now {{from}} to {{to}}, and due days have moved with it. Title and words were not changed; the years they name stand.',
    madeMasked:
      'Kept as a version for {{year}}: due days have moved to that year. Title and words were not changed; the years they name stand.',
    making: 'Moving the days …',
  },
  offPeriod: {
    apart:
      '{{stage}}: outside the period of the plan ({{from}} to {{to}}); what happened in these days does not count.',
    over: '{{stage}}: some days lie outside the period of the plan ({{from}} to {{to}}); what happened on those does not count.',
    after:
      '{{stage}}: collected until after the period ({{from}} to {{to}}). Checks and marks count as ever; what only happened after {{to}}, such as a late delivery, does not.',
    checked:
      'The period ended on {{to}}: checks and marks are entered as of that day and count; when they were really entered is kept beside.',
    fact: 'Not counted: the plan looks at {{from}} to {{to}}, and this is dated {{day}}.',
    typed: 'This day lies outside the period: the plan looks at {{from}} to {{to}}; what is entered will not count.',
    rows: '{{count}} rows are dated outside the period (the plan looks at {{from}} to {{to}}) and will not count: rows {{rows}}.',
  },
  endRound: {
    name: 'Name',
    title: 'Ending it',
    discard: 'Delete the draft',
    discardLead:
      'A draft that was never announced can be deleted. Its settings and duties go with it and do not come back; who did it and why stays in the audit log.',
    stop: 'Stop the round',
    stopLead:
      'Nothing more is taken, composed or signed. Everything that there is stays, and the units see that the round was stopped, with the reason below. It cannot be undone.',
    why: 'Reason',
  },
  signReview: {
    title: 'Review',
    all: 'A second person has agreed to everything that was recorded.',
    some: 'Not reviewed: {{waiting}}; sent back and not mended: {{returned}}; waiting for a third person: {{third}}.',
    nobody: 'Nobody was asked to review this round: no second person has looked at what was recorded.',
  },
  never: {
    title: 'With this list, {{count}} things can never be settled, or concern nobody:',
    lead: 'Once announced, list and tags cannot change. Complete them now, or make the draft first and do it before it is announced.',
    next: 'I see, next',
  },
};
