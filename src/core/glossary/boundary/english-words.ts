const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** English words of closed classes, which no term begins with and few hold. */
export const functionWords = words(`
  a an the this that these those my your his her its our their some any each every no
  i you he she it we they me him us them who whom whose which what
  and or but nor so if because while when where how why than then as
  at by for from in into on onto of off out over to up with without within about after before between through under
  is are was were be been being am do does did done have has had having will would can could may might must shall should
  not also just only very really like called named known said says got get gets
`)
