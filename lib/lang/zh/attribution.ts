import type { SayEffect } from "../say-effect";

/**
 * Who says something, in folded (simplified) Chinese: words that open, close or name a report of speech.
 * Verbs are grouped by what the source commits itself to. The groups follow the reporting verbs of Thompson and Ye's
 * scheme (Applied Linguistics 12, 1991: author's and writer's stance), filled from CC-CEDICT entries glossed "to say",
 * "to state", "to declare", "to admit", "to deny" and their kin. Each verb may take 称, 说, 道 behind it (回应称).
 */
export const SAYING_VERBS: Readonly<Record<SayEffect, readonly string[]>> = {
  say: (
    "表示 指出 透露 强调 介绍 坦言 直言 回应 告诉 告知 宣布 解释 提到 提及 谈到 写道 重申 总结 提醒 警告 披露 报道 报导 通报 " +
    "公布 公告 发文 发声 表态 坚称 补充 说明 显示 表明 说 称 讲 指 明言 放话 答复 通知 复述 引述 直指 强调指出 回忆 " +
    "更正 订正 辩称 认定 判定 裁定 查明 统计 测算 核算 抱怨 声明 提出 揭露 分析 写明 载明 列明 注明 直斥 炮轰 研判 示警"
  ).split(" "),
  accuse: "指控 指责 质疑".split(" "),
  confirm: "证实 确认 承认 坦承".split(" "),
  deny: "否认 不承认 驳斥".split(" "),
  refute: "辟谣 澄清 反驳".split(" "),
  doubt: "声称 宣称 自称 据称".split(" "),
  reject: "谎称 误称 诈称 妄称".split(" "),
  opinion: "认为 相信 觉得 批评 评价 认同 感叹 看好 判断".split(" "),
  wish: "吁 主张 建议 呼吁 希望 期待".split(" "),
  forecast: "料 估 预计 预料 料将 预测 估计 预期 预估 预言 展望 承诺 允诺 誓言".split(" "),
};

/** Verbs whose clause may follow at once, without a comma, and still is what was said. */
export const TAKES_CLAUSE =
  /^(?:表示|指出|透露|强调|坦言|直言|宣布|提到|重申|披露|坚称|显示|表明|说|称|证实|确认|承认|坦承|否认|不承认|写明|载明|列明|注明|分析|研判|直指|料|估|吁|声称|宣称|自称|谎称|误称|认为|相信|预计|预测|估计|预期|预估|报[道导]|警告|提醒|解释|告诉|觉得|希望|认同|期待|质疑|指控|指责|批评|控告|抱怨|承诺|允诺|驳斥)/u;

/** Before a word that is verb and noun (通知, 回应): it then is the noun, what was received or given. */
export const OBJECT_BEFORE =
  /(?:收到|接到|发布|发出|作出|做出|给出|获得|遭到|受到|引发|引起|进行|接受|发表|下发|出具|等待|没有|更正|撤回|修正|根据)[^,。:]{0,8}$/u;
export const VERB_AND_NOUN =
  /^(?:通知|分析|报[道导]|公告|通报|统计|指控|声明|承诺|说明|介绍|回应|总结|判断|评价|批评|质疑|指责|更正|订正|预测|预估|估计|预期|答复|解释|提醒|警告|建议|呼吁|希望|期待)/u;
/** Before a saying verb: it then is no report by a speaker (据说, 所说, 可以说, 一般来说, 被称, 换句话说). */
export const NO_FRAME_BEFORE =
  /(?:(?<![占数依凭论证单收票割拮])据|所|[很最]难以?|难(?=说)|不好|可以|来|被|就是|句话|的话|实话|按理|听|简|俗|统|总的|虽|没的|比方|怎么|这么|那么|的|[不就而也要]是|是[你我他她您]|[个种项]|(?<!股)份|比|超出?|低于|高于|好于|不及|符合)$/u;
/** After a saying verb: it then names a thing (说法, 称号, 宣布的). */
export const NO_FRAME_AFTER =
  /^(?:的|法|服|明书|为|作|之|号|呼|赞|得|不定|者|会(?=[上中后时前,。、]|$)|稿|员|权|信|栏|及|到底|起来|过的|了的|中的|后的)/u;

