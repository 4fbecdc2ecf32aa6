/** A tree that lives in native memory until dropped. */
export type NativeHandle = { readonly nativeTree: unique symbol }

/** What of satteri's native part is used: it gives the tree as one buffer, where its public API makes an object a node. */
export interface SatteriBinding {
  readonly createMdastHandle: (source: string, options: number, positions: boolean) => NativeHandle
  readonly serializeHandle: (handle: NativeHandle) => Uint8Array
  readonly dropHandle: (handle: NativeHandle) => void
}

/** Of the version that package.json pins: the part is not exported, so its place is taken from the package's. */
const bindingPath = './binding.js'

/** Loads the native part; null where there is none for the platform, or another version stands there. */
export async function loadSatteri(): Promise<SatteriBinding | null> {
  try {
    const place = new URL(bindingPath, import.meta.resolve('satteri')).href
    const binding: Partial<SatteriBinding> = await import(place)
    const { createMdastHandle, serializeHandle, dropHandle } = binding
    return createMdastHandle && serializeHandle && dropHandle
      ? { createMdastHandle, serializeHandle, dropHandle }
      : null
  } catch {
    return null
  }
}
