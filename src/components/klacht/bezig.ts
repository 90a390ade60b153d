/**
 * For a form that goes when it is saved (`v-on`): while it is being written nothing more can be typed or ticked, so that what
 * is seen is what is saved. The keyboard stays where it is, for when the writing fails.
 */
export function zolangBezig(bezig: () => boolean | undefined) {
  const houdTegen = (e: Event) => {
    if (bezig()) e.preventDefault()
  }
  return {
    beforeinputCapture: houdTegen,
    clickCapture: (e: Event) => {
      if (e.target instanceof HTMLInputElement) houdTegen(e)
    },
  }
}
