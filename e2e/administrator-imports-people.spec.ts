import { expect, type Page, test } from '@playwright/test'
import { browserOf, faultsOf, freshBrowser, PEOPLE, signIn } from './people'
import { csv, xlsx } from './tables'

/** Names of this walk's own, so that the journey can be walked again on the same server. */
const WALK = Date.now().toString(36).slice(-5)
const GROUP = `СҚ-${WALK}`
const CADET = `arman.${WALK}`
const TEACHER = `zhanar.${WALK}`
const HEADS = ['Логин', 'Тегі', 'Аты', 'Әкесінің аты', 'Туған жылы', 'Тілі', 'Рөлдер', 'Бөлімше', 'Топ', 'Электрондық пошта']

const NEWCOMERS = csv([
  HEADS,
  [CADET, 'Тасболатов', 'Арман', 'Ерланұлы', '2006', 'kk', 'Білім алушы', 'FACULTY', GROUP, ''],
  ['', 'Кравцова', 'Дарья', 'Олеговна', '2006', 'ru', 'Обучающийся', 'FACULTY', GROUP, ''],
  ['', '', 'Бақыт', '', '2006', 'kk', 'Білім алушы', 'FACULTY', GROUP, ''],
  [PEOPLE.administrator, 'Сейітов', 'Мирас', '', '2006', 'kk', 'Білім алушы', 'FACULTY', GROUP, ''],
  [CADET, 'Тасболатов', 'Айдос', '', '2006', 'kk', 'Білім алушы', 'FACULTY', GROUP, ''],
  ['', 'Оразов', 'Нұрлан', '', '2061', 'kk', 'Білім алушы', 'FACULTY', GROUP, ''],
  ['', 'Юсупова', 'Камила', '', '2006', 'kk', 'Ғарышкер', 'FACULTY', GROUP, 'kamila@@oqu'],
])

const TEACHERS = xlsx([
  HEADS,
  [TEACHER, 'Бекенова', 'Жанар', 'Маратқызы', '1988', 'kk', 'Оқытушы', 'FACULTY', '', `${TEACHER}@oqu.example`],
  ['b', 'Ли', 'Виктор', '', '1979', 'uz', 'Оқытушы', 'FACULTY', '', ''],
])

const passwords = new Map<string, { login: string; password: string }>()
let administrator: Page

test.describe.configure({ mode: 'serial' })
test.beforeAll(async ({ browser }) => {
  administrator = await browserOf(browser, PEOPLE.administrator)
})
test.afterAll(async () => {
  expect(faultsOf(administrator)).toEqual([])
  await administrator?.context().close()
})

test('every faulty row of a CSV table is shown with its reason before anything is written', async () => {
  await open(administrator, 'Адамдар')
  await administrator.getByRole('link', { name: 'Импорт' }).click()
  await upload(administrator, `qabyldau-${WALK}.csv`, NEWCOMERS)

  const faults = administrator.getByRole('region', { name: 'Қателер' }).getByRole('row')
  await expect(faults.filter({ hasText: 'Толтырылмаған. Бұл баған міндетті.' })).toContainText('Тегі')
  await expect(faults.filter({ hasText: 'Бұл логин жүйеде бар.' })).toContainText(PEOPLE.administrator)
  await expect(faults.filter({ hasText: 'файлдың 2-жолында да бар' })).toContainText(CADET)
  await expect(faults.filter({ hasText: 'төрт таңбалы сан болуы керек' })).toContainText('2061')
  await expect(faults.filter({ hasText: 'Мұндай рөл жоқ.' })).toContainText('Ғарышкер')
  await expect(faults.filter({ hasText: 'Пошта мекенжайы дұрыс жазылмаған.' })).toContainText('kamila@@oqu')
  await expect(administrator.getByRole('row').filter({ hasText: 'Кравцова' })).toContainText('автоматты түрде жасалады')

  const meanwhile = await administrator.context().newPage()
  await meanwhile.goto(`/people?q=${CADET}`)
  await expect(meanwhile.getByText('Ешкім табылмады')).toBeVisible()
  await meanwhile.close()

  await administrator.getByRole('button', { name: '2 адамды тіркеу' }).click()
  await expect(administrator.getByRole('status').filter({ hasText: '2 адам тіркелді.' })).toBeVisible()
  await find(administrator, CADET)
  await expect(administrator.getByRole('heading', { level: 1 })).toContainText('Тасболатов')
})

