import { expect, type Page, test } from '@playwright/test'
import { browserOf, faultsOf, PEOPLE } from './people'

/** A discipline of this walk's own, so that the journey can be walked again on the same server. */
const WALK = Date.now().toString(36).slice(-5).toUpperCase()
const CODE = `RT ${WALK}`
const DISCIPLINE = `Биіктіктегі құтқару ${WALK}`
const DISCIPLINE_EN = `Rescue at height ${WALK}`
const GROUP = 'ӨҚ-24-1'
const RULES = {
  'Оқыту құралдары мен платформалары': 'Qashyq платформасы, бейнебайланыс, арқан жабдығы',
  'Сабақ форматтары': 'Вебинар, өзіндік жұмыс, оқу-жаттығу алаңындағы практика',
  'Тапсыру мерзімдері': 'Әр жұмыс аптаның жексенбісіне дейін тапсырылады',
  'Бағалау саясаты': 'Кешіктірілген жұмыстың бағасы 20 % төмендетіледі',
}

let teacher: Page

test.describe.configure({ mode: 'serial' })
test.beforeAll(async ({ browser }) => {
  teacher = await browserOf(browser, PEOPLE.teacher)
})
test.afterAll(async () => {
  expect(faultsOf(teacher)).toEqual([])
  await teacher.context().close()
})

test('the methodist gives the discipline to its teacher, in Russian', async ({ browser }) => {
  const methodist = await browserOf(browser, PEOPLE.methodist, 'ru')
  await menu(methodist, 'Образовательные программы').click()
  await methodist.getByRole('link', { name: 'Пожарная безопасность' }).click()
  await methodist.getByRole('link', { name: 'Добавить дисциплину' }).click()
  await methodist.getByLabel('Код').fill(CODE)
  await methodist.getByLabel('Кредиты').fill('4')
  await methodist.getByLabel('Название: Қазақша').fill(DISCIPLINE)
  await methodist.getByLabel('Название: Русский').fill(`Спасение на высоте ${WALK}`)
  await methodist.getByLabel('Название: English').fill(DISCIPLINE_EN)
  await methodist.getByLabel('Синхронные', { exact: true }).fill('36')
  await methodist.getByLabel('Асинхронные').fill('60')
  await methodist.getByLabel('Практика').fill('0')
  await methodist.getByRole('checkbox', { name: 'Мәуенова' }).check()
  await methodist.getByRole('button', { name: 'Сохранить' }).click()
  await expect(methodist.getByRole('row').filter({ hasText: CODE })).toContainText('Мәуенова')
  expect(faultsOf(methodist)).toEqual([])
  await methodist.context().close()
})

test('without an approved syllabus no course can be created', { tag: ['@PLN-10'] }, async () => {
  await createCourse()
  await expect(teacher.getByRole('main')).toContainText('Курс ашылмады: пәннің бекітілген силлабусы жоқ.')
  await expect(teacher.getByRole('main')).toContainText('силлабусты жазып, бекітуге жіберіңіз')
})

