import { defineConfig } from '@playwright/test'

// Debian's Chromium, which bin/lib.sh installs; Playwright would fetch a browser of its own.
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

/**
 * Three workers for two cores, since most of a journey is waiting; so whoever changes a person's language or work in one file must not be met in another of the same project.
 * The act that binds the institution is everybody's: beside the journey that changes it go only those that no rule of an act
 * touches. The crawl switches the language of every role, so it comes last. `--no-deps` runs a project without those before it.
 */
const BESIDE_ANOTHER_ACT = ['candidate-*', 'editor-*', 'methodist-plans-*', 'person-protects-*', 'teacher-pauses-*'].map((it) => `${it}.spec.ts`)
const CRAWL = 'pages.spec.ts'

export default defineConfig({
  testDir: '.',
  outputDir: 'test-results',
  reporter: [['list'], ['html', { outputFolder: 'report', open: 'never' }]],
  workers: 3,
  projects: [
    { name: 'beside-another-act', testMatch: BESIDE_ANOTHER_ACT },
    { name: 'journeys', testIgnore: [...BESIDE_ANOTHER_ACT, CRAWL], dependencies: ['beside-another-act'] },
    { name: 'crawl', testMatch: CRAWL, dependencies: ['journeys'] },
  ],
  timeout: 90_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: process.env.QASHYQ_URL ?? 'http://localhost:8080',
    viewport: { width: 1280, height: 800 },
    locale: 'kk-KZ',
    timezoneId: 'Asia/Almaty',
    // Without its film, which takes a good part of a core: the page itself can be opened at every step.
    trace: { mode: 'retain-on-failure', screenshots: false },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
