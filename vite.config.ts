import { builtinModules } from 'node:module';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { noncePlaceholder } from './electron/page/pageFiles.ts';

// One config, three outputs. Only the native addon stays outside the bundles.
const external = ['electron', 'better-sqlite3', ...builtinModules, /^node:/];
const forNode = {
  consumer: 'server' as const,
  resolve: { external: ['electron', 'better-sqlite3'], noExternal: true as const },
};

export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react()],
  html: { cspNonce: noncePlaceholder },
  builder: {
    buildApp: async (builder) => {
      for (const environment of Object.values(builder.environments)) await builder.build(environment);
    },
  },
  environments: {
    client: {
      build: {
        outDir: '../dist/renderer',
        emptyOutDir: true,
        target: 'chrome130',
        chunkSizeWarningLimit: 2_000,
        assetsInlineLimit: 0, // a font as a data: address would need font-src data:
        modulePreload: { polyfill: false },
        rolldownOptions: {
          input: ['renderer/index.html', 'renderer/print.html', 'renderer/printAppendix.html'],
        },
      },
    },
    main: {
      ...forNode,
      build: {
        outDir: '../dist/main',
        emptyOutDir: true,
        ssr: true,
        target: 'node20',
        minify: false,
        rolldownOptions: {
          external,
          input: { main: 'electron/main.ts', host: 'electron/host.ts' },
          output: { format: 'es' },
        },
      },
    },
    preload: {
      ...forNode,
      build: {
        outDir: '../dist/preload',
        emptyOutDir: true,
        ssr: true,
        target: 'node20',
        rolldownOptions: {
          external,
          input: { preload: 'electron/preload.ts' },
          output: { format: 'cjs', entryFileNames: '[name].cjs' }, // a sandboxed preload cannot be an ES module
        },
      },
    },
  },
});