test('weights that do not make 100 % are refused, and a full syllabus is sent', { tag: ['@ASM-08'] }, async () => {
  await menu(teacher, 'Силлабустар').click()
  await teacher.getByRole('button', { name: `Силлабус жазу: ${DISCIPLINE}` }).click()
  await writeTopic(1, { title: 'Арқан жабдығы және түйіндер', week: '1', hours: '8', format: 'Синхронды' })
  await writeTopic(2, { title: 'Зардап шегушіні түсіру', week: '3', hours: '12', format: 'Практикалық' })
  await writeControl(1, { title: 'Түйін байлау', kind: 'Ағымдағы бақылау', weight: '30', due: days(14) })
  await writeControl(2, { title: 'Түсіру жоспары', kind: 'Аралық бақылау', weight: '30', due: days(35) })
  await writeControl(3, { title: 'Емтихан', kind: 'Қорытынды бақылау', weight: '30', due: days(60) })
  for (const [part, text] of Object.entries(RULES)) await teacher.getByLabel(`${part}: Қазақша`).fill(text)

  await teacher.getByRole('button', { name: 'Бекітуге жіберу' }).click()
  await expect(teacher.getByRole('alert')).toContainText('Салмақтардың қосындысы: 90 %, талап: 100 %')
  await expect(teacher.getByRole('alert')).toContainText('салмағын түзетіңіз')
  await expect(teacher.getByRole('alert')).toContainText('HE-345 ¶67(3)')
  await expect(teacher.getByLabel('Бағалау саясаты: Қазақша')).toHaveValue(RULES['Бағалау саясаты'])

  await control(3).getByLabel('Салмағы, %').fill('40')
  await teacher.getByRole('button', { name: 'Бекітуге жіберу' }).click()
  await expect(teacher.getByRole('status').filter({ hasText: 'Бекітуге жіберілді' })).toBeVisible()
  await createCourse()
  await expect(teacher.getByRole('main')).toContainText('Курс ашылмады: пәннің бекітілген силлабусы жоқ.')
})

test('the deputy head returns the syllabus with a comment and approves it when it is mended', { tag: ['@PLN-09'] }, async ({ browser }) => {
  const deputyHead = await browserOf(browser, PEOPLE.deputyHead, 'en')
  await openWaiting(deputyHead)
  await deputyHead.getByRole('button', { name: 'Return' }).click()
  await expect(deputyHead.getByRole('alert')).toContainText('Say why you return it')
  await deputyHead.getByLabel('Comment').fill('Қауіпсіздік нұсқаулығын қосыңыз')
  await deputyHead.getByRole('button', { name: 'Return' }).click()
  await expect(deputyHead.getByRole('status').filter({ hasText: 'Returned for correction' })).toBeVisible()

  await teacher.goto('/')
  const returned = teacher.getByRole('region', { name: 'Сізге пысықтауға қайтарылды' })
  await expect(returned).toContainText('Қауіпсіздік нұсқаулығын қосыңыз')
  await returned.getByRole('link', { name: DISCIPLINE }).click()
  await teacher.getByRole('link', { name: 'Өзгерту' }).click()
  await teacher.getByLabel('Негізгі әдебиет: Қазақша').fill('Биіктіктегі жұмыс кезіндегі қауіпсіздік нұсқаулығы')
  await teacher.getByRole('button', { name: 'Бекітуге жіберу' }).click()

  await openWaiting(deputyHead)
  await expect(deputyHead.getByRole('main')).toContainText('Биіктіктегі жұмыс кезіндегі қауіпсіздік нұсқаулығы')
  await deputyHead.getByRole('button', { name: 'Approve' }).click()
  await expect(deputyHead.getByRole('status').filter({ hasText: 'Approved' })).toBeVisible()
  expect(faultsOf(deputyHead)).toEqual([])
  await deputyHead.context().close()
})

test('the approved syllabus makes the course: its topics are the sections, its weights the columns of the journal', { tag: ['@PLN-10'] }, async () => {
  await createCourse()
  await expect(teacher.getByRole('status').filter({ hasText: 'Курс құрылды.' })).toBeVisible()
  await expect(section('1. Арқан жабдығы және түйіндер')).toBeVisible()
  await expect(section('2. Зардап шегушіні түсіру')).toBeVisible()
  const course = teacher.url()
  await teacher.getByRole('navigation', { name: 'Курс беттері' }).getByRole('link', { name: 'Журнал' }).click()
  for (const [title, weight] of [['Түйін байлау', '30 %'], ['Түсіру жоспары', '30 %'], ['Емтихан', '40 %']]) {
    await expect(teacher.getByRole('columnheader').filter({ hasText: title })).toContainText(weight!)
  }
  await teacher.goto(course)
})

