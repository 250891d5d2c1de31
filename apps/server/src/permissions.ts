import type { FastifyInstance } from 'fastify';

/** What a route may do. Every route names one; adding a route without one stops the server from starting. */
export type Permission = 'public:read' | 'public:try';

/** Who may do what. There is only the visitor so far: reading what is published and trying a scheme on own files. */
const grants = {
  visitor: ['public:read', 'public:try'],
} as const satisfies Record<string, readonly Permission[]>;
type Role = keyof typeof grants;

declare module 'fastify' {
  interface FastifyContextConfig {
    permission?: Permission;
  }
}

export const may = (role: Role, permission: Permission): boolean =>
  (grants[role] as readonly Permission[]).includes(permission);

/** Refuses routes that name no permission when they are added, and requests that lack it when they come. */
export function guardRoutes(app: FastifyInstance): void {
  app.addHook('onRoute', (route) => {
    if (route.config?.permission === undefined) throw new Error(`${route.method} ${route.url} names no permission`);
  });
  app.addHook('onRequest', async (request, reply) => {
    // Without a route (404) there is nothing to be permitted.
    const permission = request.routeOptions.config.permission;
    if (permission !== undefined && !may('visitor', permission)) {
      return reply.code(403).send({ code: 'forbidden', message: 'This needs a permission that you do not have.' });
    }
  });
}
