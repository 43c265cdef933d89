import { faceEachOther, readSides } from "./two-sides";

/**
 * Opposites that neither WordNet's pointers nor opposed morphemes give, under the opposed heads of P. M. Roget, "Thesaurus of English Words and
 * Phrases" (1911 edition; its numbers stand first), a line a pair of sides: English lemmas and folded Chinese words. Every word of one side denies every word of the other
 * when the same thing is said at the same time. Left out: states that follow each other by nature (arrest and release, arrival and departure) and
 * words of truth and falsity, which speak of other claims.
 */
const HEADS = `488/489 support endorse favour favor agree 支持 赞成 同意 赞同 拥护 | oppose disagree object reject 反对
760/761 allow permit authorize approve 允许 准许 许可 批准 容许 | forbid prohibit ban 禁止 严禁 不准 不许
762/764 grant | deny refuse
762/764 grant allow uphold | refuse reject dismiss 驳回
35/36 grow | shrink
762/764 approve accept confirm endorse 批准 核准 接受 同意 答应 应允 采纳 受理 | reject refuse veto 否决 驳回 拒绝 回绝 婉拒 谢绝
762/764 pass adopt sign approve endorse 通过 签署 | veto reject 否决 驳回
480/614 uphold affirm sustain confirm 维持 | overturn quash reverse annul 推翻 撤销 改判 发回重审
731/732 pass 通过 及格 | fail 不及格 未过
66/67 begin start commence 开始 启动 展开 开启 | end finish conclude cease stop 结束 终止 完结 停止 告终
731/732 succeed success successful 成功 得逞 | fail failure unsuccessful 失败 未遂 告吹
359/360 survive alive 存活 获救 生还 幸存 活着 在世 健在 | die kill dead deceased 死亡 遇难 身亡 去世 逝世 丧生 罹难 病逝
946/947 innocent 无罪 清白 | guilty 有罪
970/971 acquit exonerate | convict condemn
110/111 extend prolong lengthen renew 延长 续签 续约 延期 | end terminate shorten curtail cut 缩短 终止 解除
194/195 expand enlarge 扩建 扩编 扩充 扩大 | abolish scrap disband dissolve 裁撤 撤销 解散 缩编
52/187 full packed crowded 满座 客满 爆满 座无虚席 人满为患 | empty deserted vacant 空无一人 空荡荡 空置
484/485 reliable trustworthy 可靠 可信 | unreliable 不可靠 不可信
457/458 heed 理会 重视 关注 | ignore disregard neglect 忽视 无视 忽略 漠视
457/458 careful 谨慎 | careless 草率 疏忽
772/773 comply obey fulfil 遵守 恪守 履行 遵循 | violate breach flout 违反 违背 违约 违规
143/142 continue resume 继续 持续 延续 恢复 | cease stop halt suspend discontinue 停止 终止 中止 中断 暂停
141/756 retain keep maintain preserve 保留 维持 | abolish scrap cancel repeal revoke 取消 废除 撤销 废止
604/624 persist proceed pursue continue 坚持 推进 | abandon relinquish drop withdraw scrap shelve 放弃 搁置 撤回 中止
76/77 join 加入 | quit withdraw 退出
76/77 include 包括 包含 含有 | exclude 排除 不含 剔除
535/536 admit confirm acknowledge 承认 证实 确认 坦承 | deny refute 否认 辟谣 否定
931/932 praise commend 赞扬 表扬 称赞 赞赏 | criticize condemn denounce 批评 谴责 抨击 指责 斥责
531/528 disclose reveal publish 公开 公布 披露 透露 | conceal hide withhold 隐瞒 保密 掩盖 隐匿
132/133 提前 提早 | postpone delay 推迟 延后 延迟 延期 押后
132/133 punctual 如期 准时 按时 准点 正点 | late 延误 迟到 逾期 误点 晚点
775/776 profit profitable 盈利 获利 赚钱 | loss 亏损 亏钱 赔钱
37/38 新增 增设 | 削减 裁减 裁撤 砍掉
43/44 merge 合并 | split 拆分 分拆
72/73 concentrate 集中 | disperse scatter 分散
186/187 attend present 出席 到场 与会 | absent 缺席 缺阵
707/706 help aid assist 帮助 协助 | hinder impede obstruct 阻碍 妨碍 阻挠
755/756 appoint 任命 委任 | dismiss sack 免职 罢免 撤职 革职
755/756 hire employ recruit 招 新招 招募 增聘 扩招 招聘 聘用 雇用 雇佣 录用 | fire dismiss sack axe 解雇 解聘 裁员 裁减 裁撤 辞退
161/162 build construct 修建 兴建 建造 | demolish 拆除 拆毁
260/261 open reopen 开放 开启 打开 重开 | close shut 关闭 封闭 关停
282/283 advance 前进 | retreat 后退 撤退
714/713 unite 团结 统一 | divide 分裂
158/157 valid 有效 | invalid void 无效 失效
963/964 legal lawful 合法 | illegal unlawful 非法 违法
654/655 positive 阳性 | negative 阴性
664/665 safe 安全 | dangerous unsafe 危险
858/859 optimistic 乐观 | pessimistic 悲观
831/832 satisfied 满意 | dissatisfied unhappy 不满
600/744 voluntary 自愿 | compulsory mandatory forced 强制 被迫
815/812 free 免费 | charge 收费
660/659 recover 复苏 | 衰退
641/640 surplus 顺差 盈余 | deficit 逆差 赤字
682/683 active 积极 活跃 | passive inactive 消极
150/149 stable 稳定 平稳 | unstable 动荡 波动
692/706 cooperate 合作 配合 | resist 抵制 对抗
543/544 adequate sufficient 充足 充分 足够 | inadequate insufficient 不足 短缺 匮乏
717/718 restore 恢复 | sever 断绝
888/889 friendly 友好 | hostile 敌对
474/475 certain 确定 | uncertain 不确定
772/927 legitimate 正当 | illegitimate 不当`;

