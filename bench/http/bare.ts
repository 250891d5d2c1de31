// The yardstick: a bare Fastify that makes the JSON of a list for every request, with nothing to check and nothing to look up.
// The list comes as JSON in BENCH_BODY.
import { createRequire } from 'node:module';

const fastify = createRequire(new URL('../../apps/server/package.json', import.meta.url))('fastify');
const body: unknown = JSON.parse(process.env.BENCH_BODY ?? '[]');
const app = fastify();
app.get('/list', async () => body);
console.log(await app.listen({ host: '127.0.0.1', port: 0 }));
