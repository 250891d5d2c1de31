import { wordLists } from '@mingjian/store';
import { z } from 'zod';
import type { App, Services } from '../../types.ts';

export const waysBody = z.object({
  files: z.number().int().describe('Files of a website whose words are read; 0: none'),
  browser: z
    .enum(['off', 'missing', 'ready'])
    .describe('For pages that need scripts: not wanted, none found, or there'),
});

export const waysOf = ({ inspecting }: Services): z.infer<typeof waysBody> =>
  inspecting?.ways ?? { files: 0, browser: 'off' };

/** How this server looks at websites, so that nobody takes what it did not look at for in order. */
export function tellWays(app: App, services: Services): void {
  app.get(
    '/api/inspection-ways',
    {
      config: { permission: 'inspection:read' },
      schema: {
        tags: ['inspections'],
        summary: 'How this server looks at websites: files, pages that need scripts, the list of words',
        response: {
          200: waysBody.extend({
            wordList: z.number().int().nullable().describe('Version that is used; null: the sample that comes along'),
          }),
        },
      },
    },
    async () => ({
      ...waysOf(services),
      wordList: (await wordLists(services.store.db))[0]?.version ?? null,
    }),
  );
}
