import { defineConfig, mergeConfig } from 'vitest/config'
import base from './vite.config.ts'

/** The built screens in a real browser with recorded answers: npm run test:browser (builds them and finds a chromium). */
const merged = mergeConfig(base, defineConfig({ test: { environment: 'node', testTimeout: 60_000, hookTimeout: 60_000, fileParallelism: false } }))
merged.test!.include = ['tests/browser/screens.ts']
merged.test!.setupFiles = []

export default merged
