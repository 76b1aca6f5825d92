import { expect, type Page, test } from '@playwright/test'
import { oneTimeCode, withFingerprintReader } from './authenticator'
import { faultsOf, freshBrowser, PASSWORD } from './people'

/** Павел Гринько teaches rescue work, speaks Russian, and plays in no other journey. */
const LOGIN = 'pavel.g'

let pavel: Page
let key: string
let recoveryCodes: string[]

test.describe.configure({ mode: 'serial' })
test.beforeAll(async ({ browser }) => {
  pavel = await freshBrowser(browser)
})
test.afterAll(async () => {
  expect(faultsOf(pavel)).toEqual([])
  await pavel.context().close()
})

test('the sign-in page speaks three languages before it knows who is there', async () => {
  await pavel.goto('/sign-in')
  await expect(pavel.getByRole('heading', { level: 1 })).toHaveText('Жүйеге кіру')
  await pavel.getByRole('button', { name: 'EN', exact: true }).click()
  await expect(pavel.getByRole('heading', { level: 1 })).toHaveText('Sign in')
  await expect(pavel.locator('html')).toHaveAttribute('lang', 'en')
  await pavel.getByRole('button', { name: 'RU', exact: true }).click()
  await expect(pavel.getByRole('heading', { level: 1 })).toHaveText('Вход в систему')
  await enterPassword(pavel, 'not his password')
  await expect(pavel.getByRole('alert')).toContainText('Логин или пароль не подошли')
  await enterPassword(pavel, PASSWORD)
  await expectToBeIn(pavel)
})

test('an authenticator app is added with a code from it, and recovery codes are shown once', async () => {
  await openSecondFactor()
  await pavel.getByRole('link', { name: 'Подключить приложение' }).click()
  await confirmIfAsked()
  await expect(pavel.getByRole('img', { name: 'QR-код для приложения-аутентификатора' })).toBeVisible()
  key = await pavel.getByRole('region', { name: 'Отсканируйте QR-код приложением' }).locator('code').innerText()
  await pavel.getByLabel('Одноразовый код').fill('000000')
  await pavel.getByRole('button', { name: 'Подтвердить' }).click()
  await expect(pavel.getByRole('alert')).toContainText('Код не принят')
  await pavel.getByLabel('Одноразовый код').fill(oneTimeCode(key))
  await pavel.getByRole('button', { name: 'Подтвердить' }).click()

  await expect(pavel.getByRole('heading', { level: 1 })).toHaveText('Коды восстановления')
  recoveryCodes = await pavel.getByRole('region', { name: 'Коды восстановления' }).getByRole('listitem').allInnerTexts()
  expect(recoveryCodes).toHaveLength(10)
  await pavel.getByRole('link', { name: 'Коды сохранены' }).click()
  await expect(pavel.getByRole('region', { name: 'Приложение-аутентификатор' })).toContainText('Подключено')
})

test('then a password alone opens nothing, and no code opens twice', { tag: ['@IAM-01'] }, async () => {
  await signOut()
  await enterPassword(pavel, PASSWORD)
  await expect(pavel.getByRole('heading', { level: 1 })).toHaveText('Подтвердите вход')
  await pavel.goto('/people/me')
  await expect(pavel.getByRole('heading', { level: 1 })).toHaveText('Вход в систему')
  await enterPassword(pavel, PASSWORD)
  const code = oneTimeCode(key, 'next')
  await pavel.getByLabel('Одноразовый код').fill(code)
  await pavel.getByRole('button', { name: 'Подтвердить' }).click()
  await expectToBeIn(pavel)

  await signOut()
  await enterPassword(pavel, PASSWORD)
  await pavel.getByLabel('Одноразовый код').fill(code)
  await pavel.getByRole('button', { name: 'Подтвердить' }).click()
  await expect(pavel.getByRole('alert')).toContainText('Код не принят')
  await enterRecoveryCode(pavel, recoveryCodes[0]!)
})

