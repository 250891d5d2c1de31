import type { Words } from './words.ts';
import type { webhooks as zh } from './zh-webhooks.ts';

/** The English words of webhooks. */
export const webhooks: Words<typeof zh> = {
  webhooks: {
    title: 'Webhooks',
    lead: 'Tell other programs what happens: the event, the round, codes of unit and indicator, and a link; never a mark. All organisers keep them together.',
    create: 'New webhook',
    url: 'Address (https)',
    kinds: 'Events',
    log: 'Calls',
    end: 'End',
    endTitle: 'End this webhook?',
    endHint: 'It is called no more; what has not arrived is not tried again.',
    madeTitle: 'The webhook is made',
    madeHint: 'This secret verifies the signatures. Copy it now: it cannot be seen again once this is closed.',
    noCalls: 'No calls yet.',
    try: 'Send a test',
    event: 'Event',
    attempts: 'Attempts',
    answer: 'Answer',
    state: { waiting: 'Tried again later', delivered: 'Arrived', failed: 'Not arrived' },
    kind: {
      test: 'Test',
      'round-announced': 'Round announced',
      'round-open': 'Round open',
      'round-sealed': 'Round sealed',
      'round-composed': 'Results composed',
      'round-signed': 'Results signed',
      'round-published': 'Results published',
      'round-amended': 'Plan amended',
      'round-stopped': 'Round stopped',
      'material-handed-in': 'Material handed in',
      'material-returned': 'Material returned',
    },
  },
};
