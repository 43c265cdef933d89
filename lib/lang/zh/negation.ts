/** Negation in folded Chinese. Cues are composed; the pseudo-negations are the closed classes named beside them. */

/** Emphasis or time before a negator; together they are one cue (并未, 从不, 尚无). */
const BEFORE = "(?:并|从|绝|(?<!坚|解)决|毫|均|仍|尚|还|都|也|暂|迄今|至今|根本|完全|丝毫|再也|从来|一直){0,2}";
/** What may follow 不 inside one cue. */
const MODAL =
  "会|能够|能|可能|可以|可|是|再|曾|想|愿意|愿|肯|敢|必|用|应该|应|要|得|准|许|予|具备|具有|存在|符合|知道|知|清楚|打算|属于|属|在";
export const NEGATION_CUE = new RegExp(
  `${BEFORE}(?:[没未]必|不(?:${MODAL})?|没有|没能|没人|没法|没|未能|未曾|未有|未(?!来|必然|成年|婚|知数|央|免|遂)|无法|无人(?!机|驾|艇|车|区|店)|无需|无须|无意|无权|无力|无缘|无关|(?:毫|并|尚|绝|全|暂|均|仍|已|皆)无|无(?=任何|一人|一例|新增|明显|法|罪|异常|证据|障碍)|并非|绝非|决非)`,
  "gu",
);

/** Begin with a negator and deny nothing: additive conjunctions, bounds, degree and set phrases. */
export const PSEUDO_NEGATION = new RegExp(
  [
    "^不(?:仅仅?|但|光|只|单|止|特)", // additive
    "^不(?:到|足|超过|少于|多于|低于|高于|小于|大于|下|及|满(?=\\d|[一二两三四五六七八九十百千])|等)", // bounds of a figure
    "^不(?:少|断|久|时|日|禁|免|料|妨|愧|惜|过|同|幸|错|乏|约而同|一样|一(?!定)|亚于|逊|俗|凡|谋|如(?!实|期)|堪|外乎|二|菲|朽|良|法|当|安|利|适(?!用|合|应|宜)|排除|治(?=[,。;身]|$|死|病|而)|洁|雅|法|满|动产|锈|明(?!确|白|显)|倒翁|得不|得已|可或缺|容(?:忽视|置疑)|可避免|论|管|顾|由得|在话下|遗余力|负众望)",
    "^(?:没|不)(?:收|落|事|说的|关系)",
    "^无(?:论|数|线|疑|比|限|形|偿|限|锡|界|烟)",
  ].join("|"),
  "u",
);
/** The lot of A-not-A questions (是不是, 有没有, 能不能, 要不要): they ask. */
export const A_NOT_A = /(\p{Script=Han})(?:不|没)\1|有没有|是否|能否|可否|会否/u;
/** 做和不做, 来与不来, 不买还是买: both are named, neither is said. The negator is the last character of `not`. */
export const A_AND_NOT_A = /(?<one>\p{Script=Han}{1,2})(?:和|与|跟|及|或者?|还是)(?<not>不|没有?|未)\k<one>/u;
export const NOT_A_AND_A = /^(?:不|没有?|未)(?<one>\p{Script=Han}{1,2})(?:和|与|跟|及|或者?|还是)\k<one>/u;
/** A second negator that undoes the first: 不是说不, 不能不, 并非没有, 不无. */
export const UNDONE_BY =
  /^(?:人|说|因为|由于|意味[着著]|代表|表示)?(?:我们?|他们?|她们?|公司)?(?:就|都|完全|一定|真的)?(?:不(?!仅|但|同|断|少|止|过)|没有|没|无(?!论|数)|未(?!来)|非)/u;
/** Complement of a verb that is negated in its middle: 买不起, 做不到. */
export const COMPLEMENT =
  /(?<=[看做找得达见听想买等办收用负担跑赶付撑给吃卖养租打])不(?:起|到|了|下|出|住|上|动|过|完|清|懂|掉|成)/gu;
/** Ends what a negation reaches, besides punctuation: 不是A而是B, 没有A只是B. */
export const SCOPE_END = /[,。;:!?…”]|而是|只是|但是?|而非|反而/u;
