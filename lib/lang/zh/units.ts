import type { Dimension } from "../../model/quantity";
import { buildForms } from "../../text/forms";
import type { UnitForm } from "../unit";

type Line = readonly [forms: string, unit: UnitForm];

function lines(unit: string, dimension: Dimension, rows: readonly (readonly [number, string, string?])[]): Line[] {
  return rows.map(([factor, forms, notBefore]) => [
    forms,
    notBefore === undefined ? { unit, dimension, factor } : { unit, dimension, factor, notBefore },
  ]);
}

/** Currencies of the world by their usual Chinese names (ISO 4217); a bare 元 or 块 leaves the currency open. */
export const CURRENCY_NAMES: readonly (readonly [forms: string, unit: string])[] = [
  ["人民币 rmb cny", "CNY"],
  ["美元 美金 usd us$ us_$ 美刀", "USD"],
  ["港元 港币 港纸 hkd hk$", "HKD"],
  ["新台币 台币 twd ntd nt$", "TWD"],
  ["澳门元 澳门币 葡币 mop", "MOP"],
  ["欧元 eur €", "EUR"],
  ["英镑 镑 gbp £", "GBP"],
  ["日元 日圆 日币 jpy", "JPY"],
  ["韩元 韩圆 韩圜 韩币 krw", "KRW"],
  ["卢布 rub", "RUB"],
  ["澳元 澳币 澳大利亚元 aud a$", "AUD"],
  ["加元 加币 加拿大元 cad c$", "CAD"],
  ["新元 新币 新加坡元 坡币 sgd s$", "SGD"],
  ["瑞郎 瑞士法郎 chf", "CHF"],
  ["印度卢比 卢比 inr", "INR"],
  ["林吉特 令吉 马币 myr", "MYR"],
  ["泰铢 thb", "THB"],
  ["印尼盾 印尼卢比 idr", "IDR"],
  ["越南盾 vnd", "VND"],
  ["里拉 try", "TRY"],
  ["雷亚尔 brl", "BRL"],
  ["兰特 zar", "ZAR"],
  ["比索 披索", "peso"],
  ["第纳尔", "dinar"],
  ["里亚尔", "rial"],
  ["迪拉姆", "AED"],
  ["格里夫纳", "UAH"],
  ["克朗", "krona"],
];

const MONEY: Line[] = [
  ...CURRENCY_NAMES.map(([forms, unit]): Line => [forms, { unit, dimension: "money", factor: 1 }]),
  ["元 圆", { unit: "yuan", dimension: "money", factor: 1, notBefore: "素旦帅老首宵气件器" }],
  ["毛钱 角钱", { unit: "yuan", dimension: "money", factor: 0.1 }],
  // 便宜四角, 涨了五毛: where something is paid (quantity/zh-unit.ts).
  [
    "毛 角 毫",
    {
      unit: "yuan",
      dimension: "money",
      factor: 0.1,
      notBefore: "度落色逐形楼球膜质钢铁利衣巾病笔毯孩发泽米升克安秒瓦",
    },
  ],
  ["分钱", { unit: "yuan", dimension: "money", factor: 0.01 }],
  ["块钱 元钱 元整", { unit: "yuan", dimension: "money", factor: 1 }],
  ["块", { unit: "yuan", dimension: "money", factor: 1, notBefore: "石钢铁屏地木砖田土牌金银骨肉玻冰煤板布电" }],
];

const SHARES: Line[] = [
  ["% 个% 百分比 趴", { unit: "ratio", dimension: "ratio", factor: 0.01 }],
  // 3.5厘: interest as Hong Kong gives it (quantity/zh-unit.ts).
  ["厘", { unit: "ratio", dimension: "ratio", factor: 0.01, notBefore: "米清定正" }],
  ["‰", { unit: "ratio", dimension: "ratio", factor: 0.001 }],
  ["成", { unit: "ratio", dimension: "ratio", factor: 0.1, notBefore: "立功绩效语熟果" }],
  ["折", { unit: "ratio", dimension: "ratio", factor: 0.1, notBefore: "叠合算磨旧射返扣桥腾断中纸线" }],
  ["个百分点 百分点", { unit: "pp", dimension: "percentage_point", factor: 1 }],
  ["个基点 基点 bp bps 个bp", { unit: "pp", dimension: "percentage_point", factor: 0.01 }],
  // 升息一码: a quarter of a point, as Taiwan's press counts (quantity/zh-unit.ts).
  ["码", { unit: "pp", dimension: "percentage_point", factor: 0.25, notBefore: "头农" }],
  ["倍", { unit: "times", dimension: "multiple", factor: 1, notBefore: "数率速感受儿" }],
];

