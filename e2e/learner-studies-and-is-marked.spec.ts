import { expect, type Page, test } from '@playwright/test'
import { browserOf, faultsOf, PEOPLE, signIn, speak } from './people'

// One story, told in order: what one step leaves behind the next one finds.
test.describe.configure({ mode: 'serial' })

const NEWCOMER = 'symbat.e'
const OWN_PASSWORD = 'Алыс-қыр-2026-жол'
const COURSE = 'Өрт қауіпсіздігі негіздері'
const SCAN_TASK = 'Қолмен сызылған эвакуация жоспары'

/** The smallest document that a PDF reader opens: one page, a line across it. */
function scan(): Buffer {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R>>',
    '<</Length 22>>\nstream\n20 20 m 280 180 l S\nendstream',
  ]
  let body = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const place = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  return Buffer.from(
    `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer<</Root 1 0 R/Size ${objects.length + 1}>>\nstartxref\n${body.length}\n%%EOF\n`,
  )
}

async function openCourse(page: Page) {
  await page.goto('/courses')
  await page.getByRole('main').getByRole('link', { name: COURSE }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: COURSE })).toBeVisible()
}

async function openItem(page: Page, title: string) {
  await openCourse(page)
  await page.getByRole('main').getByRole('link', { name: title, exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}

test('a newcomer chooses a password and agrees before anything else @IAM-02 @IAM-04', async ({ browser }) => {
  const page = await (await browser.newContext()).newPage()
  await signIn(page, NEWCOMER)
  await page.goto('/courses')
  await expect(page).toHaveURL(/\/people\/me\/password/)
  await page.locator('input[name=password]').fill(OWN_PASSWORD)
  await page.locator('input[name=again]').fill(OWN_PASSWORD)
  await page.getByRole('button', { name: 'Құпиясөзді орнату' }).click()
  await page.goto('/courses')
  await expect(page).toHaveURL(/\/people\/me\/agreements/)
  await page.getByLabel('Мен дербес деректерімді жинауға және өңдеуге келісемін.').check()
  await page.getByLabel('Мен пайдаланушы келісімінің шарттарын қабылдаймын.').check()
  await page.getByRole('button', { name: 'Қабылдау және жалғастыру' }).click()
  await openCourse(page)
  await page.context().close()
})

test('a learner sees what is due, reads a lecture and finds the video where it stopped @LMS-01', async ({ browser }) => {
  const page = await browserOf(browser, PEOPLE.learner)
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'Алдағы жұмыстар' })).toBeVisible()
  await openItem(page, 'Күйік пен түтіннен улану кезіндегі алғашқы көмек')
  await page.getByRole('button', { name: 'Оқып шықтым' }).click()
  await openItem(page, 'Өрт үшбұрышы және өрт сөндіргішті қолдану')
  const video = page.locator('video')
  await expect(page.locator('video track[kind=subtitles]')).toHaveCount(3)
  await video.evaluate(async (it: HTMLVideoElement) => {
    it.muted = true
    it.currentTime = 31
    await it.play()
  })
  await expect.poll(() => video.evaluate((it: HTMLVideoElement) => it.currentTime)).toBeGreaterThan(33)
  const reported = page.waitForResponse((it) => it.url().endsWith('/progress') && it.ok())
  await video.evaluate((it: HTMLVideoElement) => it.pause())
  await reported
  await page.reload()
  await expect.poll(() => page.locator('video').evaluate((it: HTMLVideoElement) => it.currentTime)).toBeGreaterThan(30)
  expect(faultsOf(page)).toEqual([])
  await page.context().close()
})

test('a learner hands in a scan and gets a receipt @ASY-03 @ASY-04', async ({ browser }) => {
  const page = await browserOf(browser, PEOPLE.learner)
  await openItem(page, SCAN_TASK)
  await page.locator('input[type=file]').setInputFiles([
    { name: 'Эвакуация жоспары.pdf', mimeType: 'application/pdf', buffer: scan() },
  ])
  await expect(page.locator('.upload-done')).toHaveCount(1)
  await page.getByRole('button', { name: 'Жұмысты тапсыру' }).click()
  await expect(page.getByText('Жұмыс тапсырылды. Түбіртегі төменде.')).toBeVisible()
  await expect(page.getByText('Қабылданған уақыты:')).toBeVisible()
  await expect(page.getByText('Тексеруді күтуде')).toBeVisible()
  expect(faultsOf(page)).toEqual([])
  await page.context().close()
})

