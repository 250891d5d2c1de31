import { readAllowed } from '@mingjian/inspector/net';
import type { CaptureSettings } from './capture-job.ts';
import type { InspectSettings } from './inspect-job.ts';

/** Polite by default: a second between two requests, and so many pages of one site. */
const APART = 1_000;
const PAGES = 5_000;
const FILES = 300;

/**
 * How this server looks at websites: INSPECT_ALLOW (networks inside that may be visited, with commas), INSPECT_APART (milliseconds
 * between two requests to a site), INSPECT_PAGES (pages of one site), INSPECT_FILES (files of one site whose words are
 * read), INSPECT_RENDER (on: pages that need scripts are shown in a browser), TSA_URL (authority of time stamps). The name of the first that is wrong.
 */
export function inspectSettings(
  env: Readonly<Record<string, string | undefined>>,
): (InspectSettings & CaptureSettings) | string {
  if (readAllowed(env.INSPECT_ALLOW) === null) return 'INSPECT_ALLOW';
  const apart = whole(env.INSPECT_APART, APART);
  if (apart === null) return 'INSPECT_APART';
  const pages = whole(env.INSPECT_PAGES, PAGES);
  if (pages === null || pages === 0) return 'INSPECT_PAGES';
  const files = whole(env.INSPECT_FILES, FILES);
  if (files === null) return 'INSPECT_FILES';
  if (!['', 'on', 'off'].includes(env.INSPECT_RENDER ?? '')) return 'INSPECT_RENDER';
  const tsa = env.TSA_URL || undefined;
  if (tsa !== undefined && !(URL.canParse(tsa) && /^https?:$/.test(new URL(tsa).protocol))) return 'TSA_URL';
  return { allow: env.INSPECT_ALLOW || undefined, apart, pages, files, render: env.INSPECT_RENDER === 'on', tsa };
}

function whole(text: string | undefined, otherwise: number): number | null {
  if (!text) return otherwise;
  return /^\d{1,7}$/.test(text) ? Number(text) : null;
}
