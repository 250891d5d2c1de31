import { startInspecting } from '../inspect/inspecting.ts';
import type { App } from '../types.ts';
import { builtIn, nowOf, setNow, storeOf, testApp } from './app.ts';

type Inspecting = Awaited<ReturnType<typeof startInspecting>>;

/** An app on 1 June 2023 whose looks at sites of this machine run beside it, as the server's do. `files`: attachments that a look reads. */
export async function inspectingApp(files = 20): Promise<{ app: App; inspecting: Inspecting }> {
  let inspecting: Inspecting;
  const app = await testApp({
    inspecting: {
      ways: { files, browser: 'off' },
      send: (trx, job) => inspecting.send(trx, job),
      capture: (trx, job) => inspecting.capture(trx, job),
    },
  });
  setNow(app, '2023-06-01T01:00:00.000Z');
  inspecting = await startInspecting(
    { library: await builtIn(), store: storeOf(app), now: () => nowOf(app) },
    {
      allow: '127.0.0.1',
      apart: 0,
      pages: 50,
      files,
      render: false,
      tsa: undefined,
      poll: 20,
      onError: (error) => console.error(error),
    },
  );
  return { app, inspecting };
}