test('a learner takes the test, switches the language in the middle and reads the feedback @ASM-01', async ({ browser }) => {
  const page = await browserOf(browser, PEOPLE.learner)
  await openItem(page, 'Аралық бақылау: 1–4-тақырыптар')
  await page.getByRole('link', { name: 'Тест тапсыру' }).click()
  await page.getByRole('button', { name: 'Тестті бастау' }).click()
  const questions = page.locator('fieldset[data-question]')
  await expect(questions).toHaveCount(20)
  const first = questions.filter({ has: page.locator('input[type=radio]') }).first()
  const number = await first.getAttribute('data-question')
  await first.locator('input[type=radio]').nth(1).check()
  await expect(first.locator('.saved')).toBeVisible()
  await speak(page, 'ru')
  await expect(page.locator(`#q${number} input[type=radio]`).nth(1)).toBeChecked()
  await page.locator('[data-hand-in]').click()
  await page.locator('#confirm [data-yes]').click()
  await expect(page).toHaveURL(/\/result/)
  await expect(page.locator('.score-value')).toBeVisible()
  await speak(page, 'kk')
  await expect(page.getByRole('heading', { name: 'Жауаптардың талдауы' })).toBeVisible()
  expect(faultsOf(page)).toEqual([])
  await page.context().close()
})

test('a teacher marks the work, and a change of the mark shows who, old, new and why @ASY-05 @ASM-09', async ({ browser }) => {
  const teacher = await browserOf(browser, PEOPLE.teacher)
  await openCourse(teacher)
  await teacher.getByRole('link', { name: 'Жұмыстар', exact: true }).click()
  await teacher.locator('a[href^="/courses/submissions/"]').filter({ hasText: 'Сәтқұлова' }).first().waitFor()
  await teacher.getByRole('link', { name: 'Сәтқұлова Айгерім Нұрланқызы' }).first().click()
  await teacher.getByLabel('Балл, 100 ішінен').fill('87')
  await teacher.getByLabel('Білім алушыға пікір').fill('Шығу жолдары анық көрсетілген.')
  await teacher.getByRole('button', { name: 'Бағаны сақтау' }).click()
  await expect(teacher.getByText('Баға қойылды.')).toBeVisible()

  await teacher.goto('/journal')
  await teacher.getByRole('main').getByRole('link', { name: COURSE }).click()
  const row = teacher.getByRole('row', { name: /Сәтқұлова Айгерім/ })
  await row.getByRole('link', { name: '87', exact: true }).click()
  await teacher.getByLabel('Балл (0–100)').fill('90')
  await teacher.getByLabel('Себебі').fill('Қосымша бет ескерілмеген')
  await teacher.getByRole('button', { name: 'Бағаны қою' }).click()
  await teacher.getByRole('row', { name: /Сәтқұлова Айгерім/ }).getByRole('link', { name: '90', exact: true }).click()
  const history = teacher.locator('.history')
  await expect(history).toContainText('Мәуенова Әсел')
  await expect(history.locator('del')).toHaveText('87')
  await expect(history).toContainText('Қосымша бет ескерілмеген')
  expect(faultsOf(teacher)).toEqual([])
  await teacher.context().close()

  const learner = await browserOf(browser, PEOPLE.learner)
  await openItem(learner, SCAN_TASK)
  await expect(learner.getByText('Шығу жолдары анық көрсетілген.')).toBeVisible()
  await learner.goto('/journal/mine')
  await expect(learner.getByRole('row', { name: new RegExp(SCAN_TASK) })).toContainText('90')
  await learner.context().close()
})

test('the dean sees averages and overdue work in Russian and takes them along @ASM-17', async ({ browser }) => {
  const dean = await browserOf(browser, PEOPLE.dean, 'ru')
  await dean.goto('/journal/groups')
  await dean.getByRole('main').getByRole('link', { name: 'ӨҚ-24-1' }).click()
  await expect(dean.getByRole('heading', { name: 'Просроченные работы' })).toBeVisible()
  const download = dean.waitForEvent('download')
  await dean.getByRole('link', { name: 'Скачать XLSX' }).click()
  expect((await download).suggestedFilename()).toBe('ӨҚ-24-1.xlsx')
  expect(faultsOf(dean)).toEqual([])
  await dean.context().close()
})

test('another learner and a stranger reach none of it by hand-made requests', async ({ browser }) => {
  const learner = await browserOf(browser, PEOPLE.learner)
  await openItem(learner, SCAN_TASK)
  const file = await learner.getByRole('link', { name: 'Эвакуация жоспары.pdf' }).first().getAttribute('href')
  const stranger = await browser.newContext()
  expect((await stranger.request.get(file!, { maxRedirects: 0 })).status()).toBe(302)
  const other = await (await browser.newContext()).newPage()
  await signIn(other, NEWCOMER, OWN_PASSWORD)
  expect((await other.request.get(file!)).status()).toBe(404)
  const otherTeacher = await browserOf(browser, PEOPLE.otherTeacher)
  expect((await otherTeacher.request.get(file!)).status()).toBe(404)
  for (const page of [learner, other, otherTeacher]) await page.context().close()
})
