/** Sizes, in units of the smallest. */
export const sizes = [1, 2, 4, 8] as const

/** Milliseconds of processor time below which a measurement says nothing. */
const floor = 8

/** Milliseconds after which no further run is begun: a single run says little, the garbage of others may fall into it. */
const plenty = 800

/** Processor time in milliseconds of the fastest of three runs: other work on the machine does not count, nor does warming up. */
function timed(work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY
  let spent = 0
  for (let round = 0; round < 3 && spent < plenty; round++) {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    const time = (user + system) / 1000
    spent += time
    least = Math.min(least, time)
  }
  return least
}

export interface Growth {
  readonly milliseconds: readonly number[]
  /** How many times longer the work takes than it would if it grew with its input; 8 where it grows with the square. */
  readonly excess: number
}

/** Does work on inputs of 1, 2, 4 and 8 times a size. `prepare` makes the input and is not counted. */
export function growthOf<Input>(
  size: number,
  prepare: (size: number) => Input,
  work: (input: Input) => unknown,
): Growth {
  work(prepare(size))
  const milliseconds = sizes.map((times) => {
    const input = prepare(size * times)
    return timed(() => work(input))
  })
  const least = Math.max(milliseconds[0]!, floor)
  const excess = Math.max(...milliseconds.map((time, i) => time / least / sizes[i]!))
  return { milliseconds, excess }
}
