import type { Words } from './words.ts';
import type { notices as zh } from './zh-notices.ts';

/** The English words around notices. */
export const notices: Words<typeof zh> = {
  notices: {
    title: 'Notices',
    unread: 'Notices, {{count}} unread',
    new: 'Unread: ',
    readAll: 'Mark all as read',
    none: 'No notices yet',
    noneAbout: 'Changes of duties, material, reviews and rounds are told here.',
    mail: 'Notices by mail',
    mailLead: 'Notices are always in the workbench; with an address they can also come by mail.',
    noMailing: 'This server sends no mail yet: notices stay in the workbench. An address takes effect once it does.',
    wish: {
      'at-once': 'As they come',
      digest: 'One mail on each working day',
      none: 'No mail',
    },
    save: 'Save',
    saved: 'Saved.',
    setting: 'Notices',
    noMailingAdmin:
      'No mail is sent yet: set SMTP_URL, MAIL_FROM and PUBLIC_URL as the guide on operating says, and restart.',
    digestAt: 'When the mail of a working day goes out (Beijing time)',
    days: 'Working days before a deadline on which liaisons are reminded',
  },
};
