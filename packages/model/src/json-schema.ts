import { z } from 'zod';
import { schemeSchema } from './scheme.ts';

/** The shape of a scheme file as JSON Schema, so that editors complete it and complain while somebody types. */
export const schemeJsonSchema = (): object => ({
  title: 'Mingjian scheme 明鉴方案',
  ...z.toJSONSchema(schemeSchema, { io: 'input', reused: 'ref' }),
});
