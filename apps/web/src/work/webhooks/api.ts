import { type Answer, type Asked, at, del, get, post } from '../../api/client.ts';

export type Webhook = Answer<'/api/webhooks'>[number];
/** A call of an address, and what became of it. */
export type Delivery = Answer<'/api/webhooks/{id}/deliveries'>[number];

export const listWebhooks = (signal?: AbortSignal) => get('/api/webhooks', { signal: signal ?? null });
export const addWebhook = (body: Asked<'/api/webhooks'>) => post('/api/webhooks', { body });
export const endWebhook = (id: string) => del('/api/webhooks/{id}', at({ id }));
export const tryWebhook = (id: string) => post('/api/webhooks/{id}/test', at({ id }));
export const listDeliveries = (id: string, signal?: AbortSignal) =>
  get('/api/webhooks/{id}/deliveries', at({ id }, signal));