/**
 * Words that WordNet opposes but that sort things rather than judge them: what is said of the northern half is not denied by what is said of the
 * southern half. Classifying adjectives of "Collins COBUILD English Grammar" (1990), 2.42–2.46, that WordNet has in pairs.
 */
const CLASSIFYING: ReadonlySet<string> = new Set(
  "male female north south east west northern southern eastern western left right upper lower inner outer internal external inside outside domestic foreign urban rural indoor outdoor public private state federal provincial municipal primary secondary elementary first last former latter previous next past future junior senior old new young early late front back top bottom maternal paternal civil military central local personal impersonal individual common single double married unmarried multiple white black more less most least much many few little up down in out on off here there before after above below long short large small big high low major minor great same different other absolute relative adopted native blue-collar white-collar peripheral acute chronic analytic synthetic gross net full-time part-time empirical theoretical horizontal vertical inclined international national liquid solid lower-class middle-class mental physical metallic postwar prewar spoken written anterior posterior proximal distal adjusted general abstract concrete live recorded instrumental vocal linear planar round square even odd qualitative quantitative preceding succeeding overhead surface all no some like best worst maximum minimum maximal minimal open-air closing opening".split(
    " ",
  ),
);

/** The heads' numbers name the source; the sides are the words after them. */
const SIDES = readSides(HEADS.replace(/^\S+ /gmu, ""));

/** True where two folded words (English: lemmas) stand under opposed heads. Symmetric. */
export function areOpposedHeads(x: string, y: string): boolean {
  return faceEachOther(SIDES, x, y);
}

const MEMBERS: ReadonlyMap<number, readonly string[]> = readMembers();

function readMembers(): Map<number, string[]> {
  const members = new Map<number, string[]>();
  for (const [word, sides] of SIDES) for (const side of sides) members.set(side, [...(members.get(side) ?? []), word]);
  return members;
}

/** Numbers of the thesaurus sides that a folded word (English: a lemma) stands under. */
export function sidesOf(word: string): readonly number[] {
  return SIDES.get(word) ?? [];
}

/** True where two words stand under the same side of one head. Symmetric. */
export function shareSide(x: string, y: string): boolean {
  const xs = SIDES.get(x);
  const ys = xs && SIDES.get(y);
  return ys !== undefined && xs!.some((side) => ys.includes(side));
}

/** The other words under the same side of the same head, near in meaning though not the same. */
export function wordsUnderSameHead(word: string): string[] {
  const words = (SIDES.get(word) ?? []).flatMap((side) => MEMBERS.get(side) ?? []);
  return [...new Set(words)].filter((other) => other !== word);
}

/** Postures and activities that WordNet opposes but that exclude each other no more than others do: who does not walk need not ride. */
const ACTIVITIES: ReadonlySet<string> = new Set(
  "ride walk sit stand lie sleep idle work shout whisper cry laugh multiply divide gather spread boil freeze hold".split(
    " ",
  ),
);

/** True for an English word that sorts things (northern, male, previous) or names an activity. */
export function isClassifying(word: string): boolean {
  return CLASSIFYING.has(word) || ACTIVITIES.has(word);
}
