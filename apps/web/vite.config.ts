import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** While developing, the API is the server's; `npm start` serves both from one address. */
const api = process.env.MINGJIAN_API ?? 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [react()],
  build: { target: 'es2022', outDir: 'dist' },
  server: { proxy: { '/api': api } },
});
