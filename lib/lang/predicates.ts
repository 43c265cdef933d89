/**
 * Classes of predicates that take part in exclusions, in the folded words of both languages. Small on purpose: the
 * lexicon adds words of one meaning. Each class names what it says of its object.
 */
export const PREDICATES = {
  own: ["拥有", "持有", "自有", "自建", "own", "possess"],
  rent: ["租用", "租赁", "租", "承租", "rent", "lease"],
  sell: ["卖", "出售", "售出", "转让", "变卖", "sell"],
  operate: ["运营", "营业", "经营", "运作", "照常营业", "operate"],
  dissolve: ["解散", "倒闭", "停业", "dissolve", "disband"],
  meet: ["会面", "见面", "会见", "会晤", "碰面", "meet"],
  agree: ["商定", "谈妥", "达成", "议定", "agree"],
  die: ["死亡", "去世", "丧生", "身亡", "遇难", "病逝", "逝世", "离世", "die"],
  survive: ["幸存", "生还", "获救", "康复", "survive", "recover"],
  cancel: ["取消", "停办", "cancel"],
  hold: ["举行", "举办", "如期举行", "登场", "hold", "proceed", "occur"],
  resign: ["辞职", "离职", "卸任", "下台", "resign"],
  remain: ["留任", "连任", "续任", "remain"],
  attend: ["出席", "到场", "参加", "attend"],
  speak: ["发言", "致辞", "讲话", "speak"],
  flee: ["在逃", "潜逃", "逃脱", "flee", "escape"],
  arrest: ["被捕", "逮捕", "落网", "拘捕", "arrest"],
  free: ["交保", "保释", "获释", "释放", "release", "bail"],
  detain: ["羁押", "收押", "还押", "拘留", "detain", "remand"],
  dismiss: ["解雇", "解职", "开除", "免职", "辞退", "sack", "dismiss"],
  publish: ["发布", "推出", "上市", "上线", "面世", "publish", "launch"],
  found: ["成立", "创立", "创办", "建立", "found", "establish"],
  bear: ["出生", "诞生", "born"],
  sign: ["签署", "签订", "签约", "sign"],
  win_office: ["当选", "获任", "就任", "出任", "接任", "接掌", "elect", "appoint"],
  contact: ["接触", "接洽", "往来", "来往", "contact"],
  deal: ["签署", "签订", "签约", "商定", "谈妥", "达成", "合作", "sign", "agree", "cooperate"],
  open: ["启用", "开业", "开张", "开馆", "通车", "开通", "揭幕", "inaugurate"],
  complete: ["竣工", "完工", "落成", "建成", "complete"],
  break_ground: ["开工", "动工", "奠基"],
  lift_off: ["发射", "升空", "launch"],
  sink: ["沉没", "触礁", "翻沉", "sink", "capsize"],
  collapse: ["坍塌", "倒塌", "垮塌", "溃决", "collapse"],
  crash: ["坠毁", "坠机", "脱轨", "相撞", "追撞", "追尾", "撞车", "derail", "crash", "collide", "collision"],
  disappear: ["失踪", "失联", "disappear", "vanish"],
  explode: ["爆炸", "起火", "失火", "explode", "explosion"],
  make_landfall: ["登陆"],
  sentence: ["判处", "判刑", "判", "宣判", "sentence", "convict"],
  take_effect: ["生效", "施行", "实施", "上路"],
  close_entries: ["截止", "deadline"],
  join: ["加入", "入职", "join"],
  retire: ["退休", "退役", "retire"],
  marry: ["结婚", "marry", "wed"],
  merge: ["合并", "merge"],
  begin: ["开始", "开幕", "开赛", "begin", "start"],
  end: ["结束", "闭幕", "落幕", "end", "conclude"],
  go_bankrupt: ["破产", "bankruptcy", "bankrupt"],
  postpone: ["推迟", "延期", "改期", "顺延", "postpone", "reschedule"],
} as const satisfies Record<string, readonly string[]>;

export type Predicate = keyof typeof PREDICATES;

