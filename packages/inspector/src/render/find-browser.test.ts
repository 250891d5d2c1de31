import { chmod, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, it } from 'vitest';
import { findBrowser } from './find-browser.ts';

it('finds a program on the path, believes MINGJIAN_BROWSER only where it can be run, and says when there is none', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mingjian-browser-'));
  const program = join(folder, 'chromium');
  await writeFile(program, '#!/bin/sh\n');
  await chmod(program, 0o755);
  const path = ['/nowhere', folder].join(delimiter);
  expect(findBrowser({ PATH: path })).toBe(program);
  expect(findBrowser({ PATH: path, MINGJIAN_BROWSER: join(folder, 'other') })).toBeNull();
  expect(findBrowser({ PATH: '', MINGJIAN_BROWSER: program })).toBe(program);
  expect(findBrowser({ PATH: '/nowhere' })).toBeNull();
  expect(findBrowser({})).toBeNull();
});
