import { longFormStart, shortFormStart } from '../boundary/short-form.ts'
import type { Candidate } from '../candidate.ts'
import { endsAlike } from '../ends-alike.ts'
import { hasHan, isHan } from '../script.ts'
import { opensDescription } from '../split/description.ts'
import { isForeignName, isHanName } from '../split/han-name.ts'
import { aliasOfMark } from '../split/marks.ts'
import type { Rejection } from './rejection.ts'

/** A kind of word, as the head of an explanation: `（网络用语，…）`. */
const wordKind =
  /^(?:网络|行业|专业|佛教|医学|法律|经济学|物理学|心理学)?(?:流行语|用语|术语|俗语|成语|方言|俚语|黑话)/

/** An explanation says what kind of thing it is, or that it is what is meant; `即` before a day only dates. */
const explains =
  /^(?:一[种个家位款名](?=[^\s\d]{4})|也就是(?!说)(?=[^\d]{4})(?!.{0,12}[前后]$)|[意特专泛]?指代?(?![出责望控导示着了向])|比喻|被?(?:誉为|号称|視為|视为).{2}|即(?![使便将刻可若今昨明当\d]).{4}|这位.*的)/

/** What kind of thing it is, said last: `（逃往海外的教徒）`, `（制造铝的工厂）`. */
const isKind =
  /^(?!所有|文中|如|打引号)[^，。、：]{3,30}的[^，。、：的]{0,6}(?:工厂|公司|机构|组织|平台|框架|系统|工具|软件|程序|编辑器|计算机|机器|设备|装置|技术|方法|关系|比例|指标|物质|材料|原材料|原料|肥料|药物|疾病|动物|植物|食物|教徒|信徒|民族|部落|语言|文字|理论|协议|法律|税|货币|证券|基金|债券|贷款)$/u

/** Who or what somebody is: `（中共早期领导人之一）`, `（奥德修斯的妻子）`, `（时任国防部长）`. */
const isWho =
  /^[^，。、]{2,24}(?:之一|的(?:妻子|丈夫|儿子|女儿|父亲|母亲|哥哥|弟弟|姐姐|妹妹|兄弟|孙子|创始人|作者|继承人))$|^(?:前任?|现任|时任)[^，。、的]{1,12}(?:部长|总统|总理|首相|主席|市长|省长|州长|议员|大使|董事长|总裁|校长|院长|教练|社长|行长|司令|国王|主任)$/

/** A phrase in quotes and what explains it are short and no sentences. */
const longestQuoted = 8
const longestOfQuoted = 20

/** Chinese followed by Chinese is an aside, unless it is bold or the parenthesis says that it names or defines. */
export const chineseAside: Rejection = {
  name: 'chinese-aside',
  rejectsGloss(candidate) {
    const { block, anchor, around, ending, gloss } = candidate
    if (!hasHan(gloss)) return false
    const plain = !around && !ending && isHan(block.text.charCodeAt(anchor - 1))
    return plain && !namesOrDefines(candidate)
  },
  rejectsTerm(candidate, _term, text) {
    const { gloss, around, ending } = candidate
    if (!hasHan(text) || !hasHan(gloss)) return false
    // In quotes and nothing else: a correction of what was said, if it is no short form.
    if (/^[“"'‘「][^”]*[”"'’」]$/.test(gloss)) return !namesOrDefines(candidate)
    // What is quoted whole is no thing.
    if (!ending && /[？！。?!]/.test(text)) return true
    if (ending || explainsQuoted(candidate, text)) return false
    if (saysSo(gloss)) return false
    if (around) return !opensDescription(gloss) && !/[:：]/.test(gloss) && !isHanName(text, gloss)
    return !namesOrDefines(candidate)
  },
}

function namesOrDefines(candidate: Candidate): boolean {
  const { block, anchor, open, gloss } = candidate
  if (saysSo(gloss) || endsAlike(block.text.slice(Math.max(0, anchor - 16), anchor), gloss)) return true
  // Right after a gloss it goes on with it: `奥特曼（Sam Altman）（OpenAI 的创始人）`.
  if (anchor < open && '）)'.includes(block.text[open - 1] ?? ' ')) return true
  const start = shortFormStart(block.text, anchor, gloss) ?? longFormStart(block.text, anchor, gloss)
  return start !== undefined
}

/** `“德先生”（民主）`: words in quotes want explaining. */
function explainsQuoted({ block, anchor, gloss }: Candidate, term: string): boolean {
  if (!'”」』'.includes(block.text[anchor - 1] ?? ' ')) return false
  if (term.length > longestQuoted || gloss.length > longestOfQuoted) return false
  return /^(?!实[为际])\p{Script=Han}+$/u.test(gloss)
}

/** Whether a Chinese parenthesis says that it names or defines what stands before it. */
function saysSo(gloss: string): boolean {
  const head = gloss.split(/[，,：:；;]/, 1)[0]!.trim()
  if (/^\p{Script=Latin}[\p{Script=Latin}\d\s.'’&/+-]*$/u.test(head) || wordKind.test(head)) return true
  if (/^[^，。：]{1,12}[，,]\s?[A-Z][\w\s-]*[:：]/.test(gloss)) return true
  if (explains.test(gloss) || isWho.test(gloss) || isKind.test(gloss)) return true
  return aliasOfMark(head) !== undefined || isForeignName(gloss)
}
