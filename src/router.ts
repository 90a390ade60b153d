import { createRouter, createWebHashHistory, type RouteRecordRaw } from 'vue-router'

declare module 'vue-router' {
  interface RouteMeta {
    /** Window title of the screen. Never a name of a person: window titles show up in task bars and screen shares. */
    titel: string
    /** The whole screen is a form that is filled in. */
    formulier?: true
    /** The program is not in use yet: nothing leads elsewhere. */
    zonderMenu?: boolean
    /** The item of the rail that this screen belongs to. */
    hoofdmenu?: 'werkvoorraad' | 'dossiers' | 'termijnen' | 'regelingen' | 'instellingen'
  }
}

export const routes: RouteRecordRaw[] = [
  { path: '/', redirect: { name: 'werkvoorraad' } },
  {
    path: '/start',
    name: 'start',
    component: () => import('@/views/EersteStartView.vue'),
    meta: { titel: 'Welkom', zonderMenu: true },
  },
  {
    path: '/wachtzin',
    name: 'wachtzin',
    component: () => import('@/views/WachtzinView.vue'),
    meta: { titel: 'Wachtzin kiezen', zonderMenu: true },
  },
  {
    path: '/verdwenen',
    name: 'verdwenen',
    component: () => import('@/views/VerdwenenView.vue'),
    meta: { titel: 'Dossiers ontbreken', zonderMenu: true },
  },
  {
    path: '/terugzetten',
    name: 'terugzetten',
    component: () => import('@/views/TerugzettenView.vue'),
    meta: { titel: 'Reservekopie terugzetten', zonderMenu: true },
  },
  {
    path: '/werkvoorraad',
    name: 'werkvoorraad',
    component: () => import('@/views/WerkvoorraadView.vue'),
    meta: { titel: 'Werkvoorraad', hoofdmenu: 'werkvoorraad' },
  },
  {
    path: '/werkvoorraad/weekblad',
    name: 'weekblad',
    component: () => import('@/views/WeekbladView.vue'),
    meta: { titel: 'Weekblad', hoofdmenu: 'werkvoorraad' },
  },
  {
    path: '/klacht/nieuw',
    name: 'nieuwe-klacht',
    component: () => import('@/views/NieuweKlachtView.vue'),
    meta: { titel: 'Nieuwe klacht', hoofdmenu: 'dossiers', formulier: true },
  },
  {
    path: '/signaal/nieuw',
    name: 'nieuw-signaal',
    component: () => import('@/views/SignaalView.vue'),
    meta: { titel: 'Signaal noteren', hoofdmenu: 'dossiers', formulier: true },
  },
  {
    path: '/dossiers',
    name: 'dossiers',
    component: () => import('@/views/DossiersView.vue'),
    meta: { titel: 'Dossiers', hoofdmenu: 'dossiers' },
  },
  {
    path: '/dossiers/:id',
    name: 'dossier',
    component: () => import('@/views/DossierView.vue'),
    meta: { titel: 'Dossier', hoofdmenu: 'dossiers' },
  },
  {
    path: '/dossiers/:id/document/:soort',
    name: 'dossierdocument',
    component: () => import('@/views/DocumentView.vue'),
    meta: { titel: 'Document', hoofdmenu: 'dossiers' },
  },
  {
    path: '/dossiers/:id/verstrekken',
    name: 'verstrekken',
    component: () => import('@/views/VerstrekkenView.vue'),
    meta: { titel: 'Dossier verstrekken', hoofdmenu: 'dossiers' },
  },
  {
    path: '/document/:soort/leeg',
    name: 'leeg-document',
    component: () => import('@/views/DocumentView.vue'),
    meta: { titel: 'Leeg formulier' },
  },
  {
    path: '/termijnen',
    name: 'termijnen',
    component: () => import('@/views/TermijnenView.vue'),
    meta: { titel: 'Termijnen', hoofdmenu: 'termijnen' },
  },
  {
    path: '/regelingen',
    name: 'regelingen',
    component: () => import('@/views/RegelingenView.vue'),
    meta: { titel: 'Regelingen', hoofdmenu: 'regelingen' },
  },
  {
    path: '/regelingen/:id',
    name: 'regeling',
    component: () => import('@/views/RegelingView.vue'),
    meta: { titel: 'Regeling', hoofdmenu: 'regelingen' },
  },
  {
    path: '/regelingen/:id/brieven/:soort',
    name: 'brieftekst',
    component: () => import('@/views/BriefTekstView.vue'),
    meta: { titel: 'Tekst van een brief', hoofdmenu: 'regelingen' },
  },
  {
    path: '/regelingen/:id/toepassen',
    name: 'regeling-toepassen',
    component: () => import('@/views/RegelingToepassenView.vue'),
    meta: { titel: 'Nieuwe versie toepassen', hoofdmenu: 'regelingen' },
  },
  {
    path: '/instellingen',
    name: 'instellingen',
    component: () => import('@/views/InstellingenView.vue'),
    meta: { titel: 'Instellingen', hoofdmenu: 'instellingen' },
  },
  {
    path: '/instellingen/reservekopie',
    name: 'reservekopie',
    component: () => import('@/views/ReservekopieView.vue'),
    meta: { titel: 'Reservekopie', hoofdmenu: 'instellingen' },
  },
  {
    path: '/instellingen/reservekopie/herstelblad',
    name: 'herstelblad',
    component: () => import('@/views/HerstelbladView.vue'),
    meta: { titel: 'Herstelblad', hoofdmenu: 'instellingen' },
  },
  {
    path: '/instellingen/vervanger',
    name: 'vervanger',
    component: () => import('@/views/VervangerView.vue'),
    meta: { titel: 'Vervanger', hoofdmenu: 'instellingen' },
  },
  // An unknown address (an old link, a typing mistake) ends where the work is.
  { path: '/:pad(.*)*', redirect: { name: 'werkvoorraad' } },
]

// Hash history: the desktop window loads one file from app://klachtdossier and has no server that knows other paths.
export const router = createRouter({ history: createWebHashHistory(), routes })
