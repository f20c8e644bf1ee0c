import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The server, which everything but the console comes from while that is being worked on. */
const SERVER = 'http://127.0.0.1:4000';

const EMBED = 'src/embed/wheel.ts';

export default defineConfig({
  base: '/console/',
  plugins: [react()],
  server: { proxy: { '/graphql': SERVER, '/auth': SERVER, '/docs': SERVER } },
  build: {
    outDir: 'dist',
    // What a page loads is counted from its manifest.
    manifest: true,
    rollupOptions: {
      // Beside the console, the component that others put into their pages: one file, under a name that stays.
      input: ['index.html', EMBED],
      output: {
        entryFileNames: ({ facadeModuleId }) =>
          facadeModuleId?.endsWith(EMBED) === true ? 'embed/wheel.js' : 'assets/[name]-[hash].js',
      },
    },
  },
});
