/** Chinese words of time, folded (simplified, half width). Sense and offsets after 现代汉语词典 (6th edition); widths of vague parts are ours. */

/** Year words: years from the clock. `text`: from the year told before. */
export const YEAR_WORDS: Readonly<Record<string, { by: number; anchor: "clock" | "text" | "text_or_clock" }>> = {
  去: { by: -1, anchor: "clock" },
  今: { by: 0, anchor: "clock" },
  本: { by: 0, anchor: "clock" },
  明: { by: 1, anchor: "clock" },
  前: { by: -2, anchor: "clock" },
  大前: { by: -3, anchor: "clock" },
  后: { by: 2, anchor: "clock" },
  上: { by: -1, anchor: "text_or_clock" },
  上一: { by: -1, anchor: "text_or_clock" },
  前一: { by: -1, anchor: "text_or_clock" },
  下一: { by: 1, anchor: "text_or_clock" },
  来: { by: 1, anchor: "clock" },
  当: { by: 0, anchor: "text" },
  同: { by: 0, anchor: "text" },
  次: { by: 1, anchor: "text" },
  翌: { by: 1, anchor: "text" },
  隔: { by: 1, anchor: "text" },
};

/** Day words: days from the clock, or from the day told before. */
export const DAY_WORDS: Readonly<Record<string, { by: number; anchor: "clock" | "text" | "text_or_clock" }>> = {
  ...{ 今天: { by: 0, anchor: "clock" }, 今日: { by: 0, anchor: "clock" }, 即日: { by: 0, anchor: "clock" } },
  ...{ 昨天: { by: -1, anchor: "clock" }, 昨日: { by: -1, anchor: "clock" } },
  ...{ 前天: { by: -2, anchor: "clock" }, 大前天: { by: -3, anchor: "clock" } },
  ...{ 明天: { by: 1, anchor: "clock" }, 明日: { by: 1, anchor: "clock" } },
  ...{ 后天: { by: 2, anchor: "clock" }, 大后天: { by: 3, anchor: "clock" } },
  ...{ 当天: { by: 0, anchor: "text" }, 当日: { by: 0, anchor: "text" }, 同日: { by: 0, anchor: "text" } },
  ...{ 同一天: { by: 0, anchor: "text" }, 次日: { by: 1, anchor: "text" }, 翌日: { by: 1, anchor: "text" } },
  ...{ 隔天: { by: 1, anchor: "text" }, 隔日: { by: 1, anchor: "text" }, 翌天: { by: 1, anchor: "text" } },
  ...{ 前一天: { by: -1, anchor: "text_or_clock" }, 前一日: { by: -1, anchor: "text_or_clock" } },
  ...{ 后一天: { by: 1, anchor: "text" }, 第二天: { by: 1, anchor: "text" } },
};

/** One character for a day before 晨, 早, 晚, 夜. */
export const SHORT_DAYS: Readonly<Record<string, { by: number; anchor: "clock" | "text" }>> = {
  今: { by: 0, anchor: "clock" },
  昨: { by: -1, anchor: "clock" },
  前: { by: -2, anchor: "clock" },
  明: { by: 1, anchor: "clock" },
  当: { by: 0, anchor: "text" },
  次: { by: 1, anchor: "text" },
};

/** Parts of the day in hours; above 24: into the next day. */
export const PARTS_OF_DAY: Readonly<Record<string, readonly [from: number, to: number]>> = {
  ...{ 凌晨: [0, 6], 清晨: [5, 9], 早晨: [5, 9], 早上: [5, 10], 早间: [5, 10], 一早: [5, 10], 晨间: [5, 9] },
  ...{ 上午: [6, 12], 午前: [9, 12], 中午: [11, 14], 正午: [12, 13], 午间: [11, 14], 午后: [12, 18], 下午: [12, 18] },
  ...{
    傍晚: [16, 20],
    晚上: [18, 24],
    晚间: [18, 24],
    白天: [6, 18],
    夜间: [18, 30],
    夜里: [18, 30],
    夜晚: [18, 24],
    入夜: [18, 24],
  },
  ...{ 深夜: [22, 26], 午夜: [23, 25], 半夜: [23, 27] },
};

