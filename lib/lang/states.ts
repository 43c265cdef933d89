/** One answer to a question about a thing, by its wordings in folded text of both languages. */
export interface State {
  id: string;
  wording: RegExp;
}

/** A question that a thing has one answer to at a time. */
export interface StateQuestion {
  id: string;
  states: readonly State[];
  /** `once`: the answer stays what it is; `now`: one state gives way to another, so that it takes a common time. */
  holds: "once" | "now";
  /**
   * Whose state it is: of the one that acts (who won), of what it is said of, whoever acts (what was approved), or of whoever
   * was there (nobody was hurt in the fire).
   */
  of: "agent" | "any" | "scene";
  /** True where it takes what the state was reached in as well: who won one race may lose another. */
  inOneThing?: boolean;
  /** True where it also takes a word behind both states that is alike: what is not done any more, and what still is. */
  inOneDoing?: boolean;
  /** True where its states themselves tell of how many they hold. */
  ofAll?: boolean;
  /** The state that the other one ends: the two exclude each other only where a later source still gives the first. */
  first?: string;
  /** True where it takes a person who is named: of a crew some may be missing and some saved. */
  ofNamed?: boolean;
  /** The state that a thing is in with all its parts (a closed plant has no line running). */
  wholly?: string;
}

const state = (id: string, wording: RegExp): State => ({ id, wording });

/**
 * Closed sets of states and outcomes of which a thing has one at a time (complementaries and non-binary contrasts of J. Lyons,
 * "Semantics" (1977), 9.1 and 9.4). The words are those that reports give the outcome itself with; what only goes before it (a trial,
 * a vote, a rescue) is no answer. A wording that holds a negator (无罪, "not guilty") is read as it stands.
 */
