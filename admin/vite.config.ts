import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// The order counts: the first group that matches takes the module.
const groups = [
  // Only the board drags: it brings its own.
  {
    name: 'drag',
    test: /node_modules\/(@hello-pangea|css-box-model|raf-schd|react-redux|redux)\//,
    includeDependenciesRecursively: false,
  },
  { name: 'mui', test: /node_modules\/(@mui|@emotion)\// },
  { name: 'apollo', test: /node_modules\/(@apollo|graphql|graphql-tag|optimism|@wry|zen-observable-ts)\// },
  { name: 'react', test: /node_modules\/(react|react-dom|react-router|react-router-dom|scheduler)\// },
  { name: 'vendor', test: /node_modules\// },
];

/** The server, which everything but the console comes from while that is being worked on. */
const SERVER = 'http://127.0.0.1:4000';

export default defineConfig({
  base: '/console/',
  plugins: [react()],
  server: { proxy: { '/graphql': SERVER, '/auth': SERVER, '/docs': SERVER } },
  build: {
    outDir: 'dist',
    rolldownOptions: { output: { codeSplitting: { groups } } },
    chunkSizeWarningLimit: 900,
  },
});
