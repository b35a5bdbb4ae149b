import { defineConfig } from 'vitest/config';

// unit: what needs no browser. journeys, audit and leaks: real browsers against the built files, so after `npm run build`.
export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'test/{audit/rules,studio,core,page,signals,categories,build,cli,server,rewrite,receipts,package,docs}/**/*.test.ts',
            'test/bench/*.test.mjs',
            'test/leaks/**/{document,comparison}.test.ts',
          ],
          environment: 'node',
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          environment: 'node',
          // Two cores with two browsers on them are late now and then: what fails twice is broken.
          retry: process.env['CI'] ? 1 : 0,
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'audit',
          include: ['test/audit/*.test.ts'],
          environment: 'node',
          retry: process.env['CI'] ? 1 : 0,
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'leaks',
          include: ['test/leaks/leaks.test.ts'],
          environment: 'node',
          retry: process.env['CI'] ? 1 : 0,
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