export const STATE_QUESTIONS: readonly StateQuestion[] = [
  {
    id: "verdict",
    holds: "once",
    of: "any",
    states: [
      state(
        "acquitted",
        /(?<!不认为|并非)无罪(?!辩护)|罪名不成立|\b(?:acquit(?:s|ted)?|(?<!plead(?:s|ed)? )not guilty|cleared (?:(?:him|her|them|it|the [a-z]+) )?of|exonerate[sd]?|found innocent)\b/u,
      ),
      state(
        "convicted",
        /(?<![无没])有罪(?!推定)|罪名成立|定罪|有期徒刑|无期徒刑|死刑|判刑|判囚|获刑|入狱服刑|\b(?:convict(?:s|ed)|(?<!plead(?:s|ed)? |not )guilty|jailed for|sentenced to|(?:months|years) in (?:prison|jail))\b/u,
      ),
    ],
  },
  {
    id: "life",
    holds: "once",
    of: "any",
    states: [
      state(
        "dead",
        /死亡|身亡|丧生|遇难|罹难|去世|逝世|离世|病逝|(?:无|没有)生命(?:迹象|体征)|不治|\b(?:died|dies|(?:found|is|was|are|were|pronounced) dead|drowned|perished|passed away)\b/u,
      ),
      state(
        "alive",
        /生还|幸存|存活|健在|还活着|仍在世|生命体征平稳|\b(?:alive|survive[sd]?|(?:recovered|recovers) fully|full recovery|unharmed)\b/u,
      ),
    ],
  },
  {
    id: "post",
    holds: "now",
    of: "any",
    states: [
      state(
        "dismissed",
        /解聘|解雇|解职|开除|免职|辞退|撤职|革职|\b(?:fired|sacked|dismissed|ousted|stripped of (?:his|her|their) post)\b/u,
      ),
      state(
        "in_post",
        /留任|仍在职|仍(?:是|担任)|继续(?:担任|执教|任职|留任)|保住(?:了)?(?:职位|职务|工作)|\b(?:keeps? (?:his|her|their) (?:job|post|position)|(?:remains?|stays?|staying) (?:on|in (?:his|her|office|charge|post|the post|the job)))\b/u,
      ),
    ],
  },
  {
    id: "event",
    holds: "once",
    of: "any",
    states: [
      state("called_off", /取消|停办|\b(?:cancel(?:led|ed|s)|called off|scrapped|abandoned)\b/u),
      state(
        "went_ahead",
        /(?:如期|照常|顺利|照样)(?:举行|举办|开幕|进行|登场|开赛)|\b(?:went ahead|goes ahead|took place|(?:was|were) held|on schedule)\b/u,
      ),
      state(
        "put_off",
        /(?:推迟|延期|延后|押后|改期|顺延)(?!还款|付款|缴)|\b(?:(?:was|were|been|be|is|are) (?:postponed|delayed|rescheduled)|put off|pushed back)\b/u,
      ),
    ],
  },
  {
    id: "contest",
    holds: "once",
    of: "agent",
    inOneThing: true,
    states: [
      state(
        "won",
        /夺冠|封王|封后|称霸|获胜|取胜|胜出|晋级|闯进|挺进|夺得?(?:[^,;]{0,8})(?:冠军|金牌)|摘(?:下|得)?(?:[^,;]{0,6})金牌|\b(?:won|wins|triumph(?:s|ed)|advance[sd]? to|went through|took (?:the )?gold|(?:claimed|took|won|wins) (?:the )?(?:title|gold))\b/u,
      ),
      state(
        "lost",
        /吞败|落败|败北|失利|输掉|输了|惜败|遭?淘汰|出局|止步|屈居|\b(?:lost(?! to time)|loses|(?:was|were) (?:beaten|knocked out|eliminated)|knocked out|crashed out|went out|runners?-up|left without a medal|finished (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last))\b/u,
      ),
      state("drew", /战平|平局|打平|握手言和|言和|\b(?:drew|(?:ended|finished) (?:level|in a draw|all square))\b/u),
    ],
  },
  {
    id: "medal",
    holds: "once",
    of: "agent",
    inOneThing: true,
    states: [
      state("first", /金牌|冠军|夺冠|\b(?:gold|finished first|came first|won the race)\b/u),
      state("second", /银牌|亚军|\b(?:silver|finished second|came second|runners?-up)\b/u),
      state("third", /铜牌|季军|\b(?:bronze|finished third|came third)\b/u),
      state(
        "lower",
        /第[四五六七八九十][名位]|\b(?:finished|came|placed) (?:fourth|fifth|sixth|seventh|eighth|ninth|tenth|last)\b/u,
      ),
    ],
  },
  {
    id: "application",
    holds: "once",
    of: "any",
    states: [
      state(
        "granted",
        /(?<!未|未能|没有|没|不|不予|未获|未获得|没有获|没有获得|未被|未经)(?:获准|获批|批准|核准|放行|准许|(?:获得?|[二三]读|表决|投票|审议|全票|高票|一致)通过|通过了|开了?绿灯)|(?<![不未]|不予|没有)(?:支持|准许)(?:了)?[^,;。]{0,6}(?:上诉|申诉|诉求|请求|申请)|\b(?:(?:upheld|allowed|granted) (?:the |an? |his |her |their |its )?(?:[a-z]+ ){0,2}(?:appeal|complaint|petition|application)|(?:appeal|complaint|petition|application) (?:was|were) (?:upheld|allowed|granted)|approve[sd]|clear(?:s|ed)(?! of)|passed|green-?lit|gave (?:the )?(?:go-ahead|green light)|waved through)\b/u,
      ),
      state(
        "refused",
        /否决|驳回|叫停|封杀|不予(?:批准|核准|通过)|(?:未|没有?)(?:获得?|能获得?)?(?:批准|核准|通过|准|批)|\b(?:reject(?:s|ed)|block(?:s|ed)|veto(?:es|ed)|turned down|(?:voted|struck) down|(?:was|were|been) defeated|dismiss(?:ed|es) (?:the |an? |his |her |their |its )?(?:[a-z]+ ){0,2}(?:appeal|complaint|petition|application)|(?:appeal|complaint|petition|application) (?:was|were) dismissed|threw out|thrown out)\b/u,
      ),
    ],
  },
  {
    id: "access",
    holds: "now",
    of: "any",
    states: [
      state(
        "open",
        /恢复(?:[^,;]{0,3})(?:通车|通行|通航|开放)|可以?通行|畅通|照常(?:开放|营业|通车)|\b(?:(?:re-?)?opened to|(?:is|are|remains?|stays?) open|passable)\b/u,
      ),
      state(
        "closed",
        /封闭|封路|关闭|停运|停航|中断|禁止通行|无法通行|\b(?:(?:is|are|was|were|remains?|stays?|be) (?:closed|shut)|closed to|impassable|shut down)\b/u,
      ),
    ],
  },
  {
    id: "custody",
    holds: "now",
    of: "any",
    states: [
      state(
        "held",
        /被捕|落网|被抓获|羁押|收押|扣押|扣留|关押|在押|\b(?:arrested|in custody|into custody|(?:being|are|is|was|were) held|captured|detained|behind bars)\b/u,
      ),
      state(
        "free",
        /在逃|逍遥法外|获释|释放|脱逃|重获自由|\b(?:at large|on the run|freed|released|set free|escaped)\b/u,
      ),
    ],
  },
  {
    id: "law",
    holds: "now",
    of: "any",
    states: [
      state(
        "in_force",
        /仍然?有效|继续有效|仍在施行|现行有效|\b(?:in force|in effect|still applies|remains? valid)\b/u,
      ),
      state("repealed", /废止|废除|失效|撤销|\b(?:repealed|scrapped|abolished|struck down|expired|lapsed)\b/u),
    ],
  },
  {
    id: "process",
    holds: "now",
    of: "any",
    states: [
      state("over", /已(?:经)?(?:结束|落幕|终止)|宣告结束|\b(?:is|was|are) (?:over|ended)|has ended|came to an end\b/u),
      state(
        "going_on",
        /仍在(?:继续|持续|进行)|仍未结束|还在(?:继续|持续|进行)|\b(?:continues|is continuing|is still going|still under way|goes on|drags on)\b/u,
      ),
    ],
  },
  {
    id: "company",
    holds: "now",
    of: "any",
    states: [
      state(
        "dissolved",
        /解散|倒闭|注销|歇业|停业|(?<!暂时|临时|部分|全面)关闭(?=[。,;]|$)|关厂|结束营业|清算|\b(?:dissolved|wound up|disbanded|liquidated|closed (?:down|its doors)|ceased (?:trading|operations|to exist)|went out of business)\b/u,
      ),
      state(
        "in_business",
        /(?:照常|正常|持续|仍在|继续|目前)(?:[^,;]{0,2})(?:营业|营运|运营|经营|运作)|\b(?:still (?:trading|operates?|operating|runs)|in business|trading as usual|(?:runs|operates) .{0,30}\b(?:today|now|currently))\b/u,
      ),
    ],
  },
  {
    id: "production",
    holds: "now",
    of: "any",
    wholly: "stopped",
    states: [
      state(
        "stopped",
        /(?<!未|没有|没|并未|从未|不|不会|免于|避免)(?:停产|停工|停运|停摆|关停|停止(?:生产|运转|运行|运营))|\b(?:shut down|shuttered|mothballed|idled|(?:stopped|halted|ceased|ended) (?:production|output|work|operations))\b/u,
      ),
      state(
        "running",
        /(?:仍|还在|依然|照常|正常|继续|持续|正在?|一直)(?:[^,;]{0,3})(?:生产|运转|运行|作业|开工|施工)|满负荷|满产|\b(?:still (?:running|operating|producing|in production|turning out)|at full (?:capacity|tilt|blast)|(?:running|operating) (?:normally|as usual|round the clock|around the clock))\b/u,
      ),
    ],
  },
  {
    id: "result",
    holds: "once",
    of: "any",
    states: [
      state(
        "profit",
        /盈利|获利|赚(?!钱机)|\b(?:made a (?:\w+ )?profit|profitable|in the black|posted a (?:\w+ )?profit)\b/u,
      ),
      state(
        "loss",
        /亏损|亏(?!损)|赔钱|\b(?:made a (?:\w+ )?loss|unprofitable|in the red|posted a (?:\w+ )?loss|lost money)\b/u,
      ),
    ],
  },
  {
    id: "flight",
    holds: "once",
    of: "any",
    states: [
      state(
        "landed",
        /安全(?:降落|着陆|返航|迫降)|平安(?:降落|着陆|落地)|\b(?:land(?:ed|s|ing)? safely|safe(?:ly)? land(?:ed|ing))\b/u,
      ),
      state("crashed", /坠毁|坠机|坠海|坠落|\b(?:crash(?:ed|es)(?! out)|went down|came down in|plunged into)\b/u),
    ],
  },
  {
    id: "injury",
    holds: "once",
    of: "scene",
    states: [
      state(
        "unhurt",
        /毫发无[伤损]|安然无恙|未受伤|(?:没有|无)(?:人员)?(?:受伤|伤亡)|无人(?:受伤|伤亡|死伤)|(?:没有|未)(?:人|造成(?:任何)?(?:人员)?)(?:受伤|伤亡)|\b(?:unhurt|uninjured|unscathed|unharmed|not (?:hurt|injured)|no(?: one|body| \w+)(?: (?:was|were))? (?:hurt|injured|harmed)|no (?:injuries|casualties|one was hurt)|without (?:injur(?:y|ies)|casualties))\b/u,
      ),
      state(
        "hurt",
        /(?:[\d一二两三四五六七八九十几多数百]+人?|多名\p{Script=Han}{0,4}|均|全|都)(?:受|轻|重|烧|摔|灼)伤|伤者送|送医|(?<!无|没有|有无)人员?伤亡(?!情况|报告)|\b(?:injured|hurt|wounded|taken to (?:the )?hospital|hospitali[sz]ed|injuring)\b/u,
      ),
    ],
  },
  {
    id: "plea",
    holds: "once",
    of: "any",
    states: [
      state(
        "admitted",
        /(?<!不|拒绝|未|拒不)认罪|坦承犯行|坦承不讳|供认不讳|\b(?:plead(?:s|ed)? guilty|pled guilty|admitted (?:the |all )?charges?)\b/u,
      ),
      state(
        "denied",
        /不认罪|拒绝认罪|拒不认罪|否认(?:全部|所有)?(?:控罪|指控|犯行|涉案|罪名)|\b(?:plead(?:s|ed)? (?:not guilty|innocent)|(?:denie[sd]|denying) (?:all |the |any )?(?:charges?|wrongdoing|offences?))\b/u,
      ),
    ],
  },
  {
    id: "leaving",
    holds: "once",
    of: "any",
    states: [
      state(
        "left",
        /(?<!拒绝|不会|未)(?:请辞|辞职|辞去|主动离职|自行离职)|\b(?:resign(?:s|ed)|stepp?(?:ed|s) down|quits?|of (?:his|her|their) own accord)\b/u,
      ),
      state(
        "sent_away",
        /解聘|解雇|解职|开除|免职|辞退|撤职|革职|撤换|\b(?:(?:was|were|been|is|are|being) (?:fired|sacked|dismissed|removed|let go)|(?:fired|sacked) (?:by|over|for|after)|ousted)\b/u,
      ),
    ],
  },
  {
    id: "test",
    holds: "once",
    of: "any",
    states: [
      state(
        "found",
        /(?<![未无没])(?:呈|为)?阳性|(?<!未|没有|没|均未|都未|未能|无)(?:检|验|测)出|\b(?:tested positive|contaminated with)\b/u,
      ),
      state("clear", /阴性|(?:未|没有|没|无)(?:检|验|测)出|\b(?:tested negative|free of contamination)\b/u),
    ],
  },
  {
    id: "works",
    holds: "now",
    of: "any",
    states: [
      state(
        "finished",
        /(?<!未|尚未|仍未|没有|没|即将|将)(?:竣工|完工|落成|建成)|\b(?:(?:is|was|were|been) (?:completed|finished)|construction (?:has )?ended)\b/u,
      ),
      state(
        "unfinished",
        /(?:未|没有?)(?:完工|竣工|落成|建成|完成)|仍在(?:施工|兴建|建设|修建)|烂尾|\b(?:unfinished|incomplete|still (?:under construction|being built)|(?:is|are) under construction)\b/u,
      ),
    ],
  },
  {
    id: "start",
    holds: "now",
    of: "any",
    states: [
      state(
        "not_begun",
        /(?:尚未|仍未|还没有?|迟迟未|至今未)(?:正式)?(?:动工|开工|破土)|\bground (?:has|had|is|was) (?:not|yet to|still not)(?: yet)? (?:be|been )?(?:en )?broken\b|\b(?:construction|building work|work) (?:has (?:not|yet to)|had not)(?: yet)? (?:beg[iu]n|start(?:ed)?)\b/u,
      ),
      state(
        "begun",
        /(?<!未|没有|没|将|即将|预计|计划|拟)(?:正式)?(?:动工|破土)|\b(?:ground was broken|broke ground|(?:construction|building work) (?:has )?(?:began|begun|started))\b/u,
      ),
    ],
  },
  {
    id: "talks",
    holds: "once",
    of: "any",
    states: [
      state(
        "deal",
        /(?<!未|未能|没有|没|无法)(?:达成(?:了)?(?:[^,;]{0,6})(?:协议|共识|一致)|谈妥|谈成)|\b(?:reached (?:an? )?(?:\w+ )?(?:deal|agreement|settlement)|struck a deal|agreed on|(?:produced|yielded|(?:ended|concluded) (?:in|with)) an? (?:\w+ )?(?:deal|agreement|settlement))\b/u,
      ),
      state(
        "no_deal",
        /破裂|谈崩|不欢而散|无果而终|(?:未|未能|没有|没|无法)(?:就[^,;]{1,12})?(?:达成|谈妥|谈成)|\b(?:broke down|collapsed without|(?:ended|broke up|concluded|closed) without (?:an? )?(?:deal|agreement)|no (?:deal|agreement) (?:was|has been) (?:reached|struck)|failed to (?:reach|strike) (?:an? )?(?:deal|agreement))\b/u,
      ),
    ],
  },
  {
    id: "fate",
    holds: "now",
    of: "any",
    first: "missing",
    ofNamed: true,
    states: [
      state(
        "missing",
        /下落不明|(?:仍|仍然|依然|至今|也在|还在|列入|名列|列为)(?:失踪|失联)|失踪(?:者|人员)(?:名单)?之[列中]|\b(?:(?:is|are|remains?|still) (?:among (?:the|those) )?(?:still )?(?:missing|unaccounted for)|(?:not|never|yet to) be(?:en)? found)\b/u,
      ),
      state(
        "saved",
        /(?<!未|未能|没有|没|等待|等候|待|盼)(?:获救|被救(?:起|出)|救起|救出|救上岸)|平安(?:归来|上岸)|\b(?:(?:was|were|been) (?:rescued|saved|pulled (?:out|from)|plucked from)|(?:found|brought ashore) (?:alive|safe)|(?:reached|swam to) (?:the )?shore)\b/u,
      ),
    ],
  },
  {
    id: "whereabouts",
    holds: "now",
    of: "any",
    states: [
      state(
        "missing",
        /下落不明|仍(?:然)?(?:失踪|失联)|(?:未|没有?|未能)(?:寻获|找到|发现)|\b(?:(?:is|are|remains?|still) (?:missing|unaccounted for)|(?:not|never|yet to) be(?:en)? found|failed to find)\b/u,
      ),
      state(
        "found",
        /(?<!未|没有|没|未能|仍未|尚未)(?:已)?(?:寻获|找到|寻回)|\b(?:(?:was|were|been) (?:found|located)|found (?:alive|safe|dead))\b/u,
      ),
    ],
  },
  {
    id: "power",
    holds: "now",
    of: "any",
    states: [
      state(
        "off",
        /仍(?:然)?(?:停电|断电|停水|断水)|(?:未|没有?)(?:恢复)(?:供电|供水|电力)|\b(?:(?:is|are|remains?|still) without (?:power|electricity|water)|(?:not|yet to) be(?:en)? restored)\b/u,
      ),
      state(
        "on",
        /(?<!未|没有|没|尚未|仍未|等待)(?:恢复|复)(?:供电|供水|电力)|\b(?:(?:power|electricity|supply|water) (?:was|has been|is|is back|was fully) (?:restored|on))\b/u,
      ),
    ],
  },
  {
    id: "marriage",
    holds: "now",
    of: "any",
    states: [state("single", /未婚|单身|\b(?:unmarried|never married)\b/u), state("married", /已婚|\bis married\b/u)],
  },
  {
    id: "unanimity",
    holds: "once",
    of: "agent",
    ofAll: true,
    states: [
      state(
        "unanimous",
        /全票|一致(?:通过|同意|决定|裁定|认定|认为|裁决)|无异议通过|\b(?:unanimous(?:ly)?|without (?:a )?dissent|(?:all|every one) of (?:them|the (?:judges|members|directors)) (?:agreed|voted for))\b/u,
      ),
      state(
        "divided",
        /[\d一二两三四五六七八九十]+(?:票)?(?:比|对)(?!0|零|〇)[\d一二两三四五六七八九十]+(?:票)?(?:的)?(?:多数|表决|通过|裁|决定|否决|微弱)|以多数(?:票)?(?:裁|通过|决)|(?:\d+|[一二两三四五六七八九十])(?:名|位|票)[^,;]{0,6}(?:反对|投反对|弃权|异议)|(?:以|凭)?(?:微弱|些微|一票)(?:的)?(?:多数|优势|票数|之差)|\b(?:by a majority|split decision|(?:one|two|three|four|five|six|\d+) (?:[\w-]+ ){0,2}(?:councillors|members|judges|senators|directors|jurors|commissioners|aldermen|lawmakers|mps) (?:opposed|voted against|dissented|abstained)|dissent(?:s|ed|ing)|(?:by|with) an? (?:narrow|slim|bare|thin|one-vote) (?:margin|majority)|(?:one|two|three|four|five|six|\d+) of the (?:[\w-]+ ){1,3}(?:opposed|voted against|dissented|abstained))\b/u,
      ),
    ],
  },
  {
    id: "company",
    holds: "once",
    of: "any",
    states: [
      state(
        "alone",
        /(?:独自|单独|单人|一人|一个人)(?:一人)?(?:犯案|作案|行凶|下手|动手|犯下|行窃|所为|策划)|(?:没有|无|并无)(?:其他)?(?:同伙|共犯|帮凶)|\b(?:(?:act|work)(?:ed|s|ing) (?:entirely |completely )?alone|single-?handed(?:ly)?|lone (?:gunman|attacker|thief|burglar|robber)|no accomplices?)\b/u,
      ),
      state(
        "in_company",
        /同伙|共犯|帮凶|伙同|结伙|联手(?:犯案|作案|行窃|策划)|\b(?:accomplices?|acted (?:together|in concert)|helped by (?:two|three|several) others)\b/u,
      ),
    ],
  },
  {
    id: "inspection",
    holds: "once",
    of: "any",
    states: [
      state(
        "passed",
        /(?<![未没]|没有|未能|均未|无法)通过(?:了)?[^,;。]{0,8}(?:检验|检查|检测|年检|验收|审核|考核|安检|测试|检疫|体检|抽检)|(?:检验|检查|检测|年检|验收|抽检|测试)(?:均|全部|全都|都|结果)?合格|\bpass(?:ed|es) (?:(?:its|the|an?|all|every|his|her|their) )?(?:[a-z]+ ){0,3}(?:inspections?|tests?|checks?|audits?|exams?|examinations?)\b/u,
      ),
      state(
        "failed",
        /不合格|不及格|(?:未|没有?|未能|无法)通过[^,;。]{0,8}(?:检验|检查|检测|年检|验收|审核|考核|安检|测试|检疫|体检|抽检)|\bfail(?:ed|s) (?:(?:its|the|an?|all|every|his|her|their) )?(?:[a-z]+ ){0,3}(?:inspections?|tests?|checks?|audits?|exams?|examinations?)\b/u,
      ),
    ],
  },
  {
    id: "care",
    holds: "now",
    of: "any",
    states: [
      state(
        "intensive",
        /(?<!从|自|由|离开|转出|移出|撤出|搬出)(?:重症监护|加护病房|重症室|重症病房|icu)(?![^,;。]{0,3}(?:转|移))|\b(?<!(?:out of|left|leaving|from) (?:the )?)(?:intensive care|critical condition)\b/u,
      ),
      state("ward", /普通病房|一般病房|\bgeneral ward\b/u),
      state(
        "discharged",
        /(?<![未没不待能可]|没有|尚未|才能|即可|准备|即将|预计)出院(?!后|时|前|日)|已经?(?:返|回)(?:到)?家|回到?家(?:中)?(?:休养|静养)|\b(?:(?:was|were|been) (?:discharged|sent home|released from (?:the )?hospital)|(?:has|have|had|is|are) (?:gone|back|recovering at) home)\b/u,
      ),
    ],
  },
  {
    id: "activity",
    holds: "now",
    of: "agent",
    inOneDoing: true,
    states: [
      state(
        "stopped",
        /(?<![未没不]|没有|并未|从未)(?:停止|暂停|中止|终止|不再)|\b(?:stopped|ceased|halted|suspended|no longer|given up)\b/u,
      ),
      state(
        "going_on",
        /(?:仍|仍然|还|依然|依旧)(?:在)?(?!未|没|不|无|需)|继续|照常|照旧|如常|\b(?:still|continues? to|continued to|carried on|went on as|as usual|goes on)\b/u,
      ),
    ],
  },
  {
    id: "sentence",
    holds: "once",
    of: "any",
    states: [
      state(
        "term",
        /有期徒刑|判(?:处|囚|刑)?[\d一二三四五六七八九十]+年(?!缓)|\b(?:sentenced to|jailed for|gets?|got|given) (?:[a-z-]+ ){0,3}(?:years|months)\b|\byears in (?:prison|jail)\b/u,
      ),
      state("life", /无期徒刑|终身监禁|\blife (?:sentence|imprisonment|term|in (?:prison|jail)|behind bars)\b/u),
      state("death", /死刑|死缓|\b(?:death (?:sentence|penalty)|sentenced to death)\b/u),
    ],
  },
  {
    id: "course",
    holds: "once",
    of: "any",
    states: [
      state(
        "unchanged",
        /(?:维持|保持)[^,;。]{0,8}(?:不变|原有?水[平准])|按兵不动|\b(?:unchanged|(?:held|holds|kept|keeps|left|leaves) (?:[a-z]+ ){1,4}(?:steady|on hold))\b/u,
      ),
      state(
        "changed",
        /上调|下调|调[升降高低涨](?!整)|加息|降息|升息|\b(?:rais(?:es|ed)|hike[sd]?|lower(?:s|ed)|cuts?) (?:(?:its|the|their|interest|key|benchmark|lending|deposit|policy|base) ){0,3}(?:rates?|prices?|fares?|tariffs?|fees?|tax(?:es)?|forecasts?|estimates?|targets?|limits?|dividends?)\b/u,
      ),
    ],
  },
  {
    id: "vote",
    holds: "once",
    of: "agent",
    states: [
      state("for", /投(?:下|了)?赞成票|投票(?:支持|赞成)|\bvot(?:e[sd]?|ing) (?:for|in favou?r)\b/u),
      state("against", /投(?:下|了)?反对票|投票反对|\bvot(?:e[sd]?|ing) against\b/u),
      state("abstained", /弃权|投(?:下|了)?弃权票|\babstain(?:s|ed)?\b/u),
    ],
  },
];

