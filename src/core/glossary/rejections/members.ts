import type { Rejection } from './rejection.ts'

const role = /(?:家|员|员|长|者|师|人|演|手|星|士|授|生|CEO|总裁|主席|会)$/

/** A list of what belongs to it: `（风冷、水冷乃至液冷）`, `（行政、服务、蓝领等等）`, `（RKLB, SATS）`. */
export const members: Rejection = {
  name: 'members',
  rejectsGloss({ gloss }) {
    if (/[:：]/.test(gloss.slice(0, 60))) return false
    if (/等{1,2}$|等等|etc\.?$|之类的?$/.test(gloss)) return gloss.includes('、') || gloss.length < 30
    if (/^[A-Z.]{2,5}(?:[,，、/ ]+[A-Z.]{2,5})+$/.test(gloss) && /[,，、]/.test(gloss)) return true
    const items = gloss.split('、')
    if (items.length < 2 || gloss.includes('的') || /^(?:一[个种家款位类]|指)/.test(gloss)) return false
    return items.every((item) => item.length <= 12) && !items.every((item) => role.test(item))
  },
}
