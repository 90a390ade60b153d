import { z } from 'zod'
import nl from 'zod/v4/locales/nl.js'

// Without jitless zod probes `new Function`, which the content security policy reports as a violation.
z.config({ jitless: true, ...nl() })

export { z }
