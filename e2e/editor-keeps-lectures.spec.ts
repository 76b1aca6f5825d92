import { expect, type Page, test } from '@playwright/test'
import { browserOf, faultsOf, PEOPLE } from './people'

/**
 * A lecture that is opened in the editor, touched and saved means what it meant before: its tables keep their captions and
 * head cells, its pictures what stands below them, its formulas their source. Every lecture of the demo is saved so.
 */
const LANGUAGES = ['kk', 'ru', 'en'] as const

test('saving a lecture again loses nothing of it', async ({ browser }) => {
  test.setTimeout(240_000)
  const teacher = await browserOf(browser, PEOPLE.teacher)
  const lectures = await lecturesOf(teacher)
  expect(lectures).toHaveLength(8)
  let captions = 0
  for (const lecture of lectures) {
    await teacher.goto(`${lecture}/edit`)
    const before = await textsOf(teacher)
    for (const text of Object.values(before)) captions += (text.match(/<(fig)?caption>/g) ?? []).length
    for (const language of LANGUAGES) await touch(teacher, language)
    await teacher.getByRole('button', { name: 'Жобаны сақтау' }).click()
    await expect(teacher).toHaveURL(/\/versions\/\d+$/)
    await teacher.goto(`${lecture}/edit`)
    expect(await textsOf(teacher), lecture).toEqual(before)
  }
  expect(captions).toBeGreaterThan(50)
  expect(faultsOf(teacher)).toEqual([])
  await teacher.context().close()
})

/** What lies on the shelf of the discipline that the demo fills and is written in the editor. */
async function lecturesOf(page: Page): Promise<string[]> {
  await page.goto('/resources')
  await page.getByRole('main').getByRole('link', { name: 'Өрт қауіпсіздігі негіздері' }).click()
  await expect(page.getByRole('columnheader', { name: 'Түрі' })).toBeVisible()
  const lectures = page.getByRole('row').filter({ hasText: 'Дәріс' }).getByRole('rowheader').getByRole('link')
  return lectures.evaluateAll((links) => links.map((it) => it.getAttribute('href')!))
}

/** A letter and back: from then on it is the editor's text that is saved, no longer the one that came from the server. */
async function touch(page: Page, language: string) {
  const text = page.locator(`.ProseMirror[lang=${language}]`)
  await text.locator('p').first().click()
  await page.keyboard.press('End')
  await page.keyboard.type('x')
  await page.keyboard.press('Backspace')
}

/** What the server holds, with all that does not matter made alike. */
async function textsOf(page: Page): Promise<Record<string, string>> {
  const html = await (await page.request.get(page.url())).text()
  return page.evaluate(
    ({ html, languages }) => {
      const sent = new DOMParser().parseFromString(html, 'text/html')
      const alike = (node: Node): string => {
        if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/\s+/g, ' ')
        if (!(node instanceof HTMLElement)) return ''
        const attributes = [...node.attributes].map((it) => ` ${it.name}="${it.value}"`).sort()
        const inner = node.dataset['formula'] === undefined ? [...node.childNodes].map(alike).join('').trim() : ''
        return `<${node.localName}${attributes.join('')}>${inner}</${node.localName}>`
      }
      const texts: Record<string, string> = {}
      for (const language of languages) {
        const source = sent.querySelector(`textarea[name="html.${language}"]`)?.textContent ?? ''
        const body = new DOMParser().parseFromString(source, 'text/html').body
        texts[language] = alike(body).replace(/>\s+</g, '><')
      }
      return texts
    },
    { html, languages: [...LANGUAGES] },
  )
}