/** Names the court or stage that gives an outcome; another one may give another. */
export const STAGES: readonly (readonly [string, RegExp])[] = [
  ["first_instance", /一审|初审|地方?法院|\btrial court\b/u],
  ["appeal", /二审|终审|上诉法院|高院|高等法院|\b(?:appeals? court|court of appeal|on appeal)\b/u],
  ["retrial", /再审|重审|更审|\bretrial\b/u],
  ["primary", /初选|\bprimary\b/u],
  ["general", /大选|\bgeneral election\b/u],
  ["heat", /预赛|初赛|小组赛|\b(?:heats?|group stage|qualif(?:ier|ying)\w*)\b/u],
  ["quarter", /八强|四分之一决赛|1\/4决赛|\bquarter-?finals?\b/u],
  ["semi", /半决赛|准决赛|四强赛|\bsemi-?finals?\b/u],
  ["house", /众议院|下议院|\b(?:house of representatives|lower house|commons)\b/u],
  ["senate", /参议院|上议院|\b(?:senate|upper house|lords)\b/u],
  ["committee", /委员会|\bcommittee\b/u],
  ["full_house", /议会|国会|立法院|全体会议|\b(?:parliament|full council|plenary)\b/u],
  ["first_leg", /首回合|\bfirst (?:leg|half|round)\b/u],
  ["second_leg", /次回合|\bsecond (?:leg|half|round)\b/u],
];
