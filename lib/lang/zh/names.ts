import type { EntityKind } from "../../model/entity";

/** What surrounds names in folded (simplified) Chinese. Classes of cues after Sun Maosong et al., "Chinese name recognition" (1995): tails, titles, frames. */

/** Tails of institutions that a place or any other name may stand before: 上海市第一人民医院, 国家统计局. */
export const INSTITUTION_TAIL =
  /(?:大学|学院|中学|小学|医院|法院|检察院|研究院|研究所|实验室|委员会|协会|学会|基金会|联合会|联盟|俱乐部|博物馆|图书馆|体育馆|体育场|公安局|派出所|监狱|疾控中心|研究中心|医学中心|会展中心|活动中心|工作室|剧院|乐团|酒店|事务所|研究会|救援队|车队|气象台|天文台|气象署|机场|车站|火车站|警察局|消防局|气象局|统计局|交通局|卫生局|教育局|环保局|市场监管局|监管局|管理局|税务局|法庭|银行|证券|保险|航空|地铁|电视台|电台|日报|晚报|出版社|通讯社|交易所|央行|议会|政府|省委|市委|县委|总局|部队|舰队|大桥|水库|核电站|电厂|码头)$/u;
/** Tails of firms: what stands before must itself look like a name. */
export const FIRM_TAIL =
  /(?:股份有限公司|有限责任公司|有限公司|公司|集团|控股|科技|网络|影业|药业|实业|重工|汽车|生物|医疗|资本|基金|电子|能源|地产|置业|物流|传媒|娱乐|食品|航运|海运|船务|半导体|光电|石化|钢铁|通信|电器)$/u;
/** What a firm's or body's short form leaves away. */
export const LEGAL_TAIL = /(?:控股)?(?:股份有限公司|有限责任公司|有限公司|集团公司|集团|公司|控股)$/u;
export const PLACE_TAIL =
  /(?:省|市|县|区|镇|乡|村|州|岛|湾|河|江|湖|山|路|街|桥|港|屯|堡|寨|社区|街道|自治区|自治州|新区|开发区)$/u;

/** Family name and what courts and papers put for the rest: 李某, 王某某, 张某甲. */
export const MASKED_PERSON = /(?<=^|[^\p{Script=Han}]|.)(?<surname>\p{Script=Han})某(?:某|[甲乙丙丁戊])?/gu;
export const TITLE_MARKS = /《(?<name>[^《》\n]{1,30})》/gu;
/** After a title in marks: an outlet that asks and reports, not a work. */
export const OUTLET_AFTER =
  /^(?:记者|报[道导]|获悉|了解到|采访|称|表示|说|编辑|消息|发现|注意到|的?采访|的?报[道导]|的?专访|:)/u;
export const OUTLET_NAME = /(?:报|刊|网|社|电视|新闻|周刊|杂志|财经|在线|时报|邮报)$/u;

/** "据X报道": an outlet or body by name, unless it is a class noun. */
export const REPORTED_BY =
  /(?:据|援引|引述|接受)(?<name>\p{Script=Han}{2,10}?)(?=(?:记者)?(?:此前|近日|独家|今日|今天|昨日)?(?:报[道导]|消息|获悉|了解|披露|专访|采访|(?:的)?数据|(?:的)?统计))/gu;
/** A clause that opens with an outlet: "随后,某某财经也报道,". */
export const OUTLET_REPORTS =
  /(?<=^|[,。;:\n“”])据?(?<name>\p{Script=Han}{2,8}?)(?:记者)?(?:也|还|则|曾|此前|近日|今日|随后|最早|率先|独家|当天|当日|昨日){0,2}报[道导](?=[,:说称指“])/gmu;
export const NO_OUTLET =
  /(?:媒体|外媒|报[道导]|当地|此前|最新|相关|多家|有关|网上|网络|公开|早前|稍早|知情|消息|人士|官方|警方|部门|公司|公告|目击者|网友|记者|初步|不完全|多方|介绍|记者|我们|他|她|其|之前|本报|本台|本网|法新|统计|调查|市场|报告|监测|以往|历史|权威)$/u;

/** "名为X": what follows up to a boundary is a name. */
export const NAMED =
  /(?:名为|取名|命名为|定名为|名叫|叫做|更名为|改名为|简称|下称|以下简称|又称|昵称|代号|绰号)(?:是|为)?“?(?<name>[\p{Script=Han}·]{2,10})/gu;

/** Class nouns before a name in quotation marks: 台风“…”, 货轮“…”. A common word in such marks is a manner of speaking. */
export const QUOTED_NAME =
  /(?:(?<event>台风|飓风|热带风暴|强台风|行动|计划|工程)|(?<thing>货轮|邮轮|渔船|油轮|客轮|渡轮|列车|卫星|飞船|火箭|导弹|航母|潜艇|游戏|软件|应用|手机|模型|系统|药物|疫苗|品牌|平台)|(?<work>电影|影片|小说|歌曲|专辑|节目|纪录片|电视剧))“(?<name>[\p{Script=Han}·]{2,10})”/gu;

/** A short form in brackets behind its full name: 甲乙机器人(以下简称“甲乙”). */
export const BRACKETED_SHORT =
  /[(](?:以下|下)?(?:简称|下称|统称)(?:为)?:?["“《]?(?<name>[\p{Script=Han}]{2,8})["”》]?[)]/gu;

