/// <reference types="vite/client" />
// For typescript-eslint, which runs plain TypeScript; vue-tsc resolves the components itself.
declare module '*.vue' {
  import type { DefineComponent } from 'vue'
  const component: DefineComponent<object, object, unknown>
  export default component
}
