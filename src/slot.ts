import { createApp } from 'vue'

/**
 * Another program in the same window: before it has the key it holds nothing, and asks nothing of the store. `verder`: it has the key.
 */
export async function toonSlot(verder: () => void): Promise<void> {
  const { default: SlotView } = await import('./views/SlotView.vue')
  const slot = createApp(SlotView, {
    onOpen: () => {
      slot.unmount()
      verder()
    },
  })
  slot.mount('#app')
}
