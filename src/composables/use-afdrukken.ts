import { onBeforeUnmount, onMounted, readonly, ref, type Ref } from 'vue'

/** True while the window is being printed: paper has no sight and no buttons, so it gets what the screen leaves out. */
export function useAfdrukken(): Readonly<Ref<boolean>> {
  const bezig = ref(false)
  const voor = () => (bezig.value = true)
  const na = () => (bezig.value = false)
  onMounted(() => {
    window.addEventListener('beforeprint', voor)
    window.addEventListener('afterprint', na)
  })
  onBeforeUnmount(() => {
    window.removeEventListener('beforeprint', voor)
    window.removeEventListener('afterprint', na)
  })
  return readonly(bezig)
}
