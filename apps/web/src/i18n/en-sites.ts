import type { Words } from './words.ts';
import type { sites as zh } from './zh-sites.ts';

/** The English words of the register of websites and new media accounts. */
export const sites: Words<typeof zh> = {
  sites: {
    title: 'Websites and accounts',
    lead: 'Government websites and new media accounts of each unit. Register them one by one or change them by a file until the round is sealed; what is struck off is kept on record.',
    leadOwn: 'Websites and new media accounts registered for your unit. Tell the office where something is wrong.',
    none: 'Nothing is registered yet.',
    search: 'Unit, name, address or site code',
    addOne: 'Register one',
    addIt: 'Register',
    codeMaybe: 'site code (optional)',
    oneWhy: 'Note (kept in the log)',
    oneReason: 'registered one by one',
    oneAdded: '“{{name}}” is registered.',
    oneChanged: 'The register had this address or account already; it is “{{name}}” now.',
    oneSame: 'The register has “{{name}}” already; nothing has changed.',
    import: 'Change by a file',
    file: 'Register of websites and accounts',
    fileHow: 'Excel (.xlsx) or CSV with any headings; unit, name and address are needed',
    taken: 'Done: {{added}} added, {{changed}} changed, {{ended}} struck off, {{same}} as before.',
    goneLead: 'Registered, but not in the file. Tick what is to be struck off; the rest stays.',
    end: 'Strike off',
    isMain: 'main',
    kind: { website: 'Website', wechat: 'WeChat', weibo: 'Weibo', other: 'Other' },
    column: {
      unit: 'unit',
      kind: 'kind',
      name: 'name',
      address: 'address or account',
      code: 'site code',
      main: 'main',
    },
  },
};