export interface Exclusion {
  /** Names the frame in findings. */
  id: string;
  /** This, so worded … */
  first: { predicate: Predicate; negated: boolean };
  /** … cannot be true of one thing at one time together with this. */
  second: { predicate: Predicate; negated: boolean };
  /** `tension` where both can be true of parts. */
  outcome: "contradict_inferential" | "tension";
  /** True where the first holds from then on: what is said of a later time is excluded as well. */
  lasting?: boolean;
  /** What the two clauses must share: the thing done to (owned and sold), or whoever it is said of (resigned and remains). */
  shares: "object" | "subject";
}

/** Wordings of a predicate that no single word carries. */
export const PREDICATE_PHRASES: Partial<Record<Predicate, RegExp>> = {
  meet: /见过?了?[一两]?次?面|碰过面|\bface[ -]to[ -]face\b/u,
  win_office: /\bnamed\b(?=[^,;]{0,40}\bas\b)/u,
  flee: /在逃|逍遥法外|\bat large\b|\bon the run\b/u,
  own: /有(?:了)?(?:我们|他们|公司)?自己的|have (?:our|their|its) own|has its own/u,
  // "Open" alone is a state of every day.
  open: /(?:重新|正式|恢复|对外)开放|\b(?:(?:re-?)?opened|(?:re)?opens|(?:will|would|to|officially) open)\b/u,
  hold: /\b(?:takes?|took) place\b|\b(?:be|is|are) (?:played|staged)\b/u,
  lift_off: /\b(?:lift(?:s|ed) off|blast(?:s|ed) off)\b/u,
  collapse: /\bg[ai]ve(?:s|n)? way\b/u,
  make_landfall: /\b(?:makes?|made|making) landfall\b/u,
  take_effect: /\b(?:takes?|took|taking) effect\b|\b(?:comes?|came) into (?:force|effect)\b/u,
  close_entries:
    /\bmust be (?:submitted|filed|in|received|entered)\b|(?<=\b(?:entries|applications|registration|bids|nominations) )closes?\b/u,
  postpone:
    /提前[到至]|改[到至](?=[^,;。]{0,8}[日号月周天午晚])|\b(?:put off|pushed back|moved back|(?:brought|moved|pulled) (?:forward|up)) (?:to|until|till)\b/u,
  resign: /\b(?:step(?:s|ped)? down|quit)\b/u,
  die: /\bpass(?:es|ed) away\b/u,
  disappear: /\b(?:went|go(?:es)?|gone) missing\b/u,
  sentence:
    /\bverdict (?:is|was|will be) (?:due|expected|delivered|handed)\b|\b(?:deliver|hand down|announce|give|issue)s?(?:ed)? (?:its|the|a|his|her|their) (?:verdict|ruling|judge?ment)\b/u,
};

/** What excludes what. Each line holds in several fields; a line that needs a time or a place to hold does not belong here. */
export const EXCLUSIONS: readonly Exclusion[] = [
  { ...exclusion("not_owning_excludes_selling", "own", true, "sell"), shares: "object" },
  { ...exclusion("dissolved_excludes_operating", "dissolve", false, "operate"), lasting: true },
  exclusion("not_meeting_excludes_agreeing", "meet", true, "agree"),
  exclusion("no_contact_excludes_dealing", "contact", true, "deal"),
  { ...exclusion("dying_excludes_surviving", "die", false, "survive"), lasting: true },
  { ...exclusion("dead_excludes_speaking", "die", false, "speak"), lasting: true },
  exclusion("cancelled_excludes_held", "cancel", false, "hold"),
  exclusion("resigning_excludes_remaining", "resign", false, "remain"),
  exclusion("absent_excludes_speaking", "attend", true, "speak"),
  exclusion("at_large_excludes_arrested", "flee", false, "arrest"),
  exclusion("freed_excludes_detained", "free", false, "detain"),
  { ...exclusion("owning_against_renting", "own", false, "rent"), outcome: "tension", shares: "object" },
];

function exclusion(id: string, predicate: Predicate, negated: boolean, excluded: Predicate): Exclusion {
  return {
    id,
    first: { predicate, negated },
    second: { predicate: excluded, negated: false },
    outcome: "contradict_inferential",
    shares: "subject",
  };
}
