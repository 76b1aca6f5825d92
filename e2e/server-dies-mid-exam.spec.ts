import { expect, test } from '@playwright/test'
import { begin, clock, faults, handIn, PRACTICE, question, saved, secondsLeft, status, TODAY } from './exam-room'
import { OwnServer } from './own-server'
import { browserOf, PEOPLE } from './people'

test('the server is killed in the middle of an exam: nothing is lost, what is said stays true, and the time is given back', async ({ browser }) => {
  test.setTimeout(300_000)
  const server = await OwnServer.start()
  try {
    const invigilator = await browserOf(browser, PEOPLE.proctor, 'kk', server.url)
    await invigilator.goto('/exams/board')
    await invigilator.getByRole('main').getByRole('link', { name: TODAY }).click()
    const live = invigilator.getByText('Тікелей көрсетілуде')
    await expect(live).toBeVisible()

    const page = await browserOf(browser, PEOPLE.learner, 'kk', server.url)
    await begin(page, PRACTICE)
    await question(page, 1).getByLabel('24').check()
    await expect(saved(page, 1)).toBeVisible()
    await expect(status(page)).toHaveText(/^Сақталды \d\d:\d\d:\d\d$/)
    const before = await secondsLeft(clock(page))
    const killed = Date.now()
    await server.kill()

    await question(page, 1).getByLabel('36').check()
    await question(page, 3).getByLabel('Жауап (сан)').fill('12')
    await question(page, 4).getByLabel('Жауап', { exact: true }).fill('Астана')
    await expect(status(page)).toContainText('Жіберуді күтуде: 3')
    await expect(status(page)).toContainText('Байланыс жоқ. Жалғастыра беріңіз')
    for (const position of [3, 4]) await expect(saved(page, position), 'nothing is called saved without a receipt').toHaveCount(0)

    await expect(invigilator.getByText('Сервермен байланыс жоқ, деректер ескіруі мүмкін')).toBeVisible()
    await server.start()
    for (const position of [1, 3, 4]) await expect(saved(page, position)).toBeVisible({ timeout: 25_000 })
    await expect(status(page)).toHaveText(/^Сақталды \d\d:\d\d:\d\d$/)
    const told = page.locator('.exam-notice').filter({ hasText: 'Сервердің үзілісі' })
    await expect(told).toContainText(/Сол уақыт сізге қайтарылды: \d:\d\d\./)
    const credit = await secondsLeft(told.locator('p').last())
    expect(credit, 'a start takes longer than five seconds').toBeGreaterThanOrEqual(5)
    const passed = (Date.now() - killed) / 1_000
    const missed = before - (await secondsLeft(clock(page)))
    expect(missed, `${credit} s of ${passed} s were given back`).toBeLessThanOrEqual(passed - credit + 3)

    await page.reload()
    await expect(question(page, 1).getByLabel('36')).toBeChecked()
    await expect(question(page, 3).getByLabel('Жауап (сан)')).toHaveValue('12')
    await expect(question(page, 4).getByLabel('Жауап', { exact: true })).toHaveValue('Астана')
    await handIn(page)
    expect(faults(page)).toEqual([])

    await expect(live, 'the board has found the server again by itself').toBeVisible({ timeout: 30_000 })
    const log = await invigilator.context().newPage()
    await log.goto(`${new URL(invigilator.url()).pathname}/log`)
    await expect(log.getByRole('row').filter({ hasText: 'Сервердің үзілісі' })).toBeVisible()
    expect(await server.stop(), 'an open board does not keep the server from stopping').toBeLessThan(10)
    for (const it of [page, invigilator]) await it.context().close()
  } finally {
    await server.remove()
  }
})
