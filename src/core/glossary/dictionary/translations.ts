// Written by .ci/write-dictionary.mjs from CC-CEDICT (https://cc-cedict.org), licence CC BY-SA 4.0.

/** Lines of an English stem and its Chinese words, sorted by stem. */
export const translations: string = `aachen 亚琛 阿亨
aalen 阿伦
aardvark 土猪 土豚
aardwolf 土狼
aarhu 奥胡斯
aaron 亚伦
ab 亚伯 安倍
aba 阿巴
abaca 蕉麻
abacu 算盘 顶板
abalon 九孔 鲍 鲍鱼
abandon 下马 丢下 丢弃 割弃 奚落 废 废弃 弃 弃养 弃用 弃绝 弃舍 扔弃 抛 抛下 抛弃 拚去 拚弃 拚除 捐 捐弃 摈弃 摒弃 放弃 朅 甩掉 离弃 罢休 背弃 舍 舍下 舍弃 荒废 荒弃 遐 遗弃
abat 趋缓
abati 鹿角
abattoir 屠场 屠宰场
abba 阿巴斯 阿爸 阿爸父
abbe 僧院 大修道院 大寺院 隐修院
abbot 住持 大修道院长 男修道院长 院牧
abbrevi 略称 略语 省称 简称 简缩 约言 缩 缩写 缩略 缩称 缩约 节略
abbreviat 略作 简写 简称 简约 缩略
abc 美国广播公司
abdicat 禅 禅位 禅让 让位 退位 逊 逊位
abdomen 肚子 腹 腹部
abduct 劫夺 劫持 拐骗 挟持 掳走 绑架 绑走 诱拐 诱拐者
abdullah 阿卜杜拉
abel 亚伯
abelian 阿贝尔
aberdeen 阿伯丁
aberr 像差 失常 畸变
abet 教唆
abeyanc 暂搁
abh 厌腻 嫌恶 恶恨 憎恶 深恶痛绝 疾 痛恨 痛恶
abhirati 东方阿閦佛 阿初佛 阿閦佛
abhorrent 令人发指
abid 不渝 信守 循 用命 遵守 遵循
abidjan 阿比让
abijah 阿彼雅
abilen 亚比利尼
abilit 两把刷子 具 力 干才 手段 手腕 才 才分 才干 才能 本事 本领 材 能 能力 能耐 解数 道行
abiu 黄晶果 黄金果
abiud 亚比玉
abject 卑怯 猥獕
abjunct 脱离
abjur 誓绝
abkhazia 阿布哈兹
abl 克 可 可以 得以 得力 敳 智能 有能力 硬 能 能够
ablaz 炽盛
abnorm 不对 不正常 不规范 乖 乖谬 反常 变态 吃错药 异常 畸 神神道道 邪 邪僻 非正常
abnormalit 畸态
abod 住宅
abolish 废 废除 铲除 革除
abolit 废止
abominabl 可恶
aborigin 原住民 土人 土著 土著人
abort 人工流产 人流 人流手术 坠胎 小产 打掉 未遂 舍弃 退出
abound 百出
about 且 临 事关 光景 关乎 关于 内外 准备 即将 大概 待 待要 快要 模样 约合 约莫 行 要 较略 那么
abov 上 上个 上边 之上 凌驾 前头 前面 同上 头上
abrad 擦伤 研磨
abraham 亚伯拉罕 亚巴郎
abras 擦伤 研磨料 研磨材料 磨蚀 粗厉
abreast 并排 并肩 肩并肩
abridg 删减 删简压缩 删节 缩写
abroad 国外 域外 外边 异地 海外
abrogat 废 废除
abrubtl 陡
abrupt 倏 匆猝 猛 突兀 突然 骤
abruptl 乍 勃 勃然 奄 猛然 猝 猝然 陡然 霍地 顿然 骤然
abs 资产担保证券
absalom 押沙龙
abscess 脓肿
absciss 脱离
abscissa 横坐标
abscond 擅离职守 潜逃 跑路 逃逸 逋
absent 缺席
absentmind 神不守舍
absinth 苦艾酒
absolut 无比较级 绝对
absolutel 万万 切 十分 压根 断 断然 根本 浑然 百分之百 绝 绝然
absolutism 专制主义
absolv 开脱 解脱 赦免
absorb 吃 吞灭 吸 吸取 吸收 吸留 吸纳 吸附 投入 摄 摄入 摄取 汲取 沉迷 消化
absorbabilit 吸附性
absorbent 吸水 吸湿性 吸附剂
absorpt 吸附性
abstain 弃权 忌讳 禁忌 禁戒
abstemiou 清心寡欲
abstent 白票
abstinenc 戒绝
abstract 大要 抽象 提要 摘要 摸 神思恍惚
abstrus 沕 深奥 深邃 玄奥 玄妙 眑 窕邃 艰深
absurd 剌 妄 岂有此理 悖谬 笑话 荒 荒唐 荒怪不经 荒诞不经 荒诞无稽 荒谬 见鬼 谬
abtrus 微
abuja 阿布贾
abundanc 丰度 优裕 充裕 大有
abundant 丰 丰富 丰足 习习 充沛 充盈 充裕 充足 博 奕 富 康 殷 沛 湑 盎 盎然 穰 纾 萋萋 蓁 蓬蓬 蕡 裕 遝 阜 雄厚 饶
abus 侮骂 僝 呵责 施虐 施虐者 枉顾 滥用 耻骂 虐待 蠹弊 詈骂 谇 辱骂 骂
abut 基台 支座 桥台
abuzz 沸沸扬扬
abysm 稀烂
abyss 九渊 奫 旋渊 深处 深渊 深潭 潭府
abyssinia 阿比西尼亚
abyssinian 阿比西尼亚人
ac 宏碁 宏碁集团 幺点 王牌
acacia 金合欢
academ 专科院校 学园 研究院 院校
academia 学术界 学界 教育界
academic 学术
academician 学会院士 院士
academism 学院派
acapulco 阿卡普尔科
acced 俞
acceler 加速度
accelerando 渐快
accelerat 加大油门 加快 加油 加速 加速器 增速 开大油门 气门 油门 节流踏板 追赶 速成
accent 口吻 口音 腔 腔子 腔调 调 重音
accentur 埃森哲
accept 买帐 公认 受 受主 受体 受取 受纳 吸纳 容受 将就 承兑 承接 接下来 接住 接受 接收 收 收下 收受 收容 收纳 无争议 旷达 服气 甘于 答应 纳 衔 认领 采纳 领受 领收
acceptabilit 可接受性
acceptabl 未尝不可 说得过去
acceptanc 包容心 验收
access 准入 即位 取用 存取 接入 接触 接驳 访问 调阅 进接 门径
accessibilit 亲和力
accessibl 无障碍 易取得 易接近 浅显
accessor 帮凶 配件 附件 附属品 饰品
accident 不经意 事故 偶 偶见 变化音 变故 变音记号 岔子 差错 意外 意外事故 无意 长短 闪失
accidentall 一不小心 偶一 失手 无意中 误打误撞
acclaim 喝彩 喝采 夸称 欢呼 称誉 誉 赞誉 追捧 驰誉
acclimatiz 服
accolad 盛赞
accommod 住宿
accommodat 圆融 圆通 好惹 容下 容纳 容让 收容 浑圆 温良忍让 相通 通融
accompan 伴 伴同 伴奏 伴有 伴随 佐 作伴 偕同 做伴 奉陪 护送 相随 辅以 追随 送 送人 陪 陪伴 陪侍 陪同 随从 随伴 随行 随访
accompani 佐餐
accompany 随同
accomplic 从犯 共犯 同伙 同党 同案犯 同犯 同谋 团伙 帮凶 手足 爪牙
accomplish 业绩 作为 修养 做到 停当 办到 功 名堂 完成 彦 彧 成 成就 素养 绩 达成
accord 以 依 依据 依照 协定 合乎 合于 手风琴 按 按照 据 根据 比照 洽 照 给予 赠予 雅阁 龤
accordanc 依着 准 按照 照 符合 遵照 遹
accordingl 据此 相应 随之
account 会计 会计学 会计科目 占去 占有 叙述 口径 因为 基于 帐号 帐户 帐目 核算 账 账号
accountabilit 当责 问责性
accountanc 会计 会计学
accountant 会计 会计师 审计员 账房
accra 阿克拉
accret 吸积
accru 应计
accumul 堆积 积累
accumulat 伫 儹 堆垒 委 攒 电瓶 积 积攒 积累 稹 累 累加器 累积 累累 絫 聚敛 聚积 蓄电池 蓄积 蕴 蕴含 蕴涵 蕴积 蕴聚 藴
accurac 准头 准确性 精密 精确度
accurat 不爽 准 准确 灵验 精准 精确 通灵
accus 举发 参劾 告发 弹 弹纠 归咎 指控 控 控告 控罪 控诉 攻 攻击 罪名 被告 被指 被控 讦
accustom 习以为常 安于 忕 惯 狃 过惯
aceldama 血田
acenaphthen 苊
acerbic 咸涩 尖刻 涩味
acerbit 涩
acetabulum 腹吸盘
acetaminophen 对乙酰氨基酚
acetat 醋酸
acetidin 醋酸乙酯
acetyl 乙酰
acetylen 乙炔
ach 作痛 发痛 痛 痠 酸 酸疼 酸痛
achaia 亚该亚
acheng 阿城区
achiev 做到 创 奏 实现 成就 达到 达致
achieve 业绩 作为 功 功业 功名 功烈 成就 成果 成绩 政绩 烈 绩效 造就
achill 阿喀琉斯 阿奇里斯
achim 亚金
aciclovir 阿昔洛韦
acid 尖酸 酸 酸溜溜
acidamid 酰胺
acidit 酸性
acknowledg 承认 相认 答理 自认 认可 认同
acknowledge 公证 致谢
acm 竿头
acn 挫疮 暗疮 疱 痘疱 痘痘 痤 痤疮 粉刺 酒刺 青春痘 青春豆 面疱
acorn 橡子 橡实
acoustic 原声 声学 音响
acquaint 熟
acquaintanc 熟人 相识
acquiesc 接受
acquiescenc 默许
acquiescent 和顺
acquir 习得 习得性 买下 养成 兼并 取得 后天 后天性 撷取 染 添办 添置 获取 获得性 购得
acquisit 习得 并购
acquitt 脱罪
acr 英亩 阿卡
acrid 刺鼻 酸不溜丢 酸涩
acridin 吖啶
acridoidea 蝗科
acrimon 刻薄
acrimoniou 尖刻
acrobat 杂技演员
acrobatic 把戏 杂戏 杂技
acronym 缩略语 缩语 首字母缩写
acrophobia 恐高症 惧高症
acropoli 卫城 雅典卫城
across 对过 对面 横
acrylic 亚克力 压克力 腈
act 一举 为 主动 举 举动 举措 优伶 伶 伶人 作为 作用 做为 充 充任 充当 动作 好动 崔嵬 幕 当 戏子 手脚 扮演 批 拍演 摄 活性 活泼 活跃 演出 演员 演技 热络 玩意 积极 耍 艺人 节目 行为 行事 行动 行径 表演 蹦跶 饰演
actin 肌动蛋白
actinium 锕
actinoid 锕系元素
activ 活化
activat 启动 活性 激活
activism 行动主义
activist 斗士 活动人士 活动家 活跃分子 运动家
activit 举动 事业 作为 作用 动静 活动 活度 活性 积极性 行为 运作
actress 优伶 伶 伶人 女优 应采儿 演员
actu 实际 现实 现货
actualit 现实
actuall 事实上 倒是 其实 却是 原来 委 实则 实在 所 敢情 竟 竟然
actuar 公证人 精算师
actuari 精算
actuat 重臂
acumen 慧眼
acupoint 穴道
acupressur 指压
acura 讴歌
acut 剧 剧烈 尖 尖锐 急性 敏锐 激烈 聪 聪明 重症 锐 锐利 锐敏
acyl 酰 醯
ad 公元 广子 西元
adag 成语
adagio 慢板
adam 亚当 亚当斯 阿丹
adamstown 亚当斯敦
adapt 化用 因应 改成 改编 本地化 燮理 翻拍 自适应 调适 迁就 适应 适配 适配器 配接卡 顺应
adaptabilit 应变力 适应性
adaptabl 机动 机变 活泛
add 兑 加 加上 加入 加注 加添 加进 另加 增 增添 增补 外加附件 外挂 对 归并 找补 拢 搭 新增 添 添加 益 着 资料片 附 附加元件 额外 黄颔蛇
addend 加数 被加数
addendum 后附 续增 补遗 追加
adderall 阿得拉 阿得拉尔
addict 中毒者 嗜 嗜好 成瘾 沉迷 溺 痼癖 瘾 瘾头
addictiveness 成瘾性
addison 艾迪生
addit 其外 况且 加上 加以 加减乘除 加法 助剂 另外 外 外加 外加剂 并且 抑且 此外 添加剂 添加物 续增 而且 还 还有 除了
addition 另外 新增 格外 补充 附加 额外
additionalit 额外性
additionall 附带
addl 秀逗
address 住址 地址 寻址 称呼 致辞 讲话
addressabl 可寻址
addresse 上款
adelaid 阿得莱德 阿德莱德 阿德雷德
adelin 爱德玲
aden 亚丁 阿丹
adenocarcinoma 腺癌
adenosi 腺病
adenosin 腺苷
adenoviru 腺病毒
adept 内行 善于 娴熟 精于 长于
adequat 充分 充足 够用 妥 当
adher 依附 循 拘守 持守 粘 粘贴 粘连 附着 黏 黏着 黏附
adherenc 黏附力
adherent 教众 追随者
adhes 沾黏 粘连 胶黏 胶黏剂 黏着力 黏胶
adiabatic 绝热
adida 阿迪达斯
adjacent 挨 毗邻 相邻 邻 邻接 邻近
adject 形容词 形容辞
adjoin 坒 堧 守 毗 毗连
adjourn 休会 休庭 押后 散会 退庭
adjudic 裁决
adjudicat 裁判 评委
adjunct 修饰语 兼任 附属品
adjust 对 整肃 燮 燮理 调 调剂 调整 调节 调谐 调适
adjustabl 伸缩 可调
administ 下辖 代管 听 尹 措 措办 施与 治理 监管 管理 管辖 节制 莅 营办 衡平
administr 文职 施政 管理 行政 行政管理 行政部门
administrat 官员 干事 管家 管理人 管理员 行政 行政员
admir 上将 仰 仰慕 企慕 佩服 倾动 倾服 倾羡 叹服 叹赏 尊崇 希 心仪 心羡 想望 慕 推服 敬佩 敬服 景仰 服 欣赏 爱慕 瞻仰 羡慕 艳 艳羡 让人羡慕 赞美 赞赏 钦 钦佩 钦羡
admirabl 淑
admiralt 金钟
admissibilit 可采性
admit 吸纳 坦承 容下 录取 承认 接收 接纳 认 进
admitt 考取 考进
admittanc 准入
admittedl 固 固然
admonish 儆 儆戒 劝诫 劝谏 告诫 教诲 箴 规 规正 规诫 规诲 誧 警告 训 训示 训诫 证 诏 诤 诤谏 谆谆告诫 谏 黄牌
admonit 砭针 箴言 训词
adnexa 附件
adob 土坯
adolescenc 豆蔻年华 青年期 青春期
adolescent 半大不小 青少年
adoni 男神 阿多尼斯
adopt 义 可决 干 承继 承袭 抱养 摆出 收养 认养 认领 过房 过继 通过 采择 采用 采纳 采行 领养
ador 倾慕 倾羡 向慕 哈 崇拜 深情款款 热爱 爱慕
adorabl 卡哇伊 可爱 憨态可掬 萌 萌萌哒
adorn 修饰 妆 打扮 润饰 点缀 结彩 绚 缛 装 装扮 装潢 饰
adrenalin 肾上腺素
adroit 伶俐 策略
adsorpt 吸附
adul 吹捧 追捧
adult 大人 成人 成体 成年 成年者
adulter 奸 奸情 姧 毐 混杂物 私通 通奸
adulterat 掺 掺假 羼 羼杂 羼水
adultlik 超龄
advanc 上前 事先 事前 促进 先头 先期 先进 兟 冘 前进 向上 垫 垫款 增进 挺进 推行 推进 提前 摰 晋 未然 烝 行进 走字 超前 进 进军 进行 进阶 锐进 陟 预 预先 餤 高段 高等 高级
advance 晋级
advantag 优势 优点 利 好处 好康 妙处 实利 本钱 益 裨益
advantageou 占便宜 实惠 形胜 有利 有利于 裨
advantech 研华
advent 到来 耶稣降临节 降临节
adventitiou 不定
adventur 冒险 冒险家 冒险者 奇遇 探险 探险者
adventurism 冒险主义
adverb 副词
advers 不顺
adversar 对头 对手 对抗者
adversari 敌对性
adversit 不幸 厄运 灾厄 逆境 霜雪
advertis 兜揽 宣扬 广告 广告主 广告宣传 张贴 招揽生意 标榜 登广告
advertise 广告 广子 强打
advertori 业配文 软文
advic 劝告 处方 建言 忠告 谏言
advis 劝 劝勉 劝告 劝导 劝说 参议 咨询员 待复 指导教授 相劝 观 规劝 谋士 谏言 顾问
advocat 主张 倡导 倡导者 崇尚 推手 揄扬 提倡 提倡者 鼓吹者
adz 锛
aed 伊蚊 黑斑蚊
aegyptiida 鹫科
aenea 伊尼亚斯 埃涅阿斯
aeneid 伊尼伊德
aeolu 埃奥罗斯
aer 通气
aerat 加气
aeri 天线
aerobic 健美操 好氧 有氧健身操 有氧操 有氧运动
aerodramu 金丝燕
aerodrom 航空港
aerodynamic 空气动力学
aerogel 气凝胶
aerogram 航空邮简
aerolit 陨石
aeronautic 航空术
aerophon 气鸣乐器
aerosol 气溶胶 气胶 气雾剂 浮质 烟雾剂
aeschylu 埃斯库罗斯
aesop 伊索
aesthetic 唯美 美学
aestheticism 爱漂亮
afar 千里迢迢
affabl 亲和 口甜 和悦 和蔼可亲 顺和
affair 事 事体 事务 事情 务 春风 暧昧关系 物事 縡 艳遇
affect 亲情 作用 假掰 做作 关系 岔调 影响 恩情 情义 情意 情爱 感 感情 慈爱 抚爱 波及 爱 爱怜 牵动 着 矫 矫情 矫揉造作 矫饰 累及 芳心 装佯 装腔作势 造作
affectionat 亲热 多情 情种 深情 温存 热乎 脉脉
afferent 传入
affianc 许婚
affidavit 切结书 宣誓书 宣誓供词证明
affili 挂靠
affiliat 关联公司 属 属下 归于 归属 所属 挂靠 搭界 附属
affin 仿射
affinit 亲和力 亲和性
affirm 肯定
affirmat 肯定
affix 粘贴 词缀
afflict 悝 患上 患有 苦因 闵凶
affluent 丰裕 宽余 宽松 富得流油 富有
afford 蔚成
affordabilit 可支付性
affordabl 支付得起
afforest 植树造林
affricat 塞擦音
afghan 阿富汗语
afghanistan 阿富汗
aflam 点燃
aflatoxin 黄曲霉毒素
afloat 浮着
aforemention 上述 前揭
aforestat 前述
afraid 凛 危惧 害怕 怕 怖 恐 惕然 惧怕 憷 犯怵 生怕 骇怕
africa 阿非利加 阿非利加洲 非 非洲
african 非洲人
afrikaan 南非语
afro 爆炸头
aft 之后 以后 余 后 嗣后 船尾 艉 追捕 追缉
afterbirth 胞衣
afterdeck 后甲板
afterglow 余晖 晚霞
afterimag 残影
afterlif 来世
aftermath 余波 劫余 后果 后遗症 残局
afternoon 下午 下半天 午后 昃
aftershav 须后水
aftertast 余味 余韵 后味 回味
afterthought 后感
afterward 之后 以后 后 后头 后来 后边 后面 嗣后 在此之后 已 底下 次后 此后 然后 继 继后 继而
afterword 后记
ag 一世 世 世代 代 八苦 变老 口齿 寿 岁数 年事 年代 年华 年岁 年庚 年纪 年老 年迈 年龄 庚 时代 时效 有年头 熟成 纪 老化 老迈 老龄 老龄化 耋 而立之年 芳龄 苍老 衰老 衰迈 许久 适龄 陈化 陈年 高年 龄
agadir 阿加迪尔
again 二度 再 再一次 又 复 重 重新
against 反 反对 蘁
agamemnon 亚格门农
agar 洋粉 洋菜 琼脂 羊羹
agaric 伞菌
agat 玛瑙 码 砆 碯
agav 龙舌兰
agenc 中介 中介所 代销店 办事处 建置 机关 机构 社 经销商
agenda 议事日程 议程
agent 中介 主体 代办 代理人 代理商 仲介 动因 原动力 探员 掮客 施事 施事者 经手人 经纪人
agglomerat 粘聚
agglutinat 凝集 胶着 黏着 黏着性
agglutinin 凝集素
aggravat 加重 变本加厉 可恼
aggreg 凝聚 总汇
aggregat 加总 总数 汇总 砂石 群聚 群集 聚合体 集合体 集料 骨料
aggress 侵略者 咄咄逼人 嚣张 好胜 气势汹汹 过激 霸气
aggriev 哀怨 窝心 鞅鞅
aghast 骇然
agil 利落 快捷 挥霍 敏 洗练 活便 灵便 灵快 灵泛 灵活 身手敏捷 轻巧 轻快 轻捷 轻灵 麻利 麻力
agilit 机敏 身手
agincourt 阿金库尔
agio 贴水
agit 扰动 躁动
agitat 伀 彸 心烦气躁 忧思 忪 惊扰 愮 慅 慌张 搅拌 泱 火辣辣 点火 烦乱 烦冤 热锅上的蚂蚁 燥热 猴急 躁动 鼓动 鼓吹
agitatedl 勃然
agnosia 认识不能
agnosticism 不可知论
ago 之前 以前 前 距今
agoniz 撕心裂肺 苦涩
agoraphobia 广场恐怖症 广场恐惧 广场恐惧症 恐旷症
agraphia 书写不能症 失写症
agre 同意 商定 契 契合 对茬儿 应 应承 应诺 承应 洽 潝 相应 相约 符合 答应 肯 订 说定 赞同 附和 龤
agree 一致 协商 协定 协约 协议 合同 合约 合辙 同调 呼应 契合 契约
agreeabl 可人 娩 投机 称心 融和 适意 顺意 顺适
agricultur 农 农业 农耕 四个现代化 本业
agritourism 农旅
agronom 农艺
agrypnotic 提神 提神剂
ah 呀 哎呦 啊 噢 於
ahab 亚哈
ahaz 亚哈斯
ahead 前 前头 前方 前面 在前 往前
ahegao 阿黑颜
ahm 艾哈迈德
ahmedabad 艾哈迈达巴德
ahung 阿訇
ai 哀
aichi 爱知
aid 佐 助力 协助 帮助 拯 援 援助 救助 爱德 爱滋 相帮 艾 艾滋 艾滋病 裨 襄助 赈 赞 辅助
aihui 爱辉区
aikido 合气道
ail 毛病 疾 疾病 病痛
aileron 副翼
aim 宗旨 对准 指向 旨 旨在 标的 照准 目的 问鼎
aimin 爱民区
aimless 漫无目的
ainu 阿伊努
air 僄 半空中 播出 曝 架子 气 气态 气质 空 空中 空气 通风 风范
airbnb 爱彼迎
airborn 空降
airbu 空中客车 空客
aircraft 机 航空器
airdrop 空投
airfield 机场 航空港 起落场
airflow 气流
airfram 机体
airlin 改签 班机 航司 航空公司
airlock 气塞 气闸
airmail 航空邮件
airplan 银燕 飞机
airport 机场 空港 航站 飞机场
airship 飞船 飞艇
airspac 上空
airtight 不透气 密闭 气密 闷
airvent 通气孔
airwa 航空线
airworth 适航
aisl 走廊 走道 过道 靠走廊 靠走道
ajar 虚掩
ajinomoto 味之素
akathisia 静坐不能
akihabara 秋叶原
akihito 明仁
aksobhya 东方阿閦佛 阿初佛 阿閦佛
aksu 阿克苏地区
al 在 在世 有 活 活着 麦酒
ala 呜呼 呜呼哀哉 唉 翼瓣
alabama 亚拉巴马 阿拉巴马
alabast 珉
alack 呜呼
alacrit 爽当 痛痛快快
aladdin 阿拉丁
alai 阿来
alamo 阿拉摩
alan 阿兰
alangium 八角枫
alanin 丙氨酸
alarm 大不了 张皇 怛 怵惕 悐 惊 惊动 惊怕 惊恐 惊惕 惊惧 惊慌 惊扰 惶惶 报警器 担惊受怕 着慌 警号 警报
alaska 基奈 科奈 阿拉斯加
albacet 阿尔瓦塞特
alban 奥尔巴尼
albania 阿尔巴尼亚
albanian 阿尔巴尼亚人
albatross 信天翁
albedo 反照率
albert 阿尔伯特
albinism 白化病 白化症
albino 天老儿 白子
album 专辑 像片簿 特辑
albumen 蛋白
albumin 白蛋白 蛋白素
albuterol 柳丁氨醇 舒喘灵 阿布叔醇
alcantara 阿尔坎塔拉
alcatel 阿尔卡特
alchem 炼金术
alchemist 方士 炼金术士
alcohol 醇
alcoholic 酒精性 酒蒙子
alcoholism 酒精中毒
ald 桤 桤木
aldehyd 醛 醛类
alderman 市议员
alderne 奥尔德尼岛
aldos 醛糖
aldosteron 醛固酮
aleph 阿列夫
alert 乖 乖觉 惊惕 有眼力见儿 机警 灵 灵醒 留心眼儿 警 警号 警悟 警惕 警戒 警报 警示 警觉 警醒 遫
alertness 警惕性 警觉
alexand 亚历山大
alexandria 亚历山大 亚历山大里亚
alexi 阿列克西斯
alexia 失读症
alfalfa 苜蓿
alfr 亚弗烈
alga 胞藻 藻类
algarv 阿尔加维
algebra 代数 代数学
algeria 阿尔及利亚
algerian 阿尔及利亚人
algi 阿尔及尔
algonquin 阿尔衮琴
algorithm 演算法 算法
ali 阿里
alia 假名 别号 别名 化名
alian 阿莲区
alibaba 阿里 阿里巴巴
alic 爱丽丝
alicant 阿利坎特
alien 外星 异化 异己 番客 疏离
alienat 疏远
align 对位 对准 对齐 接轨 结盟 连珠 队列 阵线
alik 仿佛 俱 同 同类 有如 相似 相像
alimon 生活费 赡养费
alioth 玉衡
alipa 支付宝
alizarin 茜素
alkaid 摇光
alkali 碱
alkalin 碱性
alkalinit 卤质 碱度
alkaliz 碱化
alkaloid 生物碱
alkan 烷 烷烃
alkaponuria 黑尿症
alken 烯 烯烃
alkox 氧基 烷氧基
alkyd 醇酸
alkyl 烃化作用 烷基
alkyn 炔 炔烃
all 一 一切 一应 一律 一总 一概 佥 俱 全 全体 全部 全都 凡 凡是 凡百 协约国 历 友邦 各位 同盟军 同盟国 周 咸 均 实足 尽 尽皆 并 总共 悉数 所有 拢共 拢总 根本 满公 皆 盟 盟友 盟员 盟国 盟邦 结盟 胥 诸 通通 都
alla 缓和 释除
allah 安拉 真主 阿拉
allan 阿兰
alle 小巷 小径 巷 巷子 巷弄 弄 弄堂 胡同 街巷 里巷
alleg 一口咬定 愣说 申述 被指 辩称
allegedl 据称
allegor 喻 寓言 讽喻
allegretto 稍快板
allegro 快板
allel 等位基因
allen 阿兰
allerg 变态反应
allergen 过敏原
allergic 过敏
alleviat 减轻 纾解 缓和 缓解 舒缓
allianc 同盟 联合 联盟 连合
allianz 安联
alligat 短吻鳄 鳄 鳄鱼
allo 合金
alloc 配置
allocat 分 分派 分配 划拨 拨 拨出 支配 派 调拨 调用 调配 配 配备 配给 配置
allopolyploid 异源多倍体
allosauru 异特龙 异龙 跃龙
allotrop 同素异形体
allow 任 任令 任凭 任听 任由 任随 体谅 允 允许 准 准许 听 听任 听凭 听随 备抵 容 容许 应许 开许 得 给 许 许可 许和 酌量 随
allowanc 备抵 津贴 补助 补贴 裕度 贴 零用钱 零花钱
allspic 牙买加胡椒
allud 射
allur 妖娆 妖媚 拉力 欲滴 诱人 香艳 骚包
alluvi 冲积
alluviat 冲积
alluvium 冲积层 淋溶层
almanac 历书 年鉴 通书
almat 阿拉木图
almeri 阿尔梅里亚
almight 大能
almond 巴旦木 巴旦杏 巴达木 扁桃 杏 杏仁 杏仁果
almost 七七八八 几 几乎 几欲 几至 垂 将近 差不多 差点 差点没 庶几 快 殆 险些
alofi 阿洛菲
aloft 高高在上
alon 一个人 匹 单个 单独 单身 只身 唯 孑然 孑立 孤身 挈挈 独 独个 独独 独自 独身 瞏 空身 茕
along 偕同 沿 缘 连同 随着 顺 顺着
alongsid 在旁 并肩
aloof 无动于衷 矜持 落落寡合 超然 高冷
alopecia 脱发
aloud 高声
alp 阿尔卑斯
alpaca 羊驼
alpha 甲型 阿尔法
alphabet 字母表 拉丁文字
alread 业 业已 业经 已 已然 已经 憯 既 既已 曾 曾经 都
als 渐冻症
alsac 阿尔萨斯
also 也 亦 又 同样 并 载 还
alstom 阿尔斯通公司
alt 修改 删改 动 变更 变造 异动 改 改动 改变 改换 更动 更改 涂改 移 窜改
alta 阿勒泰地区
altair 河鼓二 牛郎 牵牛 牵牛星
altar 圣餐台 坛 祭坛
alterc 口角
altern 交变
alternat 候补 变换 另类 备用 备选 忽冷忽热 更替 更迭 替代品 相间 穿插 轮流 迭代 选择 选项 错 非主流
alternatel 交互 交替 更番 迭
alternativel 再不 再不然
although 尽管 虽 虽则 虽是 虽然 虽说 饶
altitud 高度 高程
altocumulu 高积云
altogeth 一共 一总 一起 共 凡 合共 总共 总合 拢共 拢总 满公 统共
altostratu 高层云
altruism 利他 利他主义 忘我 舍己 舍己为人 舍己救人
altruistic 无私
alum 明矾 白矾 矾
alumen 涅石 羽涅
aluminum 铝
alumna 校友
alumnu 校友
alunit 涅 涅石 羽涅
alveolar 平舌音 舌尖前音 齿龈音
alwa 一直 从来 历来 向 向来 夙夜 尽自 常 总 总是 无时无刻 时刻 永 素 素来 老 老是 自来 辄
alxa 阿拉善盟
am 丑时 卯时 寅时 巳时 辰时
amah 老妈子 阿妈
amalgam 汞齐 混和 融合
amalgamat 并 混一 融会
amanatto 甘纳豆
amanita 鹅膏蕈
amanitin 鹅膏蕈素
amaranth 苋
amaranthacea 苋科
amass 积 积聚
amateur 业余 业余爱好者 业余者 外行 爱好者 素人 老外
amateurish 外教
amaz 了不起 厉害 吃惊 惊奇 惊异 惊艳 惊讶 惊诧 愕然 拍案叫绝 拍案惊奇 棒棒哒 爽歪了 甚感诧异 神 纳罕 绝赞 骇异
amaze 合不拢嘴
amazon 亚马孙 亚马逊 阿马逊
amb 丹魄 琥珀
ambassad 代言 大使 形象代言人 形象大使
ambassadori 大使级
ambergri 龙涎香
ambidextrou 左右共利
ambienc 情调 气象 氛围
ambient 环境
ambiguit 多义 歧义
ambiguou 含混 含糊 含糊不清 暧昧 模棱 模棱两可 灰色 牵扯不清 隐晦
ambit 上进心 企图心 心气 心胸 志 志向 志愿 志气 抱负 襟抱 野心
ambitiou 企图心 有志 有志气 有雄心 远大 雄心勃勃
ambivers 中向性格
ambivert 中向性格
amblygeustia 味觉迟钝
amblyopia 弱视
ambrosia 龙肝凤胆
ambulanc 救护车 白车
ambulator 回廊
ambush 中伏 伏兵 伏击 埋伏 打埋伏 要击 遇袭 邀击
ameba 阿米巴原虫
amebiasi 阿米巴病
amen 诚心所愿 阿们 阿蒙 阿门
amend 修改 修正 修正案 刊 匡正 改正
amenorrhoea 不月 经闭 闭经
america 亚美利加 亚美利加洲 美 美利坚 美洲 美洲大陆
american 美国人 美国佬 美籍 老美
americium 鋂 镅
amethyst 紫晶 紫水晶 紫石英
amhara 阿姆哈拉
amharic 阿姆哈拉
amiabl 亲切 亲和 可亲 和气 和蔼 平易 慈和 易 蔼然 谦和 随和
amicabl 亲睦 友好 睦 蔼然
amid 之间 酰胺
amidin 脒
amien 阿美恩斯
amin 胺
amino 氨基
aminobenzen 苯胺
aminopyrin 氨基比林
amir 埃米尔
amiss 不对 不对头 不是味儿
amitabha 弥陀 阿弥陀如来
amitayu 无量寿
amitosi 无丝分裂
amman 安曼
ammet 安培表 安培计 电流表 电表
amminadab 亚米拿达 阿米纳达布
ammon 阿芒拿
ammonia 氨 氨气 阿摩尼亚
ammonit 鹦鹉螺
ammonium 铔 铵
ammunit 弹药 火
amn 羊膜
amnesia 健忘症 失忆症 遗忘症
amnest 大赦 赦令
amniocentesi 羊水穿刺 羊穿 羊膜穿刺 羊膜穿刺术
amobarbit 异戊巴比妥 青发
amoeba 变形虫 阿米巴 阿米巴原虫
amomom 砂仁
amon 亚们
among 中 中间 之中 之间 其中 名列 当中 跻身 身上 间
amorou 艳
amortiz 摊提 摊销
amoun 阿蒙
amount 多寡 多少 折合 数字 数目 数码 数量 数额 无异 达 量
amoxicillin 阿莫西林
amper 安 安培
amperemet 电表
amphetamin 安非他命 安非他明 苯丙胺
amphibian 两栖动物 两栖类 水陆
amphibiou 两栖 水陆两用
amphibol 闪石
amphitheat 圆形剧场
amphoteric 两性
ampicillin 氨苄青霉素
ampl 丰厚 丰满 余裕 充分 充裕 十足 宽余 宽裕 浩博 满满登登 纾 绰 足 雄厚
amplif 增大 扩增 扩音 衍
amplifi 扩音器 扩音机 放大器
amplific 增幅
amplitud 振幅 波幅
ampoul 安瓶 安瓿 安瓿瓶 针剂瓶
amput 截肢
amputat 刽 割除 截肢 锯掉
amsterdam 阿姆斯特丹
amulet 护身符 护身符子 符咒
amun 阿蒙
amus 可乐 哄 哏 噱头 好玩 妙趣 娱 娱乐 有劲 有趣 欢娱 滑稽 诳 谐趣 逗 逗人 逗笑 逗趣 逗趣儿
amuse 娱乐 娱遣 嬉 欢娱 消遣
amwa 安利
amygdala 杏仁体 杏仁核
amygdalin 苦杏仁苷
amylas 淀粉酶
an 举凡 任一 任何 任意 凡是 负离子 阴离子
anabiosi 复苏
anabolism 合成代谢 同化作用
anacardiacea 漆树科
anaclin 逆斜
anadiplosi 重复法
anaerobic 厌氧 无氧 缺氧
anaesthesiologist 麻醉学者
anaesthetist 麻醉师
analect 论
analgesic 止疼片 止痛 止痛剂 止痛药 解痛 镇痛剂 镇痛药
analgin 安乃近
analog 喻 模拟 比喻 比拟 比方 类比 譬喻
analogou 同功 类似
analysi 分析 解析
analyst 分析人士 分析员 分析家 分析师
analytic 解析
analyz 分析 分析器 剖 剖析 剖视 剖解 剖辩 揣摩 析 研析 解剖 解析
ananda 如是我闻
anaphylactogen 过敏原
anaphylaxi 过敏性 过敏性反应
anapodoton 歇后语
anarchism 无政府主义
anathema 深恶痛绝 过街老鼠
anatolia 安纳托利亚 小亚细亚
anatom 解剖 解剖学
anatta 无我
anc 非国大
ancest 上辈 先人 先祖 先辈 宗 尊号 显祖 祖 祖先 祖宗 祖辈 老辈
ancestr 祖系 祖辈 裔
anch 主持 主持人 主播 停泊 新闻主播 碇 锚
anchorag 停泊 安克拉治 安克雷奇
anchov 凤尾鱼 鳀 鳀鱼
anci 安次区
ancient 久远 古 古人 古老
and 安定区
anda 安达市
andant 行板
andaz 安达仕
andesit 安山岩
ando 安藤
andorra 安道尔
andosol 火山灰土
andr 安德烈
andrew 安德肋 安德鲁
android 安卓 机器人
andromeda 仙女座
andropaus 更年期
anecdot 掌故 轶事遗闻 轶闻 逸事 逸话
anemia 血亏 贫血 贫血症
anemomet 定风针 风标 风速计
anemon 银莲花
anemonefish 小丑鱼
anesthesia 麻醉
anesthesiolog 麻醉学
anesthetic 蒙药 麻药 麻醉剂 麻醉药
anesthetiz 舒眠 麻醉
aneurysm 动脉瘤
anew 从头 重头
anfu 安福县
ang 乌气 五劳七伤 喜怒哀乐 奰 忾 忿 怒 怒气 怫 惹 愤 气人 激愤 火气
angel 天使 安吉尔 安琪儿
angelica 芷 茞
angina 咽峡炎 心绞痛 绞痛
angiograph 血管摄影 血管造影
angioma 血瘤 血管瘤
angiosperm 被子植物
angiosperma 被子植物门
angl 周角 垂钓 夹角 对顶角 角 角度 钓 钓客 钓鱼 钓鱼者
anglerfish 琵琶鱼
anglo 盎格鲁
anglophon 英语系
angola 安哥拉
angr 嗔 奭 好气 彪休 怫然 恼怒 悀 悁 悻 悻悻 愤怒 愤然 懠 敢怒而不敢言 歜 激愤 火儿 艴
angril 悻然
angstrom 埃 埃米
angu 安格斯 安格斯牛
anguilla 安圭拉
anguish 揪心扒肝 痛楚
anguo 安国市
anhua 安化县
anhui 东至县 临泉县 义安区 五河县 人字洞 休宁县 全椒县 八公山区 凤台县 凤阳县 利辛县 包河区 南谯区 南陵县 博望区 叶集区 含山县 和县 固镇县 埇桥区 大观区 大通区 天长市 太和县 太湖县 宁国市 定远县 宜秀区 宣州区 宣纸 宿松县 寿县 屯溪区 岳西县 巢湖 巢湖市 广德市 庐江县 庐阳区 弋江区 当涂县 徽州区 怀宁县 怀远县 旌德县 无为市 明光市 望江县 杜集区 来安县 枞阳县 桐城市 歙县 江南 泗县 泾县 涡阳县 淮上区 湾沚区 潘集区 潜山市 濉溪县 灵璧县 烈山区 琅琊区 瑶海区 田家庵区 界首市 相山区 石台县 砀山县 祁门县 禹会区 繁昌区 绩溪县 肥东县 肥西县 舒城县 花山区 萧县 蒙城县 蚌 蚌山区 蜀山区 裕安区 谢家集区 谯城区 贵池区 迎江区 郊区 郎溪县 金安区 金寨县 铜官区 镜湖区 长丰县 阜南县 雨山区 霍丘 霍山县 霍邱县 青阳县 颍上县 颍东区 颍州区 颍泉区 鸠江区 黄山区 黟县 龙子湖区
anhydrid 酐
anhydrou 无水
anilin 苯胺 阿尼林
anilingu 舔肛
anim 兽 兽类 动态图形 动漫 动物 动画 走兽
animac 动物性
animatedl 兴冲冲
animosit 仇 嫌隙 怒恨
anis 八角 茴芹
anise 八角 大茴香子 茴芹
anju 安居区
ankang 安康市
ankara 安卡拉
ankl 孤拐 脚脖子 脚腕 脚踝 腿腕 足踝 踝 踝骨 踠
ankorwat 吴哥城
anl 安乐区
anlong 安龙县
anlu 安陆市
ann 史 史册 安妮 安宁区 安宁市 年表 春秋 纪年 编年史 青史
anna 安娜
annam 安南
annapoli 安纳波利斯
anneal 退火 韧
annelid 环节动物
annelidan 环节动物门
annex 侵吞 兼并 分店 包举 合并 吞并 并吞 沦亡 附加 附设
annihil 断灭 断灭论 消灭
annihilat 全歼 歼 歼击 歼灭 消灭 湮没 破灭 绝灭 聚歼 覆没
anniversar 周年
anno 怄 惹毛 搅 搅扰 气 气人 烦人 缠 缠夹 腻味
annoint 膏立
annot 注 注解 注释 疏 评注 诠释 附注
annotat 加注 批注 标注 注 注解 注释 笺注 评注 诠 诠释
announc 公布 双减 双碳 发布 告 宣 宣布 尃 布 布告 报 报告员 披露 揭橥 播报 播报员 播音员 通告 通报
announce 公告 公报 启事 告示 文告 通告
annoy 不悦 可气 干 心烦 心烦气躁 怄 恼人 恼火 惹人厌 懊恼 机车 欠扁 气恼 烦人 烦心 磨人 窝囊 糟心 讨厌 麻烦
annoyanc 訬
annu 一年生 周年 年刊 年度
annuall 年年
annuit 年金
annul 宽免 注销 销
annular 环状
annull 废止
annulu 圆环 环形 环面
annunci 天使报喜节
anod 正极 阳极 阳电极
anodyn 止痛药 镇痛剂
anoint 受膏 抹油 擦油 涂油于
anonymiz 脱敏
anonymou 佚名 匿名 无记名
anophel 按蚊 疟蚊
anorexia 厌食 厌食症
anoth 他 别 另 另一 彼
anoxia 缺氧症
anp 安平区 安平县
anq 安庆市
anqiu 安丘市
anren 安仁县
anshan 鞍山市
anshun 安顺市
answ 作答 响应 回 回答 回覆 复 对 对答 应 应对 接 搭嘴 搭白 搭腔 答 答复 答应 答案 答理 答白 答腔 答话 解答 酬 酬对
answer 相应
ant 蚁 蚂蚁 螘
antacid 制酸剂 解酸药
antagonism 对抗 敌对性 敌视
antagonist 敌手
antagonistic 对抗性 对立 拮
antananarivo 塔那那利佛 安塔那那利佛
antar 心宿二
antarctica 南极洲
antecedent 前事 前件 前因 来历
antei 安贞
antelop 羚 羚羊
antenat 产前
antenna 天线 触角 触须
anteroom 前厅
anth 花药
anthemi 春黄菊属
anthill 垤 蚁丘 蚂蚁包
anthocyanidin 花色素 花青素
anthocyanin 花色素苷
antholog 总集 选本 选编 选集 集子
anthologiz 辑集
anthon 安东尼
anthracen 蒽
anthracit 无烟煤 白煤
anthracnos 炭疽 炭疽病
anthraquinon 蒽醌
anthrax 炭疽 炭疽热 炭疽病
anthropolog 人类学 民族学
anthropologist 人类学家
anthropomorphism 人格化 拟人
anthrosol 人为土
anthurium 花烛
anti 反 抗
antiari 箭毒木
antibacteri 抗菌 抗菌药
antibiotic 抗生素 抗菌素
antibod 抗体
antic 噱头
anticapsiz 抗倾覆
antichrist 敌基督
anticip 料及
anticipat 企 想到 意 意料 承想 料 料到 料及 虞 预判 预想 预料 预期 预知
anticlimax 反高潮
anticlin 背斜
anticlockwis 逆时针
anticoagulant 抗凝血剂
anticodon 反密码子
anticorrupt 反贪污
anticyclon 反气旋
antidepressant 抗忧郁药 抗抑郁药
antiderivat 原函数
antidot 解毒剂 解毒药 解药
antifa 安提法
antifreez 防冻
antigen 抗原
antigua 安提瓜岛
antihero 反英雄
antihistamin 抗组织胺 抗组胺剂 抗组胺药
antimagnetic 防磁
antimatt 反物质
antimon 锑
antioxidant 抗氧化剂
antiparticl 反粒子
antipath 反感
antiphon 唱和
antipinch 防夹
antipod 对映 对跖点
antipsychotic 抗精神病
antipyretic 消炎 退烧药
antipyrin 安替比林
antiqu 古物 古玩 古董
antiquat 陈旧
antiquit 上古 古时 远古
antisemitism 反犹太主义 排犹 排犹主义
antisens 反义
antiseptic 防腐 防腐剂
antiserum 抗血清
antiskid 防滑
antisoci 反社会 孤僻
antispasmodic 解痉剂 镇痉剂
antisubmarin 反潜
antithesi 对仗 对偶 映衬
antithetic 对立
antitoxin 抗毒素
antitrust 反垄断 反托拉斯
antivir 抗病毒 抗病毒药
antl 觡 鹿角
antlia 唧筒座
antonomasia 代称
antonym 反义字 反义词 对立面
antonymou 反义
antu 安图县
antwerp 安特卫普
anu 后庭 后门 尻门子 屁眼 屁股眼 肛 肛门 菊花
anvil 砧 铁砧
anwar 安瓦尔
anxi 安溪县
anxiang 安乡县
anxiet 心病 忧 忧虑 恤 悒 惶 愁肠 愁苦 懮虑 担懮 焦急 焦虑症 虑
anxin 安新县
anxiou 发愁 心急 心焦 忐忑不安 忧心 忧悒 急欲 急眼 怫 悄悄 情急 惴 惶恐不安 惶惶 惶遽 懆 担心 担惊受怕 揪心 烦乱 热锅上的蚂蚁 焦 焦急 焦虑 犯愁 猴急 盱 蛩 遑遑
anxiousl 亟
anyang 安阳县 安阳市
anyhow 左不过 总归
anyi 安义县
anyon 张王李赵 有人
anyth 什么 无论何事
anytim 通用
anyuan 安源区 安远县
anywa 不过 又 反正 总 横竖 死活 管他呢 管他的
anywher 哪儿 哪里 无论何处 每处 随处
ao 隞
aoji 澳际
aoki 青木
aorta 主动脉 黄喉
ap 无尾猿 猩 猭 猿
apart 以外 单元房 套房 套间 居室 房子 距 距离 除了 除去
apartheid 种族隔离
apath 思想顽钝 惰性
apathetic 淡漠 温吞 漠然 麻木 麻木不仁 麻痹
apatit 磷灰石
apatosauru 迷惑龙 阿普吐龙 雷龙
apec 亚太经合会 亚太经合组织
apeman 猿人
apennin 亚平宁
aperitif 餐前酒
apertur 光圈 口径 孔穴 窦 隙缝
apex 嵴 巅峰 顶 顶尖 顶部 颠
aphasia 失语
aphel 远日点
aphi 蚜
aphid 油汗 蚜虫
aphorism 警句
aphrodisiac 春药
aphrodit 阿佛洛狄忒
apia 阿皮亚
apic 舌尖 齿龈音
apicultur 养蜂业
apiculturist 养蜂人
apiec 各自
aplent 多了去了
apoapsi 远拱点
apocalyps 启示录 浩劫
apocryph 集部
apocrypha 伪书 伪经 圣经外传 次经
apodida 雨燕
apoge 远地点
apollo 太阳神 日神 阿波罗
apolog 歉意 陪罪
apologetic 拍谢
apologist 辩护士
apologiz 服软 歉 致歉 谢 赔不是 赔罪 道歉 陪罪
apostas 叛教
apostat 异教徒
apostl 使徒
apostroph 撇号 省字号 省略符号 隔音符号
apothecar 化学师
apotheosi 神化
app 应用
appall 了得 惊骇 没眼看 雷人
apparatu 仪 仪器 器官 器械
apparel 服饰 穿戴
apparent 显明 表观 逴
apparentl 看来 看起来
apparit 幽灵
appe 上诉 号召 吸引 呼吁 审级 情趣 感召力 感染力 求助 申诉 祈求 诉愿 诉求 诉诸 请援 韵
appeal 有卖相
appear 似 僾 出来 出演 出现 出笼 参演 呈现 形 显得 显灵 显现 泛起 浮出水面 浮现 现 现形 现身 登出 登出来 看起来 示现 绽露 见 见得 见诸 貌似 起 透 露面
appearanc 丰 人品 仪 仪容 仪表 体貌 像 出演 嘴脸 外衣 外貌 姿 姿容 容 形容 形色 形貌 态 显现 样 样子 样貌 模样 状 现象 相 相貌 眉眼 神态 色 表面 要样儿 观瞻 象 貌 貌相 造型 长相 面向 面容 面目 面貌 音容 颜色
appearenc 面相
appeas 安抚 平抚 怀柔 抚绥 稳贴 绥靖
appease 绥靖 绥靖主义
appell 头衔 称 称呼 称谓
appelle 被上诉人
append 依附 追加
appendag 附属物 附庸 附肢
appendectom 阑尾切除术
appendiciti 盲肠炎 阑尾炎
appendix 后附 盲囊 盲肠 续增 阑尾 附件 附录
appetit 欲 欲望 欲求 胃口 食欲
appetiz 冷盆 前菜 小菜 开胃 开胃菜 馋人
appl 予以 付诸 使用 傅 具体到 加以 套用 实用 应征 应用 投考 报名 揞 搽 擦 敷 施 施以 涂 涂抹 涂敷 滴 申办 申领 着 膏 苹果 请领 运
applaud 叫好 夸奖 彩 抃 抃掌 鼓掌
applaus 彩 彩声 掌声 采声
appleton 阿普尔顿
applianc 械 用具 电器
applic 应用 应用程序 应用程式 用场 用途 申请书
applicabl 适用
applicant 申请人
appliqu 补花 贴花
appoint 任 任人 任命 任用 加委 受任 委以 委任 委派 定点 差使 引用 指定 指派 授 授任 提调 派 约会 约定 约见 聘 聘任 选派
apport 分摊
apprais 估价 品题 掌眼 揣度 相 考核 褒贬 评事 评判 评审 评章 评骘 鉴价 鉴定 鉴证
appreci 赏识
appreciat 体谅 升值 品味 增值 感悟 感激 欣赏 涨价 玩赏 赏 赏识 赏鉴 赞赏 鉴赏 领略
apprehend 悟 拿 拿捕 拿获 挐 擒获 缉捕 缉获 逮捕
apprehens 兢 凛 危惧 心惊 忐忑 忧惧 怵惕 恇 担惊受怕 焦虑 虞 顾忌 顾虑
apprentic 学徒 徒 徒工 徒弟 见习生
approach 上来 临近 侵 傍 凌 凑近 助跑 即 垂 就 态度 拢 挨近 接近 昵 未来 来临 濒 濒于 莅 莅止 走板 走近 趋 趋近 路子 路数 进路 迫临 迫近 逼近 靠近
approachabilit 亲和力
appropri 拨款 拨用
appropriat 像话 允宜 切合 合宜 合适 名正言顺 好 妥善 妥实 妥帖 妥当 妥贴 宜 帖 得中 得宜 得当 恰如其分 恰当 据为己有 服帖 相应 相当 适切 适宜 适度 适当
approv 允准 准予 可 同意 啊 审定 批准 获批 认可 认同 认证 赞同 赞成 赞成票 赞扬
approxim 模样
approximat 大概 概 约略 近似
approximatel 上下 内外 大约 大致 左右 来 约 约合 约莫 较略 近
apricot 杏 杏子
april 四月 四月份
apron 停机坪 围腰 围裙 散水 脐
apropo 中肯
aps 拱点
apsi 拱点 近地点
apt 允宜 动不动 够格 容易 恰如其分 适切
aptitud 性向 材 资禀 资质
apu 天燕座
aqaba 亚喀巴
aquacultur 水产业 水产养殖 海水养殖
aquaman 水行侠 海王
aquarell 水彩画
aquariu 宝瓶 宝瓶座 水瓶座
aquarium 养鱼缸 水族箱 水族馆 鱼缸
aquatherap 水疗
aquatic 水上 水栖 水生
aqueou 水性
aquif 含水层
aquila 天鹰座
ar 公亩 增强现实 牡羊座 白羊 白羊座 阿瑞斯
ara 天坛座
arab 阿拉伯 阿拉伯人
arabesqu 雕花
arabi 筷子芥
arabia 亚拉伯 天方
arabian 天方 阿拉伯 阿拉伯人
arabic 阿拉伯 阿拉伯文 阿拉伯语
arabinos 阿拉伯糖
arachnid 蛛形纲 蜘蛛类
aragonit 文石
arai 新井 荒井
aramaic 阿兰文 阿拉米语
arb 凉棚 机轴
arbitr 仲裁 公断
arbitrag 套利 套利者 套汇
arbitrar 乱 任意 擅断 武断 滥漫 独断
arbitraril 信意
arbitrat 调停
arbore 树栖
arboretum 植物园
arboviru 节肢介体病毒 虫媒病毒
arc 圆弧 弧 弧度 弧形 弧线
arcad 骑楼
arcadia 阿卡提 阿卡迪亚
arcan 玄虚
arch 存档 射手 弓 弓箭手 弩兵 拱 拱形 拱状 指纹 案卷 档案 汇整 穹形 箓 足弓
archaean 太古宙
archaeolog 考古 考古学
archaeologist 考古学家 考古家
archaeopteryx 始祖鸟
archaeorapt 古盗鸟
archaeozoic 太古代
archaic 古旧
archbishop 大主教 总主教
archenem 大憝
archer 射箭
archetyp 典型 原型
archimed 阿基米德
archipelago 列岛 群岛
architect 建筑师 架构师 设计师 设计者
architectur 建构 建筑学 架构 结构
architrav 阑头
archwa 拱道 门洞
arcturu 大角星
ard 热忱
ardent 殷切 殷殷 津津 火热 烈 热乎 热心 热烈
arduou 吃重 浩繁 笨重 繁重 艰苦 艰辛 辛苦
arduousness 艰巨性
area 一块 一带 一方 区 区块 区域 地区 地域 地方 域 带 面积 领域
arena 场馆 巨蛋 擂台 球馆 竞技场 舞台
arend 阿伦达尔
argali 盘羊
argentina 阿根廷 阿空加瓜山
argnin 精氨酸
argo 天舟座
argon 氩
argosol 淋溶土
argot 切口 唇典 行语 黑话
argu 争论 元 变元 唇舌 实参 实际参数 极角 理论 立论 置辩 言论 计较 讲理 论争 论点 论调 说辞 调 辩 辩争 辩称 辩论 辩说 道理 阋 阿耳戈斯 驳嘴
argument 义理 论法
argumentat 好辩 拧巴 矫情 铁齿
arhat 罗汉 阿罗汉
aria 咏叹调 唱段 唱腔
arian 亚利安娜 阿丽亚娜
arid 干旱 干燥
aridisol 干旱土
aril 假种皮
arirang 阿里郎
aris 产生 出 出来 出现 雄起
arista 笀 芒
aristocrac 王侯 王侯公卿 贵族 贵族社会 鼎族
aristocrat 王公 贵族
aristocratic 矜贵 贵族化
aristolochiacea 马兜铃科
aristophan 阿里斯托芬
aristotl 亚里士多德 亚里斯多德
arithmetic 算术 算法
arizona 亚利桑那 亚利桑那州
ark 方舟
arkansa 阿肯色
arm 介 介胄 从戎 兵 兵器 兵团 兵戈 兵戎 军 军公教 军备 军旅 军火 双臂 大军 干戈 戎 手臂 护甲 持械 武器 武装 甲胄 甲铠 盔甲 糺 肱 胳膊 胳臂 腕 膀子 膀臂 臂 臂膀 臂膊 荷枪实弹 衣甲 部队 铁 铁甲 铠 铠甲 陆军 陆海空三军 陆海空军
arma 军备 扩军
armadillo 犰狳
armageddon 哈米吉多顿
armani 阿玛尼
armband 胳臂箍儿 臂章 臂纱 袖标 袖章 袖箍
armchair 单人沙发 扶手椅 空头
armenia 亚美尼亚 阿美尼亚
armillarisin 亮菌甲素
armistic 休兵 休战 停战
armlet 臂章 钏
armoir 衣柜
armpit 夹肢窝 胳 胳肢窝 腋 腋下 腋窝
armrest 扶手
armyworm 虸蚄 黏虫
arnebia 紫草
arnold 阿诺
aroma 芳香 香气 香熏 馥
aromatherap 芳疗 芳香疗法 香熏疗法 香薰
aromatic 芳香 香
around 前后 约莫
arous 兴起 勾 发动 引起 心动 惹起 打动 挑动 激 激发 激奋 激起
arp 地址解析协议
arpeggio 分散和弦 琶音
arr 下 临 传来 到 到得 到来 到货 到达 届 得出 抵 抵达 来到 格 瀳 至 臻 莅临 詹 踵 降临
arra 数组 矩阵 行列 阵列 阿拉斯
arraign 传讯
arrang 仑 列 办妥 备下 安排 安置 安顿 布下 布置 打兑 打整 扦 挡 排 排布 接洽 措 措置 搬铺 摆 摆布 摆放 摒挡 擘划 整理 料持 料理 筹办 约定 编 编排 署 铺排 铺陈 顺 顿 骘
arrange 事宜 安排 布局 条理 构型 眉目 约定 编曲
arrear 拖欠 欠费 滞纳
arrest 扣 扣留 抓 抓获 抓走 拘押 拘拿 拘捕 拿下 捉拿 捉捕 捕拿 系 缉 缉拿 缉捕 缉获 行拘 被捕 逮捕
arrhythmia 心律不整 心律不齐 心律失常
arri 棱
arriv 到来
arrog 越权
arroganc 妄自尊大 架子 气焰 自傲 骄傲 骄气
arrogant 倨 倨傲 做大 傲 傲慢 傲慢无礼 嚣张 大样 孤高 幠 憍 昂首天外 牛屄 狂妄 目空一切 目空四海 自命不凡 自大 自高自大 訑 足高气强 足高气扬 趾高气扬 驾云 骄 骄横 高傲
arrow 亚罗号 矢 箭 箭矢 菆
arrowhead 慈姑 砮 箭头 箭镞 茨菰 镞
arsen 军火库 武库
arsenic 砒 砷 礜 礵
arsenou 亚砷
arsin 砷化氢 胂
arsonist 纵火犯
arsphenamin 砷凡纳明 砷制剂 胂凡纳明
art 功夫 埶 技艺 美术 艺 艺术 蓺 道
artaxerx 亚达薛西
arteannuin 青蒿素
artemi 阿耳忒弥斯
artemisinin 青蒿素
arter 动脉 血管
arteriosclerosi 动脉硬化
artful 刁 刁滑 巧诈 憸 毚
arthriti 关节炎
arthropod 节肢动物 节足动物
arthur 亚瑟 阿瑟
artichok 法国百合
articl 专题 冠形词 冠词 品 器物 文稿 文章 文辞 本文 条 物品 短文 稿件 篇 著作
articul 口条
articulat 出口成章 勾出 口齿 善言辞 揭示 表述
artifact 伪迹 道具
artific 巧妙 心路
artifici 不自然 义 人为 人工 人造 假 做作 虚伪 造作
artiller 大炮 火炮
artiodactyl 偶蹄
artiodactyla 偶蹄目 偶蹄类
artisan 四民 士农工商 工匠
artist 涂家 艺术家
artistic 美观
artistr 伎
artless 天真 没心眼
aruba 阿卢巴 阿鲁巴
arugula 芝麻菜
arxan 阿尔山市
aryan 雅利安
asa 亚撒
asahi 朝日
asakusa 浅草
asanga 无着
asarum 莘
asbesto 石棉 石绵
ascariasi 蛔虫病
ascarid 蛔虫
ascend 上升 升 升腾 升高 擢升 爬升 登 跃升 跻 陟
ascendant 新兴
ascertain 判明 批 探明 探知 推求 推索 摸清 查实 查明 查清 确定 验明
ascetic 清心寡欲
asceticism 戒行 禁欲 禁欲主义
ascidiacea 海鞘
ascit 腹水
ascomycet 子囊菌
ascrib 归因
asean 东协 东南亚国协 东盟 亚细安
aseptic 无菌 无菌性
asexu 无性
ash 灰 灰烬 烬 蓬
asham 僯 怍 恧 恶 惭 惭愧 愧 愧怍 懅 没脸 羞 羞惭 羞愧 臊眉耷眼
ashen 铁青
ashgabat 阿什哈巴德 阿什哈巴特
ashikaga 足利
ashoka 阿育王
ashor 岸上
ashtra 烟灰缸 烟缸
asia 亚 亚洲 亚细亚 亚细亚洲 亚非拉
asian 亚
asiaweek 亚洲周刊
asic 亚瑟士
asid 一旁 旁白
ask 发问 叩问 叫 告求 央及 托 扣问 索 索取 索要 索讨 要 要求 讨取 讯 请 请求 问 问道
askanc 横眼
askew 歪 歪斜 歪歪扭扭
askim 阿希姆
aslan 阿斯兰
asleep 熟睡
asmara 阿斯马拉
aso 麻生
asparagacea 天门冬科
asparagin 天冬酰胺
asparagu 天门冬 石刁柏 芦笋 门冬 龙须菜
aspartam 阿斯巴甜
aspect 一块 体 侧面 处 头 局面 层面 方面 端 面 面向
aspergillu 曲霉毒素
asphalt 柏油 沥青
aspic 肉冻
aspir 心声 心志 心愿 心气 心胸 志 志向 志愿 念想 意愿 抱负 热望 职志 胸襟 襟抱 送气
aspirat 吐气 吸气器
aspirin 阿司匹林 阿斯匹林 阿斯匹灵
ass 驴子
assa 检定 试金 验定
assad 阿萨德
assail 侵袭
assam 阿萨姆
assassin 凶手 凶杀 刺客
assassinat 刺 刺杀 暗杀 行刺 谋杀
assault 侵犯 冲锋 力攻 施暴 犯 突击 进攻
assembl 会集 总装 拼凑 拼攒 拼装 接合 攒聚 攒集 收拢 相聚 组件 组合 组装 聚 聚集 聚齐 荟萃 萃 蕞 装配 讲习会 调集 軿 集会 集合 集拢 集结 集聚 齐集
assen 阿森
assent 俞 应从
assert 主张 咬定 声称 宣称 御姐 愣说 断言 申说 申述 陈说 霸气
assertiveness 斗争性
assess 估产 估定 估算 估计 估量 品评 拟 料度 测报 考核 訾 评价 评估 评鉴
asset 本钱 老本 财产 资产 资财
asshat 杂碎
asshol 烂人
assiduou 兢兢业业 刻苦 勤勤恳恳 勤恳 勤苦 孜孜 孜孜不倦 崭劲 谆谆
assiduousl 矻矻
assign 交办 任 任务 任用 分派 分配 划 划拨 功课 差事 差使 归入 指定 指派 编入 职掌 调遣 赋予 赋值
assimil 合成代谢 同化 同化作用
assimilat 吸取 吸收 摄 摄取 消化 涵摄 融入
assist 佐 儭 冯 助 匡 协 协办 周全 帮 帮助 帮同 弼 扶助 扶持 援 救 救援 翊 翼 胥 襄 襄助 襄理 赞助 赞成 辅 辅佐 辅助 陪
assistanc 助力 帮助 援助 援手 救助
assistant 二手 从 佐 佴 副 副手 助手 助理 壁助 帮手 羽翼
associ 交往 交谊 会 党 协会 学会 民间组织 瓜葛 社团 组合 联谊会
associat 为伍 交往 交接 交结 伍 伴 合伙人 相处 联想 联想起 蹑足 过从 近人 附设
assort 什 什锦 杂七杂八
assum 假定 假设 做 即 只当 呈 当上 想当然尔 承当 承担 担当 担承 摆出 臆断 装出 设想 非份 非分
assumpt 假定 臆断
assur 包管
assuranc 把握
assuredl 固 管保 肯定
ast 紫菀
astana 阿斯塔纳
astatin 砈 砹
asterisk 星号
asterism 星群
asteroid 婚神星 小行星 智神星 灶神星
asthenia 虚损
asthenospher 岩流圈 软流圈 软流层
asthma 哮喘 哮喘病 喘 气喘 气喘病 痚
astigmatism 乱视 散光
astonish 可惊 呆住 呒 啧啧称奇 奇异 怪讶 惊人 惊艳 惊讶 甚感诧异 绝门儿 讶异 诧 诧异 赫然 错愕 震惊 震骇 骇 骇异
astound 大吃一惊 大跌眼镜 讶 跌破眼镜 雷
astrazeneca 阿斯利康
astring 收敛
astringent 收敛性 涩 涩味
astrolab 星盘
astrolog 占星学 占星家 占星师 占星术 星命家 星术 星相学 星相家 星相师 星相术 谈星
astrologist 星家
astronaut 太空人 宇航员 航天员
astronom 天文 天文学 天文学家 徐光启
astrophysic 天体物理 天体物理学
astrophysicist 天体物理学家
astroturf 网络水军
asturia 阿斯图里亚斯
astut 惺 机警 狡黠 睿 筹略 精明 胸有丘壑 锐敏
asu 华硕
asura 阿修罗
aswan 阿斯旺
asylum 庇护
asymmetric 不对称 非对称
asymptomatic 无症状
asymptot 渐近线
asynchronou 异步 非同步
atavism 返祖现象
ateli 工作坊 画室
atemoya 凤梨释迦
atheism 无神论
atheist 无神论者
athen 伊瑞克提翁庙 帕台农神庙 帕德嫩神庙 帕提侬神庙 雅典
athena 雅典娜
atherosclerosi 动脉粥样硬化 粥样硬化 血管粥样硬化
athlet 运动员 运动家 选手
athletic 矫捷
ati 冶天
ation 作用
atkin 阿特金斯
atla 图册 图谱 图集 地图册 地图集 阿特拉斯
atlanta 亚特兰大
atlanti 大西国 阿特兰蒂斯
atm 取款机 异步传输模式 提款机 柜员机 自动付款机 自动提款机
atmospher 况味 大气 大气候 大气圈 大气层 气圈 气场 气氛 气象 氛围 派 片 空气 风气
atmospheric 天电
atoll 环礁
atom 原子
atomic 原子
atomiz 喷雾 喷雾器 雾化 雾化器 雾化机
aton 立功赎罪
atone 赎罪
atrium 天井
atrociou 惨不忍睹 骇人听闻
atrocit 惨剧 暴行
atroph 痿 萎缩 退化
atropiniz 阿拖品化
attach 傅 参赞 后附 执着 挜 附 附上 附件 附属 附属物 附带 附着 附着物 附设
attack 伐 冯 冲击 出击 对攻 征 打击 抨 抨击 捣 撄 攻 攻伐 攻击 攻击线 攻打 施暴 杀 来犯 袭 袭击 袭击者 轰 进击 进攻
attain 够得着 达 达到 达致 高达
attempt 以期 企图 图 尝试 未遂 试作 试图
attenborough 艾登堡
attend 上 光临 出席 务 参 应接 张罗 念 料持 服侍 浰 照应 照理 照看 照顾 管待 肄业 莅 莅任 读 赴 随从 顾 顾及
attendanc 勤
attendant 仆欧 从 从者 侍从 侍者 堂倌 左右 店小二 执事 服务员 跟从 跟差 跟班 陪侍 随从 随员
attende 出席者
attent 仔细 关怀 关注 勤勤 周到 心神 有眼力见儿 注意力 注目 目光 眼球 立正 细心 细细 青睐
attentivel 嫈
attenuat 衰减
attic 阁楼 顶楼
attila 阿提拉
attir 穿着 衣冠 衣带 装束
attitud 处世之道 姿态 定势 心态 态 态度 意态 架势 秉性 行止 身态
attosecond 阿秒
attract 俏皮 勾 吸力 吸引 吸引子 吸附 引 引力 惹 惹人 感召力 招人喜欢 招引 招惹 招揽 招来 招诱 拿人 撩人 有卖相 有魅力 爽目 诱人 诱惑 靓
attractiveness 吸引力 男友力
attribut 定语 属性 归功 归因 性
atypic 异形
aubergin 茄子
aubre 奥布里
auckland 奥克兰
aucklandia 木香
auct 拍卖 拍卖会 招投标 竞拍
auctione 拍卖商
audaciou 大胆 胆大
audi 奥迪
audienc 会众 受众 台下 听众 看客 观众 观客 阅听人
audio 语音 音响 音频
audiobook 有声书 有声读物
audiovisu 声像 影音 直观 视听 音像
audit 审核 审计 审计员 审计长 排查 旁听 旁听生 核对 监查 稽核 试听 试演 试镜 钩稽
auditor 听觉
auditorium 礼堂 音乐厅
audre 奥黛丽 奥黛莉
aug 充实 加 加添 增 增补 打孔钻 扩增 扩编 螺丝钻 钻
augend 被加数
augit 辉石
august 八月 八月份 威严 威重
augusta 奥古斯塔
augustu 奥古斯都
aunt 三阿姨 二阿姨 伯母 叔母 大妈 大姨 大娘 大阿姨 姨 娘娘 婶婶 婶子 婶母 小阿姨 舅妈 舅母
aura 佛光 气场 气质
aurelia 奥里里亚
aureol 光圈 华盖
auricl 耳壳 耳廓 耳郭
auriculotherap 耳针
auriga 御夫座
auroch 原牛
aurora 极光 欧若拉
auschwitz 奥斯威辛 奥斯维辛
auspiciou 利市 吉利 吉庆 吉祥 嘉 瑞 祥 祯 龙凤呈祥
austenit 奥氏体
austenitic 奥氏体
auster 凛 拙朴 清苦 肃杀
austerit 紧缩
austin 奥斯丁 奥斯汀
australia 凯恩斯 卧龙岗 土澳 圣诞岛 墨尔本 大堡礁 布里斯班 悉尼 澳 澳大利亚 澳大利亚洲 澳洲 荷巴特 袋鼠国 雪梨
australopithecu 南方古猿
austria 奥 奥国 奥地利
austronesian 南岛民族
autark 自给自足
auth 作家 作者 创作者 加缪 撰稿人 笔者
authentic 作准 凿 原汁原味 地地道道 地道 正儿八板 正宗 正港 真确 真迹 确凿 确有其事 纯真天然 诚 道地 鉴权 鉴证
authenticat 确 认明 认证 鉴定 验证
authenticit 真伪 真实性
authorit 上头 事权 大拿 大权 威权 威灵 威风 官府 巨子 巨擘 建置 当局 当权者 权 权力 权威 权威性 权柄 职权
authoritarian 威权
authoritarianism 威权
authoritat 有权威 权威 权威性
authoriz 受权 委托书 授权 核准 许可证 钦定
autism 孤独症 自闭症
autobiograph 册府元龟 自传 自述
autobox 自动装箱
autoclav 压力容器
autocrac 专制 专制主义 专制君主制 专权 君主政体
autocrat 独裁者
autograph 签名 题名
autom 自动化技术
automat 自动化 自控
automatic 自动
automaticall 自然而然
automobil 内燃机车 汽车 自动车
autonom 自主权 自律 自治 自治权
autonomic 自律
autonomou 自主 自导 自行
autops 尸体剖检 尸体解剖 尸检 检尸 验尸
autosom 常染色体
autostart 自启
autotroph 生产者 自养生物
autumn 收冬 秋 秋令 秋天 秋季 金秋
auxiliar 从 倅 副 辅 辅助 附属
auxin 生长素
av 申明
availabl 可得到 可选 资用 齐备
avalanch 走山 雪崩
avaric 贪欲
avariciou 婪 爱财 贪婪
avarua 阿瓦鲁阿
avatar 头像 阿凡达 阿梵达
avebur 埃夫伯里
aveng 复仇 复联 报仇
avenu 大路 大道 林荫道
averag 中中 中常 低龄化 平均 平平 普通 通俗
avert 免 别 避免
avi 航空 飞行
aviat 飞机师 飞行员
avid 巴不能够 贪婪 贪欲 贪馋
avidya 无明
avila 阿维拉
avocado 南美梨 奶油果 牛油果 酪梨 鳄梨
avoid 以防 免 免除 回避 幸免 推卸 生怕 省得 绕过 蠲除 解免 走避 躲 躲开 躲避 辟 逃避 避 避免 避开 避而不 避让 避讳
avon 埃文 雅芳
aw 威严 惊讶 戄 肃然 赞叹不已 阿西吧 震慑
awa 开 离 走 跑
await 期待 期盼 留住 等
awak 惺忪 惺惺 清醒 觉 醒
awaken 叫醒 惺 憬 苏醒 觉醒
awar 意识 意识到 感知 憬然 知 自觉 觉 觉察
award 嘉奖 大奖 奖 奖品 奖赏 奖项 授予 标 醳 颁发 颁授 颁给 颁赏 颁赐
awareness 意识 觉悟 认知 认识
awesom 倍儿棒 劲爆 厉害 屌爆 帅呆了 板扎 棒棒哒 正点 波澜老成 炫 炫酷 爽歪了 牛 牛屄 猛 猛料 真牛 真香 硬扎 神 结棍 给力 绝了 绝赞 罩 酷毙 酷炫 雄壮 霹雳
awful 可怕 阴间
awfull 不亦乐乎 不可开交 得可以 要死 要死要活
awhil 等一下
awkward 下不来 不得劲 别扭 尬 尴尬 拘束 拙 拙笨 拧巴 笨嘴笨舌 笨拙 粗笨 腌臜 蹇拙 蹇涩 蹇滞
awl 鑯 锥 锥子
awn 天棚 檐篷 简易棚 芒 雨搭 雨棚 顶棚
ax 斧头 斧子 斨
axi 中轴 主轴 轴 轴向 轴心
axil 腋
axilla 腋
axillar 腋生
axiom 公理
axl 车轴 轮轴 轴 轴心
axon 轴突 轴索
axonem 轴丝
ayahuasca 死藤水
ayatollah 阿亚图拉
aysh 阿伊莎 阿依莎
ayurveda 阿育吠陀
az 亚所
azerbaijan 亚塞拜然 阿塞拜疆
azetidin 吖丁啶
azimuth 方位 方位角
azin 吖嗪
azithromycin 阿奇霉素
azol 唑
azoospermia 无精症
aztec 阿兹特克 阿芝特克人
azur 天蓝色 湛蓝 瓦蓝 蔚蓝
azurit 石青
b 丙 乒 乙 卧床 卧铺 基床 壬 己 床 床位 床铺 庚 必应 戊 文学士 枕席 甲 癸 辛
b2b 公对公
ba 巴 巴力 开间 文学士 海湾 渨 湾 隈 隩
bab 北鼻 囡囡 娃 娃娃 娃子 婴 婴儿 婴幼儿 宝宝 宝贝 小不点 小娃娃 马子
babaoshan 八宝山
babbl 咿呀学语 唠唠叨叨 唧啾 噏 潺潺 鹛
babesiosi 巴贝氏虫病 巴贝虫病
baboon 狒狒
babouch 趿拉儿
babu 八步区
babuza 猫雾族
babylon 巴比伦
babysitt 临时保姆 保姆
baccarat 百家乐
bacchu 巴克斯 巴克科斯 酒神
bachel 光棍 光棍儿 单身汉 士 孤男寡女 旷夫 王老五 跑腿子 鳏夫
bacillariophyta 硅藻门
bacillu 杆菌
back 倒数 倚靠 力挺 加持 后 后头 后盾 后背 后边 后面 支持 支援 背书 背侧 背后 背部 背面 脊梁 脊背 腰杆 腰杆子 靠山
backboard 后挡板 篮板
backbon 中坚 主干线 主心骨 志气 支柱 桢 脊 脊梁 脊梁骨 脊椎 脊骨 膂 顶梁柱
backcross 回交
backdo 后门
backdrop 帏幕 烘托 背景
backend 后端
backfield 后卫
backfill 回填
backfir 反噬 回火 迎火 逆火
backflip 后空翻
backgammon 双陆棋
background 历史沿革 后台 履历 底 本底 根底 烘托 背景 质地
backho 反铲 怪手 挖土机
backlash 反作用 反冲 反冲力 反弹 后坐 后坐力
backless 露背
backlight 背光 逆光
backpack 双肩包 挎兜 背包客 背包游 背囊 驴友
backscatt 反散射
backscratch 不求人 痒痒挠 老头乐
backsid 反面
backslash 反斜杠 反斜线
backspac 退格键
backspin 下旋 背转
backstab 背刺
backstrap 后跟提带
backstrok 仰泳 背泳
backsw 上杆
backtrack 走回头路
backup 后备 备份 备援 备用 奥援
backward 不长进 倒着 向后 朝后 落后 逆 逆向
backwash 回冲
backwat 死水
backwood 山沟沟
backyard 后庭 后院
bacon 咸肉 培根 烟肉 熏肉 腌肉
bacteria 菌
bacteriophag 噬菌体 细菌病毒
bacterium 细菌
bactria 巴克特里亚
bad 不善 不良 反面 坏 寙 差劲 歹 烂 瓤 窳 糟糕 臭 赖 错
badal 八达岭
badass 大牛 牛人 牛屄
baden 巴登
badg 像章 徽 徽章 枚 狗獾 獾 章 胸卡 胸牌 证章 象征 貆
badminton 羽毛球 羽球
badong 巴东县
baffl 一头雾水 发怔 奇怪 砥 莫名其妙 迷惑 问倒 难住 难倒
bag 兜 包 包囊 包袋 十拿九稳 口袋 囊中取物 布袋 手提包 挎包 探囊取物 提包 橐囊 橐笥 袋 袋子 装袋
bagan 蒲甘
bagariu 魾
bagass 甘蔗渣 蔗渣
bagel 贝果
bagg 肥大 装袋
baggag 行装
baghdad 巴格达
bagongshan 八公山区
bagpip 风笛
bagrida 鲿
baguazhang 八卦拳 八卦掌
baguett 法国长棍 法棍 长棍
bah 呸 咅
bahama 巴哈马 阿瑟镇
bahrain 巴林
bai 白族
baicheng 白城市
baidu 百度
baihetan 白鹤滩
baijiu 白酒
baikonur 拜科努尔
bail 交保 保证人 保证金 保释
bailiff 法警 镇长
bailout 纾困
bainit 贝氏体
bainitic 贝氏体
baiquan 拜泉县
bais 百色市
baisha 白沙
baishan 白山市
baisheng 百胜
bait 诱饵 饵
baixiang 柏乡县
baiyin 白银区 白银市
baiyu 百粤 百越
baiyun 白云区
baiz 台面呢
bak 灴 炕 烘 烘制 烘烤 烘焙 烘焙师 烙 烤 烧 焗 焗烤 焙 焙烤 焙烧 面包师傅
bakelit 电木 胶木
baker 烘焙店 面包店 面包房 饼屋
baklava 巴克拉瓦 巴卡拉瓦 果仁密饼
baku 巴库
bakufu 幕府
bakuninism 巴枯宁主义
balanc 余存 余额 兼顾 均衡 尾数 尾款 差额 平衡 平衡态 扯平 抵 摆轮 权衡 结余 结存
balcon 楼台 阳台 露台
bald 兀 光光 光秃秃 歇顶 痜 秃 秃子 颓 鬁 鬎
baldric 肩带
bali 峇厘 峇里 巴厘 巴厘岛
balk 逡巡不前
balkan 巴尔干
ball 丸 丸子 团 圆球 弹 球 球弹 皮球 舞会 蛋蛋
ballack 巴拉克
ballad 小曲 歌谣 民谣 短歌 芭乐歌 讴 辞
ballast 道碴
ballet 舞剧 芭蕾 芭蕾舞
ballista 弩炮 石弩
ballistic 射击学
balloon 气球
ballot 抽签 票 选票
ballroom 宴会厅 舞厅
ballycotton 贝利卡登
balm 昫 清凉油 煦 煦煦 颽
balochi 俾路支
balochistan 俾路支省
balsam 凤仙花 香液 香脂
balsaminacea 凤仙花
baltic 波罗的
baltimor 巴尔的摩
balustrad 槛 阑
balut 毛鸭蛋 鸭仔蛋
bamako 巴马科
bamboo 竹 竹子 筀 筀竹 箭竹 篜 篼 菎 金石丝竹
ban 业根 俗气 克星 封禁 查禁 禁令 禁制令 禁止 禁演 禁用 罢黜
banalit 陈腐
banan 巴南区
banana 蕉 香蕉
banbur 班伯里
bancassuranc 银保
bancorp 合众银行
band 乐团 乐队 带 带子 系放 频段
bandag 敷布 绑带 绷带
bandit 劫匪 匪 匪徒 匪盗 匪首 土匪 大盗 宵小 寇 强盗 暴徒 毛子 盗 盗匪 胡匪 胡子 草寇 顽匪 马子
bandung 万隆
bandwidth 带宽 频宽 频带
bang 乓 刘海 吧 呯 咣 咣当 哐 哐啷 哗 啪 嘡 嘣 嘭 擂 爆声 砰 轰 重击 髦 髳 齐眉穗儿
bangalor 班加罗尔
bangkok 曼谷
bangladesh 孟加拉 孟加拉国
bangui 班吉 班基
banish 充军 打入 放逐 流放 驱逐
banist 栏杆 槛 阑槛
banjo 班卓琴
banjul 班珠尔 班竹
bank 圯 坎子 堤岸 头家 岸 庄 庄家 杜月笙 渚 湄 滨 澨 班克斯 皋 金融 金融家 银行 银行业 银行家 阤 陼
bankbook 存折
banknot 票 纸钞
bankroll 金主
bankrupt 破财
bankruptc 破产
banks 班克斯 班克西
bann 卡池 大旗 幡 幢 徽帜 斾 旌 旌旗 旐 旗 旗子 旗幅 旝 条幅 标帜 横幅 横标
bannerman 旗人
banquet 办桌 大餐 宴会 宴席 宴飨 宴饮 席 应酬 晚宴 琼筵 筵宴 筵席 莚 酒席 酒筵 飨宴 餐宴 饭局 饮宴
bant 戏谑 打诨 说笑 谐谑 谑 谑而不虐 逗嘴
bantustan 班图斯坦
banyan 榕树
bao 保安族 包子 宝安区
baod 保定市
baofeng 宝丰县
baoh 包河区
baoj 保靖县
baoji 宝鸡市
baokang 保康县
baopuzi 抱朴子
baoq 宝清县
baoshan 保山市
baosi 褒姒
baosteel 宝钢
baotou 包头市
baowu 宝武钢铁
baoy 宝应县
baozhi 宝志
baozi 包子
baptism 圣洗 洗礼
baptist 浸信会 浸礼会 浸礼教
baptiz 受洗 受浸 施洗 领洗
bar 兀 光秃秃 单杠 吧 小节 巴 徒 杠 条形 柜台 棒材 横杠 秃 袒 袒露 裸袒 裸露 赤 赤裸 赤裸裸 酒吧 酒廊 酒肆 钢材 铁栏
barabba 巴拉巴斯
barack 巴拉克
barak 巴拉克
barb 倒刺 倒钩 带刺 托尼老师 毛刺 理发员 理发师 矛头 芭比 鎞 钜
barbado 巴巴多斯 巴贝多
barbara 巴巴拉
barbarian 夷 夷狄 生番 番 胡人 蛮 蛮夷 蛮子 野蛮人
barbarou 儱 野蛮
barbecu 烧烤
barbel 鲃鱼 鳟
barbell 杠铃
barbershop 发屋 理发厅 理发店 理发院 理容院
barbican 阇
barbit 巴比妥
barbiton 巴比妥
barca 巴萨
barcelona 巴塞罗那 巴塞隆纳
barcod 条形码 条码
bard 游吟诗人 诗人
barefoot 裸脚 裸足 赤脚 赤足 跣
barehead 免冠 秃头
barel 仅 仅仅 刚 甫
barg 拖驳 游艇 舸 趸船 驳 驳船
bargain 侃价 便宜货 刀 合算 物美价廉 砍价 讨价还价 议价 讲价 还价
bari 巴里
barista 咖啡师
barit 重晶石
bariton 男中音
barium 钡
bark 叫声 吠 吠叫 哮 汪 狗吠
barkh 八廓
barle 大麦 牟 麦 麰
barmaid 吧女
barman 酒保
barn 仓 厩 廥 粮仓 谷仓
barnacl 藤壶
baromet 晴雨表 气压表 气压计
baron 男 男爵
baroqu 巴洛克 巴罗克
barr 巴瑞
barrack 兵营 军营 营 营寨 营房
barracuda 梭子鱼 梭鱼
barrag 弹幕
barramundi 金目鲈
barrel 大桶 桶
barren 不毛 埆 瘠 瘠薄 秃 贫瘠
barrenness 不育症
barri 关卡 壁垒 屏障 栏栅 芥蒂 藩 藩篱 道 隔阂 障壁 障碍
barricad 路障
barrow 土丘 小车 手推车 车架
barshefsk 巴尔舍夫斯基
bart 以物易物 物物交换
bartend 调酒师 酒保 酒家
bartholomew 巴尔多禄茂
baruch 巴录
barycent 质心
baryon 重子
bas 卑 卑下 卑劣 卑鄙 可鄙 地基 地脚 坯子 垒 基 基业 基地 基址 基底 基数 基点 基盘 基础 基线 底 底子 底座 底数 底料 底汁 底边 座 本着 根据 泼贱 础 碱 脚 鄙 鄙劣 齐根
basa 巴沙鱼 马赛 马赛族
basalt 玄武岩 玄武质熔岩
base 地下室 地窖
baseball 棒球
baseboard 踢脚板
basel 巴塞尔
baseless 凭空 悬 空穴来风 莫须有
baselin 基线 底线 端线
bashful 娇羞 害羞 害臊 忸忸怩怩 忸怩 怕羞 懅 羞 羞涩 羞答答 羞赧 脸皮嫩 脸薄 腼腆
bashfulness 臊
bashir 巴希尔
basi 依据 凭 凭着 出发点 基于 基点 基石 基础 按照 根 根据 道理
basic 元 初 基本 基本面 基础 根本
basicall 基本上 大体
basil 九层塔
basin 水盆 洗盆 盂 盆 盆地 盆子
bask 晒
basket 提篮 提篮儿 栳 淘箩 笼 笼子 筐 筲 箩 篓 篓子 篮 篮子 篮筐 簏
basketball 篮球
basqu 巴斯克 巴斯克语
basra 巴士拉
bass 低音 贝司 贝斯 鲈 鲈鱼
basseterr 巴斯特尔
bassist 贝斯手
bassoon 低音管 大管 巴松 巴松管 巴颂管
bast 涂油 韧皮
bastard 丫挺 兔崽子 坏东西 坏蛋 大坏蛋 崽子 杀千刀的 杂种 混球 混蛋 王八蛋 畜生 野种 龟儿子 龟孙子
bastia 巴斯蒂亚
bastill 巴士底
bat 击球 球拍 球棍 球棒 蝙蝠 蝠 飞鼠
batch 成批 批量 拨 梯次 票
bath 沐 沐浴 泡澡 洗 洗浴 洗澡 浴 澡
bathhous 浴室
bathrob 浴衣 浴袍
bathroom 卫浴 卫生间 洗澡间 浴室 盥洗室
bathsheba 拔示巴
bathtub 浴盆 浴缸 盆浴
batik 蜡染
batman 蝙蝠侠
batna 巴特纳
baton 指挥棒
batt 冲击 冲打 击球员 连击 面糊
battal 营
battambang 马德望
batter 殴打 炮台 电池 电瓶 组 铅酸蓄电池
battl 仗 仗火 会战 役 战 战斗 斗争 较量
battle 垛 堞
battlefield 战地 战场 沙场 疆场 血田
battlefront 战线
battleground 沙场
battleship 主力舰 战列舰 战斗舰 战舰 萨摩
baud 波特 波特率
baudrillard 布迪亚
bauhau 包豪斯
baumkuchen 年轮蛋糕
bauxit 铝土矿 铝矾土
bavaria 巴伐利亚
bawd 淫秽 鸨母
bawl 号哭 吆 吆喝 哭闹 喧呼 嚎 嚎哭 嚎啕大哭 放声大哭
bawu 巴乌
bay 贝叶斯
bayan 伯颜 巴彦县
bayanhot 巴彦浩特
bayannur 巴彦淖尔市
bayonet 刺刀 枪刺
baza 巴萨
bazaar 义卖会 巴刹 巴扎 市场 百货店 集市
bazhong 巴中市
bazhou 霸州市
bazooka 巴祖卡 火箭筒
bbc 英国广播公司 英国广播电台 英广
bc 公元前 前 西元前 青铜器
bcc 密送
bcd 浮力调整背心 浮力调整装置
be 啤 啤酒 蜂 蜜蜂 麦酒
beach 岸 沙滩 海滩 海边 滩 滩头
beachhead 滩头堡
beacon 标灯
bead 圆珠 珠 珠子
beak 喙 嘴 嘴子 烧杯 鸟嘴
beam 平衡木 开颜 播送 桴 梁 梁木 椽 椽子 横梁 欐 波束 满面春风 笑眯眯 色夷
bean 籽实 荜 藿 豆 豆子 豆类 豆豆帽
beanbag 懒人沙发 懒骨头
bear 举止 产下 人品 仪态 仪表 傤 包涵 受 含忍 培林 堪 孳 带 形迹 忍 忍受 忍耐 态度 意态 慉 戴 承 承受 承当 承托 担负 搁 方位 无记名 标 概 气宇 气度 气态 消受 熊 熊瞎子 生养 生育 神态 空头 经 结出 耐 肩负 肩起 背负 脚夫 负 负担 负担者 轴承 载携 风情
beard 耏 胡 胡子 胡须 须 髯 髯须
bearish 看跌
beast 兽 狗玩儿的 禽兽 走兽 野兽
beastl 兽
beat 击打 击败 剋 打散 打败 打赢 抶 拍 拍击 拍子 拍点 拷 挝 捣 捶 捶击 捶打 揍 搅打 搉 搏 搷 摽 擂 攂 敲打 椓 榜笞 破关 考 胜 舂 节奏 节拍 警区 赢 顿 鼓动
beatbox 节奏口技
beaten 受刑 挨揍 疲惫 破败 输
beatl 披头四乐团 披头士 甲壳虫
beatrix 贝娅特丽克丝
beaumont 博蒙特
beaut 佳丽 妖姬 姿 嫭 殊色 美貌 艳色
beautician 美发师 美容女 美容师
beautif 增色 美 美容
beautiful 丽 佚 佳 佳丽 佳妙 佳美 冶艳 妍 妍丽 妵 姶 姸 姹 娈 娟 娟秀 娥 婺 媁 媄 媠 媺 嫙 嫣然 嫭 嬅 悦耳 懰 暶 标致 清丽 清绮 漂亮 琼 电眼 秀 秀丽 秀色可餐 粲 绮 绮丽 缛 美 美丽 美好 美妙 美观 胜 艳冶 菲菲 藇 貌美如花 那 锦绣 靓 靓丽 香格里拉 鬘
beautycam 美颜相机
beav 河狸 海狸
becaus 为 为着 乎 以 因 因为 基于 由 由于 缘于
beck 小贝
beckon 召唤 招 招手 点头招呼
becom 为 做 化作 变作 变得 变成 成 成为 蔚成
becquerel 贝克 贝克勒尔
bedboard 铺板
bedbug 壁虱 床虱 臭虫 蝽
bedcloth 被褥 铺盖
bedcov 铺垫
bedd 卧具 寝具 层状 被窝 被褥 铺盖
bedhead 床头
bedridden 卧床
bedrock 基岩 基本盘 基盘 岩床
bedroll 铺盖卷儿
bedroom 内室 卧内 卧室 卧房 寝 寝室 睡房
bedsheet 单子
bedsid 床侧 床头 床边
bedsor 褥疮
bedspread 床罩
beech 山毛榉 榉木
beef 牛肉 膀大腰圆
beefalo 皮弗娄牛
beeh 蛡 蜂巢 蜂房 蜂窝 蜂箱 蜜蜂房
beekeep 养蜂业 养蜂人
beelzebub 比埃兹巴伯
beep 传呼机 呼叫器 嘟嘟响 寻呼机 提示音
beeswax 蜂蜡 蜜蜡 黄蜡
beet 甜菜 红菜头
beetl 槌 甲壳虫 甲虫 蛣
beetroot 甜菜 红头菜 红菜头
befall 临到 临头
befor 一如既往 之前 仍然 从先 以前 依旧 依然 先前 前 前儿 前来 如初 如故 早先 照 照旧 照样
beforehand 之前 事先 先 先期 在先 在此之前 预 预先
befuddl 昏沉 淆乱 灌醉 犯浑
beg 乞 乞求 乞讨 伸手 化缘 央 央及 恳求 托 求乞 行乞 要饭 讨饭
beggar 丐 乞丐 乞人 乞儿 化子 叫花子 花子
beggartick 鬼针 鬼针草
begin 俶 入手 兴办 始 开启 开场 开始 开学 开演 昉 权舆 谡
beginn 伊始 初 发端 发轫 小学生 开头 开始 开端 开首 朔 权舆 绪 自来 菜鸟 起先 起头 重头 零起点
begonia 秋海棠
begrudg 惜 舍不得
beguil 笼络 謆
begun 访惠聚
behalf 代表 替
behav 为
behavi 为人 做派 品行 性能 操行 生活作风 行 行为 行事 行径 行止 表现
behaviorism 行为主义
behead 开刀 斩 斩杀 斩首 杀头 枭首 殊 殊死 砍头
behind 之后 后 后头 后边 后面 在后 背后
behold 观
bei 北安市
beibei 北碚区
beidaih 北戴河区
beig 米黄
beiguan 北关区
beihai 北海市
beihu 北湖区
beij 万寿山 中央财经大学 中财 佛香阁 八宝山 北上广 北上广深 北京人 十七孔桥 周口店 商务印书馆 国关 国际关系学院 央财 宣武门 故宫博物院 民主墙 清华大学 首都经贸大学 香山公园
beilin 北林区
beiliu 北流市
beilun 北仑区
beipiao 北票市
beira 贝拉
beirut 贝鲁特
beita 北塔区
beitang 北塘区
beitou 北投区
beitun 北屯 北屯市
beizhen 北镇市
belachan 峇拉煎 马拉盏
belaru 白俄 白俄罗斯 白罗斯
belch 呃逆 喷出 嗝 嗳 嗳气 噫 打嗝 譩 饱嗝儿
beleagu 围攻
beleaguer 交迫
belfast 贝尔法斯特
belgian 比
belgium 林堡 比 比利时
belgrad 贝尔格勒 贝尔格莱德
belief 信奉 信念
believ 以为 信 信仰 信仰者 信众 信奉 信徒 信服 信神者 在教 奉 孚 崇奉 徒 想 教众 派定 相信 置信 自认 认为
belittl 小视 往泥里踩 看轻 蔑 薄 贬低 贬抑 贬损
beliz 伯利兹 贝里斯
bell 美人 肚 肚子 肚皮 肚腩 肚腹 胃袋 胪 胻 腹 腹部 贝尔 钟 钟乐 铃 鸾凤
bellam 贝拉米
bellbo 行李员
bellicos 穷兵黩武
belligerenc 火药味
belligerent 好斗
bellow 吼叫 呵喝 嚷 怒吼 怒喝 韛 风箱 鼓风 鼓风机
bellweth 头羊 领头羊
bellyach 肚子痛 腹痛
bellyful 一肚子 一肚皮
belmopan 贝尔墨邦 贝尔莫潘
belong 家当 属 属于 归 归于 归属 所属 所有物 财物 财赋
belov 亲爱 心爱
below 下 下方 下边 下面
belt 带 带子 腰带 衣带 衿 裤带
beltfish 带鱼 白带鱼
beltwa 环形公路
benactyzin 苯那辛
bench 凳 台阶 条凳 椅凳 长凳 长椅
benchmark 基准 本位 标杆 标竿
benchwork 钳工
bend 减压病 减压症 匽 哈腰 套 崴子 弓 弯 弯子 弯折 弯曲 弯角 形变 戾 抈 折 拐弯处 拗 挠曲 掰弯 揻 河曲 潜水夫病 潜水夫症 窝 翘曲 翘棱 诎 躩
beneath 之下 低
benedict 闭会祈祷
benedictin 廊酒 本笃会
benedictu 本尼迪
benefact 恩人 恩公 捐款者 捐赠 施主 檀越 贡献者
benefici 利于 有利于 有助 有益 有益处 益
beneficiar 受益人 获益者
benefit 享 优点 利 利益 助益 受惠 受益 受益匪浅 好处 好康 得利 得益于 惠及 效益 甜头 益 益处 给 补益 补贴 裨 裨益 裨补 造福
benetton 贝纳通
benevolenc 仁术 仁爱 善心 善意 恩德
benevolent 与人为善 仁惠 仁慈 善 慈善 慈祥 煦煦
beng 孟加拉
bengali 孟加拉语
bengbu 蚌埠市
bengkulu 明古鲁 明古鲁市
bengshan 蚌山区
benight 蒙昧无知
benign 良性
benin 贝南 贝宁
benjamin 本杰明 班雅明
bennett 本内特 贝内特
bent 一心一意 乙 居心 屈 弯 曲 枸 踠 骫
bentho 底栖生物
bentle 宾利
bento 便当 御便当
bentonit 膨润土
benumb 麻痹
benxi 本溪市
benz 本茨
benzen 苯
benzoin 安息香属
benzoinum 安息香 安息香脂
benzol 苯
benzoquinon 对苯醌 邻苯醌
benzothiophen 硫茚
benzyl 苄
benzylamin 苄胺
bephenium 灭虫宁
bequeath 垂 授业 留传 诒 贻 遗赠
bequest 遗产
berat 叱咄 叱喝 呵喝 呵斥 呵禁 呵责 嗔诟 挥斥 训斥
bereav 丧 遗族
bereave 丧亲 哀伤 哀失
beret 贝雷帽
berg 伯杰
bergen 卑尔根
beriberi 脚气 脚气病
berkele 伯克利 柏克莱 田长霖
berkelium 鉳 锫
berkshir 柏克郡
berlin 柏林
bermuda 百慕大 百慕达
bern 伯尔尼
bernank 伯南克
berr 浆果 苺 莓
berserk 丧心病狂 暴走 狂战士 狂暴 狂暴者
bertelsmann 贝塔斯曼
berth 停靠 卧位 床位 泊位 铺位
bertha 伯莎
bertrand 伯特兰 伯特兰德
beryl 绿宝石
beryllium 铍
bes 贝斯
beseech 恳求 求 求告
besid 何况 傍边 其外 再则 再者 再说 况且 另外 墘 壁厢 外带 并且 此外 除了 除开 除过
besieg 围击 围困 围攻 攻城
besra 松雀鹰
best 充其量 尖端 扛把子 最佳 最善 最好 闺蜜 顶多
besti 兽 灭绝人性
bestialit 兽交 兽奸 兽行
bestow 恩赐 打发 贶 赉 赋 赋予 赏 赐 赐予 赐给 钦赐 锡
bestsell 畅销
bet 打赌 投注 押注 赌 赌约
beta 乙型 乙种 倍塔 测试 贝塔
betel 茇 萎叶 蒟
bethlehem 伯利恒
bethsaida 伯赛大
betoken 预示
betra 出卖 卖 叛 叛卖 叛变 叛离 背信弃义 背叛 贰 辜负 逆 露
betray 变节
betroth 定亲 聘 许字
bett 宁可 强 愈 投注 较好
betulacea 桦木科
between 中间 之间 介 介于 其间 夹 居中 间 际
bevel 倒角 斜交
beverag 酒水 饮品 饮料
bewail 哀叹 悲叹
bewar 谨防
bewild 荧惑 迷
bewilder 一脸茫然 困惑 怪 惊疑 手足无措 挑花眼 方寸已乱 眩 纳罕 纳闷 迷津 迷瞪 迷茫 迷迷糊糊
bewitch 中邪 中魔 冶艳 千娇百媚 卡到阴 妖 媚惑 着魔 艳冶 蛊 迷醉 迷魂 魅惑 魔怔
beyonc 碧昂丝
beyond 以外 开外
bezoar 牛黄
bhangra 印度音乐
bhar 岩羊
bhop 博帕尔
bhutan 不丹
bhutto 布托
bi 担架 柩 灵床 灵棺
bia 偏差 偏心眼 偏见 偏误 成见 比亚
bian 阿扁
bianj 汴京
bianji 辩机
bias 偏压 偏心 偏置 偏邪不正 偏颇 右袒 左右袒 左袒
bib 围兜 围嘴
bibimbap 拌饭
bibliograph 书目 参考文献 参考资料 目录学
bicameralism 两院制
bicarbonat 重碳酸盐
bicep 肱二头肌 臑
bick 抬杠 拌嘴 斗口齿 斗嘴 计较
biconvex 凸凸 双凸面
bicycl 单车 脚踏车 自行车
bid 出价 叫牌 投标 标 申办 竞价 竞拍 要约
bidd 招投标
biddabl 老实巴交
biden 拜登
bidet 坐浴桶 坐浴盆 妇洗器
bidirection 双向 双程
bielefeld 比勒费尔德
bienn 比安
bienni 二年生
biethylen 丁二烯
bifurc 丫 丫巴儿 分叉 分岔 分歧 岔
big 京 伟 俣 大 大只 奜 打瓜 桓 洪 渠 硕 硕大 簻 薖 觥 闳
bigam 重婚 重婚罪
bigfoot 大脚 大脚怪
bigheart 磊磊
bigmouth 大嘴巴
bigwig 大腕 头儿脑儿 头面人物 权贵
bihar 比哈尔邦
bij 毕节市
biject 双射
bijiang 碧江区
bik 单车 脚踏车 自行车 铁马
bikini 比基尼
bil 胆汁
bilater 两国之间 两岸 双侧 双方 双边
bilbao 毕尔巴鄂
bilg 舭
bilibili 哔哩哔哩
bilingu 双语
bilirubin 胆红素 胆色素
biliverdin 胆绿素
bill 兆 单 单子 发票 帐单 开单 招贴 比尔 法案 秭 账 账册 账单 钞票
billboard 广告牌 看板
billet 差使 钢坯
billiard 台球 弹子 撞球 桌球
billionair 亿万富翁 富翁
billow 大浪 波涛 波澜 浪涛 涌浪
bimbo 胸大无脑 雏儿
binar 二元 二进
binch 班什
bind 勒 扎 捆绑 收口 束 束缚 牵绊 系 紧裹 緤 縢 纚 约制 约束力 绁 绑住 绑定 绑扎 绑缚 结 结合 绹 缚 缯 缳 罥 装订 黏结
bing 大吃二喝 暴食
bingo 宾果
binhai 滨海
binhu 滨湖区
binocular 双筒望远镜 望远镜
binod 双节
binomi 二项式
binyang 宾阳县
binzhou 滨州市
binzi 槟子
bioactivit 生物活化性
bioassa 生物测定
biochemist 生物化学家
biochemistr 生化 生化学 生物化学
biochip 生物晶片
biocoenosi 群落
biodegrad 生物降解
biodiesel 生物柴油
biodiversit 生命多样性 生物多元化 生物多样性
bioengineer 生物工程
biofuel 生物燃料
biograph 传 传记 清史列传
biolog 生物学
biologic 亲生 生物 生物性
biologist 生物学家
biomass 生物质 生物质能 生物量
biomechanic 生物力学
biomimetic 仿生
bionic 仿生 仿生学
bionicist 仿生学
biopharmaceutic 生技医药
biopolym 生物高分子
biops 切片检查 活体检视 活体组织检查 活检 活组织检查
bioreact 生物反应器
biosens 生物传感器
biospecificit 生物专一性
biospher 生物圈
biota 生物群
biotechnolog 生技 生物工程学 生物技术 生物科技
bioterrorism 生物恐怖主义
biotherm 碧欧泉
biplan 双翼飞机
bipod 两脚架 双脚架
bipolar 二元 双极
birch 桦 桦木 桦树
bird 博蒂 小鸟 小鸟球 禽 禽类 禽鸟 羽族 莺鸟 雀鸟 飞禽 飞鸟 鸟 鸟儿 鸟禽 鸟类 鸟雀
birdbath 鸟澡盆
birdcag 笯 鸟笼
birdcatch 捕禽人
birdhous 鸟屋
birdlim 黐 黐胶
birdsong 鸟鸣
birdwatch 观鸟 赏鸟
birmingham 伯明翰
birth 亲生 生来 诞 降生
birthda 华诞 寿 寿辰 母难日 生日 生辰 破壳日 诞 诞辰
birthmark 痣 痦子 胎记
birthplac 出生地 原籍 发源地 发祥地 摇篮
birthright 生有权
biscuit 饼干 饽
bisect 平分
bisexu 双性恋
bisexualit 双性恋
bishan 璧山区
bishkek 比什凯克
bishop 主教
bismarck 俾斯麦
bismuth 铋
bison 犎牛 野牛
bisphenol 酚甲烷
bissau 比索 比绍
bistabl 双稳
bistro 小酒馆 餐酒馆
bisyllabl 双音节
bit 一下 一口 一点 三十二位元 丝毫 些许 位元 八位元 六十四位元 几分 十六位元 叮咬 咋 咥 咬 咬伤 咬合 咬钩 啃 噬 噬咬 嚼子 尖刻 屑 有一点儿 末屑 比特 渣子 点 略 碎末 稍许 蚛 衔 镳 马衔 齰 龁
bitch 母犬 碧池 臭货 贱货
bitcoin 位元币 比特币
bitmap 点阵
bitrat 码率
bitt 严酷 冷笑 惨烈 惨痛 沉痛 苦 荼 血淋淋 辛酸 酸涩
bitterl 鳑鲏
bittern 卤水
bitterness 恨意 苦味 骨头
bitumen 沥青
bivalent 二价
bivalv 双壳类
bivouac 宿营 行军床
biyang 泌阳县
bizarr 古怪 各别 吊诡 奇异 奇绝 离奇 稀奇古怪 莫名其妙 诡
bl 纯爱
blab 口无遮拦 多嘴 搬口 搬唇递舌 烂舌头
blabbermouth 大嘴巴 快嘴
black 乌 乌黑色 伭 卢 淄 玄 玄色 玈 皁 皂 青 黎 黑 黑糊糊 黑色 黑魆魆 黓 黝 黝黑 黢 黮
blackberr 黑莓 黑莓子
blackboard 粉板 黑板
blackburn 布莱克本
blackcurrant 黑加仑 黑茶藨子 黑醋栗
blacken 抹黑 黑化 黩
blackfl 蚋
blackhead 粉刺
blackjack 二十一点
blacklight 黑光灯 黑灯
blacklist 黑名单
blackmail 勒索 勒索罪 敲诈 要挟 讹人 讹诈 诈骗 黑信
blackout 暗转
blacksmith 布莱克史密斯 铁匠
blackthorn 李木
blackthroat 黑喉歌鸲
blad 刀 刀叶 刀片 刀身 叶片 滑旱冰
bladd 尿泡 尿脬 脬
blair 布莱尔
blam 不是 切责 呰 咎 咠 嗔怪 埋怨 怨 怪 怪罪 斥 申斥 申饬 罪 诮 谪 谯 负有责任 责 责任 责备 责怪 质难 赖 问责 非 非难
blameless 一清二白
blanch 容颜失色 氽烫 泛白 炸 烫 焯 焯水 白灼
bland 寡淡
blank 呆 坯 坯件 愣 无表情 白 空格
blanket 毛毯 毯 毯子 被子
blankl 茫然
blasphem 亵渎 亵渎神明 冒渎
blast 吹 爆破 鼓风
blastocyst 囊胚 胚泡
blastula 囊胚
blatant 扑面 扑面而来 露骨
blath 磨嘴 胡扯 饶舌
blattida 蜚蠊科
blaz 旺炽 火光 火焰 火红 炙热 炴 炽 炽烈 炽热 烈火 烗 烺 煃 煋 煓 熛 燚 燡 颎
ble 出血 流血 见红
bleach 泛白 洴 漂 漂白 漂白剂 漂白水 澼 脱色
bleak 凄 凄苦 堪忧 暗淡 枯寂 苍凉 萧条 萧瑟 萧索 黪
bleat 芈
bleb 疱疹
bleed 出血 渗色
blemish 玷 瑕 瑕玷 瑕疵 疵
blend 交融 兑 和 拌和 拼读 掺 揉合 搀兑 搀合 搀杂 搅和 搅拌机 搅混 杂糅 果汁机 榨汁机 混合 混合体 燮 羼 羼杂 融 融会 调 调匀 调和 调配
blenn 鳚
bless 佑 佑护 保佑 保祐 加持 呵护 幸福 庇佑 庇祐 开光 有福 生成 礽 祄 祐 祚 祝福 福气 禠 胙 赐福 赞颂
blight 枯萎病 疫病
blind 卷帘 有目无睹 百叶窗 目盲 盲 盲法 盲目 眇 眛 眯 瞍 瞎 瞎眼 瞽 蒙
blindfold 眼罩
blindl 一味 盲目
blindness 失明 失明症 目盲 视盲
blink 扑闪 斩眼 眨 眨巴 眨眼 眼罩 瞬霎 闪眼 霎眼
bliss 极乐 爽歪歪
blissful 爽歪歪 美满
blist 气泡 水泡 水疱 泡 燎泡 疱 疱疹 起泡
blith 轻快
blitz 闪电战
blitzkrieg 闪击 闪击战 闪电战
blizzard 暴风雪 雪暴
bloat 浮肿 胀 脝 臃肿
blobfish 水滴鱼
bloc 板块 集团
block 充塞 力阻 区块 卡 块体 堙 堵死 塞 墙 墩 字组 封杀 封禁 屏蔽 底版 拦网 拦阻 挡 方块 木块 杜塞 格挡 梗 梗塞 楦 火锅 盖帽 碍 街区 街段 遮住 锧 闭塞 阏 阻 阻塞 阻断 阻止 阻碍 阻绝 障
blockad 围堵 封锁
blockag 堵塞
blockbust 畅销书 重磅炸弹 震撼弹
blockchain 区块链
blockhead 傻叉 傻大个 木头 梼 榆木脑壳 笨瓜 蠢货 骆驼
blockhous 碉堡
bloemfontein 布隆方丹
blog 写手 博 博客 网志 网络日记 部落格
blogg 博主 博客 博客写手 部落客
blogospher 博客圈
blond 金发 金发碧眼
blood 呕心沥血 苦练 虚损 血 血帮 血液 血淋淋 血腥 衁 鲜血
bloodbath 喋血 血流成河
bloodlin 血气 血缘
bloodsh 血刃
bloodshot 血丝
bloodstain 血污 血渍 血迹 血迹斑斑
bloodston 鸡血石
bloodsuck 嗜血
bloodthirst 嗜杀成性 嗜血
bloom 开放 开花 挂花 旺 灯笼裤 盛开 着花 秀
bloomberg 彭博
bloomsbur 布鲁姆斯伯里
bloop 穿帮
blossom 出落 开花 着花 绽放 群花 花 英
blot 污痕
blotch 污迹 洇
blous 上衫 女衬衫 衬衫
blow 刮 吹 打击 擤 熔断 闷雷 飕 龡
blowfish 河豚 鯸 鲄
blowlamp 喷灯
blowout 井喷 爆胎
blowpip 吹管
blowtorch 喷灯
blu 布鲁斯 碧 蓝 蓝色 蓝调 蓝金黄 青
bludgeon 打棍子
blueberr 乌饭果 蓝草莓 蓝莓
bluefish 鯥
blueprint 图样 图纸 晒图 蓝图 蓝本
bluescreen 色键
blueston 青石
bluethroat 蓝喉歌鸲
bluetooth 蓝牙
bluff 唬 唬人 耀武扬威 虚张声势 讹诈 诈唬
blund 大错 失策 娄子 搞错 臭棋
blunder 糊涂虫 胡涂虫
blunt 不客气 勚 干 戳 挫折 浅露 率直 直截了当 直来直往 直球 直白 秃 艮 钝 顽钝
blur 模糊 混淆
blurr 低迷 微茫 恛 昏花 漶 疏疏 眼花 糊 迷离 迷离惝恍
blush 发红 忸怩 泛红 红潮 红脸 羞红 脸红 赧然 通红 飞红
blust 咋呼 耀武扬威 虚张声势 诈唬
bmw 宝马
bmx 小轮车
bo 哥儿 土包子 小子 男儿 男娃 男孩 男孩子 男生 男童 童儿 童子 老粗 莽汉
boa 蚺 蚺蛇 蟒蛇
boar 公猪 豭
board 包饭 寄宿 寄宿生 木板 板 板子 板纸 版块 牌匾 部
boast 伐 侃 侃星 侘 吹 吹擂 吹牛皮 哃 嗙 大言 夸 夸口 夸海口 炫 牛皮 瞎吹 矜 自夸 自矜 自诩 虚夸 衒 诞 说嘴
boastful 嘐 浮夸 虚夸
boat 划船 小船 棹 榜 舟 舟船 舡 航 船 船只 船舶 舺 艖 艭
boatman 水客 船夫 船家 船工 船户 艄公
boatswain 船老大
boaz 波阿斯 波阿次
bob 妹妹头 波波头
bobai 博白县
bobbin 筒子
bobcat 山猫
bobsl 雪橇
bobweight 配重
bocc 滚球
bochum 波鸿
bod 主体 体 体肤 博德 机关 物体 生化需氧量 肌体 肢体 质量块 身 身上 身体 身子 身板 身躯 躬 躯体 躯壳
bodhi 菩提
bodhidharma 菩提达摩 达摩
bodhimanda 菩提道场 金刚座
bodhisattva 菩萨
bodil 皮肉
bodiless 脱胎
bodyguard 保镖 卫兵 护卫
boe 波音
bof 博福斯
bog 茂物
bogdo 博格多
boge 鬼怪
bogg 洳
bogota 波哥大
bogu 伪
bohemia 波西米亚
bohemian 波西米亚
boil 开 汽化 沸 沸腾 涫 滚 滚开 滚沸 瀹 烧 烧开 烹 烹煮 煮 煮开 煮沸 熬 疔 疖 疖子 疱 瘩 翻滚 锅炉
bois 博伊西
boisterou 哄然
bokeh 散景 散焦 焦外
bol 伯乐 博乐市
bold 冒冒失失 冒昧 刚劲 大胆 恣肆 敢于 粗体 胆大 胆气 胆肥 脸大 苍劲 豪言壮语 豪迈 黑体
boldl 大模大样
boldness 底气 气魄 胆量 胆魄 霸气 魄力
bolero 波莱罗
boli 勃利县
bolid 火流星
bolivia 玻利维亚
bollard 路桩
bollywood 宝莱坞
bologna 博洛尼亚 波隆那
bolshevik 布尔什维克
bolst 垫高 抱枕 推助
bolt 扦 插销 栓 落荒而逃 螺栓 销 锁闩 闩
bolton 博尔顿
boluo 博罗县
bomb 原子弹 投弹 炮轰 炸 炸弹 炸掉 爆弹 轰炸 轰炸机
bombacacea 木棉科
bombard 炮击 炮轰 轰击 轰炸
bombast 高调
bombastic 嘐 虚夸
bomblet 小弹
bombshell 重磅炸弹 震撼弹
bon 嶙峋 彻骨 瘦骨棱棱 骨 骨头 骨感 骨立 骨骸 骨骼
bonanza 财源滚滚
bonapart 波拿巴
bond 保税 债券 券 娄宿 打成一片 砌合 砌合法 粘接 纽带 结 结盟 胶接 胶结 邦德 钮带 黏着
bondag 捆缚 绑缚
bondi 邦迪
bonehead 脑残
boneless 去骨
bonesett 正骨
bonfir 火堆 篝火
bong 嘡 水烟壶 水烟管
bonito 鲣
bonn 圣奥古斯丁 波恩 波昂
bonnet 引擎盖 苏格兰帽
bonobo 倭黑猩猩
bonsai 盆景
bonu 奖 奖金 收获 红 红利 花红 赏钱 额外补贴
boo 倒彩声 漏油
boob 双峰 塘鹅 奶奶 奶子
boog 鼻垢 鼻屎
book 书 书本 书籍 册 册子 卷 卷帙 图书 定 定舱 本子 简册 简牍 簿 簿子 籍 芸帙 芸签 芸编 著 著作 蛀虫 词翰 载籍 预约
bookbag 书包
bookbind 装订
bookcas 书柜 书橱 书箧
bookend 书挡 书档 书立
bookish 文绉绉 文诌诌
bookishness 本本主义
bookkeep 簿记 记帐员 记账 账房先生
booklet 册 小册子 简册
booklist 书目
bookmark 书签 收藏 芸签
bookmarklet 小书签
bookplat 藏书票
bookshelf 书架
bookshop 坊间
bookstor 书局 书店
bookworm 书呆子 书虫 书蠹
bool 布尔
boolean 布尔 布林
boom 吊杆 咚 嘣 樯 炽盛 繁荣 轰 轰轰 轰鸣
boombox 噪音盒
boomerang 反弹 回力镖 回旋镖 搬砖砸脚
boondock 僻地
boorish 奘 放纵 村 没水准 犷 粗枝大叶 粗犷 粗莽 粗野 粗鲁 莽
boost 促进 催谷 加持 助推 助推器 吹鼓手 增压 提振 标榜 鼓舞
boot 后备箱 孕穗 引导 行李箱 赃款 赃物 长靴 靴 靴子
booth 亭 包间 卡座 展台 摊子 档口 隔间 雅座
bootleg 海贼版 盗录 私卖
bootlick 拍马屁 捧臭脚 马屁精
bootstrapp 自举
booz 黄汤
bopomofo 注音 注音一式
bor 劖 厌倦 厌烦 口径 干燥 怒潮 无聊 枯 没劲 没意思 没有意思 生厌 腻人 腻烦 蛀 钻 钻洞 锥 闷
borag 琉璃苣
boraginacea 紫草科
borax 硼砂
borborygmu 膔
bord 圻 垠 埸 堮 境 接壤 毗 沿 涯 滚边 滨 濒 界 畛 疆 疆界 绲边 边 边儿 边境 边头 边界 镶 镶边 际
bordeaux 波尔多
border 毗邻
borderland 边地 边疆
borderlin 边缘
borehol 钻井
borg 博格
bori 包里斯
born 下世 下地 出世 出生 出身 呱呱坠地 生 生人 生就 生成 破壳 脱胎 落地 落草 诞生 降世 降生
bornan 菠烷
borneol 冰片
borobudur 婆罗浮屠
borodin 鲍罗丁 鲍罗廷
boron 硼
borough 里
borr 包尔
borrelia 包柔氏螺旋体 包氏螺旋体
borrow 借 借债人 借入方 借取 借方 借款人 假 外借 套用 承租方 移借 贳 贷
borscht 罗宋汤
bosch 博世
bosh 我靠
boshiam 呒虾米
bosnia 波士尼亚 波斯尼亚
bosnian 波斯尼亚语
bosom 怀 怀里 胸 胸前 胸部 襟怀
boson 玻色子
bosphoru 博斯普鲁斯 波斯普鲁斯
boss 一把手 上司 东家 大哥 大头目 大拿 头 头子 头家 头脑 板 老大 老总 老板 话事人 跋扈 首领 高头 龙头
boston 波士顿
bosworth 博斯沃思
botan 植物学
botanist 植物学家
botch 二把刀 拙劣 敷衍
both 且 两 二者 俩 俱 劳神 参半 又 双 双双 叨扰 打扰 打搅 既 既是 烦 烦扰 缠 缠夹 缠绕 都 难为
bother 受窘
bothersom 淘神 磨人
botnet 僵尸网络
botou 泊头市
botswana 博茨瓦纳 波札那
bottarga 乌鱼子
bottl 樽 瓶 瓶子 瓶盂 瓶装
bottleneck 束狭 瓶颈
bottom 倒数 受 小受 屁屁 屁股 床 底 底子 底端 底部 底面 零号
bottomless 万丈 无底
botulism 肉毒中毒
boudoir 梳妆室 深闺 闺 闺房 闺窗 阁
bougainvill 布干维尔
bouillon 肉羹
bould 博尔德 巨石 磐石 磥
boulder 抱石
boulevard 林荫道 林阴大道
bounc 反弹 弹力 弹跳 跳 跳动 跳票 蹦 退票
bound 保险 倪 免不得 势必 定界 往 必定 总得 有界 注定 界线 纵步 跳跃 边际 限
boundar 临界 分野 分际 圉限 圻 垓 埏 堮 境 境界 定界 徼 止境 界 界址 界限 畔 畛 畛域 疆 疆界 端倪 边 边儿 边界 边际 野 际 限界线
bounden 义不容辞
boundless 不穷 寥廓 无垠 无穷 无穷无尽 无边无际 无际 泱 浩瀚 浩茫 漫无边际 漫漫 磅礴 苍茫 苍莽 茫茫 莽
bount 悬赏
bounteou 阔气
bountiful 不菲
bouquet 捧花 花束 花簇 香味
bourbon 波旁
bourgeoi 中产 布尔乔亚
bourgeois 布尔乔亚 资产阶级
bournemouth 伯恩茅斯
bout 场 顿
boutiqu 精品店
bow 俯身 匑 屈体 弓 弓状 弓腰 弓身 折腰 拜 琴弓 蝴蝶结 躬 躬身 鞠 鞠躬
bowang 博望区
bowknot 蝴蝶结
bowl 投手 杅 棬 碗
bowstr 弓弦 弓弦儿 弸
box 义和团 义和拳 包厢 匣 厢 喼 拳 拳击 拳击手 拳击选手 拳手 拳法 斗拳 盒子 箧 箱 箱子 箱箧 簏 缄 附栏
boxun 博讯
boy 博野县
boycott 抵制 杯葛
boyfriend 对象 情郎 男友 男朋友 男票
boyish 孩子气
boyl 波义耳
boysenberr 波森莓
bozhou 亳州市 播州区
bp 英国石油 英国石油公司
bppv 耳石症
br 安 带 带来 带给 拿来 调入
bra 乳罩 奶罩 文胸 胸罩
brac 吊带 大括号 大括弧 抵住 提神醒脑 撑 撑腰 支撑 梏 背带 花括号
bracelet 手环 手镯 钏 镯 镯子
brachiopod 腕足动物
brachiosauru 腕龙
brachydactylism 短指
bracken 蕨 蕨类
bracket 托架 括号 括弧 支撑架
brackish 咸淡
bract 苞片
brad 角钉
bradford 布拉德福德
bradycardia 心跳过缓
brag 吹 吹嘘 嗙 招摇 自白 自诩 虚夸 诞 诩 谝
braggart 羊质虎皮
brahm 勃拉姆斯
brahmana 梵书
brahmanism 婆罗门教 梵教
brahmin 婆罗门
braid 发辫 緁 縚 绦 缏 编织 辫子
braill 布莱叶 点字 盲字 盲文
brain 大脑 头脑 心路 脑 脑儿 脑壳 脑子 脑汁 脑浆 脑海 脑瓜 脑筋 脑花 脑袋 脑髓 髓脑
brainless 无脑 浑 混 缺心少肺 脑子有泡 脑残
brainstorm 头脑风暴 脑力激荡
brainwash 洗脑
brainwav 兴会
brais 扒 烩
brak 凤尾蕨 制动 制动器 刹 刹车 煞住 煞车 蕨类 踩刹车 车闸 轫 闸
brambl 树莓 燕雀 荆棘 蔂 藟
bran 米糠 麸 麸皮
branch 专科 丫 分 分会 分店 分所 分支 分枝 分部 支 支公司 支部 枝 枝子 枝干 枝条 枝桠 柯 树枝 梗 沱 流别 科 网点 部门
brand 厂牌 戴帽子 文面 火印 烙 烙印 牌 牌子 白兰地
brandenburg 勃兰登堡
brandish 挜 挥 挥动 挥舞 挥麈 祭出 舞 舞弄
brant 黑雁
brash 张扬 张狂
brasilia 巴西利亚
brass 狂妄 黄铜
brassier 胸罩
brat 兔崽子 小屁孩 小祖宗 崽子 熊孩子
bratislava 布拉提斯拉瓦 布拉迪斯拉发
brav 仡 冒 冒着 出生入死 勇 勇决 勇悍 勇敢 勇武 壮烈 慬 有种 猛 生猛 矫 矫矫 血性
braver 胆力
bravo 好活当赏 礼赞
brawl 开打 斗殴 殴斗
brawn 膂力
bray 叫声
brazen 不知羞耻 厚脸皮 大胆 悍然 没脸没皮 狂悖 老脸 胆肥 脸厚 脸皮厚 蒙面 颜厚
brazenl 明目张胆
brazi 火盆 煁
brazil 巴西
brazzavill 布拉柴维尔 布拉萨市
bre 养殖 品种 培养 培育 孳生 滋生 繁殖 繁育 育种 配种
breach 崩决 打进 攻破 溃坝 突破口 裂口
bread 面包
breadcrumb 面包屑 面包渣 面包糠
breadfruit 木菠萝 波罗蜜 面包果
breadth 宽广度 宽窄 广度 度量 阔度
break 伤透 决裂 击 刷新 坼 开戒 弄坏 打断 打破 折 折断 拗断 摧 撬门 擘 断 断开 浪 炸碎 爆出 破 破坏 破缺 破解 砸破 磨合 间断 骨折
breakdanc 霹雳舞
breakdown 分列 崩坏 摰 故障 细数
breakfast 早点 早餐 早饭 过早 饔
breakpoint 断点
breakthrough 冲破 爆冷 爆冷门 石破天惊 突破点 跨越式
breakwat 矶 防波堤
bream 鲂 鳊
breast 乳 乳房 乳部 前胸 双乳 奶 奶奶 奶子 小白兔 欧派 白兔 胸乳 胸怀 脯 膺 臆
breastbon 胸骨 龙骨
breastfe 奶
breastfeed 哺乳 哺母乳 喂母乳 母乳喂养
breastplat 胸甲
breaststrok 蛙式 蛙泳
breastwork 胸墙
breath 吸 吸入 吸氧 吸进 呴 呼吸 哧 息 气息 气流 透气 鼻息
breathless 气喘喘
breathtak 动人心魄 劲爆 惊心动魄 慑人
breed 孵 孵化 教养 育种 选育 饲养员
breez 和风 微风 轻风
bremen 不来梅 不莱梅
bremerhaven 不来梅港
brest 布列斯特 布雷斯特
bretagn 布里坦尼
brethren 哥们 弟兄们
brevit 简短
brew 泡制 烹 酝 酝酿 酿 酿制 酿造
brewer 啤酒厂 槽坊
brian 布莱恩
brib 买通 打点 收买 疏通费 红包 贿买 贿赂 赂 赇
briber 纳贿 贿 贿买 赂
bric 金砖 金砖国家
brick 变砖 砖 砖块 砖头 砖石
bricklay 泥瓦匠 瓦匠 瓦工 砌砖 砌砖工
brickwork 砌体
brid 亲 新妇 新娘 新嫁娘
bridegroom 新郎 新郎倌 新郎官
bridesmaid 伴娘 女傧相
bridg 圯 彴 拉近 架桥 桥 桥接 桥接器 桥梁 桥段 梁 网桥 舰桥 过渡性
bridgehead 桥头 桥头堡
bridgeston 普利司通
bridgetown 布里奇顿 桥镇
bridl 勒 笼头 缰 羁 辔 辔头 靮 鞚
brief 三角裤 三角裤衩 交代 内裤 发布会 小结 总之 总而言之 暂短 案由 略 短 短促 短暂 短简 简报 简略 简短 简要 综合报导 要之 跬 通气会
briefcas 公事包 公文包 皮包
briefl 概括 略略 简短 简言之 简述
brigad 旅
brigand 山贼 狗贼 路霸 马子
bright 了 亮 亮堂 亮闪闪 倞 光 光亮 光光 光明 冏 凞 囧 心灵 慧黠 敫 明 明亮 明快 明晃晃 明朗 昑 昣 昪 昭 昺 晑 晙 晢 晪 晶亮 晶明 暕 暠 暲 暶 暸 暻 曜 朗 清亮 湑 灵利 灼 灿 炅 炜 炯 炯炯 炳 烁 焃 焆 焞 煇 煌熠 煜煜 煜熠 熀 熙 熠熠 熹 爌 爚 爽 爽亮 璀璨 璱 白 皎 皎洁 皓 皞 皦 粲 紑 翌 耿 耿耿 聪慧 聪敏 聪明 聪明伶俐 艳 苪 贲 贼亮 透亮 铄 锦 镐 颎 颖悟 鲜 鲜亮 鲜明
brightness 亮度 光亮度
brighton 布莱顿
brillianc 光华 光彩 炅 瑾
brilliant 不同凡响 丰功 光彩夺目 光耀 光辉 出彩 卓著 崭亮 帅呆了 才华横溢 斐然 明慧 淋漓尽致 灿 灿烂 炜 炳 烜 焜 煌 煜 熿 燿 皞 矔 神乎其技 精彩 绚 绝顶聪明 耀 耿 聪明绝顶 英明 赫赫 闪亮 高明
brim 帽檐 饱含
brimm 充满 横溢 洋溢 盎
brin 卤 卤水 咸水 盐卤 盐水 鹾
brindisi 布林迪西
brinj 茄子
brink 几近 濒近 边缘
briquett 墼 煤砖
brisban 布里斯班
brisk 明快 活泼 燊 爽利 爽脆 畅旺 轻快
brisket 牛腩 腩
briskl 麻溜
bristl 乍 刚毛 鬃 鬣
bristol 布里斯托
britain 七国集团 不列颠 工业七国集团 英国
british 不列颠 英
britne 布里特妮
brittan 布列塔尼 布里坦尼
brittl 易碎 毳 脆
brno 布尔诺
bro 老铁 铁子
broad 博大 宽 宽广 广泛 恢宏 摦 油泼扯面 笼统 远大 阔
broadax 宽斧
broadband 宽带 宽频
broadcast 广播 广播员 广电 播 播出 播发 播放 播送 播音 播音员 放送 转播
broaden 扩张 拓宽 拓展 放宽
broadsid 排炮 齐放
broadsword 大刀
broadwa 百老汇
brocad 织锦 花缎 襽 锦 锦缎
broccoli 椰菜 绿花椰菜 绿花菜 绿菜花 西兰花 青花椰菜 青花菜
brochett 尜尜
brochur 简册 简章
broil 炙 烤 肉鸡
brok 中间商 仲介 侩 囊空如洗 掮客 牙人 牙侩 牙子 牙行 纤手 经手人 经纪 经纪人 经销商 证券商
broken 坏 坏鸟 残破 破 碎 碎掉
broker 证券经营
brokerag 佣钱 回扣
bromanc 基情
bromhidrosi 狐臭 腋臭
bromin 溴
bronchiol 小支气管
bronchioliti 细支气管炎
bronchiti 支气管炎
bronchu 支气管
brontomet 雷电计
bronx 布朗克士 布朗克斯 布朗士
bronz 烫金 青铜
brooch 别针 扣环 胸针
brood 孵卵 报窝 抱窝 犯嘀咕 耿耿于怀
brook 小河 小溪 布鲁克 河沟 河滨 涓 涞
brooklyn 布鲁克林
broom 帚 彗 扫 扫帚 扫把 笤 金雀花
broth 兄台 兄弟 具尔 哥们 哥儿 弟兄 弟兄们 手足 昆仲 汤汁 清汤 肉汤 醍醐
brothel 勾栏 妓寨 妓院 妓馆 娼家 柳陌花衢 烟花场 烟花寨 烟花市 烟花行院 烟花阵 窑 门户 青楼
brotherl 兄弟
brouhaha 人声鼎沸
brow 眉头
brown 勃朗宁 咖啡色 布劳恩 布朗 布朗尼 棕 棕色 褐 褐色
brows 披阅 流览 浏览 浏览器 涉览 翻看
brucellosi 布氏杆菌病 布鲁氏菌病 波状热
brug 布鲁日
bruin 熊瞎子
bruis 乌青 伤痕 弄伤 撞伤 淤伤 淤血斑 淤青 痍 瘀伤 瘀斑 瘀青 皮外伤 碰损 紫斑 血晕 青肿
brunch 早午餐 早午饭
brunei 文莱 汶莱
brush 刷 刷子 吹拂 小冲突 掸 擦 毛刷 荒草
brushstrok 笔
brushwood 矮林
brushwork 笔触
brusqu 粗莽
brussel 布鲁塞尔
brut 兽性 凶暴 无道 暴虐 桀贪骜诈 横暴 残 残暴 畜生 虐 血淋淋 酷烈 鸷
brutish 泼
brutu 布鲁图斯 布鲁特斯
bryn 布莱尼
brzezinski 布热津斯基
bs 牛海绵状脑病 狂牛病
bt 英国电讯公司
bu 买 买入 买进 代购 入手 加购 打勾 扯 收买 收购 杀进杀出 沽 添置 置 置买 置办 购 购买 贾 选购 采买
bubbl 啵 气泡 水泡 沤 泡 泡沫 泡泡 泡腾 起泡 起泡沫 鱼津
buchanan 布坎南
bucharest 布加勒斯特
buchenwald 布痕瓦尔德
buck 公鹿 噳 子儿 牡鹿 雄鹿 麚
bucket 桶 水桶 甬 筲 车斗
bucketload 一箩筐
buckinghamshir 白金汉郡
buckl 卡扣 带扣 扣 扣住 搭接片 觼
bucktooth 暴牙 龅牙
buckwheat 荞麦
bucolic 田园
bud 出苗 发芽 含苞 含苞待放 幼苗 胚芽 花蕾 芽 苞 萌 萌发 萌芽 蕻 蕾 藟 骨朵
budai 布袋
budapest 布达佩斯
budd 发棵 含苞待放 老兄
buddha 佛 佛爷 佛祖 佛陀 大圣 浮屠 竺乾 释 释迦
buddhism 佛 佛家 佛教 佛门 卍 卐 法门 竺 竺教 释 释家 释教
buddhist 佛家 佛教徒 缁 释家
budg 动弹 虎斑鹦鹉
budgerigar 虎斑鹦鹉 虎皮鹦鹉
budget 筹算 预算
budweis 百威
buff 增益 打光 控 浅黄色 牛皮色 结实 缓冲 缓冲器
buffalo 布法罗
buffet 布斐 快餐部 挨揍 自助餐
buffoon 丑角 活宝
buffooner 插科打诨
bug 故障 程错 窃听器 虫子
bugatti 布加迪
bugg 马车
bugger 男风 鸡奸
bugl 军号 号兵 号筒
buick 别克
build 体型 体魄 修 修建 修筑 修造 兴建 土木 大楼 屋宇 屋架 建 建成 建物 建筑 建筑工人 建筑物 建设 建造 房子 房屋 房舍 打造 搭 搭建 搭盖 斋 施工单位 构筑 架构 楼宇 楼阁 盖 筑 肇建 营 营建 营造 营造商 身才 身材 造 馆
built 内建 内置 应县木塔 黄鹤楼
bujumbura 布松布拉 布琼布拉
bulb 鳞茎
bulg 便便 凸起 突 胀起 赘肉 隆 隆起 鼓 鼓包 鼓起 鼓鼓的
bulgaria 保 保加利亚
bulgur 布格麦
bulimia 易饥症 暴食症
bulk 主体 体积 大件 大量 成批 粗大
bull 侮慢 公牛 凌辱 受气 地痞 强梁 恃强欺弱 恶棍 挤对 放刁 欺侮 欺压 欺负 牛 牡牛 牤 牤牛 豪强 轹 违强凌弱 违强陵弱 金银块
bulldog 叭啦狗 牛头犬
bulldoz 挖掘机械 推土机 铲土机
bullet 卫生丸 子弹 弹 枪子 枪弹
bulletin 公报 布告 报 通报 速报
bulletproof 防弹
bullfight 斗牛 斗牛士
bullfrog 牛蛙
bullhead 牛脖子
bullheadedness 牛脾气
bullish 牛气 看涨
bullock 牯 犍 犍牛 犗
bullpen 牛棚
bullrush 蒲
bullsey 红心
bullshit 唬烂 屁话 扯鸡巴蛋 狗屁 狗屎 说废话 鬼扯 黑屁
bully 强横 蛮 霸凌
bulrush 香蒲
bum 二流子 瘪三
bumblebe 大黄蜂 熊蜂
bumm 杯具
bump 凹凸不平 坎坷 坑坑洼洼 戗 撞伤 朾 疣状 碰 磕磕绊绊 金平糖
bumpkin 乡巴佬 土老帽 山炮
bun 丫髻 小面包 拇囊炎 拇外翻 拇趾外翻 纂 脚孤拐 鬏
bunbur 班伯利 班伯里
bunch 串 双马尾 嘟噜 把 捆 束 果穗
bund 外滩
bundl 包 包囊 包裹 把 捆 束 裹 集合体 预装
bungalow 平房
bunghol 桶口 桶孔
bungl 一团糟 天兵 搞乱 砸 糊涂虫 胡涂虫 褶子了
bunk 地堡 床位 掩体 暗堡 沙坑 空话 铺位 鬼扯
bunt 触击 鹀
bunun 布农族
bunyaviru 布尼亚病毒
buo 浮标 航标 警标
buoyanc 浮力
buoyant 昂奋
bur 下葬 入土 埋 埋没 埋葬 埋藏 堙 墐 安葬 掩埋 淹灭 湮没 烧埋 瘗 窀 窀穸 葬 葬埋 葬身
burberr 巴宝莉
burden 使役 包袱 担子 拖累 捞什子 背 荷 负担 负累 负荷 辎重
burdensom 浩繁 繁重
burdock 牛蒡
bureau 办事处 处 署
bureaucrac 官僚 官僚主义 官僚习气 官场 宦海
bureaucrat 僚 官僚 官吏
bureaucratic 官僚
burett 滴定管 滴管
burg 堡
burgeon 兴起 萌生
burglar 撬窃
burglariz 闹贼
burgund 勃艮第
buri 土葬 葬礼
burl 五大三粗 彪形 膀大腰圆
burlak 纤夫
burma 老街
burmes 缅文 缅甸语
burn 伯恩斯 惔 火热 火辣辣 灯头 灼 灼伤 灼痛 炙热 炷 炽 烗 烤焦 烧 烧伤 烧录 烧灼 烧灼伤 烧焦 烫 热烫 热血沸腾 焚 焚烧 燃 燃烧 燎 燔 爇 着 辣 过火
burnab 本那比市
burnish 打磨 抛光
burnout 烧胎
burnt 焦 煳 糊
burp 打嗝
burpe 波比 波比跳 波比运动 立卧撑跳
burqa 波卡 罩袍
burr 毛口
burrito 墨西哥卷饼
burrow 地洞 地穴 打洞 钻洞 陋居
burst 一阵 一阵子 冲决 冲垮 决口 崩决 崩坏 开花 撑破 溃决 溃坝 炸 炸裂 爆裂 破裂 绽破 迸裂 闯进 阵
burundi 布隆迪 特瓦族 蒲隆地
bus 偬 公共汽车 公车 占线 坐车 客车 巴士 忙 忙乎 忙于 忙碌 母线 汽车 繁忙 鞅掌
bush 布什 灌木 矮树
bushehr 布什尔
bushel 蒲式耳
bushman 布须曼人
bushwick 布希威克
business 业务 事儿 事情 公司行号 务 商业 商务 商号 商家 因公 物事 生意 经商 行业
businessman 商人 商户
busk 街头艺人
buskin 袚 鞨
bust 半身像 吹了 头像 巨乳 胸围
bustl 僬僬 十里洋场 嘈 忙碌 扰攘 热腾腾 繁华 繁忙 繁闹 闹忙 闹热 闹猛 风风火火
busybod 好事之徒 好事者 管家婆 长舌妇 鸡婆
but 不仅如此 不要紧 不过 但 但是 倒 则 却 只是 可 可是 打扰了 然而 第 而 要不是
butan 丁烷 丁醛
butanol 丁醇
butch 卖肉者 宰 宰杀 屠伯 屠夫 屠宰 屠户 肉商 肉贩 踢
butl 总管 男管家 管家
butt 凑热闹 夆 奶油 屁股 打横炮 插口 插嘴 牛油 牴 白脱 腚 臀部 觝 酥油 黄油
buttercup 毛茛
butterfish 鲳鱼
butterfl 蛱蝶 蝴蝶 蝶 蝶类
buttermilk 白脱牛奶 酪乳
butthurt 玻璃心
buttock 尻 屁屁 屁股 窟臀 腄 腚 臀 臀肌 臀部 髀
button 扣 扣子 按钮 纽 纽子 纽扣 衣扣 钮 键
buttonhol 扣眼
butuo 布拖县
butyl 丁
butyraldehyd 丁醛
butyrolacton 丁内酯
buxom 丰 前凸后翘
buy 买家 买方 采买 采购员 采购商
buyback 回购
buyeo 扶余
buyout 买断
buzz 叽叽喳喳 嗡 嗡嗡 嗡嗡叫 嗡嗡声 蜂鸣器
buzzword 热词
bwh 三围
by 回头见 轮空
byelorussian 白俄罗斯人
bygon 既往
bylaw 细则 附则
byo 自带
bypass 旁路 绕行 绕过 绕道
bypath 小道
bystand 冷眼旁观 旁人
byt 位元组 字节
bytedanc 字节跳动
bywa 岔道
byword 代名词
byzantium 拜占庭
c 丙 乙 公元 壬 工业革命 己 平舌音 庚 戊 摄氏度 正离子 甲 癸 舌尖前音 辛 阳离子 青铜器
ca 软玉
cab 出租汽车 的 计程车 驾驶室
cabaret 卡巴莱
cabb 的哥
cabbag 包心菜 包菜 卷心菜 棵 椰菜 洋白菜 甘蓝 甘蓝菜 结球甘蓝 莲花白 高丽菜
cabernet 解百纳
cabin 仓 小屋 座舱 房舱 舱 舱房
cabinet 储物柜 内阁 小型柜橱 柜 柜子 椟 橱 橱子 置物柜 阁
cabl 拍发 有线 橡皮线 电报 电缆 筰 线缆 缆 缆索 缆线 缆绳 链
caboos 守车
cach 坚壁 快取 秘藏 缓存 高速缓存
cachalot 抹香鲸
cachexia 恶病质
cackl 唧唧嘎嘎
cacophonou 闹
cactu 仙人掌
cadast 地籍
cadbur 吉百利
cadd 杆弟 球童
cadenc 抑扬 流韵 节奏 调子 韵律 顿挫 顿挫抑扬
cadet 入伍生 见习生
cadillac 凯迪拉克
cadmium 鉲 镉
cadr 干 干部
caelum 雕具座
caen 卡昂
caesar 凯彻 恺撒
caesarea 凯撒肋雅
caesaropapism 政教合一
caf 咖啡屋 咖啡店 咖啡馆
cafeteria 小饭馆 食堂 饭堂
caffein 咖啡因
cag 柙 牢笼 笼 笼子 笼槛
cagliari 卡利亚里
cahoot 沆瀣一气
caidian 蔡甸区
caiman 凯门鳄
cain 该隐
cairn 凯恩斯
cairo 开罗
caisson 沉箱
cajol 哫 謆 谄 软磨硬泡 连哄带骗
cajoler 甜言蜜语
cak 块 糒 糕 糕点 糕饼 蛋糕 饼 饼饵 饽 饽饽 馃 麭
calabash 蠡
calabria 卡拉布里亚
calamit 劫 劫难 危难 咎 大灾 大祸 害 惨剧 殃 浩劫 灾 灾害 灾情 祸 祸患 胡越
calamitou 晦气
calcif 钙化
calcific 钙化
calcin 煅 煅烧
calcit 方解石
calcitonin 降血钙素
calcium 钙 钙质
calcul 打算 计数法
calculat 估计 划算 合算 处心积虑 工于心计 心术 打算 打算盘 推算 核算 盘算 祘 筹算 算 算出 算计 算起来 訾 计 计算 计算器 计算机 计量
calculu 分析学 微积分 微积分学 数学分析 数理分析 结石
calcutta 加尔各答
calderon 卡尔德龙
caledonia 卡利多尼亚
calend 砑
calendar 历 年历 日历 月份牌 行事历
calf 剕 小牛 小腿肚 牛犊 犊 犊子 胻 腓肠 腿肚子
calgar 卡尔加里
calib 口径 膛径
calibrat 定标 标定 校准 校对 校正
calico 卡利科 白布 花布
calicut 卡利卡特
california 加利福尼亚 加利福尼亚州 加州 圣地亚哥 圣地牙哥 旧金山 柏克莱 欧文 洛杉矶 爱莫利维尔
californium 鉲 锎
caliga 罗马鞋
calip 卡尺 测径器
caliph 哈里发
caliphat 伊斯兰国 哈里发国 哈里发帝国
call 人称 使命 候命 停靠 冠以 即为 叩应 叫 叫作 叫做 叫道 召唤 召见 号召 名为 名叫 呼 呼叫 呼召 呼吁 唤 唤作 唤做 待命 惠临 扣应 招唤 拜会 拜望 拜访 拨打 探访 搬请 看 称为 称作 称做 称呼 称说 虖 访 访客 访问 诉求 调入 跟注 随叫随到 随时待命
calla 马蹄莲
callback 回调
calligraph 书法 书法家
callisto 木卫四
callou 冷酷 冷酷无情 心硬 狠心
callu 老茧 老趼 胼胝 膙 膙子 茧 茧子 趼 趼子
calm 不愠不火 不慌不忙 不温不火 从容 从容不迫 冷静 坦然 大大方方 夷然 安 安宁 安定 安稳 安静 平 平伏 平抚 心静 恬 慢条斯理 提提 沉稳 沉静 泊 泰然 稳静 穆 老神在在 自若 详和 镇 镇定 镇静 闲静 静 静谧
calml 坦承 安然 消停
calmness 平常心
calor 卡 卡路里
calqu 借译 借译词
caltex 加德士
caltrop 蒺藜 铁菱 铁蒺藜
calumn 屠毒笔墨 谗言 谰言 谰调
calvin 加尔文 卡尔文
calzon 卡洛娜
cam 凸轮
camarader 亲爱精诚 情谊
camb 弯曲度 拱度
cambisol 雏形土
cambodia 吴哥城 暹粒 柬 柬埔寨 高棉
cambridg 剑桥 康桥
camcord 录影机
camel 橐驼 馲 驼 骆 骆驼
camelcas 驼峰命名法
camellia 山茶 山茶花 茶花
camelopardali 鹿豹座
camelot 卡美洛
camera 开麦拉 摄影机 照像机 照相机 相机 长枪短炮
cameraman 摄影师
cameron 卡梅伦
cameroon 喀麦隆
camisol 吊带背心 小可爱
camlet 羽毛缎 羽缎
camouflag 伪装 保护色 拟态 迷彩 隐色
camp 安营 宿营 宿营地 寨 扎营 营 营地 营帐 野营 阵营 露营
campaign 出征 役 征战 活动 游说 竞选活动 运动 造势
campanil 钟楼
campbell 坎贝尔 金宝
campfir 营火 蓬
camph 樟 樟树
camphan 莰烷
campsit 宿营地
campstool 马扎
campu 学园 校内 校区 校园
camshaft 凸轮轴
can 不拉叽 人工河 会 可 可以 听 听头 堪 手杖 拐 拐棍 明渠 杖 桶 水渠 渠 漕 罐 罐头 能 能够 藤 运河 追比 鞭刑
canaan 迦南
canada 加 加国 加拿大 加麻大 努纳武特 卡尔加里 哈利法克斯 圣劳伦斯河 圣约翰斯 埃德蒙顿 夏洛特敦 多伦多 安大略省 弗雷德里克顿 拉布拉多 新不伦瑞克 新斯科舍 本那比市 枫叶国 温尼伯 纽芬兰 艾德蒙顿 萨斯卡通 萨斯喀彻温 蒙特利尔 蒙特娄 里贾纳 马尼托巴 魁北克
canar 金丝雀
canberra 坎培拉 堪培拉
canc 天蟹座 巨蟹 巨蟹座 癌 癌症
cancan 康康舞
cancel 作废 停办 停摆 删除 勾销 取消 注销 退订 销
cand 糖 糖果
candela 坎德拉 烛光
candelabra 烛架
candid 坦率 坦诚 干脆 爽朗 率真 直率 耿直
candidat 人选 候选 候选人 参选人
candidiasi 念珠菌症
candl 烛 蜡 蜡炬 蜡烛
candlema 圣烛节
candlestand 烛架
candlestick 烛台 蜡台
candyfloss 棉花糖
canel 卡纳蕾 可丽露
cangshan 仓山区
cangu 枷 枷板 桁
cangwu 苍梧县
cangzhou 沧州市
canin 犬科
cank 炭疽 炭疽病
cann 坎城 戛纳 罐装
cannabi 大麻
cannabidiol 大麻二酚
cannibalism 同类相食 食人俗
cannibaliz 拆用
cannon 加农 加农炮 大炮 火炮 炮 礮
cannonad 排炮
cannot 不克 不可 不可能 不容 不得 不能 不足 未可 未能
cano 独木舟
canon 佳能 典 卡农 圣典 教规 轮唱
canoniz 封圣
canop 垂幕 天篷 帐 帟 帱 棚 棚顶 檐篷 盖 篷顶
cant 康托尔 慢跑 行语
cantabria 坎塔布里亚
cantaloup 哈密瓜 洋香瓜 香瓜
cantata 大合唱
canteen 小饭馆 水壶 灶 饭堂
canterbur 坎特伯雷
canthu 眦 眼角 睚
cantilev 悬臂
canton 州 郡
cantones 广东人 粤
canva 兜揽 帆布 扫街 画布
canvasback 帆背潜鸭
canvass 招徕 揽
canyon 凯尼恩 山峡 峡谷
cao 氧化钙
caofeidian 曹妃甸区
caoutchouc 橡胶
cap 便帽 冃 冠 加盖 地岬 大氅 封盖 岬 岬角 帔 帽 帽子 弁 披肩 披风 海角 盖头 续随子 马槟榔
capabilit 功能 干材 本领 能力 能耐 能量 解数
capabl 干 干才 强干 得力 心灵手巧 有才干 棒 硬底子 精炼 能够 能干 行
capacit 发电量 容积 容量 才能 电容 电容器 身为 身份 量
capacitanc 电容
capcut 剪映
capercaill 雷鸟
capernaum 葛法翁
capillar 微血管 毛细
capit 京都 本 本金 本钱 柱头 栌 老本 资 资方 资本 资金 首都
capita 人头
capitalism 资本主义
capitalist 资本家
capitol 国会大厦
capitulat 俯首称臣 投诚 降
capo 变调夹
capoeira 卡波耶拉 巴西战舞
cappella 无伴奏合唱 阿卡贝拉
cappuccino 卡布其诺 卡布奇诺
capriccio 绮想曲 随想曲
capriciou 善变 轻窕
capricorn 山羊座 摩羯 摩蟹座 魔羯座
capricornu 摩羯座
capsaicin 辣椒素
capsiz 侧翻 倾覆 倾颓 翻倒 翻船 翻覆 覆 覆没 颠覆
capstan 卷扬机 绞盘
capsul 包衣 封装块 胶囊 蒴 蒴果
capt 俘虏 字幕 标题 解说词 说明
captain 上尉 大尉 机长 正驾驶 海军上校 舰长 船长 队长 领队 驾驶
captcha 验证码
captivat 勾魂 妖媚 活色生香 眩丽 着迷 神魂颠倒 诱人 迷住 风情万种 魅惑
captivatingl 娓娓
captivit 囚禁
captur 俘获 占领 围捕 夺取 夺得 抓住 抓拍 抓捕 拘 拿下 拿捕 拿获 捉 捉取 捉捕 捉获 捕 捕拿 捕捉 捕获 掳 掳获 搜获 搲 摄 撷取 擒 擒获 攫取 收缴 攻克 攻陷 略 破 缴 缴获 获 落网 虏 虏获 逮 陷
capybara 水豚
car 保护人 关怀 小轿车 收 服侍 汽车 深情款款 照护 眷顾 睬 知心 车 顾念 顾盼 齿龋
cara 卡拉
carabin 登山扣
carac 狞猫
caraca 加拉加斯 卡拉卡斯
carageenan 卡拉胶
carambola 杨桃 羊桃
caramel 焦糖
carangid 鲹
carapac 外皮 甲壳 皮壳
carat 克拉 开
caravan 商队 活动房屋 篷车
caravansar 商栈
carawa 葛缕子 藏茴香果 页蒿
carb 碳水
carbamid 尿素 脲
carbazol 咔唑
carbid 碳化物
carbin 马枪 骑枪
carbocystein 羧甲司坦
carbohydrat 碳水 碳水化合物 醣 醣类
carbon 碳
carbonat 带气 气泡 碳酸
carbonic 含碳
carboniferou 石炭纪
carboniz 干馏 碳化
carbonyl 羰
carborundum 碳化硅 金刚砂
carbuncl 疔 痈
carburet 化油器 气化 汽化器
carburiz 渗碳
carbylamin 异腈 胩
carcass 胴体
carcinogen 致癌物 致癌物质
carcinogenic 致癌
carcinoma 癌
card 保不定 保不齐 卡 卡片 名片 帖子 柬
cardamom 白豆蔻 豆蔻
cardboard 卡纸 硬纸 纸板
cardhold 持卡人
cardia 贲门
cardiff 加的夫
cardigan 开襟衫 羊毛衫
cardin 枢机 枢机主教
cardiogram 心动图
cardiopulmonar 心肺
cardiovascular 心血管
care 事业 生涯 职涯
careerism 野心
carefre 乐天 优柔 优游 大大咧咧 安闲 宽舒 开朗 悠闲 无忧无虑 无思无虑 无牵无挂 爽然 畅快 自由自在 自繇自在 豫
careful 不苟 严谨 严饬 仔细 劼 周密 小心 小心翼翼 小心谨慎 廑 心细 恪慎 慎 慎重 毖 用心 留心 留神 精细 细密 细心 细细 细致 缜密 翼翼 谨
carefull 上心 好好 好好儿 嫈 审 踧 蹴
caregiv 陪护
careless 含糊 大意 大而化之 忽忽悠悠 怠 毛 漫不经心 漫不经意 潦草 疏忽大意 疏懒 稀里糊涂 粗 粗心 粗心大意 粗疏 胡乱 苟 苟且 草 草率 跅 轻浮 马虎 马马虎虎
carelessl 不经意 草草
carelessness 疏忽 纰
caress 吹拂 抚 抚弄 抚抱 抚摩 抚爱 摩挲 爱抚 轻抚
caretak 过渡
cargo 傤 船货 货载 货运
caribbean 加勒比
caricatur 漫画
carignan 佳丽酿 佳利酿
carina 船底座 龙骨瓣
carjack 劫车
carleton 卡尔顿
carlo 卡洛斯
carlsberg 嘉士伯
carmen 卡门 嘉尔曼
carmin 洋红
carn 康乃馨 狮头石竹 荷兰石竹 麝香石竹
carnag 喋血 腥风血雨 血肉横飞
carnallit 光卤石 杂盐
carneg 卡内基
carnelian 红玉髓
carnitin 卡尼丁 肉碱
carniv 嘉年华 园游会 游园会 游艺会 狂欢节 谢肉节
carnivor 肉食动物 食肉动物
carnivora 食肉目
carnivorou 肉食 食肉
carol 颂歌
carolina 卡罗利纳
caroten 胡萝卜素
carous 狂欢
carousel 旋转木马
carp 挑刺 挑毛剔刺 靠北 鲤 鲤鱼
carpent 木匠 木工
carpentr 木工
carpet 地毯
carpool 共乘 拼车
carport 车房
carr 何 儋 刊发 带 带有 带走 承 承接 抬 抱 担 挎 接着 提 提溜 揵 搬走 搬运 搭载 携 携带 沿 秉承 端 绍 继承 继述 腐肉 负 负载 赓 赓续 载 载携 运载 运输 运送 驮运
carrefour 家乐福
carri 带原者 承运人 携带者 载体 运营商
carriag 兽力车 座车 舆 輫 车厢 车驾 辒辌 马车
carriagewa 车行道
carrot 红菜头 红萝卜 胡萝卜 野胡萝卜
carsick 晕车
cart 卡特 手拉车 手推车 推车 车架 辀 马车
cartagena 卡塔赫纳
cartel 卡特尔
carthag 迦太基
carti 卡地亚
cartilag 软骨
carton 利乐包 纸盒 纸箱
cartoon 动漫 动画 卡通 漫画
cartwheel 侧手翻 横筋斗
carv 切 切成 刊 刻 剒 勒 契 抠 栔 版刻 矩 追 锓 锲 镂 镂刻 雕 雕刻 雕塑 雕琢 雕花 雕镌 雕饰
caryopsi 颖果
caryospher 核球
cas 一旦 一起 以防 例 例子 倘 倘若 假使 假若 函 壳 外壳 套子 如果 宗 情事 机壳 格 格位 框 案 案件 案例 案子 案情 桩 椟 病例 盒 盒子 箱子 罩子
casablanca 卡萨布兰卡
cascad 小瀑布 级联 覆叠
casein 干酪素 酪素 酪蛋白
cash 兑 兑付 兑现 折兑 现款 现金 现钱 码子
cashi 出纳 出纳员 收银员 账房
cashmer 山羊绒 开司米 开士米
casino 娱乐场 赌场
casio 卡西欧
cask 屏蔽罐 木桶
casket 椟
cassandra 卡桑德拉 卡珊德拉
cassava 木薯
casserol 焖 焖烧锅 砂锅
cassett 卡 暗盒 飞轮
cassi 黑茶藨子
cassia 决明 桂
cassini 卡西尼
cassiopeia 仙后座
cassiterit 锡石
cassock 法衣 衲
cassowar 食火鸡
cast 冶 卡司 投 投射 抛 撇 撒 浇 浇铸 演员阵容 社会等级 种姓 脚轮 铸件 铸就 铸造
castanet 响板
castanopsi 栲属
castigat 大张挞伐 诟病 鞭挞
castilla 卡斯蒂利亚
castl 城堡
castlevania 恶魔城
castoff 唾余
castr 卡斯特里 卡斯翠 宫 宫刑 腐刑
castrat 奄 羯 阉 阉人 阉割
castro 卡斯特罗
casu 倜傥 大剌剌 大大咧咧 随便 随性 马马虎虎
casuall 信手 胡乱
casualt 伤亡 伤号 伤者 受害者 死伤 死伤者 死难者
cat 哈基米 喵星人 备办 投合 猫 猫只 第五类 迎合 马脚
catabolism 分解代谢 异化作用
cataclin 顺斜
catacomb 墓窖
catafalqu 灵棺
catalas 触酶 过氧化氢酶
cataleps 僵住症
catalog 图录 总目 目录
catalogu 目 编目
catalonia 加泰罗尼亚
catalpa 楸 槚
catalysi 催化 催化作用 触媒作用
catalyst 催化剂 引线 触媒
catalyz 催化
catamaran 双体船
catamit 娈童 相公
catania 卡塔尼亚
catapult 弩炮 弹射 弹弓 旝 石弩
cataract 悬河 白内障 白翳 翳 翳眼
catarrh 卡他
catastroph 大灾 恶事 浩劫 灾厄 灾变 灾难 虐
catastrophic 灾难性
catastrophism 灾变论 灾变说
catbird 猫声鸟
catcall 倒彩声
catch 丮 听得懂 听懂 得 抓 拿 挂住 捉住 捕 捕手 捕拿 捕捉 捕捞 捕猎 捕获 接 接住 接手 朗朗上口 染 染上 罗 获 逮 锁掣 风行
catchphras 口号 口头禅
catchword 流行语
catechin 儿茶素
categor 一类 一级 侇 别 品类 属 畴 种类 第五类 类 类别 类型 类目 范畴 部类 门 门类
categoric 斩钉截铁
categoricall 一概 断然 概
categoriz 定位 归类
catenat 链接
cater 办桌 外烩 配餐 面向 餐饮
caterpillar 毛毛虫 毛虫 蛅 蛓 蠋
caterwaul 叫春
catfish 塘虱 魸 鲶鱼
catgirl 猫娘
cath 凯蒂
catha 华夏
cathedr 主教座堂 大教堂 座堂
catherin 凯瑟琳
cathet 导液管 导管
cathod 负极 阴极
catholic 天主教徒
catholicism 天主 天主教
catkin 柔荑花序 葇荑花序
catmint 猫薄荷
catnip 猫薄荷
catt 斤 钧
cattail 香蒲
catter 猫舍
cattl 家畜 牛只 黄牛
catwalk 伸展台
caucasian 白人 高加索
caucasu 高加索
caucu 连线
caudipteryx 尾羽龙
caught 陷于
cauldron 大釜 大锅 甑 釜 锅 锅子 镬 鬵
cauliflow 椰菜 椰菜花 花椰菜 花菜 菜花 黄花
caus 事业 事由 令 伻 使 使得 使成 俾 倪 原 原因 因 因由 导致 引发 引起 惹 成因 所致 故 故典 教 来头 来由 根底 滋 滋生 激起 繇 缘 缘故 缘由 肇因 致 致使 诱发 诱因 起因 造成
causewa 地道
caustic 尖刻 损 苛性
cauteriz 烧灼 燋
cautionar 警示
cautiou 不含糊 仔细 僖 孨 审慎 小心翼翼 慎 慎密 慎重 戒慎 持重 检点 翼翼 谨 谨慎 长眼
cav 凹陷 地洞 堀 塌方 塌陷 天竺鼠 屇 山洞 岩穴 岫 峇 峒 崩毁 崩陷 沉降 沉陷 洞 洞子 洞穴 洞窟 石洞 硐 穴 窞 窟 阴穴 陷 龙洞
cavali 轻率 骑士
cavalr 铁马 马队 骑兵
caveat 禁足
cavendish 卡文迪什
cavern 大地洞 山洞 峇 峒 洞穴 石洞
caviar 鱼子 鱼子酱 鲕
cavit 凹洞 坳 孔穴 穴 空洞 空腔 窟窿 窦 窾 窿 腔
caw 恬噪
cayenn 卡宴
cc 抄送
ccp 土共
cd 光碟 激光唱片
ce 士敏土 水泥 水门汀 洋灰 胶结
ceas 中止 休 偃息 停住 停息 停止 寝 息 戢 止息 止歇 罢 辍
ceasefir 停火
ceaseless 无休无止
ceaselessl 不休 不息
cebu 宿务 宿雾
cebuano 宿务语 宿雾语
cecum 盲囊 盲端 盲肠 肠支
ced 割让 让渡
cedar 柏 西洋杉
cedarwood 雪松
cefalotin 头孢噻吩
cefradin 头孢拉定
ceheng 册亨县
ceil 天棚 天花 天花板 承尘 最高限额 棚顶 篷顶 绮井 顶棚
celadon 青瓷 青釉
celebr 典礼 庆典 庆祝会 欢宴 欢聚 联欢
celebrat 庆 庆祝 庆贺 显赫 欢庆 欢度 欢聚 腕级 著名 过 鼎鼎大名
celebrit 名人 名士 名流 明星 知名人士 社会名流 红人
celer 芹菜 西芹
celeron 赛扬
celesta 钢片琴
cell 单元格 小区 细胞
cellar 地下室 地窖 地窨 地窨子 窌 窖 窦窖 窨
cellist 大提琴手
cellmat 牢友
cello 大提琴
cellophan 玻璃纸 赛璐玢
cellulit 橘皮组织 脂肪团
celluloid 假象牙 赛璐珞
cellulos 纤维素
celsiu 摄氏
celt 凯尔特人
celtic 塞尔特
celtuc 莴笋
cemeter 坟地 坟场 坟茔 墓园 墓地 陵园
cendol 珍多冰
cengong 岑巩县
cenotaph 衣冠冢
cenozoic 新生代
cens 删剪 和谐 香炉
censorat 枢垣 都察院
censorship 审查 督察
censu 人口普查 人口调查 普查
censur 严斥 大批特批 指斥 指点 斗 纠弹 谪 谴 责难 贬 鄙斥 问责
cent 中 中央 中心 中心点 中枢 中锋 分钱 围绕 央 当中 心 正中 苑 角
centaur 人马 半人马
centauru 半人马座
centenarian 百岁老人
center 居中
centi 厘
centigrad 摄氏
centigram 兣 公毫 厘克
centilit 公勺 勺 厘升
centimet 公分 厘米
centiped 百脚 百足 百足虫 蜈蚣 蝍 钱串子
centiwatt 瓼
centr 中央 中环 基点
centraliz 集中
centrifug 离心 离心分离机 离心机
centriol 中心粒
centrist 中立派
centrum 善存
centur 世纪 百年
cenxi 岑溪市
ceo 总经理
cephalopoda 头足纲
cephalosporin 头孢 头孢菌素
cephalothorax 头胸部
cepheu 仙王座
cer 谷神星
ceramic 陶瓷
ceramicist 瓬
ceratopsian 角龙
cercaria 尾蚴
cere 禾 禾谷 粮食 粮食作物 谷物 谷类
cerebellum 小脑
cerebrum 大脑
ceremon 仪 仪典 仪式 典 典礼 大典 礼 礼仪 祭
ceremoniou 隆重
cerenc 赛轮思
cerium 铈
certain 一定 凿 必然 料定 某 某些 满有谱 确定 笃定 肯定
certainl 一准 一定 万万 保管 决 决定 准 准保 可 可就 委 定然 当然 必 断乎 确是 铁定
certaint 准谱儿 左券 把握 毫无疑问
certificat 凭单 凭照 凭证 券 状 证 证书 证件 证券 证明 证明书
cerumen 耳屎 耳蜡 耵聍
cervix 子宫颈 宫颈
cesium 铯
cess 割让
cessna 塞斯纳
cesspit 凼 凼子 污水坑 粪凼 粪坑
cesspool 沤凼 粪凼
cestoda 绦虫纲
cetacea 鲸目
cetacean 鲸豚
cetirizin 西替利嗪
cetu 鲸鱼座
ceyhan 杰伊汉港
ceylon 锡兰
cf 另见
ch 细香葱 虾夷葱 韭菜花
chad 乍得 查德
chaf 摩擦 擦伤 硌
chaff 秕糠 糟糠 谷壳
chaffinch 花鸡
chagatai 察合台
chain 枷销 炼 连号 连环 连锁 鎍 链 链子 链条 锁链 锒
chair 坐椅 幻椅式 椅 椅子 讲座
chairman 主席 总裁 董座 议长
chairperson 主席
chakra 查克拉 查克瑞 穴脉 脉轮
chal 茶陵县
chalaz 霰粒肿
chalcedon 玉髓
chalcopyrit 自然铜
chalet 小屋
chalk 白垩 粉笔
challeng 克难 叫板 困难 将军 戛戛 挑战 挑战者 搦 艰巨 艰难 高难
chalon 抑素
chamaeleon 堰蜓座
chamb 硐室
chamberlain 内臣 张伯伦
chameleon 变色龙 避役
chamf 倒角
chamoi 臆羚 鞣
chamomil 春黄菊 洋甘菊 甘菊
chamott 熟料
champ 冠军 卫道士 独占鳌头
champa 占婆
champagn 香槟 香槟酒
champignon 双孢蘑菇 洋菇
championship 冠军赛 锦标赛
champsosauru 鳄龙
chanc 佹 偶然 偶然性 刚巧 因缘 恰巧 机会 机缘 正好 碰巧 附带 际会
chancell 大臣 掌玺大臣 掌玺官 施罗德 校监 科尔 默克尔
chancheng 禅城区
chandighar 昌迪加尔
chanel 香奈儿
chang 中转 串换 倒 变 变动 变化 变化多端 变更 变样 变迁 变革 嬗变 岔开 忒 找头 换 掉 掉换 改 改变 改换 改易 易 更动 更换 更迭 更递 流于 爰 移 窜改 走 转化 转变 转往 转换 转移 迁 长安 长安区 零钱
changchun 长春市
changd 常德市
changeabl 反复无常 变化多端 变化无常 变化莫测 善变 无常 浮动
changfeng 长丰县
changg 长葛市
changhong 长虹
changi 樟宜
changji 昌吉市
changl 长乐区 长岭县
changli 昌黎县
changn 常宁市
changp 昌平区 长平
changsha 长沙县 长沙市
changshou 长寿区
changshu 常熟市
changshun 长顺县
changt 长汀县
changtai 长泰区
changyi 昌邑区 昌邑市
changyuan 长垣市
changzhi 长治市
changzhou 常州市 长洲区
channel 信道 导入 槽 沟渠 河槽 海峡 渠道 溪径 管道 经 调拨 途径 通路 通道 频道
chanson 香颂
chant 吟 吟哦 吟唱 吟诵 呗 呻 哦 唪 唱 讴吟
chao 一团糟 乱象 潮安区 紊乱
chaohu 巢湖市
chaonan 潮南区
chaoshan 潮汕
chaotic 乱七八糟 乱成一团 乱掉 乱糟糟 千头万绪 忞 攘攘 杂乱 横 混乱 混沌 烂 紊
chaoyang 朝阳区 朝阳县 朝阳市 潮阳区
chaozhou 潮州 潮州市 潮州镇
chap 坼 家伙 干裂 皲 皲裂 皴裂
chapan 袷袢
chapel 教堂 礼拜堂
chaplain 牧师
chapman 查普曼
chapp 皴 龟裂
chapstick 润唇膏
chapt 卷 章 章节 篇章
char 煳
charact 人品 人气 人物 品 品格 品节 品质 字 字元 字符 德 心地 性 性格 性状 文字 标格 格 气韵 脾气 色彩 调性 质 质地 风调
characteristic 品性 性质 特征 特性 特有 特点 特色 特质
characteriz 定位
charadriida 鸻科
charco 木炭 黑炭
chard 牛皮菜 红牛皮菜 莙荙菜
chardonna 霞多丽
charg 主抓 主掌 主管 典 冲杀 冲进 冲锋 带电 当事 当家 总管 把控 指控 掌管 控 控告 攻击 猛扑 管 索价 经管 罪名 职掌 补电 被控 装弹 装料 要价 要钱 负荷 负责 责令 责成 闯 闯入
chariot 四轮马车 马车
chariote 车把式
charisma 人格魅力 感召力 魅力
charit 仁爱 公益事业 周济 好事 慈善机构 爱心 赒 赒人
charitabl 仁慈 宽容 慈善 行好
charl 查尔斯
charlatan 庸医 蒙古大夫
charlemagn 查理大帝
charleston 查尔斯顿
charlott 夏洛特
charlottetown 夏洛特敦
charm 丰 丰姿 俊俏 俏 俏皮 俏美 千娇百媚 卡哇伊 妩媚 媚 媚惑 宜人 心醉 护身符 护身符子 招人喜欢 旖旎 有魅力 柔媚 活色生香 清丽 眩丽 符咒 绰约 美色 讨人喜欢 讨喜 迷人 韵 风姿 风情万种 风趣 风韵 魅 魅力 魅力四射
charr 烧焦 焦 镬气
chart 包乘 包租 图 图表 宪章 排行榜 特许状 租 章程 约章 绘图 统计表 航图 谱 零八宪章
chartreus 萤光绿
chas 追 追逐 追逐赛
chasm 堑 鸿沟
chassi 床 底盘 车架
chast 贞
chastis 怒怼
chastit 童贞 节 贞操 贞洁 贞节
chat 交谈 叙 叙谈 吹牛 唠 唠嗑 啦 对谈 扯 拉 拉呱 拉扯 拉话 摆龙门阵 攀谈 聊 聊天 说闲话 谈 谈天 闲扯 闲聊 闲聊天 闲话 闲谈
chateauroux 沙特鲁
chatt 刺刺不休 叨叨 唠唠叨叨 噜 磨叨 胡扯
chatter 嗹 嘁嘁喳喳 嚅 话痨
chatterbox 侃星 话匣子
chattersom 叨唠
chauffeur 司机
chauvinism 沙文主义
chavann 沙畹
chavez 查韦斯
chawanmushi 茶碗蒸
chayot 佛手瓜
che 助威 助阵 叫好 喝彩 喝采 干杯 欢呼 欢声
cheap 低廉 低贱 便宜 实惠
cheapskat 铁公鸡
cheat 作假 作弊 做鬼 出老千 受骗 哄骗 坑 坑骗 搞花样 欺 欺诈 欺骗 瞒哄 绐 绿 老千 蒙 蒙哄 行骗 詑 諆 诈 谎骗 赚 赚哄 骗 骗子 骗徒 骗走
chechen 车臣
chechnya 车臣
check 交运 值机 入住 制伏 制服 制止 刹车 勾选 国际跳棋 堨 对 对照 帐单 打勾 打格子 打钩 批改 报到 挫折 搜检 支票 查 查对 查探 查核 查检 查点 查证 查询 校 校验 核 核实 核对 格子 检 检校 检点 棋具 活期 测试器 清点 点视 登机手续 盘 看准 稽 签入 考 轧 遏 遏制 遏止 阻击 阻抑 验 验核
checkbook 支票簿
checkmat 将 将死 逼将
checkout 销售点
checkpoint 关卡 卡子 岗卡 检查哨 检查站
checkpost 卡
checkroom 寄物处
cheddar 切达
cheek 厚脸皮 惫赖 没大没小 皮脸 脸巴子 脸皮 脸蛋 脸蛋儿 脸蛋子 脸颊 腮 腮帮 腮帮子 腮颊 面皮 面颊 颊
cheekbon 孤拐 頄 頯 馗
cheep 吱声
cheer 呐喊 彩声 采声
cheerful 乐 乐陶陶 侃 姁 宽畅 开朗 快活 恔 愉快 愉悦 欢畅
cheerfull 欣然
cheerio 脆谷乐
cheerlead 啦啦队长
cheerless 凄清 郁郁寡欢
chees 乳酪 吉士 奶酪 干酪 芝士 起司 起士
cheesecak 乳酪蛋糕 芝士蛋糕 起司蛋糕 起士蛋糕 酪饼
cheetah 猎豹
chef 主厨 厨司 厨师 庖厨 掌勺 掌厨
cheka 契卡
chela 螯
chelicera 螯肢
chelsea 切尔西 雀儿喜
chemic 化学 化学品 化学性 化学物
chemist 化学家 化学师 医药商店
chemistr 化学
chemotaxi 趋化作用
chemotherap 化学治疗 化学疗法 化疗
chen 陈
chene 切尼
cheng 成安县 承
chengd 承德县 承德市
chengdu 成都市
chengguan 城关区
chenghai 澄海区
chenghua 成化
chengkou 城口县
chengxiang 城厢区
chengzhong 城中区
chengzih 城子河区
chennai 钦奈
chenopodiacea 蔾
chenxi 辰溪县
chenzhou 郴州市
cheongju 清州 清州市
cheongsam 旗袍 长衫
chequ 支票
cher 奇瑞
cherish 呵护 心怀 怀抱 惜 抱 爱惜 爱护 珍惜 珍爱 疼惜 稀罕 胸怀
chernobyl 切尔诺贝利
cherr 樱 樱桃 车厘子
chervil 茴芹
chess 国际象棋 棋 西洋棋
chessboard 棋局 棋格状 棋盘
chest 心里 笼子 箧 箱 箱子 箱箧 胸 胸前 胸口 胸脯 胸膛 胸部 脯 臆
chestnut 栗 栗子
chevrolet 雪佛兰 雪佛莱
chevron 人字形 雪佛龙
chew 咀 咀嚼 咬嚼 噍 嚼 筋道 艮
chewiness 嚼劲 嚼劲儿
cheyenn 夏延
chi 凯 市尺
chiapa 恰帕斯州
chiayi 嘉义
chiba 千叶
chibi 赤壁市
chicago 芝加哥
chicana 奇卡诺人
chicano 奇卡诺人
chicheng 赤城县
chick 仔鸡 小鸡 雏 雏鸡 马子 鸡儿 鸡娃
chicken 缩头乌龟 鸡
chickenpox 水痘 水花
chickpea 埃及豆 鹰嘴豆
chicor 菊苣
chid 呵斥 挥斥
chief 冠冕 头 头头 股长 长 首 首席 首领 魁 魁元 魁首 龙头
chieftain 头目
chifeng 赤峰市
chiffon 雪纺
chignon 纂
chihuahua 吉娃娃 奇瓦瓦
chikan 赤坎区
chil 智利
chilblain 冻疮 冻穿 瘃
child 一男半女 伢 伢子 伢崽 儿 儿童 囝 囝仔 囡 子 子弟 子级 孥 孩 孩儿 孩子 孩童 孺 孺子 家儿 小娃 小孩 小孩子 小朋友 少儿 崽 有喜 毛孩子 童 童稚
childbirth 临盆 临蓐
childcar 保育 托儿 托育
childhood 从小 儿时 冲龄 幼年 幼时 总角 打小 童年
childish 嗲 孩子气 小儿科 幼稚 童稚
childishness 孩子气 童真
children 下人 儿女 娃儿 子女 孩子们 弱小
chili 牛角椒 番椒 红辣椒 辣子 辣椒
chill 冷冽 冷水机组 冷涩 冷飕飕 凊 拔凉拔凉 栗 耍废 萧瑟
chilliness 寒意
chim 套钟 帮腔 敲钟
chimne 囱 烟囱 烟突 烟筒 熜
chin 下巴 下巴颏 下颏 颏 颐 颔
china 东土 两岸三地 中 中国 中日韩 中日韩越 中港台 同理 唐山 有夏 瓷 茶马互市
chinaberr 苦楝 苦苓 金铃子
chinanew 中新网
chinaroot 菝葜
chinatown 中国城 华埠 唐人街
chinawar 瓷 瓷器 陶瓷器
chinchilla 栗鼠 龙猫
chines 中 中国籍 崋 汉 语数外 语文
chinglish 中式英语
chink 缝子 缝隙
chinoiser 中国风
chinook 奇努克 支努干
chinquapin 栲
chip 切杆 晶片 码子 碎片 筹 筹子 脆片 薯条 裂片
chipboard 刨花板
chipmunk 栗鼠 花栗鼠
chipp 起扑杆 齾
chipset 芯片组
chir 手性
chiralit 手性
chiropractic 捏脊治疗 整脊学 脊骨神经医学
chirp 叽叽喳喳 吱 啁啾 啅 啭 啾 喳 噪 戛 鸣叫
chiru 藏羚
chisel 凿 凿子 錾子 锲
chishui 赤水市
chitchat 调侃
chitin 几丁 几丁质 壳质 甲壳素
chittagong 吉大港
chivalr 侠义 侠气 骑士气概
chivalrou 任侠 侠义 行侠仗义
chiyou 蚩尤
chizhou 池州市
chlamydia 衣原体 衣原菌
chloasma 黄褐斑
chloracn 氯痤疮
chloramphenicol 氯霉素
chlorat 氯酸
chlordiazepoxid 利眠宁
chlorella 绿藻
chlorid 氯化物 盐酸盐
chlorin 氯 氯气
chlorit 绿泥石
chloroform 三氯甲烷 哥罗芳 氯仿
chlorophyll 叶绿素
chloropicrin 氯化苦
chloroplast 叶绿体
chloroquin 氯喹
chlortetracyclin 金霉素
chocolat 巧克力 朱古力
choibalsan 乔巴山
choic 精选 选择 选项
choir 合唱团 唱诗班
choirmast 领唱
chok 充塞 卡住 呛 呛到 咽 嗈 嗌 噎 噎住 憋 窒息 节流
chokeberr 野樱莓
choko 佛手瓜
cholera 痧 瘪螺痧 虎列拉 虎烈拉 霍乱
cholesterol 胆固醇
cholin 胆碱
chondrichthy 软骨鱼类
chondrit 球粒陨石
chondropath 软骨病
chong 崇安区
chongchuan 崇川区
chongjin 清津市
chongli 崇礼区 重黎
chongq 夔州
chongren 崇仁县
chongxin 崇信县
chongyang 崇阳县
chongyi 崇义县
chongzhen 崇祯
chongzhou 崇州市
chongzuo 崇左市
choo 哈啾 阿嚏
choos 举 单挑 取 抉择 拣 拣择 择 挑 挑三拣四 挑肥拣瘦 挑选 推举 推选 物色 简 评 评为 诹 选 选中 选取 选定 遴选 采
chop 切碎 刜 削球 劈 印章 斩 斫 砍 连骨肉
chophous 牛排餐厅
chopstick 筷 筷子 箸
chor 苦差
chord 和弦 弦 絃
chordata 脊索动物 脊索动物门
choreograph 编舞
choroid 脉络膜
choronym 郡望
choru 副歌 合唱 合唱团 大合唱 齐声
chosen 中选
chowhound 吃货 贪吃鬼
chrism 圣油 圣膏油
christ 基督
christchurch 克赖斯特彻奇 基督城
christen 取名 受洗命名 命名 起名
christian 克里斯汀 基督徒 基督教 基督教徒
christianit 基督教
christin 克里斯汀
christma 圣诞 圣诞节 耶诞节
christoph 克利斯朵夫 克里斯托弗
chromium 铬
chromosom 染色体 染色质
chronic 慢性
chronicl 年谱 纪 纪年 编年史
chronolog 年代学 年表
chronologic 按时间先后
chronometr 时间测定学
chrysali 蛹
chrysanthemum 菊 菊花 黄花
chrysl 克莱斯勒
chrysoberyl 猫眼
chrysopras 绿玉髓 绿玛瑙
chthonic 闪灵
chuanhui 川汇区
chuansha 川沙
chuany 船营区
chub 鲦
chubb 肉嘟嘟 肥头大耳 胖乎乎 胖嘟嘟
chuck 卡盘 发卡 夹头 夹盘 恰吉
chuckl 呵呵 咯咯笑
chunk 一块 块 截 组块
chur 库尔
church 教堂 礼拜堂 罗马教廷
churchman 教士 牧师
churchyard 教堂墓地
churkin 丘尔金
churn 打奶 翻腾
churro 吉事果
chut 溜槽
chutne 酸辣酱
chuxiong 楚雄市
chuzhou 滁州市
cia 中央情报局 中情局
ciabatta 拖鞋面包
cianjhen 前镇区
cianjin 前金区
ciba 糍粑
cicada 知了 蜩 蝉 螀 蟭蟟
cicadida 蝉科
cid 苹果酒 西打
cigar 卷烟 烟卷 雪茄 雪茄烟
cigarett 卷烟 烟卷 烟卷儿 纸烟 蔃 香烟
cihai 辞海
cilantro 香菜
cili 慈利县
cilium 纤毛
cinch 不在话下 十拿九稳
cincinnati 辛辛那提
cind 烬
cinderella 灰姑娘
cinema 影剧院 影院 电影院
cinemascop 新艺综合体
cinematograph 摄影师
cinerama 新艺拉玛
cingulum 扣带回
cinnabar 丹 丹沙 丹砂 朱 朱砂 辰砂
cinnamon 桂枝
ciph 密码
ciphertext 密文
cir 约定资讯速率
circa 顷
circinu 圆规座
circl 兜圈子 周 回 回旋 圆 圆周 圆圈 圈 圈圈 圈子 圜 坛 循环 抟 旋 林 框 框框 环绕 盘旋 翔回
circlip 扣环
circu 马戏 马戏团
circuit 回路 环形路 线路 道
circuitou 绕远儿 迂 迂回 迂曲
circul 发行额 周转 流通 行
circular 圆 圆形 通报
circulat 传 传檄 传流 周转 循环 流传 流动 流布 流播 流转 流通 融通
circulator 循环性
circumcent 外心
circumcis 割包皮 割损 割礼 包皮环切 包皮环切术
circumferenc 周 周径 周长 圆周
circumfluenc 回流
circumnavigat 绕行
circumspect 饬
circumstanc 光景 况味 境 境况 境地 境域 境遇 形势 情事 情况 情势 情形 情景 情状 情节 时势 时运 景 景况 景遇 条件 环境 阵势
circumvent 绕过
cirqu 冰斗
cirrhosi 肝硬化
cirrocumulu 卷积云
cirrostratu 卷层云
cirru 卷云
cirsium 蓟
cis 顺式
cisgend 顺性别
cistern 堈 水箱
cit 举 仰光 嘉奖 城 城市 城池 城邑 城阙 市 市立 引征 引文 引用 引证 援引 援用 摘引 表彰 邑 都会 都市
citadel 卫城 牙城
citibank 花旗银行
citizen 公民 国民
citrin 黄水晶
citron 枸橼 香泡树
citronellol 香茅醇
citru 柑橘
civet 灵猫 灵猫类 麝猫 麝香猫
civil 国内 民事
civilian 小民 平民
civilit 公德心 客套
civiliz 教化 文化 文明 文明化
cixi 慈溪市
cl 依恋 固守 固执 巴 扒 执着 抱定 拘守 拘泥 攀附 贪恋 黏住
cla 克莱 土 垆 堇 泥 泥土 胶泥 黏土
clad 演化支
cladd 包层
claim 号称 坚称 声称 宣称 自称 认领 谎称
clair 克莱尔
clairvoyanc 千里眼
clam 呶 哗 喧 喧哗 喧嚣 噪杂 嚣 声浪 文蛤 杂噪 欢 聒 聒噪 花蛤 蚌 蛤 蛤蚌 蛤蛎 蛤蜊 蜊 訬
clamb 攀登
clamm 湿漉漉 湿黏 黏腻
clamorou 嘈杂 闹哄哄
clamour 吵嚷
clamp 夹具 夹子 夹持 夹紧 拑 箝 钳 钳子
clamshell 蚌壳
clan 一族 亲族 大族 宗 宗族 家族 族 族类 氏族 部族 集群
clandestin 暧 秘密
clandestinel 掖掖盖盖
clang 吰 哐 哐啷 哗 嘡 当啷 铛 铛铛 铿
clank 响叮当 哐哐啷啷 哐啷 喀啦喀啦 铛 锒铛
clansman 宗室 宗族 族人
clap 劈啪 噼 抃掌 拍 鼓掌
clapp 板 红牙
clar 克蕾儿
claret 紫红色
clarif 厘清 弄清 明确 查清 澄 澄清 理清 疏理 辨明
clarific 厘清
clarinet 单簧管 竖笛 黑管
clarit 清晰度
clash 冲 小冲突 撞车 磕碰 豗
clasp 觼
class 侇 侪 咖 学级 有气质 有腔调 档次 段位 气质 汇 流 班 班上 班级 畴 社会等级 种类 等 类 纲 般 课 课时 辈 量级 门 门类 阶级 高大上 高逼格
classic 古典 古文 教科书式 经 经典
classicall 汶上
classicist 古典派
classif 分类 分级 分门别类 列为 属于 归入 归类 机密 机要 纶
classifi 丝 叠 对 巴掌 把 拨 握 撮 样 级 重 量 量词 锭
classific 分属 分级 类别
classmat 同学 同班 同班同学 同砚 学友 砚友
classroom 教室 课堂 课室
classwork 功课
claters 碎钻
clatt 乒乓 咔嗒 哐哐啷啷 哐啷 哒 杂沓
clatter 噶嗒
claud 克劳德
claus 从句 分句 句 子句 条 条文 条款 短句 章 项
claustrophobia 幽闭恐惧 幽闭恐惧症
clavicl 锁骨
claw 爪 爪子 脚爪 螯 钳 钳子 魔爪
claym 黏土动画
claypot 石头火锅
clean 净 去污 完璧之身 察察 干净 打扫 扢 扫除 擦洗 洁 洁净 洗染店 清 清洁 清洁器 清洁工 清洗 清涤 清真 澼 瀞 絜 纯净 绿色食品 蠲洁
cleans 冲刷 沐 沷 洁净 洌 洗濯 洗脱 洮 涤 涤净 瀹 祓 祓濯 蠲洁 蠲涤 除净 面膜
clear 亮堂 倬 冏彻 分明 双瞳剪水 可见 喨 彰 憭 明 明了 明摆着 明显 明晰 明朗 明澈 明白 昭 昭雪 晑 晰 晴 暸 朗 楚 泓 泚 浏 清 清亮 清偿 清场 清屏 清晰 清楚 清澈 清空 清零 渌 湛 滢 潾 澃 澄 澄清 澄渊 澈 炯 爽 爽亮 玼 白 真亮 真切 睟 祛除 粼 荦 豁 通 通泰 通畅 醒豁
clearanc 间隙
clearhead 惺忪
clearl 分明 判 判然 可知 显然 显而易见 眼见得 较然 逼真
cleav 劈开 劈裂 菜刀
cleavag 乳沟 事业线 劈理 胸槽 解理
clenbuterol 克仑特罗 双氯醇胺 氨哮素
clench 握
cleopatra 克娄巴特拉 克莉奥佩特拉
clepsydra 滴漏 滴漏计时器 漏壶
clerg 教士 神职 神职人员
clergyman 牧师
cleric 神职 神职人员
clerk 书记 内勤 文员 文案 营业员 行员
clermont 克莱蒙
clev 乖 乖巧 乖觉 伶俐 别具匠心 妙 妙趣 巧妙 心灵手巧 快 惺惺 慜 有心眼 机灵 灵利 灵妙 灵敏 灵通 猴儿精 玲珑 聪 聪明 聪明伶俐 颖
cleveland 克利夫兰
cleverness 心眼 灵气
clich 俗套 套子 套话 陈词滥调
click 单击 吧嗒 咔嗒 喀哒 点击 点按 点选
clickbait 标题党
client 主顾 委托人 客人 客户 客户机 客户端 来访者 顾客
cliff 墈 山崖 岩 峭壁 崖 崖壁 崖岸 崿 嶂 悬岩 碞 磛
climat 候 气候 水土
climatolog 气候学
climatologist 气候学家
climax 关子 压轴戏 性高潮 高潮
climb 上 搲 攀 攀援 攀爬 攀登 攀缘 攀附 爬 爬升 登山 跂 跻
clinch 抱持 确定 钉牢
clindamycin 克林霉素
cling 小奶狗 软糯 黏人 黏腻
clinic 临床 医务所 诊所 门诊室
clinician 白大褂
cliniqu 倩碧
clinograph 角规
clinton 克林顿 柯林顿
clip 别针 卡 卡子 卡扣 卡榫 夹 夹子 撱
clipboard 写字板 剪切板 剪贴板
clipp 削波 剪子 剪报
cliqu 圈圈 小集团 帮 朋党 派 派别 阀
cliquism 小团体主义
clitellum 环带
clitori 阴核 阴蒂
cloaca 泄殖肛孔 泄殖腔
cloak 大氅 大衣 披风 斗篷
cloakroom 寄物处 衣帽间
clock 打卡 时钟 钟 钟表
clockfac 钟表盘
clockwis 顺时针 顺行
clockwork 发条
clod 傻大个 坷垃
clog 屐 木鞋 梗塞 阻塞 阻绝
clogg 否
cloisonn 景泰蓝
cloist 回廊 寺院
clon 克隆 复制 翻版
clonidin 可乐定
clos 上门 严实 临近 亲 亲密 促 停课 傍近 关 关上 关门 关闭 切 切近 合 合上 合拢 堙 好 密 密切 密实 密密 封闭 封闭性 将近 尾期 巴 巴适 截止 报收 挨 挨边 掩 擦边 暗 沾边 濒临 熟络 相近 瞑 紧逼 纤密 结束 缄 贴心 近 近乎 迩 逼 逼近 邻 铁 闭 闭上 闭着 闭馆 阖 附 靠近
closel 严严实实 密切 紧紧
closest 贴切
closet 壁橱 橱 橱子 深柜
closur 闭包
clot 凝块 凝结
cloth 布 布匹 布巾 布料 幏 服 服服 服装 着装 穿戴 穿着 育乐 衣 衣服 衣物 衣着 衣衫 衣裳 装 装束
clotheslin 晒衣绳 晾衣绳
clothespin 衣夹
clotrimazol 克霉唑
cloud 云 云头 云层 云彩 云朵 云烟 云端 团 多云 阴 霭霭
cloudburst 豪雨
cloudless 万里无云
clout 话语权
clov 丁香 三叶草 瓣 苜 蓿
clown 丑 丑角 小丑 活宝
clownfish 小丑鱼
cloy 甜得发腻 生厌 粘缠 齁甜
cloz 克漏字 完型填空 完形填空
clu 头路 端倪 端绪 线索 绪 蛛丝马迹
club 会所 俱乐部 党 杆子 梃 梅花 梲 棍棒 棒 棒子 球杆 球棍 球竿 社团 联谊会 骨朵
clubhous 会所 球场会馆
cluck 弹舌
cluedo 妙探寻凶
clueless 没谱
clums 半生不熟 同手同脚 愚笨 拙 拙劣 拙笨 笨 笨手笨脚 笨拙 粗笨 蠢 蹇拙
clunk 咔哒声 咯噔
clust 丛 丛集 嘟噜 簇 累累 群组 连缀 集束
clutch 卡住 扼 拢攥 捉 掐 揪 搲 离合 离合器 魔掌
cnidaria 刺丝胞动物 刺胞动物
cnidocyt 刺丝胞 刺胞
cns 中枢神经系统
co 嗲 怕羞 扭扭捏捏 扭捏 拿捏 炭 煤 煤炭 石炭 黑炭
coacerv 凝聚
coach 主帅 大客车 大巴 客车 执教 技术指导 指导 指导员 指导者 教练 辅导 辅导员
coachman 车夫
coagulant 凝固剂 混凝剂
coagulat 凝结 凝聚 定 血凝
coalesc 积聚 蕴积
coalfac 采煤工作面
coalfield 煤田
coalit 联盟
coars 不登大雅之堂 俗 奘 屝 恶 毾 粗 粗劣 粗率 粗疏 粗粝 粗糙 粗鄙 粗陋 粗鲁 糙 难听
coarseness 粗细
coast 岸 杯垫 沿海 海岸 海边 湄 滑行 滨海 濒海
coastguard 海岸警卫队
coastland 沿海地区
coastlin 海岸线
coat 外套 搪 涂层 涂盖 袄 袄子 被毛 覆膜
coattail 顺风车
coax 冧 劝诱 哄 哄劝 哄诱 笼络 软糯
coaxi 同轴
cobalt 钴
cobbl 修鞋匠 制鞋匠 制鞋工人 卵石 皮匠 石子儿 靪 鞋匠
cobbleston 卵石 鹅卵石
cobnut 榛果
cobra 眼镜蛇
cobrand 联合品牌
cobweb 蛛网 蜘蛛网
coca 古柯 可加
cocain 古柯碱 可卡因
coccidia 球虫
coccidioidomycosi 球孢子菌病
coccu 球菌
coccyx 尻 尻骨 尾椎 尾闾骨 尾骨 闾尾
cochin 科卿
cochlea 耳蜗
cock 公鸡 叫鸡 得瑟 拽 牛屄 种禽 翘尾巴 鸡公
cockatoo 凤头鹦鹉
cockl 鸟尾蛤 鸟蛤
cockpit 座舱 驾驶舱
cockroach 偷油婆 小强 曱甴 蜚蠊 蟑螂
cockscomb 鸡冠
cocktail 合成物 调酒 鸡尾酒
cocoa 可可 蔻蔻
cocobolo 可可波罗 微凹黄檀
coconut 椰子
cocoon 茧
cod 代码 化学需氧量 扣 法则 略码 码 编码 鳕鱼 鳘
coda 尾声 结尾 韵尾
coddl 娇惯
codein 可待因
codependenc 拖累症
codeword 唇典 码字 隐语
codfish 鳕
codon 密码子
coeduc 男女同校
coefficient 系数
coelacanth 腔棘鱼
coelenterata 腔肠动物
coelom 体腔
coenzym 辅酶
coerc 劫 勒逼 威迫 威逼 引诱 强制 拶 挟 硬逼 胁 胁迫 裹挟 裹胁 要 迫胁 逼迫
coexist 两立 共处 共存 并存 杂处 杂居
coexistenc 两立
coffe 咖 咖啡 咖逼 噶霏
cofferdam 围堰
coffin 具 寿材 材 棺 棺木 棺材 棺椁 榇 槥 灵 灵棺
cogent 剀切
cognac 干邑
cognat 同源词
cognit 理性认识 认知 认识
cognizant 认知
cogongrass 白茅
cohabit 同居 杂居
cohen 科恩
coher 粘聚 粘连 黏结
coherenc 伦 黏附力
coherent 凝聚 相干 连贯 通畅
cohes 凝聚力 向心力
cohesiveness 凝聚力
cohomolog 上同调
cohort 群组 队列
coiffur 发型 发式
coil 卷绕 挽 盘 盘曲 盘绕 盘缠 簧 线圈 线圈般 绕 绕组 缠 蜷局 蜷曲 螺线管 蟠 避孕环
coin 压花 币 泉 泉币 生造 硬币 钱 钿 铜板 铸币
coincid 对茬儿 巧合 符 重合
coincidenc 偏巧 偶合 刚巧 巧合 碰巧 符合
coincident 巧合
coincidentall 巧
coir 棕 棕毛 棕绳 棕编 棕缚 椰壳纤维
cok 炼焦 焦 焦化 焦炭
col 上色 塆 山凹 彩 彩色 着色 色 血色 设色 采 颜 颜色
cola 可乐
coland 滤盆 滤锅 漏锅
colchicin 秋水仙碱 秋水仙素
cold 五劳七伤 冰 冷 冷淡 凉 凊 凓 凔 凛 寒 寒冷 惏 感冒 憭 料峭 栗 沧 漠然
coldl 冷冷
coldproof 耐寒
coleoptera 鞘翅目
coleoptil 胚芽鞘
colese 油菜籽
colgat 高露洁
colic 绞痛
colin 柯林 科林
coliti 结肠炎
collabor 协同
collaborat 串通 会师 共同 勾手 勾结 协同 合作 合作者 携手 爪牙
collag 拚贴 拼贴
collagen 胶原 胶原蛋白 胶原质 骨胶原
collaps 不攻自破 倒 倒下 倒台 倒坍 倒塌 倒败 倾 倾覆 倾陷 倾颓 冧 决堤 哗啦 土崩瓦解 坍 坍塌 坍方 垝 垮 垮台 垮塌 塌 塌下 塌台 塌方 塌架 崩 崩倒 崩决 崩坍 崩坏 崩塌 崩摧 崩毁 崩溃 崩盘 崩落 暴雷 毙 爆雷 瓦解 破局 累垮 翻倒 虚脱 解体 颓 颓圮 颓塌
collapsibl 折叠
collar 硬领 衣领 衿 褽 领 领口 颈圈
collarbon 锁骨
collat 勘 整理 斠 校 校勘 雠
collater 抵押物
colleagu 僚 同事 同人 同仁 同伙 同僚
collect 一套 丛 丛集 僎 典藏 募 募集 合集 大我 套 弆 征集 戢 扱 拢 拾取 拾得 捡 掇 提取 揫 揽收 搜 搜罗 搜集 撷 攒 收 收取 收拢 收罗 收藏 收藏家 收集 敛 林 汇 汇拢 汇编 汇集 珍藏 罗 聚积 萃 蕴 藏 藏家 藴 裒 辑 辑录 逑 采 采集 集 集体 集体户 集纳 领走
collectivism 团队精神 集体主义
collectiviz 合作化 集体化
colleg 大学 学堂 学院 校 院校
collet 夹头
collid 冲 冲撞 撞机 相撞 碰撞
collig 搭连
collin 柯林斯 科林斯
collinear 共线
collis 冲突 相撞 碰撞
colloid 胶体 胶状 胶粒 胶质
collotyp 珂罗版
collud 串通 伙同 勾 勾手 勾结 勾连 勾通 挂钩 连手 通同
collus 伙同 勾连
coloan 路环
cologn 古龙水 科隆 科隆水 香水
colombia 哥伦比亚
colombo 可伦坡 科伦坡
colon 冒号 植民 殖民 殖民地 结肠 群体
colonel 上校 陆军上校
coloni 殖民
colonialism 殖民主义
colonist 殖民者
coloniz 定殖 殖民者
colonna 科罗纳
colonnad 廊庑
colonoscop 结肠镜 结肠镜检查 肠镜
color 有色 色彩 色相 金平糖
colorado 丹佛 博尔德 科罗拉多 科罗拉多州
coloratura 花腔
colorful 多彩 富色彩
colorless 无色 无趣 清汤寡水
colosseum 罗马斗兽场
colossia 歌罗西
colossu 庞然大物
colpiti 阴道炎
colt 小马 幼马 犁头 驹 驹子
coltsfoot 款冬
colubrid 游蛇
columba 天鸽座
columbarium 灵骨塔 纳骨塔 骨灰龛
columbia 哥伦比亚
columbium 钶
columbu 哥伦布
column 列 圆柱 壔 纵队 行
com 出自 出身 前来 品 奥利给 少来 帮帮忙 弄到 抗母 指正 按语 映入 有木有 未来 来 来到 来自 格 注解 点评 置喙 置评 苏醒 议 议论 诂 评 评点 评论 评语 评说 评述 诠 说 走你 起源 进来 配有 醒 附送 降临 雄起
coma 不省人事 昏迷
comac 中国商用飞机 中国商飞
comb 头梳 找遍 拢 栉 梳 梳子 梳理 梳篦 笓 篦 肉冠
combat 作战 搏 敌对 防制 防堵
combin 伙 兼具 兼有 合为 合体 复合 复式 并 康拜因 组合 结合 综 缀 联 联合 联合收割机 联结 融化 连合
combinatori 组合
combinatoric 组合数学 组合论
combo 连击 连招
combust 燃烧
comed 喜剧 搞笑片 笑剧
comedian 周星驰
comedo 粉刺
comel 窈窕
comet 孛 孛星 彗星 扫帚星 扫把星 欃 茀星
comf 软和
comfort 告慰 安慰 宽心 慰 慰劳 慰藉 抚 抚慰 棉被 温馨
comfortabl 写意 受用 巴适 恣 服帖 自在 舒坦 舒心 舒服 舒舒服服 适 通泰
comic 喜感 滑稽
comicalit 喜感
comit 礼让
comm 土共
comma 读 逗号 逗点
command 中校 令 勒 司令员 司令官 吩咐 命令 将 将令 帅 戒律 戒条 挂帅 指令 指挥 指挥官 挥 海军中校 率 率领 申令 统帅 统摄 统率 统辖 统领 舰长 警备区 诫 诫命 道
commande 强征 归公 征用
commando 别动队 特种兵 突击队员
commemorat 吊古 纪念 缅怀 记念
commenc 开打
commence 发轫
commend 嘉 嘉奖 夸称 夸赞 奖 推许 显扬 称许 称赞 称道 表彰 表扬 褒
commendabl 可取
commensurabl 同量
commensurat 同量
commentar 传 批语 疏 笺注 解说词 评注 评论 评述
commentat 分析师 舆论界 解说员 评论员
commerc 商 商业 商务 贸
commerci 商办 商务 商用 媚俗 广告
commercializ 商业化
commiss 佣 佣金 佣钱 回佣 委员会 委托 委托书 差事 差使 成军 手续费 提成 返点
commission 专员 列装 受托 总监 运使
commissurotom 裂脑人
commit 承诺 约定 说死 调拨
committe 委员会
commod 卫生陶瓷 洗脸台
commodific 商品化
commodit 品 商品 货 货物
commodor 准将 海军大校
common 一般 俗 公 公共 共 共同 共通 匹夫匹妇 寻常 小民 屁民 市井小民 常 常犯 常见 平头 平常 平民 普通 普遍 等闲 通俗 野人
commonalit 共通性
commonplac 凡 凡俗 到处可见 平凡 平庸 陈词滥调
commonwealth 联邦
commot 动荡 哄 哗然 躁动 轰动
commun 交谊 公共 公有 公社 共用 密谈 神交
communic 交流 交通 交际 相通 通讯
communicat 传寄 传话人 沟通 相通 转告 转达 达 连通 通 通问
communiqu 公报
communism 共产 共产主义
communist 共产
communit 体团 共同体 小区 族群 社区 社群 种群 群体 群落 集居
commut 交换 换向 改判 通勤 通车
commutat 交换
comoro 科摩洛 葛摩
compact 凝练 压实 压缩机 密致 小巧 微缩 粉盒 紧凑 致密
compan 一块 一起 事业单位 仇 企业 伙 伙伴 伴 伴侣 侣 侪 俦 偕 公司 公司行号 同伴 同袍 搭子 良友 连 连队 郎中 高朋满座
companionship 友谊
compar 参见 对 对照 拟 挍 比 比为 比作 比做 比喻 比拟 比起 比较 相比 相较 跟 较
comparabl 侔 匹 可比 堪比 媲美 有一拼 相若
comparativel 比较 相对比较 较 较为 较比
comparison 异同 比对 比拟 比较 相比之下
compart 包房 包间 区隔 间隔 隔间
compass 仁义道德 仁爱 向盘 圆规 恻隐 恻隐之心 指北针 指南针 爱心 罗盘 罗经 规 规矩准绳 规矩绳墨
compassionat 悲悯 慈
compatibilit 亲和性 共存性 兼容性 和谐性 配伍
compatibl 兼容 匹配 合得来 投合 枘凿 相合 相容 配合 配套
compatriot 同胞 国人
compel 勒 强 强制 强迫 强逼 硬逼 胁迫 裹胁 迫 迫使 逼 逼迫
compell 硬逼 被迫
compendiou 简括
compendium 大系 总汇 简编
compens 代偿 补偿费 赔偿金
compensat 偿 恤 找补 抵 抵偿 抵充 抵补 补偿 补回 赔付 赔偿 酬
compet 争购 出战 出赛 别苗头 参赛 对着干 打对仗 打对台 抗衡 摽 攀比 比拚 比赛 竞 竞争 竞赛 竞逐 角 赛 较劲
competenc 作证能力 功力 才干 胜任能力
competent 强干 得力 称职 胜任 能干 行
competit 争强好胜 参赛者 好胜 对手 征选 比赛 竞争 竞争对手 竞争性 竞争者 竞技性 竞相 竞赛 竞逐 赛 赛事
competitiveness 竞争力
compil 中华字海 修撰 合辑 合集 撰 文选 汇编 汇集 篹 纂 组合 编 编写 编列 编制 编撰 编纂 编者 编著 编译 编译器 编辑 编辑家 编选 编造 著述 辑 辑录 集录
compl 从命 依从 依循 依顺 听从 应 应从 承顺 服从 照做 皈 紧跟 遵 遵从 遵守 遵循 随 顺从 顺应
complacent 得意 志得意满 松懈 洋洋得意 洋洋自得 自满 踌躇满志 飘 飘飘然
complain 主诉 叫苦 告状 嗔怨 埋怨 怨叹 抱怨 牢骚 犯嘀咕 诉 诉冤 诉苦 诼
complainant 原告
complaint 怨气 怨言 意见 牢骚 申诉 诉状
complaisant 娩
comple 充填 弥补 找补 补体 补充 补充量 补语 补足额 辅 附加物
complementar 互补 配套
complet 京沪高铁 全 全乎 全方位 办妥 十全 十足 告竣 周 周详 完 完全 完备 完成 完整 完毕 完结 实足 尽皆 彻底 成 成全 整 毕 竣 脱稿 蒇 觏 赅 通通 齐全 齐备 齐活
completel 一干二净 严严实实 了 全副 全复 全然 净 十分 十成 备 完完全全 尽是 弥 总体 无遗 浑然 满 纯粹 绝然 贼死
completeness 完备性 完整性
complex 复 复合 复杂 容颜 庞杂 情结 气色 综合馆 脸相 脸色 采 错 面色
complexit 复杂性
compli 夸奖 夸称 恭维 敬赠 称扬 称赞
complianc 合规 遵行
compliant 嫕 屁颠屁颠 濡忍 翕
complic 合并症 周折 并发症
complicat 复杂 复杂化 并发 庞杂 曲折 疑难 繁 繁复 艰深 错综
complimentar 敬赠
component 件 元件 元器件 分 分量 器件 成份 成分 料件 机件 构件 组件 组分 组成部分 部件 配件 零件 零备件 零部件
comport 举手投足
compos 不慌不忙 作 作曲 作曲家 作曲者 修撰 做 写作 合成 安宁 安祥 慢条斯理 憪 拟具 撰 撰写 撰拟 撰述 操觚 构 构思 构成 端庄 篹 组合 缀 缀合 编 编曲 翻作 自若 谡 谱写 阿多诺
composit 作文 合成物 复 复合 布局 成份 成分 构图 构思 构造 混合 混合物 结构 综合
compost 堆肥 混合肥料
compound 合成 合成物 复 复合 复式 大院 配制
comprad 买办 康白度
comprehend 体悟 参悟 思议 悟 懂 懂得 理解 解悟 领会 领悟
comprehens 全乎 全方位 全盘 全面 周全 周详 完善 悟性 满盘 综合 详 通盘 领悟力 齐全
compress 凝缩 压实 压紧 压缩 压缩器 压缩机 密集
compressibl 可压缩
compris 包括 括 涵盖
compromis 妥协 折中 调和
comptroll 主计
compuls 强迫性
compulsor 强制 必修 必须
comput 电脑 算 计 计算 计算机
comrad 伙伴 伴 俦 同伴 同志 同袍 同路人 弟兄 弟兄们
comradeship 情义
con 圆锥 圆锥体 忽悠 锥 锥面
conakr 柯那克里 科纳克里
concav 凹 凹入 凹进
concavit 凹凸性 凹度
conce 侜 包荒 包藏 受孕 受胎 囥 壅蔽 怀 掖 掩 掩盖 掩饰 揞 昧 暗藏 构想 潜 潜伏 盖 瞒 瞒骗 窾 荫蔽 萌生 蔽 薆 藏 藏匿 藏藏掖掖 藏躲 褢 褱 遮 隐匿 隐瞒 隐蔽 隐藏 饰
conceal 廋 掩藏 遮瑕膏 隐
conced 承认 服输 牵就 认输 让步 退让
conceit 头脑发胀 恣睢 矜贵 自恃 自负 臭美 骄傲
conceivabl 可想像
concentr 凝缩 对对碰 浓度 精选
concentrat 专 专一 专心 专心一意 专注 主抓 凝缩 凝集 孜孜不倦 密密匝匝 密密实实 密集 属 崒 注 浓 浓缩 浓集 着眼 精矿 精选 贯注 运神 钟 集中 集中器 集注 集结
concentric 同心
concept 想像力 构思 构想 概念 理念 立意 观 观念
conceptualiz 概念化 立意
concern 事关 关 关乎 关于 关注 关涉 关系 利害关系 劳神 对 就 张心 忧心 懮虑 担忧 挂 挂怀 有份 有关 有关联 涉 涉及 牵心 犯嘀咕
concert 协调 演出 音乐会
concerto 协奏曲
concess 特许 特许权 租借地 让步
concessionar 特许
conch 海螺 螺 螺号
concierg 礼宾员
concili 劝解 和解
conciliat 怀柔
concis 凝练 扼要 简明 简洁 简约 简要 约 要言不烦 详略
conclud 下场 了结 完结 开交 归结 总结 收场 断定 结束 结论 缔结 订 订立
conclus 了局 决定性 归结 断语 确凿 终局 终结 结局 结论 论断
concoct 炮制 编造 胡编 臆造 配制
concomitant 伴随
concord 协和式客机 协和飞机 康科德 时雍
concordant 谐和
concours 大厅
concret 具体 具象 混凝土 石屎 砂礓 砼
concretiz 具体化
concubin 二房 侍妾 侧室 偏房 副室 如夫人 妾 姘妇 姨太太 姬 姬妾 媵 媵侍 嬬 小太太 小女人 小老婆 庶妻 庶室 簉 簉室 细姨
concurrenc 共线
concurrent 共时 同期 平行 并发
cond 秃鹰
condemn 判处 声讨 处刑 斗 谴责 责备 问罪
condens 凝练 凝结 凝缩 凝聚 浓缩
condensat 凝液
condescend 俯就 屈尊 屈尊俯就 屑 目中无人 目空一切 目空四海 纡尊降贵
condi 佐料 作料 调味 调味料 调料 香料 香精
condit 制约 势 品相 境 境域 情 条件 状 状况 状态
condition 条件式
condol 吊 吊唁 哀 喭
condom 保险套 卫生套 套儿 套套 套子 如意套 安全套 小雨伞 避孕套 阴茎套
conduc 利于 有助
conduct 为人 举办 传 传导 列车长 办理 导 导体 引导 指导者 指挥 指挥家 指挥者 挥 生活作风 行 行为 行事 行径 进行
conductivit 导电性
conduit 导管 管路
condyl 髁
condyloma 湿疣
conf 会商 商谈 封 授 授予 畀 磋商 贶 赉 赐 锡 颁授 颁给
confeder 同盟国 邦联
confederat 同党
conferenc 会晤 会议 座谈会 谈判
confess 交代 供 供认 供词 供述 告白 告解 坦承 坦白 坦陈 忏悔 招 招供 招认 自白 自白书 表白
confetti 五彩纸屑
confid 推心
confidant 亲信 心腹 树洞 红颜知己 蓝颜知己
confidenc 信 信心 底气 悄悄话 置信
confident 大大方方 笃定
confidenti 密 私房 秘密
confidentialit 机密性
confidentiall 私底下
configur 位形 构型 构成 配置
confin 关 圈 定格 局限 幽囹 拘牵 禁锢 限于 限制
confine 樊笼
confirm 佐证 印证 坚信礼 坚振 坚振礼 确定 确认 确证 确诊 证 证实 证实礼
confiscat 充公 扣 扣留 查扣 查没 没收
conflagr 大火 燹
conflict 争端 倾轧 冲突 战争 抵牾 抵触 摩擦 相违
confluenc 交汇 交汇处 会合 总汇 汇合 汇点
confoc 共焦
conform 从众 保角 入 共形 合乎 呼应 整合 相合 符合 遵奉 配合 顺应 顺适
conformanc 本着
confound 难倒
confront 对决 对抗 对敌 对证 对质 当事 面临 面对
confucian 儒
confucianism 儒学 儒教 孔教
confuciu 孔丘 孔夫子 孔子
confus 一头雾水 七荤八素 丢轮扯炮 乱麻 云山雾罩 冗杂 发懵 发蒙 困惑 弄乱 弄混 心乱如麻 心慌意乱 恍然 悖乱 惑 惛 愦 慁 懵懂 懵懵懂懂 扑朔迷离 搞乱 搞混 攘攘 方寸已乱 昏乱 昏头昏脑 晕 暗 棼 模糊 汩 淆乱 混乱 混沌 混淆 爽然 爽然若失 犯浑 眩惑 眩耀 糊涂 糊糊涂涂 糊里糊涂 紊 纠结 纭 纷 绕 缭乱 芜驳 茫 蒙圈 迷 迷乱 迷惑 迷离惝恍 颠三倒四 颠倒
conge 凝 凝固 凝滞 定 稀饭 米粥 粥 糊
congeal 冱 沉凝 沍
congeni 合意 契合 对心 意气相投 投契 投机 相投 谈得来 麻吉
congenit 先天性
congest 充塞 充斥 拥堵 拥塞 拥挤
conghua 从化区
congjiang 从江县
conglomerat 砾岩 财阀 集团 集料
congo 刚果
congratul 可喜可贺 恭喜 祝贺
congratulat 庆贺 恭喜 祝贺 致贺 贺 贺喜 道喜 道贺
congreg 会众
congregat 僔 扎堆 群聚 群集 聚居
congress 国会 议院
congressman 国会议员
congruenc 同余式
congruent 全等 同余
congtai 丛台区
conic 二次曲线 圆锥 圆锥形 圆锥状 锥形
conif 针叶树
coniform 圆锥形
conjectur 假设 忖量 悬揣 推测 揣想 揣测 测 测度 猜度 猜想 猜测 臆测
conjoin 连体
conjugat 共轭 屈折语
conjunct 关联词 合 合取 连接词 连词
conjunctiva 结膜
conjunctiviti 结膜炎
conjur 变戏法
conlang 人造语言
conman 男虫
conn 放纵 纵容
connect 交结 交通 交集 人脉 关涉 关系户 关联 关联词 合取 接 接上 接口 接合 接头 接轨 接通 搭 搭咕 搭接片 有联系 沟通 活动 瓜葛 相连 相通 系 絷 缀 联系 联络 联通 衔接 贯连 转接 连 连接 连接器 连接至 连系 连线 连通 通 链结
connecticut 康乃狄克 康涅狄格
connectionism 联结主义 连结主义
connectionless 无连接
connoisseur 行家 行家里手 达人 鉴赏家
connot 内涵 内涵意义 含义 字里行间 弦外之音 意蕴 暗含 涵义 涵意
conotoxin 芋螺毒素
conpo 干贝
conqu 克服 征服 打下 攻灭 降
conquer 征服者 破亡
consanguinit 亲缘 血缘关系
conscienc 天良 心眼 良心 良知
conscientiou 不苟 兢兢业业 剀切 努力 尽职 有良心 认真 负责 郑重
conscientiousl 切实
consciou 惺忪 有意识 自觉 随意
consciousness 思想意识 意识 知觉 神志 神智 精神 觉悟
conscript 征募 征召 征调
consecrat 供奉 圣化 奉献 开光
consecut 连续
consensu 九二共识 共识
consent 允诺 同意 啊 应允 肯 诺 领诺
consequenc 后果 痛痒 碍事 结果
consequenti 事关重大
consequentl 于是 因此 是故 爰 致
conserv 保存 保育 养护 呵护 守恒 摄 节约
conservat 保守 保残守缺 右倾 套中人 守旧 守旧派 抱残守缺 旧调重弹 迂拘
conservatism 保守主义
conservator 音乐学院
consid 作 参酌 合计 审议 寻思 当成 忖 忖思 思 思谋 思量 掂量 揆 斟酌 权衡 涉想 深思 看 着想 筹思 考虑 考量 虑 衡量 视为 计算 认为 论 评为 试想 酌 酌量
consider 代价 即为 对价 心眼 来讲 看在 算是 考虑 考量 鉴于
considerabl 不菲 可观 大加 实质性 甚巨 相当 良多 颇
considerat 体贴 到 周到 大心 心眼大 有心 浑圆 贴心
consign 寄销 托运 运交
consigne 承销 承销人 收货人
consist 包括
consistenc 一致性 浓度
consistent 一致 一贯 如一 相容
consistentl 素来
consol 劝 劝慰 告慰 安慰 宽慰 慰 慰唁 慰藉 抚 抚慰 控制台 操作台
consolid 整并
consolidat 八字方针 巩固 撤并 整并 整顿
consomm 清汤
consonant 协和 子音 辅音
consort 拉拉扯扯
conspicuou 可掬 孑孑 引人注意 引人注目 彰 彰显 打眼 显 显性 显明 显目 显眼 突显 触目
conspir 串谋 共谋 勾通 合谋 图谋 密谋 朋比为奸 策动 阴谋
conspirac 共谋 共谋罪 密谋 谋划 阴谋
conspirat 共谋者 同谋 阴谋家
constabl 捕头 警官
constanc 贞节
constant 一贯 不变 不断 不渝 勤 守节 定数 常 常数 常量 恒 恒久 恒定 恒常 稳恒
constanta 康斯坦察
constantinopl 君士坦丁堡
constantl 不住 分分钟 寤寐 恒常 时刻 时时 经常 频频 黩
constell 宿 座 星宿 星座
constip 便秘 大便秘结 痞 秘结 积
constipat 大便干燥 结恭
constituenc 界别 选区 选民
constituent 元 素 组成部分
constitut 体质 合成 宪 宪法 属 构成 章程 组成
constitution 宪制
constitutionalism 宪政主义
constitutionalit 合宪性
constrain 偓 受约束 受限 拘 拘束 拘泥 束手束脚 碍于 约制 约束 缩手缩脚 迫于 遏制
constraint 拘禁 约束 约束条件
constrict 压迫 收束 郁塞
construct 修建 兴建 土木 建 建构 建筑 建设 建设性 建造 施工 构 构建 构筑 架构 架设 筑 营建 营造 辟建 铺设
constructiveness 建设性
consul 执政官 领事
consulat 使馆 领事馆 领馆
consult 会商 会诊 协商 参考 参阅 咨 咨商 咨询 商 商量 征询 搉 查检 查询 查阅 洽 洽询 磋 磋商 讨教 请教 诹 调阅 谘询
consultant 参议 咨询员 顾问
consum 下肚 吃 吃掉 抏 摄入 摄食 消 消耗 消费 消费者 用户 耗 耗费 食用
consumabl 损耗品 耗材
consummat 圆满 精湛
consumpt 摄入 用量 痨病鬼 结核
contact 串联 交往 人脉 切点 往来 往还 接头 接点 接触 接触器 相处 着 联系 联络 触击
contagiou 传染 传染性 招
contain 入 内含 切韵 包 包含 包容 包藏 含 含括 含有 含蓄 含蕴 容 容器 容纳 寓 广韵 康熙字典 涵 盛 盛装 盦 笼子 蕴 蕴含 蕴和 蕴涵 蕴聚 蕴藏 藴 说文解字 货柜 遏制 遏阻 鋡 集装箱 韫
contamin 染毒
contaminat 染 污损 污染 浸染
contempl 沉思 瞑想 静修
contemplat 沉思
contemporar 今 同时代 同时期 流辈 近人
contempt 侮蔑 蔑视 轻蔑 轻视
contemptibl 下作 下贱 卑鄙 狗日
contemptuou 眼高 藐藐 轻蔑 轻视
contend 争论 争鸣 周旋 斗 竞 角逐 论战
content 乐意 乐滋滋 争论 争论点 内容 冲突 含蕴 含量 嗛 媅 安 安于 得 恬退 悦色 惬 惬意 慊 憪 涵义 涵意 满 满足 甘于 目录 自得 譊 论据
contest 争夺 博弈 对决 征选 比拚 比拼 竞赛 角逐 较量
contestant 选手
context 上下文 前后文 场合 情境 背景 语境
contiguou 连片
continent 大洲 大陆 大陆性 洲
contingenc 万一 不测 不虞
continu 下去 嗣 嗣徽 延续 待续 承 持续 接着 接续 绍 继 继嗣 继续 续 续篇 续编 赓 赓续
continuall 不息
continuit 连续性
continuou 不断 接连不断 源源不断 磊落 累 绎 络绎 续续 绵 绵延 绵绵 绵绵不绝 绵连 连片 连续 连续不断 连绵 连绵不绝
continuousl 一个劲 一直 不住 无间 昼夜 纷纷 络绎不绝 连 连动 陆陆续续 频频
continuum 连续体
contort 柔术 柔身术 痉挛
contour 外形
contraband 走私品 违禁品
contrabass 低音大提琴 低音提琴
contracept 安全措施 避孕
contract 偰 券 包 包商 包工 协议书 合同 合约 合音 契 契约 字据 定约 患 患有 承包 承包人 承包商 收缩 文约 约契 缩 缩略 缩紧 缩约 聘书 营造商
contractur 挛缩
contradict 反嘴 抵牾 抵触 捂 矛盾 顶撞 驳
contradictor 矛盾 舛 诡
contrail 飞机云 飞行云
contraindic 禁忌
contrar 乖忤 乖迕 倒反 反 反而 悖 悖逆 戗 抢 拗 拧巴 捂 相反 相悖 相背 蘁 违背 逆
contraril 偏偏
contrariwis 倒是
contrast 反差 反观 哪像 对比 对比度 对照 比照 比较 相衬 衬 陪衬
contribut 供献 供稿 功劳 功绩 善款 建树 投稿 捐 捐助 捐款 捐款者 捐献 捐赠 捐赠者 有助于 献金 贡献 贡献者 输 造就
contrit 悔罪
contriv 狗血
control 乂 克制 制 制伏 制导 左右 手心 扼 扼制 把持 把控 拿捏 拿权 持 按 按捺 掌控 掌握 掌管 控 控件 控制 控制权 控管 操 操控 操纵 支配 敛 束 治 治理 牵制 监察 监督 禁制 管 管制 管控 管束 统制 统驭 节制 调控 辖制 镇住 阏 驭
controll 主计 受制 受控 游戏设备 管东管西
controvers 争端 争议 争论 疑案 论争 轩然大波 轰动
controversi 争议性
contus 淤青 瘀 瘀青
conundrum 谜语
convalesc 休养 养病 康复 疗养 瘳 静养
convalescenc 恢复期 疗养
conve 传达 传送 吊运 致 表达 转达 载 载运 输送
convect 对流
conven 召 召开 召集 召集人 招集
convenienc 便利性
convenient 便 便于 便利 便宜 便当 便民 凑手 合手 应手 手 方便 活便 省便 趁手
convenientl 趁手 随手 顺便 顺势 顺路
convent 习俗 传统 俗 修道院 公约 大会 女修道院 常法 常规 彝 惯例 成例 框框
convention 习用 传统 迂拘
converg 云集 交会 合流 总汇 收敛 汇 汇入 汇合 汇注 汇流 汇集 趋 趋同 辏
convergenc 收敛性 汇流 汇聚 趋近
convergent 聚敛
convers 世说新语 交谈 会话 对话 换位 换算 搭腔 答腔 话 谈 谈话
conversant 谙练
conversel 反之 反过来
convert 兑换 变换 变流器 归依 归心 折算 换 换算 改信 改成 改装 教民 皈依 皈依者 转制 转化 转换 转换器 转炉 转码 转译
convertibl 敞篷汽车 敞篷车
convex 凸 凸起
convexit 凸度 凸性
conveyanc 载具
convict 信仰 信念 判罪 囚犯 定罪 犯人 获罪 赭衣
convinc 使人信服 劝服 心折 折 折服 晓喻 服 服气 派定 相信 确信 磨得开 说服
convo 护航 结队
convok 召开
convolut 烦琐 繁文 芜繁
convolvulacea 旋花科
convolvulvu 旋覆花
convuls 前俯后仰 惊厥 抽风 掀 痉挛 瘨 癪
coo 咕噜
cook 下厨 做菜 做饭 厨司 厨子 厨师 库克 庖厨 料理 曲奇 濩 灶具 炊事 炊事员 炊具 烧 烧煮 烧菜 烹制 烹煮 烹调 烹饪 焖烧锅 煮 煮饭 爨 腍 起火 饎 饪 饼 饼干
cookbook 菜谱 食谱
cooker 烹调术 烹饪法
cookout 野炊
cookwar 炊具
cool 俊 冷却 冷房 冷藏箱 凉 凉凉 凊 帅 清凉 炫 炫酷 给力 苦力 苦工 趋冷 酷 酷毙 酷炫 镇定 镇静 降温
coolant 冷却剂
coop 科浦 箍桶匠
cooper 交汇 协作 协和 箍桶店
cooperat 劦 协 协同 合作 合作社 合办 合营 搭档 携手同行 通力 配合
coordin 协作 协同
coordinat 协同 协调 协调人 协调员 坐标 牵头 责任人 配合
coot 白骨顶
cop 临写 临摹 仿 仿制 仿效 仿造 传写 副本 因应 复制 复本 奈何 套 应付 录 影本 抄写 抄袭 拷 拷贝 描 摹 摹写 文案 条子 模仿 照原样 照搬 管纱 缮写 雷子
copernicium 鿔
copilot 副驾驶 副驾驶员
copiou 丰沛 沛 瀌
coplanar 共面
copp 五金 紫铜 红铜 金银铜铁锡 铜
copperplat 铜版
coppersmith 铜匠
coppic 矮林
coprim 互素
coprocess 协处理器
coprodeum 粪道
coprolit 粪化石 粪石
copt 科普特人
coptic 科普特语
copul 交配
copula 耦合 连系词
copulat 交合 交媾 交尾 姤 媾 媾合 媾和
copybook 字帖
copyist 写手 抄手 抄经士
copyright 作者权 名称权 版权 著作权
copywrit 文案
coquettish 娇媚 轻佻 骚
cor 中坚 中心 主干 内核 地地道道 心 拳头 核心 核球 珊 珊瑚 纤芯
coraciiform 佛法僧目
cord 縚 縢 线绳 线缆 绁 细绳 绦 绲 绳子 绹 缗
cordi 亲切 热情 笃挚 衷心 诚恳 诚挚
cordialit 睦谊
cordillera 科迪勒拉 科迪勒拉山系
cordon 封锁线 绶带
corduro 灯芯绒
corfu 克基拉岛
corgi 柯基
coriand 胡芫 胡荽 芫荽 荽 香荽 香菜
corinth 哥林多 科林斯
corinthian 格林多
coriolanu 科利奥兰纳斯
cork 塞 塞子 栓皮 科克 软木 软木塞
corkscrew 瓶塞钻
corm 球茎
cormorant 鱼鹰 鸬鹚
corn 包粟 包谷 墙角 弯角 拐弯处 拐角 旮旯 犄角旮旯 玉米 玉蜀黍 番麦 粟米 老玉米 老茧 老趼 肉麻 苞米 茧子 角 角楼 角落 谷 趼子 转角 陬 隅 鸡眼
corncob 棒子
cornea 眼角膜 角膜
cornel 茱萸
cornelian 玛瑙 红玛瑙
cornell 康奈尔
cornerston 中流砥柱 基石 奠基石 要件
cornflak 玉米片
cornflour 玉米粉 生粉
cornme 玉米面
cornstarch 太白粉 芡粉
cornucopia 聚宝盆
corolla 花冠
corollar 推论
coron 仵作 加冕 验尸官
corona 日冕 科罗娜 科罗纳
coronar 冠状 冠脉
coronaviru 冠状病毒
corp 兵团 军团 株式会社
corpor 一级士官 企业 公司 大公司 有限公司 株式会社 法人 股份有限公司 集团
corps 丧 尸 尸体 尸身 尸首 尸骸 死尸 笑场
corpu 语料库
correct 不错 匡正 啱 对 对了 对头 导正 批改 拨正 挢 改 改掉 改正 是 更正 标准 校正 正 正确 涂改 灵验 然 矫 矫正 矫治 端方 端正 纠 纠正 雅正 韪
correl 相关 相关性
correlat 有关联 照应
correspond 切 对应 照应 相应 符 通信 配合
correspondenc 中转 书函 函件 简牍 音讯
correspondent 通讯员
corrid 廊 楼道 甬道 走廊 过道
corrigenda 勘误表 正误表
corrobor 佐证
corroborat 印证 确证
corrod 侵蚀 剥蚀 消蚀 腐蚀 销蚀
corros 溶蚀 溶蚀作用 腐蚀 腐蚀剂 腐蚀性
corrosiveness 腐蚀性
corrug 棱 波纹
corrugat 凹凸形 瓦楞
corrupt 堕落 教坏 毒害 污 窳败 腐烂 腐蚀 腐败 蛀蚀 败坏 贪 贪污 贪污腐化 贪污腐败 贪腐 麻醉
corsag 胸花
corset 束腹 束衣 束身内衣 马甲
corsica 科西嘉岛
cortex 皮层 皮质
cortic 皮层性
corticosteroid 皮质类固醇
cortisol 皮质醇
corundum 刚玉
corve 夫役 徭役
corvett 护卫舰 护卫艇
corvina 黄花鱼
corvu 乌鸦座
cosecant 余割
cosign 连署
cosin 余弦
cosmeceutic 药妆
cosmetic 化妆品 彩妆 朱粉 粉黛 脂粉
cosmo 三千大千世界 大千世界 大波斯菊 太虚 宇宙
cosmogon 天体演化学
cosmolog 宇宙学
cosmopsaltria 詨
cospla 变装
cossack 哥萨克
cost 代价 价款 到岸价 成本 耗资 花费 词讼费 费 费用
costco 好市多 开市客
costimul 共刺激
costimulator 共刺激
costl 值钱 昂贵
costum 品服 服装 装 造型服装 道具服
cotai 路氹
cotangent 余切
cotonou 科托努
cotswold 科茨沃尔德
cottag 小屋 村舍 茅舍
cottbu 科特布斯
cotton 会意 棉 棉花 纯棉 绵
cotyledon 子叶
couch 卧榻 床 榻 榻床 睡椅 躺椅
couchett 卧铺
couchsurf 沙发客
cougar 美洲狮
cough 吭吭 咳 咳呛 咳嗽 嗽 欬
coulomb 库仑
coulomet 电量表
coumarin 薰
council 委 理事会 评议会
counsel 参 参赞 咨商 忠告 指导者 教诲 辅导
counsell 谋士
count 伯 伯爵 作准 作数 依仗 划圆防守 历数 县 县域 反制 台 后跟 抗衡 指 指望 数 数数 数清 数点 案子 码子 筹子 算数 算话 统计 计 计数 计数器 计数管 郡 防制 防堵
countabl 可数
countdown 倒计时 细数
countenanc 嘴脸 容 形容 眉宇 眉眼 长相 颜 颜色
counteract 中和 抵消
counterattack 反击 反扑 反攻 回击 逆袭
counterbalanc 相抵
counterbor 锪
countercharg 反诉
counterclaim 反诉 反诉状
counterclockwis 反时针 逆时针
countercriticism 反批评
countercurrent 逆流
counterespionag 防特
counterexampl 反例
counterfeit 仿冒 仿品 仿造 伪造 作假 假冒 制假 山寨 挢 模仿品 造假
counterintelligenc 反间谍
counteroffens 反攻
counterpart 对应 相对
counterpoint 对位
counterpropos 对案
counterreact 逆反应
counterrevolutionar 反革命 黑五类
countersign 暗号 连署
countersink 锪
countersunk 埋头
countertop 台面
countless 不可胜数 千万 多如牛毛 成千上万 数不尽 数不清 数以亿计 无数 无算 莫可指数
countr 乡间 国 国家 国度 江山 社稷 邦 邦国 鄕
countrysid 乡下 乡村 山泽 田园 郊野 野外
countrywid 全国
coupl 一对 一对儿 两口儿 公婆 夫妇 尐 成双成对 挂钩 接头 耦 耦合 联动 联轴器 联轴节
couplet 对句 楹联 门对 门联
coupon 代金券 优惠券 抵用券 消费券 购物券 酷碰 酷碰券
courag 勇气 心胆 筋骨 胆 胆力 胆子 胆量 魄力
courageou 僩 勇敢 惈 昂藏 有胆量 果敢 气冲霄汉 胆气
courgett 栉瓜 西葫芦
couri 专递 信使 快递员 投递员 速递
cours 历程 固 学科 定然 当然 敢情 本来 流程 砌层 经过 航向 行程 课 课程 路程 轨 那是 里程
coursewar 教学软体 课件
court 审判庭 宫廷 对亲 抛绣球 招惹 朝廷 求偶 法院 球场 自取 追
courteou 儒雅 客气 有礼貌 温良恭俭让 礼貌
courtes 礼 礼让 礼貌 礼遇
courtesan 交际花 角妓
courtroom 审判庭
courtyard 中庭 墀 大院 天井 庭院 庭除 院 院坝 院子 院落
couscou 蒸粗麦粉
cousin 表亲
cov 侜 冒 包 包罗 包荒 圆谎 壅蔽 外壳 奄 套 套子 封皮 封盖 封面 山坞 幠 庇 弇 弢 扣 扪 抛补 挡 挡箭牌 捂住 掩护 掩蔽 摀 涵括 涵盖 渨 澳 皮儿 盖 盖上 盖儿 盖头 盖子 笼 糊 罩 罩子 翻唱 葆 蒙 蒙覆 蔀 蔽 薆 被 被卧 襾 覆 覆盖 遮住 遮掩 遮盖 遮蔽 采访 隈 隩 面儿
covarianc 协方差
covariat 协变量
covenant 圣约
coventr 华威 华威大学 考文垂
cover 包层 布满 掩藏 沾满 蒙皮 衣子
coverag 盖度 覆盖率 覆盖面
coverall 工装裤
coverlet 衾 裯
coverslip 盖玻片
covert 变相 地下 荫蔽 隐蔽 隐藏
covertl 偷偷 阉然
covet 垂涎 垂涎三尺 梦寐以求 流口水 眼热 眼红 眼馋 肖想 觊 觊觎 贪 贪图
covetou 亄 红眼
covid 新冠肺炎
cow 六畜 威吓 慑 抖缩 拉稀 牛 牛只 牯 牸牛 瑟缩 畏缩 蜷缩 趑趄嗫嚅 趦趄嗫嚅 退缩 骒驼
coward 俗辣 孬种 孱头 懦夫 狗熊 缩头乌龟 胆小鬼 软脚虾
cowardic 胆小
cowardl 女人气 孨 怯 怯懦 懦 懦弱 没种 胆怯 草鸡 鼠胆
cowberr 越橘
cowbo 牛仔
cower 畏畏缩缩
cowherb 王不留行
cowhid 牛皮
cowl 头罩
cowork 同僚
cowpea 豇 豇豆
cowpox 牛痘
cowr 宝贝 玛瑙贝 贝 贝齿
cowsh 牛棚
cox 考克斯
coxsackieviru 克沙奇病毒 柯沙奇病毒
coxswain 船老大
coyot 郊狼
coypu 海狸鼠
coz 昫 暖烘烘 暖融融 煦 舒适
cp 用户端设备
cppcc 政协
cr 号 号哭 呼 咧咧 哭 啼 啼哭 嘹 嚎哭 鸣
crab 蜅 螃蟹 蟹
crack 劈啪 呖 噼 坼 夹缝 干裂 枪声 璺 癫狂 皴 破解 空隙 窾 精干 精锐 缝 缝子 罅 罅隙 裂 裂化 裂璺 裂痕 裂纹 裂缝 裂隙 豁 迸 迸裂 隙 饼干 龟裂
crackpot 民科
cradl 发祥地 摇篮
craft 刁滑 刁钻 奸 奸猾 工 巧诈 滑头 狡 狡狯 狡猾 狡诈 狡黠 狯 策略 老奸巨猾 航 诡 鬼 鬼计多端 鸡贼 黠
craftmanship 手艺
craftsman 匠
craftsmanship 匠心
crag 断崖
cragg 崎岖 嶙峋 棱角
cram 充塞 啃书 塞满 填塞 填满 填饱 挤 死记
cramm 满堂灌
cramp 局 局促 扒钉 抽筋 拘挛 挛 狭隘 痛性痉挛 绞痛 逼仄
crampon 冰爪
cran 吊机 吊车 竦 起重机 鹤 鹳
cranberr 小红莓 蔓越橘 蔓越莓 酸莓
craniometr 颅测量
cranium 头盖 头盖骨
crank 摇 民科
crankset 牙盘
crankshaft 曲轴
crap 我勒个去 我靠 拉屎 机车
crapp 烂
crash 咣当 哐 哐哐啷啷 哐啷 哗啦 哗啦一声 宕机 崩坏 崩盘 当掉 撞机 撞车 死当 死机 相撞 速成 闪退
crass 卤 粗暴 鲁
crat 凹坑 巨爵座 条板箱 板条箱 环形山
craton 克拉通
crav 垂涎三尺 心愿 欲望 渴求 瘾 瘾头 贪求 饥渴
crawl 匍匐 扒 捷泳 搲 爬 爬泳 爬行 蚹 蠉 跂
crayfish 小龙虾 蝲蛄 螯虾
crayon 蜡笔
craz 发狂 热捧 热潮 狂潮 疯狂 疯癫 瘨 癫 稀奇古怪 脑子进水 颠倒 风泼 魔怔 黐线
cre 信条 创世纪 创作 教义 教条
creak 吱 吱呀 吱嘎 呀 咯吱 唧唧嘎嘎 嘎吱
cream 乳脂 乳黄色 克林姆 奶油 淇淋 生奶油 精英 糊 菁华 霜 香滑 鲜奶油
creas 折痕 折皱 揪揪 皱 皱折 皱褶 褶 褶子 褶曲 褶皱 襞
creat 兔斯基 创 创作 创作者 创制 创办者 创始人 创始者 创建者 创意 创设 创造 创造主 创造者 制作者 原创 塑造 导致 成就 戛戛独造 打造 有创造力 有办法 滋生 缔造 缔造者 编织 肇建 自创 谱写 造化 造成 造物 造物主 铸就
creatin 肌酸
creationism 创世论 创造论 神造论
creativeness 创造性 才思
creativit 创意 创新精神 创造力 创造性 原创力
creatur 生命 生灵 禽兽
credenti 国书 证书 证件
credibilit 公信力
credit 争面子 信用 信贷 债主 债权人 功劳 授信 荣誉 贷方 贷记
creditabl 体面
credo 信经
credulou 听风就是雨 耳朵软 耳根子软 耳根软 耳软 软耳朵
creek 小河 川 浜 溪 磎
creel 罶
creep 匍匐 攀附 渗人 爬行 蔂 蔓 蔓生 蔓生植物 蔓草 蔹 藟 蘝 蛇行 蠕变 蠕滑
cremain 骨灰
cremat 火化 火葬 焚化 焚尸
crematorium 火葬场 焚尸炉
crenel 垛口
crenelat 凹凸形
crep 绉
crescent 新月 月牙形
cresol 甲酚
crest 佳洁士 冠 冠子 峰顶 嵴 徽 徽标 徽章 徽记 鸡冠
crestfallen 垂头丧气 灰溜溜
cret 克里特 克里特岛
cretaceou 白垩世 白垩纪
cretinism 克汀病 矮呆病
crevass 冰沟 冰洞 冰隙
crevic 夹缝 缝子 裂缝 裂罅 裂隙 隙 龟裂
crew 乘组 人员 全体人员 包承组
crib 做小抄 童床
crick 扭伤
cricket 促织 木球 板球 蛌 蛐蛐 蛩 蟋蟀
crim 愆尤 犯 犯罪 罪 罪孽 罪恶 罪行 警匪 辜
crimea 克里木 克里木半岛 克里米亚
crimin 不法分子 人犯 刑事 刑事犯 犯 犯人 犯罪分子 犯罪者 罪犯
criminaliz 入罪 入罪化
criminolog 犯罪学
crimp 卷曲
crimson 大红 深红色 红殷殷 绯红 艳红色 赯
cring 畏畏缩缩 蜷缩 趑趄嗫嚅 趦趄嗫嚅
crinoid 海百合
crip 瘸帮
cripp 克里普斯
crippl 伤残 削弱 废 瘸腿 致残 跛 跛子 蹇 铩
crisi 危机 急难 难关 风波
crisp 卡啦 卡拉 咔啦 毳 清脆 炸土豆片 爽 脆 脆脆 薄脆 轻脆 酥脆
crisscross 交错 阑干
criter 准则 准的 判据 基准 杠 标准 王法 要件 轨范
criteria 判据 规矩准绳 规矩绳墨
critic 严重 临界 卡脖子 危急 吃紧 批评家 批评者 死生 沉重 笃病 紧要 评论家
criticalit 临界状态
criticism 批注 批评 批语 指正 谴责
criticiz 品 批 批判 批点 批评 批驳 指摘 指谪 指责 挍 挨呲儿 挨头子 挨批 数落 斗批改 炮轰 砭 讲评 评 说三道四 谴责 责备 躺枪 非议
critiqu 批判 针砭 陟罚臧否
croak 啯
croatia 克 克罗地亚 克罗埃西亚
croatian 克罗地亚语
croc 卡洛驰 卡骆驰 布希鞋
crochet 钩 钩编 钩花
crock 堈
crocker 盘碗
crocodil 鳄 鳄鱼
croissant 可颂 牛角包 牛角面包 羊角包 羊角面包
cron 三朋四友 党徒 团伙
cronu 克罗诺斯
crook 七扭八歪 偏斜 哩溜歪斜 屈曲 弯曲 曲 枉 枸 棩 歪斜 歪歪扭扭 歪点子 紾 踠 骫
crookback 偻
croon 哼 哼唱
crop 作物 农作 农作物 嗉囊 收获 稼 裁切 造
cropland 田地
croquet 槌球 门球
croquett 可乐饼 炸丸子 薯饼
cross 交叉 十字架 叉 周游 横 横断 横渡 横穿 横越 渡 磨难 穿越 穿马路 翻 翻越 负气 超 路口 过 远涉 逿
crossball 弹
crossbeam 楣
crossbill 鹖
crossbow 弩 弩弓 弮 鏾
crossbre 杂交
crossfir 交叉火力
crosshair 十字丝
crosspiec 档
crossroad 三岔口 交叉点 十字路口 横路 逵 馗
crosstalk 串音 相声
crosswalk 人行横道 人行横道线 斑马线
crosswis 横 横向
crossword 填字游戏 纵横字谜
crotch 奎 胯 胯间 裆 裆部
crotchet 四分音符
croton 巴豆 巴豆属
crouch 卧 趴伏 跁 跧 跪伏 蹲 蹲下 蹲踞
croupi 庄荷 荷官
crow 乌 乌鸦 啼 老鸹 鸦
crowbar 撬杠 撬棍 撬棒 杠杆 铁撬
crowd 人群 众 僔 充塞 拥挤 挤 涌进 甡 稠 群 込 閦
crowdfund 众筹
crowdsourc 众包 群众外包
crown 册封 冠 冠子 加冕 头冠 牙冠 牙套 王冠 皇冠 脑瓢儿
cruci 关键 紧要 至关重要 要害
crucibl 坩 坩埚 埚
crucif 钉死
crucifict 十字架刑
crucifix 十字 十字架
cruciform 十字形
crud 刺眼 卑陋 粗 粗暴 粗率 粗糙 粗莽 粗陋 粗鲁
cruel 伭 凶戾 凶残 凶狠 心毒 惨 惨毒 惨酷 暴 暴戾恣睢 桀 残 残忍 残虐 残酷 毒 毒辣 荼 虣 血淋淋 趮
cruelt 残毒 残酷 酷刑
cruis 巡洋舰 巡游 巡航 游弋 驾艇
crumb 屑 面包心 面包瓤
crumbl 崩坏 崩塌 崩溃 崩落 弄碎 瓦解 碎 解体 颓
crumpl 弄皱 挼 捼 皱巴巴
crunch 卷腹 吱嘎 嘎吱 扎扎 紧缩 脆 酥
crupp 纣 鞧
crusad 十字军 十字军东征 十字军远征
crush 压坏 完胜 挠败 挤垮 揉碎 歼灭 破败 破败不堪 碾 碾碎 粉碎 轧 镇住
crust 壳儿 甲壳 硬壳 硬皮 结壳 面包皮
crustacean 甲壳动物 甲壳类
crutch 双拐 拐 拐子 拐杖
crux 关键 基本点 点子 牛鼻子
crybab 爱哭鬼
cryolit 冰晶石
cryophoru 冰凝器
crypt 地穴 窦窖
cryptic 晦涩
crypto 隐 隐性
cryptocurrenc 加密货币
cryptogama 隐花植物
cryptograph 密码学
cryptorchidism 隐睾
cryptotop 隐位
cryptozoic 隐生宙
cryptozoolog 隐栖动物学
cryptozygou 隐颧
cryst 晶 晶体 水晶 水玉 结晶 结晶体 表蒙子
crystallin 晶状 结晶 结晶状
crystalliz 结晶
crystallograph 结晶学
cthulhu 克苏鲁
cu 球杆 球竿
cub 三次幂 三次方 幼兽 方块 立方 立方体
cuba 关塔纳摩 古巴
cubic 三次 立方体
cubicl 格子间 隔间
cubism 立体派
cuboid 四角柱体 长方体
cuckold 乌龟 王八 龟
cuckoo 子规 巂 布谷 布谷鸟 杜宇 杜鹃 杜鹃鸟 鴂 鹃
cuculida 杜鹃科
cuculiform 鹃形目
cucumb 老虎菜 胡瓜 青瓜 黄瓜
cuddl 偎
cudgel 棒 棒子 笞击 笞杖
cuenca 昆卡
cuff 耳刮子 袖口 褾
cuiluan 翠峦区
cuisin 摒挡 料理 烹饪法 菜系
cuju 蹴鞠
culemborg 屈伦博赫
cull 扑杀 淘汰
culm 莩
culmin 中天
culott 裙裤 裤裙
culprit 主犯 人犯 真凶 肇事者
cult 鲌
cultiv 培植
cultivat 佃 修 养成 垦 培 培养 培植 培训 彬 树 栽培 涵养 畋 种 种植 秧 耕种
cultur 人文 儒雅 培养 放养 教养 文 文化 文墨 文明 斯文 风雅
culvert 暗渠 涵 涵洞
cumbersom 榔槺 滴里嘟噜 笨重 累赘 雍重
cumin 孜然 孜然芹 安息茴香 枯茗 欧莳萝 茴香籽 阿拉伯茴香
cumulat 积累 积累性 累计
cumulativel 积累
cumulonimbu 积雨云
cumulu 积云
cun 市寸
cuneiform 楔形 楔形文字
cunn 促狭 奸狡 姣 孅 机巧 机械 毚 油 狡 狡狯 狡猾 狡诈 狯 老奸巨猾 鸡贼
cunt 屄 淫穴 鸡掰
cup 拔火罐 杯 杯具 杯子 碗 缄 罩杯 茶杯 银联
cupboard 柜 柜子 橱柜 碗柜
cupid 丘比特
cupidit 利欲 利欲心
cur 养护 养生 医 居里 干燥 平复 治好 治愈 熟化 疗 矫正 矫治 腌 腌渍
curat 保管 策展 策展人
curb 制止 收敛 牵制 管住 路缘 路边 道牙 马路牙子
curett 耳挖 耳挖勺 耳挖子
curfew 禁夜 禁止外出 禁足
curio 古玩 古董 清玩 珍品
curiosit 好奇 好奇心
curiou 可怪 好奇
curitiba 库里提巴
curium 锔
curl 冰壶 卷曲 卷边 发卷 拳曲 蜷曲 鬈
curr 加哩 咖哩 咖喱
currant 茶藨子
currenc 币 币种 贝 货币 通货 金钱
current 今 本 本届 江流 活期 潮流 现 现任 现时 现行 眼皮子底下 行 顺水
currentl 现在 目前 这一阵子
curry 柯里化
curs 光标 叱骂 咒 咒文 咒诅 咒语 咒骂 手写体 指针 撒村 游标 詈 詈词 诅 诅咒 诪 骂 骂娘 魔咒
cursor 浮光掠影 粗略
curt 短促
curtail 紧缩 缩短
curtain 帏 帐 帐幔 帘子 帱 帷 帷幔 幔 幔子 幕 幕布 窗帷 窗幔
curts 屈膝礼
curv 回 弧度 弧形 弯子 弯弯曲曲 弯曲 弯角 曲线
curvaceou 凹凸有致
curvatur 弧度 弯曲度 曲度 曲率
curveball 变化球
cush 坐垫 垫 垫子 缓冲 藉
cusp 尖端 尖顶 顶角
custard 卡仕达 卡士达 奶黄 蛋奶冻
custod 抚养权 收押 监护权
custodian 保管 保管员
custom 主顾 习 习俗 习惯 习气 买主 俗 向例 客 客人 客户 戛 海关 用户 礼俗 老例 自定义 规矩 顾主 顾客 风 风习
customar 习惯性 往常 惯常 惯有 惯用
customiz 个性化 客制化 量身定做
cut 乖巧 伤口 刀口 切 切入 切削 切割 切换 划 创口 删剪 刻 刿 削 削球 剒 剪切 剪断 割 割伤 劖 卡哇伊 口子 可爱 奶拽 娇滴滴 小可爱 开凿 憨态可掬 戬 抠 推 提成 撤掉 敪 斸 栔 琢 睆 缩减 萌 萌萌哒 裁 调降 逗人喜爱 采伐 钊 铰 锉 锲
cuticl 表皮
cutin 角质
cutlass 刀
cutlassfish 带鱼
cutler 刀类
cutlet 肉条
cutov 割接
cutt 切刀 切削 刺骨 刻薄 尖利 巡逻船 路堑
cuttlebon 海螵蛸 螵蛸
cuttlefish 乌贼 墨鱼 花枝 鲗
cyan 氰基 青色
cyanat 氰酸盐
cyanid 山埃 山奈 氰化物
cyanobacteria 氰基细菌 蓝细菌 蓝绿菌 蓝绿藻 蓝菌 蓝菌门 蓝藻门
cyanobacterium 蓝藻
cyanogen 氰
cyanosi 发绀
cyb 网际 赛博
cyberbull 网暴
cyberdat 网恋
cybernetic 控制论
cyberport 数码港
cyberpunk 赛博朋克
cyberspac 电子空间 网络空间
cyberspeak 网络俚语 网络语言 网语
cybersquatt 域名抢注
cyborg 电子人
cycl 周 周期 周波 循环 旋回 期 轮回 骑行
cyclamen 仙客来
cyclic 循环性
cyclicit 周期性 循环性
cyclist 单车族
cycliz 环化
cycloalkan 环烷烃
cyclocomput 码表
cycloid 摆线
cyclon 气旋 龙卷风
cyclop 独眼巨人
cyclopentadien 茂
cyclophosphamid 环磷酰胺
cyclotron 回旋加速器
cycocel 矮壮素
cygnu 天鹅座
cylind 圆柱 圆柱体 壔 柱体 气缸 汽缸 滚筒 筒
cylindric 圆柱形
cymb 鋍 钹
cymbidium 兰花
cynic 愤世嫉俗 犬儒
cynicism 犬儒主义
cypress 丝柏 柏
cypru 利马索尔 圣纳帕 塞浦路斯 帕福斯 法马古斯塔 特罗多斯 赛普勒斯
cyril 西里尔
cyrillic 西里尔
cyru 居鲁士
cyst 囊肿
cystein 半胱氨酸
cystiti 膀胱炎
cytochrom 细胞色素
cytokin 细胞因子
cytolog 细胞学
cytomegaloviru 巨细胞病毒
cytoplasm 细胞质 胞浆
cytoskeleton 细胞骨架
cytotoxicit 细胞毒性
cytotoxin 细胞毒
czar 沙皇
czech 捷 捷克语
d 一命呜呼 三维 三维空间 上天 上西天 下世 不讳 与世永别 与世长辞 丢命 丧 丧亡 丧生 乘鹤 乘龙 了却此生 亡 亡故 交粮本 仙去 仙逝 作古 倒头 凹纹 卆 升天 卒 去 去世 去逝 呜呼 命赴黄泉 咽气 嗝屁 大限到来 就木 崩殂 弃世 归天 归真 归西 往生 德安县 扑救 拉丝模 挂 捐背 撒手人寰 故 故世 故去 断气 无常 晏驾 模 死 死亡 死人 死去 死翘翘 歾 殁 殂 殒 殒命 毕命 毙 永眠 永逝 没 没命 涅槃 潜 潜水 物化 登仙 离开人世 羽化 翘辫子 葬身 见阎王 见马克思 谢世 走 跨鹤 跨鹤扬州 跨鹤西游 跳水 身亡 身故 辞世 过世 过身 逝 逝世 逝去 陨命 陨落 非 香消玉殒 骑鹤化
da 咑 大安 大安区 大安市 天 天次 年头 日 日子 正日 每日 生辰八字 白天
daan 大安区
dab 扑 搌
dabbl 半吊子 半桶水 半瓶醋 浅尝
dabu 大埔县
dac 雅罗鱼
dachshund 短腿猎犬
dacquois 达克瓦兹
dacron 的确良 达克龙
dad 大大 宝爸 父上 爸 爸爸 爹 老爸 阿爹
dadd 把拔 爸比 爹地 爹爹 老子
dadu 大都
dadukou 大渡口区
daejeon 忠南大学校
daewoo 大宇
dafang 大方县
dafeng 大丰区
daffodil 喇叭水仙 水仙 水仙花
dagg 剑标 匕 匕首 尖刀 短剑 镡
daguan 大观区
dahlia 大丽花 大理花 天竺牡丹
dai 傣
daifuku 大福
daihatsu 大发
daikon 白萝卜 葖
dail 按天 按日 日刊 日常 每日 经常 逐日
daimyo 大名
daint 娇小 娇美 小巧玲珑 珍馐 纤巧 高雅
daiquiri 黛绮莉
dair 奶站
dais 雏菊
daiwa 大和
daizong 代宗
daji 妲己
dakar 达卡 达喀尔
dakeng 大坑
dalian 大连市
dalit 贱民
dall 代利斯 玩弄 玩狎 耍弄 调戏
dalla 达拉斯
dalmatia 达尔马提亚
dalmatian 大麦町 斑点狗
dalton 道尔顿
dam 坝 埭 堙 堤坝 堨 大名县 大坝 水坝 水闸 贵妇人
damag 伤残 伤耗 危害 受害 垝 失风 害处 打伤 损 损伤 损坏 损失 损害 损毁 有害 毁伤 毁坏 毁损 煞 破 破坏 破敝 祸害 败
damascu 大马士革
damask 绫
damn 丫挺 咒骂 咳 机车 杀千刀 死 该死 贼 靠北 靠腰 鸟
damp 减震 泽 洳 浥 湿漉漉 溽 潮 潮湿 裛 阻尼
dampen 挫 沾湿
damselfl 蜻蛉
damson 大马士革李
dan 旦 旦角 段位
dana 布施
danc 幢幢 憧憧 舞 舞会 舞动 舞者 舞蹈 舞蹈家 跳舞 飘举
dancheng 郸城县
dancong 单丛
dand 唐璜 纨裤子弟
dandel 蒲公英
dandong 丹东市
dandruff 头皮屑
danei 大内
dang 危 危及 危险 患 蒙难 险
dangdang 当当
dangerou 凶险 危险 殆 阽 陧 险 险恶
dangl 垂 悬垂 悬荡 繠 耷拉 耷着
dango 团子
dangshan 砀山县
dangtu 当涂县
dangyang 当阳市
dania 达尼亚
daniel 丹尼尔
danjiangkou 丹江口市
danmaku 弹幕
dann 丹尼
dantu 丹徒区
danub 多瑙 多瑙河
danyang 丹阳市
danzhai 丹寨县
danzhou 儋州市
dao 道
daoism 罡风 道教
daoist 牛鼻子 道德家 道教徒
daoli 道里区
daotai 道台
daowai 道外区
daoyuan 道院
dapp 衣冠楚楚
daq 大庆市
dar 勇于 大胆 敢 敢于 胆大 胆大妄为 胆敢 胆魄 魄力
daredevil 胆大妄为 蛮干
darfur 达尔富尔
darjeel 大吉岭
dark 乌黑 冥 叆 幽冥 惨淡 昧 晦 暗 暗中 暗淡 暗黑 暝 暪 曘 月黑天 浅黑 深色 窔 缁 阴暗 阴沉沉 魆 黎 黑 黑暗 黑灯 黑糊糊 黑魆魆 黑魖魖 黝黑 黢 黧 黧黑 黪 黮 黯
darken 发暗 变暗 变黑
darkl 黑暗
darkness 阴暗 黑影 黑暗
darkroom 暗室 暗房
darl 乖乖 亲们 亲爱 宝宝 宝贝 宠儿 心肝 新宠 达令
darn 糟了 织补 缝补
dart 矢 飞奔 飞镖
dartmouth 达特茅斯
darwin 达尔文
darwinism 达尔文主义 达尔文学说 进化论
dash 冲刺 剑眉星目 帅 帅气 愣劲儿 杠 激荡 猛劲儿 破折号 突 锐气 闯 风流倜傥 飞奔
dashan 大山
dashboard 仪表盘
dashcam 行车记录仪
dashi 出汁
dashiqiao 大石桥市
dat 交往 到现在 日 日头 日子 日期 枣子 椰枣 海枣 约会 约会对象 落款 谈恋爱 迄今 追溯
data 数据 材料 资料
databas 数据库 资料库
dataset 数据组 数据集
datasheet 数据手册
datian 大田县
datong 大同市 大通区
datum 基准
daub 刷 搠 搪 沾满 涂 涂写 涂敷 糊
daught 千金 囡 女 女儿 姑娘 赔钱货 闺女
daunt 险峻
dauntless 奋勇 悍 悍勇 气冲霄汉 锐意
dav 戴维
dave 戴维
david 大伟 大卫 戴维 达味
davo 达沃斯
dawdl 夌 拖磨 挨 泡 泡汤 磨叽 磨唧 磨蹭 蘑菇 顸 颟
dawn 一大早 一早 倝 傍亮 天明 平旦 平明 旦 旭 旴 昉 昒 昕 晓 晞 晨 曙 朝不保夕 朝不虑夕 沬 破晓 蒙蒙亮 薄晓 质明 黎明
dawu 大悟县
dax 大兴区
daxiang 大祥区
daxin 大新县
day 大冶市
dayao 大姚县
daybreak 一黑早 傍亮 天刚亮 天明 平旦 平明 拂晓 旦 昒 晓 晨 曙 清早 破晓 黎明 黎明时分
daycar 托育
daydream 痴想 白日做梦 白日梦 空想 遐想
daylil 忘忧草 萱草 黄花
dayong 大庸
daytim 化日 日头 日里 日间 昼 白天 白日 白昼
dayton 代顿
dayu 大余县
daz 丧魂失魄 傻不愣登 发愣 失魂落魄 头昏目眩 怔 怔怔 怔神儿 惘然 愣神儿 昏乱 昏头 昏沉 痴痴 眼冒金星 神不守舍 糊里糊涂 蒙 蒙圈 迷糊 迷迷糊糊
dazhai 大寨
dazhou 达州市
dazu 大足区
dazzl 五光十色 光彩夺目 光耀 出彩 刺眼 头晕目眩 恍惚 扎眼 晃 有声有色 炫 炫目 炫耀 煜煜 照眼 熀 璀璨夺目 生辉 目眩 看花眼 眩 眴 眼花缭乱 绚烂 缭乱 耀眼 贼亮 闪眼 雪亮
dc 单向电流
ddt 滴滴涕
ddvp 敌敌畏
de 业 举 了当 事迹 交易 从事 作为 做买卖 券 办 发牌 发落 听 周旋 四不像 处 处分 处治 处理 奈何 契 契据 好事 对付 应付 应对 应接 待 房契 措手 支吾 支应 松木 约定 经办 经手 贩 鹿
deacon 执事
dead 不在了 异物 挂 故 死者 没了 没电 逝者
deadhead 放空
deadl 致命 致死
deadlift 硬拉
deadlin 截止日 截止期限 最后期限 期限 死线 限期
deadlock 僵 僵局 僵持 死局 死锁 相持不下
deadpan 一本正经
deadweight 自重
deaf 听不进去 耳聋 聋 聋聩 聩
deafen 震耳欲聋 震聋
deafness 失聪
deal 业者 交易员 交易者 交集 商 庄荷 往来 经销商 自营商 荷官 贩子
dealership 承销商 承销店
dean 教长
dear 亲 亲爱
death 八苦 半死 圆寂 大夜 往死里 故去 无禄 死亡 死命 死神 毙
debacl 杯具
debao 德保县
debas 搀假 毒化
debase 庸俗化
debat 争论 便难 掰扯 论争 论战 辩 辩论 辩诬 辩说 辩难
debauch 放浪 色胆包天 逼良为娼
debaucher 淫逸 酒池肉林
debentur 债券
debilit 体弱
debit 借记
debon 去骨
debonair 风流倜傥
debri 岩屑 残渣 瓦砾 瓦砾堆
debrief 复命
debt 亏空 借债人 债 债务 债务人 债户 债款 欠款 欠账 欠项 窟窿 背债 负债 负翁 账 饥荒
debuff 减益
debug 排错 调试
debugg 排错 调试
debunch 散束
debunk 驳斥
debut 处子秀 首秀
debutant 名媛
deca 凋零 癸 腐 腐化 腓 蜕变 衰 衰败 陨落 颓 颓败
decad 秩
decadent 淫靡 腐旧 腐朽 颓 颓废 颓废派 颓放 骄奢淫逸
decaf 无咖啡因 脱咖啡因
decaffeinat 无咖啡因 脱咖啡因
decagon 十角形 十边形
decagram 兙 公钱 十克
decalcomania 贴花
decalit 公斗 斗
decameron 十日谈
decamet 公丈 粀
decant 淘选 滗
decapit 大辟
decapitat 开刀 斩首 砍头 身首异处
decathlon 十项 十项全能
decawatt 瓧
decay 糜烂 腐旧 腐朽 衰朽 靡烂 颓朽
deccan 德干
dece 呼弄 哄 哄瞒 哄骗 唬人 唬弄 搞花样 欺 欺哄 欺蒙 欺骗 混蒙 瞒哄 瞒骗 糊弄 绐 罔 胡弄 蒙 蒙哄 蒙混 蒙蔽 蒙骗 虚头 虞 行骗 諆 诖 诪 诳 谎骗 谖 谩 迋 骗
deceas 不在 亡 亡者 已故 故人 死者 逝者
deceit 骗术
deceitful 奸猾 巧诈 机诈 狡诈 谲
deceiv 欺诈者
decelerando 渐慢
decemb 十二月 十二月份
decenc 风化
decent 像样 像模像样 正派 正经
decentraliz 下放 去中心化
decept 花活 诈欺
dechang 德昌县
deci 敌杀死
decibel 分贝
decid 作主 决 决定 判 判定 取决 取决于 定规 落实 裁度 议决 选中 附加赛
decidedl 断
deciduou 落叶
decigram 兝 分克
decil 十分位数
decilit 公合 分升
decim 十进 十进制
decimet 公寸 分米
decimillimet 丝米
deciph 破解 破译 解密 解码 解读 释读
decis 主意 决定 决定性 决绝 勇决 夬 明快 果断 裁
decisiveness 决断
deciwatt 分瓦 瓰
deck 桥面 甲板 装点 露台
declaim 朗诵
declar 声名 声明 声言 宣 宣告 宣布 宣明 宣言 布 申报 申明 申言 称说 表白 说出 陈述
declassif 解密
declaw 去爪
declin 下 下挫 下滑 下降 低落 倒灶 凌夷 减退 却 屈折语 式微 微 拒绝 推 推却 推开 推辞 昃 暆 没落 滑坡 滑落 破败 积弱 萎 衰 衰亡 衰微 衰落 衰败 衰退 谢 谢却 败落 走下坡路 走低 跌幅 辞 退 降幅 降温 陵夷 颓 颓势 颓败
declivit 陀
declutter 断舍离
deco 囮 诱骗
decoct 汤剂 汤药 熬
decod 破解 破译 翻 解码 解码器 解读 译码器 诠释
decolorant 脱色剂
decommiss 退出运行
decommission 退役
decompos 分解 分解者 烂
decomposit 分解作用
decompress 解压 解压缩
deconstruct 解构
decontamin 洗消 除沾染
decontaminant 洗消剂
decontaminat 去污
decor 勋章 缀饰 装潢 装饰 配饰 饰 饰物
decorat 修 修饰 妆点 布置 打扮 点缀 粉饰 缀饰 美化 装修 装扮 装点 装饰 雕饰 饰
decorou 本本分分
decorum 事体 体统
decoupag 蝶古巴特
decoupl 去耦 解耦
decre 令牌 判令 功令 旨意 明令 法令
decreas 下降 减 减小 减少 减损 平减 损 缩小 退坡
decrepit 老态 衰朽 衰迈 颓坏 颓朽 颓然 龙钟
decrepitud 老态
decrescendo 渐弱
decriminaliz 除罪化
decrypt 解密
dedic 奉献精神 忠心 题词
dedicat 专用 专门 专项 劳心劳力 奉献 奉祀 执着 敬奉 献 献礼 贡献 题献
deduc 推导 推断 推演 推理 推衍 推计 演绎
deduct 克扣 减除 刨 扣 扣去 扣除 抵扣 蠲
deductibl 垫底费
deem 核定 视为
deep 冞 冥 沉 浏 浓厚 浓重 深 深刻 深厚 深层 深沉 深深 深邃 深闭固拒 渊 渊冲 渊远 湛 潭奥 熟 眑 窈 窎 窔 覃 邃 邃密 酽
deepavali 屠妖节
deepen 加深 深化
deepfak 深伪
deepl 在深处 很是 沉沉 深陷 痛
deet 待乙妥 避蚊胺
def 不畏 买面子 傲 冲挹 延后 延期 延缓 抗 抗拒 押后 推迟 服从 横眉立目 缓 缓期 违拗 遵从 顺从
defac 涂污
defam 丑化 中伤 扣屎盆子 抹黑 毁 诋 谗 谤
default 缺省 违约 预设 默认
defeat 做掉 击溃 击败 北 大败 失手 失败 屈服 弊 战胜 打垮 打败 挠败 挫折 挫败 攻灭 敝 比下去 滑铁卢 破 破败 胜 负 败 败仗 铩羽 鼻青眼肿
defeatism 失败主义
defecat 上大号 出恭 大便 大号 大解 屙屎 拉大便 拉大条 拉屎 排便 棒赛 解大手
defect 反水 变节 叛党 叛变 叛离 叛逃 投敌 投诚 故障 次品 残次 毛病 瑕疵 疵 病 短处 离贰 缺失 缺损 缺陷 陷
defend 保 保卫 保护 卫 卫士 守 守住 守军 守卫 守卫者 守御 屯戍 御 捍 捍卫 捍卫者 洗地 维护 衞 辩护 辩护人 辩护士 辩解 镇守 防 防卫 防守 防守者 防御 防护 驻守
defendant 被告 被告人
defens 抗辩 辩方 防务 防卫 防御 防御性
deferenc 敬服
deferenti 恭敬 恭谨 恭顺 愭 肃敬
defiant 不服气 狂悖
defibrill 除颤
defibrillat 除颤
deficienc 不足 欠缺 绌 缺 缺失 缺漏 贫乏 阙
deficient 亏 亏缺 亏负 欠 欠缺 歉 缺失 脱销 贫 贫乏
deficit 亏损 亏空 亏缺 奇缺 暂缺 赤字
defil 丑化 亹 奸 弄脏 污 糟蹋 阨 陉 隘 隘路
defilad 遮蔽
defin 下定义 即为 定义
definit 定义 断然 明确 明细 清晰度 画质 界定 确凿 确切 确定 释义
definitel 决 准 切 定 实 断 明明 肯定 誙 铁定
defl 通缩 通货紧缩
deflagrat 爆燃
deflat 平减 放气 瘪 瘪陷
deflect 偏角 偏转 偏转角 挠曲
deflow 开苞
defocu 散焦
defoliant 落叶剂
deform 不成样子 变分 哩溜歪斜 形变 畸形 走形 走形儿 走样 走样儿
deformit 残废 畸态
defragment 碎片整理
defraud 作假 讹诈 诈取 诈领 诈骗 诓骗 赚哄
defrost 化冻 解冻 除冰 除霜
deft 伶俐 洗练 灵巧 身手敏捷 轻巧
defus 化解
degener 积弱 蜕变
degenerat 不肖 变坏 变质 堕 堕落 沦落 沦陷 流 腐朽 蜕化变质 蜕变 败类 退化 退行 退行性 颓放
degrad 作践 免黜 减损 堕落 贬低 降格 降级 降解
degre 份儿 分际 地步 度 得 程度
degum 精练
dehai 安德海
dehisc 开裂
dehua 德化县
dehui 德惠市
dehumaniz 非人化
dehumidifi 除湿器 除湿机
dehydr 缺水 脱水
dehydrat 无水 脱水
dehydrogen 脱氢
dehydrogenas 脱氢酶
deif 奉若神明
deign 俯就 屈尊 纡尊降贵
deimo 火卫二
deism 理神论 自然神论
deit 大神 天仙 天神 灵异 神 神人 神明 神祇
deject 哀伤 垂头丧气 委 废然 忧郁 懊丧 沮丧 灰 灰溜溜 神伤 窝心 苦闷 衰颓 颓 颓丧 颓废
dejectedl 懑然
dejiang 德江县
dela 佻 奄 延 延后 延搁 延期 延迟 延长 悮 愆期 拖 拖宕 拖延 挨 挨延 推 推宕 时延 淹 磨烦 缓办 耗 耽 耽搁 耽误 误 迟延 迟滞 迟误
delacroix 德拉克罗瓦
delamin 分层
delawar 特拉华
delay 晚点 误点 迂磨 迟
deleg 一行 代表团 代表队 使节团 参访团
delegat 下放 代表 转授
delet 作废 删 删去 删掉 删汰 删除 削除 去掉 略去 省
deleverag 非杠杆化
delft 代尔夫特
delhi 德里
deli 熟食店
deliber 熟思
deliberat 参酌 商讨 商酌 审议 斟 斟酌 沉缓 磋 缜密 蓄意 衡情酌理 衡酌 计议 酌
deliberatel 专意 刻意 存心 成心 故意 有心
delicac 佳肴 炼珍 珍馐 篹 美味 美馔 羞 馐 馔 鲜
delicat 娇 娇嫩 娇小 娇弱 娇气 婥 婧 孱弱 小巧 小巧玲珑 撚 柔嫩 柔弱 白嫩 秀气 精工 精致 纤 纤小 纤巧 纤弱 纤柔 细 细腻 细致 缜密 致 袅
delicatessen 熟食店
deliciou 喷香 好吃 美味 美味可口 肥鲜 香喷喷 鲜
delight 乐趣 味道 喜 喜兴 心甘情愿 快感 忭 情趣 愉快 愉悦 昪 欢喜 欢天喜地 欢忭 欢愉 欣幸 痛快 趣味
delightful 够意思 怡人 招人喜欢 有滋有味 讨人喜欢 赏心悦目
delilah 大利拉
delimit 划 划定 定界 定界符 界定
delineat 划线 勾 勾出 勾划 勾画 圈定
delinquenc 过失
deliquesc 潮解
deliquescenc 潮解
deliquescent 潮解性
deliriou 神志不清 谵
delirium 精神狂乱 谵妄
delist 摘牌 退市
deliv 交 交付 交给 付给 传送 作出 傤 投递 捎 授证 接生 派送 输出 输送 送 送交 送去 送达 递 递送 邮递 配送
deliver 交割 寄递 运交
dell 戴尔
delphinu 海豚座
delrin 塑钢
delta 三角洲 德尔塔
delud 悖乱
delug 应接不暇 洪水 滔
delus 妄想 无明 梦话
delv 探究
demagnetiz 消磁
demagog 哗众取宠
demand 事儿 劳心劳力 吃香 强求 按需 求 活期 索 索取 索求 索要 索讨 艰巨 苛刻 苛求 要 要求 讨取 诉求 费工夫 走俏 追逼 难缠 需求 需要
demarc 定界
demarcat 划定 勘定 标定
demean 卖相 失身分 派 贬低 贬抑 风范
dement 丧心病狂 发神经 颠狂
dementia 失智症 痴呆 痴呆症
demerg 分拆
demigod 半神
demimond 江湖
demis 崩 逝去
demobiliz 复员 复转 遣散
democrac 德谟克拉西 民主 民主主义 民主政治 民权主义
democrat 民主主义者 民主党人
democratic 民主
demodul 解调
demodulat 解调
demograph 人口学
demolish 平毁 拆毁 拆除 爆破 驳倒
demolit 清拆
demon 凶煞 凶神 妖 妖魔 恶煞 恶魔 煞 煞神 神怪 神灵 鬼魅 鬼魔 魅 魑魅
demonic 天魔 邪
demoniz 妖魔化
demonstr 实例 操演 游行 演示 示威 示威游行 示范
demonstrat 呈现 操演 显示 游行 演示 示威 示威者 示范 表演 证 阐示
demoraliz 人心涣散
demosisto 香港众志
demot 下调 免职 削职 贬 贬斥 贬职 贬降 降级 降职 降调 驳落 黜退
demur 假正经 抗辩
demurrag 延误费
den 否 否定 否认 巢穴 打赖 改嘴 渊薮 狡赖 窝 窝子 窝点 转口 辟谣 驳斥
denatur 变性
dendrit 树枝状晶 树突
dengfeng 登封市
dengism 邓小平理论
dengkou 磴口县
dengta 灯塔市
dengzhou 邓州市
denim 丹宁 牛仔布
denisovan 丹尼索瓦人
denmark 丹麦
denni 丹尼斯
denomin 面额
denot 记为
denoue 结幕
denounc 举发 举报 公开指责 告 声讨 打成 指斥 指责 挨斗 控诉 攻讦 申斥 申讨 痛斥 纠弹 诟病 谴责 贬斥 问罪 驳斥
dens 密 密实 密密 密密匝匝 密密扎扎 密致 森森 森然 氤氲 浓 浓厚 浓郁 浓重 深密 稠 稠密 穊 紧实 繁密 缜匝 致密 茂密 萃 蒙茏
densit 分量 密度 浓度
dent 凹痕 凹进 牙齿 齾
dentin 牙本质
dentist 牙医 牙科医生
dentistr 牙科
dentur 假牙 牙托 镶牙
denucleariz 非核化
denud 滥伐 秃 裸地化
denumerabl 可数
denunci 控诉
denv 丹佛
deodorant 体香剂 除臭剂 香体剂
deodoriz 除臭
deoxid 脱氧
deoxyribos 脱氧核糖
depart 司 处 开赴 往外 死鬼 相违 离场 离开 科室 科系 系 署方 背离 走路 违别 部 部门
departur 临走 出港 发车 开拔 离港
depend 仗 仗恃 仰仗 依 依傍 依托 依赖 依靠 傍 凭仗 凭借 凭恃 凭藉 取决 取决于 寄 得看 指 据 看 端看 要看 视乎 赖 赖以 靠
dependabl 实在 把稳 稳妥
dependenc 依属 属地
dependent 依存 依赖 倚赖 家属 属 戚属 附庸 非独立
depict 图形 描 描写 描绘 摹写 绘
depil 脱毛
depilat 除毛
deplan 下飞机
deplet 消耗 用光 耗尽
deplo 布置 调派 调配 部署 配置
deploy 部署
deport 仪态 放逐 概 气宇 流放 神态 遣送 遣送出境 驱逐 驱逐出境
depos 废 废掉 废黜 建文帝 撤掉 革职
deposit 储户 储藏 口供 存 存入 存户 存放 存款人 定洋 定银 宣誓供词证明 寄存 押金 沉积 矿床 积物 订金 贮存 贮藏
depositor 藏
depot 仓库 厂 厂子 补给站 车厂
depr 剥夺 扣发 褫 褫夺
deprav 下贱 淫
depravit 乱伦
deprecat 弃用
depreci 折旧
depreciat 贬 贬值
depress 不振 低压带 低气压 凋敝 凹 凹陷 压抑 嗒然 坑 坑坎 坑洼 坳 坳陷 夼 委靡 废然 忧郁 忧郁症 忧闷 怅 惆怅 想不开 愁闷 愤懑 憋闷 懊丧 抑郁 揪揪 暋 沉闷 洼 洼地 潭 盆地 睯 神伤 致郁 苦闷 萎靡 萧条 郁 郁郁寡欢 郁闷 铩羽 闷 闷闷不乐 颓唐 颓废 黯然神伤
depressant 镇定剂
depriv 困苦
depth 水深 浅深 深处 深层次 深度 深浅 渊玄 纵深 蕴 藴 进深
deput 丞 佐贰 倅 副 帮办 簉
deq 德庆县
der 孳乳 导出 推演 汲取 派生 衍生
derail 出轨 烂尾 脱线 脱轨
derang 丧心病狂 嗔狂 疯疯癫癫 癫狂 错乱 颠倒
derb 德比
deregist 注销
derid 嘲笑 损 笑骂 群嘲 讥诮 谩骂
deris 嘲笑
deriv 发源 导出 引申 推导 衍生
derivat 导数 微商 次生 派生 衍生 衍生产品 衍生工具 衍生物
dermatiti 皮炎
dermatolog 皮肤科
dermatomycosi 股癣
dermatosi 皮肤病
dermi 真皮 真皮层
desalin 淡化
desalinat 淡化
descend 下去 降 降临 降落
descendant 世 传人 儿孙 后代 后嗣 后裔 孙 昆 晜 烟火 胄 胄裔 胤 苗裔 裔 裔胄
describ 名状 形容 描写 描摹 描画 描绘 描述 摹画 状 着墨 自诉 言喻
descript 描述
desecrat 亵渎
desensitiz 脱敏
desert 不毛之地 人去楼空 人迹罕至 冷僻 冷冷清清 冷清 冷清清 冷静 叛离 外逃 大漠 开小差 抛离 杳无人迹 沙漠 沙碛 渺无人烟 漠 空洞洞 空空荡荡 空荡荡 背弃 荒僻 荒漠 鸟不生蛋
desertific 沙漠化 荒漠化
deserv 值得 应得 应有 该 该当 配
deservedl 活该
deshengmen 德胜门
desicc 脱水
desiccant 干燥剂
design 名目 图案 外观设计 形制 形质 心术 指称 构思 款式 设计 设计师 设计者 造型
designat 候任 命名 圈定 定点 指名 指定 指明 特定 订定 谓 钦定
desir 将 念想 忺 恏 情欲 想 想望 意 意思 意愿 意欲 愒 愿 愿望 所愿 欲 欲念 欲望 欲求 歛
desirabl 可取
desirou 企求 想要
desist 住手 懫
desk 书桌 台 台子 桌 桌子 讲台
desktop 桌上型 桌面
deslim 脱泥
desolat 人烟稀少 偏僻 冷冷清清 冷清 冷清清 冷落 凄凉 凄哀 凉凉 孤寂 枯寂 柳啼花怨 空寂 空落落 苍凉 茕 荒 荒僻 荒凉 荒烟蔓草 萧 萧条 萧然 萧瑟 萧索 落寞
despair 失望 怅 泄气 灰心丧气 绝望
desper 绝望
desperado 不逞之徒
desperat 危急 惨烈 穷蹙 绝望 走投无路
desperatel 死命 没命 要死要活
despicabl 下三滥 卑劣 卑鄙 卑鄙无耻 可鄙 猥獕 神憎鬼厌 肮脏 贱 贱格 鄙劣 鄙贱 龌龊
despis 下视 不齿 侮蔑 傲 僇 厌薄 小视 小觑 恨恶 看不起 菲薄 蔑视 薄 藐 藐视 轻视 鄙 鄙夷 鄙薄 鄙视 鄙贱
despit 任凭 尽管 归 饶
despondent 侘 偬 嗒然 失神 惝恍 懊丧 抑郁 铩羽
despot 暴君 豪强 霸王
despotism 专制主义
dessert 点心 甜品 甜点 甜食
destabiliz 动摇
destigmatiz 去污名化
destin 历数 去处 命中注定 命运 天命 天数 天时 定数 机缘 气数 注定 目的地 终点 缘分 运数
destitut 倥偬 凋敝 困 家贫如洗 清贫 穷 穷困 穷愁 穷苦 窘匮 缺衣少食 衣单食薄 贫穷潦倒
destro 偾 剿 吃 戳破 打垮 打掉 损毁 捣毁 摧 摧毁 攋 残 殚残 毁 毁掉 毁灭 毁除 沮 灭亡 破 破坏 砸毁 糟践 销毁 隳
destroy 亡国 圮 灭亡 破败 驱逐舰
destruct 有害 毁坏 毁灭性 破坏 破坏性 覆灭
det 威慑 遏阻 阻吓
detach 支队 独栋 超然 超脱
detail 仔 具体 内容 周详 备细 委曲 明细 端的 精心 纤悉 细密 细节 细部 绵密 缅 缕 详 详备 详密 详情 详细 选派
detain 傺 扣住 扣押 扣留 拘留 拘禁 拿捕 挽留 欵 留置 看押 羁 羁押 羁留
detect 侦 侦察 侦察员 侦探 侦查 侦测 侦测器 包探 发现 发觉 密探 察觉 感知 感觉到 探员 探子 探测器 探长 暗探 检出 检波 检测 检测仪 检测器 测知 鉴识
detent 拘役 留堂 紧张缓和 羁押
detergent 去垢剂 洗洁剂 洗涤剂 清洁剂 除垢剂
deteriorat 凌夷 变质 生锈 衰落 衰败 陵夷
determin 下决心 决 决心 决意 决绝 判定 判断 在于 坚决 定出 定夺 定规 意志 执意 敲定 断定 有决心 核定 检定 测定 测量 狠 研判 确定 立志 立意 视乎 认定 铁 铁了心 限定词
determinac 确定性
determinant 种差 行列式
determinism 决定论
deterrent 威慑力量
detest 厌恨 厌腻 感冒 憎 憎恨 憎恶 痛恨 痛恶 訾
detestabl 人憎狗厌 阴间
detonat 信管 发火 引信 引爆 引爆装置 爆炸 起爆 雷管
detour 弯路 绕过
detox 排毒
detoxif 解毒 败毒
detract 减损 批评者 黑子
detri 弊
detriment 不利 有碍
detritu 残渣
detroit 底特律
detumescenc 消肿
deuc 平分
deuterium 重氢
deuteron 氘核
deutschland 德意志
devalu 掉价 贬低
devaluat 贬值
devast 惨状
devastat 厉害 摧 斫丧 残害 毁坏 毁灭性 肆虐 蹂躏 颓靡
develop 冲 冲洗 动态 发 发展 发展中 发展商 发扬 发挥 发育 发达 发酵 建构 建设 开发 开发人员 开发商 开发者 开展 开拓 恢宏 成体 打造 拓 推移 显影 显影剂 洗 滋长 演 演变 演绎 生发 研发 苗头 衍 衍变 长
devi 偏差 偏移 偏转 背离
deviat 乖离 偏离 爽 背离
devic 具 器 器件 招 机子 电器 装置
devil 凶神恶煞 厉鬼 天魔 妖 妖怪 怪 恶鬼 死鬼 鬼 鬼子 魔 魔头 魔鬼
deviou 奸狡 奸诈 歪 歪点子 贼
devis 作出 想 拟具 肇
devolv 多头
devon 得文
devonian 泥盆纪
devot 一往情深 奉献 忠 忠心 忠诚 慈爱 热诚 献出 耿耿 虔信 谆谆 贡献
devote 控 虔信者 饭
devour 吃干抹净 吞吃 吞食 噬
devout 敬虔 虔信 虔诚
devoutl 一秉虔诚
dew 带露 瀼 露 露水
dewdrop 水珠 露珠
dewe 杜威
deworm 驱虫
dex 德兴市
dexamethason 地塞米松
dexterou 巧手 心灵手巧 机巧 轻巧
dextrin 糊精
deyang 德阳市
dezhou 德州市
dhaka 达卡
dharma 佛法 法 竺乾 竺法 达摩
dhaulagiri 道拉吉里峰
dhl 敦豪
dhol 豺
dhritarashtra 持国天
dhyana 禅
di 刻度盘 拨 拨出 拨打 迪奥
diabas 辉绿岩
diabet 糖尿病
diablo 暗黑破坏神
diabolo 扯铃 空钟
diachronic 历时 贯时
diagnos 诊断
diagnosi 脉案
diagon 对角线
diagram 图 图例 图形 图样 图示 图表 图解 线图 组图
dialect 土话 土语 方言 话 语
dialectic 辩证 辩证法
dialog 会话
dialogu 台词 对口词 对白 对话
dialysi 渗析 透析
dialyz 透析
diamant 亮饰
diamet 中径 口径 径 径迹 直径
diametric 对立
diamond 方块 金刚 金刚石 钻 钻石
diana 戴安娜 戴安娜王妃 黛安娜
dianbai 电白区
diandian 点点
dianjiang 垫江县
dianjun 点军区
diaochan 貂蝉
diap 尿布 尿片 褯子
diaphragm 光圈 横膈 横膈膜 横隔膜 膈 膈肌 膈膜 隔膜
diaphysi 骨干
diar 册历 年历 录 日记 日记本
diarrhea 泄泻 泻 腹泻
diastasi 脱离
diastol 舒张
diastrophism 地壳运动
diathermia 烤电
diatom 矽藻 硅藻
diazepam 地西泮 安定
diazin 哒嗪
dibbl 埯
dic 切成 划切 摴 色子 骰 骰子
dicerorhinini 双角犀
dichloramin 二氯胺
dichloromethan 二氯甲烷
dick 迪克 鸡巴
dicken 狄更斯
dicotyledon 双子叶
dict 发脱口齿 口齿 吐字 听写 抠字眼 措词 措辞 用字
dictat 主宰 使然 口述 独夫 独裁者
dictatori 独断
dictatorship 专制 专政 专权 独裁
dictionar 字典 词典 辞书 辞典
dictum 箴言
did 有没有
didao 滴道区
didgeridoo 迪吉里杜管
didi 滴滴
diecai 叠彩区
diehard 守旧派
diencephalon 间脑
dieresi 分音符
diet 国会 忌口 食谱 饮食 饮食疗养
dietitian 营养师
difenacoum 鼠得克
diff 不一 相差
differ 左
differenc 二致 分别 分歧 区别 差 差分 差别 差异 差异性 差数 差额 异样 歧异 误差
different 不一样 不同 两样 别 各别 差 异 旁 有别 殊 相异
differenti 分化 分异 差分 差异化 差速器 微分 级差
differentiabl 可导 可微
differentiat 倪 分辨 划分 判 判别 别 区分 微分 择 辨别 鉴别 骘
differentl 分别
difficult 不易 克难 别扭 千辛万苦 周折 困难 戛戛 挠头 艰 艰巨性 艰苦 艰辛 艰难 苦衷 蹇 蹇涩 难 难关 难处 难捱 难易 难点 难缠 难过 饥荒
diffident 发虚 心虚
diffract 绕射 衍射
diffus 刊印 弥漫 扩散
dig 凿 刨 坋 开动 开掘 扒 抠 挖 掘 搰 洿 穵
digest 文摘 消化 选录
digestif 消化酒 餐后酒
digg 掘客
digit 数位 数字 数目字 数码
digitiz 数位化 数字化 数码化
dignif 俨 俨然 冠冕堂皇 凝重 厚重 威严 庄严 庄重 整肃 端庄 自重 轩昂 道貌岸然
dignit 人格 体面 威严 尊严 雅相
dignitar 显要 显贵 轩冕
digress 扯远 插话 散话 漫无边际 离题 走题 跑题 题外话
dihydrotestosteron 双氢睾酮
dijon 第戎 迪庄
dijun 帝俊
dik 圩 坝 埒 埽 堤 堤坝 堤防 水坝
dil 扩张
dilapidat 垝 年久失修 残破 残败 破烂 颓圮 颓坏
dilator 拖沓 濡 迂缓
dildo 按摩棒
dilemma 两难 困局 左右两难 左右为难 进退不得
dili 帝力
diligenc 勤勉
diligent 劼 勤 勤力 勤劳 勤勉 勤奋 勤快 孜孜 用功 贤劳
diligentl 亹亹 孜孜矻矻
dill 莳萝
dillydall 磨磨蹭蹭 磨蹭 蹉跎
dilut 冲淡 掺 掺水 搀假 搀杂 摊薄 淡 稀 稀释 稀里光当 羼 羼杂
dim 二聚体 幽微 惨 昏花 昒 暗淡 暗黑 暡曚 暧 曚昽 朦胧 淡淡 混茫 溟溟 溟蒙 瞀 窈 钢镚 镚 阴暗 魆 黑魆魆 黪 黯 黯然
dimens 一块 体量 尺寸 次元 维 维度 维数 量纲 长宽
dimensionalit 维度 维数
dimensionless 无维度
dimercaprol 二硫基丙醇
diminish 减 减小 减弱 消 消沉 裁 贬
diminuendo 渐弱
diminut 昵称 爱称
diml 依稀 恍惚
dimm 调光器
dimpl 梨涡 笑窝 笑靥 酒窝 靥 颊窝
dimwitt 呆笨
din 嘈杂声 噪杂 就餐 杂噪 用膳 食客 餐车
dinar 第纳尔
dinergat 兵蚁
dingcheng 鼎城区
dinghu 鼎湖区
dingnan 定南县
dingo 丁格犬 澳洲野犬
dingtalk 钉钉
dingx 定兴县
dingxi 定西市
dingyuan 定远县
dingzhou 定州市
dinn 晚餐 晚饭 饮宴
dinosaur 恐龙 恐龙类 龙
dinosauria 恐龙总目
dioces 教区
diocletian 戴克里先
diod 二极管
dionysu 狄俄倪索斯
diopt 屈光度
dioxid 二氧化物
dioxin 二恶英 二氧杂芑 二氧芑 戴奥辛
dip 倾角 探底 沾酱 浸入 濡染 蘸
diphenylchloroarsin 二苯氯胂
diphosgen 双光气
diphtheria 白喉
diphthong 二重母音 双元音 复合元音 复合母音 复音形
diplacusi 复听
diplo 复
diplococcu 双球菌
diplodocu 梁龙
diploid 二倍体 双倍体 双套
diploma 学位证书 文凭
diplomac 外交
diplomat 使领官员 外交官 外交家
diplomatic 外交 婉言
diplopia 复视
diplopoda 倍足类 倍足纲
dipol 偶极
dipp 水勺 瓢 舀勺
dipstick 探尺 油尺 计量棒 量油尺
diptera 双翅目
diquat 杀草快
dir 吃紧
direct 主任 主导 令牌 切身 取向 向 定向 对准 导 导播 导演 总监 执导 指导 指导者 指引 指挥 指挥者 指授 指示 攻略 方 方位 方向 正面 浅露 直接 直来直去 直球 直达 督导 经理 统率 股长 航向 董 说明 说明书 走向 趋向 路向 迳直 针对性
direction 定向
directionalit 方向性
directl 一头 一径 径 径直 径迹 照直 迎头 迎面 迎面而来
director 名录 目录 通讯录
dirg 哀乐 哀歌 哀辞 哭腔 悲歌 挽歌
dirigibl 飞船
dirt 乌七八糟 垢 埃 埋汰 尘 污 污垢 污浊 污秽 泥垢 混浊 秽 肮脏 脏 脏兮兮 脏污 脏脏 腌臜 龌 龌龊
disabilit 损伤 病残 身心障碍
disabl 伤残 停用 废 残 残疾 痡 禁用
disaccharid 二糖 双糖
disadvantag 劣势 占下风 吃亏 弊病 缺点 落于下风
disadvantageou 不利
disaffect 疏离
disaggreg 分列
disagre 争执 对不上 意见不合
disagree 分歧 歧见 龃龉
disagreeabl 不愉快 乖戾 讨人嫌 讨厌 讨嫌
disambigu 消歧义
disambiguat 消除歧义
disappear 失踪 杳 泯灭 消失 溶没 烟消云散 绝 逃遁 隐去 隐没 隐灭
disappoint 不争气 丧 嗒丧 失意 失望 失落 对不起 差劲 怃 怅怅然 怊 惆 惘 惝 挫折 潦倒 败兴 辜负 顼顼 颓然
disapprov 不以为然 不赞成 看不惯
disarm 缴枪 缴械
disarma 减核 裁兵 裁军
disarra 乱掉 四分五裂 苧 鸡飞狗跳
disarray 凌乱
disassembl 拆开 拆解
disassociat 游离
disast 大祸 孽 急难 恶事 惨事 灾 灾厄 灾害 灾殃 灾祸 灾难 祸 祸事 祸害 祸患 祻 胡越 虐 难
disastrou 不得了 惨 惨重 成灾
disavow 打赖 抵赖
disband 散伙 散摊子 解散 遣散
disc 歌碟 碟片
discard 丢弃 丢掉 剔除 割弃 寘 废 废弃 废置 弃 弃置 扔弃 抛却 抛弃 拚弃 摈 摈弃 摈除 摒 摒弃 摽 汰 脱掉
discern 明辨 算准 识别 识力 辨别 远见
discharg 发射 开革 拔染 排出 排放 撒 施放 没电 泄 流量 渫 褫 解职 辞退 释放
discipl 传人 声闻 宗教徒 弟子 徒 徒弟 教徒 门人 门徒 门生
disciplin 克己 处 惩戒 管教 纪 纪律 规律 调理 锻 风纪
disclaim 免责声明 免责条款 打赖 赖
disclos 吐露 声张 捅 揭发 揭晓 揭橥 揭露 敞 直陈 阐
disclosur 揭露
disco 的士高 迪厅 迪吧 迪斯可 迪斯科
discol 变色 落色
discomfit 受瘪
disconcert 仓皇失措 发窘 心乱如麻
disconnect 掐断 断线 脱钩 间断
disconsolat 酸楚
discontent 不满 心存不满 怏 愤懑 欿然 满腹牢骚 牢骚 郁郁不乐
discontinu 中断 中止 停用 断线
discontinuou 不连续 断断续续
discord 不和 不调和 隙
discothequ 迪斯科吧
discount 优惠 减价 扣 折 折头 折扣 折现 贴现 酬宾
discourag 丧 心灰意冷 心灰意懒 怃 挫折 气馁 泄气 灰 灰心 衰颓
discours 句群 言谈 论述 话语 语篇
discourteou 失仪
discov 发现 寻出 查出 窥知
discover 发现 案发
discredit 不攻自破 抹黑
discreet 知趣 识趣
discrepanc 出入 反差 差 差异 差额 歧异
discret 不连续 分立 离散 酌处权 高低
discreteness 离散性
discrimin 歧视 辨别力
discriminant 判别式
discriminat 判别 区别 异 甄别 辨析
discu 铁饼
discurs 漫无边际
discuss 丛谈 交谈 会谈 呛咕 商榷 商洽 商计 商讨 商议 商谈 商量 审议 对谈 念叨 搭咕 洽谈 研讨 筹商 筹议 謪 讨论 议 议论 讲论 论 评 评论 话说 说道 谈 谈论 谈谈 辩
disdain 唾弃 轻蔑 鄙弃 鄙视
disdainful 轻蔑
diseas 疧 疴 疾 疾病 病 病变 病患 病症 症 症候 瘥 瘵 癠
disembark 登岸
disembowel 剖腹
disengag 抽离 脱身
disengage 释出
disentangl 理清
disequilibrium 不平衡 头重 非平衡 非平衡态
disfav 失宠
disfigur 毁容 破相
disgorg 流出
disgrac 丢人现眼 丢份子 侮 受辱 垢 失宠 尤诟 往脸上抹黑 现世 玷 玷辱 羞惭 耻 耻辱 謑 诟 辱
disgraceful 不光彩 不名誉 丑 可耻 大逆不道 没水平 臭不可闻
disguis 伪装
disgust 下作 反感 可憎 恶心 恶臭 惹人厌 生厌 腌臜 臭不可闻
dish 皿 盘 盘子 盘碗 盘飧 碟 菜 菜式 菜肴 菜色 锅盖 餐点
disharmon 不协调 失和
dishearten 嗒丧 自馁 颓丧
dishevel 乱蓬蓬 凌乱 蓬 蓬头散发 蓬散 鬅
dishevell 猖披
dishon 侮辱 慁 玷辱 辱
dishonest 不正当 偏斜 邪门歪道
dishonorabl 不光彩 不端
dishwash 洗碗机
disillusion 寒心 幻灭 看破
disinclin 懒得
disinfect 杀毒 杀菌 消杀 消毒
disinfectant 杀菌剂 消毒剂
disintegrat 冰消瓦解 瓦解 碎裂 解体
disinterest 无私 超然
disjoint 断断续续
disk 圆盘 片 盘 磁盘 轮
dislik 反感 嫌 怼 惮 憝 看不惯 譈 讨厌
disloc 移位 脱臼
dislocat 错位
dislodg 去除
disloy 失节 离贰 违心
disloyalt 二心 异心
dism 凄 凄暗 凄黯 悲凉 惨淡 阴暗
dismantl 打掉 拆下 拆卸 拆开 拆除 撤除
dismay 沮丧
dismemb 磔 肢解
dismiss 下课 不予理会 免职 免黜 出局 屏退 屏除 开销 摈斥 摒除 斥退 罢 罢免 裁革 褫 解雇 辞 辞掉 辞退 遣散 黜退
disne 迪士尼
disneyland 迪士尼乐园 迪斯尼乐园
disobe 不听命 偝 抗命 方命 蘁 违 违令 违傲 违忤 违抗 违拗 违逆
disobedient 乖忤 乖迕 啎 忤 拗 违命
disoblig 较劲
disord 乱 乱七八糟 凌杂 散乱 无秩序 横七竖八 横三竖四 紊乱 脱序 讧 里出外进 错乱 零乱
disorder 恛 溷 非规整
disorderl 又吵又闹 忞 攘攘 无序 昏天黑地 枉攘 混乱 紊 纷 芜驳 错落 阑干 颠三倒四
disorganiz 拉杂 支离 涣散
disorient 昏迷
disparag 毁谤 矮化 贬 贬低 贬抑 贬损 轻
disparit 差别 差距 落差
dispassionat 冷静
dispatch 从速 发出 发货 发运 发送 寄发 寄销 差派 檄 派 派出 派遗 派遣 牒 结果 调发 调度 调赴 调遣 运出 通讯 遣
dispel 冰释 化解 打消 排遣 散 消解 消释 祛 祛除 辟 遣 释除 驱散 驱离 驱除
dispens 分配器 摈除 省去 配药
dispensabl 可有可无
dispensar 药局 药房
dispers 分散 发散 吹散 四散 布洒器 抛散 挥 散 散开 散播 散落 疏开 疏散 离散 頖 飞散 驱散
dispirit 倦怠 委靡 忽忽不乐 扫兴 有气无力 没精打彩 没精打采 沮丧 灰色 神伤 萎靡 蔫头耷脑 颓 颓唐 颓废 颓萎 馁 黯然神伤
displa 出示 发挥 尽展 展列 展现 展示 展陈 摆设 显示 罗布 耍 胪 表现 铺 铺摆 铺摊 铺放 陈 陈列 陈放 陈设 颁示
displac 动 流离失所 置换 转位
displace 位移 偏移 排水量 移位 置换 转位
displeas 不悦 不豫 开罪 鞅鞅
dispos 出手 报废 清理 部署 铺摆
disposabl 一次性
disposit 体性 品 天生 姿 性向 性格 意向 气质 脾性 脾气 质地
dispossess 弱势群体
disproof 反证
disprov 证伪
disput 争吵 争执 争端 争议 争辩 分争 口水仗 小冲突 打官司 掰扯 纠纷 纠葛 纷争 舋 衅 譊 较 辩 辩争 辩称 辩驳 风波
disqualif 失格
disqualific 失格
disregard 不计 不问 忽略不计 忽视 拚 撇开 无视 罔顾 置之度外 藐忽
disrepair 失修 旧损
disreputabl 不名誉
disrespect 不敬 冒渎
disrespectful 不恭 亵 亵昵 傲慢无礼 渎 谩 轻薄 鄙亵
disrupt 搅乱 瓦解 骚
dissatisf 不平 不满 不满意 带气 心存不满 慊 欿然 眳睛 觖 鞅鞅
dissect 剖析 剖视 解 解剖
disseminat 传出 传布 传播 宣传 散 散布 散播 流 流布 铺衍 驰
dissens 倾轧
dissent 异见 异议 异议者 意见不合 持不同政见
dissert 学位论文
dissident 反贼 异己 异见 异见者 异议人士 异议分子 异议者 持不同政见 持不同政见者
dissimil 分解代谢 异化 异化作用
dissimilar 相异
dissimulat 口不应心
dissip 淫逸
dissipat 任诞 宕 放浪 散逸 泆 浪 消散 涣 涣然冰释 糜烂 耗散 荒唐 逸散 飞散
dissoci 解离
dissolut 佚 放浪 放浪不羁 放荡不羁 放诞不拘 放诞不羁 浪荡 荡 逸宕 逸荡 醟 颓放 风流
dissolv 冰消瓦解 化解 噶厦 泮 涣 溶 溶化 溶蚀 溶蚀作用 溶解 融化 裁撤 解 解散
dissuad 劝阻
dist 远端
distanc 距 距离 载途 远近 隔 隔空
distant 倞 悠远 攸 渺远 疏 疏淡 疏阔 窎 粗 缅 赊 辽 辽远 远 远远 迥 逌 逴 遐 遥 遥远 遥遥 邃 邈冥冥 邈然 隔膜
distend 涨 胀
distill 蒸馏 酿制 馏
distiller 酒厂
distinct 不一样 不同 与众不同 信誉 倬 分别 分异 分明 各别 差别 明显 显明 晰 有别 楚 殊荣 清 清晰 清楚 特异 特有 独特 真切 鲜明
distinctiveness 辨识度
distinctl 截然 逼真
distinguish 出头鸟 分 分别 分清 分辨 判 判明 别 区 区别 卓越 尊敬 异 杰 杰出 特 甄 识别 辨 辨别 辨明 鉴别
distort 失真 弄歪 扭曲 歪曲 畸变
distract 七荤八素 丢魂 六神无主 分神 怅惘 恍惚 恍然 愣 神不守舍
distrain 扣押
distraught 凄惶 如丧考妣
distress 做旧 儜 凄然 厄 受难 哀伤 哀愁 困苦 心疼 忡 忧伤 忧悒 怛 悴 惄 惨怛 惨然 愁苦 愮 慬 戚戚 烦冤 烦恼 狈 瘁 瘼 窘 苦处 苦恼 蹙 阨 难
distribut 下发 中盘 中盘商 供销 俵 分 分发 分布 分布式 分散 分散式 分送 分配 分销 分销商 发布 发给 发行 发行商 周延 展布 批发 批发商 散发 施 施与 派送 流通 物流 经销 经销商 罗布 运销 配发 配电器 配送者 配销
distributism 分产主义
district 分区 区 区域 地域 地段 禺 萨摩
distrust 信不过 疑惑
disturb 不安 乱咕攘 困扰 嬲 干扰 影响 忧心 惊动 打扰 打搅 扰 扰乱 扰动 扰攘 捣 捣乱 搅 搅扰 搔扰 桡 溷 烦扰 缠扰 胡搅 诖 闹 闹腾 阴间 骚 骚扰 骚搅
disturbanc 乱子 事端 哄 扰动 纷扰 风波 骚乱 骚动
disulfid 二硫键
disunit 人心涣散
ditch 三振 凼 凼子 壑沟 明沟 沟 河沟 洫 渎 渠 阳沟
dith 徘徊
ditto 同上
diuresi 利尿
diuretic 利尿剂
diurn 昼行性
diurnalit 昼行性
div 假摔 潜水员 潜水者 潜泳 跳水
diva 歌后 迪吧
divalent 二价
divan 榻床
diverg 偏离 分支 分流 叉 发散 岔 岔开
divergent 两极化 分歧 歧
divers 另用 各色各样 多样 多种 疑阵 繁杂 纷纷 解闷
diversif 多元化 多样化
diversific 多元化 多样化
diversit 多元性 多姿多彩 多样 多样性
divert 分流 引开 改道 欢娱
diverticuliti 憩室炎
divertimento 套曲
divid 一推六二五 分 分叉 分成 分给 分裂 分隔 劈 劙 析 细分 解 间隔 除 除以 除开 隔板
dividend 分红 红利 股利 股息 被除数
divin 乩 卜 卜占 卜筮 占 占卜 命理学 方术 神圣
divinit 神性
divis 割据 因子 因式 因数 支 科 约数 部 部类 部门 除子 除数 除法
divorc 破镜 离婚 离异 离独
divulg 宣泄 泄 泄漏 泄露 漏 透气 透漏 透露
diwali 排灯节
dizygotic 异卵
dizz 头昏 头昏目眩 头昏眼暗 头晕 昏头昏脑 昏昏沉沉 昏沉 晕 晕乎 晕头 晕糊 目眩 眩 眴
dizziness 晕眩 眩晕 瞑眩
dizzy 头昏脑眩
dji 大疆
djibouti 吉布地 吉布提
dm 密 籵
dmv 交管所
dna 去氧核糖核酸 脱氧核糖核酸
dnmp 脱氧核苷酸
do 为 从事 作 作下 做 大门 实干家 干 弄 户 所为 扃 搞 施事 施事者 行 门 门子 门户 门扇 阖 雌鹿 麀
doabl 使得
doberman 杜宾犬
docil 低眉顺眼 呢呢痴痴 帖服 服帖 服服帖帖 温顺 温驯 老实巴交 驯善 驯服 驯良 驯顺
dock 克扣 埗 对接 截尾 拓展坞 接轨 码头 船坞 装卸工
dockyard 造船厂
doct 先生 医 医家 医师 医生 博士 大夫 郎中
doctrin 义理 原则 学说 教义 教条 教法 教理 论 说
doctrinair 迂
docu 书 公事 文书 文件 文档 牍 牒 简牍 证件
document 单证 文档
documentar 纪实 纪录片
dodd 菟 菟丝子
dodder 老态 老态龙钟 老耄
dodecagon 十二角形 十二边形
dodecahedron 十二面体
dodg 搪塞 规避 躲 躲躲闪闪 躲避 躲闪 道奇 闪 闪身 闪躲 闪过 闪避
dodgeball 躲避球
dodo 渡渡鸟
dodoma 多多马 杜笃玛
dog 汪星人 犬 犬只 狗 狗子 狗狗 獀 獢
dogban 罗布麻
dogecoin 多吉币 狗狗币
dogfight 狗咬狗 空中格斗
dogfish 多菲什
dogg 狗狗 紧咬不放
doghous 冷宫 狗窝
dogma 教条
dogmatic 一意孤行 教条 武断
dogmatism 教条主义
doha 多哈 杜哈
dojo 道馆
dokdo 独岛
dol 多尔
dolan 刀郎
dolantin 杜冷丁
dolb 杜比
doldrum 遇冷
doleful 凄惋
dolerit 辉绿岩
doll 公仔 多利 娃 娃娃 桃莉羊 洋娃娃 玩偶
dollar 一块 刀
dollarfish 银鲳
dolomit 白云岩 白云石
dolphin 海豚
dolphinarium 海豚馆
dolt 二愣子 笨伯 蠢蛋
dom 圆屋顶 圆顶 巨蛋 拱顶 穹 穹丘 穹窿 穹顶 钟罩
domain 地盘 域 境域 定义域 版图 领地 领域
domestic 国内 境内 家养 家用 对内
domesticat 驯养 驯化
domin 统治权
dominanc 优势 统治力 统治权
dominant 主导 占优 属音 显性 独尊 龙头老大
dominat 主宰 主导 制霸 占优 宰制 把持 支配 独霸 镇住 霸占 驾驭
domineer 狂傲 畔援 跋扈
dominica 多米尼克
domino 多米诺 多米诺骨牌 牌 骨牌
don 供体 凉凉 善款 完了 完蛋 成了 捐助 捐款 捐款者 捐赠者 损赠 施主 熟 齐活
donald 唐纳德
donat 乐捐 捐 捐助 捐献 捐给 捐赠 损赠 施与 献 输
donatello 多那太罗
donetsk 顿涅茨克
dong 东安县 当
dongbao 东宝区
dongchang 东昌区
dongcheng 东城区
dongdong 咚咚
dongfeng 东丰县 东风区
donggang 东港 东港区 东港市
dongguan 东莞市
dongguang 东光县
dongh 东河区
donghu 东湖区
dongkou 洞口县
donglan 东兰县
dongliao 东辽县
dongshan 东山县
dongsheng 东胜区
dongtai 东台市
dongx 东兴区 东兴市
dongxihu 东西湖区
dongy 东营市
dongyang 东阳市
dongyuan 东源县
dongzhi 东至县
donjon 内城
donke 毛驴 蹇 驴 驴子
donxiang 东乡
doodl 乱画 涂抹
doohicke 那话儿
doom 死命 注定 祸事
doomsda 末日
door 开门杀
doorbell 门铃
doorkeep 阍
doorman 门子 门童
doormat 擦鞋垫 踏垫 门垫
doorpost 门柱
doorsill 下槛 门限
doorstep 门槛 门阶
doorstop 门吸 门挡 门碰
doorwa 门 门口 门道 门首
dop 二百五 兴奋剂 绝了
dopamin 多巴胺
dopod 多普达
dorado 剑鱼座 鲯鳅
dorayaki 铜锣烧
dorgon 多尔衮
dorito 多力多滋
dormant 休眠
dormitor 公房 宿舍 寝室
dormous 睡鼠
dors 舌根
dortmund 多特蒙德
dos 用量
dosag 剂量
dossi 卷宗
dot 圆点 溺爱 点 点子 疼惜 疼爱 附点
dotard 老糊涂
dotterell 睢鸠
dou 阿斗
douban 豆瓣 豆瓣网
doubanjiang 豆瓣酱
doubl 二重 倍 倍增 兼 几倍 加倍 双 双人 双倍 双打 双重 复 复式 对半 并纱 翻 翻一番 翻倍 翻番
doubt 怀疑 拿不准 狐疑 疑 疑念 疑惑 疑窦 疑虑 疑问 置疑
doubtful 拟
dough 生面团 面团
doughnut 多拿滋 油炸圈饼 甜甜圈
dougla 道格拉斯
doula 导乐
doumen 斗门区
douyin 抖音
douzhi 豆汁
dov 主和派 多佛 多佛尔 多芬 鸠鸽 鸽 鸽子
dovecot 鸽房
dowag 太夫人
dowel 榫销 销子
down 下 下行 丝绵 以至 以至于 以致 向下 打倒 毛 毛茸茸 毧 毫毛 汗毛 绒毛 羽绒 茸
downcast 低沉 低落 悴 灰心丧气 萎靡不振
downfall 倒台 沉沦
downgrad 降格
downheart 心灰意冷 心灰意懒 感伤 灰心丧气
downhill 下坡
downlin 下线
download 下载
downpla 冷处理 矮化 轻描淡写
downpour 倾盆 倾盆大雨 瓢泼大雨 雨幕
downsiz 瘦身
downstair 楼下
downstream 下水 下游
downtim 停机时间
downtown 商业区 市中心 市区 闹区
downturn 滑坡 趋缓
downvot 踩
downward 下 向下
downwind 下风 迎风
dowr 天资 嫁妆 嫁资 陪奁 陪嫁 陪送
dows 寻水术
dox 开盒 起底
doyen 元老
doyenn 大姐大
doyl 多伊尔
doz 假寐 小睡 盹 瞌睡
dozen 一打 打
dpp 民主进步党 民进党
dr 主动 乘车 传动 传动器 冲劲 凅 太长不看 带动 干 干巴巴 干旱 干燥 御 志气 揳 暵 涸 焟 煰 熇 燥 磁碟机 索然 脩 菜脯 蔋 虾米 车行 锐气 驭 驱 驱力 驱动 驱动器 驱策 驱赶 驾 驾乘 驾驭 驾驶 魄力
drab 党八股 暗淡 灰暗
dracaena 龙血树
draco 天龙座
dracula 德古拉
draff 糟
draft 制图 吃水 征 征召 打底子 拟 拟具 拟制 拟定 拟稿 拟议 撰拟 散装 文稿 气流 稿 空气流 穿堂风 绘制 绘图 草 草案 草稿 起 起稿 选秀
drafte 役男
draftsman 起造员
drag 抴 拉 拉扯 拖 拖动 拖拽 拖曳 拖移 拖行 拖进 拫 掎 搲 曳 牵涉到 阻力
dragnet 天罗地网 拖网
dragon 龗 龙 龙纹
dragonfl 叮叮猫 蚂螂 蜻蜓
drain 地漏 外流 外溢 宣泄 心累 挤出 排 排水 排泄 枯萎 沥干 流干 浍 浩繁 淋 渠 精疲力尽 精疲力竭 耗尽 退水
drainag 排水渠 泄流
drainpip 下水管 排水管 落水管
dram 打兰 樟木
drama 剧情 戏 戏剧 抓马
dramatic 剧 戏剧性 抓马
dramatist 戏剧家 编剧
drammen 德拉门
draper 帐帘 帷幔
drastic 激烈 过激
drat 他喵的 喵的
draughtsman 起造员
dravidian 达罗毗荼
draw 不分胜负 作出 作画 借鉴 借镜 划 制图 吸住 吸取 吸附 和 和局 图 图画 图纸 屉 屉子 平 平局 平手 并条 引 引向 打成平手 抽取 抽头 抽屉 抽斗 拉 拉伸 拉入 拉制 挽 掣 描画 汲 汲取 牵 牵引 画 画儿 画画 绘 绘制 绘画 缋 领取 驾
drawback 弊病
drawbridg 吊桥
drawn 吸住
dread 忌 怕 怵惧 恐怕 恐惧 惮 惶 畏惧
dreadful 了得 可怕 可畏 糟透 骇人
dreadlock 发绺 脏辫
dream 做梦 幻梦 心愿 梦 梦中 梦到 梦寐 梦幻 梦想 梦想家 理想 睡梦中 神往
dreamcor 梦核
dreamland 梦境 睡乡
dreamscap 梦景
drear 枯燥无味 萧
dredg 打捞 挖泥船 挖浚 浚 浚泥船 浚渫 淘 深挖 清淤 渫 疏 疏导 疏挖 疏浚 疏通 酾
dreg 余孽 渣 渣子 渣滓 滓 糟 糟粕
dreis 德莱塞
drench 浃 浞 浸水 浸透 淋 湿透
drenth 德伦特
dresden 德勒斯登 德累斯顿 德雷斯顿
dress 打扮 整队 服 服装 止血垫 看齐 着装 穿 穿戴 穿着 衣 装 装潢 调味 调味料 调味汁 靓 香精
dressmak 裁缝
drey 德雷尔
dreyfu 德雷福斯
dri 干燥机
dribbl 盘带 盘球 运球 黏涎子
drift 浮游 滑移 滑胎 漂 漂泊 漂浮 漂游 漂移 漂走 甩尾 盲流 颠沛流离 飘动 飘散 飘移 飘荡 飘逸
drill 出操 凿岩 头座 打孔钻 打把势 操 操演 操练 机头座 条播 演习 演练 炮钎 练 练习 训练 钎 钻 钻井 钻孔 钻眼
drink 下肚 吃喝拉撒睡 吃喝玩乐 吸食 呫 呷 啜 喝 喝酒 嚃 欶 欼 歃 歠 用 酒水 酒水饮料 醉翁 饮 饮料 饮用
drip 抛洒 沥 淋 淌 滴 滴下 滴剂 滴沥 滴漏 点滴
dripp 裛
dripston 滴石
driv 一号木杆 司机 开车人 运将 驾驶 驾驶人 驾驶员
drivel 扯鸡巴蛋 满嘴跑舌头 胡说 臭盖
driven 从动
drivewa 车道
drizzl 下毛毛雨 丝雨 小雨 毛毛雨 浽溦 溇 溟 溟溟 溟蒙 溦 烟雨 细雨 蒙 蒙松雨 蒙蒙 雨丝 霎 霢霂
dromaeosaurida 驰龙科
dromedar 单峰驼
dron 嗡 嗡嗡 嗡嗡叫 嗡嗡声 无人机 无人飞行器 雄蜂
drool 垂涎 垂涎三尺 流口水 流涎
droop 下坠 下垂 低垂 发蔫 嘟噜 垂 塌 耷 耷拉 耷着 蔫头耷脑 蔫耷耷
drop 上门 下坠 下挫 下落 下降 串门 作罢 坠 坠落 垂垂 失落 扑落 扔下 掉 沉 涓滴 渧 滴 点子 萎 落下 衰落 衰退 跌 跌落 降 降下 降幅
droplet 小滴 水珠 液滴 点子
dropp 滴管
drops 浮肿病 留饮
dropsic 臌
dross 糟粕
drought 天旱 干旱 旱 旱灾 旱象 煝
drov 一窝蜂
drown 没 沦没 淹 淹死 淹没 溺 溺亡 溺死 溺水 灭 灭顶
drows 想睡 昏昏欲睡 瞌睡
drowsiness 困意 瞌睡虫
drudg 牛马
drudger 苦差
drug 下药 毒品 药 药剂 药品 药物
druggist 医药商店 药剂士 药商
drugstor 药妆店 药店 药房
drum 圆筒 壴 滚筒 滚轮 铜鼓 鼓
drumbeat 鼓声 鼓点子
drumm 鼓手
drumstick 小槌 手锤 琴锤 鸡腿
drunk 湎 酗 醉醺醺 陶醉
drunkard 酒徒 酒蒙子 酒鬼 醉汉 醉翁 醉鬼
drysuit 干衣
drywall 石膏墙板
dsungaripteru 准噶尔翼龙
du 两重 二元 出乎 出于 在乎 在于 对偶 承 由 由于 碍于
dualism 二元论 二重性
dualit 二元 对偶 对偶性
duanzhou 端州区
dub 册封 冠 命名
dubai 杜拜 迪拜
dubb 配音
dubh 天枢
dubiou 不三不四 不明不白 可疑 暧 暧昧
dublin 都伯林 都柏林
dubonnet 杜本内
dubrovnik 杜布罗夫尼克
duch 公国
duchang 都昌县
duchess 公爵夫人 女公爵
duck 家鸭绿头鸭 鸭 鸭子 鹜
duckwe 浮萍 苹 萍 薸
duct 导管
ductabilit 延展性
ductilit 延性
dud 厮 哑 哥们 臭
dudle 达德利
duel 决斗 对抗赛
duet 二重唱 二重奏 对唱
dugong 人鱼 儒艮
dugout 地洞 独木舟
duisburg 杜伊斯堡
duji 杜集区
dujiangyan 都江堰市
duk 公 公爵 列侯
dukedom 公国 公爵
dulcim 扇面琴 扬琴 蝴蝶琴
dull 半明不灭 单调乏味 呆滞 干巴巴 干燥 平板 平淡 怚 憃 拙 无味 无趣 暗淡 暗滞 板滞 枯 沉闷 没趣 淡淡 痴呆 瘟 索然 索然无味 缓解 驽钝 黯
dullard 蠢汉 阿木林
duma 杜马
dumangang 豆满江
dumb 哑 糊糊涂涂 脑子有泡
dumbbell 哑铃
dumbfound 傻眼 呆住 怔住 懵逼 无语 晕菜 瞠目结舌
dumbstruck 目睁口呆 目瞪口呆 骇然
dumm 假人 假货 明手
dump 倒 倾倒 倾销 出笼 抛下 抛售 抛弃 甩 甩掉 矮墩墩 矮胖 蹬
dumpl 团 花饺 面食 饺子 饺饵
dun 逼债
dunc 二货 梼 蠢货
dunde 邓迪
dung 粪 粪肥
dunga 邓加
dungare 背带裤
dungeon 副本 地牢
dunhua 敦化市
dunhuang 敦煌市
dunkirk 敦刻尔克
dunlin 黑腹滨鹬
duodao 掇刀区
duodenum 十二指肠
duolingo 多邻国
duolun 多伦县
dup 上当 上当受骗 冤种 大头 忽悠 愚弄 欺哄 欺瞒 欺蒙 耍得团团转 耍花枪 虞 诳
duplex 双拼 跃层
duplic 重复法
duplicat 一式二份 副本 复 复写 复制 复印件 抄件 重叠 重复
duplicit 二心 口是心非
dupont 杜邦
dur 中 中间 之中 之际 当 当儿 持续时间 时长
durabl 制服呢 有耐久力 皮实 禁用 经久 结实 耐久 耐操 耐用 耐穿
duracell 金霸王
durban 德班
durex 杜蕾斯
durkheim 涂尔干
dushan 独山县
dushanb 杜尚别
dusk 傍晚 傍黑 夕 天黑 擦黑儿 昏暗 昒 灰蒙蒙 窈窈 蒙蒙黑 薄暗 薄暮 黄昏 黑糊糊
dust 土 坋 埃 塕 壒 尘 尘土 尘埃 尘封 微尘 拂尘 掸 掸子 撢 敷粉 末 末子 浮尘 满身尘埃 灰 灰土 灰尘 笰 粉尘 粉末
dustpan 畚斗 畚箕 簸箕
dut 上班 义务 仁义道德 任务 值 值守 值班 勤 勤务 坐班 天职 当值 执事 执勤 捐税 税 税捐 税费 职 职分 职务 职守 职责 责 责任
dutch 荷兰语
dutiful 孝顺 本分
duvali 杜瓦利埃
duyun 都匀市
dvd 光盘 影碟
dwarf 侏 侏儒 倭 倭人 矮人 矮化 矮子 袖珍人
dwarfish 矬
dwell 人家 住 住处 住宅 区处 处 寓 寓所 居住 居宅 栖 栖住 栖息
dwi 酒驾
dwindl 收敛
dy 上色 不行了 临危 垂死 奄奄一息 擩 染 染料 染色 气绝 颜料
dyestuff 颜色
dyk 塘 海堤
dylan 迪伦
dyn 达因
dynamic 力度 动力学 动态 动感 活力四射
dynamism 冲劲 朝气 雄风
dynamit 代拿买特 炸药 爆破 爆破手
dynamo 发电机
dynast 代 朝 朝代 朝廷 王朝
dysenter 疶 痢 痢疾
dysfunction 缺位
dyslexia 诵读困难症 阅读障碍
dysmenorrhea 痛经 经痛
dysphagia 吞咽困难 咽下困难
dysprosium 镝
dystopia 反乌托邦
dystroph 营养不良
dzerzhinsk 捷尔任斯克
e202 山梨酸钾
e211 苯甲酸钠
each 历 历次 各 各自 咸 每 每个
eachnet 易趣
eag 切 屁颠屁颠 巴不得 巴不能够 心切 急不可待 急于 急切 殷切 翘盼 踊跃
eagerl 切切 如饥似渴 津津有味 竞相
eagl 伊戈尔斯 老鹰 飞鹰
ear 七孔 七窍 果穗 耳 耳朵 耳根 耳根子 耳畔
earach 耳痛
eardrop 耳坠子
eardrum 耳膜 耳鼓 鼓膜
earhol 耳朵眼儿
earl 伯爵 夙 开初 早 早在 还
earli 先 打早
earlob 朵 耳垂
earmuff 耳套 耳罩
earn 挣得 收益 赚 赚得 进账 进项
earnest 严肃 剀切 勤勤 恳 恳切 惓 拳拳 正儿八板 正儿八经 殷 殷切 殷殷 稳重 认真 谆 谆谆 郑重
earnestl 亟 切实
earphon 听筒 耳塞 耳机 耳麦
earpick 耳挖 耳挖勺 耳挖子
earpiec 听筒
earplug 耳塞
earr 珰 耳坠子 耳环 钳子
earth 世上 世间 人间 土 土腥 地 地球 地线 壤 大地 尘 接地 泥土 舆 质朴
earthen 土制
earthenwar 土器
earthl 凡人
earthquak 地动 地牛翻身 地震
earthwork 土方 土方工程
earthworm 地龙 蚯蚓 蛐蟮 螾 蟺
earwax 耳垢 耳屎 耳蜡 耵聍
earwig 蠼螋
eas 不费吹灰之力 便于 便利 便当 减轻 好 安心 安逸 容易 宽心 宽绰 掞 放宽 放心 易 服帖 浅易 畅 疏解 磨得开 纾 纾解 缓和 胖 自在 自如 自若 舒坦 舒缓 舒舒服服 轻 轻巧 轻易 轻省 轻而易举 通泰 释然 顺手
easel 画架
easil 动辄
east 东 东南西北 东土 东方 东边 东部 以东 复活节 左
eastman 伊斯曼
eastward 向东
easycard 悠游卡
easygo 嫕 平易近人 自由散漫 随和
eat 下箸 下肚 内用 吃 吃喝拉撒睡 吃食 吃饭 哺 啖 堂食 用 用饭 茹 食 食用 餐
eater 食肆
eav 屋檐 房檐 挑檐 桭 檐
eavesdrop 侦听 偷听 听墙根 监听 窃听
ebb 减退
ebola 伊波拉 埃博拉
ebon 乌木
eccentric 乖僻 佹 偏心 僻 古怪 各别 奇人 奇士 孤僻 异人 怪人 怪僻 怪里怪气 疏放 错位 阴阳怪气
eccentricit 偏心率 怪癖
ecchymosi 瘀斑
ecclesiast 传道书
echelon 梯次 梯队
echeng 鄂城区
echidna 针鼹
echinoderm 棘皮动物
echiuroid 螠
echo 反响 呼应 响 回响 回声 回波 回荡 回音 附和
echograph 超声波检查
echoloc 回声定位
echoviru 伊科病毒
eclectic 兼收并蓄 折中
eclecticism 折衷主义
eclips 暗 食 黯然失色
eclipsi 日月食
ecliptic 黄道
eclos 羽化
ecmo 叶克膜
ecolog 生态 生态学
ecologist 生态学家
econom 四清运动 经济 经济体 节约
economic 从俭 俭省 俭约 做人家 实惠 简省 经济 经济学 节俭 重地
economist 经济学人 经济学家 经济学者
economiz 俭用 省 约 节 节约
ecospher 生态圈
ecosystem 生态 生态环境 生态系 生态系统
ecotourism 生态旅游 生态环境游
ecstas 摇头丸 狂喜 迷魂药 销魂
ecstatic 乐颠了馅 心醉神迷
ectoderm 外胚层
ecuad 厄瓜多 厄瓜多尔
eczema 湿气 湿疹
ed 受到 埃德 有
edd 旋涡 泡漩 涡 涡旋 溁 漩 漩涡 潆 艾迪
eddy 洄
edelweiss 火绒草 酢浆草
edema 浮肿病 留饮
edg 塝 忐忑 掍 提心吊胆 插脚 棱 沿 沿儿 滚边 濒临 烦 畔 神经质 绲边 缘 边 边儿 边沿 边缘 镶边 际
edgar 埃德加
ediacaran 埃迪卡拉 艾迪卡拉
edibl 可吃 可食 吃食 食用
edif 启迪
edific 建筑物
edinburgh 爱丁堡
edison 爱迪生
edit 删改 剪 剪接 剪辑 改写 本子 椠 涂乙 版 版本 版次 纂 编 编务 编成 编撰 编者 编辑 编辑器 编辑家 辑
editori 社论 社评
edmond 埃德蒙 爱德蒙
edmonton 埃德蒙顿 艾德蒙顿
edmund 埃德蒙 爱德蒙
edo 江户
educ 培养 弦歌 教育
educat 培养 教养 教育 教育工作者 斯文 栽培 熏 育 调理
education 教育性
educationalist 教育家
edward 爱德华 爱德华兹
eeg 脑波
eel 鲡 鳗 鳗鱼 鳗鲡 鳝鱼
eer 森森 阴森
effect 作用 奏效 好用 影响 影响层面 成效 效 效应 效果 效验 有作用 有效 灵 灵通 灵验 现行 行之有效
effectiveness 效力 效用 效益 效能
effectivit 高效能
effeminat 女人气 奶油 娘 娘娘腔 娘炮 婆婆妈妈 脂粉气
effendi 阿凡提
efferent 传出
effervesc 泡腾
efficac 力道 功力 功效 实效 效 效果 效能
efficaciou 灵 灵验 管用
efficienc 效率 效益
efficient 干净利落 得力 爽利 高效 麻利 麻力
efficientl 三下五除二
effig 假人像
efflorescenc 壁癌
effluent 废水
effort 事在人为 力度 功夫 周折 周章 工夫
effortless 不费吹灰之力 丝滑 措置裕如 毫不费力 轻快 轻松
effus 流出
effusivel 大加
egalitarianism 平均主义 平等主义
egersund 埃格尔松
egest 排遗
egesta 排遗
egg 卵 子 枚 蛋 鸡蛋
egghead 书生
eggnog 蛋酒
eggplant 矮瓜 茄 茄子
eggshell 蛋壳 鸡蛋壳儿
ego 自尊 自尊心 自我
egoism 利己主义
egomania 自大狂
egotistic 狂妄
egregiou 出尖 臭名昭著
egret 鹭鸶
egypt 埃及 锡瓦
egyptolog 埃及古物学
egyptologist 埃及古物学者
eh 咹 啊 欸
eid 尔德
eidsvoll 爱德斯沃尔
eigenvalu 本征值 特征值
eigenvect 本征向量 特征向量
eight 八 八十 捌 耄龄
eighteen 十八
eilat 埃拉特
eindhoven 埃因霍温
einsteinium 鑀 锿
eisenach 埃森纳赫
eith 也 任一 要不 要嘛
ejacul 射出 射精
ejaculat 射精
eject 弹出 弹射 退片
elaborat 分述 发挥 委曲 敷演 敷衍 精巧 细化 花式 铺陈 阐述
elaps 推移 流逝 逝去
elastan 氨纶
elastic 弹 松紧带
elasticit 弹力 弹性
elat 心花怒放 快意 昂扬 欢欣 欢欣雀跃 美滋滋 飘飘然
elbow 手肘 肘 肘击 肘子 胳膊肘 胳臂肘儿
elbru 厄尔布鲁士
eld 元老 父老 长 长老 长者
elderl 老人 老年 老年人 高龄
eldest 伯仲叔季 大 最年长
ele 元件 元素 单元 因素 成份 成分 环节 素 风雨
eleazar 以利亚撒
elect 举 候任 届 应选 当选 推 推举 推定 推选 膺选 补选 评为 选 选举 选举人 选修 选入 选出
electorat 选民
electric 有电 电 电气
electrician 电工
electricit 电 电力 电气
electrif 带电 有电 通电
electrific 电气化
electrify 劲爆 带感
electrocardiogram 心电图
electrochemistr 电化学
electrocut 电刑 电死 触电
electrod 电极
electroencephalogram 脑电图 自发电位
electrolux 伊莱克斯
electrolysi 电解
electrolyt 电解质
electrolytic 电解
electromagnet 电磁铁
electromagnetic 电磁
electromagnetism 电磁学 电磁理论
electromechanic 机电
electromyogram 肌电图
electron 电子
electronegativit 电负性
electronic 电子 电子学
electronvolt 电子伏特
electrooculograph 眼电图
electrophoresi 电泳
electroplat 电镀
electroscop 验电器
electroshock 电震
electrotherap 电疗
eleg 哀歌 悲歌 挽歌 挽词 挽诗 挽辞
eleganc 款式 腔调 雅气 风度 高雅
elegant 优美 俊俏 俊秀 俊雅 倜傥 典雅 凤眼 娜 娴 娴雅 婀娜 帅 帅气 彦 彧 彬彬 文雅 款式 清丽 清绮 清雅 瑰丽 矞 秀 秀美 窕 精美 翩翩 脱洒 藻 闲雅 雅 雅丽 雅致 雅趣 飘逸 高大上 高雅
elementar 初等 基本
elena 埃琳娜
elephant 大笨象 大象 象
elephantiasi 象皮病
elev 拔海 标高 海拔 立面图 高处 高度 高程
elevat 升 升降机 吊车 嶭 提升 电梯 超拔 轩昂 高扬 高架
eleven 十一 统一 统一超
elf 仙童 小精灵 神仙 精灵
eliakim 以利亚敬
elicit 诱发
eligibl 合格
elijah 以利亚
elimin 消元
eliminat 做掉 免掉 净尽 删汰 刷 削除 剿灭 去掉 扫除 择 排 排斥 排除 撤职 栉 汰 消去 消弭 消泯 消解 消除 涤除 淘汰 清除 灭掉 灭除 破除 端 肃 芟 裁撤 解决 销铄 除 除净 除去 除掉 革除
eliot 艾略特
elis 吞音 省音
elit 俊杰 精 精英 精锐 菁英
elixir 仙丹 灵丹妙药 酏
elizabeth 伊丽莎白 伊莉莎白 伊莉萨白
elk 驼鹿
elliott 艾略特
ellips 卵圆 椭 椭圆
ellipsi 省略号
ellipsoid 卵圆形 椭球
elliptic 椭圆
elm 榆 榆木 榆树 樠
elmwood 榆木
elocut 口条
elong 距角
elop 奔 私奔
eloquenc 口才 辩才
eloquent 出口成章 口若悬河 善言辞 善辩 能言善辩 舌灿莲花 言谈林薮 雄辩
els 不然 其他 再不 再不然 别的 要不 要不然 还
elsewher 别处
elucid 起承转合 阐释
elucidat 推阐 揭示 辨明 辩明 阐发 阐明
elud 支吾
eluid 以律
elus 捉摸不定 难以捉摸
elvish 精灵文
elysium 极乐世界
elytrum 鞘翅
em 全身
emaciat 瘦伶仃 瘦巴巴 瘦骨伶仃 瘦骨嶙峋 癯 癯瘦 骨瘦如柴 骨立
email 伊妹儿 电子邮件 电邮 邮件 邮箱
eman 发射
emanat 发祥
emancipat 救星 解 解放
emanuel 以马内利 伊曼纽尔
emb 余烬 包埋 嵌 嵌入 火炭 置入 镶 镶嵌
embank 坝 坟 垚 埒 堤岸 堤防 塘 壝 路堤
embargo 禁运
embark 乘船
embarrass 下不了台 下不来 发窘 受窘 可蠢 困窘 坐蜡 害羞 尬 尴尬 恶心 拍谢 撅 没脸 没趣 窘 窘迫 糗 羞赧 讪讪 赧然 过不去 迫 难为情 难堪
embass 公使馆 大使馆
embedd 嵌入式 嵌进
embellish 修 润 润饰 渲染 缀 美化
embezzl 中饱 侵吞 克扣 吞没 挪用 监守自盗 盗用 私吞 诈领 贪污
embitter 愤世嫉俗 愤恨 酸不溜丢
emblem 徽 徽标 徽章 象征 象征性
embod 体现 包含
embodi 化身 实施例
embolden 壮胆
embolism 栓塞
embolu 栓子
emboss 凹凸印刷 凹凸轧花 压花 拷花
embrac 侅 包罗 囊括 心服 心服口服 怀抱 怀里 抱 拥 拥抱 揽 搂 搂住 搂抱 环住 环抱 紧抱 蕴涵 追捧
embrasur 枪眼
embroid 刺绣 绣 绣花
embroider 刺绣 刺绣品 纹绣 绣 黹
embryo 妚 胎儿 胚 胚胎
embryogenesi 胚胎发生
embryolog 胚胎学
emeiquan 峨嵋拳
emeishan 峨眉山市
emer 金刚砂
emerald 祖母绿
emerg 冒出来 冒头 出列 出现 出笼 出露 呈现 展现 新兴 新生 来得 泛起 浮出 浮现 浮起 萌动
emergenc 崛起 应急 急难 抢险 突发事件 紧急 紧急事件
emeritu 名誉
emers 复明
emeryvill 爱莫利维尔
emetic 催吐剂
emigrant 侨 移民
emigrat 润
emil 艾弥尔
eminent 俊 卓然 卓著 尊重 显要 炳著 荦 达 闻名 隗
emir 埃米尔
emirat 酋长国 阿联酋航空
emiss 发射 射出 尾气
emissar 使者
emit 冒 发射 排放 散发
emma 爱玛
emmental 埃曼塔 艾曼塔
emoji 绘文字
emot 情 情志 情感 感 感情
emotion 伤感 善感 多情 情绪化 感性 生活教育
empath 同理心 神入 移情
empathetic 恻隐
empathiz 体恤 体惜 体谅 共情 神入
empedocl 恩培多克勒
empennag 尾翼
emper 佛爷 元龙 大圣 大驾 天子 天王 天皇 官家 帝 恺撒 皇 皇上 皇帝 至尊 龙
emphasi 侧重点 加重语气
emphasiz 加重 强调 注重 讲 讲求 首重
emphatic 强势
emphysema 肺气肿
empir 帝国
empiric 实证
empiricism 实证主义 经验主义
emplo 佣 使 使用 延聘 延请 收录 用 罗致 聘 聘用 采用 雇 雇佣 雇用
employ 业 受聘于 受雇 在职 就业 干活 雇主
employe 从业人员 员工 打工仔 职工 行员 雇员
emporium 商场 总汇 杂货店
empow 加持 大用 赋能
empower 加持
empress 后 女皇 女皇帝 娘娘 帝后 正宫娘娘 皇后
empt 倒空 匮 唐 唱空城计 寥 干 徒 排空 散场 无物 枵 清空 清零 瘪 白 磬竭 空 空泛 空洞 空洞洞 空疏 空空 空空如也 空空洞洞 空荡荡 空落落 罄 肙 萧然 虚空
emptiness 空性 空虚 虚
emu 鸸鹋
emul 仿真
emulat 仿真 拟 攀比 模仿 模似 模拟器 法 看齐 虚拟
emuls 乳剂 乳液 粉刷
emulsif 乳化
emulsifi 乳化剂 起云剂
enabl 使 俾 启用 开启 得以 赋能
enact 演绎 颁布
enamel 光漆 搪瓷 珐琅
enamelwar 珐琅
enamor 恋慕
enantiom 对映体
enantiomeric 对映
enantiomorphic 对映
encamp 驻地
encapsulat 封装 封闭性
encas 套
enceladu 土卫二
encephaliti 脑炎
encephalopath 脑病
enchain 链
enchant 入迷 勾魂 咒语 妖 妖娆 引人入胜 心折 心醉 旖旎 眩丽 着魔 绮丽 绮灿 蔚为大观 迷人 迷住 迷恋 迷魂 陶醉 魔法
enchantress 狐狸精 魔女
encircl 兜圈子 包围 匝 四围 围 围起 圜 拱抱 环 环抱 萦绕 转圈
enclav 内飞地 外飞地 飞地
enclos 包住 围起 封入 封装 捂 附寄
enclosur 囗 围场 圈地 埒 闲 附件
encod 加码 编码 编码器
encompass 含括 涵括
encor 安可
encount 丁 交会 相遇 遇 遭逢 遭遇 遭遇战 遻
encourag 兴 劝勉 助威 助长 励 勉励 奖 怂恿 打气 激励 砥砺 策 策励 诱导 钊 鼓动 鼓励 鼓气 鼓舞
encourage 寄语
encroach 侵 侵害 侵犯 凭陵 超出
encrypt 加密
encumb 拖累
encumbranc 捞什子
encyclopedia 事典 百科事典 百科全书 辞书
encyclopedic 百科
end 下场 了局 儩 到了 到头 到头来 到底 剧终 告终 央 头 委 完毕 尽 尽头 尾声 尾子 尾期 尾梢 尾缀 底止 开交 归宿 归结 截止 接连 收场 收音 散场 最后 末 末了 末叶 末尾 末日 末期 末梢 末篇 止境 止息 歾 殁 没 穷尽 端 终 终久 终了 终于 终场 终点 终究 终端 终结 结尾 结局 结末 结束 结果 苣荬菜 苦苣 苦菊 说到底 边头 阕
endang 危 危及 危害 蠹害
endanger 濒危
endear 讨喜
endeav 奋进 殚力
endgam 官子 收官 残局 终局
endless 不穷 无休无止 无尽 无止尽 无穷 无穷无尽 没有止尽 漫漫 漫长 绵绵不绝
endlessl 不休 不尽 不已 无已
endnot 尾注
endo 远藤
endocrin 内分泌
endoderm 内胚层
endorphin 内啡素 内啡肽 安多芬 脑内啡
endors 代言 审批 批转 拥护 推戴 背书 认同 赞同 赞成
endorse 口播 背书
endoscop 内窥镜 内视镜
endosperm 胚乳
endospor 芽孢
endothelium 内皮
endothermic 热血
endow 禀 赋
endpap 环衬 衬页
endpoint 句点 端点
endur 不朽 不衰 克服 受得了 受罪 含忍 堪 忍 忍受 忍耐 持久 挨 搁 熬 禁 禁受 经 经受 耐 苦熬 茹 茹痛 长久 长存 饱受
enduranc 忍耐 持久 磨练 耐力 耐受
enem 仇 仇家 仇敌 仇雠 冤头 冤家 冤家对头 寇 对头 怨敌 敌 敌人 敌害 敌对 敌方 敌特
enema 灌肠
energ 劲 气力 活力 神 精 精力 能 能源 能量
energetic 倜 健旺 刚健 好动 带劲 挥斥 有劲 有活力 朝气蓬勃 活力四射 积极 精力充沛 贲 起劲 阳光 风风火火
energeticall 大力
energiz 赋能
enervat 枯萎 麻醉
enfeebl 衰微
enfeoff 受封 封地
enfold 拱抱
engag 业 从 从事 作 做 务 受聘 啮合 在线 嫣然 就 延聘 拼斗 玩弄 经营 耍弄 聘请
engage 婚约 约会 约定
engagingl 娓娓
engel 恩格尔
engend 产生
engin 发动机 引擎 轮机
engine 工程师 机械师 灰领 策划
engineer 工学 工程 工程学
england 哈利法克斯 大伦敦地区 天津条约 布拉德福德 曼城 班伯里 考文垂 英 英伦 英吉利 英格兰
english 英 英文 英语
engrav 凹雕 划花 刻 剟 勒 印 版刻 蚀刻 鋕 錾 鎸 铭 锲 锼 镂 镂刻 镌 镌刻 镌镂 雕 雕刻 雕镌
engross 投入 沉迷 饶有兴趣
engulf 卷 吞噬 吞没 埋没 席卷 铺天盖地
enhanc 加强 增色 增进 弘扬 恢宏 润 长
enigma 神奥 谜团
enigmatic 佹 神秘莫测 莫测高深 谜之 谜样 难以捉摸
enjo 享 享受 享有 享用 受享 受用 喜 欣赏 消受 玩赏 纳 纵享
enjoin 咛 嘱 诰 责令
enjoyabl 写意 有意思
enka 演歌
enlarg 做大 增大 扩 扩印 扩大 放大
enlarge 肿大
enlighten 启发 启示 启蒙 启蒙主义 启迪 开导 开明 教化 有道 点化 牖 疏导 菩提 赐教 迪 阐
enlist 从军 从戎 入伍 募 召募 征召 投军 报名 招募
enliven 抖擞 搞活 活跃
enmit 仇 仇恨 冤仇 嫌 敌意 衅隙
enneahedron 九面体
ennobl 封爵
enormou 厐 天大 尨 巨型 巨大 庞大 极大
enormousl 大大
enough 够 够呛 够用 彀 敷 足够
enp 恩平市
enquir 讨底 访寻 质询 问名
enrag 发指眦裂 怫然 懥 懫 气冲冲 气哼哼 激怒 疾首 盛怒 着恼 触怒
enraptur 如痴如醉 心醉神迷
enrich 丰富 充实 发财致富 增色 弘扬 浓缩 浓集 渥
enroll 报名 注册
ensched 恩斯赫德
ensembl 系综 集合体
enserf 役
enshi 恩施市
ensign 旗帜 旗手
enslav 奴化 奴役
ensnar 坑杀 陷入牢笼
ensu 接着
ensur 保 保证 保障 力保 确保 确定
ent 入 升上 步入 登 走进 趐 跨足 踏足 载入 输 迈入 进 进入 钻 键入 驶入
entail 导出 蕴涵 连带
entangl 纠 绊住 绞 缠结 羸
entangle 纠葛
entent 协约 协约国
enteriti 肠炎
enterobiasi 蛲虫病
enterotoxin 肠毒素
enteroviru 肠病毒
enterpris 业 企业 商家
entertain 傧 可乐 娱乐 存有 宴请 心怀 招待 接待 文娱 款待 游艺 演艺人员 笑料百出 蓄 逗人 酬 飨
enthalp 热函 热焓 焓
enthrall 入神 如痴如醉 醉心
enthusiasm 劲 劲头 意兴 激情 热忱 积极性
enthusiast 中毒者 控 爱好者 玩家 球友 达人 迷
enthusiastic 津津 活力四射 热心 热忱 热情 热烈 热肠 起劲
enthusiasticall 踊跃
entic 啖 拉拢 招诱 挑动 挑逗 放电 蛊惑 诱 诱使 诱惑 诱骗 逗 饵诱
entir 一 全 全体 全般 完 总体 整 整个 整条 浑 通通
entirel 了 俱 完全 尽 尽皆 殚 都
entit 实体
entitl 有权 有资格
entomolog 昆虫学
entourag 随从 随行人员
entr 中华字海 分录 字汇 广雅 条目 标题语 正字通 汉语大字典 类篇 词条 说文解字 账目 账面 龙龛手鉴
entrain 夹带
entranc 入口 入神 出神 大门 进口 门首
entrap 诬陷 诱使 钓鱼 钓鱼执法 陷害
entreat 吁请 哀求 央人 恳求 说辞
entrench 刻骨 固守 堑壕 战壕 据守 盘踞
entrepot 转口
entrepreneur 企业家 创业者
entrepreneurship 创业
entrop 熵
entrust 交托 付托 侂 信托 受托 受权 委 委以 委托 寄 寄托 托 托付 赋予
entwin 盘曲 蔂
enumerat 举 列举 历数 数 枚举 细数 罗列
enunci 发脱口齿 口齿 吐字
enunciat 咬字
env 垂涎欲滴 妒 妒嫉 妒忌 嫉妒 忌妒 忌羡 眼馋 红眼病 羡 羡慕 艳 艳羡
envelop 信封 函 包住 包抄 卷裹 外壳 封套 封皮 焘 笼 笼罩
enviabl 傲人 让人羡慕 骄人
enviou 妒嫉 妒忌 媢 眼热 眼红 红眼
environ 周围 坰 大环境 情境 环境
environment 环保型
environmentalism 环保主义 环境行动主义
environmentalist 环保主义者
envis 想像 想象 预见
envisag 设想
envo 使 使者 使节 大使
enzym 酵素 酶
eocen 始新世 始新纪
eolian 风成
eon 代 元 宙
eosinophil 嗜酸性粒细胞
epaulet 肩章
ephedra 麻黄
ephedrin 麻黄碱 麻黄素
ephemer 一夜露水 朝露 朝露暮霭 瞬息 过眼云烟 过眼烟云 露水
ephesu 以弗所
ephraim 以法莲
epic 史诗 史诗性 史诗级 史诗般
epicent 震源
epicuru 伊壁鸠鲁
epidemic 流行性 温 疫 瘟
epidemiolog 传染病学 流行病学
epidermi 表皮
epigenetic 表观遗传学
epiglotti 会厌 吸门
epiglottiti 会厌炎
epigram 隽语
epigraph 金石学 题记
epil 拔毛
epileps 惊痫 痫 癎 癫痫 羊痫风 羊癫疯 羊角风
epilogu 后记 尾声
epimedium 淫羊藿
epinephelina 石斑鱼
epiphan 主显节
epipharynx 内唇
epiphysi 骨骺 骺
episod 场 小插曲 插曲 片段 穿插
epistatic 上位
epistemolog 知识论 认识论
epistl 书信
epitaph 墓志铭
epitenon 腱外膜
epithelium 上皮
epitom 缩影
epitop 抗原决定簇 表位
epizootic 兽疫
epoch 世 年头 时代 纪元
eponymou 以人名命名
epsilon 伊普西隆 艾普西隆
epson 爱普生
equ 一样 五五 仵 侔 兆周 匹敌 千周 合 同样 同等 均 均等 均衡 埒 平 平等 当 抵 方程 方程式 相等 等 等于 等价 等同 等式 胜
equalit 平等 等式
equaliz 均等化 均衡器 扳平 等化器
equall 参半 相等
equanimit 平常心
equat 画等号 等同 赤道
equestrian 骑师 骑手
equestrianism 马术 骑术
equida 马科
equidistant 等距
equilibriocept 平衡觉
equilibrium 均衡 对消 平衡 平衡态
equinox 二分 昼夜平分点
equip 具 器具 器材 器械 备 整装 武装 用具 装备 装置 设备
equipotenti 等位
equipp 具备 搭载 配有
equit 对等
equitabl 公允 公平合理 公正 公道 天公地道
equivalent 对应 对应词 当量 折合 相当 相当于 相等 等价 等同语 等效 译词
equivoc 暧昧 模棱两可
equivocalit 多义性
equivocat 含糊其词 拐弯抹角 闪烁
equuleu 小马座
er 一点 家 者
era 一世 世 世代 代 元 年代 时代 时光 纪
eradicat 剪草除根 剪除 吃 廓清 扑灭 扫荡 挖掉 揠 根绝 根除 涤汰 清零 绝迹 茠 诛锄 赶尽杀绝 铲除
eras 抹 抹去 抹杀 抹消 擦写 擦子 擦除 橡皮 橡皮擦 洗 洗雪 涂抹 磨灭
erasabl 可擦写
erbium 铒
erdao 二道区
erdaojiang 二道江区
erechteum 伊瑞克提翁庙
erect 亭 剚 勃起 安装 挺 挺直 支 架设 栽 直立 竖 竖直 竖立 竖起 翘硬 高耸
erenhot 二连浩特市
erfurt 埃尔福特
erg 尔格
ergodic 遍历
ergonomic 人体工学 人机工程
ergot 麦角
ergun 额尔古纳市
erguotou 二锅头
erhu 二胡
ericacea 杜鹃花科
ericsson 爱立信
eridanu 波江座
eritrea 厄利垂亚 厄立特里亚
eriugena 爱留根纳
erlangen 埃尔朗根
erlangshen 二郎神
erlitou 二里头
ero 厄洛斯
erod 侵蚀 冲刷 冲蚀 啮 流失 消蚀 漶 蚀 蛀蚀 销蚀
eros 侵蚀作用 冲蚀 磨蚀 风化作用
erotic 工口 情色 粉色 艳情 香艳
eroticism 性感
erqi 二七区
err 不韪 出错 差池 差讹 差谬 差错 弄错 忒 打错 故障 犯错 病句 眚 纰 纰缪 舛误 讹 讹谬 误 误差 谬种 谬误 蹉 过失 违失 迷误 错误
errand 差事
errant 不轨 飘忽不定
erratic 反复无常 变幻莫测 疯疯癫癫 飘忽不定
erratum 排错
erroneou 不正确 舛 谬 错位
erudit 偲 博学 博识 博识洽闻 博闻强识 好学 学海 学识 文绉绉 文诌诌 有学问 淹博 渊博 渊深 该博 通识 饱学
erupt 喷发 喷火 大作 爆发
erwin 欧文
erysipela 丹毒
erythema 癜 红斑
erythritol 赤藓糖醇 赤藓醇
erythrocyt 红细胞 红血球
erythromycin 红霉素
erythropoietin 红血球生成素
escalat 升温 升级 扶梯 电扶梯 电梯 自动扶梯 自动楼梯 闹大
escap 免 脱 脱出 脱身 脱逃 落跑 走避 跑 跑走 转义 逃 逃命 逃狱 逃离 逃脱 逃走 逃跑 逃逸 逃遁 逃避 逭 逸 逸散 逾垣 遁 避
escarp 崖壁
eschatolog 末日论
escort 伴舞 护送 押运 押运员 簇拥
escudo 埃斯库多
eskimo 爱斯基摩
esophagu 食管 食道
esotropia 内斜视
esp 望见
especiall 尤 尤为 尤其 尤其是 尤指 格外 特 特别
esperanto 世界语
espionag 间谍活动
espresso 浓缩咖啡
essa 小品 文章 文辞 杂文 笔谈 随笔
essayist 爱默生
essen 埃森
essenc 内核 实质 性 本质 真髓 粹 精 精华 精神 精英 精髓 素 脑 菁华 调味 调味料 香精
essenti 不可少 切要 基本面 必不可少 必备 必要 必需 必需品 精义 至关重要 要义 要点 要领 重头
essentiall 实质上 本质上
essex 艾赛克斯
est 最 迷笛 酯
establish 九校联盟 创下 创办 创建 创立 创设 办 华米科技 国际关系学院 大湾区 奠定 建 建成 建树 建立 建置 建设 开辟 成立 既定 机关 树立 确立 立 立下 立足 粤港澳大湾区 组建 缔 编制 设立 起 雄安 雄安新区 香港众志
estat 产 产业 田产 财产 领地
esteem 人望 奉 尊敬 尊重 尙 尚 崇 推尊 推崇 推服 推许 推重 敬佩 敬意 敬服 敬重 矜
esteras 酯酶
esterhaz 埃斯特哈齐
esterific 酯化
esth 以斯帖
esthetic 审美
estim 估值
estimat 估 估产 估价 估测 估计 估量 匡 度 忖思 掂 推估 推计 揆 揣 揣度 敁 料度 测度 竑 算起来 约莫 赀 量 铨 预估 预计
estonia 爱沙尼亚
estrang 形同陌路 生分 疏离
estrange 疏远 隔阂
estriol 雌三醇
estrogen 动情激素 动情素 雌性激素 雌激素
estru 动情期
estuar 入海口 河口 海口
eswatini 史瓦帝尼 斯威士兰
eta 伊塔 埃塔 艾塔
etc 么 喳 嘎嘎 开本 有本事 站长 等 行云流水 诸如此类
etch 蚀刻
etern 万古长青 不朽 地久天长 天长地久 恒久 永世 永恒 永远
eternalism 常住 常住论
eternit 千古 宙
eth 乙醚 以太 醚
ethan 乙烷 乙醛
ethanedinitril 氰
ethanethiol 乙硫醇
ethanol 乙醇 酒精
ethere 幽雅
ethereum 以太坊
ethernet 乙太网路 以太网 以太网络
ethic 伦理 伦理学 德 武德 道德
ethiopia 埃塞俄比亚 衣索比亚
ethiopian 阿姆哈拉
ethnicit 族
ethnocentrism 种族中心主义
ethnograph 民族志
ethnolog 民族学
etho 风貌
ethox 乙氧基
ethyl 乙
ethylen 乙烯
etiquett 仪节 形迹 礼 礼仪 礼俗 礼制 礼数 礼法 礼节
etymolog 字源 词源 语源
etymon 字根 本意
eu 欧盟
eucalyptu 尤加利 桉树
eucharist 圣餐
eucheuma 麒麟菜
euclid 欧氏
euclidean 欧式
eucommia 杜仲
eudemonic 幸福学
eugen 尤金 欧仁
eugenic 优生 优生学
euglena 眼虫 眼虫藻
eukaryotic 真核
eulog 悼词 祭文 诔 追悼文 颂 颂词
eulogiz 传颂 歌颂 讴歌 赞美 颂扬
eumetazoa 真后生动物
eumycet 真菌纲
eunuch 珰 老公 阉竖
eupatorium 泽兰 蕳
euphemism 委婉词 委婉语 婉称 婉词 讳称
euphemistic 委婉
euphorbiacea 大戟科
eurasia 欧亚 欧亚大陆
euripid 欧里庇得斯
euro 欧元
europ 欧 欧洲 欧罗巴 欧罗巴洲
europa 木卫二 欧罗巴
european 欧洲人
europium 铕
europol 欧洲刑警组织
eurostar 欧洲之星
eurovis 欧洲电视
eurozon 欧元区
euthanasia 安乐死
ev 不减当年 从 伊芙 前夕 前夜 厄娃 夏娃 如初 尝 常 曾 曾经 素
eva 伊娃 经济增加值 舱外活动
evacu 后送
evacuat 撤侨 撤离 撤走 清场 疏散 转移安置
evad 偷漏 回避 推脱 搪 规避 躲躲闪闪 躲避 躲闪 逃废 逃漏 逃避 遁 避开 错 闪躲
evalu 估算 考核 考评 评估 评语 评鉴
evaluat 品鉴 品题 审定 求值 甄 讲评 评价 评估 评定 评审 评比 评说 评骘 鉴定
evan 埃文 埃文斯
evangeliz 传教 宣道 布道
evapor 气化 蒸发
evaporat 幻灭 挥发 蒸 蒸发
evapotranspir 蒸散
evas 支吾其词 逃漏 闪烁
even 两不相欠 乃至 也 便是 傍晚 匀 匀净 匀实 双 哪怕 均 均一 均匀 夕 小夜 尚且 就是 平坦 平实 扯平 扯直 整齐 旰 晚 晚上 晚晌 晚间 暮 甚且 甚或 甚而 甚而至于 甚至 甚至于 薄暗 还 连 都 黄昏 齐 齐刷刷
evenl 平均
evensong 晚祷
event 事件 事变 埋点 小项 活动 顶目 项目
eventful 多事
eventualit 不虞
eventuall 总 总归 终久 终于
ever 一切 一应 举凡 全 凡 凡是 历 各 各个 每 每个 每隔
everest 额菲尔士
everglad 沼泽地 沼泽地带
evergreen 常绿 常青 长荣
everlast 无极 永久 永存 永恒
everton 埃弗顿
everybod 一体 各位 大伙 每个人 每人 男女老幼 艾瑞巴蒂
everyda 平日 日常 经常 通俗
everyman 万人
everyon 世人 亲疏贵贱 人人 众人 你我 各人 咸 大伙 大家 大家伙儿 所有人 每个人 莫不 诸位
everyth 一切 事事 凡事 凡百 统通 诸事 诸凡百事
everywher 世界各地 到处 四下 四方 处处 无处不在 普 每处 满世界 满处 漫天 漫天遍野 着处 触处 遍 遍地 随地 随处
evian 依云 爱维养
evict 逐出
evidenc 事证 佐证 凭准 凭据 印证 征 见证 证供 证据
evident 了然 外显 明摆着 显明 显豁
evidentl 分明 可知 显然 较然
evil 否 孽 害 弊病 恶 歹 罪恶 贼 邪 邪恶
evildo 为非作歹 奸宄 妖孽 害人虫 歹人 歹徒
evinc 显露出
evok 勾出 勾起 唤起 引发 激起
evolut 天演 演化 演进 进化
evolv 发自 嬗 嬗变 推移 演化 演变 衍化 衍变 递嬗
ex 前任 旧爱
exacerbat 转剧
exact 严肃 从难从严 准确 确切 精准 精密 索 苛 费工夫
exactl 便是 刚 刚好 可不是 就 就是 恰 恰恰 整 正 齐头
exagger 壮语 夸大之词 过头话
exaggerat 侈 唐 大言 夸 夸大 夸大其词 夸张 扩大化 抓马 浮夸 添油加醋 渲染 虚夸 言过其实 言重 讆 躗 邪乎
exalt 倜 超升
exam 考试
examin 伺 勘验 品鉴 审 审断 审查 审视 审谛 审酌 审问 察 察验 探查 推寻 推究 查 查对 查看 查考 查验 校验 核 核对 核查 检 检定 检查 检点 检视 检验 盘 盘察 省察 看看 稽核 考 考官 考核 衡量 试 谛 鉴 验 验核
exampl 举例来说 事例 例 例如 例子 例证 典范 标兵 样例 样板 案例 楷模 榜样 比如 比如说 比方说 范 范例 表率 譬如 譬如说
exasperat 可气 恨人 无奈 激怒
excavat 刨 发掘 开挖 开掘 怪手 挖 挖土机 挖掘 挖掘机 挖掘机械 挖机 挖穴 挖空 掘土机 采掘
exce 出 浮 甚 超 超出 超越 超过 越 越出界线 逾 逾越 隃 高于
exceedingl 不得了 十二分 极为 极了 超凡
excel 出人头地 胜过 见长 赛 踔 轶 长于
excell 超绝 逸群
excellenc 瑜
excellent 一级棒 上佳 优 优秀 优等 优胜 佼佼者 俱佳 倍儿棒 到家 呱呱叫 哿 善哉 嘉 够味 奂 好棒 完善 崭 巴适 杠杠的 板扎 极好 棒极了 没得说 特异 甲级 盖帽儿 祎 秀 精良 英 顶呱呱 高强 高超
except 以外 例外 例外字 除 除去 除外 除开 除过
exception 不凡 个别 了得 优异 出奇 卓异 绝世 超乎寻常 超人 超常 魁
exceptionall 分外 异常
excerpt 摘录 摘抄 摘记 节录 节选 选录
excess 亢 余 免赔 冗冗 垫底费 多 夸张 无度 浮 浮滥 淫 溢 滥 甚 超标 足 过分 过剩 过多 过度 过当 过火 过量
excessivel 太过 浮滥 过 过于 过头
exchang 三包 串换 互换 交换 交易市场 交易所 交流 倒腾 兑 兑换 对换 抵用 换 换取 换成 换置 掉 掉换 斢 易 替换 汇 调换 退换
excipient 赋形剂
excis 切除 割除 摘除
excit 亢奋 令人振奋 兴奋 刺激 刺激性 带劲 扣人心弦 活跃 激 激动 激发 激奋 热腾腾 耸 血脉偾张 雀跃 震 鸡冻
excitabl 应激性 神经质
excite 兴 兴奋
excitedl 冲冲 勃然
exciton 激子
exclaim 叹
exclam 叫喊 叹词 感叹句 感叹词 感叹语
exclav 内飞地 外飞地 飞地
exclud 之外 刨 去掉 在外 排他 排斥 排除 摈 除 除外
exclus 专有 异或 排他 独家
exclusivel 独属
exco 行会
excommunicat 绝罚 革出山门 革出教门
excoriat 呵斥 苛责
excre 大便 大恭 屎 粪便
excrescenc 赘生
excret 屙 排泄 排泻
excreta 排泄物 粪尿
excruciat 万分痛苦
exculpat 开脱 开脱罪责
excurs 远足
excus 借口 免除 包涵 原谅 宽假 宽贷 托词 由头 盾牌 藉口 说辞 谅 辩词 辩辞 饰 饰词 饶过
execut 主管人员 伏法 伏诛 决 受刑 处决 处死 执 执行 措 斧钺之诛 极刑 正法 经营者 行事 行刑 行政 行政部门
executabl 可执行
execution 刽子手 执行人
exegesi 诠注 释经
exemplar 事例 先进 典型化 懿 教科书式
exemplif 例示
exempt 免 免除 豁 豁免
exercis 习作 习题 健身 出操 操 操演 活动 演习 练 练习 行使 运动
exert 使出 努 施加
exhal 出息 出气 吐气 呼 呼出 虖
exhaust 丧失殆尽 人困马乏 倦怠 凅 劳倦 劳累 勯 匮 匮竭 周延 困顿 尽 尾气 惫 抏 散架 枯竭 枯萎 殚 殚竭 没劲 浩繁 澌 用光 用尽 疲弱 疲惫 疲惫不堪 疲累 磬竭 穷 穷尽 穷竭 竭 竭尽 罄 罄匮 耗尽 脱力 衰竭 诎 详尽 详尽无遗 辛苦 透支 阑
exhaustibl 有穷
exhibit 发挥 展 展出 展品 展示 展览 展览会 展陈 摆 显出 表演 证物 陈 陈列 陈设
exhibitionism 暴露癖 裸露狂
exhibitionist 暴露狂
exhilarat 来劲
exhort 俛 切嘱 劝 劝告 劝诫 勉 勖 勗 叮咛 嘱咐 戒 相劝 箴言 规谏
exhum 掘出
exil 流亡 流刑 流放
exist 在 存 存在 存有 既有 现 生存
existenc 存在
existent 现存
existentialism 存在主义
exit 出口 弹出 离去 退场
exocet 飞鱼
exocrin 外分泌
exogenou 外源
exon 外显子
exonerat 开脱 开脱罪责 昭雪
exorbitant 浮滥
exorcis 祛邪 除邪 驱魔 驱魔赶鬼
exorcism 驱邪
exorciz 祓除
exoskeleton 外骨骼
exospher 散逸层
exotic 傀 奇异 异国 异国情调 新奇
exoticism 异国情调
expand 做大 发展 发达 壮大 廓 扩充 扩增 扩大 扩展 扩张 扩编 拓 拓展 挓 放宽 斥 胀 膨胀 菶
expans 夷旷 宽阔 扩展 扩张 昄 浩浩 浩然 漭 濊 粗放 豪爽 资料片
expatriat 侨民
expect 一如所料 不出所料 企盼 分当 可望 守候 意 意料 意料之中 承想 承望 料 料及 料想 有喜 望 期待 期望 期望值 期盼 期许 果然 果真 盼 算计 虞 谅 重望 预想 预料 预期
expectorat 吐痰 咳痰
expedient 权 权宜
expedit 催 加急 加速 征 征战 征程 科考队 远征 长征
expel 开除 摈 撵 撵出 斥 轰 逐出 除名 革 革出 革除 驱 驱逐 驱逐出境 驱除 黜
expend 付出 消耗 销
expenditur 开支 心血 支出 用项 经费 耗资 花费 费用
expens 值钱 开支 开销 支出 昂 昂贵 用 用度 花费 花销 贵 费 费用 资 高昂
experi 实验 试 试做 试错 试验
experienc 体 体会 体察 体悟 内行 历 历练 历经 尝 感受 更 涉 涉历 熟 练达 经历 经验 经验丰富 老 老成 老练 见识 资历 遭遇 阅 阅历 领教
experiment 实验 试验 试验性
expert 一把好手 专 专业人才 专家 作手 俍 内行 分析人士 大拿 大方 大神 大虾 好手 师 懂眼 懂门儿 拿手 擅 擅长 深谙 能手 行家 行家里手 达人 通 里手 高手
expertis 两手
expir 到期 届满 期满 满期 绝气 过期
explain 交代 分诉 分说 剖辩 启发 开解 申 白 白事 破解 索解 解 解说 解释 训释 讲 讲明 讲解 诂 诠 诠解 说 说明 辩解 释 阐释 陈
explan 索解 解释 说明
explet 冗赘词 感叹语
explicat 疏通 解题
explicit 不含糊 明确 露骨
explod 炟 炸 炸膛 炸裂 爆发 爆炸 爆裂 自爆 起爆
exploit 乘隙 伟业 利用 刻剥 剥削 剥削者 开发 开采 扒皮 拶榨 朘 榨取 烈 牟利 牟取 盘剥
exploitat 吃人
explor 勘察 勘探 发掘 寻摸 探 探勘 探察 探寻 探索 探险 探险家 探险者 求索 追索 钩稽
explorator 探究式 探索性 试探性
explos 易爆 炸药 爆发性 爆声 爆炸 爆炸性 爆炸物 爆裂物 轰
exponent 幂 指数
exponenti 乘幂 乘方 指数
exponentiall 成倍
exponentiat 乘幂 乘方
export 出口 出口商 出口货 外销 导出 汇出 输出
expos 东窗事发 举发 兜底 兜翻 外露 展露 扒粪 拆穿 掉漆 揭 揭发 揭穿 揭露 擿 暴露 曝光 曝露 穿帮 袒露 裸裎 裸露 襮 踢爆 道破 露 露出 露袒 露馅
exposit 博览会 论述 赛会
exposur 敞口 暴光 曝光 曝露 朝向
expound 揭举 敷演 敷衍 论证 阐发 阐扬 阐明 阐述 阐释
express 加急 劲 十万火急 发挥 名状 字句 寄予 式子 快班 快车 抒 抒写 抒发 显出 特快 眉角 神 神态 神情 神气 神色 神采 致以 表情 表现 表白 表示 表示式 表达 表达式 表述 言辞 词语 载道 运算式 道 阐
expressionless 呆 无表情
expressivit 示性
expressl 特别
expresswa 高速 高速公路 高速路
expropriat 剥夺 征收 征用 接收 窃据
expung 抹杀 除名
exquisit 如花似玉 小巧玲珑 撚 玲珑 琼 秀雅 精妙 精工 精湛 精纯 精美 精致 纤美 细腻 绝妙 考究 致 高尚
ext 子丑 飘蓬
extant 存留 现存 留存
extemporaneou 即兴
extend 伸 伸出 伸长 努出 努劲儿 宽限 展缓 廓 延 延伸 延展 延期 延长 引 引申 张开 扩及 扩增 扩展 扩建 拓展 接 推及 推广 放宽 昡 申 致以 舒展 蔓延 迤 遍及 道
extens 久旷 伸展 伸肌 分机 副档名 华尔街 博 博大 外延 大规模 头牌 宽广 宽旷 广博 广泛 廓 征衫 恢恢 恺撒 战团 扩展 扩展名 扩展程序 推而广之 族 春宫 春闱 毐 泛 洽 溥 粗放 红领巾 绵长 花旗 辽阔 迎新 饕餮之徒
extensibl 伸缩
extensivel 大加 盛
extent 份儿 分际 幅员 幅度 度 田地 程度 范围 规模
exteri 外部 外面
exterminat 全歼 剪 剪除 夷 杀灭 杀绝 死绝 殄 殪 消杀 灭亡 灭绝 绝灭 诛尽杀绝 诛灭 诛除 赶尽杀绝
extern 以外 国外 外 外在 外来 外用 外界 外置 外表 外部 对外 局外
extinct 失传 沦灭 消光 绝 绝灭 绝种 绝迹
extinguish 扑灭 汩 熄 熄灭 熸
extirpat 剿
extol 揄扬 歌颂
extort 刮 勒索 搂 敲诈 敲诈罪 暴敛 索贿 苟取 讹 讹人 诛求 追索 追逼 逼
extra 临时演员 临演 余 号外 外加 杂费 格外 群众演员 群演 零 额外
extract 作出 出货 去掉 取出 回采 开采 引出 抽出 抽取 提制 提取 提炼 摘录 摘抄 撮 梊 榨 榨取 片段 精 节录 萃取 采出 采掘
extracurricular 课余 课外
extradit 引渡
extrajudici 法外
extramarit 婚外
extraneou 冗
extranet 企业间网路
extraordinar 不凡 不含糊 了不起 出奇 卓绝 峥嵘 异乎寻常 没谁了 特殊 瑰 逆天 邪乎 隽楚 非常
extrapol 外推法 外插
extrapolat 外推 外推法 外插 推断 推算
extrasystol 早搏
extraterrestri 外星 外星人 异星人
extraterritori 域外
extraterritorialit 治外法权
extravaganc 挥霍无度 铺张 锦衣玉食
extravagant 一掷千金 侈 侈靡 千金一掷 厚重 大手大脚 奢 奢侈 奢泰 奢靡 忕 挥金如土 挥霍 挥霍无度 豪奢 过度 阔绰 靡
extrem 偏激 卓绝 无以复加 极端 淋漓 激烈 激进 爆表 蔇 过激
extremadura 阿尔坎塔拉
extremel 一箩筐 万分 万般 不堪 不得了 不拉几 不胜 之至 了去了 倍感 偏宕 到不行 十分 太 崭 巨 巴巴 异常 无任 无似 有加 有够 杀 极 极为 极了 极其 极度 死 殊 煞是 甚 甚为 甚是 稀 穷 穷极 精 绝顶 至极 要命 要死 贼 足足 郅 齁
extremism 极端主义
extremist 极端分子 激进 激进分子
extremit 倪 尽头 尾 末尾 末端 端
extremum 极值
extricat 脱出
extrinsic 外在
extrovert 外向 外放
extrud 压挤 挤出 挤压 挤压出
exuberant 勃勃 旺盛 生机盎然 盎然 饶 高迈
exud 渗出
exudat 渗出物
exult 大喜
exurb 卫星城
exuvia 蜕
exuviat 蜕壳
exuvium 蜕皮
ey 命门 正眼 目 眸 眼 眼中 眼帘 眼目 眼眸 眼睛 睛 鼻儿
eyeball 目珠 眼珠 眼珠儿 眼珠子 眼球 睛
eyebrow 眉 眉尖 眉毛 眉黛
eyedropp 吸管 滴管
eyeglass 叆叇 眼镜
eyelash 眼眨毛 眼睫毛 睫 睫毛
eyelid 眼皮 眼皮子 眼睑 睑
eyelin 眼线液 眼线笔
eyepiec 目镜
eyeshad 眼罩
eyesight 目力 眼力 眼帘 眼神 视力
eyesor 不堪入目 煞风景
eyespot 眼点
eyewash 眼药水
eyewitness 目击者 眼证 见证人
ezhou 鄂州市
eztravel 易游网
f 五 伍 古体诗
fa 简谱
fabacea 豆科
fabi 法币
fabl 寓言
fabless 无晶圆
fabric 布料 纺织品 织物 肌体 脉络 虚构 诈语
fabricat 假造 捏 捏造 杜撰 炮制 瞎编 编 编造 虚妄 躗 造
fabulou 极好
fac 临 体面 冒 向 向着 嘴脸 头面 对 工作面 庞 当前 形象代言人 指向 掌子面 朝 朝向 直面 老脸 脸 脸孔 脸庞 脸皮 脸盘儿 脸蛋 脸蛋儿 脸蛋子 脸部 脸面 表面 贴边 面 面前 面向 面子 面孔 面对 面庞 面影 面皮 面貌 面部 面颜 颜 颜面
facad 假象 外墙 门脸 门面
facebook 脸书 脸谱 非死不可 面簿
facekini 脸基尼
facelift 拉皮 面目一新
facepalm 捂脸
facepiec 面罩
faceplat 面板
facet 层面 端 面向
facetiou 俏皮
faci 面膜
facilit 建置 设备 设施
facilitat 便利 便捷化 促成 俾利 引导师 方便 疏通
facsimil 摹写
fact 事实 事实上 倍数 党派 其实 却是 因子 因式 因数 因素 实事 实则 实际上 小集团 帮派 情事 成因 政派 整除数 条件 派 派别 派系 真真 系数 说真的 起因 门户 阵营
factionalism 派性
factor 制造厂 厂 厂子 厂家 厂工 厂房 工厂
factoriz 因式分解
facula 光斑
facult 学院 系
fad 凋零 减色 掉色 时尚 泛白 淡入 淡出 脱色 菸 落色 蔫 褪 褪色 走色 风口
fahai 法海
fahrenheit 华氏 飞轮海
fail 不及格 不遂 倒 吹了 失 失效 失灵 失败 弱点 当 当掉 挂 挂科 挫 未能 流产 砸 砸锅 脱空 落空 落败 败
failur 失败 挫败 故障 跟斗
faint 厥 发昏 头昏眼晕 头昏眼暗 幽幽 幽微 微弱 微微 微漠 昏 昏倒 昏厥 昏头昏脑 昏过去 晕 晕倒 晕厥 殚闷 淡淡 淡薄 眩晕 若隐若现 隐约 隐隐 隐隐绰绰
faintheart 婆婆妈妈
faintl 隐隐约约
fair 仙女 仙子 允 公 公允 公平 公平合理 公正 公道 合情合理 合理 园游会 均等 天仙 妵 市集 持平 摆平 整流罩 正当 游园会 游艺会 白嫩 神仙 精灵 集市 马马虎虎
fairl 相当 较为 较比 还
fairness 公道
fairwa 球道
fairyland 仙乡 仙境 仙界 幻境 洞天 蓬莱 蓬莱仙境
faith 信心 信念
faithful 不渝 守节 忠 忠实 教众 谌
faithless 无义
fak 仿冒 仿冒品 仿制品 伪 伪造 伪造品 假 假冒品 假货 假造 冒牌 山寨货 李鬼 赝品
falcon 猎鹰 隼 鹘
fall 下坠 下挫 下落 下跌 下降 伏 倒 倒灶 坠 坠落 堕 崩陷 扑落 掉 掉下 掼 摔 摔跟头 攧 沉落 沦落 滑落 看上 秋 秋季 落下 衰落 衰退 覆亡 误信 跌 跌倒 跌至 跌落 跟斗 跤 踜 蹪 逢 逿 金秋 降 降下 陷 陷落 雨 霣
fallac 谬种 谬论
fallback 退步
fallout 余波 落尘 降尘
fallujah 费卢杰
fals 伪 伪劣 假 无信义 虚 虚伪 虚假 虚谎 讹 谬 赝 违心 错误
falsehood 诈语 诳 诳语 谬误 躗
falsetto 假嗓 假嗓子 假声 假音 假高音 小嗓
falsif 作假 篡改
falstaff 福斯塔夫
falt 支支吾吾 衰退 趑 趦 蹒跚不前
falter 颤巍巍
fam 功名 名儿 名气 名目 名誉 声誉 字号 闻 高名
famagusta 法马古斯塔
famil 一家 一族 人家 家 家子 家室 家庭 家族 屋企 户 科 门 门户
familiar 亲切 密切 接头 昵 熟 熟人熟事 熟悉 熟络 熟门熟路 狎昵 认识
familymart 全家
famin 凶 凶荒 灾荒 粮荒 饥荒 饥饿
famish 前胸贴后背 忍饥挨饿 惄 挨饿
famou 名 名扬四海 名闻 响当当 大名鼎鼎 有名 烜赫 知名 腕级 著名 闻 闻名 驰名 驰誉 鼎鼎大名
fan 亲们 发烧友 扇 扇动 扇子 扇风 拥趸 爱好者 球迷 箑 粉 粉丝 迷 鉴赏家 风机 饭
fanatic 拥趸 狂热
fanbo 脑残粉 迷弟
fanc 想要 看中 看得中 花俏 花巧 花式
fanchang 繁昌区
fancheng 樊城区
fanciful 虚无缥缈
fandom 饭圈
fang 尖牙 獠牙
fangcheng 方城县 防城区
fangchenggang 防城港市
fangfeng 防风
fangirl 脑残粉 迷妹
fangshan 房山区
fangzheng 方正县
fann 方妮
fanta 芬达
fantas 做梦 奇幻 妄言 幻 幻想 幻梦 狂想 空想 绮想 范特西
fantasiz 幻想 意淫 空想
fantastic 奇异 妄 没治 盖帽儿 稀奇古怪 绝门儿 荒诞 邪乎
faq 常见问题 常问问题
far 嘏 岂止 攸 暨 盘费 票价 缅邈 车钱 运价 远 远离 远远
farad 法 法拉
farada 法拉第
farawa 绵邈 辽 辽远 远门
farc 丑剧 笑剧 趣剧 闹剧
farewell 辞行
farka 法尔卡什
farm 农业 农人 农作 农友 农场 农夫 农庄 农户 农民 农耕 刷 务农 四民 垌 士农工商 庄稼人 庄稼汉 田 田间 畈 种地 种田 耕作 饲养场
farmhous 农舍 庄家 田舍
farmland 农地 农田 田土 田地
farmstead 庄
farmyard 农家庭院
farrago 四不像
farsi 帕西 波斯语
farsight 睿 远视
farsightedness 前瞻性
fart 屁 放屁 放气
fascia 挑口板 筋膜
fascicl 分册
fascin 魅力
fascinat 入迷 发烧 吸引 姱 引人入胜 心醉 心驰神往 有趣 疯魔 痴醉 着迷 神往 神魂颠倒 迷人 迷住 醉人 醉心
fascism 法西斯主义
fascist 法西斯
fash 合时 时尚 时装 铸成
fashionabl 入时 摩登 新潮 时兴 时尚 时髦 洋气 流行 潮 风靡 髦 髳
fast 嘌 大斋 守斋 封斋 快捷 快速 斋期 断食 禁食 辟谷 迅 迅速 速 速食 遽
fastball 直球
fasten 卡 固定 扣 扣上 揽 系 系上 纚 绑住
fat 出人命 命 命中注定 命运 天命 天数 奘 时运 死活 气数 油 油脂 祸福吉凶 缘 肥 肥大 肥头大耳 肥实 肥滋滋 肥肉 肥胖 胖 脂 脂肪 脂膏 脝 腯 腽肭 膆 膘 膘肥 臇 致命 致死性 运 运命 运道
fatah 法塔赫
fatalism 宿命论
fatalistic 宿命论
fatalit 遇难者
fath 严 人父 大 太公 怙 椿 父 父上 父亲 爸 爸爸 神父 翁 老儿 老头 老子 老父 老爸 老爹 阿妈 阿爸 阿爹
fathead 饭桶
fathom 捉摸 英寻
fatigu 人困马乏 倦 劳 劳顿 困顿 疲劳 疲劳症 疲困
fatimah 法蒂玛
fatt 油腻 肥腻 胖人 胖子
fatten 催肥
fatwa 法特瓦
faucet 水龙头 龙头
fault 不是 不韪 佚 咎 失误 尤 差错 愆 愆尤 故障 断层 毛病 短 短处 碴 缺点 罪 訧 负有责任 过失 过错 违失 错处 错失 阙
faultless 一百一 完备 无瑕 零缺点
faun 牧神 羊怪
fauna 鸟兽
fav 亲 人情 偏倚 偏宠 偏爱 厚 向着 宠 得宠 德 恩 恩典 恩德 恩情 恩惠 支持 欢心 赐 追捧 雨露 青眼 青睐
favor 受宠 受惠
favorabl 优惠 利 利好 占便宜 嘉许 有利 良好 顺
favorit 偏爱 喜爱 嬖 宠儿 得宠 心头好 最喜爱
favu 癞疮
fawn 卑躬屈膝 奉承 奉迎 奴颜婢膝 巴结 拍马屁 趋奉 逢迎 阿附 麑 麛
fax 传真
fay 法耶德
fe 加料 吃食 哺 哺养 哺育 喂 喂养 喂哺 喂料 喂食 投喂 料 装料 费 进料 食 饲 饲料 馈送
fealt 忠义
fear 忌 怕 怵 怵惧 恇 恐 恐怕 恐惧 恶 惧 惮 惶 慑 懔 戄 打怵 生怕 畏 畏惧 胆寒
fearful 伈 兢 凶 可怕 心惊 怵 怵然 惕 惕然 提心吊胆 狼顾 雒
fearless 不怕 大胆 天不怕地不怕
fearsom 强悍 慑人
feasibilit 可行性
feasibl 使得 切实 切实可行 可行
feast 大快朵颐 宴 宴乐 宴会 宴席 宴飨 宴饮 欢宴 犒劳 盛宴 筵上 筵宴 莚 觞 酒宴 酒席 酒筵 飨宴 饮宴
feat 功绩
feath 毛 羽 羽毛 翎毛
feather 身披羽毛
featur 体势 嘴脸 容貌 特点 眉宇 眉目 设有 面貌
februar 二月 二月份
fec 大便 大恭 屎 粪便
feckless 无所作为 碌碌无为
feder 联合会 联邦 联邦制
fedex 联邦快递
feebl 乏力 低微 孱 尪 弱 微弱 挼 衰弱 软弱
feed 饲养者
feedback 反馈 回馈 讨论区
feel 作 味 味道 思绪 情 情事 情味 情怀 情感 情愫 情操 感 感到 感受 感知 感觉 感觉到 手感 气质 滋味 片 看 着 觉 觉得 触感 触角 触须 认为 须 须子 领悟力
feicheng 肥城市
feidong 肥东县
feign 乔装 作 佯 假作 假装 冒 冒充 故作 演戏 矫 装作 诈
feint 假动作 隐然
feixi 肥西县
feixiang 肥乡区
feldspar 长石
felicit 祉 禠
felida 猫科
felix 菲力克斯 费利克斯
fell 伐 放倒 采伐
fellah 费拉
fellatio 口淫
fellmong 皮革商
fello 渠
fellow 伙计 同伴 小子 汉子 院士
fellowship 友谊 团契 联谊
felon 指疔 重犯 重罪
felt 旃 毛毡 毡 毡子 毧
femal 凹 女 女同胞 女子 母 牝 雌 雌性 骒
feminin 帼 阴 阴性 阴柔
femininit 女人气 女色
feminism 女性主义 女权主义 妇女运动
feminiz 女性化
femm 婆
femtosecond 飞秒
femur 股骨
fen 市分
fenc 击剑 剑法 围墙 围栏 围篱 围起 墙垣 栅 栅栏 栅篱 栏 栫 樊 樊篱 竹篱笆 笆 篱 篱垣 篱笆 藩 藩篱 阑槛
fenchihu 奋起湖
fend 叶子板 挡泥板 翼子板 芬达
fengcheng 丰城市 凤城市
fengdu 丰都县
fenggang 凤冈县
fenghuang 凤凰县
fengj 奉节县
fengkai 封开县
fengman 丰满区
fengnan 丰南区
fengq 凤庆县
fengqiu 封丘县
fengquan 凤泉区
fengrun 丰润区
fengshan 凤山县
fengshun 丰顺县
fengtai 丰台区 凤台县
fengxi 丰溪
fengxin 奉新县
fengyang 凤阳县
fengz 丰泽区
fengzhen 丰镇市
fenjiu 汾酒
fennec 耳廓狐
fennel 小茴香 茴 茴香
fenpropathrin 甲氰菊酯
fentanyl 吩坦尼 芬太尼
fenugreek 胡芦巴 葫芦巴
fenyang 汾阳市
fenyi 分宜县
fer 发酵 酝酿 酶 酿 野
ferdinand 弗迪南 斐迪南
ferg 菲姬
ferguson 弗格森
ferm 费米子
ferment 酵
fermentogen 酶原
fermi 费米
fermium 镄
fern 蕨类
ferociou 凶恶 凶狂 凶猛 悍 杀气腾腾 狠 猖 猛
ferociousl 狠狠
ferocit 凶焰
ferr 乘船 摆渡 沆 渡 渡船 轮渡
ferralsol 铁铝土
ferrari 法拉利
ferret 雪貂
ferrosol 富铁土
ferrou 亚铁
ferrul 套圈
fertil 丰 多产 富饶 易孕 沃 硕果累累 肥 肥厚 肥实 肥沃 肥美 腴 饶沃
fertilit 地力 生殖力 生育 生育能力 肥力
fertiliz 受精 肥 肥料
ferv 激情 热度 热诚
fervent 慷慨 挚切 澎湃 火热 热 热切
fes 非斯
fest 化脓 喜庆 溃 溃烂 溃脓
festiv 祭 节庆 节日
festoon 结彩 花彩
fet 园游会 游园会
feta 菲达
fetch 取 払 拿来
fetid 膻
fetishism 性物恋 恋物 恋物狂 恋物癖 拜物教
fetlock 踠
fett 束缚 枷销 枷锁 桎 梏 禁锢 网罗 羁绊 脚镣 釱 铐 镣
fettl 补炉
fetu 胎 胎儿
feud 世仇 仇隙 宿仇 封建
feudalism 封建 封建主义 封建制度
feudalistic 封建
feudator 藩国
fev 温 烧 热病 觱 高烧 高热 高热病
feverish 发热 狂热
few 一二 一些 两 些 些许 几 几个 啲 寡 小 尐 少 少数 少许 少量 数 鲜
fianc 未婚夫
fiasco 杯具
fiat 菲亚特
fib 小谎 纤维
fiberglass 玻璃纤维 玻璃钢 玻纤
fibril 原纤维
fibromyalgia 纤维肌痛
fibrou 纤维状
fibula 腓骨
fickl 反复无常 变化无常 善变 多变 无常 水性杨花 薄幸 薄情
fict 嫪毐 小说 尚方剑 尚方宝剑 虚构小说
fiction 虚构
fictitiou 虚拟
fiddl 乱动 小提琴 小提琴手 把弄 把玩 拈 拨弄 搬弄 摆弄 烦琐
fideism 虔信主义
fidel 菲德尔
fidelit 保真度 忠诚
fidget 坐立不安 烦躁 盘弄
fief 采地 采邑 领地
field 地 垌 域 外场 字段 平原 方面 栏位 球场 田 田亩 田园 田地 田野 田间 田陌 畈 科 菲尔兹 赛场 进军 野 领域
fieldfar 田鸫
fieldwork 外勤 田野调查
fiend 凶煞 凶神 凶神恶煞 恶煞 恶神 恶魔 煞 煞神
fiendish 凶恶 穷凶极恶
fier 如火 火烫 火热 火爆 火红 火辣辣 焃 煃 爚
fierc 凌厉 凶 凶巴巴 凶恶 凶残 凶狂 凶猛 剧烈 厉害 威烈 恶 恶凶凶 悍 暴烈 毒 激 激烈 烈 煋 狠 狰狞 猛 猛烈 獠 趮 酷烈 駻 鸷
fiercel 切激
fifa 国际足联
fift 五十 半白 半百
fifteen 十五
fifth 五世 五号 五度 五音度 第五
fig 无花果 鸡犬升天
fight 争取 争战 争斗 争购 交战 作战 兵戈 厮搏 壮士 对仗 对打 战 战事 战团 战士 战斗 战斗机 战斗者 打 打斗 打架 抗 挌 掐 掐架 搏 搏击 搏战 搏斗 斗 斗争 比划 肢体冲突 讧 豦 赌斗 过招
figur 人偶 人士 人物 体形 体态 图形 外形 形体 形象 揣 数 数字 数目字 数码 筭 算 纹饰 身形 身影 身态 身才 身材 身段
figurativel 比喻
figurin 人儿
fiji 斐济
fil 入禀 列 卷宗 备案 屑 文件 文件夹 文档 案 案卷 档 档案 纵队 鋊 锉 锉刀
fila 丝状物 灯丝
filatur 纺丝
filbert 榛果 榛色
fili 孝顺
filibust 冗长辩论 拉布 拖延时间
filipino 菲律宾人
fill 充 充填 充填物 内装 内馅 占满 填 填充物 夹馅 布满 幼马 弥 弥漫 弸 排满 添补 满 满腹 盈 硬 磅礴 窴 补 补满 补白 补足 装袋 馅 馅料 驹子
fillet 圆角 菲力
fillist 凹槽
film 封神榜 封神演义 广电总局 影 影片 摄录 片 片子 电影 胶卷 胶片 膜 艾未未 菲林 薄层 薄膜 软片 部
filmmak 电影制作
filmstrip 幻灯片
filoviru 丝状病毒
filt 淋 滤 滤光镜 滤器 滤清器 滤网 滤芯 滤过 滤镜 筛 筛选 过滤 过滤器 过筛 酾
filth 不干不净 乌七八糟 恶浊 污 污垢 污秽 污糟 秽 肮脏 脏 脏兮兮 腌臜 黑龌 龌浊 龌龊
filtrat 滤液 滤饼
fin 不赖 也罢 仔 优美 优良 佳 决赛 含味隽永 嫙 小巧 尾翼 总决赛 挨罚 晴 最后 最终 未尝不可 爽 祎 精心 精细 精美 精致 纤 纤密 纤小 纤柔 纤细 细 细密 细小 细微 细致 终期 终极 缜匝 缜密 罚 罚款 罚金 罚钱 罚锾 美好 脚蹼 致 致密 良好 蛙鞋 要得 赀 足色 鞙 韵 鱼鳍 鳍
finalist 入围者
finaliz 定型 封口 尘埃落定 敲定 杀青
finall 到了 到头来 到底 卒 总算 最后 末了 末后 究竟 端然 终于 结末 遂
financ 汇金 融资 财务 金融
financi 金融 金融家
finch 雀类
find 发现 发现物 寻获 找 找出 找到 找着 找见 拾得 拾获 挤 搜获 觅
fineness 成色
finess 手腕
finest 顶尖
fing 手指 手指头 指 指头
finger 指交 指法
fingerboard 指板
fingerl 鱼种
fingernail 指甲 指甲盖
fingerprint 手印 指印 指摹 指模 指纹 脶
fingertip 手指头 指尖
finick 娇气 娇贵
finish 了 了结 修整 做完 傮 儩 光 卒 句点 喝光 喝掉 完 完了 完事 完毕 完结 定当 尽 开交 得 必杀技 成 成书 挂 收尾 散会 毕 涂饰 用完 竣 终 结束 罢 讫 通关 齐活
finit 有穷 有限
finland 奥兰群岛 芬兰
finnish 芬兰语
fippl 气塞
fir 下课 免黜 刷 发射 四大 回家吃自己 失火 射击 开除 开革 撸 施放 枞树 火 火儿 火力 炒 炣 烧制 烧硬 烶 煚 燃爆 燨 爔 解雇 辞退
firearm 喷子 枪 枪械 枪炮 火器 火枪
fireball 一团火 火流星 火球
firebird 鹓
firebreak 防火道
firebrick 耐火砖
firecrack 炮 炮仗 炮竹 爆仗 爆竹 花炮 鞭炮
firefight 扑救 救火 枪战 消防 消防员 灭火
firefl 流萤 獜 萤 萤火虫 萤焰 蚈
firefox 火狐 红熊猫
firelight 炴
fireman 消防员 消防队员
fireplac 壁炉
firepow 攻击力 火力
fireproof 耐热
firesid 炉边
fireston 凡士通
firethroat 金胸歌鸲
firewall 火墙 防火墙
firewir 火线
firewood 劈柴 木柴 柴 柴草 柴薪 樵 薪
firework 烟火 烟花 烟花爆竹 焰火 礼花 花火
firm 严明 事业单位 事务所 企业 公司 刚 刚强 劼 商户 坚 坚决 坚固 坚定 坚牢 坚贞 巩固 扎实 扎扎实实 果决 果断 正色 死死 牢 牢固 牢实 瓷实 硬 硬气 确 碻 磐 稳健 稳固 稳当 紧实 老字号 雄浑
firma 穹苍 苍天 霄
firml 坚固 妥帖 妥贴 毅然 毅然决然 牢牢 狠狠
firmness 坚固性 坚定性
firmwar 固件 韧体
first 一世 一次 上 上个 乍 元 先 先进先出 先鞭 其一 冠 初 初次 前 原初 原始 原来 在先 处女 头 头一 头道 带头 开先 开初 挑头 最初 本来 甲 第一 肇 起先 起初 起头 首 首先 首家 首次 魁首
firsthand 临场
firstl 一来 其一
fish 不对劲 不对头 不是味儿 套 打鱼 捕捞 捕鱼 捞取 渔 渔捞 腥 蹊跷 钓鱼 鱄 鱼 鱼夫 鱼类 鲜
fishbon 鱼刺
fishbowl 鱼缸
fishcak 鱼饼
fisher 渔业
fisherman 水客 渔 渔人 渔夫 渔民 鱼夫
fisherwoman 渔妇
fishhook 钓针 钓钩 鱼钩
fishmong 鱼贩
fishnet 渔网
fishplat 鱼尾板
fishpond 养鱼池 鱼塘 鱼塭 鱼池
fishtail 鱼尾
fiss 分裂 核裂变
fissionabl 可裂变
fissur 裂罅 龟裂
fist 拳 拳交 拳头
fisticuff 拳术
fistula 瘘 瘘管
fit 一阵 切合 合 合于 合群 吻合 安 对 康健 康强 拟合 散客 相合 相配 称 融合 装设 贴合 适 适合 适应 配 配合 配装
fitch 惠誉
fitness 适存度
fitt 合适 尺码 当 得体 服帖 装有 试衣 配件 配合 钳工 锠 顶事
fitzgerald 菲茨杰拉德
fix 一定 修理 划一不二 发直 和事佬 固定 奠 奠定 安 安装 定 定格 定点 弄 弥缝 恒 搞定 敲定 整治 死飞 直勾勾 确定 装 规则 规定
fixat 偏执 固执
fixtur 夹具 装置物 附着物
fizz 发泡 咝 泡腾
fjord 峡湾
fl 四害 打麻雀运动 抛 抡 拽 掼 撺 甩 翚 航 航行 蝇 趐 飏 飘扬 飞 飞行 飞转 驾乘
fla 剥 剥皮 扒皮
flab 救生圈 赘肉
flabb 肉 软弱 软绵绵
flabbergast 傻爆眼 傻眼 大吃一惊 瞠目结舌 诧异
flag 国旗 帜 旗 旗子 旗帜 旗标
flagellat 鞭毛纲
flagellum 鞭毛 鞭节
flagg 淡薄
flagpol 旗杆 杠
flagrant 悍然
flagrantl 横加
flagship 主打 拳头 旗舰 旗舰店
flagston 层岩 石板
flagyl 甲硝唑
flail 桲 梿 耞 连枷 麦枷
flair 天资
flak 松脱 片 薄片 酥松
flam 喷火 明火 活火 火光 火焰 火苗 炎 炣 炽烈 烶 焮 焰 煝 熊熊 燃烧 爓
flamboyant 多彩 张扬
flamecrest 台湾戴菊
flamenco 佛朗明哥 弗拉明戈 弗拉门戈
flamethrow 喷火器 火焰喷射器
flamingo 火烈鸟
flammabilit 可燃性
flammabl 可燃性
fland 法兰德斯
flang 凸缘 凸耳 法兰
flank 翼侧 胁 腹部
flannel 法兰绒 绒布
flap 扇动 扑 扑扇 扑打 扑棱 拍打 振 鼓动
flaperon 襟副翼
flar 喇叭形 照明弹 闪亮 闪熠
flareback 回火
flash 一刹那 一弹指顷 一晃 一霎 一霎间 亮 亮出 俯仰之间 刷入 刹时 华而不实 弹指 弹指一挥间 弹指之间 忽忽 忽闪 拈指 拉风 掣电 焕发 熠 猥亵性暴露 瞬息 瞬息之间 瞬间 花里胡哨 转眼 转眼之间 转瞬 闪 闪光 闪出 闪熠 闪现 露阴癖 须臾
flashback 倒叙 闪回
flashbang 闪光弹
flashcard 抽认卡 闪卡
flashlight 手电 手电筒 电棒 电筒
flask 瓶盂 长颈瓶
flat 变音记号 圢 坦 套房 平 平坦 平板 平淡 幵 扁 扁平 没电 泄气 降号
flatbread 面饼
flatcar 敞车
flatfish 比目鱼 鲽 鳒 龙利
flatiron 烙铁
flatl 一口
flatland 坝
flatt 佞 吹捧 奉承 媚 抬轿子 拍马屁 灌米汤 诐 谀 谄 谄媚 过奖 阿 阿谀
flatten 平整 弄平 抚平 抹平
flatter 佞 偏辞 奉承 奉承者 媚词 憸 拍马者 说你胖你就喘 谄媚者 马屁 高帽子
flatulenc 屁
flatworm 扁形动物 扁虫
flaunt 夸耀 戳份儿 显弄 标榜 炫弄 炫耀 逞
flav 口味 味道 情味 情调 意味 气息 气韵 滋味 色彩
flaviu 弗莱威厄斯
flavon 黄酮
flavonoid 类黄酮 黄酮类化合物
flavor 调味 调味品 调味料 调料 香料 香精
flavorless 无味
flavorsom 有滋有味
flaw 瑕玷 瑕疵 疵 破绽 硬伤 缺失 缺陷 裂纹 颣
flawless 完美无瑕 完美无缺 无可挑剔 没得挑剔
flax 亚麻 胡麻
flaxse 亚麻仁 亚麻籽
fle 亡 亡命 出奔 出逃 奔逃 窜 跑走 逃 逃亡 逃命 逃奔 逃走 逋 遁 避
flea 客蚤 虼蚤 蚤 跳蚤
fleaban 蓬
fleck 碎末
fledg 翅膀硬
fledgl 鷇
fleec 圈钱 宰 羊毛
fleet 忽忽 浮云 短促 稍纵即逝 舰队 船队 车队 转瞬即逝 飘忽 飞逝
flemish 佛兰芒语 弗拉芒
flesh 体肤 多肉 真实感 肉 肉乎乎 肌 肌肉 肌肤 肥厚 肥硕 血肉
fletch 尾翼
flevoland 弗莱福兰
flex 屈挠 屈肌 挠曲
flexibilit 伸缩性 弹性 机动性 柔性 灵活性 适应性
flexibl 伸缩 变通 圆通 易弯 有弹性 机 机动 机变 松软 柔 柔韧 活动 活泛 灵活 能伸能屈 能屈能伸 软 通融 随遇而安
fli 传单
flick 弹 忽悠 拂 摇曳 明灭 闪映 闪烁
flicker 幢幢 烁烁 闪闪 颤巍巍
flight 架次 班机 航次 航班 航程 飞行
flims 单薄
flinch 畏缩
flint 打火石 火石 燧石 砮
flintlock 火枪 燧发枪
flintston 摩登原始人
flip 弹 投掷 空翻 翻腾 翻转
flipchart 活动挂图
flipp 脚蹼 蛙鞋 鳍状肢
flippanc 浮气
flippant 贫嘴
flirt 吊膀子 撩妹 撩骚 浅尝 调情 逗情 骚
flirtatiou 娇媚 目挑心招 翾 骚情
flit 一闪而过 飞来飞去
flo 地上 地台 地板 地面 层 桥面 楼 楼层 楼板 楼面 自由体操
float 上市 彩车 悬浮 氽 汧 流荡 浮 浮动 浮游 浮点型 浮点数 浮起 漂 漂泊 漂浮 虚飘飘 飏 飘 飘动 飘浮 飘逸
floccul 絮片 絮状物
flock 一拥而上 群 蜂拥 蜂涌 麇集
flog 抶 抽打 拷 挞 搒 棰 榜 榜笞 笞挞 笞掠 追比 鞭 鞭打 鞭笞
flood 充斥 刷屏 发水 大水 水患 水灾 汛 泛 泛滥 泻 洚 洪 洪水 洪流 洪涝 洪灾 流泻 涝 淊 淹 淹水 淹没 淹灭 淹盖 淼 滂沱 潦 长驱直入
floodgat 水闸
floodlight 投光灯 泛光灯
floodplain 河漫滩
floodwat 渍
floorboard 脚踏板
flooz 小妖精 荡妇
flop 扑腾 翻车
flopp 假摔
flor 弗洛勒斯岛 弗洛里斯岛
flora 植物群 花木
florenc 佛罗伦斯 佛罗伦萨 翡冷翠
floricultur 花艺
florid 旺炽型 旺炽性 红润 花
florida 佛罗里达 佛罗里达州 卡纳维尔角 卡纳维拉尔角 肯尼迪角
florist 花商 花艺师
floss 松
flound 左口鱼 比目鱼 鲽 鲽鱼 鳒
flour 干面 白面 面 面粉
flourish 亨祚 全盛 兴 兴旺 兴旺发达 兴盛 兴荣 兴隆 勃 勃发 发烧 发达 开花 怒 旺 昌 昌明 景气 条畅 枝繁叶茂 欣欣向荣 殷 滋生 火势 火爆 生殖 畅旺 盛 繁华 舞动 花招 苍苍 茁壮 荟 蓬勃 蔚起 蕃 蕻 鼎盛
flow 华 开花 心流 朵 沆 洋洋洒洒 洏 流 流丽 流动 流动性 流泻 流淌 流畅 湝 潺 花 花朵 英 融通 走水 跌宕昭彰 风花雪月 鲜花
flowchart 方框图 框图
flower 华 如花 崋
flowerb 花圃
flowerpeck 啄花鸟
flowlin 动线
flowmet 流量计
floyd 佛洛伊德 弗洛伊德
flu 气道 氟石 流感 萤石
fluctu 变动 波动性
fluctuat 变动 变幻 徘徊 波动 浮动 游移不定 震荡
fluenc 掌握
fluent 伶牙俐齿 流利 流畅 畅 通畅 顺畅
fluff 手抓饼 抓饼 毛绒绒 蒙茸 蓬松 起毛
fluid 津泽 流体 涄 淋漓
fluidit 流动性
fluk 侥幸 吸虫 吸虫纲 蛭
flunk 不及格 死当 考砸 落榜
fluorescenc 荧 荧光
fluorid 氟化 氟化物
fluoridat 加氟
fluorin 氟 氟化
fluorosilicat 氟硅酸
fluorspar 氟石 萤石
flurr 仓皇 慌忙
flush 冲 发红 同花 泛红 涨红 清一色 潮红 红扑扑 红潮 酡
fluster 一惊一乍 丢轮扯炮 仓皇失措 张皇 心慌 心慌意乱 慌张 慌里慌张 手忙脚乱
flut 笛 管龠 篴 籥
flutt 忽悠 扑 扑扇 扑棱 扑腾 扬 招展 舞动 飘 飘卷 飘扬 飘飘 飞舞
flutter 荡荡
flux 助焊剂 助熔剂 通量
fluxgat 磁通门
fly 习习 单张 宣传册 飞行
flyback 回描
flyboard 水上飞板
flycatch 鹟
flyleaf 扉页
flyov 空中分列 立交桥 跨线桥 高架桥
flysch 复理石
flyswatt 苍蝇拍
flywheel 飞轮
fm 调频
fo 下崽 仇 仇人 仇家 仇雠 冤头 冤家 助长 寇 怨敌 罨 驹子
foam 沫 泡 泡棉 泡沫 浮沫 白沫 肥皂沫 起泡 起泡沫
foc 局灶性
focaccia 佛卡夏
focu 一意 专注 中心点 主攻 对焦 焦点 福克斯 聚焦 调准 调焦 重点 针对 针对性 集中 集注
fodd 刍 刍秣 栈豆 牧草 粮秣 草料 饲料
fog 如堕五里雾中 沆 雾 雾幔 雾气
fogang 佛冈县
fogbound 雾锁
fogg 雰 雾茫茫 雾蒙蒙
foil 挫败 烘托 花剑 金属薄片 陪衬
fold 倍 卷宗 叠 合拢 圈 夹 夹子 折 折叠 折叠式 折痕 折皱 摺 文件夹 牢 皱折 皱褶 盖牌 褶子 褶曲 褶皱 资料夹
foliat 叶片状
folk 民间
folklor 民俗学
folksong 歌谣
folktal 民间故事
folkwa 民风
foll 蠢事
follicl 毛小囊 滤泡 蓇葖
follow 下个 下列 下面 亲们 从 从者 以下 以后 以次 伴随 依循 关注 则 后跟 如下 尊从 弟子 徇 循 循着 承袭 接下来 接着 接续 教众 沿 沿着 沿袭 由 皈 跟从 跟进 跟随 踵 蹑 追踪 追随 追随者 遵 遵从 遵循 遵照 遵行 遹 里人 重蹈 门人 随 随从 随着 随顺 顺 顺着
followspot 追光灯
fond 喜 喜好 喜欢 喜爱 嗜 好 欢喜 热衷 爱 爱好
fondant 翻糖
fondl 抚弄 抚摸 爱抚 盘弄
fondu 奶酪火锅
font 书体 字体 字型 汉字字体
fontanel 囟 囟脑门 囟门
food 伙食 口实 口腹 吃的 吃货 吃食 篹 粮 粻 膳食 衣食住行 食 食品 食物 餇 餐点 餐食 饎 饭菜 饭食 饵 馔
foodstuff 粮食 食品 食料
fool 上当 二货 傻冒 傻叉 傻子 傻帽 傻瓜 呆子 呆瓜 呼弄 唬 唬弄 唬烂 小白 弄 愚弄 愚氓 憨子 欺瞒 猪头 现世宝 瓜娃子 痴汉 着道儿 笨人 笨伯 笨瓜 笨蛋 糊弄 耍得团团转 胡弄 蠢人 蠢汉 蠢蛋 蠢货 马鹿
foolhard 狗胆包天 蛮干
foolish 三八 傻 傻冒 傻帽 傻气 傻里傻气 呆 呆傻 少根筋 愚騃 愚鲁 憃 憨 浑 混 痴 痴傻 痴痴 痴騃 笨 芚
foolishl 瞎
foolishness 傻气
foolproof 傻瓜式
foot 呎 地脚 基址 基脚 徒 徒步 拨 步兵 疋 脚 脚丫 脚丫子 英尺 足 跂 音步
footbag 沙包
football 李铁 足球
footboard 踏板
footbridg 杠 榷
foothill 山麓
foothold 据点 立足点
footman 跟班 长班
footnot 注脚 脚注
footpath 径 徯 走道 蹊
footprint 占地面积 印迹 脚印 足印 足迹 踪 踪迹 迹
footrest 搁脚板 搁脚物 踏板
footstep 橐 橐橐 脚步
footstool 脚凳 踏板
footwa 行人径
footwear 鞋履
footwork 步法
fop 唐璜 纨裤子弟
for 看球
fora 冒险
forag 粮秣 觅食 觅食行为 采食
foraminifera 有孔虫
forb 福布斯
forbear 留情
forbid 不准 煞住 禁 禁止
forbidd 森 詻
forbidden 不准许
forc 云涌 兵 力 力征 力量 势力 勒 勒令 勒逼 只好 强 强使 强制 强迫 强逼 拶 挤对 暴力 现行 硬逼 胁迫 被迫 迫 迫于 迫令 迫使 逼 逼迫 部队
forceful 严词 偈 凌厉 咄咄逼人 强有力 有力 泼辣 苍老 雄浑
forcep 钳子 镊子
forcibl 硬生生
forcipul 毒爪 毒颚
ford 津 涉渡 涉过 福特 霍德
forearm 前臂
forebear 先民 前人 祖先 祖宗
forebod 畏惧 预示
forecast 料及 豫告 预估 预告 预报 预料 预测 预见 预计
forefath 先人 先辈 祖 祖辈
forefront 前沿 第一线
foreground 前台 前景
forehead 前额 眉宇 脑门 脑门子 颅 额 额头 额角 颡
foreign 三资企业 国外 域外 外 外人 外侨 外国人 外来 外来人 外籍 对外 异国 歪果仁 毛子 洋 洋人 番 番客 老外 胡人 蕃 鬼佬
foreleg 前肢 前腿
forelimb 前肢
foreman 工头 监工 督工 那摩温 领工 领班
foremast 前桅
foremost 第一
forenoon 上半晌 前晌
foreordain 注定
forepla 前戏
forerunn 先导 先河 先行者 前身
forese 料到 逆料 预知 预见
foreshadow 伏笔 伏线 预兆
foresight 先见 先见之明 前瞻 眼光 超前意识 远见 远识 预见
foreskin 包皮
forest 丛林 乔林 林 林子 林木 树林 森林 造林
forestall 抢先 未然 防患未然
forestomach 前胃
forestr 林业 林务 林学 森林培育
foretell 兆 预卜 预示
forethought 前瞻 深谋
forev 永 永世 永久 永矢 永远 遐终
foreword 刊首语 前言 发刊词 导轮 序文 引言
forfeit 丧失 弃权 断送 罚金
forg 伪 伪造 伪造者 假造 包容 包涵 原谅 宥 容恕 宽宥 宽容 宽恕 宽赦 宽饶 恕 打制 打造 煅炉 熔炉 结成 贷 赊 赦罪 铸就 铸成 锻 锻造 镕炉 饶 饶了 饶恕 饶过
forger 伪造品 假报告 冒牌货
forget 忘 忘却 忘怀 忘掉 忘记 谖 还给老师 遗忘 遗落
forgetful 丢三落四 健忘 善忘 惛
forgetfulness 忘性
forgiv 包荒
forgiveness 宽恕
forint 福林
fork 丫 丫巴儿 丫杈 分叉 前叉 叉 叉子 叉形 复刻 扠
forklift 堆高机
forlorn 悲苦 惆 酸楚
form 体 体例 体式 兵团 养成 列队 前 前任 前者 单 单子 原 原先 原有 原来 发改委 国土资源部 型态 客气 宿 式 形 形像 形制 形式 形态 形成 形状 形象 形质 态 态样 成形 故 文 旧 曾 曾经 构 构成 样单 格式 格调 正式 状 生成 程式 窗体 絓 组 组成 结成 编队 行列 表 表单 表格 象 过去 造型 铸就 队列 队形 阵型 马经
formaldehyd 甲醛 蚁醛
formalin 福尔马林 福马林
formalism 形式主义
formalit 形式 手续
formaliz 公式化 形式化
format 业态 制式 格式 格式化 版式
formerl 从前 以前 以往 前 原来 向 在先 在前 宿昔 旧前
formidabilit 艰巨性
formidabl 可怕 可畏 威武 威烈 强大 强悍 彪悍 结棍 虎虎
formless 无形
formosa 宝岛 福尔摩沙 福摩萨 美丽岛
formul 提法 说法 配方
formula 公式 套 式子 数学公式 程 程式 配方奶
formulaic 制式
formulat 创制 制定 制订 拟定 表述 订定
formwork 模板
fornax 天炉座
fornicat 奸 奸宿
forsak 割爱 弃绝 抛离 摒弃 远避
forsaken 佚
forsythia 连翘
fort 卌 四十 坞 堡垒 堡寨 炮台 要塞 长
forthcom 坦白
forthright 冒冒失失 快 明朗 粗豪 豪爽
fortif 加料 设防
fortific 筑城 要塞 防御工事
fortitud 坚忍不拔 忍耐力 骨力
fortnight 两星期 半月
fortnightl 半月刊
fortress 堡 堡寨
fortuit 偶然性
fortuitou 无心插柳
fortuitousl 凑巧 可好
fortun 脂膏 运 运道
fortunat 幸 幸运
fortunatel 亏 亏得 偏巧 好在 幸亏 幸喜 幸好 得亏 所幸 有幸 还好
forum 丛谈 讨论区 论坛
forward 传寄 前 前卫 前锋 向前 往前 正向 转 转发 转寄 转载 转运 锋
foshan 佛山市
fossil 化石
fost 义 助长 哺育 培养 安养 寄 寄养 干 慉 扶养 扶植 抚养 抚育 提挈 毓 颐
foster 培养
foul 卑污 恶浊 污 污浊 犯规
found 七十七国集团 万科 中国同盟会 中央党校 依据 创办 创办人 创办者 创始 创始人 创建 创建者 创立 创立人 创立者 博鳌亚洲论坛 台积电 同盟会 地基 地脚 基 基业 基址 基床 基座 基盘 基石 基础 基金会 奠基人 奠基者 底 底子 底座 建 建树 建立 建立者 开创 开山祖师 开山鼻祖 成军 新华社 柢 根基 根底 根据 根柢 氐 滴滴出行 申通 础 祖师 祖师爷 粉底 缔造 缔造者 腾讯
foundr 铸工车间
fountain 喷水池 喷泉
fountainhead 泉源 源头 源泉
four 乘 四 肆
fourteen 十四
fourth 丁 四次
fowl 捕禽人 禽 禽鸟 野禽 鸡
fox 狐 狐狸 福克斯
foxhol 散兵坑 避弹坑
foy 中厅
fr 炮 煎炸 秧 秧子 鱼花 鱼苗 鲲
fra 战团
frack 水力压裂
fract 分 分形 分数 分毫 碎形 零 馏分
fraction 零
fractur 折 断裂 裂隙 锉 骨折 骨裂
frag 屑 散碎 断片 片断 片段 瓣 砟 破片 碎块 碎屑 碎片 细碎 虀 裂变
fragil 娇嫩 娇贵 弱不禁风 易碎 清脆 纤弱 脆 轻脆
fragment 割据 四分五裂 支离 破片杀伤
fragmentar 琐 璅 碎 零 零星 零零星星
fragranc 棻 熏 芬 芬香 芳香 香味 香气 香氛 馝 馥 馨香
fragrant 咇 喷香 芬芳 芬香 芳 芳香 苾 香 馡 馨 馨香
frail 单薄 娇 孱弱 清脆 羸弱 脆弱 薄弱 轻脆
fram 倾陷 回合 坑害 帧 床 攀诬 支架 构陷 架 架子 格 框 框子 框架 框框 画面 诬陷 车架 车身 边框 陷 陷害 页框 骨子
framework 架 架子 架构 框架 骨架
franc 七国集团 凡尔赛宫 卢瓦尔河 坎城 工业七国集团 法 法兰斯 法兰西 法国 法郎 罗讷河 诺曼底 诺曼第
franchis 特许权 特许经营 经销商
franci 弗兰西斯 法兰西斯
francium 鍅 钫
franco 佛朗哥
frank 了当 坦率 坦诚 弗兰克 法兰克 爽 爽脆 率 率直 直 直率 直球 直白 老实说 耿直 说老实话 露骨
frankenstein 科学怪人
frankfurt 法兰克福
frankincens 乳香
frankl 说实话
franklin 富兰克林 法兰克林
frantic 张狂 狂暴
franz 弗兰兹
frappuccino 星冰乐
frappucino 冰沙
frat 会士 修士 修道士
fratern 兄弟 异卵
fraternit 兄弟会
fraud 弊 诈欺 诈骗罪 骗案
fraudulent 作假 诈领
frauenkirch 圣母教堂
fraz 佛雷泽尔
fre 免票 免费 放 无偿 没事 游离 漫 畅 空余 空闲 纾 自由 获释 解脱 解除 跌宕昭彰
freak 怪咖 怪物 怪胎 怪诞
freakish 匪夷所思
freckl 色斑 雀 雀子 雀斑
frederick 弗雷德里克
fredericton 弗雷德里克顿
fredrikstad 腓特烈斯塔
free 自由化
freeb 赠品
freediv 自由潜水
freedom 免受 自由
freeganism 自由素食主义
freehand 徒手
freel 大 敞口 自如
freelanc 威客
freeload 伸手派 伸手牌 吃白食 吃白饭 寄生虫 白吃白喝 蹭
freeman 弗里曼
freemasonr 共济会
freestyl 自由式 花式
freetown 弗里敦 自由城
freewa 高速公路
freewar 免费软件
freewheel 飞轮
freez 冰冻 冰柜 冷冻 冷冻柜 冻 冻涨 冻结 凝冰 凝固 凝滞 封存 电冰柜 结冰
freight 到岸价 搬运 货船 货轮 载货 载运
french 法 法语
frenchman 法国人
frenem 塑料姐妹花
frenetic 慌乱
frenulum 系带
frenz 慌得 热火朝天 疯狂
freon 氟利昂
frequenc 次数 频 频度 频数 频次 频率 频道
frequent 勤 频仍 频数
frequentl 三不五时 三天两头 不时 亟 仍 动辄 勤密 屡 常 常常 常时 数 时常 每常 经常 频 频繁
fresco 壁画
fresh 尖新 新雅 新鲜 水灵 生猛 鲜
freshness 新鲜
fret 发急 发愁 品 品格 急赤白脸 烦忧 磨人
fretful 焦躁 猴急
fretless 无品
fretwork 镂空
freud 佛洛伊德 弗洛伊德
freyr 弗雷
friar 修道士
fricat 摩擦音 擦音
frick 他喵的 喵的
frict 摩擦 摩擦力
frida 主麻日 周五 星期五 礼拜五 金曜日
friedrich 弗里得里希 弗里德里希
friend 三朋四友 俦 友 友人 好友 故 朋 朋友 熟人 盆友
friendl 亲亲 亲睦 友善 友好 和气 好客 恺悌 潗 热络 热身赛 示好 翕 蔼 雍睦 黏人
friendliness 人情味
friendship 义 交契 交情 交谊 人情 友情 友谊 情分 情谊 睦谊 联谊 谊
friesland 弗里斯兰
frigat 卫舰 护卫舰
friggin 杀千刀
frighten 一惊一乍 凶恶 吓 吓一跳 吓人 吓倒 吓唬 周章 心寒 怔忪 怖 恐 恐怖 恐惧 恫 悚 悚然 惊 惊吓 惊心 惊心胆颤 惊怕 惊恐 惊魂 惝 惶遽 慑 猲 瘆得慌 觳 詟 骇怕
frightful 可怕 恐怖
frigid 冷若冰霜 凄 凓 天寒地冻 寒冷 惏
frigidit 性冷感 性冷淡
fring 刘海 穗 縿 缘饰 蕤 裔 边沿 边缘
frisbe 飞盘 飞碟
frisk 扒窃 抄身 抄靶子 搜身
frivolit 浮气
frivolou 佻 儇 怭 恌 浮薄 玩世不恭 薄 轻 轻佻 轻浪浮薄 轻浮 轻狂 轻窕 轻薄 飘 骚情
fro 来回
frog 水鸡 田鸡 蛙 蛤蟆 青蛙
frogman 潜水员 蛙人
frolic 嬉戏
fromm 弗洛姆
front 先头 前 前头 前方 前端 前置 前边 前面 双簧 头里 当着 战线 正面 跟前 近前 锋面 阵地 阵线 面前 领先
fronti 前沿 国境 圉 边境 边疆 边陲 陲
frost 佛洛斯特 冰花 磨砂 霜 霜冻 霜白 风霜雨雪
frostbit 冻伤 冻疮 冻穿 霜害
froth 沤 浮沫 白沫
frown 做眉做眼 横眉 深锁 皱眉 蹙眉 顣 颦眉
frozen 冱 卡死 沍
fructos 果糖
frug 仔细 俭 俭用 俭约 克俭 省 省俭 细 节俭 节约
fruit 出菇 实 果 果品 果子 果实 水果 瓜果 结晶
fruitful 卓有成效 成功
fruitless 落空
frunk 前备箱
frustr 挫折 挫折感
frustrat 失意 失落 怊 惘然 惘然若失 折挫 挫折 无奈 潦倒 烦冤 顼顼
frustratedl 忽忽
frustum 锥台
fry 炸锅
fs 飞秒
fts 富时
ftv 第四台
fu 福安市
fucheng 阜城县
fuck 他妈的 你妈 入肉 卧槽 卧草 卵 妈了个巴子 妈拉个巴子 娘希匹 屌 干 我操 我曹 我肏 戳 杀千刀 法克 淦 狗日 肏 肏屄 阿西吧 靠 靠北 靠腰 鸟人 鸡掰
fud 福鼎市
fuddl 昏乱 灌醉
fuel 油料 燃料 荛 薪
fugit 亡命之徒 易逝 通缉犯
fugou 扶沟县
fugu 赋格曲
fuji 富士
fujian 三元区 上杭县 东山县 丰泽区 云霄县 仓山区 仙游县 光泽县 华安县 南安市 南靖县 厦 古田县 台江区 同安区 周宁县 城厢区 大田县 宁化县 安溪县 寿宁县 将乐县 尤溪县 屏南县 平和县 平潭县 延平区 建宁县 建瓯市 建阳区 德化县 思明区 惠安县 政和县 新罗区 明溪县 晋安区 晋江市 松溪县 柘荣县 武夷山市 武平县 永安市 永定区 永春县 永泰县 沙县区 泉港区 泰宁县 洛江区 浦城县 海沧区 涵江区 清流县 湖里区 漳平市 漳浦县 石狮市 福安市 福清市 福鼎市 秀屿区 罗源县 翔安区 芗城区 荔城区 荷泽寺 蕉城区 蜑家 诏安县 连城县 连江县 邮政区码 邵武市 金门 金门县 长乐区 长汀县 长泰区 闽侯县 闽江 闽清县 陈元光 集美区 霞浦县 顺昌县 马尾区 鲤城区 鼓楼区 龙文区 龙海区
fujii 藤井
fujimori 藤森
fujimoto 藤本
fujin 富锦市
fujino 藤野
fujisawa 藤泽
fujita 藤田
fujitsu 富士通
fujiwara 藤原
fujoshi 腐女
fukang 阜康市
fukuda 福田
fukuoka 福冈
fukushima 福岛
ful 有 涪陵区
fularji 富拉尔基区
fulbright 富布赖特
fulcrum 力心 支点 枢纽 枢轴
fulfill 偿 尽到 履行 应验 践 蹈 过瘾
fuliang 浮梁县
full 一肚子 一肚皮 一腔 充 充分 充实 充斥 充满 全力 全额 匝 圆 备 大 如数 嬴 实足 富于 尽是 弥 弥满 弸 整整 无遗 毕 浡 满 满怀 满满 满腔 百出 盈 稛 血槽 赅 足 足足 足额 饫 饱含 饱满 饱足 饱餐一顿 饶有
fullback 后卫 殿卫
fullscreen 全屏
fulsom 肉麻
fum 吹胡子瞪眼 气鼓鼓 烟雾
fumbl 摸索
fumian 福绵区
fumigant 熏蒸剂
fumigat 烟熏 熏 熏蒸
fun 乐子 好玩 娱乐 情趣 意思 抚宁区 有意思 趣味 阜宁县
funafuti 富纳富提
funan 扶南 阜南县
funcinpec 奉辛比克党
funct 作用 函子 函数 功用 功能 性能 机能 职能 起作用 运行
function 实用 泛函
functionalit 功能性
functionar 官宦
fund 出资 基金 款 款项 经费 资金
fundament 元 基本 基本功 基本面 基波 基础 根本
fundamentalism 虔信主义
fundamentalist 虔信者
fundamentall 本就 骨子里
fundrais 筹款
funduscop 检眼镜 眼底镜
funer 丧 丧礼 告别式 殡 殡仪 永诀式 白 白事 葬仪 葬式 葬礼 遗体告别式
funerar 寿
fungi 真菌
fungicid 杀真菌 杀真菌剂
fungu 真菌 苓 菌 菌界 菌类
funk 放克
funn 可笑 哏 噱头 好笑 搞笑 滑稽 逗 逗人
funnel 漏斗
fup 阜平县
fuq 福清市
fuquan 福泉市
fur 一气之下 怒 怒火 毛皮 火儿 皮 皮子 皮毛 皮货 绒毛 裘 软毛
furacilinum 呋 呋喃西林
furan 呋喃
furano 富良野
furfur 糠醛
furiou 大发雷霆 奭 忿懑 气不忿儿 气冲冲 气哼哼 气坏 气愤 气死 激愤 狂怒 猖狂 生气 瘈 盛怒 眼红 震怒 飙 鬼火绿
furiousl 怒冲冲 赫然
furnac 炉 炉子 熔矿炉
furnish 供给 具 提供 摆设 陈设
furnitur 家什 家具
furong 芙蓉区
furr 兽迷 毛绒绒 福瑞
furrow 垄沟 墒 沟槽 深锁 犁沟
fursuit 兽装
furt 诡秘 贼头贼脑 鬼头鬼脑 鬼鬼祟祟
furth 再 增进 愈加 更 进一步
furthermor 况且 另外 并 并且 更有甚者 此外 而且
furthest 最远
furtivel 偷偷
furuncl 疖子
furz 金雀花
fus 保险丝 信管 导火索 导火线 引火线 引线 汇合 熔 熔融 熔解 芯子 融会 融化 融合 融汇 铄 镕 雷管
fusang 扶桑
fuschia 品红
fush 复社
fushun 抚顺市
fusilli 螺旋粉 螺旋面
fusong 抚松县
fuss 做文章 卢 挑剔 龟毛
fussbudget 事儿妈
fusui 扶绥县
futian 福田区
futil 一场空 干 徒劳
futur 今后 以后 前 后任 后头 将来 往前 往后 未来
futurama 飞出个未来
futurism 未来主义 未来派
fuwa 福娃
fux 复兴区
fuxi 伏羲
fuxin 阜新市
fuyang 阜阳市
fuyu 富裕县
fuyuan 抚远市
fuz 引信
fuzhou 抚州市 福州市
fuzz 模糊 模糊不清 渺渺茫茫 细毛 茸毛 蒙眬
g 与 予 予以 交给 低头 侅 偃旗息鼓 加以 发放 呈给 奉送 寄予 就范 带给 徇 授 施与 服软 歛 献出 畀 禀 给 给予 给以 让步 赋予 赏 赐给 送 递交
g7 七国集团 工业七国集团
g8 八国集团
ga 基 屁精 春 欢乐
gabardin 华达呢
gabbro 辉长岩
gabl 山墙
gabon 加彭 加蓬
gaboron 哈博罗内 嘉柏隆里
gabriel 加俾额尔 加百列
gaddafi 卡扎菲
gadfl 牛虻 虻
gadget 小玩意
gadolinium 钆
gadwall 赤膀鸭
gaea 该亚
gaelic 盖尔 盖尔语
gaesong 成均馆
gag 钳 钳制
gaiet 欢乐
gail 高高兴兴
gain 利得 博 博得 增益 增重粉 好处 实利 得 成果 捞取 收获 攻占 果实 盈利 获取 谋利 赢利 赢得
gait 步履 步态 步调 绑腿 雪套
gaizhou 盖州市
gal 劲风 大风 狂风 疾风 飙
galactos 半乳糖
galactosemia 半乳糖血症
galago 婴猴
galapago 加拉巴哥斯
galax 恒星系 河外星系 银河系
galena 方铅矿
galicia 加利西亚
galile 加利利 加利肋亚 加里肋亚
galileo 伽利略号
gall 胆 胆汁
gallant 矫矫 英勇
gallantl 赳赳 雄赳赳
gallbladd 胆囊 苦胆
galler 坑道
galleyworm 蠲
gallinul 水鸡
gallium 镓
gallon 加仑 呏
gallop 冯 奔腾 奔驰 帆 腾 腾骧 趹 跃马 连奔带跑 飞跑 飞马 駆 驰 驰骋 骋
gallow 绞架
gallston 胆石 胆石症 胆结石
galosh 套鞋 胶鞋
galvaniz 镀锌
gam 博弈 游戏 球赛 膻 野味
gambia 冈比亚 甘比亚
gambit 招数 着数
gambl 博 博弈 博彩 博徒 押宝 摴 斗鸡走马 签赌 耍钱 菠菜 赌 赌上一局 赌博 赌客 赌徒 赌钱
gamepad 游戏手把 游戏手柄
gamera 卡美拉
gamesmanship 小动作
gamet 性细胞 配子
gamma 丙型 伽马 珈
ganach 甘纳许
gandhi 甘地
ganesha 格涅沙
gang 团伙 帮 帮子 帮派 连动
gangbei 港北区
gangkou 港口区
gangl 神经节
gangmast 把头
gangnan 港南区
gangplank 梯板 跳板
gangren 坏疽 疽
gangst 光棍 匪徒 匪徒集团 古惑仔 歹徒 流氓 顽匪 鲈鳗
gangu 甘谷县 矸石 脉石
gangwa 梯板 舷梯 趒
gangzha 港闸区
ganluo 甘洛县
gannan 甘南县
gannet 塘鹅
gansu 七里河区 东乡族自治县 两当县 临夏县 临夏市 临泽县 临洮县 临潭县 会宁县 兰 凉州区 华亭市 华池县 卓尼县 古浪县 合作市 合水县 和政县 四大石窟 城关区 夏河县 宁县 安宁区 安定区 宕昌县 山丹县 岷县 崆峒区 崇信县 平川区 广河县 庄浪县 庆城县 康乐县 康县 徽县 成县 拉卜楞寺 敦煌市 文县 景泰县 柳园 榆中县 正宁县 武山县 武都区 民乐县 民勤县 永昌县 永登县 永靖县 河西堡 泾川县 清水县 渭源县 漳县 灵台县 玉门关 玉门市 玛曲县 环县 瓜州县 甘州区 甘谷县 白银区 皋兰县 碌曲县 礼县 秦安县 秦州区 红古区 肃州区 舟曲县 莫高窟 西和县 西固区 西峰区 迭部县 通渭县 金塔县 金川区 镇原县 陇西县 靖远县 静宁县 高台县 麦积区 麦积山石窟
gantok 甘托克
ganymed 木卫三
ganyu 赣榆区
ganzhou 甘州区 赣州市
gao 高安市
gaobeidian 高碑店市
gaocheng 藁城区
gaochun 高淳区
gaogang 高港区
gaolan 皋兰县
gaom 高明区
gaomi 高密市
gaop 高平市
gaoqiang 高腔
gaotai 高台县
gaoyang 高阳县
gaoyao 高要区
gaoyi 高邑县
gaoyou 高邮市
gaozhou 高州市
gaozong 高宗
gap 口子 大口 差距 张口 张嘴 断层 漏洞 看呆 空子 空当 空档 空白点 突破口 缺口 罅隙 腔隙 落差 裂痕 裂隙 间 间断 间距 间隔 间隙
gar 加里 服 衣装 衫 裳 裾
garag 车库 车房 车行
garbag 垃圾 废料 辣鸡
garcia 加西亚
gardasil 九价 加德西
garden 园丁 园林 园艺 圃 花匠 花园 院子
gardenia 栀
gardn 加德纳
garfield 加菲猫
gargane 白眉鸭
gargantuan 天大
gargl 漱 漱口
gargoyl 滴水嘴兽 石像鬼 雨漏
garish 五色 大红大绿 扎眼 浓艳 花哨
garland 花圈 花环
garlic 五荤 大蒜 蒜
garnet 柘榴石 石榴石
garnish 扣缴
garret 阁楼 顶楼
garrison 守备 屯戍 屯驻 征戍 戍 警备 镇 驻军 驻扎
garrulou 叨 呢呢 唠叨 婆婆妈妈 犯贫 碎 絮叨 絮絮叨叨 贫 贫嘴 贫气 贫腔
gart 吊带 袜带
gas 气 气体 煤气 瓦斯
gash 切口 划伤 割伤 口子 拉 砍伤
gasket 胶圈
gasol 加索尔
gasolin 挥发油 汽油
gasp 倒吸一口凉气 倒抽一口气 叹息 喘 喘气 短促
gastriti 胃炎
gastroenteriti 肠胃炎
gastropod 腹足 腹足纲
gastroptosi 胃下垂
gastroscop 胃镜
gat 与门 大门 或门 栅极 栅门 盖兹 盖茨 禁足 门 门口 门岗 门首 闳
gatehous 门房
gatekeep 守门人 监门 门房
gatewa 关口 出入口 桥头堡 网关 门 门道 闸口 闸道
gath 云集 凝集 团 归拢 想见 戠 捃 捡 捡拾 揫 搂 搜 搜罗 搜集 攒聚 攒集 收束 收罗 收集 敛 欑 汇拢 潀 统 罗 群聚 群集 聚 聚敛 聚集 聚首 荟萃 萃 采 采集 集 集会 集合 集拢 集聚 鸠 齐集
gatha 偈
gather 会 纠合 聚会
gatl 加特林
gatorad 佳得乐
gatsb 杰士派 盖茨比
gatt 关贸总协定
gauch 别扭
gaud 刺目 花不棱登 花俏 花哨 花花绿绿 花里胡哨
gaug 仪器表 标准尺寸 测量 测量工具 目测 表 计 轨距 量表 量计
gaul 高卢
gaunt 累累
gauss 高斯
gautama 乔答摩 瞿昙
gauz 纱布 罗 薄纱 轻纱
gavel 法槌
gavott 加沃特
gaya 伽倻
gayageum 伽倻琴 朝鲜筝
gaz 凝望 凝视 望 注视 目光 盯 眼光 眽 睎 瞩 瞻 紧盯 觑视
gaza 加沙
gazell 小羚羊 瞪羚
gdansk 格但斯克
gdp 国内生产毛额
gear 变速器 挡 挡位 排挡 机关 档 用具 资金杠杆 速手排 齿轮
gearbox 变速器 变速箱 齿轮箱
gecko 壁虎 守宫 盐蛇
geek 极客 理工男 达人 阿宅
geel 吉利
geez 晕死 老拙
geisha 艺伎 艺妓
geithn 盖特纳
gejiu 个旧市
gel 冻胶 凝胶 凝胶体 啫喱
gela 杰拉
gelada 吉尔达 狮尾狒
gelatin 吉利丁 明胶
gelatinou 胶状
geld 骟
gelderland 海尔德兰
gelidiella 凝花菜
gem 宝 宝石 橐中装 珠玑 琛 琰 琳 璨
gemelli 螺丝粉
gemini 双子 双子座
gen 吉恩 基因 精灵
gend 性 性别
genderswapp 性转
genealog 世系 家谱 牒谱
gener 一世 一代 一般 一般性 一般说来 上将 世 世代 代 共 军事家 大体 大凡 孙子 孙武 将 将军 将官 帅 常 总 摠 普 普级 普通 普遍 曹 概 武将 泛 祖祖辈辈 笼统 辈 辈儿
generalissimo 大元帅 大将军
generalit 一般性
generaliz 以偏概全 推广 普及 普遍化 概括 概括化
generall 一般 原则上 大凡 率
generat 产生 生出 生成
generation 代际
generatrix 母线
generou 不吝 丰厚 优厚 优渥 厚 厚道 厚重 够意思 大度 大方 大量 宽厚 宽大为怀 宽宏大度 宽宏大量 宽弘 宽洪 宽洪大度 宽洪大量 恢宏 慨 慷慨 豁 豁达 阔气 雍容大度 高抬贵手
genesi 创世纪 创世记 巴别塔 缘起
genetic 基因学 遗传学 遗传性
geneva 日内瓦 欧洲核子中心
genh 根河市
geni 和煦 和蔼可亲 熙
genit 下阴 生殖器
genitalia 下身 私处 那话儿 阴 阴部
geniu 俊杰 天才 奇才 珠玉 谪仙 贤才
genkwanin 芫花素
genmaicha 玄米茶
genoa 热那亚
genocid 灭种罪 种族清洗 种族灭绝
genom 基因体 基因组
genotyp 基因型
genr 体式 体裁 流派
gentamicin 庆大霉素
genteel 文绉绉 文诌诌 温文
gentil 外邦人
gentl 优柔 和缓 平和 平缓 彬彬 徐 徐徐 慈 文 文气 文质彬彬 斯文 柔和 柔曼 沉静 淑 淑静 温厚 温和 温婉 温润 温雅 燮友 窕 软和 轻 轻手轻脚 轻松 轻柔 雅静 顺和
gentleman 先生 君 男士 绅士
gentlemen 诸公 诸君
gentr 列侯 名流
gentrific 贵族化
genu 亏格 属 种类
genuflect 打千
genuin 原装 名正言顺 地道 敦厚 正宗 正港 正版 正牌 淳 真 真刀真枪 真心实意 真正 真率 真的 真诚 笃 纯 蒙
genuinel 真真
geo 地缘
geocentric 地心
geochemistr 地球化学
geodes 大地测量学
geodesic 大地线 测地线 短程线
geoduck 大文蛤 女神蛤 象拔蚌
geograph 地理 地理学 地理学家 徐霞客游记 舆地
geoid 大地水准面
geoloc 地理定位
geolog 地质 地质学
geologist 地质学家
geomagnetism 地磁
geomanc 堪舆 风水 风水先生
geometr 几何 几何学
geometric 等比
geomorpholog 地貌
geophysic 地球物理 地球物理学
geopolitic 地缘政治 地缘政治学
georg 乔治
georgetown 乔治城 乔治敦
georgia 乔治亚 佐治亚 格鲁吉亚 达美航空
georgian 格鲁吉亚人
geostrategic 地缘战略
gera 格拉
geraniacea 牻牛儿苗科
geraniol 香叶醇
geranium 天竺葵
gerb 谷穗
gerbil 沙鼠
geriatric 老龄
germ 病菌 细菌 胚芽 菌
german 七国集团 亚琛 北威州 吕贝克 圣奥古斯丁 埃森 多特蒙德 威玛 工业七国集团 德 德勒斯登 德国 德意志 德文 德累斯顿 德语 德雷斯顿 慕尼黑 戈斯拉尔 杜伊斯堡 柏林工业大学 法兰克福 波兹坦 波茨坦 科隆 纽伦堡 联邦德国 莱比锡 萨尔布吕肯 阿亨 魏玛
germanic 日耳曼
germanium 钑 锗
germinat 发芽 滋芽 萌芽
gerrard 杰拉德
gerrymand 杰利蝾螈
gerund 动名词
gervai 热尔韦
gest 妊娠 孕期 怀妊 怀孕
gestalt 完形 格式塔
gestapo 盖世太保
gesticulat 指指点点 揶 比划 比手划脚 比手画脚
gestur 举手投足 势 势子 性暗示 手势 手式 比 比划
get 取 取得 契合 对付 得 得到 拿到 拿来 染上 获 获取 获得 谋得 起 进账 领取
geta 下驮
ghana 加纳 迦纳
ghastl 森森
ghazni 加兹尼
ghb 羟基丁酸
ghent 根特
gherkin 小黄瓜
ghetto 城中村 贫民区 隔都
ghost 幽灵 幽魂 异物 残影 阴魂 阿飘 飘飘 鬼 鬼魂
ghostwrit 代笔
ghoul 食尸鬼
giacomo 吉亚卡摩
giant 巨人 巨型 巨擘 巨无霸
giardiasi 贾第虫病
gibbet 绞刑架 绞架
gibbon 吉本斯 长臂猿
gibraltar 直布罗陀
gidd 头昏 头昏眼晕 晕 晕乎 晕糊 浮躁 眩耀 轻浮
giddil 乐呵呵
gideon 吉迪恩 基甸
giethoorn 羊角村
gift 偲 天才 天资 天赋 才分 生就 礼 礼品 礼物 禀赋 落款 贡 资优 赐 赠品 赠礼 颖
giga 十亿 千兆 吉
gigabit 十亿位元
gigabyt 吉字节
gigantic 巨 巨大
giggl 傻笑 哧 嘻 嬉笑 格格笑
gigolo 娈童 小白脸 面首
gilbert 吉尔伯特
gild 包金 泥金 贴金 镀金 镏金 镶金
gill 及耳 吉勒 峡谷
gillard 吉拉德
gillett 吉列
gillyflow 紫罗兰
gilt 泥金
gimbap 紫菜包饭
gimcheon 金泉
gimlet 手钻 螺丝钻
gin 杜松子酒 琴酒 金酒
ging 姜 姜黄色 鱼香
gingerbread 姜饼
gingham 格子棉布
gingiva 牙龈 齿龈
gingiviti 牙龈炎 齿龈炎 龈炎
gingrich 金里奇
ginkgo 白果 银杏
ginseng 人参 参 蔘
ginza 银座
giordano 佐丹奴
giraff 长颈鹿 麒麟
gird 围住 束紧 钢梁
girdl 带 带子 束腰 束腹
girl 丫 丫头 女娃 女孩 女孩子 女生 女郎 妞 妮 妹子 姑娘 嫚 嫚子 小妹 少女 指腹为婚 马子
girlfriend 女友 女朋友 女票 对象
girth 周径 腰围
girya 壶铃
gist 主旨 凡 大要 头脑 宏旨 梗概 精神 要旨 要领
giuliani 朱利亚尼
giv 赠与者
giveawa 赠品
given 一定 假使 沐 给定 获赠 设
gizzard 砂囊 肌胃 肫 胗
glabella 眉间
glaci 冰川 冰河
glaciat 冰蚀
glad 喜 庆幸 沼泽 高兴
gladiat 角斗士
gladl 欣然
gladness 欢乐
glam 艳色 魅力
glamorou 显眼 美艳 艳 魅力四射
glamp 精致露营
glanc 一眼 一瞥 一览 掠过 眼 睄 睐 瞄 瞥 转眼 阚
gland 腺 腺体 鼻疽
glar 刺目 嗔目 怒目而视 怒色 横眉竖眼 照眼 盻 睖 瞋 瞪 瞪眼 贼亮
glasgow 格拉斯哥
glass 杯子 玻璃 璃
glasswar 料器
glaucoma 青光眼
glaxosmithklin 葛兰素史克
glaz 釉
gle 欢乐
gleam 一线微光 亮晶晶 忽闪 晶晶 油光 油光光 铮 铮亮
glean 拾荒 拾零
glen 狭谷
gleysol 潜育土
glib 口若悬河 油 油嘴滑舌
glid 滑翔 滑翔机 滑行 翔
glimm 微光 熠烁 荧 荧荧
glimmer 荧
glimps 一眼 一瞥 瞥见 隐现
glint 闪射 闪耀
glissando 滑音
glisten 亮晶晶 亮锃锃 发光 晶晶 欲滴 清莹 熠烁 熠熠 闪亮 闪烁 闪闪
glitch 程错
glitt 亮彩 忽闪 灿烂 熠煜 熠耀 金葱粉 闪灼 闪烁 闪耀
glitter 敫 明亮 晶亮 烁烁 睒 闪闪
glitz 五光十色
glob 全域 全局性 全球 全球性 圆球 地球仪 寰球 整体 球 球状物 通盘
globaliz 全球化 环球化 跨国化
globall 全球而言
globulin 球蛋白
glomerulu 肾小球
glonass 格洛纳斯
gloom 低沉 低落 块垒 幽暗 心绪不佳 惨 惨淡 愁闷 抑塞 抑郁 晦 暗淡 森 沉郁 溟溟 溟蒙 灰溜溜 灰色 烦闷 睯 郁闷 阴晦 阴暗 阴森 阴沉 阴郁 黪 黯
glor 光环 光辉 功名 荣 荣光 荣华富贵 荣耀 荣誉
gloria 荣光颂 荣归主
glorif 树碑立传 贴金
gloriou 光荣 凞 咺 壮丽 彪炳 昺 曜 灿 烨 煇 煜 燿 精光 耀 荣美 辉煌 韶
gloss 光泽 光润 光滑 油亮 油光 油光光 润 滑溜溜 紑
glossar 字汇
glotti 声门
glov 手套
glovebox 手套箱
glow 发光 嗔目 怒视 炜 炽热 焕 焕发 熠
glower 怒目
glowworm 萤火虫
glu 粘 糊 糊剂 胶 胶水 胶结 胶黏剂 黏 黏合剂 黏胶 黏贴
glucocorticosteroid 糖皮质激素
glucosamin 氨基葡糖 氨基葡萄糖 葡糖胺 葡萄糖胺
glucosid 糖苷
glue 胶状
gluon 胶子
glutamin 谷氨酰胺
gluten 面筋 麸质
gluteu 臀肌
glutinou 粘糯 糯 黏 黏糊
glutton 老饕 贪吃者 贪吃鬼 饕餮之徒 饿鬼 馋人 馋嘴 馋痨 馋鬼
gluttonou 嘴馋 嚵 好吃 贪吃 贪嘴 贪食 贪馋 餮 饕 饕餮 馋 馋嘴
glyceraldehyd 甘油醛
glycerin 丙三醇 二甘醇 甘油
glycerol 甘油
glycin 甘氨酸
glycocalyx 糖萼
glycogen 动物淀粉 糖原 肝糖 肝醣
glycol 乙二醇 二醇
glycolipid 糖脂
glycolysi 糖酵解
glycoprotein 糖蛋白
glycosid 甙 苷 醣苷
glyph 字图
gm 基因改造 基改
gnarl 木节 节子 节疤
gnaw 咋 咥 咬啮 咬牙 啃 啮 啮咬 嘬 龁
gneiss 岩土体 片麻岩
gnom 地精
gnosticism 可知论
gnp 国民生产毛额
gnu 角马
go 下去 于 从事 入球 到 前往 去 啰唆 奔 奔走 宗旨 将会 将要 就 就要 延续 开走 往 徂 待 志向 投 搞 标杆 目标 目的 继 继续 行 诣 走 赴 跑跑颠颠 跟 进 进去 进球 进门 适 造 闹 驶 鹄
goalball 盲人门球
goalkeep 守门员 门将
goalmouth 球门
goat 山羊 羊 麣
goate 山羊胡子
gob 虾虎鱼
gobang 五子棋
gobbl 大口
gobi 戈壁
gobiida 虾虎鱼科
goblet 卮 樽 盅 觚 觞 觯 酒盅 钟 高脚杯
goblin 哥布林 地精 妖 小妖精 灵怪 祅
gobsmack 合不拢嘴
god 上天 上帝 主 佛爷 天主 天王 天神 神 神人 神明 神灵 神祇 老天 老天爷 造物 造物主
goddam 天杀的
goddamn 天杀的 尬电 杀千刀 鸟
goddess 圣母 天仙 女神 娘娘 神女
godfath 大佬 教父
godhead 神体 神格 神祖
godmoth 代母 教母
godson 教子
godspe 好去 好走
godzilla 哥吉拉 哥斯拉 酷斯拉
goggl 护目镜 眼罩 风镜
goguryeo 高句丽
goit 甲状腺肿 瘿
gold 金 金子 金色 鋆 黄金
goldcrest 戴菊 金冠戴菊 金顶戴菊 金顶戴菊鸟
golden 金 金色 金黄 黄澄澄 黄金
goldfish 金鱼
goldsmith 金匠
goldston 戈德斯通
golem 魔像
golf 高尔夫 高尔夫球 高球
goliath 哥利亚 歌利亚
gom 国美
gomorrah 哈摩辣 蛾摩拉
gon 亡 必死无疑
gonad 性腺 生殖腺
goncourt 龚古尔
gondola 凤尾船 吊篮 贡多拉
gonfanon 旌旗
gong 公安县 铜锣 锣
gongbi 工笔
gongnong 工农区
gongyi 巩义市
gongzhul 公主岭市
gonococcu 淋球菌
gonorrhea 淋 淋病 白浊 菜花
good 不下于 不啻 不赖 产品 优良 佳 俍 健 制品 品 商品 善 善于 善能 好 好看 姤 娥 婽 嫽 拿手 擅 擅长 标准 比肩 物品 物资 用品 硬 美 臧 良 良善 良好 要得 货 货品 货物 货色 长 颛
goodby 再会 再见
goodness 德
goodwill 亲善 商誉 善意 美意
gooe 糊糊
goof 高飞
googl 谷歌
goos 鹅
gooseberr 刺儿李 茶藨子 醋栗 鹅莓
gor 戈尔 牾 血淋淋
gorbachev 戈尔巴乔夫
gorg 山峡 峡 沟壑 涧峡 溪谷 狭路
gorgeou 倾城 光艳 华丽 华彩 华美 如金似玉 斑斓 明丽 秀色可餐 绚 绚丽 绚丽多彩 绚烂 绮灿 绮靡 美艳 艳丽 韡
gorilla 大猩猩
gorkii 高尔基
gosh 坏了 糟了
gosl 小鹅
goslar 戈斯拉尔
gospel 福音 福音书
gossam 游丝
gossip 东家长西家短 传三过四 侃大山 八卦 口语 唠 唠嗑 喇赛 噏 嚼舌 嚼舌头 嚼舌根 小广播 小道消息 扯 拉呱 摆龙门阵 流言 流言蜚语 烂舌头 聊天 讲闲话 论长道短 说三道四 说话 说长道短 说闲话 诽闻 道听途说 闲话 飙口水
goth 哥特人
gothenburg 哥德堡
gothic 哥德式 哥特式
goto 后藤
gouda 豪达 高达
gounod 古诺
gourd 瓜 瓠
gourmand 饕客 饕餮之徒
gourmet 美食家
gout 痛风
govern 乂 官家 官方 宰 尹 州伯 州长 御 总督 政 政府 政府机关 朝 治 治理 牧 管治 统治 统辖 衡平 辖
governanc 治理 管治
governess 姥 媬
government 官
gown 布拉吉 袍 褂 长袍
gps 全球定位系统 卫星定位系统 环球定位系统
gra 戈瑞 戈雷 格雷 浅黑 灰 灰色 駽
grab 抄 抓 抢 捉 揪住 搂 搲 攫 攫取 绰 邷
grabb 吃拿卡要
grac 优雅 恩 恩典 恩情 恩惠 雨露 韵致 风度 风情 风致 风韵
graceful 优美 优雅 便嬛 俊雅 奕 娆 娉 娜 娟 娟秀 娴雅 婀 婀娜 婉 婵娟 婵媛 婷 帅 惊鸿 曼妙 清丽 秀 秀气 秀美 秀色可餐 窕 绰 绰约 翩翩 苗条 袅 轻巧 轻盈 闲雅 隽拔 雍容 风姿绰约 飘洒 飘逸
graceless 不雅
gracilaria 江蓠 蓠
graciou 煦煦
grad 一等 三级 二级 分数 分级 判 咖 品 品位 品第 品等 四级 定级 层次 年级 得分 成绩 打分 打分数 标号 档 档次 班 班次 班级 甲等 等 等第 等级 级 级别 考分 职级 评分
gradient 坡度 斜度 梯度 渐变 陡度
gradu 分度 毕业 渐 缓 进行性
graduall 一来二去 一点一点 冉冉 垂垂 慢慢 日趋 浸 渐 渐次 渐渐 积渐 缓步 逐次 逐渐
graduat 举人 出师 卒业 毕业 毕业生 毕典 满师
graffiti 涂鸦 涂鸭
graffito 乱画 题记
graft 嫁接 扦 接枝 椄
grain 喱 年 料 理 禾 籽实 粒 粒子 粟 粮 纹 纹理 纹缕 纹路 谷 谷物 谷类 谷粒 质地
gram 克 公克 公分
graminea 禾木科
grammar 文法 语法
gramophon 唱机 电唱 电唱机 电唱盘 留声机
granada 格拉纳达
granar 仓 仓廪 囷 廒 廥 廥仓 料仓 粮仓
grand 丕 伟大 傀 嘏 堂堂 堂皇 壮阔 宏伟 宏大 泰 泱泱 浩 澔 王 盛大 矞 藐藐 豪 隆 隆重 雄 雄伟 颙 风光
grandad 公公
grandala 蓝大翅鸲
grandaunt 姨婆
grandchildren 下人
granddad 爹爹
granddaught 外孙女 外孙女儿 孙女 孙女儿
grandeur 气势 高贵
grandfath 太公 阿公 阿爹
grandiloquenc 口齿伶俐
grandios 堂而皇之 浩浩荡荡 浮夸
grandma 奶奶 姥 婆婆 阿妈 阿嬷
grandmoth 婆
grandnephew 侄孙
grandpa 公公 爷 爷爷 老伯伯 老大爷
grandparent 祖
grandson 外孙 外孙子 孙 孙子
grandstand 作秀
granduncl 舅爷
granit 花岗岩 花岗石
grann 唉姐 娭 娭姐 阿奶 阿婆
grant 准 准予 准许 发放 发给 封 施与 格兰特 给以 诰 赐 赐予 赠予 赠款 辅导金 锡
grante 承让人
granul 沙 砂 米粒 米粒组织 粒 粒子 颗粒
granulat 颗粒
granulocyt 粒细胞
granuloma 肉芽肿
grap 提子 葡萄
grapefruit 枸橼 葡萄柚 西柚 香橼 香泡树
grapeshot 葡萄弹
grapevin 小广播 葡萄树 葡萄藤
graph 图形 示意图
graphem 字素
graphen 石墨烯
graphic 图像 图形
graphit 石墨
grappl 扭打 拼杀 捉住
grasp 乴 执 把 把握 拢攥 拿捏 持 捉摸 掌握 掫 掺 揓 揝 握 摰 操 擸 攥 秉 领会
grass 告密者 如草 禾草 稂 稊 草 荐 荛 萃 青草
grasshopp 草蜢 蚂蚱 蚱 蚱虫 蚱蜢 蛩 蜢 蠓
grassland 草原
grat 刨丝器 擦丝 擦子 濇 炉架 礤 礤床 礤床儿 箅子 篦子
grateful 感恩 感激 感谢
graticul 标线
gratif 快 忺 欣慰
gratify 可喜 可喜可贺 喜人 称心如意 解气 过瘾
gratin 奶汁烤 焗烤
gratitud 感谢 谢忱 谢意
gratuit 小费 茶钱 赏钱
gratuitou 白
gratuitousl 平白
graupel 霰
grav 丘 严肃 严重 凝重 剞劂 卤汁 坆 坟 坟墓 坟山 坟穴 坟茔 墓 墓穴 墓葬 墦 大条 室 宿草 庄重 深重 茔 调味肉汁 重症
gravel 石渣 砂 砾 砾石 碎石
graveston 墓石 墓碑
graveyard 坟地 坟山 坟茔 墓园 墓地 墓场
gravit 万有引力 地心吸力 引力 重力
gray 斑白
grayscal 灰度
graz 吃草 擦伤 擦掠 放牧 格拉茨
gre 格力 格雷 欲 贪欲
greas 油 油乎乎 油光 油光光 油水 油滑 油脂 油腻 涂油 肥腻 脂膏 腬 腻 腻人 膏
great 上佳 丰 伟 伟大 冯 嚭 够意思 大 大帝 宏 宏大 弘 恢 拍案叫绝 摩诃 昄 曾 杠杠的 洪 渠 王 耄龄 重大 钧 鸿 鼎鼎
greatest 太 最多 莫大
greatl 大 大为 大加 大大
greatness 謷
greb 鸁
greec 希腊
greed 亄 嚵 桀贪骜诈 贪 贪婪 贪心 贪食 贪馋 餮 饕 馋 馋涎欲滴
green 原谅色 果岭 滴翠 生菜 碧瓦 绿 绿色 芊 菉 菜 菜茹 菜蔬 青 鹔鹴
greenback 美钞
greener 绿树
greenfl 蚜虫
greenhorn 初出茅庐 外教 小白
greenhous 大棚 暖房 暖棚 洞子 温室 花房
greenland 格陵兰 格陵兰岛
greenpeac 绿色和平
greenscreen 色键
greenwash 洗绿 漂绿
greenwich 格林威治 格林威治村 格林尼治
greet 出迎 奉迎 安安 慰问 招呼 施礼 迎接 问讯
gregariou 喜群游 喜群飞
gregoir 葛瑞格尔
grenad 手雷 榴弹
grenada 格林纳达 格瑞那达
grenadin 狮头石竹 荷兰石竹 麝香石竹
grenobl 格勒诺布尔
greyhound 灰猎犬
greymouth 格雷茅斯
grid 九宫格 栅极 栅格 箅子 网格
griddl 鏊 鏊子 铛
gridiron 支子
gridlock 胶着
grief 哀 哀伤 哀怨 哀戚 哀痛 恸 悲 戚 沉痛
griev 伤心 伤心蒿目 伤怀 哀 哀伤 哀痛 忉 忡 怆 怛 怞 悯 悲哀 悲恻 悲摧 悲楚 悲痛 悼念 惨怛 惨然 痛心 酸
grievanc 不平 冤 委屈 嫌怨 怨气 恩怨 积怨 苦境 诉苦 酸楚
grievou 懮
griffin 狮鹫 鹰头狮
grift 圈钱
grill 提问 格栅 烤 烤架
grim 一团漆黑 严峻 严酷 冷笑 冷面 凄 棺材板 正色 污垢 泥垢 血淋淋
grimac 做鬼脸 呲牙咧嘴 怪样 怪相 鬼脸 龇牙咧嘴
grimstad 格里姆斯塔
grin 咧嘴 露齿 露齿而笑
grind 切 刷 研 研磨 砺 硐 碾 碾磨 磨 磨床 磨快 粉碎机 肝 苦差 错
grindston 石磨 硙 磨 礤
grinn 笑嘻嘻
grip 夹紧 把手 抓力 握住 握力 握持 攥
gripp 抓手
grisl 血淋淋
gristl 脆骨
grit 沙子 砂砾 粗砂
gritt 牙碜 碜
grizzl 斑白 格筛 灰色 花白
groan 吟 呻 呻吟 咯吱 哼 哼哼唧唧 唶 悲鸣
groc 杂货商
grocer 杂货
groin 胯 胯间 腹股沟 鼠蹊
grommet 护孔环
groningen 格罗宁根
groom 修整 培养 培训 新郎 新郎倌 新郎官 马夫
groomsman 伴郎
groov 凹槽 凹线 槽 槽孔 沟 沟槽 沟道
grop 动手动脚 探摸 摸 毛手毛脚
gross 极品 污糟
grotesqu 丑怪 奇丑 怪模怪样 石像鬼
grotto 小岩洞 岩穴 石窟
grouch 发牢骚
ground 停飞 凭准 地 地上 地皮 地线 地面 根底 理据 理由 禁止外出 禁足 论据
groundbait 散饵 窝料
groundbreak 开拓性 开辟者 拓荒者 突破性
groundless 站不住脚 莫须有
groundlessl 瞎
groundsheet 防潮垫
groundspe 地速
groundwat 地下水
group 一家 七十七国集团 伙 会 分组 团 团体 大队 小组 帮 帮子 成群 派 派别 石斑鱼 社团 组 编 群 群组 联袂 起 队 集体 集团 鮨
groupset 套件
grous 松鸡
grout 灌浆
grov 小树林 林子 树林
grovel 屁颠屁颠 拜倒 摇尾乞怜 跪倒
grow 出落 发展 增长 成长 栽 栽培 栽种 殖 滋 滋长 生 生出 生长 秀 种 种植 莳 蓄 长
growl 啀 嗥叫 鬫
grownup 大人
growth 发展 发育 增殖 成长 涨幅 肿块 长势
grozn 格罗兹尼
gru 天鹤座
grub 蛴螬
grudg 心疼 怨 怨念 怨怼 怨艾 恩怨 罅 芥蒂 过节儿
gruel 歠 稀饭 粥
gruesom 血肉模糊
gruff 倔 粗 粗糙
grumbl 叫苦 叽 咕哝 嘟哝 噜 埋怨 怨叹 抱怨 磨叨 磨豆腐 诉苦
gryffind 格兰芬多
gryllolaptaptida 蝼蛄
gu 固安县 家伙 小子 男娃 男生
guacamol 酪梨莎莎酱 酪梨酱 鳄梨酱
guadalajara 瓜达拉哈拉
guadeloup 瓜德罗普
guam 关岛
guandan 掼蛋
guandu 官渡之战
guang 广安市
guangchang 广昌县
guangd 广德市
guangdong 三水区 东源县 丰顺县 丹霞 丹霞山 乐昌市 云城区 云安区 五华县 仁化县 从化区 佛冈县 信宜市 光明区 光明新区 兴宁市 化州市 南山区 南沙区 南海区 南澳县 南澳岛 南雄市 博罗县 台山市 吴川市 和平县 四会市 坡头区 坪山区 城区 增城区 大埔 大埔县 天河区 始兴县 宝安区 封开县 布吉河 平远县 广宁县 廉江市 开平市 徐闻县 德庆县 怀集县 恩平市 惠东县 惠城区 惠来县 惠阳区 揭东区 揭西县 斗门区 新丰县 新会区 新兴县 新造 普宁市 曲江区 朝阳区 梅县区 梅江区 榕城区 武江区 江城区 江海区 浈江区 海丰县 海珠区 清城区 清新区 湘桥区 源城区 潮南区 潮安区 潮阳区 澄海区 濠江区 琶洲 电白区 番禺区 白云区 盐田区 禅城区 福田区 端州区 紫金县 罗定市 罗浮山 罗湖区 翁源县 花都区 英德市 英石 茂南区 荔湾区 蓬江区 蕉岭县 虎门 赤坎区 越秀区 连州市 连平县 遂溪县 郁南县 金平区 金湾区 阳东区 阳山县 阳春市 阳西县 陆丰市 陆河县 雷州市 霞山区 韩山师范学院 顺德区 饶平县 香洲区 高州市 高明区 高要区 鹤山市 麻章区 黄埔区 鼎湖区 龙华区 龙岗区 龙川县 龙湖区 龙门县
guangh 广河县
guanghan 广汉市
guangl 广陵区
guangm 光明区
guangn 广宁县
guangp 广平县
guangshan 光山县
guangshui 广水市
guangxi 七星区 万秀区 上思县 上林县 东兰县 东兴市 临桂区 乐业县 全州县 八步区 兴业县 兴宁区 兴安县 兴安运河 兴宾区 凌云县 凤山县 凭祥市 北流市 南丹县 博白县 叠彩区 右江区 合山市 合浦县 城中区 大新县 天峨县 天等县 宁明县 宜州区 容县 宾阳县 岑溪市 平乐县 平南县 平果市 德保县 忻城县 扶绥县 昭平县 柳北区 柳南区 柳城县 柳江区 桂平市 横州市 武宣县 武鸣区 永福县 江南区 江州区 浦北县 海城区 港北区 港南区 港口区 湘桂运河 漓江 灌阳县 灵山县 灵川县 灵渠 猫儿山 玉州区 田东县 田林县 田阳区 福绵区 秀峰区 良庆区 苍梧县 荔浦市 蒙山县 藤县 蜑家 融安县 西乡塘区 西林 西林县 覃塘区 象山区 象州县 象鼻山 资源县 邕宁区 那坡县 金城江区 金田村 钟山县 钦北区 钦南区 铁山港区 银海区 长洲区 防城区 阳朔县 陆川县 隆安县 雁山区 青秀区 靖西市 马山县 鱼峰区 鹿寨县 龙圩区 龙州县
guangyang 广阳区
guangyuan 广元市
guangyun 广韵
guangz 光泽县
guangzhou 五卅运动 光州 光州市 广州市
guangzong 广宗县
guanidin 胍
guanmiao 关庙
guannan 灌南县
guano 鸟粪
guanshanhu 观山湖区
guantanamo 关塔纳摩 关塔那摩
guantao 馆陶县
guantian 官田
guanxi 关系
guanyang 灌阳县
guanyin 观世音 观世音菩萨 观音 观音菩萨
guanyun 灌云县
guanzi 管子
guarana 瓜拿纳
guarant 保人 保证人
guarante 保 保修 保准 保固 保管 保证 保障 包管 打保票 打包票 担保 确保 管保 管情 管教
guard 侍卫官 保守 力保 卫 卫兵 卫护 卫队 守 守住 守兵 守势 守卫 守卫者 守护 戍守 战兢 扼 扼守 把守 护卫 护着 据守 看 看守 衞 警卫 警备 警惕 警觉 镇 镡 防范 防闲
guardedness 心防
guardian 保护人 卫士 卫报 监护人
guardrail 护栏
guatemala 危地马拉 瓜地马拉
guatemalan 危地马拉人
guattari 加达里
guava 番石榴 芭乐 芭拉
guayul 银胶菊
guazhou 瓜州县
gubo 古波
gucci 古奇 古驰
gucheng 故城县 谷城县
gueiren 归仁
guernse 根西岛 格恩西岛
guess 估摸 忖 忖度 忖量 推度 揣 揣测 料 猜 猜想 猜测 猜谜 猜谜儿 约莫
guest 嘉宾 客 客人 宾 宾客 宾朋 来客 来宾 贺客
guestbook 留言本
guesthous 宾馆 招待所 民宿
guffaw 哄笑
guggenheim 古根海姆 古根罕
gui 图像用户介面
guichi 贵池区
guid 先导 制导 前导 向 向导 导 导报 导览 导读 带路 带路人 带领 引 引导 引导员 引路 指北 指南 指导 指导者 指引 提携 攻略 津梁 讲解员 贵定县
guidanc 指引 教导 教诲 训迪
guidebook 导游 指南
guidelin 指引 方针 机宜
guidepost 臬
guidong 桂东县
guigang 贵港市
guild 会社 公会 基尔特 行会
guileless 心切 愫 无罪 朴实 淳朴
guilin 桂林市
guillotin 断头台
guilt 有罪 疚 罪 罪疚 罪责
guinea 几内亚
guinness 吉尼斯 金氏
guip 桂平市
guitar 吉他 吉它
guitarist 吉他手 蓝侬
guixi 贵溪市
guiyang 桂阳县 贵阳市
guizhou 七星关区 万山区 三穗县 丹寨县 乌当区 习水县 云岩区 仁怀县 仁怀市 从江县 余庆县 修文县 兴义市 兴仁市 册亨县 凤冈县 凯里市 剑河县 南明区 台江县 大方县 天柱县 安龙县 岑巩县 平坝区 平塘县 开阳县 德江县 思南县 息烽县 惠水县 播州区 施秉县 普安县 普定县 晴隆县 望谟县 桐梓县 榕江县 正安县 水城区 汇川区 江口县 清镇市 湄潭县 独山县 瓮安县 白云区 盘州市 石阡县 碧江区 福泉市 红花岗区 纳雍县 织金县 绥阳县 罗甸县 翁安县 花溪区 茅台 草海 荔波县 西秀区 观山湖区 贞丰县 贵定县 赤水市 赫章县 都匀市 金沙县 钟山区 锦屏县 镇远县 长顺县 雷山县 麻江县 黄平县 黄果树大瀑布 黄果树瀑布 黎平县 黔西市 龙里县
gujarat 古吉拉特 古吉拉特邦 古杰拉特邦
gujiao 古交市
gujr 古杰拉尔
gulag 古拉格
gulang 古浪县
gulangyu 鼓浪屿
gulch 沟壑
gulf 海湾 湾 鸿沟
gull 塆 壑 山壑 山沟 沟 沟涧 沟谷 海鸥
gulle 崖壑
gullet 食管 食道
gullibl 可欺 老实 轻信
gulou 鼓楼区
gulp 吞咽 大口 牛饮
gum 树胶 樠 牙床 牙龈 胶 黏儿 齿龈 龈
gumboil 龈脓肿
gun 枪 枪支 枪枝 火炮 铳 鲧
gunboat 炮舰 炮艇
guncotton 硝化棉
gundam 敢达 钢弹 高达
gunfir 炮火
gunman 枪匪 枪手 武装分子 火枪手
gunmet 炮铜
gunn 炮兵 炮手
gunpoint 在枪口
gunpowd 火药
gunship 炮舰 炮艇机 空中炮舰
gunshot 枪声
gunwal 船帮
guo 虢
guoba 锅巴
guoyang 涡阳县
guoyu 国语
guozijian 国子监
gurgl 咯咯
guru 古鲁 大神 达人
gush 井喷 喷薄 泉涌 浡 涌出 涌流 迸流
gushi 固始县
gusset 袼
gust 味觉 阵风
gusto 津津有味
gusu 姑苏区
gut 消化管 肠管 肠道 胆 胆子 胆量
gutenberg 古登堡
gutian 古田县
gutless 胆小如鼠
gutt 天沟 排水沟 水沟 沟
guy 古冶区
guyana 圭亚那 盖亚那
guyang 固阳县
guyuan 固原市 沽源县
guzhang 古丈县
guzhen 固镇县
guzheng 古筝
gwadar 瓜达尔
gym 体育馆 健身室 健身房 健身馆
gymnasium 体育场馆 体育馆
gymnast 体操运动员
gymnastic 体操
gymnosperm 裸子植物 裸子植物门
gynecolog 妇科
gyokuro 玉露
gyonshi 僵尸
gyps 吉卜赛人 吉普赛人 茨冈
gyrat 转动
gyrfalcon 海东青 矛隼
gyroscop 陀螺 陀螺仪
gyru 脑回
gyuumao 牛魔王
h 之 亓 人家 他 佢 其 厥 及其 夫 怹 渠 荨麻疹
ha 刍 刍秣 哈 干草 藁草
habel 哈贝尔
habit 习 习惯 住所 嗜好 忕 癖
habitat 栖地 栖息地 生境 生存环境 聚居地
habitu 惯性 惯用
habituall 平素
hack 击刺 劈 斫 锉 骇 骇客 黑 黑客
hackathon 黑客松
hackerspac 众创空间
hacklab 众创空间
hackney 老套 老梗
hacksaw 钢锯
had 九泉 哈得斯 哈德斯 哈迪斯 地府 幽冥 阴曹地府 阴间
haddock 黑线鳕
hadron 强子
hadrosaur 鸭嘴龙
hafnium 铪
hagfish 盲鳗
haggard 悴 憔悴 枯槁 累累
haggi 哈吉斯
haggl 杀价 计较 讲价 谈价 较量
hagu 海牙
hai 海安市 海尔
haibao 海宝
haibowan 海勃湾区
haicang 海沧区
haicheng 海城区 海城市
haidai 海岱
haidian 海淀区
haidilao 海底捞
haidong 海东市
haifa 海法
haifeng 海丰县
haigang 海港区
haikou 海口市
haiku 俳句
hail 冰雹 扬召 海陵区 雹 雹子
hailar 海拉尔区
hailin 海林市
hailston 冰雹 雹块 雹子
hailstorm 冰风暴 雹暴
hailun 海伦市
haimen 启海话 海门区
hain 海宁市
hainan 万宁 万宁市 万泉河 东方市 临高 临高县 乐东 乐东县 五指山 五指山市 亚龙湾 保亭 保亭县 儋县 南沙区 吉阳区 天涯区 定安 定安县 屯昌 屯昌县 崖州区 文昌 文昌市 昌江 昌江县 海南区 海棠区 澄迈 澄迈县 琼中 琼中县 琼山区 琼海 琼海市 白沙 白沙县 秀英区 美兰区 蜈支洲岛 蜑家 西南中沙群岛 西沙区 陵水 陵水县 龙华区
haiphong 海防
hair 发 发丝 头发 毛 毛发 毛茸茸 毫 毫发 汗毛 髟
hairbrush 头梳
haircut 剪头发 开光
hairdo 发型 发式
hairdress 托尼老师 理发员 理发师 美发 美发师 美容女 美容师
hairless 无毛
hairlin 发际线
hairnet 发网 头罩
hairpin 发簪 簪 钗
hairsbreadth 分毫
hairspr 游丝
hairspra 定型水
hairstyl 发型 发式
hairstylist 发型设计师
hairtail 带鱼
haishenwai 海参崴
haitang 海棠区
haiti 海地
haix 海兴县
haiyang 海阳市
haizhu 海珠区
hajj 朝觐
hakka 客家语
hakodat 函馆
hakon 箱根
hal 光晕 海尔 清真
halberd 戟
halden 哈尔登
half 一半 半 半截 半拉 半数 参半 同母异父 同父异母 零点五
halfwa 半中腰 半腰 半路 半途
halibut 大比目鱼
halid 卤化物
halifax 哈利法克斯
halisauru 大洋龙
halit 矿盐
halitosi 口臭
hall 公堂 厅 厅堂 堂 大厅 殿堂 殿宇 霍尔
hallelujah 哈利路亚
halliburton 哈利伯顿
hallow 显扬 神圣
halloween 万圣夜 万圣节前夕 万圣节前夜
hallucin 幻觉
hallucinator 迷幻
hallucinogen 幻觉剂 致幻剂 迷幻剂 迷幻药
hallwa 走廊
halmahera 哈马黑拉岛
halo 光圈 光晕 光环 华盖 圆光 日月晕 晕 灵光
haloalkan 卤代烃
halogen 卤 卤化 卤素
halogenat 卤化
halosol 盐成土
halt 住脚 停 停住 停止 停顿 勒 半生不熟 叫停 打住 歇 止步 立定 站 缰 羁 驻 驻足
halter 平衡棒
halterneck 露背
ham 火腿
hama 哈马斯
hamada 滨田
hamamatsu 滨松 滨松市
hamar 哈马尔
hamburg 汉堡 汉堡包
hamhung 咸兴 咸兴市
hami 哈密市
hamilcar 哈米尔卡
hamilton 汉密尔顿
hamlet 哈姆雷特 庄子 村庄 村里 村镇
hamm 揳 椎 楔 榔头 链球 锤 锤子
hammock 吊床
hammond 哈蒙德
hamp 梗阻
hamst 仓鼠
hamstr 旁腱肌 肌腱 腘旁腱肌 腘绳肌
han 汉斯 韩 韩国
hanbok 韩服
hancheng 韩城市
hanchuan 汉川市
hand 传给 便当 凑手 呈给 好用 小胖爪 手 手下 手头 手用 手笔 手边 手里 灵便 牌型 简便 缴 缴交 趁手 身上 身边 递交 顺手儿
handan 邯郸市
handbag 手包 提包 皮包
handball 手球
handbook 手册 指北
handbrak 手刹 手刹车 手掣 手闸
handcart 地排车 平板车 手推车 板车
handcuff 手铐 杻
handedness 利手
handel 韩德尔
handful 一小撮 满手
handhold 扒头儿
handicapp 残废 残疾 残障
handicraft 手工业 手工艺 手艺 活计
handiwork 工艺品
handjob 手交
handkerchief 帕 帕子 帨 手巾 手帕 手绢
handl 上线 了当 从事 使唤 办 办事 办理 动手 区处 受理 处治 处理 处理者 处置 对付 应对 应手 弄 手感 手把 手柄 把 把儿 把子 把手 把柄 抦 拉手 措 措置 提手 操持 料理 理 经办 经手 耳 耳子 耳朵 营办 行事 裁处 辫子 过来 驾驭
handlebar 把 车把
handmad 手制 自制
handpick 精选
handprint 手印
handrail 扶手 扶栏
handsaw 手锯
handset 话筒
handsom 优渥 佼 俊 俊美 俏丽 倢 姚 帅 帅哥 帅气 曼 英俊 隽拔
handstand 倒立 手倒立
handwork 手工
handwrit 书法 字迹 笔迹
haneda 羽田
hang 人从 吊挂 吊钩 垂 悬挂 挂 挂起 搭 绞 绞死 绞缢 罥 腻子 裱 门人 门客 食客
hangar 机库
hangman 吊死鬼
hangov 宿酒 宿醉
hangtag 吊牌
hangul 朝鲜字母 谚文 韩文 韩文字母
hangzhou 孤山 杭州市
hanjiang 涵江区 邗江区
hankou 汉口
hannah 哈拿 汉娜
hannan 汉南区
hannib 汉尼拔
hanoi 河内
hanov 汉诺威
hanseong 汉城
hanshan 含山县 邯山区
hanshou 汉寿县
hantaviru 汉他病毒 汉坦病毒
hanukkah 光明节 哈努卡 哈努卡节
hanuman 哈奴曼
hanyang 汉阳区
hanzhong 汉中市
haoj 镐京
haojiang 濠江区
haphazardl 没头没脸
hapkido 合气道
haploid 单倍体
happ 乐 乐滋滋 咍 哿 喜 喜吟吟 喜孜孜 喜悦 喜滋滋 喜盈盈 嘻嘻 媅 宽展 宽心 宽爽 宽舒 幸福 快乐 快活 忭 忺 忻 怡悦 怡然 恞 悆 悦色 愉快 昪 欢 欢乐 欢喜 欢娱 欢容 欢忭 欢悦 欢愉 欢畅 欣 欣喜 欨 甜美 甜蜜 祦 美满 舒心 舒畅 融融 豫 邴 顺心 高兴
happen 值 刚好 发生 故 正好 正巧 死人 碰巧 罹
happil 乐呵呵 喜喜欢欢 欢欢喜喜 畅然
happiness 喜 幸福 意乐 欢悦 福
hapsburg 哈布斯堡
har 兔子 野兔
hara 原
harada 原田
harakiri 切腹
harald 哈罗德
harangu 大谈 高谈阔论
harar 哈拉雷
harass 啰唣 扰乱 搔扰 死缠烂打 缠夹 缠扰 骚扰
harb 包庇 包藏 存有 安 心怀 抱持 挟 海港 港 港口 澳 窝藏 藏 衔 袒庇 赍 避风港 隐藏
harbel 哈贝尔
harbin 哈 哈尔滨市
harbing 先声
hard 凋敝 刚 固 坚固 坚硬 板 沉重 硙硙 硬 硬性 翘硬 耐劳 艰 艰苦 艰难 苦苦 辛 辛苦 铁 难以
hardcor 哈扣 硬核 硬派 硬蕊 重口味
hardcov 精装
harden 固化 垮脸 狠 硬化
hardiness 耐受力
hardl 几乎不 毫不
hardness 硬度
hardship 受罪 忧患 艰 艰辛 苦 辛苦 风浪
hardwar 硬件 硬体 铁器
hardwood 檀 硬木
hardwork 刻苦 勤 勤俭务实 勤俭朴实 勤俭朴素 勤力 勤劳 勤奋 勤快 勤苦 孜孜 懋 辛勤
harelip 缺嘴
harem 后宫 妻妾 闺房
haricot 扁豆
harlingen 哈灵根
harm 伤害 危害 受伤 坏处 妨 害 害处 弊 恶 损 损伤 损害 毒化 祸害 蠹害 误 贼 铩
harmful 不利 不良 妨害 有害 有损
harmfulness 危害性 杀伤力
harmless 无伤大雅 无害 无毒 温驯
harmon 协和 叶 和合 和声 和谐 和音 均衡 怡 时雍 燮 融 融合 融然 融融 雍 雍和
harmonic 泛音 谐波 谐音
harmonica 口琴
harmoniou 两情相悦 勰 协调 合手 和 和洽 和睦 和美 和谐 咸 喈 廱 潗 睦 融洽 调和 调谐 谐 谐和 辑睦 雍睦 雍雍
harmonium 簧风琴
harmoniz 协 协和 协调 燮 燮和 燮理 融合 调 调协 调节 龤
harness 套 套车 挽具 治 绳套 马具 驾
harold 哈罗德
harp 哈珀 竖琴 颠来倒去
harpoon 鱼叉
harpsichord 哈普西科德 大键琴
harqin 喀喇沁
harr 哈利
harringtonin 三尖杉酯碱
harrisburg 哈里斯堡
harrod 哈罗德
harrow 杷 櫌 耙 耙地 耰
harsh 严苛 严酷 冷面 凶巴巴 刺眼 刻薄 厉害 嘴损 尖酸 毒舌 生硬 粗暴 肃杀 苛刻 虐 血淋淋 詻
harshl 严加 着实
harstad 哈尔斯塔
hartford 哈特福德
harvard 哈佛
harvest 下来 年 收割 收割机 收成 收获 稔 获 采集
harvestfish 银鲳
harvestman 盲蜘蛛
harvestmen 盲蛛
hase 神舟
hasegawa 长谷川
hash 哈希 散列 杂凑
hashimoto 桥本
hasp 别子 钌铞儿
hasselblad 哈苏
hast 促 勷 匆 匆忙 匆猝 孟浪 忙不迭 急匆匆 操切 率 行色匆匆 趮 迮
hasten 促 加快 敦促 赶忙 趋 趱 骋
hastil 匆促 奄 急忙 率然 草草 贸然
hastiness 翛
hat 仇恨 冃 冠 厌恨 厌恶 喷子 堲 帽 帽子 忌恨 怼 恨 恶 恶恨 愤恨 憝 懫 柸 疾 瘅 看不惯 譈 顶 黑子 黑特
hatch 孵 孵卵 报窝 破壳 菢
hatchback 掀背车
hatcher 孵化场
hatchet 斧 斧头 斧子
hatchwa 天窗
hateful 可恨 可恶 憾恨 讨嫌
hatless 光头
hatoyama 鸠山
hatr 仇 仇恨 嫌怨 嫌恨 嫌恶 忿 怨 恨意 愤恨 憎恨 血书
haugesund 海于格松
haught 倨 傲岸 傲慢 奡 昂首天外 牛气 狂傲 眼高 骄矜 高傲 鼻孔朝天
haughtiness 傲气 气焰
haul 拖拉 拖拽 拖曳
haunt 作祟 出没 渊薮 闹鬼
hav 不得不 不得已 不能不 具 具备 具有 占有 只好 得 必得 必须 总得 所有 抱有 拥 拥有 握有 有 有没有 有着 用 称 素有 设有 须 须要
havana 哈瓦那
haven 乐土 避难所 避风港
haversack 干粮袋
hawaii 国家火山公园 基拉韦厄 夏威夷
hawfinch 锡嘴雀
hawk 主战派 兜卖 兜售 叫卖 吆 吆喝 小贩 强硬派 摆卖 清嗓 老鹰 行商 鶂
hawkin 霍金斯
haws 缆 缆索 缆绳 钢丝绳
hawsehol 锚链孔
hay 海斯
haydn 海顿
haymak 打草
haz 僾 微茫 惝恍 烟霞 苍茫 薄雾 阴霾 雾蒙蒙 雾霾 霭 霾
hazard 风险
hazelin 夏士莲
hazelnut 榛子 榛实 榛果 榛栗
he 听 听从 呔 哎 哎哟 哙 喂 嗨 嘿 封口 愈 愈合 抚平 收口 欸 理睬 疗伤 疗养 疗愈 瘉 瘳
head 为首 主任 书眉 人头 前冠 前头 头 头信息 头头 头球 头部 头面 头颅 奔 开往 开赴 总监 标题 正着 率领 股长 脑 脑壳 脑瓜 脑筋 脑袋 课长 走向 迎面 迎面而来 长 集管 页 项上人头 首 首脑 首领 驶往 魁
headach 头疼 头风 烫手山芋 空调病
headband 一字巾 包头 发带 发箍 头箍
headboard 床头 杩
headfirst 头朝下
headhunt 猎头 猎头人
headlamp 头灯
headland 地岬 埼 岬 岬角 海岬
headlight 前大灯 前灯 前照灯 大灯 头灯 车头灯
headlin 标题 要闻
headlong 一头 头向前 头朝下
headman 酋长
headmast 校长
headnot 眉批
headphon 听筒 头戴式耳机 耳机 耳麦
headquart 司令部 大本营 总社 总管理处 指挥部 本部 队部
headrest 头枕
headscarf 丝巾 包巾 头巾 帕 帕子 方头巾
headshot 爆头
headsman 刽子手
headstall 勒 笼头 鍐
headstand 头倒立
headstock 头座 机头座
headstrong 任性 刚愎 头铁 骜
headwind 逆风
headword 词头 词目
heal 全复 医家 平复 疗伤
health 健 健壮 健康 健旺 冷暖 卫 康 康健 硬朗 胖 身子
heap 坨 坨子 堆 堆积 砢 累累
hear 听 听到 听力 听取 听审会 听见 听证会 听说 审理 耳闻 聆 聆讯 闻 闻悉 闻见
heard 传来 所闻
hearken 听从
hears 殡车 灵车 輀 輴 輼 辒 辒车 辒辌
hearsa 传言 传闻证据 听说 小道消息 牙慧 道听途说
heart 中心 内心 心 心房 心灵 心田 心眼 心肝 心肠 心胸 心脏 心里 怀 方寸 爱心 痛快淋漓 红心 红桃 胸 胸襟 芳心 阃奥 颗
heartach 心痛
heartbeat 心动 心搏 心跳 心音
heartbreak 虐心
heartbroken 凄恻 哀伤 心碎 悲不自胜 断肠 欲绝
heartburn 胃灼热
hearten 可喜 鼓舞
heartfelt 情真意切 深切 由衷 痛切 衷心
hearth 家灶 炉床
heartil 打心眼里
heartless 不仁 寡情 无情 没心没肺 狠心 绝情 负心
heartrend 凄怆 扎心
heartstr 心弦
heartwarm 暖心 暖烘烘 治愈 治愈系
heat 供暖 供热 加温 加热 动情 动情期 发情 发春 受热 暑 暑气 暖房 暖气 暖气机 火辣辣 炘 烔 烧 热 热力 热气 热量 焮 燂 爇 采暖
heath 希斯 石南属 石南树 石南花
heathen 异教徒
heathenism 异教
heatstrok 中暑 热射病
heav 举起 凝重 厚重 叆叇 憨 沉 沉甸甸 沉重 沉闷 波荡 浓郁 浓重 浩繁 笨重 繁重 重 重型 雱 饧
heaven 上天 上苍 堪 天 天上 天公 天呀 天堂 天庭 天界 太虚 旻 老天 老天爷 远天 霄 霄汉
heavil 沉沉 重重
heavyweight 大腕
hebei 万全区 三河市 下花园区 丛台区 东光县 丰南区 丰润区 临城县 临漳县 临西县 乐亭县 井陉县 井陉矿区 任丘市 任泽区 信都区 元氏县 兴隆县 冀州区 内丘县 北戴河区 北洋 南和区 南宫市 南皮县 博野县 卢龙县 双桥区 双滦区 古冶区 吴桥县 唐县 固安县 复兴区 大名县 大城 大城县 威县 宁晋县 安国市 安平县 安新县 安次区 定兴县 宣化区 容城县 寿王坟 尚义县 山海关区 峰峰矿区 崇礼区 巨鹿县 平乡县 平山县 平泉市 广宗县 广平县 广阳区 庞家堡区 康保县 开平区 张北县 徐水区 怀安县 怀来县 成安县 承德县 抚宁区 故城县 文安县 新乐市 新华区 新河县 无极县 昌黎县 易县 晋州市 景县 曲周县 曲阳县 曹妃甸区 望都县 枣强县 柏乡县 栾城区 桃城区 桥东区 桥西区 梆子腔 正定县 武安市 武强县 武邑县 永年区 永清县 沙河市 沧县 河间市 沽源县 泊头市 海兴县 海港区 涉县 涞水县 涞源县 涿州市 涿鹿县 深州市 深泽县 清宛县 清河县 清苑区 满城区 滦南县 滦州市 滦平县 灵寿县 献县 玉田县 盐山县 磁县 竞秀区 肃宁县 肥乡区 莲池区 蔚县 藁城区 蠡县 行唐县 裕华区 襄都区 赞皇县 赤城县 赵县 赵州桥 路北区 路南区 辛集市 辽河 迁安市 迁西县 运河区 遵化市 邢台县 邯山区 邱县 长安区 阜城县 阜平县 阳原县 隆化县 隆尧县 雄县 霸州市 青县 青龙县 顺平县 饶阳县 馆陶县 香河县 高碑店市 高邑县 高阳县 魏县 鸡泽县 鹰手营子矿区 鹿泉区 黄骅市
hebi 鹤壁市
hebrew 希伯来 希伯来人 希伯来文 希伯来语
hecat 赫卡忒
hecheng 鹤城区
hechi 河池市
hechuan 合川区
heckl 起哄
hect 埃克托
hectar 公顷
hectic 热腾腾
hectogram 兡 公两
hectolit 公石 竡
hectomet 公引 粨
hectopasc 百帕
hectowatt 瓸
heddl 综
hedg 不置可否 套期保值 对冲 栅篱 树篱 栵 樊篱 篱垣 藩 藩篱 避险
hedgehog 刺猬 猬
hedonism 享乐主义
hedonist 享乐主义者
hedonomic 幸福学
hedysarum 蒢
heedless 漫不经心 疏率 稀松
heel 后跟 暴走鞋 脚后跟 脚跟 跟 踵 鞋跟
hefei 合肥市
hefeng 鹤峰县
heft 彪壮
hegang 鹤岗市
hegemon 霸 霸主 霸权 霸王
hegemonism 霸权主义
heibaiq 黑白切
heidelberg 海德保 海德堡 海德尔堡
heidi 海迪
heif 小牝牛
height 个儿 个头 个头儿 个子 身量 身长 身高 高低 高峰 高度 高矮
heighten 增高
heih 黑河市
heilongjiang 上甘岭区 东安区 东山区 东风区 乌伊岭区 乌马河区 五大连池市 五常市 五营区 依兰县 依安县 克东县 克山县 兰西县 兴安区 兴山区 前进区 加格达奇区 勃利县 北安市 北林区 南山区 南岔县 南岗区 友好区 友谊县 双城区 同江市 向阳 向阳区 呼中区 呼兰区 呼玛县 嘉荫县 四方台区 城子河区 塔河县 大同区 嫩江市 孙吴县 宁安市 安达市 宝山 宝山区 宝清县 宾县 密山市 富拉尔基区 富裕县 富锦市 尖山区 尚志市 岭东区 工农区 巴彦县 平房区 庆安县 延寿 延寿县 建华区 恒山 恒山区 抚远市 拜泉县 新兴区 新林区 新青区 方正县 昂昂溪区 明水县 望奎县 木兰 木兰县 松北区 松岭区 林口 林口县 林甸县 桃山区 桦南县 桦川县 梅里斯 梅里斯区 梨树区 汤原县 汤旺河区 泰来县 海伦市 海林市 滴道区 漠河市 爱民区 爱辉区 甘南县 碾子山区 穆棱市 红岗区 红星区 绥棱县 绥滨县 绥芬河市 美溪区 翠峦区 肇东市 肇州县 肇源县 茄子河区 萝北县 萨尔图区 虎林市 西安区 西林 让胡路区 讷河市 逊克县 通河县 道外区 道里区 郊区 金山屯区 铁力市 铁峰 铁峰区 铁锋区 阳明区 阿城区 集贤县 青冈县 饶河县 香坊区 鸡东县 鸡冠区 麻山区 龙凤区 龙江县 龙沙区
heineken 喜力 海尼根
heinou 令人发指 十恶不赦
heinz 亨氏
heir 后嗣 嗣子 子嗣 继嗣 继承人 胤
heisei 平成
heishan 黑山县
hejian 河间市
hejin 河津市
helicopt 直升机
heliophil 喜阳
heliotrop 鸡血石
heliotropism 喜阳
helipad 直升机坪
helium 氜 氦
helix 螺旋
hell 冥府 地府 地狱 幽冥 阴司 阴曹
hellish 苦不堪言
hello 你好 午安 哈啰 哈喽 哈罗 喂 好 您好
hellobik 哈啰出行
helm 操舵 舵 舵旁
helmand 赫尔曼德
helmet 头兜 头盔 盔 胄 钢盔
helmsman 舵手 艄公 轮机手
helmut 赫尔穆特
helong 和龙市
help 佽 借助 借着 助 助力 助手 助益 协 壁助 宥 帮 帮助 帮同 帮帮忙 帮忙 帮手 帮衬 手臂 扶 扶持 扶掖 拉扯 掖 援 援助 救命 救援 有助 济 补益
helpful 中用 有助 有帮助
helpless 无助 无奈 无措 无援 束手 没奈何 没治 自身难保
helplessness 无助
helsinki 赫尔辛基
hem 包围 包夹 卷边 围堵 摆 环 缘 血红素 血色素 衣服缝边 裙摆
hemaglutinin 凝血素 血凝素
hematin 血色素
hematit 赤铁矿
hematoma 瘀 血肿
hematuria 血尿
hemiplegia 偏瘫 半身不遂
hemiptera 半翅目
hemispher 半球
hemlock 毒参
hemochromatosi 血色素沉积症
hemocyanin 血蓝素
hemocyt 血球
hemodialysi 血液透析 血透
hemoglobin 血红素 血红蛋白 血色素
hemogram 血象
hemolysi 溶血
hemophil 嗜血
hemophilia 血友病
hemophilu 嗜血杆菌
hemophobia 恐血症
hemorrhag 大出血 失血
hemorrhagic 出血性
hemorrhoid 痔 痔疮
hemostatic 止血
hemp 大麻 火麻 缊 麻
hen 母鸡 草鸡 鸡婆 鸡母
henan 上蔡县 上街区 中原区 中牟县 中站区 临颍县 义马市 二七区 伊川县 修武县 偃师区 光山县 光州 光州市 兰考县 内乡县 内黄县 凤泉区 北关区 华龙区 南乐县 南召县 博爱县 卢氏县 卧龙 卧龙区 卫东区 卫滨区 卫辉市 原阳县 召陵区 台前县 叶县 唐河县 商城县 商水县 四大石窟 固始县 夏邑县 太康县 孟州市 孟津区 宁陵县 安阳县 宛城区 宜阳县 宝丰县 封丘县 尉氏县 山城区 山阳 山阳区 嵖岈山 嵩县 川汇区 巩义市 平桥区 平舆县 延津县 息县 惠济区 扶沟县 捻军 文峰区 新乡县 新县 新安县 新密市 新蔡县 新郑市 新野县 方城县 朝歌 杞县 杞国 林州市 柘城县 栾川县 桐柏县 梁园区 梆子腔 正阳县 武陟县 殷都区 民权县 永城市 汝南县 汝州市 汝阳县 汤阴县 汴 汴京 沁阳市 沈丘县 泌阳县 洛宁县 洛龙区 浉 浉河 浉河区 浚县 涧西区 淅川县 淇县 淇滨区 淮滨县 淮阳区 清丰县 渑池县 温县 湖滨区 湛河区 源汇区 溵 滑县 潢川县 濮阳县 灵宝市 牧野区 登封市 睢县 睢阳区 石龙区 确山县 社旗县 禹州市 禹王台区 管城区 管城回族区 红旗区 罗山县 老城区 舞钢市 舞阳县 范县 荥阳市 获嘉县 虞城县 襄城县 西华县 西峡县 西工区 西平县 解放区 辉县市 通许县 遂平县 邓州市 郏县 郸城县 郾城区 鄢陵县 金水区 镇平县 长垣市 长葛市 项城市 顺河区 顺河回族区 马村区 驿城区 魏都区 鲁山县 鹤山区 鹿邑县 鼓楼区 龙亭区 龙安区 龙潭沟 龙门石窟
henban 菪
henc 于是 后日 故 爰 用
henceforth 今后 从此 后日 尔后 自此
henceforward 从今以后
henchman 党徒 家臣 爪牙 狗腿 狗腿子 狼仆 马仔
henchmen 党羽 手足
hengdong 衡东县
hengelo 亨格洛
hengfeng 横峰县
hengnan 衡南县
hengshan 横山
hengshui 衡水市
hengyang 衡阳县 衡阳市
hengzhou 横州市
henness 轩尼诗
henpeck 怕老婆 惧内 气管炎 耙耳朵
henr 亨 亨利
henri 昂利
hentai 变态
hep 和平县
hepatiti 甲型肝炎 甲肝 肝炎
hepburn 赫本
hepta 庚
heptagon 七角形 七边形
heptathlon 七项全能
heptos 七碳糖 庚糖
heptovir 拉米夫定
hepu 合浦县
her 从此往后 喏 在此 本处 此地 此处 此间 玆 这儿 这嘎达 这边 这里
hera 赫拉
heracl 大力神
heraclitu 赫拉克利特
herald 先声
herat 赫拉特
herbaceou 草本
herbert 赫伯特
herbicid 除草剂
herbivor 草食动物 食草动物
herbivorou 草食
herbstosauru 赫伯斯翼龙
hercul 大力士 大力神 武仙座
herculean 孔武有力
herd 噳 放牧 牧 群 驱赶 麌
herdsman 倌 牧民 牧马人
hereaft 今后 此后
hereb 特此 由此
heredit 遗传
hereditar 世袭 遗传性
heres 妖言 异教 异端 野狐禅
heretic 异教徒 异端者
hereto 到此 在此
hereunto 到此
heritabilit 遗传率
heritag 历史遗产 嗣徽 遗产
herm 赫尔墨斯 赫耳墨斯
hermaphrodit 雌雄同体 雌雄同体人
hermaphroditism 雌雄同体性
hermeneutic 诠释学
hermit 佚 逸民 隐君子 隐士 隐逸
hernia 疝 疝气 痳 脱肠
hero 主人公 侠 功臣 壮士 好汉 杰 正角 英 英烈 英雄 英雄好汉 豪杰
herod 黑落德
herodium 希罗底
heroic 侠 壮烈 悍 杰 神勇 英勇 英烈 英雄式 豪 豪壮 豪迈 飒爽
heroin 几号 女主人公 海洛因 海洛英 白粉 白面 白面儿
heroism 豪气
heron 老等 雚 鸶 鹭
herp 疱疹
herpestida 獴科
herr 青鱼 鰽 鲱鱼
herringbon 人字形
herself 本人
hertfordshir 赫福特郡
hertz 赫 赫兹
herzegovina 赫塞哥维纳 黑塞哥维那
heshan 合山市 赫山区 鹤山区 鹤山市
heshen 和珅
heshui 合水县
hesit 疑虑
hesitanc 犹豫不决
hesitant 东摇西摆 媕婀 趑趄嗫嚅 趦趄嗫嚅
hesitat 夷犹 彷徨 徘徊 犯嘀咕 犹疑 犹豫 碍口 讷讷 踌躇 踌躇不决 踌躇不前 踟蹰 蹙 迟疑 逡巡 首鼠两端
hestia 赫斯提亚
hetang 荷塘区
hetero 异 异种
heterocyclic 杂环
heterodyn 外差
heterogeneou 异质 驳 驳杂
heteronom 他律
heterosexism 异性恋主义
heterosexu 异性
heterosexualit 异性恋
heterotyp 异形
heuristic 启发式 启发法
hew 楂 槎 砍伐
hewitt 休伊特
hexa 己
hexadecim 十六进制
hexagon 六方 六角 六角形 六边形
hexagram 六芒星 六角星
hexahedron 六面体
hexavalent 六价
hexipu 河西堡
hexos 六碳糖 己糖
heyda 鼎盛期
heyuan 河源市
hez 菏泽市
hezbollah 真主党
hezhang 赫章县
hezheng 和政县
hezhou 贺州市
hezron 希斯仑 赫兹龙
hezuo 合作市
hfmd 手足口病
hi 你好 嗨
hiatu 空窗期
hibachi 火盆
hibern 冬眠 冬蛰 蛰伏
hibernat 休眠 冬眠 眠 蛰 蛰眠 蛰藏
hibiscu 木槿
hiccup 呃 呃逆 哕 嗝 岔子 打呃 打嗝 瘚 餩
hick 乡下佬 乡巴佬 老帽儿
hicke 吻痕 唇印 草莓
hickor 山核桃 山胡桃木
hid 伏 兽皮 匽 匿 卧底 厞 囥 掖 暗藏 消隐 潜 潜伏 潜影 潜踪 窾 薆 藏踪 藏身 藏躲 躲 躲躲藏藏 躲避 遁形 遮 遮盖 避 閟 隐伏 隐匿 隐去 隐瞒 隐蔽 隐藏 隐避 韬 饰
hidden 埋藏 掩藏 暗 潜 潜在 荫蔽 閟 阴 隐 隐密 隐性 隐秘 隐藏
hideou 可怕 奇丑 没眼看
hideout 厞 巢穴 藏身之处 藏身处 防空洞
hierarch 层级 等级制度
hierarchic 阶级式
hieroglyph 象形文字
higg 希格斯
high 不菲 亢 凌云 嗨 峣 峻 崇 崟 崴 快感 昂 杲 潼 第一声 耸 轩 轩昂 馗 高 高位 高出 高昂 高等 高靿
highball 高球
highbridg 高梁
highbrow 曲高和寡
highbur 海伯利
highest 太 最高
highl 逴 高度
highland 高地
highlight 亮点 反白 挑染 略举 看点 重头戏 高亮 高光 高光时刻
highwa 公路 坦途 驰道 高速公路 高速路
hijack 劫持 劫持者 劫机 劫道 空中劫持 绑架 骑劫
hik 健行 徒步旅行 调升 远足
hilariou 搞笑 爆笑 笑料百出
hilarit 喜气 狂欢
hill 丘陵 低丘 塂 小丘 山 山丘 山包 山岳 岿 嵄 希尔 牡 陵 鿍
hillar 希拉里
hillbill 土老帽
hillock 丘 包包 土丘 土岗 岗 岗子
hillsid 山坡 阤 阪
hilltop 山顶
hilt 缑
hilton 希尔顿
hilum 种脐
hilversum 希尔弗瑟姆
him 之 他 渠
himalaya 喜马拉雅 喜马拉雅山 喜马拉雅山脉
himself 本人
hinayana 小乘
hind 作梗 傺 妨 妨碍 拖住 挡 掣肘 有碍 格 梗 碍 絓 绊 绊住 羁绊 阻 阻碍 障
hindbrain 后脑
hinder 受阻
hindi 北印度语 印地语
hindranc 无利 碍事 碍手碍脚 阻碍 障碍 障碍物
hindsight 事后 事后聪明 后见之明
hindu 印度教徒
hinduism 印度教 婆罗门教
hindustan 印度斯坦
hing 取决 取决于 合叶 合扇 合页 枢 枢纽 蝴蝶铰 铰链
hinggan 兴安盟
hinn 驴骡
hint 一星半点 含义 味道 影子 暗指 暗示 温馨提示 点 示意 贴士 默示
hinterland 内地 腹地
hip 胯 腰胯 腰际 臀 酷
hipp 嘻皮 嬉皮 嬉皮士
hippocampu 海马 海马体 海马回
hippocrat 希波克拉底
hippopotamu 河马
hipst 小清新
hir 佣 僦 受聘 受雇 帮 延聘 录取 录用 招收 租 租用 租赁 聘用 聘请 雇 雇佣 雇用
hiragana 平假名
hirano 平野
hircin 膻
hirohito 裕仁
hiroshima 广岛
hirudin 水蛭素
hirudinea 蛭
hirundinida 燕科
his 亓 他 其 厥 及其
hisens 海信
hispaniola 伊斯帕尼奥拉
hiss 倒彩 发嘘声 咝 嗞 嘘 嘘声 嘶
histamin 组织胺 组胺
histidin 组氨酸
histogram 分布图 直方图
histolog 显微解剖学 组织学
histoplasmosi 组织胞浆菌病
histor 历 历史 历史上 历史学 史 史上 来历 沿革
historian 历史学家 历史家 史学家 史官 史家 吴晗
historic 历史上 历史性
historicall 淦
historiograph 史学 史官
histosol 有机土
hit 中 佳评如潮 击 击中 命中 录 扑袭 打 打中 打击 掊 揍 揍扁 揕 摮 摽 撞击 擂 敲 来袭 点击 碰到 筑 考 访问量
hitachi 日立
hitchhik 便车 拦车
hith 来
hitherto 尔来
hiv 爱滋病毒 艾滋病病毒
hmc 加拿大皇家
hmd 头显
hmm 欸
ho 劐 杷 耙 耠 耡 耨 耪 鉏 鍹 铲蹚 铻 锄 锄地 锄头 锄草 镃 镈 镢 镢头
hoanya 洪雅族
hoard 儹 囤 囤积 居奇 戢 攒 秘藏 贮藏
hoarfrost 雾凇
hoars 哑 喑哑 嗄 嘶哑 嘶哑声 岔调 干涩 沙 沙哑 粗哑
hob 炉台
hobart 荷巴特 霍巴特
hobb 兴趣 嗜好 娱乐 滚齿 爱好 癖 霍布斯
hobbit 哈比人
hobbl 一瘸一拐 蹒跚
hobbyist 业余爱好者
hobgoblin 鬼怪
hobnob 拉拉扯扯
hodgepodg 全家福 四不像 杂拌
hog 独吞 猪 豕
hogwart 霍格沃茨
hogwash 胡话
hohhot 呼和浩特市
hoi 会安
hoist 升起 吊机 吊起 吊车 扬 提升 葫芦
hoke 扯
hokkaido 北海道 富良野
hokkien 闽南话 闽南语
hokksund 霍克松
hoklo 福佬
hol 口子 圣 坎 坑洞 坑洼 坜 堀 孔 孔眼 孔穴 屇 洞 洞孔 漏洞 破洞 神圣 穴 窋 窍 窟 窟窿 窦 窿
holbrook 霍尔布鲁克
hold 举办 举行 仓 仗 保持 做 包 包容 占据 占有 含蓄 含蕴 嗛 噙 守住 容 容下 容纳 屏 憋 手 扣留 扼 承 把 把握 抱 抱持 拿 持 持有 持有人 挜 捏 据有 揓 握 握住 握有 搦 携 摠 操 擸 攥 收纳 盛 秉 等等 算数 载 鋡
holden 霍顿
holdup 抢劫案 误工
holida 佳节 假日 节日
holingol 霍林郭勒市
holistic 全方位 完形 宏观 整体
holl 冬青 冬青树 鬼叫
holland 荷 荷兰
hollow 中空 凹陷 削瘦 坑 坑洼 坳 夼 干 挖空 枵 浮 空心 空空如也 空空洞洞 空虚 窾 芤 虚空
hollyhock 蜀葵
hollywood 好莱坞
holm 霍尔姆斯
holmium 錵 钬
hologram 立体图
holographic 全息
holomorphic 全纯
holotyp 正型标本 正模标本
hom 在家 家 家园 家宅 家居 家里 寻的 居处 居家 屋企 府上 归宿 户牖 故乡 民居 猴米 荷马
homebod 阿宅
homeland 家园 故乡 热土
homeless 无家可归 流浪
homemad 土制 自制
homeopath 顺势疗法
homeostasi 稳态
homepag 烘焙鸡
homesick 怀乡 思乡 想家
homesickness 乡情 乡愁 思乡病 莼羹鲈脍 莼鲈之思
homesta 民宿
hometown 乡梓 家乡
homework 作业 功课 家庭作业
homicid 他杀 杀人 杀人犯
hominid 类人猿
hominini 人族
homogeneit 均匀性 齐性
homogeneou 同质 均一 均匀 齐性 齐次
homogeniz 均质
homogenou 均质
homolog 同源 同调
homomorphism 同态
homonym 同音词 谐音
homonymic 同音
homonymou 同名
homophobia 同性恋恐惧症 恐同症
homophobic 恐同
homophon 同音词 谐音
homophonou 同音 谐声
homoptera 同翅目
homosexu 分桃 同志 同性 同性恋者 同性爱 断背 断袖 龙阳君
homosexualit 同性恋
hon 信义 名誉 尊 尊严 尊崇 尊重 承兑 砥砺 磨刀 荣 荣耀 荣誉 表彰 褒 贞操
honda 本田
hondlon 昆都仑区
hondura 宏都拉斯 洪都拉斯
hone 哈尼 蜂蜜 蜜 蜜糖 阿囡
honeck 昂纳克
honest 一尘不染 刚正 坦白 实 实在 实诚 廉 廉洁 忱 悫 惇 戆 方 正值 正当 正直 深切 淳 清廉 真切 端方 纯正 老实 耿 耿直 蒙 诚信 诚实 诚恳 诚笃 说老实话 谠 顜
honestl 说真的
honewort 北柴胡 车轴草
honeybe 小蜜蜂 蜜蜂
honeycomb 蛡 蜂巢 蜂房 蜂窝
honeydew 蜜露
honeyeat 吸蜜鸟
honeymoon 蜜月 蜜月假期 裸婚
honeysuckl 忍冬 金银花
hong 红安县
honggang 红岗区
honggu 红古区
hongh 红河县
honghu 洪湖市
honghuagang 红花岗区
hongjiang 洪江市
hongqi 红旗区
hongqiao 虹桥
hongshan 洪山区 红山区
hongx 红星区
hongz 洪泽区
honiara 荷尼阿拉 霍尼亚拉
honinbo 本因坊
honk 呷呷 嘎嘎 嘟 嘟嘟响 红客 鸣号
honolulu 檀香山 火奴鲁鲁
honor 荣幸 荣获
honorabl 体面 光明正大 公 尊敬 尊贵 正经
honorar 名誉 荣誉
honorarium 谢仪 谢礼
honorific 久仰 仙乡 卿 士 尊 尊称 敬语 雅称 高足
honshu 本州
hood 兜帽 头罩 引擎盖 罩 连帽卫衣
hoodlum 光棍 恶徒 无赖 歹徒 流氓 混子 混混儿 混蛋 白相人 阿飞
hoodwink 受骗 欺瞒 蒙 蒙混 蒙蔽 蒙骗 诱骗 赚哄
hoof 蹄 蹄子 蹢
hoofprint 蹄印
hook 剳 勾 勾拳 卖淫女 妓女 扣住 挂钩 搭钩 钜 钩 钩子 钩扣 钩拳
hookah 水烟壶 水烟管 水烟袋
hookup 联播
hooligan 古惑仔 小混混 烂崽 痞子 阿飞
hooliganism 流里流气
hoop 圈状物 打箍 环 环箍 箍 箍桶匠 篮圈 绷子
hoopo 呼哱哱 鵀
hoot 叫嚣 叱 啼 鸣笛
hoov 胡佛
hop 三级跳 三级跳远 以期 企望 企盼 冀 单脚跳 啤酒花 希 希冀 希望 忽布 悕 想头 愿 指望 望 期 期冀 期望 期许 独脚跳 盼 盼头 盼望 祈望 蛇麻 蛇麻草 跂 跳 蹦 蹦跳 酒花
hopeful 乐观 有希望 有望
hopefull 可望
hopeless 不可收拾 不可救药 无望 没戏 没救 没治
hopp 料斗
hopscotch 东奔西走 跳房子
horac 贺拉斯
hordeolum 睑腺炎 针眼 麦粒肿
horing 和林格尔县
horizon 地平线 天边 天际 天际线 涯 眼界
horizont 横 横向 水平
horkheim 霍克海姆
horlick 好立克
hormon 激素 荷尔蒙 贺尔蒙
hormuz 霍尔木兹
horn 发骚 号 喇叭 好色 犄角 磋 篥 色色迷迷 色迷 角 觡
hornbill 犀鸟
hornblend 普通角闪石 角闪石
hornet 胡蜂 虎头蜂 马蜂
hornwort 苲草 金鱼藻
horologium 时钟座
horoscop 占星 命相 星座运势 星盘 运势
horowitz 霍洛维茨
horqin 科尔沁区
horr 惊悚 惊栗
horrendou 惨不忍睹
horribl 可怕 糟透
horrid 讨人厌
horrif 惊吓 渗 竦 震骇
horrify 渗人 骇人听闻
hors 六畜 騑 马 马匹
horseback 马上
horsefl 虻
horsekeep 马夫
horseman 骑师 骑马者
horsemanship 马术 骑术
horsepow 匹 匹马力 马力
horseradish 辣根 青芥辣
horsesho 掌 马掌 马蹄 马蹄铁
horsewhip 马鞭
horten 霍尔滕
horticultur 园艺
hos 水龙 软管 长袜
hosanna 和散那
hospic 安养院 安宁病房 收容所
hospit 医院
hospitabl 好客 款待 殷
hospitalit 好客
hospitaliz 住院 入院 留医
host 东 东道 东道主 主 主人 主办 主持 主持人 主播 作东 地主 宿主 寄主 接待
hostag 人质 肉票 质
hostel 宿舍 招待所 旅社 旅舍
hostess 主妇 女主人
hostil 敌对 敌对性 敌视
hostilit 仇恨 嫌隙 战事 敌对性 敌意
hostnam 主机名
hot 中辣 暍 暵 火 火炎焱燚 火辣 炙手可热 烔 热 热乎 热门 辣
hotan 和田地区 和田市 和阗
hotb 渊薮 温床
hotel 客栈 宾馆 旅社 旅馆 酒店 饭店
hothead 冒失鬼
hothous 暖房
hotke 快捷键 热键
hotlin 专线 热线
hotpot 火锅 锅子
hotton 霍顿
houbi 后壁
houhai 后海
houma 侯马市
hound 猎犬 走狗
hour 小时 时 正点 生辰八字 钟头 钟点
hourglass 沙漏 滴漏计时器
hous 住房 住舍 壳 宅子 宅舍 宅院 宫位 家宅 家家酒 居 居第 屋 屋子 屋宇 房 房子 房屋 房舍 收容 民宅 民居 浩室 舍 裸婚 门
housebuild 建商
housefl 苍蝇 蝇子
household 万户 人家 住家 住户 名数 家子 家庭 居家 户
househusband 家庭主夫 家庭煮夫
housekeep 佣妇 保姆 女管家 家政 持家 男管家 管家
housetop 房顶
housewif 主妇 家庭主妇 管家婆
housework 家事 家务
houston 休士顿 休斯敦 休斯顿
houyi 后羿
hov 悬停 漂浮 盘旋 盘桓 腾 萦绕 飘浮
hovercraft 气垫船
how 何 何以 何其 何尝 何等 何许 几多 哪 多 多么 奈何 如何 宁 岂 怎 怎么 怎么样 怎么着 怎样 怎生 怎的 恁 攻略 曷 焉 讵 那
howard 霍华德
howev 不过 但 但是 却 只是 可 可是 多么 怎奈 然而 然鹅 第
howitz 榴弹炮
howl 号叫 吼 吼叫 啸 啼声 嗥 嗥叫 嚎 嚎叫 嚎哭 狂吠 狼嗥
hp 惠普公司
hsiangshan 香山区
hsinchu 新竹市 清华大学
hsk 汉语水平考试
hu 色相 色调 顺化
hua 华安县
huabeisauru 华北龙
huachi 华池县
huachuan 桦川县
huad 化德县
huadian 桦甸市
huadu 花都区
huai 怀安县 淮安市
huaibei 淮北市
huaibin 淮滨县
huaihai 淮海 淮海地区
huaihua 怀化市
huaiji 怀集县
huailai 怀来县
huain 怀宁县
huainan 淮南市
huairou 怀柔区
huaishang 淮上区
huaiyang 淮阳区
huaiyin 槐荫区 淮阴区
huaiyuan 怀远县
huaji 滑稽
hualien 花莲
hualinbu 华林 华林部
hualong 华龙区
huanan 桦南县
huangchuan 潢川县
huanggang 黄冈市
huanghua 黄骅市
huanglongb 黄龙病
huangmei 黄梅县
huangp 黄平县
huangpi 黄陂区
huangpu 黄埔区 黄浦区
huangqi 黄芪
huangshan 黄山区 黄山市
huangshi 黄石市
huangshigang 黄石港区
huangzhou 黄州区
huarong 华容区 华容县
huashan 花山区
huat 华亭市
huawei 华为
huaxi 花溪区
huay 华蓥市
huayin 华阴市
huayuan 花垣县
huazhou 化州市
hub 中枢 拓展坞 枢纽 花鼓 集线器
hubbl 哈勃
hubbub 人喊马嘶 人声鼎沸 哄 喊声 喧哗 喧腾 尘嚣 欢 沸沸扬扬
hubcap 毂盖 轮毂罩
hubei 下陆区 东宝区 东沟 东西湖区 丹江口市 九宫山 云梦县 京山市 伍家岗区 保康县 公安县 兴山县 利川市 华容区 南漳县 咸丰 咸丰县 咸安区 嘉鱼县 团风县 大冶市 大悟县 夷陵区 孝南区 孝昌县 安陆市 宜城市 宜都市 宣恩县 屈原纪念馆 崇阳县 巴东县 广水市 应城市 建始县 张湾区 当阳市 恩施市 房县 掇刀区 新洲区 曾都区 来凤县 松滋市 枝城 枝江市 枣阳市 梁子湖区 樊城区 武昌区 武穴市 汉南区 汉川市 汉阳区 江夏区 江岸区 江汉区 江陵县 沙市区 沙洋县 洪山区 洪湖市 浠水县 滕王阁 点军区 猇亭区 监利市 石首市 硚口区 秭归县 竟陵 竹山县 竹溪县 红安县 罗田县 老河口市 英山县 茅箭区 荆州区 蔡甸区 蕲春县 襄城区 襄州区 西塞山区 西陵区 谷城县 赤壁 赤壁市 远安县 通城县 通山县 郧西县 郧阳区 鄂城区 钟祥市 铁山区 阳新县 随县 青山区 鹤峰县 麻城市 黄州区 黄梅县 黄石港区 黄陂区
hubin 湖滨区
huddl 蜷 蜷缩
huelva 韦尔瓦
huff 悻然
hufflepuff 赫奇帕奇
hug 伟大 厐 厖 尨 巨 巨大 庞 庞大 庬 怀抱 抱 抱抱 拥抱 搂 搂抱 搿 斗大 浩大 灪 硕大 硕大无朋 硕大无比 紧抱 誧 身高马大
hugo 雨果
huh 欸
hui 惠安县
huichang 会昌县
huicheng 惠城区
huichuan 汇川区
huidong 会东县 惠东县
huih 回纥
huihu 回鹘
huiji 惠济区
huilai 惠来县
huili 会理市
huin 会宁县
huinan 辉南县
huineng 慧能
huishan 惠山区
huishui 惠水县
huitong 会同县
huixian 辉县市
huiyang 惠阳区
huizhou 徽州区 惠州市
hulan 呼兰区
huli 湖里区
hulin 虎林市
hull 外壳 捣 船体 船壳 船身 赫尔
huludao 葫芦岛市
hulunbuir 呼伦贝尔市
hulusi 葫芦丝
hum 哼 哼唱 哼声 嗡 嗡嗡 嗡嗡叫 嗡嗡声 幽默 谐趣 风趣
huma 呼玛县
human 人性 人肉 人道 仁 仁惠 慈 有人情
humanism 人文主义 人道主义
humanist 薄伽丘
humanit 人性 人文 人文学 人类 心肝 文科
humanitarian 人道主义 慈善家
humanitarianism 人道
humanoid 人形
humbl 下贱 低微 低贱 卑 卑微 卑陋 孤寒 微微 微贱 拙朴 放低 榛芜 猥 眇 菲 菲薄 虚心 谦卑 谦诚 谦逊 陋
humblebrag 凡尔赛
humboldt 洪堡
humbug 鬼扯
humeru 肱骨
humid 滋润 潮
humidifi 加湿器
humidit 湿气 潮气
humili 丢脸 抛脸 欺辱 羞辱 耻 耻辱
humiliat 作践 侮慢 侮辱 凌辱 受辱 失面子 屈辱 损人 欺辱 污辱 磕碜 糟蹋 羞辱 臊 蒙羞 降格
humm 悍马
hummingbird 蜂鸟
hummu 鹰嘴豆泥
humorist 段子手
humorou 幽默 诙 诙谐 谐 风趣
hump 驼峰
humph 哼
humu 腐殖土
hunan 东安县 中方县 临武县 临湘市 临澧县 云溪区 会同县 保靖县 冷水江市 冷水滩区 凤凰县 凤凰古城 北塔区 北湖区 华容县 南县 南岳 南岳区 双峰县 双清区 双牌县 古丈县 吉首市 君山区 嘉禾县 大庸 大祥区 天元区 天心区 夹山寺 娄星区 宁乡市 宁远县 安乡县 安仁县 安化县 宜章县 屈原祠 岳塘 岳塘区 岳阳县 岳阳楼区 岳麓 岳麓书院 岳麓区 常宁市 平江县 开福区 怀化县 慈利县 攸县 新化县 新宁县 新田县 新邵县 望城区 桂东县 桂阳县 桃江县 桃源县 桑植县 武冈市 武陵区 武陵源 永兴县 永定区 永顺县 汉寿县 汝城县 江永县 汨罗市 沅江市 沅陵县 泸溪县 洞口县 津市市 洪江市 洪江管理区 浏阳市 涟源市 湘乡市 湘潭县 湘阴县 溆浦县 澧县 炎帝陵 炎陵县 珠晖区 石峰区 石门县 石鼓区 祁东县 祁阳市 程海湖 糖油粑粑 绥宁县 耒阳市 芙蓉区 芦淞区 花垣县 苏仙区 茶陵县 荆江 荷塘区 蒸湘区 蓝山县 衡东县 衡南县 衡山 衡山县 衡阳县 资兴市 资阳区 赫山区 辰溪县 道县 邵东市 邵阳县 醴陵市 长沙县 隆回县 雁峰区 雨湖区 雨花区 零陵区 韶山市 马王堆 鹤城区 鼎城区 龙山县
hunch 微驼
hunchback 伛 偻 橐驼 罗锅 踽 驼子 驼背
hunchun 珲春市
hundr 佰 成百上千 数以百计 百
hundredfold 百倍
hung 垂涎欲滴 消渴 簻 饥饿
hungar 匈 匈牙利
hungarian 匈 马扎尔 马扎尔语
hungov 酲
hungr 饥 饿 馁
hunt 亨特 佃 捕猎 狩 狩猎 猎 猎人 猎取 猎户 猎手 猎捕 獀 獠 田猎 畋 畋猎 飞鹰走马
huojia 获嘉县
huoqiu 霍丘 霍邱县
huoshan 霍山县
huozhou 霍州市
huqin 胡琴
huqiu 虎丘区
hurdl 关卡 栏 栏架 跨栏
hurl 投掷
hurr 促 偬 匆 匆促 匆忙 匆猝 匆遽 卞 奔 奔赴 忙 急 急于 急匆匆 急拍拍 急速 慌乱 拽步 撺 着忙 着急 行色匆匆 赶 赶到 赶往 赶忙 赶时间 赶赴 赶路 趋 造次 遄 遑遑 遽
hurra 好哇
hurrah 好哇
hurrican 暴风骤雨 狂飙 飓风 龙卷风
hurriedl 三脚两步 仓促 匆匆 忙 忙不迭 急急忙忙 慌得 赶紧
hurt 少块肉 弄伤 灼伤 疼 疼痛 硌
husband 丈 丈夫 人夫 先生 夫 夫君 夫婿 婿 汉子 相公 老儿 老公 老头 良人
hush 吁 嘘
husk 包衣 哈 哈士奇 哑 嘶哑 岔调 彪形 沙哑 碾 秕 稃 粗厉 粗哑 糟糠 糠 谷壳 颖
huss 小妖精 蹄子
hussein 侯赛因
hustl 抢生意
hut 厪 寮 寮房 小屋 庐 庵 廑 茅舍
hutu 胡图族
huxle 赫胥黎
huygen 惠更斯
huzhong 呼中区
huzhou 湖州市
hyacinth 风信子
hyaluronan 玻尿酸 透明质酸
hyatt 凯悦
hybrid 复合 杂种 混合 混种 混血
hybridiz 杂交 杂配
hyd 海德
hydra 水螅 长蛇座
hydrangea 绣球花
hydrat 水化 水合物
hydraulic 水力学 液力
hydrazin 联氨 肼
hydrazon 腙
hydrocarbon 烃 碳化氢 碳氢化合物
hydrochlorid 盐酸盐
hydrodynamic 流体力学
hydroelectricit 水力发电
hydrofluorocarbon 氢氟烃
hydrofoil 水翼船
hydrogen 氢 氢化 氢气
hydrogenas 氢酶
hydrolog 水文
hydrolysi 水解
hydroperitoneum 腹水
hydrophilic 亲水性
hydrophobia 恐水症 瘈
hydrophobic 疏水
hydroponic 水培法 水耕法
hydrosol 花露水
hydrospher 水圈
hydrosulfuryl 巯
hydrotherap 水疗
hydroxid 氢氧化 氢氧化物
hydroxyacid 醇酸
hydroxyapatit 羟基磷灰石
hydroxychloroquin 羟氯喹
hydroxyl 羟
hydroxylamin 胲
hydru 水蛇座
hyena 鬣狗
hygien 卫 卫生
hygienic 卫生
hylobatida 长臂猿
hymen 处女膜 阴道瓣
hymenoptera 膜翅目
hymin 安眠酮
hymn 圣歌 圣诗 赞美诗
hyp 天花乱坠 极超 炒作 炒热 超级
hyperact 心猿意马
hyperactivit 静坐不能
hyperbol 夸大之词 夸张
hyperbola 双曲 双曲线
hyperbolic 双曲
hyperboloid 双曲面
hypercompetit 卷
hyperemia 充血
hyperfunct 亢进
hyperglycemia 高血糖
hyperinfl 恶性通货膨胀
hyperlink 超级链接 超连结 超链接 超链结 连结 链接
hyperlipidemia 高脂血症
hypermarket 大卖场 量贩店
hypermedia 超媒体
hypernym 上位词
hyperostosi 骨肥厚
hyperplan 超平面
hyperplasia 增生
hypersensit 过敏 过敏性
hypersensitivit 超敏反应
hypersomnia 嗜睡症
hyperspac 超维空间
hypertens 过度紧张 高血压
hypertext 超文件 超文本
hyperthyroidism 甲亢
hypertriglyceridemia 高脂血症
hypertroph 肥大 肿大
hypha 菌丝
hyphen 杠 连号 连字号 连字符 连字符号 连接号
hypnosi 催眠 催眠状态
hypnotherap 催眠术
hypnotism 催眠术
hypo 次 海波
hypocent 震源
hypochondria 疑病症 虑病症
hypochondriasi 疑病症
hypochondrium 季肋
hypocris 假仁假义 假意 口是心非
hypocrit 乡愿 伪君子 伪善者
hypocritic 伪善 假正经 虚伪
hypogloss 舌下
hypoglycemia 低血糖
hyponym 下位词
hypopharynx 下咽
hypotenus 弦 斜边 絃
hypothalamu 下丘脑 下视丘
hypothermia 低体温症 失温症
hypothesi 假定 假想 假设 假说 猜想 说法
hypothetic 假设性 虚拟
hyssop 牛膝草
hysteresi 迟滞现象
hysteria 歇斯底里 癔病 癔症 癪 脏躁
hysteric 歇斯底里 狂乱
hysteromyoma 子宫肌瘤
hyundai 现代 现代集团
hz 兆周 千周
i 不佞 不才 不材 丙 乙 予 人家 伲 余 侬 俺 兄弟 卬 受业 吾 咱家 哀家 壬 妾 姑奶奶 寡人 小人 小婿 小子 小弟 小的 己 庚 弟 戊 我 晚生 朕 本人 某人 洒家 甲 癸 窃 老夫 老姥 老娘 老子 老朽 老汉 臣 臣妾 辛 鄙人 阿拉 麿
iambic 抑扬格
iberia 伊比利亚
ibex 北山羊 羱羊
ibi 朱鹭 鹮
ibisbill 鹮嘴鹬
ibm 国际商业机器
ibrahim 易卜拉欣
ibuprofen 布洛芬
ic 冰 冰镇 冷厉 加冰 加冰块 坚冰 清补凉
icbc 工行
iceberg 冰山
icebound 冰封
icebox 冰箱 雪柜
icecap 冰帽
icehous 冰窖
iceland 冰岛
ichthyolog 鱼类学
ichthyosaur 鱼龙
iciba 爱词霸
icicl 冰凌 冰柱 冰溜 冰锥 凇
icon 图标 图示
iconic 标志性
icosahedron 二十面体
id 本我 证件 身份证
idaho 博伊西 爱达荷
ide 再好不过 天造地设 志向 理想
idea 主意 建言 心路 念 念头 思想 想头 意 意念 意思 意见 构思 概念 点子 理念 脑瓜 表象 辙 魂灵
idealism 理想主义
idealiz 理想化
idem 同上
idemfact 幺并矢
idempotent 幂等
identic 一律 一模一样 一水儿 全同 同一 同卵 同符合契 吻合 恒等 相同 雷同 齐
identif 指认 相认 算准 认定 认明 识别 辨认 辨识 鉴识 验明 验明正身
identifi 识别号 识别码
identifiabilit 辨识度
identific 证明 辨识 验明正身
identit 恒等 恒等式 身份
ideogram 指事 指事字
ideograph 表意文字
ideographic 表意
ideolog 主义 思想 思想体系 意识形态 政治思想 观念
idin 啶
idioc 白痴
idiom 习惯用法 习惯用语 习语 惯用语 成语 熟语
idiopathic 特发性
idiophon 体鸣乐器
idiosyncras 特异性
idiot 二屄 二百五 低能儿 傻冒 傻大个 傻子 傻帽 傻瓜 傻蛋 呆根 呆瓜 大愚 小白 山炮 彪子 憨子 痴汉 白痴 笨蛋 笨货 蠢材 蠢猪 蠢货 豆渣脑筋 马鹿
idiotic 二屄 騃
idl 二流子 休闲 冗散 怠 懈惰 懒惰 懒蛋 有一搭没一搭 混日子 清闲 游手 游荡 疏散 空暇 空置 空闲 等闲 闲 闲人 闲余 闲散 闲来无事 闲空 阿混
idleness 怠惰
idol 偶人 偶像 爱豆
ielt 雅思
if 一旦 仿似 仿佛 仿如 似乎 似地 便是 倘 倘如 倘或 倘然 倘若 假 假令 假使 假如 假而 假若 假设 傥 只要 好像 如 如果 如果说 如若 宛 宛然 恍如 恍若 才不 是否 朁 果若 犹 的话 若 若是 若果 若然 要 要是 设 设或 设若
ig 伊戈尔
igloo 冰屋
igneou 火成
ignit 发火 引燃 引爆 引着 点 点火 点燃 焌 燃 燃点 燃烧 燃起 遇火
ignominiou 可耻
ignor 不予理会 不加理睬 不去理 不理 不问 忽 忽略 忽视 放任 无视 漠视 看着不管 罔顾 置之不理 置之脑后 视而不见
ignoramu 愚人 肉眼凡胎 蠢汉
ignoranc 愚昧 无明 无知
ignorant 侗 俭腹 倥 倥侗 孤陋 怐愗 愚昧 愚蒙 懵懂 懵懵懂懂 戆督 无知 暗 疑冰 盲目 蒙 蒙昧 蒙昧无知 蚩 褦
iguana 鬣蜥
iguanodon 禽龙
ii 丙 乙 壬 己 庚 戊 甲 癸 辛
ikat 絣
ikea 宜家
ikebana 插花
ikeda 池田
ileum 回肠
iliad 伊利亚特
iliescu 伊利埃斯库
ilium 髂 髂骨
ill 不善 抱病 有病 欠安 痻 瘏
illeg 不合法 不法 盗版 违法 非法 黑 黑人
illegalit 犯规
illegibl 潦草
illegitimat 非婚生
illicit 苟且 违禁
illinoi 伊利诺 伊利诺伊 伊州
illiterat 一丁不识 不识字 文盲 睁眼瞎 蒙昧
illness 病 病患 病症 症 症候
illogic 不通 颠连
illumin 光照 光线 启示 照明
illuminanc 光照度 照度
illuminat 挑明 旵 点亮 烛 照 照亮 照明 照映 照耀
illus 幻想 幻景 幻梦 幻觉 幻象 掩样法 梦幻 梦幻泡影 泡影 狂想 空幻 错觉 魔幻
illusor 乌有 虚幻 虚无缥缈
illustr 图例 图解 实例 插图 插画
illustrat 显示 示例 说明
illustriou 崋 显赫 显达 杰出 炽 赫赫有名
illuviat 淀积
ilyushin 伊留申
imag 偶 像 印 图像 形像 形象 影 影像 意象 成像 映像 画面 相片 组图 调性
imagawayaki 车轮饼
imager 意象
imagin 假想 幻想 思议 想像 想像力 想象 想象力 推想 涉想 绮想 脑补 虚拟 设想
imaginar 假想 虚幻 虚无缥缈 虚构
imaginat 富于想像 脑洞大开
imago 成虫
imai 今井
imam 伊玛目 教长 阿訇
imamura 今村
imbalanc 失衡 失调
imbecil 痴 蠢人
imbu 沾湿 渐 灌输 蕴藉
imei 串号
imidazol 咪唑
imit 仿冒品 冒牌货 山寨 模拟 翻版 高仿
imitat 仿 仿制 仿效 仿照 仿行 依傍 则 学 拟 摹 效 效法 模 模仿 模拟 照搬 象
immaculat 完美无瑕
immanuel 以马内利 伊曼纽尔
immatur 幼小
immeasurabl 不赀 无量
immediat 即时 直接 顶头
immediatel 即便 即刻 当下 旋 痛痛快快 登时 立 立刻 立即 立时 立马 第一时间 赓即 跟手 迅即 这就 随即 顿时 马上
immemori 太古
immens 巨大 滔天 甚巨
immers 沉 沉浸 沉浸式 沐浴 浸 浸没 浸泡 浸洗 浸淫
immigr 迁居移民
immigrant 移民 移民者
immigrat 移民
imminent 临头 即将来临 在即 当头 指日可待 近在眼前 迫在眉睫
immobil 静止
immoderat 无度
immor 不道德 放浪 无义 毐 背德
immoralit 道德败坏
immort 仙 佡 佺 天仙
immortalit 抱朴子 长生不死
immortaliz 流芳百世
immovabl 不动产
immunit 免受 免疫 免疫力 抵抗力
immuniz 免疫法
immunolog 免疫学
immutabl 一成不变
imodium 易蒙停
imp 小鬼
impact 作用 冲击 影响力 影响层面 感染力
impactful 弫 重磅
impair 减损 削弱 损伤 损害 毁损
impal 刺穿
impart 传人 传授 灌输
imparti 不偏不倚 不偏斜 中中 公平 均等 大公 大公无私 客观 摆平 超然
impartialit 中立性
impartiall 秉公
impass 僵局 断头路 末路 穷途末路 走投无路
impassabl 不可逾越 不通 死
impassion 切激 慷慨激昂 沸腾 激昂 激烈
impatient 不耐烦 心切 心急 急不可待 急切 急吼吼 急性病 急拍拍 性急 悁 焦躁 燥 猴急 眼巴巴 躁
impeach 举发 劾 参劾 弹 弹劾 弹纠 抨 纠弹
impeccabl 一百一 无懈可击 零缺点
imped 悮 拖后腿 掣肘 有碍 牵制 牵掣 牵绊 阻扰 阻抑 阻遏 阻难
impedanc 阻抗
impedi 故障 障碍
impel 感召 推进 硬逼 策励
impenetrabl 密不透风
imperat 势在必行 急迫 眉睫
impercept 眛
imperceptibl 无形中
imperfect 不完善
imperi 帝国 庙 御 御用 銮
imperialism 帝国主义
imperiou 专横 咄咄逼人 霸气
impermanenc 无常
impermanent 与时消息 朝露暮霭 电光朝露
impermeabl 不透水
impermissibl 不兴
impersonat 假冒 假扮 冒名 冒名顶替 冒名顶替者 饰
impertinent 不逊
impetigo 脓痂疹
impetu 动力 势头 声势 推力
impetuou 冲动 匆遽 孟浪 急于求成 急躁 愣头愣脑 气盛 浮 狂躁 狷
imping 冲撞
impl 寓 意味 意味着 意指 暗含 暗指 点 默示
implant 假体 植入 着床 种植体 置入
implausibl 牵强
imple 器具 器物 实施 实现 实行 履行 执行 推行 施用 落实 贯彻 践行
implement 双一流 实施例
implic 内涵 寓意 意味 意蕴 推演 推衍 涵义 涵意 蕴涵 言下之意 话音 题意
implicat 拖累 攀 攀扯 牵扯 牵涉 牵累 牵连 罟 负累 连累
implicit 含蓄 暗含 蕴藉 阴 隐含 隐显 隐藏
implod 内爆
implor 吁 吁请 哀劝 哀求 嘱 央告 央求 求告 祈 苦苦哀求 蕲
impolit 不客气 没大没小 非礼
import 传入 入口 寓意 导入 意涵 汇入 洋将 输入 进口 进口商
importanc 当事 意义 斤两 痛痒 重要性
important 伟大 吃紧 吃重 打紧 有意义 要 要紧 重大 重要 重量级
importun 拉客
impos 予以 伟岸 凛 凝重 堂皇 壁立千仞 大气 威严 威风 宏伟 巍巍 巍然 强加 强求 气势宏伟 雄 雄伟
impossibl 不可能 做不到 没门儿
impost 冒名 冒名顶替者 冒牌 捐税 税捐
impostur 假充
impotenc 不举 阳痿
impotent 倒阳 孱弱
impoverish 一穷二白 凋敝 沦落 穷苦 穷酸 窘匮 贫乏 贫困 贫寒 贫穷 赤贫如洗
impractic 不切合实际 不切实际 架空 迂拙 迂远 酸
imprecis 不准确
impregnabl 坚不可摧
impregnat 受胎
impress 不俗 亮眼 傲人 印子 印痕 印象 可观 史诗级 吓吓叫 堂堂正正 大气 威风 巴闭 强征 念想 念想儿 感受 感想 感觉 有排面 有料 气派 洋洋 神气 给力 蔚 赫赫 随想 随感 风光 骄人
impressionism 印象主义 印象派
impressivel 赫然
impressiveness 排面
imprint 印记
imprison 下狱 关押 囚禁 圄 坐牢 幽 幽禁 拘囚 收监 热比亚 热比娅 牢狱之灾 监押 监禁 禁锢 羁押 身陷 身陷牢狱 魏京生
improbabl 不会
impromptu 临场 即兴 即席
improp 不伦 不当 不正当 不端 偏斜 失宜 失当 媮 欠妥 离谱 苟且 邪僻 非份 非分
impropriet 非礼
improv 向好 好起来 好转 完善 提升 提高 改善 改良 改进 起色 进步
improve 好转 改进 转好 进步 进益
improvis 凑合 即兴 即兴之作 即兴发挥 即席 机变 现抓 自制
impudent 冒失 厚脸皮 放肆 没大没小 皮脸 讪脸
impuls 乘兴 冲动 冲量 感情用事 鲁莽
impunit 有罪不罚
impur 浊 龌浊
impurit 杂质 混杂物
imput 嫁祸
inabilit 无能
inaccessibl 可望而不可及 闭塞 难于接近
inaccurac 误差
inaccurat 疏阔
inact 消极 迟顿
inadequat 不够 不足 不适当 偏低 欠妥 贫
inadvertent 无意 粗心大意
inadvertentl 不经意间 无意间
inadvisabl 不宜
inalienabl 不可分割 不移
inanimac 非动物性
inanimat 无生命
inappropriat 不伦不类 不便 不妥 不宜 不当 失宜 失当 欠妥 没分寸 离谱
inarizushi 稻荷寿司
inarticulat 口讷 口齿不清 嘴笨 断断续续 木讷 笨嘴笨舌 讷 词不达意
inattent 不慎 心不在焉 旁骛 魂不守舍
inaugur 就职典礼
inaugurat 开幕 揭牌
inauspiciou 不吉 不祥 凶
inborn 先天 受性
inbox 收件匣 收件箱
inbreed 近亲交配 近亲繁殖
inc 卡洛驰 卡骆驰 百胜餐饮集团 耐克 达美航空
inca 印加
incalculabl 不可估量 不赀
incandescenc 白炽 白热
incant 咒 咒文 咒语 真言 陀罗尼
incapabl 低能 无法 无能 熊
incapacitat 瘝
incarn 化身
incarnat 体现
incautiou 不慎
incens 熏香 香气
incent 内心 奖酬 激励 激励机制 诱因
incessant 不停 不辍
incessantl 一个劲 不了 不已 不止 不迭 没完没了 连天
incest 乱伦
inch 吋 寸 英寸
inchworm 吊死鬼
incidenc 盛行率
incident 事件 事变 事端 插曲 案 遭
incidentall 偶然 附带 顺带
incinerat 火化
incis 刀口 切口 板牙 犀利 痛快淋漓 精辟 辟 透彻 透辟 锋利 锐利 门牙 门齿 鞭辟入里
incit 劝动 唆 嗾 怂恿 惹起 扇动 指使 挑 挑唆 挑弄 挑起 授意 教唆 激 煽 煽动 耸动 调 鼓动 鼓捣
incite 策反
inclin 低 侧 倾 倾向于 倾向性 倾斜 倾斜度 偏向 心思 志趣 性向 意向 斜 斜坡 斜度 爱 走向 趄 趋向 面向 鞠 颇
includ 其内 内含 包 包含 包括 包罗 含括 含有 囊括 归入 括 收列 收录 涵 涵盖 编入 连
inclus 包容 普惠
inclusivit 包容心
incoherent 拉杂 支离 杂碎 狗屁不通 颠三倒四
incom 入息 收入 来项 营收 进益 进账 进项
incomparabl 不可同日而语 无与伦比 无匹 无双 无比 旷世 未可同日而语 独出一时 绝代 超群绝伦
incompatibilit 不兼容性
incompatibl 不相容 合不来 枘凿 格格不入
incompetenc 无能
incompetent 低能 力不胜任 吃干饭
incomplet 半 半半拉拉 未成 未竟 残 片
incomprehensibl 不知所谓 深不可测 费解 难以理解
inconceivabl 不可思议 不堪设想
inconclus 流标
incongruou 不伦不类 驴唇不对马嘴
inconsequenti 不知痛痒 琐碎
inconsiderabl 不足道
inconsiderat 不周
inconsistent 不符 出入 出尔反尔 殊致 自相矛盾 诡
inconsolabl 欲绝
incontestabl 不争
incontinenc 失禁
incontrovertibl 颠扑不破
inconvenienc 不方便 劳烦 添乱 添麻烦 烦劳 累赘 麻烦
inconvenient 不便 不方便 碍难 麻烦
incorporat 兼蓄 划归 加进 包括 并入 纳入 设有
incorpore 无形
incorrect 不对 不标准 不正确 没天理 非
incorrigibl 不可救药 屡劝不听 屡教不改 无可救药
incorruptibl 一尘不染 冰清玉洁 廉 廉洁 廉直 玉洁冰清
incre 增量 差分
increas 再育 加 加大 加添 加码 加重 增 增加 增多 增强 增殖 增添 增益 增长 增高 拉开 提高 添 添加 滋 益 翻一番 诞 长 飞升
increasingl 愈发 愈益 日益 益加 益发 益趋 越发
incredibl 不可置信 到不行 没天理 玄乎 罩 荒诞 讆 逆天 邪乎 难以置信
increment 递增
incrust 结壳
incubat 保育箱 孵 孵化 孵化器 孵化场 孵育 孵蛋 抱窝
inculcat 灌输
incumbent 义不容辞 在任 现任
incur 招 招来 招致
incurabl 不可救药 无可救药 没救 没治 药石无灵
indazol 吲唑
inde 信然 可不是 可是 固 委实 实在 敢情 果 的确 真 真个 真是 真正 真的 着实 着然 确乎 确实 竟 诚然 那是
indebt 承蒙 辱
indebtedness 债务
indecent 不雅 淫猥 淫秽 猥亵
indecis 东摇西摆 优柔 优柔寡断 儃 媕婀 惺忪 把持不定 拖泥带水 拿不准 摇摆不定 朝三暮四 犹豫不决 粘皮带骨 踌躇不决 龟毛
indefatigabl 不倦 不懈
indefinit 不定 不明确
indefinitel 无限期
indelibl 不可磨灭
indemnif 赔
indemnit 求偿
inden 茚
indent 凹 凹痕 缩排 缩格 缩进
independenc 独立
independent 无党派 独 独立 独立报 离 自立
independentl 不约而同
indescribabl 不可名状 莫可名状 莫名
indestructibl 坚不可摧
indeterminat 不定 未定
index 下标 引得 指数 指标 索引 转位
india 卡利卡特 印 印度 泰卢固语 甘托克 科泽科德 竺 阿萨姆
indian 印度人 印第安 阿三
indiana 印第安纳
indic 影子 征候 指征 点子 端倪 迹 迹象
indicat 指出 指到 指征 指明 指标 指点 指示 指示剂 指示器 指示符 标志 标明 标示 点出 示意 表征 表明 表示 说明 迹象 预示
indict 控告 诉状 起诉书
indifferenc 冷漠 冷眼 薄待
indifferent 不知痛痒 冷淡 寡淡 平庸 忘情 恝 无关紧要 无动于衷 无可无不可 无所谓 有一搭没一搭 淡 淡淡 淡漠 淡然 漠然 漫不经心 爱理不理 看淡 薄
indigenou 原居 原生 土
indigest 消化不良 积
indign 忿
indignant 不平 不忿 不服气 忿懑 感愤 愠 愠怒 愤 愤怒 愤懑 愤激 慨 气不公 气不忿儿 气愤 羞愤
indignit 羞辱
indigo 蓝靛 青靛 青黛 靛色 靛花 靛蓝 靛青
indirect 委曲 婉转 曲线 激将法 迂回 间接 非直接
indirectl 辗转
indiscret 失口 失言 语失
indiscriminat 不分情由 不加区别 不加选择 乱 滥 滥漫
indispensabl 不可少 不可缺少 必不可少 必要 必需
indispos 不得劲 不适 违和
indisposit 小病 微恙 病痛
indisputabl 颠扑不破
indissolubl 不解
indistinct 僾 含糊不清 幽幽 惝恍 曚昽 朦胧 模糊 模糊不清 漫漶 糊糊 糊里糊涂 若有若无 若隐若现 茫 讷讷 隐约 隐隐 隐隐绰绰 飘渺 黑糊糊
indistinctl 隐隐约约
indistinguishabl 无间
indium 铟
individu 个 个人 个体 小己 小我 散户
individualism 个人主义
individualit 个性 鲜明个性
individuall 个别 分别 单个 各别 逐
indivisibl 不可分割 除不尽
indo 室内 户内
indochina 中南半岛 中印半岛 印度支那 印度支那半岛 印支半岛
indoctrinat 教化
indolent 娇惰 惫懒 慵懒 懒散 疏懒
indomitabl 不屈不挠 百折不挠
indonesia 印尼 印度尼西亚 坤甸 弗洛勒斯岛 弗洛里斯岛 摩鹿加群岛 日惹 日惹特区
indra 因陀罗
indu 印第安座
induc 促使 勾起 哄诱 导出 感生 诱 诱使 诱发 诱导 诱惑 诲
induce 诱因
induct 归纳 归纳法 感应 感应器 电感 电抗器
inductanc 感应 电感
indulg 娇宠 娇纵 宠溺 惯 放任 放任自流 放纵 沉溺 流泆 淫逸 溺 纵 纵享 纵令 纵容 纵放 耽 耽溺 逞
indulgenc 嗜好 脱略
indulgent 宽容 放纵
industr 业 业内 业界 产业 实业 工业 工商界 行业
industri 产业
industrialist 实业家 杜月笙
industrializ 产业化 工业化
industriou 勤 勤劳 勤勉 孜孜 孳 用功 起早贪黑 辛勤
indwell 留置
inebriat 灌醉 酲
ineffect 不灵 低效 无效
ineffectu 含含糊糊 无牙 隔靴搔痒 面
inefficient 低效 瘝
inelegant 俗气 拙
inept 烂泥扶不上墙
inequalit 不平等 不等式
inert 惰性
inertia 惯性 惯量 惰性
inessenti 末节 非必要 非必需
inestimabl 不可估量
inevitabl 不免 不可避免 必将 必然 注定
inexcusabl 说不过去
inexhaustibl 不穷 无尽 无穷
inexpens 低廉 低成本 低贱 便宜 平价 廉 贱
inexperienc 嫩 没经验 涉世未深 资浅
inexpert 二把刀
inexplicabl 平白无故 莫名 莫名其妙
inexpressibl 不可胜言 不可言喻 莫可名状 莫名 言不可传
inf 想见 推定 推度 推想 推断 推演 推理 推知 推衍 推论 演绎 端倪 论断
infam 骂名
infamou 恶名昭彰 恶名昭著 臭名昭彰 臭名昭著
infanc 婴儿期 幼年 襁褓
infant 婴 婴儿 婴孩 孩提 幼儿
infanticid 杀婴
infantil 稚 稚气
infantr 步兵
infantryman 步兵
infatu 痴心 痴情
infatuat 哈 心荡神驰 心驰神往 情痴 痴迷 迷住 迷恋 迷瞪 醉心于 陶醉
infect 传 传染 化脓 感染 招 沾 沾染 濡染
infectiou 传染性 招人
infectiousness 传染性 感染力
inferenc 推理 推论 论断
inferi 三流 下三滥 不如 不若 亚 伪劣 低档 低等 低级 劣 劣势 劣等 卑 差 差远 弱 挼 榛芜 潮 矮 矮半截 蹩脚 逊 逊色
infern 地狱
inferno 火湖 阴曹
infertil 不孕 不育 瘠薄 荒瘠 薄 贫瘠
infertilit 不孕
infidelit 异心
infield 内场
infiltrat 打入 流窜 混进 渗透 潜入 潜进 钻心
infimum 下确界
infineon 英飞凌
infinit 不定式 不定词 无穷无尽 淼 澒
infinitesim 几微 微小 无穷小 无限小 无限小数 极细小
infirmar 医务室 病室
infirmit 癃
infix 中缀
infl 涨钱 通胀 通膨 通货膨胀
inflam 红肿
inflamm 发炎 炎 炎症 焮
inflammabl 可燃
inflammator 炎性
inflat 充气 吹胀 打气 气筒 浮 膨大 膨胀 鼓气
inflect 屈折语
inflexibl 一把死拿 一根筋 不圆通 僵直 凿死铆子 刻板 古板 呆板 拘 拘执 拘迂 死 死板 硬性 硬生生 迂腐
inflict 施以
inflorescenc 花丛 花序
inflow 流入
influenc 势 势力 声势 声威 左右 影响 影响力 影子 感化 感染 权势 来头 濡染 熏陶 网红 耳濡目染 话语权
influenti 举足轻重 显达 有影响 重量级
influenza 流感 流行性感冒 猪流感
influx 流入 涌入
infographic 信息图 信息图形
inform 上覆 举报者 便 信息 关白 启 告之 告密者 告知 告诉 告语 告诵 告谕 告送 声气 奉告 底线 得悉 情报 情资 报 报信 报告 招呼 晓喻 暗桩 消息 眼线 知会 知悉 线人 耳目 见告 讯 讯息 诜 谂 资料 资讯 通报 通知 闻见 非公式 非正式
informant 报料人
informatiz 信息化
infra 次
infrar 红外
infrastructur 公共设施 基建 基础结构 基础设施
infrequent 少有 稀疏
infring 侵 侵害 侵犯 违犯
infringe 侵权 侵权行为
infructescenc 果穗
infuriat 欠扁 气冲牛斗 气死 激怒 疾首 眼红
infus 冲 冲服 冲服剂 冲泡 泡 泡制 泡水 浸剂 输注
ingeniou 儇 巧妙 有创造力 机巧 灵妙 灵巧 独创性
ingeniousness 灵气
ingenuit 创造力 匠心 巧妙 巧思 智谋 独创性
ingenuou 胸怀坦荡 胸无城府 胸无宿物 襟怀坦白
ingest 吸收
ingot 钢材 铤 锞 锭
ingrain 刻骨
ingrat 白眼狼
ingratiat 嘴甜
ingredient 分 成份 成分 用料 组成部分 配料 食材
ingushetia 印古什
inhabit 寓 寓居 居住于 栖居 栖息 生息
inhabitant 住户 居人 居住者 居民
inhal 吸 吸入 吸入器 吸气 吸进
inhalant 吸入剂
inharmoniou 格格不入
inherent 与生俱来 固有 本 本质上
inherentl 本就
inherit 嗣 嗣位 承受 承继 承袭 继 继承 继述 缵 胤 遗传 遗传性
inheritanc 世袭 传承 遗产
inheritress 女继承人
inhibit 作用 压制 抑制 抑制作用 抑制剂 折挫 束手束脚 阻抑
inhomogeneou 非均质
inhuman 不人道 反人类 惨 惨无人道 灭绝人性 非人
inimic 对头
iniquitou 邪
initi 初始 初步 原初 头文字 序 开始 最初 音韵
initializ 初始化
initiall 最初 本
initiat 主动权 倡 倡始 倡导 倡言 倡议 创 创始 创始人 创始者 发端 发起 发起人 发轫 启 启蒙 开创 开启 引发 提起 积极性 肇始 能动性 起 进取心 首倡
inject 打入 施打 注 注射 注射剂 输注 针
injur 伤 伤害 伤残人员 创伤 刿 加害 受害 圮 外伤 惎 戕 戕害 打伤 损伤 损坏 暴 残 残害 毁伤 瘏 硬伤 贼 铩
injustic 不义 不平 冤 冤屈 冤枉
ink 墨水 水墨 涂去
inkfish 软足类
inkstand 墨水瓶架
inla 嵌 钑 镶 镶嵌
inland 内地 内陆
inlet 进口
inlin 内联 直列 直插式
inmat 收容人 牢友
inn 内 内在 商栈 回合 客店 客栈 店 旅店 旅舍 栈房 羁 逆旅
innat 与生俱来 先天 先天性 内在 天生
innkeep 店家 栈主
innocenc 无辜
innocent 天真 无罪 无辜 清白
innocuou 无毒
innov 创新 孵化 独创 革新
innovat 开创性 推陈出新 推陈布新 独创性 破旧立新 除旧布新 革故鼎新 革新 鼎新
innsbruck 因斯布鲁克
innuendo 影射 隐射
innumerabl 上万 不可枚举 不可胜数 不计其数 举不胜举 千千万万 成千上万 成千成万 成千累万 数不清 数不胜数 数以亿计 无数 无算 更仆难数 累累 莫可指数 车载斗量
inoculat 接种
inorganic 无机
inou 井上
input 录入 投放 敲入 输入 键入
inquest 审讯
inquir 叩问 咨询 察 寻问 扣问 推求 查询 洽询 盘问 讯 诜 询盘 询问 调查 谘询 质问 问 问事
inquisit 刑讯 好奇 好奇心 宗教法庭
inquisitiveness 好奇
insan 有精神病 疯 疯癫 疯魔 黐线
insanel 贼
insanit 痫 精神错乱
insatiabl 贪婪 贪馋
inscrib 内切 刻写 鎸 镌 题
inscript 铭文 题字 题记 题词
insect 昆虫 虫子 虫类 虿 蝮
insecticid 杀虫 杀虫剂 杀虫药
insectivora 食虫目
insemin 受胎 授精
inseminat 受精
insensit 不解风情 神经大条 麻木 麻木不仁
inseparabl 不可分割 不可分离 双宿双飞 如影随形 密不可分 形影不离 比翼齐飞 相亲相爱 离不开
insert 别 嵌入 打入 插 插上 插入 插进 放入 栽 穿插 置入
insid 中间 之中 之内 内 内部 内里 卧底 圈内人 知情人 里 里头 里边 里面
insidiou 阴毒 隐袭
insight 心得 慧眼 洞察力 洞见 灵感 眼光 见地 见识
insightful 渊冲 精辟
insignia 像章 徽 徽章 徽记
insignificant 区区 微不足道 无关痛痒 无关紧要 无足轻重 渺小 牛溲马勃 稗 麽
insincer 假惺惺 嚚
insincerel 假意
insincerit 假意
insinuat 影射 隐射
insipid 味同嚼蜡 嚼蜡 寡淡 干巴巴 淡 淡淡 清汤寡水 清淡 索然无味
insist 坚持 坚称 强求 愣说 执意 磨 非 非要
insol 鞋垫
insolenc 无状
insolent 张狂 无状 粗野
insolubl 不可解 不溶
inspect 察 巡视 排查 查验 核查 检 检察 检查 检查员 检视 检证 检阅 检验 点查 监 监督 省视 督察 稽 稽查 稽查人员 稽查员 考 考察 视察 阅 验核
inspher 内切球
inspir 令人振奋 发想 感召 振奋 授意 气壮山河 灵感 鼓舞
inspiration 励志
instabilit 不稳性
install 分期 安 安装 安设 灌 置 装 装机 装置 装置物 装设 设备 设定 设施 设置 配用 配装 铺设
instanc 一起 例 例如 例子 副本 实例 故 案件 案例 比如 比方 比方说 譬如 起
instant 一刹那 一晃 一溜烟 一霎时 一霎眼 刹那 即刻 即食 弹指 旋踵 猛可 瞬间 速成 速溶 速食 逡巡 霎眼 顷刻间
instantaneou 实时 瞬时
instantl 一夕 即刻 弹指之间 秒 顷刻
instanton 孤立子波
instead 倒反 反 反而
instep 脚背 脚面 趺 跗
instigat 主使 倡 偾 唆 怂恿 扇动 挑唆 挑拨 掀风鼓浪 教唆 点鬼火 煽动 策反 调唆 鼓动
instinct 本能
institut 典章 创制 制度 学会 实验所 建设 手定 机关 机构 确立 院
institution 典章
instru 仪器 具 器械 工具
instruct 傅 吩咐 带路 开示 指令 指导 指导员 指导者 指授 指示 授 教 教员 教学 教导 教授 教练 教育性 教诲 规诲 训 训令 训条 训示 训词 训迪 讲习 讲师 诲 调教 谕示 须知
insufferabl 惹不起
insufficient 不到 不够 不足 过少
insula 脑岛
insulariz 生态孤岛
insulat 绝缘 隔热
insulin 胰岛素
insult 侮 侮辱 僇 凌辱 受辱 嫚 恶言伤人 恶语伤人 戏侮 污辱 糟蹋 藉 詈词 辱 辱骂 黩
insuperabl 不可逾越
insur 保险 保险人 投保
insuranc 保险 到岸价 燕梳
insurgent 反叛分子 叛徒
insurmountabl 不可逾越
insurrect 暴动 起义
int 下葬 中介 葬 际
intact 健在 全须全尾儿 原封不动 完好 完好如初 完好无损 完整 无损
intak 摄入 摄入量 摄取
intangibl 无形
integ 整型 整数
integr 一元化 整体 积分
integrat 一体化 一元化 整合 结合 统一 统合 综合 联系 融会 融入 集成
integrit 人品 人格 品格 完整性 廉正 节操 骨气
integu 体壁
intel 英代尔 英特尔
intellect 智力 理智
intellectu 书生 斯文 智识 知识 知识分子 读书人
intelligenc 德智体美 情报 情资 智力 智慧 灵性 谍报
intelligent 伶俐 姈 惺惺 慧 慧黠 懂事 明慧 智能 缪巧 聪 聪慧 聪明 聪颖 颖悟
intelligentsia 知识分子 知识界
intelligibilit 可懂度
intelligibl 憭
intemperat 胡天胡帝 荒唐 过度
intend 准备 待 意图 意欲 打算 旨在 有心 有意
intens 厉害 密集 尖锐 带感 强势 强烈 浓郁 激烈 激越 火辣辣 炽盛 烈 烈性 煋 猛烈 紧张 繁密 酷烈 重口味 隆 集约
intensif 加剧 加紧 升温 变本加厉 尖锐化 延烧 强化 深化 激化 白热化
intensify 越演越烈
intensit 强度 强弱 烈度
intent 作用 心 心意 心术 心气 心眼 心眼儿 心肠 心路 念头 意 意向 意图 意旨 意欲 打算 旨意 旨趣 用心 用意
intention 故
intentionall 刻意 成心 有意 特意
intentl 一心一意 眈眈
interact 互动 交互 交流 交集 双向 感应 相互作用 相处 相联 社交
intercalar 闰
interced 说情 转圜
intercept 堵截 截 截停 截击 截夺 截获 截距 拦截 要击 邀 邀击 阻断 阻留 雍阏
interchang 中转站 交汇处
interchangeabl 通用
intercollegiat 校际
intercom 对讲机 对讲电话
intercommunicat 互通
interconnect 互相联系 互联 互连 勾连
intercontinent 洲际 跨洲
intercours 性关系
intercultur 跨文化
interdependent 互为因果 互相依存 唇齿 唇齿相依 相依 相依为命
interdict 堵截 阻断
interdisciplinar 交叉学科 多学科 跨学科 跨界 跨领域
interest 入味 关注 兴味 兴致 兴趣 利 利息 利益 利钱 劲 味道 因吹斯汀 好玩 孳息 带劲 志趣 息 情趣 意兴 意思 意趣 感兴趣 感冒 有兴趣 有劲 有意 有意义 有意思 有趣 权益 来头 爱好 趣 趣味 韵味
interfac 介面 接口 搭界 界面 端口
interfer 干扰 干挠 干涉 打横炮 掺和 插 搀和 耽误 鸡婆
interferenc 干扰 干涉 插手 杂讯
interferomet 干涉仪
interferon 干扰素
intergeneration 代际
interi 内 内地 内部 内陆 腹地 里 里头 里面
interim 临时 期中 过渡 阶段性
interj 繄
interject 叹词 感叹词 插入语 欹
interlac 穿插 隔行
interleav 套 套叠 隔行
interlink 互相连接 相接 相通
interlock 环环相扣 相接 连锁 错
interlud 穿插 过场 间奏
intermarr 通婚
intermediar 中人 中间人 媒 媒介 引线 窗口 调停者
intermediat 中介 介于 仲
intermingl 交缠 交集 融通
intermiss 中场
intermittenc 间歇
intermittent 哩哩啦啦 忽隐忽现 断断续续 断续 时断时续 间歇 隐显
intermittentl 消消停停
intern 体内 内 内在 内幕 内置 内部 国内 境内 实习 实习生 对内 里
internaliz 内化
internation 公 国际 国际性
international 国际歌
internationalism 国际主义 国际性
internationaliz 国际化 跨国化
internet 互联网 公网 因特网 国际互联网络 国际网络 网络 网路 网际 网际网络 网际网路
interneuron 中间神经元
internship 实习
interoperabilit 互操性 互通性
interoperat 互通
interperson 人际 私人
interpla 相互作用
interplanetar 星际 行星际
interplant 套作 套种 间作
interpol 内推 内插 国际刑警组织 插值 插补
interpolat 内插
interpos 插
interpret 传译 判读 口译 口译员 注解 直译器 绎 翻译 翻译者 解读 解释 解释器 解释执行 训释 译 译员 诠释 说法 通译 释义 阐释 附会
interprovinci 跨省
interr 入土
interregion 跨地区
interrelat 牵扯 环环相扣 相关 相联
interrelationship 相互关系
interrog 审讯 疑问 问号 问讯 问诊 预审
interrogat 审讯 审问 推问 盘倒 盘头 盘审 盘察 盘查 盘问 讯 讯问 诘 诘问 质问 追询 逼问 鞫
interrogator 质询
interrupt 中断 中辍 岔 截断 打岔 打断 插口 插嘴 插话 遮断 间断
interschool 校际
intersect 交 交叉 交叉口 交集 十字路口 叉 相交 路口 辻 马路口
interspers 夹 夹带
interstellar 恒星际 星际
intertwin 交缠 交错 盘错 纠结
interv 区间 区隔 幕间 每隔 空当 间隔 间隙 际 音程
interven 介入 干预 排解
intervent 干预
interview 专访 受访 晤谈 见 访谈 访问 访问者 采访 面晤 面试 面试官 面谈
interviewe 受访者
interweav 交织 穿插
interwoven 婵媛
intestin 肠 肠子 肠管 肠道
intimac 昵爱
intimat 亲 亲密 亲昵 亲热 亲近 体己 密 密切 幸 戚戚 昵 昵比 梯己 热络 爱昵 狎昵 相好 知心 私密 腻 莫逆 贴心 贴心贴肺 贴近 近乎 近人
intimidat 吓 唬 威吓 威迫 威逼 威骇 恫吓 慑 慑人 猇 諕 诈唬 震慑
intoe 内八字脚
intolerabl 要不得
intoleranc 不耐受
intolerant 容不得 心窄
inton 发声法 吟诵 呻 抑扬 腔子 语调 调子 韵调
intoxicat 酣 醉 醉人 醉醺醺
intractabl 啎 拗 棘手
intramur 校内
intranet 企业内网路 内联网 内部网
intravenou 静脉注入
intrepid 一身是胆 悍 悍勇
intricat 籍籍 纤密 错综
intrigu 奇妙 奇诡 机关
intrinsic 先天性 内在
intro 片头
introduc 介 介绍 倡 延见 引入 引见 引进 推行 荐引
introduct 介绍 入门 前言 导言 导论 导语 引子 引导 引言 概论 绪论
introductor 序
introitu 启应祈祷
introspect 内省 内省性 内观 反观 反躬自问 自反 自省
introvers 内省性
introvert 内向 内敛 慢热
intrud 侵入者 入侵者 挤入 闯入
intrus 侵限 窜犯
intub 插管
intubat 插喉 插管
intuit 直感 直观 直觉 第六感觉 预见
intuitiveness 直觉性
intussuscept 肠套叠
inuit 因努伊特 因纽特
inulin 菊粉 菊糖
inund 水患 沔 洪涝
inundat 没 泛滥 浸水 滔 漫
inuyasha 犬夜叉
invad 侵 侵入 侵入者 侵略 侵略者 侵袭 入侵 叩关 寇 打进 来犯 来袭 进犯 进袭 逆夷
invalid 病人 病弱 病残
invalidat 废弃
invaluabl 价值连城 千金 无价
invariabl 总
invariant 不变 不变量
invas 侵入性 侵略
invent 发明 发明人 发明家 发明者 杜撰 炮制 编造 造 首创
inventor 存货 库存 查点 清册
invers 倒位 傎 反演 反转 转位
invert 倒 倒置 倒装 反用换流器 反相器 反转 翻转 颠
invertebrat 无脊椎 无脊椎动物
invertibl 可逆
invest 付出 入股 出资 投入 投拍 投资 投资人 投资家 投资者 股本
investig 视察 调查 调查核实 调研
investigat 一探究竟 侦察员 侦查 侦破 办 勘 勘测 勘验 审 审察 审查 廉 按察 探员 探察 探求 探究 探讨 推寻 查 查勘 查探 查究 查考 查访 核 格 检察 盘 研究者 研考 究 纠 考查 考究 讨究 访查 调 调查 调查人员 调查员 调查核实 调查者 谉 辨证 辩证 追 追究 钩稽
investigator 侦察性
invigilat 监考
invigorant 滋补品
invigorat 健 抖擞 振兴 提神醒脑 搞活 爽
invincibl 战无不胜 所向披靡 所向无敌
inviolabilit 不可侵犯 不可侵犯权
inviolabl 不可侵犯 神圣不可侵犯
invisibl 无形 无形贸易 看不见 隐形 隐身
invit 受聘 将 帖子 应邀 征 招诱 约 约请 自取 讨 诱使 请 邀 邀约 邀请
invoic 单据 发票 请款
invok 謼 调用
involuntar 不随意 无意识 自然而然
involuntaril 不由自主 失声
involut 内卷 对合
involv 关 关涉 勾连 包括 卷入 厕 央及 当事 有份 波及 涉 涉及 牵 牵扯 牵涉 牵涉到 牵缠 紊 累及 绕脖子 缠 负累 连带 错综
involve 勾连 瓜葛
invulnerabl 坚不可摧
inwardl 暗地 暗地里 暗暗 暗自
io 木卫一
iodid 硾
iodin 碘
ion 电离 离子
ionium 鑀
ioniz 电离
ionospher 电离层
iota 一丝一毫 约塔
iou 借单 借单儿 借字儿 借条 字据 期票 欠条 白条
iowa 爱奥华 爱荷华 艾奥瓦
ip 网际协定
ipecac 吐根
iphon 爱疯 苹果手机
iptv 荆楚网 荆楚网视
iq 智商
iqiyi 爱奇艺
ir 愤怒
iran 伊 伊朗 霍尔木兹 霍尔木兹岛
iraq 伊 伊拉克 底格里斯 底格里斯河
irascibilit 肝火
irascibl 急躁 暴躁 气粗
irat 愤然
ireland 利默里克 爱尔兰
iri 爱莉丝 虹彩 虹膜 蝴蝶花 马兰花 鸢尾花
iricdacea 鸢尾
iridescenc 虹彩
iridium 铱
iridoviru 虹彩病毒
irksom 恼人
irkutsk 伊尔库茨克
iron 五金 反讽 反话 反语 烙 烙铁 烫 烫衣 熨 熨烫 讽刺 金银铜铁锡 鐡 铁 铁杆
ironclad 铁甲舰
ironic 俏皮
ironman 铁人
ironwar 铁器
ironwood 铁力木
ironwork 铁匠
iroquoi 易洛魁
irradi 辐照
irradiat 焕发 照射
irration 悖谬 无理
irrefutabl 凿 颠扑不破
irregular 不规则 不规范 乖 儳 参 参差不齐 媮 无序 畸 错落 非正常 非规整
irregularl 不定期 伄儅
irrelevant 不相干 不着边际 孤立 挨不上 文不对题 无关痛痒 风马牛不相及 驴唇不对马嘴
irremediabl 不可收拾
irreproachabl 冰清玉洁 无可非议 玉洁冰清
irresistibl 不可抗拒 遏止
irresolut 优柔寡断 佪 儃 徬 惘然 肉
irrespect 在所不计
irresponsibl 溜肩膀
irreverent 不敬 亵慢 轻慢
irreversibl 不可挽回 不可逆 不可逆转
irrevocabl 无可挽回
irrig 甽
irrigat 沃 沃灌 浇 浇灌 溉 灌 灌水 灌溉
irritabilit 感应 肝火
irritabl 应激性 急躁 易激惹 暴躁 燥热 狂躁
irritant 刺激
irritat 刺激 刺激性 可恼 可气 怄 恼人 惹 惹毛 烦人 生厌
irun 伊伦
irvin 欧文
isaac 以撒 艾萨克
isaiah 依撒依亚 依撒意亚
isallobar 等变压线
ischium 坐骨
isetan 伊势丹
ishida 石田
ishii 石井
ishikawa 石川
isinglass 鳔胶
isl 小岛
islam 伊斯兰 伊斯兰教 回教 正教 绿教
islamabad 伊斯兰堡 伊斯兰马巴德
islamic 清真
islamiz 绿化
islamophob 穆黑
island 岛 岛屿 岛民 嶋 嶌 海岛 舰岛
islet 坻 屿 沚 渚 陼
ism 主义 唯 惟
ismail 伊思迈尔 易司马仪
isoalloxazin 异咯嗪
isobar 等压线
isobutan 异丁烷
isocyanid 异腈 胩
isogam 同配生殖
isogamet 同型配子
isohumisol 均腐土
isolat 割裂 孤立 孤绝 幽静 索 隔离 隔绝
isoleucin 异亮氨酸
isom 同分异构体 异构体
isomeric 异构
isomerism 同分异构
isomeriz 转化
isometr 保长对应
isometric 保长
isomorphic 同构
isomorphism 同型性 同构
isoperimetric 等周
isopren 异戊二烯
isopropanol 异丙醇
isothermic 等温
isotop 同位素
israel 以色列 巴伊兰大学
israeli 以色列人
israelit 以色列人
issac 依撒格
issu 下达 作出 做出 出具 发 发出 发布 发给 发行 发行人 发行商 发表 发送 散发 签发 议题 课题 配发 问题 颁 颁发 颁布
ist 者
istanbul 伊斯坦堡 伊斯坦布尔
istr 伊斯特
isuzu 五十铃
it 之 佢 信息技术 其 在内 它 由
ital 义 义大利 佛罗伦斯 佛罗伦萨 埃加迪群岛 巴勒莫 庞贝 意 意大利 拉奎拉 摩德纳 比萨 翡冷翠
italian 义大利语 意 意大利语
italic 斜体 斜体字
itch 发痒 手痒 痒 痒痒 瘙 瘙痒
itchiness 瘙痒
item 东东 事 事项 件 名堂 名目 品目 宗 条 物事 目 码 节目 道具 顶目 项 项目
itemiz 数点
iterat 迭代
ithaca 伊萨卡 绮色佳
iti 炎
itinerant 行脚
itinerar 旅程表 日程 行程 路线
its 亓 其 厥 及其
itself 它本身 本身 自身
itu 国际电信联盟
iv 常春藤 常青藤
ivan 伊凡 埃文
ivanka 伊万卡
iven 埃文斯
ivin 埃文斯
ivor 牙 象牙
iwakura 岩仓
iwasaki 岩崎
iz 化
izakaya 居酒屋
j 井 靖安县
jab 戳 戳搭 捅
jabb 叽哩咕噜 嘚啵
jaboticaba 嘉宝果 树葡萄
jack 千斤顶 小起重机 插孔 杰克 胡狼 豺
jackass 骚驴
jackdaw 穴鸟
jacket 上衣 外套 夹克 封套 茄克衫 袄 袄子 襦
jackfruit 大树菠萝 木菠萝 树菠萝 波罗蜜 菠萝蜜 面包果
jackhamm 风钻
jackknif 折刀
jackpot 奖池
jackson 杰克森 杰克逊
jacob 雅各 雅各伯
jacqu 雅克
jacquelin 杰奎琳
jacuzzi 按摩浴缸
jad 玉 玉石 瑔 瑶 碧
jadeit 硬玉 翡翠
jaffa 雅法 雅法港
jag 缺口
jagg 参差 巉
jaguar 捷豹 美洲虎 美洲豹
jail 大狱 牢头 牢子 狱卒 狱吏 班房 监 监押 监牢 监禁 豻
jailbreak 越狱
jainism 卍 卐
jakarta 雅加达
jalainur 扎赉诺尔区
jam 卡住 卡壳 卡弹 杰米 果酱 詹姆斯 酱 雅各
jamaica 牙买加
jambudvipa 南赡部洲
jamm 卡死 回堵 打爆
jampack 严了眼儿
janit 清洁工 看门人
jankovic 扬科维奇
januar 一月
jap 东洋鬼 东洋鬼子 小日本 鬼子
japan 七国集团 下关市 东京大学 东北大学 东洋 东瀛 严岛 严岛神社 中日韩越 京都 仓敷 佐世保 关西 内地 冲绳 冲绳县 函馆 北海道 千叶县 和 四日市 四日市市 大分县 大阪府 姬路城 姬路市 宫崎县 富士山 富良野 山梨县 岐阜县 工业七国集团 平安神宫 广岛 广岛县 慈照寺 日 日本 春日部 札幌 松岛 柏崎 柏崎市 横滨 横滨市 横须贺市 樱岛 樱花国 正仓院 水俣市 水户市 油症 法隆寺 津岛 清水寺 滨松 滨松市 熊本 熊本县 玉川 玉川市 神奈川 神奈川县 福冈 福冈县 筑波 金阁寺 银阁寺 镰仓 长崎 长野县 阿苏山 霓虹国 静冈县 高梁 高梁川 高梁市 鹿苑寺
japanes 东洋话 五子棋 倭 和 日人 日文
japanolog 日本学
japanophil 哈日 哈日族 精神日本人
jar 瓶盂 甒 缸 罐 罐子
jargon 哤 行话 行语
jasmin 茉莉 茉莉花
jasmolin 茉莉菊酯
jasp 琼 碧玉
jaundic 疸 黄疸 黄疸病
java 爪哇 爪哇岛
javelin 标枪
jaw 有颌 牙关 腮颊 颌 颐 颚 颚部
jawless 无颌
jaywalk 乱穿马路
jazz 爵士 爵士乐 爵士舞 爵士音乐
jdb 加多宝
je 咻 嗤 嘲笑 奚落 嬉笑怒骂
jealou 吃味 妒 妒嫉 妒忌 嫉 嫉妒 忌 忌妒 忮 拈酸 眼红 红眼
jealous 嫉 疑忌 红眼病 醋 醋劲 醋意
jean 牛仔裤
jeddah 吉达
jedi 绝地
jeep 吉普 吉普车
jeer 倒彩声
jefferson 杰弗逊
jehoshaphat 约沙法
jehovah 耶和华
jehu 耶户
jejunum 空肠
jell 啫喱 果子冻
jellyfish 水母 水母体 蜇
jenn 母驴
jeonjo 正祖
jeopard 危殆
jeopardiz 危及 危害 妨害
jerem 杰里米
jericho 杰里科 耶利哥
jerk 杂碎 渣男 猪头 痉挛 肉干 衰人
jerse 毛织运动衫 泽西 泽西岛
jerusalem 耶路撒冷
jess 叶瑟 杰西 耶西
jessica 杰西卡 洁西卡
jest 插科打诨 有说有笑 玩狎 玩笑 笑话 诨
jesu 耶稣
jesuit 耶稣会 耶稣会士 耶酥会 耶酥会士
jet 喷射 射流 瑿 黑煤玉
jett 埗 栈桥式码头 矶
jetta 捷达
jew 犹太 犹太人
jewel 宝 明珠 橐中装 珠宝 珠玉 美石
jewelr 珈 饰物 首饰
jezebel 淫妇 耶洗别
ji 吉安县 吉安市 集安市
jiagedaqi 加格达奇区
jiah 嘉禾县
jiali 佳里
jiamusi 佳木斯市
jianb 煎饼
jiand 建德市
jiang 江岸区
jiangbei 江北区
jiangcheng 江城区
jiangdu 江都区
jianghai 江海区
jianghan 江汉区
jiangjin 江津区
jiangkou 江口县
jiangl 将乐县 江陵县
jiangmen 江门市
jiangn 江宁区
jiangnan 江南区
jiangshan 江山市
jiangsu 东台市 东海县 丰县 丹徒区 丹阳市 云龙 云龙区 京口区 亭湖区 仪征市 六合区 兴化市 北塘区 南长区 句容市 启东市 吴中区 吴江区 响水县 大丰区 天宁区 太仓市 如东县 如皋市 姑苏区 姜堰区 宜兴市 宝应县 宿城区 宿豫区 射阳县 崇安区 崇川区 常熟市 广陵区 建湖县 建邺区 张家港市 惠山区 扬中市 拙政园 新北 新北区 新沂市 无锡新区 昆山市 栖霞区 武进区 江宁区 江浦 江浦县 江都区 江阴市 沛县 沧浪亭 沭阳县 泉山区 泗洪县 泗阳县 泰兴市 洪泽区 浦口区 海安市 海州 海州区 海门区 海陵区 涟水县 润州区 淮阴区 清河区 清浦区 港闸区 溧水区 溧阳市 滨海 滨海县 滨湖区 灌云县 灌南县 狮子林园 环秀山庄 留园 盐都区 盱眙县 相城区 睢宁县 碧螺春 秦淮区 网师园 耦园 艺圃 虎丘区 贾汪区 赣榆区 连云区 退思园 通州区 邗江区 邳州市 金坛区 金湖 金湖县 钟楼区 铜山区 锡山区 阖闾城 阖闾城遗址 阜宁县 雨花台区 靖江市 高淳区 高港区 高邮市 鼓楼区
jiangxi 万安县 万年县 万载县 上栗县 上犹县 上高县 东乡 东湖区 丰城市 临川区 乐安县 乐平市 于都县 井冈山市 会昌县 余干县 信丰县 信州区 修水县 全南县 兴国县 分宜县 南丰县 南城县 南岭 南昌县 吉安县 吉州 吉州区 吉水县 大余县 奉新县 婺源县 宁都县 安义县 安源区 安福县 安远县 定南县 宜丰县 宜黄县 寻乌县 岳阳楼 峡江县 崇义县 崇仁县 广昌县 庐山 庐山区 弋阳县 彭泽县 德兴市 德安县 新干县 新建区 昌江 昌江区 月湖区 樟树市 横峰县 武宁县 永丰县 永修县 永新县 泰和县 浔阳区 浮梁县 渝水区 湖口 湖口县 湘东区 湾里区 滕王阁 玉山 玉山县 珠山 珠山区 瑞昌市 瑞金市 石城县 章贡区 芦溪县 莲花县 袁州区 西湖区 贵溪市 资溪县 进贤县 遂川县 都昌县 鄱阳县 鄱阳湖 金溪县 铅山县 铜鼓县 青云谱区 青原区 青山湖区 靖安县 高安市 黄鹤楼 黎川县
jiangxia 江夏区
jiangyan 姜堰区
jiangyin 江阴市
jiangyong 江永县
jiangyuan 江源区
jiangzhou 江州区
jianh 剑河县
jianhu 建湖县
jianhua 建华区
jianji 歼击
jianli 监利市
jiann 建宁县
jiansanjiang 建三江
jianshan 尖山区
jianshi 建始县
jianxi 涧西区
jiany 建邺区
jianyang 建阳区 简阳市
jiaocheng 蕉城区
jiaogulan 绞股蓝
jiaoh 蛟河市
jiaol 蕉岭县
jiaozhou 胶州市
jiaozuo 焦作市
jiawang 贾汪区
jiax 嘉兴市
jiayin 嘉荫县
jiayu 嘉鱼县
jiayuguan 嘉峪关市
jib 转帆 逡巡不前
jidong 鸡东县
jiedong 揭东区
jiefang 解放区
jiepang 街旁
jieshou 界首市
jiexi 揭西县
jiexiu 介休市
jieyang 揭阳市
jiff 须臾
jiggl 穷抖 跳动
jigsaw 曲线锯 线锯 钢丝锯
jiguan 鸡冠区
jihad 圣战
jilin 东丰县 东昌区 东辽县 丰满区 临江市 九台区 乾安县 二道区 二道江区 伊通河 伊通火山群 公主岭市 农安县 前郭县 南关区 双辽市 双阳区 吉林市 和龙市 图们市 大安 大安市 宁江区 安图县 宽城区 延吉市 德惠市 抚松县 敦化市 昌邑区 朝阳区 柳河县 桦甸市 梅河口市 梨树县 榆树市 永吉县 江源区 汪清县 洮北区 洮南市 珲春市 磐石市 绿园区 舒兰市 船营区 蛟河市 西安区 辉南县 通化县 通榆县 铁东 铁东区 铁西 铁西区 镇赉县 长岭县 集安市 靖宇县 龙井市 龙山区
jim 杰米
jimei 集美区
jimm 吉米
jin 晋安区 济宁市 金安区 集宁区
jinan 济南市
jinbei 甚平
jinchang 金昌市
jincheng 晋城市 金城镇
jinchengjiang 金城江区
jinchuan 金川区
jingchuan 泾川县
jingd 旌德县
jingdezhen 景德镇市
jingdong 京东
jinggangshan 井冈山市
jinghai 静海
jinghong 景洪市
jinghu 京胡 镜湖区
jingjiang 靖江市
jingkou 京口区
jingl 叮铃 响叮当 玎 竟陵
jingmen 荆门市
jingn 静宁县
jingshan 京山市 景山
jingtai 景泰县
jinguashi 金瓜石
jingx 井陉县
jingxi 靖西市
jingxiu 竞秀区
jingyu 靖宇县
jingyuan 靖远县
jingzhou 荆州区 荆州市
jinhua 金华市
jinjiang 晋江市
jinnah 真纳
jinp 金平区 锦屏县
jinsha 金沙县
jinshantun 金山屯区
jinshi 津市市
jinshui 金水区
jinta 金塔县
jintan 金坛区
jinwan 金湾区
jinx 扫帚星 扫把星
jinxi 金溪县
jinxian 进贤县
jinyang 金阳县
jinzhai 金寨县
jinzhong 晋中市
jinzhou 晋州市 锦州市
jishou 吉首市
jishui 吉水县
jitter 烦躁 风声鹤唳
jitterbug 吉特巴 吉鲁巴
jiufen 九份
jiujiang 九江市 鸠江区
jiulongpo 九龙坡区
jiuquan 酒泉市
jiutai 九台区
jiuyuan 九原区
jixi 绩溪县 鸡西市
jixian 集贤县
jiyang 吉阳区
jiyun 集韵
jiz 鸡泽县
jizhou 冀州区
jizi 箕子
jo 乐趣 喜乐 喜怒哀乐 喜感 娱乐 快感 悰 愉悦 意乐 欢心 欢悦 禧 谑
job 业 乔布斯 回娘家 在职 岗 岗位 工作 差 差事 执事 案子 约伯 职位 职务 营生 贾伯斯 饭碗
jobless 无业
jocke 骑师 骑手
jocular 诙谐 贫嘴
jog 小跑 慢跑 跑步
jogg 慢跑
joh 柔佛 柔佛州
johan 约翰
johann 约翰
johannesburg 约翰内斯堡
john 约翰 若望 若翰
johnn 杜琪峰
johnson 强生 约翰斯顿 詹森
johnston 琼斯顿 约翰斯顿
join 交合 入 入盟 加入 勠 协 参 参加 合 并 拼接 接 接合 接缝 搭 搭接 汇合 沟通 相接 相连 緁 联 联合 联结 衔接 蹑足 进入 连 连合 连接 配
joint 会合处 共同 关节 对接 拔节 接头 结点 节 连带 集体 骨头节儿 骨节
jointl 共同 联名 联袂
jojoba 荷荷巴
jok 噱头 小子 开玩笑 打哈哈 打棚 打镲 玩笑 玩话 笑林 笑点 笑话 谐戏 谐谈 谑 逗 逗哈哈 逗哏 逗闷子 闹 鬼牌
jokhang 大昭寺
jolt 趷 震 震荡 颠
jon 卓尼县 琼斯
jonah 约纳
jonathan 乔纳森
jordan 乔丹 约旦
jos 霍赛
joseki 定式
joseon 李氏朝鲜
joseph 约瑟 约瑟夫 若瑟
joshua 约书亚
jostl 挤来挤去 挨挤 推搡
jot 纹丝
jotham 约坦
jott 随想
joul 焦 焦耳
journ 学报 报 日志 通报
journalism 新闻学
journalist 加缪 报人 报界 新闻工作者 新闻记者 杨澜 章太炎 章炳麟 苏曼殊 记者 许地山 邹韬奋
journe 前途 征 征程 旅游 旅程 旅行 旅途 程 行 行程 路
journeyman 熟练工 熟练工人
joust 马上比武
joyful 乐陶陶 僖 喜吟吟 喜盈盈 快乐 怡然 恺 愉悦 春 欢娱
joyou 喜兴 喜悦 恞 欢 欢乐 欢喜 欢容 欢悦 欢愉 痛快淋漓 逌
joystick 控制杆 摇杆 操纵杆
jr 冯内果 斯密约瑟 洪博培
juan 胡安
jubil 喜庆 喜气洋洋 欢心 欢腾
jubilant 欢呼雀跃 欢畅
jud 犹达
juda 犹大 犹达斯
judah 犹大
judaism 犹太教
judea 朱迪亚 犹地亚 犹太
judg 判 判决 判定 判断 判断力 听断 品 品议 品评 品鉴 审判员 审判官 审判者 断 断语 法官 研判 裁 裁判 裁判官 论断 评 评判 评审 评断 陟罚臧否 骘
judge 裁判
judgment 评头论足
judici 司法
judiciou 明智
judo 柔道
jug 坛子 细颈瓶
juggernaut 航空母舰
juggl 变戏法 杂耍
juggler 把戏
juic 原汁 多水分 多汁 果汁机 榨汁机 汁 汁水 汁液 沈 滋
jujitsu 柔术
jujub 枣 枣子 红枣
jukebox 自动点唱机
jul 七月 七月份
julia 朱丽亚 朱利娅 朱莉娅 茱莉亚 茱莉娅 茱莉雅
julu 巨鹿县
jumbl 杂乱 横 蒙茸 错杂
jump 弹跳 狘 神经过敏 赸 趒 趯 趵 跃 跃升 跃迁 跨接器 跳 跳跃 跳转 踊跃 蹦 蹦跳 蹦高 躜
jumpsuit 连体裤
jun 中途岛战役 六月 六月份
juncacea 灯心草
junct 交叉点 交汇处 岔口
junctur 关口 关头 契机 接缝 时刻
juneau 朱诺
jungfrau 少女峰
jungl 丛林 密林 獉
juni 佐贰 初 初级 年少 资浅
junk 中毒者 容克 杂物 毒虫 破烂 糟糠
juno 婚神星 朱诺
junshan 君山区
junta 军阀
jupit 木星 朱庇特
jur 评审团 陪审员 陪审团
jurassic 侏罗纪
jurchen 女真
jurgen 约根
jurisdict 司法权 审判权
jurisprudenc 法理
jurist 法学家 边沁
jurong 句容市
jusco 佳世客 吉之岛
just 不啻 但 允 光是 公 公正 刚 刚好 单单 只 只是 只管 唯独 啻 就 就是 左不过 干脆 当 徒 恰 恰恰 正 正义 正好 正如 正当 犹 甫 硬是 第 索性 适 颙 高低
justic 义 公道 司法 四维 正义 礼义 礼义廉耻
justif 对齐 有理 辩解
justifiabl 名正言顺 说得过去
justific 理据 理由 由头 道理
justl 秉公
jut 黄麻
juvenil 稚气
juventu 尤文图斯
juxtapos 并列
juyongguan 居庸关
jyutp 粤拼 粤语拼音
k 克 国王 大圣 大王 或称 扛把子 耶洗别 辟
k2 乔戈里峰
kabedon 壁咚
kaboom 噶嘣
kabuki 歌舞伎
kabul 喀布尔
kachenjunga 康乾宗迦峰
kagoshima 鹿儿岛
kahn 卡恩
kaifeng 开封市
kaifu 开福区
kaili 凯里市
kailu 开鲁县
kaip 开平区 开平市
kais 恺撒
kaiyang 开阳县
kaiyuan 开原市 开远市
kaizhou 开州区
kakapo 鸮鹦鹉
kal 羽衣甘蓝
kalashnikov 卡拉什尼科夫
kaleidoscop 万花筒
kalimantan 加里曼丹
kaliningrad 加里宁格勒
kalpa 劫波
kamchatka 勘察加 堪察加
kamikaz 神风特攻队
kampala 坎帕拉
kampar 金宝
kampong 甘榜
kampot 贡布
kampuchea 高棉
kanagawa 神奈川
kandahar 坎大哈
kaneko 金子
kang 亢 炕
kangaroo 袋鼠
kangbao 康保县
kangl 康乐县
kangxi 康熙
kannada 卡纳达语
kansa 堪萨斯
kaohsiung 高雄
kaolin 陶土 高岭土
kapok 吉贝 攀枝花
kappa 卡帕 河童
kara 卡拉
karabilah 卡拉比拉
karachi 卡拉奇
karama 克拉玛依市
karamchand 卡拉姆昌德
karaok 卡拉
karat 空手 空手道
karbala 卡尔巴拉
karez 坎儿井
kariwa 刈羽
karl 卡尔
karlsruh 卡尔斯鲁厄
karma 业 业力 因果 因果报应 宿命 报应 果报 缘 羯磨
karnataka 卡纳塔克邦
karoshi 过劳死
karst 喀斯特 岩溶
karyotyp 核型
kasaya 袈裟
kashgar 喀什地区
kashiwazaki 柏崎
kashmir 克什米尔
kasimov 卡西莫夫
kaspersk 卡巴斯基
kasukab 春日部
kasuri 絣
kat 凯特 凯蒂
katakana 片假名
katana 日本刀 武士刀
katherin 凯瑟琳
kathmandu 加德满都
kato 加藤
katydid 纺织娘 莎 蜙蝑 蝈蝈
katyusha 卡秋莎 喀秋莎
kavalan 噶玛兰 噶玛兰族
kawamura 河村
kawasaki 川崎
kayak 独木舟 皮艇 舠
kazakh 哈萨克
kazakhstan 哈 哈萨克 哈萨克斯坦
kazan 喀山
ke 关键 密钥 拳头 敲入 牡 秘诀 窍 管龠 籥 诀窍 调 重点 金钥 鍉 钥 钥匙 锁匙 键 键入 题解 馏分
kea 啄羊鹦鹉
kedah 吉打
kedong 克东县
keel 龙骨 龙骨瓣
keen 尖 尖利 急欲 敏锐 灵敏 灵醒 爱好 酷爱 锐利
keep 保 保存 保守 保持 保有 保留 信守 养 养活 包养 喂养 存 守住 庋 留 留下 留作 留存 维持 豢养 践行
keepsak 信物 念想 念想儿 纪念
kefalonia 凯法劳尼亚
kelantan 吉兰丹
kell 凯利
kelocyan 依地酸二钴
kelp 昆布 海带 海藻
kelvin 开尔文
kempthorn 肯普索恩
kenai 基奈 科奈
kendo 剑道
kendra 肯德拉
kenned 甘迺迪 肯尼迪
kennel 犬舍 狗屋 狗窝 狗舍
kent 垦丁 肯特
kentuck 肯塔基
kenya 维多利亚湖 肯亚 肯尼亚
kenyon 凯尼恩
kerala 喀拉拉邦
keratin 角朊 角蛋白 角质 角质素
keratiti 角膜炎
keratosi 角化病
kerchief 丝巾 头巾 帕 帕子
kermit 柯密
kernel 仁 内核 籽实 颗粒
kerosen 洋油 火油 煤油
keshan 克山县
kestrel 茶隼
ketagalan 凯达格兰 凯达格兰族
ketamin 克他命 氯安酮 氯胺酮
ketchup 番茄酱
keton 酮
ketos 酮糖
kettl 开水壶 水壶 烧水壶 釜
kettlebell 壶铃
keukenhof 库肯霍夫公园
kevin 克文 凯文
kevlar 克维拉 凯夫拉 凯芙拉
keyboard 键盘
keycap 键帽
keycard 钥匙卡 门卡
keychain 钥匙链
keyhol 牝 锁孔 锁眼
keyn 凯恩斯
keynot 主音 基调
keyston 标砖
keystrok 按键
keywa 键槽
keyword 关键字 关键词 键词
kfc 肯德基
kgb 克格勃
khabarovsk 哈巴罗夫斯克
khaki 卡其 咔叽 国防色
khakkhara 锡杖
khalkha 喀尔喀
khamenei 哈梅内伊
khampa 康巴
khan 可汗
khanat 汗国
kharosthi 佉卢文
khartoum 喀土穆
khata 哈达
khm 高棉
khufu 胡夫
khz 千赫兹
kia 起亚
kibbutz 基布兹
kibitz 越帮越忙
kick 记 跆 踢 踢腿 踶 踹 蹬脚 蹴 蹶 飞腿
kickback 回扣 红包
kickbox 踢拳
kid 小屁孩 小朋友 小登 毛孩子
kidd 说着玩
kidnap 劫持 劫道 拐 绑 绑架 绑票 绑走 诱拐
kidnapp 劫持者 拐子 绑匪 绑架
kidne 肾 肾脏 腰子
kiel 基尔
kifu 棋谱
kigali 吉佳利 基加利
kikkoman 龟甲万
kikuchi 菊池
kilauea 基拉韦厄
kill 做掉 凶身 击毙 刘 受害 哈喇 宰 宰了 害死 干 弄死 戕 戡 戮 扑杀 打杀 打死 挂 杀 杀人 杀手 杀掉 杀死 杸 殊 消杀 猎杀 结果 罹难 蒙难 诛杀 遇难
kiln 焙烤 窑
kilobit 千位元
kilobyt 千字节
kilocalor 千卡 大卡
kilocycl 千周
kilogram 兛 公斤 千克
kilohertz 千赫 千赫兹
kilojoul 千焦
kilolit 公秉
kilomet 公里 千米 吉罗米突 基罗米突 粁
kilopasc 千帕
kiloton 千吨
kilovolt 千伏
kilowatt 千瓦 瓩
kimberlit 金伯利岩
kimchi 辛奇 辣白菜 韩国泡菜 韩式泡菜
kimono 和服
kimura 木村
kin 亲属 戚 血亲 血族 骨肉
kinas 激酶
kind 仁慈 厚 品 品类 品色 实物 德 恺 惠 慈 淑 温良恭俭 温良恭俭让 煦煦 番 种 种类 类 类型 般 路 门类
kinderdijk 小孩堤防
kindergarten 幼儿园 幼稚园
kindheart 仁厚 善良 心地善良 心眼好 心软 惇 敦
kindheartedness 婆心
kindl 仁慈 可亲 和悦 和蔼 姨母笑 引柴 引火 引火柴 引着 慈和 慈祥 温润
kindness 仁慈 仁术 善心 善意 好心 好意 德 恩 恩情 爱心 美意
kindr 亲属
kinematic 运动学
kinescop 映像管 显像管
kinesthesia 动觉
kinetic 动力学
kingdom 王国 界别
kingfish 翠鸟 鱼狗
kinglet 戴菊鸟
kingpin 主销
kingship 王位
kingston 京斯敦 金斯敦
kingstown 京斯敦 金斯敦
kingwa 金威
kinh 京族
kinoshita 木下
kinshasa 金夏沙 金沙萨
kiosk 亭 小卖部 报亭
kip 基普
kiribati 吉里巴斯 基里巴斯
kirken 希尔内科斯
kisangani 基桑加尼
kiss 亲 亲亲 亲吻 亲嘴 吻 啾 打啵 接吻 香吻
kiswahili 斯瓦希里语
kit 套件 套装 纸鸢 纸鹞 风筝 鸢
kitchen 厨 厨房 庖 庖厨 灶 灶屋 灶房 灶火 灶间
kitesurf 风筝冲浪
kitsch 刻奇 媚俗 粗劣作品
kitt 凯蒂 猫咪
kitten 小猫 猫儿
kiwi 几维鸟 鹬鸵
kizilgaha 克孜尔尕哈
klang 巴生
klebsiella 克雷伯氏菌属
kleenex 面纸
klutz 手残
klystron 速调管
kn 刀类
knack 江湖一点诀 眉角 窍门 窍门儿 花头 诀窍 门 门道
knag 木节 樶
knapsack 干粮袋 背包 背囊
kne 磕膝盖 膝 膝下 膝盖
knead 揉 揉制 揉和 搋 搓揉
kneecap 膝盖骨 髌骨
kneecapp 髌
kneel 下跪 跪 跽
kneepad 护膝 韨
knell 丧钟 敲丧钟
knickerbock 灯笼裤
knickknack 摆饰
knif 刀 刀子 刀锯斧钺 刀锯鼎镬 切刀 利刀 小刀
knight 大侠 封爵 爵士 骑士
knighthood 骑士风格
knit 编织 蹙
knitt 针织
knitwear 针织品
knob 把手 旋钮
knock 叩 咚 戗 戳搭 扣 搉 摔打 摷 敲 枪 爆震 磕 磕磕
knockoff 仿品 山寨 模仿品
knoll 圪垯 小丘
knot 圪垯 扣 疖子 疙瘩 繨 纥 结 结子 绳结 缠结 缬 节 节子 节疤 节瘤 颣
knotgrass 萹蓄
knott 疑难
know 会心 会意 悉 憬然 懂得 晓 晓得 知 知悉 知晓 知道 解 认 认得 认识 识 识得 谂
knowabl 可知
knowledg 学问 心得 智识 知识 耳目 见识 见闻 认识 识 闻见
knowledgeabl 博识 博识洽闻
known 人称 叫做 号称 名为 唤作 已知 所知 称为 称之为 称作 称做 表明
knuckl 指关节 指节
knucklebon 嘎拉哈
knurl 压花
koala 无尾熊 树袋熊 考拉
koan 公案
kob 神户
kobayashi 小林
kodak 柯达
koenigsegg 科尼赛克
kofta 柯夫塔
kohl 科尔
kohlrabi 苤蓝
koi 锦鲤
koinobori 鲤鱼旗
koizumi 小泉
kojima 小岛
komatsuna 小松菜
kombucha 康普茶 红茶菌
kondo 近藤
konghou 箜篌
kongka 康佳
kongsberg 孔斯贝格
kongsving 康思维恩格
kongtong 崆峒区
konjac 蒟蒻
konstanz 康斯坦茨
kop 科佩尔
kopeck 戈比
koran 古兰经
korea 中日韩越 丽 棒国 棒子国 韩 首尔国立大学 高丽
korean 三足乌 三足金乌 思密达 朝鲜人 朝鲜族 棒子 韩国人 韩棒子 高丽棒子
koreaphobia 恐韩症
koreatown 韩国街
kosh 洁食
kosmo 宇宙号
kosovo 科索沃
kowtow 叩 叩头 叩拜 叩首 磕头 稽颡 跪叩 跪拜 顿 顿首
koxinga 郑成功
kozogami 楮纸
kraft 卡夫
krai 边疆区
krakatoa 喀拉喀托火山
krakow 克拉科夫
krasnodar 克拉斯诺达尔
kremlin 克里姆林宫
krill 磷虾
kristen 克里斯汀
kristiansund 克里斯蒂安松
kristin 克里斯汀
kron 克朗
krupp 克虏伯
krypton 氪
kryptonit 氪气石
kuaishou 快手
kuancheng 宽城区
kubo 久保
kubrick 库布里克
kuch 古晋
kudo 印象分 工藤
kudzu 葛
kuix 奎星 魁星
kuizhou 夔州
kulun 库伦
kumi 马奶酒
kumquat 金柑 金桔 金橘
kuna 库纳
kunm 昆明市
kunshan 昆山市
kurashiki 仓敷
kurd 库尔德
kurdish 库尔德
kurdistan 库尔德斯坦 库德斯坦
kursk 库尔斯克
kuru 库鲁病
kuwait 科威特
kuytun 奎屯市
kvass 卡瓦斯 格瓦斯
kwashiork 夸休可尔症
kyat 缅元
kyo 平安神宫
kyoho 巨峰
kyoto 京都
kyrgyz 吉尔吉斯 吉尔吉斯人
kyrgyzstan 吉尔吉斯 吉尔吉斯坦 吉尔吉斯斯坦
kyujitai 旧字体
kyzyl 克孜勒
l 乐安县 位于 住 住居 假话 卧 发光二极管 在乎 在于 地 处 妄言 妄语 实况 居处 带电 栖 栖住 栖居 栖身 活 然 狮 狮子 狻猊 生息 生活 脱空 蜗居 诈语 诪 诳 诳语 说谎 谎 谎报 谎言 谎话 过 鬼话
la 五音 供 偫 凡俗 合四乙尺工 吊 吟 哀 哀叹 哀辞 哭诉 安放 宫商角徵羽 怨声 悲叹 悼 感叹 感遇 感遇诗 慨叹 打下 敷设 痛惜 莱城 铺设
lab 临盆 临蓐 働 功夫 劬 劳 劳力 劳工 劳方 工 工夫 待产 活路
label 冠以 帽子 招牌纸 标 标牌 标签 签 签条
labia 阴唇
labiata 唇形科
labiodent 唇齿音
labor 劳 劳力 劳务人员 劳动者 劳工 夫役 工夫 牛马
laborator 实验室 实验所
laboriou 勚 吃力 笨重 辛 辛劳
laboriousl 硬
labrad 拉布拉多
labrum 上唇
labuan 纳闽
labyrinth 迷宫 迷路
lac 缳 花边 蕾丝
lacan 拉冈
lacerat 划伤
lacerta 蝎虎座
lacew 蜻蛉
lachrymat 催泪剂
lack 不足 亏缺 匮 叕 少 差 或缺 无 欠 疏于 短 短欠 缺 缺乏 缺失 缺少 贫乏
lacke 周狗 哈巴狗 爪牙 狗腿 碎催 走卒 走狗 马前卒
lacklust 瘟 离离光光
lacqu 喷漆 油漆 漆 腊克 髹
lacquerwar 漆器
lacrimogen 催泪
lacross 棍网球
lact 授乳 泌乳
lactat 下奶
lactitol 拉克替醇
lactobacillu 乳杆菌
lacton 内酯
lactos 乳糖
lactulos 乳果糖
lacuna 腔隙
lad 夫人 女士 小伙 小伙子 淑女 贵妇
ladakh 拉达克
ladd 扶梯 梯 梯子
ladder 梯式配股
ladl 勺 勺子 匕 杓 柶 水勺 炒勺 瓢 盛 舀子 长柄勺子
ladybird 瓢虫
ladybo 人妖
ladybug 瓢虫
ladylik 娴淑
lafargu 拉法格
lafayett 拉斐特
lag 延迟 落后
lagg 垫料
lago 拉各斯
lagoon 潟湖 礁湖
lagrang 拉格朗日
laguerr 拉盖尔
lahor 拉合尔
lai 来安县
laibin 来宾市
laifeng 来凤县
lair 巢穴 渊薮 窝 窝子 窝点 莦
laishui 涞水县
lait 俗人
laixi 莱西市
laiyang 莱阳市
laiyuan 涞源县
laizhou 莱州市
lak 泊 海子 湖 湖泊 潢
lakesid 湖畔 湖边
laksa 叻沙 喇沙
lala 拉拉
lam 不给力 尢 尪 瘸 瘸腿 跙 跛 跛足 蹇 蹇涩 蹩脚 躄
lama 喇嘛
lamaism 喇嘛教
lamaser 喇嘛庙
lamb 兰姆 小羊 羊羔 羔 羔羊
lambda 兰姆打 兰姆达
lamborghini 兰博基尼
lambskin 羔皮
lamella 瓣 纹层 菌褶 薄层
lamellibranchia 瓣鳃纲
lamentabl 可叹 可悲
lamin 分层 层压 纹层 舌面
lamina 纹层 薄层 薄板
laminat 叠层 塑封 护贝 护贝机 过塑 过胶
lamivudin 拉米夫定
lamp 泵灯 灯
lampblack 油烟
lamppost 灯柱 电线杆
lampre 七鳃鳗 八目鳗
lampshad 灯罩
lampstand 灯台
lampwick 灯心
lan 区域网络 区域网路 坊 小路 巷 巷弄 弄 弄堂 水道 球道 胡同 里巷 阿兰
lanc 戛 戣 矛 矟 铩 长矛 马枪 骑枪
lancashir 兰开夏郡
lancast 兰开斯特
lancelet 头索类 文昌鱼
lancelot 兰斯洛特
lancet 柳叶刀 鎞
land 土地 地 坴 壤土 楼梯台 焊盘 田产 登陆 着地 着陆 舆 舆地 落下 落地 陆 陆上 降落 陷入
landfall 靠岸
landfill 填地
landform 地形 地貌
landi 兰迪斯
landlad 女房东 安人
landlin 固网 座机
landlord 东 东家 员外 地主 安人 庄稼户 房东 房主
landmark 地标 界标
landown 地主
landscap 图景 地景 山川 山水 景色 景观 江山 风光 风景
landslid 地滑 坍方 山崩 山泥倾泻 崩坍 崩塌 崩落 泥石流 滑坡 走山
landslip 山崩 滑坡
langevin 郎之万
langfang 廊坊市
languag 文 文辞 言语 话 语 语言
languid 惫懒 慵懒
langxi 郎溪县
langya 琅琊区
langzhong 阆中市
lank 修长
lanka 楞迦 楞迦岛
lankao 兰考县
lanolin 羊毛脂
lans 兰辛
lanshan 蓝山县
lantana 马缨丹
lantern 灯 灯盏 灯笼
lanthanoid 镧系元素
lanthanum 镧
lanxi 兰溪市 兰西县
lanyard 挂绳
lanzhou 兰州市
lao 寮 寮国 老挝
laocheng 老城区
laogai 劳动改造 劳改
laohekou 老河口市
laol 乐陵市
laot 乐亭县
lap 周 皱折 舐 舔 舔舐 轮次
lapel 翻领 衣襟 衽 襟
lapilli 火山砾
lapillu 火山砾
lapland 拉普兰
laps 失误 欠缺
laptop 本本 笔记本 笔记本电脑 笔记本计算机 膝上型 膝上型电脑
larch 松木
lard 大油 猪油 荤油 食物房 食物柜
larg 伟 倬 在逃 大 大件 大型 大抵 大饭店 曼 杏眼 硕 祁 竑 蝒 逍遥自在 鸿
lari 拉里
lark 百灵
larnaca 拉纳卡
larnaka 拉纳卡
larsen 拉森
larson 拉森
larva 幼体 幼虫 稚虫 蚴
larvik 拉尔维克
laryngiti 喉炎
laryngopharynx 喉咽
laryngoscop 喉镜
larynx 喉 喉头
las 激光 激光器 镭射 雷射
lasagna 千层面
lasciviou 冶荡 好色 淫 淫荡 淫靡 淫风 郑声
lash 击打 甩动 皮鞭 鞭打 鞭挞 鞭笞
lass 女孩 妮子
lasso 套索 套绳
last 上个 为期 到了 到底 卒 历时 去 后进先出 延续 持久 持续 最后 末任 永久 算是 终于 长久
lat 下 以后 其后 后 后头 后来 后边 后面 回头 失期 姗姗来迟 已故 待会儿 既而 晏 晚 晚点 晚近 等一下 继后 脱班 误点 过一会儿 近顷 迟 迟了 迟慢 迟迟 阑
latch 卡榫 锁存器 锁定 锁闩 闩
latel 前一向 尔来 日来 比来 近来 迩来
latenc 时延 等待时间
latent 潜 潜在 蕴结 蕴蓄
later 侧 壁厢 横向
lateraliz 一侧化
laterit 红土
latest 最新 至迟
latex 乳汁 乳胶 胶乳
lath 旋床 机床 板条 车床
latin 循环论证 拉丁 拉丁文 拉丁语
latitud 回旋余地 纬 纬度
latrin 圊 茅厕 茅坑
latt 后者 拿铁 那堤 那提
lattic 栅格 格子 格网 棂 点阵 网格
latticework 棂
latvia 拉脱维亚
laud 晨祷 赞 赞许
laudabl 可嘉
laugh 乐 发笑 咧开嘴笑 哂笑 喜笑 嗤 嘻 悝 笑 笑话 解颐
laughabl 好笑
laughingl 嗖嗖
laughingstock 笑料 笑柄 笑谈
laught 呵 喜笑 笑声
launch 下水 发动 发射 发表会 发起 启动 射 展开 开展 开通 弹射 推出 月亮女神号 爱奇艺 起 起动 陌陌
launchpad 发射台
laund 洗濯
launderabilit 耐洗涤性
launderett 自助洗衣店
laundr 洗衣 洗衣店
laundromat 自助洗衣店
laurel 功劳簿 月桂 桂 桂冠 老本
lausann 洛桑
lav 拉瓦尔
lava 流沙 熔岩 熔浆
lavabo 水箱
lavalier 领结
lavator 厕 厕所 洗手间 盥洗室
lavend 薰衣草
lavish 奢华 萋萋 阔气
lavrov 拉夫罗夫
law 典 姻亲 律 律条 正法 法 法则 法学 法度 法律 王法 科 章程 规率 觚
lawbreak 不法分子 违章者
lawful 合法
lawless 不法 无法无天 暴虐无道
lawn 草地 草坪
lawnmow 剪草机
lawrenc 劳伦斯 罗伦斯
lawrencium 铹
lawsuit 官司 官非 状 讼案 诉讼 词讼
lawy 律师
lax 懈 松弛 涣散 稀松 自由散漫
laxat 泻 泻剂 泻药 通便剂
lay 一层 叠加 图层 层 层次 阞
layer 分层 层次分明 成层
layman 俗家 外行 素人 老外 门外汉
layout 布局 格局
layperson 俗家
layup 上篮
laz 偷惰 偷懒 儽 怠 惰 懈怠 懒 懒怠 懒惰 软烂
lazaru 拉匝禄 拉撒路
laziji 辣子鸡
lazil 徐缓 懒洋洋
laziness 惰性
lazio 拉齐奥
lazybon 懒汉 懒猫 懒虫 懒骨头 懒鬼
lcd 液晶显示
le 利兹 避风处
leach 冲掉
lead 主导 主脑 主角 倡 冠冕 前置 勒 头 头儿 头名 头脑 头领 婴儿 密排 导 导入 导致 将 居首 巨子 帅 带 带头人 带领 引 引发 引向 引导 引脚 引起 引逗 引领 招致 排头兵 片头 牵头 牵扶 率 率领 统领 羑 致 落得 通向 通往 酿 酿成 钜子 铅 领 领先 领军 领导 领导人 领导层 领导者 领衔 领袖 首脑 龙头
leadership 主导性 主导权 领导 领导力 领导统御 领导能力
leaf 叶 叶子 叶片 多叶 页
leaflet 传单 单张 小册子
leafstalk 叶柄
leagu 盟 联赛
leak 会漏 外泄 撒气 泄气 泄漏 泄露 漏 漏泄 漏洞 走水 走漏 走风 透 透漏 露风 露馅
leakag 渗漏
lean 侧 倚 倚仗 倚靠 倾 倾斜 偏 偏厦 削瘦 厦 拄 柴 清癯 瘠 瘦 精瘦 羸
leap 弹跳 纵身 趒 趵 跃 跃升 跳跃 踊 踊跃 蹿蹦 躩 飞跃
learn 习得 习得性 借鉴 借镜 偲 博 博学 博雅 学 学习 学会 学到 学术 学问 得知 智识 有学问 渊博 肄 获知 该博 饱学
leas 僦 承租 承租人 承租方 租借 租用 租约 租赁
least 了 最少 毫 至少
leath 牛皮 皮 皮革 革 革履 鞹
leav 下场 临行 别 别离 到 前往 动身 告别 开往 引 引别 抛离 撤出 朅 游离 留 离 离别 离去 离开 走 走人 走出 走开 走掉 走路 起程 起身 赸 违别 退场 遗弃 避 驶离
leaven 曲 酵 面肥
lebanon 黎巴嫩
lecc 莱切
lech 好色之徒 淫棍 淫魔 登徒子 色狼 色胚 色鬼
lechang 乐昌市
lecherou 发骚 好色 色眯眯 色色迷迷 色迷 花
lecithin 卵磷脂 蛋黄素
lectern 讲台 讲桌
lectin 凝集素 外源凝集素
lectur 主讲 报告 教授 教课 晓以大义 讲 讲习 讲学 讲师 讲授 讲演 讲课 讲辞
led 导语
ledg 分类帐 壁架 簿册 账册 账簿
leech 吸血者 吸血鬼 水蛭 蚂蟥 蛭 马鳖
leek 大葱 韭
leetspeak 黑客文
leewa 余地 回旋余地 地步 空间 退步 退路
leeward 下风 下风方向
left 剩 左 左派 左边
leftist 左派
leftov 余量 剩菜 落脚 馂
leg 依法 军团 双腿 合法 正版 法定 脚 脚杆 腿 腿部 足 骹
legac 留传 衣钵 遗产
legalism 抱朴子
legalist 法 法家
legaliz 合法化
legband 腿号
legco 立法会
legend 传奇人物 传说 名宿 图例 神话
legendar 传奇
legg 内搭裤 套裤 打底裤 绑腿 袜裤
legibl 可读 易读
legionella 军团菌
legisl 法规 立法
legislat 立委 立法
legislatur 立法机关
legitimac 合法性 正当性
legitimat 合法 正牌 正统 白道
lego 乐高
legum 荚果 菽 豆 豆科植物
leguminosa 豆科
leibnitz 莱布尼兹
leibniz 莱布尼茨
leibo 雷波县
leicest 莱斯特
leicestershir 莱斯特郡
leicha 擂茶
leiden 莱顿
leipian 类篇
leipzig 莱比锡
leishan 雷山县
leishmaniasi 利什曼病
leisur 休闲 偟 暇 空 空暇 空闲 遑 闲 闲在 闲暇 闲来无事 闲空
leisurel 不紧不慢 优游 倘然 劮 姗姗 安闲 悠 悠然 悠闲 慢条斯理 慢腾腾 散 款款 清闲 疏散 自由自在 自繇自在 舒 舒缓 轶 逸 闲散
leiyang 耒阳市
leizhou 雷州市
lek 列克
lemeso 利马索尔
lemma 外稃 引理
lemon 柠檬
lemonad 柠檬水
lemongrass 柠檬草 香茅
lemur 狐猴
len 晶状体 眼镜片 透镜 镜 镜片
lend 借 借出 出借 外借 贷方 贷款人
lengshuijiang 冷水江市
lengshuitan 冷水滩区
length 娓娓 截 梴 篇幅 袤 长 长度 长短 长篇
lengthen 加长 引 拉长 拖长
lengthwis 纵
lenienc 贷
lenient 从宽 从轻 假借 宽 宽大 宽容 手软 留情 超生
lenientl 从宽
leningrad 列宁格勒
leninism 列宁主义
lenovo 联想
lent 四旬斋 大斋期 封斋节
lentigo 色斑 雀 雀子
lentil 小扁豆
leo 狮子 狮子座
leonardo 莱昂纳多
leopard 花豹 豹 豹子 金钱豹
lep 乐平市
lepidoptera 鳞翅 鳞翅目
leprechaun 仙童
lepros 痲 麻疯 麻风 麻风病
lepton 轻子
leptospirosi 七日热 钩端螺旋体病
lepu 天兔座
les 病变 病灶
lesbian 女同 姬佬 拉拉 蕾丝边
lesbo 勒斯波斯 勒斯波斯岛 莱斯沃斯岛
leshan 乐山市
lesotho 莱索托 赖索托
less 少 无
lessen 减少 减除 裁减
lesson 功课 启示 课 课业
lest 唯恐 惟恐
let 任 任由 听 听任 擦网球
leth 致死 致死性
letharg 暮气
lethargic 慵 葳蕤
lett 不折不扣 书 书信 书函 书札 书牍 书简 信 信件 信函 信札 信笺 函 函件 字 字母 尺牍 尺素 札 柬 笺 简 简帖 简帖儿 简牍 缄 邮筒 音讯 飞鸿
lettuc 生菜 莴苣
leucacen 蕗
leucin 亮氨酸
leucit 白榴石
leucoderm 癜
leucoplast 白色体
leukemia 白血病 血癌
leukocyt 白细胞 白血球
leukorrhea 白带
leukotrien 白三烯
leuven 鲁汶
lev 列弗 增收 征 征收 扳手 捐 捐税 收缴 杆 杠杆 榷 科 税捐 税费 课 课征 重臂
levang 莱旺厄尔
leve 堤岸 堤防 海堤
level 原 圢 均等化 坦 垫平 夷为平地 夷平 层次 层级 层面 平 平坦 平实 平整 平板 平直 平缓 幵 找平 抹平 标高 档次 段数 水准 水准仪 水平 水平仪 程度 等第 级 级别 职级 踧 阶位 高低 齐
levelheadedness 平常心
leverag 资金杠杆 金融杠杆
leviathan 利维坦 巨无霸
levina 勒维纳斯
levit 羽化
levitat 升空
levofloxacin 左氧氟沙星
lewd 冶荡 婬 淫 淫荡 黄色
lewin 卢因
lexem 词位
lexicograph 词典学 辞书学
lexicolog 词汇学
lexicon 字汇 词库
lexington 列克星顿
lexu 凌志 雷克萨斯
ley 乐业县
lhalu 拉鲁
lhasa 哲蚌寺 小昭寺 拉萨市 旺波日山 甘丹寺
lhoba 珞巴语
lhoka 山南市
li 万里 华里 厘 市厘 市里 里
liabilit 债务 欠项 法律责任 负债
liabl 容易 有责任
liaison 交通 复音形 联络 联诵 连读
liana 蔓生 蔹 蘝
liancheng 连城县
lianchi 莲池区
liangcheng 凉城县
liangdang 两当县
liangfen 凉粉
liangp 梁平区
liangpi 凉皮
liangq 良庆区
liangyuan 梁园区
liangzhou 凉州区
liangzhu 良渚 良渚文化
liangzihu 梁子湖区
lianhua 莲花县
lianhuanhua 连环画
lianjiang 廉江市 连江县
lianp 连平县
lianshui 涟水县
lianyuan 涟源市
lianyun 连云区
lianyungang 连云港市
lianzhou 连州市
liaocheng 聊城市
liaon 东洲 东洲区 东港 东港市 中山区 义县 于洪区 元宝 元宝区 兴城市 兴隆台 兴隆台区 凌河区 凌海市 凌源市 凤城市 北票市 北镇市 千山区 南票区 南芬区 双台子 双台子区 双塔 双塔区 古塔 古塔区 台安 台安县 和平区 喀喇沁 大东 大东区 大石桥市 太和区 太子河区 太平区 宏伟区 岫岩县 平山区 庄河市 康平 康平县 建平 建平县 建昌 建昌县 开原市 弓长岭 弓长岭区 彰武 彰武县 抚顺县 振兴 振兴区 振安 振安区 文圣区 新宾县 新抚区 新民市 新邱 新邱区 旅顺 旅顺口 旅顺口区 旅顺港 昌图 昌图县 明山区 望花 望花区 朝阳县 桓仁 沈北新区 沈河区 沙河口区 法库 法库县 海城市 海州 海州区 清原 清原县 清河区 清河门 清河门区 溪湖区 灯塔市 瓦房店市 甘井子区 白塔区 皇姑 皇姑区 盖州市 盘山 盘山县 立山区 站前区 细河 细河区 绥中 绥中县 老边 老边区 苏家屯区 西丰 西丰县 西岗区 西市区 辽宁号 辽阳县 连山区 金州区 铁东区 铁岭县 铁西 铁西区 银州 银州区 长海 长海县 顺城区 鲅鱼圈 鲅鱼圈区 黑山县 龙城 龙城区 龙港 龙港区
liaoyang 辽阳市
liaoyuan 辽源市
liar 说谎者
lib 吊祭 奠酒
libel 丑化 毁谤 诽谤
liber 优厚 优渥 弘 自由派 解放
liberalism 自由主义
liberaliz 自由化
liberat 放走 救星 解放 释出 释放
liberia 利比里亚 赖比瑞亚
liberman 利伯曼
libert 自由
libertarianism 自由意志主义
libertin 泆
libido 力比多
libo 荔波县
libr 天平动
libra 天秤座
librar 书馆 函式库 图书馆 圕 嫏嬛 宬 库 文库
librarian 图书管理员 图书馆员
libretto 剧本 唱词 脚本
librevill 利伯维尔 自由市
librium 利眠宁
libya 利比亚
licens 凭照 执照 牌照 特许 许可证 证照
licentiou 婬 放荡 泆 流泆 浪荡 淫荡 荒淫 诲淫性
lichen 地衣 苔 藓 青苔
licheng 荔城区 鲤城区
lichuan 利川市 黎川县
lick 呫 舐 舔 舔舐
licoric 苷
lict 刀斧手
lid 盖 盖儿 盖子 顶盖
lidar 光学雷达 激光雷达
lidocain 利多卡因
liechtenstein 列支敦士登 列支敦斯登
lieg 烈日
lieshan 烈山区
lieutenant 中尉 陆军中尉
lif 世 人生 命 寿 性命 春 活命 生 生命 生平 生活 生涯 身 青山
lifeblood 命根 生力军 血液
lifeboat 救生船 救生艇
lifeguard 救生员
lifeless 呆滞 无生命 死气沉沉
lifelik 传神 动感 活色生香 逼真
lifelin 命脉 生命线
lifelong 一世 终生 终身
lifestyl 生活方式
lifetim 一辈子 世 寿命 寿限 毕生 百年 终生 辈 辈子
lift 举 举起 升降机 抬 挈 挢 掀 掀动 掀起 提 提升 提起 撬 昂 舁 褰 解除
liftoff 升空
lig 狮虎兽
liga 韧带
ligand 配体
ligas 连接酶
ligat 结扎
ligatur 合字
light 亮 亮光 佡 依 依照 僄 光 光明 光线 准 囧 嫩 打火机 拖驳 按 比照 浅 浅淡 淡薄 清淡 灯 灯光 灯头 灯火 点 点亮 点着 烺 照亮 照明 燃 燃放 燃点 燃起 素净 莲步 薄 轻 轻型 轻微 轻松 轻薄 驳 驳船 驳运
lighten 减轻
lightheart 想得开 轻盈
lighthous 岸标 灯塔
lightl 轻轻
lightn 列缺 电 电光 闪 闪电
lightweight 轻量 轻量级
lignin 木质素
lignit 褐煤
liguria 利古里亚
lijiang 丽江市
lik 一样 不啻 仿如 伣 似 似地 像 同 喜 喜好 喜欢 喜爱 好似 好象 如同 尬意 形同 待见 悀 按赞 欢喜 欢心 点赞 煞到 爱 爱好 犹 犹如 肖 胃口 若 趣味
likabl 可念
likeabl 讨喜
likel 会 容易
liken 比为 比作 比做 比喻
likeness 肖像
lil 百合 百合花 醴陵市
lilac 丁香 紫丁香 芋头色 雪青
lili 丽丽
liliacea 百合科
lill 里尔
lillehamm 利勒哈默尔
lilongw 利隆圭 里朗威
lim 灰 石灰 莱姆 酸橙 青柠 青柠檬 青柠色
lima 利马
limassol 利马索尔
limb 枝干 肢 肢体
limbo 凌波舞 悬荡
limbourg 林堡
limburg 林堡
limelight 出锋头 出风头 风头
limerick 利默里克 打油诗
limescal 水垢
limeston 灰岩 石灰岩 石灰石 青石
limin 阈限
limit 倪 分际 制止 半桶水 受限 只限于 囿 圉限 垠 大限 尽 尽头 局限 局限于 局限性 底止 度 时效 有穷 有限 杪 极限 止境 狭隘 界线 穷尽 约束 臬 范围 贫乏 辁 边际 野 限 限于 限制 限定 限度 限额 额度
limitless 无边无际 无际 无限制 深不见底 漫无边际
limnolog 湖沼学
limonen 苧烯
limousin 专车 豪华轿车
limp 一瘸一拐 松弛 瘫软 磕磕绊绊 跛 跛脚 蹁 蹩 躠 酥 酥软
limpid 明晰 明澈 水汪汪 淏 清亮 清澄 清澈 清澈透底 清莹 滢 澄 澄清 澄澈
lin 一字 充填物 内衬 口径 夹 排 纹 线 线条 线路 行 衬 衬里 衲 路 里 里子 长队 队伍
lincang 临沧市
lincheng 临城县
linchpin 辖 鎋 键
linchuan 临川区
lincoln 林肯
lincolnshir 林肯郡
lincomycin 林可霉素
lindeblatt 林德布拉德
lindian 林甸县
lineag 世系 族谱 祖系 血统
linear 一次 线性 线状
linearit 线性
linen 亚麻布
lineup 阵容
linezolid 利奈唑胺
linfen 临汾市
ling 不绝于耳 徜徉 流连 流连忘返 滞留 盘桓 缭绕 萦回 萦绕 驻留
lingbao 灵宝市
lingbi 灵璧县
lingchuan 灵川县
lingdong 岭东区
linger 亵服 悠长 缠绵
lingh 凌河区
linghai 凌海市
lingl 零陵区
lingo 行语
lingqu 灵渠
lingshan 灵山县
lingshou 灵寿县
lingtai 灵台县
lingui 临桂区
linguist 语言学家
linguistic 语言学
lingwu 灵武市
lingyuan 凌源市
lingyun 凌云县
linh 临河区
linhai 临海市
lini 跌打药
linjiang 临江市
link 中介 挂钩 摽 环 相连 纽带 结合 缀 联系 联结 联通 衔 贯穿 连 连动 连接 连系 连结 连缀 连锁 链接 链路
linkag 联动 链结
linkedin 领英
linkui 临魁
linli 临澧县
linoleum 漆布
linq 临清市
linquan 临泉县
linsanit 林来疯
linse 亚麻仁 亚麻籽 胡麻
linshu 临沭县
lint 起毛
lintan 临潭县
lintao 临洮县
lintel 梁木 楣 横楣 横楣子 门楣 阑头
linux 利纳克斯
linwu 临武县
linxi 临西县 林西县
linxia 临夏县 临夏市
linxiang 临湘市
liny 临颍县
linyi 临沂市
linz 临泽县 林茨
linzhang 临漳县
linzhou 林州市
lioness 雌狮
liouy 柳营
lip 口吻 口皮 呡 唇 嘴唇 黎平县
lipoprotein 脂蛋白
liposom 脂质体
liposuct 抽脂
lipovitan 力保健
lippo 力宝
lipread 唇读
lipstick 口红 唇膏
lipton 立顿
lipu 荔浦市
liqu 杯中物 酒 酒精饮料 醝 黄汤
liquef 液化
liqueur 利口酒 力娇酒
liquid 活动 流动 液 液体 液态 清盘 渧
liquidat 变现 清算
liquidit 变现能力 流动性
liquoric 苦参
lira 里拉
lisbon 里斯本
lishu 梨树区 梨树县
lishui 丽水市 溧水区
lisianthu 洋桔梗
lisp 口齿不清 大舌头
list 一览表 列举 列出 列明 列表 单 开列 挂牌 收列 数 目 目录 细数 编目 罗列 腕级 谱
listen 侧耳 倾听者 听 听事 听众 听友 听取 听者 听说读写 听闻 收听 监听 聆 聆听
listless 委 怅惘 惝 惫懒 无精打采 没精打彩 没精打采 淹头搭脑 蔫 蔫头耷脑 蔫耷耷 颓丧 颓萎 饧
lit 公升 升 鸡犬升天
litan 祷文 祷词
litchi 荔
litecoin 莱特币
liter 原原本本 字面 逐字逐句
literac 读写能力
literar 文
literat 认字 识字 识文断字
literati 文人 文士 骚客
literatur 文学 韵事
lith 婀娜 惊鸿 轻巧 轻盈
lithium 锂
lithograph 平印 石印
litholog 岩石学
lithospher 岩石圈
lithuania 立陶宛
lithuanian 立陶宛人
litig 讼
litmu 石蕊
litt 乱扔 垫料 垫脚 担架 残余物 轿 轿子
littl 一下 一二 一些 些许 啲 少许 尕 就 差 有一点 有一点儿 有点 有点儿 稍 稍稍 稍许
liturgic 礼拜仪式
liu 刘安
liubei 柳北区
liucheng 柳城县
liuh 柳河县
liujiang 柳江区
liunan 柳南区
liupanshui 六盘水市
liuyang 浏阳市
liuzhou 柳州市
liv 居家 活 活生生 肝 肝脏
livabl 宜居
livel 明快 欢势 欢实 欢快 活泼 活跃 活蹦乱跳 火势 火爆 热络 热闹 煓 生动 神 精神饱满 蹦跶 轻快 闹忙 闹热 闹猛 鲜活
livelihood 生活 生计 财路
liveliness 生气
liver 制服 涂装
liverpool 利物浦
liverwort 叶苔 地钱 苔
livestock 刍豢 家畜 牛羊 牲畜 畜
livestream 直播
livid 气哼哼
liwan 荔湾区
lixin 利辛县
liyang 溧阳市
lizard 四脚蛇 石龙子 蜥 蜥蜴
lizhu 李祝
ljubljana 卢布尔雅那 卢比安纳
llama 大羊驼 骆马
llc 逻辑链路控制
lloyd 劳埃德
lmi 本地管理界面
loach 泥鳅 鳅 鳛
load 傤 加料 加载 包袱 灌铅 腰缠万贯 装 装入 装弹 装料 装载 调入 负荷 负载 载 载荷 载货 载重
loaf 二流子 吃闲饭 浪子 豆豆鞋 阿混
loam 壤土
loan 借款 贷 贷款
loanword 借词 外来词 外来语
loath 厌 厌恶 嫌厌 嫌恶 怨恨 恶 憎厌 憎恶 痛恨 蔑视 讨厌 鄙弃
loathsom 厌气 神憎鬼厌 臭
lob 叶 纵裂 裂片 高球
lobb 中厅 休息室 前厅 大厅 大堂 游说 疏通
lobbyist 说客
lobst 龙虾
loc 乡土 位 厂址 原地 土 在地 地区性 地方 地方性 地点 场合 场所 址 小范围 局地 局部 局部性 当地 所在 所在地 本土 本地 选址
localit 地头 处
localiz 国产化 局限性 本土化 本地化
locall 就地 局地
locat 位于 位居 僻处 地处 坐落 座落
lochia 产露 恶露
lock 一股脑 上锁 倒锁 储物柜 关紧 反锁 撞锁 水闸 绺 缕 置物柜 落锁 衣物柜 锁 锁上 锁头 锁定 锁掉 闭锁 闸
locket 挂坠盒
lockhe 洛克西德
lockjaw 牙关紧闭症
lockout 停摆 关厂
locksmith 锁匠
locomot 机关车 机动 机车 火车头
locu 基因座 轨迹
locust 蚂蚱 蝒 蝗 蝗虫 蟅
lodg 住宿 借住 宾馆 宿营 寄宿 小屋 投宿 歇宿 羁 落脚 门房
loess 黄土
loft 万丈 凌云 壁立千仞 峨 崇 崔 崔嵬 崚 崱 崴 嵩 嵯 嶒 嶭 巍 巍峨 楼厢 矗 硙硙 神气 突兀 耸 轩昂 阁楼 阆 隗 顶楼 高大 高尚 高远
loftil 傲然
loftiness 嵚 气势
log 原木 圆形木材 日志 木头 登入 登录 登陆 集材
logarithm 对数 真数
loggerhead 别扭 闹别扭 闹矛盾 顶牛儿
logic 事理 名学 理 理则 理则学 眉目 论理 论理学 逻辑 逻辑学 顺理成章
logistic 后勤 物流 物流管理 运筹
logo 商标 徽 徽标 徽章 标志 逻各斯
loha 乐活
loin 腰肉 里肌肉 里脊
loincloth 遮羞布
loit 徜徉 泡 流连 浪荡 闲混
loki 洛基
lokum 土耳其软糖
lolita 萝莉
lollipop 棒棒糖 棒糖
lom 洛美
lon 孤 孤单 孤零零 独来独往 独行侠 落落难合
london 伦敦 伦敦大学学院 帝国理工学院
lonel 人迹罕至 伶俜 僻静 冷冷清清 冷寂 冷清清 孑 孑然 孤 孤单 孤寡 孤独 孤身 寂寞 寂寥 杳然 落寞
loneliness 孤单 孤寡
lonesom 孤孑 孤寂 寂寞 寞 寥
long 久 但凡 多头 嫪 巴 巴不得 巴不能够 心驰神往 思念 思恋 思情 恋 悠久 悠长 憧憬 昶 曼 柳眉 梴 欲望 渴望 渴求 漫漫 盼 眷恋 睎 神往 翘企 翘望 翘盼 翘足 翘足引领 莘 觊 谂 赊 长 隆安县 高靿 龙安区
longan 八宝粥
longboard 长板
longbow 长弓
longchuan 龙川县
longci 龙崎
longevit 嘏 松鹤遐龄 遐龄 长寿 高寿
longfeng 龙凤区
longgang 龙岗区
longhai 龙海区
longhair 长毛
longhu 龙湖区
longhua 隆化县 龙华 龙华区
longhui 隆回县
longitud 经 经度
longitudin 纵 纵向
longj 龙井区 龙井市
longjiang 龙江县
longkou 龙口市
longli 龙里县
longman 朗文
longmen 龙门县
longnan 陇南市
longquan 龙泉市
longquanyi 龙泉驿
longsha 龙沙区
longshan 龙山区 龙山县
longshoreman 装卸工
longstand 多年 陈年
longt 龙亭区
longwav 长波
longwen 龙文区
longwind 迂
longxi 陇西县
longxu 龙圩区
longyan 龙岩市
longyao 隆尧县
longzhou 龙州县
longzihu 龙子湖区
loofah 丝瓜 菜瓜
look 一睹 举目 人品 人才 呶 喏 嘴脸 外观设计 头面 妆容 姿 姿容 容 容貌 寻 寻找 寻摸 寻求 寻觅 寻访 形 找 找寻 揾 搜寻 搜求 显得 模样 求 照 物色 目 目光 目视 眉眼 看 眼 睄 睇 睊 瞅 瞧 神 神态 神情 神色 脸相 脸色 色 观 观览 视 览 觑视 貌 貌相 踅摸 采 长得 长相 面目 面貌 面露
lookism 外貌主义
lookout 把风 望风 观景台
loom 机杼 织布机 织机
loon 怪咖 潜鸟
loong 龙
loongson 龙芯
loop 回圈 回路 圈 循环 旋 滚动 环 环路
loophol 枪眼 漏洞 空子 窟窿 薄弱环节 隙
loos 人尽可夫 宽 散 松 松动 松垮 松散 松脱 松软 活动 疏而不漏 稀松 肥大 蓬散 酥松 风流
loosen 弛 放松 松 松开 松缓 疏松 解 闿
loot 乘火打劫 劫掠 劫洗 哄抢 打劫 抢劫 抢掠 掠取 洗劫 赃
loperamid 易蒙停
lopez 洛佩兹 洛佩斯
lopsid 一面倒 呙 畸 畸形
loquaciou 譅 贫嘴 长舌
lorazepam 劳拉西泮
lord 主 勋爵 君 洛德 相公 老爷 贵族 霸
lordl 有气派
lorentz 洛伦茨
lorikeet 澳洲小鹦鹉
lorrain 洛林
los 丢 丢失 丢掉 丧失 亏 亡 减掉 卢瑟 失 失利 失去 失掉 失落 失败 失败者 夺 屌丝 废柴 废物点心 弄丢 折损 损 损失 掉 衰人 败 走失 输 输家 输掉 输给 迷失 遗失 鲁蛇
loss 亏损 发懵 发蒙 大惑不解 失坠 失措 失落 折本 折钱 损伤 损失 摸不着头脑 没有法 没法 灭失 爽然 爽然若失 纠结 自失 茫然 茫然失措 赔本 进退失据 迷惘 迷茫
lossless 无损
lost 佚 去向不明 失传 失联 尽失 散失 沦丧 耗失 走失 迷 迷路
lot 不少 乳液 地皮 多 多多 批 批量 药水 许多 诸多 阄 颇多
lothian 洛锡安区
lott 乐天
lotter 幸运抽奖 抽奖 摇号 摸彩
lotto 乐透
lotu 易初莲花 芙 芙蓉 芙蓉花 荷 荷花 莲 萏 蓉 蕖
loud 响 响当当 激越 粗大 高 高声
loudhail 传声筒
loudi 娄底市
loudl 大声 纵声 轰然 高声
loudness 响度 音量
loudspeak 喇叭 扩音器 扩音机
loughborough 拉夫堡
loui 路易
louisiana 新奥尔良 纽奥良 路易斯安那
loulan 楼兰
loung 休息室 躺椅
lous 操蛋 狗日 破 肏蛋 虱 虱子 蹩脚
louv 风窗
louvr 卢浮宫 罗浮宫 通气孔 通风孔 鲁佛尔宫
loux 娄星区
lov 二奶 亲情 傍家儿 喜好 喜爱 姘夫 姘头 宠 恋 恋人 恋爱 情人 情侣 情爱 慈爱 春 有情 有情人 欢心 深情 深情款款 爱 爱上 爱人 爱侣 爱好者 爱心 爱恋 爱情 爱意 爱昵 眷爱 脉脉
lovabl 乖巧 娇
lovag 欧当归
lovebird 情侣鹦鹉
lovegrass 竹节草
lovel 可爱 好活当赏 如金似玉 妩媚 婉妙 婵娟 嫣 嬿 懰 楚楚 欲滴 淑 疏疏 诩 风姿绰约
loveliness 美色
lovemak 性爱 烟花粉黛
lovesickness 相思病
low 下 下调 低 低下 低廉 低矮 低级 低迷 减 减低 减少 削减 卑 卑下 压低 放下 放低 沉 沉凝 矮 落 调降 轾 鄙 陋 降低 隰
lowercas 小写 小写字母
lowest 最少
lowl 下贱 低下 低贱 卑微 卑贱 微贱 贱 鄙贱
lowland 低地
lowlif 下三滥 烂人
loy 仗义 忠 忠于 忠诚 有情有义 笃实 荩 讲义气
loyalist 义士
loyalt 丹心 忠义 忠心 忠诚 贞操 贞节
lozeng 含片
lp 唱片 唱碟
ltd 中译语通 技嘉 日立 株式会社 贝加莱
lu 六安市 鲁 鲁国
luancheng 栾城区
luanchuan 栾川县
luanda 罗安达
luannan 滦南县
luanp 滦平县
luanzhou 滦州市
lubei 路北区
lubricant 润滑剂 润滑液
lubricat 润 润滑
luc 露西
luca 卢卡斯
lucca 卢卡
lucern 卢塞恩 苜蓿 蓿
luchuan 陆川县
lucid 头脑清楚
lucif 路西弗 路西法
luck 利市 吉 吉利 吉祥 命大 好命 幸 幸运 手气 瑞 祯 福 走红 走运 运 运气 运道 造物
luckil 亏 亏得 侥幸 凑巧 可好 多亏 好在 幸亏 幸而 得亏 还好
ludovic 鲁德维格
luduan 甪端
ludwig 路德维希 鲁德维格
lufeng 陆丰市
luffa 丝瓜
lufthansa 德航
lug 凸耳 大块头
luggag 行囊 行李 行装
luh 六合区 陆河县
luilang 雷朗 雷朗族
lujiang 庐江县
luk 路加
lukewarm 不温不火 乌涂 温 温乎 温吞 温和 若即若离
lull 暂息 空窗期 麻痹
lullab 催眠曲 摇篮曲
lulong 卢龙县
lumb 木料
lumber 伐木
lumberjack 伐木工人
lumbini 蓝毗尼
lumen 流明
luminar 名宿 显赫人物
luminol 鲁米诺
luminosit 光亮度 光度 光量 明光度
luminou 发光 夜光 明净 灼 炳 烁 皓 皝
lummox 大块头
lump 团 圪垯 块 块状 坨 坨子 疙瘩 磊 肿块
lumpectom 肿瘤切除术
lumpenproletariat 流氓无产者
lunan 路南区
lunatic 疯子
lunch 中餐 中饭 午餐 午饭
lunchbox 便当 饭盒
luncheon 午餐 午餐会 餐会
lunett 弦月窗
lung 肺 肺脏
lunkhead 大块头
luobei 萝北县
luod 罗定市
luodian 罗甸县
luoh 漯河市
luohu 罗湖区
luojiang 洛江区
luolong 洛龙区
luon 洛宁县
luoshan 罗山县
luosifen 螺蛳粉
luotian 罗田县
luoyang 洛阳市
luoyuan 罗源县
lupercalia 牧神节
lupu 狼疮 豺狼座
luqu 碌曲县
luquan 鹿泉区
lur 引诱 挑逗 放电 诱惑 诱骗 饵 饵诱
lurch 蹒跚
lurk 潜水
lusaka 卢萨卡 路沙卡
lush 繁茂 茂密 茂盛 菁 葳蕤 葽 蓬茸 蔽芾 郁 郁郁葱葱
lushan 安禄山 鲁山县
lushi 卢氏县
lusong 芦淞区
lust 光彩 光泽 嗜欲 媟 性欲 情欲 春 欲 欲火 泽 淫念 淫欲 皪 色欲
lustful 色眯眯 花
lustrou 光润 晶晶 水灵 油光可鉴 灿 焕
lut 封泥 泥封 琉特琴 鲁特琴
lutein 叶黄素
lutetium 镏 镥
luth 路德
lux 乐蜀 勒 勒克斯 卢克索
luxembourg 卢森堡
luxi 泸溪县 芦溪县
luxur 奢丽
luxuriant 丰 夭 懋 条畅 淠 繁密 繁盛 繁茂 肥美 苞 茂 菁 菲 萋 萋萋 葳 蓬茸 蓬蓬 蔚 蔼蔼 蔽芾 蕃 蕻 薿 郁 霭霭
luxuriou 华贵 华靡 奢侈 奢华 忕 菲菲 蕡 豪华 豪奢
luyang 庐阳区
luyi 鹿邑县
luyuan 绿园区
luzhai 鹿寨县
luzhou 泸州市
luzon 硫球
lviv 勒维夫
ly 产期
lycopen 番茄红素 茄红素
lycopodiopsida 石松
lycra 莱卡
lyell 莱伊尔
lymph 淋巴 淋巴液
lymphocyt 淋巴细胞
lymphoma 淋巴瘤 淋巴癌
lynx 天猫座 山猫 猞猁
lyocell 莱赛尔
lyon 里昂
lyra 天琴座 天琴星座
lyrebird 琴鸟
lyric 唱词 抒情 歌词 词
lysin 赖氨酸
lysogen 溶源性
lysosom 溶酶体
lyxos 来苏糖
m 上半晌 不佞 不才 不材 予 人家 伲 余 侬 兄弟 前半天 前半晌 午前 卬 吾 咱家 哀家 唷 啊 姑奶奶 家 小人 小子 小的 我 拙 敝 明 朕 本人 洒家 老姥 老朽 舍 贱 阿拉 麿
m16 老鹰星云
m20 三叶星云
m8 礁湖星云
ma 五月 五月份 可 可以 堪 妈 愿 或将 有可能
maar 低平火山口
maastricht 马斯垂克 马斯特里赫特
mac 介质访问控制 媒体访问控制 肉豆蔻 苹果电脑 钢鞭 铜锤 麦克 麦金塔电脑
maca 玛卡
macao 澳
macaqu 狙 猕猴 猢狲
macaron 马卡龙
macaroni 水管面 空心面 通心粉 通心面
macau 汇业银行
macaw 金刚鹦鹉
macbeth 麦克白
macchiato 玛奇朵
macedonia 马其顿
macerat 沤 浸渍
mach 马赫
macheng 麻城市
machet 大刀 开山刀 砍刀
machin 切削 机 机器 机子 机械 车
machinat 策动
machiner 机械
machinist 机械师
macintosh 苹果电脑 麦金塔电脑
mackenz 麦肯锡
mackerel 青鱼 鲐 鲭 鲭鱼
maclaren 迈凯轮
macro 万家乐 宏 宏观 巨集 微距
macrocosm 宏观世界 整体
macroeconomic 宏观经济 宏观经济学 总体经济学
macrolepiota 鸡枞
macromolecul 大分子 高分子
macrophag 大吞噬细胞 巨噬细胞
macroscopic 宏观
macun 马村区
mad 发狂 狂 疯 疯魔 癫狂
madagascar 马达加斯加 马达加斯加岛
madam 太太 夫人 女士 妈妈桑 老大妈 老大娘
madd 蒐 藘
madeira 马德拉群岛
madelein 玛德琳
madison 麦迪逊
madl 发狂
madman 狂人 疯子
madness 乱象 瘈
madonna 麦当娜
madrid 马德里
maebashi 前桥
maeda 前田
maelstrom 漩涡
mafia 黑手党
magadha 摩揭陀
magatama 勾玉
magazin 份 写手 弹匣 弹夹 暗盒 杂志
magdeburg 马格德堡
magellan 麦哲伦
magenta 品红 洋红
maggot 蛆 蛆虫
magi 三位博士 东方三博士
magic 法术 神 神奇 神异 魅 魔 魔力 魔幻 魔术 魔法
magician 妖人 巫师 眩人 魔术师 魔法师
magistrat 判官 审判官 尹 府尹 执政官 行政长官
maglev 磁悬浮 磁浮
magma 岩浆
magnanimit 度量 忠恕 气量 雅量
magnanimou 倜 坦荡 大度 大方 大量 宽厚 宽大为怀 宽宏 宽宏大度 宽宏大量 宽弘 宽洪 宽洪大度 宽洪大量 心眼大 慷慨 气度恢宏 笃厚 胸怀坦荡 襟怀坦白 豁达 高抬贵手
magnat 大王 富商大贾 富商巨贾 巨头 巨子 财阀
magnesit 菱镁矿
magnesium 镁
magnet 吸铁石 磁体 磁石 磁铁
magnetic 磁 磁力 磁性
magnetism 磁 磁性
magnetiz 磁化 起磁
magnetospher 磁层 磁气圈
magnif 凸显 增大 放大
magnific 放大倍数
magnificenc 光华 壮丽
magnificent 伟丽 光大 光辉 华 华美 堂堂 壮丽 壮美 奭 宏 宏伟 帅呆了 气壮山河 气派 泱泱 瑰丽 瑰伟 瑰奇 瑰异 瑰玮 皇皇 盛 盛大 绚丽 绚丽多彩 美轮美奂 藐藐 补天浴日 豪壮 雄伟 风华
magnitud 关东地震
magnolia 木兰属 木兰花 玉兰花
magnoliacea 木兰科
magp 喜鹊 鹊
magyar 马扎尔 马扎尔语
mahasanghika 大众部
mahasthamaprapta 大势至菩萨
mahatma 大圣
mahayana 大乘
mahjong 麻将 麻雀
mahl 马勒
mahogan 桃花心木 红木
mahoraga 摩睺罗伽
maid 丫环 丫鬟 佣妇 侍女 女仆 女佣 婐
maiden 乙女 处女 处子 女郎 闺女 黄花女 黄花姑娘 黄花幼女 黄花闺女
maidenhood 豆蔻
maiji 麦积区
maiko 舞妓
mail 信 寄 寄出 消耗 邮 邮件 邮寄 邮递 音讯
mailbag 邮袋
mailboat 邮船
mailbox 信筒 信箱 邮筒 邮箱
mailman 投递员 邮务士 邮差 邮递员
maim 伤残
main 主 主干 主打 主脑 主要 基本 头等 正 缅因 重头
mainland 大陆 表叔
mainsta 中流砥柱 主力军 主心骨 台柱 归依 支柱 栋梁 桢 梁木
mainstream 主流
maintain 保全 保养 保持 养护 力保 抱持 持 持守 撑 秉 维 维护 维持 维系 认定 赡养
maintenanc 保养 维修
mainz 美因茨
maitreya 弥勒 弥勒佛
maiz 包粟 包谷 棒子 玉米 粟米 苞米
maj 专业 专攻 主修 主攻 主要 少校 攻读 本科系 重大 重要 重量级
majest 尊严
majestic 俨 凛 壮丽 壮阔 奭 威厉 威重 威风 威风凛凛 崇高 巍峨 巍然 气势宏伟 波澜老成 浩浩荡荡 盛大 磅礴 雄伟 雄壮 颙
majiang 麻江县
majordomo 男管家
majorit 多数 大多数 大部 大部分 太半 居多 泰半
majuro 马朱罗
mak 作下 作出 使 使得 做 创客 制 制作 制作商 制作者 制造 制造者 坯子 开列 打制 挣 挣得 搞 缝制 营造 调制 造 造作 酿制 酿成
makerspac 众创空间
makeshift 克难 行
makeup 妆 彩妆 结构
makhana 芡
mal 佬 公 凸 牡 玛律 男 男人 男同胞 男子 男性 雄 雄性 马累 骚
malabo 马拉博
malachi 玛拉基亚
malacostraca 软甲纲
malad 弊病
malaria 冷热病 摆子 疟 疟子 疟疾 疟疾病 瘴 瘴疠
malawi 马拉威 马拉维
malaya 马来 马来亚
malaysia 加央 南沙群岛 大马 槟榔屿 瓜拉丁加奴 近打 近打河 金宝 马国 马来 马来西亚
malbec 马尔贝克
mald 马尔代夫 马尔地夫
maledict 咒
malefact 为非作歹 奸宄 歹徒
malevolenc 敌视
malevolent 歹毒 狰狞 蛇蝎
malform 畸型 畸形
malfunct 技术故障 故障
mali 玛丽 马利 马里
malic 恶意 恶感 歹意 私愤 蓄意
maliciou 奸险 恶毒 括毒 毒 狠毒 阴鸷 鬼计多端
malign 倃 毁谤 雌黄
malignant 恶性
maling 泡病号 装病 诈病
mallard 凫 家鸭绿头鸭 绿头鸭 野鸭
mallet 小槌 手锤 椎 槌 琴锤
malmo 马尔默
malnutrit 营养不良
malposit 错位
malpractic 弊病 流弊 玩忽职守 蠹弊 陋习
malt 麦芽
malta 马尔他 马耳他
maltes 马尔他人 马尔他语 麦提莎
maltitol 麦芽糖醇
maltodextrin 麦芽糊精
maltos 糖饴 饴糖 麦芽糖
maltreat 凌虐 瘐 虐待 逆来顺受
malwar 恶意代码 恶意软件 流氓软件
mama 妈妈 马麻
mambo 曼波
mamm 哺乳动物 哺乳类 哺乳类动物
mammalia 哺乳纲
mammograph 乳房摄影
mammoth 毛象 猛犸
mamoudzou 马穆楚
man 不下于 不少 众 佬 千万 吉士 多 多个 多多 夥 大多 夫 好多 好家伙 就 庄 庄园 汉 汉子 沓 濈 濔 男人 男人家 男儿 男同胞 男士 男子 男子汉 男的 稠 繁 繁杂 老鼻子 许多 那 颇多 髦 髳 鬃毛 鬣 鬣毛 黎
mana 心根 玛纳斯
manacl 手铐 梏 铐
manag 主理人 主管 代管 办 司 干 干部 弄 当 御 总管 打理 持 控管 措 措手 操 操持 料持 治 治理 理 管 管住 管家 管理 管理人 管理员 经理 经纪 经纪人 经营者 营 营谋 调度 过来 驭 驾驭
manage 管理 资方
managua 马拿瓜 马那瓜
manama 马纳马 麦纳玛 麦纳麦
manasseh 玛拿西
manate 人鱼 海牛
manau 马瑙斯
mancheng 满城区
manchest 曼切斯特 曼城 曼彻斯特
manchu 旗 旗人 满人
manchukuo 满洲国
manchuria 东北 关东 满洲
mand 曼达尔
mandala 曼德勒 曼荼罗 曼陀罗
mandarin 官话 普通话
mandat 委任统治 授权范围
mandibl 上颔 下颌 下颌骨 下颔 下颔骨 下颚 小颚
mandolin 洋琵琶
mandrill 山魈
maneuv 巧计 招 活动 演习 耍手腕 花招 调动
mang 槽 樎 疕 食槽 马槽
manga 御宅族
manganes 锰
mango 檨 芒果
mangosteen 山竹
manhandl 动粗
manhol 人孔 沙井 窨井 马葫芦
manhunt 搜捕
mani 摩尼 玛尼
mania 躁狂症
manic 躁狂
manichaeism 摩尼教 明教
manicur 修手 修指甲
manicurist 美甲师
manifest 彰 彰彰 昭 显露出 样貌 表现 表示
manifesto 宣言
manifold 万般 千真万确 多样 多种多样 流形
manila 马尼拉
manipul 手活 操弄
manipulat 摆布 操作 操弄 操控 操纵 牵线
manitoba 曼尼托巴
manjushri 文殊 文殊师利菩萨 文殊菩萨
mankind 人类
mankini 男基尼
manl 男子气 阳刚
manliness 男子气概
mann 举止 形迹 态度 方式 样 样子 气度 气态 派 派势 派头 礼貌 神态 神气 般 范儿 要样儿 载人 风 风范 风貌
manna 吗哪
manner 扭扭捏捏 扭捏
mannerism 做派
mannheim 曼海姆
manomet 压力计
manpow 人力 人工 人手 劳动力
mans 公馆 厦 宅第 府 豪宅
manslaught 误杀
manti 刀螂 螳螂 蟷
mantissa 尾数
mantl 地函 地幔 斗篷 衣钵
mantra 口头禅
manu 手册 手动 手工 说明书
manufactur 产制 制 制作 制作商 制成 制造 制造业者 厂商 厂家 生产 生产企业 生产者 造 造作 重工业
manumatic 手自一体
manur 凼肥 粪 粪肥 肥 肥料
manuscript 原稿 手稿 文稿 稿 稿件 稿子 稿本 草
manyfold 成倍
manyprickl 刺五加
manzhouli 满洲里市
maoism 毛主义 毛泽东主义
maoist 毛派
maojian 茅箭区
maom 茂名市
maonan 茂南区
maori 毛利人
maotai 茅台酒
map 图 地图 测绘 组图 舆地
mapl 枫 枫木 枫树 槭 槭木 槭树
mapp 映射
maputo 马布多 马普托
maqu 玛曲县
mar 圣母玛利亚 火星 牸马 玛利亚 阿瑞斯 騇 騋 马利亚 马尔斯 骒马 骒骡
mara 魔障
maraca 沙锤
maracaibo 马拉开波
marat 马拉
marathon 马拉松
marbl 云石 大理岩 大理石 弹珠 斒 玻璃球 花石
march 三月 三月份 开动 正步走 步 步伐 游行 行军 进军 进行 进行曲 远足
marconi 马可尼
marcu 马尔库斯
marcus 马库色
margaret 玛格丽特
margarin 人造奶油 人造牛油 人造黄油 植物牛油 麦淇淋
margarita 玛格丽特
margin 余地 保证金 擦边 缘 裕度 边 边儿 边缘 边际 页边
marginalia 批注
marginaliz 孤鸟 边缘化
maria 玛丽亚 玛丽娅 马利亚
marib 马里博尔
marijuana 叶子 大麻
marimba 马林巴
marin 水手 海产 海军陆战队 海员 航海家 陆战队
marinad 卤水 卤汁 腌汁 腌泡
marinat 腌 腌制
mario 玛俐欧 马里奥
marionett 提线木偶
maritim 海上 海洋性
marjoram 墨角兰 牛至
mark 分数 划下 剺 印 印痕 号 号子 唛 奇异笔 形迹 志 批改 斑痕 标 标志 标明 标绘 标记 烙印 痕迹 瘢 盯住 符 符号 纹 记 记号 记号笔 评分 迹 迹象 靶 马克 马克笔 马尔谷
markedl 判然 百倍 较然
market 宣发 市 市场 市场营销 市曹 市集 市面上 推销 营销 行销 销售 销路 集市 集贸
marketabilit 变现能力
marketabl 适销
marketiz 市场化
marketplac 市井 市场 市面
marksman 射手 狙击手
marksmanship 枪法
marlboro 万宝路
marlow 马洛
marmalad 果子酱 柑橘酱 橘子酱 橙皮果酱
marmoset 狨
marmot 土拨鼠 旱獭
maronit 马龙派
maroon 放逐 栗色
marqui 万户侯 侯 侯爵 王爷
marr 于归 做亲 出阁 同床共枕 委身 娶 婚 婚配 媾 嫁 已婚 已婚已育 归 结亲 结婚 结缡 结褵 继亲 讨 跟人 过门 迎娶 适人 领证
marrakech 马拉喀什
marriag 亲 亲事 婚 婚事 婚姻 婚嫁 嫁娶 终身
marrow 彻骨 精髓
marseill 马赛
marsh 元帅 川泽 汧 沼泽 沼泽地 沼泽地带 洳 湫 皋 薮 集结
marshall 编组 马歇尔
marshland 菹
marshmallow 棉花糖
marsupi 有袋类
martensit 马氏体
martensitic 马氏体
martha 马大 马莎
marti 偈 武 英武
martian 火星人
martin 马丁
martingal 靳 鞅
martini 马丁尼 马天尼
martiniqu 马提尼克
martyr 先烈 忠烈 杀身成仁 烈士 英烈
maruyama 丸山
marvel 奇事 奇怪 奇景 奇葩 奇迹 奥妙 惊怪 惊羡
marvelou 不平凡 不简单 奇妙 奥妙 崭 瑰异 神妙 精彩
marvelousl 不平凡
marx 马克思 马列毛
marxism 马克思主义
maryland 马里兰
masala 玛莎拉
mascara 睫毛膏
mascot 吉祥物 福星
masculin 男子气 阳刚 阳性
masculinit 男子气概
masculiniz 男性化
masculism 男性主义
maserati 玛莎拉蒂
maseru 马塞卢
mash 捣烂 捣碎
mashan 马山县 麻山区
mask 假面 假面具 口罩 掩码 掩饰 涂盖 盲法 遮掩 隐藏 面具 面罩 面镜
maslow 马斯洛
masochism 受虐 受虐狂
masochist 受虐狂
mason 泥工 泥水匠 泥瓦匠
masonr 泥水
maspero 马伯乐
masquerad 假借 假面舞会 化妆舞会
mass 厚重 合众 堆 大众 巨量 弥撒 普通民众 民众 烝 烝民 烝黎 硕大 群众 群众性 质量 质量块 集结 黎庶
massachusett 列克星顿 马萨诸塞
massacr 刀光血影 大屠杀 夷戮 夷灭 屠 屠戮 屠杀 惨戮 惨案 杀戮 残杀 滥杀
massag 折枝 按摩 按跷 推 揉 搣 马杀鸡
masseur 按摩师
massif 地块
massoud 马苏德
mast 上手 东家 主 主人 主人翁 主子 主宰 名家 名手 大师 夫子 学会 巨子 师 师傅 师尊 师父 掌握 桅 桅杆 桅竿 樯 相公 精通 练就 老爷 钜子 霸 驾驭
master 火候
mastercard 万事达
masterl 高妙
mastermind 主使 主谋 智多星 诸葛亮
masterpiec 佳作 力作 名作 名著 杰作 神作 顶峰
masterstrok 绝招 高招
masthead 报头
masticat 咀 咬嚼
mastiff 獒 獒犬
mastiti 乳腺炎
masturb 手淫 自慰 自淫 自渎
masturbat 五打一 手淫 打手枪 打炮 打飞机 摞管 撸管 自慰 自摸 自渎
masuda 增田
mat 交尾 交配 伙计 伴侣 偶 卡垫 垫 垫子 头路 耦 蓐 藉 裀 配 配对 配种 领 马黛茶
matad 斗牛士
match 匹 匹配 协调 取灯儿 媲 媲美 对 对手 对抗赛 开局 抵 搭 搭调 搭配 敌 比拟 比肩 比赛 洋火 火柴 球 球赛 相称 相符 相配 相配人 称 竞赛 调协 赛 连连看 逑 配 配合 配套
matchless 无两 无出其右 无匹 无双 无比 盖世
matchmak 大媒 妁 婚介 媒 媒人 媒妁 媒婆 月下老人 月老 牵线人 红娘 蹇修
materi 器材 实质性 布料 料 料子 有形 材 材料 材质 物料 物质 用料 质料 资料
materialism 唯物主义 唯物论
materialistic 唯物 物质 现实
matern 母系
math 洋学堂
mathematic 数学 数理化
mathematician 数学家
matilda 玛迪达
matin 早课 晨祷
matine 日场 早场
matriarch 大姐大 母权制 母系
matricid 弑母
matricyt 母细胞
matrilinealit 母系社会
matrimon 婚姻
matrix 基体 方阵 模 模具 模型 模子 母体 矩阵 黑客帝国
matron 女舍监 婆
matsu 妈祖
matsuda 松田
matsui 松井
matsumoto 松本
matsuo 松尾
matsushima 松岛
matsushita 松下
matsutak 松口蘑 松茸 松菌 松蘑
matsuyama 松山
matt 事 事宜 事情 事由 事项 代志 关于 务 哑光 嘢 实物 案子 物事 物质 碍事 縡 蓬乱 褪光 质料
matthan 马但
matthew 玛窦 马太
mattock 镃 镢 镢头
mattress 垫被 床垫 茵 褥
matur 出息 到期 发育 壮年 御姐 成熟 成长 熟 熟化 熟成 老成 陈化
maubeug 莫伯日
maudlin 婆婆妈妈 肉麻
maugham 毛姆
mauritania 毛里塔尼亚 茅利塔尼亚
mauritiu 模里西斯 毛里求斯
mausoleum 墓 纪念堂 陵墓
mauv 紫红色
maverick 孤胆 孤胆英雄
mawei 马尾区
maxilla 上颌 上颌骨
maxim 处世原则 处事原则 座右铭 最多 格言 训条
maximiz 最大化
maximum 大限 最多 极大
maxin 玛克辛 美心
maxsun 铭瑄
maxwell 麦克斯韦
may 乡长 市长 镇长
maya 玛雅 马雅
mayb 不一定 也许 作兴 兴 只怕 可能 容或 庶几 恐怕 或 或者 或许 搞不好 没准 说不定
maybach 迈巴赫
mayfl 蜉蝣
maynard 梅纳德
mayon 马荣
mayonnais 美乃滋 蛋黄酱
mayott 马约特
maz 迷宫 迷津 迷阵
mazda 马自达
mazhang 麻章区
mbaban 墨巴本 姆巴巴内
mc 麦克
mccain 麦凯恩
mccarthyism 麦卡锡主义
mcdermott 麦克德莫特 麦德蒙
mckinse 麦肯锡
mclaren 迈凯轮
mcveigh 麦克维
mdma 摇头丸 迷魂药
me 伙 伙食 伙食费 正餐 膳 膳食 顿 餐 餐点 餐食 饭
mead 蜂蜜酒
meadow 草地 草甸
meag 低微 俭薄 微薄 浅陋 浅鲜 清瘦 菲薄 薄 贫乏
mealtim 饭点
mealworm 面包虫 黄粉虫
mean 义 代指 以 借由 借着 凭借 凭藉 凭靠 刻薄 办法 卑劣 卑鄙 可鄙 吝啬 含义 含意 小手小脚 工具 平均数 径迹 意 意义 意即 意味 意味着 意思 意指 意涵 意译 意谓 手段 损 本钱 残忍 法儿 涵义 涵意 渠道 筹 管道 繇 缺德 藉由 訑 语意 谓 贫气 贫相 透过 途径 通过 鄙 鄙劣 鄙吝 陋
meand 河曲 蛇行 蜿蜒
meander 宛转 弯弯曲曲 迤逦 逶迤 黏涎
meaningful 意味深长 有意义 有意思 隽 隽永
meaningless 无谓 没有意义 空虚
meantim 中间 其间
meanwhil 与此同时 在此之际
measl 疹 麻疹 麻腮风
measur 丈 丈量 举措 分量 办法 实测 度 度量 措举 措施 测 测度 测量 蒦 衡 酌量 量 量度 量测
measure 丈量 尺寸 度量衡 计量 量度 量测
measureless 不测 无量
meat 肉 肉类
meatball 丸子 肉丸
mecca 麦加
mecha 机甲
mechanic 刻板 力学 机械 机械工 机械工人 机械师 机械性 黑手
mechanism 机 机关 机制 机构 机理
mechaniz 机械化
meconium 胎便 胎粪
med 勋章 奖牌 奖章
medan 棉兰
meddl 乱动 伸手 多手多脚 干涉 干预 弄乱 插手 搀和 管闲事
meddlesom 多事 好事 狗拿耗子 越帮越忙
medi 中间音 劝解 调和
media 介质 传媒 媒 媒介 媒体 新闻界 米底亚 舆论界 言论机关 言论界
median 中位数
mediastinum 纵隔
mediat 中人 中间人 介导 劝和 和事佬 圆场 排解 斡旋 牵头 牵线 疏解 疏通 解劝 解和 说合 调停 调停者 调和 调解 转圜
medic 医 医护 医药 药物 药疗
medica 药剂 药品 药物
medicin 医 医学 医科 医药 药 药剂 药品 药物
mediev 中世纪 中古
medina 麦地那
mediocr 不过尔尔 中庸 中路 凡庸 平凡 平平 平庸 庸庸碌碌 庸碌 普普通通 碌碌无为 较差
mediocrit 庸才
medit 冥想 沉思 瞑想 禅 静修 静心
meditat 冥想 坐禅 打坐 打禅 静坐 默想
medium 中常 中等 五分熟 介质 半熟 媒 媒介 媒材 媒质 载具
medlar 欧楂
medle 串烧 混合泳
medulla 脑髓
medusa 水母 水母体 美杜莎
medvedyev 梅德韦杰夫
meek 温顺 温驯 谦和
meerkat 沼狸 狐獴 细尾獴
meet 交会 交合 交接 会 会合 会晤 会见 会议 会面 佸 值遇 届 拜会 晤 晤谈 晤面 满足 相逢 相遇 碰 碰上 碰到 碰头 碰见 碰面 符合 聚会 聚头 聚晤 聚首 见 见面 谋面 迎 遇到 遇见 遭到 遭遇 际 集会 面晤
mega 兆
megabyt 兆字节
megacit 大都市
megacycl 兆周
megahertz 兆赫 百万赫兹
megalodon 巨牙鲨
megalomania 自大狂
megalomaniac 妄想狂
megaphon 传声筒 喊话器 扩音器 话筒
megaton 百万吨
megawatt 兆瓦 兆瓦特
megrez 天权
mei 寐龙 张惠妹
meigu 美姑县
meihekou 梅河口市
meiji 明治
meijiang 梅江区
meil 美玲
meilan 美兰区
meiosi 减数分裂 成熟分裂
meishan 眉山市
meitan 湄潭县
meitnerium 鿏
meiwa 明和
meixi 美溪区
meixian 梅县区
meizhou 梅州市
melamin 美耐皿 蜜胺
melanchol 凄婉 哀婉 忧郁 悢 悲愁 惆怅 愁绪 愊 感伤 懑 氉 沉郁 萧索 落落寡欢 郁 闷 飒
melanesia 美拉尼西亚
melanin 黑素 黑色素
melanoma 黑瘤 黑素瘤
melasma 黄褐斑
melatonin 松果体素 褪黑激素 褪黑素
melbourn 墨尔本 猫本
mele 混战 碎钻
melioidosi 类鼻疽
mellifluou 悠扬
mellow 婉转 醇美
melo 梅洛
melod 旋律 曲调 腔调 调 调子 调门
melodica 口风琴
melodiou 悠扬 清脆 轻脆
melodramatic 洒狗血 狗血
melon 瓜
meloxicam 美洛昔康
melt 开冻 泮 消融 溶化 熔化 熔断 熔融 融 融化 融解 解 解冻 铄 销 销铄
meltdown 熔毁
melvill 麦尔维尔
mem 模因 米姆 迷因
memb 一员 会员 员 团员 成员 构件 议员
membership 会籍 籍
membran 膜 薄膜
membraniti 膜炎
memento 念想 念想儿 纪念 纪念品
memo 便笺 便签
memoir 回忆录
memoiz 记忆化
memor 印象 回忆 存储 存储器 忆 脑际 记忆 记忆体 记性
memorabl 可念 回味无穷
memorandum 备忘录 说帖
memori 传报 受难纪念 呈 追思
memoriz 熟记 记 默志
memphi 孟菲斯
memrist 记忆器
men 万夫不当 弟兄们 男人 男女老少 男女老幼
menac 咄咄逼人 威胁 恐吓
menarch 初潮
menciu 孟子
mend 修补 整 整修 紩 缝缀 缮 补 补缀
mendelevium 钔
menfolk 爷们
meng 勐
mengcheng 蒙城县
mengjia 艋舺
mengjin 孟津区
mengshan 蒙山县
mengzhou 孟州市
mening 脑膜
meningiti 脑膜炎
meninx 脑膜
meniscu 半月板 弯液面
menko 洋片 洋画儿
menopad 月经垫
menopaus 更年期 绝经
menorrhagia 痭
mens 月事
mensa 山案座 门萨
menstru 天癸 姅 月事 月信 月经 癸水 红潮 经 经血 老朋友 行经 那个
ment 人师 字样 帮教 挂齿 指导者 提 提到 提及 提起 点 神经性 精神 精神性 良师益友 论及 说到 说起 谈及 谈起 辅导 题 齿及
mentalit 心态 心理 脑瓜
menthol 薄荷醇
menthon 薄荷酮
mento 曼妥思
mentougou 门头沟区
menu 功能表 小册子 菜单 菜谱 选单 餐牌
meow 咪咪 喵
meprobamat 安宁片
merak 天璇
merapi 默拉皮
merbromin 汞溴红 红汞
merc 怜悯 慈悲
mercantilism 重商主义
mercenar 佣兵 自私自利 雇佣兵
merch 周边 周边商品
merchandis 产品 商品 货物
merchant 商 商人 商家 商户 商民 商贾 四民 士农工商 贾 贾客 马占
merciful 仁惠 仁慈 心慈手软 慈 行善
merciless 峻厉 心狠手辣 惨酷 无情 残忍
mercur 墨丘利 姹女 山靛 水星 水银 汞
mercuri 善变
mercurochrom 汞溴红 红汞 红药水
merel 不过 仅 仅仅 但 光 区区 单单 单纯 只 只不过 只是 就 徒
merg 会合 包举 合并 并 并吞 归并 揉合 撤并 整并 相接 融 融入 融通
meridian 子午线 经圈 经线 经络
merino 美利奴羊
meristem 分生组织 分裂组织
merit 优点 值得 功力 可取之处 好处 妙处 绩
meritocrac 实力主义
meritoriou 丰功 先进
merlin 梅林 灰背隼
merlot 梅洛 美乐
mermaid 人鱼 美人鱼
meromorphic 亚纯
merr 僖 喜兴
merri 欢乐 狂欢
mesa 台地 崮
mescalin 麦司卡林
mesenchym 间充 间充质 间质
mesh 咬合 啮合 目 网孔 网格 网片 网目 网眼
mesm 梅斯梅尔
mesmerism 催眠术
mesmeriz 如痴如醉
meso 新
mesoderm 中胚层
meson 介子
mesopaus 中气层顶
mesopotamia 两河 两河流域 美索不达米亚
mesospher 中气层 中间层
mesothelioma 间皮瘤
mesotron 介子
mesozoic 中生代
mess 七上八下 乱套 乱搞 凌乱 弄 忞 散乱 杂乱 灶 烂 狼藉 瞎弄 瞎搞 糟 纷杂 脏乱 邋里邋遢 霍霍
messag 信息 寓意 帖子 消息 消耗 留言 讯息 诉求 音信 音耗 音讯 飞鸿
messeng 价 传令兵 传话人 传递者 使 信使 信差
messiah 弥赛亚 默西亚
messina 墨西拿
met 丝米 仪表 公尺 测试器 米 米突 节拍 表 计 量表 金属 钃 音步 韵律
meta 元 后设
metabolism 代谢 新陈代谢
metacognit 元认知 后设认知
metadata 中介资料 中继资料 元数据 元资料 后设资料 诠释资料
metalanguag 元语言
metalloid 类金属
metallophon 铁琴
metallurg 冶金 冶金学
metamorphism 变质 变质作用
metamorphos 变态 幻化 蜕化 蝶变
metamorphosi 幻化 蜕变
metaph 借指 喻 暗喻 比喻 比拟 譬喻 隐喻
metaphysic 形上 形而上学 超物理
metasequoia 水杉
metastasi 恶性转移 远端转移
metastasiz 转移
metatarsu 跖 跖骨
metathesi 复分解反应
metavers 元宇宙
metaxalon 美他沙酮
metazoa 后生动物
mete 流星
meteorit 陨星 陨石
meteoroid 流星体
meteorolog 气象 气象学
meteorologist 气象学者
methadon 美沙酮
methamidopho 甲胺磷
methamphetamin 冰 冰毒 去氧麻黄碱 甲基安非他命 甲基苯丙胺 脱氧麻黄碱
methaqualon 安眠酮
methemoglobin 高铁血红蛋白
methicillin 甲氧西林
methionin 甲硫氨酸 蛋氨酸
method 套套 手段 技法 方 方式 方法 术 法 法儿 法子 法式 法门 路子 路径 路数
methodic 井井 井然 有板有眼
methodism 循道宗
methodist 卫理公会 美以美
methodolog 方法学 方法论
methox 甲氧基
methylamin 甲胺
methylbenzen 甲苯
methylphenidat 利他林 利他灵 利他能
meticulou 一丝不苟 严谨 周密 周详 心细如发 心细如尘 整密 无微不至 精心 精细 细密 细心 细腻 细致 绵密 缜密 详密 谨严 较真 过细
meticulousl 上心 刻意
metonym 借代 换喻 转喻
metoo 米兔
metric 度量
metro 轨道交通 轻型轨道交通 轻轨
metronidazol 双唑泰栓 甲硝唑
metronom 节拍器
metropoli 大城市 大都会 大都市 都 都会 都市
metropolitan 大主教 大都 大都会 总主教
metrorrhagia 崩症 血崩
metrosexu 潮男
mettl 气概
metz 梅斯
mexican 墨西哥人 老墨
mexico 墨 墨西哥 奇瓦瓦
mezzanin 夹层
mi 五音 合四乙尺工 宫商角徵羽 简谱
mi5 军情五处
mi6 军情六处
miami 迈阿密
mianchi 渑池县
miann 冕宁县
mianyang 绵阳市
mianzhu 绵竹市
miaokou 庙口
miasma 氛 沴 瘴
mib 管理信息库
mic 麦
mica 云华 云母 云沙 云液 云珠 云英 磷石
micah 米该亚
micell 胶束
michael 米高 迈克尔 麦克 麦可
michaela 米凯拉
michelangelo 米开兰基罗
michelin 米其林
michigan 密歇根 密西根 底特律
michiko 美智子
micro 微 微型 微机 微缩 微观 微量 显微
microalbumin 微量白蛋白
microamper 微安 微安培
microbiolog 微生物学
microbiologist 微生物学家
microbiom 正常菌群 菌群
microbiota 正常菌群 菌群
microblog 微博 微博客
microblogg 微博 微博客
microbu 小型巴士
microcapsul 微囊
microchip 微晶片 芯片
microclimat 小气候
microcomput 微电脑
microcontroll 单片机
microcosm 缩影
microcryst 微晶
microeconomic 个体经济学 微观经济 微观经济学
microelectronic 微电子 微电子学
microencapsul 微胶囊技术
microexpress 微表情
microfich 缩微平片
microfila 微丝
microfilm 微缩胶卷 缩影
microfinanc 小额融资
microgram 微克
microlit 微升
micromanag 微操 管东管西
micromanage 细化管理
micromet 千分尺 螺旋测微器
microminiatur 微细
micron 微米
micronesia 密克罗尼西亚
microorganism 微生物 微菌
micropedia 小百科全书
microphag 小吞噬细胞
microphon 传声器 扩音器 话筒 麦克 麦克风
micropigment 纹绣
microprocess 微处理器 微处理机
microscop 显微学 显微镜 显镜
microscopic 显微
microscopium 显微镜座
microsecond 微秒
microsleep 微睡眠
microsom 微粒体
microswitch 微动开关
microtubul 微管
microwav 微波
mid 中叶 中段
midair 半天 半空 半空中
midcourt 中场
midda 中午 日中 晌 正午
middl 中 中中 中古 中央 中期 中间 仲 半中腰 半腰 居中 当中 正中
middlebur 明德镇 米德尔伯里
middleman 中盘 中盘商 中间商 二道贩子 仲介 牙人 牙子 牙行 纤手 经纪人
middlewar 中间件
middleweight 中量级
midea 美的
midfield 中场 中路 中锋
midg 蠓 蠛蠓
midget 侏儒 袖珍人
midnight 三更 午夜 半夜 夜半 子 子夜 零时 零点
midpoint 中点
midst 之中
midstream 中流 中游
midsumm 仲夏 盛夏
midterm 期中
midwa 中路 中途 半路 半途
midweek 周中
midwest 中西部
midwif 产婆 助产士 接生婆 收生婆 稳婆 老娘
midwint 隆冬
mien 举止 容颜 神态 风情
mig 米格
might 可能 威 威力 威势 威武 强权 或 有可能 桓桓 雄
migr 割接 移动 运移
migrain 偏头痛
migrant 移民者
migrat 洄游 移住 移居 移民 转徙 迁徙 迁移 迁飞 遰
mik 麦克
mikoshi 神舆
mikoyan 米格 米高扬
mil 哩 英里
milad 宫主
milan 米兰
milano 米兰
mild 和缓 平和 淡 温 温和 温温 舒缓 轻度
mildew 毛 霉 霉病
mileag 里程
mileston 里程碑
miliaria 痱子
milieu 社会环境
militar 兵 军 军事 军方 武 武装 重地
militarism 军国主义
militaristic 穷兵黩武 黩武
militariz 军事化
militia 武警战士 民兵 民团
militiaman 民兵
milk 乳 乳汁 奶 奶子 奶汁 挤奶 欧蕾 湩 灌浆
milkfish 虱目鱼 遮目鱼
milkshak 奶昔
milkwe 乳草
milkwort 远志
mill 亿 兆 厂子 坊 多了去了 百万 研磨 硙 碾磨 磨坊 磨坊主 磨子 米尔斯 铣 铣工
millennium 千年
millet 小米 稷 粟 粟子 糜 蘼 谷子
milliamper 毫安
milliband 米利班德
millibar 毫巴 毫米水银柱
milligram 兞 毫克
millilit 公撮 市撮 毫升
millimet 公厘 毫米
millin 帽匠
millionair 万贯 大富大贵 富翁 巨富 百万富翁 阔佬
milliped 千足虫 百足 蚿 蠲 马陆
millisecond 毫秒
milliwatt 毫瓦 瓱
millston 碾盘 磨子 磨石
millwheel 水轮
milton 米尔顿
miluo 汨罗市
milwauke 密尔沃基
mimeograph 油印
mimi 咪咪
mimic 模仿
mimicr 拟态
mimosa 含羞草
min 些微 喽啰 开矿 开采 未冠 未成冠 未成年人 未成年者 矿 矿井 矿场 矿坑 矿山 矿工 辅修 辅系 采出 采矿 采矿业 雷
minardi 米纳尔迪
minaret 宣礼塔 尖塔
minc 剁碎 扭扭捏捏 扭捏 菹
mincemeat 碎肉 肉酱 肉馅
mincho 宋体 明体
mind 介怀 介意 在意 头脑 心 心下 心思 心目 心眼儿 心神 心窍 心胸 心里 怀 方寸 神 神智 神魂 精神 胸 脑 脑子 脑海 脑瓜 脑筋 脑际 见怪 魂灵
mindanao 棉兰老岛
mindful 留意 走心
mindset 定势
minecraft 我的世界 麦块
minefield 雷区
minelay 布雷舰
miner 矿产 矿物 矿物质
mineralocorticoid 盐皮质类固醇
mineralog 矿物学
minesweep 扫雷 扫雷舰 扫雷艇
mingguang 明光市
mingh 明和
mingl 交加 兼蓄 厕 夹 夹杂 搀和 混 混杂 羼杂 阑入
mingshan 明山区
mingshui 明水县
mingxi 明溪县
minhou 闽侯县
mini 迷你
miniatur 具体而微 微 微型 微缩 微雕 缩小模型
miniaturiz 微机化 微缩
minibu 中巴 中巴士 小型巴士 小巴
minim 二分音符 最少 极小 甚微
minimalism 断舍离 极简主义
minimiz 最小化
minimum 最小值 最少 起码
miniser 迷你剧
miniskirt 超短裙 迷你裙
minist 公使 郎 部长
ministr 事工 省 部
mink 水貂
minka 民家
minkowski 闵科夫斯基
minl 民乐县
minnan 闽南
minneapoli 明尼阿波利斯
minnesota 明尼苏达 明尼苏达州
minnow 鱥 鱼腩 鲰
minoan 米诺安
minorit 少数
minoxidil 米诺地尔
minq 闽清县
minqin 民勤县
minquan 民权县
minsk 明斯克
mint 唇形科 薄荷 薄荷糖 造币厂 铸币
minu 减去 负分
minuend 被减数
minuet 小步舞曲
minuscul 点大
minut 僿 分 分钟 微小 微量 渺小 纤 纪要 细小 细微 芝麻绿豆 详细
miocen 中新世
mir 泥坑 烂泥
mira 米拉 蒭藁增二
mirabilit 朴硝 芒硝
miracl 圣迹 奇迹 生死肉骨 神迹
miraculou 神奇 神异
mirag 幻影 幻景 泡影 海市 海市蜃楼 蜃景
mirin 味醂
mirliton 佛手瓜
mirr 反光镜 反映 明镜 鉴 镜 镜子 面
mis 吝啬鬼 守财奴 小气鬼 老抠 财迷
misalign 龃龉
misandr 男性厌恶 男性贬抑
misappl 错用
misappropriat 中饱 拐 挪用 盗取 盗用 私吞 贪占
misbehav 作怪
miscalcul 失手 失策
miscalculat 失策 失算 弄错
miscanthu 芒草
miscarr 小产
miscarriag 小产 错案
miscellan 杂记 杂集
miscellaneou 什 冗繁 杂 杂项 芜杂
mischief 倒蛋
mischievou 促狭 嘎 淘 淘气 调皮 调皮捣蛋 顽
misconcept 误区 谬种 谬论 错觉
misconduct 违失
misde 坏事 恶事 缺德事
misdemean 轻罪
misdiagnos 误诊
miser 忧患 苦楚 酸辛
miserabl 凄凉 凄惨 凄楚 凄苦 可哀 可怜兮兮 困苦 悲催 悲惨 悲摧 悲苦 惨 苦情 苦逼 辛酸
miserl 吝啬 吝惜 咸 善财难舍 孤寒 小气 悭俭 悭吝 抠 鄙吝 鸡贼
misfortun 不幸 厄运 变故 咎 坏运 急难 患 祸 蹇运 霉运
misgiv 猜疑 疑惑 疑惧 疑虑 顾虑
misguid 教坏 误导
mishan 密山市
mishap 不幸之事 不测 差池 差错 意外 长短 闪失
mishear 听岔 听错
misinterpret 曲解 误读 错解
misjudg 失算 看错 误判
mislead 引入迷途 混淆 混蒙 诓 误信 误导 贻误 迷误
mismanag 搞乱 褶子了
mismatch 错配
miso 味噌
misogyn 厌女症 女性厌恶 女性贬抑
mispercept 错觉
misplac 丢失 掖咕 错位
mispronounc 错读
misread 看错 误读
misreport 虚报
misrepresent 曲解 歪曲 谗
miss 不见 不见了 任务 传教团 传道部 佚 使命 去向不明 失 失察 失掉 失散 失踪 女士 密斯 小姐 少 延误 念 念想 思念 思恋 思情 恋念 惦 想 想念 擦肩而过 漏掉 牵记 眷怀 眷恋 脱漏 落 记念 误 误车 走失 蹉 遗漏 错 错失 错过
misshapen 七扭八歪
missil 导弹 枚 飞弹
missionar 传教 传教士 传道者
mississippi 密西西比
missouri 密苏里 密苏里州
misspeak 口误 嘴瓢
misspell 拼错
misstate 假话
mist 云气 云烟 僾 先生 叆 叆叆 密斯脱 水雾 瀣 烟 烟雾 蒙 薄雾 迷蒙 雰 雾 雾幔 雾气 雾蒙蒙 雾霭 霭 霭霭 飘渺
mistak 傎 失手 失误 失错 差失 差池 差讹 差误 差错 拧 搞错 看错 纰缪 舛误 訧 讹谬 误 误会 走眼 过错 违失 迷误 错 错失 错误 阙
mistaken 差 差远 搞错 舛 错误
mistakenl 误
mistleto 槲寄生
mistreat 受气 枉顾 虐待
mistress 二奶 女主人 姘头 姘妇 嬬 小三 小太太 小媳妇 小老婆 情儿 情妇
mistrustful 多疑
misua 面线
misunderstand 会错意 弄错 误会 误解 误读 隔阂
misus 枉顾 滥用 误用 错用
miswrit 误缮
mit 螨 螨虫
mita 三田
mithril 秘银
mitigat 疏解
mitochondr 线粒体
mitosi 有丝分裂
mitsubishi 三菱
mitsui 三井
mitten 手套 连指手套
mitterrand 密特朗
miura 三浦
mix 交结 交融 什锦 儳 劐弄 加进 参杂 夹 夹带 夹杂 拌 掺 掺和 搀兑 搀和 搀杂 搅 搅动 搅和 搅混 搰 杂 杂糅 杂配 殊致 淆 混 混交 混合 混杂 混编 混音 糁 糅 综合 羼 羼杂 花花搭搭 调和 调配 豁楞 遝 配 错杂 阑入
mixtur 合成 搀合 混合体 混合物 混和 融合
miyamoto 宫本
miyazaki 宫崎
miyun 密云区
mizar 开阳
mizong 迷踪罗汉拳
mizongyi 迷踪罗汉拳
ml 合
mladic 姆拉迪奇
mmhg 毫米汞柱
mo 一会 一会儿 一刹那 一时间 会 会子 俄顷 停放 关头 刻 原点矩 当下 待会儿 摩尔人 时候 时刻 有顷 朋友圈 歇 泊 湾 片刻 片时 眼皮子底下 眼看 碇泊 系泊 缆 臾 臾须 辰光 顷之
moa 恐鸟
moan 呻吟 哀鸣
moanalua 冒纳罗亚
moat 堑 壑沟 壕 壕沟 护城河 池 沟渠 洫 淢
mob 聚伙
mobil 动态雕塑 流动 游动 移动 移动式 行动 走动
mobilit 活动能力 流动性 移动性
mobiliz 动员 发动 调动
mocha 摩卡
mochi 麻糬
mock 侮弄 嘲 挤对 揶揄 笑话 笑骂 耻骂 见笑 讥刺 讥讽 讥诮 讪 讪笑 讽 讽刺 调侃 调谑 谑 贬损
mocker 嘲笑
mockumentar 伪纪录片
mod 众数 情态 挡位 方式 模式 模态 调 调式
modafinil 莫达非尼
model 典型 典范 原型 型 型号 塑造 宗 师 标兵 标杆 样例 样子 样板 楷 楷模 榜样 模 模仿 模型 模式 模特 模特儿 模范 法式 范 范本 表 表率 试样 造型 雏型 风范 麻豆
modeless 非模态
modem 数据机 猫 调制解调器
modena 摩德纳
moder 节制
moderat 不温不火 中常 减速器 平和 平缓 得中 慢化剂 有节制 温和 缓和 节制 适中
moderatel 适度
moderato 中板
modern 出尔反尔 摩登 新潮 有新意 现今
modernist 现代派
modernit 现代性
moderniz 现代化 维新
modest 从俭 卑以自牧 娇羞 客气 自谦 莫杰斯特 谦 谦和 谦虚 谦逊 逊
modi 莫迪
modif 修改 删改 变更 变造 改动 改易 改装 窜改
modifi 修饰话 修饰语
modu 魔都
modul 变调 抑扬 模块 模组 组件 调制 调变 转调 顿挫抑扬
modular 模块式
modularit 模块化
modulat 调制 调变
modulo 取模
modulu 参量 极径 系数
mogadishu 摩加迪休 摩加迪沙
mogg 串串猫
mogot 灰岩残丘
mogul 巨亨
moh 漠河市
mohair 马海毛
mohanda 莫罕达斯
mohist 墨者
moho 莫霍面
moiseyev 莫伊谢耶夫
moist 墒土 泽 浥 润 润泽 湿 湿润 滋润 潮 潮湿
moisten 沾 沾湿 沾濡 润 润湿 渥 湿润剂 滋润 澰 濡 濡湿 膏
moistur 五劳七伤 水汽 湿气 潮气 澍
moisturiz 保湿 润肤霜
mojibak 乱码
mojito 莫吉托
mokugyo 木鱼
mol 内鬼 卧底 坐探 摩尔 混酱 痣 痦 痦子 莫耳 莫蕾 黑痣 鼹 鼹鼠
molar 板牙 磨牙
molass 糖蜜 饧
mold 冶容 坯模 型 塑造 带霉 捏 模 模具 模型 模子 毛 浇 浇铸 线脚 菌 蕈 霉 霉烂 霉菌
moldova 摩尔多瓦
moldovan 摩尔多瓦人
molecul 分子
moleskin 鼹鼠皮
molest 性侵犯 痴汉 色魔
mollif 劝解 解劝
mollusk 贝类 软体动物
molt 换毛 换羽 脱壳 脱换 脱毛 脱皮 脱羽 蜕 蜕壳 蜕皮
molten 炀 烊 融解
molybdenum 钼
mom 妈 姆妈 宝妈 母上 老妈 马麻
mombasa 蒙巴萨
momentar 一时 短暂
momentaril 一时间
momentum 冲力 动量 势 势头 声势
momm 匁 妈咪 妈妈
momo 陌陌
monaco 摩纳哥
monad 单子
monarch 后 君 君主 君主制 君主国 君主政体 君主政治 国君 帝王 辟
monaster 修道院 寺庙 寺院 山门 梵刹 隐修院
monasticism 隐修
monazit 独居石
monda 周一 星期一 月曜日 礼拜一
mone 业障 孔方兄 币 蚨 财 财帛 货 货币 资 金 金钱 金钱万能 钞 钱 钱可通神 钱币 钱财 钱钞 钿 银子 锾 镪 阿堵 阿堵物 饕餮之徒
monetar 货币
monetarism 货币主义
monetiz 变现
moneybag 财东 财主
moneymak 吸金 肥羊 赚钱
mong 贩子
mongol 朦骨 萌古 蒙古人 蒙古里
mongolia 博格多汗宫 蒙古 蒙古国
mongolian 蒙古语 蒙语
mongolism 唐氏症
mongoos 猸子 獴
mongrel 中华田园犬 唐狗 羼杂
monism 一元论
monit 偷听 插眼 显示器 监听 监察人 监控 监查 监查员 监测 监看 监视
monk 僧人 僧伽 僧侣 出家人 沙门 隐修士
monke 猓 猴 猴儿 猴子 马骝
monkeypox 猴痘
monkshood 附子
monocero 麒麟座
monochrom 单色 单铬 黑白
monochromatic 单色
monocotyledon 单子叶
monocrystallin 单晶
monocyt 单核细胞
monodrama 独角戏
monogam 一夫一妻 一妻制
monogatari 物语
monograph 专著
monolingu 单语
monolith 巨石
monom 单体
monomania 偏执狂
monoplan 单翼飞机
monopol 专利 专卖 专营 单极 地产大亨 大富翁 榷
monopoliz 垄断 总揽 把持 揽 擅 独占 独揽 独霸
monorail 单轨
monosaccharid 单糖
monostabl 单稳
monosyllabic 单音节
monosyllabl 单音节
monotheism 一神教 一神论
monotonou 亘古不变 单调 单调乏味 平板
monovalent 一价
monozygotic 同卵
monro 门罗
monrovia 蒙罗维亚
monsoon 季风
monst 凶神恶煞 妖 妖怪 妖物 怪 怪兽 怪物 灵异 畸胎 魔头 魔爪
monstrosit 异物
monstrou 怪异
montag 蒙太奇
montana 蒙大拿
montenegro 蒙特内哥罗 黑山
montere 蒙特雷
montevideo 蒙得维的亚 蒙特维多
month 月 月份 月分 生辰八字
monthl 单月 按月 月 月度 月报 逐月
montparnass 蒙帕纳斯
montpelli 蒙彼利埃
montre 满地可 蒙特利尔 蒙特娄
montserrat 蒙特塞拉特
monu 碑 纪念碑
monumentaliz 树碑立传
moo 哞 牟
mooc 慕课
mooch 伸手派 伸手牌
mood 兴致 况味 劲 喜怒无常 心境 心思 心情 心绪 心肠 思绪 情志 情怀 情态 情绪 情调 气氛 烦闷 语气 闷闷不乐
moodiness 情绪
moon 三光 丽魄 冰轮 卫星 太阴 婵娟 月 月亮 月球 玉兔 蟾 阴
mooncak 月饼
moonless 月黑
moonlight 兼差 兼职 月光 月华 月色 朠 炒更
moonston 月光石
moonwalk 太空步 太空舞步
moor 停泊
moorhen 水鸡
moos 大鹿 驼鹿 麋
mop 墩布 拖 拖布 拖把 轻骑
mor 余 再 启示 多 多多 寓意 弥 愈 更 更加 进一步
moracea 桑科
morain 冰碛 碛
moral 士气 莫拉莱斯
moralist 卫道士
moralit 德 道义 道德
morass 泥坑
mordechai 末底改
mordent 波音
moreov 且 再则 再者 再说 况 况且 况复 加之 加以 另外 并且 抑且 此外 而且
morgan 摩尔根 摩根
morgu 停尸间 太平间 殓房
mori 森
morita 森田
mormon 摩尔门 摩门
morn 上午 上半天 上半晌 前半天 前半晌 前晌 午前 夙 头午 头半天 早 晨 晨间 朝
morocco 摩洛哥
moron 低能儿 白目 蠢货
moroni 莫洛尼 莫罗尼
moronic 脑残
morph 变形 变身 蜕变
morphem 词素 语素
morphin 吗啡
morphism 态射
morphogen 形态发生素
morpholin 吗啉
morpholog 形态 形态学 构词学 词形 词法
morra 猜拳
morrison 莫利森
morrow 次日 第二天
mors 莫尔斯
morsi 穆尔西
mort 不免一死 会死 凡人 致命
mortar 灰泥 灰浆 砂浆 研钵 臼 迫击炮
mortarboard 方帽
mortgag 典质 抵 押 按揭
mortician 殡仪员
mortis 卯 卯眼 榫眼
mortuar 停尸房 太平间
mos 摩西 梅瑟
mosaic 马赛克
mosasaur 沧龙
moscovium 镆
moscow 莫斯科
mosqu 寺 清真寺
mosquito 四害 打麻雀运动 蚊 蚊子 蚊虫
moss 生苔 苔 苔藓 藓 藓苔 青苔
mossad 摩萨德
most 充其量 多半 多数 大半 大多 大部 大部分 太半 撑死 最 最为 最多 最是 泰 泰半 至 至多 顶 顶多
mostl 十之八九 十有八九 多半 大多 太半 泰半
mosul 摩苏尔
mot 乘车 出发点 动作 动态 动机 动议 发动机 心气 心路 提案 摩托 用心 议案 起见 踥蹀 运动 马达
motel 摩铁 汽车旅馆
moth 人母 准妈妈 奶 妈 妈妈 姆妈 娘 娘娘 孺人 母 母上 母亲 毑 灯蛾 老妈 萱堂 蛾 蛾子 蛾类 蠹虫 阿妈 额吉 飞蛾
mothball 卫生丸 卫生球 封存 萘丸
motherboard 主机板 主板 母板
motherfuck 妈了个巴子 妈惹法克 妈拉个巴子 妈的法克
motherland 母国 祖国
motherwort 益母 益母草
mothra 摩斯拉
motif 母题
motilit 活动能力
motionless 一动不动 不动 僵住
motiv 动力 动因 动机 启发 激励 理据
motivat 促动 拉动
motivation 励志
motle 斑驳 杂色
motorbik 摩托 摩托车
motorboat 摩托艇
motorcad 车队
motorcycl 摩托 摩托车 机器脚踏车 机踏车 机车 电驴子
motorhom 旅居车
motorist 开车族
motoriz 机动
motorola 摩托罗拉
motrin 异丁苯丙酸
mottl 斑驳 花斑 驳落
motto 座右铭 铭言
moud 牟定县
mound 丘 冈 冢 土丘 土堆 土岗 圪垯 坟 坨 垔 垞 垤 堎 堙 堽 壝 封土 山冈 岗 岗子 邛 阜 陵
mount 上马 乘 坐骑 安装 挂载 登 登上 皇家骑警 装潢 裱 跨上 跻 锠
mountain 堆积如山 山 山岳 嵄 座 群山 陵
mountaine 攀山家 登山家
mountaineer 登山 登峰
mountainou 多山 崎 嶡 险峻
mountbatten 蒙巴顿
mourn 丧 伤悼 哀思 哀悼 哀痛 悲悼 悼 戴孝 披麻带孝 披麻戴孝 服丧 致哀 謼 追悼
mournful 凄 凄凉 凄切 凄厉 凄哀 凄惨 怆 怲 悲切 悲恸 悲戚 惙
mous 小鼠 滑鼠 老鼠 耗子 鼠 鼠标 鼠标器
mousetrap 捕鼠器
mouss 幕斯 慕丝 慕斯
moussavi 穆萨维
mousterian 莫斯特
mouth 七孔 七窍 口 吻 喙 嘴 嘴子 嘴巴 嘴里 默念
mouthfeel 口感
mouthful 一口 别嘴
mouthguard 牙托
mouthpart 口器
mouthpiec 传声筒 喉舌 嘴子 嚼子 话筒 说客 马衔
mouthwash 漱口水
mouton 穆通
mov 一举 举 举动 举措 乔迁 倒弄 倒腾 动 动人 动作 动心 吪 媻 开动 影 影片 情感 感 感人 感动 感触 打动 招 招数 招法 挪 挪动 挪窝儿 措举 搬 搬场 搬移 搬迁 歆 流转 煽情 片 片中 片子 电影 盘 着数 着法 移 移动 移师 腾挪 荡 触动 调 调迁 走 走子 跞 迁 迁入 迁居 迁徙 迁移 运 运动
movabl 可动 活动 浮
move 举动 乐章 动作 动态 动静 招数 着数 移动 章 行止 行迹 路数 运动
moviedom 影坛 电影界 银坛 银海
mow 乂 刈 摲 芟
moxa 艾
moxibust 灸 灸法 艾灸
moy 镆铘
mozambiqu 莫三比克 莫桑比克 贝拉
mozi 墨子
mozzarella 莫扎里拉 马加骆 马苏里拉
mpox 猴痘
mr 混合现实
mrna 信使核糖核酸
mrs 太太 夫人
ms 女士 毫秒
mtr 港铁
mu 米欧 谬
much 多 多多 多达 就 良多 许多 足 足足 远 非常多
muck 脏土 脏煤
muckrak 扒粪
muckworm 粪蛆
mucormycosi 毛霉菌病
mucu 漦 黏液
mud 壒 污泥 泥 泥土 泥巴 泥水 泥泞 泥浆 泥淖 涂 淖 湴 漜 烂泥
mudanjiang 牡丹江市
mudd 污浊 沾满 泞 泥泞 泥质 浊 浑 浑浊 淟 混 混浊 溷 灢
muddl 乱七八糟 夹七夹八 如堕五里雾中 拖沓 搞乱 搞混 浑然 淆杂 混 混为一谈 烦杂 粘皮带骨 糊 糊涂 糊糊涂涂 葫芦 鬼摸脑壳
muddlehead 天然呆 悖晦 昏庸 浑浑噩噩 稀里糊涂
mudfish 鰋 鳛
mudflat 滩涂
mudguard 挡泥板
mudskipp 弹涂鱼
mudslid 土石流 泥石流 滑坡
mudston 泥岩 泥质岩 泥质页岩
muffin 小松糕 松饼 玛芬 马芬
muffl 围脖 沉闷 灭音器 闷声闷气
mufti 穆夫提
mug 拦劫 茶杯 茶缸 茶缸子 马克杯
mugg 溽
muggl 麻瓜
mugwort 艾蒿
muhammad 穆罕默德
mukbang 吃播
mul 穆棱市 马骡 骡 骡子
muladhara 海底轮
mulch 覆盖物
mulishness 牛心 牛性
mullah 教长 毛拉
mullet 鲻 鲻鱼头
multi 多 多个 多元 多工 多种 多重
multibeam 多束
multiblock 多模块
multibyt 多字节
multicellular 多细胞
multicol 缋
multicolor 七彩 五彩 五色 五颜六色 彩色 斑斓
multiculturalism 多元文化主义
multidimension 多维
multidirection 多方位
multiele 多元
multiethnic 多民族
multifacet 方方面面
multifariou 万千 多端
multifold 多端
multifunct 多功能
multifunction 多功能
multilan 复线
multilater 多边
multilayer 多层 多轮
multilevel 多层
multilingu 多语言
multimedia 多媒体
multimet 万用表 三用电表 多用表
multimillionair 亿万富翁 亿万富豪
multimod 多模
multination 多国 跨国
multinomi 多项式
multipart 多党
multipl 乘 乘以 倍数 再育 复式 多个 多工 多种 孳乳 孳生 相乘 繁衍
multiplex 多工 多工化 多工器
multipli 乘数 倍增器 倍数
multiplic 乘法 倍增 相乘
multiplicand 被乘数
multiplicit 多重性
multipolar 多极化
multipolariz 多极化
multiport 多端
multiprong 多轮
multiprovinci 跨省
multipurpos 多用 多用途 多目的
multist 多站 多端
multistor 多层
multitalent 多才 多才多艺
multitask 一心二用 一心多用 多任务处理 多工作业
multitermin 多端
multithread 多工运作
multitud 人山人海 人海 众 冗冗 甡 群众 舆 苠 黎
multitudinou 万千 伾 森 烝
multius 多用户
multivalu 多值
multivariant 多元
multivariat 多元 多变
multivers 多元宇宙
multivitamin 多种维生素 多维
mumbai 孟买
mumbl 叽叽咕咕 咕哝 哝 喃喃 嗫嚅 念念有词 支支吾吾 讷讷
mumm 木乃伊
mummif 木乃伊化
mummific 木乃伊化
mump 痄 腮腺炎
munch 朵颐
mundan 凡
municip 人大 市立
municipalit 中央直辖市 市 直辖市 自治市
munit 军火
munjeet 茜 茜草
muntjac 羌 麂
muon 渺子
muqam 木卡姆
mur 壁画
murakami 村上
murata 村田
murd 凶杀 刺 害命 杀 杀人 杀人案件 杀害 诛杀 谋杀 谋杀罪
murder 凶手 凶犯 凶身 杀人犯 杀手 遇害
murdoch 默多克
murk 昏沉 曚昽 朦胧 浓密 灰暗 阴暗 黄汤 黑魆魆 黝暗
murkiness 黝暗
murmur 低吟 呢喃 呢喃细语 咕哝 喃喃 囔囔 潺潺
murra 墨累
mus 瞑想 缪斯
musca 苍蝇座 蝇
muscat 马斯喀特
muscl 挤占 筋 肌 肌肉
muscleman 肌肉男
muscovit 云华 云沙 云液 云珠 云英 白云母 磷石
muscular 肌肉发达
museum 博物院 博物馆
mush 烂 稀烂 糊
mushroom 菇 菇蕈 菌 菌子 菌菇 蔚起 蕈 蘑 蘑菇
music 丝竹 乐 八音 曲子 音乐 音乐剧 音律 音韵 頀
musicalit 乐感
musician 乐师 演奏者 音乐家
musicolog 音乐学
musicologist 乐学者 阿多诺
musk 麝香
muskete 火枪手
muskmelon 洋香瓜 甜瓜 香瓜
muslim 清真 穆斯林
muslin 纱
mussel 壳菜 河蚌 海虹 蚌 蛏 贻贝
must 一定 一定要 不得已 务必 合当 带霉 应 应该 得 得要 必 必得 必须 总得 纠众 纠集 聚众 该 说不得 调集 非得 须 须要
mustach 胡 须 须毛 髭
mustard 芥 芥末
mustela 鼬属
mustelida 鼬科
mut 变种 哑 哑子 哑巴 喑 痖 瘖 突变 静音
mutabl 易变
mutagen 诱变剂
mutant 突变株
mutianyu 慕田峪
mutilat 变造
mutin 兵变 叛变 哗变
mutt 串串 串串狗 低语 叽叽咕咕 呫 咕哝 咕唧 哝 喃喃 嘀咕 嘟哝 碎碎念
mutter 呫嗫 哼哼唧唧 囔
mutton 羊肉
mutu 互 互相 交互 相互 自相
mutuall 互相 相
muy 牧野区
muzha 木吒 木栅
muzzl 口吻 口络 笼嘴 箍嘴 钳制
myanmar 垒固 缅 缅甸 莫塔马湾
mycelium 菌丝
mycin 霉素
mycoplasma 支原体
mycosphaerella 球腔菌
mycota 菌界
mycotoxin 霉菌毒素
myeliti 脊髓炎
myeloperoxidas 髓过氧化物酶
mynah 鹆
myocarditi 心肌炎
myocardium 心肌
myocilin 肌纤蛋白
myofibril 肌原纤维
myopia 觑觑眼 近视
myopic 短视
myosin 肌球蛋白
myriad 万千 五花八门 千亿
myriapod 多足动物
myristicacea 肉豆蔻 肉豆蔻科
myrrh 末药 没药
myrtacea 桃金娘科
myself 在下 本人
mysophobia 洁癖
myspac 聚友
myster 哑谜 奥秘 玄秘 疑团 神秘 神秘莫测
mysteriou 奇妙 奥 奥妙 幽微 灵异 玄 玄妙 玄秘 玄虚 神 神奥 神秘 缊 藐藐 谜之 赜 邃
mystic 怪秘 神奇 神异
mysticeti 须鲸
mysticism 神秘主义
mystif 云里雾里
mystify 阴阳怪气
myth 神话 神话故事 迷思
mytholog 山海经 神话
mythomania 臆想症
mythomaniac 臆想狂
n 国 国家 国度 国族 宁安市 邦
na 不知就里 不知轻重 天真 小奶狗 少见多怪 憨 涉世未深 白左 素朴 老实
na2co3 纯碱
na2so4x10h2o 朴硝
naan 馕 馕饼
nacr 瑶
nad 纳达尔
nadir 天底 最低点 最低谷
naengmyeon 冷面
nag 叨唠 唠叨 挑毛病 碎碎念 磨蹭 纠缠 蹇
nagano 长野
nagarjuna 龙树菩萨
nagasaki 长崎
nagg 唠叨
nagoya 名古屋 那古屋
nagqu 那曲市
nahshon 纳赫雄
nahuatl 纳瓦特尔语
nahum 纳鸿
naiad 稚虫
nail 甲 钉 钉子
nairobi 内罗毕 奈洛比
naivet 童真
najaf 纳杰夫
nak 三点全露 光光 裎 裸 裸体 裸袒 裸露 赤 赤裸 赤裸裸 赤身 露体 露袒
nakagawa 中川
nakamura 中村
nakano 中野
nakayama 中山
nakedness 罄身
nakhi 纳西
nakhodka 纳霍德卡
naloxon 纳洛酮
nam 代表 冠名 取名 叫法 号曰 名 名义 名儿 名叫 名号 名字 名目 名称 命名 定名 得名 点名 目 称 称号 称说 约翰斯顿 谓 起名
namel 三从四德 亦即 六畜 即 即由 四个现代化 辽金
nameless 无名 未命名
nameplat 名牌 报头 铭牌
namibia 纳米比亚
nan 南安市 南岸区
nana 娜娜
nanc 南希
nancha 南岔县
nanchang 南昌县 南昌市 南长区
nancheng 南城县
nanchong 南充市
nanchuan 南川区
nandan 南丹县
nanfen 南芬区
nanfeng 南丰县
nangang 南岗区 南港区
nangong 南宫市
nanguan 南关区
nanh 南和区
nanhai 南海区
nanhaizi 南海子
nanhu 南湖区
nanhua 南华县
nanj 南京 南京市 南靖县
nankai 南开区
nanl 南乐县 南陵县
nanm 南明区
nann 保姆 南宁市 育儿嫂 育婴师
nanniwan 南泥湾
nano 奈米 毫微 纳
nanomet 奈米 纳米
nanosatellit 纳卫星 纳星
nanosecond 奈秒 纳秒
nanotechnolog 纳米技术
nanp 南平市
nanpi 南皮县
nanpiao 南票区
nanqiao 南谯区
nansha 南沙区
nanshan 南山区
nant 南特
nantong 南通市
nanxiong 南雄市
nanxun 南浔区
nanyang 南阳市
nanzhang 南漳县
nanzhao 南召县 南诏国
naomi 拿俄米
nap 后颈 小睡 盹 瞌睡 脖颈 觉 颈背
napalm 凝固汽油弹
naphtha 石脑油
naphthoquinon 萘醌
napi 纳皮尔
napkin 纸巾 餐巾
napl 那不勒斯
napo 那坡县
napoleon 拿破仑
napoli 那不勒斯
nara 奈良
naraka 地狱 泥犁
narcissism 孤芳自赏 自恋
narcissistic 自我陶醉
narcissu 水仙 水仙花
narcoleps 发作性嗜睡病 猝睡症
narcotic 毒 毒品 蒙药 麻醉剂 麻醉药 麻醉药品
narita 成田
narnia 纳尼亚
narodnik 民粹派
narr 叙述
narrat 分诉 叙 叙事 叙述 叙述性 口径 口白 句群 声说 故事 记叙 讲述 诉述 谱写 起承转合 述 述说 陈
narrow 仄 局 心胸狭隘 戋 束狭 狭 狭小 狭窄 狭隘 窄 笮 褊 褊狭 逼仄 隘
narrowl 险些
naruhito 德仁
naruto 火影忍者
narvik 那维克
narwh 一角鲸 独角鲸
nas 齆 齉
nasa 美国太空总署 美国宇航局 美宇航局
nascent 初生 新生
nasdaq 纳指 纳斯达克 那斯达克
nash 纳什
nashon 拿顺
nashvill 纳什维尔
nasosinusiti 鼻渊
nassau 拿索 拿骚
nast 恶劣 损 缺德 龌浊
nat 人氏 原产 原生 固有 土人 在地 本土
natal 娜塔莉
natatorium 游泳馆
nathaniel 纳塔乃耳
nation 全国 全国性 国 国民 国立 对内
nationalism 国家主义 民族主义
nationalit 国别 国籍 族 民族
nationaliz 公有化 国有 国有化 国营
nationwid 全国
nato 北约
natto 纳豆
natur 先天 品 品性 大大方方 大自然 天性 天然 天生 性 性情 性格 性状 性质 成性 本就 本性 本质 洒脱 浑 素 纯真天然 自然 自然界 质 造化 雍容
naturalism 自然主义
naturaliz 寄籍 归化
naturall 想当然尔 自 自然 那是
naught 嘎 惫赖 淘 淘气 皮 皮脸 调皮 调皮捣蛋 顽 顽皮
nauru 瑙鲁 诺鲁
nausea 恶心
nauseat 恶心 腌臜
nautilu 鹦鹉螺
nav 水军 水师 海军 陆海空三军
navajo 纳瓦霍
navassa 纳瓦萨
navel 肚脐 肚脐眼 胦 脐
navig 领航
navigat 导航 导航员 导览 点选 航 航海者 航行 行船 领航 领航员
nayong 纳雍县
nazareth 拿撒勒 纳匝肋
nazi 纳粹 纳粹分子
nazism 国家社会主义 民族社会主义 纳粹主义
ne 务必 待 得 得要 必需 消 用 要 要有 需 需要
neanderth 尼人
near 傍 傍边 切近 墘 挨着 挨近 比邻 汔 濒 濒于 紧 近 迩 邻近
nearb 周遭 四近 在旁 守 就近 左右 左近 近处 附近
nearest 最近
nearl 几乎 垂 将近 差不多 差不离 差点 差点没 擦边 险些
nearsight 近视
nearsightedness 觑觑眼
neat 井 俊 偡 干净 整 整饬 整齐 方正 楚楚 正正 爽利 疏疏 脆 齐
neatl 整洁
nebraska 内布拉斯加
nebuchadnezzar 尼布甲尼撒
nebula 星云
nebuliz 雾化器 雾化机
nec 日电 日电电子
necessar 不可或缺 先决 必要 所需 用得着
necessaril 一定 定当 必 必须
necessit 必然 必要性 必需品 需
neck 喉部 头颈 脖 脖子 脰 衣领 项上人头 领 颈 颈子 颈部 颈项
neckband 领口
neckcloth 领巾
neckerchief 领巾
necklac 琲 璎 项圈 项链 颈链
necklin 领口
neckt 领带
necromanc 方士
necrophilia 恋尸癖
necropoli 大墓地
necrops 检尸
necrosi 坏死
nectar 花蜜 露
nectarin 油桃
need 用得上
needl 注射针 针
needless 不必要 不消 无需
needlework 活计 缝缝连连 缝衣工人 针头线脑 针线 针线活 针线活儿 针线活计
nefariou 邪
neg 否定
negat 利空 反面 否 否定 复阳 底片 底版 消极 消极性 负 负向 负片 负面 阴 阴性 雌竞
negativit 消极性 负能量
neglect 冷漠 埋没 废弛 忘 忽 忽略 忽略不计 忽视 怠忽 怠慢 旷 旷废 枉顾 漠视 玩忽 略去 疏 疏忽 荒 荒废 落空 误
negligenc 疏忽 疏忽大意 疏略 过失
negligent 怠 懈 懒散 疏 疏忽大意 疲沓 简慢 粗心大意 苟 草率 随便 马虎 麻痹 麻痹大意
negligibl 微不足道 微末 涓埃 渺小
negoti 磋商 议付 谈判
negotiabl 可转让
negotiat 交涉 会商 商洽 商计 商议 洽商 磋商 筹商 讲 谈价 谈判
negrito 矮黑人
negro 尼格罗
neh 讷河市
neigh 咴 嘶 嘶叫 嘶鸣
neighb 左邻右舍 相邻 街坊 街坊四邻 街坊邻里 邻 邻人 邻右 邻居 邻左 邻舍 邻里 隔壁
neighbor 邻近 附近
neighborhood 小区 居民区 溜 社区 街区 街坊 邻区 邻域 邻里 里 里弄 附近
neihuang 内黄县
neijiang 内江市
neiqiu 内丘县
neith 二者
neixiang 内乡县
nematocyst 刺丝囊
nematod 线虫
nemesi 克星
nenjiang 嫩江市
neoclassic 新古典
neoclassicism 新古典主义
neocolonialism 新殖民主义
neocolonializ 新殖民化
neodymium 釢 钕
neolithic 新石器
neologism 新词
neomycin 新霉素
neon 氖
neonat 新生儿
neopren 氯丁橡胶
neotam 纽甜
neotropic 新热带界
nep 奈培 尼泊尔 蓝毗尼
nephew 从子 侄 侄子 犹子 甥
nephrit 和田玉 玉泉 软玉
nephriti 肾炎
neptun 海王 海王星 海神
neptunium 釢 錼 镎
nerd 阿宅
nereid 尼厄丽德
nerv 神经 胆子
nervou 伈 恟 提心吊胆 毛 畏怯 神经质 神经过敏 精神性 紧张
nest 套叠 嵌套 巢 巢穴 渊薮 窝 窝巢 窠 筑巢 营巢
nestl 幼雏 隐藏 雀巢
net 净 实付 球网 网 网际 罒 罓 罗网
netanyahu 内塔尼亚胡
netball 篮网球
netbook 上网本 小笔电
neteas 网易
netflix 奈飞 网飞
netherland 代尔夫特 北布拉班特 哈灵根 尼德兰 席凡宁根 林堡 泰瑟尔岛 荷 荷兰
netherworld 幽冥 泉路 阴曹地府
netizen 网友 网民
netscap 网景
netspeak 网络俚语 网络语言 网语
nett 网片
nettl 荨麻
network 互联网络 人脉 广播网 网 网络 网路 联机 联网
neumann 诺伊曼
neur 神经性
neuralgia 神经痛
neuraminidas 神经氨酸酶
neurasthenia 神经衰弱
neurobiolog 神经生物学
neurofibril 神经原纤维
neurofibroma 神经纤维瘤
neuroglia 神经胶质 神经胶质细胞
neurolemmocyt 许旺细胞
neurolog 神经学
neurologic 神经性
neurologist 神经学家
neuron 神经元 神经细胞
neuropath 神经病
neurosi 焦虑症 神经官能症 神经症 精神官能症
neurosurger 神经外科
neurotic 心重 神经质
neurotoxin 神经毒素
neurotransmitt 递质
neut 去势 阉
neuter 去势
neutr 中性 中立 理中客 美帝 轻
neutralism 局外中立
neutralit 中立 中立性
neutraliz 中和 中和剂 化解 阻抑
neutrino 中微子 微中子
neutron 中子
neutrophil 中性粒细胞
nev 从不 从未 从来 从来不 从没 无时无刻 永不
nevada 内华达 拉斯维加斯 雷诺
nevertheless 却 却是 总要 朁 照样 虽则
nevu 痦子
new 信息 息 新 新任 新奇 新生 新编 新闻 时讯 消息 消耗 耗 讯 讯息 闻 音 音讯 风 风声
newark 纽瓦克
newb 嫩主 菜鸟 萌新
newborn 乳 初生 新生
newcastl 纽卡斯尔 纽卡素
newcom 初来乍到 新丁 新人
newest 最新
newl 新 新近
newlyw 新人 新婚夫妇
newsflash 快讯
newsgroup 新闻组
newslett 简讯
newsman 报人
newspap 份 报 报上 报社 报章 报端 报纸
newsprint 报纸 白报纸
newsread 新闻主播
newsreel 纪录片
newsroom 编辑室
newsstand 报亭 报刊摊 报摊
newt 蚖 蝾螈 螈
newton 牛 牛顿
next 下 下一次 下个 下面 亚 其后 其次 后脚 在此之后 巴 接下来 明 来 比邻 第二 邻接
nezha 哪吒
nfu 不首先使用
ngari 阿里地区
ngawa 阿坝县
ngo 民间组织
nguyen 阮安
nhk 日本放送协会
niacin 烟碱素 烟碱酸 烟酸
niacinamid 烟碱醯胺 烟酰胺 烟醯胺
niame 尼亚美
nianzishan 碾子山区
nib 笔尖
nibbl 啃 小食 蚛 轻咬 零嘴 零食
nic 可亲 和蔼 宜人 尼斯 顺气
nicaragua 尼加拉瓜
nicel 好好
nicet 细微末节
nich 一席之地 利基 壁龛 定位 小众 神龛 龛
nichang 霓裳
nick 尼克 缺口
nickel 五分美金 镍
nickelodeon 自动点唱机
nicknam 号称 外号 昵称 浑号 混号 混名 绰号 绰名 花名 诨
nicodemu 尼哥底母
nicosia 尼古西亚 尼科西亚
nicotin 尼古丁 烟碱
nicotinamid 烟碱醯胺 烟酰胺 烟醯胺
nidu 病灶
niec 侄女 犹女 甥女
nift 小巧 给力
nig 尼日 尼日尔
nigeria 奈及利亚 尼日利亚
nigg 尼哥
night 侵夜 夕 夜 夜晚 夜里 宵 宿 星夜 晚 晚上 晚间 晦 月黑天 黑夜 黑天
nightclub 夜店 夜总会 迪斯科厅
nightfall 侵夜 入夜 夜幕降临 黄昏 黑天
nightgown 睡袍 睡裙
nightingal 夜莺
nightjar 夜鹰
nightl 每夜
nightmar 噩梦 寎 恶梦 梦魇
nightscap 夜景
nightspot 夜总会
nighttim 夜里 夜间
nihilism 虚无主义
nihonium 鿭
niigata 新潟
nik 耐克
nikkei 日经
nil 尼罗河
nimbl 佽 利索 利落 剽 快捷 捷 敏 敏捷 洗练 活便 活分 灵便 灵巧 灵泛 灵活 狷 玲珑 趫 身手敏捷 轻巧 轻捷 遫 飘然
nimbostratu 雨层云
nin 九 玖
ninet 九十 耄龄
nineteen 十九
ningbo 宁波市
ningcheng 宁城县
ningd 宁德市
ningdu 宁都县
ningguo 宁国市
ninghua 宁化县
ningjiang 宁江区
ningjin 宁晋县
ningl 宁陵县
ningm 宁明县
ningnan 宁南县
ningxia 中宁 中宁县 兴庆区 利通区 北方民族大学 原州 原州区 同心 同心县 大武口 大武口区 平罗 平罗县 彭阳 彭阳县 惠农 惠农区 永宁 永宁县 沙坡头 沙坡头区 泾源 泾源县 海原 海原县 灵武市 盐池县 石咀山区 石嘴山区 石炭井 石炭井区 红寺堡 红寺堡区 西吉 西吉县 西夏区 贺兰 贺兰县 金凤区 隆德 隆德县 青铜峡市 须弥 须弥山
ningxiang 宁乡市
ningyuan 宁远县
ninja 忍者
ninn 骆驼
nintendo 任天堂
niobium 铌
niohuru 钮祜禄
nip 东洋鬼 东洋鬼子 咬 夹断 拈 掐 鬼子
nipp 螯
nippl 乳头 奶嘴 奶头
nirvana 寂灭 梵天 灭度 醍醐
nisan 尼散月
nishimura 西村
nissan 尼桑 日产
nisu 尼苏
nit 尼特 硝石 虮子
nitpick 吹毛求疵 品头论足 找岔子 找碴儿 找茬 挑 挑刺 挑毛剔刺 挑毛病 捡漏 擿 澡垢索疵 评头论足 较真 鸡蛋里挑骨头 龟毛
nitrat 硝酸盐
nitren 氮烯
nitrit 亚硝酸盐
nitrobenzen 硝基苯
nitrocellulos 硝化棉
nitrogen 氮 氮气 淡
nitroglycerin 硝化甘油 硝酸甘油
nitrosamin 亚硝胺
nitwit 十三点
nitwitt 没心没肺
niu 纽埃
nivea 妮维娅 妮维雅
nixon 尼克森
niya 尼雅
nju 南京大学 南大
nlp 自然语言处理
nms 网络管理系统
no 不 不儿 不是 不然 坏了 无 毋
noah 挪亚 诺亚
nobel 诺贝尔
nobelium 锘
nobilit 爵 贵人 贵族
nobl 世 矜贵 贵 青云 高尚 高贵
nobleman 侯 列侯 君子 显贵 王爷 贵族
noblewoman 贵族
nobod 俗辣 名不见经传 小人物 小卒 平庸之辈 无名之辈 无名小卒 毋
nocebo 反安慰剂
nocturn 夜曲 夜行 夜行性 昼伏夜出
nocturnalit 夜行性
nod 点头 穴脉 结点 节 节点 颔
nodul 疣 结核 结节
noeth 诺特
noguchi 野口
nois 吵 吵杂 吵闹 吵闹声 咾 响 响声 哗 唎 喧 喧闹 嘈 嘈杂 嘈杂声 噪声 噪音 嚆 声 声响 杂讯 杂音 籁 籍籍 聒噪 闹 闹哄哄 音 骚闹
noiseless 无声
noiselessl 一声不响 悄无声息 无声
nokia 诺基亚
nomadic 流浪 游牧
nomenclatur 命名法
nomex 诺美克斯
nomin 公称 名义 挂名 有名亡实 有名无实 标称 聊备一格
nominall 名义上 应名
nominat 推 提名 荐举
nomura 野村
non 全无 无 非
nona 壬
nonagenarian 九旬老人 耄
nonagon 九边形
nonalign 不结盟
nonchalant 恬然 若无其事
noncommitt 不置可否
nonconduct 非导体
noncooper 不合作
noncustodi 非羁押性
nondescript 不三不四
nonentit 小人物 平庸之辈 无名小卒
nonexistent 乌有
nonexpert 隔膜
nonextant 亡佚
nonfeasanc 不作为
nong 农安县
noninterferenc 不干涉
nonintervent 不干涉
nonlinear 非线性
nonmet 非金属
nonnuclear 无核
nonpluss 发怔
nonprofit 非营利
nonrecurs 非递推
nonrepresentation 非写实
nonsens 不知所谓 乱讲 傻话 妄语 屁 屁话 废话 无义 无稽 有的没的 梦呓 狗屁 疯话 痴人说梦 胡扯 胡扯淡 胡话 蠢话 鬼扯 鬼话
nonsensic 不知所谓 狗屁不通
nonsmok 无烟
nonstandard 不标准 爱死病 非标准
nonstop 直达
nonviolent 非暴力
nonzero 非零
noodl 挂面 面 面体 面条
nook 山坞 旮旯 犄角旮旯 角落
noon 中午 亭午 午 日中 晌午 正午
noonda 正午
noos 套儿 套索 套结 活套 活结 绳套 绳索套 缳
nootropic 吡拉西坦
noradrenalin 降肾上腺素
norbulingka 罗布林卡
nori 海苔
norinco 北方工业
norm 准则 准的 则 基操 对头 师范 常模 标准 标准规格 模 正常 矱 范数 规格 规矩准绳 规矩绳墨 规范 规范性 通常
norma 矩尺座
normaliz 常态化 正化 正常化
normall 平素 按理 按说 照说 论理 通常
norman 诺曼人 诺曼底人
normand 诺曼底 诺曼第
noroviru 诺如病毒 诺罗病毒
north 以北 北 北国 北方 北边 北面 朔
northampton 北安普敦
northeast 东北 东北方
northeastern 东北方
northern 北佬 北方佬
northward 向北
northwest 西北 西北方
northwestern 西北方
norwa 挪威
nos 嗅 巴头探脑 鸡婆 鼻 鼻头 鼻子
noseble 鼻出血
nostalgia 乡愁 怀旧 眷眷之心
nostalgic 怀古
nostril 七孔 七窍 鼻孔
not 不 不加 不是 便条 便笺 便签 匪 叵 否 唔 声调 备注 弗 想法 按语 提纲 无 未 未有 札 柬 没 没了 没有 笔记 著名 观念 记 记号 记法 说帖 附注 非 靡 音 音符 题解
notabl 数得上 数得着 显著 显要 燽
notar 公证人
notariz 公证
notch 凹槽 凹痕 切口 刻痕
notebook 手帐 本子 笔电 笔记型电脑 笔记本 笔记本电脑 笔记本计算机 簿子 记事本
notepap 便笺
noth 无物 白白 空空 蔑
nothingness 虚无
notic 发现 启事 告示牌 布告 帖 提示 海报 通知 通知单
noticeabl 倬 惹人注目
notif 关白 报信 晓示 知会 通报 通知
notific 传报 知会 通知 通知单
notochord 脊索
notoriou 恶名昭彰 恶名昭著 臭名昭著
nottingham 诺丁汉
nottinghamshir 诺丁汉郡
nouakchott 努瓦克肖特 诺克少
nougat 牛轧糖
nought 零
noum 努美阿
noumenon 本体
noun 名 名词
nourish 养料 滋 滋养 滋补 营养 营养品 颐养
nova 新星
novel 各别 小说 新奇 新鲜 长篇小说
novelist 俞天白 刘心武 孙犁 小说家 巴金 李劼人 沈从文 稗官 陈可雄
novella 中篇小说
novelt 新异
novemb 十一月 十一月份
novgorod 诺夫哥罗德
novic 初出茅庐 外教 小白 新丁 新手 生手
novichok 诺维乔克
novosibirsk 新西伯利亚 新西伯利亚市
now 今 今后 今天 从今以后 从此 先 兹 后日 如今 往后 忽而 时至今日 暂且 此刻 此时 玆 现 现下 现今 现在 现如今 眼下 眼前 眼时 而今 这会儿 这咱 这早晚儿 这阵儿 这阵子
nowada 如今 晚世 现今 现如今 目今 这年头
nowher 哪里 无处
noxiou 歪
nozzl 喷嘴 喷头 嘴
ns 奈秒 纳秒
nshima 乌咖哩
nu 纽
nub 正中
nubia 努比亚
nucle 形核 成核
nuclear 核 核子
nucleobas 核碱基 碱基
nucleoid 似核
nucleolu 核仁
nucleosid 核苷
nucleosom 核小体
nucleosynthesi 核合成
nucleotid 核苷酸
nucleu 中坚 核 核子 核心 细胞核
nuclid 核种 核素
nud 三点全露 裸像
nudg 助推
nudism 天体主义 裸体主义
nudist 裸体主义者
nudit 罄身
nuisanc 劳什子 受罪 捞什子 要命
nullif 作废
nullstellensatz 零点定理
numb 一个个 不仁 不知痛痒 号头 号码 多寡 多少 套数 数 数字 数目 数目字 数码 木 痲 码 编号 节目 麻木 麻木不仁
number 编号
numberless 无数
numbness 得气 痹 麻痹
numer 数字 数目字 数码 数词 码子
numerac 识数
numerat 识数
numerolog 数字命理学
numerou 不一而足 众 众多 冗冗 夥 大量 孔殷 广 广大 庶 数以万计 林林总总 浩繁 海 濔 百 纭 纷 芸芸 莘 莘莘 霭霭
nun 出家人 姑 法衣
nunchaku 两节棍 二节棍 双节棍
nunner 庵
nuojuluo 诺矩罗
nuremberg 纽伦堡
nurhaci 努尔哈赤
nurs 哺乳 媬 守候 护士 护理 护理学 护理师 疗养 看护 调养 阿妈
nursemaid 阿姨
nurser 保育院 托儿所
nurtur 养育 哺育 培养 孕育 抚育 教养 毓 熏染 熏陶 颐 颐养
nut 八宝饭 坚果 硬壳果 螺丝帽 螺丝母 螺帽 螺母 转头
nutcrack 胡桃夹子
nutjob 神经 蛇精病
nutmeg 穿裆 肉果 肉豆蔻
nutri 养料
nutria 海狸鼠
nutrient 养分 营养品 营养物质 营养素
nutriolog 营养学
nutrit 营养
nutritionist 营养师
nutritiou 滋补
nutshell 一言以蔽之 简而言之 简述
nuuk 努克
nvidia 英伟达
nyctalopia 夜盲症
nyingchi 林芝市
nylon 尼龙
nymph 女神 若虫
nymphalid 蛱蝶
nymphomania 色情狂
nyonya 娘惹
oaf 傻大个 面瓜
oafish 呆头呆脑
oak 柞 栃 栎 橡 橡树
oaken 橡木
oakland 奥克兰
oar 划子 抴 枻 桨 棹 楫 榜 船桨
oarsman 桨手
oasi 绿洲
oat 五谷 燕麦 麦
oath 盟 誓 誓约 誓言 誓词
oatme 燕麦粥 麦片
ob 俄备得 敖贝得 逆反
obe 从 依从 听 听随 尊从 巽 帖 服 服从 款伏 款服 用命 遵 遵行 顺
obedient 乖 乖顺 叒 听话 帖服 服帖 服服帖帖 顺从 驯从
obedientl 乖乖
obelisk 方尖碑 石柱
oberlin 欧柏林
obes 便便 肥胖 腽肭 膗 臃肿
obesit 肥胖症
obituar 哀启 讣 讣告 讣闻
object 不以为然 事物 二话 别论 反对 受事 受格 受词 器物 宗旨 客体 客观 宾 宾语 对象 异议 意见 旨趣 标的 物件 物体 物镜 理中客 目标 目的 鹄的
objectif 物化 被物化
objectionabl 不对盘 令人不快 看不顺眼 膈应
objectivit 客观性
oblast 州
oblat 扁圆
oblig 义务 只得 强使 施惠 欠账 职责
obligator 应分
obliqu 偏 斜 斜交 横斜 歪斜 颇
obliquit 倾斜度
obliterat 泯 泯灭 涂抹 消泯 湮没 磨灭 销毁
obnoxiou 油腻
obscen 下流 乌七八糟 亵 咸湿 婬 淫 淫亵 淫猥 淫秽 猥亵 荤 邪荡
obscenit 丑话 污言秽语 脏字 骚话
obscur 不明不白 冷僻 叆 含含糊糊 奥 悜 无名 昧没 暗昧 暧 曀 模糊 涩 混淆 混茫 溟溟 溟蒙 窈窈 蹇拙 隐晦
obsequ 葬仪
observ 一睹 体察 占 守 实测 察 尊从 持守 探察 旁观者 望诊 看在眼里 睹 观 观察 观察人士 观察员 观察家 观察者 观感 观测 观测员 观测者 觇 遵
observant 有眼力见儿
observation 实测
observator 观测台 观象台
obsess 如醉如痴 强迫性 强迫观念 执念 执迷 热衷 痴迷 着魔 过度关怀 迷住 鬼迷心窍
obsidian 黑曜岩 黑曜石
obsolet 老掉牙 陈旧
obstacl 绊脚石 障碍 障碍物
obstetric 产科
obstinac 牛心 牛性 犟劲
obstinat 倔强 凿死铆子 啎 固执 愎 拧巴 死心眼儿 死硬 深闭固拒 牛脖子 硁 硻 紾 繣 认死理 迕 铁齿 顽 顽固 顽梗
obstreperou 蛮皮
obstruct 不通 作梗 受挫 受阻 塞 壅 妨碍 当 拖后腿 拖尾巴 拦 拦阻 挡 挡住 挫 格 梗塞 梗阻 滞塞 碍 窒 窒碍 芥蒂 遮住 闭 阂 阻 阻截 阻扰 阻拦 阻挠 阻挡 阻断 阻碍 阻绝 障 障碍 障蔽 顶挡
obtain 上手 入手 取得 弄到 征得 得 得出 得到 得着 拾获 拿到 获 获得 调取 谋取 谋得
obtus 聩 迟顿
obuchi 小渊
obviou 不说自明 察 彰彰 彰明 彰明较著 明显 明朗 明白 显明 显见 较著
obviousl 明明 显然 显而易见 眼见得
ocarina 埙 陶笛
occas 专 场合 场面 天次 机会 际
occasion 偶然 偶见 应时
occasionall 不时 偶尔 偶然 偶而 时而 间或
occident 泰西 西方 西方人
occlus 咬合
occult 玄秘 非自然
occup 业 事业 占 占去 占地 占据 占有 占用 忙着 挤占 据 据有 有人 沦陷 职业
occupanc 定座率
occupant 占领者
occur 出 发案 发生 发病 案发
occurrenc 发案
ocean 大洋 大海 洋 海 海洋 瀚 瀛
oceania 大洋洲
oceanograph 海洋学
oceanu 奥切诺斯 奥西娜斯
och 赭 赭石
oct 八进制
octa 辛
octagon 八角 八角形 八边形
octahedron 八面体
octan 南极座
octav 八度
octavo 八开
octet 八重奏
octob 十月 十月份
octogenarian 耄
octoploid 八倍体
octopu 八带鱼 八爪鱼 八达通 章鱼 软足类
od 味道 文苑英华 气味 气息 颂 颂词
odd 不和 不睦 作怪 几率 多 奇 奇异 奇怪 怪 相左 真怪 神神道道 离奇 离心 觭 蹊跷 零 零头 零零星星 龃龉
oddit 珍闻
oden 关东煮 黑轮
odessa 敖德萨
odin 奥丁
odisha 奥里萨邦
odomet 路码表 里程表
odonata 蜻蛉目 蜻蜓目
odontoceti 齿鲸
odontopath 牙病
odorless 无味
odysseu 奥德修斯 奥迪修斯
oecd 经合组织
oedema 肿胀
oedipu 俄狄浦斯
oem 代工
oestru 发情期
off 下水 九折 哩哩啦啦 在望 失准 奉 奉上 开 开设 报盘 捐助 提供 断断续续 时断时续 杂碎 献 献上 献出 要约 跑
offbeat 不落俗套 另类
offcut 下脚料
offend 冒犯 冒犯者 冲撞 惹人 惹恼 犯 犯罪分子 絓 肇事者 触犯
offens 佚 愆尤 攻势 有攻击性 犯罪 罪愆 罪行 罪过 进攻 难听
offer 供 供品 供奉 供物 奉现 斋果 献礼 祭品 馈送
offhand 大大咧咧 轻率
offhandedl 轻易
offic 任 公室 军官 办 办事处 办公室 厅 在任 处 局 干部 当世 当政 执政 机关 统领 署 职 衙 队部
offici 人臣 从吏 仕 冠冕 士子 官 官吏 官员 官宦 官家 官方 干部 掾 有司 朱绂 正式 莅事者 郎
officialdom 官场 宦海
officiales 官样文章 官话 等因奉此
officiat 主裁
officiou 越帮越忙
offlin 离线 线下 脱机
offprint 单行本
offset 偏移 偏置 折抵 抵 抵消 烘托 相抵
offshor 外海 离岸 近海
offsid 越位
offspr 下辈 子代 子孙 孥 胤 苗裔 裔胄
often 仍 勤密 常 常常 常时 时常 时时 每每 经常 频繁
oganesson 鿫
ogawa 小川
ogl 流眄 眄
ogr 食人魔
oh 呦 咳 哟 哦 唔 唵 唷 啊 啊哟 喔 嗬 噢 嚄 坏了 安得 对了 於
ohio 俄亥俄 俄亥俄州 辛辛那提
ohm 欧姆
oil 擦油 油 油乎乎 油光 油光光 油料 油油 油滑 油脂 油腔滑调 油腻 涂油 润滑 炝 石油
oilcak 油饼
oilpap 油纸
oilse 油料
oint 油膏 膏 药膏 软膏
ok 不差 中 俞 吧 啊 嗯 好不好 对不对 成 知道了 确定 行 认可
oka 未尝不可 欧了 着
okada 冈田
okamoto 冈本
okara 豆渣 豆腐渣
okinawa 冲绳
oklahoma 俄克拉何马 奥克拉荷马
okra 秋葵 秋葵荚 羊角豆 黄秋葵
ol 榄 橄榄 油橄榄
olap 联机分析处理
old 一把年纪 久远 出尔反尔 古 古老 大 大龄 姜还是老的辣 宿 年迈 故 旧 积年 老 老朽 老梗 老歌 老牌 苍老 陈 陈年 高年
oleand 夹竹桃
olefin 烯烃
oligarch 寡头 寡头政治 领导层
oligocen 渐新世
oligom 低聚物
oligopol 寡头垄断
oligosaccharid 寡糖
olivia 奥利维亚
olm 洞螈
olog 学
olympia 奥林匹亚
olympic 奥 奥林匹克 奥运 奥运会
olympu 奥林巴斯
om 唵
omaha 奥马哈
oman 阿曼
omar 奥马尔
omasum 牛百叶 瓣胃
omega 奥米伽 欧米伽
omelet 奄列 摊鸡蛋 煎蛋卷 蛋包
omelett 欧姆蛋
omen 兆 兆头 先兆 前兆 征兆 朕 朕兆 禨 谶 预兆
omg 我也是醉了
omicron 奥密克戎
ominou 不吉 不吉利 不祥 凶 蹇滞
omiss 不作为 省略 缺漏 脱漏 脱误
omit 从略 漏掉 略 略去 省 省去 脱落 落空 遗漏 遗落
omitt 漏掉
ommatidium 单眼
omnibu 全集
omnidirection 全方位
omnipotent 万能 全能 无所不能
omnipresent 无所不在 漫山遍野 遮天蔽日
omniscient 全知 无所不知
omnivor 杂食动物
omnivorou 杂食
omphalodium 种脐
omuric 蛋包饭
on 一 一个 之一 半个人 壹 幺 洋葱 皮牙子 葱头 随身
onag 野驴
onanism 自慰
onassi 奥纳西斯
onboard 车载 载车
onc 一度 一旦 一次 一经 即 尝 当下 当即 当时 曾 曾经 有一次 有次 登时 立 立刻 立马 赶快 跟手 辄 这就 连忙 顿 马上
onchocerciasi 河盲症
oncolog 肿瘤学 肿瘤科
oncomelania 钉螺
oneiromanc 圆梦
onerou 繁重
oneself 一个人 一己 一手 个人 亲自 亲身 做自己 单独 只身 己 暗自 本人 自 自个儿 自家 自己 自行 自身 身 躬
onigiri 御饭团 饭团
onl 不二 不过 乃 仅 仅仅 仅供 但 偏偏 光 净 单 单一 单单 只 只不过 只是 唯 唯一 唯有 唯独 啻 就 就是 左不过 徒 必经 惟 惟独 才 无非 止 独 独一 独生 第
onlin 在线 线上 网上 联机
onlook 旁人 看客
ono 小野
onomatopoeia 拟声 拟声词 状声词 象声词
onset 发病 首音
onslaught 侵袭
onstar 安吉星
ontolog 本体论
onward 前进 向前
onychophagia 咬甲癖
onyx 缟玛瑙
oocyt 卵母细胞
oolong 乌龙
oop 哦豁
ootheca 卵鞘 螵蛸
ootyp 卵模
ooz 汪 淤泥 淤积 渗 渗流 湴 软泥
op 欧泊 澳宝 蛋白石
opalescenc 乳光 蛋白光
opaqu 不透明 瓀
opec 欧佩克
opel 欧宝
open 公开 公开赛 六环路 叉 口子 启 奓 布局 开 开业 开办 开启 开场 开封 开局 开展 开幕 开放 开立 开设 开通 开阔 开首 成军 打开 披 拆 拆封 捭 揭幕 揭开 撑开 支开 正面 爽 爽亮 爽朗 直白 睁 睁开 破颜 窍 职缺 解 豁 辟 通 门 闿 阐 露天
openheart 光明 胸怀坦荡 襟怀坦白 阿莎力
openl 光明正大 公然 大庭广众
openness 开放性 透明度
openwork 镂空
oper 作业 手术 营运 行动 运作 运筹 运算 运营 运行
operand 操作数 运算数
operat 主子 作业 作业员 动手术 工作 开 操 操作 操作员 操作符 操作者 操纵 机师 特务 算子 经营 营 起作用 运作 运营商 运行 运转
operculum 厣
ophiolit 蛇绿岩 蛇绿混杂岩
ophiuchu 蛇夫座
ophthalmolog 眼科 眼科学
ophthalmologist 眼科医生
ophthalmoscop 检眼镜 眼底镜
opin 想法 意思 意见 所见 看法 见 见地 见解 论
opinionat 有主见 自以为是 自用 认死理 跂訾 铁齿
opitoshtonou 角弓反张
opium 大烟 阿片 阿芙蓉 鸦片
opol 奥波莱
opossum 负鼠
opponent 冤家对头 对头 对手 对抗者 敌手
opportun 便 正巧 正逢其时
opportunel 巧
opportunism 机会主义
opportunist 墙头草
opportunistic 投机取巧
opportunit 因缘 契机 时机 机 机会 机缘 机遇 茬口 际会 际遇 顺风车
oppos 作对 反 反对 咈 对立 抗击 抗拒 撄 牾 相对 逆
opposit 反 对 对立面 对过 对面 左 暌 相反 相对 相悖 相背 逆 逆反
oppress 刻 压抑 压迫 吃人 挫 暴虐无道 横行霸道 残 沉闷 虐 躙 迫 高压
opprobrium 骂声
opsoniz 调理
opt 期权 选择 选项
optic 光学
optician 配镜人员 配镜师
optim 最优 最佳 最善
optimism 乐观主义
optimist 乐天派 达人
optimistic 乐天 乐观 开朗 豁达 道系
optimiz 优化 优选 最优化 最佳化
optimum 最优 最佳
option 可选 自选 选装
optocoupl 光耦合器
optogenetic 光遗传学
optometr 视力测定法 验光 验光法 验光配镜业 验光配镜法
optometrist 验光师
opu 作品
opulent 华靡
or 口头 口服 奥利安 奥赖恩 猎户座 矿 矿石
oracl 神谕
orang 柳丁 柳橙 橘柑 橘红 橘色 橙 橙子 橙色 香橙
orangead 橘子水
orangutan 猩猩
oranjestad 奥腊涅斯塔德
orat 演讲家 演说者 雄辩家
orator 雄辩
orbit 圈 盘旋 绕行 轨域 轨迹 轨道
orca 杀人鲸 虎鲸 逆戟鲸
orchard 圃 果园
orchestra 乐团 管弦乐团 管弦乐队
orchestrat 主使
orchid 佩兰 兰 兰花 蕳
orchidacea 兰科
ord 下单 为了 为着 了当 令 以 以便 以利于 以期 以求 伦 依序 依次 修道会 借以 判令 利落 勒令 叫 号令 命令 好使 定 将令 就绪 序 序次 得以 指令 挨 旨意 有序 条理 来 檄 次 次序 次第 点 点单 用以 申令 目 秩 秩序 秩序美 程 程序 章 纪 订 订单 训令 训条 训示 谕 责令 迫令 阶位 顺序 顺次
orde 煎熬 考验
order 有序化 有次序
orderl 严整 井 井井 传令兵 偡 勤务 崭齐 整饬 整齐 有序 有板有眼 楚 正正 规则 规整 顺溜
orderliness 板眼 秩 秩序
ordin 按手礼 按立
ordinanc 教仪 条例 法令
ordinar 一般 中常 中庸 凡 凡俗 凡庸 寻常 差不离 平凡 平头 平常 平淡 庶 庸 庸庸碌碌 恒 普普通通 普通 正常 稀松平常 等闲 纯素
ordinaril 平常 平日 平时 平素 按说 素常
ordinat 纵坐标
ordo 鄂尔多斯市
ordovician 奥陶纪
oregano 牛至
oregon 俄勒冈 俄勒冈州
org 杂交派对
organ 器官 机关 管风琴 脏
organell 细胞器
organic 器质性 有机 机
organism 有机体 机体 生物 生物体 肌体
organiz 主办 体制 办 团体 机关 机构 民间组织 理顺 社 社团 组 组建 组织 组织者 编 编成
organoid 类器官
organophosphat 有机磷酸酯类
organza 透明硬纱
orgasm 兴奋高潮 性乐 性交高潮 性欲高潮 性高潮
orient 东方 倾向 倾向性 取向 向 导向 方向 朝向 面向
orientat 定位 定向
orienteer 定向 野外定向
orific 窍
origami 叠纸 折纸
origin 倪 元 出处 创见性 原 原件 原先 原创 原初 原因 原始 原有 原本 原来 原汁原味 原点 原生 发端 发轫 戛戛 戛戛独造 最初 本 本来 本源 来历 来源 来路 极点 根源 正本 母 渊源 源 源头 滥觞 独到 由来 端 缘起 肇 肇因 胎 起源 道地
originalit 创作力 原创性 独创性
originall 先 原先 原初 原本 原来 当初 最初 本 本来 起初
originat 发源 发端 发起 始发 开山祖师 来源于 源自 源起 缘于 缘起 肇 起始 起源 首创 鼻祖
oriol 莺鸟 鹙鹭 黄鹏
orionid 猎户座流星雨
orlando 奥兰多
orna 佩饰 摆设 摆设儿 摆饰 瓖 装饰品 装饰物 配饰 锒 饰 饰品
ornament 装饰 装饰物 观赏
ornat 华美 瑰伟 瑰玮 绮靡
orner 吃枪药 嘎
ornithin 鸟胺酸
ornitholog 鸟类学
ornithopoda 鸟脚下目 鸟脚亚目
ornithosi 鸟疫 鹦鹉热
orochimaru 大蛇丸
orogen 造山作用
orogenesi 造山 造山运动
orphan 孤儿 孤哀子 孤子 遗孤 遗男
orphanag 保育院 孤儿院 育幼院
orpi 雌黄
orthodontic 正畸 齿列矫正 齿颚矫正学
orthodox 正统
orthogon 横向
orthogonalit 正交
orthograph 正字法 正词法
orthopedic 整形外科 矫形 骨科
orthoptera 直翅目
orwell 奥威尔
osaka 大阪
oscar 奥斯卡 奥斯卡金像奖
oscill 振荡
oscillat 振荡器 摆动 震荡
oscillograph 示波器
oscilloscop 示波器
oscul 切触
oseltamivir 奥司他韦
osh 奥什
osi 开放系统互连 柳条
oslo 奥斯陆
osmanthu 木犀
osmium 锇
osmosi 渗透
ospre 雎 鱼鹰 鹗
ossetia 奥塞梯
ossicl 听小骨 听骨
ossif 硬化 骨化
ossific 骨化
osteichthy 硬骨鱼
ostent 大吹大擂 排场 排面 铺张
ostentatiou 摆谱 有排面 浮华 炫富
ostentatiousl 大模大样 扬长
osteoarthriti 骨关节炎
osteofluorosi 氟骨症
osteogenesi 成骨
osteoma 骨瘤
osteopath 骨病
osteoporosi 骨质疏松 骨质疏松症
ostrich 驼鸡 鸵 鸵鸟
oswald 奥斯瓦尔德
otak 窝咑
otaku 御宅族 阿宅
otc 柜台
oth 他 他者 其二 其他 其余 其它 别 别人 别的 双拥 另 另一 另外 异 异己 指腹为婚 旁
othello 奥赛罗
other 他者化
otheriz 他者化
otherness 他性 他者性
otherwis 不然 再不然 否则 要不 要不然
otherworldl 不食人间烟火
otogenic 耳源性
otolaryngolog 耳鼻咽喉
otolith 耳石
ott 水獭 獭
ottawa 渥太华
otto 奥托
ottoman 墩子 奥斯曼
ouagadougou 瓦加杜古
ouch 哎呦 哎哟
ought 合该 应 应当 应该 当 得 活该 理应 理当 该
oulu 奥卢
oumuamua 奥陌陌
ounc 唡 安士 盎司
our 伲 我们 阿拉
ourselv 我们 自己人
oust 废 撵 撵出 撵走 斥
out 一空 不在 于 在外 小游 帮子 往外 用光
outback 腹地
outbound 出境 往外
outclass 远超过
outcom 究竟 终局 结果 输赢
outcr 叫喊
outdat 老 老式 背时 落伍
outdistanc 甩远
outdo 在户外 外头 室外 屋外 户外 露 露天
outdon 输给
outfield 外场
outfit 一袭 着装 行头 装备 配备
outflank 包抄 迂回
outflow 外流 外逃 尾水
outgo 外放
outla 用
outlandish 奇葩 怪模怪样
outlaw 不法分子
outlet 代销店 出路 去路 奥特莱斯 插座
outlin 凡 剪影 勾勒 大纲 头绪 崖略 廓 提纲 概要 概论 略 简述 纲 纲要 草稿 要略 轮廓 轮廓线
outlook 前瞻 展望 观 视野
outly 边远
outmod 不入时宜 不兴 不合时宜 古板 老旧 腐旧
outpac 跑赢
outperform 跑赢
outpost 前哨
outpour 倾泄
output 产出 产量 出品 发电量 输出
outrag 愤激 暴行
outrageou 不像话 不象话 匪夷所思 大胆 夸张 怪诞不经 悍然 极品 狂悖 胡
outright 纯属
outset 伊始 开初 自始 起初
outsid 之外 以外 外 外人 外地人 外头 外来 外表 外边 外部 外间 外面 局外 屋外 异己 旁人 表面 面儿
outskirt 四郊 近郊 郊 郊区 郊外
outsmart 智取
outsourc 外包 外协 委外
outspoken 了当 没心眼 直来直往 直爽
outstand 一枝独秀 一等一 上佳 不同凡响 了得 优秀 伟岸 出众 出尖 出彩 出类拔萃 出色 卓 卓乎不群 卓尔不群 卓异 卓然 卓著 卓越 厉害 名优 孑孑 尤 峥嵘 崭然 彪炳 拔群 拔高 挺 斐然 显著 未了 杰出 特出 独步 看家 突出 绝伦 翘 翘居群首 脱俗 英 著 赫赫 超拔 超群 超群绝伦 过人 逸 逸尘 逸群 隽楚 颖 风流 首屈一指 高强 高迈 魁
outstrip 超过
outward 向外
outwardl 明里 表面上
outwit 智取
ov 下来 二十多 卵圆 卵圆形 卵形 完 年过 年逾 椭圆 椭圆形 汉语大词典 过度
ovaltin 阿华田
ovar 卵巢 子房
oven 炉子 烘炉 烘箱 烤房 烤炉 烤箱 窑
overag 超龄
overall 全盘 全面 大体上 工装裤 总 总体 罩衣 背带裤 通盘
overanxiou 心重
overattent 过细
overaw 慑服
overbear 亢 咄咄逼人 气势汹汹 气粗 牛气 盛气凌人 霸道 骄横 高慢 鸭霸
overboard 落水
overbook 超卖 超售 超额订购
overcast 低沉 灰蒙蒙 阴 阴晦 阴暗
overcautiou 拘谨 迂讷
overcharg 宰 宰人 宰客 敲
overclock 超频
overcoat 大氅 大衣 氅 防寒服
overcom 伏 克 克服 攻克 越过
overcompensat 矫枉过正
overconcern 心眼多
overconfident 自恃
overcook 烂糊 胹
overcorrect 矫枉过正
overcourteou 多礼
overcritic 品头论足 评头论足
overcrowd 人满为患 拥挤不堪
overdraft 透支
overdraw 透支
overdu 滞纳 误点 过度 过期 逾期
overestimat 高估
overflow 充溢 喷薄 外溢 横流 横溢 横生 泛滥 涌进 涔 溢 溢出 溢满 滥 漫溢 漾 盎然 衍 覆
overgrown 丛生 芊萰 荒芜 蓬乱 蓬蓬 蔓生
overhand 上手
overhast 操之过急
overhaul 大修 检修 翻修
overhead 上边 头上 当空 过头 高架
overhear 串音
overheat 过热
overijssel 上艾瑟尔
overindulg 姑息
overjoy 乐不可支 乐颠了馅 欢欣雀跃 欢欣鼓舞 欣幸 鳌抃
overl 过分
overla 叠加 叠合 覆叠
overlap 交叉 交集 叠合 复 套 覆叠 重叠
overlapp 复 套叠
overload 超负荷 超载 过载
overlook 不加理睬 临 俯视 埋没 忘 忽 忽略 忽视 疏忽 瞰临 瞰望 缺漏 遗漏
overlord 霸主 霸王 领主
overnight 一夕 一夜之间 一朝一夕 夕发朝至 过夜 通夜 隔夜
overpass 立交桥 立体交叉
overpopul 人满为患
overpow 制伏 压倒 打败
overpower 熏天
overprais 谬奖 过奖
overrat 拔高 高估
overreact 洒狗血
overrip 烂糊
overrul 否决 驳回
overrun 溃 躙
overse 坐镇 畯 监理 监管 督办 督导 督工 综理
oversea 国外 海外
oversell 超卖
oversensit 多心 神经过敏 过敏
overshadow 黯然失色
oversho 套鞋 鞋套
oversight 漏失 疏失 疏忽大意 疏漏 走眼
oversleep 睡过头
oversow 重播
overspend 超支 透支
overstaff 超员
overstat 多报 夸张 邪乎
overstate 水分
overstep 超出
oversubscrib 超额认购
overt 公开 堂而皇之
overtak 赶 赶上 赶超 超 超车 追上 追赶
overtax 暴敛
overthink 纠结
overthrow 倒 倾覆 克 打倒 打翻 推倒 推翻 翻倒 隳
overtim 加时 加时赛 超时
overton 弦外之音 意味 泛音
overtreat 过度医疗
overtur 序曲
overturn 倾 倾翻 倾覆 打翻 掀翻 翻 翻倒 翻覆 翻过来 覆
overview 一览 总论 总述 概观 概述
overweight 超重 过重
overwhelm 制伏 压倒 压倒性 压垮 应接不暇 浩然 消魂 滔天
overwint 越冬
overwork 工作过度 瘁 过劳
overwrought 悲不自胜
oviduct 输卵管
oviedo 奥维耶多
oviraptorosauru 窃蛋龙
ovocyt 卵母细胞
ovul 胚珠
ovulat 排卵 排放
ovum 卵 卵子
ow 亏欠 哎哟 啊哟 因为 承 欠 由于 缘于 该 逋
owen 欧文 欧文斯
owl 夜枭 夜猫子 枭 猫头鹰 鵩 鸮 鸱鸮
own 业主 东主 主 主人 占有 吊打 所有 所有主 所有人 所有者 物主 自备 领有
ownership 所有权
ox 牛 犉 黄牛
oxacillin 恶唑啉 恶唑啉酮
oxbridg 牛桥
oxfam 乐施会
oxford 牛津
oxfordshir 牛津郡
oxid 氧化物
oxidant 氧化剂
oxidiz 氧化
oxil 肟
oxim 肟
oximid 肟
oxyacetylen 氧乙炔
oxycephal 尖头
oxygen 氧 氧气
oxygenat 充氧 氧合器
oxyhydrogen 氢氧
oxymoron 逆喻
oxytocin 催产素 催生素
oyakodon 亲子丼
oyst 海蛎 海蛎子 牡蛎 蚝 蚵 蚵仔 蛎 鲒
ozon 臭氧
p 乒 坪 好友 派 论 馅饼
p2p 点对点
pa 交 交纳 付 付出 付给 付费 付钱 俸给 出钱 工资 开销 待遇 掏钱 支付 爸 纳 给付 缴 缴交 缴付 缴纳 薪俸 薪酬 薪饷 资俸 饷银
pac 步 步伐 步子 步测 步调 盘桓 节律 走步 踱 踱方步 踱步 配速
pacemak 配速员
pacesett 排头兵 标兵 配速员
pachinko 小钢珠 弹球盘 柏青哥
pacif 宁 安抚 平伏 平定 抚绥 稳定 绥 绥靖 解劝 解和 讨平 靖
pacifi 奶嘴 安抚奶嘴
pacifism 和平主义
pack 包扎 堆砌 填密 打包 排满 收拾 收束 整理 满 紧实 装
packag 包 包价 包装 包装物 包裹 填密 打包 胯下物 装潢 裹
packet 分组 包 封包 小包
pact 协约 协议 条约 约
pad 垫 垫子 沓 焊盘 肉垫 衬垫
padauk 红木
padd 水分 水稻 禾稻 稻 稻谷 胎 褚
paddl 划 划子 划桨 桨 棹 漂流者 球拍
paddleboard 冲浪板
pademelon 小袋鼠
padlock 挂锁
paean 凯歌
pag 传呼机 叶 呼叫器 呼机 寻呼机 版 页 页面
pagan 异教徒
pageant 盛会
pagin 分页
paginat 分页
pagoda 佛塔 塔 宝塔 层楼
pah 呸 咅
paid 付讫 受雇 带薪 有偿
pain 伤痛 劳什子 周章 楚 疼痛 病苦 痛 痛心 痛楚 痛苦 苦 苦楚 苦涩 苦痛
painful 凄怆 惨痛 火辣辣 疼痛 痛苦 苦苦 酸涩
painkill 止疼片 止痛片 止痛药 镇痛剂
painless 无痛
painstak 整密 煞费苦心 硬碰硬 细致
painstakingl 刻意 苦 辛辛苦苦
paint 丹青 作画 刷 卷 彩绘 搽 李叔同 油漆 涂家 涂抹 涂料 漆 画 画作 画儿 画家 画师 画幅 画画 着色 粉刷 粉饰 绘 绘画 美术 落款 设色 颜料
paintball 彩弹 漆弹 野战
paintbrush 画刷 笔刷
pair 一对 一对儿 偶 双 双人 媲 对 耦
paiwan 排湾族
pajama 睡衣 睡衣裤
pakistan 巴基斯坦
paks 百胜
pal 围篱 栅条 浅淡 苍白 苍白色 青白
palac 宫 宫殿 宫阙 殿堂
palaeocen 古新世
palaeontolog 古生物学
palanka 帕兰卡
palanquin 步辇 竹舆 舆 轿 轿子
palat 上牙膛 腭 臄 颚
palau 帛琉
palav 光动嘴
palea 内稃
paleo 古
paleoanthropolog 古人类学
paleobiologist 古生物学家
paleoclimatolog 古气候学
paleograph 古文字学
paleomagnetism 古地磁
paleontologist 古生物学家
paleozoic 古生代
palermo 巴勒莫
palestin 巴勒斯坦
palett 调色板 调色盘
pali 巴利文
palikir 帕利基尔
palin 佩林
palindrom 回文
palisad 栫
pall 尸布 生厌 青白
palla 智神星
palladium 钯
pallbear 仵工
pallet 托盘 栈板 货盘
palliass 草垫子 草荐
palm 手心 手掌 棕
palmistr 手相 掌相
palp 按诊
palpit 唈 心悸 怔忡
palpitat 悸 跳
pals 震颤麻痹 麻痹
palytoxin 岩沙海葵毒素
pamir 帕米尔 帕米尔高原
pamp 嘘寒问暖 娇惯 娇纵 宠 帮宝适 放纵 溺爱
pamper 受宠 娇 娇贵
pamphlet 传单 小册子 简章
pan 平锅 泛 潘 牧神 锅 锅子
panacea 万应灵丹 万灵丹 仙药 圣药 灵丹妙药 灵药 良药
panach 派头
panada 面糊
panama 巴拿马 科隆
panasonic 松下
pancak 松饼 烙饼 热香饼 煎饼 薄烤饼 薄饼
panchen 班禅
pancrea 胰 胰子 胰脏 胰腺 膵
pancreatiti 胰脏炎 胰腺炎
pand 献媚 迎合
panda 熊猫
pandeism 泛自然神论
pandemic 大流行
pandemonium 鸡犬不宁
pandora 潘多拉 潘朵拉
panel 背板 面板
panentheism 超泛神论
pang 剧痛 抽痛
pangea 泛大陆
pangolin 石鲮鱼 穿山甲 鲮鲤 鲮鲤甲
pangu 盘古 盘古氏
panic 丧魂落魄 仓皇 失魂 怵惧 恐慌 惊慌 惊遽 慌神 慌里慌张 自乱阵脚
panick 恐慌 惶恐不安 着慌
panini 帕尼尼
panipat 帕尼巴特
panji 潘集区
panjin 盘锦市
panmunjeom 板门店
panni 驮筐 驮篓
panorama 全豹 广角
panoramic 广角
panpip 排箫
pans 三色堇 三色紫罗兰
pansexualit 泛性恋
panshi 磐石市
pant 三角裤 三角裤衩 内内 内裤 吁吁 哮 啴啴 喘 喘气 喙 气吁吁 气咻咻 气喘吁吁 胖次 衩 裈 裤 裤子 裤装
pantan 潘塔纳尔
panten 潘婷
panth 豹
panthalassi 泛大洋
pantheism 泛神论
pantheon 神谱
pantograph 受电弓 集电弓
pantomim 哑剧 默剧
pantr 食物房 食物柜
pantskirt 裙裤 裤裙
pantsuit 裤装
pantyhos 丝袜 裤袜 连裤袜
panyu 番禺区
panzhihua 攀枝花市
panzhou 盘州市
pap 份 纸 纸堆 纸张 纸质 见报 论文 证件
papa 爸
papac 教廷
paparazzi 狗仔 狗仔队
papaya 木瓜 番木瓜
papeet 帕皮提
paperback 平装 平装本 简装 袖珍本
paperbo 报童
paperboard 板纸
papercutt 剪纸
paperless 无纸化
papermak 造纸
paperweight 镇纸
paperwork 文书处理 文案 文牍
papho 帕福斯
papilloma 乳头瘤
papillon 蝴蝶犬
papyru 纸草
par 不下于 刡 削 同位 有一拼 标准杆 相若
para 准
parabl 寓言 讽喻
parablepsia 错视
parabola 抛物线
paraboloid 抛物面
paracelsu 帕拉塞尔苏斯
paracetamol 对乙酰氨基酚 扑热息痛
parachut 伞降 跳伞 降落伞
paraclet 保惠师
parad 搬弄 标榜 游行
paradigm 范式
paradis 乐园 乐土 仙境 仙界 天堂 极乐世界 洞天 瑶之圃 福地
paradox 吊诡 悖论
paradoxic 吊诡
paraffin 巴拿芬
paraglid 滑翔伞
paragon 典范 圣 无敌 风范
paragraph 款 段 段落 自然段
paragua 巴拉圭
parallax 视差
parallel 平行 纬圈 纬线 纬线圈 骈 骈俪
parallelepip 平行六面体
parallelism 排比
parallelogram 平行四边形
paralympic 残奥
paralysi 截瘫 痹 麻痹
paralyz 瘫 瘫痪 陷于瘫痪 风瘫
paramagnetic 顺磁
paramaribo 巴拉马利波 帕拉马里博
paramet 参数 参量
paramita 彼岸
paramount 至上 至高 至高无上
paramour 姘夫 情妇 情郎 相好
paramyxoviru 副黏液病毒
paranoia 偏执狂 妄想狂 妄想症
paranoid 偏执 偏执型 多疑
paranorm 超常
parapet 俾倪 堄 胸墙 陴
paraphasia 错语
paraphernalia 道具
paraphras 意译
paraplegia 截瘫
paraquat 百草枯
parasail 帆伞 拖曳伞
parasit 寄生物 寄生者 寄生虫 米虫
parasitic 寄生
parasitism 寄生
parasol 伞 旱伞 阳伞
parathyroid 副甲状腺
paratroop 伞兵 空降兵
parazoan 侧生动物
parboil 半熟 焯 焯水
parcel 包裹 裹 裹包 邮包
parch 干巴巴 干渴 燥 眢 羊皮纸
pardon 包容 原谅 容恕 宽假 宽宥 宽贷 担待 贷 赦 赦令 赦免 除罪 饶恕 饶过
pardonabl 情有可原
pareidolia 空想性错视
parent 二老 亲 所生 母体 父母 父母亲 父级 爹娘 育有
parentag 血统
parenthes 圆括号 小括号 括号 括弧 附带
paresthesia 戳刺感
parfait 百汇 芭菲
parha 渤海
pari 喜歌剧院 巴黎
parish 堂区 教区
parit 奇偶 奇偶性 对等 平价
park 停 停放 停车 公园 园区 园囿 园林 囿 泊 花园 苑
parkinson 帕金森
parkour 跑酷 飞跃道
parl 会客厅 会客室 包间
parle 商洽
parlia 国会 巴力门 议会 议院
parmesan 帕玛森 帕马森
parnell 帕内尔
parochialism 门户之见
parod 仿讽 戏仿
parol 假释
paronychia 甲沟炎
parr 格挡
parrot 应声 拾人牙慧 牙慧 鹦 鹦哥 鹦鹉 鹦鹉学舌
pars 分析处理
parsec 秒差距
parsi 帕西
parsle 欧芹 洋芫荽 洋香菜 荷兰芹 西芹
parsnip 欧洲防风
parson 牧师
part 一方 一行 一部分 乖离 仳 元 党 分 分别 分头路 分开 分缝 判袂 别 割舍 告别 声部 处 局部 属于 帮 当事人 拨开 方 暌隔 构件 欢聚 派对 狂欢 甲方 离 组成部分 联欢 联欢会 联谊会 聚会 舞会 角色 诀别 趴体 趴踢 轰趴 造 部 部件 部位 部分 配件 零件
parterr 花圃
parthenogenesi 孤雌生殖
parthenon 帕台农 帕提侬神庙
parthia 安息 安息国
parthian 帕提亚人
parti 偏倚 偏心 偏心眼 偏颇 偏食 右袒 左右袒 左袒 片
partialit 偏心眼
participant 一把手 会众 参与者 参加者 受试者 局中人
participat 出席 加入 厕足 厕身 参 参与 参加 投入
participl 分词
particl 助词 微粒 碎屑 碎末 粒 粒子 质点
particular 一定 专 备细 尤其是 特别 特定 特殊 磁吸效应 端的 细节 详情
particularl 尤 尤其 尤指 格外 特别
particulat 悬浮微粒
partisan 一面倒 党人
partit 分割区 分治 分配 分隔 划分 劙 瓜分 隔 隔扇 隔断 隔板
partn 伙 伙伴 伙计 伴 伴侣 傍家儿 合伙人 合作方 对家 对象 拍档 搭档 枕边人
partnership 共享计划
partridg 鸪 鹧 鹧鸪
parturit 分身
parvati 帕尔瓦蒂
parvenu 暴发户
parvi 门廊
parvovirida 细小病毒科
parvoviru 细小病毒
pasc 帕 帕斯卡 帕斯卡尔
pasha 帕夏
pashtu 普什图语
pass 传 传告 传承 传授 传给 传语 传达 信手 关口 可决 坐等 度 度过 情 打发 批 推移 搭便 擦肩而过 易逝 欲 沉沦 派司 流逝 消极 消极性 混 激情 热情 相传 票证 经过 绕 考过 苒 行人 行经 被动 走过 趁便 超 路人 转发 转告 转嫁 转手 转给 转达 转述 转送 转递 过 过关 过去 过路人 递 途人 通行证 通过 逝 遗传 闺情 阨 附带 陉 随手 静态 顺便 顺势 顺带 顺手
passabl 凑合 可通 看得过 说得过去 还
passag 段落 透射 通路 通道
passagewa 楼道 走廊 过道 门洞
passat 帕萨特
passbook 存折
passeng 乘客 座儿 搭客
passionat 动情 多情 火热 炽热 热情
passionatel 热情
passivit 消极性
passke 万能钥匙
passov 逾越节
passport 护照 通关文牒
password 口令 密码 暗号 通关密语
past 乳贴 从先 以往 前尘 合子 在前 宿昔 已往 帖 往 往前 往日 往昔 既往 旧前 早已 早年 早日 昔 昔日 来 泥 浆糊 照旧 牧人 牧师 监牧 粘 粘贴 糊 糊剂 糨子 糨糊 老 膏 贴 软膏 过去 过往 酱 馅饼
pasta 义大利面 意大利面 意面 挂面
pastern 骹
pasteur 巴氏
pasteuriz 巴氏杀菌
pastich 拚贴 拟作 拟古之作 拼贴
pastim 消遣
pastor 乡间 牧人 牧歌
pastr 点心 糕点 糕饼 面点 饵 饼 饼饵 饽饽 馃子 麭
pastur 牧区 牧地 牧场
pastureland 草场
pat 扑 拊 拍 拍打
patagium 翼膜 飞膜
patagonia 火地群岛
patch 帄 斑块 花斑 补 补丁 补缀 靪
patchouli 广藿香
patella 髌骨
patent 专利 特许权
path 傒 径路 径迹 径道 徯径 涂径 溪径 行径 行道 走势 走道 路向 路径 路途 蹊径 轨 道 道路
pathetic 可怜 可怜巴巴 弱爆 悲催 没起子 泄气
pathfind 探路者
patho 伤感 感伤
pathogen 病原 病原体 病原菌 病因
pathogenesi 病机
pathogenic 致病 致病性
pathogenicit 致病性
patholog 病理 病理学
pathologist 病理学家
pathwa 小路 步道 通路
patienc 忍耐 忍耐力 耐心 耐心烦 耐性
patient 患病者 患者 病人 病号 病员 病患 病者 耐心
patil 帕蒂尔
patina 包浆 铜绿层 铜锈层
patio 门廊 院子 露台
patoi 土话 土语 行语
patriarch 家长 父兄 父权制
patricia 帕特丽夏 帕特里夏 派翠西亚
patricid 弑父
patrick 帕特里克
patriline 父系
patrimon 家底
patriot 义士 爱国者
patriotic 爱国
patriotism 爱国主义
patrol 巡 巡弋 巡捕 巡查 巡游 巡航 巡行 巡逻 巡逻队 放哨 游弋 警区 逻
patron 保护人 座儿 靠山
patronag 知遇之恩
patroniz 屈尊俯就 栽培 赐顾 赞
pats 冤种
patt 吧嗒 话术
pattaya 芭提雅
patter 漓 潇潇
pattern 图案 型式 型态 套路 式 形态 态样 方式 样 样子 格 格局 楷 模 模型 模式 模形 款式 矩 程式 纹 花头 花样 范 规率
paul 保尔 保罗
paulownia 泡桐
paunch 大腹便便 鲔鱼肚
paup 穷光蛋
paus 停顿 打顿 暂停 消停 顿
pav 砌路 铺平 铺砌 铺路 铺面
pave 便道 走道 铺面
pavil 亭 亭台 亭子 亭阁 凉亭 展馆 楼子 楼阁 榭 阁
pavlov 巴甫洛夫
pavo 孔雀座
paw 动手动脚 掌 毛手毛脚 爪 爪儿 脚爪 跑
pawn 典当 典质 小卒 当 当当 当掉 押 棋子 爪牙 质 走卒
pawnshop 典当 当铺 质库
pay 付款 有偿 给付 赔付
payback 回报
payda 发工资日 发薪日
payload 有效负载 载弹量 酬载
payp 贝宝
paywall 付费墙
pazeh 巴宰族
pc 个人电脑
pda 掌上电脑 电子手帐
pe 一阵 同侪 同辈 同龄人 尿尿 张望 撒 睃 窥探 细看
pea 五谷 豆 豆子 豌豆 豍
peac 和平 安泰 安舒 平安 憺
peaceful 倓 升平 和平 宁 安 安宁 安生 安谧 安静 安顿 平 幽 幽静 康 怗 恬 恬谧 恬静 愔 承平 敉 沉静 泊 泰 消停 清净 谧 雍雍 靖
peacefull 闟
peacekeep 维和
peacemak 和事佬
peacetim 平时
peach 桃 桃子
peacock 孔雀
peafowl 孔雀
peak 上峰 全盛 尖峰 山峰 巅峰 最佳 极致 磛 绝顶 顶尖 顶峰 顶点 顶端 高峰
peanut 土豆 花生 落花生 长生果
pear 梨 梨子 棃 黄梨
pearl 明珠 玓 玭 珍珠 珠 珠子 珠宝 珠玑 颗
pearson 皮尔森
peasant 农夫 农民 工农兵 庄稼汉 泥腿 泥腿子 穷棒子 里人
peasantr 农民阶级
peat 泥炭 泥煤
pebbl 卵石 河卵石 砾石 鹅卵石
pecan 碧根果
peck 咮 啄 斗 鹐
pectin 果胶
peculiar 乖僻 奇特 异样 怪僻 怪里怪气 特异 阴阳怪气
peculiarit 怪癖
ped 脚踏 脚踏板 脚蹬 踏板 踩 蹬子
pedagog 教学法 教育学 训育 训迪
pedagogic 师范
pedagogu 教书匠
pedant 书呆子 书蠹 夫子 学究 迂夫子
pedantic 烦琐 迂 迂腐 酸
pedantr 迂气
peddl 倒腾 兜卖 兜售 叫卖 商贩 小商贩 小贩 捣腾 摊贩 老客 行商 贩 贩卖 贩夫 贩子
pederast 娈童恋
pedest 台座 基座 基脚 底座 座子
pedestrian 步行者 行人 行者
pediatric 儿科 小儿科
pedicab 三轮车
pedicur 修脚 扦 扦脚
pedicurist 修脚师
pedigre 祖系 良种 谱系 身家
pedipalp 触肢
pedolog 土壤学
pedomet 计步器
pedophil 恋童犯 金鱼佬
pedophilia 恋童癖
peek 偷看 偷窥 窥视 覗
peekaboo 躲猫猫
peel 刨 刮皮刀 剥 剥皮 剥皮器 剥离 去皮 扒 扦 果皮 起皮
peep 偷看 偷窥 张望 窥 窥探 窥望 窥视 觑窥 阚
peephol 猫眼 监视孔
peepul 菩提树
peerless 圣 寡二少双 绝代 绝伦
peev 赌气
peevish 乖张 磨人
peg 挂钩 木钉 楔子 楬 橛 连动 销子
pegasu 天马 飞马座
pegmatit 伟晶岩
pejorat 轻蔑
pekines 哈 狮子狗
pekinges 京巴狗 哈巴狗 狆 狮子狗
pel 比利
pelican 塘鹅 淘河 鶦 鹈鹕
pellagra 癞皮病 糙皮病
pellet 丸 丹 弹丸 核球 粒 铁砂
peloponnes 伯罗奔尼撒
peloton 主车群
pelt 毛皮 生皮
pelvi 骨盆 骨盘 髋 髋关节
pelvic 髋
pemphigu 天疱疮
pen 刑事 圈 大笔 柙 栏圈 笔会 笔杆 笔杆子 翰 阹
penaeida 对虾科
penaliz 判罚 处罚 罚
penalt 主罚 刑 刑罚 判罚 惩罚 罚则 罚款 违约金
penanc 苦行赎罪
penang 槟城 槟州
penc 便士 本士 潘斯 辨士
pencil 笔帽 铅笔
pend 待定 挂起 有待 未来
pendant 佩饰 别子 吊坠 坠子 坠饰
pendulum 摆 钟摆
penetranc 外显性 外显率
penetrat 侵彻 入木三分 切入 刺骨 参透 尖锐 彻 打入 洞穿 渗透 犀利 穿 穿透 观火 识破 辟 透 透彻 透辟 透过 通透 锐利 鞭辟入里 高亮
peng 鲲鹏 鹏
pengb 椪饼
pengjiang 蓬江区
penglai 蓬莱 蓬莱仙境
penguin 企鹅
pengz 彭泽县
pengzhou 彭州市
peni 丁丁 人势 卵 卵子 宗筋 小弟弟 小鸟 小鸡鸡 屌 屪 牛子 玉茎 男根 老二 肉棒 阳具 阳物 阳道 阴茎 鞭 鸟 鸡儿 鸡巴 鸡鸡
penicillin 盘尼西林 青霉素
peninsula 半岛
penitent 会士 悔过
penknif 小折刀
penmanship 书法
penn 便士 分钱 子儿 本士 辨士
pennant 三角旗 幢 斾 旆 旛 飘带
penniless 一文不名 一贫如洗 不名一文 不名一钱 光光 囊空如洗 家贫如洗 身无分文
pennsylvania 哈里斯堡 宾夕法尼亚 宾夕法尼亚州 宾州 费城 费拉德尔菲亚
pennycress 菥蓂
pens 养老金 年金 忧思 悠 悠悠 民宿 终身俸
penta 戊
pentacyclic 五环
pentagon 五角 五角大厦 五角大楼 五角形 五边形
pentagram 五芒星 五角星
pentaprism 五棱镜
pentateuch 摩西五经
pentathlon 五项全能
pentax 宾得 潘太克斯
pentazocin 喷他佐辛 速赐康
pentecost 五旬节 圣灵降临
penthous 顶楼
pentium 奔腾
pentos 五碳糖 戊糖
peopl 世人 人 人们 人口 人民 各族人民 子民 川震 普通人 有人 民 烝民 烝黎 生灵 舆 赤子 陕西大地震 黎庶
pep 愣劲儿
pepp 椒 胡椒
peppa 佩奇
peppercorn 胡椒子 胡椒粒
peppermint 胡椒薄荷
pepperoni 烤胡椒香肠
pepsi 百事可乐
pepsin 胃蛋白酶
peptid 缩氨酸 肽
pepton 蛋白胨
perak 吡叻 霹雳
perambulat 巡行 漫步
perce 发觉 察觉 感到 感觉 感觉到 明察 觉察
percent 巴仙 巴先 百分 百分之 百分率 趴
percentag 占比 百分 百分数 百分比 百分率
percentil 百分位数
percept 乖觉 悟性 感受 感性 感知 机警 省事 知觉 耳聪目明 观察力 认知 锐利 锐敏 领悟力
perceptivit 感知力 知觉力
perceptu 感性
perch 栖 栖息 栖木 魣 魣鱼 鲈鱼
percol 渗滤 透水
percolat 沁 浸润 滴注
percuss 打击
peregrin 周游列国
peremptor 不容置辩 专横 强令
perenni 多年生
perez 培勒兹 法勒斯
perfect 到家 十全 十全十美 圆满 天造地设 完备 完美 完美无瑕 尽善尽美 无瑕 理想 练
perfectionist 完美主义者 求好心切
perfid 背信弃义
perfidiou 无信义
perfor 穿孔 齿孔
perforat 穿 穿孔
perform 修练 协奏 履行 拍演 演 演出 演出者 演员 演奏者 演戏 演艺人员 行 表演 诠释
performanc 业绩 发表会 场次 性能 演出 绩效 表演 表现
perfum 棻 熏 芬 芬芳 香料 香氛 香水 香液
perfunctor 不痛不痒 含糊 敷衍 有一搭没一搭 苟且
perfus 灌注
perhap 也许 兴许 只怕 可能 容或 庶几 怕 恐怕 或 或者 或许 搞不好 莫不是 许
perianth 花被
periapsi 近拱点
pericardium 心包
pericl 伯里克利 培里克利斯
peridium 包被
peridot 橄榄石
peridotit 橄榄岩
perige 近地点
perihel 近日点
peril 临难 危亡 险情
perilou 千钧一发 岌 岌嶪 惊险 殆
perimet 周边 周长 方圆
perinat 围产
perineum 会阴
period 代 历时 句号 句点 叶 周期 天癸 季节 学时 届 年代 年头 年间 时 时代 时候 时期 月信 期 期间 纪 老朋友 课时 阶段
periodic 刊 周期性 定期 报 期刊 本
periodicit 周期性 周期系
periodiz 断代
periodontiti 牙周炎 牙周病
periosteum 骨膜
peripher 周围 周边 外设 裔 边缘
periscop 潜望镜
perish 殒 殒命 毁灭 沦丧 沦亡 沦灭 消灭 灭亡 遇难 陨命
perishabl 易变质 易腐败
perissodactyla 奇蹄目 奇蹄类
peristalsi 肠蠕动 蠕动
peritoneum 腹膜
perjur 伪证
perli 玻璃市
perlit 珍珠岩
perm 彼尔姆 烫 烫发 烫头发
permacultur 朴门
permafrost 冻土 冻土层 永久冻土 永冻土
permanent 常任 常驻 恒 持久 永久 永久性 长久
permeabilit 透水性
permeabl 透水
permeat 充满 弥漫 沁入 沉浸 浸润 浸淫 浸透 渗入 渗透
permian 二叠纪 二迭纪
permiss 允准 放纵
permit 允 允准 允许 准予 准许 办证 可 容许 开许 得 执照 让 许 许可 许可证 许和 证照
permut 排列 置换
perniciou 害人
perox 过氧
peroxid 过氧 过氧化 过氧化物
peroxisom 过氧物酶体
perpendicular 垂直 横向
perpetrat 侵害人 犯罪者 行凶者
perpetu 永 永久 永续
perpetuat 袭
perpignan 佩皮尼昂
perplex 呒 困惑 困扰 惘 惘然 惘然若失 绕 荧 迷惘 迷茫
perplexit 困惑
perquisit 额外补贴
persecut 迫 迫害
perseu 英仙座
persever 坚忍 坚执 坚持 坚持不渝 持 持之以恒 有恒 有毅力 锲而不舍
perseveranc 恒心 有恒 毅力
persia 波斯
persian 帕西 波斯猫 波斯语
persimmon 柿 柿子
persist 再接再厉 坚执 坚持 复现 持续
persistenc 持久
persistent 一贯 恒久 持久
persistentl 一个劲 一味 苦苦
person 专属 东西 个人 亲 亲自 亲身 人 人士 人头 人物 人称 人身 切身 手 私 私人 私房 私自 贴身 躬亲
personag 人物 名人
personalit 个性 人格 人气
personaliz 个性化 人格化
personall 亲手 亲眼 亲自 身 躬 躬身
personific 化身 拟人
personnel 人事 人员 员工
perspect 前景 视角 视野 透视 透视学 透视法
perspicaciou 睿
perspicacit 前瞻性
perspir 出汗 汗 汗水
persuad 劝服 劝说 相劝 说 说动 说服 说通
persuas 劝说 疏导
persuasiveness 说服力
pertain 关于
perth 帕斯 珀斯
pertinent 中肯 相关 贴题
perturb 干扰 微扰 心神恍惚 愤懑 扰乱 攘
pertussi 百日咳
peru 秘鲁
perugia 佩鲁贾
perus 披阅 阅
pervad 弥漫 彻 溥 磅礴
pervas 普及
pervers 乖 乖戾 佹 刚愎 剌 悖 愎 拗 繣 迕
pervert 变态 咸猪手 毒化 淫魔 色狼 色胚 色鬼
peshawar 白沙瓦
pesk 啰唆
peso 披索 比索
pessar 子宫托
pessimistic 厌世 悲观 灰色
pest 厮缠 害人虫 害虫 敌害 死缠烂打 磨 磨烦 磨蹭 缠绕 胡搅 胡缠 蘑菇 蛮缠 骚搅 麻缠
pesticid 农药 杀虫剂
pestilenc 温 瘟 瘟疫
pestl 杵 槌 研磨 碓 碾槌
pesto 意大利青酱 派斯托 青酱 香蒜酱
pet 伯多禄 宠儿 彼得 抚摸 瓣 花瓣
petechia 瘀点
petersburg 彼得堡
pethidin 哌替啶 杜冷丁
petiol 不完全叶 叶柄
petit 呈 呈文 娇小 征求 申请书 瘦小 禀 签呈 诉求 请愿 请愿书
petrarch 皮特拉克
petrif 傻愣愣 石化
petrochemistr 石油化学
petrograd 彼得格勒
petroleum 油 石油
petrolog 岩石学
petrovich 彼得罗维奇
pett 佌 卑陋 呫 小儿科 小家子气 小心眼 小心眼儿 小气 小肚鸡肠 小里小气 心胸狭窄 龌龊
petticoat 衬裙 裳
pettifogger 刀笔
peugeot 标致
pew 长凳
pewt 白镴 锡蜡 锡铅 锡镴
peyot 翠冠玉
pfennig 芬尼
pfff 噗
pfiz 辉瑞
ph 酸碱值
phablet 平板手机
phag 噬菌体
phagocyt 吞噬细胞
phagocytosi 吞噬作用
phagostimulant 诱食剂
phalaenopsi 蝶兰
phalanx 方阵
phallotoxin 毒肽
phanaeng 帕能
phanero 显 显性
phanerocrystallin 显晶
phanerogama 显花植物
phanerozoic 显生代 显生宙
phantom 妖 幻影 鬼怪 魅影
pharaoh 法老
pharbiti 牵牛属
pharise 法利赛人
pharmac 医药商店 药妆店 药学 药局 药店 药房
pharmaceutic 医药 药物 药用
pharmacist 司药 药剂士 药剂师 药师
pharmacokinetic 药代动力学 药动学
pharmacolog 药物学 药理 药理学
pharmacologist 药物学家
pharmacopoeia 药典
pharyngiti 咽炎
pharynx 咽 咽头
phas 局面 时期 期 段落 相 相位 相态 阶段 阶段性
phd 博士学位 哲学博士
pheasant 山雉 山鸡 翚 野鸡 鵗 鵫 鹝
phecda 天玑
phelp 菲尔普斯
phenazin 吩嗪
phencyclidin 苯环利定
phenol 酚 酚类化合物
phenolog 物候学
phenolphthalein 酚酞
phenomen 现象级
phenomenolog 唯象理论 现象学
phenomenologic 唯象
phenomenon 征 怪圈 现象
phenotyp 表现型
phenox 苯氧基
phenylalanin 苯丙氨酸
phenylketonuria 苯丙酮尿症 苯酮尿症
pheromon 信息素 外激素 费洛蒙
phi 佛爱 斐
philadelphia 费城 费拉德尔菲亚
philander 偷香窃玉 轻薄
philanthrop 善心
philanthropist 善人 慈善家
philatel 集邮
philatelist 邮迷
philharmonic 爱乐
philip 斐理伯 腓力 腓立比 飞利浦
philippi 腓立比
philippin 南沙群岛 拉拉 菲律宾
philistia 非利士地
philistin 市侩 鄙俗 鄙俚 非利士人
philolog 文字学 文献学
philosoph 哲学 哲学家 哲理 德里达 爱默生 理念 阿多诺
philosophic 旷达
philtrum 人中
phimosi 包茎
phish 网络欺诈
phlegm 痰 黏痰
phlegmatic 慢性子
phloem 韧皮 韧皮部
phobet 惊恐翼龙
phobia 恐怖症 恐惧症
phobo 火卫一
phocida 海豹科
phoenicia 腓尼基
phoenix 凤 凤凰 凤凰号 凤凰城 凤凰座 菲尼克斯
phon 假惺惺 来电 空头 致电 虚假 跑分
phonem 音位 音素 音韵
phonetic 声旁字 声韵学 表音 语音 语音学
phonic 自然发音 自然拼读
phonogram 音符
phonograph 留声机
phonolog 音系学
phonologic 表音
phosgen 碳酰氯
phosphat 磷酸盐
phosphin 膦
phospholipid 磷脂
phosphorescenc 磷光 磷火 荧
phosphorit 磷酸盐岩
phosphoru 磷
photo 像片 照
photobook 写真集
photochemistr 光化学
photocomposit 照排 照相排版
photocop 复印 复印件 影印本
photocopi 复印机 影印机
photocopy 影印
photodiod 光二极管 光电二极管
photoelectric 光电
photoelectron 光电子
photogenic 上相 上镜
photograph 图片 影 摄影 摄影家 摄影师 摄影术 照片 相片 艾未未
photoinduct 光感应
photojournalist 报道摄影师 摄影记者
photolithograph 光刻
photolysi 光化作用
photon 光子
photoresist 光刻胶
photosensit 光敏
photosynthesi 光化作用 光合 光合作用 光能合成
phototelegram 传真电报
phototherap 光照治疗
phototypesett 照排 照相排版
photovoltaic 光伏
phras 仂语 句 片语 用词 短语 词组 语词
phraseolog 文字 文辞 用语
phthalat 邻苯二甲酸酯
phthalein 酞
phuket 普吉
phyllotax 叶子列 叶序
physic 洋学堂 物理 物理学 皮肉
physician 医家 大夫
physicist 物理学家
physiognom 人相 人相学 命理 相术 脸型 脸形 面相
physiolog 生理 生理学
physiologic 生理性
physiologist 生理学家
physiotherap 物理治疗 物理疗法 理疗
physiotherapist 理疗师
physiqu 体态 体格 体魄 形体 戳个儿 筋骨 腰板 身板
phytochemic 植物化学成分
phytoncid 芬多精
pi 埠 埠头 墩 栈桥 栈桥式码头 派 码头 马头
pianist 钢琴家 钢琴师
piano 钢琴
pica 异食癖
picard 皮卡尔
picasso 毕加索 毕卡索
picen 苉
pick 剔 匹克 单挑 叉 抠 拔 拣 拣饮择食 拨片 择食 指点 挑 挑三拣四 挑剔 挦 掐 摘 摘下 撷取 甄选 相中 选 选择 遴选 采 采摘 镐
pickax 十字镐 洋镐 镐头 鹤嘴锄
picker 皮克林
picket 樴
pickl 咸菜 漤 腌 腌渍 腌货 腌黄瓜 酸黄瓜
pickleball 匹克球 泡菜球
pickpocket 三只手 扒手
pickup 唱头 拾音器 电唱头
picloram 毒莠定
picnic 野餐
pico 皮
picosatellit 皮星
picosecond 皮秒
pict 绘架座
pictogram 象形 象形字 象形文字
pictur 图 图像 图形 图片 图画 影 照片 画 画作 画儿 画图 画幅 画面 相 组图
picturesqu 如画 如诗如画 旖旎
picul 担
pidgin 皮钦语
piec 一块 块 断片 瓣 纸片 部分 鸡零狗碎
pieceme 零星 零零星星
piecework 料件子活
piecrust 面皮
pierc 划破 刺 刺戳 刺破 刺骨 尖 尖利 戳破 捅破 插 擉 擘 洞穿 砭 穿 穿洞 穿破 纵贯 鈌
pierid 粉蝶
pierr 皮埃尔 皮尔
piet 虔信
piezoelectricit 压电
piezomet 压力计
pig 欧猪 猪 色素 颜料 颜色
pigeon 鸽 鸽子 鹁鸽
pigeonhol 档
pigg 豱公
pigger 猪场
pighead 冥顽不灵 执拗
piglet 仔猪 猪仔
pigpen 猪栏
pigst 圂 猪圈 猪栏 猪窝 猪窠 苙
pigtail 小辫 小辫子 辫子
piig 欧猪
pik 矛 长枪 长矛
pil 一堆 叠 垛 堆 摞 桩 痔 砢 簇 累累 补刀
pilaf 手抓饭 抓饭
pilat 彼拉多 彼拉提斯 普拉提
pilau 手抓饭
pilf 偷 偷窃 偷鸡摸狗 胠箧
pilgrim 朝圣者
pilgrimag 朝拜
pill 丸 丸剂 丸子 后座 药丸 起球
pillag 抢夺 掠取 掳掠 攫夺 洗劫
pillar 主心骨 台柱 支柱 柱 柱子 柱梁 柱石 栋梁 桓 桢 梁木 楹 樘 顶梁柱
pillbox 碉堡
pillow 枕 枕头 葄
pillowcas 枕套
pilot 机师 飞机师 飞行员 驾 驾乘 驾驶 驾驶员
pilothous 操舵室
pimp 三七仔 淫媒 淫媒罪 男妓 皮条 皮条客 郎君 马夫 龟公
pimpl 丘疹 圪垯 疖 疙 疙瘩 疱 痘 痘疱 痘痘 粉刺
pin 别针 密码 引脚 松 松树 栓 球瓶 相思 针 钉 销 销子 鸟羽 齿轮
pinacea 松科
pinan 蒎
pinball 弹珠台
pinc 拑 箝 螯 钳 钳子
pinch 拧 捏 掐 紧挤 钳
pincush 针扎
pindar 品达
pinduoduo 拼多多
pineappl 凤梨 旺来 菠萝 黄梨
pingba 平坝区
pingchuan 平川区
pingdingshan 平顶山市
pingdu 平度市
pingfang 平房区
pinggu 平谷区
pingguo 平果市
pingh 平和县
pinghu 平湖市
pingjiang 平江县
pingl 平乐县
pingliang 平凉市
pingnan 屏南县 平南县
pingqiao 平桥区
pingquan 平泉市
pingshan 坪山区 平山区 平山县
pingshu 评书
pingshun 平顺
pingtan 平潭县 评弹
pingtang 平塘县
pingxiang 凭祥市 平乡县 萍乡市
pingyu 平舆县
pingyuan 平远县
pinhol 针孔 针眼
pink 小拇指 桃红 桃色 粉 粉红 粉红色 粉色 银红
pinkey 火眼 红眼病
pinn 羽裂
pinna 耳壳 耳廓 耳郭
pinnacl 尖顶 巅峰 极致
pinprick 针眼
pint 品脱
pinterest 品趣志
pinwheel 风车
pinyin 拼音
pione 倡导者 先导 先锋 先驱 先驱者 前驱 奠基人 奠基者 开拓者 开路先锋 开辟者 急先锋 拓荒者 挑头 提倡者 敢为人先 首创 首创者
pioneer 开拓性
piou 虔信 虔诚
pip 导管 挤花 水龙 烟斗 管 管子 管路 管龠 输水管 音管
pipa 琵琶
pipedream 迷梦
pipelin 发展中 流水线 管线 管道 输水管
piperazin 哌嗪
piperidin 哌啶
pipett 吸管 滴管 移液器
pipit 鹨
piqu 负气
piquant 尖刻
pirac 海盗行为
piracetam 吡拉西坦
piranha 水虎鱼 食人鱼
pirat 海盗 海贼 盗录 盗版
pisa 比萨
pisc 双鱼 双鱼座
pisistratu 庇西特拉图
piss 吃喝拉撒睡 小号 撒尿 赌烂
pistachio 阿月浑子
pistil 花蕊 蕊 雌蕊
pistol 手枪
piston 柱塞 活塞 鞲鞴
pit 井下 凹洞 凼 凼子 哀 哀怜 地穴 坎 坑 坑洞 坜 怜 怜悯 悯 悲催 惜 果核 核 核儿 洞子 溛 潭 矿场 硐 窞 臽
pitapat 突突
pitch 俯仰 投手 柏油 水罐 沥青 球场 瓶 罐子 诉求 音调 音高 高低
pitchblend 沥青铀矿
pitchfork 叉 杈 钢叉
pitchpip 吕
piteou 凄惋
pitfall 阱 陷 陷坑 陷阱
pith 心材 简洁 精髓 髓
pitiabl 可念 可怜见 悲凄 楚楚可怜
pitiful 凄怆 可怜 可怜巴巴
pitiless 峻厉 无情
pitless 无底坑
pitt 凹痕 麻
pittsburgh 匹兹堡
pityriasi 糠疹
pivot 关键 机 枢 枢纽 枢轴 椳 起承转合
pixel 像元 像素 马赛克
pixelat 打马赛克
pizhou 邳州市
pizza 批萨 披萨 比萨 比萨饼 皮萨饼 薄饼
pizzicato 拨奏
pizzl 牛鞭
pl 合股 屡加
pla 出 博 去 司职 吹奏 嫽 嬉耍 弄 弹 弹奏 戏 戏剧 戏耍 打法 扮 把弄 把玩 抏 拉 操 游戏 玩 玩儿 玩弄 玩耍 耍 耍子 耍弄 般乐 表演 踢 逗弄 顽
plac 一席之地 位 位子 位次 位置 侇 到位 去处 名 名次 名额 地 地位 地儿 地头 地方 地点 场地 场所 境 处 处所 安放 寄予 寄托 寓 所 所在 搁 放 方 砂积矿床 窝 置 置于 置放 身处 顺位
placard 告示牌 广告宣传画 手举牌 招贴 标语 标语牌
placat 安抚 调和
place 安置
placebo 安慰剂
placehold 占位符
placenta 胎座 胎盘 胞
placid 平和 湉 湉湉 澹
plagiarism 代写 借花献佛
plagiarist 文抄公
plagiariz 剽窃 剿 剿说 抄 抄袭 拾人涕唾
plagioclas 斜长石
plagu 札 疠 疫 疫病 瘟 瘟疫 鼠疫
plaic 欧蝶鱼 鲽鱼
plaid 格子呢 格子花呢
plain 便 原野 坝 坪 川 平原 平地 平实 明了 朴 朴实 朴实无华 白 简朴 素 纯素 质 质朴 赤裸裸 野 陋
plainclothesman 便衣
plainl 明明
plainspoken 快
plaint 凄惨 哀乐 哀怨
plaintext 明码
plaintiff 原告 提告人 起诉者
plait 编 编制 编织 编结 辫 辫子
plan 主意 企划 位面 划 刨 刨子 刨工 刨床 图 安排 小九九 平面 平面图 打算 打算盘 拟 措 措办 擘划 方案 构思 猷 略 策 筹 筹算 算盘 算计 缪巧 规 规划 计 计划 计议 计较 设计 谋 谟 运筹
planar 扁平
planet 惑星 游星 行星
planetarium 天文馆
plank 平板支撑 木板 板 板子 牏
plankton 浮游生物
plann 心算 策划 规划人员
plant 农园 卉 厂 坐探 安插 底线 株 栽 栽植 栽种 植 植株 植物 种 种植 种植业 种植园 花木 草木
plantain 蕮
plaqu 斑块 牌
plasma 电浆 等离子 等离子体
plasmid 质粒
plasmodium 疟原虫
plast 圬 垩 塈 塓 墁 抹 抹灰 杇 止血贴 涂敷 溜 灰泥 生石膏 石膏 粉刷 粉饰 鋘
plaster 烂醉如泥 瓦工 酩酊大醉
plasterboard 石膏墙板
plastic 塑 塑料 塑胶
plasticin 橡皮泥
plasticit 可塑性 塑性
plasticiz 塑化剂 增塑剂
plastid 色素体
plat 底版 板 柈 牌 盘 盘子 碟 鉼 鋈 镀 镀上
plateau 塬 高原
plateful 满盘
platform 主席台 台 台子 地台 坛 平台 政纲 栈桥 站台 观 讲台 讲坛 载具
platinum 白金 铂 铂金
platitud 滥套子 滥调 陈腐
plato 柏拉图
platonism 柏拉图哲学
platoon 排
platt 大浅盘 大盘子
platypu 鸭嘴兽
play 单放机 局中人 播放机 海王 玩咖 玩家 玩者 球员 球手 竞赛者 肝
playback 放音
playbill 海报
playbo 玩咖 花花公子
playdough 彩泥
playfair 普莱费尔
playful 好玩 轻窕
playgirl 花花公主
playground 操场 游乐场 游戏场 运动场
playlist 播放列表 歌单
playmat 游伴 玩伴
playoff 季后赛
playth 玩具 玩意 玩物
playwright 剧作家 夏衍 戏剧家
plaza 广场
plea 抗辩 诉状
plead 哀求 央 央及 央告 央求 抗辩 推说 辩护 辩称
pleas 别客气 务请 喜人 喜孜孜 喜滋滋 快 快意 忺 怡 怿 悦 惬意 愉 投合 拜托 敬请 欢 歆 满意 由着 衎 詊 请 请坐 赏心悦目 陶
pleasant 受 可人 宜人 快 怡悦 愉快 爽意 爽畅 甘 甜美 顺意 顺气
pleasur 乐事 乐子 乐趣 享受 快感 欢乐 欢娱
pleasurabl 爽
pleat 褶 褶子
plebeian 庶民
plebiscit 全民投票 公民投票
plectrum 匹克 弹片 拨子 拨片
pledg 作誓 保证 发誓 宣示 当头 愿 盟 矢志 约言 誓 誓约 誓言 誓词 许诺 质 质押
pleiad 昴
pleiku 波来古
pleistocen 更新世
plenipotentiar 全权代表
plent 丰足 优裕 充裕 宽裕
plentiful 丰 丰富 丰沛 丰硕 充沛 充盈 博 坱 宽余 富足 猥 盎然 饶沃
pleonasm 冗言 赘语
plesetsk 普列谢茨克
plesiochronou 近乎同步
pleuris 胸膜炎
plexiglass 有机玻璃
pli 拑 箝 钳 钳子
pliabl 轻柔
plight 困境 田地 苦情
plinth 基底 座子
pliocen 上新世
pliosauru 上龙
plo 伎俩 套儿 把戏
plodd 粘皮带骨 騺
ploid 染色体倍性
plonk 蹾
plop 啪哒 噗 扑通
plos 塞音 破裂音
plot 剧情 同谋 情节 机关 构思 标绘 盘算 策划 策动 绘图 蓄谋 计算 谋划 阴谋
plotinu 普罗提诺
plotlin 故事线
plott 策划人
plough 破土
plov 睢鸠 鸻
plovdiv 普罗夫迪夫
plow 北斗星 松土 犁 犁地 犁头 翻耕 耒 耒耜 耕 耕犁 耜 耝 耤 耩 锄犁
plowshar 犁头 犁铧 耜 耦 鎞 铧
plu 加 加上
pluck 带种 弹 弹拨 彪悍 拔取 拔掉 拔毛 拨 挦 搊 摘 摘取 采 采摘
plug 堵死 塞 塞子 外加附件 外挂 外挂程式 外插 插件 插入 插头 插进 插销 板烟 栓 附加元件
plughol 排水口 排水孔
plum 坆 布林 李 李子 梅 梅子 羽毛 羽流 翎 翎毛
plumag 羽毛 翎毛
plumb 水暖工 水管工 水管工人 管子工 管工 铅管工
plumbago 石墨
plumblin 吊线 铅垂线
plummet 消沉 重挫 骤减 骤降
plump 丰 丰盈 圆滚滚 肉乎乎 肥厚 肥头大耳 肥实 肥滋滋 肥硕 肥美 胖 胖嘟嘟 饱满
plund 刮 剽窃 劫 劫掠 劫洗 寇 打劫 抢夺 掠 掠取 掠夺 掳掠 搜刮 攫夺 渔猎 盗
plunder 掠夺者
plung 低胸 搋子 柱塞 鏦
plur 复数
pluralism 多元化 多元论
pluralistic 多头
plurk 噗浪
plush 长毛绒
pluto 冥王星
plutonium 钚 钸
plymouth 普利茅斯
plywood 多层材 胶合板
pm 亥时 戌时 未时 申时 莫迪 酉时 酉牌时分
pneumatic 气动 气动式
pneumoconiosi 尘肺
pneumonia 肺炎
pneumothorax 气胸
po 不标准 俭薄 受穷 寒 差事 挼 敝 清寒 稀松 穷 穷人 穷鬼 空匮 窭 菜 菲 贫 贫寒 贫瘠 贫穷 贫苦
poach 偷猎 偷猎者 挖角 盗猎
pocahonta 宝嘉康蒂
pock 麻
pocket 兜 口袋 囊 窟窿 腰 腰包 荷包 衣兜 衣袋 袋 袖珍 褚
pocketknif 小折刀 折刀
pockmark 痘痂 痘痕 白麻子 麻子
pod 荚 蒴 豆荚
podcast 播客
podgorica 波德戈里察 波德里查
podium 讲台 讲桌 领奖台
poem 篇什 诗 诗歌 诗篇
poet 王粲 薄伽丘 诗人 骚客
poetr 诗 诗意 骚
pog 洋片 洋画儿
pohang 浦项
poignant 凄美 哀艳 缠绵悱恻 走心
poinsettia 一品红 圣诞红 圣诞花
point 一点 分 剀切 剑尖 即将 在线 处 对准 尖 尖尖 尖窄 尖锐 扼要 指 指到 指引 指标 指针 正要 点 点子 点数 点点 着边 磅 论点 锋利 颖
pointless 无谓 没搞头
pointsman 扳道员
pois 台风 大大方方 大模大样 提提 雅饬 雍容 风度
poison 下毒 下药 中毒 屠毒 投毒 放毒 毒 毒剂 毒化 毒品 毒害 毒物 毒药 药 蛊 酖
poisonou 中毒性 有毒 毒 酖 鸩
pok 戳 扑克 扑克牌 拨 拨动 拨火棍 挑 捅 杵 鋊
pol 多 多元 撑杆 杆 杆子 极 极点 竿 聚 艾条灸 钢管
poland 波 波兰
polanski 波兰斯基
polari 北极星 北辰 櫆师
polarit 极性
polariz 两极分化 两极化 偏振 偏极 偏极化 偏极镜 极化 极性
polaroid 宝丽来 拍立得
polemic 论战
polemonium 荵
polenta 棒子面 玉米糕
polha 乶下
polic 倒转 干警 政策 方策 方针 检警调 波丽士 策 警 警察 警方
policeman 员警 巡捕 警员
policewoman 女警 女警员
policyhold 投保方
policymak 决策者
polio 小儿痲痹 小儿麻痹 脊灰
poliomyeliti 小儿麻痹症 脊髓灰质炎
polioviru 小儿麻痹病毒
polish 修饰 劖 打光 打磨 抛光 擦 擦亮 波兰语 润色 磨 磨光 精炼 蓥 锃 错
polit 和气 客气 斯文 有礼貌 礼貌
politburo 政治局
politel 殷勤
politeness 礼貌
politess 客气话
politic 国事 政 政事 政治 政治学 政治性 政理
politician 政客 政治人物 政治家 江泽民 瞿秋白
politiciz 政治化
polka 波尔卡
poll 调查 轮询
pollen 花粉
pollin 传粉
pollinat 传粉 授粉
pollut 污染 沾染 烟霾
pollutant 污染物
polo 波罗 马球
poloniu 波洛涅斯
polonium 钋
polyamid 聚酰胺
polycarbonat 聚碳酸酯
polycrystallin 多晶
polyest 多元酯 聚酯
polyethylen 聚乙烯
polygam 一夫多妻 多妻制
polyglot 跨语言
polygon 多角形 多边形
polygonum 蓼
polygram 宝丽金
polygraph 测谎仪 测谎器
polyhedron 多角体 多面体
polyimid 聚酰亚胺
polym 聚合体 聚合物 高分子 高聚物
polymath 通才
polymeras 聚合酶
polymeriz 聚合 聚合作用
polymorphism 多型 多态
polynesia 波利尼西亚 玻利尼西亚 玻里尼西亚
polynomi 多项式
polyp 息肉
polypeptid 多肽 缩多氨酸
polyphenism 非遗传多型性
polyphon 多音
polyploid 多倍体
polypropylen 聚丙烯
polypu 瘜
polysaccharid 多糖 多醣
polysem 多义 多义词
polysemou 多义
polystyren 保力龙 聚苯乙烯
polytechnic 专科学校 中等技术学校
polytetrafluoroethylen 聚四氟乙烯
polytheism 多神教 多神论
polytheist 多神论者
polythen 聚乙烯
polytop 多胞形
polytunnel 大棚 暖棚
polyurethan 聚氨酯
pom 梨果
pomad 发蜡
pomegranat 安石榴 柘榴 榴 海榴 石榴
pomelo 文旦 柚 柚子
pomerania 波美拉尼亚
pomeranian 博美犬
pommel 镡
pompe 庞培
pompeii 庞贝
pompeium 庞培
pompon 绒球
pompou 冠冕堂皇 大剌剌 浮夸 虚夸
pon 小马 桥脑 款段 脑桥
pond 寻思 左思右想 忖 忖思 思忖 思索 水凼 水池 水潭 池 池塘 池子 池沼 沉思 沼 泡子 注念 泽 深思 溏 潢 潭 潴 玩索 琢磨 积水 自忖 荡 陂 陂塘
ponkan 椪柑
pontiff 教皇
pontoon 趸船
ponyfish 鲾
ponytail 马尾 马尾辫
ponzi 庞兹 庞氏
poo 便便 臭臭
poodl 贵妇犬 贵宾犬
poof 屁精
pooh 呸 咅
pool 凼 凼子 卡池 拼 撞球 桌球 水塘 水池 池塘 池沼 沼 泽 潴 醵 陂 陂塘
poop 上大号 大号 拉大便 臭臭
poopdeck 舳
pop 啪 噗 教宗 教皇 本笃十六世 约翰保罗 膨化
popcorn 熬稃 爆玉米花 爆米花 玉米花
popemobil 教宗座驾
popey 大力水手
poplar 杨 白杨
poplin 府绸
poplite 腘窝
popliteu 腘肌
popp 摁扣儿 罂粟
popsicl 冰棍 冰棍儿 冰棒 冰糕 棒冰 雪条 霜条
popul 人丁 人口 人口数 总体 户口 母体 母群体 种群
populac 民众 黎庶
popular 俗 发烧 受欢迎 吃得开 吃香 大众 抢手 时兴 普 普及 民间 流行 火爆 热门 盛行 红 诩 走红 风行 风靡
popularit 人气
populariz 大众化 推展 推广
populism 民粹主义
populou 人口稠密
por 孔隙 毛孔 毛细孔 气孔
porcelain 瓷 瓷器 磁
porch 廊 阳台
porcino 牛肝菌 美味牛肝菌
porcupin 豪猪
porg 加吉鱼 真鲷 鲷 鲷鱼
porifera 多孔动物
pork 大肉 猪肉
porn 色情作品
pornograph 淫书 色情 黄毒
pornographic 咸湿 黄 黄色
porou 多孔 多孔性 稀松
porphyr 斑岩
porphyra 紫菜属
porphyria 紫质症
porphyrin 卟啉
porphyrit 玢
porpois 鼠海豚
porridg 燕麦粥 稀饭 穈 粥 糊糊 麮
porsch 保时捷
porsgrunn 波什格伦
port 一部分 份额 入口网 埗 埠 左舷 挑夫 接口 搬运工 正门 波特 港 港口 港埠 端口 脚夫 脚户 航站 茶房 行李员 运货员 部分 门户 门房
portabilit 可移植性 移植性
portabl 便携 便携式 可移植 手提 移动 随带
portacabin 方舱
portag 搬运
portent 兆头 祸福吉凶
portfolio 档案夹 档案袋 箧
porthol 舷窗
portico 廊庑 门廊
portl 富态
portland 波特兰市
portmanteau 混成词
portra 刻画 塑造 描写 描摹 描绘 摹写 绘
portrait 像 写真 头像 画像 相 真容 肖像
portray 人物描写 写照 描写
portsmouth 朴次茅斯
portug 葡 葡萄牙
portugues 佛朗机 葡 葡文 葡萄牙人 葡萄牙文 葡萄牙语 葡萄语 葡语
pos 人模狗样 作态 佯装 假冒 做张做势 做张做智 充 摆造型 自诩 身态 造型
poseidon 波塞冬 海王
posit 主张 事权 仓位 位 位置 利好 到位 地位 处 头寸 姿势 定位 对局 持仓量 方位 有本钱 架势 正 正向 正面 积极 立场 职位 职务 职级 肯定 良性 身份 阳 阳性 阵地 顺位
position 定位 市场定位
positivism 实证主义
positivit 正能量
positron 反电子 正子 正电子 阳电子
possess 中邪 中魔 具 具备 具有 占有 卡到阴 在身 属地 所有 所有权 所有物 拥 拥有 据有 有着 物主限定词 称 附身 领有 鬼迷心窍 魔怔
possibilit 了 可能 可能性
possibl 作兴 可以 可能 得了 或 或者 有可能
post 公告 发帖 发贴 后 在职 岗 岗位 帖子 广告宣传画 张贴 招贴 提出 标杆 栱 派驻 海报 职位 职务 职守 贴 贴文 贴画 过帐 邮 邮件 邮报 邮政
postag 邮费 邮资
postbox 信筒
postcard 明信片
postcoloni 后殖民
postdoc 博后 博士后 超博士
posteriori 后天
posterit 后代 后嗣 嗣 子孙 烟火 继嗣 胤
posthast 十万火急
posthumou 死后 遗墨
posthumousl 追
postman 邮差
postmark 邮戳
postmodernism 后现代主义
postmodifi 后置修饰语
postmortem 尸体解剖
postnat 产后
postoperat 术后
postpaid 后付
postpon 从缓 展 展缓 延后 延宕 延期 延缓 延误 延迟 拖宕 推宕 推迟 改期 暂缓 留待 缓 缓办 缓期
postposit 后加 后置 后置词
postproduct 后制
postscript 又及 跋 附笔
postsynaptic 突触后
postulat 公设
postur 体位 体态 势子 姿势 姿态 式子 态势 装腔作势 趒 身子骨
postwar 战后
pot 壶 汤剂 煲 罐 罐子 锅 锅子 鼎
potala 布达拉宫
potassium 加里 钾
potato 土豆 山药蛋 洋芋 薯 马铃薯
potbell 大肚子 将军肚 罗汉肚 鲔鱼肚
potenc 效价 效价能
potent 攻伐 霸道
potenti 位 势 潜力 潜在 潜能 潜质
potentiomet 电位器 电位计
potherb 野菜
pothol 坑洞
poti 波季
potiphar 波提乏
potou 坡头区
potpourri 大杂烩 杂集
potsdam 波兹坦 波茨坦
potstick 锅贴
pott 制陶工人 瓬 陶匠 陶工
potter 匋 瓦器 缶 陶 陶器 陶工 陶瓷器
pouch 嗛 囊袋 小袋 布袋 袋 褡
pouf 墩子
poultic 泥敷剂
poultr 家禽
pounc 扑 扑袭 掩杀 猛扑
pound 咚咚 庞德 悸动 捣 捶 捶打 擂 擣 敲击 砸 磅 舂 镑
pour 下注 加注 奔流 对 斟 汋 浇筑 淋 淋漓 滂沱 潎 灌 瓢泼 筛 酾
poussin 普桑
pout 努出 努嘴 呶 嘟 嘟着嘴 噘 噘嘴 撅 撅嘴
povert 贫困
pow 三次幂 乘幂 乘方 力 力征 力道 力量 功力 功率 劲力 势 势力 势头 啪 大国 大权 威 威显 威权 威风 幂 强权 感染力 掌权 权 权力 权势 权能 柄政 次数 汗漫
powd 丹 末 末儿 末子 沙 粉 细粉 面子
powder 粉色
powell 鲍威尔
powerboard 插线板
powerful 伾 倞 冲 劲 弫 强 强力 强劲 强势 强大 有力 有权 桓桓 重磅 雄 雄健 骙
powerless 无力 无牙 无能 苍白无力
powerlift 健力
powerstrip 延长线
poyang 鄱阳县
poznan 波兹南
pr 前置 探听 朊毒体 朊病毒 瓧 讦
pra 做礼拜 做祷告 祈 祈愿 祈求 祈祷 祝 祝祷 祷 祷告 祷念 祷祝 禂 禨 蕲
practic 丽实 习 习气 从业 作法 修习 修练 做功夫 做工夫 做法 切合实际 切实 历练 实习 实务 实操 实用 实穿 实践 实际 实际上 应用 引而不发 扎实 扎扎实实 操练 溜 演练 熟习 熟练 练 练习 落实 规矩 谟 风习
practicabl 行得通
practicalit 实际性
practicall 几乎
practition 从业者 执业
prada 普拉达
pragmatic 务实 变通 实用 机变 现实 语用学 随机 随机应变 雁过拔毛 顺风转舵
pragmatism 实用主义 机会主义
pragu 布拉格
praia 培亚 普拉亚
prair 大草原 草原
prais 吹拂 嘉 嘉许 夸 夸奖 夸称 夸赞 奖 恭维 揄扬 显扬 礼赞 称 称扬 称许 称赞 称道 称颂 表扬 褒 褒扬 誉 许 赞 赞扬 赞美 赞誉 赞许 赞词 赞赏 赞辞 赞颂 闁 颂扬 颂赞
praiseworth 可贵
pram 婴儿车
pranc 腾
prank 恶作剧 恶整 阿鲁巴
praseodymium 镨
prat 侈谈
pratchett 普里切特
pratfall 屁股蹲儿
prattl 唠叨 碎碎念 空喊 空谈
pravda 真理报
prawn 大虾 对虾 明虾 虾
pray 祈愿 祷 祷告 禂
prc 金门
pre 捕食 掠食 猎物
preach 传教 传讲 传道 传道者 宣讲 宣道 布道 开示 讲道 说教
preambl 前言 导言 导语 序文 序章 序言 开场白
precariou 堪虞 多灾多难 险峻
precaut 安全措施
precautionar 预防
preced 先行 前导 前面 弁 攃
precedenc 优先级
precedent 例 先例 前例 口子 往例 稿子
precept 戒条 馆宾
precess 岁差 进动
preciou 名贵 宝 宝贵 玮 珍贵 珍重 瑰奇 瑶 祎 贵 贵重 金玉
precipic 峭壁 崖 崖壁 崿 悬崖 断崖 绝壁 陡壁 陡崖
precipit 降水 降水量 降雨 降雨量
precipitat 沉淀 沉淀物 淀 澄清 脱溶 雨
precipitou 峭 崄 崴 嶒 嶟 嶡 巃 巉 断崖式 磪 陡 陡削 陡峭 陡峻
precipitousl 陡然
precis 严饬 准确 到位 确切 精准 精密 精度 精确 精确度
precisel 便是 偏偏 就 就是 恰恰 正如 正是
precociou 早熟
precondit 先决条件 前提 前提条件
preconsciou 前意识
preconsciousness 前意识
precurs 先声 先河 前体 前身 前辈 前驱
precut 预制
pred 掠食
predat 天敌 捕食者 掠夺者 敌害
predator 掠食
predeceas 先走一步
predecess 上任 前人 前任 前身
predefin 预定义
predestin 命定 定分 宿命
predica 困境 困局 窘况 窘境 窘迫 逆境
predicat 判断语 宾词 表语 语词 谓词 谓语 述语
predict 推断 豫告 逆料 预估 预判 预卜 预告 预测 预见 预言 预计
predispos 预设
predisposit 预设
predominat 占优势 当道
preeminent 出类拔萃 卓乎不群 矫矫 翘居群首 超绝 超群 逸群 隽楚 雄踞
preempt 先发制人
preexist 先有
pref 倾向于 偏向 偏宠 偏爱 喜好 宁 尬意 慭
prefab 活动房 活动房屋
prefabricat 预制 预装
prefac 刊首语 前言 发刊词 导轮 序 序文 序章 序言
prefect 值日生 尹 府尹
prefectur 专区 地区 州 府
preferabl 宁可
preferenc 偏爱 喜好 好恶 脾胃 设定 趣味
preferenti 优惠
preferr 优选
prefix 前冠 前缀 字首 词头
preform 已成形 瓶胚
pregnanc 妊 妊娠 孕期 怀妊 怀孕 身子 身孕
pregnant 大肚子 妊 娠 孕 孕育 怀孕 有了胎 身 身孕 身怀六甲 重身子
preheat 预热
prehistoric 史前
preinstall 自带 预装
prejudic 偏 偏心 偏狭 偏见 偏辞 偏邪不正 定势 成见 有色眼镜 翘曲
preliminar 初步
prelud 前奏 前奏曲 序言
premarit 婚前
prematur 不足月 为时过早 先期 过早
prematurel 早
premeditat 有预谋 蓄意 蓄谋 预谋
premi 主席 总理 朱容基 朱熔基 朱镕基 李克强 阁揆
premier 首映
premis 前提
premium 奖金 溢价 贴水 首选
premodifi 前置修饰语
premonit 预感
prenat 产前
prenupti 婚前
preoccup 只顾 圪垯 心不在焉 心心念念 心结 满腹 疙瘩 魂不守舍
preoperat 术前
prepaid 预付
prepar 不吝 作好准备 准备 制剂 制备 备 备下 庀 庤 心算 整治 有备无患 热身 烹制 筹 筹出 筹备 编列 蒇 配制 预 预备 预热
preparator 预备
preparedness 整备
prepay 预收费
prepharynx 前咽
preposit 介系词 介词 前置词
preposterou 岂有此理 悠悠 活见鬼 荒唐 荒唐无稽 荒诞 荒诞不经 荒谬绝伦
preprint 预印 预印本
preprocess 预处理
prequel 前传
prerequisit 先决 先决条件 前提 条件 预备知识
prerogat 特权
presag 前奏
presbyopia 老花 老花眼 老视 老视眼
presbyterianism 长老会
preschool 学前班 幼儿
prescienc 先见 前瞻性
prescient 前瞻
prescrib 规定 配药
prescript 方 方剂 方子 时效 药方 配方
preselect 预选
presenc 当着 据点 气度 踪影 面前
presenilin 早老素
present 主持人 今朝 今次 介绍 仪 出勤 出席 到场 即 呈 呈交 呈现 呈送 呈递 在场 在座 奉赠 敬奉 时下 此刻 演示 演示文稿 烝 献 献上 现 现在 申奏 申状 目下 目今 眼下 眼前 眼时 礼品 礼物 简报 而今 致以 莅 莅任 获赠 诒 贻 赍 赠礼 这阵儿 这阵子 递交 陈诉 馈 馈赠 馈送
presentabl 体面 像样 像模像样 够格 成样 成样子 看得过
presentl 俄顷 少顷 随即
preserv 保住 保全 保存 保持 保藏 庋 持续 留 留存 维 维持 饯
preservat 防腐剂
preset 给定 预设
presidenc 会长团 总统任期
president 克林顿 全斗焕 卡尔扎伊 卡斯特罗 卢武铉 卢泰愚 国家主席 埃尔多安 塔迪奇 墨索里尼 大总统 奥巴马 尹潽善 崔圭夏 总统 朴正熙 柯林顿 校长 欧巴马 祖马 穆沙拉夫 肯尼迪 胡佛 萨尔科齐 萨科齐 金大中 金泳三
presidium 主席团
press 书社 倥 倥偬 催 催收 催逼 冲压 力促 压 压榨 坚持下去 急 急迫 报刊 报界 拮 按 按压 挤 挤压 推举 揿 摁 敦促 敲榨 新闻界 榨 榨油 点击 烫平 眉睫 硬逼 第四权 紧迫 絿 言论机关 言论界 迫 迫临 迫促 迫切 迫近 迮 追逼 逼 逼人
pressburg 普雷斯堡
pressgang 裹
pressur 压 压力 压力强度 压强 施压 硬逼 逼
pressuriz 加压 增压
prestidigit 变把戏
prestig 人望 体面 信誉 名望 商誉 声势 声威 声望 威 威严 威信 威望 威灵 门面 颜面
prestigiou 显达 烜赫 赫赫有名 重望
presto 急板
preston 普雷斯顿
prestress 预应力
presum 不揣冒昧 假设 料想 谅
presumabl 想必
presumptuou 冒昧 妄 放肆 胆大妄为 非份 非分
presuppos 预设
presupposit 预设
pretax 税前
pretend 乔装 伪装 作 佯 佯装 假仙 假作 假托 假装 冒充 挢 故作 矫 绐 装 装作 装成 诈 谎称
pretens 伪装 幌子 矫揉造作
pretentiou 假掰 拿乔 油腻 浮华 矫情 神气 装腔作势
pretest 预试
pretext 借口 借词 口实 托词 挡箭牌 由头 盾牌 藉口 说辞 饰词
pretoria 普利托里亚 比勒陀利亚
prett 俊秀 俊美 俏丽 俏美 倩 姣 姱 标致 漂亮 眉清目秀 秀丽 貌美 靓丽
prettif 伪饰 涂脂抹粉 贴金
pretzel 德国结 碱水面包
prevail 主导 制胜 取得胜利 得逞
prevalenc 盛行率
prevalent 盛行
prevaricat 磨烦
prevent 以防 免受 免除 杜 毖 避免 防 防堵 防杜 防止 防范 阻止 预防
preventat 预防性
preview 试映 试演 预览
previou 上 上个 上任 以前 在先 往 过去 过往
previousl 之前 从先 从前 先前 先头 其先 前来 在此之前 早先 早前 曾 曾经 此前
prewir 预配
pri 之前 事先 先有 在先
pric 代价 价 价格 价目 价钱 划价 普莱斯 物价
priceless 价值连城 无价
prick 刺 刺痛 剟 扎 扎穿 挑 茦
prid 自尊 骄傲
priest 司祭 司铎 牧师 祭司
priestcraft 祭司权术
priesthood 圣职
prim 主嫌 入门课程 启蒙 头等 底料 底漆 引子 引导 浅说 黄金
primar 主要 元 初生 初级 原 原生 最初 浅析 第一
primat 大主教 总主教 灵长 灵长类
primit 原始
primogenit 始祖
primorsk 滨海
primosol 新成土
primros 报春花 樱花草
princ 亲王 王子 王爷 皇子
princel 太子党 王家
princess 公主 姫 格格 王妃
princeton 普林斯顿
princip 主打 主要 本 本金 正
principalit 公国
principl 则 原则 原则上 原则性 原理 据理 理则 道 道理
pringl 品客
print 刊 印 印制 印刷 印刷所 印刷术 印刷版 印痕 印表机 四大发明 打印机 版画 纸质
printmak 版画
printout 打印稿
priori 先验
priorit 先后 缓急
prism 三棱镜 柱体 棱台 棱柱 棱镜 角柱体
prison 囚 囚徒 囚犯 囹圄 圄 地牢 坐班房 大牢 大狱 拘囚 拘留所 槛花笼鹤 樊笼 牢 牢狱 犯人 狱 狴犴 监 监牢 监狱 监趸 笆篱子 笼鸟槛猿 系囚 苦窑
pristina 普里什蒂纳
priv 便所 溷
privac 私隐 隐私
privat 专属 列兵 因私 士卒 私 私下 私人 私家 私密 私房 私有 私立 私自 私营 秘密 背地 隐藏 黮
private 私掠
privatel 暗里 私底下 窃窃
privatiz 民营化 私有化
privet 女贞 桢
privileg 优惠 权限 特权
priz 大奖 奖 奖品 奖赏 奖项 标 锦标
prizewinn 获奖者
pro 亲 职业运动员
proact 积极 积极进取
prob 叮问 寻摸 探头 探查 探测 探测器 探究 探索 探讨 探针 推究 查探 研求 缓刑 见习 试探 试用
probabilit 几率 可能 可能性 或然率 机率 概率 概率论 盖然性
probabl 依稀 光景 可能 大半 大概 大约 容或 想必 或然 有可能 极有可能 横是 莫不是 该 靠谱
probation 见习生
probiotic 益生菌
probit 正气
problem 习题 困难在于 圪垯 成问题 烫手山芋 疙瘩 课题 问题 难 难处
problematic 成问题 挠头
procain 普鲁卡因
proce 接着 措手 继续 进行 遂
procedur 手续 方法 步骤 程 程序
process 制程 加工 历程 处理 处理器 工序 提炼 正在 正然 消化 游行 炮制 经过 行程 过程 进程 队伍
proclaim 声称 宣告 宣布 颁布
proclam 文告
procrastin 拖延症 迟滞
procrastinat 从缓 因循 延搁 延迟 拖延 拖延时间 拖拉 拖拖拉拉 挨延 推延 泡蘑菇 迟误
proct 监考
proctoscop 直肠镜
procur 拉皮条 收购 淫媒 淫媒罪 皮条 采办 采购 马夫
procurat 公诉人 检控官
procuratorat 检察院
procuress 鸨
prod 拨动 捅
prodi 普罗迪
prodig 奇葩 挥霍 败家子 阔气
prodrug 前药
produc 产 产出 产生 做 出 出产 出品人 创作 创造 制作人 制作者 制取 印制 厂商 发出 孳 带来 摄制 毓 派生 炮制 物产 生产 生产者 生出 生成 策划 结 萌生 鲜货
product 乘积 产 产制 产品 产物 出产 制品 副产品 副产物 品 物产 用品 积
productivit 地力 生产力 生产率
profan 世俗 亵渎
profanit 脏话
profess 业内 工 教授 申言 职业 自由职业 自称 行 行业 行当
professedl 明里
profession 不落痕迹 专业 专业人士 内行 好手 懂门儿 执业 职业 职业运动员
professionalism 专业性 职业素质
professionaliz 职业化
proficient 博识 溜 熟练 精 精于 精通 纯熟 谙熟 谙练 通晓
profil 侧写 侧影 侧面 剖面 外貌 小传 知名度 资料 长相
profit 出息 利 利得 利润 受益 奇羡 好处 嬴 彩头 成果 收益 收获 殖利 油水 润 盈余 盈利 益 获利 营利 裨益 赚头 赢 赢利
profitabl 划 开红盘 有利可图 有益 裨
profite 倒把 倒爷 奸商 市侩 投机 捞一把
profiteer 居奇
profiterol 泡芙
profligat 愓 淫靡
profound 入木三分 厚重 奥妙 宥 幽微 微 意味深长 沉 沉痛 沕 浓重 深刻 深厚 深奥 深广 深沉 深深 深重 深长 渊 渊博 渊深 渊远 潭奥 熟 玄妙 玄远 窈 窈窈 窎 精微 精深 警辟 邃密 邈 高深
profoundl 深奥
profundit 深度 渊玄 蕴 藴
profus 纷纷 苞
profusel 没口
progen 后代 苗裔
progesteron 孕激素 孕酮 黄体酮
prognosi 预后
program 大纲 应用程序 应用程式 方案 曲目 栏目 程序性 程式 纲 纲领 编程 节目 规划 计划
programm 烧写器 程序员 程式员 程式师 程控 编程
programmabl 可编程
progress 上坡路 与时俱进 升入 左倾 挺进 烝 眉目 累进 进步 进步号 进益 进行 进行性 逐行 递增 长进
progressivel 逐步 递
progressivism 进步主义
prohibit 不准 免 取缔 戒命 查禁 止 禁 禁令 禁制 禁制令 禁戒 禁止 禁酒 禁酒令 禁锢 诫 违碍 违禁
project 专案 事业 射影 工程 投影 投影仪 投影机 投映 放映 放映机 映 案子 突出 突起 突起部 计划 顶目 项目 预估
projectil 抛体 抛射体 抛射物
prokaryot 原核生物 原核生物界 原核细胞
prokaryotic 原核
prolactin 催乳激素
prolaps 下垂 脱垂
proletariat 工农兵 无产者 无产阶级 普罗 普罗列塔利亚 普罗大众
proliferat 再育 扩散 蕃
prolific 多产 多育
prolin 脯氨酸
prolix 烦冗
prologu 序幕 序章 楔子
prolong 展 延 延长 悠长 经久不息 绵长
promenad 长廊
prometheu 普罗米修斯
promethium 钷
prominent 孑孑 崭 显 显明 显要 杰 杰出 燽 特出 独步 突出 赫赫有名 较著 重量级
promis 允诺 大有希望 应承 应许 应诺 承应 承诺 有为 有希望 有戏 有望 有潜力 答应 约定 约言 誓约 誓言 许 许诺 诺 诺言 远大
promiscuit 杂交
promiscuou 乱搞男女关系 人尽可夫 淫乱
promontor 岬角 海角
promot 乔迁 伸张 促进 加官 升 升上 升任 升华 升格 升级 升职 发达 启动子 增进 安利 宣介 宣发 广告宣传 弘扬 强打 掖 推介 推动 推广 推手 推行 提倡 提升 擢 擢升 晋 晋级 有助于 游说 炒作 穴头 调升 貤 起用 迁 造势 陟 高迁 龙飞
prompt 促使 催 即 指使 捷 提词 明快 驱使
promptl 卽 及时 立马 赓即 迅即 连忙
promptness 及时性
promulgat 传檄 国徽法 揭示 譒 颁 颁发
pron 伏卧 倾向于 好 易于
prong 叉 插脚
pronoun 代名词 代字 代词
pronounc 发音 咬字 明言 读
pronounce 声言
pronunci 发音 语音 读法 读音
proof 佐证 凭 凭证 印证 校样 样张 论证 证 证据 证明
proofread 参校 斠 校 校对 校阅 雠
prop 像话 允当 名正言顺 地道 好 好意思 妥善 妥实 妥帖 妥当 妥贴 宜 对工 对工儿 尊重 当 得 得宜 拄 撑杆 支柱 榰 橕 正 正确 正经 真的 端 端方 端正 适 道具
propaganda 宣传 文宣
propagat 传布 传播 传种 广传 广播 扬 推展 流行 繁殖 阐扬
propagul 繁殖体
propan 丙二醇 丙烷
propanol 丙醇
propel 催谷 驱动
propell 推进器 螺旋桨 螺桨
propellant 推进剂
properl 好好 好生 妥帖 妥贴 得法
propert 业 产 产业 属性 性 物业 特性 财 财产 财物 财赋 资产
prophec 谶 谶语 预言
prophes 卜占
prophet 先知 预言家
prophylactic 预防 预防性
prophylaxi 预防法
propiconazol 丙环唑
propionaldehyd 丙醛
propitiat 劝解
propitiou 吉利 吉庆 吉祥 瑞 矞 祥
propoli 蜂胶
proponent 倡导 倡导者 提倡者
proport 占比 比例 比率 比重 率
propos 倡导 倡言 倡言者 倡议 创议 动议 发起人 商议 建白 建议 拟议 提出 提案 提案人 提议 提请 方案 荐举 议案
proposit 主张 命题
propranolol 心得安 普萘洛尔
propriet 业主 体统 分寸 头家 尺寸 所有主 所有者 礼 礼义廉耻 高低
proprietar 专属 专有 其自身
propyl 丙
propylaeum 朝门
pros 散文
proscenium 前台
prosecut 办 控方 检察 检控 检控官 检控方 检方 立案侦查 起诉 起诉员 追诉
prosod 诗律 韵律
prosopagnosia 脸盲症
prosopagnosic 脸盲
prosp 亨祚 兴旺 兴荣 发达 枝繁叶茂
prospect 前景 前途 勘探 奔头 展望 指望 探勘 探矿 探矿者 有希望
prospectu 招股书 招股说明书
prosperit 人寿年丰
prosperou 亨 亨通 兴旺 兴隆 勃 富裕 旺 昌 昌盛 景气 条畅 殷富 火爆 炽盛 熙 积金累玉 繁盛 繁荣 红火 郅隆 隆 隆重 风生水起
prostaglandin 前列腺素
prostat 前列腺 摄护腺
prostatiti 前列腺炎
prosthesi 义肢 假体
prostitut 傍柳随花 卖淫 卖淫女 妓 妓女 娼 娼女 娼妇 娼妓 婊 婊子 小姐 幺二 性交易 性工作 性服务 援交妹 春妇 条子 淫妇 烟花 烟花女 烟花粉黛 神女 窑姐 粉头 荡妇 野鸡 风尘 鸡 鸡婆
prostr 衰竭
prostrat 疐
protactinium 镤
protagonist 主角 局中人
proteas 蛋白酶
protect 佑 保 保护 保护性 保护者 保育 保驾护航 卫 卫护 妪 守护 安全措施 庇 庇佑 庇护 庇祐 庥 护 护佑 护卫 护着 掩护 掩蔽 知遇之恩 祐 维护 罩 腓 镇守 防 防守 防护 防避 预防 预防性 颐
protectionism 保护主义
protectorat 保护国
protein 朊 蛋白 蛋白质
proterozoic 元古代
protest 抗议 抗议者 抗辩 示威者
protestant 新教徒
protestantism 基督新教 新教 耶稣教
prothrombin 凝血酶原
protist 原生生物
proto 原生
protocol 协议 协议书 礼宾 议定书
proton 质子
protonephridium 原肾管
protoplasm 原生质
prototyp 原型 样机 样板 试制 雏形产品
protozoan 原生动物 原虫
protract 分角器 半圆仪 持久 旷日持久 量角器
protrud 凸 凸出 凸起 圆鼓鼓 撅 突 突出 頯 龅
protrus 棱角
protura 蚖 蚖虫
proud 傲 傲岸 得 洋洋得意 洋洋自得 爱面子 皎厉 自豪 骄 骄矜 高傲 高慢
proudhonism 普鲁东主义
proudl 傲然 得意洋洋
prov 属 确证 著 证 证明 说明
provenanc 原产地
provenc 普罗旺斯
proventriculu 前胃
proverb 俗话 俗语 俗谚 成语 民谚 谚 谚语
provid 供 供应 供给 具 养活 出具 发放 只要 备办 带给 拿出 提供 提供商 提供者 支应 施以 照管 给 给养 订定 资 赡 配备 配用
providenc 上天 天意 布朗大学 普罗维登斯
provinc 同乡 州 省 省份 行省
provinci 人大
provincialism 乡下习气
provis 粮 粮秣 给养 规定 食品
provision 暂定 暂时 暂行 浮
proviso 但书
provoc 挑衅 敲打锣鼓
provocat 刺激性 挑逗性 火辣 煽动性
provok 冲撞 刺激 恨人 惹 惹人 惹起 招 招惹 挑动 挑弄 挑灯拨火 挑衅 挑起 挑逗 挟细拿粗 搦 撩 撩动 撩惹 撩拨 撩逗 滋生 讨 调 调唆 调弄 逗弄 逗情
provost 教务长
prox 代理 委托书
proxim 近端
proximit 边儿
prozac 普罗扎克
prudent 不含糊 审慎 小心翼翼 小心谨慎 廙 慎重 持重 谨慎
prudish 假正经 谈性色变
prun 修剪 修理 剪枝 干梅子 打杈 疏剪 紫红色
pruritu 瘙痒症
prussia 普鲁士
ps 皮秒
psalm 赞美诗
pseudepigrapha 伪经
pseudo 伪 似 假性 拟
pseudocod 伪代码
pseudoginseng 三七
pseudohalogen 拟卤素
pseudomyopia 假性近视
pseudonym 假名 化名 笔名 花名
pseudoscienc 伪科学
pseudoscientist 民科
pseudospher 拟球
pshaw 啐
psi 普西 普赛
psilocybin 西洛赛宾
psittacosi 鹦鹉热
psoriasi 干癣 牛皮癣 银屑病
psychasthenia 精神衰弱
psychedelic 迷幻 迷幻剂
psychiatr 精神病学 精神科 身心科
psychiatrist 精神科医生
psychic 通灵
psychoanalysi 心理分析 精神分析
psychogenic 精神性
psychokinesi 念力
psycholog 心理 心理学 精神学
psychologic 精神
psychologist 心理学家 精神学家
psychometric 心理统计学
psychosi 思觉失调 精神病
psychostimulant 提神剂
psychotherap 精神疗法
psyllium 欧车前
psyop 心理战
pteranodon 无齿翼龙
pterodactyl 翼手龙
pterosaur 翼龙
pterygium 胬肉
ptolem 托勒密 托勒密王
ptt 批踢踢
pu 普安县
pub 酒店 酒肆 酒馆
pubei 浦北县
pubert 发育期 思春期 青春期
pubi 耻骨
public 书刊 公 公众 公共 公家 公开 公用 公立 公营 出版物 刊 刊物 国有 国立 大庭广众 官 广电总局 当众 舆
publicit 广告宣传 风头
publiciz 宣介 宣发 宣扬 广播 揄扬
publicl 公然 公营 明里
publish 公布 出版 出版商 出版者 刊 刊印 刊发 刊登 刊载 印发 印行 发刊 发行 发行人 发行商 发表 披露 推出 揭晓 揭载 浮生六记 登出 登出来 登载 编印 问世 面世 黑籍冤魂
puccini 普契尼
pucheng 浦城县
puck 冰球 皱起
pud 普定县
pudd 布丁
puddl 水坑 水洼 汪 滩
pudenda 女阴 阴门
pudg 矮墩墩 胖嘟嘟
pudong 浦东
puebla 普埃布拉
pueril 幼稚 稚嫩 稚气
puerperium 产褥期 月子
puff 吧 吹 喷 河豚 泡 浮肿 股 膀 膨化 蓬
puffball 马勃菌
pufferfish 鲀
pug 八哥狗 哈 巴哥 巴哥犬 普格县
puk 哕
pukou 浦口区
pula 普拉
puli 埔里 埔里镇
pull 吧嗒 引 扣动 扯 扳 抴 抻 拉 拉伤 拉动 拉扯 拔取 拖带 拖拽 拖挂 拖曳 拫 拽 挽 掣 搲 搴 擸 曳 牵 牵引 门子
pullov 套衫 套衫儿
pulp 果肉 泥 瓤 肉 软烂
puls 心搏 心跳 脉冲 脉动 脉息 脉搏 荜 豆 跳动
pulsar 波霎 脉冲星
pulsat 喘振 搏动
pulveriz 砸碎 碾碎 粉碎机
pulvinu 叶枕
puma 彪马 美洲狮
pumic 浮岩 浮石
pump 唧 唧筒 帮浦 泵 泵浦
pumpkin 倭瓜 南瓜 番瓜 金瓜 面瓜
pun 双关 双关语 弱小 普宁市 浦那
punch 宾治 打卡 拳打 揰 潘趣酒 猛击
punchlin 包袱 笑点
punctiliou 分星掰两 拘礼
punctu 准时 句读 如期 守时 标点 标点符号 正点
punctuat 圈点 断句 标点
punctur 刺破 戳破 戳穿 扎穿 穿刺
pundit 名嘴
pungent 冲 刺激性 刺鼻 呛 泼辣 浓香 辛酸 辣
punish 刑 刑罚 制裁 咎 处 处分 处治 处理 处罚 处置 惩 惩办 惩处 惩治 惩罚 挨罚 治 罚 罚写 获刑 诛 责罚 问罪
punit 惩罚性
punk 庞克 朋克
punka 吊扇
punt 撑船
punycod 域名编码
pup 小狗
pupa 蛹
pupat 化蛹 成蛹 蜕 蜕皮
pupil 眸 眹 瞳人 瞳孔
pupp 小犬 小狗 狗崽子
puppet 人偶 傀儡 木偶
puppi 船尾座
pur 单纯 洌 淳 清 清白 清真 湜 白 皭 粹 精纯 絜 纯 纯净 纯正 纯洁 纯粹 醇
purchas 买 买下 买家 买进 收买 收购 置买 置办 购 购买 购买者 购得 购置 采买 采办 采购
pure 末儿 浓汤
purebr 纯种
purel 单纯 纯属 纯粹
purex 普雷克斯流程
purg 净尽 整肃 洗脱 涤净 清洗 清涤 肃清
purgator 涤罪所 炼狱
purif 净化 提炼 提纯 澄 祓濯 精炼 纯化 纯洁 蠲洁
purin 嘌呤 普林
purit 纯度
puritan 清教徒
purlin 桁
purpl 紫 紫色 青紫
purport 恉 旨 旨趣
purportedl 号称
purpos 专 专意 为了 为的是 事由 作用 借以 宗 意向 成心 故意 旨 用意 目的 起见 针对性
purposel 刻意
purs 囊 皱起 腰包 荷包 钱包 钱袋
pursu 修读 图 奉行 捯 探求 竞逐 追 追寻 追捕 追索 追缉 追赶 逐
purulent 化脓性
pus 脓 脓水 脓液
push 奔三 奔四 按 按压 捘 推 推动 推进 硬逼 雄心勃勃
pushov 软柿子 鱼腩
puss 淫穴 蜜穴
pustul 挫疮 痘 脓包 脓泡
put 上身 付诸 加上 厝 戴上 扮 投 放 放入 放置 演出 登 着 穿 穿上 穿回 置 置于 置放 衣 蹬 进 配戴
putian 莆田市
putonghua 普通话
putrajaya 布城
putref 腐烂
putrid 腐臭 馁 馊臭
putt 推杆 泥子 腻子 轻击棒 轻击球
putte 绑带 绑腿
puxi 浦西
puyang 濮阳县 濮阳市
puyi 溥仪
puyuma 卑南族
puzzl 一脸茫然 不解 云里雾里 哑谜 惊错 惑 疑团 纳闷 谜题 费解 迷惑 迷瞪
pvc 永久虚电路
pyeliti 肾盂炎
pygm 侏儒 俾格米
pyinmana 彬马那
pylon 塔 电缆塔
pyloru 幽门
pyongsong 平城
pyongyang 平壤 平壤市
pyramid 棱锥 角锥 金字塔
pyran 吡喃
pyrazin 吡嗪
pyrazol 吡唑
pyrexia 热病
pyrimidin 嘧
pyrit 黄铁矿
pyroclastic 火成碎屑
pyroelectric 热电
pyrolysi 裂解
pyrosi 胃灼热
pyroxen 辉石
pyrrol 吡咯
pyru 梨属
pythagora 毕达哥拉斯
python 巨蟒 花蟒 蟒 蟒蛇
pyxi 罗盘座
q 庆安县 证明完毕
qamdo 昌都市
qatar 卡塔尔 卡达
qauqaut 猴猴族
qi 杞 气 炁
qian 乾安县 迁安市
qiang 枪术
qianjiang 黔江区
qianjin 前进区
qianshan 潜山市
qianxi 迁西县 黔西市
qiaocheng 谯城区
qiaodong 桥东区
qiaokou 硚口区
qiaotou 硚头
qiaoxi 桥西区
qibin 淇滨区
qibla 朝向
qichun 蕲春县
qidong 启东市 祁东县
qidu 七堵区
qieyun 切韵
qiezih 茄子河区
qigong 气功
qijiang 綦江区
qilih 七里河区
qilin 麒麟
qimen 祁门县
qin 秦安县
qinbei 钦北区
qingcheng 庆城县 清城区
qingdao 青岛市
qingfeng 清丰县
qinggang 青冈县
qingh 清河县
qinghai 久治 久治县 乌兰 乌兰县 共和县 兴海 兴海县 刚察 刚察县 同德 同德县 囊谦 囊谦县 城东区 城中区 城北区 城西区 大柴旦 大柴旦行政区 大通县 天峻 天峻县 尖扎 尖扎县 德令哈 德令哈市 曲麻莱 曲麻莱县 杂多 杂多县 格尔木 格尔木市 河南县 治多 治多县 泽库 泽库县 海晏 海晏县 湟源 湟源县 玛多 玛多县 玛沁 玛沁县 班玛 班玛县 甘德 甘德县 祁连 祁连县 称多 称多县 花石峡 贵南 贵南县 贵德 贵德县 达日 达日县 都兰 都兰县 门源 门源县 龙羊 龙羊峡
qinghaosu 青蒿素
qingliu 清流县
qinglong 晴隆县
qingpu 清浦区
qingshan 青山区
qingshanhu 青山湖区
qingshui 清水县
qingshuih 清水河县
qingtongxia 青铜峡市
qingtuan 青团
qingxin 清新区
qingxiu 青秀区
qingyang 庆阳市 青阳县
qingyuan 清苑区 清远市 青原区
qingyunpu 青云谱区
qingzhen 清镇市
qingzhou 庆州 青州市
qinhuai 秦淮区
qinhuangdao 秦皇岛市
qinnan 钦南区
qinqiang 秦腔
qintang 覃塘区
qinyang 沁阳市
qinyuan 沁源县
qinzhou 秦州区 钦州市
qionglai 邛崃市
qiongshan 琼山区
qiongya 琼崖
qiongzhou 琼州
qiqihar 齐齐哈尔市
qitaih 七台河市
qix 七星区
qixia 栖霞区 栖霞市
qixingguan 七星关区
qiyang 祁阳市
qnb 毕兹
qom 库姆
qos 服务质量
qua 作为 码头 船埠
quack 冒牌 呷呷 嘎嘎 庸医 江湖医生 蒙古大夫
quad 四条
quadrangl 四角形
quadrant 象限
quadratic 二次 二阶
quadrilater 四角形 四边形
quagmir 泥潭
quail 畏缩 鴳 鹌鹑 鹑
quaint 古里古怪
quak 教友派 桂格 贵格会 雷神之锤 震
qualcomm 高通公司
qualia 感质
qualif 不失为 合格 够格 授证 有资格 胜任 适格
qualifi 修饰语 入围者
qualific 条件 资历 资格
qualit 味 品位 品格 品质 好坏 性 成色 档次 质 质地 质素 质量 鉴定
qualitat 定性
qualm 顾忌
quandar 两难
quangang 泉港区
quanjiao 全椒县
quanjud 全聚德
quannan 全南县
quanrong 犬戎
quanshan 泉山区
quantif 量化
quantific 量化
quantil 分位数
quantit 分量 定量 数量 量
quantitat 容量 数量 量化
quantiz 量化 量子化
quantum 量子
quanzhou 全州县 泉州市
quarantin 检疫 质检
quark 夸克
quarr 猎物 采石场
quarrel 争吵 反目 吵 吵吵 吵嘴 吵架 嘎啦 干仗 打闹 抓挠 拌嘴 拌嘴斗舌 斗口齿 斗嘴 是非 盎盂相击 盎盂相敲 碴 翻嘴 舋 衅 角口 阋 驳嘴
quarrelsom 好辩
quart 刻 呏 屯驻
quarter 扎营
quarterback 四分卫
quarterfin 八强 八强赛
quarterl 按季
quartermast 军需官
quartet 四重奏
quartic 四次
quartil 四分位数
quartz 石英
quasar 类星体
quasi 准
quatern 四元数
quaternar 第四纪
quatrain 绝句
quatrefoil 海棠形
quav 八分音符
que 不对 不是味儿 奇特 奇诡 左 蹊跷 酷儿
quebei 芍陂
queef 阴屁
queen 后 女王 娘娘 王后 皇后区
queensland 大堡礁 昆士兰 昆士兰州
queenstown 皇后镇
quell 平息 弹压 镇压
quench 淬火 熄 蘸火 解渴
quentin 昆廷 昆汀
quer 查询
querulou 哓
queshan 确山县
quest 习题 发问 叩问 审问 扣问 提问 求索 疑问 疑问句 盘查 讯 质 质疑 质询 质问 道 问话 问题 鞫
questionabl 成问题
questionnair 调查表 问卷
queu 伫列 长队 队伍 队列
qufu 曲阜市
quibbl 调嘴 较量
quick 侚 快 快当 快捷 捷 敏 敏捷 溜 灵 灵便 灵快 灵敏 爽脆 速 速成 遫
quickl 快可立 立时 赶快 迅即 霍然 麻溜
quicklim 生石灰
quicksand 流沙
quicksilv 水银
quiescent 静态
quiet 低调 倓 冷静 安生 安静 寂寂 寂寞 寂然 寂静 平伏 幽静 怗 恬 恬谧 恬静 悄 悄悄 掞 晏 杳然 沉潜 沉静 泊 清 清净 清静 澹 素净 细 谧 阒 阒寂 阒然 雅静 静 静寂 静态 静谧 静音 静默
quieten 平抚
quietl 不事张扬 悄声 悄悄咪咪 悄无声息 悄然 蹑悄悄 轻手轻脚 闟
quill 羽茎 翮
quilt 棉被 绗 绗缝 衾 被 被卧 被子 被面
quinc 榅桲
quinin 奎宁 金鸡纳
quinoa 藜麦
quinolon 喹诺酮
quinon 醌
quint 公担 公石
quintessenc 精义 精华 精英 精髓 菁华
quintessenti 教科书式
quip 打诨
quiriniu 季黎诺
quit 一走了之 两不相欠 卷铺盖 好生 很 很是 忌 怪 戒断 戒除 挺 比较 满 相当 着呢 罢 蛮 较比 辞去 辞掉 退出 颇 颇为 颇具
quito 基多
quiv 抖动 抖瑟 激灵 箙 籣 震颤 颤动
quiz 小考 提问 随堂测验
quj 曲靖市
qujiang 曲江区
quokka 短尾矮袋鼠
quorum 定额组 法定人数
quot 引征 引文 引用 引用句 引证 引语 引述 报价 报价单 援引 援用 摘引 摘译 语录
quota 名额 定数 定额 指标 最高限额 标 配额 限额 额度
quotient 商 商数
quran 可兰经
quyang 曲阳县
quzhou 曲周县 衢州市
r 丹 亏欠 亏空 五音 再 口粮 合四乙尺工 吊环 听来 响 圆环 圈 圈子 定量 宫商角徵羽 干粮 彤 戒 戒子 戒指 指环 擂台 枚 环 电话铃声 简谱 篮圈 红 红心 红扑扑 红色 花烛 裸婚 觼 赤 赩 赯 轮 配给 配额 重 重新 鉠 铃声 锳 黕
ra 光 射线 鳐
rab 恐水病 恐水症 狂犬病
rabat 拉巴特
rabaul 拉包尔
rabbi 拉比 辣彼
rabbit 兔 兔子
rabbl 乌合之众
rac 人种 族 族类 游蛇 种族 竞赛 竞速 赛跑
raccoon 浣熊
racecours 跑马场
racetrack 赛场 跑马厅
racism 民族主义 种族主义 种族歧视
racist 种族主义者
rack 架 网架 阁 齿条
racket 拍 拍子 球拍 骗局 鼎沸
rackete 金光党
ractopamin 莱克多巴胺
rad 拉德
radar 雷达
radi 径向 放射线 辐射 辐射波 迳向
radian 弧度 弪 弪度
radianc 光彩 光明 光芒 光辉 银辉
radiant 焞 煝 燡 精光
radiat 放射 散热器 暖气机 暖气片 暖炉 水箱 闪射 闪耀
radic 基 基团 根 根式 激进 激进分子
radicalism 激进主义
radicaliz 激进化
radicall 截然
radio 射 广电总局 收音机 无线电
radioact 放射 放射性
radioactivit 放射性活度
radioimmunoassa 放射免疫测定
radioisotop 放射性同位素
radiolarian 放射虫
radiolog 放射学
radiolysi 辐射分解
radiomet 辐射计
radionuclid 放射性核素
radiosensitivit 辐射敏感性
radiotherap 放射治疗 放射疗法 放疗
radish 莱菔 菜头 菲 萝 萝卜 葖
radiu 半径 半长轴 方圆 桡 桡骨
radium 镭
radix 基数 底 底数
radon 氡
rafah 拉法赫
raffarin 拉法兰
raffia 拉菲草
raffl 慈善抽奖 抽奖 摸彩
raft 排 桴 桷 梁木 梁架 棑 椽 椽子 楂 榱 欂 泭 漂流 筏 筏子 艖
rag 怒气冲冲 怒火 恚 掀腾 撺 激荡 熊熊 狂潮 破布
ragdoll 布偶猫
ragg 凋敝 参差 破烂 褴褛
rahab 喇合 辣哈布
raid 偷袭 奇袭 抄 挖角 攻伐 杀进 查抄 突袭 窜犯 缉查 袭 袭击 进袭
rail 围栏 护栏 栏 栏杆 轨 铁栏 铁轨 阑 阑槛
railgun 磁轨炮
railroad 铁路
railwa 铁路
rain 下雨 沣 落雨 雨 雨水 霅 风雨无阻
rainbow 五色 彩虹 虹 霓虹
raincoat 雨衣
raindrop 雨滴 雨点
rainfall 降雨 雨水 雨泽下注 雨量
rainforest 雨林
rainstorm 暴雨 暴风雨 涷
rainwat 涔 雨水
rainwear 雨具
rais 上调 举 养 养大 养成 养殖 加注 加码 募 募集 升起 升高 喂养 垫高 增加 增高 带 扬 扶养 抚养 抚育 抬 抬高 拉扯大 拔高 拯 挈 挑 挢 掀起 提 提出 提到 提升 提及 提起 提高 撩 撩起 擎 支 昂 燃 牧养 生养 畜 秧 竖起 竦 筹 筹措 翘 舁 蓄养 调教 豢 起 饲 饲养 骧
raisin 提子 葡萄干 葡萄干儿
rajasthan 拉贾斯坦邦
rak 搜刮 木齿耙 耙 耙子 草耙 钉耙 钉钯
raleigh 罗利
rall 发表会 回升 回合 拉力 拉力赛 示威运动
ralph 拉尔夫
ram 亚兰 公羊 内存储器 夯 夯实 打夯 捣实 撞击 筑 羝 羯 苎麻 运存
ramadan 封斋 拉马丹 斋月 莱麦丹
ramallah 拉姆安拉
ramayana 罗摩衍那
rambl 口不择言 忀 拉杂 浪 漫步 漫步者 遨
ramen 拉面
rames 拉美西斯
ramif 分支
ramm 夯 夯具 夯土机 夯砣
rammstein 德国战车 雷姆斯汀
ramo 拉莫斯
ramp 坡道 舷梯
rampag 横冲直撞
rampant 嚣张 大行其道 猖獗
rampart 垒 壁 壁垒
ranc 冤仇 心结 怨恨 怨毒 恨意
ranch 农庄 大农场 牧场
rancid 哈喇 饐 馊
random 乱 任意 信 漫无目的 胡乱 随便 随机
randoml 偶然
randomness 随机性
rang 全距 射程 幅度 方圆 极差 航程 范围 较差 量程 靶场
rangetop 灶台
ranghulu 让胡路区
rania 拉尼娅
rank 位列 兰克 分级 功名 功名利禄 名列 名次 名衔 品 品位 品第 头衔 学衔 定级 富贵寿考 待遇 排名 排名榜 排行 横队 段位 段数 等 等第 等级 级 级别 职级 膻 行列 衔 身份 队伍 阶位 顺位 高居
ransack 打劫 洗劫 翻遍
ransom 赎 赎价 赎款 赎金
ransomwar 勒索软件
rant 大喊大叫 谵
ranunculu 茛
raoh 饶河县
raop 饶平县
raoyang 饶阳县
rap 奸 奸宿 奸污 强奸 强奸罪 强暴 敲 敲击 糟蹋 芸薹 逼奸 霸王硬上弓 饶舌
rapaciou 贪婪 贪欲
rapese 油菜籽 芸薹子 菜籽
raphael 拉斐尔
rapid 促 快 快当 快速 急 急剧 急速 急遽 急骤 恶性 泷 湍急 溜 滩 迅 迅疾 迅速 速 险滩
rapidl 一头 星驰 秒秒钟 飞速
rapist 强奸犯 采花贼
rapp 说唱
rapport 配合 默契
rapt 狂喜 神往
raptur 销魂
rar 一分熟 不可多得 个别 名贵 奇绝 少有 少见 玮 珍 珍奇 珍异 珍稀 祎 稀 稀世 稀奇 稀少 稀有 稀罕 罕 罕有 罕见 难得 鲜
raref 稀薄
rarel 鲜少
rarit 尤物 异物 稀罕 麟角凤觜
rasc 促狭鬼 坏包儿 小淘气 无赖 赖皮 赤佬
rascall 无赖 赖
rash 二愣子 二杆子 冒失 匆遽 妄 孟浪 愣 愣头愣脑 操切 狂躁 狷 率 疹 疹子 皮疹 莽撞 造次
rashl 愣 率然 贸然 轻易
rashomon 罗生门
rasmussen 拉斯穆森
rasp 喑哑 沙 沙哑 锉
raspberr 山莓 木莓 树莓 覆盆子
rast 栅格
rat 内鬼 大鼠 得分 快 打分数 收视率 比率 率 等第 老鼠 耗子 评级 费率 赖 速度 速率 额定 额定值 鼠
ratchet 棘轮
ratemet 计数率仪
rath 怪 有一些 未免 着呢 而是 较 较比 颇 颇为 颇具
ratif 加盖 批准 追认
ratio 对比 比 比值 比率 率 系数
ration 合理 有理 理中客 理性 理智 科学
rational 合理性
rationalism 唯理论 理性主义
rationalit 合理性 理性 理智
rationaliz 合理化
rattan 藤 藤条
rattl 乒乓 动摇 嘎啦 屄屄 心慌意乱 碰击 逼逼 靠北
rattlesnak 响尾蛇
ratzing 拉青格
raucou 吵闹 粗哑 聒 聒耳
rav 怒吼 狂言 疯话 谵
ravag 摧 摧残 斫丧 蹂躏
raven 乌鸦 大乌鸦 老鸹
ravenclaw 拉文克劳
ravenou 嘴馋
ravin 壑 山谷 峡谷 崖谷 巇 沟 沟壑 沟涧 涧壑 深谷 隘谷
raw 原 毛 生
rayl 瑞
raymond 雷蒙德
rayon 人造丝 嫘萦
raz 刮胡刀 剃刀 剃须刀 夷 铲平
raziel 罗洁爱尔之
razumovsk 拉兹莫夫斯基
razz 笑骂
rbi 打点
re 实 实在 实际 扎扎实实 正儿八经 活生生 现实 真 真实 真性 真枪实弹 真格 真格的 真正 真的 确 确实 簧 簧片 芦 芦苇 芦荻 苇 茅 葭 蒹 货真价实 雷亚尔
reach 到 到达 卖出 及 够得着 射程 巟 徂 抵 抵达 洎 臻 臻至 蔇 詹 达 达到 达成 过关 逮 遂
react 反作用 反动 反响 反应 反应堆 反应炉 回响 头痛医头 感应 活泼 电抗器
reactanc 电抗
reactionar 反动 反动分子 反动派 右倾 守旧 白
reactivat 重启
read 了当 停当 准备好了 参阅 妥 妥当 定当 审读 就绪 度数 得 念 念书 愿意 成了 拜读 播报 涉览 甘于 看 看书 籀 览 读 读出 读取 读数 读本 读法 读者 阅 阅览 阅读 阅读器 音 音读
readabilit 可读性
readabl 可读 易读
readil 一口 动辄 爽捷
readout 读出
reaffirm 重申
reagan 里根
reagent 助剂 活性剂 试剂 试液
realgar 雄黄
realism 写实 现实主义 质感
realistic 写实 切实 如实 实际 栩栩如生 现实
realit 事实上 实在 实物 实际 实际上 实际情况 现实 真事 真实性 真际
realiz 了解 体会 体悟 体认 发觉 变现 实现 想通 意识 意识到 明白 省悟 自觉 觉悟 认清 认知 领略
realizabl 行得通
reall 信然 倍儿 其实 够 委实 实 实在 实属 寔 当真 未免 果然 果真 的确 真 真个 真是的 真正 真的 真真 着然 硬是 确乎 确实 端的 简直 诚 非常
realm 境域 境界 天下 王国 界
ream 扩孔 绞刀 铰刀 锪
reap 收割 收割者 收获 秋收 获
reappear 再 复发 复现 重现
reappl 补办
reappoint 再迁
rear 养育 后 后头 后方 后段 后边 后面 哺养 孵育 拉扯大 背后 豢 鞠 饲 饲养 饲育
rearguard 后备军
rearrang 改期 改编 重排
reason 事理 原因 合理性 因 因由 思辨 情理 推理 故 来头 来由 理 理儿 理性 理智 理由 由头 缘 缘故 缘由 说理 说道 道 道理
reasonabl 合乎情理 合情合理 合理 在理 搭调 明理 明白 明达 明达事理 有理 有道理 正当 讲理 适中 靠谱
reasonableness 合理性
reassess 反思 重评
reassign 分流 调岗
reassur 再保证 宽心 慰 稳贴 释念
rebalanc 再平衡
rebar 配筋
rebat 折 贴现 返利 返点 退还
rebel 乱民 作乱 反 反叛 反叛分子 反抗 反抗者 反贼 叛 叛徒 叛逆 悖乱 篡逆 逆 造反
rebell 变 哗变 暴乱 暴动
rebelliou 悖
rebirth 新生 更生 第二春 重生
reboot 重新启动 重新开机
reborn 再生 复生 往生 托生 投生 重生
rebound 反噬 反弹 回弹 弹力 弹回 篮板球
rebuff 回绝
rebuild 再造 改建 整修 翻修 翻盖 翻造 重建
rebuilt 黄鹤楼
rebuk 呲 嗔怪 嗔斥 抢白 指斥 挨剋 熊 申斥 申饬 训斥 责怪 鄙斥
rebutt 反证
recalcitrant 乖张 婼 蛮皮 遻
recalculat 重算
recall 召回 回忆 回想 回收 回溯 想起 想起来 撤回 记忆 记起 追 追忆 追怀 追想
recapitulat 重述
recaptur 夺回 收复
rece 入手 受 受到 受取 受纳 受领 得到 扱 承 承接 招接 接 接住 接到 接待 接收 接获 收 收下 收到 收取 收受 收纳 沐 禀 纳 膺 获得 获赠 蒙 迓 遇 领 领到 领取 领受 领收
reced 退散 退行
receipt 凭证 单据 发票 回单 回执 回执单 回条 小票 收据 收条 票据 进账 进项 通知单
receiv 接收器 接收机 无线电接收机 窝主 话筒
receivabl 应收
recent 晚近 近期
recentl 前段时间 尔来 晚近 最近 比来 近日 近来 近顷 这一阵子 迩 迩来
recept 受体 招待会 接收 收讯 裸婚
receptacl 凵 容器 盛器 花托
receptionist 传达员 招待员 接待员
recess 休惜 凹入 凹槽 凹进 旮旯 经济衰退 衰退 衰退期 隐性 隐藏
recharg 充值 充电 加值 回充
recheck 复审
recidivism 累犯
recidivist 再犯 几进宫 惯犯 累犯
recip 做法 方剂 烹饪法 秘诀 菜谱 食谱
recipient 受领者 得主 接受者 收件人 收报人 收方 获得者
reciproc 互惠 倒数 回报
reciprocat 回报 往复 还报
reciprocit 对等
recit 发表会 吟 吟咏 吟唱 呻 唪 序文 念诵 朗诵 歌吟 籀 背诵 讽 诵
reckless 不管不顾 冒 恣意 恣睢 愣头愣脑 放诞 混 满不在乎 胆大包天 胡 胡乱 胡天胡帝 莽 莽撞 蛮 蛮干 轻 轻率 鲁莽
recklessl 没命 肆意
reckon 不是吃素的 估摸 估计 忖思 思忖 思量 打量 推想 推算 数得上 数得着 数数 算计 计数 计数法
reclaim 回收 垦
reclassif 转归
reclin 斜倚 斜躺 斜靠 横卧 躺 躺椅
reclus 孤僻 家里蹲 逸民 隐君子 隐逸
recognit 承认 认出
recogniz 受知 承认 相认 确定 认 认出 认同 认得 认清 认知 认识 识别 辨 辨别 辨认 辨识
recognizabilit 辨识度
recoil 反冲 反冲力 反撞 后坐 后坐力 后退 畏缩
recollect 回想 忆 浮想 记起 追忆 追念 追思 追述
recombin 重组
recommend 举荐 保送 处方 安利 建议 引用 引进 拟议 推举 推出 推荐 援引 荐 荐举 荐引 荐言
recompens 偿 报 报偿
reconcil 劝解 和解 复合 排解 熨 讲和 调 调停 调和 调节
recondit 深奥
reconnaissanc 侦察
reconnect 重连
reconnoit 侦察 勘察 斥 斥候 踩点 踩道
reconsid 复核 复议
reconstitut 泡发
reconstruct 再建 再现 再造 还原 重修 重塑 重建 重构 重造
record 专辑 录 录制 志 摄录 收录 木笛 案 案卷 档案 歌碟 灌 灌制 灌录 登载 直笛 竖笛 笔录 簿籍 籍 著录 记 记事 记作 记录 记录员 记录器 记载 识 载入 鋕
recount 叙述 诉说 话说 详述 述说 重点
recoup 扳
recov 休养 休养生息 光复 出货 回复 回收 回血 复 复生 复苏 寻获 康复 恢 恢复 愈 扳回 挽 收复 收缴 病愈 痊 瘳 讨还 追回 追缴 追还 重光 重获
recover 中兴 复原 愈复 重振 重获
recoverabl 可采
recre 娱乐 康乐 消遣 游乐
recreat 再现 复刻
recruit 募 召募 吸收 征 征兵 征才 征聘 征集 招 招人 招募 招录 招徕 招收 招聘 招聘者 招致 招诱 招请 收录 猎头人 罗致
recrystalliz 重结晶
rect 牧师
rectangl 矩形 长方形
rectif 修正 匡 整流 整顿 正 矫 矫正 矫治
rectifi 整流器
rectific 矫正
rectum 直肠 肛 肛门直肠
recuperat 休养 休养生息 养伤 养病 养神 复健 将息 康复 疗养 缓 调摄 调理 静养
recur 再发 复发 重演
recurrenc 犯 递归 递推
recurrent 循环性
recurs 循环性 递归 递推
recus 回避
recycl 再生 回收 循环使用 还魂
recyclabl 可回收
redbreast 知更鸟
redcurrant 红加仑
redden 变红 泛红 脸红
reddish 带红色
redeem 买回 抵用 挽回 救赎 救赎主 清偿 蠲除 赎 赎回
redempt 感化 救赎 赎罪
redirect 重定向
redistribut 调剂
redneck 土老帽 红脖子 阿土
rednot 小红书
redo 重做
redolog 红学
redoubl 倍增 加倍
redress 匡正 平反 湔 湔雪 矫
reduc 减 减低 减削 减小 减少 减损 减速器 减除 削 削减 去 掉 朘 杀 沦 沦为 沦落 消 精减 精简 紧缩 约 缩 缩减 缩小 缩短 裁 裁减 调降 降低
reduct 还原
redundanc 冗余 冗长度 重叠
redundant 冗 冗余 冗长 重沓
reduplic 重叠 重复法
redw 白眉歌鸫
reeb 力波
reebok 锐步
reef 冻柜 礁 礁石
reek 馊臭
reel 收线 趔趄
reelect 改选
reestablish 重建
reevaluat 重评
reexamin 复核 覆核
ref 借指 参照 参考 参见 参阅 指代 指称 提到 提述 查 查阅 言说 详见 谈到
refactor 重构
refere 主裁 主裁判 批阅 裁判 裁判员
referenc 介绍信 参考 参考文献 备考 引征 引用 指称
referendum 全民公决 全民投票 公决 公投 公民投票 公民表决
referr 唤做 转介 齿及
refill 笔心 续杯
refin 俊雅 儒雅 典雅 升华 娴 娴雅 完善 彬彬 提制 提取 提炼 文气 文雅 斯文 清雅 温雅 炼 炼制 炼化 秀 精制 精密 精工 精深 精炼 精致 细化 脱俗 雅致 雅趣 雅驯 高尚
refinanc 再融资
refine 气质 精密化 腔调
refiner 精炼厂
refit 改装 整修
reflect 体现 倒映 反光镜 反射 反射作用 反射光 反射镜 反思 反映 反照 回望 影 影子 思考 感想 折射 映 映像 映照 照 省 辉映 鉴
reflectivit 反照率
reflex 反射 反射作用 折转 自反
reflexolog 反射区治疗 反射疗法
refloat 脱浅
refluenc 回流
reflux 回流
reforest 绿化 重新造林
reform 宗教改革 归正 悛 感化 改良 改造 改革 改革家 改革者 整改 维新 革
reformator 工读学校 感化院
reformism 改良主义
refract 折光 折射
refractor 耐火
refrain 副歌 少来 忍得住 敛迹 避免 避讳
refresh 刷新 沁人心脾 清凉 焕新 爽快 祓饰 精神百倍 耳目一新 茶点 身心爽快
refriger 冷藏
refrigerant 冷媒 致冷剂 雪种
refrigerat 冰箱 电冰箱 雪柜
refuel 加油
refug 庇护所 归依 收容所 收留所 避难所 避风港
refuge 流民 逃难 难民
refund 三包 退款 退还
refurbish 刷新 官翻 改建 整修 翻新 重新装修
refus 回绝 垃圾 废料 抵制 拒 拒签 拒绝 推 谢
refut 反驳 回驳 批驳 辟 辩诬 辩难 辩驳 驳 驳倒 驳复 驳斥 驳词 驳辞
reg 一带 一方 区 区域 地区 地域 地方 域 带 郡
regain 恢复 扳回 收回 重拾
regard 于 以此为 作 关于 对 对于 就 当 当作 当做 心意 悐 数 目 看 看作 看做 看待 看成 筭 算 视作 认作 论 说起
regardless 不管 不论 不顾 任由 甭管 管他 管它
regener 再生 新生
regenerat 再生 再造 复生 更始 更新
regent 帝王 慈禧太后 摄政王
regga 雷盖 雷鬼
regi 团
regicid 弑君
regim 养生法 政权 政柄 统治
regina 丽佳娜 雷日纳
region 区域性 地区性 地方
regionalism 地方主义
regist 名册 报 报到 报名 挂 挂号 注 注册 版 登录 登记 立案 签到 簿 簿册 簿籍 籍 计数器 语域 谱 走字 音域
registr 对准
registrant 注册人
registrar 登记员
regress 回归 回视 退行
regret 反顾 吃后悔药 后悔 失悔 心疼 怨艾 恨 悔 惋惜 憾 懊 懊悔 歉 歉意 残念 缺憾 自悔 遗憾
regretful 怅
regul 制式 守则 条例 矩 程 章 章程 规 规例 规则 规定 规条 规程 规章 规范
regular 勤 固定 有序 正则 正常 正规 端正 规则 规律性 规整 通常
regularit 规则化 规则性
regularl 常时 每常 经常
regulat 乂 二级头呼吸器 制 呼吸调节器 整治 检束 监理 絜 规制 规管 规范 调 调控 调节 调节器
regulator 规制
regulu 轩辕十四
regurgit 反酸
regurgitat 回吐
reh 热河
rehabilit 复健 摘帽 摘帽子
rehabilitat 平反 恢复 恢复名誉 昭雪
rehears 排演 排练 预演
reign 乾隆 享国 伊思迈尔 元世祖 周宣王 咸丰 唐中宗 唐代宗 唐僖宗 唐哀帝 唐太宗 唐宣宗 唐德宗 唐懿宗 唐敬宗 唐文宗 唐明皇 唐昭宗 唐武宗 唐殇帝 唐玄宗 唐睿宗 唐肃宗 唐顺宗 唐高宗 唐高祖 嘉仁 嘉庆 在位 在位时代 天顺 太宗 女皇帝 宋太祖 宋武帝 宣德 建文 建文帝 弘治 忽必烈 文宗 明仁 明天启 易司马仪 晋惠帝 景泰 朝代 朝鲜太宗 朱厚照 朱由校 朱祁钰 朱祁镇 李世民 李亨 李儇 李哲 李忱 李恒 李旦 李昂 李晔 李治 李渊 李湛 李漼 李瀍 李祝 李纯 李诵 李豫 李适 李重茂 李隆基 杨坚 正德 正统 武则天 永乐 汉灵帝 汉献帝 洪武 洪熙 苻坚 裕仁 足利义政 足利义满 隋文帝 隋炀帝 顺治帝 齐武成
reiki 灵气疗法
reim 兰斯 汉斯
reimburs 偿还
rein 勒 撙 缰 缰绳 辔 靮 鞥
reincarn 化身 转生 轮回
reincarnat 再世 托生 投生 投胎 超生 轮回
reinde 驯鹿
reinforc 加固 加强 加派 坐实 增兵 增援 补强
reinforce 后援 增兵 援兵 援军 救兵
reinstall 重装
reinstat 恢复 起用
reinsuranc 再保险
reinvestigat 重审 重查
reinvigorat 更生
reissu 再发 复刻 补发
reiterat 重申
reiwa 令和
reject 剔除 厌弃 吐弃 否定 屏 抵制 拒接 拒收 拒斥 拒绝 拚 拚去 拚除 排斥 推 推开 摈 摈斥 攘 攘除 核驳 毙 看破 罢黜 退 退件 遐弃 驳回
rejoic 庆幸 开心 开心颜 怿 慆
rejuvenat 复兴 更生 治愈系 爽快
rel 仗 仗恃 仰 仰仗 仰赖 依仗 依傍 依托 信赖 倚仗 倚赖 倚靠 偩 关系 凭 凭仗 凭依 凭倚 凭借 凭恃 凭藉 凭靠 怙 怙恃 恃 憀 戚谊 有赖 来往 联系 赖以
rela 中继 传告 传话人 传达 传述 接力 更替 电驿 继电器 转播 转递
relaps 复发 旧病复发
relat 乡戚 亲 亲属 亲戚 亲族 亲眷 关乎 关涉 关系到 关联 叙述 戚 戚属 搭界 支与流裔 族人 有关 有关联 有缘 有联系 涉及 相关 相对 系 诉说 转述 连带 连通 述 追述
relationship 义 交往 关涉 关系 关联 渊源
relativel 比较 相对 相对比较 较 较为 较比
relativistic 相对论性
relax 休憩 休闲 写意 减压 和缓 啴缓 安舒 宽 宽余 宽心 宽松 宽绰 弛 弛缓 悠闲 懮 放宽 放松 昡 松 松弛 松弛法 松快 松懈 松散 松泛 清爽 纾 纾缓 缓 舒 舒缓 轻快 轻松 轻盈 轻省 闲适
releas 公开 发布 发行 学习强国 开释 推出 摴 放 放开 放走 放还 施放 松开 泄出 版本 纵 解锁 释 释出 释放
relegat 打入 贬谪 降级
relent 手软 松口 留情
relentless 不辍 毫不留情
relentlessl 亹亹 亹亹不倦
relevanc 证明力 针对性
relevant 归口 挨边 沾边 相关 相干 相应 着边 贴边 贴题
reliabilit 可信度 可靠性
reliabl 一步一个脚印 保准 信实 信得过 可恃 可靠 征信 扎扎实实 有肩膀 牢靠 牢靠妥当 确实 稳便 稳当 靠得住 靠谱
relic 残余 遗风
relict 孑遗
reliev 免除 宽心 宽慰 宽缓 抒 换班 援救 松快 疏解 祛风 纾 纾解 解除 释然
relig 宗教 教
religiou 信教
relinquish 弃 捐 捐弃 放下
relish 细细品味 香
relocat 他迁 搬场 搬家 搬移 搬迁 转移 转移安置 转移阵地
reluctant 勉强 恋恋
rely 凭着
remain 仍 仍旧 余 余下 其余 剩 剩下 存留 待 残 残余 残留 残骸 滞留 留 留下 留存 遗体 遗蜕 驻留 骨烬
remaind 余剩 余存 余数 余留 余项 余额 其余 剩余 尾 尾数 残渣 零 零头 馀
remak 翻拍 翻摄 重制
remanufactur 再制
remark 一席话 备注 言论 评注
remarkabl 不凡 不平常 不简单 出色 可圈可点 显著 杰出 殊 没谁了 长足 难能可贵
remarr 再婚 再嫁 再醮 后续 复婚 改嫁 续娶 续弦 转嫁 转身
remdesivir 瑞德西韦
remed 挽救 补救 裨补
remediabl 有救
remelt 回炉
rememb 忆 惦 想起来 有印象 牢记 结记 记 记住 记得 记忆 默记
remembranc 念
remind 关照 提示 提醒 提醒物
reminisc 叙旧 怀古 怀念 话旧 追 追怀
reminiscent 触景生情
remiss 懈怠 疲沓
remit 免除 汇 汇出 汇寄 豁
remittanc 汇兑 汇划 汇款 返还
remix 重混
remnant 余党 余量 头 孑遗 尾 残 残余 残存 残留 残留物 遗物 遗迹
remodel 改装 改造 重塑
remold 改造
remonstranc 砭针
remonstrat 抗辩 规谏 谏
remors 悔恨 悔意 沉痛 疚 追悔
remorseful 愧疚 歉疚
remot 丘壑 偏僻 偏远 僻 幽 渺茫 渺远 粗 绵远 绵邈 缅 缅邈 边远 边鄙 辽远 远 远程 远端 迢 逖 遥 遥远 遥遥 邈 邈然 邈邈
remotel 隔空
remov 刷 削 削除 卸除 去 去掉 去除 取走 抽取 抽离 拆除 拔除 掀掉 排斥 排除 搣 搬场 搬家 搬移 搬迁 摘 摘下 撤 撤下 撤走 撤除 消除 祛 移 移除 纾解 脱掉 解 解除 除 除去 革
remuner 报酬 润 薪酬 酬金
ren 任安
renaissanc 复兴时代 文艺复兴
renam 改名 改称 更名 重命名
renault 雷诺
rencheng 任城区
rend 使成 劈裂 反映 呈送 批荡 抹灰 给予 裂
render 效果图 渲染
rendezvou 交会 会合
reneg 反口 反嘴 反悔 抵赖 翻悔 赖
renegad 叛徒 叛贼 逆贼
renegotiat 里瓦几亚条约
renew 更新 焕新 祓饰 续订
renewabl 可再生
renga 连歌
renh 仁和区
renhua 仁化县
renhuai 仁怀市
renju 连珠
renminbi 人民币
renn 雷恩
reno 雷诺
renoir 雷诺阿
renormaliz 重正化
renounc 抛弃 摈 放弃 背弃
renov 重新装修
renovat 修复 修整 修缮 修葺 刷新 整 整修 整建 更新 翻盖 翻造 装修
renown 享誉 名望 声威 大名鼎鼎 炳著 重名 重望 闻名 高名
renqiu 任丘市
renren 人人网
rent 僦 出租 包租 承租 招租 租 租借 租子 租用 租让 租赁 租金 租钱 赁 雇
renz 任泽区
reoccur 再
reopen 重开
reorganiz 改制 改组 整顿 洗牌 重整 重组
repa 偿 偿清 偿还 反哺 报偿 报答 酬 酬报
repackag 改装
repair 侍弄 修 修复 修好 修理 修缮 修葺 修造 拾掇 收拾 整 整修 缮 葺 补 重修
repar 善后 赔款
repast 餐饮
repatriat 送还 遣返 遣送
repay 还款
repe 废止 废除 撤销
repeat 中继 中继器 叠 复 复述 横说竖说 殗 磊落 累 累累 重 重复 重演 重述 频数
repeatedl 一再 一次又一次 三番两次 不住 亟 再三再四 再四 反反复复 反复 多次 屡 屡屡 屡次 数 来回 来回来去 谆 连声 连番 连连 迭 频频
repechag 复活赛
repel 击退 打退 拒 排斥 推却 赠 赶跑 辟
repent 忏悔 悔 悔悟 悔改 悔罪 悔过 懊悔 自悔 转头 追悔
repentanc 悔恨 悔改
repercuss 余波 反响 后遗症
repertoir 保留剧目 剧目 曲目
repertor 保留剧目
repetit 牙慧 重 重复性 重复法
repetitiou 频
repl 反应 回信 回函 回答 回覆 回话 回音 复 对 对答 应对 应答 报 答 答复 答对 答词 答话 答辩 裁答 辩答 酬 酬对
repla 回放 重播 重玩
replac 交替 代 代之以 代换 代替 倒替 取代 取而代之 当 换成 换置 掉换 接替 撤换 斢 更动 更换 更替 替 替代 替换 替补 置换 配补 顶 顶替
replace 代替者 代谢 替补 置换 重置
replant 补种
replenish 添 添补 续 补充 补满 补给
replet 充溢 富有 欲滴
replica 仿品 复制品
replicat 复刻
replug 重插
report 举报 份 反映 呈报 告 报 报告 报导 报请 报道 检举 汇报 申报 禀告 禀报 记者 通讯员
reportag 报告文学
reportedl 据说
repos 宴 酒宴
reposit 转移阵地
repost 传载 转文
reprehensibl 缺德 罪大恶极
represent 代表 表征 表象
representat 代表 代表性 典型 议员
representation 具象
representativeness 代表性
repress 匽 压抑 压迫 弭 弹压 抑塞 挫 摧 郁塞 镇压
repriev 蠲除
reprimand 切责 叱咄 呵谴 惩 惩戒 抢白 撸 斥 斥责 督责 训斥 训诫 谂 谴 谴诃
reprint 传载 再版 复刻 翻印 翻版 重刊 重印
reproach 嗔怨 嚷嚷 埋怨 责 责备 非
reprocess 再制 再处理 转制
reproduc 产 传种 再制 再生产 复制 嬎 孳乳 殖 生殖 繁殖 繁衍 蕃 重制
reproduct 仿品 再生产 复制品 翻拍 翻版
reproof 非难
reprov 斥 诤言
reptil 爬虫 爬虫动物 爬虫类 爬行动物 爬行类
republic 共和 共和制 共和国
republicanism 共和
republish 转发 重版
repudiat 辟
repugnant 恶臭
repuls 丑恶 可恶 打退 推斥 斥力 歪瓜劣枣 歪瓜裂枣 臭
repurchas 买回 回购
reput 令名 信誉 名声 名头 名气 名誉 商誉 声 声价 声名 声望 声誉 威信 字号 知名度 老本 荣誉 荣辱 誉 身量 闻 风声 风评
reputabl 正派
request 将 征求 愿心 搬请 求 照 祈 索要 要求 诉求 请 请求 邀
requir 必修 必要 必需 所需 有赖 消 要有 要求 需 需求 需要
require 必要条件 条件 要件 要求 需求
requisit 征发 征调 要件 调发
requit 报怨 报答
rerun 重播
reschedul 展期 改期
rescind 取消 解除
rescu 全活 抢救 拯 拯救 挽救 搭救 救 救出 救护 救难 施救 获救 营救 解救
rese 补种 重播
research 查 治 研 研修员 研析 研究 研究员 研究者 科研 科研人员 调研
resell 转卖 转手
resembl 似 偩 像 类 类同 肖 肖似
resemblanc 相似性 类似点
resent 哀怨 嫉恨 嫌 怨 怨尤 怨忿 怨怼 怨恨 怨气 怨艾 恩怨 恶气 愤 愤恨 愤慨
resentful 不满 恼怒 悻悻 愤懑 憾恨 懫 羞恼
resentfull 悻然
resentfulness 恨意
reserv 保留区 候补 储备 储备金 储量 内向 内敛 准备 后备 含蓄 备用 存量 慢热 拘谨 沉潜 深沉 独属 矜持 蕴藏量 订位 预留 预约 高冷
reservoir 宗 水库 池 贮水处
reset 复位 清零 重置 重设
resettl 移住
resettle 安插
reshap 整形
reshow 重映
reshuffl 改组 洗牌
resid 住 住家 住居 处 寓 寓居 居 居住 居处 居留 驻留
residenc 住处 住宅 住家 住所 住舍 公馆 区处 宅 宅子 宅第 宅舍 家宅 家室 家居 寓 居 居所 府上 舍
resident 居住 居民 常驻 驻留
residu 余 余项 残余 残留 残留物 渣滓
resign 引退 离职 辞 辞任 辞去 辞呈 辞职
resilient 强韧 欺霜傲雪
resin 树脂 脂 黏儿
resist 反抗 对抗 强忍 御 抗 抗争 抗击 抗拒 抵 抵住 抵制 抵御 抵抗 抵拒 抵挡 拒 招架 挡 撑拒 攘 支吾 支架 敌 牴 电阻 电阻器 相对 觝 遏止 阻挡 顶挡
resistanc 抗性 抵制 抵抗 抵抗力 电阻 耐受性 阻力
resit 补考
resiz 缩放
resolut 了断 亹 决心 决断 决议 决议案 分辨率 刚毅 坚 坚决 坚定 心志 断然 果 正色 消解 狠 画质 解像度 解析度 解答 魄力
resolutel 毅然 毅然决然 狠狠 硬
resolv 下决心 下狠心 了却 决定 分解 分辨 化解 定力 志气 狠心 立志 解决 解析 解答 解释 议决
resonanc 共振 共鸣 谐振
resonant 嘹亮 宽弘 宽洪 洪亮 铿然
resonat 共鸣 响彻 振
resort 娱乐场 度假村 玩弄 祭出 耍弄 诉诸
resound 响亮 响当当 响彻 响遍 喨 回荡 铿锵
resourc 产 筹 资 资料 资源
resourceful 有办法 机智 筹略 足智多谋 鬼
resourcefulness 应变力 智谋 谋略
resow 补种
respect 佩 信服 各自 尊 尊敬 尊贵 尊重 悊 悐 戴 敬 敬意 方面 翊 遵守 钦 青眼
respectabl 体面 可尊敬 尊贵 本本分分 正派
respectful 廙 恪 恭 恭敬 恭谨 恭顺 惕 敬 祗 竦 肃 肃敬 肃然 訚
resplendent 栩栩生辉 灿 璀璨 璨美 蔚
respond 作答 反应 受访 响应 回响 回应 应 应和 应声 报 接茬 搭腔 答 答对 答应 答理 答腔
respondent 受访者 被访者
respons 反应 回响 回应 对答 应对 感应 见状 针对
responsibilit 事权 任 干系 担子 接力棒 职守 职责 荷 责 责任 过错
responsibl 主掌 主管 分管 有肩膀 有责任 自觉 负有 负有责任 负责 负责任
rest 休 休息 休憩 休止符 其他 其余 养神 呬 在乎 在于 塈 安息 将息 息 息肩 憩 托 栖 歇 歇手 歇气 落 诸如此类
restart 重启 重新启动 重新开始 重新开机
restat 重述
restaurant 居 料理店 菜馆 酒家 酒店 酒楼 食肆 餐厅 餐饮店 餐馆 饭店 饭馆 馆子
restful 安生 消停
restitut 返还
restless 不安 不安分 伀 坐卧不宁 坐立不安 好动 彸 忪 栖栖 栖栖遑遑 毷 氉 浮躁 熙攘 燥热
restlessness 掉举 静坐不能 风波
restock 补货
restor 中兴 修复 修好 复 复修 复辟 恢 恢复 规复 配补 重振
restrain 克 克制 压住 含蓄 垔 憋 扼制 抑 抑止 拘 拘束 拘牵 按 按捺 撙 收 敛 有节制 检点 泥 羁 羁绊 蕴藉 遏 遏制 遏抑 钳 锢 阏
restraint 克制 畏忌 羁绊
restrict 制约 受约束 受限 抑 拘束 拴住 杜 束手束脚 框 框框 樊篱 牵制 禁制 管制 管束 约 约制 约束 节制 要约 迫于 钳 限 限制 限定
restroom 厕 圊 洗澡间
restructur 再融资 改制 洗牌 重整 重组
result 业绩 于是 产物 作用 凑成 分晓 到头来 刻鹄类鹜 功 因此 因而 成效 成果 所以 效果 效验 果 果实 此际 由于 究竟 结果 绩效 胜败 致使 落得 调查结果
resum 复 履历表 恢复 接上 摘由 重新开始
resund 厄勒海峡
resurgenc 中兴 再起 回潮
resurrect 复活 招魂 更生 重出江湖
resuscitat 复苏
retail 售 贩 零售 零售商
retain 从 侍从 保持器 保有 保留 存有 留 留有 留置
retak 收回
retali 回报 报复
retaliat 复 打击报复 报 报复 还手
retaliator 报复性
retard 减缓 延缓 弱智 拖慢 智障 脑残
retch 反胃 干呕 干哕
retell 传述
retent 潴留
rethink 反思
reticent 守口如瓶 寡言 拘束 沉默寡言
reticl 标线
reticulum 网罟座 蜂巢胃
retina 网膜 视网膜
retinu 人从 扈 手足 随行人员
retir 挂靴 撤走 敛迹 离休 退下 退任 退休 退役 退隐 隐退
retort 反唇相讥 反驳 回嘴 抗辩 曲颈瓶 辩难 还口 还嘴
retr 复审 重试
retrac 回抽 回描
retract 撤回
retractabl 伸缩
retread 翻新
retreat 却 后撤 后退 回归 撤兵 撤军 撤出 撤退 收兵 退 退下 退却
retri 再审
retribut 因果报应 恶果
retriev 取回 回收 寻回犬 找回 挽回 检索
retro 复古
retroactivel 追
retrograd 退行性
retrogress 开倒车 落后
retrospect 事后 回眸 回顾展
retroviru 反录病毒 反转录病毒 逆转录病毒
return 反 反复 发回 回 回到 回去 回复 回归 回报 回来 回路 回转 回过头来 回返 回还 复 复归 复返 归 归来 找 澴 转去 返 返回 返程 还 退 退回 退还 送还 酬 重回 重返
retypeset 重排
reun 重逢
reunific 重新统一
reunit 团聚 重逢
reus 复用
reut 路透
rev 回潮 复兴 复活 振兴 稣 缓 苏 苏生 重拾 重温
revamp 翻新 重修 重整
reve 兜底 吐露 启示 坦陈 展现 展示 展露 开示 抖 披露 捅 揭示 显 显露 显露出 暴露 流露 示 表露 说破 踢爆 透漏 透露 道破 露
reveal 凉快 外溢 揭谛 清凉
revegetat 返青
reveill 起床号
revel 启发 启示 揭发 畅享 陶醉
revelat 启示者
reveng 报复
revenu 收入 营业收入 营收 进项
rever 奉 奉若神明 尊奉 尊崇 尊敬 崇尚 崇敬 悊 愭 推尊 推崇 推重 敬仰 敬畏 敬重 景仰 梦幻 白日梦 瞻仰 遐思 遐想
reverberat 回响 回荡
reverent 穆 虔 虔敬
reverentl 恪慎
revers 倒 倒着 倒车 反 反向 反超 反转 扭转 挫折 转回 逆变 逆转 颠倒
reversibilit 可逆性
reversibl 双面 可逆 正反两面
revert 变回 回复 回退 归还 转归
revet 驳岸
review 再审 再读 反思 后感 回顾 复习 复核 审校 审稿 审稿人 审读 校阅 检讨 检阅 温 温习 温理 考核 覆核 评介 评论家 重温 阅
revil 僝 呰 咒 咒诅 咒骂 唾骂 诟 诟骂 辱骂
revis 修正 修编 修订 复习 审订 改写 改动 改编 改订 新修 校订 涂乙 调整 重修
revisionism 修正主义
revisit 反思 重历旧游 重访
revitaliz 振兴 搞活 盘活 维新 重振
reviv 枯木逢春 重振
revlon 露华浓
revok 取消 吊销 撤回 撤销 收回
revolt 反叛 叛 叛逆 暴乱 篡逆 起义 造反 革命
revolut 革命
revolutionar 红 红色 革命 革命家 革命性
revolutioniz 革命
revolv 回 回转 左轮手枪 打旋 打转 旋 旋转 转 转动 转轮手枪 运转 雟
revuls 嫌恶
reward 奖 奖励 奖赏 奖酬 打赏 报 报酬 收获 犒赏 薪酬 貤 赏 赏赐 酬 酬偿 酬劳 酬报 酬赏
reweigh 复秤 复称
rewind 倒带 倒片
reword 点窜
rewrit 缮
rex 雷克斯
reykjavik 雷克雅未克 雷克雅维克
reynold 雷诺
rhapsod 狂想曲
rhea 瑞亚
rhenium 铼
rheolog 流变学 流变能力
rheostat 变阻器
rhetoric 修辞 修辞学 巧辩 文饰 词藻 辞令 辞章 辞藻 雄辩
rheumatism 风湿
rhiniti 鼻炎
rhinocero 屖 犀 犀牛
rhinophyma 大红鼻子
rhinoviru 鼻病毒
rhizom 根状茎 根茎
rho 柔
rhod 罗得岛 罗得斯岛 罗德岛
rhodacen 菉
rhodanas 硫氰酸酶
rhodium 錴 铑
rhombohedron 菱形六面体
rhombu 菱形
rhon 罗纳 罗纳河 隆河
rhotaciz 日化
rhotic 日化
rhubarb 大黄
rhumba 伦巴
rhym 协韵 叶韵 合辙 尾音 尾韵 押韵 辙 韵 韵脚
rhyolit 流纹岩
rhythm 律动 节奏 节律 规律 韵律 鼓点
rhythmic 有板有眼 跌宕
rib 罗纹 肋 肋骨 骨子
ribb 罗缎
ribbon 丝带 带 带子 绶带 缎带 缨
ribbonfish 带鱼
ribcag 脊肋
ribena 利宾纳
riboflavin 核黄素
ribos 核糖
ribosom 核糖体
ribulos 核酮糖
ric 大米 柴米油盐 水稻 白米 稻 稻子 稻米 米饭 赖斯
rich 丰富 丰盛 丰硕 充实 凯子 圆润 多金 奭 富 富于 富人 富含 富有 富足 有钱人 沃 浓艳 浓郁 浓重 盛产 称钱 脂膏 腴 臇 财 财利 财富 酽 醇 醇美 醰 阔 阔人 饶 饶富 饶沃
richard 理查 理查德
richardson 理查森
richmond 列治文 里士满 里奇蒙
richt 芮氏 里克特 里氏
ricin 蓖麻毒素 蓖麻毒蛋白
ricket 佝偻病 小儿软骨病
rickettsia 立克次体
rickshaw 人力车 洋车 黄包车
ricochet 反弹 跳弹
ricoh 理光
rid 乘 乘坐 乘车 代步 搭坐 搭车 走马 车手 驾 骑 骑坐 骑行 骑马者
riddl 累累 谜 谜儿 谜团 谜语 谜面 谜题
ridg 冈 岗子 嵴 棱 脊 镶
ridgepol 栋 栋梁
ridicul 侮 吐槽 嘲 嘲笑 嘲讽 奚落 娸 寒碜 恶损 戏谑 损 揶揄 磕碜 耻笑 见笑 讥 讥刺 讥讽 讪 讪笑 诮 调侃 谯 鹐
ridiculou 乖谬 可笑 夸张 好笑 岂有此理 怪诞不经 扯 白烂 笑掉大牙 笑话 荒诞不经 荒诞无稽 荒谬 贻笑
riel 瑞尔
riesl 雷司令
riffl 涟漪微漾
riffraff 下三滥
rifl 来复枪 来复线 来福枪 来福线 枪 步枪 膛线 钢枪
rift 罅隙 裂口 裂罅 隙
rig 操纵 索具装置
riga 里加
rigatoni 粗管面
rigel 参宿七
rigg 船缆
right 不错 个头 你个头 切 右 右派 右边 吧 对 对头 当 是 有理 权 权利 权益 正 正确 然 臧 论理 韪
righteou 正义 酷毙
righteousness 义 公义 大义 正义 礼义
righthold 权利人
rightist 右派 右派分子
rigid 僵 僵直 僵硬 拘执 板板六十四 森严 死 死板 死死 死硬 直僵 硬性 硬挺 硬生生
rigidit 僵固性 刚性
rigorou 严 严峻 严格 严谨 从严 滴水不漏 谨严
rigorousl 严加 厉行
rigveda 梨俱吠陀
rihanna 蕾哈娜
ril 恼火
rim 凸边 周边 枒 轮毂 轮缘 边框 雾凇 霜花
rimm 舔肛
ring 清脆 电话铃声 轻脆
ringgit 令吉 林吉特
ringlead 主谋 头目 渠魁
rington 铃声
ringworm 体癣 癣
rinpoch 仁波切
rins 冲 冲洗 染发 染发剂 洗涤 浣 浣涤 浣濯 浸洗 涮 清洗 清涤 漂洗 灌濯
rio 里约
riot 乱 暴乱 横行 讧 骚乱 骚乱者
rip 划破 成熟 扯裂 撕破 攋 熟 稔
riparian 濒河
ripen 成熟 熟透
rippl 微波 水波 水纹 波 波纹 涞 涟 涟漪 涟漪微漾 漪 漾 潎 瀁 瑞波币 皱折 荡漾
riprap 乱石
ris 上升 上山 上扬 上涨 上风 兴 兴起 初升 升 升腾 升起 发源 增高 崛立 开红盘 攀升 新兴 暲 来潮 涨 涨到 滃 烝 爬升 蒸腾 谡 走强 起 铆上 飞升 飞扬 骘 高涨
risk 危性 堪虞 风险
risotto 炖饭
rit 仪 礼
ritalin 利他林 利他灵 利他能
ritardando 渐慢
ritu 法事 科仪
ritz 丽致 乐之
riv 匹敌 对手 岔 川 打对台 敌 水 水流 江 江河 江河湖海 江流 河 河川 河流 百川 竞争对手 赕
rivaldo 里瓦尔多
riverb 河床
riverbank 岸上 江畔
riversid 河岸 河畔 滨江 里弗赛德
rivet 铆 铆工 铆接 铆钉
riviera 里维埃拉 里维耶拉
rivulet 河滨 溪
riyadh 利雅得 利雅德
rizhao 日照市
rjukan 尤坎
rlogin 远程登录
rmon 远程监控
ro 鱼子
road 公路 涂径 线路 行道 路 路上 路途 途 道 道路 马路
roadb 路基
roadblock 路障
roadhold 抓地
roadmap 路线图
roadsid 路旁 路边 马路沿儿
roadwa 桥面 车行道
roam 巡回 流浪 游 游行 游走 漂泊 漫游 遨游
roar 叫声 号 吼 吼声 呴 呼嚎 咆 咆哮 哄 哮 啸 旺 譹 轰响 轰轰 鬫
roast 吐槽 吐槽大会 灴 炙 炮轰 炰 烘烤 烤 烧 烧烤 焙干 焙烤 焙烧 焢
rob 剽 劫 外袍 强盗 打劫 抢 抢劫 掠 掠夺 盗 长袍
robam 老板
robb 劫匪 受害 失盗 强人 强盗 掠夺者 歹人 盗 盗贼 贼
robber 抢劫案 抢劫罪
robert 罗伯特 罗伯茨
robertson 罗伯逊
robespierr 罗伯斯庇尔
robin 知更鸟
robinson 罗宾逊
robocop 机械战警
robot 机器人
robotic 机器人学
robust 伉 健全 健壮 健旺 刚健 壮 壮实 奘 强劲 强壮 敃 牢靠 瓷实 硬实 硬朗 结棍 茁壮 身强力壮 遒 雄健 雄厚 鲁棒
robustness 鲁棒性
roc 大鹏鸟 鹏 鹏鸟
roch 罗氏
rochest 罗切斯特 罗彻斯特
rock 乭 乱石 加冰 加冰块 动摇 岩 岩石 嵬 忽悠 掀 摇 摇撼 摇晃 摇滚 晃动 晃荡 杠荡 石 石块 砄 砳 磈 磐
rockefell 洛克菲勒
rocker 假山 山子
rocket 惊飞 火箭 火箭弹 芝麻菜
rockslid 滑坡
rococo 洛可可
rod 杖 杠 枝 棍 棍子 棍杖 棒材
rodan 拉顿
rodent 啮齿动物 啮齿类
roebuck 獐
roew 荣威
rog 得令 罗杰 罗杰斯
rogu 坏东西 坏包儿 奸诈 小淘气 小混混 恶棍 无业游民 无赖 流氓 白相人
rohingya 罗兴亚人
rojava 罗贾瓦
rol 任务 职能 脚 行当 角 角色 身份
roland 罗兰
rolex 劳力士
roll 人仰马翻 卷 卷饼 名册 名籍 幅 擀 滚 滚动 滚子 滚滚 滚筒 滚装船 滚轮 碾子 碾砣 磙 罗拉 翻滚 翻转 轧 轧辊 转悠 轰隆 轱辘 轴 辊
rollback 回滚
rollout 布建
rom 罗马
romanc 传奇 桃花运 爱情 罗曼使 罗曼史 罗曼司 艳情 艳遇 风月 风流佳话 风流韵事
romani 罗姆人
romania 布拉索夫 罗马尼亚
romaniz 拉丁化 罗马化
romano 罗曼诺 罗马诺
romantic 浪漫 罗曼蒂克 艳 言情 风流 香艳
romanticism 浪漫主义
romeo 罗密欧
romp 嬉戏
ron 罗恩
ronaldo 罗纳尔多
rondo 回旋曲
rong 榕 融安县
rongchang 荣昌区
rongcheng 容城县 榕城区 荣成市
rongjiang 榕江县
roof 屋檐 屋面 屋顶 房顶 棚顶 篷顶 顶 顶板 顶盖 顶部
rooftop 天台 顶楼
rook 城堡 秃鼻乌鸦 菜鸟 车
room 地方 宇 客房 室 宽松 居室 屋 屋子 庼 廆 房 房子 房室 房间 空位 空间 间
roommat 同屋 室友
roosevelt 罗斯福
roost 公鸡 叫鸡 栖木 雄鸡 鸡公
root 助阵 方根 本 柢 根 根底 根本 根柢 根源 根须 植根于 源 茹 词根 齐根
rootlet 支根
rootstock 砧木
rop 乼 拉拢 收拢 累 緪 纚 绁 绳 绳子 绳索
ropewa 索道
roquett 芝麻菜
ros 玫瑰花 红扑扑 红润 透红
rosa 罗莎
rosacea 皻 酒渣鼻 酒糟鼻 齇
rosar 念珠 数珠 玫瑰念珠
roseau 罗索
rosebud 蔷薇花蕾
rosefinch 朱雀
rosell 洛神花 玫瑰茄
rosemar 迷迭香
roseroot 红景天
rosewood 红木
rosin 松香
rosneft 罗斯涅夫
ross 罗斯
rostock 罗斯托克
rostrum 主席台 坛 讲台
rot 旋转运动 烂 腐化 腐坏 腐烂 腐蚀 腐败 转动件 转圈 转子 转轮 霉烂
rotar 回旋处 圆环 环岛 转盘
rotat 倒换 周转 回转 打转 换位 旋转 转动 转圈 轮 轮换 轮转
rotaviru 轮状病毒
roth 罗斯
rothschild 洛希尔
rotorua 罗托鲁瓦
rotproof 防腐
rotr 红环
rott 靡烂
rotten 操蛋 朽 朽坏 朽烂 烂 破 糜 糜烂 糟 肏蛋 腐 腐朽 腐臭 腐败 颓朽
rotterdam 鹿特丹
rottweil 罗威纳犬
rotund 圆鼓鼓
rouen 鲁昂
roug 胭 胭脂 脂 腮红
rough 伧 坎坷 大概 涩 犷 粗 粗暴 粗犷 粗率 粗略 粗疏 粗糙 粗莽 粗野 糙 絁 约略 草 蛮 长草区
roughl 大概 大略 大致 略略 要略 较略
roughneck 老粗
roulett 轮盘 轮盘赌
round 合 回合 团 圆 圆形 圜 圞 肥美 蜜桃臀 轮唱 轮次
roundabout 回旋处 委 拖沓 环岛 迂回 迂曲 迂缓
roundup 综述
roundworm 蛔 蛔虫
rous 令人振奋 叫醒 唤起 唤醒 惊醒 抖擞 鼓
rout 击溃 径路 披靡 挠败 溃 溃败 班线 线路 败北 败绩 路 路径 路由 路由器 路程 路线 途
routin 例行 套路 定例 常务 常规 日常工作
rov 串 流浪者 流荡 游动 漂浮 飘忽不定
row 一字 一排 一连 串 划 划船 列 排 接连 搒 摇 桨手 棹 横队 行 赛艇 连续
rowboat 划子
rowd 打闹
rowdyism 流里流气
rowl 罗琳
roy 御 皇家
royalist 保皇党
royalt 显贵 版税 王权
rpm 转
rsfsr 俄罗斯联邦
rshavn 托尔斯港
rsta 厄什塔
ru 芸草 芸香
ruan 阮
rub 山药蛋 扢 挼 捼 揉 揉搓 搋 搓揉 摩 擦 磨 红宝石
rubb 摩擦 橡皮 橡皮擦 橡胶 胶
rubbish 废物 废话 有的没的 残渣 破烂 糟粕 糟糠
rubbl 乱石 瓦砾
rubella 德国麻疹 风疹
rubicen 玉红省
rubidium 铷
rubin 鲁宾
rubl 卢布 罗布
rubric 名目 评价量规 量规
rucheng 汝城县
rucksack 背包 背囊
rucku 咋呼 轩然大波
rud 不客气 不敬 不逊 伧 儱 唐突 幠 干 怭 无礼 粗 粗暴 粗犷 野 鲁
rudd 红润 舵 船舵 赤睛鱼
rudel 无礼
rudimentar 低级
rudong 如东县
rueful 感慨
ruff 流苏鹬
ruffian 强梁 暴徒 混混儿 痞子
ruffl 仓皇失措 拂动 蓬散
rug 卡垫 地毯 毯 毹
rugao 如皋市
rugb 拉格比 英式橄榄球
rugg 凹凸 崄 崎岖 嶙峋 巉 结实 陂 险 险固 险峻
ruhr 鲁尔区
rui 瑞安市
ruichang 瑞昌市
ruijin 瑞金市
ruin 不成样子 作践 偾 基址 墟 完了 废墟 弄坏 摧残 敝 断垣残壁 断壁残垣 断壁颓垣 断送 残 残垣 残垣断壁 残垣败壁 残败 毁 毁灭 沦丧 破败 窳败 糟 糟蹋 葬送 败坏 败絮 軭 遗址 颓垣断壁 颓然
rukai 鲁凯族
rul 主宰 主宰者 例 划线板 后 君 天下 守则 宰 宰制 尺 尺子 当权者 彝 恒 戒规 执政者 条例 条规 柄国 柄政 格 治 法则 法式 照例 矩 科 程 章则 章程 统御 统治 统治者 臬 裁决 裁定 规 规则 规定 规律 规矩 规程 规章 规范 觚 训
rum 传言 传闻 兰姆 兰姆酒 坊间传言 朗姆 朗姆酒 流言 罗姆酒 谣 谣传 谣言 逸话 道听途说 风声
rumbl 叽哩咕噜 咕噜 唱空城计 嘎啦 噪音 滚动 虺虺 轰 轰响 轰隆 轰鸣 隆隆 隆隆声
ruminant 反刍动物
ruminat 倒噍 倒嚼 反刍 咬嚼 玩味
rummag 翻动 翻检 翻腾
rumor 外传
rump 余党 尻 屁股蛋 臀
rumpu 喧呼
run 办 卢恩字母 奔走 奔跑 开 执行 持 流窜 理 符文 管 经营 营办 走 走字 跑 跑分 跑步 跑路 蹽 运行 驶 骋
runan 汝南县
runawa 亡命之徒 恶性 逃亡者
runn 一连 涄 续续 营运 跑垒员 跑步者 跑者
runoff 径流 迳流
runtim 运行时
runwa 伸展台 跑道 降落跑道
runzhou 润州区
rupe 卢比
ruptur 决裂 崩裂 断层 断裂 炸裂 爆裂 破裂
rur 乡间 田园
rurik 留里克
rus 罗斯 花样 计 诡计
rush 冲 冲进 奔 奔赴 忙 急促 急拍拍 抢 抢先 撺 毛片 湍 湲 滂 灯心草 狂奔 猴急 着忙 芦 苇 茅 茢 蒯 蓐 赶 赶赴 连奔带跑 闯 飞奔 飞跑 飞驰
rushan 乳山市
russell 罗素
russet 赤褐色
russia 俄 俄中朝 俄国 俄罗斯 克拉斯金诺 北海 图瓦 彼得堡 普列谢茨克 格罗兹尼 毛子国 罗宋 萨兰斯克 贝加尔湖 马尔卡河
russian 俄 俄国人 俄罗斯人 俄罗斯族 俄语 合作农场 毛子
rust 生锈 荒疏 铁锈 锈
rustic 乡下人 乡村 乡气 伧 俚 土头土脑 土得掉渣 土气 土里土气 大老粗 怯 怯子 村 猥 窭 质朴 鄙 阿乡
rustl 刷 唰 沙沙 瑟瑟 簌簌 萧瑟
rut 停滞不前 发情 故辙 窠臼 辙
rutabaga 芜菁甘蓝
ruth 路得
ruthenium 钌
rutherford 卢瑟福
ruthless 严酷 伭 凶险 吃人不吐骨头 如狼似虎 恶辣 无情 暴戾 暴戾恣睢 杀人不眨眼 歹毒 残忍 残暴 毫不留情 狠 狠绝 赶尽杀绝 酷
ruthlessl 狠狠 臭
rutil 金红石
ruyang 汝阳县
ruzhou 汝州市
rv 旅居车
rwanda 卢安达 卢旺达
ry 裸麦 黑麦
ryan 莱恩 赖安
ryazan 梁赞
s 七十年代 六十年代 吟咏 咏 唱 啭 奈秒 微秒 歌 歌吟 歌咏 歌唱 演唱 的 皮秒 纳秒 讴 飞秒
sa 云 口称 吐 告 曰 自言 言 说 说上 说话 说道 谓 轻言 道
saab 萨博
saarland 萨尔 萨尔州
sab 佩剑 军刀 马刀
sabah 沙巴
sabbath 主日 安息日
sabbatic 赋闲
sabl 紫貂 黑貂
sabot 木鞋
sabotag 捣毁 破坏活动
saboteur 钉子 颠覆分子
saccad 跳视
saccharin 糖精
saccharomycet 酵母 酵母菌
sachertort 萨赫蛋糕
sachima 沙琪玛
sack 免去职务 免职 口袋 囊 布袋 撤职 散 橐 橐囊 炒 縏 落马 袋 解职 解聘 解除 解雇 革职 麻袋
sackcloth 緆 裋褐 麻布
sacr 圣 神圣 神圣不可侵犯
sacramento 沙加缅度 萨克拉门托
sacrific 供奉 垗 牢 牲礼 牺 牺牲 献出 瘗 祀 祭物 禋 禜 豁 贱卖 軷 饤
sacrum 尻 荐椎 荐骨 骶 骶骨
sad 不幸 伤悲 伤感 凄 凄楚 可叹 忡 怆 怊 怲 悁 悄 悕 悢 悲 悲伤 悲歌 悴 感伤 慱 懆 衋 黯然
saddl 座垫 座子 鞍 鞍子 马鞍
sadduce 撒都该人
sadism 施虐狂 施虐癖 虐待狂
sadist 虐待狂
sadness 哀愁 悲
sado 茶道
sadomasochism 虐恋
sadr 萨德尔
saf 保管箱 保险 保险柜 保险箱 安 安全 泰 稳贴 金柜 铁箱
safeguard 保卫 保护 保证 保障 保障监督 保驾护航 捍卫 维护 舒肤佳
safel 严实 牢牢
safelight 安全灯
safet 安全 安全性 安危
safflow 红花
saffron 橘黄色 番红花 藏红花
safi 萨菲
sag 下垂 哲 圣人 圣君 圣哲 圣贤 垮脸 智者 洋紫苏 洋苏 至人 贤能 鼠尾草
saga 萨迦
sagaciou 明智 贤明
sagacit 卓识
sagg 下垂
sagitta 天箭座
sagittariu 人马座 射手座
sago 西米
sahara 撒哈拉
sahrawi 撒哈拉人 撒哈拉威
saigon 西贡
saihan 赛罕区
sail 帆 水手 海员 篷 航 航班 航行 船员 船帆 风帆 驶 驾 驾帆船 驾艇
sailboard 帆板 风浪板
sailboat 帆船
sailcloth 帆布
saint 圣人 圣徒 圣者 活菩萨 至人
saitama 埼玉
saito 斋藤
sak 为的是 为着 以利于 清酒 看在
sakai 坂井 酒井
sakaki 榊
sakamoto 坂本
sakhalin 库页岛
sakharov 萨克洛夫 萨哈洛夫 萨哈诺夫
sakurai 樱井
sakurajima 樱岛
sakyamuni 法王
sal 回佣 特卖 特卖会 营收 销势 销售 销行 销路
salad 沙拉 色拉
saladin 萨拉丁
salak 蛇皮果
salamanca 萨拉曼卡
salamand 火蜥蜴 蚖 蝾 蝾螈 螈 鲵
salami 萨拉米
salammoniac 硇砂
salar 俸 俸给 俸钱 口实 工钱 待遇 撒拉语 薪 薪俸 薪水 薪给 薪资 薪酬 薪金 薪饷 资俸
salbutamol 沙丁胺醇
saleabl 适销
salem 塞勒姆
salesclerk 店员
salesgirl 女店员
salesman 承销人
salesperson 业务员 店员 推销员
salienc 燽
salin 生理盐水
salinit 盐度
saliva 口水 口沫 吐沫 哈喇子 哈拉子 唾 唾沫 唾液 津 涎 涎水 痰液 黏涎 黏涎子
salivat 垂涎 流口水 流涎
sall 出击 萨莉
sallow 焦黄 苍黄 青黄
salmon 三文鱼 撒尔孟 撒门 鲑 鲑鱼
salmonella 沙门氏菌 沙门菌
salon 沙龙
salsa 莎莎舞 莎莎酱
salt 卤 咸 咸盐 斥卤 油盐酱醋 盐 腌 腌渍 鱼香 鹾
saltb 盐场
salticid 跳蛛
saltin 苏打饼干
saltmarsh 盐碱湿地
saltpan 卤田 盐场 盐池 盐田
saltpet 硝 硝石
salut 匑 喏 敬礼 施礼 致敬 行礼
salv 托盘 救世 救恩 救赎
salvag 打捞
salvo 排射 排枪 礼炮
salyut 礼炮号
salzburg 萨尔茨堡
sam 一个样 一律 一样 一般 同 同一 同样 如一 当 撞车 无异 犹言 相同 重样
samadhi 三昧
samantabhadra 普贤 普贤菩萨
samaria 撒马利亚
samarium 钐
samarkand 撒马尔干 撒马尔罕
samba 桑巴 森巴舞
sambar 水鹿
sambo 桑搏
sambong 艾纳香
samgyetang 参鸡汤
samoa 萨摩亚
samotherium 萨摩麟
samoy 萨摩耶 萨摩耶犬
sampaio 桑帕约
sampan 三板 舢 舢板 舨
sampl 品 品味 品尝 抽样 抽检 标本 样例 样品 样本 采样
samson 参孙
samsung 三星
samuel 塞缪尔
samurai 武士
sana 沙那 萨那
sanatorium 疗养院
sanchong 三重
sanct 制裁
sanctif 圣化 成圣
sanctific 圣化
sanctimoniou 道貌岸然
sanctit 尊严
sanctu 圣哉经
sanctuar 庇护所 避难所
sand 凉鞋 屝 屦 拖鞋 桑德斯 沙 沙子 沙质 砂 砂子 磨砂 磨砂机
sanda 三田
sandalwood 旃檀 栴檀 檀 檀香 檊 欃
sandbag 沙包 沙囊 沙袋
sandbank 汀 沙坝 沙洲
sandbar 坝 汀 沙洲 浅滩
sandblast 喷砂
sandboard 滑沙
sandbox 沙坑 沙池 沙盒 箱庭
sandcastl 沙堡
sandefjord 桑德尔福德
sanderl 三趾滨鹬
sandfl 蛉 蠓
sandhi 连音
sandn 桑内斯
sandpap 砂纸
sandpip 鹬
sandpit 沙场 沙池 采砂场
sandpla 箱庭
sandra 桑德拉 珊卓
sandston 沙岩 砂岩 砂石 砺
sandstorm 沙暴 风沙
sandwich 三文治 三明治 夹
sandworm 沙虫
sangha 僧伽
sangioves 桑娇维塞
sanguin 豁达
sangzhi 桑植县
sanh 三河市
sanit 保洁 卫生 环卫
sanitar 卫浴 卫生
sanitorium 疗养所
sank 凉了半截
sanlih 三里河
sanlitun 三里屯
sanlu 三鹿
sanm 三明市
sanmenxia 三门峡市
sanmin 三民区
sano 佐野
sansha 三沙市
sanshui 三水区
sanskrit 梵文 梵语
sansui 三穗县 山水
santana 桑塔纳
santand 桑坦德
santiago 圣地亚哥 圣地牙哥
santonin 山道年
santorini 桑托里尼岛
sanxian 三弦
sanya 三亚市
sanyo 三洋
sanyuan 三元区
sap 津泽 消磨
sapindal 无患子
sapiosexualit 智性恋
sapl 小树 幼苗 树苗 秧 秧子 苗子
sapodilla 人心果
sapotacea 山榄科
sapp 肉麻
sappanwood 苏枋
sapphir 蓝宝石
sapporo 札幌
sapwood 边材
sar 沙士 煞 萨斯 萨斯病 非典 非典型肺炎
sarajevo 塞拉耶佛 萨拉热窝
saransk 萨兰斯克
saraswati 辩才天
sarawak 沙捞越
sarcasm 冷话 冷语 讽刺 风凉话
sarcastic 带刺 损
sarcocarp 肉果
sarcoma 肉瘤
sarcophagu 石棺
sardin 沙丁鱼 鰛 鳁
sardinia 卡利亚里 撒丁岛 萨丁尼亚岛
sardonyx 缠丝玛瑙
sari 沙丽 纱丽 莎丽
sarin 沙林
sarkoz 萨尔科奇
sarong 纱笼
sarpsborg 萨尔普斯堡
sarsaparilla 沙士
sartu 萨尔图区
sasaki 佐佐木
sasebo 佐世保
sash 紟 縚 绂 绦 腰封 衣带 饰带
sashimi 刺身 撒西米 沙西米 生鱼片
saskatchewan 萨斯卡通
sata 沙爹 沙茶
satan 魔王撒旦
satchel 书包 挎兜 挎包 橐笥
satellit 上星 卫星 星
sati 萨蒂
satiat 厌 腍
satin 滑腻 细腻 绸缎 缎 缎子 缎布 色丁
satir 讽刺 讽喻
satiriz 反讽 讥讽 讽 讽刺
satisf 乐意 厌 安 心甘 惬 惬意 满 满意 满足 逌 遂 饱
satisfactor 令人满意 圆满 完满 尚可 称心 称心如意 称意 顺心
satisfactoril 妥帖 妥贴
satisfy 令人满意 可心 过瘾
sato 佐藤
satsuma 萨摩
satur 色度
saturat 弥漫 浸淫 浸湿 浸透 淋漓 饱和
saturda 周六 土曜日 星期六 礼拜六
saturn 土星
sauc 小碟子 杯托 沙司 碟子 讨俏 调味汁 酱料
saucepan 炖锅 煲
saudi 沙特 沙特阿拉伯人
sauerkraut 德国酸菜
saul 扫罗
sauna 三温暖 桑拿 桑那
saunt 信步
saur 刀鱼
sauropsida 蜥形纲
sausag 肠仔 腊肠 臄 香肠
saussur 索绪尔
saut 油泡 清炒 炒 炮 煎
sav 保住 保存 储蓄 免于 另存为 咂 咂摸 存储 得救 拯 拯救 挽救 援救 攒 救 救援 省 省却 省去 积蓄 细细品味 老本 节 节余 节省 获救 贮
savag 凶巴巴 凶残 凶狂 惨酷 残 狠毒 猖狂 蛮荒 野人
savanna 大草原
savelo 红肠
savi 救世主 救主 救星
savor 香喷喷 香薄荷
savv 懂局 有一套
saw 刀锯斧钺 锯 锯子 锯开
sawblad 锯条
sawdust 木屑 木糠 锯末
sawfram 锯架
sawhors 作马 锯木架
sawmill 锯木厂
sawtooth 锯齿
sawy 锯工
sax 萨克斯 萨克斯管 萨克管
saxon 撒克逊 撒克逊人 萨克森州 萨克逊
saxophon 萨克斯 萨克斯管 萨克斯风 萨克管
say 名言 成语
sb 为人 帮
sc 接穗
scab 工贼 疤 疥 疥疮 疮痂 痂 痂皮 瘌 瘩 癞 癞皮病 结痂
scabb 鬁 鬎
scabbard 刀鞘 室 柙 鞘 鞞
scaffold 断头台 棚架 脚手架 鹰架
scal 天平 定标器 尺度 手笔 攀登 攀越 标度 比例 比例尺 登 磅 磅秤 缩放 规模 量表 鳞 鳞片 鳞状 鳞甲
scald 烫 烫伤 煠
scall 五荤 葱 薤 青葱 鱼香
scallop 扇贝
scalp 头皮 炒 髡
scalpel 解剖刀
scam 坑 花点子 设圈套 诱骗 骗人 骗局 骗案
scamp 疾走 跑来跑去
scan 扫 扫描 睃巡 细看
scand 丑事 丑行 丑闻 弊案 诽闻
scandalou 不合体统 不成体统
scandinavia 北欧 斯堪地纳维亚 斯堪的纳维亚
scandium 钪
scann 扫描仪 扫描器
scans 音步
scant 凉快 寡 微薄 甚微 疏
scapegoat 代罪羔羊 垫背 替死鬼 替罪羊 替罪羔羊 替身 背锅 顶缸
scapula 琵琶骨 肩胛 肩胛骨
scar 伤疤 伤痕 创痕 发毛 可怕 吓 吓人 吓唬 唬 害怕 征彸 怔忪 恟 惊 斑痕 毛 猇 疤 疤痕 疮疤 疮痕 痕 瘆人 瘢痕 迋
scarab 金龟子
scarc 稀缺 空匮 紧张 紧缺 缺 荒
scarcit 稀缺
scarecrow 稻草人
scarf 围巾 围脖
scarlet 深红色 猩红 猩红色 绯红 赤 赩 鲜红
scarlett 思嘉丽
scath 尖酸 腾腾
scatt 乱窜 分布 分散 奔窜 打散 抛散 挥 撒 播撒 散 散射 灒 炸 疏散 飏
scatter 哩哩啦啦 四分五裂 失散 扬 散 疏散 疏落 碎 稀 纷披 轶 零散 零星 零落
scatterbrain 浮躁 马大哈
scaveng 觅食 食腐动物
scen 临场 光景 在场 场 场景 场面 实况 当场 情景 戏份 景 景致 景象 桥段 气象 片 现场 画面 镜头 风光
scenario 剧本 场景 戏码 编剧 脚本
scener 山水 景 景物 景致 景色 风景 风物
scenic 山青水灵
scent 气味 臭迹 馥
scept 权杖 珽
schadenfreud 幸灾乐祸
schedul 一览表 准时 准点 制表 如期 定于 按时 按期 排定 日程 时刻表 时程 时间表 明细表 照进度 班期 行事历 调度 进度表
scheelit 白钨矿
schem 伎俩 图 处心积虑 套儿 小九九 工于心计 巧计 心术 心机 心计 心路 打算盘 招数 机关 机械 机谋 概型 概形 猷 盘算 着数 策 策划 策划人 算盘 算计 缪巧 规 计算 计谋 谋 谋划 谋计 谞 阴谋家
schema 基模
schengen 申根
scheveningen 席凡宁根
schill 席勒
schism 分裂
schist 片岩
schistosom 裂体吸虫
schistosoma 血吸虫
schistosomiasi 血吸虫病
schizandra 五味子
schizo 裂殖
schizomycet 裂殖菌 裂殖菌纲
schizonepeta 荆芥
schizophrenia 精分 精神分裂症
schlong 巨龙
schmaltz 软绵绵
scholar 书生 儒 儒林外史 士 士人 士子 大方 学人 学子 学者 扬雄 文人 文士 柯劭忞 秀才 章太炎 章炳麟 读书人 院士
scholarl 儒雅 有学问 饱学
scholarship 助学金 奖学金 学海 学问 才学 治学
school 学堂 学校 学舍 学院 宗 庠 校 校方 派 派别 流别 流派 门 门派 馆地 黉 黉舍
schoolbag 书包
schoolbo 男生
schoolchild 学生 学童 小学生
schoolgirl 女生
schoolmat 同窗 学友 校友
schoolroom 馆
schoolwork 学业 课业
schumann 舒曼
schwab 施瓦布
schwarzwald 黑森林
schweinhund 猪狗
schwepp 史威士
sciatica 坐骨神经痛
scienc 学 学术 理 理学 理科 科学 赛因斯
scientific 科学
scientism 科学主义
scientist 科学家
scientolog 山达基
scintill 闪辉
scintillat 闪烁体
sciss 剪刀 剪子 开刃 铰 铰刀
sclera 巩膜
sclerosi 硬化
sco 上合
scoff 嗤 嗤之以鼻
scold 严斥 侮骂 剋 叱 呛 呲 呵 哈 嗔斥 噌 噘 擂 数落 斥骂 村 熊 詈 詈骂 诃 说 责骂 难 骂 骂声
scoliosi 脊柱侧凸 脊柱侧弯 脊椎侧弯
scon 司康 烤饼
scoop 掏 杓子 舀勺 舀子
scoot 单脚滑行车 塑胶车 小电驴 机车 踏板摩托车 踏板车 速克达 速可达
scop 天地 幅员 幅度 望远瞄准镜 畛域 眼界 空间 范围 规模
scor 分数 吃鸭蛋 得分 投中 斩获 楬 比分 比数 评分 谱 跑分
scorch 暴晒 火燎 火辣 灼 灼热 炎炎 烤炙 烧灼 烧灼伤 烧焦 热辣辣 焦 焦炙 燂 燋 糊 蔋
scorecard 计分卡
scorn 看轻 轻薄 轻视 鄙 鄙薄
scornful 轻蔑 轻视
scorp 蝎 蝎子
scorpio 天蝎
scorpionfish 鲉
scotland 格拉斯哥 苏格兰 邓迪
scott 司各特 斯哥特 斯考特
scoundrel 二尕子 坏东西 坏家伙 坏种 坏蛋 大坏蛋 奸民 宵小 恶棍 棍 混球 混蛋 狗东西 狼狈 谬种 赤佬 鼠辈
scoundrell 无赖
scour 冲刷 精练 跑遍
scourg 祸害
scout 侦 侦察 侦察兵 侦察员 侦破 做眼 招致 探 探子 探察 斥候 眼线 童军 童子军 踩道
scowl 做鬼脸 怒色 拉长脸 横眉 皱眉头 瞪眼 矉 颦
scraggl 拉碴 蓬乱
scram 撒腿 滚犊子
scrambl 争抢 抢 连滚带爬
scrap 下脚料 免掉 刡 刮 刮刀 刮勺 刮擦 刮铲 废品 戛 报废 抹刀 擖 擦伤 料头 末屑 瘙痒病 羊痒疫 羊瘙痒病 羊瘙痒症 边角料 零头 零碎
scrapbook 剪贴簿
scratch 划 划痕 刮伤 抓 抓挠 抠 挠 搔 搔痒 擦 擦伤 擦掠 擿 浅耕 零起点
scrawl 涂 涂鸦 涂鸭 潦草
scrawn 瘦伶仃 瘦巴巴 瘦骨伶仃
scre 岩屑
scream 呼啸 惨叫
screech 啸 啸叫 啼 尖叫
screen 上映 上演 丝网 场次 审定 屏 屏幕 屏蔽 屏风 布幕 帏幕 帷 幕 幨 扆 掩护 掩蔽 榥 甄别 甄别考试 画面 筛查 筛检 网版 罳 翳 荧光屏 荧光幕 萤幕 蔽 藩 视屏 过筛
screenpla 剧本 电影剧本 脚本
screensav 屏保 屏幕保护程序 萤幕保护程式 萤幕保护装置
screenshot 截图 截屏
screenwrit 编剧
screw 死定 螺丝 螺丝钉 螺旋 螺杆 螺钉
screwdriv 改刀 改锥 螺丝刀 螺丝起子 螺丝钻 螺刀 起子
scrib 书记 写手 史官 抄经士
scribbl 涂 涂写 涂鸦 涂鸭 鬼画符
script 剧本 台本 手稿 文字 稿子 脚本
scriptur 竺书 经 经书 经典 经文
scriven 代书
scrofula 瘰疬
scroll 三国志 书卷 五代史 五灯会元 元史 册府元龟 刷 前汉书 北史 北齐书 十六国春秋 十国春秋 南史 南齐书 卷 卷轴 后汉书 周书 唐书 大一统志 大元大一统志 太平御览 宋书 宋史 文苑英华 新五代史 新唐书 旧五代史 旧唐书 明史 晋书 梁书 汉书 清史列传 清史稿 滚动 神农本草经 翻动 资治通鉴 辽史 金史 陈书 隋书 魏书 齐书
scroog 守财奴
scrotum 阴囊
scrub 冲刷 刷 刷子 搓洗 擦洗 洗刷 灌丛
scrupl 忌 畏忌 顾忌
scrupulou 心细 恪
scrupulousl 真真
scrutiniz 查对 盯牢 省 睃巡 端详 鉴
scuba 水肺
scuffl 剋架 打架 扭打 斗殴
scull 摇橹 摇船 棹 橹
sculpt 玉夫座 追 雕刻家 雕琢
sculptur 雕像 雕刻品 雕塑
scum 下三滥 人渣
scumbag 杀千刀的 渣男 烂人 狗东西 狗杂碎 臭货
scurr 暂 疾走 蹩
scurrilou 滥骂
scurv 坏血病
scuttl 凿沉 窜 自沉 舷窗
scutum 盾牌座
scyth 大镰刀 芟 钐刀 钐镰 长柄大镰刀 长柄镰刀
sdh 同步数位阶层
se 加盖 包封 印 印章 只见 图章 子 子粒 实 封 封印 封口 封条 封皮 封盖 戳 戳儿 戳子 戳记 海豹 玺印 看 看出 看到 看望 看见 睇 睹 瞅见 瞧 瞧见 种 种子 章 章子 符 篆 篆刻 籽 籽实 缄 见 见到 视为 觏 言听计从 记号 钤
sea 大海 海 溟
seab 海床 海底
seabird 海鸟
seaboard 海岸线
seacoast 海岸
seafar 航海家
seaflo 海床 海底
seafood 海味 海鲜
seagrass 海草
seagull 海鸥 鹥
seal 密闭 闷
sealant 密封胶
seam 接缝 緎 线脚 缝 缝针迹
seaman 水手
seamless 不落痕迹 丝滑 无缝
seamlessl 不着痕迹
sean 肖恩
seaplan 水上飞机
seaport 海口 海港
sear 灼
search 寻 廋 抄身 探寻 搜 搜寻 搜查 搜索 查找 检索 索 缉查 访寻 访求 追寻
searchlight 探照灯
seascap 海景
seashor 水浒 海边
seasid 海滨 海边
season 久经考验 久负盛名 令 佐料 作料 俏 候 季 季候 季度 季节 季节性 岁时 干燥 应景 应景儿 当令 日月 时 时令 时节 球季 老练 节候 调 调味 调味品 调味料 调和 调料 赛季 身经百战 风干 香精
seasonabl 合时
seat 位 位子 位置 坐垫 坐定 坐席 坐椅 席 席位 座 座位 座垫 座席 座椅
seattl 西雅图
seawall 海堤 防波堤
seawat 海水
seawe 海藻
seaworth 适航
sebastian 塞巴斯蒂安
secant 正割
secateur 大剪刀
seced 割据
seclud 僻静 幽 幽僻 幽静 窈窕
seclus 闭关
second 下 下个 二世 二度 二次 亚 伯仲叔季 倅 其二 废品 征调 次 次品 秒 秒钟 第二 第二次
secondar 副 次 次生 次级 次要 第二 裨 附带
secondl 二来 其二 其次
secrec 保密性
secret 不为人知 事机 分泌 分泌物 匽 奥秘 密 屎 无记名 暗 暗中 机密 机要 泌 潜 私密 秘 秘密 秘诀 诀窍 诡秘 遮遮掩掩 隐 隐事 隐密 隐私 隐秘 隐衷 鬼祟 鬼鬼祟祟 黑
secretar 书记 小秘 文书 文案 文牍 文秘 秘 秘书 部长
secretariat 书记处 文书
secretl 偷偷 暗地 暗地里 暗暗 暗自 暗里 私底下 私自 窃 窃窃 背地 背地里 阉然 魆魆
sect 切面 剖面 区块 地段 宗 宗派 截 截面 教派 板块 款 段 派别 派系 片断 版块 环节 瓣 目 章 章节 篇章 节 部 部门 门 门户 门派 阶段
sectarianism 宗派主义
secular 世俗 俗 非宗教
secur 保险 安 安全 弄到 牢固 牢实 稳当 紧闭
securel 严实
securit 安保 安全 安全性 抵押品
sedan 三厢 四门轿车 小轿车 欙 轿车
sedat 安稳 镇定剂 镇静药 静态
sedg 茢 薹草
sedi 残渣 沉淀 沉淀物 沉积 沉积物 淤积 滓 积物
sediment 沉积 沉积作用
sedit 悖乱
sedna 赛德娜
seduc 勾引 引诱 色诱 诱奸
seduct 勾人 妖媚 魅力四射
seedb 苗圃 苗床
seediq 赛德克族
seedl 嫩苗 幼苗 栽子 禾苗 种苗 秧 秧子 秧苗 芽苗 苗子
seedless 无核
seek 企求 倞 图 寻 寻找 寻求 征求 找 找寻 探寻 探求 搜求 求 求索 猎取 索求 营求 觅 觅取 访求 谋 谋取 谋求 贪图 踅摸 追索 邀
seem 仿似 仿佛 似 僾 听上去 好似 好象 显得 看似 若 见得
seemingl 仿佛 似乎 看起来 髣
seeml 成样 成样子
seep 沁 渗 渗流 熏陶
seepag 渗漏
seersuck 泡泡纱
seeth 掀涌 气鼓鼓 生闷气 翻腾 起泡沫
seg 分段 区块 区隔 段 片断 环节 瓣 节 节目
segment 分节 割据 区隔 有节
segovia 塞哥维亚
segreg 偏析
seiko 精工
sein 塞纳河
seismogram 震波图
seismolog 地震学
seismologist 地震学家
seismomet 地震仪
seiz 占领 夺 夺取 夺得 夺魁 把握 抓取 抓捕 抢占 拔 拿 拿下 捉捕 捕 捕捉 捕获 据 捽 掌握 揪 揽 搏 搴 擒获 攓 攘 攘夺 攫 攫取 攫夺 收缴 查封 查扣 没收 盘踞 篡 篡夺 篡窃 缉 缉拿 缉捕 缴 缴获 逮 霸占
selang 雪兰莪
seldom 伄儅 少 难得
select 中选 刷 勾选 取舍 应选 当选 征选 抡 拔 拣择 拣选 择 择定 挑拣 挑选 摘 摭 撷取 擢 擿 涓 点 点选 甄拔 甄选 简 节选 芼 过筛 选 选中 选入 选出 选定 选择 选择性 选派 遴 遴选 采 铨
selectiveness 选择性
selectivit 选择性
selen 月亮女神号
selenium 硒
self 小我 己 本我 自 自我 自拍 自拍照 自相 自行
selfish 私 自私 自私自利
selfishness 私心 自私
selfless 公而忘私 大公无私 无私 活雷锋 舍己
selflessness 克己 忘我
sell 出卖 出售 卖 卖主 卖出 卖家 卖方 发售 售 售卖 换钱 推销 沽 盘 粜 经销 经销商 行销 詅 贩卖 贩售 销 销售 销行 鬻
sellout 满堂
semantic 语义 语义学 语意 语意性
semaphor 旗号 旗语
sembilan 森美兰
semblanc 外衣
semen 洨 精 精液
semest 学期
semi 半
semiarch 半拱
semiautomatic 半自动
semiaxi 半轴 半长轴
semicircl 半圆
semicircular 半圆形
semiciviliz 半开化
semicolon 分号
semicoloni 半殖民地
semiconduct 半导体
semifeud 半封建
semifin 准决赛 半决赛 四强赛
semifluid 半流体
semiliterat 半文盲 略识之无
semimembranosu 半膜肌
seminar 修院 工作坊 研讨会 神学研究所 神学院 讨论班 讲习会
semiochemic 化学信息素
semioffici 半官方
semiolog 符号学
semiotic 符号学
semiovert 半公开
semiskill 半熟练
semit 闪族
semitendinosu 半腱肌
semitic 闪米特
semiton 半音 半音程
semitransparent 半透明
semu 色目
senat 上议院 元老院 参议员 参议院 参院
send 传寄 使 分送 去 发件人 发报人 寄件人 寄送 差 差使 差遣 投 拍发 派 派出 派送 派遣 致 调拨 运交 运出 送 送去 送给 递送 遣 馈
sendai 东北大学 仙台
seneg 塞内加尔
seni 伯 冢 前辈 尊 年尊 年长 资深 长者
senil 惛耄 老态龙钟 老耄 老迈 颓老 龙钟
senilit 惛耄
seniorit 工龄 年资 排行 行辈 资历 资格 长幼
sennheis 森海塞尔
sens 义项 传感 传感器 侦测 味 味道 官能 察觉 情味 情理 意义 意会 感 感到 感受 感官 感测器 感知 感觉 感觉到 探头 检测 检测仪 正意 测知 观念 觉察 词意 谓 轩然大波 道理
sensation 热辣辣 闹哄哄 震撼性
sensationalism 哗众取宠
sensationaliz 耸人听闻
senseless 无知觉 无聊 缺心眼 词不达意
sensetim 商汤科技
sensibilit 感性
sensibl 合理 在理 头脑清楚 懂事 明智 明理 明白 明达事理 正当 通情达理
sensit 善感 应激性 感性 敏感 敏感性 灵敏 细微 脸皮薄 识相 通灵
sensitivit 敏感性 灵敏度
sensu 情欲 肉感
sensualit 肉感
sentenc 一句 刑 刑罚 判 判决 判刑 判处 句 句子 处刑 定刑 语句
senti 情 情愫 情操 感情
sentienc 知觉力
sentiment 伤感 多情 情绪化 感伤 感性 痴 言情
sentimentalit 滥情
sentinel 哨兵 步哨 警戒
sentr 哨 岗哨 步哨 门卫
seoraksan 雪岳山
seoul 成均馆 首尔
sep 花萼
separ 分立 别离
separat 一拍两散 乖离 分 分居 分开 分离 分立 分隔 判袂 割裂 另 另外 失散 异 捭 散开 暌 暌隔 析 殊 相隔 睽 解 誃 违 间 间隔 阻隔 隔 隔开 隔离
separatel 分别 分头 另 另行 各个 各别
separatism 分离主义 分裂主义
separatist 分离分子
sepia 棕褐色
sepsi 脓毒症
septemb 九月 九月份
septic 化脓性
septicaemia 败血症
septuagenarian 七旬老人
septum 中隔
sequel 后传 续书 续作 续篇 续编 续集
sequela 后遗症
sequenc 序 序列 序次 循序渐进 挨 挨次 次 次序 次第 测序 程 程序 顺序
sequentiall 依序
sequest 封存 查封
ser 一系列 一连串 丛集 串 串行 列 剧集 意甲 系列 级数 组 赛力斯 连串
serac 冰塔
serbia 塞尔维亚
serbian 塞尔维亚语
seren 娴雅 安祥 安舒 安详 平静 幽 肃穆 详和
serenad 小夜曲
serendipit 偶然性
serendipitou 无心插柳
serenit 宁静
serf 农奴 耕奴
serg 哔叽 毛哔叽
sergeant 二级士官 排长 沙展
sergei 谢尔盖
seri 串行 连续
serializ 连载
sericulturist 蚕农
serif 字脚 衬线
serin 丝氨酸
seriou 严肃 严重 大不了 大条 尊重 岸然 当真 整肃 正儿八经 正经 沉重 真格的 笃 认真 较真 郑重 重 重度
seriousness 严重性
sermon 传道 大道理 布道 讲道
sermoniz 布道
serosa 浆膜
serotonin 血清张力素 血清素
serpen 巨蛇座
serpent 蛇
serpentin 蛇形 蛇纹岩 蛇纹石
serranida 鮨科
serrat 参差
serum 血清
serv 为 主机 事奉 以资 伺候 伺服器 侍 侍从 侍候 侍奉 做 充 充作 充当 发球 担任 招待 效力 效劳 服 服侍 服务 服务器 服务生 用作 端上 端饭 管待 臣服 薮猫
servant 下人 仆 仆人 仆役 价 伙计 佣 佣人 佣工 傒 傔 儓 卒 奴仆 家人 家僮 家童 帮佣 役 用人 臣仆 走卒 长班 院子 隶圉 青衣
servic 业务 乘务 功 劳务 勤务 服务 检修 运营
serviceabl 使得 好用
serviceman 军人
serviett 餐巾纸
servil 低三下四
servilit 奴性
servo 伺服
sesam 胡麻 芝麻 麻
sess 会期 会话
set 一套 下山 创下 创造 固定 定 定下 定于 定出 局 布景 接上 既定 系列 组合 落 落土 西沉 规定 订定 设定 镶嵌 集合
setback 受挫 失风 岔子 挫折 挫败 跟斗 退步
seth 赛特
sett 场合 场景 塞特犬 情境 挡位 设定
settl 了却 了当 了断 了结 低陷 停当 办妥 和解 奠 奠定 妥 安定 安家落户 定居 定居者 定当 底定 搞定 摆平 殖民者 沉淀 清 澄 澄清 看中 稳 结清 落户 落籍 解决 说定 选定
settle 和解 定居点 着落 聚落 落
setup 体系
sev 切断 刌 割断 割裂 截断 断开 断绝 殊
sevastopol 塞瓦斯托波尔
seven 七 拐 柒
sevent 七十 七十年代
seventeen 十七
seventh 七和弦
sever 三五 严 严厉 严峻 严肃 严苛 严酷 严重 些 凛 几 几个 剧 剧烈 厉 厉害 好几 憭 数 苛 苛刻 邪乎 重度
severall 分头
severanc 买断
severel 从严 大加 着实 臭 重重
severino 塞韦里诺
severit 轻重
sevill 塞维利亚
sew 下水道 排污管 摓 敹 暗沟 水沟 渗沟 纫 纴 绲 缀 缝 缝制 缝絍 缝纫 针线活 针线活计 钉 钩 阴沟
sewag 污水 秽水 脏水
sex 勾人 性 性事 性别 性感 性爱 火辣 肉感 色 色情 色相 那个 酒色财气
sexiness 肉感
sexism 性别歧视
sexless 无性
sexolog 性学
sext 性短讯
sextan 六分仪座
sextant 六分仪
sexu 桃色
sexualit 人事 性 性感
seychell 塞席尔 塞舌尔 塞舌尔群岛
sh 伊人 佢 吁 夫 她 娇羞 害羞 小屋 怕羞 怯生 怯生生 怹 惊跳 愐 拍谢 挥洒 掉 棚 棚子 洒 淌 淌下 渠 羞 羞怯 羞涩 脱 脱掉 脸皮嫩 脸薄 腼腆 褪 褪去 货棚
shaanxi 三原 三原县 临渭 临渭区 临潼 临潼区 丹凤 丹凤县 乾县 伏牛山 佛坪 佛坪县 佳县 兴平市 凤县 勉县 千阳 千阳县 华阴市 南泥湾 印台 印台区 合阳 合阳县 吴堡 吴堡县 吴旗 吴旗县 吴起 吴起县 周至 周至县 商南 商南县 商州 商州区 城固 城固县 夏州 大荔 大荔县 太白 太白县 子洲 子洲县 宁强 宁强县 宁陕 宁陕县 定边 定边县 宜君 宜君县 宜川 宜川县 宝塔区 富县 富平 富平县 山阳 山阳县 岐山 岐山县 岚皋 岚皋县 平利 平利县 府谷 府谷县 延川 延川县 延长 延长县 志丹 志丹县 扶风 扶风县 新城区 旬邑 旬邑县 未央 未央区 杨陵 杨陵区 柞水 柞水县 梆子腔 榆阳 榆阳区 武功 武功县 永寿 永寿县 汉台 汉台区 汉滨 汉滨区 汉阴 汉阴县 河西 泾阳 泾阳县 洋县 洛南 洛南县 洛川 洛川县 淳化 淳化县 清涧 清涧县 渭城 渭城区 渭滨 渭滨区 潼关 潼关县 澄城 澄城县 灞桥 灞桥区 王益 王益区 甘泉 甘泉县 留坝 留坝县 略阳 略阳县 白水 白水县 白河 白河县 眉县 石泉 石泉县 碑林 碑林区 礼泉 礼泉县 秦都 秦都区 米脂 米脂县 紫阳 紫阳县 绥德 绥德县 耀州 耀州区 莲湖 莲湖区 营盘 蒲城 蒲城县 蓝田 蓝田县 西乡 西乡县 醴泉县 金台 金台区 镇坪 镇坪县 镇安 镇安县 镇巴 镇巴县 长安区 长武 长武县 阎良 阎良区 陇县 陈仓 陈仓区 陕甘宁 雁塔 雁塔区 靖边 靖边县 韩城市 麟游 麟游县 黄陵 黄陵县 黄龙 黄龙县
shabb 敝 破敝 破旧 磕碜 褴褛 败絮
shack 寮 棚 棚子 棚户
shackl 卸扣 束缚 枷销 桎梏 械 牢笼 禁锢 钩环 铐 锁链 锒铛 镣
shad 不三不四 不明不白 庥 晕染 树阴 浓淡 绿荫 绿阴 罩 翳 背阴 色号 荫 荫蔽 遮住 阴 阴凉 黑
shaddock 柚 柚子 柚木
shadow 影 影儿 影子 暗影 有阴影 盯梢 跟屁虫 跟踪 钉梢 阴影 阴暗 黑影
shaft 坑 抦 机轴 矛柄 车把 辀
shagg 毵 髟
shah 沙河市
shak 发抖 扤 抖动 振 振动 揌 搢 摇 摇动 摇撼 摇晃 撼 敁 晃 晃动 晃荡 杠荡 活动 甩动 耸动 荡 调酒器 雪克 震 震动 震撼 震荡 颤 颤抖 飘
shaken 闪
shakespear 莎士比亚 莎翁
shakti 夏克提
shakuhachi 尺八
shakya 释迦
shakyamuni 释迦牟尼
shal 泥岩 页岩
shall 将 将要 就要 应 要
shallot 薤
shallow 俴 冬烘 半间不界 浅 浅滩 浮泛 浮浅 海涂 空泛 空疏 粗浅 粗陋 肤浅 谫 鄙陋
sham 尤诟 忝 空心大老官 羞 羞耻 羞辱 耻 耻辱 臊 蒙羞 虚伪 虚假 謑
shaman 巫 巫医 巫觋 萨满
shamanism 萨满教
shambhala 香巴拉
shambl 一团糟 烂摊子
shameful 不体面 丑 可耻 寒碜 混账 见不得人 觍 难听
shameless 不要脸 卑鄙无耻 厚脸皮 厚颜 厚颜无耻 无耻 死皮赖脸 没羞没臊 没脸没皮 皮脸 荒淫无耻 蒙面 觍 赖皮 赖脸
shamelessl 老着脸
shamisen 三味线
shampoo 洗剪吹 洗发乳 洗发剂 洗发水 洗发水儿 洗发液 洗发皂 洗发精 洗发露 香波
shanbei 陕北
shancheng 山城区
shandan 山丹县
shandong 东平 东平县 东昌府 东昌府区 东明 东明县 东港 东港区 东营区 东阿 东阿县 临朐 临朐县 临沭县 临淄 临淄区 临清市 临邑 临邑县 乐陵市 乳山市 五莲 五莲县 任城区 兖州区 兰山 兰山区 兰陵 兰陵县 冠县 利津 利津县 北洋 单县 博兴 博兴县 博山 博山区 历下 历下区 历城 历城区 双龙大裂谷 台儿庄 台儿庄区 周村 周村区 商河 商河县 嘉祥 嘉祥县 坊子 坊子区 垦利 垦利区 城阳 城阳区 夏津 夏津县 大明湖 天桥 天桥区 奎文 奎文区 威海卫 孟良崮 宁津 宁津县 宁阳 宁阳县 安丘市 寒亭 寒亭区 寿光市 山亭 山亭区 岚山 岚山区 岱岳区 峄城 峄城区 崂山 崂山区 巨野 巨野县 市北区 市南区 平原县 平度市 平邑 平邑县 平阴 平阴县 广饶 广饶县 庆云 庆云县 张店 张店区 微山 微山县 德城 德城区 惠民 惠民县 成武 成武县 招远市 新泰市 无棣 无棣县 昌乐 昌乐县 昌邑市 曲阜市 曹县 李沧 李沧区 栖霞市 桓台 桓台县 梁山 梁山县 槐荫区 武城 武城县 汶上 汶上县 沂 沂南 沂南县 沂水 沂水县 沂源 沂源县 河东 河东区 河口区 泗水 泗水县 泰山区 海阳市 淄川 淄川区 淮海 淮海地区 滕州市 滨城 滨城区 潍城 潍城区 牟平 牟平区 牡丹 牡丹区 环翠 环翠区 百花园 福山 福山区 禹城市 罗庄 罗庄区 肥城市 胶州市 芝罘 芝罘区 荣成市 莒南 莒南县 莒县 莘县 莱山 莱山区 莱州市 莱西市 莱阳市 蒙阴 蒙阴县 薛城 薛城区 衍圣公府 诸城市 费县 邹城市 郓城 郓城县 郯城 郯城县 鄄城 鄄城县 鄅 金乡 金乡县 长清 长清区 阳信 阳信县 阳谷 阳谷县 青州市 高唐 高唐县 高密市 高青 高青县 鱼台 鱼台县 黄岛 黄岛区 齐河 齐河县 龙口市
shangcai 上蔡县
shangcheng 商城县
shangdu 上都 商都县
shangganl 上甘岭区
shanggao 上高县
shanghai 北上广深 复大 复旦 复旦大学 川沙 沪上 莘庄镇
shanghaines 上海话 沪语
shanghang 上杭县
shangj 上街区
shangli 上栗县
shanglin 上林县
shangluo 商洛市
shangqiu 商丘市
shangrao 上饶市
shangshui 商水县
shangsi 上思县
shangyi 尚义县
shangyou 上犹县
shangzhi 尚志市
shanhaiguan 山海关区
shank 小腿 骹
shannan 陕南
shantou 汕头市 韩山师范学院
shantytown 城中村 棚户区
shanwei 汕尾市
shanxi 万柏林 万柏林区 万荣 万荣县 临猗 临猗县 乡宁 乡宁县 五台 五台县 五寨 五寨县 介休市 代县 侯马市 保德 保德县 偏关 偏关县 南郊区 原平市 古交市 古县 右玉 右玉县 吉县 和顺 和顺县 四大石窟 垣曲 垣曲县 壶关 壶关县 夏县 大宁 大宁县 天镇 天镇县 娄烦 娄烦县 孝义市 宁武 宁武县 安泽 安泽县 定襄 定襄县 寿阳 寿阳县 小店区 尖草坪 尖草坪区 尧都 尧都区 山阴 山阴县 岢岚 岢岚县 左云 左云县 左权 左权县 平定 平定县 平遥 平遥县 平陆 平陆县 平顺县 平鲁 平鲁区 广灵 广灵县 应县 应县木塔 忻府 忻府区 新绛 新绛县 新荣 新荣区 昔阳 昔阳县 晋源 晋源区 曲沃 曲沃县 朔城 朔城区 杏花岭 杏花岭区 榆次 榆次区 榆社 榆社县 武乡 武乡县 永和县 永济市 汾西 汾西县 汾阳市 沁县 沁水 沁水县 沁源县 河曲 河曲县 河津市 泽州 泽州县 洪洞 洪洞县 浑源 浑源县 浮山 浮山县 清徐 清徐县 灵丘 灵丘县 灵石 灵石县 盂县 盐湖区 祁县 神池 神池县 稷山 稷山县 繁峙 繁峙县 绛县 翼城 翼城县 芮城 芮城县 蒲县 襄垣 襄垣县 襄汾 襄汾县 迎泽 迎泽区 郊区 闻喜 闻喜县 阳城 阳城县 阳曲 阳曲县 阳高 阳高县 陵川 陵川县 隰县 霍州市 静乐 静乐县 高平市 黎城 黎城县
shaodong 邵东市
shaoguan 韶关市
shaol 召陵区
shaoshan 韶山市
shaowu 邵武市
shaox 绍兴市
shaoyang 邵阳县 邵阳市
shap 侀 型态 外形 形 形制 形式 形态 形状 态 成形 整形 样 状 象 造型
shapel 前凸后翘 有形
shapeless 不成样子
shapingba 沙坪坝区
shar 个股 份额 共 共享 共用 共通 分 分享 分担 分掉 分摊 匀 合用 均沾 拼 票券 股 股份 转
sharapova 莎拉波娃
shard 破片
sharecropp 佃农 分租
sharehold 股东
sharent 晒娃 晒娃族
sharewar 共享软体
sharia 沙里亚
sharif 谢里夫
shark 鲛 鲛鱼 鲨 鲨鱼
sharp 利 剡 升号 在线 尖 尖利 尖尖 尖锐 屖 快 慧黠 敏锐 有心眼 机警 激 灵敏 犀 犀利 畟 聪 聪敏 觺 铦 锋利 锐利 锷 镞 雪亮
sharpen 削尖 杠 砥砺 磨 磨快 逼尖 锐化
sharpl 截然 直线
sharpness 棱角 清晰度
sharpshoot 枪手 神枪手
shart 放水屁
shashi 沙市区
shatt 崩摧 打碎 破碎 砸坏 砸破 碎 粉碎
shatter 动魄 残缺 破灭
shav 刮 刮胡子 剃 剃须刀 脱毛
shawarma 沙威玛 沙瓦玛
shawl 围巾 披巾 披肩
shaxian 沙县区
shayang 沙洋县
she 纯属
sheaf 层
shealtiel 撒拉铁
shear 切变 剪切 剪切力 剪切形变 剪力 剪子 大剪刀 揃
sheatfish 鲇 鲶
sheath 套 套子 鞘
sheep 六畜 绵羊 羊 羔羊
sheepdog 牧羊犬
sheepskin 羊皮
sheet 张 片 片儿 篇 薄板 被单
sheffield 雪菲尔德
sheikdom 酋长国
shelf 庋 搁板 架子 阁
shell 介 介壳 剥 后盖 壳 壳儿 壳牌公司 弹 炮击 瑔 盖子 脱壳 贝壳
shellac 虫胶
shelle 雪莱
shellfish 贝 贝类
shelt 帡幪 庇 庇护 庇护所 掩蔽 收留所 窝藏 蔀 蔽身处 藏身处 遮挡 隐藏 隐藏处
shelv 冰封 搁 搁置 档
shenanigan 猫腻
sheng 笙
shengjian 生煎
shenglei 声类
shengzhou 嵊州市
shengzu 圣祖
shenh 沈河区
shennongjialin 神农架 神农架地区 神农架林区
shenqiu 沈丘县
shenyang 沈阳市
shenz 深泽县
shenzhen 深圳市
shenzhou 深州市 神舟 神舟号飞船
shepherd 放羊娃 牧人 牧羊 牧羊人 牧羊者 监牧
sheqi 社旗县
sheraton 喜来登
sherbet 雪酪
sheriff 郡治安官
sherlock 夏洛克
sherpa 夏尔巴人 谢尔巴人
sherr 雪利酒
sheyang 射阳县
shi 浉
shia 什叶
shiatsu 指压
shib 施秉县
shibata 柴田
shichahai 什刹海
shicheng 石城县
shid 拾得
shidaiqu 时代曲
shield 包庇 屏蔽 干 庇荫 护盾 护着 掩护 棑 盾 盾牌 蔽 袒庇 遮护板
shifang 什邡市
shifeng 石峰区
shift 倒腾 委 嫁 异动 挪 挪动 挪开 挪用 推卸 推移 搬 流动性 班次 盘 移 移位 移师 移转 腾挪 调迁 贼 转入 转变 转移 迁 迻
shiftless 软烂
shigellosi 志贺氏菌病
shigu 石鼓区
shiguai 石拐区
shih 浉河区
shihezi 石河子
shiitak 香菇 香蕈
shij 诗经
shijiazhuang 石家庄市 赵州桥
shijingshan 石景山区
shikoku 四国 四国犬
shikra 褐耳鹰
shill 先令 托 托儿
shilong 石龙区
shim 垫片 释名
shimano 禧玛诺
shimen 石门县
shimizu 清水
shimm 淡光
shimonoseki 下关市
shin 亮 亮彩 亮锃锃 光 光光 发亮 发光 外小腿 大放异彩 崭亮 打磨 明亮 明晃晃 映 映射 晒 晶明 杲 油亮 油光 油光光 炅 炯炯 焕 焕发 照 照射 照映 照耀 熠煜 熠耀 瓦亮 苪 贼亮 踦 辉映 透亮 铮 铮亮 锃 锃亮 锃光 闪亮 闪射 闪灵 雪亮 露脸
shinai 竹刀
shinbon 胫骨 骭
shingl 带状疱疹 木瓦
shinjitai 新字体
shinjuku 新宿
shinkansen 新干线
shinto 神道 神道教
ship 发运 启运 舡 航 航船 舶 船 船只 船方 装运 辇运 运出
shipboard 舰载
shipbuild 造船
shipp 发运 海运费 航运 船舶 船运 船运业 运交
shipwreck 沉船 沉船事故 遇难船
shipyard 船厂 船坞 造船厂 造船所
shiqian 石阡县
shirk 推 推脱 脱卸 脱滑 诿 逃避 逃避责任
shirt 恤衫 汗衫 衬衣 衬衫
shiseido 资生堂
shishi 石狮市
shishou 石首市
shiso 紫苏
shit 吃喝拉撒睡 拉屎 翔 谢特
shitai 石台县
shitizen 屁民
shiv 冷战 凌兢 发抖 发颤 哆嗦 寒噤 寒战 打冷战 打哆嗦 打颤 抖瑟 瑟瑟发抖 瑟索 颤 颤抖
shiva 湿婆
shiver 栗然 簌簌发抖
shix 始兴县
shiyan 十堰市
shizhoupian 史籀篇
shizuishan 石嘴山市
sho 坝 履 汀 汀洲 汀渚 浅滩 浅礁 海涂 滩 舄 躧 险滩 鞋 鞋子
shock 不像话 不象话 休克 侧目 冲击 动魄 吃惊 囧 怛 怵目惊心 惊心 惊骇 打击 触目惊心 赫然 雷 雷人 震 震动 震悚 震惊 震撼 震撼性 霹雳 骇人 骇人听闻 骇异
shockproof 防震
shodd 劣质 水 蹩脚
shoegaz 瞪鞋摇滚
shoehorn 鞋拔 鞋拔子
shoelac 鞋带
shoemak 制鞋匠 制鞋工人 皮鞋匠 鞋匠
shoestr 小本
shoot 发射 坏了 射 射击 射手 弋 弹 弹射 我勒个去 抛射 拍 拍摄 摄影 晕死 枪击案 枪崩 芽苗 萌发
shop 买卖 商店 商铺 垆 字号 店 店家 店铺 爿 老字号 肆 铺 铺子 铺家 铺户 零售店 馆
shopkeep 坐商 店家 掌柜 行头 零售商
shopp 血拼 购物
shor 岸 岸边 橕 水边 浦 海滨 涯 湄 滨 漘 澨
shorelin 海岸线
short 一句话 乏 低矮 俴 小品 小结 总之 总的来说 总而言之 矬 短 短欠 短裤 矮 矮矬 空头 缺乏 缺少 胖墩儿 衩 轾
shortag 短缺 缺少 荒
shortcom 故障 毛病 短处 短板 硬伤 缺失 缺点 违失
shortcut 便道 快捷 快捷方式 捷径 近路 近道
shorten 弄短 撱 緛 缩短 酥松油脂
shortfall 缺口 缺少
shorthand 速记
shortl 旋即
shortsight 漏脯充饥 目光短浅 短视 近视
shortsightedness 觑觑眼
shortwav 短波
shot 中枪 弹 散弹 注射剂 记 铁砂
shotacon 正太控
shotgun 散弹枪 猎枪 霰弹枪
shouguang 寿光市
should 分当 合当 合该 宜 将会 应 应当 应该 当 担 担负 活该 理应 理当 肩 肩头 肩胛 肩膀 肩膊 肩负 肩起 肩部 背负 膊 要 该 该应 该当 边路
shoun 寿宁县
shout 叫 叫喊 叫嚷 叫道 叱 叱喝 吆 吆呼 吆喊 吆喝 呐喊 呼 呼叫 呼唤 呼喊 呼喝 呼声 喊 喊叫 喝 喝道 嘶叫 嘶吼 嘶喊 噭 嚷 嚷嚷 大喊 幺 謼 譹
shov 推搡 插脚 搡 硬推
shovel 攉 杴 铁锹 铲 铲子 锨 锸 锹
show 上映 亮 出示 剧集 发 发表会 外溢 寄予 展出 展播 展示 展览 展览会 戏 打开 指引 放映 教会 显示 有排面 浮华 淋浴 漂浮 演出 演示 瀑 献 示 秀 簇射 节目 花式 著 蠲 表 表演 表现 表示 表露 说明 送礼会 透 阵雨 露 露出 骚包 骤雨
showdown 对决
showerhead 花洒 莲蓬头
showiness 排面
showpiec 窗口
showroom 店堂
shr 切成 擦 擦丝 碎布条 菹
shrapnel 子母弹 小钢球 弹片 榴霰弹
shredd 刨丝器 擦子 礤 礤床儿
shrew 刁妇 悍妇 母夜叉 河东狮 泼妇 鼩鼱
shrewd 乖 乖觉 厉害 城府 敏捷 猴儿精 精明 雕
shrewdness 心计 机谋
shrewish 凶悍 泼辣
shriek 吼 尖叫
shrik 伯劳 伯劳鸟 虎不拉 鴂 鴃 鵙
shrill 尖 尖利 尖厉
shrimp 对虾 小虾 小虾米 河鲜 虾 虾子 魵
shrin 圣地 寺庙 神殿 神社 神祠 神龛 祠 龛
shrink 收缩 瑟缩 缩 缩小 缩水 缩紧 鞧
shrinkag 折耗
shrivel 干枯 干瘪 枯干 瘪 起皱纹
shroud 笼罩 装裹 裹尸布 面巾
shrub 小树 樕 灌木 灌木丛 矮树
shrubber 灌木丛 灌木林
shrubland 灌丛
shrug 耸 耸动
shuangbai 双柏县
shuangcheng 双城区
shuangchengzi 双城子
shuangfeng 双峰县
shuanggui 双规
shuangliao 双辽市
shuangluan 双滦区
shuangpai 双牌县
shuangq 双清区
shuangqiao 双桥区
shuangyang 双阳区
shuangyashan 双鸭山市
shucheng 舒城县
shuck 剥
shudd 冷战 战抖 战栗 打冷战 打哆嗦 震荡 颤抖
shudder 栗然 歪歪斜斜
shuffl 曳步舞 洗 跕
shuicheng 水城区
shul 疏勒国
shulan 舒兰市
shun 回避 嫌弃 舜 遐弃 避
shunchang 顺昌县
shuncheng 顺城区
shund 顺德区
shunp 顺平县
shunyi 顺义区
shuozhou 朔州市
shushan 蜀山区
shut 关 关闭 闭 闭起
shutdown 停摆
shutout 完封
shutt 快门 板 百叶窗
shuttl 梭 梭子 穿梭
shuttlecock 板羽球 毽 羽毛球 羽球
shuyang 沭阳县
shylock 夏洛克
shyness 娇羞
si 矽铝层
siam 暹罗
siberia 西伯利亚
sibl 兄弟姐妹 同胞 同胞兄妹 姐妹
sichuan 万源市 东兴区 东坡 东坡区 中江 中江县 丹巴 丹巴县 丹棱 丹棱县 乐至 乐至县 九寨沟 九寨沟县 九龙县 乡城 乡城县 五通桥区 井研 井研县 什邡市 仁和区 仁寿 仁寿县 仪陇 仪陇县 会东县 会理市 八美 兴文 兴文县 冕宁县 剑阁 剑阁县 华蓥市 南部县 双流 叙永 叙永县 古蔺 古蔺县 合江 合江县 喜德县 嘉陵 嘉陵区 塔公 塔公寺 壤塘县 大安区 大竹 大竹县 大英 大英县 大邑 大邑县 天全 天全县 夹江 夹江县 威远 威远县 宁南县 安居区 安岳 安岳县 宝兴 宝兴县 宣汉 宣汉县 富顺 富顺县 屏山 屏山县 岳池 岳池县 岷江 峨眉山市 峨边县 崇州市 川滇藏 川震 巴县 巴塘 巴塘县 巴蜀 布拖县 广柑 广汉市 开江 开江县 彭州市 得荣 得荣县 德昌县 德格 德格县 惠远寺 成华 成华区 新都 新都区 新都桥 新龙 新龙县 旌阳 旌阳区 旺苍 旺苍县 昭觉县 普格县 朝天 朝天区 木格措 武侯 武侯区 武胜 武胜县 汉源 汉源县 江安 江安县 江阳区 沐川 沐川县 沙湾 沙湾区 沿滩 沿滩区 泸县 泸定 泸定县 洪雅 洪雅县 渠县 温江 温江区 灵雀寺 炉霍 炉霍县 犍为 犍为县 珙县 理塘 理塘县 甘孜县 甘洛县 白玉 白玉县 盐源县 石棉 石棉县 石渠 石渠县 硚头 稻城 稻城县 筠连 筠连县 简阳市 紫坪铺 紫坪铺大坝 紫坪铺水库 纳溪 纳溪区 绵竹县 绵竹市 美姑县 翠屏区 自流井 自流井区 船山 船山区 色达 色达县 芦山 芦山县 苍溪 苍溪县 荣县 荥经县 营山 营山县 葛洲坝 蒲江 蒲江县 蓬安 蓬安县 蓬溪 蓬溪县 蜀国 西充 西充县 西昌市 诺矩罗 贡井 贡井区 资中 资中县 越西县 跑马山 通川区 道孚 道孚县 邛崃市 邻水 邻水县 郫县 都江堰市 金口河 金口河区 金堂 金堂县 金牛 金牛区 金阳县 锦江 锦江区 长宁 长宁县 阆中市 阿坝县 雁江 雁江区 雅拉神山 雅拉雪山 雅拉香波神山 雅拉香波雪山 雅江 雅江县 雨城 雨城区 雷波县 青川 青川县 青白 青白江 青神 青神县 青羊 青羊区 顺庆 顺庆区 马边县 高县 高坪 高坪区 龙泉驿 龙马潭区
sicil 卡塔尼亚 叙拉古 西西里 西西里岛 锡拉库萨
sicilia 西西里
sick 爽歪了 疒 痡 瘁 癠 腻味 腻歪 虺
sickb 病床 病榻
sicken 肉麻
sickl 体弱多病 剳 恹恹 焦黄 病弱 铚 镰 镰刀
sickness 八苦 恙 殗 疒 疾病 瘼
sickroom 病室 病房
sid 一旁 侧 侧面 偏袒 厢 向 向着 壁厢 头 帮 持方 掖 方 方面 旁边 畔 胠 边 边儿 边厢 面
sidebar 侧边栏
sideboard 橱柜
sideburn 耳发 腮胡 鬓角
sidecar 挎斗
sidelight 侧记
sidelin 副业 坐冷板凳 边线
sideload 侧载
siderit 菱铁矿
sideroom 侧室
sideshow 杂耍
sidestep 横步 闪避
sideswip 刮蹭 擦撞
sidewa 侧身
sidewalk 人行道 便道 走道 边路
sidon 西顿
sieg 围城
siemen 西门子
siesta 午觉
siev 沙 滤网 漏锅 筛 筛子 簁
sievert 希沃特 西弗
sifangtai 四方台区
sift 沙 筛 簁 罗 过筛
sigh 叹 叹口气 叹息 叹气 咨嗟 哀叹 唉 唏嘘 唶 喟 嗟 嚝 感叹 感遇 慨 望而兴叹 欸 诶
sight 景象 目光 瞄准具 视觉 风光 风物
sightsee 观光
sigma 西格玛 西格马
sigmund 西格蒙德
sign 体征 信号 信标 兆头 具名 势 号 号子 号志 影踪 征候 征兆 征象 志 手势 手式 押 指标 朕兆 标 标志 标牌 标记 牌子 画押 符 符号 签到 签名 签字 签定 签署 署 署名 讯号 记 迹 迹象 预兆 麾
signal 信令
signator 签字者
signatur 签名 签字 签章 花押
signboard 告示牌 幌子 招牌 牌
signet 印章
signif 代指 意味着 表示 象征
significanc 意义 意涵
significant 可观 意味深长 有意义 重大 重磅 重要 隽 隽永
signpost 指标
sihanouk 西哈努克
sihong 泗洪县
sihu 四胡
sihui 四会市
sikh 锡克
sikhism 锡克教
sikkim 茶马古道 锡金
sikorski 西科尔斯基
sila 尸罗
silag 青贮
sildenafil 西地那非
silenc 沉寂 消音 消音器 默默
silent 不声不响 侐 哑巴 噤 宓 寂 寂寞 寂然 无声 杳然 沉默 貉 貊 静寂 静音 静默 默 默然
silesia 西里西亚
silhouett 侧影 身影 轮廓 轮廓线
silicat 硅酸 硅酸盐
siliceou 硅质
silicon 矽 矽利康 硅 硅酮
silicosi 矽肺病
silk 丝 丝滑 丝绸 乌骨鸡 乌鸡 币 布帛菽粟 帛 柔滑 桑蚕丝 武山鸡 真丝 竹丝鸡 绸 绸子 酥
silkworm 桑蚕 蚕 蚕宝宝 蟓
sill 惛 愚蠢 憃 憨 没溜儿 瓜娃子 痴 笨 糊涂 门槛
silla 新罗 新罗王朝
silt 坋土 泥沙 淤 淤泥 淤积 粉土 粉砂 软泥
siltston 粉砂岩 粉砂石
silurian 志留纪
silv 五金 白金 白银 金银铜铁锡 银 银两 银子 银色
silvan 西万尼
silver 清脆 轻脆
silverfish 纸鱼 蠹鱼 蠹鱼子 衣鱼
silversmith 银匠
silverwar 银器
silvicultur 森林培育
sim 思明区
sima 矽镁层
simaroubacea 樗
simil 喻 明喻 譬喻
similar 仿佛 仿如 似 侔 切近 同 同样 同款 同类 差不离 庶几 开本 有如 犹如 相仿 相似 相像 相类 相近 类 类似 类同 肖 近似 重样
similarit 相似性
similarl 同样
simm 卤法 发酵 炆 煨 煲汤 熬 馇
simp 傻笑 舔狗
simpl 单纯 压根 只是 只管 就 就是 干脆 戆 朴 朴实 朴实无华 根本 活活 浅易 浅白 浅近 浑 硬是 简 简单 简朴 简略 简直 素朴 索性 纯 质朴 轻易 颛 高低
simpleton 山炮 彪子 憨子
simplicit 简易
simplif 简化 简单化 简省 精简
simplific 简单化
simplistic 简易
simpson 辛普森 辛普森一家
simul 仿真 假摔
simulacrum 假货
simulat 仿真 模似 模拟
simulcast 联播
simultaneou 兼 同日 平行 齐
simultaneousl 一壁 一头 一面 一齐 同时 并 载 边 齐头
simvastatin 辛伐他汀
sin 作孽 冤业 冤孽 孽 正弦 罪 罪孽 罪恶 罪愆 罪过 辜
sina 新浪 新浪网
sinai 西乃
sinan 思南县
sinc 以来 以降 兹因 打 打从 既 既是 既然 由于 自 自从 自打
sincer 亶 勤勤 勤恳 厚道 好言好语 实心 实意 实诚 恂 恳切 悃 悾 情真意切 愊 愫 慥 拳拳 挚 挚切 挚诚 深切 由衷 真切 真心实意 真挚 真率 真诚 笃 笃实 笃挚 老实 至诚 蒙 虔诚 诚 诚恳 诚挚 谆 谆谆 谌 赤子之心
sincerel 打心眼里 掬诚 款款 谨
sincerit 忱 真心 真挚 精诚 诚心 诚意
sinecur 散职 闲职
sinecurist 禄蠹
sinew 肌腱 腱 腱子
sing 歌唱家 歌手 火燎 烧毛 燎
singapor 乌节路 南洋理工大学 坡县 坡国 新加坡 星洲 星马泰
singaporean 新加坡人
singh 辛格
singl 一 匹 单 单一 单个 单人 单打 单曲 单身 独 独身
singular 单数
singularit 奇点
sinhales 僧加罗语
sinian 震旦纪
siniciz 中国化 汉化
sinist 毒辣 狰狞 邪恶 阴森 阴毒 阴险 险恶 黑
sink 伸卡球 低陷 堕 塌陷 水槽 水池 沉 沉没 沉船事故 沉落 沉陷 沦 沦没 洗涤槽 洗脸台 眍 落水 陷
sinkhol 天坑
sinn 罪人
sinocentrism 中国中心主义
sinolog 汉学
sinologist 汉学家
sinopec 中国石化 中石化
sinophobia 排华
sinosauropteryx 中华龙鸟
sins 新兴区
sint 泉华 烧结
sinu 窦 窦道
sinuou 宛转
sinusiti 鼻窦炎
sinusoid 正弦形
sip 伊通火山群 呫 呷 咂 哜 啐 啜 啜饮 四平市 抿 歠 沾唇
siphon 虹吸 虹吸管
sir 先生 爵士 老丈 老总 老爹 诸位 长官 阁下
siraya 西拉雅族
siren 警报器 警笛
siriu 天狼星
sirloin 沙朗 牛脊肉 西冷
siskin 鶸
siss 女人气 娘娘腔 娘炮 屁精
sist 姊妹 姐妹 嫂嫂
sistani 西斯塔尼
sistin 西斯廷 西斯汀
sisyphu 西西弗斯
sit 地点 场地 址 坐 实地 所在地 旁听 现场 站点 选址
sitcom 情景喜剧
sitt 在朝
situ 事态 况 势 势头 势态 原位 地步 场合 场景 场面 境域 处境 局 局势 局面 形势 态势 情 情况 情势 情境 情形 情景 情状 景 条件 步 状况 阵势
situat 位于 地处 坐落 处 处在 座落
siwa 锡瓦
six 六 陆
sixt 六十 六十年代
sixteen 二八 十六
siyang 泗阳县
siz 个儿 个头 个头儿 个子 号 块头 大小 尺寸 尺码 码 长宽
sizzl 嗞 嗞啦
sk 云霄 天 天上 天空 太虚 穹 穹窿 穹苍 空 空中 霄汉
skanda 韦驮菩萨
skat 冰鞋 溜 滑冰 鳐
skateboard 滑板
skedaddl 颠儿
skein 绺
skeleton 尸骸 形骸 骨头架子 骨架 骨骸 骨骼 骸骨
skeptic 半信半疑 存疑 怀疑 怀疑派 怀疑者
sketch 剪影 勾划 勾勒 打底子 段子 略 略图 相声 短剧 示意图 稿本 笔谈 简笔画 简约 简述 素描 绘图 草图 草稿
skew 串 串串 丳 刺穿 扦
skewness 偏态
ski 滑雪 滑雪术 滑雪板 滑雪运动
skibob 雪犁
skibobb 雪犁运动
skid 打滑 集材
skiff 扁舟 艑
skill 一手 两手 两把刷子 伎 伎俩 功力 功夫 埶 娴 娴熟 工 工夫 手段 手法 手笔 手腕 技 技巧 技术 技能 技艺 把式 本事 本领 溜 熟 熟练 精炼 艺 蓺 谙练 身手 道 道行
skillful 巧 熟习 熟练 精于 纯熟
skim 掠 撇去 流览 涉猎 点水 脱脂
skimm 漏勺 网杓
skimp 一带而过 敷衍 清凉 马虎
skin 体肤 剥 剥皮 扒 扒皮 皮 皮子 皮肤 肌肤 肤 胪 蒙皮
skincar 护肤
skinflint 善财难舍
skinhead 光头党
skink 石龙子
skinn 削瘦 瘦骨嶙峋 瘦骨棱棱 脔 骨感
skintight 紧身
skip 旷 略过 跳绳 跳跃 跳过
skipp 船长
skirmish 前哨战 小冲突 遭遇战
skirt 回避 抹 游走 裙 裙子 裳
skit 小品 短剧
skopj 史高比耶 斯科普里
skuldugger 偷天换日
skull 头盖 头盖骨 头脑 头颅 头骨 脑壳 脑瓜 脑袋 颅 颅骨 髑髅
skunk 臭鼬
skydiv 特技跳伞
skyjack 空中劫持
skylark 百灵鸟 耍闹
skylight 天井 天窗
skylin 天际线
skynet 天网
skyrocket 扶摇直上 猛涨 飙涨
skyscrap 摩天 摩天大厦 摩天大楼 摩天楼 高层建筑 高楼
skywalk 过街天桥
sl 三角巾 促狭 偷偷 冰橇 吊带 吊索 吊绳 奇谲 悬带 暗中 暗地 暗地里 橇 油猾 滑 狡 狡猾 猾 背带 诡 诡诈 诡谲 贼 雪橇 鬼 鬼计多端
sla 杀
slab 平板 扁坯 木板 板块 板皮 石板 石片
slack 不景气 懈弛 懈怠 懈惰 懒散 摸鱼 松动 松垮 涣散 清淡 煤渣 疲沓
slacken 弛 弛缓 放松 涣散 看淡
slacklin 走扁带
slag 废渣 渣 熔渣 矿渣
slalom 回转 障碍滑雪
slam 全胜 猛力 猛撞 甩上 砰砰
sland 丑诋 中伤 倃 口语 呰 咠 恶 扣屎盆子 毁 毁谤 污蔑 泼脏水 訾 謷 讪 诋 诋毁 诬蔑 诽 诽谤 谗 谗害 谗言 谤 谩 谮 谮言 谰言 谰调
slang 俚 俚语 切口 土话 行语
slant 倾侧 倾斜 偏 坡 斜 横斜 歪斜 趄 颇
slap 劈啪 嘴巴子 噼 打嘴巴 抽嘴巴 拍 拍打 掌 掌击 掌嘴 掌掴 掴 猛击 耳掴子
slash 划 剸 拉 斜杠 斜线 斜线号 砍伤
slat 严厉批评 板岩 石板
slaught 刘 哈喇 宰 宰割 宰杀 屠 屠宰 屠戮 屠杀 惨戮 惨杀 杀戮 残害 残杀
slaughter 刽子手
slaughterhous 屠场 屠宰场
slav 从动 奴 奴才 奴隶 臣虏 虏
slaver 奴隶制 奴隶制度
slavic 斯拉夫
sledg 冰橇 扒犁 爬犁 雪橇
sledgehamm 大锤 榔头
sleek 光润 光滑 油光水滑 流线型 润 润滑
sleep 吃喝拉撒睡 困 困觉 想睡 挺尸 昏昏欲睡 枕木 梦寐 歇 歇息 眠 眵 眵目糊 眼屎 眼眵 眼瞓 睡 睡乡 睡回笼觉 睡懒觉 睡眠 睡觉 瞓 瞓觉 觉 轨枕
sleepaholic 瞌睡虫
sleepiness 困意 睡意
sleepwalk 夜游 夜游症 撒呓挣 梦游 梦游症 梦行症
sleet 雨夹雪 霙
sleev 套筒 封套 袖 袖子 袖筒 袖管 褎
sleigh 冰橇 橇 雪橇
slend 修长 削瘦 婧 孅 窈窕 箧箧 精瘦 纤瘦 纤纤 细挑 细长 苗条 高挑
slic 切 切成 切片 划切 片
slick 油光 油光光 油猾 滑溜溜
slid 出溜 哧溜 幻灯片 扇 打滑 推移 滑 滑动 滑块 滑梯 滑行
slidewa 导轨
slight 些微 亵慢 微微 怠慢 慢待 浅鲜 纤微 薄 谩 轻微
slightest 毫发
slightl 些微 小幅 差 微 有点儿 略 略为 略作 略微 略略 稍稍 聊
slim 史莱姆 瘦削 瘦长 窈窕 粘乎乎 纤微 纤纤 纤细 苗条 黏滑
slimm 纤体
slingshot 弹弓
slink 潜行
slip 凭单 出溜 失手 失足 打滑 打趔趄 滑 滑移 跶 踜 蹉 蹉跎 转差
slipcas 书函
slipp 便鞋 哧溜 屣 拖鞋 舄 蹝
slippag 转差
slipper 光溜 油滑 滑 滑头 滑溜 滑溜溜 瀡
slipshod 潦草 疏阔
slipstream 尾流 气流
slit 切口 卯眼 开衩 拉 窄缝 裂隙 豁
slither 哧溜
sliv 棉条
slob 讨厌鬼
slobb 淌口水 黏涎
slogan 口号 铭言
slop 倾斜 倾斜度 坡 坡度 恶水 斜坡 斜度 斜率 泔水 采场 阪
slopp 吊儿郎当 大而化之 拖泥带水 稀松 粗枝大叶 草率 马虎
slot 插槽 槽位 槽孔
sloth 树懒 树獭
slothful 惫懒
slouch 弯腰驼背
slough 蜕 蜕皮
slovak 斯 斯洛伐克语
slovakia 斯 斯洛伐克
slovenia 斯洛文尼亚 斯洛维尼亚
slovenian 斯洛文尼亚语
slovenl 拖泥带水 潦草 邋里邋遢
slow 卡 卡顿 徐缓 慢 慢速 放缓 缓 缓慢 缦 蹇 辿 迟 迟慢 迟缓 迟迟
slowcoach 慢性子
slowdown 趋缓
slowl 冉冉 徐 徐徐 慢慢 缓步 缓缓
sludg 污泥 油污 淤泥 软泥
slug 小毛虫 蛞蝓 蜒 蜒蚰 鼻涕虫
sluggard 懒蛋
sluggish 呆滞 徐缓 慢腾腾 拖拉 拖沓 涓涓 温吞 滞 疲困 缓 缓动 萧条 蠢 迂磨 迟缓 迟钝
sluic 水闸 溜槽 灉 闸
slumberland 梦乡
slump 下挫 不景气 低迷 凌夷 探底 暴跌 萧条 走下坡路 重挫 陵夷
slur 圆滑线
slurpe 思乐冰
slurr 泥浆 淤积
slush 冰沙 淖 湴 雪泥
slut 泼贱人 淫娃 烂污货 破鞋 荡妇 贱人 贱货 骚货
slyboot 滑头
slytherin 斯莱特林
smack 吧 拍击 猛击
small 些微 京胡 僿 区 小 小可 小幅 戋 戋戋 扁 芮 草台班子 蕞 藐 裨
smallpox 天花
smart 乖巧 俊 俏皮 嫽 帅气 心灵 敏 智能 杀 棒 灵敏 精明 翩翩 聪颖
smartphon 智慧型手机 智能手机
smartwatch 智能手表
smartwe 蓼
smash 击溃 打破 打碎 扣 捣毁 揍 撞毁 杀球 猛撞 砸 砸坏 砸毁 砸烂 粉碎
smatter 半吊子 略知皮毛
smear 丑化 弄脏 往脸上抹黑 抹 抹片 拭子 搪 搽 敷贴 污 污蔑 泼脏水 涂 涂抹 涂敷 涂污 涂片 糊 诬蔑
smell 发臭 味 味道 嗅 恶臭 气 气息 滂臭 臭 色香味俱全 闻 闻到 闻见
smelt 冶 炀 炼 烊 熔 熔炼 胡瓜鱼 镕
smew 白秋沙鸭
smidgen 圭 少量 微量
smil 听 哂 唹 开心颜 开颜 微笑 忍俊 笑 笑吟吟 笑嘻嘻 笑容 莞 莞尔 莞尔一笑 解颐
smile 笑脸
smilingl 冁 笑盈盈 粲
smirk 傻笑 坏笑 暗喜 诡笑
smit 摮
smith 史密斯 工匠 斯密
smock 罩衫
smog 尘雾 烟雾 雾霾
smok 云烟 吃烟 吸烟 抽烟 烟 烟民 烟气 烟熏 烟雾 烟霾 熏 熏制 熏烤 硝烟 蓬
smokescreen 烟幕 障眼法
smokestack 烟囱 烟筒
smold 积郁 阴燃
smolensk 斯摩棱斯克
smooth 丝滑 光光 光溜 光滑 冰沙 坦 安稳 平坦 平整 平直 平稳 平顺 柔滑 浑圆 润滑 滑 滑溜 滑溜溜 熨 畅 畅达 畅通 畅顺 细腻 虾滑 踧 通顺 顺手 顺溜 顺滑
smoothbor 滑膛
smoothl 自如 顺利 顺坦 顺当 顺手儿
smoth 封杀 闷
sms 短信 短讯 讯息
smudg 墨渍 晕染
smug 屁颠屁颠 得瑟 踌躇满志
smuggl 偷运 夹带 带货 水客 私运 走私
smurf 蓝精灵
snack 加餐 垫补 小吃 小食 快餐 杂食 轻食 零食
snag 勾破 钉子 钩破
snaggletooth 参差
snail 水牛儿 蚹 蛳 蜗 蜗牛 蜗蜒 螺
snak 小龙 蛇 长虫
snakefish 鲖 鳢
snap 抓拍 折 撧 断
snapdragon 金鱼草
snapp 吃枪药
snapshot 快照
snar 圈套 弶 网罗 陷阱
snarl 怒吼
snatch 偷 抓 抓举 抢 抢走 攫
sne 冷笑 哂 哂笑 嗤 嗤笑 嘲讽 讥笑 说风凉话 齿冷
sneak 偷偷摸摸 偷摸 潜进 玩阴的 运动鞋 钻心 鬼头鬼脑 鬼祟 鬼鬼祟祟
sneer 风凉话
sneez 喷嚏 嚏 嚏喷 打喷嚏 打嚏喷
snick 坏笑 士力架 暗笑
sniff 嗅 嗅探 闻
snigg 暗笑 窃笑
snip 剪断 狙击 狙击手 鵻
snitch 举报者 眼线
snivel 哭脸 哭鼻子 涕泗横流 涕泗纵横 鼻水 鼻涕
snob 势利小人 势利眼
snobbish 势利 势利眼 嫌贫爱富 高贵鸡
snook 斯诺克 桌球
snoop 史努比 史奴比 窥探
snor 呼噜噜 打呼 打呼噜 打鼾 鼾 鼾鼾 齁
snorkel 吸管 呼吸管 浮潜
snort 呠 哼 喷鼻息 打响鼻儿 歔
snot 鼻涕
snout 口吻 口鼻 吻部 喙
snow 下雪 似雪 天花 斯诺 白 白雪 积雪 落雪 降雪 雪 飘雪
snowball 雪球
snowboard 单板滑雪 滑雪板 雪板
snowdrop 安息香属
snowfall 降雪
snowflak 雪片 雪花 霙
snowman 雪人
snowmobil 雪地车
snowpack 积雪场
snowplow 扫雪车 铲雪车 雪犁
snowscap 雪景
snowsho 踏雪板 雪鞋
snowstorm 暴风雪 雪暴
snub 冷落 打入冷宫
snuff 鼻烟
snuffbox 鼻烟盒
snug 舒适
so 上下 乃 之类 也就是说 云云 什么的 以便 以此类推 何其 俾使 借以 偌 原来 合着 咁 啷当 好 如斯 如此 尔 所以 是以 是故 然 用以 等 等等 而 诸如此类 这样 这样子 那么 里外
soak 揾 沉浸 泡 洇 洇湿 浃 浸 浸入 浸沉 浸泡 浸渍 浸湿 浸透 渍
soap 洋碱 皂 皂碱 肥皂 胰子
soapberr 槵
soapston 皂石
soar 冲天 昂 猛涨 翀 翏 翔 翥 翱翔 腾 腾空 飏 飙升 飙涨 飞翔 飞腾 飞越 高扬 高飞
sob 偯 呜咽 咺 哭腔 唏嘘 啜 啜泣 抽咽 抽噎 抽搭 欷 欷歔 泣 清醒
sobb 喤
sobriet 节制
socc 足球
sochi 索契
soci 社会性
sociabl 合群
socialism 社会主义
socialist 社会主义者
socialit 交际花
socializ 周旋 应酬 社会化 走动
societ 党 公家 协会 团 外场 社 社会 社团 联谊会
sociolinguistic 社会语言学
sociolog 社会学
sock 短袜 袜 袜子 靺
socket 扑落 插口 插孔 插座
sockpuppet 马甲
socrat 苏格拉底
sod 草地 草皮
soda 碱 碳酸钠 苏打
sodium 钠
sodom 所多玛 索多玛 鸡奸
sofa 沙发
sofia 索菲亚 索非亚
soft 囊揣 囊膪 委婉 婉妙 柔 柔和 柔曼 柔滑 柔软 温 潇潇细雨 烂 粉拳 绵 胹 腻 荏 软 软呢 软烂 软绵绵 轻 轻柔 酥 阴柔 面 鱼腩
softball 垒球
soften 变软 松动 软化 韖 饧
softheart 心慈手软 心软 温情
softl 低声 蹑悄悄 轻声 轻手轻脚 轻轻
softwar 软件 软体
sogou 搜狗
sohu 搜狐 搜狐网
soil 土地 土壤 壤 泥土 涴 薶
soire 晚宴
sojourn 作客 旅居 索杰纳 过客 逗 逗留
sol 五音 单 单一 合四乙尺工 唯一 宫商角徵羽 独 简谱 苏尔 鞋底 鲆 鲽 鳎 龙利
solanacea 茄科
solarium 日光浴室
sold 焊 焊料 焊锡 白镴 软焊 销行 镴
solder 焊工
soldi 丘八 兵 兵卒 兵员 兵家 军人 军士 卆 卒 士 士兵 士卒 大兵 工农兵 当兵 征士 战士 更卒
soldierl 英武
solel 光是 惟独
solemn 严正 严肃 俨然 像模像样 岸然 庄严 庄重 愔 整肃 板板 正经八百 穆 肃 肃然 郑重 隆重
solemnl 谨
solenoid 感应线圈 线圈 线圈般 螺线管
solfeg 唱名
solicit 事务律师 兜揽 征求 征选 拉客 招徕 邀
solicitou 勤 勤勤 慇
solicitousl 殷勤
solicitud 关怀
solid 副食品 厚实 固 固体 固体食物 坚 坚实 坚硬 实 实心 寔 巩固 扎实 扎扎实实 牢实 硙硙 硬 确 碻 立体 颠扑不破 鲁棒
solidarit 团结 团结工会 团队精神
solidif 凝固 凝结 固化
soliloqu 独白 独语
soliloquiz 自言自语
solitair 独立钻石
solitar 伶俜 孑然 孤孑 孤独 孤绝 孤零零 寂 形单影只 挈挈 独行 畸零 眇眇
soliton 孤立子
solo 独唱 独奏
solomon 所罗门 撒罗满 索罗门
solstic 日至
solubilit 可溶性 水溶性 溶解度 溶解性
solubl 可溶 可解 易溶 水溶性 溶 溶解性
solut 了局 得数 溶体 溶液 溶质 着落 答案 解 解决办法 解法 解答
solv 侦破 夹生 攻克 解 解决 解开 解手 解答
solvabl 有解
solvent 溶剂
som 一些 两 俩 啲 有一些 有些 有的 某 某些
somalia 哈丰角 索 索国 索马利亚 索马里
somaliland 索国
somatosensor 体感
somb 凄暗 凄清 凄黯 阴暗
somebod 某甲 混出名堂
someda 日后
somehow 不知何故
someon 有人 某人
someplac 什么地方
somersault 空翻 筋斗 翻腾 跟头 跟斗 踺子
someth 什么 某事 某物
sometim 偶尔 日后 有时 有时候 有的时候 某时
somewhat 三分 何等 几分 多少 多少有些 差 有一些 有一点 有些 有所 有点儿 略 稍 稍嫌 稍稍 聊 许
somewher 什么地方 哪儿 哪里 某地 某处
somnambulism 夜游症 梦游症 梦行症
somog 绍莫吉州
son 儿 儿子 嫡子 子 子嗣 新力 男儿 索尼
sonant 浊音
sonar 声呐 声纳
sonata 奏鸣曲
song 吟 曲 曲目 歈 歌 歌儿 歌子 歌曲 讴吟 雅歌
songbei 松北区
songbird 鸣禽 鸣鸟
songkran 宋干节 泼水节
songl 松岭区
songwrit 作曲家 蓝侬
songxi 松溪县
songyuan 松原市
songzi 松滋市
sonnet 十四行诗
sonorant 响音
sonorou 铿锵
soon 一 一半天 一经 不一会 不久 即将 少刻 少间 就 快 无何 早日 最近 未几 然顷 甫一 眼看 行
soot 油烟 炱 煤灰 碳黑
sooth 劝 宽慰 抚平 抚慰 收服 舒缓 解劝 软和
soph 苏菲
sophist 诡辩家
sophistic 气质
sophisticat 世故 人精 先进 城府 外场人 练达 老于世故 老成 风雅
sophistr 强词夺理 诡辩 诡辩术
sophocl 索福克勒斯 索福克里斯
soprano 女高音 高音 黑道家族
sor 发痛 疖 疡 疮 疮疡 疼 疼痛 痍 痠 瘩 酸 酸疼
sorbet 冰糕 雪葩 雪酪
sorbonn 索邦大学
sorcer 妖人 妖术 妖术师 神汉 邪术 魔法师
sorceress 仙姑 女巫 巫婆 师娘 魔女
sordid 龌浊
sorghum 粱 高粱
soria 索里亚
soro 索罗斯
sorpt 吸着
sorr 不好意思 不过意 怆 打扰了 抱歉 拍谢 歹势 骚瑞
sorrel 酸模
sorrow 伤痛 哀 哀愁 哀戚 喜怒哀乐 忧 悲 悲怆 戚 痛 罹 苦衷
sorrowful 伤悲 凄恻 哀愁 怊 怞 恻 悕 悲伤 悲凄 悲凉 悲哀 悲恻 悲楚 悲痛 悷 憯 戚戚
sorrowfull 悄然
sort 分拣 号子 捃 排序 架次 番 种 种类 般 路
soto 所多
souffl 梳乎厘 梳芙厘 舒芙蕾 蛋奶酥
sough 萧瑟 飒然 飒飒 飕
soul 一灵真性 心扉 灵体 灵魂 精华 精魂 魂 魂灵 魂魄 魄
soulmat 灵魂伴侣
sound 健全 厄勒海峡 听上去 听来 咾 响 响起 唎 嚆 声 声响 声息 声音 安稳 探子 正确 水深 派 测深 笃实 籁 音 音响 音频 香 香甜 鸣叫
soundproof 隔音
soundtrack 原声带 声带 背景音乐
soup 歠 汤 汤汁 羹汤 膷
sour 沙瓦 酸 酸不溜丢 酸涩 酸溜溜 餲 馊
sourc 产地 先河 内源 出处 原 发源 发源地 本 本源 来源 母 泉源 渊源 源 源头 源点 策源地 胎
sourdough 面肥
soursop 番荔枝
south 东南西北 东南西北中 五方 以南 南 南方 南边 南面
southampton 南安普敦
southeast 东南
southward 向南
southwest 西南
southwestward 向西南
souvenir 纪念 纪念品 表记
sovereign 君主 鸾凤
sovereignt 主权 统治权 至高统治权
soviet 苏维埃
sow 撒播 播 播撒 耩 豝
soybean 大豆 黄豆
soyuz 联盟号
sp 伺 侦 侦察兵 侦察员 内鬼 刺探 奸细 巴头探脑 底线 探子 敌特分子 暗中监视 暗桩 特务 狙 眼线 瞷 窥望 窥视 线人 细作 耳目 觇 觑 觑步 诇 谍 间谍
spa 绝育
spac 地儿 地方 场地 垫片 宇宙 株距 空 空格 空间 间距
spacecraft 太空飞船 宇宙飞船 航天器 飞船
spaceship 太空船 太空飞船 宇宙飞船 飞船
spacesuit 太空服 宇航服
spacewalk 太空行走
spaciou 呺 宽大 宽敞 宽松 宽畅 宽绰 敞 绰 阆
spad 梩 鍏 鍹 铁锨 铁锹 铧 铲 铲子 锸 锹 镈 黑桃
spaghetti 义大利面 意大利直面 意大利面
spain 加的斯 哈恩 圣佛明节 塞维利亚 巴伦西亚 巴塞罗那 巴塞隆纳 托莱多 拉斯帕尔马斯 板鸭 格拉纳达 特鲁埃尔 科尔多瓦 索里亚 莱里达 萨拉戈萨 萨拉曼卡 西班牙 阿尔坎塔拉 阿维拉 韦尔瓦 韦斯卡 马拉加
spam 午餐肉 垃圾邮件
span 全长 拃 横跨 纵深 跨 跨度 跨径 跨距
spandex 氨纶
spandrel 拱肩
spangl 金光闪烁
spaniard 西班牙人
spaniel 獚
spanish 西 西文 西班牙文 西语
spann 士巴拿 扳子 扳手 扳钳
spar 俭省 倅 免于 免遭 备用 宽饶 清癯 长 饶 饶了 饶恕
spark 引燃 星火 火星 火种 火花 触发 闪
sparkl 亮彩 仙女棒 发泡 带气 忽闪 晔 气泡 火花 皦 起泡 闪出 闪耀 闪闪
sparrow 四害 家雀儿 打麻雀运动 老家贼 雀 雟 麻雀
spars 寥若晨星 寥落 疏 疏散 疏淡 疏疏 疏落 稀 稀少 稀疏
sparta 斯巴达
spartan 清苦
spasm 抽动 抽风 挛 痉 痉挛 癪
spassk 斯帕斯基
spasticit 脑性痲痹 脑性麻痹
spat 口水仗 阵
spatt 泼溅 灒 飞溅
spatterdock 萍蓬草
spatula 刮刀 压舌板 调药刀 铲子
spawn 卵 菌种 衍伸
spe 奔驰 快 快慢 航速 超速 速度 速率 飞驰 驰 驰骛 驶
speak 做声 出口 出声 出言 口称 听说读写 啽 扬声器 操 曰 演说者 言语 言说 议长 讲 讲话 语者 说 说上 说话 谈 谈起 谓 道出 音箱
spear 厹 戭 杸 枪 梭镖 矛 矠 鏦 铩
spearhead 矛头 锋芒
spearmint 留兰香
spec 物种 种 种类 菌种
speci 专 专用 专门 专项 别样 殊 特 特别 特定 特殊 独属 看家 精干
specialist 专业户 专人 专家 专门人员 专门家 灰领
specializ 专 专业化 专业性 专事 专攻 专营 专门 专门化 主打 主攻 特化 道
speciall 专程 专门 单另 特为 特地 特意
specialt 专业 专长 强项 拿手菜 特产 绝活
specif 具体说明 列明 明确 申述 规定 规范 载明 额定
specific 具体 具体到 定点 格式 特定 特异性 特有 独有 规格 规范 说明书
specificall 专程 专门
specificit 特异性
specimen 标本 样品 样本
speciou 似是而非
speck 圭 微粒 点 点子 点点
speckl 小斑点 斑点
spect 幽灵 魔影
spectacl 场面 奇观 情景 眼镜
spectacular 世界波 壮观 如诗如画
spectat 旁观 旁观者 看客 观众
spectro 分光
spectrogram 光谱图 频谱
spectrograph 光谱仪
spectromet 光谱仪 分光计
spectrophotometr 分光光度法
spectroscop 光谱学 谱学
spectrum 光谱 波谱 谱 频谱
specul 推测
speculat 买空卖空 倒买倒卖 倒卖 倒把 囤积居奇 居奇 忖 忖度 思辨 悬揣 投契 投机 投机者 推测 炒 炒家 臆测 自忖
speech 嘴里 报告 演说 腔 言 言语 讲 讲话 词 话 话语 语
speechless 咋舌 哑口 无语 有嘴没舌 汗 语塞 说不出话来 默然
speed 嘌 溜 迅速
speedboat 快艇
speedomet 码表 速度计 里程计
speedrun 速通
spell 一阵 一阵子 写法 咒文 咒语 拼 拼写 拼字 拼法 斯佩林 缀字 阵 顿 魔咒
spellbound 出神 痴醉
spelt 斯佩耳特小麦
spenc 斯宾塞
spend 出手 度 度过 支出 斥资 破费 耗 耗费 耗资 花 花掉 花用 花费 花销 豪掷 费 销
spendthrift 败家子
spent 人困马乏 用光 筋疲力尽 精疲力尽 精疲力竭
sperm 精
spermar 精巢
spermatophor 精囊
spermatozoa 精虫
spermatozoon 精子 精虫
spero 斯佩罗
spher 圆球 球 球状 球面 领域
spheric 圆 球形
spheroid 球体
sphinct 括约肌
sphingolipid 鞘脂
sphinx 人头狮身 斯芬克司 斯芬克斯 狮身人面像
sphygmomanomet 血压计
spic 刺激性 虀 香料
spica 角宿一
spicul 骨片 骨针
spid 蛛 蛛蛛 蜘蛛 蝃蝥
spik 叩球 尖峰 扣杀 扣球 长钉
spill 撒 泼 泼掉 洒 涌进 溅洒
spin 打转 旋转 旋量 纺 纺纱 绩 翻卷 背骨 脊 脊梁 自旋 骨力 骨碌
spinach 菠 菠菜
spindl 心轴 筳 纱绽 纺锤 转动轴 锭
spindrift 浪花
spineless 没起子 面
spinn 纺丝 纺纱 骨碌碌
spinneret 丝囊 喷丝头
spinst 老处女
spir 塔尖 尖塔 旋涡 盘旋 盘桓 盘陀 绕 蜗旋 螺旋 螺旋形 螺线 飞来飞去
spiracl 气门
spirit 一灵真性 兴致 劲 幽魂 心灵 志气 情态 欢势 欢实 气冲霄汉 气昂昂 气概 气韵 气魄 灵 灵怪 灵魂 烈性 痛快淋漓 神 神灵 神采 精灵 精神 精魂 羵 蒸馏酒 酒 醝 阴魂 魂
spiritless 死气沉沉 萎
spiritu 属灵 心灵上 醑
spiritualit 灵性 精神性
spirochaet 螺旋体
spirulina 螺旋藻
spit 不顾 吐 吐口 吐痰 呸 唾 啐 尽管 怒恨
spiteful 刻毒 括毒
spittl 口沫 吐沫 唾沫 涎沫 漦 痰 痰液
spittoon 痰盂
splash 咕咚 喷溅 水花 泼 溅 溅开 溅洒 灒 飞溅
splatt 吧嗒 喷溅 溅洒
splay 八字形
splayfoot 八字脚
spleen 脾 脾脏
splend 光华 光彩 光环 光芒万丈 晟 荣华富贵 辉
splendid 光大 凞 华 卓越 多彩多姿 彪炳 懋 灿烂 炳蔚 炽 熙 粲 绚烂 美妙 花团锦簇 苪 辉煌 韶
splendorou 如金似玉 晫
splic 剪接 粘接 緁 胶接
spliceosom 剪接体
splint 夹板 碎片 碎钻 裂片
split 一字马 劈叉 劈离 均分 坼 捌 捭 擘 斯普利特 破开 绽破 裂 裂口 裂璺 裂痕 解 迸 迸裂
splitt 分配器 裂解
splotch 洇
spo 足迹
spodosol 灰土
spoil 减色 剧透 坏 娇宠 娇惯 娇纵 宠 宠坏 宠溺 导流板 弄坏 弄糟 惯 惯养 惯坏 扰流板 搅和 搞砸 残 溺 溺爱 爆雷 糟践 糟蹋 腐坏 赃 軭 雷 餲
spok 轑 车条 辐条
spokesman 新闻发言人
spokesperson 代言 代言人 发言人 喉舌 报告员 话筒
spong 伸手派 伸手牌 松软 泡 海绵 海绵状 灯草 米虫 糠 食客
spons 策划人 认养 赞助 赞助商
spontaneou 主动 油然而生 自发
spoof 恶搞
spool 卷绕 轴
spoon 三号木杆 勺 勺子 匙 柶 瓢羹 调羹 鍉
spoonbill 琵鹭 鹮
spoonful 一匙
spor 孢 孢子 菌种
sporadic 哩哩啦啦 时断时续 零星 零落
spork 叉勺
sport 体育 体育活动 体育运动 运动
sportsman 运动家
sportswear 运动服
spot 墨渍 就地 当 当即 当场 斑 斑块 斑点 望见 点 点子 现场
spotless 冰清玉洁 察察 玉洁冰清 皓白
spotlight 射灯 聚光 聚光灯 追光 追光灯
spott 斑 观测员
spous 仇 任 伉 另一半 对偶 枕边人 爱人 配偶
spout 喷 喷出 嘴 嘴子 枧 滋 高谈阔论
spr 弹力 弹簧 春 春令 春夏秋冬 春天 泉 簧 纵身 绷簧 轻快
spra 喷 喷出 喷射 喷洒 洒 浪花 花枝
sprain 崴 戳 扭 扭伤 歪 蹩 闪
spray 喷子 喷洒器 喷雾器
spre 狂潮
spread 乍 传 传布 传开 传扬 传播 传流 吊具 外溢 奓 展布 布 广 延伸 延烧 张 张开 扩散 抹酱 推及 推广 搪 摅 摛 播 散播 敷 波及 洒布 流传 流布 流行 涂抹酱 磔 蔓 蔓延 衍伸 譒 铺 飏 驰
spreadsheet 分类帐 电子表格 试算表
sprig 折枝
sprightful 扢
spring 筋道
springboard 弹跳板 跳板
springfield 斯普林菲尔德
springhead 泉源
springtim 春令 春季
sprinkl 喷洒 喷洒器 抛撒 抛洒 挥洒 撒 撩 散落 水枪 洒 洒水 洒水机 淋 潲 点缀 花洒 酹
sprint 冲刺 短跑
sprit 精灵 雪碧
sprocket 链轮
sprout 出苗 发芽 嫩苗 权舆 滋芽 秧 秧子 胚芽 芽 芽苗 苗 茁 萌 萌动 萌发 萌芽 长出
spruc 云杉
spur 促使 带动 支线 策动 距 鞭策 马刺 驱使 骨刺
spurg 山靛
spuriou 乱真
spurn 厌弃 吐弃 唾弃 摒弃
spurt 冲刺 呠 喷 喷射 涌流 涌起 滋 迸 迸流
sputnik 史普尼克 斯普特尼克
sputt 唾沫星子 嗞啦
sputter 溅射
spy 间谍活动
spyk 世爵
spywar 间谍软件
squab 雏鸽
squabbl 怄气 打闹 拌嘴
squad 班
squadron 队
squal 脏乱差
squalid 污糟 脏乱差
squall 狂风
squamou 鳞状
squand 乱花钱 抖搂 折腾 抛费 散失 旷费 浪费 耗 耗散 耗费 荡 蹉跎 靡费
squar 二次方 堂堂正正 平方 方 方块 方形 方正 格 正方形 老古板 自乘 见方 轸 轸方
squash 压扁 壁球 挤垮 瓜 肉
squat 抢注 挤占 深蹲 蓌 跁 跍 跱 踆 踞 蹲 蹲踞
squawk 鬼叫
sque 啸叫 尖声啼哭
squeak 吱 吱吱声 吱声 咿
squeamish 娇气
squeez 压榨 挤 挤入 挤压 挤紧 挨挤 插足 煞
squib 爆管
squid 枪乌贼 鱿 鱿鱼
squint 乜斜 对眼 斜愣眼 斜视 眄 眯 眯缝 觑合 觑糊
squir 乡绅
squirm 蠕 蠕动 蠕蠕
squirrel 松鼠
squirt 喷涌 喷薄
srebrenica 斯雷布雷尼察
sriracha 是拉差
sro 自律性组织
ss 嘶
st 刺 刺痛 叮咬 台 圈 屯 屯驻 站 蜇 螫中 蠚 辣 闸口 驻地 驻扎
sta 下榻 住 住宿 勾留 处 寄宿 待 息肩 投宿 撑 栖 栖身 歇宿 留 置身 羁留 蹲 逗 驻 驻留
stab 击刺 刺 刺伤 刺戳 剚 剧痛 戳 抌 攮 朿 鈌
stabilit 稳定 稳定性
stabiliz 企稳 安定 安定化 平抑 稳固 稳定 稳控 骘
stabl 厩 坚固 安定 安稳 巩固 枥 栃 磐 稳 稳固 稳定 稳当 马厩 马圈
stablecoin 稳定币
stac 史黛西 斯塔西 斯泰西
stack 叠层 叠放 堆 堆叠 堆放 堆栈 摞 栈 码
stadium 体育场 体育馆 比赛场 球场
staff 五线谱 人员 人手 人马 员工 杖 标尺 棍杖 棍棒 行员
stag 上场 上演 公鹿 分期 前台 台 台上 噳 地步 场 戏台 期 段 演 牡鹿 舞台 阶段 雄鹿 麈 麌 麚
stagfl 滞胀
stagg 岔 拌蒜 趔趄 跄 踉跄 蹒跚 错 错开 错时
stagger 分期 惊心 惊爆 摇摇摆摆
stagn 停滞
stagnant 停滞不前 沉凝 滞
stagnat 凝滞
staid 稳重
stain 上色 擩 斑点 斑痕 污渍 污点 污迹 渍 玷污 脏污 色斑
stair 梯 梯级 楼梯 阶
staircas 扶梯 楼梯 楼梯间
stak 利害关系 危亡 台面 木桩 标桩 桩 樴 注 绑架 赌注
stakehold 利害关系人 持份者 涉众
stal 陈
stalactit 石钟乳 钟乳 钟乳石
stalagmit 石笋
stalemat 相持不下 胶着
stalingrad 斯大林格勒
stalinism 斯大林主义
stalk 出没 柯 梗 秧 秧子 茎 茎干 跟踪狂 跟踪骚扰
stall 停车 儿马 公马 失速 拖住 挨 挨时间 推搪 支吾 支支吾吾 档口 池子 泡汤 熄火 种马 缓 缓兵之计 蹒跚不前 进退不得 雄马 骘
stallkeep 摊商 摊贩
stallon 史特龙
stalwart 刚毅 劲 彪 昂藏 魁 魁伟
stamen 花蕊 蕊 雄蕊
stamina 体能
staminat 雄
stamm 口吃 嗫嚅 支支吾吾
stammer 断断续续 期期艾艾 磕磕巴巴
stammeringl 结结巴巴
stamp 冲压 加盖 印 印章 印鉴 图章 大印 戳 戳儿 戳子 戳记 打印 攧 烙印 盖印 盖章 章子 踏 踩 蹈 蹴 邮票 邮花 顿 顿足
stamped 惊逃 挤踏
stan 追星族
stanc 口径 姿态 站姿
stand 不离不弃 主张 主持 代表 受 台 台子 层次 展台 座 戳 搁 支子 支持 支架 替 替身 架子 禁受 立 立足 竖式 竖立 站 站住 站立 站起 脚架 象征 起立 身量
standard 价值标准 准 准则 准的 则 制式 基准 好坏 审美观 旝 本位 杠 标准 标准规格 标帜 格 水准 水平 矱 臬 规格 规范 规范性 轨范
standardiz 划一 制式 制式化 标准化 规范化
standb 应急待命 待命 待机
standoff 火药味甚浓 紧张状态
standoffish 爱理不理 落落寡合
standpip 储水管
standpoint 立场 观点
standstill 停滞 停滞不前 居 踏步 踏步不前
stanford 史丹佛 斯坦福
stanle 士丹利 斯坦利
stanton 斯坦顿
stanza 一节诗
staphylococcu 葡萄球菌
stapl 名产 大宗 屈戌儿 斯台普斯 订书机 订书针 订书钉 钉 钉书机
star 三光 主演 偢 凝 凝睇 发直 呇 定睛 恒星 明星 星 星斗 星星 星辰 注目 琁 目不转睛 盯 盱 直勾勾 眇 睢 睽 瞠目 瞩 瞪 瞪眼 瞵 群雄 迫视 金星
starboard 右舷
starbuck 星巴克
starch 小粉 浆 浆硬 淀粉
starcraft 星海争霸 星际争霸
starfish 海星
starl 椋鸟
starlight 星光
starr 多星 领衔 领衔主演
start 下手 从头 兴 出发 初始 前菜 动工 发动 发起 启 启动 始 始发 开 开创 开办 开动 开启 开场 开头 开始 开杆 开端 开胃菜 开首 引燃 燃 端 肇 肇始 起 起头 起步 起种 起跳 面种
startl 受惊 吃惊 吓一跳 咢 噩 怃 怔 惊 惊动 惊起 愕 瞿 语惊四座 错愕 骇
startup 初创
starv 忍饥挨饿 饥饿 饿 饿肚子 馁
stash 私藏
stasi 瘀滞
stat 公家 具 势态 启 国 国家 境域 境界 声明 声称 声言 定子 尃 局势 州 建言 态 条件 状 状况 状态 申 申说 申述 白 社稷 称 称说 胪 表示 说道 述 邦 邦国 陈 陈诉 陈说 陈述
state 供 供词 发言 口供 声明 声明书 置评 词 说法
statecraft 王道 经世
statel 堂堂 庄严
statesman 政治人物 政治家 鲁子敬 鲁肃
static 噪音 天电 静力学 静态 静止
station 扎 扎营 文具商 驻
stationar 静止
stationer 文具 纸品
statism 国家主义
statistic 统计 统计学
statistician 统计员
statu 地位 待遇 等级 身份 雕像 雕塑
statur 个儿 个头儿 个子 身才 身材 身量 高矮胖瘦
statut 侀 宪 成文法 条例 法典 法规 章程
statutor 成文 法定
staunch 刚烈 坚定 坚强 止血 毅 血性 铁骨铮铮
staunton 斯当东
stav 五线谱
stayc 宅度假
ste 偷 偷去 偷取 偷盗 偷窃 勾走 扒 扒窃 把舵 抢断 掌舵 摸 操 操航 操舵 攘 攘窃 断球 盗 盗取 盗窃 窃 窃取 窃盗 胠 胠箧 行窃 驾驭 骏马
stead 坚定 安稳 平稳 沉着 沉稳 稳 稳固 稳定 稳实 稳恒 稳重 稳静 踏实 踏踏实实
steadfast 不移 刚毅 坚强不屈 坚贞不屈 笃志 踏实 踏踏实实
steadfastness 坚定性
steadil 稳步
steak 牛排
steakhous 牛排餐厅 牛排馆
stealth 悄悄
stealthil 偷 偷偷 悄悄咪咪 掖掖盖盖
steam 歊 水气 水汀 水汽 汽 汽锅 热气 热蓬蓬 焗 腾腾 蒸 蒸气 蒸汽 蒸锅 轮船 馏
steamboat 汽船 火轮 火轮船 轮船
steamroll 汽碾 蒸汽压路机
steamship 汽船 轮 轮船
stearat 硬脂酸
steel 白钢 钢 钢制 钢材 钢铁
steelmak 炼钢
steelwork 钢厂 钢铁厂
steelyard 杆秤
steep 习以成性 壁立千仞 峣 峭壁 崟 嶟 巃 巉 断崖式 沏 沤 沾湿 泡 洋溢 浸 浸沉 浸泡 浸淫 陡
steepl 尖顶
steeplechas 障碍跑
steerag 统舱
steersman 船老大
steganograph 隐写术
stegosauru 剑龙
stein 斯坦因
stel 石碑 碑 碑石
stela 石柱
stem 出乎 出于 把立 本 枝条 柄 柯 梗 秧 秧子 茎 茎干 蒂 长柄
stench 恶臭 臊气 臊腥 臭 臭气
stendh 司汤达
stenograph 速录师 速记员
stent 支架 血管支架
step 出面 台阶 接轨 措举 措施 插足 步 步伐 步子 步武 步调 步骤 级 脚步 走步 跐 踏 踏步 踖 踩 蹋 蹬 躧 迈进 陔 隔山
stepchildren 继子女
stepdaught 继女
stepfamil 继亲
stepfath 后父 继父
stephen 史蒂文 史蒂文斯
stepladd 梯子
stepmoth 后妈 后娘 后母 小妈 继亲 继母
stepp 畯
stepson 假子 继子
steradian 球面度
sterculiacea 梧桐科
stereo 音响设备
stereogram 立体图
stereoisom 立体异构体
stereoisomerism 立体异构
stereoscopic 立体
stereotyp 了无新意 典型化 刻板印象 定型 陈词滥调
steril 无菌
sterilit 不育性 不育症
steriliz 杀菌 消杀 消毒 灭菌 绝产 绝育
sterl 纯品
stern 严 冷厉 冷面 凛 厉害 后梢 斯特恩 正色 烈 肃杀 颙
sternl 严加 严正
sternum 胸骨
sternutat 喷嚏剂
steroid 类固醇
sterol 固醇 甾醇 醇
steron 甾酮
stethoscop 听筒 听诊器
stev 史蒂夫
steven 史蒂文 史蒂文斯 斯蒂文
stevia 甜菊
steviosid 甜菊糖 甜菊糖苷 甜菊苷
stew 卤法 杂烩 炖 炖煮 烧 焖 焖烧锅 肉羹
steward 协管 协管员 管家 纠察 茶房
stewardess 女乘务员 空中小姐 空姐
stiben 菧
stick 仗义 僻地 别 坚守 巴 扦 招牌纸 插 插上 插入 插进 杆 杆子 棁 棍 棍子 棍棒 棒 棒子 沾黏 滑溜 球竿 粘 粘乎乎 粘糯 粘贴 粘连 糊糊 置顶 胶黏 贴 贴图 贴纸 黏 黏答答 黏糊 黏糊糊 黏腻 黏贴 黏附
stickiness 黏性
stiff 僵 僵直 僵硬 刻板 呆板 板 板滞 死硬 生硬 直僵 硬 硬挺 硬生生 颉
stiffen 变硬
stiffness 刚度
stifl 压制 压抑 埋没 憋 扼死 熏蒸 窒息
stigma 柱头 气门 污名 烙印 罪名
stigmatiz 戴帽子 污名化 烙印
stilb 熙提
still 仍 仍旧 仍然 但 侐 依旧 依然 兀 兀自 剧照 安生 宓 尙 尚 尚且 恬静 更 清 澶 烧锅 照样 犹 犹自 蒸馏器 迄今为止 还 还是 阒寂 静 静止 静谧 静默
stillbirth 死产
stillness 沉寂
stilt 跷 高跷
stimulant 兴奋剂 提神剂
stimulat 亢奋 倒逼 刺激 刺激性 勖 勗 启发 拉动 振作 提振 激 激发
stimulu 刺激物
sting 一钱如命 亄 吝 吝啬 咸 啬 小儿科 小手小脚 小气 小里小气 悭 悭俭 悭吝 手紧 抠 抠脚 抠门 贫气 贫相 鄙吝 靳 鸡贼
stink 恶臭 滂臭 腐臭 臊腥 臭烘烘 臭熏熏 难闻
stinkbug 放屁虫 椿象 臭屁虫
stint 吝惜
stipend 俸
stipul 不完全叶 托叶 约定 规定 订定
stipulat 约定 规定 订定 订明 载明
stir 劐弄 动 拨动 捣 掀动 搅 搅动 搅拌 撼动 擣 翻动 蠢动 豁楞
stirrup 镫 马镫
stitch 紩 纫 纴 线脚 绌 缝 缝絍 针 针法
stoa 廊庑
stoat 鼪
stochasticit 随机性
stock 丝袜 原汁 原生 存货 库存 底汁 枪托 现存 短粗 股 股份 股票 袜 袜子 长筒袜 长统袜 长袜 靺
stockad 寨 梐
stockbrok 证券经纪人
stockhold 股东
stockholm 斯德哥尔摩
stockman 饲养员
stockpil 储存 囤货 存储 料堆 积存 积贮 贮
stockwork 网状脉
stoicism 斯多葛主义
stok 司炉
stolen 偷去
stolon 匍匐茎
stoma 气孔
stomach 肚子 胃 胃囊 胃袋 腹
stomachach 害肚子 肚子痛 肚痛 胃疼
stomatiti 口腔炎
stomatopoda 口足目
ston 乱石 埆 扻 斯托纳 果核 核 石 石刑 石块 石头 石状 石质 砄 磈 结石 英石 金石丝竹
stoneheng 巨石柱群 巨石阵
stonemason 石匠 石工
stonemasonr 石工
stonewar 炻 炻器
stool 凳 凳子 屎 高脚椅
stoop 佝偻 俯 俯身 弓背 弯腰 弯腰驼背 微驼 门廊 驼背
stop 且休 中止 休止 住 住手 住脚 偃 停 停下 停下来 停住 停息 停手 停机 停止 停步 停靠 儅 制止 刹住 刹车 卡 回采 堨 塞音 寝 少 已 弭 息 截 扎住 打住 抵挡 拒付 拦住 拫 收 收手 杜 杜塞 柅 歇 止 止歇 止步 沮 消停 煞住 破裂音 立定 站 站地 终止 罢 跱 辍 辍止 遏阻 锢 阕 阻击 阻截 阻拦 阻挡 顿 驻足
stopov 停靠站
stopp 塞 楔子
stoppag 暂停
stopwatch 停表 码表 秒表 跑表 马表
stor 买卖 保存 储存 储藏 卖场 商号 商店 商铺 囤 士多 存 存储 存放 寄存 层 庋 库藏 店 店家 店铺 故事 楼层 短时储存 胥 藏 贮 贮备 贮存 铺 铺子 铺家 铺户 铺面房 门市 门店 鞬
storag 储存 存储 贮物
storehous 仓 仓库 堆栈 库 料仓 栈房 藏
storeroom 储藏室 库房
stork 雚 鹳
storm 暴风 暴风雨 杀进 波 猛攻 突袭 风暴
storyboard 分镜 分镜头 分镜表
storylin 叙事线 情节 故事线
stout 世涛 司陶特 奘 富态 肥大 肥硕
stoutish 微胖
stov 火炉 灶具 灶火 炉 炉子 炉灶 锅灶 镐
stovepip 烟囱 烟筒
stovetop 灶台
stow 装载
stowawa 偷渡 偷渡者
str 一系列 串 争 争取 争锋 企及 力图 努 努力 勉力 奋力 奋斗 字符串 尽力而为 强 拚 攒劲 殚力 求取 琴弦 琵琶 瑟 符串 线 细线 细绳 绳子 营 营求 营谋 讲求 谋取 谋求 金石丝竹 骛 黾
stra 岔 走散
straddl 跨
straf 扫射
straggl 散兵
straight 一径 一直 剑眉星目 径 挺 正 照直 直 矢 脡 迳直 顺子
straightawa 一径
straightedg 界尺
straighten 伸直 弄直 扯直 掰直 整 直 矫正 矫直 矫直机
straightforward 坦率 容易 憨厚 照直 爽 爽朗 爽气 爽爽快快 爽直 率 率直 痛快 直 直截 直截了当 直捷 直接 直来直去 直爽 真率 粗犷 粗豪 谠 质直 阿莎力
straightfoward 爽脆
straightjacket 拘束衣
strain 劳损 吃力 品族 品系 株 毒株 淋 淘析 滤 滤器 漏锅 笊篱 簁 紧张 紧绷 紧绷绷 累 菌种 过筛 钊
strait 海峡
strand 受困 困 搁浅 河滩 流落 滞留 缕 被困
strang 傀 古怪 可怪 外乡人 外人 外地人 奇 奇妙 奇怪 奇绝 奇诡 异 异乡人 怪 怪异 怪秘 日怪 灵异 珍奇 生人 生疏 稀奇 稀奇古怪 见鬼 诡异 路人 蹊跷 途人 邪 邪门 陌生 陌生人 陌路 陌路人
strangl 勒杀 勒死 勒脖子 扼杀 扼死 扼颈 摎 绞死
strangur 淋
strap 带子 皮带 箍带 背带
strapp 五大三粗
strasbourg 斯特拉斯堡
stratagem 机关 机谋 策谋 计策 计谋 计较 谋略 谋计 谞 路数
strateg 战略 攻略 方策 略 策略 谋略
strategic 形胜 战略性
strategist 战略家 策士 谋士
stratford 斯特拉特福
stratif 叠层 层状 成层
stratific 分层 层理
stratigraph 地层学
stratospher 同温层 平流层
stratu 层云
stratum 地层 层 层子
strauss 史特劳斯 施特劳斯
straw 刍 史卓 吸管 禾秆 秸秆 草 草秆 谷草
strawberr 士多啤梨 苺 草果 草莓 莓
strawboard 马粪纸
streak 斑纹 条痕 裸奔
stream 串流 主播 分流 小河 彩带 旆 横幅 水流 流程 浍 浜 液流 渠 溪流 溪涧 飘带 饰带
streamlet 小溪
streamlin 便捷化 合理化 流线 流线型 消肿 精减
street 坊间 大街 市井 涂 街 街上 街头 街巷 街道 陌 马路
streetcar 有轨电车 电车 路面电车 轻型轨道交通 轻轨
streetlight 街灯
streetscap 街景
streetwalk 站街女
strength 元气 利基 力 力度 力道 力量 劲 劲头 实力 度数 强度 气力 筋骨 膂 膂力
strengthen 健 加固 加强 增强 壮 壮大 巩固 强化 棐 补强 走强 颐养
strenuou 吃力 浩繁 费劲 赑屃
strenuousl 力 苦苦
streptococcu 链球菌
stress 压迫 厚 应力 应激 应激反应 应激源 强调 着重 讲求 重读 重音 重音节
stretch 一口气 一气 乀 伸 伸展 伸长 懒腰 抻 担架 担架床 担架抬 拉伸 拉筋 楦 紧绷绷 舒
stri 横纹
strict 严 严厉 严密 严格 严紧 严谨 从严 凛 厉 厉害 整肃 森严 紧
strictl 严加
strid 大步流星 纵步 腿脚 踏步 踔 蹽 迈 阔蹑
strif 讧 过节儿
strik 亮眼 击 击中 划 刜 剑眉星目 劈 厉害 吹袭 射手 打 打击 扻 挝 揗 搕 搢 摮 摷 撞击 敲 来袭 点击 猛打 筛 罢工 走向 醒目 铿 鼓
strikebreak 工贼
strikeout 三振
string 特约记者
stringent 严格
stringentl 严加
strip 剥夺 剥离 尨 斑 斑纹 斒 有条纹 条 条子 条形 条纹 绷扒吊拷 褫 褫夺 长条
stripp 汽提
stripteas 脱衣舞
strobil 松果
strobilu 松果
strok 一举 冲程 卒中 抚 抚弄 抚摩 捋 搎 摩挲 摸 笔 笔锋 脑充血 脑卒中 脑溢血 行程
stroll 信步 娃娃车 婴儿车 徐步 徐行 忀 浪 溜达 踱 踱方步 踱步 蹓 逛 遛 闲逛
stroma 基质
stromatolit 叠层岩 叠层石
strong 仡 伉 倞 健 刚 劲 劲挺 勍 厉害 喷 固 坚 坚强 坚挺 坚牢 壮 奘 强 强劲 强势 强壮 强悍 强有力 强烈 彪 扎实 敃 棒 浓 浓烈 浓郁 浓重 烈性 牢实 甚浓 矫 硬 硬底子 硬扎 结实 虎虎 轰轰烈烈 遒 酷 酽 醹 铁 霸道 骙
strongbox 保险柜 金柜
stronghold 堡 寨 据点 票仓 窝子 要塞 铁票区
strongl 轸
strongman 强人
strontium 鎴 锶
struck 中
structur 层次分明 建物 建筑物 形制 形质 机构 构型 构架 构造 架构 格局 结构 结构性 规整
structuralism 结构主义
struggl 争夺战 争斗 奋战 奋斗 战斗 拚 拼搏 挣扎 搏战 搏斗 撑拒 斗 斗争 斗批改 竞 纠结 苦哈哈 蹦跶
strum 拨动
strumm 轮指
strut 大摇大摆 支撑 昂首阔步
strutt 跩
strychnin 番木鳖碱
stub 头 存根
stubbl 拉碴 根茬 残株 残茎 茬 茬子
stubborn 一把死拿 一根筋 乖忤 乖迕 倔强 凿死铆子 刻板 固执 坚执 头铁 强 执拗 拗 拘守 拘迂 拧 死心眼儿 牛脾气 认死扣儿 顽 顽固 顽梗
stubbornl 一味 一意 偏 偏偏 抱定 硬是
stuck 卡 卡关 卡死 叉
stud 习 书房 书斋 修 修习 修读 公畜 公马 功课 受业 啃书 学 学业 学习 念 念书 推究 攻 看书 研 研求 研究 种公畜 种畜 考查 芸窗 观摩 论著 读 读书 饰钉
studd 点缀
student 学员 学子 学生 生 门生
studio 书房 工作坊 工作室
studiou 好学 笃学
study 在读
stuff 东东 东西 充塞 充填物 内馅 嘢 塞 填充 填充物 填堵 填塞 填塞物 夹心 夹馅 料 牣 物事 货色 闷 馅 馅料 齆 齉
stumbl 栽 绊 绊倒 绊跤 趔趄 跎 跲 跶 踜 踬 蹪 蹶 陡然 颠沛
stump 株 桩 残肢 矮墩墩 问倒 难住 难倒
stun 击晕 雷 震撼
stunn 傻爆眼 傻眼 六神无主 劲爆 发呆 如诗如画 怔住 惊呆 惊愕 惊槑 惊艳 惊诧 惊遽 愕然 慑人 昏迷 目怔口呆 目睁口呆 目瞪口呆 瞠目结舌 绝色 蒙 震撼 震撼性
stunt 特技 绝技
stuntman 替身 替身演员 特技演员
stup 昏迷
stupa 佛骨塔 舍利塔
stupef 惊呆 惊愕 惊槑 懵逼 木然 目怔口呆 目瞪口呆
stupid 三八 二 低能 傻不愣登 傻头傻脑 傻帽 傻里傻气 冥 卤 呆 呆傻 嚚 怐愗 怚 愚 愚笨 愚蒙 愚蠢 愚钝 愚騃 憃 懵 戆 戆头戆脑 戆督 痴 痴傻 痴呆 痴痴 痴騃 瘟 白烂 白目 笨 笨头笨脑 笨拙 糊糊涂涂 缺心少肺 缺心眼 蠢 蠢笨 迂拙 钝 顽 顽钝 騃 鲁 鲁钝
sturd 健壮 劲 厚实 壮实 壮硕 强健 强壮 憨 扎实 牢 皮实 硬实 硬扎 结 结实 结棍 茁壮 身强力壮
sturgeon 鲟 鲟鱼 鲽鲛 鳇 鳣
stutt 口吃 唫 结巴 诎
stutter 磕磕巴巴
stuttgart 斯图加特
sty 睑腺炎 针眼 麦粒肿
styl 体 体例 体式 体裁 作风 品格 型 型式 型态 式 式样 手笔 文体 标格 样式 格 格调 模样 款式 派 派势 派头 流派 笔调 花柱 范儿 试样 调性 调门 造型 风 风格 风调 风貌
stylesheet 样单
stylish 大方 大气 有型 有腔调 气派
stylist 造型师
stylobat 台基
stym 妨碍球
styracacea 安息香科
styrax 安息香属
styren 苯乙烯
styria 施泰尔马克
styrofoam 保丽龙 发泡胶 泡沫塑料
su 告 对簿公堂 打官司 控 提告 状告 诉 起诉
suav 圆润 委婉 婉转 风流倜傥 飘洒
sub 亚 倅 分 子 次 次生
subacut 亚急性
subaltern 中尉
subaru 斯巴鲁
subatomic 亚原子 微观
subcategor 亚型
subclass 亚类 亚纲
subcommitte 小组委员会
subconsciousness 潜意识
subcontinent 次大陆
subcontract 分包
subcritic 亚临界
subcultur 一族 亚文化 次文化
subcutaneou 皮下
subdialect 次方言
subdirector 子目录
subdistrict 街道
subdivid 分为 分支 分部
subdivis 亚门 区划 区画
subdu 伏 低调 克 制伏 制服 征服 折服 挫折 收服 镇 镇住 降 降伏
subduct 潜没
subfamil 亚科 支族
subfield 子域
subgroup 分组 子群
subhead 副标题 子目 小标题
subject 主体 主观 主词 主语 主题 事由 受 受支配 受试者 学科 标题 武断 臆 臣下 臣妾 臣子 臣属 臣民 议题 话头 话题 课 门 顶 题 题目 饱受
subjectivel 反观
subjectivism 主观主义
subjug 沦亡
subjugat 亡国 压服 奴化
subjunct 假设语气
subkingdom 亚界
sublandlord 二地主 二房东
sublay 子层
subleas 转租
sublet 转租
sublim 升华 崇 崇高 眇眇
sublimat 升华
sublingu 舌下
submarin 水下 潜水艇 潜舰 潜艇
submenu 子菜单
submerg 沉 沦陷 淹 淹没 淹灭 淹盖 湮没 潜 潜入 潜没
submersibl 潜水器
submiss 低眉顺眼 冲挹 拱手 服服帖帖 束身 温良忍让 濡忍
submit 伏 俯就 听任 呈交 呈请 呈递 哀告宾服 就范 屈从 归附 承顺 折腰 提交 申奏 申状 进 顺从 顺服
submodel 子模型
subnetwork 子网
subocular 眼下
suboptim 欠佳
subord 亚目
subordin 统属
subordinat 下属 下级 从 从属 子 属 属下 属吏 所属 手下 簉 裨 部下 部属 附属 附庸 隶 隶属 麾下
subpar 失准 弱爆 欠佳
subphylum 亚门
subplot 穿插
subpoena 传唤 传票 传讯 拘传
subroutin 子程序
subscrib 定 开通 用户 订 订户 订购 订购者 订阅 认购
subscript 下标 订费 订阅
subsect 分部
subsequent 下个 后任
subsequentl 尔后 接着 随 随之
subservient 附庸
subset 一部分 子集 子集合
subsid 下陷 塌陷 平复 平息 沉降 沉陷 消 补助 补贴 褪去 资助 退落
subsidenc 下陷 沉降 陷落
subsidiar 下属公司 子 属下 所属单位 支公司 附属 附带
subsidiz 搭补 补助 补贴 贴 资助
subsist 维持生活
subsoil 心土
subspac 子空间
subspec 亚种
subst 分站 变电站
substanc 体 内容 实体 实质 物体 物质 里子
substandard 低劣 次 没水准 没水平 潮
substant 实质性
substanti 丰硕 充实 厚实 实惠 实质性 掔 殷实 甚巨 硬 雄厚
substantiall 大幅 大幅度
substantiat 充实 坐实
substituent 取代基
substitut 代 代换 代替者 代班 代谢 候补 充作 取代 客串 换 换人 更代 更递 替 替代 替代品 替换 替补 替身 递补 顶 顶岗 顶班 顶补
substrat 下层 基体 基床 基底 基材 基板
subsum 涵摄
subsystem 分系统 子系统 支系统
subterranean 地下 地底
subtext 潜台词
subtitl 副标题 字幕
subtl 城府 幽微 微妙 精微 细微 细腻
subtot 小计
subtract 减 减去 减掉 减法 刨 加减乘除
subtrahend 减数
subtropic 亚热带 副热带
subtyp 亚型 亚类
subunit 亚单位
suburb 四郊 城郊 市郊 近郊 近郊区 郊 郊区 郛
subvers 贼 颠覆分子
subvert 颠覆
subwa 地下铁路 地铁 捷运 赛百味 轨道交通
subwoof 低音炮
succe 得手 成 成事 成功 打响 继 继承 继述 遂
succeed 着
success 一连 一连串 世袭 佳绩 依次 先后 历任 历次 后任 嗣 成功 成就 接棒人 接班人 接连 有序 梯次 洊 演替 相继 纷纷 继任 继任者 继承人 继承者 胜 胜出 连 连三并四 连串 连缀 陆陆续续
successful 完满 成功
successivel 陆续
succinct 简明扼要 简洁 简练 精炼 精粹 要言不烦
succulent 多汁 多肉植物 肉质
succumb 屈服
such 之类 例如 偌 像 其 几多 即如 如 如此 如许 此类 比如 譬如 诸如 这样 这样子
sucheng 宿城区
suck 冤种 吮 吮吸 吸 吸住 吸入 吸吮 吸盘 呆子 嗍 嗦 嘬 大头 弱爆 棒棒糖 棒糖 欶 逊
suckl 乳 吸奶 哺乳
sucr 苏克雷
sucralos 三氯蔗糖 蔗糖素
sucros 蔗糖
suct 吸力 负压
sud 沫
sudan 苏丹
sudden 倏 急剧 急遽 撒然 暴 暴洪 突 突兀 突然 蓦然 骤 魆
suddenl 一下 一霎眼 乍 俄 倏地 倏忽 倏然 冷不丁 冷不防 勃 勃然 奄 忽 忽地 忽然 忽而 恍然 欻 溘 溘然 猛 猛丁 猛不防 猛乍 猛可 猛地 猛然 猝 猝然 率然 突然间 芴 蓦 蓦地 蓦地里 蓦然 遽 陡 陡然 霍 霍地 霍然 顿时 顿然 骤 骤然
sudetenland 苏台德地区
sudoku 九宫格数独 数独
sued 鞣 麂皮
suet 羊油
suff 受 受罪 受难 吃 吃苦头 忍痛 患 患有 惨遭 挨 煎熬 罹 罹患 肩负 苦 苦于 蒙 蒙受 被 遭到 遭受 遭罪 饱受
suffer 受难者 忧患 患者 楚 煎熬 熬煎 疾苦 病患 病苦 痛楚 痛痒 痛苦 苦处 苦头 苦楚 苦水 苦痛 苦难 豆佉 辛 闵凶
sufficient 充 充分 充足 够用 敷 足 足以 足够 足额
suffix 下标 么 后缀 后置词 字尾 尾缀 接尾词 词尾 语尾
suffocat 噎 窒息
suffrag 参政权 投票权 选举权
suffus 泛 浸淫
sufi 苏菲
sufism 苏非主义
sugar 甜得发腻 糖 糖类 羊羹 鱼香
sugarcan 柘 诸柘
sugarcoat 糖衣
sugarleaf 甜菊
sugawara 菅原
suggest 倡议 写意 建白 建言 建议 意见 提出 提示 提议 暗含 暗示 荐言 议 贴士
sugimoto 杉本
sugiyama 杉山
suharto 苏哈托
suibin 绥滨县
suichuan 遂川县
suicid 短见 自杀式
suifenh 绥芬河市
suihua 绥化市
suil 绥棱县
suin 睢宁县 绥宁县 遂宁市
suip 遂平县
suiren 燧人
suirenshi 燧人氏
suit 一套 切合 可 套房 套服 套间 对 相称 称 组曲 般配 花色 西服 西装 适合 适应
suitabl 便 允当 合意 合用 合适 向 啱 妥 宜 宜于 对劲 对路 巴适 帖 当 得 得中 得宜 得当 得法 恰当 方便 适 适宜 适当
suitcas 手提箱 提箱 箧 箱子 行李箱
suixi 濉溪县 遂溪县
suiyang 睢阳区 绥阳县
suizhou 随州市
sujiatun 苏家屯区
sukhavati 极乐世界
sukinda 苏金达
sukiyaki 寿喜烧
sulcu 脑沟
suleiman 苏莱曼
sulfanilamid 磺胺
sulfat 硫酸 硫酸盐
sulfon 砜
sulfur 硫 硫黄 磺
sulk 怄 怄气 愠怒 生闷气 负气 闷闷不乐
sull 污辱 玷污 脏污
sullen 忧郁 愠怒 憋屈
sultan 苏丹
sultr 闷热
sultriness 闷热
sum 加和 合共 和 和数 总共 总和 总数 拢共 拢总 苏美尔 项
sumac 蓝肤木
sumatra 苏门答腊 苏门答腊岛
sumbawa 松巴哇 松巴哇岛
sumgayit 苏姆盖特
sumitomo 住友
summ 壮年 夏 夏令 夏天 夏季 春夏秋冬 求和
summand 加数
summar 小结 总的来说 总结 提要 摘要 文摘 案由 梗概 概况 汇整 略 简介 简述 综合叙述 要略
summariz 包举 归纳 概括 汇整 略释 简述 综上所述 综合叙述 综括
summertim 夏日
summit 上峰 山巅 峰顶 巅 巅峰 巓 绝顶 顶上 顶峰 顶点 顶端 首脑 高峰
summon 传唤 传票 传讯 召 召唤 拘传 招唤 调集
sump 水坑 泥淖
sumptuou 丰盛 华贵 奢丽 奢华 奢泰 富丽堂皇 饕餮
sun 三光 太阳 太阳报 尼玛 日 日头 日月五星 晒太阳 曝 白日 红日 红轮 肃宁县 金乌 阳 阳宗
sunb 日光浴浴床
sunbath 日光浴 晒黑 阳光浴
sunbeam 云隙光 耶稣光
sunblock 防晒油
sunburn 日晒伤 晒伤
suncak 太阳饼
sunda 主日 周天 周日 圣代 日曜日 星期 星期天 星期日 瞻礼日 礼拜 礼拜天 礼拜日
sundi 圭 日晷 日规 晷
sundown 日没 日落
sundr 杂费 零用
sunflow 向日葵 向阳花 太阳花 葵花
sunglass 墨镜 太阳眼镜 太阳镜
sunken 凹 凹陷 洼 瘪
sunlamp 太阳灯
sunlight 化日 太阳 太阳光 日光 景 曦 辰光
sunni 逊尼
sunris 日出 旽 暹
sunroom 阳光房
sunscreen 防晒油
sunset 夕 夕阳 日暮 日暮途穷 日没 日落 旰 暮 曛
sunshad 遮阳板
sunshin 太阳 日照 旸 昤 晖 阳光
sunshow 太阳雨
sunspot 太阳黑子 黑子
sunstrok 中暑 受热
suntann 黝黑
suntor 三得利
sunwu 孙吴县
suoguo 索国
suona 唢呐 锁呐
sup 棒极了 真棒 超 超级
superannu 年金
superb 一品 极好 胜 醇美 顶呱呱
superbug 超级细菌
supercar 超级跑车 超跑
supercargo 押运员
supercharg 增压
superciliou 目空一切 目空四海
supercomput 超算 超级电脑 超级计算 超级计算机
superconduct 超导 超导体 超导电体
superconductivit 超导 超导电性
supercritic 超临界
superego 超我
superfici 不求甚解 不痛不痒 半桶水 半间不界 浅学 浅短 浅薄 浮 浮光掠影 浮浅 浮薄 浮面 漂浮 皮毛 皮肉 粗浅 肤浅 表象 谫 鄙陋
superficiall 表面上
superfluit 附赘悬疣
superfluou 冗 冗长 多余 多此一举 挨不上 浮 疣赘 累赘 肉瘤 衍 赘 赘余
superglu 三秒胶 强力胶
superheat 过热
superhero 超级英雄 超英
superhuman 超人
superi 上司 上官 上峰 上级 优 优等 优胜 优越 更胜 比下去 秀 胜 胜似 赛 高人一等 高明
superimpos 叠加 叠合 重叠
superintend 督察
superintendent 监督人 督办
superiorit 优势 优越
superkingdom 超界
superlat 綦 高超
superleagu 超联
superman 超人
supermarket 超市 超级市场
supermodel 超模 超级名模
supermoon 超级月亮
supernatur 灵异 神 超常 超自然 魔
supernova 超新星
supernumerar 冗长 闲冗
superord 总目
superpos 叠加 叠合
superposit 重叠
superpow 超级大国 超级强国 超能力
superprofit 超额利润
superscript 上标
supersed 取代 取而代之 替代
supersonic 超音速
superspac 超维空间
superstar 大亨 大牛 巨星
superstit 迷信
superstr 超弦
superstructur 上层建筑
supersymmetr 超对称
supervis 提调 监 监察 监察人 监查 监查员 监理 监督 监督者 监管 督 督办 督察 督责 管理 管理人 董 领工 领班
supervisor 监管
supp 晚饭 飧
suppl 供 供养 供应 供应品 供给 加料 提供 柔 柔顺 物资 给 给养 补给 补给品 资 辎重
supplant 取代 排挤
supple 副刊 增刊 增补 补 补充 补剂 补贴 追补
supplement 辅以
supplementar 另加 补充 辅助 附带
suppli 供应商 供应者 供货商 供销商 提供者
supplic 祷
supplicat 哀告
support 仗腰 依托 倚靠 傤 养 养活 力挺 加持 助战 台 同情者 后盾 向 垫高 声援 奥援 帮 帮扶 戴 扶掖 扶植 承受 承托 抵 拉扯 拉抬 拥 拥戴 拥护 拥护者 拯 持 挺 提挈 提携 援助 携带 撑 撑腰 支 支子 支承 支持 支持者 支援 支撑 支架 救援 架 涵养 给养 腰杆 负载 资 赞 赞助 赡 赡养 鼓气
suppos 倘 倘若 假 假使 假定 假若 假设 打量 朁 猜想 设
suppositor 坐药 栓剂
suppress 压制 取缔 咽住 平息 弹压 戡 打压 抑制 抹杀 捺 查禁 清剿 追剿 遏抑 钳住 钳制 镇 镇压 靖
suppressant 抑制剂
suppurat 化脓 流脓
suprem 无上 最高 至上 至尊 至高无上
supremac 统治力 至高 霸权
supremum 上确界
supress 抑止
suqian 宿迁市
sur 会 保准 保险 准保 切切 务必 固 必定 把握 无疑 没错 满有谱 确信 确定 管取 见得 誙
surabaya 泗水
surcharg 附加费
surd 不尽根
surefir 万全 万无一失
surel 一定 保管 总 想必
suret 当头
surf 冲浪
surfac 上头 地表 地面 外部 外面 曲面 泛起 浮出水面 浮面 液面 皮面 表面 面
surfactant 表面活化剂 表面活性剂
surfboard 冲浪板
surg 丰沛 井喷 喘振 喷薄 大浪 掀起 波 波荡 浪涌 滚滚 澎湃 激荡 翻腾
surgeon 外科医生
surger 外科 外科学 外科手术 手术
surimi 鱼浆 鱼糜
surinam 苏利南 苏里南
surl 倔 倔头
surmis 忖度 推测 揣 揣度 猜度 猜测
surmount 战胜 攀越 突破 翻越 跨过
surnam 姓
surpass 优于 出类拔萃 卓越 拔 殊 独秀 胜 胜似 胜过 赛 赵 超 超度 超绝 超群 超越 超过 越 轶
surplu 仂 余 余剩 余裕 余额 剩余 多余 奇羡 富余 残 残余 浮 盈 盈余 长 顺差
surpris 侧目 冷不丁 出人意料 可怪 异 惊奇 惊怖 惊讶 惊诧 揜 讶异 诧
surprisingl 奇
surre 萨里 萨里郡 超现实
surrealism 超现实主义
surrealistic 超现实
surrend 屈挠 屈服 弃守 投诚 投降 纳降 缴枪 缴械 自首 降 降服 陷落
surreptitiou 偷偷摸摸 偷摸 悄悄 诡秘 魆
surreptitiousl 暗中 魆魆
surrogac 代孕 代理孕母
surrogat 代理
surround 包围 包夹 匝 合围 周围 周边 周遭 困 围 围住 围堵 围起 圈 外围 奄 抱 拥 拱 溜 环 环境 环抱 环绕 肙 身处 阹
surv 存 存活 幸存 度过 成活 残 残存 活下 活下去 活命 生存 生还 遗存
surve 勘 勘察 勘探 勘测 巡视 探勘 探测 放眼 概观 概论 测 测量 环顾 看看 观察 观望 观测 调查
surveillanc 监视
surviv 余生 孑遗 存活 幸存者 求存 生还者
susan 苏珊
susceptibl 敏感 易感
sushi 寿司 鮨
susong 宿松县
suspect 人犯 可疑分子 嫌疑人 嫌疑犯 心疑 怀疑者 涉嫌 涉嫌人 狐疑 猜疑 疑 疑似 疑心 疑涉 疑犯
suspend 中止 停摆 停用 吊 吊带 吊扣 吊挂 吊袜带 吊销 垂挂 悬垂 悬挂 挂 挂起 暂停 罢 背带 辍 间断
suspens 中辍 悬挂 悬浮 悬疑
suspenseful 惊险
suspic 嫌 嫌忌 嫌猜 嫌疑 疑心 疑惑 疑窦
suspiciou 信不过 可疑 多心 多疑 心存怀疑 怚 拟 猜疑
sustain 承载 撑拒 撑持 支 蒙受 遭受
sustainabl 可持续 持续 永续
sutra 本经 真经 经书 释典
sutur 缝合 缝线
suva 苏瓦
suxian 苏仙区
suyu 宿豫区
suzerain 宗主 领主
suzeraint 宗主权
suzhou 宿州市 肃州区 苏州市
suzuki 铃木
svadhisthana 生殖轮
svc 交换虚电路
svelt 婹 风采
sw 悠 抡 挥杆 掉 摆动 摆晃 摆荡 摇摆乐 摇摆舞 晃悠 甩 甩动 秋千 荡秋千
swa 东倒西歪 动摇 婆娑 忽悠 扤 招展 摆动 摆晃 摆荡 摇动 摇摆 摇晃 晃 晃动 晃悠 晃荡 逿 飘忽
swab 墩布 拭子 拭抹 擦洗 棉球
swagg 大剌剌 扬长 跩
swagger 大摇大摆 摇摇摆摆
swahili 斯瓦希里 斯瓦希里语
swallow 下咽 侵吞 吞 吞咽 吞噬 吞服 咽 咽下 哙 嚃 囫囵吞下 燕 燕子 觾 饵 鳦 鷾
swamp 川泽 沼泽 沼泽地 沼泽地带 泥沼 浸没 菹
swan 天鹅 白鹄 鸿鹄 鹄
swansong 绝笔
swap 串换 交换 对换 换置 掉 掉换 掉期 调换
sward 草皮
swarm 一拥而入 云集 拥 翃 薨 蜂拥 蜂涌 蜂群 蜂聚 蜂起 飞来飞去 麇集
swastika 卍 卐
swat 扑打 拍 特种警察 特警
swatch 斯沃琪
sway 徇 憧憧 晃晃悠悠 漂摇 颤巍巍 飘摇
swaziland 史瓦济兰
swear 发誓 爆粗 矢 誓 诅
swearword 三字经
sweat 出汗 发汗 毛线衣 毛衣 汗 汗水 汗津津 汗液 津 流汗 苦练
sweatshirt 卫衣 运动衫
sweatshop 血汗工厂
swed 瑞典人
sweden 林克平大学 瑞典
swedish 瑞典语
sweep 划拉 包揽 席卷 打扫 扫 掠 清扫 清道夫 笼统
sweet 乖乖 傻白甜 娇滴滴 婉妙 嫣 嫣然 小可爱 帅 楚楚可怜 温柔 甘 甘甜 甜 甜美 甜蜜 甜食 糖 酸甜苦辣
sweeten 加甜 甘味剂 甘味料 甜味剂
sweetheart 心上人 心肝宝贝 恋人 情人 情侣 意中人 甜心
sweetness 甘味 甜味
swell 发胀 尰 涌浪 涨 滃 肿 肿块 肿大 肿胀 胀 膨大 膨胀 臖 隆 隆起 鼓 鼓包 鼓胀
swift 剽 寁 浏 疾 绚 迅疾 雨燕 飞速 鹯 麻利 麻力
swiftl 倏地 秒秒钟 立马 譹 飘然
swill 泔水
swim 凫水 水 泅 泅水 泅游 泳 游 游水 游泳
swimm 泳 游泳
swimsuit 水着 泳衣 泳装 游泳衣
swin 彘 猪 豕 豨
swindl 坑蒙 坑蒙拐骗 坑骗 拐 拐骗 撞骗 江湖骗子 狗贼 男虫 白托 老千 诈 诈取 诈骗 诓 诓骗 赚 骗 骗子 骗局 骗徒 骗走
swineherd 猪倌
swingboat 浪船
swip 刷
swirl 溁
swish 刷 唰 嗖 嗖嗖
swiss 瑞士人
switch 交换 交换器 交换机 打开 拧开 换 改用 替换 电键 起动钮 转入 转换 转接 转而 通电 门
switchback 之字路
switchblad 弹簧刀
switchboard 总机
switchman 扳道员
switzerland 图恩 巴塞尔 日内瓦 比安 温特图尔 瑞士 苏黎世 阿莱奇冰川
swivel 转动
swollen 泡 浮肿 肿 胀 胀大 膨 臃肿 臌
swoon 晕 晕倒 殑 殚闷
swoop 鴥
sword 佩剑 刀剑 宝剑 缑 钢刀 铗
swordfish 剑鱼
swordsman 刀客 剑客 大侠
swordsmanship 剑术
swordswoman 刀客
sworn 结拜
sycophant 哈巴狗 跟屁虫 马屁精
sydne 悉尼 雪梨
sygyt 西奇
syllabl 喌 音 音节
syllogism 三段论
sylphlik 婹
symbiosi 共生
symbol 字 小老鼠 标志 标记 符 符号 艾特 表征 记号 象征
symbolic 象征性
symbolism 象征主义
symboliz 标志 象征
symmetr 对称 对称性 对称美
symmetric 对称
sympath 同情 恤
sympathiz 同情 同情者 恤 悯 感同身受 矜
symphon 交响 交响乐 交响曲
symphonic 交响
symposium 座谈会 讨论会
symptom 征 征候 征状 征象 病征 病状 病象 症状 症象
symptomatic 症状性
synagogu 犹太会堂 犹太教堂
synaps 突触
synapsida 合弓纲
sync 琴瑟和鸣
synchronic 共时
synchroniz 同步
synchronou 同期 同步
synchrotron 同步加速器
synclin 向斜
syncop 切分音
syndicat 企业联合组织 报系 联合组织 辛迪加
syndrom 症候群 综合征 综合症
synecdoch 举隅法 提喻法
synerg 协同作用 综效
synonym 代名词 同义字 同义词 同义语 相似词
synonymou 同义
synopsi 大纲 提纲 说明书
synovium 滑膜
syntax 句式 句法
synthesi 合成 合成法 整体 综合性 综合法 综析 起承转合
synthesiz 合成器 综 综合 错综
synthetic 人造 合成
syphili 大疮 梅毒
syracus 叙拉古 锡拉库萨 雪城
syrah 西拉
syria 叙利亚
syring 注射器 针管
syrup 糖水 糖汁 糖浆 糖蜜 露
system 体 体制 体系 制 制度 制式 系 系统 装置
systematic 分类学 系统性
systematiz 制度化
systol 收缩
t 不分胜负 和 平 平局 平手 延音线 扎 打结 挂钩 猛干 系 系上 紟 緤 纽带 绁 绑 结 缚 缯 缳 轨枕 连结线 钮带
tab 分页 标签 标签页 耳片 页签
tabasco 塔瓦斯科 辣椒仔
tabernacl 会幕
tabl 一览表 列表 台 台子 案 桌 桌子 桌案 桌面儿上 球台 简表 肵 表 表格 谱
tableau 画面
tablecloth 台布 桌巾 桌布
tableland 台地
tablespoon 汤匙
tablet 书板 片 片剂 牌
tabletop 台面 桌面
tablewar 碗筷 食具 餐具
taboo 忌讳 戒忌 戒规 禁忌 禁语 违碍
tabul 制表
tabula 横隔
tabulat 列表 制表
tabun 塔崩
tachomet 转速表
tacit 默示
taciturn 不声不响 寡言 无声无息 沉默
tack 俗气 俗滥 大头钉 庸俗 没品 绷 转帆
tackl 对付
taco 塔口 塔可 塔可饼 墨西哥卷饼
tactful 圆 委婉 婉 婉言 婉转 知趣 识相 识趣
tactic 战术 权谋 着 策略 经络
tactician 谋士
tactless 没心眼
tadich 塔迪奇
tadpol 科斗 蝌蚪
taekwondo 跆拳道
tael 两
taepodong 大浦洞
taff 太妃糖
taffeta 塔夫绸
tag 标注 标牌 标签 签 签条 系放
tagalog 他加禄语 塔加路族语 菲律宾语
tah 塔河县
tahiti 塔希提 大溪地
tai 泰安市
taicang 太仓市
taichung 台中 台中市
taiga 泰加林
taih 太和县 泰和县
taiho 大宝
taihu 太湖县
taijiang 台江区 台江县
taikang 太康县
tail 剪裁 尾 尾子 尾巴 尾矿 巴 燕尾服 盯梢 缝衣匠 裁制 裁缝 裁缝师 跟监 跟踪 蹑迹 钉梢
tailai 泰来县
tailbon 尾椎 尾骨
tailfin 垂直尾翼
tailgat 追尾
taillight 后灯
tailor 量身定做
tailorbird 鴂
tailplan 水平尾翼
tailwat 尾水
tain 泰宁县
tainan 台南
taint 一股子 污点
taipa 氹仔
taipei 中正纪念堂 北市 台北 指南宫 故宫博物院
taiqian 台前县
taishan 台山市
taishanes 台山话
taisho 大正
taiwan 七堵区 七美 七美乡 万丹 万丹乡 万华 万华区 万峦 万峦乡 万里 万里乡 三地门 三地门乡 三峡 三峡镇 三星 三星乡 三民区 三芝 三芝乡 三重 东势 东势乡 东引 东引乡 两岸三地 中华电视 中原大学 中和 中和市 中国电视公司 中山区 中视 乌丘 乌丘乡 乌日 乌来 乌来乡 九如 九如乡 二仑 二仑乡 二林 二林镇 二水 二水乡 五结 五结乡 五股 五股乡 亲民党 仁爱 仁爱区 仑背 仑背乡 伸港 伸港乡 佳冬 佳冬乡 佳里 侨务委员会 信义 信义区 元长 元长乡 八卦山 八里 八里乡 关庙 内埔 内埔乡 内湖 内湖区 冈山区 冬山 冬山乡 前金区 前镇区 北屯区 北投区 北斗 北斗镇 北港 北港镇 北竿 北竿乡 华视 南屯区 南州 南州乡 南方澳渔港 南港区 南澳乡 南竿 南竿乡 双溪 双溪乡 口湖 口湖乡 古坑 古坑乡 台 台南市 台湾 台西 台西乡 后壁 员山 员山乡 员林 员林镇 和美 和美镇 噶玛兰 四湖 四湖乡 土城区 土库 土库镇 在台 坪林 坪林乡 埔心 埔心乡 埔盐 埔盐乡 埤头 埤头乡 士林 士林区 壮围 壮围乡 大中华 大内 大同乡 大同区 大城 大城乡 大埤 大埤乡 大安区 大村 大村乡 太鲁阁 头城 头城镇 奋起湖 奠济宫 安乐区 安南 安南区 安平区 官田 小赤壁 崁顶 崁顶乡 平溪 平溪乡 庙口 归仁 彭佳屿 恒春 恒春镇 成功大学 文山区 斗六 斗六市 斗南 斗南镇 新兴区 新园 新园乡 新埤 新埤乡 新市区 新庄 新庄市 新店 新店市 新店溪 日月潭 春日 春日乡 暖暖 暖暖区 望安 望安乡 来义 来义乡 松山 松山区 板桥市 枋寮 枋寮乡 枋山 枋山乡 林内 林内乡 林口 林口乡 林边 林边乡 柳营 树林 树林市 核四 水林 水林乡 永和 永和市 永康区 永靖乡 汐止 汐止市 油症 泰山 泰山乡 泰武 泰武乡 淡水 淡水区 深坑 深坑乡 清华大学 湖西 湖西乡 溪州 溪州乡 溪湖镇 满州 满州乡 潮州镇 澎湖 澎湖列岛 澎湖县 澎湖岛 烈屿 烈屿乡 牡丹 牡丹乡 狮子 狮子乡 玛家 玛家乡 琉球 琉球乡 瑞芳 瑞芳镇 田中 田中镇 田尾 田尾乡 白沙 白沙乡 白河 盐埔 盐埔乡 石碇 石碇乡 石门乡 碧潭 礁溪 礁溪乡 社头 社头乡 福兴 福兴乡 秀水 秀水乡 竹塘 竹塘乡 竹田 竹田乡 线西 线西乡 罗东 罗东镇 美丽岛事件 考选部 芦洲 芦洲市 芬园 芬园乡 花坛 花坛乡 芳苑 芳苑乡 苏澳 苏澳镇 莒光 莒光乡 莺歌 莺歌镇 莿桐 莿桐乡 虎尾 虎尾镇 褒忠 褒忠乡 西屯区 西屿 西屿乡 西螺 西螺镇 贡寮 贡寮乡 赤崁楼 赤嵌楼 车城 车城乡 辅仁大学 里港 里港乡 金城镇 金宁 金宁乡 金山 金山乡 金沙镇 金湖 金湖镇 金瓜石 金门县 铨叙部 长治乡 阿莲区 雾台 雾台乡 香山区 马公 马公市 高树 高树乡 鹿港 鹿港镇 麟洛 麟洛乡 麦寮 麦寮乡 龙井区 龙崎
taiwanes 台巴子 台蛙
taix 泰兴市
taixu 太虚
taiyaki 鲷鱼烧
taiyuan 太原市
taizhou 台州市 泰州市
tajik 塔吉克 塔吉克人
tajikistan 塔吉克 塔吉克斯坦
tak 乘坐 于 修 兜揽 历时 取 只当 吞 吞服 吸纳 吸食 坐 夺得 将 带给 当上 当成 払 扛 承做 承当 拍 拍摄 招请 拿 挐 接下 接下来 接过 揽 搭 摄 摄入 摘 摘取 撷取 收入 收容 收纳 攻克 服 服用 服食 消 照 茹古涵今 进 采取
takada 高田
takagi 高木
takahashi 高桥 高梁
takahashigawa 高梁川
takeda 武田
taken 上当 中招 中计 受骗 看走眼 着道儿
takeout 外卖
takeshima 竹岛
takeuchi 竹内
takin 扭角羚 羚牛
takow 打狗
takoyaki 章鱼小丸子 章鱼烧
tal 掌故 故事
talc 滑石
taleban 神学士
talent 人才 伎 俊 具 天分 天才 妙笔 婧 才 才分 才华 才气 才能 才艺 才艺技能 气力 禀赋 解数 资禀 身手 隽材
taliban 塔利班
talisman 法宝 符
talk 会谈 动嘴 对话 对谈 报告 搭话 教训 数落 淘客 滔滔不绝 腔 言 讲话 话 说 说上 说话 谈 谈判 谈话 风声
talkat 呢呢 唊 喦 嗫嗫 嘴敞 多嘴 多嘴多舌 多言 譅 贫嘴 饶舌
tall 乔 合于 崔巍 查点 楬 点数 相符 符 身高马大 轩 颀 高 高个子 高大 高头大马 高靿 髝髞
tallahasse 塔拉哈西
tallest 最高
talleyrand 塔列朗
tallinn 塔林
talmud 塔木德经 犹太法典
talon 利爪 爪
tam 温驯 降 降伏 驯 驯从 驯化 驯扰 驯服 驯良 驯顺
tamagawa 玉川
tamar 塔玛尔
tamarind 罗望子
tamarisk 柽
tambora 坦博拉
tambour 绷子
tambourin 铃鼓
tamiflu 克流感 特敏福 达菲
tamil 泰米尔
tamir 她玛
tamp 乱动 动手脚 夯 夯具 夯土机 夯实 夯砣 打夯 窜改 篡改
tamper 坦佩雷
tampon 卫生棉条 月经棉栓 棉条 棉球 止血栓
tamura 田村
tan 晒黑 棕褐色 硝 鞣 鞣制 韖 黄褐色
tanaka 田中
tanchang 宕昌县
tandem 双人
tando 馕坑
tanegashima 种子岛
tangent 正切
tangenti 切
tangerin 橘 橘子 橘柑 蜜柑
tangh 唐河县
tanghulu 冰糖葫芦 糖葫芦
tangibl 摸得着 有形
tangl 乱蓬蓬 紊 纠结 纠缠 缠 苧 错综
tango 探戈
tangram 七巧板
tangshan 唐山市
tangun 檀君 檀君王
tangwangh 汤旺河区
tangyin 汤阴县
tangyuan 汤原县
taniguchi 谷口
tank 坦克 坦克车 战车 摆烂 槽车 油轮 肉盾
tanka 蜑家
tann 鞣制
tannin 丹宁 栲胶 鞣 鞣质 鞣酸
tantaliz 吊胃口 引逗 挑逗 挑逗性
tantalum 钽
tantamount 不啻 形同 等于
tantra 密宗
tantui 潭腿
tanystropheu 长颈龙
tanzania 坦尚尼亚 坦桑尼亚
taobao 淘宝
taobei 洮北区
taocheng 桃城区
taoism 道教
taojiang 桃江县
taoka 道卡斯族
taonan 洮南市
taoshan 桃山区
taoyuan 桃源县
tap 侦听 剥啄 卷带 戛 抽头 揗 攴 敲 水龙头 点 点按 点触 磕 触击 轻打 龙头
tapa 塔帕斯
taper 圆锥 尖 尖窄 尖细
tapestr 壁毯 挂毯 绣帷
tapeworm 有钩绦虫 绦虫
tapioca 木薯淀粉
tapir 貘
tappet 挺杆
taproot 直根
tar 去皮 去皮重 柏油 焦油 稊
tarantula 捕鸟蛛
tarawa 塔拉瓦
target 剑指 垛 对准 对地 对象 指标 标 标的 活靶子 的 目标 目的 瞄准 臬 针对 锁定 靶 靶子 鹄 鹄的
tariff 价目 关税 费率
tarmac 停机坪
tarnish 污蔑 污辱 玷污
taro 芋 芋头 芋艿
taroko 太鲁阁族
tarot 塔罗
tarouca 塔罗卡
tarpaulin 油布 篷布
tarr 耽搁
tarragon 菌陈蒿 蛇蒿 龙嵩 龙嵩叶 龙蒿
tarsi 跗猴
tarsu 大数 趺 跗
tart 塔 挞 果馅饼 涩 生涩 酸
tartan 格子花呢
tartar 塔塔儿 塔塔儿人 牙垢 牙石 牙结石 鞑 鞑虏 鞑靼
tarzan 泰山
tas 泰瑟 泰瑟枪 电枪
tashkent 塔什干
task 任务 作业 功课 工作 担子 课题 项
taskbar 任务栏 工作列
tasmania 塔州 塔斯曼尼亚 塔斯曼尼亚岛 塔斯马尼亚
tass 塔斯社
tassel 旒 流苏 穗 穗饰 繐 纥 缨 须 须子
tast 入味 兴味 口味 可口 呫 味 味儿 味道 咂 品位 品味 啖 好吃 好喝 好恶 审美 对味儿 尝 尝鲜 有味 滋 滋味 美味可口 试饮 趣味 领教 鲜 鲜美
tasteless 没品 淡
tatami 榻榻米
tatar 鞑靼 鞑靼人
tathagata 如来 如来佛
tathata 真如
tatt 碎片
tatter 凋敝 破烂
tattletal 打小报告
tattoo 刺字 刺花 刺花纹 刺青 文身 纹刺
tau 套
taunt 嘲讽 奚落 损人
taurin 牛磺酸
tauru 金牛 金牛座
taut 紧绷 紧绷绷 觩
tautolog 冗词 同义反复
tava 鏊
tavern 客栈 酒家 酒铺 酒馆
tawdr 庸俗
tawn 茶色 茶褐色 黄褐色
tax 劳神 抽税 捐 捐税 租税 税 税捐 税收 税费 累心 课 赋 赋税
taxi 出租汽车 出租车 德士 滑行 的 的士 计程车
taxicab 小黄
taximet 计价器
taxiwa 滑行道
taxman 税官
taxol 紫杉醇 红豆杉醇
taxolog 分类学
taxonom 分类学
taxpay 纳税人
tayl 泰勒
taza 塔扎
tb 肺结核 肺结核病
tchaikovsk 柴可夫斯基
tchoukball 巧固球
tcm 中医学
tcp 传输控制协定
tdm 分时多工
te 球座
tea 茶 茶叶
teach 业师 传人 传授 传道受业 先生 导师 师 师尊 师长 开示 恩师 执教 授 授业 授课 教 教义 教书 教会 教员 教学 教导 教师 教法 教育 教诲 施教 灌输 管教 老师 训 讲授 讲课 诲 调教
teacup 茶杯 茶碗
teahous 茶坊 茶座 茶房 茶楼 茶馆
team 分班 团体 团队 班 组 队 集体
teammat 队友
teapo 茶几
teapot 茶壶
tear 扒 扯 捩 撕 撕咬 撕破 撕裂 擘 泪 泪水 泪液 泪点 泪珠 涕 珍珠 眼泪 苦练 裂片
teardrop 泪 泪水 泪液 泪滴 泪珠 珍珠 眼泪
tearful 含泪 沱 泪汪汪 泪眼婆娑 涔 涟
tearfull 含泪 潸
tearoom 小饭馆
teas 作弄 促狭 取笑 嘲弄 嫐 嬲 开胃 引逗 戏弄 戏耍 挑弄 挑逗 捉弄 撩 撩惹 撩拨 撩逗 耍猴 调侃 调弄 调笑 谑 谑而不虐 逗 逗弄 逗趣 逗趣儿
teaspoon 茶匙
teat 奶头
tebuconazol 戊唑醇
tech 理工男
technetium 锝
technic 技术性
technician 技术员
technicol 特艺彩色
techniqu 手法 技巧 技术 技法 方法 术
technocrat 技术官僚
technolog 技术
technologic 技术性
tectonic 构造
teda 泰达
tediou 乏味 单调乏味 枯燥 枯燥无味 烦琐 琐碎 生厌 菐
teenag 半大不小 少男少女 青少年
teeth 长牙 颗
teflon 特富龙 铁氟龙
tegel 泰格尔
tegucigalpa 德古西加巴 特古西加尔巴
tehran 德黑兰
tekken 铁拳
telecast 电视广播
telecom 电讯
telecommunic 电信 电讯
telecommut 远端工作
telegram 报 电报 致电 通
telegraph 电报 电报机
telekinesi 念力 意念移物
telemetr 遥测
telepath 传心术 传感 心灵感应 心电感应
telephon 德律风 电话
teleport 瞬间转移
teleprint 电传
teleprompt 提字器 提词器
telescop 伸缩 望远镜 重叠
telescopium 望远镜座
teletubb 天线宝宝
televis 广电总局 播映 电视 银屏
telex 电传
tell 交代 偱 关照 出纳员 叙述 吐露 吩咐 告 告儿 告诉 告语 告诵 告送 教 晓示 柜员 知会 算准 言语 诉 诉说 诉述 语 谂 辨别 述 道出 陈
tellurium 碲
telnet 远程登录
telomer 端粒
telomeras 端粒酶
temaki 手卷
temp 临时工 回火 性子 淬 淬火 焠 节制 锻炼
tempeh 天贝
tempera 乐律 品 律吕 心性 性情 性格 气质 脾性 脾气 音律
temperament 喜怒无常
temperat 有节制 温良恭俭 温良恭俭让
temperatur 体温 冷热度数 温 温度 热度 高位
tempest 暴风雨 暴风骤雨 风潮
tempestuou 澎湃
templ 命门 圣殿 太阳 太阳穴 太阳窝 宗庙 宫 寺庙 寺院 庙 庙堂 庙宇 神庙 禅房 额角 颞 颞颥 颥 鬓 鬓角
templat 型板 样板 框 模板 范本
tempo 节奏 速度
tempor 凡
temporar 一时 临时 暂 暂时 权 浮 行
temporaril 暂且 权且 权时 聊 苟
tempt 动心 勾引 誂 诱使 迷人
tempura 天妇罗
temujin 铁木真
ten 什 十 拾 男高音
tenabl 成立
tenaciou 坚忍 坚韧 死死 韧 顽强
tenacit 犟劲 韧劲
tenant 住客 房客 承租人 租客 租户
tencent 腾讯
tench 丁鱥 丁鲷
tend 侍弄 修整 倾 娇 嫩 抚育 柔嫩 淑静 温 温存 温柔 照料 爱 纤细 细嫩 致以 软糯
tendenc 倾向 倾向性 动向 势 势头 走势 趋势
tenderheart 心软
tenderloin 牛柳 里肌
tenderness 压痛 温和性 温存 温情
tendon 筋 肌腱 腱
tendoniti 腱炎
tendril 卷须
tenerif 特内里费
tenesmu 里急后重
tenfold 十倍
teng 坚戈
tengri 腾格里
tengzhou 滕州市
tennesse 田纳西 田纳西州
tennessin 鿬
tenni 网球
tennyson 但尼生
tenon 枘 榫 榫头
tenosynoviti 腱鞘炎
tenrikyo 天理教
tens 吃紧 张力 张量 时式 时态 紧 紧张 紧绷
tension 拉紧
tent 帏 帐 帐幕 帐篷 帡幪 幄 营帐
tentacl 腕足 触手 触须
tentat 初步 暂定 试探性
tentativel 姑且 聊且
tenterhook 惴惴不安
tenth 分成 折
tenur 任期
tepid 乌涂 温吞 温热
teppanyaki 铁板烧
teqball 台克球
tequila 龙舌兰 龙舌兰酒
tera 兆
teratism 畸胎
teratogenic 致畸
teratoma 畸胎瘤
terbium 铽
tercel 雄鹰
terengganu 丁加奴
teresa 特里萨 特雷莎
teriyaki 照烧
term 叫法 名词 学期 期 术语 条件 用语 规约 词语 项
termin 晚期 端子 终期 终端 终端机 结束
terminat 停办 停服 煞 终止 终结 腰斩
terminolog 术语
terminu 总站 终点 终点站
termit 白蚁 蛀
ternar 三项
terpen 萜 萜烯
terr 怖 恐怖 特利
terrac 台 平台 梯形 梯田 楼台 看台 阶地 陔 露台
terracotta 赤陶
terrain 地势 地形 地景 形势
terrazzo 水磨石
terrestri 陆栖 陆生
terribl 了不得 凶 厉害 可怕 够呛 恐怖 慌 杯具 糟糕 臭 要命 要死要活 骇人听闻
terrif 不寒而栗 吓傻 吓坏 周章 寒心 怂 怔 怔忪 怖 悚然 惊吓 惊惧 惊骇 惶恐 猲 瘆 胆寒 虩 譹 震惶
terrific 了不得 了不起 雷人
terrify 雷人 霹雳 骇人
territor 土地 地方 境 境域 壤土 版图 疆土 疆域 舆 领土 领地 领域
terrorism 恐怖主义
terrorist 恐怖 恐怖主义者 恐怖分子 暴恐
ters 简练 紧凑
tertiar 第三纪
tesco 乐购 特易购
tesla 特斯拉
tessel 镶嵌
test 实验 检定 检测 检验 测试 测验 考 考验 联调联试 试 试行 试验 验
testa 遗书 遗嘱
testicl 卵 卵子 睾 睾丸 精巢
testif 作证 指证 证明
testimon 证供 证据 证言 证词
testimoni 证明
testosteron 睾丸激素 睾丸甾酮 睾丸素 睾丸酮 睾甾酮 睾酮 雄性激素 雄激素 雄酯酮
tesuji 手筋
tetanu 破伤风
teth 拴住 特提斯海 绑缚
tetrachloroethylen 四氯乙烯
tetracyclin 四环素
tetragnatha 喜子 蟢子
tetrahedron 四面体
tetrahydrocannabinol 四氢大麻酚
tetralog 四部曲
tetri 俄罗斯方块
tetrodotoxin 河豚毒素
tetros 丁糖 四碳糖
tettigoniida 螽斯科
tettigonioidea 螽斯总科
tex 特 特克斯
texa 休士顿 休斯敦 圣安东尼奥 埃尔帕索 奥斯丁 奥斯汀 得克萨斯 德克萨斯
text 文本 案文 语篇 课文
textbook 教本 教科书 课本
textil 纺织品 织品 织物
textur 口感 理 肌理 质地 质感
th 东东 东西 事 事体 事情 事物 代志 件 嘢 物 物事 玩意 索尔 阿物儿 项
thaad 萨德
thai 泰文 泰语
thailand 泰国 芭提雅 那空沙旺
thalamu 丘脑
thalassemia 地中海贫血 海洋性贫血
thalidomid 沙利度胺
thallium 鎉 铊
than 乎 于 似
thangka 唐卡
thank 亏 凭借 凭藉 多亏 得益于 感谢 搭帮 由于 申谢 谢 谢意 谢谢
thankful 感激 感谢
thao 邵族
that 亦即 伊 其 即 夫 就是说 彼 该 那 那个 随之而后
thatch 撒切尔 苫 茆 茨 蓬乱
thaumatin 索马甜
thaw 冰释 开冻 开化 开河 融 融冰 融化 融雪 融雪天气 解冻 退冰
thc 四氢大麻酚
the 他们 夫 她们 它们
theanin 茶胺酸
theat 剧场 剧院 勾栏 影厅 戏剧 戏院 馆子
theatric 戏剧化
theb 底比斯
thecodont 槽齿类
thecodontia 槽齿目
theft 窃盗
their 亓 其 厥 及其
theism 有神论
theist 有神论者
them 主旋律 主题 他们 她们 它们 母题 题意
then 乃 再 则 嗣后 在此后 始 就 就此 已 当时 接着 方才 既而 时任 次后 此际 然则 然后 继 继而 而后 聿 辄 进而 遂 那 那么 那时 那阵 那阵子
theocrac 政教合一 神权政治 神权统治 神治 神治国
theocratic 神治
theod 狄奥多
theodolit 经纬仪
theolog 神学
theologian 爱留根纳 神学家
theologic 神学
theophyllin 茶碱
theor 原理 学说 理念 理论 论 说 说法
theorem 定理
theoretic 虚拟
theoretician 理论家
theorist 理论家
ther 存有 有 有没有 那儿 那里
therap 森林浴 治疗 治疗法 疗 疗愈 疗法
therapist 治疗师
thereaft 嗣后 尔后
thereb 从而 以此 借此 由此看来
therefor 乃 于是乎 因而 所以 故 故此 故而 是以 是故 爰 用
therefrom 从中
therein 个中
theresa 特里萨 特雷莎
thereupon 乃 于是 叵 爰 遂 随之
therm 热敏
thermo 保温瓶 暖瓶 膳魔师
thermoclin 变温层 温跃层
thermocoupl 热电偶
thermodynamic 热力学
thermograph 温度计
thermoluminescenc 热释光
thermomet 温度表 温度计
thermonuclear 热核
thermophil 适温
thermospher 增温层 热层 热成层
thermostat 恒温器
theropod 兽脚类恐龙
thes 此 这 这些 这些个
thesauru 类属词典 类语辞典
thesi 学位论文 论据 论文 论点
thessalonica 帖撒罗尼迦
theta 西塔
thi 个中 今 今次 以此 值此 兹 夫 恁 斯 本 此 玆 由此 由此可见 者 这 这个 这位 阿堵
thiamin 硫胺素
thiazin 噻嗪
thiazol 噻唑
thick 剑眉星目 厚 厚实 厚重 垕 密 密密 密密匝匝 密密实实 密密扎扎 森森 森然 氤氲 浓厚 浓密 浓稠 浓重 深密 灢 甚浓 稠 粗 粗大 糨 萃 酽
thicken 变厚 增厚 增稠 增稠剂
thicket 丛 丛林 树丛 菐
thickhead 榆木脑壳 榆木脑袋
thickness 厚度 厚薄 宽阔 密度 浓度 粗细
thickset 厚重
thief 作贼 偷 偷子 大盗 宵小 小偷 盗 窃贼 贼
thiev 手脚不干净
thigh 大腿 股 髀
thimbl 针箍 顶针
thimphu 廷布 辛布
thin 削瘦 单薄 柴 淡薄 清癯 疏 疏淡 瘦 瘦巴巴 癯 癯瘦 稀 稀薄 稀里光当 绢 菲薄 薄
thingumbob 那话儿
think 以为 估计 动脑筋 当 心想 心机 怀 怀念 思 思念 思想 思想家 思维 恁 惦 惦记 想 想到 想起 意 料想 联想起 觉 认为 运思
thiocyanat 硫氰酸盐
thiol 硫醇
thiophen 噻吩
third 三世 三度 三次 三音 三音度 其三
thirdl 其三
thirst 口渴 渴 渴慕 渴望
thirt 三十 卅
thirteen 十三
thirtieth 第三十
thistl 荼 蓟
tholepin 艩
thoma 托马斯
thompson 汤普森
thomson 汤姆逊
thong 丁字裤 人字拖鞋 皮条
thoracotom 胸廓切开术
thorax 胸 胸廓
thorium 钍
thorn 刺 刺儿 带刺 棘 棘手
thorough 万全 到 周 周全 周到 周备 周密 周详 彻 彻底 深入 澈 详尽无遗 透彻
thoroughbr 骥骜
thoroughfar 冲 康衢 衢 要道 通路 通途 通道 逵
thoroughgo 入微 地地道道 彻头彻尾
thoroughl 一干二净 从里到外 好好儿 好生 彻底 烂 痛 穷 透 透顶
thorp 索普
thos 彼 那 那些
thoth 托特
thou 尔 汝 袮
though 恍若 虽说
thought 心劲 心思 心灵 念头 思想 思维 意 意念 感想 精神 观念
thoughtful 到 周到 大心 心眼大 懂事
thoughtfull 若有所思
thoughtfulness 善思
thoughtless 不周 不注意 没心没肺 混 着三不着两 粗心
thousand 仟 千 成千 数以千计
thr 兴盛
thrash 抽打 鞭打
thre 三 三下五除二 仨 叁
thread 一股子 头路 执行绪 穿 端绪 纫 纴 线 线程 线索 细线 绪 缕 话头 边儿 运作
threaten 吓 威吓 威胁 威逼 恐吓 恫吓 扬言 拿捏 胁 要挟 逼人
threesom 三人行 双飞
threnod 悲歌
threonin 苏氨酸 苏胺酸
thresh 打谷 梿 脱粒 麦枷
threshold 坎 户限 柣 槛 门槛 门阶 阃 阈 阈值 阈限
thrift 仔细 俭 俭省 俭约 做人家 克俭 省俭
thrill 乐歪 刺激性 快感 惊悚 惊险片 扣人心弦
thrip 蓟马
thriv 人财两旺 兴旺 兴隆 勃勃 发烧 昌明 欣欣向荣 殷实 繁盛 繁荣昌盛 茁壮 荣 风生水起 鼎盛
throat 吭 咽 咽喉 哙 喉 喉咙 喉头 喉部 嗌 嗓 嗓子 嗓子眼 嗓眼 嗓门眼 揪痧 颏
throb 悸动 抽动 搏动 跳动
throbb 脉动
thrombin 凝血酶
thrombolysi 溶栓
thrombosi 瘀血 血栓形成 血栓病 血栓症
thrombu 血栓
thron 在位 大宝 宝座 王座 祚
throng 拥 拥挤 蜂拥 麇
throttl 勒脖子 扼杀 扼死 扼颈 掐死 油门 节气门 节流 节流阀
through 从 借由 借着 由 藉由 走 通过
throughout 一 历来
throughput 吞吐量 处理能力
throw 丢 扔 扻 投 投射 投手 投掷 投放 抛 抛射 抛掷 拽 掟 搭 撇 撺 攧 甩
throwback 余绪
thrush 念珠菌症 鸫
thrust 刺 抽插 推力 推进器 揕 搠
thu 且说 乃 乃尔 也就是说 于是 从而 以此 因此 因而 如是 尔 就此 是以 然 爰 这么样 这么着 这样一来
thucydid 修昔底德
thud 咚咚 嗵 噔 噔噔 扑腾
thudd 咚咚
thug 暴徒
thulium 铥
thumb 大拇哥 大拇指 大指 寸 拇 拇指 擘
thumbnail 拇指甲 缩略图
thumbprint 手印 指印 指摹 指模
thumbtack 图钉 大头钉 摁钉儿
thump 咚咚 咯噔 嗵 嘣 噔 噔噔 捶 捶击 捶打 砰 重击
thun 图恩
thund 雷 雷声 靐
thunder 响雷
thunderbird 雷鸟
thunderbolt 迅雷 雷击 霹雷
thunderbug 蓟马
thunderclap 暴雷 炸雷 霹雳
thundershow 西北雨 雷阵雨
thunderstorm 雷暴 雷雨
thuribl 香炉
thuringia 图林根
thursda 周四 星期四 木曜日 礼拜四
thwart 受挫 挠 挫败 横木 阻挠 阻难
thylacin 袋狼
thym 百里香 麝香草
thymu 胸腺
thyrist 可控硅 晶闸管
thyroxin 甲状腺素
thyssenkrupp 蒂森克虏伯
ti 屉 批 梯次 线
tianchang 天长市
tiandeng 天等县
tiandihui 天地会
tiandong 田东县
tiangong 天宫
tianh 天河区
tianjia 田家庵区
tianlin 田林县
tiann 天宁区
tianshui 天水市
tianwen 天问 天问一号
tianxin 天心区
tianya 天涯区
tianyang 田阳区
tianyuan 天元区
tianzhu 天柱县
tib 台伯河
tibet 亚东 亚东县 仁布 仁布县 仲巴 仲巴县 八廓 八廓街 八角街 南木林 南木林县 吉隆 吉隆县 哲蚌寺 噶尔 噶尔县 城关区 墨竹工卡 墨竹工卡县 定日县 定结 定结县 尼木 尼木县 岗巴 岗巴县 巴青县 布达拉宫 康马 康马县 当雄 当雄县 拉孜 拉孜县 措勤 措勤县 改则 改则县 日土 日土县 旺波日山 昂仁 昂仁县 普兰 普兰县 曲水 曲水县 札达 札达县 林周 林周县 江孜 江孜县 泽当 甘丹寺 白朗 白朗县 罗布林卡 羊卓雍措 羊卓雍错 聂拉木 聂拉木县 色拉寺 萨嘎 萨嘎县 萨迦县 藏 谢通门 谢通门县 雅鲁藏布江 革吉 革吉县
tibetan 亚东 亚东县 仁布 仁布县 仲巴 仲巴县 南木林 南木林县 吉隆 吉隆县 噶尔 噶尔县 定日 定日县 定结 定结县 岗巴 岗巴县 康马 康马县 拉卜楞寺 拉孜 拉孜县 措勤 措勤县 改则 改则县 日土 日土县 昂仁 昂仁县 普兰 普兰县 札达 札达县 江孜 江孜县 甘丹寺 白朗 白朗县 聂拉木 聂拉木县 萨嘎 萨嘎县 萨迦 萨迦县 藏人 藏族人 西藏人 谢通门 谢通门县 革吉 革吉县
tibia 胫骨
tibullu 提布卢斯
tick 勾 壁虱 对号 扁虱 打勾 打钩 滴答声 臭虫 草爬子 蜱 蜱虫
ticket 券 戏票 票 票证 筹 车票 通知单 门票
tickl 发痒 挠痒痒 搔痒 痒 痒痒 胳肢
ticklish 怕痒
tid 井然 崭齐 整 整洁 整饬 整齐 浪潮 海潮 潮 潮水 潮汐 潮流 狂潮 顺溜 高低潮
tidbit 拾零 花絮
tidiness 条理
tiefeng 铁锋区
tiel 铁岭市
tieli 铁力市
tier 层叠
tieshan 铁山区
tieshangang 铁山港区
tig 伯都 大虫 泰格尔 老虎 虎 虎毒不食子
tight 严 严实 严密 严格 严紧 克难 森严 瘦 紧 紧凑 紧实 紧巴 紧绷绷 袜裤 裤袜 连裤袜 铁 麻吉 默契
tighten 勒紧 束紧 煞 紧 紧缩 缩紧
tightfist 手紧 爱财如命
tightl 严严实实 紧紧
tightrop 钢丝
tigress 母老虎
tikrit 提克里特
til 泥瓦匠 瓦匠 瓦工 瓦片 盖瓦 砖 磁贴 镶嵌
tilapia 吴郭鱼 立鱼 罗非鱼 鲷鱼
tild 代字号 波浪号
till 分蘖 等 耕 耕种
tilt 仄 倾斜 倾角 斜 翘
tim 一世 一度 之际 倍 准时 准点 及 合拍 回 天时 如期 季节 定时 定时器 定时钟 岁月 年华 年月 按时 按期 时 时代 时候 时光 时分 时刻 时序 时报 时日 时节 时辰 时间 有的时候 期 期间 正时 正点 比及 泰晤士 泰晤士报 玆 白日 等 计时 计时器 赶上 趟 际
timb 木料 材 顺山倒
timbr 音色 音质
timbuktoo 廷巴克图 通布图
timel 与时俱进 及时 合时 巧 应时 正当 适时
timelin 年表 时间线 时间轴
timeliness 及时性 时效 时效性
timeout 超时
timeslot 档期
timestamp 时戳 时间戳
timetabl 时刻表 时程 时间表
timewis 为时
timid 小手小脚 忸忸怩怩 怕事 怯 怯弱 怯懦 怵 羞怯 胆小 胆怯
timidit 胆怯
timorou 畏怯
timoth 提摩太
timpani 定音鼓
tin 几微 孑孑 小 小不点 幺 微 微型 微末 戋戋 斗室 渺小 眇 细小 细微 罐头 金银铜铁锡 锡 镴 马口铁 麽
tinctur 酊 酊剂
tind 火种
tinea 湿气
tinfoil 洋铁箔 锡箔 锡纸
ting 轻染
tinghu 亭湖区
tingida 网蝽
tingl 刺痛
tink 修补匠 整 锢漏锅 鼓捣
tinkl 叮当声 响叮当 清脆 玎 玲玲 璆 轻脆 鉠 锳
tinnitu 耳鸣 聎
tinplat 马口铁
tinston 锡石
tint 染发 染发剂 色彩
tintin 丁丁
tintinnabul 铃声
tip 倾卸 倾翻 小费 尖 尖头 尖端 尾梢 心得 打赏 提示 末 末尾 末梢 末端 温馨提示 端 芒 茶钱 贴士 赏钱 酒资 酒钱 锋芒 锦囊 颖
tippet 饵线
tips 微醺 惫倦
tipsiness 醉意
tipto 趾尖 蹑着脚
tir 乏 倦 凅 劳累 困 困倦 外带 带 疲乏 疲倦 疲匮 疲困 疲弱 疲惫 疲累 瘁 癯 累 胎 腻 腻味 腻歪 苶 軚 车带 车胎 轮箍 轮胎 辋 骀
tiramisu 堤拉米苏 提拉米苏
tirana 地拉那
tireless 不倦 谆谆
tiresom 腻味
tisan 汤药
tissu 组织
tit 咪咪 奶子 山雀 效价 效价能 柰子 滴度
titan 土卫六 泰坦
titanium 钛
titanosaur 巨龙 泰坦巨龙
tith 什一奉献 仂
titillat 挑逗 挑逗性 撩人 逗情
titl 主打 名号 名衔 头衔 官称 官衔 尊称 所有权 标题 目 称号 称谓 职称 职衔 衔 锦标 题目
titr 滴定
titt 痴笑 窃笑
titu 提多
titular 名义
tl 太长不看
tnt 梯恩梯
to 弄 指头 玩 玩具 玩弄 玩意 玩物 脚趾 脚趾头 足尖 趾
toad 拍马者 掇臀捧屁 溜舐 溜须拍马 癞蛤蟆 蛤蟆 蜍 蟆 蟾 蟾蜍 蠩 阿谀 顺民 马屁精 黾
toadstool 毒蕈
toady 拍马屁
toast 嘎了 多士 敬酒 死定 烤 烤面包 烤面包机 煻
tobacco 旱烟 淡巴菰 烟 烟草
toccata 托卡塔 触技曲
toda 今儿 今儿个 今天 今日 今朝 本日
toefl 托福
toeic 多益 托业
toenail 脚指甲 趾甲
toffe 太妃糖 牛奶糖
tofu 白玉 豆腐
togeth 一同 一块 一致 一起 一道 与 伙 俱 偕同 共 共同 厮 双双 合 同 和 在一起 并 相偕 联袂 连同
togo 多哥
toil 劳 劳动 劳碌 劳累 劳苦 苦劳
toilet 一号 便器 便所 化妆室 卫 卫生间 厕 厕所 更衣室 洗手间 盥洗室 茅房
toilsom 勚
tokamak 托卡马克
tokelau 托克劳
token 代币 令牌 信物 标记 码子 符记 筹 聊备一格 象征 象征性 辅币
toktoghan 脱脱
tokugawa 德川
tokyo 上野 东京 新宿
tola 拖拉
tolar 托拉尔
toledo 托莱多
tolerabl 可容忍 马马虎虎
toleranc 余量 公差 包容心 器量 度量 心眼 心路 承受力 气量 耐受力 耐受性 雅量
tolerant 仁厚 假借 包涵 包荒 宽厚 宽容
tolerat 含忍 容 容下 容受 容忍 容纳 忍 相容 耐受
toll 榷 路费 过路费 通行税
tollbooth 收费站
tolsto 托尔斯泰
tolui 拖雷
tom 汤姆
tomatillo 黏果酸浆
tomato 番茄 西红柿
tomb 圹 坆 坟 坟丘 坟墓 坟茔 堎 墓 墓穴 墓葬 穸 阴宅 陵 陵墓 陵寝
tombo 假小子 太妹 男人婆
tombston 墓石 墓碑
tomcat 公猫 郎猫
tomorrow 明儿 明儿个 明天 明日 明早 未来 来朝 翌
ton 乐音 公吨 口气 吨 墨粉 声 声气 声调 托尼 爽肤水 碳粉 笔调 腔调 色调 话音 语气 调 调头 调子 调性 调门 音 音色 音调 音质 音高
tonalit 调性
tong 同安区 夹子 夹持 夹钳 钳 钳子 铗子
tonga 东加 汤加 汤加群岛
tongariro 汤加里罗
tongbai 桐柏县
tongcheng 桐城市 通城县
tongchuan 铜川市
tongchui 铜锤
tonggu 铜鼓县
tongguan 铜官区
tongh 通河县
tonghua 通化县 通化市
tongjiang 同江市
tongl 铜陵市
tongli 同理
tongliang 铜梁区
tongliao 通辽市
tongmenghui 中国同盟会 同盟会
tongnan 潼南区
tongren 铜仁市
tongrentang 同仁堂
tongshan 通山县 铜山区
tongu 口条 灵语 脷 舌 舌头
tongwei 通渭县
tongxiang 桐乡市
tongxu 通许县
tongyu 通榆县
tongzhou 通州区
tongzi 桐梓县
tonic 主音 大补帖 滋补品 补剂 补品 补药
tonight 今夜 今晚
tonkin 东京 北圻
tonn 英吨
tonnag 吨位 吨数 吨级
tonsil 扁桃体 扁桃腺 扁穴
tonsilliti 扁桃体炎 扁桃腺炎
tonsur 剃度
tonyukuk 暾欲谷
too 也 同样 太 太过 忒 过 过于
tool 具 器 工具 械
toolbar 兔爸 工具条 工具栏
toolbox 工具箱
toolchain 工具链
toot 嘟 嘟嘟响
tooth 牙 牙巴 牙齿 齿
toothach 牙痛
toothbrush 牙刷
toothless 无牙 齾
toothpast 牙膏
toothpick 牙签
top 一号 上头 上边 上面 前 头 小攻 排名榜 攻 极 百强 盖 醉翁 面 顶 顶上 顶头 顶尖 顶尖级 顶部 顶面 颠 高头
topaz 红璧玺 茶晶 蓝晶 黄玉
topcoat 大衣
topdress 面肥
topeka 托皮卡
topic 议题 论题 话茬 话题 语锋 问题 题 题目
topknot 丫髻 髻
topless 上空
topograph 地形
topolect 方言
topolog 拓扑 拓扑学
toponym 地名
topp 拔顶 浇头 盖头
toppl 倾翻 倾颓 冧 冲垮 颠覆
topsoil 浮土 表土
tor 受罪 折磨 揉搓 揉磨 施虐 煎熬 磋磨 磨折 磨难
torch 手电 火把 火炬 炬 爝
torchbear 火炬手
toread 斗牛士
torii 鸟居
torino 都灵
tornado 旋风 龙卷 龙卷风
torobiawan 哆啰美远 哆啰美远族
toroid 环状
toronto 多伦多
torpedo 鱼雷
torqu 力矩 扭力 扭矩 旋转力 转矩
torr 托
torref 焙煎
torrent 急流 泻 滔 激流 驶流
torrenti 泷 浩浩 滔滔
tors 扭力 扭转 挠率 旋子
torso 本体 胴 躯干
tort 侵权行为
tortois 乌龟 金龟 陆龟 龟
tortoiseshell 玳瑁
tortuou 委曲 盘曲 迂回 迂曲
tortur 上刑 严刑拷打 刑 受刑 折磨 拷打 拷掠 揉搓 揉磨 毒刑 洋罪 煎熬 熬煎 磋磨 磨折 苦刑 酷刑
toru 环面
toshiba 东芝
toss 抛 抛出 抛掷 拌 掟 掷 攧
tot 一共 一起 全面 共 共用 共计 加和 加总 总体 总共 总数 总计 总量 总额 托特 拢共 拢总 整个 算起来 累计 统共 落得
totalitarian 极权
totalitarianism 极权主义
totall 完全 总体 活活 百分之一百 百分百 稀 统统
totem 图腾
totoro 龙猫
tott 蹒跚
totter 摇摇欲坠 漂摇 臲 颤巍巍 飘摇
toucan 大嘴鸟 巨嘴鸟
touch 动 动人 动手 感 感人 感动 感触 打动 接触 摸 暖心 沾 点触 着 碰 碰触 笔锋 缠绵 联系 触 触击 触动 触及 触感 触摸 触碰
touchdown 着陆 达阵
touchpad 触控板 触摸板
touchscreen 触屏 触控屏 触控屏幕 触控式萤幕 触控萤幕 触摸屏 触摸屏幕
touchston 试金石
tough 厉害 强悍 强硬 憨 皮实 老 艮 辛苦 韧
toughen 锻炼
toughness 韧性 骨力
toulon 土伦
toulous 图卢兹 图卢斯
tour 参观 周游 图尔 巡回 巡回演出 巡演 旅游 游 游历 游览 观光 走穴
tourism 旅游 观光
tourist 旅客 旅游客 旅游者 游人 游客 观光客
tourmalin 电气石 碧玺
tourna 比武 马上比武
toushoudaiji 唐招提寺
tout 托儿 拉生意
toutiao 今日头条 头条
toutunh 头屯河区
tow 塔 塔楼 层楼 屹立 峣 嵂 拖 拖动 拖吊 拖带 拖挂 拖移 拖行 拖车 楼台 牵引 矗立 驳子 高塔
toward 于 冲 向 向着 奔 对 往 望 朝 朝向 朝着 管 跟
towel 巾 毛巾 羊肚手巾
towelett 湿巾
tower 兀 凌云 岌嶪 峥嵘 崔嵬 崔巍 崭 崭然 巍 巍峨 巍巍 巍然 滔天 硙硙 突兀 耸 高大 高矗 高耸
town 同乡 城 城市 城邑 城镇 市井 聚落 街上 鎭 镇子 集镇
townhous 排屋 联体别墅 透天厝
township 乡 乡镇 镇区
townsit 城址
townspeopl 城里人
towpath 纤道
towrop 弹子
toxic 中毒性
toxicit 毒性
toxicolog 毒理学
toxin 毒素
toxogonin 双复磷
toxoid 类毒素
toyota 丰田
tr 企图 审 审讯 尝 尝试 设法 试 试图 试着 试衣 谉 达阵
tra 屉 托盘 盘 盘子
trac 印 印子 印记 形迹 影 影踪 微量 描 描图 曳光弹 痕 痕迹 纹 蛛丝马迹 行迹 踪 踪影 踪迹 迹 迹证 追查 追索 追踪 追蹑 遗迹 靷
traceless 无痕
trachea 气管
tracheid 管胞
tracheophyt 维管束植物
tracheospasm 气管痉挛
tracheotom 气切 气管切开术
trachoma 沙眼
track 径 径迹 有轨 线路 行止 行踪 行迹 足迹 跑道 跟踪 跟踪器 路轨 踪 踪迹 轨 轨迹 轨道 迳赛 迳迹 追踪 追蹑
trackball 轨迹球
trackless 无轨
trackpad 触摸板
tract 抓地力 拖动力 拖带 拖拉机 拖曳机 牵引力
tractabl 驯善
trad 业者 交易 交易员 做买卖 商业 商户 商贩 工 市 手艺 捣弄 经商 营业 行 行业 贩 贸 贸易 集贸
trademark 品牌 唛头 商标 牌 牌号 牌子
tradesman 坐商
tradit 习俗 传统 正统
tradition 传统 正统
traditionalist 卫道士
trafalgar 特拉法尔加
traffic 交通 浏览量 贩卖 贩私 贩运 车流
traffick 枭 贩子
traged 悲剧 惨剧 惨案
tragic 悲剧性 悲怆 悲惨 惨
tragicomed 悲喜剧
trail 小径 小路 小道 形迹 拖 挂车 活动房屋 片花 线索 行径 踪迹 预告片
trailblaz 先驱 先驱者 开路先锋 排头兵 首创者
train 乘务员 修养 列车 培 培植 培育 培训 执教 指导 教化 教练 教练机 栽培 火车 熏陶 练 练功 训 训练 训练者 调教 调理 调训 造就
traine 见习员
trait 二鬼子 内鬼 卖国贼 反贼 叛徒 叛贼 叛逆者 因子 国蠹 奸 奸贼 宄 汉奸 特征 特点 背叛者 贼
trajector 弹道 径迹 轨迹 迹线
tram 当当车 有轨电车 电车 路面电车 车龙 铛铛车
tramcar 有轨电车
trammel 羁绊
tramp 泼贱人 流浪汉 流荡
trampl 厹 禸 趟 跆 跐 践踏 踩踏 踹 蹂 蹂躏 蹈 蹚 蹶
trampolin 绷床 蹦床
tran 反式 横越
tranc 出神音乐 神思恍惚 精神恍惚
tranquil 婳 宁静 安宁 安谧 平靖 平静 心静 恬 清净 澹 谧 辑睦 闲静 静恬 静谧
tranquilit 宁静
tranquiliz 定心丸 镇定剂 镇静剂
transact 买卖 事务 交易 办理 桩 经营者
transboundar 跨界
transcaucasia 南高加索 外高加索
transceiv 无线电收发机
transcend 翻越 超 超度 超越 越过 跳脱 逾
transcendentalism 超越主义 超验主义
transcod 转码
transcre 创译
transcrib 抄写 缮 缮写 誊 誊写 转写
transcript 副本 笔录 转录 音译
transduc 传感器 转导 转换器
transf 中转 交代 传 传给 出让 划 划拨 抽调 拨转 盘 移交 移转 移送 脱产 装卸 让渡 调 调任 调入 调动 调用 调迁 转 转乘 转关系 转嫁 转接 转校 转移 转让 转诊 转账 转车 转运 迻
transferabl 可转让
transferas 转氨酶
transferenc 移情
transferr 转归
transform 化 变 变压器 变形金刚 变换 变革 幻化 改 改变 改建 改造 斗批改 翻过 蜕化 蜕变 转化 转变 转型 转换
transfus 滴注
transgend 跨性别
transgress 偭 愆 违悖
transient 一过性 与时消息 易逝 暂态 朝生暮死 槿 浮 浮云 瞬态 稍纵即逝
transist 晶体管 电晶体
transit 传递 及物 在途 跃迁 转口 转型 过境 过渡
transition 过渡性
transitor 转瞬即逝
transl 平移 换算 翻译 译本
translat 传译 繙 翻 翻译 翻译家 翻译者 被译 译 译写 译员 译者 转译 通译 郑易里 马礼逊
transliter 表音 译名 译音 音译
transliterat 译写 转写
transloc 移位 转位
translucent 半透明 开光 透亮 透光
transmiss 传动装置 传输 传达 变速箱 透射
transmissibilit 传染性
transmit 传 传载 传输 传达 传送 传递 发送 寄送 导 播放 播送 播音 致 转发 转告 送 透射 馈
transmitt 传递者 发射台 发射机 发送器
transmut 嬗变 蜕变
transnation 跨国
transparenc 幻灯片 透明度 透明程度 透通性
transparent 冏彻 开光 透光 透明 阳光
transpir 蒸腾作用 走风
transplant 栽植 移栽 移植 莳
transpond 发射机应答器
transport 交通 傤 搬运 摙 航运 行路 贩运 辇运 输 输移 输运 输送 运 运载 运输 运送
transpos 换置 移调 转位 转置
transposit 转位
transsexu 人妖 变性
transship 转运
transvers 横截
transvestism 异装癖
transvestit 人妖
trap 困 圈套 坑害 天罗地网 存水弯 弇 捉捕器 擭 牢笼 诱捕 阱 陷 陷阱 饵敌 骗局
trapdo 活板
trapez 吊杠
trapezium 不规则四边形 斜方型
trapezoid 梯形
trapp 伏羲氏 受困 瓮中之鳖 羊触藩篱 羝羊触藩 被困 身陷 进退两难 进退为难 进退维谷
trash 垃圾 残余物 脏土 货色
trashcan 垃圾筒
trauma 创伤 外伤 硬伤
travel 亲赴 征人 征夫 征衫 搭乘 搭坐 旅 旅客 旅游 旅游者 旅行 旅行者 游 游历 游客 行 行客 行旅 行脚 行路 走步 走访 迋 远赴 遨 遨游 驶往
travelat 自动步道
travers 横穿 横越 横过 横陈 穿越 遍历
travertin 石灰华 钙华
trawl 拖网
trawlnet 拖网
tre 乔木 木 朳 树 树木 楟 绿树
treacher 奸诈 背信弃义
treacherou 倾危 凶险 变幻莫测 叵测 奇谲 奸猾 奸险 蛇蝎 诡诈 诡谲 阴险 阴鸷
tread 履 步态 胎面 藉 跖 践 踏 踏足 踏进 踩 踶 踹 蹀 蹈 蹑 蹬 蹴 轮距
treadl 脚踏板 踏板
treadmill 跑步机 踏车
treadwheel 踏车
treason 卖国主义 叛国
treasur 主计 出纳员 可贵 宝 宝典 宝库 宝物 宝玉 宝藏 宝贝 宝货 宝贵 爱惜 爱护 珍 珍宝 珍惜 珍视 瑰宝 财务秘书 财长 重器 金库 鉆 钟爱 钰 集萃
treat 以此为 作东 区处 医 医治 只当 对 对待 当作 当做 待 待遇 条约 治 治疗 照护 疗 疗法 相待 看 约 视作 认作 议定书 请 遇 阐述 飨宴
treatis 论文 论著 论述
trebl 三重 几倍 高音
treetop 树冠 树梢
trefoil 三叶草
trek 征途 跋涉
trelli 棚架
trem 震感
trematoda 吸虫
trembl 凌兢 发抖 哆嗦 寒 战兢 战抖 战栗 打哆嗦 打颤 抖 抖瑟 抖缩 歪歪斜斜 瑟瑟 瑟索 簌簌发抖 索索 震栗 震颤 颤 颤巍巍 颤抖
tremendou 巨 庞大
tremolo 震音
tremorin 震颤素
trench 地堑 堑壕 壕 壕沟 战壕 沟槽 渠沟 濠
trenchant 痛快淋漓 鞭辟入里
trend 上热搜 倾向 动向 动态 势 拉风 暴热 洋气 潮 潮流 走势 走向 趋势 趋向
trendsett 潮人
trenton 特伦顿
trepid 惶
trespass 侵入 擅闯 阑入
tress 发绺
trestl 叉架 支架 栈架
trev 特雷沃
tri 三项 受审 审判 审讯 特里尔 磨难 考验 试办
triad 三合会 三和弦 江湖
triangl 三角 三角形 三角板 三角铁 三边形
triangul 三角测量法
triangulum 三角座
triassic 三叠纪 三迭纪
triathlon 三铁 三项 三项全能 铁三 铁人三项
trib 部族 部落
tribalism 派性
tribul 磨难
tribun 审判庭 论坛报
tribut 献礼 贡 贡品 贡物 贡赋
tributar 支流 河汊 河涌 派 流派
triceratop 三角恐龙 三角龙
trichiasi 倒睫
trichlorfon 敌百虫
trichomoniasi 滴虫病
trick 伎俩 刁钻 名堂 圈套 套子 戏 手段 手法 手脚 把戏 招 招数 挠头 撇步 机关 涮 玩意 着 着数 窍门 窍门儿 策谋 经络 绕脖子 花头 花招 花样 花活 诀窍 诡计 骗术
tricker 弄虚作假 手腕 权谋 花点子 西洋镜
trickl 沥 涓涓 涓滴 淌 滴流 潺
tricycl 三轮车
trident 三叉戟 锽
triest 的里雅斯特
trifl 区区 区区小事 小事 小儿科 屑 玩 玩忽 玩狎 琐 琐事 琐碎 璅 破事 等闲之辈 细 细枝末节 脞 芝麻小事 轻于鸿毛
triforium 拱廊
trigg 引发 扳机 掀起 触发 诱发
triglycerid 三酸甘油酯 甘油三脂 甘油三酯
trigonometr 三角学 三角法
trill 万亿 兆 弹舌 颤声 颤音
trilobit 三叶虫
trilog 三部曲
trim 三聚体 修剪 修整 修理 修齐 刓 剪掉 剪裁 截尾 沿 沿边儿 笔挺 裁 裁切
trimm 微调 裁纸机
trinidad 特立尼达
trinit 三位一体
trinitrotoluen 三硝基甲苯 黄色炸药
trinomi 三项 三项式
trio 三重奏
triod 三极管
trios 三碳糖 丙糖
trip 下水 征 打趔趄 旅 旅游 旅程 旅行 旅途 毛肚 百叶 绊 绊倒 绊跤 肚 行 趟 跌 跳电 跳闸
triphthong 三元音
tripitaka 三藏 唐三藏
tripl 三倍 三合一
triplet 三联管 三胞胎
tripod 三脚架 脚架
tripoli 的黎波里
tripura 特里普拉
trisect 三等分
trismu 牙关紧闭症
trisom 三体 先天愚型
trit 迂腐 陈腐
tritium 氚 超重氢
triton 瘰螈 蚖
triumph 大胜 捷 获胜
trivalent 三价
trivet 支子 锅垫
trivi 屑 有的没的 琐碎 琐细 稀松 稗 芝麻绿豆 轻微 鸡毛
trivia 冷知识 小节
trivialit 有的没的
trivializ 淡化
trochaic 扬抑格
troika 三驾马车
troll 巨魔 酸民
trolle 平板车 手推车 推车
trolleybu 无轨电车 电车
trombon 伸缩喇叭 拉管 长号
troodo 特罗多斯
troop 人马 兵力 兵卒 兵员 兵队 军队 军马 师 戎行 戎马 结队 部 部众 部队 队伍 麾下
trop 桥段
troph 纪念奖 锦标
trophoderm 滋养层
tropic 回归线 热带 热带地区
tropism 向性
tropopaus 对流层顶
tropospher 变温层 对流层
trot 小跑 快步跑
trotskyist 托派
trotskyit 托派
troubadour 游吟诗人
troubl 乱子 关切 劳烦 劳神 叨扰 周章 坏处 失风 娄子 张心 心烦 恓 患 愦 打扰 打搅 挂怀 方寸已乱 烦 烦心事 烫手山芋 牵累 穷愁 耿耿 茶包 难处 麻烦
troublemak 坏分子 捣蛋鬼 搅屎棍 滚刀肉
troubleshoot 排错
troublesom 事儿 作 卢 啰唆 惹麻烦 淘神 烦人 缠手 讨厌 费事 难缠 麻烦
trough 低谷 槽 波谷 潋
trounc 完虐 完败 碾压
troup 演员阵容
trous 下身 裤 裤子 长裤
trousseau 妆 妆奁
trout 尊鱼 鲑 鲑鱼 鳟 鳟鱼
trowel 刮勺 小铲子 抹刀 泥刀 泥铲 鋘 铲子 镘
tru 实 实在 属实 是 正儿八经 真 真实 真格 真格的 真正 真的 真诚 确 确实 确有其事 诚然 货真价实
truc 停战
truck 卡 卡车 货车 载货汽车
truculent 气势汹汹
trud 劳动报
trudg 跋涉 蹅
truffl 块菌 松露
truism 老生常谈 陈词滥调
trul 塙 洵 真 真个 真是 真的 着实 诚
trump 将牌
trumpet 号兵 号手 喇叭 小号
truncat 截断
truncheon 棍
trunk 主干 后备箱 笈 笼子 箧 箱 箱子 老本 行李箱 裤头 躯干 车后箱
trunn 炮耳
truss 反剪 反接 屋架 桁架
trust 信 信任 信誉 信赖 信靠 凭信 可信任 委托 委托人 威信 孚 幸 托 托拉斯 托管 靠
truste 受托人 受托者
trusteeship 托管
trustworth 信实 信得过 可信 守信用 把稳 靠得住
trustworthiness 信用 诚信
truth 实情 实话 理 真善美 真情 真理 真际 谛
truthful 信
truthfulness 真实性
try 事儿 难捱
tryout 试镜
trypanosom 睡眠虫
trypanosomiasi 锥虫病
trypophobia 密恐 密集恐惧症
tryptophan 色氨酸 色胺酸
tsamba 糌粑
tsampa 糌粑
tsar 恺撒
tskhinvali 茨欣瓦利
tsongkhapa 宗喀巴
tsukuba 筑波
tsunami 津浪 海啸
tsushima 津岛
tu 土
tuanfeng 团风县
tuareg 图阿雷格
tub 块茎 插管 杅 澡罐 筒 筒子 管 管子 管道 苓 钢材
tuba 低音大号 大号
tubercl 结节
tuberculosi 痨 痨病 痨瘵 结核 结核病 肺痨 肺结核 肺结核病
tuberos 夜来香
tubul 微管
tubulin 微管蛋白
tucana 杜鹃座
tucheng 土城区
tuck 开动 掖
tuckaho 茯苓
tucson 土桑
tudou 土豆网
tuesda 周二 星期二 火曜日 礼拜二
tufa 石灰华 钙华
tuft 绺
tug 拉拉扯扯 拽
tugboat 拖船 拖轮
tuit 学费
tularemia 兔热病
tulip 郁金香
tum 瘤 瘤子 肿块 肿瘤
tumbl 下跌 栽筋斗 滚落 筋斗 翻筋斗 翻腾 跌 跌倒 跌扑 跟头 跟斗 跤 踣
tumblr 汤博乐
tumen 图们市
tumult 哄 杂沓
tumultuou 哗然 嘈 枉攘 汹
tun 乐律 定弦 律吕 搭调 曲 曲子 曲调 腔 腔调 调 调准 调头 调子 调律 调谐 调音 音律 顺应
tuna 吞拿 吞拿鱼 金枪鱼 鲔鱼
tundra 冻原 冻土 冻土层 苔原
tungsten 钨
tungu 通古斯
tuni 突尼斯 突尼斯市
tunisia 突尼斯 突尼西亚
tunnel 地洞 地道 坑 坑道 掏空 甬道 隧 隧洞 隧道
tunxi 屯溪区
tupi 图皮
tupl 元组
tuplet 连音 连音符
tupolev 图波列夫
tuquan 突泉县
turban 包头 包巾 头巾 帻 盘头 鞨
turbellaria 涡虫纲
turbid 浊 浑 浑浊 淟 混 混浊
turbidit 浊度 浊积岩
turbin 涡轮 轮机 透平 透平机
turbinat 鼻甲骨
turbofan 涡扇
turbojet 涡喷
turbomachin 叶轮机械
turboprop 涡桨
turboshaft 涡轮轴发动机
turbot 多宝鱼 大菱鲆
turbulenc 气流 湍流 绕流
turbulent 汹涌 沺 骚然
turf 草地 草皮
turin 都灵
turk 土耳其人
turke 伊斯坦布尔 吐绶鸡 土耳其 火鸡 鹝
turkestan 突厥斯坦
turkish 土耳其语 达达尼尔海峡
turkmen 土库曼 土库曼人
turkmenistan 土库曼 土库曼斯坦
turku 图尔库
turmeric 姜黄 黄姜
turmoil 乌烟瘴气 乱局 动乱 动荡 变乱 忐忑不安 扰动 纷扰
turn 交互 交替 回音 开 弯 弯子 打开 扭 折 拐 拧开 拨转 挨个 挨次 掉 掉向 接着 斡 更番 纽 绞 翻动 转 转动 转化 转弯 转捩 转而 轮 轮到 轮次 轮番 轱辘 遭 镟 陆续
turnaround 转好 转折
turncoat 倒戈 变节 叛徒 风标
turnip 芜菁 菔 葑 蔓菁
turnov 交易额 卷饼 周转 周转金 流动率 流水 营业额 销售额
turnstil 十字转门 栅门 转门 闸机
turntabl 唱盘 转盘 转车 转车台
turpan 吐鲁番市
turpentin 松节油
turquois 土耳其玉 土耳其石 松化石 松石 绿松石 青绿
turtl 海龟 玳 龟
turtledov 斑鸠 鸠 鸣鸠 鸤 鹘鸼
tusk 尖牙 獠牙 长牙
tussl 厮打 厮搏 掐架 角力 角逐
tut 切 咄 家庭教师 导师 辅导 辅导人
tutankhamen 图坦卡蒙 图坦卡门
tutori 指导课
tutsi 图西族
tuva 图瓦
tuvalu 吐瓦鲁 图瓦卢
tuyer 风口
tuyuhun 吐谷浑
tuzki 兔斯基
tv 电视
twang 抽痛
twat 淫穴
tweet 推文 高音喇叭
tweez 眉毛钳 镊 镊子
twelv 十二
twent 二十 卄 屯特 廿 念
twentieth 卄
twerk 电臀舞
twic 两下 二度 二次 兼
twig 枝子 枝条 枝桠 树枝
twilight 余晖 微明 昏 暮色 曛 薄暮 黑影
twill 斜纹
twin 双生 双胞胎 合股线 孖 孪 孪生 盘绕 盘缠 细绳 缠绕 蔓生植物 蔓草
twing 剧痛
twinkl 嘒 熠烁 瞬息 瞬霎 荧 荧荧 闪亮 闪烁
twinset 身
twirl 捻 转圈
twist 哩溜歪斜 扭 扭扭乐 扭曲 折 拗 拧 捩 搓 枉 盘陀 纠结 纡 络 绞 绹 缠绕 肙 蜷曲 龙卷 龙卷风
twit 黄嘴朱顶雀
twitch 抽动 抽搐 搐 烦躁
twitt 叽叽喳喳 啁啾 啭 喳 推特
two 两 二 俩 双 贰
twofold 两重 双倍 成倍
tycoon 富商大贾 富商巨贾 巨亨 巨头 巨子 财阀
tymoshenko 季莫申科
tympanit 鼓胀
tympanum 耳膜 耳鼓
typ 号子 品 型 型别 型号 型式 型态 式 录入 打字 样 样式 甲型 码字 种 种类 类 类型 菜 试样 铅字
typefac 字体 字型 字面 汉字字体
typeset 拼版
typesett 排版 活版印刷
typewrit 打字机
typhoid 伤寒 伤寒症
typhoon 台 台风
typhu 斑疹伤寒
typic 代表性 典型 经典
typific 典型化
typist 打字员
typo 误植 错字
typograph 凸版印刷 印刷业 活版
tyr 提尔 提尔市 泰尔
tyrann 僭主政治 暴政 霸道
tyrannic 凶戾 强横 无道 暴戾恣睢 暴虐 暴虐无道 畔援
tyranniz 凌虐 横行霸道
tyrannosaurida 暴龙科
tyrant 僭主 地头蛇 暴君 豪强 霸
tyrosin 酪氨酸
tyrosinosi 酪氨酸代谢病
tyvek 特卫强
tzigan 茨冈
ub 优步
ubaydi 乌拜迪
ubiquit 普遍性
ubiquitou 到处可见 普及
uchida 内田
udd 乳房
udon 乌龙 乌龙面
ueda 上田 植田
ueno 上野
ufo 幽浮
ugali 乌咖哩
uganda 乌干达
ugl 丑 丑恶 丑陋 吃藕 娸 媁 寒碜 恶 歪瓜劣枣 歪瓜裂枣 磕碜 陋 难看 魌
uhf 超短波
uhm 啊
uk 伯恩茅斯 华威 华威大学 腐国
ukrain 乌克兰 二毛子
ukrainian 乌克兰人
ukulel 乌克丽丽 尤克里里
ulanhot 乌兰浩特市
ulanhu 乌兰夫
ulanqab 乌兰察布市
ulc 溃疡 疠 疡 疱
ulcer 瘘
ulcerat 溃 溃烂 溃疡 溃脓
uliastai 乌里雅苏台
ulm 乌尔姆
ulna 尺骨
ultimat 最后 最终 极致 终极 绝赞
ultimatel 归根到底 归根结底 归根结蒂
ultimatum 哀的美敦书 最后通牒
ultra 极超 超 超级
ultraman 奥特曼
ultramarathon 超马
ultrasonic 超声
ultrasound 超声 超声波 超音波
ultraviolet 紫外
ulul 啼声
ululat 狼嗥
uluru 乌鲁汝 乌鲁鲁
ulyss 尤利西斯
um 呣
umami 鲜味
umbilicu 脐
umbra 全影 暗影 本影
umbrella 伞 雨伞
umlaut 分音符
umno 巫统
umpir 主裁 主裁判 裁判
un 不 不加 不带 会 并集 无 盟 社团 联盟 联邦 联集 非
unabl 不了 不克 不成 无法 无由 未能
unabridg 足本
unacceptabl 使不得 要不得
unaccommodat 不圆通 板板六十四
unaccompan 单枪匹马
unaccomplish 碌碌无为
unaccount 下落不明 失踪
unadorn 朴实无华 朴素 素 素朴 缦 质朴 赤裸裸
unadulterat 精纯 纯正 纯粹
unaffect 无做作 未受影响 烂漫 质朴
unaffiliat 无所属
unaffordabl 支付不起
unafraid 不含糊 不惮 不畏 脸大
unaid 瞏
unalienabl 不可分割
unalterabl 亘古不变 划一不二 铁定
unambiguou 不含糊 单意 醒豁
unambitiou 胸无大志
unanimou 一致 众口一词 众口同声 全场一致 满场一致
unanimousl 全场
unanticipat 无心插柳 未料
unarguabl 有目共赏
unarm 徒手 空手
unaspirat 不吐气 不送气
unassum 平易 逊顺
unassur 无着
unattainabl 可望而不可及 遥不可及
unattract 吃藕 唔好睇
unattribut 无记名
unaveng 未报
unavoidabl 不可避 不可避免 免不了 免不得 在所难免 少不了 必经 未免 躲不起
unawar 不知 冷不防 猛不防
unawareness 不意
unbalanc 失衡 畸 畸形 非平衡 非平衡态
unbearabl 不堪忍受 伤不起 受不了 可蠢 够呛 慌 要西了 钻心 难以忍受
unbecom 不雅观
unbelievabl 不可置信 怪诞不经 荒诞无稽
unbend 不屈 倔强
unbendabl 死死
unbias 不偏不倚 持平
unbind 解绑
unblock 疏通
unbound 无极 无限
unbox 开箱
unbrand 白牌
unbreakabl 颠扑不破
unbribabl 廉洁
unbrick 救砖
unbridl 嚣张 大肆 恣意 恣睢 恣肆 放肆 疏狂 肆无忌惮
unbroken 无间 连绵
unburden 通泰
unbutton 开襟 无拘无束 疏放 虚掩 解扣
uncann 怪 怪诞不经
unceas 不断 连续不断
uncertain 吃不准 悬空 惙 无把握 未卜 没底 渺渺茫茫 渺茫
uncertaint 变数 未知数
unchang 不易 不渝 依然故我
uncharg 不带电
unciviliz 蒙昧 野蛮
uncl 世伯 伯伯 叔 叔父 大 大叔 大大 大爷 姑夫 姑父 姑爷 姑爹 姨父 季父 老伯 老大爷
unclean 不干不净 黑龌
unclear 不明确 不清 不清楚 乌涂 含含糊糊 含混 含糊不清 未详 牵扯不清 糊 茫 黮
uncloud 清朗
uncomfortabl 不舒适 别扭 卼 局促不安 拘束 拧巴
uncommon 新鲜 稀 稀有 稀罕
uncommunicat 沉默 沉默寡言
uncomplicat 简 轻松
uncompromis 不妥协
uncompromisingl 硬
unconcern 不以为意 无动于衷 漠 漫不经意 稀松 脱然
uncondition 无条件 绝对
unconfirm 未经证实
unconsciou 不省人事 不随意 无意识 蒙
unconsciousl 不知不觉 不经意间 不觉
unconstitution 违宪
unconstrain 挥洒 洒脱 自如 自由散漫
uncontroversi 无争议 无可争议
unconvention 不落俗套 反时势 另类 放浪 特立独行 落托 落拓 落拓不羁 落泊 落魄 超脱 非标准
unconvinc 不忿 疑惑
uncook 生
uncoordinat 不协调 同手同脚
uncorrupt 两袖清风 完璧之身 清 清廉
uncountabl 不可数
uncoupl 甩车
uncouth 乡气 土头土脑 土得掉渣 土气 土里土气 犷 粗鄙
uncov 侦破 寻出 揪出 揭开 揭破 揭穿 揭黑 搜获 破获
uncover 裸露 露袒
uncritic 不闻不问
uncrossabl 死
uncrowd 宽松
unctuou 油滑 腻
uncultivat 荒
uncultur 放纵 蒙昧
uncyclopedia 伪基百科
und 下边 下面 之下 在下
undamag 完好无损
undecid 未定
undecorat 不加修饰 土木身
undefil 完璧之身
undemonstrat 深沉
undeniabl 不争 无可争议 确凿
underachiev 学渣
underag 丱 年幼 未成年
underarm 腋下
underbell 小腹
underboob 下乳
underbrush 草丛
undercarriag 起落架
underclass 下级
undercloth 裀
undercurrent 暗流 暗潮
undercut 下旋削球
underdevelop 后进
underdog 弱旅
underemploy 半失业
underestimat 低估 小看 小瞧
undergar 内衣
undergo 历 涉 经 经受
undergraduat 本科
underground 井下 在地下 地下 地底
undergrowth 树丛 灌丛
underhand 玩阴的 贼头贼脑
underl 下属 喽啰 属吏 隶圉
underla 基座
underlay 下层
underlin 下划线 下画线 划下 划线
underly 深层
undermin 倾覆 妨害 挖墙脚 败坏 颠覆
underneath 下方 在下面
undernourish 营养不良
underpant 内裤 衬裤 裤 裤头 裤衩
underpass 地下通道 地下道
underprivileg 清寒
underrat 低估
underrip 半生不熟 青涩
underscor 下划线
undersecretar 次官
undershirt 汗衫 汗褂儿 汗褟儿
undersid 下方 下边
undersiz 矮小
underskirt 裙撑
understand 了解 体会 听得懂 听懂 心得 悟入 懂 懂得 明 明白 理会 理解 理解力 省事 知情 知晓 约定 见解 解 解悟 认知 认识 识时达务 谅解 通达 领会 领悟
understandabl 未可厚非
understat 内敛 轻描淡写
understud 替角 跟包
undertak 事业 从事 就 工程 承 承做 承办 承包 承担 担 担承 担负 殡仪员 约定 营办
underutiliz 窝工
underwa 进行
underwear 内衣 内衣裤
underwhelm 不敢恭维
underwir 钢圈
underworld 冥 冥府 地狱 江湖 黑道
underwrit 承销 承销人
undesir 逆心
undesirabl 不如人意
undiscern 瞽
undisciplin 放纵 散漫 松垮 松懈 纵放
undiscriminat 一揽子 不识好歹
undisguis 不加掩饰 公然 赤裸裸
undistribut 不周延
undisturb 坦然 安顿 平静
undivid 不二 浑然
undo 撤销 解开
undomesticat 野生
undoubt 明摆着
undoubtedl 固 无疑 明明
undress 宽衣解带 脱衣服 裸裎 褫
undu 甚 过分
undul 过分
undulat 波动 荡漾 起伏
undulatu 波状云
unearth 出土 发掘 挖掘 掘出
uneas 不安 不自在 不舒服 仄 忡 担心 杌陧 毛毛的
uneducat 冬烘 愚昧
unembarrass 无耻
unemploy 冗散 失业 待业 无业 赋闲
unend 不绝 慢长 没底 络绎 连绵不绝
unenlighten 倥侗 闭塞
unenthusiastic 学渣 淡淡
unequ 不等 不胜 参 有别
unequal 举世无双
unequall 当世之冠 当世冠 无敌
unequivoc 不含糊 明白
unesco 教科文组织
unethic 背德
uneven 七扭八歪 不均 不平 偨 傞 凹凸 凹凸不平 参 参差 参差不齐 坑坎 攲 磊 里出外进 错落 阑干 陂 高高低低
unexpect 不期而至 不测 不虞 不速 出乎意外 出乎意料 出乎预料 出人意外 出人意料 惊爆 想不到 意外 意想不到 意料之外 未料 横 突然 骤
unexpectedl 不图 不想 不意 不料 不期 不谓 傥 冷不防 哪知 孰料 居然 愣 抽冷子 无意中 猛不防 猛乍 猝 竟 竟然 端然 蓦地 蓦地里 谁知 还是 遂 陡 陡然
unexplainabl 莫名
unexplor 蓝海
unfad 历久弥新
unfail 不衰 经久不衰
unfair 不公 不正当 对不住 诐
unfairness 不平 不平等
unfaithful 不安其室 偷吃 爬墙 花心
unfamiliar 冷僻 生僻 生疏 看不习惯 眼生 陌生
unfathomabl 不可思议 不可端倪 叵测 神秘莫测 莫测高深
unfavorabl 不利 不顺 利空 蹇滞 逆心
unfeel 不知痛痒 冷酷 冷酷无情 寡情 心硬 铁石心肠
unfeign 由衷
unfertiliz 未受精
unfetter 优游自得 无拘无束 无碍 逍遥自在
unfili 不孝 忤
unfinish 余留 半半拉拉 未了 未成 未竟 烂尾
unfit 不适当
unflinch 坚定不移 始终不渝 正色
unfluster 沉稳
unfold 展开 开展 摊开 演绎 舒 舒展
unfollow 取关 取消关注
unforeseen 始料未及
unforgettabl 刻骨铭心 没齿不忘 难忘
unfortunat 不幸 无禄 苦命 蹇
unfortunatel 不巧 不幸 偏偏 可惜 吃亏
unfound 不见经传 架空 没影
unfrequent 冷冷清清 冷清清 冷落
unfriendl 冰
unfulfill 未了 未遂
unfurl 展帆
ungainl 不雅观
ungenerou 心胸狭窄 有失厚道
unglamorou 平平常常
ungrateful 忘恩 知恩不报 负心
ungulat 有蹄动物
unhamper 无碍
unhand 不得劲
unhapp 不快 不豫 恓惶 暋 眳睛 落落寡欢 葸 闷闷不乐
unhealth 不良
unheard 一无所闻 前所未闻 前无古人 闻所未闻
unheed 不管不顾
unhelpful 于事无补
unhesitat 不含糊 斩钉截铁
unhesitatingl 尽管
unhinder 无碍
unhing 发神经 神经
unhitch 卸
unhurr 不慌不忙 不紧不慢 从从容容 从容 啴缓 姗姗 悠悠 悠然 慢悠悠 慢条斯理 慢腾腾 沉缓 缓
unhurriedl 缓缓
unhygienic 污糟
unicameralism 单院制
unicef 儿童基金会
unicellular 单细胞
unicod 万国码 单一码 统一码
unicorn 廌 独角兽
unicycl 单轮车 独轮车
unidentif 未名
unidirection 单向 单方向
unif 一体化 一元化 一统 统 统一
unific 大一统
uniform 划一 制服 匀 匀净 匀实 均 均一 均质 齐一 齐刷刷
uniformit 均匀性
uniformitarianism 均变论
uniforml 一律 清一色
unihan 统汉字
unilater 单侧 单方 单方面 单边 片面
unilateralism 单边主义
unimaginabl 不可思议 匪夷所思
unimpeachabl 一清二白
unimped 无碍 畅 畅通 畅顺
unimportant 不关痛痒 不打紧 不要紧 小可 有一搭没一搭 稀松 等闲 轻 轻于鸿毛
unimpress 一无所动 小样
uninhabit 无人 杳无人迹
uninhibit 不羁 淋漓 疏狂 粗犷 落拓不羁 跌宕
uninspir 衰颓
uninstall 卸装 卸载
unintelligibl 不知所云 费解
unintentionall 无心 无意中 无意间
uninterest 无味 枯燥
uninterrupt 不断 不绝 绵绵 绵连 连绵
uninvit 不速
unionpa 银联
unipolar 单极
uniqlo 优衣库
uniqu 举世无双 别致 唯独 无两 无双 特 特异 独一 独一无二 独有 独特 空前绝后 絓 绝世 绝后 超绝
uniqueness 唯一性
uniron 皱巴巴
unison 一致 同音
unit 单位 单元 合一 合众 同心 团结 拧成一股绳 机组 科室 组件 统 统一性 联 联合 装置 连合 部队
unitarianism 一神论
univariat 一元
univers 万有 万能 乾坤 六合 共通 太虚 宇 宇宙 寰宇 普 普世 普及 普适 普遍 百科
universalit 共通性 普遍性 通用性
universit 大学
unjust 不公 冤假错案 枉
unkei 运庆
unkempt 拉碴 蓬乱 蓬头跣足 蓬蓬 邋遢 邋里邋遢 鬙
unkind 刻薄
unknowabl 未卜
unknowingl 不知
unknown 不为人知 不得而知 不明 不见经传 名不见经传 寂寂无名 未知 未知数 未详 渺渺茫茫 籍籍无名 默默无闻
unlabel 无牌
unlawful 不法
unleash 发动
unless 除非
unlicens 无牌
unlik 不一样 不比 哪像
unlikel 不会 够呛
unlimit 无限 浩茫
unlit 黑灯
unload 卸 卸下 投放 脱手
unlock 开锁 虚掩 解锁
unluck 不吉 丧气 倒灶 命薄 晦气 生不逢时 背 背运
unluckil 不凑巧
unmanageabl 不可收拾
unmann 无人 无人驾驶
unmarketabl 滞销
unmarr 单身 未婚 独身
unmarriageabl 矮丑穷
unmask 拆穿 揭 揭露
unmatch 独一无二 空前绝后
unmentionabl 说不得
unmistaken 无误
unmix 粹 纯 纯净
unmount 卸装
unmov 不动摇 忘情
unnam 未名 未命名
unnatur 不自然 没天理 矫情 非自然
unnecessar 不必要 多余 大可不必 非必要
unnecessaril 无谓
unnerv 毛毛的
uno 优诺牌
unobstruct 无碍 畅通 自如 通畅
unobtrus 不触目 素净
unobtrusivel 不着痕迹 窃窃
unoc 优尼科
unoccup 没人住 空 空余 空闲 闲 闲余 闲暇
unoffici 非公式 非官方 非正式
unorganiz 散漫
unorigin 了无新意 老梗 老调重弹
unorthodox 左 野路子
unpack 解包
unpalatabl 无味 难吃
unparallel 无两 无可匹敌 补天浴日
unpeaceful 不安
unperturb 恬然 淡定 满不在乎 老神在在 镇定
unpick 拆开
unpilot 无人驾驶
unpleasant 不好受 不愉快 令人不快 讨人嫌
unplug 拔掉
unplugg 不插电
unpopular 不孚众望 不得人心 吃不开
unpractic 涉世未深
unprecedent 亘古未有 前所未有 前所未见 前所未闻 前无古人 旷古未有 旷古未闻 未有 破天荒 空前
unpredictabl 变化莫测 变幻莫测 叵测 后母脸 捉摸不定
unpremeditat 非预谋
unprepar 不备
unpreparedness 不意
unprepossess 其貌不扬
unpresentabl 不像样 寒酸
unpretentiou 烂漫 谦逊 逊
unprincipl 无原则 没天理 缺德 顺风转舵
unproduct 瘦
unquestionabl 不容置疑
unquot 引号完 引号完毕
unravel 爬梳 破解 绎
unre 伋
unrealistic 不切实际 迂儒
unreasonabl 不像话 不可理喻 不合理 不象话 不近人情 乖张 佹 剌 无理 盭 矫情 难缠 鸭霸
unreconcil 不甘
unrefin 不登大雅之堂 俚
unregister 无记名
unregulat 三不管
unrelat 八竿子打不着 孤立 无关
unrelent 马不停蹄
unreliabl 不可靠 没准头 玄乎 靠不住
unremarkabl 不起眼
unremitt 不懈
unrenown 寂寂无名 籍籍无名 默默无闻
unrepentant 屡教不改 死不改悔
unreserv 阿莎力
unreservedl 没口 满口
unresign 不死心
unresolv 待解 悬
unrespectful 脱略
unrespons 卡顿 木
unrest 动乱 动荡 纷扰
unrestrain 恣肆 放浪 放纵 毫不客气 浪 漫 狂放 猖披 獝 疏狂 肆 脱略 落托 落拓 落泊 落魄 酣畅 飙
unrestrict 不加拘束 无限制 自由
unrestrictedl 敞开 敞开儿
unrip 未熟 生涩
unrival 举世无双
unrivall 所向无敌 无匹 旷代 独一无二 独步 盖世
unroll 披
unromantic 不解风情
unruffl 不愠不火 不温不火 从容不迫 安祥 泰然处之
unrul 不羁 任性 任诞 无法无天 自由散漫 调皮
unruliness 野性
unsalar 无禄
unsatisf 不忿 歁
unsatisfactor 不如人意 欠妥 没趣 秃 缺位
unsaturat 不饱和
unscrew 拧开
unscrupulousl 不择手段
unseeml 不伦
unselfconsciou 旁若无人
unselfish 无私 胸怀坦荡 襟怀坦白
unsettl 不安分 杌陧 栖栖 栖栖遑遑 流浪 阴间
unshakabl 铁了心
unshakeabl 铁
unsheath 出鞘
unsightl 不雅观 刺眼 碜 磕碜 难看
unsign 无符号
unskill 嫩
unsmil 棺材板
unsmooth 涩
unsociabl 落落寡合
unsolicit 不请自来
unsolv 尚未解决 未决 未解
unsophisticat 不谙世故 乡气 单纯 土 土头土脑 土气 土里土气 年少无知 木讷 浑厚 涉世未深 淳朴 粗陋 素朴 质朴
unspeakabl 说不得
unstabl 不安 不稳 反复 反复无常 婀 杌陧 浮 漂摇 风雨漂摇 风雨飘摇 飘摇
unstead 不稳 东摇西摆 佻 傞 卼 活动 臲
unstoppabl 不衰 如火如荼 锐不可当
unstratif 非层状
unstress 轻 非音
unstylish 老土
unsubscrib 退订
unsubtl 露骨
unsuccessful 未遂
unsuit 不合
unsuitabl 不便 不当
unsur 心中无数 没底
unsurpass 卓绝 无可匹敌 至高无上
unsuspect 无猜
unswerv 坚定不移 坚贞 始终不渝 死心塌地
unsymmetric 不对称
unsympathetic 冷厉 淡漠
unt 松开 松绑 解 解开 解脱
untalent 不佞 不才 不材
untam 骜
unthink 毛
unthinkabl 不堪设想 荒怪不经
untid 襶 错落
until 为止 到 止 直到 直待 至 赶 迄 迨
untimel 过早
untir 不倦 不懈 不懈怠 不知疲倦 谆
untitl 无题 未命名
untouch 原封不动 完好如初
untouchabl 刀枪不入 贱民
untrain 素人 良知良能
untrammel 奔放 放诞 纵放 超脱
untroubl 无思无虑
untru 不实 不确实
untrustworth 言而无信
untruthful 不实
unus 空置 空闲 闲散
unusu 不同寻常 不平常 出奇 别样 别致 反常 各别 奇特 奇花异草 异 异乎寻常 异常 特 特别 特殊 真怪 邪门 非常
unusuall 奇 非凡
unvarnish 不加修饰 土木身
unvary 不变 亘古不变 如一
unveil 一带一路 揭幕 揭幕式
unwar 麻痹大意
unwaver 坚贞不渝 有毅力 果决 死死
unwelcom 不受欢迎
unwell 不舒服 不适 殜 违和
unwield 笨重 粗笨
unwill 不情愿 不愿 不甘
unwis 不智 失策
unwitt 不知就里
unwittingl 不知不觉
unworldl 不谙世故 少见多怪
unworth 不值得 不肖 无似 菲 辜负
unwrinkl 抚平
unwritten 不成文
unyield 不屈 不屈不挠 傲 刚强 刚烈 坚 强 强硬 抗直 挢 桀骜不驯 欺霜傲雪 硬气 硬汉 血性 铁骨铮铮
unyieldingl 傲然
up 七喜 上 上行 上风 以至 以至于 以致 到 及 向上 在于 多达 截止到 截止至 截至 攲 方兴未已 方兴未艾 方滋未艾 暨
upbeat 阳光
upbraid 叱责 教训
upbring 家教 教养
updat 更新 更新版 转型
upend 反复
upfront 直球
upgrad 升格 升级 换新 擢升 更新 调升
upheav 乱 乱局 动乱 动荡
uphill 上坡
uphold 主持 举起 伸张 扶揄 捍卫 秉持 维护
upland 高地
uplift 振作 昂扬 治愈 治愈系 高扬
upload 上传 上载
upmarket 有腔调
upp 三军 上 帮 帮子 腮帮 高位
uppsala 乌普萨拉
upright 刚正 婞 嶙峋 挺直 方 正 正值 正派 正直 烈 狷 直立 矗 立式 端 端方 端正 端然 耿 质直 雅正 顜
upris 起义
uproar 乱哄哄 吵嚷 哄 哗然 喧呼 喧腾 满城风雨 炸锅 訬 骚动
uproariou 哄然
uproot 拔根 诛锄 连根拔
upset 不是味儿 不是滋味 刺激 发毛 心乱如麻 怅 惝恍 懊恼 揪揪 爆冷 爆冷门 糟心
upsett 镦
upsid 上升空间
upsilon 宇普西龙 玉普西隆
upslop 上坡
upstair 楼上
upstand 正直
upstart 新贵 暴发户
upstream 上游 逆水
upsurg 热潮 高潮
upturn 上升趋势 底朝天
upvot 点赞
upward 上边 向上
ur 乌尔
uranium 铀
uranu 天王星
urban 彬 彬彬有礼 温雅
urbaniz 城市化 城镇化 都市化
urchin 顽童
urdu 乌尔都语
uremia 尿毒症
uret 输尿管
urethra 尿道
urg 促 促求 促请 催 催促 冲动 力促 劝 劝告 励 叮咛 叮嘱 嗾 嘱 嘱咐 怂恿 敦促 激励 督促 硬逼 策励 谂 趱 迫促 鞭策 驱 驱使 驱策 驾驭 鼓动
urgenc 迫切性
urgench 乌尔根奇
urgent 倥 倥偬 切迫 加急 危迫 孔殷 急 急促 急要 急迫 火 眉睫 着紧 紧 紧急 紧迫 絿 茍 褊 要紧 迫 迫促 迫切
urgentl 亟 切切 急着
uriah 乌黎雅
urin 便器 便池 小便 小便器 小便斗 小便池 小恭 尿 尿液 泌尿
urinalysi 尿检
urinar 泌尿
urinat 小便 小解 尿 屙尿 排尿 撒尿 泌尿 溲 解小手
url 网址 网页地址
urn 瓮 骨坛
urolog 泌尿外科
urticaria 荨麻疹 风疹
urugua 乌拉圭
us 丑国 中古 习以为常 习惯 以 使 使出 使役 使用 使用者 做 六方会谈 共用 凭靠 利用 吾人 吾等 吾辈 套用 将 就着 庸 惯 我们 我曹 我等 我辈 改用 施用 法币 用 用于 用场 用家 用户 用来 用途 着 美国 运 运用 采用 阿拉 顶用
usa 丑国 哈德逊河 哥伦比亚特区 天津条约 布雷顿森林 明尼苏达 有教无类法 特拉华河 纽泽西 美 美国 艾奇逊 芝加哥 花旗国
usabilit 易用性
usabl 使得
usag 用法 用词 用量
usb 通用串行总线
usd 美刀 美金
useabl 合用 用得着
useful 中用 好用 有用 有益 管用 顶事
usefulness 效用 用 用处
useless 不中用 不当事 不稂不莠 于事无补 吃干饭 寙 形同虚设 无用 没用 没起子 烂泥扶不上墙 疣赘 窳 老朽 肉瘤
usernam 帐号 用户名 账号
ush 传达员 引导员 迎来
usu 一如往常 习用 例行 如常 如故 寻常 往常 恒 惯常 惯有 照例 照常 照样 通常
usuall 常时 平常 平日 平素 往往 照例 照理 率 素 素常 素日 通常
usur 印子 印子钱 大耳窿 高利贷
usuriou 高利
usurp 僣 僭主 僭越 擅 攘窃 窃据 篡 篡夺 篡窃 篡贼 霸
utah 犹他 犹他州
utensil 具 器 器具 器物 家什 工具 用具
uteru 子宫 胞宫
utilit 功利 效用 用
utilitarianism 功利主义 实利主义
utiliz 利用 动用
utmost 可劲 坏 坏了 备至 尽 极 臻
utopia 乌托邦 桃花源 理想国
utrecht 乌德勒支 乌特列支
utt 吭
utteranc 发言 言谈 话语
utterl 不堪 十分 烂 穷极 绝顶 贼死
uvula 小舌 悬雍垂
uzbek 乌兹别克 乌兹别克人
uzbekistan 乌兹别克斯坦 撒马尔干 撒马尔罕
uzi 乌兹冲锋枪
uzziah 乌西亚
v 争 抗衡 竞相
va 双江县
vac 假 假期
vacanc 空缺 空额 缺位 缺额 遗缺
vacant 空 空余 空空 空闲
vacantl 忽忽 茫然
vacat 腾
vaccin 疫苗 痘苗 菌苗
vaccinat 接种 种花
vacillat 游移
vacuol 液泡 液胞
vacuou 空洞 空空 空空如也
vacuum 真空
vad 瓦德瑟
vaduz 瓦杜兹 瓦都兹
vagabond 流浪者 游民 行旅
vagina 膣 蜜穴 阴穴 阴道
vagrant 无业游民 流浪 流浪者 浪人 游民 迷鸟 飘忽不定
vagu 含含糊糊 含混 含糊 恍然 暧昧 模糊 浅淡 浮泛 渺茫 疏阔 笼统 糊里糊涂 缊 若即若离 隐晦 隐约 马马虎虎
vaguel 依稀 恍惚 芴 隐隐约约
vain 唐 干 徒 徒然 无效 枉 枉然 爱慕虚荣 白 白白 白饶 空 空头 空空 臭美 虚
vairocana 大日如来
vaisravana 多闻天
vajradhara 金刚总持
vajrasattva 金刚萨埵
vajrayana 密宗
val 武勇 血气
vala 维拉
valenc 价 化合价 效价 配价
valencia 巴伦西亚
valenki 毡靴
valerian 缬草
valiant 僩 悍 悍勇 撊 枭 气昂昂 英勇 英烈 飒 飒爽 骁
valiantl 赳赳 雄赳赳
valid 作准 作数 有效
validat 验证
validit 有效性 真实性
valin 缬氨酸
valis 提包
valium 地西泮 安定
valkyr 女武神 瓦尔基里
valle 低谷 山凹 山壑 山沟 山谷 山谷市 峪 崖壑 崖谷 流域 涧壑 溪壑 溪谷 牝 谷 谷地
valletta 瓦勒他 瓦莱塔
valoriz 价值增殖
valorou 孔武 武勇
valu 价 价值 价值标准 估价 估值 值 含金量 宝贵 尊重 尙 尚 珍惜 看重 计价 货值 身价 重视 鉴价 顾惜 高看
valuabl 值钱 含金 宝贵 弥足珍贵 有价值 橐中装 珍 细软 财 难能可贵
valuat 计价
valv 气门 活瓣 活门 瓣 瓣膜 电子管 罨 调门 门 阀 阀门
vampir 吸血鬼
van 加值型网路 厢型车 厢式车 叶片 箱型车 篷车 货车 风向标
vanadium 钒
vancouv 温哥华
vandaliz 打砸 毁坏
vanguard 先头 先锋 先锋队 前卫 前锋 锋 锋芒
vanilla 香子兰 香草 香草兰 香草精
vanish 人间蒸发 冰释 化为乌有 幻灭 收敛 没影 泯 泯没 涣然冰释 绝 绝迹 遁形 隐灭 隐退
vanit 空幻 虚荣 虚荣心
vank 万科
vanquish 征服 降伏
vanuatu 万那杜 瓦努阿图
vap 歊 氛 水蒸气 汽 瀣 烟雾 电子烟 蒸气 雾气
vapid 无趣
vaporiz 威卜 挥发 气化 汽化 汽化器
vaporwar 雾件
vapour 烟
var 不一 不等 参 变 变化 变化多端 变换
varangian 瓦良格人
vard 瓦尔德
vari 变分 变化 变奏 变奏曲 变异
varia 杂录
variabl 元 参差不齐 变元 变数 变量 可变 无常 易变 有别
varianc 方差
variant 变体 变异株 变种 异质体
varicocel 精索静脉曲张
varicolor 杂色
varieg 多样性
variegat 斑 斑驳陆离 斒 綦 绚 翚 驳
variet 变种 品 品种 品色 异种 彩 种类 综艺 花色
variou 各个 各式各样 各种 各色各样 杂 诸 诸般 诸色
varna 瓦尔纳
varnish 凡立水 油光漆
vary 时大时小
varyag 瓦良格
vas 瓶 瓶盂 甒
vascular 维管 脉管
vaselin 凡士林 矿脂
vasil 瓦西里
vasili 瓦西里
vasilievich 瓦西里耶维奇
vasopressin 抗利尿激素
vass 附庸
vast 呺 地广人稀 坱 壮阔 宽广 宽旷 寥廓 广袤 广阔 廓 恢宏 恢恢 无垠 旷 旷阔 汗漫 泂 泱泱 洋 洋洋 浩 浩大 浩浩 浩淼 浩渺 浩瀚 浩然 浩繁 浩阔 浪莽 深广 渺 漭 澒 澔 濊 灏 祁 纮 苍茫 茫 莽 辽阔 阆
vastl 迥然
vastness 瀚
vat 大桶 缸
vatican 教廷 梵 梵蒂冈 罗马教廷
vaudevill 杂耍
vault 拱状 拱顶 穹 穹形 穹窿 穹隆 穹顶 腾越 跃居 跳马 飞身
vauxhall 沃克斯豪尔
vc 虚电路
vcr 录像机
ve 小牛肉
vect 向量 媒介 病媒 矢量 载体 载具
veda 吠陀
veela 媚娃
vega 织女 织女星
vegan 全素 全素食 纯素 纯素食 纯素食者 维根
veganism 纯素食主义
veget 植物 植被 草木
vegetabl 芼 茹 菜 菜蔬 蔌 蔬 蔬菜
vegetarian 吃斋 吃素 素 素食者 纯素
vegetarianism 素食主义
vegetat 长赘疣
vehe 慷慨 慷慨激昂 激烈
vehementl 大加
vehicl 交通工具 代步车 媒介 赋形剂 车 车辆 载具
veil 含蓄 幂 幔子 昧没 盖头 羃 隐晦 面纱
vein 筋脉 脉 血管 阞 青筋 静脉
veinston 脉石
vela 船帆座
velcro 尼龙搭扣 粘扣 粘扣带 魔术贴 黏扣带
velocirapt 伶盗龙
velocit 速 速度
velodrom 自行车馆
velum 软口盖
velvet 丝绒 天鹅绒 立绒 绒 软绵绵
velvetleaf 冏
ven 叶脉
vend 供货商
vendetta 宿仇
vene 涂饰 饰面
venerabl 可敬 老
venerat 尊奉 尊崇 崇敬 钦
venezia 威尼斯
venezuela 委内瑞拉 马拉开波
vengeanc 复仇
vengeful 凶狠
venic 威尼斯
venin 蛇毒素
venison 鹿肉
venom 毒液
venomou 刻毒
vent 裂口 闹
ventil 空气流通 通气 通风
ventilat 加气 呼吸器 呼吸机 抽风 换气 排气 透气 透风 通风 风机 鼓风机
ventolin 万托林 泛得林
ventous 拔罐 拔罐法
ventricl 心室
ventriloquism 口技 腹语 腹语术
ventriloquist 腹语师
ventur 不揣冒昧
venu 启明星 地点 场合 太白 太白星 维纳斯 金星
ver 不胜 了不得 了去了 倍儿 十分 可 嘎嘎 大为 太 好生 崭 巨 巴巴 很 很是 得可以 得很 忒 挺 有够 殊 煞 煞是 特 特别 甚 甚为 甚是 甭 老 老大 良 蛮 郅 非常 齁
veracit 真事 真实性
veranda 廊 檐廊 走廊 门廊
verb 动 动词 口头
verbatim 一字不差
verbos 冗赘 冗长 啰里啰嗦 繁芜 詹 贫腔 连篇累牍
verbosit 冗语
verdant 滴翠 绿油油 苍翠 葱绿 葱郁 郁郁葱葱 青翠 青葱
verdict 定谳 断语 结论 裁判
verdigri 铜绿 铜锈
verg 一触即发 几近 濒临 边缘
vergla 雨凇
verif 印证 属实 得证 探明 无误 查实 查证 核 核实 核对 检校 清查 确认 稽核 考 证实 证验 验明
verific 检证 鉴证
verm 蠕形动物
vermiculit 蛭石
vermil 中国红 丹彩 朱 朱红
vermin 害兽 敌害 蟊贼 蠹虫
vermont 佛蒙特 明德学院
vermouth 味美思酒 威末酒
vernacular 土话 白 白话
vernaliz 春化
verni 游标
verona 维罗纳
vers 口径 吟 型式 版 版本 诗 诗句 诗词 谙 韵文 首款
versac 凡赛斯 范思哲
versaill 凡尔赛
versatil 不分 全才 多方位
versif 赋诗
vertebra 椎 椎骨 脊椎 脊椎骨
vertebrat 脊椎动物
vertebrata 脊椎动物门
vertex 顶点
vertic 下行 垂直 直 直立 竖 竖式 竖直 纵 纵向
vertigo 头昏眼暗 晕高儿 眩晕
vertisol 变性土
vesicant 糜烂性毒剂
vesicl 囊泡 小泡
vesp 晚祷
vespa 伟士牌
vessel 容器 导管 皿 盛器 船 船只 艇
vest 既得 汗衫 法衣 马甲
vesta 灶神星
vestibul 前厅 前庭 套间 玄关 门厅
vestig 残余 痕迹 踪影 踪迹 迹 遗迹 陈迹
vet 兽医
veteran 老兵 老将 老资格 老鸟 荣民 荣誉国民 行家 资深 退伍军人
veterinarian 兽医
veto 否决 否决票
vex 呧 恓 恼火 惆 惹 懊恼 烦劳 烦心 烦扰 燥 糟心 苦恼
vexillum 旗瓣
via 从 假道 取道 由 经由 过孔 透过 途经 通过
viaduct 高架桥
viagra 万艾可 伟哥 威而钢
vib 气场 气质
vibr 振动 振荡 震动 震响
vibrant 明丽 欢势 欢实 烂漫
vibraphon 电颤琴
vibrat 仙女棒 抖动 按摩棒 振 振动 撼 震 震动 震动棒 震荡 颤 颤动
vibrato 颤音
vibrio 弧菌
vibrissa 触毛
vic 副 恶习 恶心 次 淫乐 道德败坏
vicero 总督
vicinit 邻区 邻近 附近
viciou 凶 凶狠 心毒 心狠手辣 恶 恶性 惨毒 歹毒 残暴 毒辣 狠毒 莠 邪恶 险恶
vicissitud 变迁 周折 宛转 沉浮 沧桑
vict 维克托 胜利者 获胜者
victim 事主 伤者 受害人 受害者 灾民 苦主 被害人 被害者 遇难者
victimiz 害人
victor 捷 胜 胜仗 胜出 胜利
victoria 维多利亚 维多利亚州
victorinox 维氏
victoriou 取得胜利 告捷 胜 获胜
victu 给养
vicun 小羊驼
vid 请看
vidar 维达
video 动态影像 影片 视像 视讯 视频
videocast 电视广播
videoconferenc 视频会议
videophon 可视电话
videorecord 录像 录影
videotap 录像 录像带 录影 录影带 摄像
vienna 维也纳
vientian 万象 永珍
vietnam 下龙湾 中日韩越 南定 岘港 波来古 老街 胡志明市 荣市 越南 金瓯
view 主张 作为 冲 基于 寓目 所见 景致 景色 看法 瞻 见 见地 见解 观念 观看 观瞻 观览 视为 视图 览 言论 认作 论 论调 调 鉴于 风光
viewfind 取景器 取景框
viewpoint 主张 提法 观点 视角
vig 元气 力度 劲头 底气 愣劲儿 气力 气势 活力 生机 神采 精神 雄风
vigilanc 戒心 警惕性 警觉
vigilant 义警 戒慎 提防 机警 警惕
vigorou 健旺 冲 刚劲 勃勃 奡 强 怒 敃 旺盛 昂奋 有力 有劲 朝气蓬勃 燊 猛烈 盛 盛妆 矫健 神气 积极 笔走龙蛇 精力充沛 苍劲 苍老 茁壮 蓬勃 虎虎 起劲 轰轰烈烈 遒 雄健 雄浑
vigorousl 勃然 可劲 大力
vihara 僧院
vik 维京人
vil 可恶 恶劣 龌龊
vilif 丑化 惎 扣屎盔子 诋毁 诬蔑 黑
vilific 诋毁
viljoen 维尔容
villa 别墅 别庄 墅 山庄
villag 乡下佬 乡亲 乡人 乡巴佬 乡村 乡民 乡镇 农村 堡 堡子 墟 墟里 寨 小镇 屯 屯子 屯落 庄 庄子 庉 村 村子 村寨 村庄 村民 村落 村里 田间 疃 聚落 邑 鄕 镇子 闾
villain 丑类 反派 反角 坏人 奸人 奸民 姧 宵小 恶人 恶棍 棍
vilniu 维尔纽斯
vin 秧 秧子 缠绕茎 藤 藤蔓
vinaigrett 法式色拉酱
vinculum 括线
vindicat 出脱
vindict 睚眦必报
vindictiveness 报复心
vinegar 醋
vineyard 葡萄园
vinh 荣市
vinyl 乙烯 乙烯基 黑胶
vinylon 维纶
viola 中提琴
violat 仵 侵权 侵犯 俷 奸污 恘 戾 犯 背逆 蘁 触犯 蹂躏 违 违反 违悖 违戾 违犯 违章者 违者 违背 违逆
violenc 暴力
violent 凶悍 凶猛 剧烈 劲烈 勍 强 强暴 悍 暴 暴力 暴烈 横 横暴 激 狂 猛 猛烈 生猛 盭 虣 铁 飙
violentl 横加 猛力
violet 堇 堇色 堇菜 紫 紫罗兰 紫罗兰色 紫色 菫
violin 小提琴 梵哑铃 梵婀玲
violinist 小提琴手
vip 大亨 毒蛇 要员 贵宾
vir 病毒性
virago 刁妇
viremia 病毒血症
virgin 处女 处子 处男 完璧 完璧之身 室女 百合花 童身 维珍 黄花女 黄花幼女 黄花闺女
virginia 佛吉尼亚 威廉斯堡 宝嘉康蒂 弗吉尼亚 弗州 维吉尼亚
virginit 童贞 童身 贞操 贞节
virgo 处女座 室女 室女座
virgul 斜线号
virilit 雄风
virolog 病毒学
virologist 病毒学家
virtu 假想 德 无形 美德 虚 虚拟 贞操 道德
virtuall 实质上 无形中
virtuosic 神乎其技
virtuou 令 懿 有德行 腆 良性 贤淑
viru 病毒
virudhaka 增长天
virulenc 毒力
virulent 厉害 烈性
virupaksa 广目天
vis 异象 愿景 目光 眼光 老虎钳 胸襟 脸罩 虎钳 视觉 远见 钳子 面罩 预见
visa 威士 签 签证 维萨
viscera 下水 内脏 脏
viscos 纤维胶 黏胶 黏胶液
viscosit 浓度 黏度 黏性 黏滞性 黏稠度
viscou 粘稠 糊糊 黏滑 黏滞
viscount 子 子爵
vishnu 毗湿奴
visibilit 能见度
visibl 可见 在望 外显 显性 有形
visionar 先见者 梦想家
visit 上门 人次 光顾 参观 参谒 叩谒 宁 客 客人 宾 宾客 巡视 幸 惠临 探 探望 探看 探视 探访 旅游者 望 来宾 来访者 游览 玩遍 看 瞧 窜访 莅临 行 行客 观众 访 访客 访问 谒 谒访 走 走访 赴 踏访 逛 造访 门客
vista 前景
visu 视觉
visualiz 可视化 形象 显像 脑补 观想
vit 有活力 紧要 至关重要
vitalit 元气 朝气 活力 生命力 生意 生机 生气 精 精神
vitamin 维 维他命 维生素
vitellaria 卵黄腺
vitiligo 白斑病 白斑症 白癜风 白蚀症
vitrific 玻璃化
vitriolic 尖刻
vitro 体外
vituper 辱骂
vivaciou 活泼
vivaldi 韦瓦第
viverrid 灵猫 灵猫类
vivian 维维安 薇薇安
vivid 传神 动感 形象 有声有色 栩栩 活色生香 生动 真切 鲜亮 鲜活 鲜烈
vivien 维维安 薇薇安
vivienn 维维安 薇薇安
viviparit 胎生
vivo 体内
vixen 母夜叉 母老虎 泼妇 狐狸精
vladimir 弗拉基米尔
voc 天职 职业
vocabular 词汇 语汇
vocaliz 发声
vociferat 喧呼
vodafon 沃达丰
vodka 伏特加
vogu 当道 时髦 热门 盛行
voic 修音 口音 嗓 嗓子 嗓门 嗓音 声 声气 声线 声音 态 语态 语音 调性 道出 鸣
voicemail 语音信箱
void 太虚 空旷 虚 虚空
voip 网络语音
vol 田鼠
volan 飞鱼座
volatil 大起大落 挥发 挥发性 易变 易挥发
volatilit 挥发性
volatiliz 挥发
volcanic 火成
volcanism 火山活动
volcano 火山
volcanolog 火山学
volgograd 伏尔加格勒
volkswagen 大众 大众汽车 福斯
volle 齐射
volleyball 排球
volt 伏 伏特
voltag 电位 电压
voltair 伏尔泰
voltamet 库仑计
voltaren 扶他林 服他灵
voltmet 伏特计 电压表 电压计
volubl 口若悬河
volum 书卷 体积 册子 分册 卷 响度 容积 容量 材积 音量
voluminou 洋洋洒洒 浩繁
voluntar 自愿 自愿性 自行 随意
voluntaril 自动
voluntarism 唯意志论
volunte 义务 义务工作者 义警 志工 志愿 志愿者 自告奋勇 自愿者
voluptuou 肉感
voluptuousness 艳色
volva 菌托
volvo 沃尔沃
vomit 反胃 吐 吣 呕 呕吐 呕吐物 嗀 涒 衉
vomitu 呕出物
voodoo 伏都教 巫毒 巫毒教
voraciou 贪吃
voronezh 沃罗涅日
vortex 旋涡 涡旋 漩涡
vorwerk 福维克
vot 投票 投票者 表决 表决权 还愿 选举人 选民 选票
vouch 代金券 传票 凭单 凭证 券 打保票 打包票 抵用券 担保 拍胸脯 消费券 票券 票据
vow 发愿 发誓 宣示 愿 矢 矢志 誓 誓约 誓言 赌咒发誓 起誓
vowel 主音 元音 母音
voyag 征程 航次 航海 航程 远航
voyeur 偷窥狂
vpn 微劈恩
vulcaniz 硫化
vulgar 下流 不雅 低俗 低级 俗 俗气 俚 卑 庸俗 油腻 混吣 猥獕 猥琐 粗俗 粗鄙 荤 鄙亵 鄙俗 鄙俚 鄙吝 陋 难听 黄色
vulgarit 丑话 恶俗
vulgariz 低俗化 庸俗化
vulnerabilit 易损性
vulnerabl 弱势 有局
vulpecula 狐狸座
vultur 兀鹫 秃鹫 秃鹰 老雕 鹫 鹫鸟
vulva 外阴 女阴 小妹妹 玉门 阴户 阴道口 阴门
vuvuzela 呜呜祖拉 嗡嗡祖拉
vyasa 毗耶娑
w 伲 你我 厢房 吾人 吾等 吾辈 咱 咱家 我人 我们 我方 我曹 我等 我辈 挡泥板 朕 机翼 羽翼 翅 翅子 翅膀 翼 联队 膀 膀子 边路 阿拉
wa 以资 作风 佤 佤族 佧佤族 假道 半路 取道 对了 当道 径迹 徯径 手段 挡路 方式 方法 样 沿路 法 法儿 法子 法门 溪径 碍事 碍手碍脚 筹 般 路上 路子 蹊径 辙 途 途径 途经 道 道路 阿佤 顺带一提 顺路 顺道
wack 搞怪
waco 韦科
wad 冯 趟 蹚 韦德
wada 和田
waddl 摇摇摆摆 跩
waf 威化 威化饼干 晶圆
wafangdian 瓦房店市
waffl 华夫 松饼 窝夫
waft 飘 飘散
wag 工资 工钱 打赌 押注 掉 薪水 薪给 薪金 薪饷 资俸 赌约 饷银
wagon 勒勒车 车皮
wagtail 鹡鸰
wagui 碗粿
wagyu 和牛
wahhabism 瓦哈比教派
waif 流浪儿
waikiki 威基基
wail 偯 凄梗 号哭 呼号 呼嚎 咷 哀泣 哀鸣 哭喊 啕 啼哭 嚎哭 嚎啕 嚎啕大哭 怨声 悲鸣
waist 腰杆子 腰肢 腰胯 腰身 腰部 腰间 腰际
waistband 裤腰 裤腰带
waistcoat 裲
waistlin 腰身
wait 仆欧 以期 伙计 伫 伺 侍应 侍应生 侍者 俟 俟候 候 偫 傒 听候 堂倌 守候 小二 店小二 待 徯 招待员 支应 服务员 等 等候 等待 管待 茶房 跑堂 跑堂儿的 须
waitress 侍应 侍应生 服务员
wak 尾流 航迹 随着
waka 和歌
wakam 裙带菜
waken 唤起 醒来
wal 威尔士
walderse 瓦德西
walk 开步 步 步履 步行 游 行 行者 行走 走 走步 走路 走道 跞 跦 践 踥蹀 躞 辵 辶 迶 遛 龙套
walkman 袖珍音响 随身听
walkthrough 走查
wall 垣 堵 墙 墙垣 墙壁 壁 廧
wallab 小袋鼠
wallcreep 红翅旋壁雀
wallet 夹子 皮夹 钱包 钱夹 钱袋
walli 瓦里斯
walloon 瓦隆
wallow 沉溺 耽溺
wallpap 墙纸 壁纸 桌布 糊墙纸
walmart 沃尔玛
walnut 核桃 胡桃
walru 海象
walt 华特 瓦尔特
waltz 华尔兹 华尔滋 圆舞曲
wampe 黄皮
wan 万安县 亏缺 广域网 广域网路 式微 恹恹 月亏 没落 消退 苍白 苍白色 衰 衰微 衰败 退散 阑珊
wancheng 宛城区
wand 云游 偏离 彷徉 流浪 浮游 游移 游移不定 游荡 漫步 辗转
wander 流浪汉 流浪者 行旅
wangcheng 望城区
wangdu 望都县
wangfuj 王府井
wangjiang 望江县
wangkui 望奎县
wangl 搞定
wanglaoji 王老吉
wangmo 望谟县
wangq 汪清县
wanli 湾里区
wannian 万年县
wanquan 万全区
wanshan 万山区
want 忺 想 想要 愿意 欲求 要 需 需要
wanton 放肆 放荡 放诞 淫 淫贱 淫风 肆 随便
wantonl 大肆 纵意 肆意
wanxiu 万秀区
wanyuan 万源市
wanzai 万载县
wanzhi 湾沚区
wanzhou 万州区
war 三十六计 仗 兵戈 大战 役 戎机 戎马 戒惧 战 战争 战事
warbl 啭 鸟鸣
ward 病室 病房
wardak 瓦尔达克 瓦尔达克省
warden 典狱长
wardmat 病友
wardrob 柜 橱 橱子 衣柜 衣橱
warehous 仓库 堆栈 寄存处 库 库房 栈 栈房 行栈 货仓 货栈
warfar 戎马
warfarin 华法林
warhead 弹头 战斗部
warhors 军马 戎马 战马 汗马
wariness 心防 戒心 防范
warlik 兵 好战 好斗 尚武
warlock 妖术师 男巫
warlord 军阀 刘表
warm 和煦 慈母 暖 暖化 暖和 温 温乎 温暖 温煦 温馨 热乎 热乎乎 热烈 热络 煦暖 煻 熏 熹 燠 融和
warmheart 亲热 温情 热心肠 热忱 热肠
warmong 鹰派
warmonger 备战
warmth 亲和力 哦 暖意 温情
warn 儆 儆戒 叮咛 告诫 惩 提醒 申饬 示警 箴 规诫 警 警告 警惕 警戒 警报 警示 鉴戒 预警
warp 弯曲 扭曲 淤灌 经 经纱 经线 翘曲 翘棱 軭
warrant 令 保修 保固 包换 委托书 拘票 授权令 权证
warren 沃伦
warri 勇士 壮士 战士 斗士 武士
warsaw 华沙
warship 兵舰 兵船 军舰 战舰 战船 舰 舰只 舰船 舰艇
wart 疙 疣 疣状 疣赘 瘊 瘊子 肉瘤 赘疣 赘瘤
warthog 疣猪
wartim 战时
warwick 华威
wasabi 哇沙比 哇沙米 山萮菜 山葵 瓦萨比 芥末 青芥辣
wash 冲洗 垫圈 汏 沃 洗 洗涤 洗涤机 洗濯 洗衣机 洴 浣 浣洗 浣涤 浣濯 涤 淘 淘洗 清洗 清涤 渲 湔 湔洗 湔涤 溉涤 澉 濯 灌濯 盥 糔 荡 蠲涤
washbasin 台盆 水池
washboard 搓板 搓衣板 洗衣板
washbowl 洗脸盆 盥洗盆 脸盆
washerwoman 浣女
washhous 洗涤间
washington 华府 华盛顿 国会山
washroom 洗手间 洗涤间 盥洗室
washtub 洗涤桶
wasp 胡蜂 蜂 黄蜂
wast 嘥 废 抛费 旷 旷废 旷费 枉费 浪费 白瞎 白费 糜 糟践 糟蹋 耗 耗损 耗费 花掉 荒废 贻误 靡 靡费
wasteful 侈 侈靡 大手大脚 奢泰 费
wasteland 埌 废土 荒原 荒地
wastrel 浪子 败家子
wat 上水 四大 水 水上 水域 浇 浇水 浇灌 溍
watanab 渡边
watch 伺 候 察看 收看 更 看 表 观 观察 观看 观赏 觑
watchband 表带
watchdog 监察人
watchhous 哨所
watchmak 制表
watchman 看守者 看门人
watchspr 弦
watchtow 墩 守望台 岗楼 望楼 瞭望塔
water 含水 水汪汪 涄 稀
waterbird 水鸟
watercock 凫翁 董鸡
watercol 水彩 水彩画
watercours 水道 漕
watercress 水田芥 西洋菜 豆瓣菜
waterfall 悬河 泷 瀑 瀑布 飞瀑
waterfowl 水禽
waterfront 临海
waterless 无水
waterlil 青荇
waterlock 水闸
waterlogg 内涝 水汪汪
waterloo 滑铁卢
watermark 水印
watermelon 西瓜
waterpow 白煤
waterproof 不透水 抗水 耐水 耐水性 防水
watersh 分水岭 分水线
watersid 水边
waterspout 水龙卷 龙卷
watertight 不透水 滴水不漏 点水不漏
waterwa 水路 河渠 航道
waterwheel 水轮
watson 沃特森
watt 支光 瓦特
wattmet 电表
wav 举棋不定 动摇 彷徨 抡 招手 挥 挥手 摇摆 水波 波 波浪 浪 浪头 浪潮 海波 涵淡 游移 游移不定 犹豫不决 舞动 舞弄 踟蹰 阵 风潮 飘扬 飘荡
waveguid 波导
wavelength 波长
wavelet 小波
waver 惺忪 摇摆不定
wax 打蜡 蜡
waxiness 蜡质
waxwork 蜡像 蜡像馆
waybill 面单
wayla 拦路 设伏 邀击
waysid 沿途 路边
wc 卫生间
wdm 分波多工
we 剃 杂草 条痕 稂 穮 耘 耨 茠 荑 荒草 菆 菑 葍 蒿 薅 野草 铲蹚 锄 锄草 除草 麃
weak 乏力 优柔 儜 单薄 可欺 婥 嬬 孱 孱弱 寙 弱 弱势 弱爆 微弱 怯弱 恹恹 懦弱 挼 无牙 柔弱 殜殜 淡 熊 瓤 疲困 疲弱 瘫软 窳 绵 羸弱 脆弱 荏 菜 薄 薄弱 虚 虚弱 衰弱 跙 软弱 软绵绵 软骨头 酥软 飘
weaken 减弱 减损 削弱 发软 弱化 杀 桡 淡化 衰减 衰微 退坡
weakl 囊揣 囊膪 孱头 软脚虾
weakness 疲态
wealth 多金 富 富有 富贵寿考 有产者 有钱 訾 财 财富 财帛 财赋 钞能力 钱财
wean 断乳 断奶 离乳
weapon 兵 兵刃 兵器 兵戈 兵戎 刀枪 器械 家伙 械 武器 铁
weaponr 仗 兵器
wear 佩 佩带 佩戴 倦 儜 劳顿 厌倦 困倦 带 披挂 掼 斁 疲 疲乏 疲劳 疲匮 瘁 着 磨合 穿 累 苶 衣 蹬 身着 身穿 配戴 面带 面露
wearil 疲劳
weariness 疲劳
weasel 伶鼬 青鼬 鼪 鼬 鼬鼠
weath 天候 天儿 天气 天色 天道 气 气象 风云 风化
weather 风化作用
weathercock 定风针 风标
weav 收编 盘绕 絍 纴 纴织 组织 织 织造 编 编制 编织 编结 蛇行
web 蹼 韦伯
webaddress 网页地址
webb 韦伯
webcam 摄像头
webcast 点播 网上广播
weblog 网志 网络日记
webmast 版主 网管
websit 站 站台 网址 网站
wedd 喜事 婚 婚事 婚典 婚礼
wedemey 魏德迈
wedg 卡 枘 楔 楔子 楔形物
wednesda 周三 星期三 水曜日 礼拜三
weed 薉
week 主麻 周 星期 礼拜
weekda 周中 周日 工作日 平常日
weekend 周末
weekl 周 周刊
weep 号丧 咺 哭 哭泣 哭脸 泫 涕泣 涕零 落泪
weevil 象甲 象虫 象鼻虫
weft 纬 纬纱
wehrfritz 韦尔弗雷兹
wei 魏晋南北朝
weibin 卫滨区
weibo 微博
weidong 卫东区
weidu 魏都区
weifang 潍坊市
weigh 划算 敪 权 权衡 磅 秤 称 称重 称量 衡 衡量 过磅
weight 分量 加权 包袱 坠子 斤两 权重 硾 衡 配重 重量 锤
weightlessness 失重
weihai 威海市
weihaiwei 威海卫
weihui 卫辉市
weimar 威玛 魏玛
weinan 渭南市
weir 堰
weird 古怪 另类 奇 怪气 怪诞 神神道道 稀奇古怪 诡 诡异 诡谲
weirdo 奇葩
weishi 尉氏县
weiyuan 渭源县
welcom 欢迎 欢迎光临 迎 迎接 迎来
weld 烧焊 焊 焊工 焊接
welfar 低保 福利 福祉
well 也 井 以及 到位 外带 好好 好好儿 好生 好过 安好 平安 拜你所赐 暨 水井 而 良好 载 适
wellada 呜呼
wellawa 呜呼
wellington 威灵顿 惠灵顿 风城
welsh 威尔士语
welt 岗子 疥疮 贴边 鞭痕
weltanschauung 世界观
wen 文安县
wench 蹄子
wendi 隋文帝
wenfeng 文峰区
weng 瓮安县
wengyuan 翁源县
wenl 温岭市
wenquan 温泉县
wenzhou 温州市
werewolf 狼人
werth 维特
west 东南西北中 五方 以西 右 欧美 泰西 西 西方 西洋 西边 西面
western 洋人 老毛子 西方人 西洋人 西部片 鬼佬
westerniz 洋化
westminst 西敏
westward 向西
wet 浃 润湿 湿 澰 裛 雨
weth 羯羊
wetland 沼泽 海子 湿地
wetsuit 湿衣 潜水服
wh 为什么 为何 为毛 何 何为 何以 凭什么 奚 怎么 怎生 怎的 曷 缘何 胡
whal 捕鲸 捕鲸船 鲸 鲸鱼
wham 猛打
wharf 埗 埠 埠头 港埠 码头 船埠
wharton 沃顿 霍顿
what 么 乜 乜嘢 什 什么 何 何为 何故 何等 何谓 吗 哪些 哪门子 啊 啥子 嗯 嘛 多么 奚 如何 孰 屁 怎么 怎么着 怎的 恁么 我去 曷 甚 纳尼 胡 虾米
whatabouter 比烂
whatev 不拘 不论 任何 凡 好歹 干嘛 怎么着 无论何事 横直 爱谁谁 甚 管他呢 管他的
whe 乳浆 乳清
wheat 小麦 麦 麦子
wheedl 软磨硬泡
wheel 回旋 抟 拖挂车 联结车 车轮 车轮子 转轮 轮 轮子 轮盘 轱辘
wheelbarrow 小车 手推车 斗车 独轮车 軖 车斗
wheelbas 轴距
wheelchair 轮椅
wheelhous 驾驶室
wheez 呼噜噜 哮鸣
whelk 海螺
when 一旦 什么时候 何尝 何日 何时 几时 几点 多咱 多早晚 当 时 曷 比及 洎 等
whenc 从何 何处
whenev 多咱 无论何时 每当 每逢
wher 什么地方 从何 何在 何处 何所 何方 哪儿 哪里 奚 曷 焉 爰
wherea 兹因 鉴于
whereabout 下落 去向 着落 落 行止 行踪
wherev 哪儿 哪里 无论何处
wheth 也罢 是否
whetston 厎 研磨 砥 砥砺 硎 碬 磨刀石 磨石 细磨刀石
which 何 哪 哪一个 哪个 孰 恁
whichev 任何
whiff 一股子 股
whil 一会 一会儿 一壁 一时 一阵子 中 会子 却 当时 正然 移时 聊 迨
whimp 吭哧 呜咽 咧咧
whimsic 诙
whin 发牢骚 哀鸣 哼哼唧唧 靠腰
whinn 咴 嘶叫 嘶鸣
whip 党鞭 扬鞭 抽打 挞 搅打 搒 棰 榜 榜笞 笞挞 策 鞭 鞭子 鞭打 鞭笞
whipworm 鞭虫
whir 呼呼声
whirl 急转 旋 旋转 洄 滴溜溜
whirlpool 旋涡 泡漩 洵 涡 漩 漩涡
whirlwind 卷扬 旋风 猋 飑 飘风
whisk 拂扫 搅打 毛刺 纹丝 胡 触毛 须毛 髯 髯须
whiske 威士忌 威士忌酒
whisp 低声细语 叽叽咕咕 呤呤 呫 呫呫 呫嗫 呫嚅 咕唧 咠 哼唧 唧咕 喳喳 嗫呫 声息 小声 窃声 窃窃私语 耳语 聂 轻声细语
whisper 低低切切 呢喃 悄悄话
whist 惠斯特
whistl 口哨 吹口哨 吹哨 呼啸 咝 哨 哨子 哨笛 唿 唿哨 啸 忽哨 惠斯勒 鸣笛
whistleblow 吹哨人 告密者
whit 大白 怀特 暠 白 白白 白色 皎 皒皒 皓 皘 皝 皤 皫 粉 粉色 素
whiteboard 白板
whitefish 白鱼
whitehall 白厅
whitelist 白名单 红名单
whiten 增白剂 漂白 美白
whiteout 乳白天空
whitewash 圬 垩 塓 文过饰非 杇 洗白 粉 粉刷 粉饰
whitewat 激流
whith 向何处
whitlow 指疔 瘭
whitman 惠特曼
whitsuntid 圣神降临周
whittl 劘
whiz 呼啸 咝 大神 大虾
who 什么人 何人 哪个 哪些 孰 谁 谁人乐队 阿谁
whoa 哇靠
whodunit 推理小说
whoev 无论何人
whol 一 一个 从头到尾 全 全部 凡百 匝 合 囫囵 基本上 大体 大我 大都 完 完全 尽皆 总算 整 整个 整体 整整 整条 无缺 毕 氐 浑 统 统一体 阖
wholeheart 真心实意 衷心
wholeheartedl 一心 全心全意 全情 全身心 掬诚 竭诚
wholeheartedness 真心
wholesal 中盘 中盘商 批发 趸 趸批
whoop 呼叫声
whoope 狂欢
whoosh 刺 呼咻 唿喇 嗖 嗖嗖 噌 砉
whopp 瞒天大谎
whor 婊子
whorehous 妓院
wichita 威奇托
wick 丧德 刁 奸 恶性 柳条 歹 玩人丧德 筚 缺德鬼 芯子 贼 邪恶
wickedness 恶德
wickerwork 竹编
wicket 三柱门
wid 博 宽 宽大 宽广 宽弘 宽敞 宽洪 宽阔 广 广泛 广阔 开阔 摓 摦 粗 阔
widel 广为
widen 加宽 增广 展宽
widescreen 宽屏
widespread 咸 广大 广泛 普及 普遍
widget 小玩意
widow 嫠 嫠妇 孀 孀妇 孀婺 孤孀 寡 寡妇 断弦 未亡人 杞妇 遗妻 遗孀 鳏 鳏夫 鳏寡孤独
width 宽广度 宽度 宽窄 宽阔 幅 幅度
wield 仗 执掌 掌 摛 祭 耍 舞
wif 人妻 太太 女人 妻 妻子 妻室 妻小 娘儿们 婆姨 媳妇 嫡 嫡子 孺人 家妇 家婆 家室 家小 家的 浑家 老婆 阃
wig 假发 头套 髲 鬄
wigan 维冈
wigeon 鹥
wiggl 孑孓 蠕 蠕动 蠕蠕 蠢
wiki 维基
wikileak 维基解密
wikipedia 维基百科
wikispec 维基物种
wikistat 维基数据
wiktionar 维基词典
wil 手段
wild 乱搞 埌 狂 狂放 猖披 猖猖狂狂 獝 疯 疯狂 荒山野岭 蛮荒 野生 飙 駻
wildcat 野猫
wildebeest 角马
wilderness 坰 旷野 榛芜 草莽 荒野 野地
wildfir 山火 野火
wildflow 野花
wildlif 野生生物
will 乐于 任意 信 信意 将 将会 将要 就要 心志 心甘 必 志 意志 意旨 愿 愿意 旨意 甘 甘于 甘心 由着 肯 胡乱 要 遗嘱 随意 高兴
willful 一意孤行 任性 愎 执拗
willfull 纵意 肆意
willi 威利斯
williamsburg 威廉斯堡
willingl 甘愿
willingness 情愿
willow 婀 杞 柳 柳杞 柳树
willpow 定力 意志 意志力 毅力
wilson 威尔逊
wilt 凋落 凋谢 凋零 发蔫 枯萎 蔫 败落
wiltshir 威尔特郡
wimbledon 温布尔登 温布尔顿 温布顿
wimp 窝囊废
win 中 制胜 博 博取 博得 吃喝嫖赌 告捷 圣贤 夺得 夺魁 嬴 打赢 抽中 拿下 掳掠 掳获 斩获 杯中物 老酒 胜出 获 获胜 葡萄酒 薄酒 赢 赢得 酒 酒浆 酒色财气 酿 黄菊
winch 绞车
winchest 温切斯特
wind 乙 刮风 卷绕 四大 回绕 委 委曲 宛 弯曲 扭结 曲折 有风 纡 绕 络 绞 缠绕 蜿蜒 迎风 迤逦 逦 风 风花雪月
windbreak 风衣
windfall 横财 邪财
windhoek 温得和克
windlass 绞车 辘 辘轳
windmill 风车
window 栊 楪 窗 窗口 窗口期 窗子 窗户 窗扇 视窗 靠窗 风窗
windowsill 窗台
windpip 嗓门 气管
windscreen 风档玻璃
windshield 挡风玻璃 风挡
windsock 风向标
windstop 避风处
windstorm 暴风
windsurf 帆板 风浪板
windup 发条
winepress 榨酒池
winer 酒庄
wineshop 酒家
wing 边锋
wingless 无翅
wingspan 翅展 翼展
wingsuit 翼装
wink 一眨眼 扑闪 挤咕 挤眉弄眼 挤眼 眨 眨巴 眨眼 眨眼睛 眼神 瞬
winn 优胜 幸运儿 得主 胜利者 胜者 赢家
winnipeg 温尼伯
winnow 扬谷 搷 筛除 簸 簸扬 精选
winsom 倩
winston 温斯顿
wint 冬 冬令 冬天 冬季
wintersweet 梅花 腊梅
winterthur 温特图尔
winz 暗井
wip 幯 抆 抹 抹消 拂拭 拭 揩 揩擦 擦 擦抹 擦掉
wir 布线 接线 有线 橡皮线 电线 线 线缆 线路 鎍
wireless 无线 无线电 无钢圈
wirepull 牵线人
wiretap 窃听
wis 哲 姜还是老的辣 明 明智 智 英明 高明
wisconsin 威斯康星 威斯康辛
wisdom 心智 智 智慧 神智 般若
wisecrack 俏皮话
wish 巴 希望 心愿 悕 想望 意 意思 意愿 愿 愿心 愿意 愿望 慭 所愿 期冀 欲 祈愿 祈望 祝 祝愿 诉求 颂
wisteria 紫藤
wit 心路 悟性 段子手 风趣
witch 女巫 妖 妖妇 巫 巫婆 巫觋 母夜叉 狐狸精 魔女
witchcraft 山海经 巫术 巫蛊 祅
with 凋落 凋谢 凋零 枯萎 菸 萎 萎缩 蔫 谢 败 零
withdraw 下去 回抽 回避 戒断 抽身 掣 提出 提取 提领 撤下 撤出 撤离 撤走 支取 收回 淡出 缩 脱开 退 退下 退出 退避 龟缩
wither 凋 凋零 干枯 憔悴 枯 枯干 枯槁 枯萎 脩 菸 蔫头耷脑 蕶
withhold 扣压 扣发 扣缴 预扣 预提
within 中 中间 之内 从中 以内 内
without 不加 不带 未经 离
withstand 对抗 当 抵 抵御 抵挡 挺 捍 支架 敌 经受 耐 顶住
witness 干证 目击 目睹 见证 见证人 证人 证婚
witt 伶俐 俏皮 妙趣 风趣
wittgenstein 维特根斯坦
witticism 俏皮话 妙语
wizard 巫 巫师 巫觋 男巫 眩人 觋 魔法师
wizen 凋谢 干瘦 干瘪
wobbl 摇摆 晃悠 晃晃悠悠 飘
woeful 不标准
wok 炒锅 锅 锅子 镬
wolf 张三 沃尔夫 狼 色狼
wolfberr 枸杞
wolfdog 狼狗
wolfsburg 沃尔夫斯堡
wolfson 沃尔芬森
wollongong 卧龙岗
wolv 豺狼虎豹
wolverin 狼獾 貂熊 金刚狼
woman 女 女人 女同胞 女子 女性 女流 女的 妇 妇女 妇道人家 姬 娘儿们 娘妈 婆娘 小老婆 巾帼 烟花粉黛 阃
womaniz 好色之徒 沾花惹草 海王 淫棍 花心大萝卜
womb 娘胎 子宫 胞 胞宫
wombat 袋熊
women 声色犬马 壸 女人家 男女老少 男女老幼 闺
womenfolk 内眷 半边天 女眷
wond 伟观 奇迹 奥妙 怪 惊奇
wonderful 佳妙 俱佳 再好不过 够意思 奇 奇妙 妙 姶 拍案 拍案惊奇 棒 灵妙 真棒 精彩 美妙 胜
wonderland 仙境
wondrou 神妙
wonton 云吞 抄手 馄炖 馄饨
woo 求爱 追求
wood 木 木杆 木材 林 林子 树林
woodblock 木版
woodcut 木刻 木版画
woodcutt 樵夫 樵子
wooden 无表情 木 木制 木质
woodland 林地
woodlous 木虱 潮虫 蛜 蛜蝛 鼠妇
woodman 刍荛 樵夫
woodpeck 啄木鸟
woodpidgeon 鹁
woodsaw 木锯
woodwind 管 管乐器
woodwork 木工
woof 低音喇叭 纬 纬纱 纬线
wool 毛 毛线衣 绒线 羊毛
woolen 绒 羊毛
woolf 沃尔夫
word 一句话 一席话 出言 单字 单词 唇舌 啰唆 嘴里 多言 字 字句 字眼 总之 总而言之 措词 措辞 提法 用词 用语 笔墨 繁芜 要之 言 言语 言谈 言辞 词 词汇 词语 话 话语 语词 说法 说话 遣词
wordless 不声不响
wordsmith 词人墨客
work 书籍 事 事务 事由 作 作业 作品 使役 做事 做手 做生活 働 力拚 办事 功 加工 劳作 劳动 劳动者 劳方 勤 厂 工 工人 工作 工作者 工农兵 工友 干 干活 开局 打工人 撰述 操作 效劳 活 活儿 活计 红五类 职工 致力 营生 起作用 运作 运转 高就
workabilit 可采性
workabl 使得 可采 落实
workaholic 工作狂
workbench 工作台 手工台
workbook 练习本
workda 工作日
workfac 前线
workflow 工作流 工作流程
workforc 职场
workhous 厂
workload 工作量
workmanship 做工 品级 手艺 活
workpiec 作件 制件 工件
workplac 职场
worksheet 工作表
workshop 作 作坊 坊 工作坊 工作室 工坊 工房 讨论班 车间
workst 工位 工作站
workwear 工作服 工装
world 世 世界 世间 五洲 人世 人寰 四海为家 坛 天地 混元
worldl 世俗
worldview 世界观
worldwid 全世界 全球 全球性 全球而言 普世 环球
worm 虫子 虷 蚩 蜗杆 蠕虫
wormhol 虫洞
wormwood 苦艾
worn 旧 癯
worr 不安 五劳七伤 切切 劳心 发愁 心事 心焦 忧 忧心 忧愁 忧虑 急 恹恹 悄悄 悒 悝 悠 患 悬 惴 愀 愁肠 慬 担心 担忧 担懮 挂 挂心 挂碍 提心 揪心 揪揪 暋 灼急 烦心事 烦忧 烦恼 烧心 焦 焦虑 牵心 犯愁 着急 系 顾忌
worrisom 可虑 堪虞
worry 堪忧 忧灼
worsen 恶化
worship 做礼拜 参拜 奉祀 奉若神明 尊奉 崇 崇奉 崇拜 拜祭 敬拜 朝拜 瞻拜 祭礼 膜拜 顶礼膜拜
worshipp 信众 崇拜者
worst 大不了
worth 不愧 价值 值 值得 划 可取 含金量 对得起 无愧 身价 配称
worthless 一文不值 不值一文 不值一笑 不成材 不稂不莠 无用 泼贱 烂泥扶不上墙
worthwhil 上算 划算 合算 有意义 有搞头 犯得上 犯得着
wound 中伤 伤 伤口 创 创伤 创口 受伤 外伤 打伤 挂花 疮口 疮痍 负伤
wow 咳 哇 哇塞 哗 嗬 夥颐 登愣
wr 扭 拧 揝 绞 绞扭
wrangl 争执 争辩 口角 扯皮 掰扯 牧马人 角力 譊
wrap 包 包住 包装 封装 帕 打包 换行 装 褢 褱
wrapp 包 包皮 封套 皮儿
wrath 愤怒
wrathful 彪休 撊
wreath 花圈
wreck 损毁 摧毁 破坏 祸害 糟蹋
wreckag 残骸
wren 鸁
wrench 扳子 扳手 扳钳 纽 螺旋钳
wrest 夺得
wrestl 扭打 拼搏 搏击 搏斗 摔角 摔跤 格斗 角力 角抵 角斗
wretch 佌 凄楚 可怜兮兮 可怜虫 天杀的 家徒四壁 寒酸 惨 晦气 混球 混蛋 狈 猥琐 累累 苦情 苦逼 该死
wriggl 蜷 蠉 蠕 蠕动前进 蠢动 跟头虫
wright 莱特 赖特
wrigle 箭牌
wrinkl 折皱 挼 揪揪 皱 皱巴巴 皱纹 皱缩 皱褶 纹缕 纹路 绉 褶子 褶皱 蹙
wrist 手脖子 手腕 手腕子 手腕式 手颈 腕 腕子
wristband 手环
wristwatch 手表 腕表
writ 书 书写 书面 令 令状 伏羲氏 作 作手 作者 修 做 做手 写 写作 写字 写道 创作 去信 吴玉章 周瘦鹃 字句 执笔 挥毫 撰写 撰稿 撰述 操觚 文 文墨 文字 文学家 文章 文笔 文辞 柳青 泐 濡毫 爬格子 笔 笔墨 笔者 笔耕 编 编著 翰 著 著作 著述 行云流水 袁静 词人墨客 运笔 郭沫若
written 书面 成文 笔头
wroclaw 弗罗茨瓦夫
wrong 不对 不对劲 不平 冤 冤枉 含冤 左 差 曲 理亏 蒙冤 输理 错 错误 非
wrongdo 徒 罪孽
wrought 锻
wtf 卧槽 卧草 我操 我曹 我肏
wto 世贸组织
wu 武安市
wuchang 五常市 武昌区
wuchuan 吴川市 武川县
wud 武定县
wuda 乌达区
wudalianchi 五大连池市
wudang 乌当区
wudongd 乌东德
wudu 武都区
wugang 武冈市 舞钢市
wuh 五河县
wuhai 乌海市
wuhan 武汉市
wuhu 芜湖市
wuhua 五华县
wuhuan 乌桓
wuji 无极县
wujiagang 伍家岗区
wujiang 吴江区 武江区
wujin 武进区
wul 武陵区
wulong 武隆区
wum 武鸣区
wumah 乌马河区
wun 武宁县
wunderkind 人精
wup 武平县
wuqiang 武强县
wuqiao 吴桥县
wuri 乌日
wushan 巫山县 武山县
wutong 梧桐
wutongqiao 五通桥区
wuwei 无为市 武威市
wuxi 巫溪县 无锡市
wuxu 武穴市
wuxuan 武宣县
wuy 五营区
wuyang 舞阳县
wuyi 武邑县
wuyil 乌伊岭区
wuyishan 武夷山市
wuyuan 五原县 婺源县
wuzhi 武陟县
wuzhong 吴中区 吴忠市
wuzhou 梧州市
wuzi 吴子
www 全球资讯网
wyl 威利
wyom 怀俄明
wyvern 飞龙
x 兴安区 兴安县 叉 异或
x4 四驱车
xanthan 黄原胶
xanthat 黄原酸盐
xanthen 呫吨
xanthin 黄嘌呤
xanthipp 赞西佩
xanthon 呫吨酮
xenocypri 鲴
xenocyprioid 似鲴
xenolith 捕虏岩
xenon 氙 氠 氥
xenophobia 仇外 仇外心理
xenophobic 排外
xenopsylla 客蚤属
xenopu 爪蟾
xerophthalmia 干眼症 眼干症
xerox 全录 施乐
xi 克西 西安市
xia 夏商周
xiah 夏河县
xiahuayuan 下花园区
xiajiang 峡江县
xiali 夏利
xialu 下陆区
xiamen 厦门市
xian 咸安区
xianchengduo 鲜橙多
xianfeng 咸丰
xiang 翔安区
xiangcheng 相城区 芗城区 襄城区 襄城县 项城市
xiangdong 湘东区
xiangdu 襄都区
xiangfang 香坊区
xiangh 香河县
xiangqiao 湘桥区
xiangshan 相山区 象山区
xiangshui 响水县
xiangtan 湘潭县 湘潭市
xiangxiang 湘乡市
xiangyang 襄阳市
xiangyin 湘阴县
xiangzhou 襄州区 象州县 香洲区
xiann 咸宁市
xianyang 咸阳市
xianyou 仙游县
xiao 箫
xiaochang 孝昌县
xiaodiao 小调
xiaogan 孝感市
xiaohao 小昊
xiaoj 孝经
xiaokang 小康
xiaolian 孝廉
xiaomi 小米
xiaomila 小米辣
xiaonan 孝南区
xiaonei 校内
xiaosu 孝肃
xiaot 猇亭区
xiaoyi 孝义市
xiapu 霞浦县
xiashan 霞山区
xiayi 夏邑县
xichang 西昌市
xicheng 西城区
xichuan 淅川县
xid 喜德县
xiejiaji 谢家集区
xiezhi 獬豸
xifeng 息烽县 西峰区
xigaz 日喀则市
xigong 西工区
xigu 西固区
xih 西和县
xihu 溪湖区
xihua 西华县
xil 西陵区
xilin 西林县
xilingol 锡林郭勒盟
xilinhot 锡林浩特市
ximend 西门町
xin 新安县 西宁市
xincai 新蔡县
xincheng 忻城县 新城区
xindian 小赤壁
xindu 信都区
xinfeng 信丰县 新丰县
xingan 新干县
xingbin 兴宾区
xingcheng 兴城市
xingguo 兴国县
xingh 兴和县
xinghua 兴化市
xinglong 兴隆县
xingn 兴宁区 兴宁市
xingp 兴平市
xingren 兴仁市
xingshan 兴山县
xingtai 邢台县 邢台市
xingtang 行唐县
xingtian 刑天
xingy 兴业县
xingyang 荥阳市
xingyi 兴义市
xingyiquan 形意拳
xinh 新河县
xinhua 新化县 新华
xinhui 新会区
xinji 辛集市
xinjian 新建区
xinjiang 且末 且末县 且末遗址 东山区 乌什塔拉 乌什塔拉乡 乌尔禾 乌尔禾区 乌苏 乌苏市 乌鲁木齐县 于田 于田县 伊吾 伊吾县 伊宁 伊宁县 克孜尔千佛洞 克孜尔尕哈 克拉玛依区 刀郎 北屯 北屯市 南山矿区 博乐市 博湖 博湖县 可可托海 吉木乃 吉木乃县 吉木萨尔 吉木萨尔县 呼图壁 呼图壁县 和布克赛尔县 和硕 和硕县 和静 和静县 哈巴河 哈巴河县 塔城市 墨玉 墨玉县 天山区 头屯河区 奇台 奇台县 奎屯市 富蕴 富蕴县 察布查尔 察布查尔县 尉犁 尉犁县 尼勒克 尼勒克县 巩留 巩留县 巴里坤 巴里坤县 布尔津 布尔津县 库尔勒 开都河 托里 托里县 新市区 新源 新源县 昌吉市 昭苏 昭苏县 木垒县 民丰 民丰县 水磨沟 水磨沟区 沙依巴克 沙依巴克区 沙湾 洛浦 洛浦县 温泉县 焉耆县 特克斯县 独山子 独山子区 玛纳斯 玛纳斯县 玛纳斯河 白碱滩 白碱滩区 皮山 皮山县 福海 福海县 策勒 策勒县 精河 精河县 若羌 若羌县 裕民 裕民县 轮台 轮台县 轮台古城 达坂城 达坂城区 阜康市 阿克苏市 阿合奇 阿合奇县 霍城 霍城县 青河 青河县 额敏 额敏县 马兰 马兰基地 龟兹
xinl 新乐市
xinlin 新林区
xinluo 新罗区
xinmi 新密市
xinmin 新民市
xinn 新宁县
xinq 新青区
xinshao 新邵县
xintai 新泰市
xintang 新塘
xintian 新田县
xintiandi 新天地
xinx 新兴区 新兴县
xinxiang 新乡县 新乡市
xiny 新野县
xinyang 信阳市
xinyi 信宜市 新沂市
xinyu 新余市
xinzheng 新郑市
xinzhou 信州区 忻州市 新洲区
xinzhuang 莘庄镇
xiongnu 匈奴
xionit 西戎
xip 西平县
xiren 希仁
xirong 西戎
xisaishan 西塞山区
xisha 西沙区
xishan 锡山区
xishi 西施
xishui 习水县 浠水县
xiufeng 秀峰区
xiun 休宁县
xiushui 修水县
xiuwen 修文县
xiuwu 修武县
xiuy 秀英区
xiuyu 秀屿区
xixia 西峡县
xixiangtang 西乡塘区
xixiu 西秀区
xo 叉圈
xuancheng 宣城市
xuanhua 宣化区
xuanhuan 玄幻
xuanwei 宣威市
xuanwumen 宣武门
xuanzang 玄奘
xuanzhou 宣州区
xuchang 许昌市
xujiahui 徐家汇
xunk 逊克县
xunwu 寻乌县
xunyang 浔阳区
xunyu 荤粥
xunzi 荀子
xupu 溆浦县
xushui 徐水区
xuwen 徐闻县
xuyi 盱眙县
xuzhou 徐州市
xylan 木聚糖
xylem 木质部
xylen 二甲苯
xylitol 戊五醇 晒骆驼 木糖醇
xylophon 木琴
xylos 木糖
xylulos 木酮糖
y 郢
ya 雅安市
yacht 游艇
yahoo 雅虎
yahweh 雅威
yak 大谈 牦 牦牛 犛
yakeshi 牙克石市
yakiniku 日式烧肉
yakitori 烧鸟
yaksha 夜叉
yakult 养乐多
yakuza 日本黑道 极道
yal 耶鲁
yalta 雅尔塔
yam 山药 番薯 薯
yama 阎君 阎王 阎王爷 阎罗 阎罗王 阎老 阎魔
yamada 山田
yamaguchi 山口
yamaha 雅马哈
yamamoto 山本
yamashita 山下
yamato 大和
yamen 六扇门 衙署 衙门
yamoussoukro 亚穆苏克罗 雅穆索戈
yan 延安市 燕 燕国
yancheng 盐城市 郾城区
yandu 盐都区
yanfeng 雁峰区
yang 阳
yangcheng 羊城
yangchun 阳春市
yangdong 阳东区
yangg 秧歌
yangjiang 阳江市
yangm 阳明区
yangon 仰光
yangqin 扬琴
yangquan 阳泉市
yangshan 阳山县
yangshao 仰韶
yangshuo 阳朔县
yangxi 阳西县
yangxin 阳新县
yangyuan 阳原县
yangzhong 扬中市
yangzhou 扬州市
yanj 燕京
yanji 延吉市
yanjin 延津县
yank 强拉 扽
yanke 北方佬 扬基 美国佬
yankou 觃口
yankovic 扬科维奇
yankovich 扬科维奇
yanl 炎陵县 鄢陵县
yanoda 呀诺达
yanp 延平区
yanq 延庆区
yanshan 盐山县 铅山县 雁山区
yanshi 偃师区
yantai 烟台市
yantian 盐田区
yanyuan 盐源县
yanzhou 兖州区
yanzi 晏子
yao 姚安县
yaodong 窑洞
yaohai 瑶海区
yaound 雅恩德 雅温得
yard 十二码 厂 厂子 码 院子 集材
yardang 雅丹
yardstick 准绳 尺度
yaren 亚伦
yarn 纱线
yarrow 蓍
yaw 偏航 平摆 雅司 雅司病
yawn 呴 呵欠 呿 哈欠 打呵欠 打哈欠 欠
yazhou 崖州区
yeah 个头 你个头 切 嗯 噫 最好是 譩
year 丑牛 两千年 亥猪 兹 午马 卯兔 子鼠 寅虎 届 岁 岁月 巳蛇 年 年华 年度 年级 年表 年载 年间 戌狗 成年累月 整年累月 春秋 有年 未羊 玆 申猴 积年累月 稔 经年 经年累月 花甲 蔀 载 辰龙 酉鸡 长年累月
yearbook 年刊 年鉴 纪念册
yearl 年年 每年
yearn 向往 垂涎三尺 相思 眷怀 眷恋 魂牵梦萦
yeast 酴 酵 酵母 酵母菌 酿母菌
yeji 叶集区
yekaterinburg 叶卡捷琳堡
yell 叫喊 叫声 叱呵 号叫 吆 吆喊 吆喝 吼叫 呼叫 喊 喊声 喊道 嘶吼 嚎叫 高喊
yellow 斢 顑 黄 黄色
yellowcak 黄饼
yellowcheek 鳡
yellowhamm 黄鹀
yellowish 偏黄 黄不溜秋
yellowtail 秀色孙鲽
yelp 吠叫
yeltsin 叶利钦
yemaek 濊貊
yemen 也门 叶门
yen 円
yerevan 叶里温 埃里温 耶烈万
yes 俞 唯 喏 对不对 是的 欸 诺
yessir 得令
yesterda 头天 昨 昨儿 昨儿个 昨天 昨日
yet 且 仍 仍旧 仍然 但 倒 兀 兀自 却 又 尙 尚 尚且 然而 犹 犹自 而 迄 还
yeti 雪人
yi 义安区 依安县
yibin 宜宾市
yichang 宜昌市
yicheng 宜城市 驿城区
yichuan 伊川县
yichun 伊春市 宜春市
yidam 本尊
yidu 宜都市
yield 低头 俯就 出 出产 听任 委曲 嫕 屈从 屈挠 屈服 弃守 当量 挠 松口 柔 柔顺 殖利 滋长 礼让 让 让位 让步 诎 迁就 退后 逊 避让 降服
yifeng 宜丰县
yihuang 宜黄县
yijiang 弋江区
yil 夷陵区
yilan 依兰县
yiliang 彝良县
yima 义马市
yin 阴
yinchuan 银川市
yindu 殷都区
yingcheng 应城市
yingd 英德市
yingdong 颍东区
yingj 荥经县
yingjiang 迎江区
yingkou 营口市
yingpan 营盘
yingquan 颍泉区
yingshan 英山县
yingshang 颍上县
yingtai 瀛台
yingtan 鹰潭市
yingzhou 瀛洲 颍州区
yingzong 英宗
yinhai 银海区
yintang 印堂 印堂穴
yinxu 殷墟
yippe 好哇
yiwu 义乌市
yix 宜兴市
yixianosauru 义县龙
yixiu 宜秀区
yiyang 宜阳县 弋阳县 益阳市
yizhang 宜章县
yizheng 仪征市
yizhou 宜州区
ymca 青年会
yodel 岳得尔歌
yoga 瑜伽 瑜珈 瑜迦
yogurt 优格 优酪乳 酥酪 酸乳 酸乳酪 酸奶
yogyakarta 日惹
yojana 由旬
yok 枷销 牛轭 牵绊 羁绊 胊 轭
yokel 土老帽 山药蛋 泥腿 泥腿子 老粗
yokkaichi 四日市 四日市市
yokohama 横滨 横滨市
yokosuka 横须贺
yokoyama 横山
yokozuna 横纲
yond 那边
yong 永安 永安市
yongbyon 宁边
yongchang 永昌县
yongcheng 永城市
yongchuan 永川区
yongchun 永春县
yongd 永定区
yongdeng 永登县
yongdingmen 永定门
yongfeng 永丰县
yongfu 永福县
yongj 永靖县
yongji 永吉县 永济市
yongkang 永康区 永康市
yongn 邕宁区
yongnian 永年区
yongq 永清县
yongqiao 埇桥区
yongren 永仁县
yongshun 永顺县
yongtai 永泰县
yongx 永兴县
yongxin 永新县
yongxiu 永修县
yongzheng 雍正
yongzhou 永州市
yonhap 韩联社
york 约克
yorkshir 约克郡
yoshi 耀西
yoshida 吉田
yoshihito 嘉仁
yoshino 吉野
yoshinoya 吉野家
you 你 你们 侬 倷 台 台端 咱们 大驾 尊驾 尔 尔等 您 执事 祢 袮 贤妻 贵方 足下
youhao 友好区
youjiang 右江区
youku 优酷
young 丱 仔 小 少 少男 年少 年幼 年轻 幼 幼仔 幼小 幼崽 幼稚 弱 正太 毛 稚 绮年 蔽芾 青 青年 青年人 龆
youngest 屘 幺 老幺
youngst 囝仔 小伙 小伙子 小子 小屁孩 小年轻 小登 小青年 少年 少年人 年轻人
your 贵 钧 高
yourself 本人
youth 后生 少年 红颜 芳华 郎 青 青少年 青年 青春
youthful 年青 春 绮年
youthfulness 青春
youtiao 油条 油炸鬼 馃子
youtub 油管
youxi 尤溪县
youxuan 油旋
youyi 友谊县
youzhou 幽州
ytterbium 镱
yttrium 钇
yu 裕安区 鄅
yuan 分 毫 远安县
yuanbaoshan 元宝山区
yuancheng 源城区
yuanhui 源汇区
yuanjiang 沅江市
yuanl 沅陵县
yuanmingyuan 圆明园
yuanmou 元谋县
yuanp 原平市
yuanshi 元氏县
yuanyang 原阳县
yuanzhou 袁州区
yucatan 尤卡坦
yucheng 禹城市 虞城县
yudu 于都县
yuebei 月孛
yuefu 乐府
yuehu 月湖区
yueq 乐清市
yueqin 月琴
yuexi 岳西县 越西县
yuexiu 越秀区
yueyang 岳阳县 岳阳市
yuezhi 月支
yufeng 鱼峰区
yugan 余干县
yugoslavia 南斯拉夫
yuhong 于洪区
yuhu 雨湖区
yuhua 裕华区 雨花区
yuhuatai 雨花台区
yuhui 禹会区
yukata 浴衣
yukawa 汤川
yukon 育空
yulin 夏州 榆林市 玉林市
yumen 玉门市
yun 云安区
yunan 郁南县
yuncheng 云城区 运城市
yunfu 云浮市
yunh 运河区
yunmeng 云梦县
yunnan 丘北 丘北县 东川 东川区 个旧市 临翔 临翔区 云县 云贵川 云龙 云龙县 五华区 会泽 会泽县 元江县 元谋县 元阳 元阳县 凤庆县 剑川 剑川县 勐海 勐海县 勐腊 勐腊县 华坪 华坪县 华宁 华宁县 南华县 双柏县 双江县 古城区 向家坝 墨江县 大关县 大姚县 太子十三峰 姚安县 威信 威信县 孟连县 宁蒗县 安宁市 官渡 官渡区 宜良 宜良县 宣威市 宾川 宾川县 富宁 富宁县 富民 富民县 富源 富源县 寻甸县 峨山县 嵩明 嵩明县 巍山县 巧家 巧家县 师宗 师宗县 广南 广南县 建水 建水县 开远市 弥渡 弥渡县 彝良县 德钦 德钦县 思茅区 新平县 施甸 施甸县 昌宁 昌宁县 易门 易门县 昭阳 昭阳区 景东县 景洪市 景谷 景谷县 梁河 梁河县 梅里雪山 楚雄市 武定县 永仁县 永善 永善县 永平 永平县 永德 永德县 永胜 永胜县 江城县 沧源县 泸西 泸西县 洱源 洱源县 滇藏川 澜沧县 牟定县 玉龙县 瑞丽 瑞丽市 白马雪山 盈江 盈江县 盐津 盐津县 盘龙 盘龙区 石屏 石屏县 石林县 砚山 砚山县 祥云 祥云县 禄劝县 红塔 红塔区 红河县 绥江 绥江县 绿春 绿春县 罗平 罗平县 耿马县 西山区 西畴 西畴县 西盟县 通海 通海县 镇康 镇康县 镇沅县 镇雄 镇雄县 陆良 陆良县 陇川 陇川县 隆阳 隆阳区 雪山太子 马关 马关县 鲁甸 鲁甸县 鹤庆 鹤庆县 麒麟区 麻栗坡 麻栗坡县 龙陵 龙陵县
yunxi 云溪区 郧西县
yunxiao 云霄县
yunyan 云岩区
yunyang 云阳县 郧阳区
yupian 玉篇
yupp 小资 雅痞 雅皮 雅皮士
yuq 余庆县
yuquan 玉泉区
yuquany 玉泉营
yurchenko 尤尔钦科
yuri 橘味
yuriko 百合子
yurt 廙 毡房 穹庐 蒙古包
yushan 雨山区
yushu 榆树市
yushui 渝水区
yusuf 玉素甫
yut 毓婷
yutian 玉田县
yuwang 榆罔
yuwangtai 禹王台区
yuxi 帽天山 玉溪市
yuxiang 鱼香
yuyao 余姚市
yuzhong 榆中县 渝中区
yuzhou 玉州区 禹州市
z 锡安
zaandam 赞丹
zadok 撒督
zagreb 札格拉布 札格瑞布 札格雷布 萨格勒布
zair 扎伊尔
zakat 天课
zambia 尚比亚 赞比亚
zamthang 壤塘县
zan 癫狂 诙谐
zanhuang 赞皇县
zanzibar 桑给巴尔
zaoqiang 枣强县
zaoshen 灶君 灶王 灶王爷 灶神
zaoyang 枣阳市
zaozhuang 枣庄市
zap 打爆
zapatero 萨巴德罗
zaragoza 萨拉戈萨
zatoichi 座头市
ze 劲头 热度 热忱 积极性
zealot 发烧友
zealotr 狂热
zealou 劻 热心 铁杆
zearalenon 玉米赤霉烯酮
zebede 载伯德
zebra 斑马
zebrafish 斑马鱼
zebu 犎
zechariah 匝加利亚 撒迦利亚
zedoar 莪
zeebrugg 泽布吕赫
zeitgeist 思潮
zelda 塞尔达 萨尔达
zen 禅
zengcheng 增城区
zengdu 曾都区
zengzi 曾子
zenith 天顶 日中
zeolit 沸石
zeppelin 齐柏林
zerah 则辣黑 谢拉
zero 洞 清零 零 零起点
zerubbabel 所罗巴伯
zeta 截塔 泽塔
zeu 宙斯
zhalantun 扎兰屯市
zhaliang 炸两
zhang 市丈
zhangbei 张北县
zhanggong 章贡区
zhangjiagang 张家港市
zhangjiaj 张家界市
zhangjiakou 张家口市
zhangp 漳平市
zhangpu 漳浦县
zhangshu 樟树市
zhangwan 张湾区
zhangy 张掖市
zhangzhou 漳州市
zhanh 湛河区
zhanjiang 湛江市
zhao 诏安县 赵国
zhaodong 肇东市
zhaog 朝歌
zhaoju 昭觉县
zhaop 昭平县
zhaoq 肇庆市
zhaotong 昭通市
zhaoyuan 招远市 肇源县
zhaozhou 肇州县
zhapu 乍浦
zhecheng 柘城县
zhejiang 三门 三门县 上城区 东阳市 临海市 义乌市 乐清市 云和 云和县 仙居 仙居县 余姚市 余杭 余杭区 兰溪市 北仑区 南浔区 南湖区 吴兴 吴兴区 嘉善 嘉善县 天台 天台县 婺城 婺城区 宁海 宁海县 安吉 安吉县 定海 定海区 岱山 岱山县 嵊州市 嵊泗 嵊泗列岛 嵊泗县 常山 常山县 平湖市 平阳 平阳县 庆元 庆元县 建德市 开化县 德清 德清县 慈溪市 拱墅 拱墅区 文成 文成县 新昌 新昌县 普陀 普陀区 景宁 景宁县 松阳 松阳县 柯城 柯城区 桐乡市 桐庐 桐庐县 椒江 椒江区 武义 武义县 永嘉 永嘉县 永康市 江北区 江山市 泰顺 泰顺县 浦江 浦江县 海宁市 海曙 海曙区 海盐 海盐县 淳安 淳安县 温岭市 滨江区 瑞安市 瓯海 瓯海区 磐安 磐安县 秀洲 秀洲区 缙云 缙云县 苍南 苍南县 莲都 莲都区 萧山 萧山区 西湖 西湖区 诸暨市 象山县 越城 越城区 路桥 路桥区 遂昌 遂昌县 鄞州 鄞州区 金东 金东区 镇海 镇海区 长兴 长兴县 青田 青田县 鹿城 鹿城区 黄岩 黄岩区 龙井茶 龙泉市 龙游 龙游县 龙湾 龙湾区
zhenfeng 贞丰县
zheng 正安县 郑
zhengd 正定县
zhengh 政和县
zhengn 正宁县
zhengxiang 蒸湘区
zhengyang 正阳县
zhengzhou 郑州市
zhengzitong 正字通
zhenjiang 浈江区 镇江市
zhenlai 镇赉县
zhenp 镇平县
zhenyuan 镇原县 镇远县
zherong 柘荣县
zhi 直
zhihu 知乎
zhijiang 枝江市
zhijin 织金县
zhili 直隶
zhongdu 中都
zhonghua 中华
zhonglou 钟楼区
zhongmu 中牟县
zhongnanhai 中南海
zhongshan 中山市 钟山区 钟山县
zhongwei 中卫市
zhongxiang 钟祥市
zhongzhan 中站区
zhou 纣
zhoukou 周口市
zhoun 周宁县
zhouqu 舟曲县
zhoushan 舟山市
zhouzhuang 周庄 周庄镇
zhuangh 庄河市
zhuanglang 庄浪县
zhuangzi 庄子
zhuanxu 颛顼
zhubei 竹北 竹北市
zhucheng 诸城市
zhuhai 珠海市
zhuhui 珠晖区
zhuji 诸暨市
zhumadian 驻马店市
zhuolu 涿鹿县
zhuozhou 涿州市
zhuozi 卓资县
zhuqu 朱雀
zhurong 祝融
zhushan 珠山 珠山区 竹山县
zhuxi 竹溪县
zhuya 珠崖
zhuzhou 株洲市
zibo 淄博市
zigong 自贡市
zigui 秭归县
zigzag 之字形 蛇行 蜿蜒 锯齿形
zigzagg 弯弯曲曲
zihui 字汇
zijin 紫金县
zilin 字林
zimbabw 津巴布韦 辛巴威
zinc 锌
zinnia 百日菊
zionism 犹太复国主义
zip 呼啸而过
zipp 拉链 拉锁
zipporah 西坡拉
zircalo 锆合金
zircon 锆石
zirconium 锆
zit 痘痘
zithromax 希舒美
zix 资兴市
zixi 资溪县
ziyang 资阳区 资阳市
ziyuan 资源县
zok 鼢鼠
zola 左拉
zomb 丧尸 僵尸 活尸 肉鸡 行尸走肉
zon 地带 带
zongyang 枞阳县
zoo 动物园
zoogloea 菌胶团
zoogon 胎生
zookeep 饲养员
zoolog 动物学
zoologic 动物学
zoom 变焦 缩放
zoonosi 人畜共患症
zootoxin 动物毒素
zoroast 琐罗亚斯德 琐罗亚斯特
zoroastrianism 波斯教 琐罗亚斯德教 祆教 胡天
zorro 佐罗
zoucheng 邹城市
zouyu 驺虞
zucchini 意大利青瓜 栉瓜 西葫芦
zulu 祖鲁
zuma 祖马
zunhua 遵化市
zunyi 遵义市
zurich 苏黎世
zwitter 两性离子
zwoll 兹沃勒
zygomycet 接合菌纲
zygot 合子
zymas 酿酶
zymogen 酶原
zymolysi 酵解作用
zymosterol 酵母醇
zymurg 酿造学
`
