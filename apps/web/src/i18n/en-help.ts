import type { Words } from './words.ts';
import type { help as zh } from './zh-help.ts';

export const help: Words<typeof zh> = {
  help: {
    title: 'Guide',
    about: 'A round from beginning to end: who does what first, and how the pages are used',
    lead: 'In the order of doing: who does what first, so that others can go on. Menus and buttons are named as on the pages; the parts of your own posts are unfolded.',
    mine: 'yours',
  },
  firstSteps: {
    title: 'To be done first',
    titleDone: 'All that comes first is done',
    state: { done: 'done', open: 'to do', unknown: 'to arrange' },
    accounts: 'Open accounts',
    accountsDone: 'There are accounts of others; more can be opened at any time.',
    accountsOpen: 'There is only your own so far. Open them one by one under “Accounts”, or many by file.',
    posts: 'Set up the posts that belong to no unit, and hand them to people',
    postsDone: 'Organiser, assessor, reviewer, leading group and auditor are all held.',
    postsOpen: 'Held by nobody yet: {{roles}}.',
    liaisons: 'Set up the posts of liaisons',
    liaisonsDone: 'Every unit of the lists has a liaison.',
    liaisonsLack: '{{count}} units of the lists have no liaison’s post yet: set them up by file under “Posts”.',
    liaisonsLack_one: 'One unit of the lists has no liaison’s post yet: set it up under “Posts”.',
    liaisonsVacant: 'The liaisons’ posts of {{count}} units are held by nobody yet: hand them over under “Posts”.',
    liaisonsVacant_one: 'The liaison’s post of one unit is held by nobody yet: hand it over under “Posts”.',
    liaisonsOpen: 'Once the organiser has made a draft with its list of units: by file, under “Posts”.',
    backup: 'Arrange a daily backup, and try to restore it now and then',
    backupAbout:
      'The system cannot see whether backups are made. Database and data folder, as “Operating” says; whether records were changed the auditor verifies in the trail.',
  },
};
