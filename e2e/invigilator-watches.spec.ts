import { expect, type Locator, type Page, test } from '@playwright/test'
import { answer, begin, clock, faults, question, saved, secondsLeft, status, TODAY, waitingRoom } from './exam-room'
import { browserOf, PEOPLE } from './people'

// Each journey has candidates of its own; what the invigilator says to all reaches the others as well and changes nothing for them.

async function board(page: Page) {
  await page.goto('/exams/board')
  await page.getByRole('main').getByRole('link', { name: TODAY }).click()
  await expect(page.getByText('Тікелей көрсетілуде')).toBeVisible()
  // Whoever reloads the page loses it.
  await page.evaluate(() => document.body.setAttribute('data-same-page', ''))
}

const row = (page: Page, name: string) => page.locator('tr[data-row]').filter({ hasText: name })
const state = (line: Locator) => line.locator('[data-state]')
const trouble = (line: Locator) => line.locator('[data-trouble]')

/** Ticks who it is for, fills the dialog in and sends it. */
async function deed(page: Page, title: string, line: Locator | undefined, fields: { text?: string; minutes?: string } = {}) {
  if (line) await line.getByRole('checkbox').check()
  await page.locator('#chosen').getByRole('button', { name: title }).click()
  const dialog = page.getByRole('dialog')
  if (fields.minutes) await dialog.getByLabel('Минут').fill(fields.minutes)
  if (fields.text) await dialog.getByRole('textbox').last().fill(fields.text)
  await dialog.getByRole('button', { name: title }).click()
  await expect(dialog).toBeHidden()
  if (line) await expect(line.getByRole('checkbox')).not.toBeChecked()
}

/** What a device does when its network is back: it asks the server at once instead of at its next sign of life. */
const ask = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('online')))

/** The notice that the candidate's page shows of itself. */
const notice = (page: Page, text: string) => page.locator('.exam-notice').filter({ hasText: text })

test('presence, progress, last contact and trouble change on the board without a reload, and messages reach one and all', async ({ browser }) => {
  test.setTimeout(120_000)
  const invigilator = await browserOf(browser, PEOPLE.proctor)
  await board(invigilator)
  const maria = row(invigilator, 'Шиповская')
  const nurbek = row(invigilator, 'Жылқыбаев')
  await expect(state(maria)).toHaveText('Кірген жоқ')

  const lost = await browserOf(browser, 'nurbek.zh')
  await begin(lost, TODAY)
  await expect(state(nurbek)).toHaveText('Тапсырып жатыр')
  await lost.context().setOffline(true)

  const page = await browserOf(browser, 'maria.sh')
  await waitingRoom(page, TODAY)
  await expect(state(maria)).toHaveText('Күту бөлмесінде')
  await page.getByRole('button', { name: 'Емтиханды бастау' }).click()
  await expect(state(maria)).toHaveText('Тапсырып жатыр')
  await expect(maria.locator('[data-progress]')).toHaveText(/^0 \/ \d+$/)
  await answer(page, 1)
  await expect(saved(page, 1)).toBeVisible()
  await expect(maria.locator('[data-progress]')).toHaveText(/^1 \/ \d+$/)
  await expect(maria.locator('[data-heard]')).toHaveText(/^0:0\d$/)
  await expect(maria.locator('[data-left]')).toHaveText(/^3\d:\d\d$/)

  await deed(invigilator, 'Хабарлама жіберу', maria, { text: 'Мария, үстеліңізді босатыңыз' })
  await deed(invigilator, 'Хабарлама жіберу', undefined, { text: 'Сағат 12-де терезе ашылады' })
  await ask(page)
  await expect(notice(page, 'Мария, үстеліңізді босатыңыз')).toBeVisible()
  await expect(notice(page, 'Сағат 12-де терезе ашылады')).toBeVisible()
  await notice(page, 'Сағат 12-де').getByRole('button', { name: 'Хабарды жабу' }).click()
  await expect(notice(page, 'Сағат 12-де')).toHaveCount(0)

  await expect(trouble(nurbek)).toHaveText('Байланыс жоқ', { timeout: 45_000 })
  await expect(nurbek).toHaveClass('row-danger')
  await expect(invigilator.locator('tr[data-row]').first(), 'trouble floats up').toContainText('Байланыс жоқ')
  await invigilator.getByRole('link', { name: /^Кірген жоқ/ }).click()
  await expect(nurbek, 'no filter hides trouble').toBeVisible()
  await expect(maria).toBeHidden()
  await lost.context().setOffline(false)
  await expect(trouble(nurbek)).toHaveText('', { timeout: 20_000 })
  await expect(notice(lost, 'Сағат 12-де терезе ашылады')).toBeVisible()
  await expect(notice(lost, 'Мария')).toHaveCount(0)

  await expect(invigilator.locator('body'), 'all of it on the same page').toHaveAttribute('data-same-page', '')
  for (const it of [invigilator, page, lost]) {
    expect(faults(it)).toEqual([])
    await it.context().close()
  }
})

