import { expect, type Page, test } from '@playwright/test'
import { browserOf, faultsOf, PEOPLE, speak } from './people'

/** A code of this walk's own, so that the journey can be walked again on the same server. */
const WALK = Date.now().toString(36).slice(-5).toUpperCase()
const PROGRAMME = `Сумен жұмыс істейтін құтқарушы ${WALK}`
const STANDARD = 'Мемлекеттік жалпыға міндетті стандартқа сілтеме'

/** Thousand hours without practice, 299 of them synchronous: a tenth of a per cent below the line. */
const DISCIPLINES = [
  { code: `SJ ${WALK}1`, title: 'Су айдындарындағы құтқару', credits: '15', synchronous: '110', asynchronous: '250', practice: '0' },
  { code: `SJ ${WALK}2`, title: 'Сүңгуір ісі', credits: '15', synchronous: '109', asynchronous: '251', practice: '0' },
  { code: `SJ ${WALK}3`, title: 'Шұғыл медициналық көмек', credits: '12', synchronous: '80', asynchronous: '200', practice: '24' },
]

let administrator: Page
let methodist: Page
let profileBefore: string

test.describe.configure({ mode: 'serial' })
test.beforeAll(async ({ browser }) => {
  administrator = await browserOf(browser, PEOPLE.administrator, 'ru')
  methodist = await browserOf(browser, PEOPLE.methodist)
})
test.afterAll(async () => {
  if (profileBefore) await comeUnder(profileBefore)
  expect([...faultsOf(administrator), ...faultsOf(methodist)]).toEqual([])
  await administrator.context().close()
  await methodist.context().close()
})

test('the administrator brings the institution under the act of the colleges', { tag: ['@ORG-01'] }, async () => {
  await administrator.goto('/institution/edit')
  profileBefore = (await administrator.getByLabel('Тип организации').locator('option:checked').innerText()).split(' · ')[0]!
  await comeUnder('TVET-225')
  await administrator.goto('/institution')
  await expect(administrator.getByRole('heading', { name: 'Действующий акт' })).toBeVisible()
  await expect(administrator.getByRole('main')).toContainText('№ 225, 25 июля 2023')
})

test('a programme without the state standard is refused, and nothing typed is lost', { tag: ['@PLN-03'] }, async () => {
  await menu('Білім беру бағдарламалары').click()
  await methodist.getByRole('link', { name: 'Бағдарлама қосу' }).click()
  await methodist.getByLabel('Коды').fill(`SJ-${WALK}`)
  await methodist.getByLabel('Атауы: Қазақша').fill(PROGRAMME)
  await methodist.getByLabel('Атауы: Русский').fill(`Спасатель на воде ${WALK}`)
  await methodist.getByLabel('Атауы: English').fill(`Water rescuer ${WALK}`)
  await methodist.getByLabel('Мақсаттары: Қазақша').fill('Су айдындарында адам құтқаратын маман даярлау')
  await methodist.getByLabel('Оқу нәтижелері: Қазақша').fill('Судағы қауіпті бағалайды\nЗардап шеккенге көмек көрсетеді')
  await methodist.getByLabel('Мазмұны: Қазақша').fill('Құтқару, сүңгуір ісі, шұғыл көмек')
  await methodist.getByLabel('Оқу процесін ұйымдастыру әдістері: Қазақша').fill('Вебинар, өзіндік жұмыс, оқу-жаттығу')
  await methodist.getByLabel('Бағалау өлшемшарттары: Қазақша').fill('Әр жұмыс 100 балдық шкаламен бағаланады')
  await methodist.getByRole('button', { name: 'Сақтау' }).click()

  const refusal = methodist.getByRole('alert').filter({ hasText: STANDARD }).first()
  await expect(refusal).toBeVisible()
  await expect(methodist.getByRole('main')).toContainText('TVET-225 ¶4')
  await expect(methodist.getByLabel('Мазмұны: Қазақша')).toHaveValue('Құтқару, сүңгуір ісі, шұғыл көмек')
  await methodist.getByLabel(`${STANDARD}: Қазақша`).fill('Техникалық және кәсіптік білім берудің стандарты, 2022 ж. № 348')
  await methodist.getByRole('button', { name: 'Сақтау' }).click()
  await expect(methodist.getByRole('heading', { level: 1 })).toHaveText(PROGRAMME)
})

test('a working curriculum is built of the disciplines of the programme', { tag: ['@PLN-04'] }, async () => {
  for (const discipline of DISCIPLINES) await addDiscipline(discipline)
  await methodist.getByRole('button', { name: 'Жұмыс оқу жоспарын жасау' }).click()
  for (const [index, discipline] of DISCIPLINES.entries()) {
    await expect(methodist.getByLabel(`Пән, ${index + 1}-жол`).locator('option:checked')).toContainText(discipline.title)
    await expect(cell('Синхронды', index + 1)).toHaveValue(discipline.synchronous)
  }
  // Nothing but this programme's disciplines can be chosen.
  await expect(methodist.getByLabel('Пән, 1-жол').getByRole('option')).toHaveCount(DISCIPLINES.length + 1)
})

