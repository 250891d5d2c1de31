import type { Words } from './words.ts';
import type { plans as zh } from './zh-plans.ts';

/** The English words of the schemes that an office keeps. */
export const plans: Words<typeof zh> = {
  plans: {
    lead: 'A new round takes its plan from here. A version that was taken never changes: a change is a new version, and rounds on the old one stay as they are.',
    own: 'Our own plans',
    noOwn: 'No plan was brought in yet. Read one from its document, or download a built-in one and rework it.',
    builtIn: 'Built-in plans',
    scheme: 'Plan',
    version: 'Version',
    runsIn: '(run in {{year}})',
    ofIssuer: '{{year}} · issued by: {{issuer}}',
    open: 'To be filled in for a round',
    openCount_one: '{{count}}',
    openCount: '{{count}}',
    proof: 'To verify it',
    id: 'Id of the scheme',
    hash: 'Hash of the content',
    when: 'Brought in',
    files: { word: 'Plan in Word', excel: 'Plan in Excel', yaml: 'Scheme file' },
    bring: 'Bring in a scheme file (YAML, JSON)',
    draft: 'Read a plan as issued (Word, Excel, PDF, text)',
    next: 'Draft the next version',
    nextLead:
      'Begins from “{{title}}”; when it is done it is published as a new version, and the old one stays as it is.',
    nextYear: '{{year}} (the next year; every date moves by a year)',
    sameYear: '{{year}} (the same year)',
    keepsId: 'The id stays: {{id}}',
    versionTaken: 'There is such a version already',
    drafts: 'Drafts',
    draftTitle: 'Draft',
    begun: 'Begun',
    changed: 'Changed last',
    only: {
      draft: 'only on this computer, not on the server yet',
      changes: 'changes on this computer that are not saved',
    },
    goOn: 'Go on',
    removeDraft: 'Delete',
    removeSure: 'Delete the draft “{{title}}”?',
    openNext: 'Begin',
    compare: 'What is not as in another version',
    compareWith: 'Beside which version',
    compareNone: 'Choose one',
    bringLead:
      'Write your plan as a scheme file and bring it in here. It is read and checked first; you look at the findings and then keep it.',
    schemeFile: 'Scheme file',
    schemeHow:
      'A scheme file downloaded here and changed. A plan as issued, such as a Word file, goes to “Read a plan as issued”.',
    reading: 'Reading and checking',
    isVersion: 'version {{version}}',
    sound: 'Nothing to point out.',
    found_one:
      'The plan can run; please look at {{count}} point. Figures left open are filled in when a round is made.',
    found: 'The plan can run; please look at {{count}} points. Figures left open are filled in when a round is made.',
    keep: 'Keep this version',
    ownVersion: 'our version {{version}}',
    bringOther: 'Is the plan not here? Bring one in',
    keepLead: 'It can be neither changed nor deleted afterwards.',
  },
};
