import { type Browser, expect, type Page, test } from '@playwright/test'
import { NarrowLine } from './narrow-line'
import { baseUrl, PEOPLE, signIn, speak } from './people'

/** Large enough to be on its way for a while over the narrow line. */
const SIZE = 4 * 1024 * 1024
const NARROW = 512 * 1024

test('an upload is paused by hand, stands still, and goes on where it stopped', async ({ browser }) => {
  const { teacher, line, row, sent } = await onItsWay(browser, 'кідіріс-сынағы.bin')
  await row.getByRole('button', { name: 'Кідірту' }).click()
  await expect(row).toContainText('Кідіртілді')
  await expect(row.getByRole('button', { name: 'Кідірту' })).toBeHidden()
  const stopped = await percent(row)
  await teacher.waitForTimeout(1500)
  expect(await percent(row), 'nothing is sent while it is paused').toBe(stopped)
  expect(stopped).toBeLessThan(100)

  const before = sent.length
  await row.getByRole('button', { name: 'Жалғастыру' }).click()
  await expect(row).toContainText('Жүктелді', { timeout: 20_000 })
  expectToGoOn(sent.slice(before))
  await saveAndDelete(teacher, 'кідіріс-сынағы.bin')
  await leave(teacher, line)
})

test('a connection that breaks costs nothing: the upload goes on by itself when there is one again', async ({ browser }) => {
  const { teacher, line, row, sent } = await onItsWay(browser, 'үзіліс-сынағы.bin')
  let before = sent.length
  line.cut()
  await expect.poll(() => sent.slice(before).map((it) => it.method), 'it is sent again without a hand').toContain('PATCH')
  expectToGoOn(sent.slice(before))

  // The device itself is without a network for a while, and says so.
  await teacher.context().setOffline(true)
  line.cut()
  await expect(row).toContainText('Байланыс үзілді. Жүктелген бөлігі сақталды')
  await row.getByRole('button', { name: 'Жалғастыру' }).click()
  await expect(row, 'whoever is impatient loses nothing').toContainText('Байланыс үзілді')
  before = sent.length
  await teacher.context().setOffline(false)
  await expect(row).toContainText('Жүктелді', { timeout: 20_000 })
  expectToGoOn(sent.slice(before))
  await saveAndDelete(teacher, 'үзіліс-сынағы.bin')
  await leave(teacher, line)
})

interface Sent {
  method: string
  offset: number
}

/** Begins a new resource with a file, over a line so narrow that there is time to interfere. */
async function onItsWay(browser: Browser, name: string) {
  const line = await NarrowLine.to(baseUrl(), NARROW)
  const teacher = await (await browser.newContext({ baseURL: line.url })).newPage()
  await signIn(teacher, PEOPLE.teacher)
  await speak(teacher, 'kk')
  const sent: Sent[] = []
  teacher.on('request', (request) => {
    if (!request.url().includes('/files/uploads')) return
    sent.push({ method: request.method(), offset: Number(request.headers()['upload-offset'] ?? 0) })
  })
  await teacher.goto('/resources')
  await teacher.locator('main a[href^="/resources/of/"]').first().click()
  await teacher.getByText('Ресурс қосу').click()
  await teacher.getByRole('link', { name: 'Файл', exact: true }).click()
  await teacher.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.alloc(SIZE, name) })
  const row = teacher.getByRole('list', { name: 'Таңдалған файлдар' }).getByRole('listitem')
  await expect(row).toContainText(name)
  await expect.poll(() => percent(row)).toBeGreaterThan(25)
  return { teacher, line, row, sent }
}

async function leave(teacher: Page, line: NarrowLine) {
  await teacher.context().close()
  line.close()
}

function expectToGoOn(afterwards: Sent[]) {
  expect(afterwards.map((it) => it.method), 'no new upload is begun').not.toContain('POST')
  expect(Math.max(...afterwards.map((it) => it.offset)), 'what had arrived is not sent again').toBeGreaterThan(0)
}

/** Nobody uses it yet, so it can go again. */
async function saveAndDelete(teacher: Page, name: string) {
  await teacher.getByLabel('Қазақша').fill(name)
  await teacher.getByRole('button', { name: 'Жобаны сақтау' }).click()
  await expect(teacher.getByRole('main')).toContainText(name)
  await teacher.getByRole('link', { name: 'Жою' }).click()
  await expect(teacher.getByRole('main')).toContainText('біржола жойылады')
  await teacher.getByRole('button', { name: 'Біржола жою' }).click()
  await expect(teacher.getByRole('status').filter({ hasText: 'Ресурс жойылды' })).toBeVisible()
}

function percent(row: ReturnType<Page['locator']>): Promise<number> {
  return row.locator('progress').evaluate((it: HTMLProgressElement) => it.value)
}
