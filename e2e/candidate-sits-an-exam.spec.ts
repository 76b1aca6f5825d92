import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test'
import { begin, faults, handIn, PRACTICE, question, saved, status, TODAY, waitingRoom } from './exam-room'
import { baseUrl, browserOf, freshBrowser, signIn } from './people'

// Each journey has a learner of its own.
const SEAT = 'X-Qashyq-Seat'

// One of them waits out a minute: the others go on beside it.
test.describe.configure({ mode: 'parallel' })

/** What a device keeps of exams: names of its databases and of its caches. */
async function kept(page: Page): Promise<string[]> {
  return page.evaluate(async () => [...(await indexedDB.databases()).map((it) => it.name ?? ''), ...(await caches.keys())].filter((it) => it.startsWith('qashyq-exam')))
}

test('a candidate answers every kind of question, by keyboard too, and gets a receipt that anyone can check @ASM-01', async ({ browser }) => {
  const page = await browserOf(browser, 'islam.d')
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'Бүгінгі емтихандар' })).toBeVisible()
  await begin(page, PRACTICE)

  await question(page, 1).getByLabel('24').check()
  await question(page, 2).getByLabel('Алматы').check()
  await question(page, 2).getByLabel('Түркістан').check()
  await question(page, 3).getByLabel('Жауап (сан)').fill('12')
  await question(page, 4).getByLabel('Жауап', { exact: true }).fill('Астана')
  const january = (await question(page, 5).locator('option', { hasText: 'Қаңтар' }).first().textContent())!
  await question(page, 5).getByLabel('Қыс').selectOption(january)
  const firstInOrder = await question(page, 6).locator('li .grow').first().textContent()
  await question(page, 6).getByRole('button', { name: /^Төмен/ }).first().focus()
  await page.keyboard.press('Enter')
  await expect(question(page, 6).locator('li .grow').nth(1)).toHaveText(firstInOrder!)
  await question(page, 7).getByLabel('Бос орын: 1 / 2').fill('7')
  await question(page, 7).getByLabel('Бос орын: 2 / 2').fill('12')
  await question(page, 8).getByLabel('Жауап мәтіні').fill('Күн сайын қайталаймын.')
  await question(page, 9).locator('input[type=file]').setInputFiles({ name: 'сурет.txt', mimeType: 'text/plain', buffer: Buffer.from('сынақ') })
  for (let position = 1; position <= 9; position++) await expect(saved(page, position)).toBeVisible()
  await expect(status(page)).toHaveText(/Сақталды \d\d:\d\d:\d\d/)
  await expect(page.locator('#exam-count')).toHaveText('Жауап берілді: 9 / 9')

  const number = await handIn(page)
  const hash = await page.locator('.exam-hash').textContent()
  expect(await kept(page), 'nothing of the exam stays on the device').toEqual([])
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Емтихан тапсырылды' })).toBeVisible()
  expect(faults(page)).toEqual([])
  await page.context().close()

  const anyone = await freshBrowser(browser, 'ru')
  await anyone.goto('/exams/receipts')
  await anyone.getByLabel('Номер квитанции').fill(number.toLowerCase().replace(/(.{4})(?=.)/g, '$1-'))
  await anyone.getByRole('button', { name: 'Проверить' }).click()
  await expect(anyone.getByText('Квитанция подлинная')).toBeVisible()
  await expect(anyone.locator('.exam-hash')).toHaveText(hash!)
  await expect(anyone.getByRole('main')).not.toContainText('Ислам')
  expect((await anyone.goto('/exams/receipts/0000-0000-0000'))!.status()).toBe(404)
  await expect(anyone.getByText(/Квитанции с номером .* нет/)).toBeVisible()
  await anyone.context().close()
})