test('an XLSX table is imported in the same way', async () => {
  await open(administrator, 'Адамдар')
  await administrator.getByRole('link', { name: 'Импорт' }).click()
  await upload(administrator, `oqytushylar-${WALK}.xlsx`, TEACHERS)
  const faults = administrator.getByRole('region', { name: 'Қателер' }).getByRole('row')
  await expect(faults.filter({ hasText: 'kk, ru немесе en болуы керек' })).toContainText('uz')
  await expect(faults.filter({ hasText: 'Логин латын әріптері мен цифрлардан тұрады' })).toBeVisible()
  await administrator.getByRole('button', { name: '1 адамды тіркеу' }).click()
  await expect(administrator.getByRole('status').filter({ hasText: '1 адам тіркелді.' })).toBeVisible()
})

test('first passwords come on a sheet for the printer, once', { tag: ['@IAM-02'] }, async () => {
  await open(administrator, 'Адамдар')
  await administrator.getByRole('link', { name: 'Алғашқы құпиясөздер' }).click()
  await administrator.getByRole('button', { name: `Басып шығару: ${GROUP}` }).click()
  await expect(administrator.getByRole('heading', { level: 1 })).toHaveText('Логиндер мен алғашқы құпиясөздер')
  await expect(administrator.getByRole('button', { name: 'Басып шығару' })).toBeVisible()
  await readSlip('Тасболатов')
  await readSlip('Кравцова')

  await administrator.goto('/people/first-passwords')
  await expect(administrator.getByRole('button', { name: GROUP })).toHaveCount(0)
  // Whoever has no group: the new teacher is among them.
  await administrator.getByRole('button', { name: 'Басып шығару: Топсыз' }).click()
  await readSlip('Бекенова')
})

