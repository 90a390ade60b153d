import * as z from 'zod/mini'

// Without jitless zod probes `new Function`, which the content security policy reports as a violation.
z.config({ jitless: true })

/**
 * For what is read at the start: yes or no, and no words about what is wrong. A quarter of the size of ./zod, which makes
 * sentences for a text that somebody wrote by hand.
 */
export { z }