test('the network is gone for a minute: answers go on, also through a reload, and their receipts come afterwards', async ({ browser }) => {
  test.setTimeout(180_000)
  const page = await browserOf(browser, 'alikhan.b')
  await begin(page, PRACTICE)
  await question(page, 1).getByLabel('24').check()
  await expect(saved(page, 1)).toBeVisible()
  await page.evaluate(() => navigator.serviceWorker.ready)
  await expect.poll(() => page.evaluate(async () => (await (await caches.open('qashyq-exam')).keys()).length)).toBeGreaterThan(4)

  await page.context().setOffline(true)
  await question(page, 1).getByLabel('36').check()
  await question(page, 3).getByLabel('Жауап (сан)').fill('12')
  await expect(status(page)).toContainText('Байланыс жоқ. Жалғастыра беріңіз', { timeout: 20_000 })
  await expect(saved(page, 3), 'nothing is called saved without a receipt').toHaveCount(0)
  await page.waitForTimeout(10_000)

  await page.reload()
  await expect(question(page, 1).getByLabel('36')).toBeChecked()
  await expect(question(page, 3).getByLabel('Жауап (сан)')).toHaveValue('12')
  await question(page, 4).getByLabel('Жауап', { exact: true }).fill('Астана')
  await expect(status(page)).toContainText('Жіберуді күтуде: 3')
  await page.waitForTimeout(45_000)

  await page.context().setOffline(false)
  for (const position of [1, 3, 4]) await expect(saved(page, position)).toBeVisible({ timeout: 25_000 })
  await expect(status(page)).toHaveText(/Сақталды/)
  await page.reload()
  await expect(question(page, 1).getByLabel('36')).toBeChecked()
  await expect(question(page, 4).getByLabel('Жауап', { exact: true })).toHaveValue('Астана')
  expect(faults(page)).toEqual([])
  await page.context().close()
})

test('the language is switched in the middle, offline too: focus and answers stay', async ({ browser }) => {
  const page = await browserOf(browser, 'balnur.o')
  await begin(page, PRACTICE)
  await question(page, 1).getByLabel('24').check()
  await question(page, 7).getByLabel('Бос орын: 1 / 2').fill('7')
  await expect(saved(page, 7)).toBeVisible()
  await page.context().setOffline(true)
  const gap = question(page, 7).locator('input').first()
  await gap.focus()
  await page.getByRole('button', { name: 'EN' }).evaluate((it: HTMLElement) => it.click())
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(question(page, 7)).toContainText('A week has')
  await expect(gap).toHaveValue('7')
  await expect(gap).toBeFocused()
  await expect(question(page, 1).getByLabel('24')).toBeChecked()
  await expect(page.getByRole('button', { name: 'Hand in', exact: true }).first()).toBeVisible()
  const text = await page.locator('body').innerText()
  expect(text).not.toMatch(/[ӘәҒғҚқҢңӨөҰұҮүҺһІі]/)
  await page.context().setOffline(false)
  expect(faults(page)).toEqual([])
  await page.context().close()
})

test('whichever tab is second is told, and may take over', async ({ browser }) => {
  const first = await browserOf(browser, 'galym.q')
  await begin(first, PRACTICE)
  await question(first, 1).getByLabel('24').check()
  await expect(saved(first, 1)).toBeVisible()
  const second = await first.context().newPage()
  await second.goto(first.url())
  await expect(second.getByRole('heading', { name: 'Емтихан басқа қойындыда ашық' })).toBeVisible()
  await second.getByRole('button', { name: 'Осында жалғастыру' }).click()
  await expect(question(second, 1).getByLabel('24')).toBeChecked()
  await expect(first.getByRole('heading', { name: 'Емтихан басқа қойындыда жалғасуда' })).toBeVisible()
  await question(second, 1).getByLabel('36').check()
  await expect(saved(second, 1)).toBeVisible()
  expect(faults(first)).toEqual([])
  await first.context().close()
})

test('another device takes over with everything, and what the first had unsent still counts', async ({ browser }) => {
  test.setTimeout(150_000)
  const first = await browserOf(browser, 'dinara.i')
  await begin(first, PRACTICE)
  await question(first, 1).getByLabel('24').check()
  // Writes go in order: when the answer is saved, so is the mark before it.
  await question(first, 4).getByRole('button', { name: 'Белгі қою: 4-сұрақ' }).click()
  await question(first, 4).getByLabel('Жауап', { exact: true }).fill('Астана')
  await expect(saved(first, 4)).toBeVisible()
  await first.context().setOffline(true)
  await question(first, 3).getByLabel('Жауап (сан)').fill('12')
  await expect(status(first)).toContainText('Байланыс жоқ', { timeout: 20_000 })

  const second = await browserOf(browser, 'dinara.i')
  await waitingRoom(second, PRACTICE)
  await expect(question(second, 1).getByLabel('24')).toBeChecked()
  await expect(question(second, 4).getByLabel('Жауап', { exact: true })).toHaveValue('Астана')
  await expect(question(second, 4).getByRole('button', { name: 'Белгі қою: 4-сұрақ' })).toHaveAttribute('aria-pressed', 'true')
  await question(second, 1).getByLabel('36').check()
  await expect(saved(second, 1)).toBeVisible()

  await first.context().setOffline(false)
  await expect(first.getByRole('heading', { name: 'Емтихан басқа құрылғыда ашылды' })).toBeVisible({ timeout: 30_000 })
  await first.getByRole('button', { name: 'Осында жалғастыру' }).click()
  await expect(question(first, 1).getByLabel('36')).toBeChecked()
  await expect(question(first, 3).getByLabel('Жауап (сан)')).toHaveValue('12')
  await expect(second.getByRole('heading', { name: 'Емтихан басқа құрылғыда ашылды' })).toBeVisible({ timeout: 30_000 })
  for (const page of [first, second]) {
    expect(faults(page)).toEqual([])
    await page.context().close()
  }
})

