import { setFlagsFromString } from 'node:v8'

/** The flags of a V8 that asks for more runs of a function before it is optimised; others have none that is known here. */
const flags: { readonly [v8Major: string]: string } = {
  // With fewer functions put into those that are optimised, 2 to 5 % of all time less; measured with Node 20 only.
  '11': '--interrupt-budget=1000000 --max-inlined-bytecode-size-cumulative=100',
  '12': '--invocation-count-for-turbofan=45000',
  '13': '--invocation-count-for-turbofan=45000',
}

/**
 * Most runs last seconds, and each thread optimises for itself: what V8 spends on functions that are no longer needed
 * was a quarter of all time, measured with Node 20, 22 and 24. An unknown flag would print a warning.
 */
export function optimiseLate(): void {
  const wanted = flags[process.versions.v8.split('.', 1)[0] ?? '']
  if (wanted) setFlagsFromString(wanted)
}
