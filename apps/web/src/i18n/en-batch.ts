import type { Words } from './words.ts';
import type { batch as zh } from './zh-batch.ts';

/** The English words of recording one verdict for several units. */
export const batch: Words<typeof zh> = {
  batch: {
    open: 'Record for several',
    close: 'Back to one by one',
    lead: 'The same verdict for several units',
    units: 'Units',
    chosen: '{{chosen}} of {{count}} chosen',
    all: 'All',
    none: 'None',
    class: '{{name}} ({{count}})',
    nobody: 'No unit is left without an entry at this indicator.',
    out: 'Units left out ({{count}})',
    why: {
      judged: 'has an entry',
      returned: 'returned by the reviewer, to be corrected one by one',
      waiting: 'an entry is on its way',
      material: 'material waits to be looked at',
      'not-applicable': 'the indicator does not apply',
      'no-duty': 'not your duty',
      'other-rules': 'other scoring rule',
      refused: 'this verdict does not hold',
    },
    reason: 'Reason (the same for every unit)',
    preview: 'Preview {{count}} units',
    previewTitle: 'Preview before recording',
    follows:
      'Each unit gets an entry of its own, which can be corrected or withdrawn later. If one cannot be taken, none is.',
    what: 'Will be recorded',
    points: 'Points',
    out_of: '/ {{full}}',
    confirm: 'Record for {{count}} units',
    sending: 'Recording…',
    again: 'It is not certain whether it arrived. Press again: nothing is recorded twice.',
    done: 'Recorded for {{count}} units, one entry each; every one can be withdrawn by itself.',
    stale:
      'Somebody else recorded some of these units meanwhile, so nothing was recorded. The list is up to date now; please preview again.',
    tooMany: 'At most {{most}} entries at once; these are {{count}}. Please do it in parts.',
  },
  agree: {
    open: 'Review the whole unit',
    title: 'Agree to what nobody questioned of {{unit}}',
    lead: 'Only what was never sent back, referred or differed from, and nothing that you entered. Look through it and agree; untick what you do not agree to and deal with it alone. Each gets a word of its own.',
    nothing: 'There is nothing of this unit to agree to together.',
    yes: 'Agree',
    recorded: 'Recorded',
    takenBack: 'All taken back',
    reason: 'Reason (the same for each)',
    stale: 'Something changed while you looked: nothing was taken. The list is new, please look again.',
    go: 'Agree to {{count}}',
  },
};