/** One character for a part of the day, after a day. */
export const SHORT_PARTS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  ...{ 晨: [5, 9], 早: [5, 10], 晚: [18, 24], 夜: [18, 30], 午: [11, 14] },
};

/** Ends and middle of a year in months [first month, number of months]; without a year the text's own sense of near: see `slack` in piece.ts. */
export const YEAR_PHASES: Readonly<Record<string, readonly [month: number, count: number, slack: number]>> = {
  年初: [1, 2, 0],
  年伊始: [1, 2, 0],
  岁初: [1, 2, 0],
  年中: [6, 2, 30],
  年末: [11, 2, 245],
  年底: [11, 2, 245],
  岁末: [11, 2, 245],
  年终: [11, 2, 245],
};

/** Thirds of a month. */
export const MONTH_PHASES: Readonly<Record<string, readonly [from: number, to: number | null]>> = {
  ...{ 初: [1, 10], 上旬: [1, 10], 中: [11, 20], 中旬: [11, 20], 末: [21, null], 底: [21, null], 下旬: [21, null] },
};

/** Seasons as three months (meteorological: spring begins in March); winter runs into the next year. */
export const SEASONS: Readonly<Record<string, number>> = { 春: 3, 夏: 6, 秋: 9, 冬: 12 };

/** Festival → day of the year as festivals.ts reads it. Fixed dates by law or custom; lunar ones by name. */
export const FESTIVALS: Readonly<Record<string, string>> = {
  ...{ 元旦: "0101", 情人节: "0214", 妇女节: "0308", 三八节: "0308", 愚人节: "0401", 五一: "0501", 劳动节: "0501" },
  ...{ 五四青年节: "0504", 六一: "0601", 儿童节: "0601", 建党节: "0701", 建军节: "0801", 教师节: "0910" },
  ...{
    国庆节: "1001",
    国庆: "1001",
    十一黄金周: "1001",
    双十节: "1010",
    双十国庆: "1010",
    双十一: "1111",
    双11: "1111",
    双12: "1212",
  },
  ...{ 双十二: "1212", 万圣节: "1031", 平安夜: "1224", 圣诞节: "1225", 圣诞: "1225", 跨年夜: "1231", 光棍节: "1111" },
  ...{
    春节: "spring",
    农历年: "spring",
    农历新年: "spring",
    大年初一: "spring",
    除夕: "spring-1",
    大年三十: "spring-1",
    年三十: "spring-1",
    元宵节: "spring+14",
  },
  ...{
    清明节: "qingming",
    清明: "qingming",
    端午节: "dragon_boat",
    端午: "dragon_boat",
    中秋节: "mid_autumn",
    中秋: "mid_autumn",
    复活节: "easter+0",
  },
  ...{ 母亲节: "nth:5:7:2", 父亲节: "nth:6:7:3", 感恩节: "nth:11:4:4", 黑色星期五: "nth:11:5:4" },
};

/** Words for a time that the text leaves open. */
export const VAGUE_WORDS: Readonly<Record<string, "recent" | "present" | "afterwards">> = {
  ...{
    近日: "recent",
    日前: "recent",
    近来: "recent",
    近期: "recent",
    最近: "recent",
    连日来: "recent",
    连日: "recent",
  },
  ...{
    这几天: "recent",
    这两天: "recent",
    近几日: "recent",
    近几天: "recent",
    近几年: "recent",
    近年来: "recent",
    近年: "recent",
  },
  ...{ 近些年: "recent", 最近几年: "recent", 前些年: "recent", 多年来: "recent", 前阵子: "recent", 前段时间: "recent" },
  ...{ 前不久: "recent", 不久前: "recent", 早前: "recent", 前些天: "recent", 前几天: "recent", 前些日子: "recent" },
  ...{
    刚刚: "recent",
    过去一段时间: "recent",
    这段时间: "recent",
    一段时间以来: "recent",
    近段时间: "recent",
    稍早: "recent",
  },
  ...{
    目前: "present",
    当前: "present",
    如今: "present",
    眼下: "present",
    现阶段: "present",
    时下: "present",
    现如今: "present",
  },
  ...{
    随后: "afterwards",
    其后: "afterwards",
    此后: "afterwards",
    不久后: "afterwards",
    稍后: "afterwards",
    随即: "afterwards",
  },
};

