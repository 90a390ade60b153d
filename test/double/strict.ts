/** What JavaScript itself asks of any object: awaiting, printing, comparing. */
const ASKED_BY_LANGUAGE = new Set(['then', 'toJSON', 'constructor', 'prototype', 'asymmetricMatch', 'nodeType'])

/**
 * A double must fail loudly where it is not like Electron: reading a member it does not have is an error,
 * not `undefined`.
 */
export function strict<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(object, key, receiver): unknown {
      if (typeof key === 'symbol' || key in object || ASKED_BY_LANGUAGE.has(key))
        return Reflect.get(object, key, receiver)
      throw new Error(`electron double: ${name}.${key} is not implemented`)
    },
  })
}

/** An event object the app can stop. */
export class Preventable {
  defaultPrevented = false
  constructor(readonly url = '') {}
  preventDefault(): void {
    this.defaultPrevented = true
  }
}
