import type { Permission } from '@mingjian/workflow';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from './errors.ts';
import { allows } from './session/actor.ts';
import { tokenRefusal } from './session/token.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a request to the route needs; the table is in `workflow`. */
    permission?: Permission;
  }
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

const BARRED = {
  'in-person': 'No token does this: sign in with a browser.',
  'read-only': 'This token only reads.',
} as const;

/** A route as it was added, with what it needs. */
export interface GuardedRoute {
  readonly method: string;
  readonly url: string;
  readonly permission: Permission;
}

const guarded = new WeakMap<FastifyInstance, GuardedRoute[]>();

/** Every route of a guarded application: the left side of the table of routes and roles. */
export const routesOf = (app: FastifyInstance): readonly GuardedRoute[] => guarded.get(app) ?? [];

/** Refuses routes that name no permission when they are added, and requests that lack it when they come. */
export function guardRoutes(app: FastifyInstance): void {
  const routes: GuardedRoute[] = [];
  guarded.set(app, routes);
  app.addHook('onRoute', ({ method, url, config }) => {
    const permission = config?.permission;
    if (permission === undefined) throw new Error(`${method} ${url} names no permission`);
    for (const one of [method].flat()) routes.push({ method: one, url, permission });
  });
  app.addHook('onRequest', async (request, reply) => {
    // Without a route (404) there is nothing to be permitted.
    const permission = request.routeOptions.config.permission;
    if (permission !== undefined) return check(request, reply, permission);
  });
}

function check(request: FastifyRequest, reply: FastifyReply, permission: Permission): FastifyReply | undefined {
  const { actor = null, signedIn = null, token = null } = request;
  const safe = SAFE.has(request.method);
  // A page of somebody else can make a browser send a form, but neither this header nor a token. Trying a scheme changes
  // nothing.
  if (!safe && token === null && permission !== 'public:try' && request.headers['x-mingjian'] !== '1') {
    return refuse(reply, 403, 'no-header', 'A request that changes something needs the header “x-mingjian: 1”.');
  }
  const barred = token && tokenRefusal(token, permission, safe);
  if (barred) return refuse(reply, 403, barred, BARRED[barred]);
  if (allows(null, permission)) return undefined;
  if (actor === null) {
    return signedIn === null
      ? refuse(reply, 401, 'signed-out', 'Sign in first.')
      : refuse(reply, 401, 'second-factor', 'Show the second factor first.');
  }
  const hold = token ? token.hold : signedIn?.hold;
  if (hold && permission !== 'self:use') {
    return hold === 'password'
      ? refuse(reply, 403, 'must-change', 'Choose a new password first.')
      : refuse(reply, 403, 'must-enrol', 'Set up a second factor first.');
  }
  if (!allows(actor, permission)) {
    return refuse(reply, 403, 'forbidden', 'This needs a permission that you do not have.');
  }
  return undefined;
}
