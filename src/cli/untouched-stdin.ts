/**
 * Whoever imports `node:process` as a module (chalk does) has Node look at each of its properties, and a look at stdin
 * makes it non-blocking for all who share it: the `cat` in `{ kb … & cat; }` fails. So the module is made once here,
 * with stdin out of sight; `process.stdin` itself is as before.
 */
const stdin = Object.getOwnPropertyDescriptor(process, 'stdin')!
Object.defineProperty(process, 'stdin', { value: undefined, configurable: true })
await import('node:process')
Object.defineProperty(process, 'stdin', stdin)
