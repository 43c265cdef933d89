import type { MeasureCues } from "../measure-cues";

/** What may stand between a verb and its figure. */
const FILLER = "(?:了|约|近|逾|超|达|多达|高达|将近|接近|超过|出|整整|大约|有)*$";
const RISE =
  "增加|增长|上升|上涨|提高|提升|扩大|回升|攀升|飙升|上调|上扬|反弹|新增|增|涨|升|净增|多出|高出|追加|额外|增持|加码|大增|激增|暴涨|增幅|涨幅|成长|再增|再添";
const FALL =
  "减少|下降|下跌|降低|缩减|下滑|下调|回落|萎缩|缩水|削减|缩小|减|跌|降|少了|低了|骤降|大减|暴跌|减持|降幅|跌幅|衰退|收窄";

/** Cues of the measure slot for Chinese (folded). */
export const ZH_MEASURE_CUES: MeasureCues = {
  reached: new RegExp(`(?:${RISE}|${FALL}|调整|扩张|扩|缩|冲|回|推|抬|压)(?:到|至|为|成|到了)(?:约|近|逾|超)*$`),
  // 新增用户300万: what is added stands between; 增加值 is a level.
  increment: new RegExp(
    `(?:${RISE}|(?<![参更追施强外])加[薪价租息码税]?|[涨调]价|比[^,]{1,12}多了?|再[^,]{0,5}|(?:新增|净增|增[加派设聘])(?![值幅长速])[^,;。、]{1,6}?)${FILLER}`,
  ),
  decrement: new RegExp(`(?:${FALL}|[减降][薪价租息税]|比[^,]{1,12}(?:少|低)了?)${FILLER}`),
  incrementAfter: /^的?(?:增幅|涨幅|增长|升幅|增量|增速)/,
  decrementAfter: /^的?(?:降幅|跌幅|下滑|下降|减幅|缩减)/,
  conversion: /(?:折合|约合|相当于|约等于|等于|折算|换算|合)(?:约|人民币|美元)?$/,
  formerBefore: /(?:从|由|自)[^,;。]{0,14}$/,
  formerAfter: /^[^,;。]{0,14}(?:到|至|为|成)|^[^,;。]{0,8}[翻涨升增降跌减扩缩提调]/,
  formerAlone:
    /(?:(?:原来|原先|原本|原为|原定|原有|此前为|之前为|(?:此前|先前|早先|之前|上次)的?(?:预测|预期|预估|估计|目标|报价|纪录|水平)(?:为|是|约)?)[^,;。]{0,4}|(?<![比较][^,]{0,3})同期(?:为|是|的|约)[^,;。]{0,3}|[调价整改建并税]前[^,;。]{0,6}|(?<![比较与同])(?:上年|去年|上一年|前一年)同期[^,;。比较]{0,8})$/,
  formerBehind: null,
  plannedBefore:
    /预计|预期|预测|预料|计划|拟|目标|有望|打算|力争|争取|规划|预估|展望|承诺|料将|或将|将(?:会|在|于|达|增|减|投|有|超|突|新|再|裁|建|为|提|上|下|升|降|开|招|拨|向|由|从|耗|用|需)/,
  plannedAfter: /^的?[^,;。的]{0,6}(?:目标|预期|计划|预算|预测|指引)/,
  scope:
    /海外|国内|境外|境内|全球|全国|国际|本地|集团|母公司|子公司|合并|单季|全年|年度|季度|上半年|下半年|人均|户均|平均|日均|月均|每年|每月|每天|每日|每周|每人|每股|线上|线下|城镇|农村|男性|女性|批发|零售|[a-z]端|用户端|企业端|消费端|(?!这个|那个|该项|其他|部分|主要|有些|一些|各项|相关|多项|核心|新的)\p{Script=Han}{2}业务/gu,
  extents: [
    ["only", /(?:唯一|仅有|只有)[^,]{0,6}$/, null],
    ["largest", /最(?:大|高|多|长|重)[^,]{0,4}$/, /^的?最(?:大|高)/],
    ["main", /(?:主要|大部分|绝大多数|大多数|多数)[^,]{0,6}$/, /^(?:为主|的主要)/],
    ["part", /(?:其中|部分)[^;]{0,10}$/, null],
    ["whole", /(?:全部|整体|总计|合计|共计|总共|一共|累计|总额|总数|总量|总|共|所有|全体)[^,]{0,5}$/, null],
  ],
};

