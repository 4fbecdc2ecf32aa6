import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
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