test('what was approved changes only by a request that is approved again, and the course follows', { tag: ['@PLN-09'] }, async ({ browser }) => {
  const course = teacher.url()
  await menu(teacher, 'Силлабустар').click()
  await teacher.getByRole('link', { name: DISCIPLINE, exact: true }).click()
  await expect(teacher.getByRole('link', { name: 'Өзгерту' })).toHaveCount(0)
  await teacher.getByText('Өзгеріс енгізуге өтінім').click()
  await teacher.getByLabel('Себебі').fill('Жаңа жабдық түсті: лебедка')
  await teacher.getByRole('button', { name: 'Өтінім беріп, жаңа нұсқаны бастау' }).click()
  await writeTopic(3, { title: 'Лебедкамен көтеру', week: '5', hours: '6', format: 'Практикалық' })
  await teacher.getByRole('button', { name: 'Бекітуге жіберу' }).click()
  await expect(teacher.getByRole('main')).toContainText('2-нұсқа')
  await teacher.goto(course)
  await expect(section('2. Зардап шегушіні түсіру')).toBeVisible()
  await expect(section('3. Лебедкамен көтеру')).toHaveCount(0)

  const deputyHead = await browserOf(browser, PEOPLE.deputyHead, 'en')
  await openWaiting(deputyHead)
  await expect(deputyHead.getByRole('region', { name: 'History' })).toContainText('Жаңа жабдық түсті: лебедка')
  await deputyHead.getByRole('button', { name: 'Approve' }).click()
  await expect(deputyHead.getByRole('status').filter({ hasText: 'Approved' })).toBeVisible()
  expect(faultsOf(deputyHead)).toEqual([])
  await deputyHead.context().close()

  await teacher.reload()
  await expect(section('3. Лебедкамен көтеру')).toBeVisible()
})

function menu(page: Page, entry: string) {
  return page.getByRole('navigation', { name: /Негізгі навигация|Основная навигация/ }).getByRole('link', { name: entry, exact: true })
}

async function createCourse() {
  await menu(teacher, 'Пәндер').click()
  await teacher.getByRole('link', { name: 'Курс ашу' }).click()
  await teacher.getByLabel('Пән').selectOption(`${CODE} · ${DISCIPLINE}`)
  await teacher.getByLabel('Топ').selectOption(GROUP)
  await teacher.getByRole('button', { name: 'Курс ашу' }).click()
}

function control(number: number) {
  return teacher.getByRole('group', { name: `${number}-іс-шара`, exact: true })
}

async function writeTopic(number: number, topic: { title: string; week: string; hours: string; format: string }) {
  const box = teacher.getByRole('group', { name: `${number}-тақырып`, exact: true })
  if ((await box.count()) === 0) await teacher.getByRole('button', { name: 'Тақырып қосу' }).click()
  await box.getByLabel(`${number}-тақырыптың атауы: Қазақша`).fill(topic.title)
  await box.getByLabel('Апта').fill(topic.week)
  await box.getByLabel('Сағат').fill(topic.hours)
  await box.getByLabel('Сабақ форматы').selectOption(topic.format)
}

async function writeControl(number: number, event: { title: string; kind: string; weight: string; due: string }) {
  if ((await control(number).count()) === 0) await teacher.getByRole('button', { name: 'Бақылау іс-шарасын қосу' }).click()
  await control(number).getByLabel(`${number}-іс-шараның атауы: Қазақша`).fill(event.title)
  await control(number).getByLabel('Түрі').selectOption(event.kind)
  await control(number).getByLabel('Салмағы, %').fill(event.weight)
  await control(number).getByLabel('Мерзімі').fill(event.due)
}

async function openWaiting(deputyHead: Page) {
  await deputyHead.goto('/')
  await deputyHead.getByRole('region', { name: 'Awaiting your decision' }).getByRole('link', { name: DISCIPLINE_EN }).click()
}

function section(title: string) {
  return teacher.getByRole('heading', { name: title })
}

function days(ahead: number) {
  return new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10)
}
