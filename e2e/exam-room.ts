import { expect, type Locator, type Page } from '@playwright/test'
import { faultsOf } from './people'

/** The demo's exams: one to practise, open to every learner, and today's, which goes one way and is watched. */
export const PRACTICE = 'Жаттығу емтиханы'
export const TODAY = 'Аралық бақылау емтиханы: 1–4-тақырыптар'

export async function waitingRoom(page: Page, title: string) {
  await page.goto('/exams')
  await page.getByRole('link', { name: new RegExp(`(Емтиханға кіру|Жалғастыру)\\s*: ${title}`) }).click()
}

export async function begin(page: Page, title: string) {
  await waitingRoom(page, title)
  await page.getByRole('button', { name: 'Емтиханды бастау' }).click()
  await expect(question(page, 1)).toBeVisible()
}

export const question = (page: Page, position: number) => page.locator(`#q${position}`)
export const saved = (page: Page, position: number) => question(page, position).locator('.saved').filter({ hasText: /Сақталды \d\d:\d\d:\d\d/ })
export const status = (page: Page) => page.locator('#exam-status')

/** Answers whatever was drawn; the second time with something else. */
export async function answer(page: Page, position: number, time: 1 | 2 = 1) {
  const asked = question(page, position)
  const choices = asked.locator('.answers input')
  if ((await choices.count()) > 0) return choices.nth(time - 1).check()
  const targets = asked.locator('select')
  if ((await targets.count()) > 0) return void (await targets.first().selectOption({ index: time }))
  const down = asked.getByRole('button', { name: /^Төмен/ })
  if ((await down.count()) > 0) return down.first().click()
  await asked.locator('input:not([type=file]), textarea').first().fill(`${time}`)
}

/** How many seconds the candidate still has, by what is shown. */
export async function secondsLeft(clock: Locator): Promise<number> {
  const shown = /(?:(\d+):)?(\d+):(\d\d)/.exec((await clock.textContent()) ?? '')
  if (!shown) return NaN
  return Number(shown[1] ?? 0) * 3600 + Number(shown[2]) * 60 + Number(shown[3])
}

export const clock = (page: Page) => page.locator('#exam-left')

/** Chromium logs every request that finds no network; the exam is made for that. */
export function faults(page: Page) {
  return faultsOf(page).filter((it) => !/ERR_INTERNET_DISCONNECTED|ERR_FAILED|ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE|ERR_INCOMPLETE_CHUNKED|ERR_SOCKET_NOT_CONNECTED/.test(it))
}

export async function handIn(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Емтиханды тапсыру' }).first().click()
  await page.getByRole('button', { name: 'Тапсыру', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Емтихан тапсырылды' })).toBeVisible()
  return (await page.locator('[data-receipt]').last().getAttribute('data-receipt'))!
}