/** Words for the time told before. */
export const SAME_WORDS: readonly string[] = ["当时", "彼时", "那时", "届时", "同一时间", "与此同时期"];

export const WEEKDAYS: Readonly<Record<string, number>> = {
  ...{ 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 日: 7, 天: 7, "1": 1, "2": 2, "3": 3, "4": 4, "5": 5, "6": 6 },
};

/** Which week or month is meant, counted from the clock's. */
export const ORDER_WORDS: Readonly<Record<string, number>> = {
  ...{ 上上: -2, 上: -1, 上一: -1, 本: 0, 这: 0, 这一: 0, 当前: 0, 下: 1, 下一: 1, 下下: 2 },
};

export const UNITS: Readonly<Record<string, "hour" | "day" | "week" | "month" | "year">> = {
  ...{ 小时: "hour", 个小时: "hour", 个钟头: "hour", 日: "day", 天: "day", 周: "week", 个星期: "week", 星期: "week" },
  ...{ 个礼拜: "week", 礼拜: "week", 个月: "month", 月: "month", 年: "year" },
};

/** Cities and names that stand before 时间 to state a zone. */
export const ZONES: readonly string[] = [
  ...[
    "北京",
    "当地",
    "台北",
    "台湾",
    "香港",
    "东京",
    "首尔",
    "新加坡",
    "伦敦",
    "巴黎",
    "莫斯科",
    "基辅",
    "纽约",
    "美国东部",
  ],
  ...["美东", "美西", "美国西部", "格林尼治", "格林威治", "世界协调", "国际标准", "欧洲中部", "中欧", "德黑兰"],
];

/** Directly before a time: it lies ahead. */
export const AHEAD_BEFORE =
  /(?:将于|将在|将从|[定订]于|预定[于在]?|(?:时间|日期)(?:为|是|定[于在])|拟于|拟在|预计于?在?到?|预期在?|料将?在?|有望[于在]|计划[于在]?|推迟[至到]|延期[至到]|延[后迟]?[至到]|押后[至到]|顺延[至到]|改[期至到]{1,2}|休[庭会][至到]|最[迟晚](?:不过|不超过|[在于到])?|不[迟晚]于|争取在?|力争在?|有望|将自|(?:须|(?<![供反响回适对效相])应当?)[在于]|下次会议在)$/;
/** A forecast, and its sentence up to the time. */
export const FORECAST = /(?:预[估计测报料]|[行构]料(?!理))(?![^。;!?\n]*预[估计测报料])[^。;!?\n]*$/;
/** 年底前完成: a date that something must be done before. */
export const AHEAD_LIMIT = /^(?:之|以)?前(?!后|往|夕)[^。!?\n;]{0,14}/;
/** Soon after a time: it lies ahead, unless someone says so or it is done. */
export const AHEAD_AFTER =
  /^[^。!?\n;]{0,14}?届时|^,?[^。!?\n;,]{0,14}?(?:将(?!军|领|士|近|其)|即将|拟(?!定)|预[计料]|开始实施|起(?:施行|实施|执行))/;
export const DONE = /了|曾|已|还是|就(?=已|有)|一直|从未|过去|过去|称|表示|说|宣布|透露|指出|披露|报道|消息|否认|发布/;
/** Every year, every Tuesday: no time on the calendar. */
export const HABITUAL = /(?:每|逢|历)(?:年|周|月|天|日|逢|隔)?(?:的)?$/;
