import type { Rejection } from './rejection.ts'

const english =
  /\b(?:laugh(?:s|ter|ing|ed)?|applau(?:se|ds|ding)|music|cheer(?:s|ing)?|clap(?:s|ping)?|sigh(?:s|ing)?|chuckl(?:es?|ing)|gasps?|crosstalk|silence|pause[sd]?|whispers?|coughs?|snort(?:s|ing)?|giggl(?:es?|ing)|groans?|beep(?:s|ing)?|inaudible|foreign language|singing|sings|gunshots?)$/i

const sound =
  /(?:笑|笑声|掌声|鼓掌|欢呼声?|(?<!流行|古典|摇滚|民族|电子|乡村|爵士|说唱|嘻哈|世界)音乐声?|歌声|枪声|爆炸声?|轰鸣声?|哭泣|哭声|叹气|叹息|咳嗽声?|清嗓子?|沉默|停顿|静音|喘息|低语|插话|打断|呼啸声?|爆裂声?|绽放声?|水泡声|水花飞溅|嗡嗡声|聊天声|尖叫声?|铃声|哔声|口哨声?|吸气声?|呼气声?|点头|摇头|鞠躬|起立|画外音|旁白|广告|片头|片尾|停顿片刻|录音片段|笑聲|掌聲|音樂|歡呼聲?|鼓掌聲|哼了一声)(?:了|着|起来|中)?$/

const shown = /^(?:播放|视频(?:中|里|片段|截取|显示|画面)|画面|录音(?:[，,]|$|片段)|朗读|接过话题|展示|屏幕)/

/** What is heard or seen, not said: `（笑）`, `（全场掌声）`, `(Laughter)`, `（播放视频）`. */
export const stageDirection: Rejection = {
  name: 'stage-direction',
  rejectsGloss({ gloss }) {
    if (gloss.length > 40 || /[:：]/.test(gloss)) return false
    return (
      (english.test(gloss) && isHeard(gloss)) ||
      (gloss.length <= 12 && sound.test(gloss)) ||
      (gloss.length <= 24 && shown.test(gloss))
    )
  },
}

/** At most three words, the sound not named after anything: `(audience laughter)`, not `(Roxy Music)`. */
function isHeard(gloss: string): boolean {
  const words = gloss.split(' ')
  return words.length === 1 || (words.length < 4 && words.slice(1).every((word) => !/^[A-Z]/.test(word)))
}
