import { defineConfig } from 'vitest/config';
export default defineConfig({ test: { expect: { poll: { timeout: 120000 } }, testTimeout: 240000, hookTimeout: 480000, maxWorkers: 2, globalSetup: ['./tests/support/serveSites.ts'] } });
