import type { Words } from './words.ts';
import type { codes as zh } from './zh-codes.ts';

/** The English words of the second factor. */
export const codes: Words<typeof zh> = {
  codes: {
    title: 'One-time codes',
    askTitle: 'One-time code',
    askLead: 'Type the six digits that your authenticator app shows now for Mingjian.',
    code: 'Six-digit code',
    codeHint: 'Six digits',
    other: 'Use another account',
    lost: 'Changed or lost your phone? Ask the administrator to reset the codes.',
    setUpTitle: 'Set up one-time codes',
    requiredLead: '{{name}}, your office asks your post for one-time codes besides the password.',
    picture: 'QR code to scan with an authenticator app',
    scan: 'Scan the picture with the authenticator app on your phone, then type the six digits that it shows.',
    type: 'If you cannot scan, type the key:',
    setUp: 'Set up',
    start: 'Set up one-time codes',
    off: 'Not set up. Once it is, signing in asks for six digits from your phone besides the password.',
    on: 'Set up. When you change your phone, ask the administrator to reset it.',
    require: 'Administrators, organisers and approvers must use one-time codes',
    requireHint:
      'Protection level 3 asks for two factors. Whoever has not set them up does so on the next visit; so do you.',
  },
};