/** Physical units (SI brochure; 斤, 亩, 市尺 by the Chinese market system, 坪, 台斤 by the Taiwanese one). */
const PHYSICAL: Line[] = [
  ...lines("metre", "length", [
    [1e-9, "纳米 奈米 nm"],
    [1e-6, "微米 μm um"],
    [1e-3, "毫米 公厘 mm"],
    [1e-2, "厘米 公分 cm"],
    [1, "米 公尺 m", "饭其粉色粒线面酒老兰德"],
    [1e3, "公里 千米 km"],
    [500, "华里"],
    [1609.344, "英里 哩"],
    [1852, "海里 浬"],
    [0.3048, "英尺 呎"],
    [0.0254, "英寸 吋"],
    [9.4607e15, "光年"],
  ]),
  ...lines("square_metre", "area", [
    [1, "平方米 平米 平方公尺 ㎡ m²"],
    [1e6, "平方公里 平方千米 km²"],
    [1e4, "公顷 hm²"],
    [666.667, "亩"],
    [3.305785, "坪", "林洲"],
    [0.0929, "平方英尺 平方呎"],
    [2589988, "平方英里"],
    [4046.86, "英亩"],
  ]),
  ...lines("cubic_metre", "volume", [
    [1, "立方米 立方公尺 m³"],
    [1e9, "立方公里 立方千米"],
    [1e-3, "升 公升", "级学至到高值温旗职息降格任势华空迁压腾"],
    [1e-6, "毫升 ml"],
    [3.785e-3, "加仑"],
  ]),
  ...lines("kilogram", "mass", [
    [1e3, "吨 公吨", "位级"],
    [1, "公斤 千克 kg"],
    [0.5, "斤 市斤"],
    [0.6, "台斤"],
    [1e-3, "克", "拉里服隆勒制罗林莱尔"],
    [1e-6, "毫克 mg"],
    [1e-9, "微克 μg"],
    [0.45359, "磅", "礴"],
    [0.0283495, "盎司 安士"],
    [2e-4, "克拉"],
  ]),
  ...lines("km/h", "speed", [
    [1, "公里/小时 公里/时 千米/小时 千米/时 公里每小时 km/h kph"],
    [3.6, "米/秒 米每秒 m/s 公尺/秒"],
    [1.852, "节", "目日假能约省点气奏制"],
    [1225, "马赫"],
  ]),
  ["℃ °c 摄氏度", { unit: "celsius", dimension: "temperature", factor: 1 }],
  ["℉ °f 华氏度", { unit: "celsius", dimension: "temperature", factor: 5 / 9, shift: -160 / 9 }],
  ["度", { unit: "celsius", dimension: "temperature", factor: 1, notBefore: "电假过日数量角", arabicOnly: true }],
  ...lines("kwh", "energy", [
    [1, "千瓦时 千瓦小时 度电 kwh"],
    [1e3, "兆瓦时 mwh"],
    [1e6, "吉瓦时 gwh"],
    [1e9, "太瓦时 twh"],
    [1 / 3.6e6, "焦耳"],
  ]),
  ...lines("kcal", "energy", [
    [1, "千卡 大卡 kcal"],
    [1e-3, "卡路里"],
  ]),
  ...lines("watt", "power", [
    [1, "瓦 瓦特", "解斯格努森片"],
    [1e3, "千瓦 kw"],
    [1e6, "兆瓦 mw"],
    [1e9, "吉瓦 gw"],
    [735.5, "马力"],
  ]),
  ...lines("byte", "data", [
    [1, "字节 位元组"],
    [1e3, "kb 千字节"],
    [1e6, "mb 兆字节"],
    [1e9, "gb 吉字节"],
    [1e12, "tb"],
    [1e15, "pb"],
  ]),
  ...lines("hertz", "number", [
    [1, "赫兹 hz"],
    [1e3, "千赫 khz"],
    [1e6, "兆赫 mhz"],
    [1e9, "吉赫 ghz"],
  ]),
  ["百帕 hpa", { unit: "hectopascal", dimension: "number", factor: 1 }],
];

/** Civil lengths: a year of 365 days, a month its twelfth, so that 18个月 equals 一年半. */
const DURATIONS: Line[] = lines("day", "duration", [
  [365, "年 周年 个年头", "级代度轻月龄初末底报薪味货糕"],
  [36500, "个世纪 世纪"],
  [365 / 12, "个月"],
  [365 / 4, "个季度"],
  [7, "周 个星期 星期 个礼拜", "岁边围期末刊报一二三四五六日转旋折密遭"],
  [1, "天 个工作日 个交易日 昼夜", "津地空然气才涯线堂"],
  [1 / 24, "小时 个小时 个钟头 钟头 个钟"],
  [1 / 1440, "分钟"],
  [1 / 96, "刻钟"],
  [1 / 86400, "秒 秒钟", "杀表"],
  [1e-3 / 86400, "毫秒"],
]);

