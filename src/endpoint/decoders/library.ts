/**
 * C libraries compiled to WebAssembly, the ones that sharp links too where it has them: LodePNG, libjpeg-turbo, libnsgif, libwebp (packages @cwasm/*).
 * They reach nothing outside their own memory. Each image gets a fresh instance, so that nothing of a refused image stays behind.
 */
import { brotliDecompressSync } from 'node:zlib'
import * as compiled from '../../generated/image-decoders.ts'

/** As much of https://webassembly.github.io/spec/js-api/ as is used: the types of Node 20 leave it out. */
declare const WebAssembly: {
  readonly Module: new (code: Uint8Array) => Compiled
  readonly Instance: new (module: Compiled, imports: object) => { readonly exports: Exports }
}
type Compiled = object
type Exports = { readonly memory: { readonly buffer: ArrayBuffer } } & Readonly<Record<string, (...values: readonly number[]) => number>>

export type LibraryName = keyof typeof compiled

export interface Library {
  /** Calls an exported function. Throws where the library gives up on the image. */
  readonly call: (name: string, ...values: readonly number[]) => number
  /** Reserves memory, in bytes; gives its address. Throws if there is no more. */
  readonly reserve: (size: number) => number
  /** Copies bytes into the library's memory; gives their address. */
  readonly put: (bytes: Uint8Array) => number
  /** A view of the memory: valid until the next call. */
  readonly bytes: (address: number, size: number) => Uint8Array
  /** Unsigned 32-bit numbers in the memory. */
  readonly numbers: (address: number, count: number) => Uint32Array
}

const modules = new Map<LibraryName, Compiled>()

function moduleOf(name: LibraryName): Compiled {
  const found = modules.get(name) ?? new WebAssembly.Module(brotliDecompressSync(Buffer.from(compiled[name], 'base64')))
  modules.set(name, found)
  return found
}

const nothing = (): number => 0
const givesUp = (): never => {
  throw new Error('the decoder gave up')
}
/** What the C runtime is linked against. Errors of libjpeg-turbo jump out (longjmp); the instance is not used afterwards. */
const imports = {
  env: { setjmp: nothing, longjmp: givesUp },
  wasi_snapshot_preview1: {
    environ_sizes_get: nothing,
    environ_get: givesUp,
    proc_exit: givesUp,
    fd_close: givesUp,
    fd_seek: givesUp,
    fd_write: givesUp,
  },
}

export function libraryOf(name: LibraryName): Library {
  const { exports } = new WebAssembly.Instance(moduleOf(name), imports)
  const call: Library['call'] = (called, ...values) => exports[called]?.(...values) ?? givesUp()
  const bytes: Library['bytes'] = (address, size) => new Uint8Array(exports.memory.buffer, address, size)
  const reserve: Library['reserve'] = (size) => {
    const address = call('malloc', size)
    if (address === 0) throw new Error('the decoder has no memory left')
    return address
  }
  return {
    call,
    reserve,
    put: (given) => {
      const address = reserve(given.length)
      bytes(address, given.length).set(given)
      return address
    },
    bytes,
    numbers: (address, count) => new Uint32Array(exports.memory.buffer, address, count),
  }
}
