import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The server, which everything but the console comes from while that is being worked on. */
const SERVER = 'http://127.0.0.1:4000';

export default defineConfig({
  base: '/console/',
  plugins: [react()],
  server: { proxy: { '/graphql': SERVER, '/auth': SERVER, '/docs': SERVER } },
  // What a page loads is counted from its manifest.
  build: { outDir: 'dist', manifest: true },
});
