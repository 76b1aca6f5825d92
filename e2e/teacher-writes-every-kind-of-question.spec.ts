import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { browserOf, faultsOf, PEOPLE } from './people'

// One story, told in order: what one step leaves behind the next one finds.
test.describe.configure({ mode: 'serial' })

const BANK = 'Өрт қауіпсіздігі негіздері'
const PAIRS = 'Журнал: белгіні мағынасымен сәйкестендіріңіз.'
const TEST = 'Журналға арналған емтихан құрамы'

/** One red point. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)

let teacher: Page

test.beforeAll(async ({ browser }) => {
  teacher = await browserOf(browser, PEOPLE.teacher)
})

test.afterAll(async () => {
  expect(faultsOf(teacher)).toEqual([])
  await teacher.context().close()
})

async function openBank() {
  await teacher.goto('/testing')
  const bank = teacher.getByRole('main').getByRole('link', { name: BANK }).first()
  const href = await bank.getAttribute('href')
  await teacher.goto(href ?? '/testing')
}

async function expectAccessible() {
  const { violations } = await new AxeBuilder({ page: teacher }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze()
  expect(violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' ')}`)).toEqual([])
}

async function newQuestion(kind: string) {
  await openBank()
  await teacher.getByText('Сұрақ қосу').click()
  await teacher.getByRole('link', { name: kind, exact: true }).click()
  await expect(teacher.getByRole('heading', { level: 1, name: 'Жаңа сұрақ' })).toBeVisible()
}

const textOf = (language: string) => teacher.getByRole('textbox', { name: `Сұрақ мәтіні, ${language}` })

test('pairs are written with a picture beside the text @ASM-01', async () => {
  await newQuestion('Сәйкестендіру')
  await expectAccessible()
  await textOf('KK').fill(PAIRS)
  await teacher.getByRole('button', { name: 'Сурет' }).first().click()
  const dialog = teacher.getByRole('dialog')
  await dialog.locator('input[type=file]').setInputFiles({ name: 'белгі.png', mimeType: 'image/png', buffer: PICTURE })
  await dialog.locator('textarea[name=alt]').fill('Шығу белгісі')
  await dialog.locator('button[value=ok]').click()
  await expect(teacher.getByRole('img', { name: 'Шығу белгісі' })).toBeVisible()
  const pairs = [['Жасыл белгі', 'Шығу жолы'], ['Қызыл белгі', 'Өрт сөндіру құралы'], ['', 'Жүргіншілер өткелі']]
  for (const [row, [prompt, target]] of pairs.entries()) {
    await teacher.getByLabel(`${row + 1}-жұп, Сол жағы, KK`).fill(prompt ?? '')
    await teacher.getByLabel(`${row + 1}-жұп, Оң жағы, KK`).fill(target ?? '')
  }
  await teacher.getByRole('button', { name: 'Сақтау' }).last().click()
  const asAsked = teacher.getByRole('region', { name: 'Білім алушы көретін түрі' })
  await expect(asAsked.getByRole('img', { name: 'Шығу белгісі' })).toBeVisible()
  await expect(asAsked.getByLabel('Жасыл белгі')).toContainText('Жүргіншілер өткелі')
  await expectAccessible()
})

test('a text whose gaps and answers do not fit is refused, and nothing typed is lost @ASM-01', async () => {
  await newQuestion('Бос орынды толтыру')
  await textOf('KK').fill('Журнал: өрт шықса, {{1}} нөміріне қоңырау шалыңыз.')
  await teacher.getByLabel('1-бос орын, Қабылданатын жауаптар, KK').fill('101\n112')
  await teacher.getByLabel('2-бос орын, Қабылданатын жауаптар, KK').fill('артық')
  await teacher.getByRole('button', { name: 'Сақтау' }).last().click()
  await expect(teacher.getByRole('alert').first()).toContainText('{{2}}')
  await expect(textOf('KK')).toContainText('қоңырау шалыңыз')
  await teacher.getByLabel('2-бос орын, Қабылданатын жауаптар, KK').fill('')
  await teacher.getByRole('button', { name: 'Сақтау' }).last().click()
  await expect(teacher.getByRole('textbox', { name: '1-бос орын' })).toBeDisabled()
  await expectAccessible()
})

test('an essay may be in an exam, and a test says that it cannot take it @ASM-01 @ASM-04', async () => {
  await newQuestion('Эссе')
  await textOf('KK').fill('Журнал: эвакуация жоспары не үшін керек?')
  await teacher.getByRole('button', { name: 'Сақтау' }).last().click()
  await expect(teacher.getByRole('heading', { level: 1, name: 'Сұрақ' })).toBeVisible()
  await openBank()
  await teacher.getByRole('link', { name: 'Тестілер', exact: true }).click()
  await teacher.getByRole('link', { name: 'Тест құру' }).first().click()
  await teacher.locator('input[name="title.kk"]').fill(TEST)
  await teacher.getByRole('button', { name: 'Сақтау' }).last().click()
  await teacher.getByLabel('Бағалау', { exact: true }).selectOption('true')
  await teacher.locator('#draw-count').fill('1')
  await teacher.locator('#draw-ticket').fill('1')
  await teacher.getByRole('button', { name: 'Кездейсоқ іріктеу қосу' }).click()
  await expect(teacher.getByRole('main')).toContainText('1-билет')
  await expect(teacher.getByRole('main')).toContainText('эссе мен файл емтиханға арналған')
  await expectAccessible()
})
