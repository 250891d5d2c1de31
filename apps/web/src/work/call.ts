import i18next from 'i18next';

/** An answer that is not the one asked for: what the server says, or `network` where it could not be asked. */
export class CallFailure extends Error {
  readonly code: string;
  readonly status: number;
  /** The whole body, for answers that list faults or problems. */
  readonly body: Readonly<Record<string, unknown>>;
  constructor(code: string, status: number, message: string, body: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.code = code;
    this.status = status;
    this.body = body;
  }
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

const left = new Set<() => void>();

/** Hears that the server no longer knows the session. Gives the way to stop hearing. */
export function onSignedOut(listener: () => void): () => void {
  left.add(listener);
  return () => {
    left.delete(listener);
  };
}

/**
 * Asks the API: `path` below /api; a body goes as JSON, FormData as it is. Gives the answer, undefined for an empty one.
 * Throws CallFailure; a request that was called off throws AbortError.
 */
export async function call<T>(method: Method, path: string, body?: unknown, signal?: AbortSignal): Promise<T> {
  const form = body instanceof FormData;
  const headers: Record<string, string> = { accept: 'application/json', 'accept-language': i18next.language };
  if (method !== 'GET') headers['x-mingjian'] = '1';
  if (body !== undefined && !form) headers['content-type'] = 'application/json';
  let response: Response;
  try {
    response = await fetch(`/api${path}`, {
      method,
      headers,
      credentials: 'same-origin',
      signal: signal ?? null,
      ...(body === undefined ? {} : { body: form ? body : JSON.stringify(body) }),
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new CallFailure('network', 0, 'The server cannot be reached.');
  }
  const text = await response.text();
  if (response.ok) return (text === '' ? undefined : JSON.parse(text)) as T;
  const failure = failureOf(response.status, text);
  if (failure.code === 'signed-out') for (const listener of left) listener();
  throw failure;
}

function failureOf(status: number, text: string): CallFailure {
  try {
    const body = JSON.parse(text) as Record<string, unknown>;
    if (typeof body.code === 'string') return new CallFailure(body.code, status, String(body.message ?? ''), body);
  } catch {
    // Not ours: a proxy's page, for instance.
  }
  return new CallFailure('server', status, `HTTP ${status}`);
}