test('a passkey signs him in without login and password', async () => {
  await withFingerprintReader(pavel)
  await openSecondFactor()
  await pavel.getByRole('link', { name: 'Добавить ключ доступа' }).click()
  await confirmIfAsked()
  await pavel.getByLabel('Название ключа').fill('Ноутбук на кафедре')
  await pavel.getByRole('button', { name: 'Добавить ключ доступа' }).click()
  await expect(pavel.getByRole('region', { name: 'Ключи доступа' })).toContainText('Ноутбук на кафедре')

  await signOut()
  await pavel.getByRole('button', { name: 'Войти с ключом доступа' }).click()
  await expectToBeIn(pavel)
})

test('he sees where else he is signed in and ends that session', { tag: ['@IAM-01'] }, async ({ browser }) => {
  const forgotten = await freshBrowser(browser, 'ru')
  await forgotten.goto('/sign-in')
  await enterPassword(forgotten, PASSWORD)
  await enterRecoveryCode(forgotten, recoveryCodes[1]!)

  await pavel.goto('/people/me')
  await pavel.getByRole('link', { name: 'Сеансы' }).click()
  const sessions = pavel.getByRole('list', { name: 'Сеансы' }).getByRole('listitem')
  await expect(sessions).toHaveCount(2)
  await expect(sessions.filter({ hasText: 'Это устройство' }).getByRole('button')).toHaveCount(0)
  await sessions.getByRole('button', { name: /^Завершить сеанс: / }).click()
  await expect(pavel.getByRole('status').filter({ hasText: 'Сеанс завершён.' })).toBeVisible()
  await expect(sessions).toHaveCount(1)
  await forgotten.goto('/people/me')
  await expect(forgotten.getByRole('heading', { level: 1 })).toHaveText('Вход в систему')
  expect(faultsOf(forgotten)).toEqual([])
  await forgotten.context().close()
})

test('he takes both away again, and his password suffices', async () => {
  await openSecondFactor()
  await pavel.getByRole('button', { name: 'Удалить ключ доступа «Ноутбук на кафедре»' }).click()
  await confirmIfAsked()
  if (await pavel.getByRole('button', { name: 'Удалить ключ доступа' }).count()) {
    await pavel.getByRole('button', { name: 'Удалить ключ доступа' }).click()
  }
  await pavel.getByRole('button', { name: 'Отключить приложение' }).click()
  await expect(pavel.getByRole('region', { name: 'Приложение-аутентификатор' })).toContainText('Не подключено')
  await signOut()
  await enterPassword(pavel, PASSWORD)
  await expectToBeIn(pavel)
})

async function enterPassword(page: Page, password: string) {
  await page.getByLabel('Логин').fill(LOGIN)
  await page.getByRole('textbox', { name: 'Пароль' }).fill(password)
  await page.getByRole('button', { name: 'Войти', exact: true }).click()
}

async function enterRecoveryCode(page: Page, code: string) {
  await page.getByText('Телефона нет под рукой?').click()
  await page.getByLabel('Код восстановления').fill(code)
  await page.getByRole('button', { name: 'Войти по коду' }).click()
  await expectToBeIn(page)
}

async function expectToBeIn(page: Page) {
  await expect(page.getByRole('navigation', { name: 'Основная навигация' })).toBeVisible()
}

async function openSecondFactor() {
  await pavel.goto('/people/me')
  await pavel.getByRole('link', { name: 'Второй фактор' }).click()
}

/** Whoever changes how one signs in proves once more who is sitting here. */
async function confirmIfAsked() {
  if (!pavel.url().includes('/confirmation')) return
  await pavel.getByRole('textbox', { name: 'Пароль' }).fill(PASSWORD)
  await pavel.getByRole('button', { name: 'Продолжить' }).click()
}

async function signOut() {
  await pavel.locator('summary').filter({ hasText: 'Личный кабинет' }).click()
  await pavel.getByRole('button', { name: 'Выйти' }).click()
  await expect(pavel.getByRole('heading', { level: 1 })).toHaveText('Вход в систему')
}