/** Negators right before a saying verb: nothing was said (并未回应, 不愿透露). */
export const SAYING_DENIED =
  /(?:不|没|没有|未|尚未|并未|从未|拒绝|不愿|不愿意|不便|不方便|无法|未能|未有|没能|不肯|不予|暂未|迄今未|不会|不再)(?:对外|公开|正面|直接|进一步|就此|具体|再|明确|正式|予以){0,2}$/u;
/** They look like a negation before a saying verb and are none. */
export const SAYING_STILL_MADE = /(?:不得不|不忘|不讳|不止一次|不断|不禁|不仅|不时|不但|不久)$/u;

/** Pronouns and short forms that stand for a speaker named before. */
export const PERSON_PRONOUN = /^(?:他|她|其|他们|她们|后者|前者|此人|对方|双方)$/u;
export const ROLE_PRONOUN = /^(?:该|此|这名|这位|那位|上述|前述|这家|该名|该家|本)(?<head>.{1,12})$/u;
/** A bare class noun stands for the one of its class that was named last. */
export const BARE_CLASS =
  /^(?:公司|集团|企业|学校|校方|医院|院方|俱乐部|球队|银行|平台|机构|协会|部门|局方|厂方|基金会|大学|报告)$/u;
export const FIRST_PERSON =
  /^(?:我|我们|咱们|咱|本人|笔者|自己|我方|我司|本公司|本报|我个人|我自己|我们自己)(?:也|都)?$/u;
export const SECOND_PERSON = /^(?:你|您|你们)/u;

/** Nobody in particular. */
export const GENERIC_SPEAKER =
  /(?:大家|网上|网络|外界|业界|业内|市场|坊间|人们|很多人|不少人|有人|一些人|行业|网友|舆论|民众|多数人|部分人|各方)$/u;
/** Named by no name: 知情人士, 一名员工, 消息人士. */
export const ANONYMOUS_SPEAKER =
  /(?:知情人(?:士)?|知情者|消息人士|内部人士|业内人士|圈内人士|有关人士|相关人士|匿名人士|消息源|消息来源|权威人士|市场人士|接近.{0,20}的?人士?|人士)$/u;
/** The same behind the body they belong to: 铁路局一位工作人员. */
export const INDEFINITE_WITHIN =
  /(?:一名|一位|某名|某位|多名|多位|数名|几名|几位|两名|两位|三名|另一位|另一名)(?<who>.{2,12})$/u;
export const INDEFINITE =
  /^(?:一名|一位|一个|有|多名|多位|数名|数位|两名|两位|三名|三位|几名|几位|某|另一名|另一位|另有|部分|一些|不愿具名|要求匿名|匿名|不具名)/u;
/** Speaks for the body named before it (市卫生局发言人). */
export const MOUTHPIECE =
  /(?:新闻发言人|发言人|相关负责人|有关负责人|主要负责人|负责人|官方微博|官方|官微|官网|公众号|代表|方面|工作人员|有关部门|客服|法务|微博|账号|一方)$/u;
/** Where a body publishes; the body speaks. */
export const ACCOUNT = /(?:官方(?:微博|微信|账号|网站)|官微|公众号|官网)$/u;
/** A person by office; a name may follow or stand before. */
export const OFFICE =
  /(?:局长|部长|厅长|处长|科长|院长|校长|市长|省长|县长|镇长|总统|总理|首相|主席|主任|主管|会长|社长|台长|站长|队长|教练|主帅|总裁|总监|经理|董事长|董事|创始人|合伙人|所长|厂长|组长|团长|馆长|班长|区长|乡长|村长|州长|行长|司长|船长|机长|检察长|外长|财长|干事|防长|高管|秘书长|书记|专家|教授|学者|研究员|分析师|工程师|医生|医师|律师|法官|检察官|记者|作者|议员|大使|委员|理事长|球员|员工|教师|老师|家长|村民|居民|店主|老板|司机|乘客|目击者|投资人|消费者|用户|代理人|被告|原告|证人|受害人)$/u;
