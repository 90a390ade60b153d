import { randomBytes, timingSafeEqual } from 'node:crypto'

const secret = () => randomBytes(32).toString('base64url')

const equal = (a: string | undefined, b: string): boolean => {
  const [left, right] = [Buffer.from(a ?? ''), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

/** So many codes are open at a time: one that is never used must not stay good for ever. */
const OPEN = 4

/**
 * Who may ask. The window that is opened gets a code that works once; it changes it for a cookie that no script can read and a
 * key that only the page has. Both are needed: a cookie goes to every port of this computer, a key is in no request that another
 * page can make. All of it ends with the server.
 */
export function createSecret() {
  const cookie = secret()
  const key = secret()
  const codes: string[] = []
  return {
    key,
    cookie,
    newCode: (): string => {
      codes.push(secret())
      codes.splice(0, Math.max(0, codes.length - OPEN))
      return codes.at(-1) ?? ''
    },
    /** True once for each code. */
    useCode: (code: unknown): boolean => {
      const at = codes.findIndex((each) => typeof code === 'string' && equal(code, each))
      return at !== -1 && codes.splice(at, 1).length === 1
    },
    isCookie: (given: string | undefined) => equal(given, cookie),
    isKey: (given: string | undefined) => equal(given, key),
  }
}