test('a newcomer must choose an own password and accept both agreements before anything else', { tag: ['@IAM-02', '@IAM-04'] }, async ({ browser }) => {
  const { login, password } = passwords.get('Кравцова')!
  const page = await freshBrowser(browser, 'ru')
  await signIn(page, login, password)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Придумайте свой пароль')
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Придумайте свой пароль')
  await page.getByRole('textbox', { name: 'Новый пароль', exact: true }).fill('password12')
  await page.getByRole('textbox', { name: 'Повторите новый пароль' }).fill('password12')
  await page.getByRole('button', { name: 'Установить пароль' }).click()
  await expect(page.getByRole('alert')).toContainText('Такой пароль используют многие')
  await page.getByRole('textbox', { name: 'Новый пароль', exact: true }).fill('семь тихих трамваев')
  await page.getByRole('textbox', { name: 'Повторите новый пароль' }).fill('семь тихих трамваев')
  await page.getByRole('button', { name: 'Установить пароль' }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Соглашения')
  await page.goto('/courses')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Соглашения')
  await page.getByRole('checkbox', { name: 'Я даю согласие на сбор и обработку моих персональных данных.' }).check()
  await page.getByRole('checkbox', { name: 'Я принимаю условия пользовательского соглашения.' }).check()
  await page.getByRole('button', { name: 'Принять и продолжить' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Дарья')

  await page.goto('/people/me')
  const accepted = page.getByRole('region', { name: 'Соглашения' }).getByRole('listitem')
  await expect(accepted).toHaveCount(2)
  await expect(accepted.first()).toContainText(/версия \S+, .*\d{2}:\d{2}/)
  expect(faultsOf(page)).toEqual([])

  await page.context().clearCookies()
  await page.goto('/sign-in')
  await page.getByLabel('Логин').fill(login)
  await page.getByRole('textbox', { name: 'Құпиясөз' }).fill(password)
  await page.getByRole('button', { name: 'Кіру', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('Логин немесе құпиясөз қате')
  await page.context().close()
})

test('a role brings its menu at once, and takes it away when it is revoked', { tag: ['@IAM-05'] }, async ({ browser }) => {
  const { login, password } = passwords.get('Бекенова')!
  const teacher = await freshBrowser(browser)
  await signIn(teacher, login, password)
  await teacher.getByRole('textbox', { name: 'Жаңа құпиясөз', exact: true }).fill('көк аспан ұзақ жол')
  await teacher.getByRole('textbox', { name: 'Жаңа құпиясөзді қайталаңыз' }).fill('көк аспан ұзақ жол')
  await teacher.getByRole('button', { name: 'Құпиясөзді орнату' }).click()
  await expect(menu(teacher, 'Силлабустар')).toBeVisible()
  await expect(menu(teacher, 'Білім беру бағдарламалары')).toHaveCount(0)
  expect((await teacher.goto('/programs'))!.status()).toBe(403)

  await find(administrator, login)
  const roles = administrator.getByRole('region', { name: 'Рөлдер' })
  // Fourteen roles are named by the documents; one of them she holds.
  await expect(roles.getByLabel('Рөл қосу').getByRole('option').filter({ hasNotText: '—' })).toHaveCount(13)
  await roles.getByLabel('Рөл қосу').selectOption('Әдіскер')
  await roles.getByLabel('Себебі').last().fill('№ 118 бұйрық, 02.11.2026')
  await roles.getByRole('button', { name: 'Рөл беру' }).click()
  await expect(administrator.getByRole('status').filter({ hasText: 'Рөл берілді: Әдіскер.' })).toBeVisible()
  await teacher.goto('/')
  await menu(teacher, 'Білім беру бағдарламалары').click()
  await expect(teacher.getByRole('link', { name: 'Бағдарлама қосу' })).toBeVisible()

  const asMethodist = roles.getByRole('group').filter({ hasText: 'Әдіскер' })
  await asMethodist.getByText('Әдіскер', { exact: true }).click()
  await asMethodist.getByLabel('Себебі').fill('№ 121 бұйрық, 09.11.2026')
  await asMethodist.getByRole('button', { name: 'Рөлді алу' }).click()
  await expect(administrator.getByRole('status').filter({ hasText: 'Рөл алынды: Әдіскер.' })).toBeVisible()
  await teacher.goto('/')
  await expect(menu(teacher, 'Білім беру бағдарламалары')).toHaveCount(0)
  expect((await teacher.goto('/programs'))!.status()).toBe(403)
  expect(faultsOf(teacher)).toEqual([])
  await teacher.context().close()
})

test('the audit log tells who did all this, when and why', async () => {
  const log = administrator.getByRole('group', { name: 'Аудит журналы' }).getByRole('row')
  await open(administrator, 'Аудит журналы')
  await choose(administrator, 'Адамдар тізімі импортталды')
  await expect(log.filter({ hasText: `qabyldau-${WALK}.csv` })).toContainText('Ақсұңқаров')
  await choose(administrator, 'Рөл берілді')
  await expect(log.filter({ hasText: '№ 118 бұйрық, 02.11.2026' }).filter({ hasText: 'Бекенова' }).first()).toBeVisible()
  await choose(administrator, 'Рөл алынды')
  await expect(log.filter({ hasText: '№ 121 бұйрық, 09.11.2026' }).filter({ hasText: 'Бекенова' }).first()).toBeVisible()
  await choose(administrator, 'Алғашқы құпиясөз парағы шығарылды')
  await expect(log.filter({ hasText: 'Тасболатов' }).first()).toBeVisible()
  await choose(administrator, 'Келісімдерді қабылдады')
  await expect(log.filter({ hasText: 'Кравцова' }).first()).toBeVisible()
})

async function open(page: Page, entry: string) {
  await page.goto('/')
  await menu(page, entry).click()
}

function menu(page: Page, entry: string) {
  return page.getByRole('navigation', { name: 'Негізгі навигация' }).getByRole('link', { name: entry, exact: true })
}

async function upload(page: Page, name: string, buffer: Buffer) {
  await page.getByLabel('Кесте файлы').setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
  // In our own words: the browser's input lies under them.
  await expect(page.locator('[data-file-choice]')).toContainText(name)
  await page.getByRole('button', { name: 'Жүктеп, тексеру' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Импортты тексеру')
}

async function find(page: Page, login: string) {
  await open(page, 'Адамдар')
  await page.getByLabel('Аты-жөні, логин немесе пошта').fill(login)
  await page.getByRole('button', { name: 'Іздеу' }).click()
  await page.getByRole('row').filter({ hasText: login }).getByRole('link').click()
}

async function readSlip(familyName: string) {
  const slip = administrator.getByRole('region', { name: familyName })
  const [login, password] = await slip.getByRole('definition').allInnerTexts()
  passwords.set(familyName, { login: login!, password: password! })
}

async function choose(page: Page, deed: string) {
  await page.getByLabel('Әрекет').selectOption(deed)
  await page.getByRole('button', { name: 'Сүзу' }).click()
}