/** Outlets by their own form. */
export const OUTLET =
  /(?:《[^》]{1,20}》|(?:日报|晚报|早报|晨报|时报|周报|商报|快报|报社|通讯社|电视台|电台|周刊|月刊|杂志|新闻网|新闻社|新闻|在线|财经|媒体|外媒|报纸|社|报|网))(?:的)?(?:记者|报[道导]|消息)?$/u;
/** Documents that speak (公告显示, 据统计). */
export const DOCUMENT =
  /(?:公告|财报|年报|季报|中报|研报|报告|声明|通告|通报|文件|判决书|裁定书|起诉书|数据|统计|调查|研究|白皮书|简报|新闻稿|公报|说明书|招股书|通知|记录|信|函|公开信|朋友圈|微博|帖子|帖文|文章|资料|结果|合同|论文|预报|清单|名单|档案|协议|账单|截图|日志|问卷|民调|书面回复|邮件|电邮|备忘录|短信|聊天记录|录音|录像|监控|影像|图像|照片|证词|供词|报表|帐目|账目|化验单|检验单|病历|收据|发票|告示|日记)(?:中|里|内|上)?$/u;

/** "据……报道": what may close the phrase, and what it says about the origin. */
export const ACCORDING_TO =
  /(?<![占数依凭论证单收票割拮])(?:据|根据|依据|按照|援引|引述)(?<who>[^,。;:!?“”]{0,28}?)(?:此前|独家|近日|日前|昨日|今日|最新)?(?<close>报[道导]指出|报[道导]称|报[道导]|消息称|消息(?!人士|源|灵通)|介绍|透露|披露|获悉|[了瞭]解到|[了瞭]解|统计|通报|数据显示|数据|公告|声明|报告|测算|估计|显示|公布|所说|所述|的说法|说法|判决书|起诉书|财报|年报|通告|文件|记录|白皮书|研究|调查|论文|称|悉)(?!的|中的|里的)(?:显示|称|说|指|指出)?\s*(?<comma>[,:])?/gu;
/** No report although it opens with 据: what somebody goes by. */
export const ACCORDING_TO_NOBODY = /^(?:此|理|守|点|为|有|实)/u;
/** Of those, the ones that name nobody. */
export const UNSAID_ORIGIN = /^(?:悉|[了瞭]解|介绍|称|透露|报道|消息|统计|披露|估计|测算|通报|数据)$/u;
/** An outlet's own finding: 甲报获悉, 记者了解到. */
export const LEARNED = "获悉 [了瞭]解到".split(" ");

/** A message without an owner: 有消息称, 传闻, 网传. The clause after it is a rumour. */
export const RUMOUR_FRAME =
  /(?:(?:有|一则|多则|该|这一|市场|网络|网上|网传|小道|流传|社交媒体|坊间|近日|此前|日前|也有|又有|还有|曾有){0,3}(?:的)?(?:未经证实的?)?(?:消息|传闻|传言|谣言|流言|爆料|爆料者|小道消息|风声|帖子|说法)(?:称|说|,?直指|指出|,?指|,?显示|声称|认为)|(?:外界|坊间|市场|业内|网上|网络|江湖|近日|此前|一度|曾|也|又|还|有)?(?:盛传|疯传|风传|谣传|网传|据传|误传|传出|传闻|爆出|曝出|爆料|流传|听说|据说|传言|讹传)|(?:外界|坊间|市场|业内|网上)传(?![统承播递授出来闻言染导]))(?:,|:)?/gu;
/** Inside a predicate: 被曝要裁员, 被传离职, 传将上市. */
export const RUMOUR_CUE =
  /被曝(?!光)|被传|被爆(?!炸)|被指|遭曝(?!光)|遭传|传(?=将|要|拟|已)|疑似|传闻中|网传|据传|外传(?!播|达|递|染|出)|盛传|谣传|风传|据说|听说|(?:网上|网络上?|坊间|社群|群组)[^,;]{0,6}(?:流传|疯传|盛传|热传)/gu;
/** "……的说法": who holds it is not said. */
export const SAID_THING =
  "说法|消息|传闻|传言|报道|报导|指控|谣言|流言|质疑|猜测|言论|信息|指责|爆料|新闻|视频|图片|帖子";