/** What happens to counted persons, by the word that names it: the attribute of a count of them (12人死亡, 受伤30人). */
const FATES: readonly (readonly [named: string, forms: string])[] = [
  ["死亡", "死亡 死者 亡者 死难者 生命 性命 遇难 罹难 身亡 丧生 丧命 遇害 病逝 死难 死"],
  ["受伤", "受伤 负伤 重伤 轻伤 挂彩 伤者 伤员 伤"],
  ["失踪", "失踪 失联 下落不明"],
  ["被困", "被困 受困"],
  ["获救", "获救 救出 脱困 生还"],
  ["被捕", "被捕 被拘 落网 逮捕 拘捕"],
  ["起诉", "起诉 被诉"],
  ["定罪", "定罪 判刑 获刑 入狱"],
  ["感染", "感染 确诊 染疫 染病"],
  ["疏散", "疏散 撤离 转移 安置 流离失所"],
  ["住院", "住院 入院 送医 送院"],
  ["失业", "失业 下岗"],
  ["裁员", "裁员 解雇 裁撤"],
];
/** Each form of a fate with the word that names it. */
export const ZH_FATE_NAMES: ReadonlyMap<string, string> = new Map(
  FATES.flatMap(([named, forms]) => forms.split(" ").map((form): [string, string] => [form, named])),
);
const FATE = [...ZH_FATE_NAMES.keys()].sort((x, y) => y.length - x.length).join("|");
export const ZH_FATE_AFTER = new RegExp(`^(?:的)?[^,;。、死伤]{0,5}?(${FATE})`);
export const ZH_FATE_BEFORE = new RegExp(
  `(${FATE})(?:人数|人员|者|群众|民众|居民|村民|市民|住户|游客|旅客|乘客)?(?:了|约|已|达|为|至少|一共|总共|共|合计|累计|分别|升至|增至|增加|超过|的|有|共|达到|到|至)*$`,
);

/** A length of time that is a sentence: 判处有期徒刑8年, 入狱12年, 缓刑两年. */
export const ZH_PRISON_TERM = {
  before:
    /(徒刑|监禁|入狱|服刑|刑期|坐牢|判监|判囚|囚禁|获刑|判刑|缓刑|被判|判处|判决)(?:了|为|长达|最高|约|逾|满|期|分别)*$/,
  after: /^的?(?:有期)?(徒刑|监禁|刑期|牢狱|缓刑)/,
  suspended: /缓刑/,
  names: { served: "徒刑", suspended: "缓刑" },
};

/** Nouns of measure that no ending tells: those of the income statement and of official statistics. */
const WHOLE_NOUNS =
  "营业收入|收入|营收|净利润|利润|净利|盈利|获利|亏损|估值|成本|规模|份额|占比|比例|比重|预算|投资|融资|订单|票房|库存|人口|面积|体积|长度|高度|重量|距离|客流|流量|资产|负债|市值|损失|支出|开支|薪水|工资|身家|产能|股权|股份|持股|里程|寿命|年龄|体重|身高|深度|震级|总长|全长|时长|死亡人数|得票率";
/** Where the tagger joins a noun with its neighbours (营收约), the noun is found in the text. */
export const ZH_MEASURE_IN_TEXT = new RegExp(
  `(?:${WHOLE_NOUNS})(?!者|人|国)|[票股油房电煤金铜粮菜]价(?!格)|价格|售价|\\p{Script=Han}{2}率`,
  "gu",
);
/** Nouns of measure end in few ways: amount, rate, value, price, cost, money, tax, number, share. */
export const ZH_MEASURE_NOUN = new RegExp(
  `(?:${WHOLE_NOUNS})$|[^数][额率值价费款税薪债幅速温龄比]$|[产销数总流含质力用水雨]量$|(?:奖|罚|租|赔偿|佣|现|本|薪|资)金$|[^无多少]数$`,
);
/** A noun of measure that follows its figure: 62.5%的得票率, 5%的股权. */
export const ZH_MEASURE_AFTER = new RegExp(
  `^的?((?:${WHOLE_NOUNS})|\\p{Script=Han}{0,4}?(?:${WHOLE_NOUNS}|[额率价幅]|数量|总量)(?=$|[^\\p{Script=Han}]|当选|胜出|通过|成交|收购))`,
  "u",
);

/** A share of something: what stands between 占 and the figure. */
export const ZH_BASE_BEFORE =
  /占(?!比)(?:了|到|据|去|其|该)?([^,;。占:]{1,16}?)的?(?:比例|比重|份额|比)?(?:约|为|达|近|超过|有|高达|仅)*$/;
/** Of a whole that 中 closes: 受访者中有三成. */
export const ZH_BASE_AMONG =
  /([^,;。:]{1,12}?)(?:当中|之中|中|里)(?:,?(?:有|约|仅|只有|近|超过|就有|大约|共有|便有|则|也|还|却)*|,[^,;。:\d]{1,4}(?:仅|只有|仅有|占|有))$/;