const PEOPLE: Line[] = [
  ...lines("person", "count", [
    [1, "名", "称义单字气片录次"],
    [1, "位", "于置列居数移次"],
    [1, "人 口人 人口 人民", "类气士才造格权脸质品像物脉缘次"],
    [1, "个人", "资信电账隐化主所"],
    [1, "死 伤", "亡者"],
  ]),
  ["旬", { unit: "year", dimension: "age", factor: 10, notBefore: "刊报日邑" }],
  ["岁 周岁", { unit: "year", dimension: "age", factor: 1, notBefore: "月末" }],
];

/** Counters that leave the kind of thing to their noun. */
const GENERIC_COUNTERS: readonly (readonly [forms: string, notBefore: string])[] = [
  ["个", "体股案性税别人"],
  ["项 种 条 类 批 组 套 款 宗", "目子植族件型教别织合餐额"],
  ["份", "子额"],
  ["件 样", "本"],
];

/** Counters that sort what they count by themselves (measure words after CC-CEDICT's "classifier for"). */
const COUNTERS: readonly (readonly [forms: string, notBefore: string])[] = [
  ["家", "庭长乡属人居里园具电族禽畜务政教"],
  ["辆 艘 枚 颗 棵 株 匹 幢 栋 册 例 桶 瓶 袋 盒 箱 杯 粒 幅 篇 封 尊 页 张 架", "开扬构设岩"],
  ["台", "湾风北中州币海胞商独"],
  ["座", "位谈椅落"],
  ["所", "有以谓在需属得"],
  ["部", "分门长委队署落位族件级属"],
  ["只 头", "有能要是会好不想需见剩部条"],
  ["支", "持付撑出援配部"],
  ["次", "日序要品级贷数"],
  ["场", "地所景馆面"],
  ["起", "来源点诉码步草床薪初到"],
  ["户", "外籍口型"],
  ["笔", "者记录试迹"],
  ["轮 届 间 层", "胎流船廓换椅面次级接隔谍"],
  ["处", "理罚于置分境"],
  ["字", "节典母体号样段"],
  ["票", "据价房务面数"],
  ["胜 平 负", "利出任于均安台方面原责担债"],
  ["球", "员队迷场赛星"],
  ["卷 本", "科次地土人身来质领报届月周年日书刊入"],
  ["对 双", "于方手话策立比象应此待阵决抗外内打边重"],
  ["金 银 铜", ""],
  ["口", "人径罩岸号味气述腔头"],
  ["股", "票份东市民价权本息指"],
  ["伙", "伴计食同人子房"],
  ["席 席位", "地卷梦话间"],
  ["首", "都相次先长府届创日批脑席个要选任发轮映播演"],
  ["集", "团体中合结市装聚资会权成训邮"],
  ["站", "点立长出稳台住岗着"],
  ["桌", "子面上椅游"],
  ["根", "据本源治基"],
  ["针 剂", "对灸织头线筒量型"],
  ["班", "级长主会子组底干师导学同倒轮制房车"],
  ["具", "有备体象名"],
  ["节车厢 节课", ""],
  ["趟 圈 句 朵 束 枝 柄 滴 盏 盘 挺 扇 堵 尾 串 窝 罐 篮 捆 拨", "内外子套地粉号声随面款联点旋"],
  ["列", "入为出强队举席"],
  ["局", "部面势长限中"],
  ["副 段 片", "面刻区落位子主本总职部业"],
  ["单", "位元独日周月个方身边亲车笔打双"],
  ["把", "握手关柄控他它她这那自"],
  ["连胜 连败 连冠 连霸", ""],
  ["床 桩 道 枪 刀", "位路德"],
  ["人次 架次 车次 名额 床位 门 国", "外槛票际家民"],
];

const counter = (form: string, notBefore: string, generic: boolean): Line => [
  form,
  { unit: `piece:${form}`, dimension: "count", factor: 1, notBefore, ...(generic && { generic }) },
];

const COUNTS: Line[] = [
  ...GENERIC_COUNTERS.flatMap(([forms, not]) => forms.split(" ").map((f) => counter(f, not, true))),
  ...COUNTERS.flatMap(([forms, not]) => forms.split(" ").map((f) => counter(f, not, false))),
  // A model's size is told by its parameters: 千亿参数.
  ["个参数 参数", { unit: "parameter", dimension: "count", factor: 1 }],
  ["级", { unit: "grade", dimension: "number", factor: 1, notBefore: "别差" }],
  ["分", { unit: "point", dimension: "number", factor: 1, notBefore: "别之析布为支配钟", arabicOnly: true }],
  ["点", { unit: "point", dimension: "number", factor: 1, notBefore: "名钟半整左许多以前后", arabicOnly: true }],
];

/** Units of measure, currencies and counters as Chinese texts write them (folded). */
export const ZH_UNITS = buildForms<UnitForm>([...MONEY, ...SHARES, ...PHYSICAL, ...DURATIONS, ...PEOPLE, ...COUNTS]);
