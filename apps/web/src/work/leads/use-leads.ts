import { useState } from 'react';
import { useKept } from '../use-kept.ts';
import { useSubmit } from '../use-submit.ts';
import { type Lead, type LeadList, type LeadsAsked, listLeads } from './api.ts';

export interface Leads {
  /** Counts of all leads, and the first part of those that are asked for; undefined before the first answer. */
  list: LeadList | undefined;
  /** All parts so far. */
  rows: readonly Lead[];
  error: unknown;
  busy: boolean;
  /** Asks for the next part. */
  next(): void;
  reload(): void;
}

/** Leads of a round, in parts; what is shown stays while it is asked for anew. */
export function useLeads(round: string, asked: LeadsAsked): Leads {
  const key = `${round} ${JSON.stringify(asked)}`;
  const { value, error, reload } = useKept(key, (signal) => listLeads(round, asked, signal));
  const [further, setFurther] = useState<{ of: LeadList | undefined; rows: Lead[] }>({ of: undefined, rows: [] });
  const mine = further.of === value ? further.rows : [];
  const rows = [...(value?.leads ?? []), ...mine];
  const more = useSubmit(async () => {
    const part = await listLeads(round, { ...asked, skip: rows.length });
    setFurther({ of: value, rows: [...mine, ...part.leads] });
  });
  return { list: value, rows, error: error ?? more.error, busy: more.busy, next: () => void more.submit(), reload };
}