test('a browser that is killed and opened again goes on where it was', async ({ browser }) => {
  const page = await browserOf(browser, 'yerasyl.m')
  await begin(page, PRACTICE)
  await question(page, 8).getByLabel('Жауап мәтіні').fill('Бірінші сөйлем.')
  await expect(saved(page, 8)).toBeVisible()
  const address = page.url()
  const { context, crash } = await crashed(page)
  await crash()
  const again = await context.newPage()
  await again.goto(address)
  await expect(question(again, 8).getByLabel('Жауап мәтіні')).toHaveValue('Бірінші сөйлем.')
  await context.close()
})

/** The renderer is killed, as when the battery is pulled: no handler of the page runs. */
async function crashed(page: Page): Promise<{ context: BrowserContext; crash: () => Promise<void> }> {
  const context = page.context()
  const devtools = await context.newCDPSession(page)
  return { context, crash: async () => void (await Promise.race([devtools.send('Page.crash'), page.waitForEvent('crash')]).catch(() => undefined)) }
}

test('in one-way order there is no way back, and hand-made requests reach neither a later question nor another attempt', async ({ browser }) => {
  const page = await browserOf(browser, 'zhansaya.u')
  const tokens: string[] = []
  page.on('request', (request) => {
    const token = request.headers()[SEAT.toLowerCase()]
    if (token) tokens.push(token)
  })
  await begin(page, TODAY)
  await expect(page.locator('fieldset.question')).toHaveCount(1)
  await page.getByRole('button', { name: 'Келесі' }).click()
  await expect(page.getByText('Бұл сұраққа жауап берілмеген.')).toBeVisible()
  await page.getByRole('button', { name: 'Келесіге өту' }).click()
  await expect(question(page, 2)).toBeVisible()
  await expect(page.locator('fieldset.question')).toHaveCount(1)
  await expect(page.getByRole('button', { name: '1-сұрақ, жауап берілмеген', exact: true })).toBeDisabled()
  await page.reload()
  await expect(question(page, 2)).toBeVisible()

  const attempt = new URL(page.url()).pathname.split('/').at(-1)!
  const headers = { [SEAT]: tokens.at(-1)! }
  const ask = (path: string) => page.request.post(`/exams/seat/${path}`, { headers, data: {} })
  expect((await ask(`${attempt}/questions/4`)).status(), 'a question beyond the next').toBe(409)
  const opened = await (await ask(`${attempt}/opening`)).json()
  expect(Object.keys(opened.keys), 'keys are given one at a time').toEqual(['2'])
  const back = await (await ask(`${attempt}/questions/1`)).json()
  expect(back.reached, 'there is no way back').toBe(2)

  const other = await attemptOf(browser, 'islam.d')
  expect((await ask(`${other}/opening`)).status(), "another's attempt with my token").toBe(404)
  expect((await page.request.get(`/exams/attempts/${other}`)).status()).toBe(404)
  const csrf = (await page.locator('meta[name=csrf]').getAttribute('content'))!
  expect((await page.request.post(`/exams/attempts/${other}/seat`, { headers: { 'X-XSRF-TOKEN': csrf } })).status()).toBe(404)
  expect(faults(page)).toEqual([])
  await page.context().close()
})

async function attemptOf(browser: Browser, login: string): Promise<string> {
  const page = await (await browser.newContext({ baseURL: baseUrl() })).newPage()
  await signIn(page, login)
  await page.goto('/exams')
  const path = await page.locator('a[href^="/exams/attempts/"]').first().getAttribute('href')
  await page.context().close()
  return path!.split('/').at(-1)!
}

test('on a phone, in large letters and high contrast, the exam fits the screen', async ({ browser }) => {
  const page = await browserOf(browser, 'kamila.r')
  await page.setViewportSize({ width: 360, height: 740 })
  await begin(page, PRACTICE)
  for (const size of ['Қалыпты', 'Өте үлкен']) {
    await page.locator('summary[aria-label="Көрінісі"]').click()
    await page.getByRole('button', { name: size, exact: true }).click()
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), size).toBeLessThanOrEqual(0)
  }
  await page.context().close()
})
