import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** While developing, the API is the server's; `npm start` serves both from one address. */
const api = process.env.MINGJIAN_API ?? 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [react()],
  build: {
    // Offices keep their browsers long: what Chromium 90 does not know is translated.
    target: 'chrome90',
    outDir: 'dist',
    // The words of both languages are in the first chunk.
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      // Libraries change rarely, so they stay in the browser's cache when the product is updated.
      output: { codeSplitting: { groups: [{ name: 'vendor', test: /node_modules/ }] } },
    },
  },
  server: { proxy: { '/api': api } },
});