test('29.9 % of synchronous hours are refused with the share, the clause and what to do; 30.0 % pass; practice changes nothing', { tag: ['@PLN-05'] }, async () => {
  await expect(share()).toContainText('29,9 %')
  await expect(share()).toContainText('кемінде 30 %')

  await cell('Практика', 3).fill('480')
  await expect(share()).toContainText('480')
  await expect(share()).toContainText('29,9 %')

  await methodist.getByRole('button', { name: 'Бекітуге жіберу' }).click()
  const refusal = methodist.getByRole('alert')
  await expect(refusal).toContainText('29,9 %')
  await expect(refusal).toContainText('кемінде 30 %')
  await expect(refusal).toContainText('Синхронды сағаттарды көбейтіңіз')
  await expect(refusal).toContainText('TVET-225 ¶7')
  await expect(cell('Практика', 3)).toHaveValue('480')

  await cell('Синхронды', 2).fill('110')
  await cell('Асинхронды', 2).fill('250')
  await expect(share().getByText('30 %', { exact: true })).toBeVisible()
  await expect(share()).not.toContainText('Үлес жеткіліксіз')
  await methodist.getByRole('button', { name: 'Бекітуге жіберу' }).click()
  await expect(methodist.getByRole('status').filter({ hasText: 'Бекітуге жіберілді' })).toBeVisible()
  await expect(cell('Синхронды', 2)).toHaveCount(0)
})

test('the deputy head finds the curriculum at home and approves it, in Russian', async ({ browser }) => {
  const deputyHead = await browserOf(browser, PEOPLE.deputyHead, 'ru')
  const waiting = deputyHead.getByRole('region', { name: 'Ждут вашего решения' })
  await waiting.getByRole('link', { name: `Спасатель на воде ${WALK}` }).click()
  await expect(deputyHead.getByRole('complementary', { name: 'Доля синхронных занятий' }).getByText('30 %', { exact: true })).toBeVisible()
  await deputyHead.getByRole('button', { name: 'Утвердить' }).click()
  await expect(deputyHead.getByRole('status').filter({ hasText: 'Утверждено' })).toBeVisible()
  expect(faultsOf(deputyHead)).toEqual([])
  await deputyHead.context().close()

  await methodist.reload()
  const history = methodist.getByRole('region', { name: 'Тарихы' }).getByRole('listitem')
  await expect(history.filter({ hasText: 'Шалқарова' })).toContainText('Бекітілді')
  await expect(methodist.getByRole('button', { name: 'Сақтау' })).toHaveCount(0)
})

function menu(entry: string) {
  return methodist.getByRole('navigation', { name: 'Негізгі навигация' }).getByRole('link', { name: entry, exact: true })
}

function cell(column: string, row: number) {
  return methodist.getByLabel(`${column}, ${row}-жол`, { exact: true })
}

function share() {
  return methodist.getByRole('complementary', { name: 'Синхронды сабақтардың үлесі' })
}

async function addDiscipline(it: (typeof DISCIPLINES)[number]) {
  await methodist.getByRole('link', { name: 'Пән қосу' }).click()
  await methodist.getByLabel('Коды').fill(it.code)
  await methodist.getByLabel('Кредит').fill(it.credits)
  await methodist.getByLabel('Атауы: Қазақша').fill(it.title)
  await methodist.getByLabel('Синхронды', { exact: true }).fill(it.synchronous)
  await methodist.getByLabel('Асинхронды').fill(it.asynchronous)
  await methodist.getByLabel('Практика').fill(it.practice)
  await methodist.getByRole('button', { name: 'Сақтау' }).click()
  await expect(methodist.getByRole('status').filter({ hasText: 'Пән қосылды' })).toBeVisible()
}

/** The act decides which rules hold, so the change is asked for twice. */
async function comeUnder(act: string) {
  await administrator.goto('/institution/edit')
  await speak(administrator, 'ru')
  const kind = administrator.getByLabel('Тип организации')
  const wanted = kind.getByRole('option').filter({ hasText: act })
  if ((await kind.inputValue()) === (await wanted.getAttribute('value'))) return
  await kind.selectOption((await wanted.getAttribute('value'))!)
  await administrator.getByRole('button', { name: 'Сохранить' }).click()
  await administrator.getByRole('button', { name: `Перейти на ${act}` }).click()
  await expect(administrator.getByRole('status').filter({ hasText: 'Сведения об организации сохранены.' })).toBeVisible()
}