test('extra time shows in the countdown at once, and a pause gives its time back', async ({ browser }) => {
  const invigilator = await browserOf(browser, PEOPLE.proctor)
  await board(invigilator)
  const line = row(invigilator, 'Нәбиұлы')
  const page = await browserOf(browser, 'qairat.n')
  await begin(page, TODAY)
  await answer(page, 1)
  await expect(saved(page, 1)).toBeVisible()

  const before = await secondsLeft(clock(page))
  await expect(state(line)).toHaveText('Тапсырып жатыр')
  await deed(invigilator, 'Қосымша уақыт беру', line, { minutes: '10', text: 'Жарық өшті' })
  await ask(page)
  await expect(notice(page, 'Жарық өшті')).toContainText('Қосылған минут: 10')
  const given = await secondsLeft(clock(page))
  expect(given - before).toBeGreaterThan(560)
  expect(given - before).toBeLessThanOrEqual(600)
  await expect(line.locator('[data-extra]')).toHaveText('+10')

  await deed(invigilator, 'Кідірту', line, { text: 'Өрт дабылы' })
  const pausedAt = Date.now()
  const atPause = await secondsLeft(clock(page))
  await ask(page)
  await expect(page.getByRole('heading', { name: 'Емтихан кідіртілді' })).toBeVisible()
  await expect(page.getByText('Өрт дабылы').first()).toBeVisible()
  await expect(clock(page)).toHaveText('Кідіріс')
  await expect(question(page, 1), 'nothing can be read or answered meanwhile').toBeHidden()
  await expect(page.getByRole('button', { name: 'Емтиханды тапсыру' })).toHaveCount(0)
  await expect(state(line)).toHaveText('Кідіріс')
  await expect(trouble(line)).toHaveText('Жалғастыруды күтуде')
  const stands = await line.locator('[data-left]').textContent()
  // A reload in the middle of the hold shows the hold again.
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Емтихан кідіртілді' })).toBeVisible()
  await expect(question(page, 1)).toBeHidden()
  await expect(line.locator('[data-left]'), 'the time stands still').toHaveText(stands!)

  await deed(invigilator, 'Жалғастыру', line)
  const stood = (Date.now() - pausedAt) / 1_000
  await expect(page.getByRole('heading', { name: 'Емтихан кідіртілді' })).toBeHidden()
  await expect(question(page, 1)).toBeVisible()
  const missed = atPause - (await secondsLeft(clock(page)))
  expect(missed, `of ${stood} s that it stood`).toBeLessThanOrEqual((Date.now() - pausedAt) / 1_000 - stood + 3)
  await answer(page, 1, 2)
  await expect(status(page)).toHaveText(/Сақталды \d\d:\d\d:\d\d/)
  await expect(state(line)).toHaveText('Тапсырып жатыр')
  for (const it of [invigilator, page]) {
    expect(faults(it)).toEqual([])
    await it.context().close()
  }
})

