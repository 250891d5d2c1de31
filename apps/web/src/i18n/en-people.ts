import type { Words } from './words.ts';
import type { people as zh } from './zh-people.ts';

/** The English words of accounts and posts. */
export const people: Words<typeof zh> = {
  people: {
    actions: 'Actions',
    newAccount: 'Open an account',
    newAccountGo: 'Open',
    newAccountHint:
      'A password for one use is shown next; its owner must change it when signing in for the first time.',
    phone: 'Mobile (optional)',
    email: 'E-mail (optional)',
    inUse: 'In use',
    disabled: 'Disabled',
    locked: 'Locked',
    mustChange: 'Password to be changed',
    action: {
      disable: 'Disable',
      enable: 'Enable',
      unlock: 'Unlock',
      'reset-password': 'Reset password',
      'reset-second-factor': 'Reset codes',
    },
    follows: {
      disable: 'The person is signed out at once and cannot sign in. Posts stay as they are: hand them over.',
      enable: 'The person can sign in with the password as it was.',
      unlock: 'Takes away the lock after wrong passwords.',
      'reset-password':
        'The password is void and the person signed out everywhere. A password for one use is shown next; it must be changed at once.',
      'reset-second-factor': 'The one-time codes are void; the person can set them up anew. Make sure who is asking.',
    },
    givenTitle: 'Password for one use: {{name}}',
    oneTime: 'For one use',
    givenHint: 'It is shown this once. Tell it in person or by telephone, not by chat.',
    givenDone: 'I have told it',
    post: 'Post',
    role: 'Role',
    holder: 'Holder',
    vacant: 'Vacant',
    noPosts: 'There are no posts yet',
    newPost: 'Set up a post',
    newPostGo: 'Set up',
    postName: 'Name of the post, such as “Assessment team 1”',
    unitOfPost: 'Unit (its id in the list of units)',
    handOver: 'Hand over',
    handOverHint:
      'From now on the new holder has every duty of this post; what was done before stays with whoever did it.',
    takes: 'Goes to',
    nobody: 'Nobody for now',
    reason: 'Reason',
    history: 'History',
    neverHeld: 'Nobody has held this post yet.',
    today: 'today',
    firstRun: 'Made at installation',
    close: 'Close',
  },
  roleAbout: {
    organiser: 'Sets up rounds, assigns duties, moves the round on, answers for every point',
    assessor: 'Checks units against indicators, records facts and evidence',
    reviewer: 'Reviews what assessors found; never the same person for one case',
    rater: 'Fills in the form of mutual review',
    liaison: 'Hands in material for one unit and sees its score',
    approver: 'Signs the result',
    auditor: 'Sees every record and changes none; held together with no other role',
    administrator: 'Keeps accounts and posts, sees no scores; held together with no other role',
  },
};
