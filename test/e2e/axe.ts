import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const REGELS: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
}

/** What axe has against the page as it stands. */
export async function overtredingen(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const uitkomst = await page.evaluate(
    (regels) => (window as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } }).axe.run(regels),
    REGELS,
  )
  return uitkomst.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`)
}
