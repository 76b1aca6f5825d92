import { expect, type Page, test } from '@playwright/test'
import { faults, handIn, question, saved } from './exam-room'
import { browserOf } from './people'

// An exam of its own, which only this learner of the group sits; the others are absent and get no mark.
const TITLE = 'Қорытынды жазба жұмысы'
const CANDIDATE = 'galym.q'
const ESSAY = 'Жоспар бойынша күнделікті қайталаймын.'

const MINUTE = 60_000
/** From setting the window until the candidate stands before the door: on a busy machine a few seconds are not enough. */
const TIME_TO_PREPARE = 25_000

/** A whole minute, by the clock in Almaty, as a browser's field for date and time wants it. */
function field(minute: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Almaty', dateStyle: 'short', timeStyle: 'short' }).format(minute).replace(' ', 'T')
}

async function sets(page: Page): Promise<string> {
  await page.goto('/exams/setting')
  await page.getByRole('link', { name: 'Жаңа емтихан' }).click()
  await page.getByLabel('Пән').selectOption(await withSyllabus(page))
  await page.getByRole('button', { name: 'Әрі қарай' }).click()
  await page.getByLabel('Бақылау', { exact: true }).selectOption({ label: await option(page, 'Бақылау', /Қорытынды/) })
  await page.getByLabel('Атауы, KK (Қазақша)').fill(TITLE)
  await page.getByLabel('Атауы, RU (Русский)').fill('Итоговая письменная работа')
  await page.getByLabel('Атауы, EN (English)').fill('Final written work')
  await page.getByLabel('Сұрақтары (тест)').selectOption({ label: await option(page, 'Сұрақтары (тест)', /^Жаттығу емтиханы/) })
  await page.getByLabel('Балл мен дұрыс жауаптар').check()
  await page.getByLabel('Ұзақтығы, минут').fill('1')
  await page.getByRole('button', { name: 'Сақтау' }).click()
  await expect(page.getByText('Емтихан жобасы сақталды.')).toBeVisible()
  return new URL(page.url()).pathname
}

/** Two programmes have a discipline of this name; the one with an approved syllabus offers its controls. */
async function withSyllabus(page: Page): Promise<string> {
  const options = await page.getByLabel('Пән').locator('option', { hasText: 'Өрт қауіпсіздігі негіздері' }).all()
  for (const one of options) {
    const id = (await one.getAttribute('value'))!
    const form = await page.request.get(`/exams/setting/new?discipline=${id}`)
    if (/Қорытынды/.test(await form.text())) return id
  }
  throw new Error('no discipline has an approved syllabus')
}

async function option(page: Page, field: string, text: RegExp): Promise<string> {
  return (await page.getByLabel(field, { exact: true }).locator('option', { hasText: text }).first().textContent())!
}

test('a teacher sets an exam, the support unit lets a group in, an essay is marked by hand, released, and stands in the journal @ASM-02', async ({ browser }) => {
  test.setTimeout(240_000)
  const teacher = await browserOf(browser, 'asel.m')
  const exam = await sets(teacher)
  await expect(teacher.getByText('Топ тағайындалмаған. Топтарды қолдау бөлімі қосады.')).toBeVisible()
  await teacher.getByRole('link', { name: 'Нұсқаларды көру' }).click()
  await expect(teacher.getByRole('region', { name: '1-сұрақ' })).toBeVisible()

  const unit = await browserOf(browser, 'yerzhan.k')
  await unit.goto(exam)
  await unit.getByLabel('Топ', { exact: true }).selectOption('ӨҚ-24-1')
  await unit.getByLabel('Орны (міндетті емес)').fill('2-корпус, 214')
  await unit.getByRole('button', { name: 'Топ қосу' }).click()
  await unit.getByRole('link', { name: 'Уақыт пен кіру' }).click()
  const start = Math.ceil((Date.now() + TIME_TO_PREPARE) / MINUTE) * MINUTE
  await unit.getByLabel('Басталуы').fill(field(start))
  await unit.getByLabel('Жабылуы').fill(field(start + MINUTE))
  await unit.getByLabel('Кешіккен жауапқа берілетін секунд').fill('5')
  await unit.getByRole('button', { name: 'Сақтау' }).click()
  await expect(unit.getByText('Түзету керек')).toHaveCount(0)
  await unit.getByRole('button', { name: 'Дайын деп белгілеу' }).click()
  await unit.getByRole('dialog').getByRole('button', { name: 'Дайын деп белгілеу' }).click()
  await expect(unit.getByText('Жасалған нұсқа саны: 15.')).toBeVisible()

  const candidate = await browserOf(browser, CANDIDATE)
  await candidate.goto('/exams')
  await candidate.getByRole('link', { name: new RegExp(`Күту бөлмесіне кіру\\s*: ${TITLE}`) }).click()
  // The countdown ends, and the paper opens by itself.
  await expect(question(candidate, 1)).toBeVisible({ timeout: TIME_TO_PREPARE + MINUTE + 10_000 })
  // Until the window closes, the others might still come.
  await teacher.goto(exam + '/results')
  await expect(teacher.getByText(/Аяқтамаған тапсырушы саны: 15/)).toBeVisible()
  await expect(teacher.getByRole('button', { name: 'Жариялау' })).toHaveCount(0)
  await question(candidate, 1).getByLabel('24').check()
  await question(candidate, 8).getByLabel('Жауап мәтіні').fill(ESSAY)
  await expect(saved(candidate, 8)).toBeVisible()
  await handIn(candidate)
  await candidate.goto('/exams')
  await expect(candidate.getByRole('main')).not.toContainText('Нәтижені көру')

  // The machine goes round once a second; what it leaves to a person is listed after that.
  const next = teacher.getByRole('link', { name: 'Келесісін тексеру' })
  await expect(async () => {
    await teacher.goto(exam + '/marking')
    await expect(next).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 20_000 })
  await next.click()
  await expect(teacher.getByText(ESSAY)).toBeVisible()
  await expect(teacher.getByRole('main')).not.toContainText('Қарағұлов')
  await teacher.getByLabel(/Қойылатын балл/).fill('1')
  await teacher.getByRole('button', { name: 'Сақтап, келесісіне өту' }).click()
  await expect(teacher.getByText('Барлық жұмыс тексерілді.').first()).toBeVisible()

  await teacher.goto(exam + '/results')
  const release = teacher.getByRole('button', { name: 'Жариялау' })
  await expect(async () => {
    await teacher.reload()
    await expect(release).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 120_000, intervals: [2_000] })
  await candidate.goto('/exams')
  const mine = candidate.getByRole('listitem').filter({ hasText: TITLE })
  await expect(mine.getByRole('link', { name: /^Бағаларым/ })).toHaveCount(0)
  await release.click()
  await teacher.getByRole('dialog').getByRole('button', { name: 'Жариялау' }).click()
  await expect(teacher.getByText('Нәтижелер жарияланды. Журналға түскен баға саны: 1.')).toBeVisible()

  await candidate.reload()
  await mine.getByRole('link', { name: /^Бағаларым/ }).click()
  await expect(candidate.getByRole('main')).toContainText(ESSAY)
  await teacher.getByRole('row').filter({ hasText: 'Қарағұлов' }).getByRole('link').first().click()
  await expect(teacher.getByRole('main')).toContainText(ESSAY)
  for (const page of [teacher, unit, candidate]) expect(faults(page)).toEqual([])
})
