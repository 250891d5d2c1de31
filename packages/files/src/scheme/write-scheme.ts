import type { Scheme } from '@mingjian/model';
import { stringify } from 'yaml';

/** A scheme as a file that people can change: read again, it is the same scheme. */
export const writeScheme = (scheme: Scheme): string =>
  stringify(scheme, { lineWidth: 110, aliasDuplicateObjects: false });
