import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from './fixtures'
import { begin, registreer } from './stappen'

// A browser has no save dialog of ours, and never tells how printing ended.
test.describe('opslaan en afdrukken van een document', () => {
  test.beforeEach(async ({ program }) => {
    await begin(program)
    await registreer(program.page, 'Deur klemt')
    await program.page.getByRole('button', { name: 'Document maken' }).click()
    await program.page.getByRole('menuitem', { name: /Registratieformulier/ }).click()
    await expect(program.page.getByRole('button', { name: 'Opslaan als Word…' })).toBeVisible()
  })

  test('annuleren bewaart niets en zegt dat', async ({ program }) => {
    const { page } = program
    await program.nextSave('cancel')
    await page.getByRole('button', { name: 'Opslaan als Word…' }).click()
    await expect(page.getByRole('main').getByText('Er is niets bewaard.')).toBeVisible()
    await program.nextPrint('cancelled')
    await page.getByRole('button', { name: 'Afdrukken…' }).click()
    await expect(page.getByRole('main').getByText(/niet afgedrukt|niets afgedrukt|geannuleerd/i)).toBeVisible()
  })

  test('een map waarin niets mag: een zin met wat te doen, en geen half bestand', async ({ program }) => {
    const { page } = program
    // A folder where the target's name is taken by a folder can not be written, not even by root.
    const pad = await program.nextSave('bezet/registratie.docx')
    mkdirSync(join(pad, 'vol'), { recursive: true })
    writeFileSync(join(pad, 'vol', 'x'), '')
    chmodSync(dirname(pad), 0o555)
    await page.getByRole('button', { name: 'Opslaan als Word…' }).click()
    await expect(page.getByRole('main').getByText(/Er is niets bewaard\./)).toBeVisible()
    expect(readdirSync(dirname(pad))).toEqual(['registratie.docx'])
    chmodSync(dirname(pad), 0o755)
  })
})
