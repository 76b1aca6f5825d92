import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, expect, type Page, test } from '@playwright/test'
import type { AxeResults, RunOptions, Spec } from 'axe-core'
import { browserOf, faultsOf, type Language, PEOPLE, tell } from './people'

/**
 * Every page there is, found as a person finds it: by following the links from home, as each role. Each page is held to
 * WCAG 2.2 AA in three languages, light and dark, on a phone and on a desk.
 */
const PHONE = { width: 360, height: 740 }
const DESK = { width: 1280, height: 800 }

// What is wrong is said page by page; a trace of hundreds of pages would only cost time.
test.use({ trace: 'off', screenshot: 'off' })

// Each role is another person, so that two can be at it at once.
test.describe.configure({ mode: 'parallel' })

/** Pages of one pattern are built by one template. */
function pattern(url: URL) {
  return url.pathname
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '{id}')
    .replace(/\/\d+(?=\/|$)/g, '/{n}')
    .replace(/\/acts\/[A-Z]+-\d+/, '/acts/{act}')
}

/** So many addresses of a pattern are opened: the first discipline may be empty. An item is a lecture, a film, a test, a task. */
const SAMPLES = 7
const SAMPLES_OF: Record<string, number> = { '/courses/{id}/items/{id}': 12 }

const PARTS = ['class="prose', 'class="empty', 'class="table', 'class="question', 'class="score', 'class="alert', 'class="timeline', 'class="history', 'class="form', '<video', 'data-pdf']

/** One template makes an empty shelf and a full one: pages that hold other parts are looked at each. */
function parts(html: string) {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
  return PARTS.filter((part) => main.includes(part)).join(' ')
}

async function everyPage(page: Page): Promise<Map<string, string>> {
  const seen = new Set(['/'])
  const samples = new Map<string, number>()
  const pages = new Map<string, string>()
  const waiting = ['/']
  const visit = async (path: string) => {
    const response = await page.request.get(path, { maxRedirects: 5 })
    if (!(response.headers()['content-type'] ?? '').includes('text/html')) return
    expect(response.status(), `${path} is linked`).toBeLessThan(400)
    const html = await response.text()
    const here = new URL(path, response.url())
    const key = `${pattern(here)} ${parts(html)}`
    if (!pages.has(key)) pages.set(key, path)
    for (const [, href] of html.matchAll(/<a\s[^>]*href="([^"#]+)/g)) {
      const url = new URL(href.replaceAll('&amp;', '&'), here)
      const next = url.pathname + url.search
      const taken = samples.get(pattern(url)) ?? 0
      if (url.origin !== here.origin || seen.has(next) || taken >= (SAMPLES_OF[pattern(url)] ?? SAMPLES)) continue
      seen.add(next)
      samples.set(pattern(url), taken + 1)
      waiting.push(next)
    }
  }
  while (waiting.length > 0) await Promise.all(waiting.splice(0, 6).map(visit))
  return pages
}

const AXE: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  resultTypes: ['violations'],
  iframes: false,
}

/** A browser whose every page has axe in it from the start: sending it after each page costs more than the check itself. */
async function checkedBrowserOf(browser: Browser, login: string): Promise<Page> {
  const page = await browserOf(browser, login)
  await page.context().addInitScript({ path: 'node_modules/axe-core/axe.min.js' })
  return page
}