test('a suspended exam goes on at another device, is ended, stands in the log, and is replayed by the teacher', async ({ browser }) => {
  test.setTimeout(120_000)
  const invigilator = await browserOf(browser, PEOPLE.proctor)
  await board(invigilator)
  const line = row(invigilator, 'Тәңірбергенов')
  const first = await browserOf(browser, 'oralkhan.t')
  await begin(first, TODAY)
  await answer(first, 1)
  await expect(saved(first, 1)).toBeVisible()
  await answer(first, 1, 2)
  await expect(status(first)).toHaveText(/Сақталды/)

  await deed(invigilator, 'Тоқтата тұру', line, { text: 'Үстелде телефон' })
  await ask(first)
  await expect(first.getByRole('heading', { name: 'Емтихан тоқтатыла тұрды' })).toBeVisible()
  await expect(first.getByText('Үстелде телефон').first()).toBeVisible()
  await expect(trouble(line)).toHaveText('Шешім күтуде')
  await expect(line).toHaveClass('row-danger')

  const second = await browserOf(browser, 'oralkhan.t')
  await waitingRoom(second, TODAY)
  await expect(second.getByRole('heading', { name: 'Емтихан тоқтатыла тұрды' })).toBeVisible()
  await expect(question(second, 1)).toBeHidden()
  await deed(invigilator, 'Жалғастыру', line)
  await expect(question(second, 1)).toBeVisible()
  await expect(second.locator('#exam-count')).toHaveText(/^Жауап берілді: 1/)
  await expect(first.getByRole('heading', { name: 'Емтихан басқа құрылғыда ашылды' })).toBeVisible()
  await expect(trouble(line)).toHaveText('Басқа құрылғыға ауысты')
  await expect(line.locator('[data-devices]')).toHaveText('2')

  await deed(invigilator, 'Емтиханды аяқтау', line, { text: 'Көмекшісі бар' })
  await ask(second)
  await expect(second.getByRole('heading', { name: 'Емтиханды бақылаушы аяқтады, жауаптар қабылданды' })).toBeVisible()
  await expect(state(line)).toHaveText('Аяқтады')

  await invigilator.getByRole('link', { name: 'Емтихан журналы' }).click()
  const entries = invigilator.locator('tbody tr').filter({ hasText: 'Тәңірбергенов' })
  await expect(entries.getByRole('rowheader')).toHaveText([
    'Бақылаушы аяқтады',
    'Жалғастырылды',
    'Басқа құрылғыдан жалғастырды',
    'Тоқтатыла тұрды',
    'Емтиханға отырды',
  ])
  await expect(entries.first()).toContainText('Көмекшісі бар')
  await expect(entries.first()).toContainText('Жайлаубек Нұргүл')
  await expect(entries.nth(3)).toContainText('Үстелде телефон')
  await expect(entries.last(), 'a device by its name').toContainText('Chrome, Linux')

  const teacher = await browserOf(browser, PEOPLE.teacher)
  await board(teacher)
  await row(teacher, 'Тәңірбергенов').getByRole('link', { name: 'Барысы' }).click()
  await expect(teacher.getByRole('heading', { level: 1, name: 'Тәңірбергенов Оралхан' })).toBeVisible()
  await expect(teacher.getByText('бақылаушы аяқтады')).toBeVisible()
  const steps = teacher.getByRole('group', { name: 'Жазылу ретімен' }).locator('tbody tr')
  await expect(steps).toHaveCount(2)
  const said = await steps.locator('[data-said]').allTextContents()
  const replayed = teacher.locator('[data-question="1"] [data-answer]')
  for (const words of [...said].reverse()) {
    await expect(replayed).toHaveText(words)
    await teacher.getByRole('button', { name: 'Алдыңғы қадам' }).click()
  }
  await expect(replayed).toHaveText('–')
  await teacher.getByRole('button', { name: 'Келесі қадам' }).click()
  await expect(replayed).toHaveText(said[0]!)
  for (const it of [invigilator, first, second, teacher]) {
    expect(faults(it)).toEqual([])
    await it.context().close()
  }
})
