import type { Words } from './words.ts';
import type { sites as zh } from './zh-sites.ts';

/** The English words of the register of websites and new media accounts. */
export const sites: Words<typeof zh> = {
  sites: {
    title: 'Websites and accounts',
    lead: 'Government websites and new media accounts of each unit. A file changes them until the round is sealed; what is struck off is kept on record.',
    leadOwn: 'Websites and new media accounts registered for your unit. Tell the office where something is wrong.',
    none: 'Nothing is registered yet.',
    search: 'Unit, name, address or site code',
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
