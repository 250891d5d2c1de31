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

/** What an answer that refuses says; one that is not ours, a proxy's page for instance, says its status alone. */
export function failureOf(status: number, answer: unknown): CallFailure {
  const body = (typeof answer === 'object' && answer !== null ? answer : {}) as Record<string, unknown>;
  if (typeof body.code === 'string') return new CallFailure(body.code, status, String(body.message ?? ''), body);
  return new CallFailure('server', status, `HTTP ${status}`);
}

const left = new Set<() => void>();

/** Hears that the server no longer knows the session. Gives the way to stop hearing. */
export function onSignedOut(listener: () => void): () => void {
  left.add(listener);
  return () => {
    left.delete(listener);
  };
}

export function tellSignedOut(): void {
  for (const listener of left) listener();
}
