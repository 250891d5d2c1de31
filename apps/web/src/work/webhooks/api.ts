import { call } from '../call.ts';

export interface Webhook {
  id: string;
  url: string;
  kinds: string[];
  name: string | null;
  createdAt: string;
}

/** A call of an address, and what became of it. */
export interface Delivery {
  id: string;
  kind: string;
  state: 'waiting' | 'delivered' | 'failed';
  attempts: number;
  status: number | null;
  error: string | null;
  at: string;
}

const one = (id: string) => `/webhooks/${encodeURIComponent(id)}`;
export const listWebhooks = (signal?: AbortSignal) => call<Webhook[]>('GET', '/webhooks', undefined, signal);
export const addWebhook = (body: { url: string; kinds: string[] }) =>
  call<{ secret: string }>('POST', '/webhooks', body);
export const endWebhook = (id: string) => call<void>('DELETE', one(id));
export const tryWebhook = (id: string) => call<void>('POST', `${one(id)}/test`);
export const listDeliveries = (id: string, signal?: AbortSignal) =>
  call<Delivery[]>('GET', `${one(id)}/deliveries`, undefined, signal);
