const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words after which a term begins: particles, prepositions, pronouns, measure words, light verbs. */
export const boundaryWords = words(`
  的 地 得 之 了 着 过 是 在 和 与 及 或 以及 并 而 且 对 从 向 把 被 将 让 使 给 为 以 于 到 由 用 比 跟 像 如 即 叫 称
  也 都 还 又 再 才 只 就 却 更 最 很 太 非常 不 没 没有 有 能 会 可 可以 要 应 应该 需要 想
  这 那 这个 那个 这种 那种 这些 那些 此 该 其 某 某种 每 各 我 你 他 她 它 我们 你们 他们 她们 它们 自己 的话
  一个 一种 一家 一位 一名 一款 一项 一套 一只 一支 一部 一本 一张 一座 一次 个 种 位 名 家 款 项 等
  叫做 称为 称之为 被称为 所谓 所谓的 名为 名叫 叫作 成为 作为 属于 包括 例如 比如 通过 利用 使用 采用 进行 关于 对于 基于 根据
  但 但是 因为 所以 如果 因此 然后 同时 其中 以及 甚至 就是 不是 还是 或者 比如说 以 当 与其 之间
`)
