import type { App } from '../../types.ts';

export function getOpenapi(app: App): void {
  app.get('/api/openapi.json', { config: { permission: 'public:read' }, schema: { hide: true } }, async () =>
    app.swagger(),
  );
}
