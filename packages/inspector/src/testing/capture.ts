import { type Capture, type CaptureOptions, capturePage } from '../capture/capture-page.ts';
import { nowhereInside, readAllowed } from '../net/allowed.ts';

/** Captures a page of this machine. */
export const captureHere = (url: string, rest: Partial<CaptureOptions> = {}): Promise<Capture> =>
  capturePage(url, {
    allowed: readAllowed('127.0.0.1') ?? nowhereInside,
    userAgent: 'MingjianInspector/test',
    software: 'Mingjian test',
    ...rest,
  });
