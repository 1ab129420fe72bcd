import { defineConfig, mergeConfig } from 'vitest/config'
import base from './vite.config.ts'

/** Journeys through the packaged platform in a real browser: npm run test:journeys. */
const merged = mergeConfig(base, defineConfig({ test: { environment: 'node', testTimeout: 600_000, hookTimeout: 120_000, teardownTimeout: 60_000, fileParallelism: false } }))
merged.test!.include = ['tests/journeys/journeys.ts']
merged.test!.globalSetup = ['tests/journeys/platform.ts']
merged.test!.setupFiles = []

export default merged
