import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test'

/** The demo's invented people, by the part they play. Their password is printed by bin/run. */
export const PASSWORD = 'qashyq-demo-2026'

/** One of the demo's people for each part. */
export const PEOPLE = {
  administrator: 'dauren.a',
  head: 'bekbolat.q',
  deputyHead: 'raushan.sh',
  dean: 'qanat.o',
  methodist: 'gulnar.b',
  registrar: 'irina.v',
  unitStaff: 'yerzhan.k',
  securityOfficer: 'marat.u',
  developer: 'alina.ts',
  proctor: 'nurgul.zh',
  representative: 'zhanat.s',
  teacher: 'asel.m',
  otherTeacher: 'serik.t',
  learner: 'aigerim.s',
}

export type Language = 'kk' | 'ru' | 'en'

export async function signIn(page: Page, login: string, password = PASSWORD) {
  await page.goto('/sign-in')
  await page.locator('input[name=login]').fill(login)
  await page.locator('input[name=password]').fill(password)
  await page.locator('form[action="/sign-in"] button[type=submit]').click()
  await expect(page).not.toHaveURL(/\/sign-in/)
}

/** A browser in which nobody has signed in, watched for faults. @param home of the server it goes to */
export async function freshBrowser(browser: Browser, language: Language = 'kk', home = baseUrl()): Promise<Page> {
  const context = await browser.newContext({ baseURL: home })
  await context.addCookies([{ name: 'language', value: language, url: home }])
  const page = await context.newPage()
  watch(context, page, home)
  return page
}

/** A browser of their own for somebody, signed in and at home, watched for faults. The sign-in page has journeys of its own. */
export async function browserOf(browser: Browser, login: string, language: Language = 'kk', home = baseUrl()): Promise<Page> {
  const page = await freshBrowser(browser, language, home)
  await enter(page, login)
  await tell(page, language)
  await page.goto('/')
  return page
}

/** Signs in by the form's request alone: a page drawn for nobody, a hundred times over, costs minutes. */
async function enter(page: Page, login: string) {
  const form = { login, password: PASSWORD, _csrf: token(await (await page.request.get('/sign-in')).text()) }
  const answer = await page.request.post('/sign-in', { form })
  expect(answer.ok() && !answer.url().includes('/sign-in'), `${login} is in`).toBe(true)
}

/** Sets the language of the account; what is open stays as it is. */
export async function tell(page: Page, language: Language) {
  const home = await (await page.request.get('/')).text()
  if (/<html lang="(\w+)"/.exec(home)?.[1] !== language) await page.request.post('/language', { form: { language, back: '/', _csrf: token(home) } })
}

function token(html: string): string {
  return /<meta name="csrf" content="([^"]+)"/.exec(html)?.[1] ?? ''
}

/** Chooses the language on the page, as a person does. */
export async function speak(page: Page, language: Language) {
  if ((await page.locator('html').getAttribute('lang')) === language) return
  await page.request.post('/language', {
    form: { language, back: '/', _csrf: (await page.locator('meta[name=csrf]').getAttribute('content')) ?? '' },
  })
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', language)
}

export function baseUrl() {
  return process.env.QASHYQ_URL ?? 'http://localhost:8080'
}

const faults = new WeakMap<Page, string[]>()

/** What a page must never do: call another host, write to the error console, throw. */
export function watch(context: BrowserContext, page: Page, home = baseUrl()) {
  const found: string[] = []
  faults.set(page, found)
  const { origin } = new URL(home)
  context.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(origin) && !/^(data|blob|about):/.test(url)) found.push(`foreign request ${url}`)
  })
  page.on('console', (message) => {
    // A 4xx that the page itself handles is logged by the browser as an error; journeys assert those themselves.
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) found.push(`console: ${message.text()} (${page.url()})`)
  })
  page.on('pageerror', (error) => found.push(`script: ${error.message} (${page.url()})`))
}

export function faultsOf(page: Page): string[] {
  return faults.get(page) ?? []
}
