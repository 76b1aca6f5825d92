import { expect, type Page, test } from '@playwright/test'
import { browserOf, faultsOf, PEOPLE } from './people'

/** Large enough to be on its way for a while over the narrow line below. */
const SIZE = 6 * 1024 * 1024
const NARROW = 256 * 1024

test('an upload is paused by hand, stands still, and goes on where it stopped', async ({ browser }) => {
  const teacher = await browserOf(browser, PEOPLE.teacher)
  const sent: { method: string; offset: number }[] = []
  teacher.on('request', (request) => {
    if (!request.url().includes('/files/uploads')) return
    sent.push({ method: request.method(), offset: Number(request.headers()['upload-offset'] ?? 0) })
  })
  await teacher.goto('/resources')
  await teacher.locator('main a[href^="/resources/of/"]').first().click()
  await teacher.getByText('Ресурс қосу').click()
  await teacher.getByRole('link', { name: 'Файл', exact: true }).click()
  await line(teacher, NARROW)
  await teacher.locator('input[type=file]').setInputFiles({ name: 'өрт-сынағы.bin', mimeType: 'application/octet-stream', buffer: Buffer.alloc(SIZE, 7) })

  const row = teacher.getByRole('list', { name: 'Таңдалған файлдар' }).getByRole('listitem')
  await expect(row).toContainText('өрт-сынағы.bin')
  await expect.poll(() => percent(row)).toBeGreaterThan(10)
  await row.getByRole('button', { name: 'Кідірту' }).click()
  await expect(row).toContainText('Кідіртілді')
  await expect(row.getByRole('button', { name: 'Кідірту' })).toBeHidden()
  const stopped = await percent(row)
  await teacher.waitForTimeout(1500)
  expect(await percent(row), 'nothing is sent while it is paused').toBe(stopped)
  expect(stopped).toBeLessThan(100)

  const before = sent.length
  await line(teacher, -1)
  await row.getByRole('button', { name: 'Жалғастыру' }).click()
  await expect(row).toContainText('Жүктелді')
  const afterwards = sent.slice(before)
  expect(afterwards.map((it) => it.method), 'no new upload is begun').not.toContain('POST')
  expect(Math.max(...afterwards.map((it) => it.offset)), 'what had arrived is not sent again').toBeGreaterThan(0)

  await teacher.getByLabel('Қазақша').fill('Кідіртілген жүктеу')
  await teacher.getByRole('button', { name: 'Жобаны сақтау' }).click()
  await expect(teacher.getByRole('main')).toContainText('өрт-сынағы.bin')

  // Nobody uses it yet, so it can go again.
  await teacher.getByRole('link', { name: 'Жою' }).click()
  await expect(teacher.getByRole('main')).toContainText('біржола жойылады')
  await teacher.getByRole('button', { name: 'Біржола жою' }).click()
  await expect(teacher.getByRole('status').filter({ hasText: 'Ресурс жойылды' })).toBeVisible()
  expect(faultsOf(teacher)).toEqual([])
  await teacher.context().close()
})

function percent(row: ReturnType<Page['locator']>): Promise<number> {
  return row.locator('progress').evaluate((it: HTMLProgressElement) => it.value)
}

/** How many bytes a second go out; -1 for all that fit. */
async function line(page: Page, bytes: number) {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: bytes })
}
