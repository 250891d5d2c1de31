import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '@mingjian/store';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import ts from 'typescript';
import { buildApp } from '../../apps/server/src/app.ts';

/** Shapes that packages/model describes better than the document can. */
const MODEL = ['Fact', 'Rule', 'Scheme', 'ScoreReport', 'Unit', 'UnitScore'];

const HEAD = `// Made by npm run generate from what the server says of itself at /api/openapi.json. Changes here are lost.
import type * as model from '@mingjian/model';

`;

/** The types of the API for those who call it. The application is built on an empty store, which is gone afterwards. */
export async function openapiTypes(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mingjian-openapi-'));
  const app = await buildApp({
    library: { schemes: new Map(), uses: new Map(), problems: [] },
    store: await openStore({ folder }),
    now: () => '2026-01-01T00:00:00.000Z',
    webFolder: folder,
  });
  try {
    await app.ready();
    const types = await openapiTS(app.swagger() as OpenAPI3, {
      alphabetize: true,
      defaultNonNullable: false,
      rootTypes: true,
      rootTypesNoSchemaPrefix: true,
      silent: true,
      transform: ({ format }, { path = '' }) => {
        const name = path.replace('#/components/schemas/', '');
        if (MODEL.includes(name)) return reference(`model.${name}`);
        return format === 'binary' ? reference('Blob') : undefined;
      },
    });
    return HEAD + astToString(types);
  } finally {
    await app.close();
    await rm(folder, { recursive: true });
  }
}

const reference = (name: string): ts.TypeNode => ts.factory.createTypeReferenceNode(name);
