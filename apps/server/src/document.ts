import swagger, { type SwaggerTransformObject } from '@fastify/swagger';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import type { App } from './types.ts';

/** The OpenAPI document: every route that is added afterwards is in it, and shapes with a name stand once in its components. */
export async function describeApi(app: App): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Mingjian 明鉴',
        version: '0.1.0',
        description: 'Assessment of open government: schemes, rounds, scores',
      },
      components: {
        securitySchemes: {
          bearer: { type: 'http', scheme: 'bearer', description: 'A token from the page of one’s own account' },
          cookie: { type: 'apiKey', in: 'cookie', name: 'mingjian', description: 'The session of a browser' },
        },
      },
      security: [{ bearer: [] }, { cookie: [] }],
    },
    transform: jsonSchemaTransform,
    transformObject: (document) => withoutUnused(jsonSchemaTransformObject(document)),
  });
}

/** Each named shape comes as what is sent and as what is answered; only those that some route names stay. */
function withoutUnused(document: ReturnType<SwaggerTransformObject>): ReturnType<SwaggerTransformObject> {
  const { components = {}, ...rest } = document as { components?: { schemas?: Record<string, unknown> } };
  const all = components.schemas ?? {};
  const used = new Set<string>();
  const use = (part: unknown): void => {
    for (const [, name = ''] of JSON.stringify(part).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      if (used.has(name)) continue;
      used.add(name);
      use(all[name]);
    }
  };
  use(rest);
  const schemas = Object.fromEntries(Object.entries(all).filter(([name]) => used.has(name)));
  return { ...rest, components: { ...components, schemas } } as ReturnType<SwaggerTransformObject>;
}
