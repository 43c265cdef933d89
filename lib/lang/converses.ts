import { faceEachOther, readSides } from "./two-sides";

/**
 * Verbs that tell one event from its two ends: if A buys from B, B sells to A. They need their roles swapped before they are compared
 * and are never opposites by themselves. Class of relational opposites called converses in J. Lyons, "Semantics" (1977), 9.1;
 * a line a pair of sides, English lemmas and folded Chinese words.
 */
const PAIRS = `buy purchase acquire 买 购买 买入 买下 买来 买走 买进 收购 采购 购入 购得 认购 并购 控股 入主 | sell 卖 出售 售卖 卖出 售出 售予 卖给 变卖 转让 抛售 并入
lend loan 借出 借给 出借 贷出 贷给 放贷 | borrow 借入 借来 借到 借走 借得 借款 贷款 借用
win beat defeat 赢 赢得 胜 获胜 取胜 战胜 击败 打败 完胜 力克 力压 击退 胜诉 胜出 险胜 | lose 输 输掉 负 败 落败 战败 失利 输给 败给 惨败 负于 不敌 败诉 落选
hire employ recruit 聘用 聘请 雇用 雇佣 录用 招聘 | serve 受雇 受聘 应聘 入职
give donate grant award 给 给予 捐 捐赠 授予 赠送 颁发 拨给 发放 | receive get obtain 得到 收到 获得 获赠 获颁 领取 接受 受赠
send dispatch mail 寄 发送 寄出 送 发出 运送 | receive get 收到 接收 签收 收取
export 出口 输出 | import 进口 输入
pay 支付 付款 缴纳 付给 缴付 | receive charge collect 收款 收取 征收 收费 进账
teach 教 教授 讲授 | learn study 学 学习 就读
rent lease let 出租 租出 租给 | rent lease 承租 租用 租赁 租入 租下 租来 租到
hand 移交 转交 交给 移送 | receive 接手 接收 接管 接过
supply provide 供应 供货 供给 提供 | buy receive 采购 进货
invest 投资 注资 入股 | raise 融资 募资 募集 引资
attack invade 进攻 攻击 袭击 攻打 入侵 | defend 防守 防御 抵御 受袭 遇袭
sue prosecute accuse 起诉 控告 指控 状告 控诉 | defend 应诉 被诉 抗辩
precede 先于 | follow 后于
own 拥有 持有 | belong 属于 隶属 归属
ask inquire question 问 询问 提问 追问 发问 | answer reply respond 答 回答 答复 回应 回复
order 下单 订购 订货 | deliver 交货 交付 供货 发货
issue 发行 发债 | subscribe 认购 申购
insure 承保 | insured 投保
host 主办 承办 做东 | attend visit 出席 参加 做客 来访
lead 领先 | trail 落后
parent 父母 | child 子女
employer 雇主 资方 | employee 雇员 员工 劳方
landlord 房东 | tenant 租客 房客
lender creditor 债权人 贷方 | borrower debtor 债务人 借方
buyer 买方 买家 | seller 卖方 卖家
plaintiff 原告 | defendant 被告
teacher 老师 教师 | student pupil 学生
doctor 医生 | patient 病人 患者`;

const SIDES = readSides(PAIRS);

/** True where two folded words (English: lemmas) tell one event from its two ends. Symmetric; a word is no converse of itself. */
export function isConversePair(x: string, y: string): boolean {
  return x !== y && faceEachOther(SIDES, x, y);
}

/** Of these only one direction can hold at a time; two parties may well attack, sue or ask each other. */
const ONE_WAY = readSides(
  PAIRS.split("\n")
    .filter((line) => /^(?:buy|lend|win|hire|rent|hand|lead) /u.test(line))
    .join("\n"),
);

/** True where two words tell an event of one direction from one and the same end: buy and acquire, 击败 and 战胜. Symmetric. */
export function areOneEnd(x: string, y: string): boolean {
  const others = ONE_WAY.get(y);
  return others !== undefined && (ONE_WAY.get(x) ?? []).some((side) => others.includes(side));
}

/** True for a word of the table. */
export function isConverseWord(word: string): boolean {
  return SIDES.has(word);
}

/** Converses of outcome: one and the same party cannot have done both in one contest, whoever the other party was. */
const OUTCOMES = readSides(
  PAIRS.split("\n")
    .filter((line) => /^(?:win|lead) /u.test(line))
    .join("\n"),
);

/** True where two words say that a contest went one way and the other for whoever they are said of. Symmetric. */
export function areOpposedOutcomes(x: string, y: string): boolean {
  return x !== y && faceEachOther(OUTCOMES, x, y);
}
