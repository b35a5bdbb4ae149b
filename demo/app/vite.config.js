import { defineConfig } from 'vite';

// Built files lie under /app/ of the demo's server, which leads the vendors' addresses to their stand-ins.
export default defineConfig({
  root: import.meta.dirname,
  base: '/app/',
  build: { emptyOutDir: true, target: 'es2022' },
});
