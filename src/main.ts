import '@fontsource-variable/atkinson-hyperlegible-next'
import './stijl/tokens.css'
import './stijl/basis.css'
import './stijl/knoppen.css'
import './stijl/formulier.css'
import './stijl/tabel.css'
import './stijl/schil.css'
import './stijl/afdruk.css'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { host } from './host' // first: it takes the way to the journal out of the address before the router reads that
import App from './App.vue'
import { router } from './router'
import { toonSlot } from './slot'
import { begin } from './start'
import { bewaarAlles } from './stores/concepten'
import { zoekKluis } from './stores/kluis'
import { vergrendel, volgSlot } from './stores/vergrendelen'

// A file that is dropped beside its place would be opened in the place of the program.
for (const soort of ['dragover', 'drop'] as const)
  addEventListener(soort, (e) => {
    if (e.defaultPrevented || !e.dataTransfer?.types.includes('Files')) return
    e.preventDefault()
    e.dataTransfer.dropEffect = 'none'
  })

function toonProgramma(): void {
  const app = createApp(App, { host: host.soort }).use(createPinia())
  begin(router)
  // The shell waits for this before the window goes: what was typed last is then on disk too.
  host.bijSluiten(bewaarAlles)
  // In a turn of its own: all modules were just read in this one.
  setTimeout(() => app.use(router).mount('#app'))
}

volgSlot()
host.bijVergrendelen(() => void vergrendel().catch(() => undefined))
void zoekKluis().then(({ soort }) =>
  soort === 'dicht' || soort === 'kwijt' || soort === 'mislukt' ? toonSlot(toonProgramma) : toonProgramma(),
)