/** Directly after the name of a firm or body. */
export const ORGANIZATION_AFTER =
  /^(?:创始人|联合创始人|创办人|董事长|执行长|总经理|首席|总裁|(?:的)?CEO|ceo|旗下|公众号|官网|官微|官方|总部|公司|集团|宣布|公告|发布公告|回应|发言人|的?股价|的?股票|的?年报|的?财报|收购|上市|完成.{0,6}融资|子公司|母公司|工厂|门店|员工|队|俱乐部|主帅|球员)/u;
/** Directly before it. */
export const ORGANIZATION_BEFORE =
  /(?:创立的?|创办的?|创建的?|加入|入职|收购|入股|控股|投资|起诉|隶属于?|旗下的?|任职于?|就职于?|供职于?|效力于?|离开|退出|任教于|毕业于|公司|集团|企业|品牌|球队|开发商|运营商|制造商|供应商|承建方|主办方)$/u;

/** Titles that a person's name follows directly (besides the offices of ./attribution). */
export const PERSON_BEFORE =
  /(?:(?<![人官职])\p{Script=Han}[^人官成职]员|同事|同学|妻子|丈夫|儿子|女儿|男子|女子|男童|女童|特首|司令|次长|议长|党首|党魁|执行长|署长|外长|防长|财长|行长|国王|女王|天皇|教皇|教宗|王储|亲王|委员长|院士|立委|立法委员|参议员|众议员|里长|住户|业者|民众|店员|警员|警官|乘客|旅客|患者|学生|女生|男生|球迷|志工|棋手|车手|泳手|跑者|主播|主持人|艺人|导游|房东|房客|租客|当事人|父亲|母亲|妻子|丈夫|儿子|女儿|警长|检察长|处长|股长|嫌犯|嫌疑人|被告人|选手|名将|球星|门将|前锋|后卫|中场|队员|歌手|演员|导演|作家|画家|死者|伤者|遇难者|村民|居民|博士|同学|先生|女士|船长|机长|教练|消防员|护士|志愿者|店主|发言人|负责人)$/u;
export const PERSON_AFTER =
  /^(?:先生|女士|小姐|同学|老师|教授|博士|医生|律师|(?:[,]?)(?:表示|说|称|指出|认为|告诉|透露|坦言|强调|回忆|介绍|补充|解释|承认|否认|辩称|供述|出生|当选|夺得|获得|被捕|被控|获刑))/u;

/** 王某在发布会上说, 李某昨日还表示: where, when and how, then a verb of saying. */
export const PERSON_SPEAKS_LATER =
  /^(?:(?:昨|今|前|当)[日天晚]|日前|近日|随后|其后|周[一二三四五六日]|也|还|则|又|曾|再次|却|仅|均|同时|受访时|\d{1,2}日){0,2}(?:在[^,。;:“”]{1,12}?(?:上|中|时|后|前|里|期间))?(?:,)?(?:表示|说|称|指出|认为|告诉|透露|坦言|直言|强调|回忆|介绍|补充|解释|承认|否认|辩称|回应|宣布|直指|质疑|批评)/u;

/** Nouns that close an enumeration of names ("甲、乙、丙三家公司"), with what the items then are. */
export const LIST_HEADS: readonly (readonly [head: RegExp, kind: EntityKind])[] = [
  [/^.{0,10}?(?:公司|企业|机构|银行|大学|高校|医院|厂商|车企|药企|球队|俱乐部|品牌|平台|媒体|组织)/u, "organization"],
  [/^.{0,6}?(?:国家|国|城市|省份|省|市|县|区|地区|村|镇|港口|机场|岛屿)/u, "place"],
  [/^.{0,6}?(?:产品|车型|机型|手机|疫苗|药物|应用|软件|模型|战机|导弹|游戏)/u, "product"],
  [/^.{0,6}?(?:人|选手|球员|候选人|学者|专家|被告|嫌疑人|演员|队员)/u, "person"],
];
/** What stands between the items and their head: 等, 这, a number and a counter. */
export const LIST_COUNT =
  /^(?:等)?(?:这|上述)?(?<count>[一二两三四五六七八九十]{1,2}|\d{1,2})?(?:家|所|支|国|个|款|位|名|座|间|种|省|市|地|省份)?/u;

/** No name begins or ends with one of these, and those of the second string are in no name that is not in the dictionary. */
export const NO_EDGE: ReadonlySet<string> = new Set(
  "的了在是和与及或被把将对向从到为以而且并也都就又还很更最不没无未有这那其此该们吗呢吧啊于等个名位家所第各每某约近超逾后前中内外上下时年月日号点分秒元岁次件起着过给让使由因但却则只仅再已曾能会可要想应说称讲指去来做",
);
export const NO_INSIDE: ReadonlySet<string> = new Set("的了是们吗呢吧把被着");
/** Digits in words; a string of these alone is a figure. */
export const NUMERALS = /^[零〇一二三四五六七八九十百千万亿两几多半]+$/u;

/** Titles before which a lone family name stands for a person named in full elsewhere: 李教授. */
export const COURTESY =
  "先生 女士 小姐 教授 博士 老师 医生 律师 局长 部长 市长 省长 县长 院长 校长 主席 总统 总理 经理 董事长 总裁 主任 书记 法官 警官 教练 主帅 队长 记者 师傅 太太".split(
    " ",
  );
