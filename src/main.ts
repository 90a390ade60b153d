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
import App from './App.vue'
import { host } from './host'
import { router } from './router'
import { begin } from './start'

const app = createApp(App, { host: host.kind }).use(createPinia())
begin(router)
app.use(router).mount('#app')
