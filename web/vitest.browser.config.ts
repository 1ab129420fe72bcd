import { defineConfig, mergeConfig } from 'vitest/config'
import base from './vite.config.ts'

/**
 * The built screens in a real browser: npm run test:browser (needs chromium and a build) with recorded answers, and the
 * journey of one case on the server XIEZHI_SERVER names, when it names one.
 */
const merged = mergeConfig(base, defineConfig({ test: { environment: 'node', testTimeout: 60_000, hookTimeout: 60_000, fileParallelism: false } }))
merged.test!.include = ['tests/browser/screens.ts', ...(process.env.XIEZHI_SERVER ? ['tests/browser/journey.ts'] : [])]
merged.test!.setupFiles = []

export default merged
