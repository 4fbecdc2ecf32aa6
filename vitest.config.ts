import { defineConfig } from 'vitest/config'

/** What measures time, searches with a limit of time, or fills memory: one file after the other, when all else is done. */
const apart = ['browser', 'faults', 'growth', 'hostile', 'patterns', 'pipeline/guard'].map(
  (folder) => `test/${folder}/**/*.test.ts`,
)

export default defineConfig({
  test: {
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: ['test/**/*.test.ts'],
          exclude: apart,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      { extends: true, test: { name: 'apart', include: apart, maxWorkers: 1, sequence: { groupOrder: 1 } } },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // What runs in a browser, a thread or another process is tested there, where this does not count.
      exclude: [
        'src/output/report/client/**',
        'src/pipeline/guard/child-process.ts',
        'src/pipeline/guard/child-watch.ts',
        'src/pipeline/extract/extract-worker.ts',
      ],
      reporter: ['text-summary'],
      thresholds: { statements: 92, branches: 86, functions: 92, lines: 93 },
    },
  },
})
