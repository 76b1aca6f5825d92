import { expect, type Page, test } from '@playwright/test'
import { BadgeIssuer } from './badges'
import { browserOf, faultsOf, PEOPLE } from './people'

// One story, told in order: what the learner leaves behind the teacher finds.
test.describe.configure({ mode: 'serial' })

/** No other journey speaks of him. */
const LEARNER = 'vladislav.t'
const COURSE = 'Основы пожарной безопасности'
const VIDEO = 'Треугольник пожара и работа с огнетушителем'
const WHY = 'В это время я не открывал этот материал.'
const SAID = 'Материал был открыт с вашей учётной записи: смените пароль, если это были не вы.'

/** Statements are made a moment after the deed. */
async function appears(page: Page, path: string, text: string | RegExp) {
  await expect(async () => {
    await page.goto(path)
    await expect(page.getByRole('main').getByText(text).first()).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 30_000 })
}

test('what a learner does appears in their trace and in the calendar of the year @FTP-01', async ({ browser }) => {
  const page = await browserOf(browser, LEARNER, 'ru')
  await page.goto('/courses')
  await page.getByRole('main').getByRole('link', { name: COURSE }).first().click()
  await page.getByRole('main').getByRole('link', { name: VIDEO, exact: true }).first().click()
  const video = page.locator('video')
  await video.evaluate(async (it: HTMLVideoElement) => {
    it.muted = true
    it.currentTime = 10
    await it.play()
  })
  await expect.poll(() => video.evaluate((it: HTMLVideoElement) => it.currentTime)).toBeGreaterThan(14)
  const reported = page.waitForResponse((it) => it.url().endsWith('/progress') && it.ok())
  await video.evaluate((it: HTMLVideoElement) => it.pause())
  await reported

  await appears(page, '/footprint', /Изучение: /)
  await expect(page.getByRole('heading', { level: 1, name: 'Мой цифровой след' })).toBeVisible()
  await expect(page.getByText('источник: Qashyq').first()).toBeVisible()
  await expect(page.locator('.badge', { hasText: 'Подтверждено' }).first()).toBeVisible()

  await page.getByRole('link', { name: 'Календарь года' }).click()
  const days = page.locator('[data-heat] a[data-day]')
  expect(await days.count()).toBeGreaterThan(1)
  const today = page.locator('[data-heat] a.is-today')
  await expect(today).toHaveAccessibleName(/событи/)
  // One stop of the Tab key; the arrows go from day to day.
  await expect(page.locator('[data-heat] a[tabindex="0"]')).toHaveCount(1)
  await today.focus()
  await page.keyboard.press('ArrowLeft')
  await expect(today).not.toBeFocused()
  await page.keyboard.press('End')
  await expect(today).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: /Изучение: / }).first()).toBeVisible()
  expect(faultsOf(page)).toEqual([])
  await page.context().close()
})

test('a learner contests an event, the teacher answers, and the answer stands beside the event @FTP-01', async ({ browser }) => {
  const learner = await browserOf(browser, LEARNER, 'ru')
  await learner.goto('/footprint')
  await learner.getByRole('link', { name: /Первое открытие: / }).first().click()
  const event = new URL(learner.url()).pathname
  await learner.getByText('Оспорить событие', { exact: true }).click()
  await learner.getByLabel('Что неверно?').fill(WHY)
  await learner.getByRole('button', { name: 'Отправить' }).click()
  await expect(learner.getByText('Возражение принято.')).toBeVisible()
  await expect(learner.locator('.badge', { hasText: 'Оспорено' })).toBeVisible()

  const teacher = await browserOf(browser, PEOPLE.teacher)
  await teacher.goto('/footprint')
  await teacher.getByRole('main').locator(`a[href="${event}"]`).click()
  await expect(teacher.getByText(WHY)).toBeVisible()
  await teacher.getByLabel('Оқиға дұрыс жазылған').check()
  await teacher.getByLabel('Білім алушыға жауап').fill(SAID)
  await teacher.getByRole('button', { name: 'Жауап беру' }).click()
  await expect(teacher.getByText('Жауап жазылды.')).toBeVisible()
  expect(faultsOf(teacher)).toEqual([])
  await teacher.context().close()

  await learner.goto(event)
  await expect(learner.getByText(SAID)).toBeVisible()
  await expect(learner.locator('.page-head .badge', { hasText: 'Разъяснено' })).toBeVisible()
  expect(faultsOf(learner)).toEqual([])
  await learner.context().close()
})

test('a teacher sees which seconds of a video were watched', async ({ browser }) => {
  const page = await browserOf(browser, PEOPLE.teacher)
  await page.goto('/footprint')
  await page.getByRole('main').locator('a[href^="/footprint/courses/"]').first().click()
  await expect(page.getByRole('heading', { name: 'Күндер бойынша оқиғалар' })).toBeVisible()
  await page.getByRole('link', { name: 'Бейнелер' }).click()
  await page.getByRole('main').locator('a[href*="/videos/"]').first().click()
  await expect(page.getByRole('heading', { name: 'Көрілім қисығы' })).toBeVisible()
  await page.getByText('Кесте түрінде', { exact: true }).click()
  await expect(page.getByRole('columnheader', { name: 'өткізіп жіберді' })).toBeVisible()
  expect(faultsOf(page)).toEqual([])
  await page.context().close()
})

test('a badge of another platform is verified once its issuer is known @FTP-09', async ({ browser }) => {
  const issuer = new BadgeIssuer('Открытый университет')
  const badge = issuer.badge('Машинное обучение', 'Владислав Тополев')
  const learner = await browserOf(browser, LEARNER, 'ru')
  await learner.goto('/footprint')
  await learner.getByRole('link', { name: 'Сертификаты' }).click()
  await learner.getByRole('link', { name: 'Внести бейдж Open Badges' }).click()
  const file = (text: string) => ({ name: 'badge.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await learner.getByLabel('Файл бейджа').setInputFiles(file(badge.replace('Машинное обучение', 'Квантовая механика')))
  await learner.getByRole('button', { name: 'Проверить и внести' }).click()
  await expect(learner.getByText('Бейдж проверен и отклонён.')).toBeVisible()
  await expect(learner.getByText('Подпись не сходится')).toBeVisible()

  await learner.goBack()
  await learner.getByLabel('Файл бейджа').setInputFiles(file(badge))
  await learner.getByRole('button', { name: 'Проверить и внести' }).click()
  await expect(learner.locator('.page-head .badge', { hasText: 'Не подтверждено' })).toBeVisible()

  const administrator = await browserOf(browser, PEOPLE.administrator)
  await administrator.goto('/footprint/issuers')
  await administrator.getByLabel('Ұйымның атауы').fill(issuer.name)
  await administrator.getByLabel('Ұйымның идентификаторы').fill(issuer.did)
  await administrator.getByRole('button', { name: 'Енгізу' }).click()
  await expect(administrator.getByText('Оны күтіп тұрған бейдждер қайта тексерілді.')).toBeVisible()
  expect(faultsOf(administrator)).toEqual([])
  await administrator.context().close()

  await learner.reload()
  await expect(learner.locator('.page-head .badge', { hasText: 'Подтверждено' })).toBeVisible()
  await expect(learner.getByText(`Подпись верна и сделана ключом издателя «${issuer.name}».`)).toBeVisible()
  expect(faultsOf(learner)).toEqual([])
  await learner.context().close()
})
