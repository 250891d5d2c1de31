import type { Words } from './words.ts';
import type { tokens as zh } from './zh-tokens.ts';

/** The English words of one's own tokens. */
export const tokens: Words<typeof zh> = {
  tokens: {
    title: 'Access tokens',
    lead: 'Let other programs use the API as you. Whoever has a token acts in your name: keep it to yourself.',
    create: 'New token',
    none: 'No tokens yet.',
    name: 'Purpose',
    scope: 'May do',
    read: 'Read only',
    all: 'All that my posts may do',
    lastDay: 'Last day',
    used: 'Last used',
    never: 'Never',
    state: { living: 'In use', over: 'Run out', revoked: 'Revoked' },
    revoke: 'Revoke',
    revokeTitle: 'Revoke “{{name}}”?',
    revokeHint: 'Programs that use it stop working at once. This cannot be taken back.',
    madeTitle: 'The token is made',
    madeHint: 'Copy it now. It cannot be seen again once this is closed.',
    madeDone: 'Copied, close',
  },
};
