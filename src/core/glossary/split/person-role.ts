/** A person's name in Latin letters: two to four words, each as names are written. */
const personName = /^[A-Z][a-z]+(?:[ -](?:[A-Z]\.?|[A-Z][A-Za-z'’]+)){1,3}$/

/** Such a term is a word for people, not a person: Italian Researcher. */
const ofNation = /^(?:[A-Z][a-z]+(?:an|ish|ese)|French|Dutch|Greek|Swiss|Thai|Iraqi|Israeli) /

/** 意大利工业家, 意大利裔加拿大商人. */
const national =
  /^(?:(?:美国|英国|法国|德国|意大利|加拿大|澳大利亚|新西兰|日本|韩国|中国|俄罗斯|苏联|印度|以色列|伊朗|西班牙|葡萄牙|荷兰|瑞士|瑞典|挪威|丹麦|芬兰|波兰|乌克兰|奥地利|比利时|希腊|土耳其|埃及|南非|巴西|阿根廷|墨西哥|新加坡|马来西亚|泰国|越南|菲律宾|爱尔兰|匈牙利|捷克|摩纳哥|美籍|华裔|犹太)裔?){1,2}\S{0,8}(?:家|商人|富商|富豪|手|师|员|者|学者|教练|球星|明星|诗人|将军|官员|王子|公主)$/

/** Anthropic研究员, Rocket Lab CEO: whose what somebody is. */
const ofOrganisation =
  /^[A-Z][\w.&' -]{0,30}?(?:\s?(?:首席\S{1,4}官|创始人|联合创始人|总裁|研究员|董事长|工程师|负责人|合伙人)| (?:CEO|CTO|CFO|COO|founder|co-founder|president|chairman|chairwoman))$/

/** What somebody is, then the name: `甲州州长 Ann Kettle`. */
const officeThenName = /^(\p{Script=Han}{2,16}) ?([A-Z][A-Za-z.'’-]*(?: [A-Z][A-Za-z.'’-]*){1,3})$/u

const office =
  /(?:总统|总理|首相|主席|[部市州省校院会社行局议]长|议员|国务卿|创始人|首席\p{Script=Han}{1,4}官|总裁|董事长|经理|合伙人|教授|博士|作家|记者|学家|分析师|工程师|投资人|主持人|导演|演员|歌手|负责人)$/u

/** `Ann（甲州州长 Ann Kettle）`: the name in full of somebody called by a part of it, after what he is. */
export function namedAfterOffice(term: string, text: string): { name: string; office: string } | undefined {
  const [, before, name] = officeThenName.exec(text) ?? []
  if (!before || !name || !office.test(before) || !name.split(' ').includes(term)) return undefined
  return { name, office: before }
}

/** Whether a text says what the person is that the term names, rather than naming him again. */
export function isPersonRole(term: string, text: string): boolean {
  if (text.includes(term)) return false
  if (/^\p{Script=Han}{1,6}(?:·\p{Script=Han}{1,8}){1,3}$/u.test(term)) return ofOrganisation.test(text)
  return personName.test(term) && !ofNation.test(term) && (national.test(text) || ofOrganisation.test(text))
}