async function violations(page: Page, what: string) {
  const found = await page.evaluate(async (options) => {
    const { axe } = window as unknown as { axe: { configure(spec: Spec): void; run(of: Document, options: RunOptions): Promise<AxeResults> } }
    // Places are told by their selectors: the source of each element that was looked at is not needed.
    axe.configure({ noHtml: true })
    // A button that is still turning dark has a contrast of its own.
    await Promise.all(document.getAnimations().filter((it) => it instanceof CSSTransition).map((it) => it.finished))
    const { violations } = await axe.run(document, options)
    return violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`)
  }, AXE)
  return found.map((it) => `${what} ${page.url()}: ${it}`)
}

/** Wider than the screen means a person on a phone has to push the page from side to side. */
async function overflow(page: Page, what: string) {
  const by = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  return by > 0 ? [`${what} ${page.url()}: ${by} px wider than the screen`] : []
}

/** A key that nobody translated, or a value that nobody formatted, reads like program text. */
async function programText(page: Page, what: string) {
  const text = await page.locator('body').innerText()
  const raw = text.match(/\b(platform|institution|people|programs|learners|resources|testing|journal|courses|exams|footprint|portal)\.[a-z][A-Za-z]+\b|\bnull\b|Optional\[|\[object/g)
  return raw ? [`${what} ${page.url()}: shows ${raw.join(', ')}`] : []
}

/**
 * Three looks that together take every language, both themes and both widths. All eighteen combinations would look at the
 * same template again and again: what depends on language (length, fallback), theme (contrast) and width (layout) is met once.
 */
const LOOKS: { language: Language; viewport: typeof DESK; colorScheme: 'light' | 'dark' }[] = [
  { language: 'kk', viewport: DESK, colorScheme: 'light' },
  { language: 'ru', viewport: PHONE, colorScheme: 'light' },
  { language: 'en', viewport: PHONE, colorScheme: 'dark' },
]

/**
 * Looked at as one role, a page need not be looked at as the next; but studying has other pages than teaching at the same
 * address. The roles are crawled side by side, so whoever finds a page first leaves a file that says so.
 */
function isMine(role: string, key: string): boolean {
  const studying = role === 'learner' && /^\/( |courses|journal|testing|programs)/.test(key)
  const looked = join(test.info().project.outputDir, 'looked')
  mkdirSync(looked, { recursive: true })
  try {
    writeFileSync(join(looked, createHash('sha1').update(studying ? `${role} ${key}` : key).digest('hex')), key, { flag: 'wx' })
    return true
  } catch {
    return false
  }
}

async function look(page: Page, what: string) {
  return [...(await violations(page, what)), ...(await overflow(page, what)), ...(await programText(page, what))]
}

/** Forms that nobody can hand in empty, by whose they are: refused, each names its faults and stays as accessible as before. */
const REFUSED: Record<string, string[]> = {
  administrator: ['/people/new', '/institution/units/new', '/learners/groups/new'],
  methodist: ['/programs/new', '/programs/{id}/disciplines/new'],
  teacher: [
    '/courses/new',
    '/courses/{id}/sections/{id}/tasks/new',
    '/journal/{id}/learners/{id}/marks/{id}',
    '/people/me/password',
    '/resources/of/{id}/new',
    '/testing/disciplines/{id}/questions/new',
    '/testing/disciplines/{id}/tests/new',
  ],
}

async function everyLook(page: Page, what: string) {
  const wrong: string[] = []
  for (const { viewport, colorScheme } of LOOKS.filter((it) => it.language !== 'ru')) {
    await page.setViewportSize(viewport)
    await page.emulateMedia({ colorScheme })
    wrong.push(...(await look(page, `${what} ${viewport.width} ${colorScheme}`)))
  }
  return wrong
}

async function refused(page: Page, form: string, path: string) {
  await page.goto(path)
  // As by a browser that checks nothing itself, and with nothing typed.
  await page.locator('main form[method=post]').first().evaluate((it: HTMLFormElement) => {
    it.noValidate = true
    for (const field of it.elements)
      if (field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && !['hidden', 'checkbox', 'radio'].includes(field.type))) field.value = ''
    it.submit()
  })
  await expect(page.locator('main .summary, main .alert-danger').first(), `${form} says why`).toBeVisible()
  return everyLook(page, `refused by ${form}`)
}

// Those with the most pages first, so that neither core has to wait for the other at the end.
const BUSIEST = ['teacher', 'administrator', 'methodist', 'learner']
const ROLES = Object.entries(PEOPLE).sort(([one], [other]) => rank(one) - rank(other))

function rank(role: string): number {
  return BUSIEST.includes(role) ? BUSIEST.indexOf(role) : BUSIEST.length
}

for (const [role, login] of ROLES) {
  test(`every page of the ${role} is accessible in three languages, both themes, on a phone and on a desk`, async ({ browser }) => {
    test.setTimeout(600_000)
    const page = await checkedBrowserOf(browser, login)
    const linked = await everyPage(page)
    const pages = [...linked].filter(([key]) => isMine(role, key))
    const wrong: string[] = []
    for (const { language, viewport, colorScheme } of LOOKS) {
      await tell(page, language)
      await page.setViewportSize(viewport)
      await page.emulateMedia({ colorScheme })
      for (const [, path] of pages) {
        await page.goto(path)
        wrong.push(...(await look(page, `${role} ${language} ${viewport.width} ${colorScheme}`)))
      }
    }
    await tell(page, 'kk')
    for (const form of REFUSED[role] ?? []) {
      const path = [...linked].find(([key]) => key.startsWith(`${form} `))?.[1]
      expect(path, `${form} is linked`).toBeTruthy()
      wrong.push(...(await refused(page, form, path!)))
    }
    expect([...wrong, ...faultsOf(page)]).toEqual([])
    await page.context().close()
  })
}

test('a test being taken is accessible', async ({ browser }) => {
  test.setTimeout(120_000)
  // Nobody else's: the learner's own pages are looked at meanwhile, in another language.
  const page = await checkedBrowserOf(browser, 'yerasyl.m')
  await page.goto('/courses')
  await page.getByRole('main').locator('a[href^="/courses/"]').first().click()
  // A self-check can be taken as often as one likes.
  await page.getByRole('main').getByRole('link', { name: /Өзіңді тексер/ }).first().click()
  await page.locator('main a[href^="/testing/tests/"]').first().click()
  await page.locator('main form[method=post] button[type=submit]').first().click()
  await expect(page.locator('.question').first()).toBeVisible()
  const wrong = await everyLook(page, 'taking a test')
  expect([...wrong, ...faultsOf(page)]).toEqual([])
  await page.context().close()
})
