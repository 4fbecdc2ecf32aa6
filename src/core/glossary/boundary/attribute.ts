/** Words that say which, how much or how many, and an amount of money or things. */
const attribute =
  /^(?:(?:特定|不同|明显|極度|极度|极其|非常|十分|相当|各种|各类|各類|具体|具體|相应|大量|少量|所谓|所謂|额外|額外|后续|後續|此类|此類)的?|纯(?![净粹度化正洁])|(?:[数數几幾]|\d[\d,.]* ?)[十百千万萬亿億]+(?:美元|美金|欧元|英镑|日元|人民币|元|块)? ?)/

/** No term is shorter. */
const shortest = 2

/** How long what a phrase opens with is that tells of a thing and is no part of its name; 0 where there is none. */
export function attributeBefore(phrase: string): number {
  const length = attribute.exec(phrase)?.[0].length ?? 0
  return phrase.length - length < shortest && !/^(?:非常|十分|相当|极其)/.test(phrase) ? 0 : length
}
