import { matchesOf } from "../text/matches-of";

/** One outcome of an event, by its wordings in folded text. */
export interface Outcome {
  id: string;
  wording: RegExp;
}

/** A question that what happened has one answer to. */
export interface OutcomeQuestion {
  id: string;
  outcomes: readonly Outcome[];
}

/** What right before a wording takes it back: 未获批, 没有取消, "was not cancelled", "failed to win", "instead of". */
const TAKEN_BACK =
  /(?:未|没|没有|不|不会|不能|不再|未能|未获|尚未|仍未|并未|从未|无法|并无|无|无人|无须|无需|免于|避免|拒绝|拒不|而非|并非|不是|不曾|未曾|难以|防止|阻止|否认|而不是|是否|有无|申请|要求|呼吁|建议|如果|若|一旦|可能|或|或将|准备|计划|等待)$|\b(?:not|no|never|nor|without|cannot|neither|yet to|failed to|fails to|refused to|refuses to|unable to|declined to|instead of|rather than|avoid|avoided|avoiding|prevent|prevented|stop|stopped|deny|denied|denying|if|whether|could|may|might|would|should|not been|not be|n't|n't be|n't been|not yet|not yet been|no longer|far from|short of|almost|nearly|not fully|never been|have to be|to be|asked to|urged to|threatened to|threatens to|vowed to|hopes? to|hoped to|plans? to|planned to|wants? to|wanted to|seeking to|trying to|tried to|due to be|(?:could|can|may|might|would|should|will) be) $/u;
/** Longest of these, in UTF-16 units. */
const TAKEN_BACK_REACH = 24;

function outcome(id: string, zh: string, en: string): Outcome {
  return { id, wording: new RegExp(`(?:${zh})|\\b(?:${en})\\b`, "gu") };
}

/** Where a folded text first tells an outcome and does not take it back; null where it does not. UTF-16. */
export function findOutcome({ wording }: Outcome, text: string): { start: number; end: number } | null {
  for (const { index, 0: words } of matchesOf(wording, text))
    if (!TAKEN_BACK.test(text.slice(Math.max(0, index - TAKEN_BACK_REACH), index)))
      return { start: index, end: index + words.length };
  return null;
}

/** The persons and things of which English tells an outcome by a verb and its object. */
const OF_IT = "(?:(?:the|a|an|its|his|her|their|all|any|this|that) )?(?:[a-z'-]+ ){0,3}";

/**
 * Closed sets of outcomes of which one event has one (complementaries and non-binary contrasts: J. Lyons, "Semantics" (1977), 9.1, 9.4), each with
 * the words that reports tell it with. Looser than the states of lib/lang/states.ts, which are read within one claim: these count only where two whole sentences
 * tell of one event. The questions are those that the frames of FrameNet ask of an event of their kind (Death, Verdict,
 * Grant_permission, Activity_stop, Attending, Finish_competition, Being_operational, Evading, Make_agreement, Weather).
 */
export const OUTCOME_QUESTIONS: readonly OutcomeQuestion[] = [
  {
    id: "life",
    outcomes: [
      outcome(
        "dead",
        "遗体|尸体|尸首|遗骸|无一生还|无人生还|罹难|遇难|丧生|丧命|毙命|殒命|身亡|身故|死亡|殉职|牺牲|溺亡|溺毙|病逝|去世|离世|逝世|辞世|过世|不治|撒手人寰|断气|天人永隔|没了呼吸|生还希望破灭",
        "dead|died|dies|death of|deaths|body of|bodies|remains of|['’]s (?:body|remains)|corpse|killed|fatally|fatal|perished|drowned|lost (?:his|her|their) li(?:fe|ves)|passed away|no survivors|succumbed",
      ),
      outcome(
        "alive",
        "脱险|平安(?:无事|归来|返回|获救|脱困)|获救|生还|幸存|存活|救出|救起|脱困|苏醒|康复出院|无大碍|毫发无[伤损]|安然无恙|活着|走出|健在|捡回一命|死里逃生",
        "alive|survive[sd]?|rescued|brought to (?:the )?(?:surface|shore|safety)|pulled (?:out )?alive|unharmed|unhurt|walked (?:out|away)|is recovering|recovered fully|safe and (?:well|sound)|in good health",
      ),
    ],
  },
  {
    id: "verdict",
    outcomes: [
      outcome(
        "guilty",
        "有罪|罪成|罪名成立|定罪|判刑|判囚|获刑|入狱|坐牢|服刑|徒刑|锒铛入狱|死刑",
        "guilty|convict(?:ed|s|ion)|jailed|imprisoned|sentenced|behind bars|prison (?:term|sentence)",
      ),
      outcome(
        "innocent",
        "无罪|罪名不成立|脱罪|当庭释放|罪名不成|洗脱|还其清白|获判清白|不成立",
        `not guilty|acquit(?:s|ted|tal)|clear(?:s|ed)? ${OF_IT}(?:[a-z'-]+ ){0,3}of|walk(?:s|ed) free from court|exonerated|found innocent|charges? (?:were |was )?(?:dropped|dismissed|thrown out)`,
      ),
    ],
  },
  {
    id: "permission",
    outcomes: [
      outcome(
        "granted",
        "获准|获批|批准|核准|核发|放行|准许|获(?:得)?许可|(?:拿到|取得|获得?)[^,;。]{0,8}(?:批文|许可|执照|许可证|核可|同意)|开绿灯|过关|闯关成功|照案通过|表决通过|三读通过|审议通过|获[^,;。]{0,4}通过|点头|予以支持|准予",
        `approv(?:ed|es|al)|(?:won|wins|secured|received|obtained|gained|got) ${OF_IT}(?:clearance|approval|permission|consent|backing|licen[cs]e|permit|blessing|go-ahead|green light)|clear(?:ed|s) the way|green-?lit|gave ${OF_IT}(?:go-ahead|green light|blessing|nod|consent|approval)|authori[sz]ed|licensed|ratified|adopted|waved through|passed|granted|allowed|nodded through|voted through|signed off`,
      ),
      outcome(
        "refused",
        "否决|驳回|打回|退件|退回|不准|不予|拒绝(?:批准|核准|核发|放行|通过|同意)|叫停|搁置|封杀|全数删除|删除|未获(?:批准|通过|同意|核准|准)|未通过|未能通过|闯关失败|不同意|说不",
        `reject(?:s|ed|ion)|refus(?:ed|es|al) ${OF_IT}(?:permission|approval|consent|licen[cs]e|permit|application)|block(?:ed|s)|veto(?:ed|es)|turned down|vot(?:ed|es) down|struck down|shot down|threw out|thrown out|flat no|sent back|denied (?:permission|approval|a licen[cs]e|a permit)|quashed|defeated|withheld|killed off|rebuffed|said no|say no|not (?:be )?(?:approved|authori[sz]ed|allowed)`,
      ),
      outcome(
        "pending",
        "仍在[^,;。]{0,6}(?:审评|审查|审批|审议|评估|评审|研究|讨论|审核|审理)|尚未(?:批准|核准|批|通过|表决|决定|裁定|定案)|有待[^,;。]{0,6}(?:批准|审批|审议|决定)|还没有时间表|尚无定论|等待(?:批准|审批|审批结果)",
        "under review|still (?:being )?(?:review|consider|stud|assess|weigh|examin)(?:ed|ing|s|ying|ied)?|pending|yet to (?:decide|approve|rule|vote|be approved)|await(?:s|ing) (?:approval|a decision|clearance|a ruling)|no decision|has not (?:yet )?(?:decided|ruled|approved|voted)|postponed (?:its|the|a) (?:decision|vote|ruling)",
      ),
    ],
  },
  {
    id: "strike",
    outcomes: [
      outcome(
        "out",
        "(?:仍|继续|持续)[^,;。]{0,4}罢工|罢工(?:进入|持续|仍|继续|第)|拒绝返岗|拒绝复工|仍未复工",
        "still on strike|remain(?:s|ed)? on strike|strike (?:entered|enters|continue[sd]|drags|goes on|is in)|on the picket lines?|stay(?:ed)? (?:off|away from) work|walked out|downed tools",
      ),
      outcome(
        "back",
        "复工|返岗|回到(?:工作)?岗位|恢复工作|重返(?:工作)?岗位|结束罢工|罢工(?:已经?)?(?:结束|落幕|取消|收场)|取消罢工",
        `(?:return(?:ed)?|back|went back|gone back) (?:to|at) (?:work|their (?:posts|desks|jobs|benches))|ended ${OF_IT}(?:strike|walkout|stoppage)|(?:strike|walkout|stoppage) (?:was|has been|is) (?:over|ended|called off|averted|suspended)|called off ${OF_IT}(?:strike|walkout|stoppage)`,
      ),
    ],
  },
  {
    id: "service",
    outcomes: [
      outcome(
        "on",
        "(?:恢复|复)(?:供电|供水|通车|通行|通航|营运|运营|营业|运行|运转|开放|起降|行驶|正常|上课)|重新?(?:开放|开通|启用|开门|启动)|照常(?:营业|开放|看诊|运作|运行|运转|营运|运营|上课|接诊|行驶|开门)|正常(?:营业|开放|运作|运行|运转|营运|运营|上课|行驶)|一切(?:如常|正常)|如常(?:运作|营业|上课)|通车|畅通|重开|接诊|开工",
        `(?:re-?opened|reopens)|(?:is|are|was|were|stays?|stayed|remain(?:s|ed)?|kept) (?:open|running|up and running)|back (?:on|in service|to normal)|restored|reconnected|resum(?:ed|es)|running (?:normally|as usual|again)|open (?:as usual|to traffic|for business|again)|business as usual|opened to traffic|lights (?:came|were|are) back|up and running|safe ${OF_IT}again`,
      ),
      outcome(
        "off",
        "(?:仍|依然|一直|持续|继续|全面|全线|暂时?)?(?:封闭|关闭|停电|断电|停水|断水|停运|停驶|停航|停业|停课|停诊|停收|停摆|停产|停飞|停开|瘫痪|中断)|暂停[^,;。]{0,6}(?:服务|营运|运营|营业|运作|收治|收诊|供应|起降|开放)|大门紧闭|贴上封条|查封|闭门|没有一[班架列辆]",
        `(?:is|are|was|were|be|stays?|stayed|remain(?:s|ed)?|kept) (?:closed|shut|suspended|down|dark|without (?:power|electricity|water|gas|heating))|without (?:power|electricity|water)|shut(?:tered)?(?: down)?|clos(?:ed|es|ure)|suspend(?:ed|s)|out of (?:service|action|order)|halted|grounded|cut off|padlocked|impassable|paralysed|at a standstill|blacked out|keep out`,
      ),
    ],
  },
  {
    id: "taking_part",
    outcomes: [
      outcome(
        "absent",
        "(?:人)?在(?:国外|海外|医院)|住院|出访|缺席|缺阵|缺战|退赛|弃赛|退出比赛|伤停|高挂免战牌|未(?:曾)?(?:上场|登场|出赛|出战|出席|露面|现身|到场|上丘|登板|参加|参赛|赴会|与会)|没有?(?:上场|登场|出赛|出战|出席|露面|现身|到场|参加|参赛|赴会)|无缘|作壁上观|看台上|养伤|请假",
        `(?:lay|is|was|were|been) (?:abroad|overseas|in (?:a |the )?(?:[a-z]+ )?(?:hospital|clinic))|never set foot|left out of|pulled out of|withdr(?:ew|awn) from|sat out|miss(?:ed|es) the|absent|stayed away|skipped|did not (?:play|attend|run|appear|start|show up|take part|travel|compete|race)|boycotted|watched (?:it )?(?:on television|from the (?:stands|bench|sidelines))|scratched from|no-show|never (?:appeared|turned up|showed up)|sidelined`,
      ),
      outcome(
        "present",
        "上台|站上[^,;。]{0,8}[台坛]|出席|亲临|到场|现身|上阵|先发|主投|登场|出战|出赛|完赛|跑完|打满|踢满|剪彩|主持[^,;。]{0,6}(?:开幕|仪式|典礼|会议)|登台|同台|率队|梅开二度|上演帽子戏法|射入|攻入|打进|致辞|致词|发表演说|与会",
        "stepp(?:ed|ing) (?:on to |onto |on )?(?:the )?stage|attend(?:ed|s)|was (?:present|there|on hand)|took part|cut the ribbon|play(?:ed|s) (?:the )?(?:full|all|90|every)|started the (?:match|game|race)|finished (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|in)|crossed the (?:finish )?line|scored|settle[d]? for (?:second|third|fourth|fifth|sixth|seventh|eighth)|competed|turned up|showed up|presided over|addressed the (?:crowd|meeting|conference|hall)|took the stage|pitched|completed the (?:race|course|marathon)",
      ),
    ],
  },
  {
    id: "event",
    outcomes: [
      outcome(
        "held",
        "(?:如期|照常|照样|照旧|顺利|按时|按计划)(?:举行|举办|开幕|登场|开赛|进行|上演|开演|起跑|开跑|启航|发射|出发)|圆满(?:落幕|结束|举行)|盛大(?:举行|开幕|登场)|热闹登场|吸引[^,;。]{0,12}(?:观众|民众|游客|市民|人)",
        "went ahead|took place|(?:was|were) held|got under way|kicked off|drew (?:a crowd|crowds|thousands|hundreds|some)|lined the (?:\\w+ )?streets|crowds? (?:watched|gathered|packed|filled)|as (?:planned|scheduled)",
      ),
      outcome(
        "called_off",
        "取消|停办|喊停|叫停|腰斩|泡汤|流产|改期|延期|推迟|押后|顺延|延后|作罢",
        `cancel(?:led|ed|lation)|called off|scrap(?:ped)?|abandon(?:ed)?|postpon(?:ed|ement)|put off|pushed back|from going ahead|rained off|washed out|shelved|deferred|axed`,
      ),
    ],
  },
  {
    id: "purity",
    outcomes: [
      outcome(
        "clean",
        "(?:全部|全数|均|都|全)?合格|未(?:检|验|查)出|没有(?:检|验|查)出|符合[^,;。]{0,8}(?:标准|规定|要求)|达标|未超标|阴性|安全无虞|可(?:以)?放心|无异常|未见异常|没有(?:发现)?异常|没有发现|未发现",
        "free (?:of|from)|came back clean|clean bill|within (?:safe|legal|permitted) (?:limits|levels)|test(?:ed|s) negative|(?:is|are|was|were) (?:safe|clean)|no trace(?:s)? of|found nothing|no (?:sign|evidence) of|met (?:the )?(?:safety )?standards?|safe for|below the (?:legal|safe|permitted) limit",
      ),
      outcome(
        "tainted",
        "不合格|超标|(?:检|验|查|抽)出|含有[^,;。]{0,8}(?:菌|毒|药|剂|虫|金属)|遭污染|受污染|污染物|阳性|超过[^,;。]{0,6}(?:标准|上限|限值)|变质|发霉|违禁",
        `turned up|test(?:ed|s) positive|contaminat(?:ed|ion)|traces? of|tainted|exceed(?:ed|s|ing)?|above the (?:legal|safe|permitted) limit|unsafe|dangerously high|(?:bore out|confirmed) the presence|(?:banned|prohibited) (?:substance|stimulant|drug)|failed ${OF_IT}(?:test|inspection|check)s?|unfit for|polluted|infested`,
      ),
    ],
  },
  {
    id: "effect",
    outcomes: [
      outcome(
        "works",
        "明显(?:好于|优于|改善|减少|降低|下降|缓解)|显著(?:好于|优于|改善|减少|降低|下降|缓解)|有效(?!期)|见效|疗效(?:显著|良好)|奏效|(?:减少|降低|下降)[^,;。]{0,6}(?:成|%|一半|风险)|优于|降低[^,;。]{0,8}风险",
        `cut ${OF_IT}(?:[a-z]+ ){0,3}(?:by|risk)|reduc(?:ed|es) ${OF_IT}(?:[a-z]+ ){0,3}(?:by|risk)|(?:is|was|proved|proven) (?:highly )?effective|outperformed|lower(?:ed|s) ${OF_IT}risk|(?:far |much )?better than|protected [a-z]+ better|halved|worked|improved`,
      ),
      outcome(
        "useless",
        "没有[^,;。]{0,8}(?:差别|差异|区别|效果|作用|改善|帮助)|无(?:明显|显著)?(?:差别|差异|效果|作用|改善|助益)|无效|毫无(?:效果|作用|帮助)|不比[^,;。]{0,8}(?:好|强|佳)|与安慰剂(?:无异|相当)|未能(?:减少|降低|改善|缓解)|未见(?:效果|改善|成效)",
        `(?:fell|got|became) (?:gravely |seriously )?ill (?:just )?as often|no (?:\\w+ )?(?:difference|benefit|effect|improvement|advantage|impact)|just as (?:often|likely|many|much|ill)|no better than|failed to (?:cut|reduce|lower|improve|help|work|prevent)|ineffective|useless|did (?:nothing|not (?:work|help|reduce|lower))|made no difference|as (?:often|likely) as those|little (?:effect|difference|benefit)`,
      ),
    ],
  },
  {
    id: "weather",
    outcomes: [
      outcome(
        "dry",
        "滴雨未下|滴雨未落|无雨|少雨|干旱|大旱|旱情|久旱|缺雨|晴朗|艳阳",
        "dry (?:spell|weather|conditions|summer|month)|no rain|drought|parched|not a drop|bone dry|rainless|clear skies|sunshine",
      ),
      outcome(
        "wet",
        "阴雨(?:连绵|不断)?|连(?:日|续)?(?:降雨|大雨|暴雨)|暴雨|豪雨|大雨|雨水(?:充沛|不断)|内涝|积水|洪水",
        "downpours?|torrential|heavy rain|rain(?:ed|fall)|soaked|drenched|waterlogged|flood(?:ed|ing|s)",
      ),
    ],
  },
  {
    id: "contract",
    outcomes: [
      outcome(
        "stays",
        "续约|续签|留队|留任|续任|连任|继续(?:执教|效力|担任)|(?:新|长)约[^,;。]{0,6}(?:绑定|留下)|不会(?:离开|离队|辞职|走)|无意(?:离开|离队|辞职)|留在|保住",
        `(?:signed|signs|agreed|penned) (?:a |an )?(?:new |fresh |[a-z]+-year )?(?:contract )?(?:extension|deal|contract)|extend(?:ed|s) (?:his|her|their) (?:stay|contract|deal)|(?:will|to|would) stay|stay(?:s|ing)? (?:on|put|at)|not (?:leaving|resigning|quitting|going anywhere)|remain(?:s)? (?:in|as|at|chief|chair)|pledged (?:his|her|their) future|re-?signed with|second term|re-?elected|kept (?:his|her|their) (?:job|seat|post)`,
      ),
      outcome(
        "goes",
        "转投|改投|转会|离队|离任|卸任|辞职|请辞|下台|下课|去职|辞去|离开|告别|加盟|投奔|跳槽|出走|挂冠|不再担任|交棒|退位|退休|离职|另谋高就|走人|解约",
        `resign(?:ed|s|ation)|quit(?:s)?|step(?:ped|s|ping) down|(?:has |have )?left (?:the |his |her )?(?:club|company|party|post|job|office|government|team|board)|joined|moved to|transferred|defected|departed|departure|stood down|standing down|sacked|fired|dismissed|ousted|bowed out|walked away from|handed (?:in|over)`,
      ),
    ],
  },
  {
    id: "acquaintance",
    outcomes: [
      outcome(
        "strangers",
        "素不相识|素未谋面|从(?:来)?(?:没有?|未)(?:见过|碰过|谋|接触|往来|联系|联络|会面|见面|碰面|来往|通过话)|互不认识|不认识|毫无(?:往来|瓜葛|交集|联系)|没有(?:任何)?(?:往来|接触|联系|联络|交集|瓜葛)",
        `(?:had |has |have )?(?:never|not once) (?:met|seen|spoken|talked|dealt|been in (?:touch|contact)|had (?:any )?(?:contact|dealings))|no (?:contact|dealings|connection|links?|ties)|total strangers?|does not know|did not know|had no (?:contact|relationship|dealings)`,
      ),
      outcome(
        "met",
        "作客|做客|吃(?:过)?饭|共进|饭局|聚餐|同桌|见(?:过)?面|碰(?:过)?面|会面|会晤|相识多年|旧识|老友|故交|密会|通(?:过)?(?:电)?话|往来密切|交情|把酒",
        "dined|dinner|lunch(?:ed)?|met (?:him|her|them|with|at|several|twice|once|in)|friends?|close ties|spoke (?:with|to) (?:him|her|them)|exchanged (?:messages|emails|letters|calls)|holiday(?:ed)? together|acquainted|long known|guests? of",
      ),
    ],
  },
  {
    id: "payment",
    outcomes: [
      outcome(
        "paid",
        "(?:支付|交付|付出|缴付|奉上)[^,;。]{0,10}(?:赎金|赎款|现金|款项|保护费)|付(?:了|清)?赎金|交(?:了|出)赎金|还清|付清|缴清|清偿|如数(?:支付|归还)",
        `(?:ransom|money|sum|debt|fee|fine) (?:was|had been|has been|were) (?:paid|passed|handed|delivered|settled)|paid (?:a |the )?ransom|(?:paid off|repaid|settled) ${OF_IT}(?:debts?|loans?|bills?)|passed to the (?:abductors|kidnappers|captors)|will pay for|would pay for|foot the bill|pick(?:ed)? up the (?:bill|tab)`,
      ),
      outcome(
        "unpaid",
        "未(?:支付|付|交|缴)[^,;。]{0,6}(?:赎金|赎款|款|费|钱|工资|薪)|没有?(?:支付|付|交)[^,;。]{0,8}(?:赎金|赎款|钱)|分文未(?:付|给)|一毛(?:钱)?(?:未|没)付|拖欠|欠薪|欠款|违约|赖账",
        `without (?:any |a )?(?:ransom|payment)|no (?:ransom|money|payment) (?:was|had been|has been|changed)|(?:not|never) paid|unpaid|default(?:ed|s)|owes?|will not (?:fund|pay)|refus(?:ed|es) to pay|not (?:fund|pay) (?:one|a) (?:cent|penny)`,
      ),
    ],
  },
  {
    id: "damage",
    outcomes: [
      outcome(
        "spared",
        "完好(?:无[缺损])?|无损|未受(?:损|波及|影响|损坏)|没有(?:受损|损坏|受到影响)|毫发无损|幸免|安然",
        "intact|undamaged|unscathed|spared|no damage|not (?:been )?damaged|escaped (?:damage|unharmed)|untouched",
      ),
      outcome(
        "ruined",
        "烧毁|焚毁|夷为平地|夷平|摧毁|毁于一旦|付之一炬|化为灰烬|倒塌|坍塌|损毁|毁损|严重损坏|面目全非|冲毁|震塌|报废",
        "destroyed|gutted|razed|level(?:l)?ed|wrecked|burn(?:ed|t) (?:down|to the ground)|collapsed|reduced to (?:ashes|rubble)|ruined|flattened|demolished|badly damaged|severely damaged|write-?off",
      ),
    ],
  },
  {
    id: "agreement",
    outcomes: [
      outcome(
        "deal",
        "握手言和|达成(?:了)?[^,;。]{0,10}(?:协议|共识|一致|和解|协定)|签署|签订|签约|谈妥|谈成|敲定|和解|停火协议生效|一致同意|取得突破",
        `reach(?:ed|es) ${OF_IT}(?:deal|agreement|settlement|accord|compromise|truce|consensus)|struck ${OF_IT}(?:deal|agreement|bargain|accord)|sign(?:ed|s) ${OF_IT}(?:deal|agreement|treaty|accord|pact|contract|memorandum|peace)|shook hands|agreed (?:on|to) (?:a |the )?(?:deal|truce|ceasefire|terms)|settled (?:their|the) (?:dispute|differences|case)|breakthrough|buried the hatchet|clinched`,
      ),
      outcome(
        "no_deal",
        "破裂|谈崩|不欢而散|无果而终|无功而返|空手而归|(?:未|未能|没有|没|无法)(?:就[^,;。]{1,12})?(?:达成|谈妥|谈成|签署|签订|取得)|僵局|陷入僵持|拂袖而去|离席|各执一词|分歧(?:依旧|仍)",
        `broke (?:down|up without)|collapsed|without (?:an? )?(?:deal|agreement|accord|result|breakthrough)|no (?:deal|agreement|breakthrough|progress)|failed to (?:reach|agree|strike|sign|find)|deadlock(?:ed)?|stalemate|walked out of (?:the )?talks|empty-handed|fell (?:through|apart)|impasse|stormed out|stalled`,
      ),
    ],
  },
  {
    id: "sale",
    outcomes: [
      outcome(
        "withdrawn",
        "下架|召回|回收|停售|禁售|撤(?:下)?货架|收回",
        "recalled|recall(?:s|ing)?|pulled from (?:the )?shel(?:f|ves)|withdrawn from sale|taken off (?:the )?(?:shelves|market)|off the shelves|sales? (?:ban|halted|stopped|suspended)",
      ),
      outcome(
        "on_sale",
        "(?:照常|继续|仍在|正常|仍可)(?:销售|出售|贩售|在售|上架|购买|供应)|仍在货架|无需(?:下架|召回)",
        "(?:still|remains?|stays?) (?:on sale|on (?:the )?shelves|available)|no (?:need for a )?recall|continue(?:s|d)? to (?:sell|be sold)|on sale as (?:usual|normal)",
      ),
    ],
  },
  {
    id: "custody",
    outcomes: [
      outcome(
        "held",
        "落网|被捕|抓获|捕获|归案|拘捕|羁押|收押|在押|还押|扣留|刑拘|拘留|拘押|逮捕|束手就擒",
        "arrest(?:ed|s)|in custody|into custody|detained|captured|caught|apprehended|held (?:by|in|at|without)|remanded|behind bars|taken in",
      ),
      outcome(
        "free",
        "在逃|潜逃|逍遥法外|获释|释放|脱逃|逃脱|保释|交保|重获自由|仍在追捕|逃之夭夭|不知去向",
        "at large|on the run|freed|released|set free|escap(?:ed|e)|fled|fugitive|walked free|out on bail|granted bail|eluded|evaded",
      ),
    ],
  },
  {
    id: "fire",
    outcomes: [
      outcome(
        "out",
        "扑灭|熄灭|扑熄|受控|得到控制|控制住|打熄|救熄",
        "put out|extinguished|(?:under|brought under) control|contained|doused",
      ),
      outcome(
        "burning",
        "失控|仍在(?:燃烧|蔓延|延烧)|继续(?:燃烧|蔓延|延烧)|蔓延|延烧|复燃",
        "out of control|still burning|raging|spread(?:ing)? (?:to|towards|further|unchecked)|uncontained|burn(?:s|ing) on",
      ),
    ],
  },
  {
    id: "truce",
    outcomes: [
      outcome(
        "quiet",
        "停火(?:生效|维持|得到遵守)|恢复平静|归于平静|枪声(?:停止|沉寂)|和平(?:进行|落幕|收场|结束|散去)|秩序良好|没有(?:发生)?(?:冲突|骚乱|暴力)|平静(?:度过|收场|结束)|秩序井然",
        "ceasefire (?:held|holds|is holding|was holding)|guns (?:fell|have fallen|went) silent|calm (?:returned|prevailed)|peaceful(?:ly)?|without incident|passed off quietly|no (?:clashes|violence|trouble|shots)",
      ),
      outcome(
        "fighting",
        "交火|炮击|轰炸|空袭|停火(?:破裂|失效|名存实亡)|冲突(?:再起|爆发|不断)|爆发[^,;。]{0,4}(?:冲突|骚乱)|骚乱|暴动|催泪|扔石头|砸毁|打砸",
        "shell(?:ed|ing)|clash(?:es|ed)|bombard(?:ed|ment)|air ?strikes?|exchang(?:ed|e) (?:of )?fire|truce (?:broke|collapsed|was broken)|riot(?:s|ed|ing)?|tear gas|hurled|skirmish(?:es)?|opened fire|stormed|looted|smashed",
      ),
    ],
  },
  {
    id: "genuine",
    outcomes: [
      outcome(
        "genuine",
        "真迹|真品|正品|属实|确有其事|货真价实|出自[^,;。]{0,6}之手",
        "genuine|authentic(?:ated)?|real thing",
      ),
      outcome(
        "fake",
        "赝品|伪造|伪作|仿品|冒牌|假货|造假|子虚乌有|捏造|不实|假的|后人(?:仿|伪)",
        "fake[ds]?|forg(?:ed|ery|eries)|counterfeit|hoax|fabricated|copy by|bogus|doctored",
      ),
    ],
  },
  {
    id: "intent",
    outcomes: [
      outcome(
        "deliberate",
        "纵火|蓄意|故意|人为(?:放火|破坏|造成|所致)|预谋|遭人(?:放火|破坏|纵火|下毒)|蓄谋",
        "arson(?:ist)?|deliberate(?:ly)?|sabotage[d]?|on purpose|intentional(?:ly)?|premeditated|planned attack|foul play|set on fire by|poured petrol",
      ),
      outcome(
        "accident",
        "意外(?!地|发现|险)|短路|电线(?:走火|老化)|雷击|无人为|非人为|自燃|误触|不慎|操作失误|疏忽|机械故障|过失",
        "accident(?:al|ally)?|electrical fault|short circuit|lightning|wiring|unintentional(?:ly)?|by mistake|human error|mechanical (?:fault|failure)|faulty|overheated|spontaneous",
      ),
    ],
  },
  {
    id: "sober",
    outcomes: [
      outcome(
        "drunk",
        "酒驾|醉酒|酒后|醉驾|酒精(?:浓度)?超标|酒气|喝(?:了|过)酒",
        "drunk(?:en)?|intoxicated|over the (?:legal )?limit|drink-?driving|drinking|alcohol in (?:his|her)",
      ),
      outcome(
        "sober",
        "未(?:饮|喝)酒|没有?(?:饮|喝)酒|滴酒未沾|酒测值?(?:为)?零|酒精(?:检测|测试)[^,;。]{0,6}(?:阴性|正常|为零|未超标)",
        "sober|no alcohol|had not been drinking|had not (?:drunk|touched)|breath test was negative|clear of alcohol|teetotal",
      ),
    ],
  },
  {
    id: "warned",
    outcomes: [
      outcome(
        "warned",
        "(?:提前|事先|事前|早已|多次|早在|曾)[^,;。]{0,10}(?:发布|发出|拉响|通报|警告|预警|示警|提醒|通知)",
        "(?:had )?(?:warned|alerted) (?:days|hours|weeks|months|residents|the|repeatedly|in advance)|warnings? (?:was|were|had been) (?:issued|sent|given|sounded)|sirens? (?:sounded|wailed|blared)|given (?:\\w+ ){0,2}(?:hours|days|weeks)(?:['’])? (?:notice|warning)",
      ),
      outcome(
        "unwarned",
        "毫无(?:预警|预兆|征兆|准备)|没有?(?:发布|发出|收到|接到)?(?:任何)?(?:预警|警告|通知|警报)|未(?:发布|发出|收到|接到|获)[^,;。]{0,6}(?:预警|警告|通知|警报)|措手不及|猝不及防|事前(?:并)?不知",
        "without (?:any )?warning|no (?:prior )?(?:warning|notice|alert|siren)s?|caught (?:off guard|unawares|by surprise)|never (?:warned|alerted|told)|not (?:been )?(?:warned|alerted|told)",
      ),
    ],
  },
  {
    id: "crowd",
    outcomes: [
      outcome(
        "full",
        "座无虚席|爆满|满座|满席|售罄|售完|一票难求|人山人海|水泄不通|挤满|万人空巷|销售一空",
        "sold out|sell-?out|packed|full house|capacity crowd|standing room|jam-?packed|not a seat",
      ),
      outcome(
        "empty",
        "空荡|冷清|寥寥|门可罗雀|上座率(?:不足|不到|低)|空座|空位|稀稀落落|票房惨淡|滞销",
        "half-?empty|near(?:ly)? empty|empty (?:seats|stands|rows)|sparse(?:ly)?|unsold|deserted|a handful of (?:people|spectators|visitors)|few turned up",
      ),
    ],
  },
  {
    id: "record",
    outcomes: [
      outcome(
        "high",
        "新高|(?:历史|历年)(?:最高|高位)|最高纪录",
        "record high|all-?time high|highest (?:on record|ever|level)",
      ),
      outcome(
        "low",
        "新低|(?:历史|历年)(?:最低|低位)|最低纪录",
        "record low|all-?time low|lowest (?:on record|ever|level)",
      ),
    ],
  },
  {
    id: "staffing",
    outcomes: [
      outcome(
        "cut",
        "裁员|裁减|裁撤|精简人手|遣散|解雇|砍掉[^,;。]{0,6}(?:岗位|职位)",
        "lay(?:ing)? off|laid off|layoffs?|job cuts|cut(?:s|ting)? (?:[a-z0-9,]+ ){0,3}(?:jobs|posts|staff|positions)|shed(?:s|ding)? (?:[a-z0-9,]+ ){0,3}jobs|redundanc(?:y|ies)|axe (?:[a-z0-9,]+ ){0,3}jobs",
      ),
      outcome(
        "kept",
        "不(?:会)?裁员|没有裁员|扩招|增聘|增员|招聘[^,;。]{0,8}(?:人|名)|一个(?:都)?不裁|保住[^,;。]{0,6}(?:岗位|饭碗)",
        "no (?:job (?:cuts|losses)|layoffs|redundancies)|not (?:a single|one) job|hir(?:ed|ing|e) (?:[a-z0-9,]+ ){0,3}(?:workers|staff|people|engineers)|recruit(?:ed|ing)|taking on|added (?:[a-z0-9,]+ ){0,2}jobs|all jobs are safe",
      ),
    ],
  },
  {
    id: "legal",
    outcomes: [
      outcome(
        "lawful",
        "合法|合规|合宪|并无违法|没有违法|未违法|未违规|没有违规|符合法律|依法(?:进行|取得)",
        "lawful(?:ly)?|legal(?:ly)?|constitutional|within the (?:law|rules)|broke no (?:law|rule)s?|did not break|complied with|no wrongdoing|in line with the (?:law|rules)",
      ),
      outcome(
        "unlawful",
        "违法|违宪|违规|非法|触法|抵触法律|不合法|不合规",
        "unlawful(?:ly)?|illegal(?:ly)?|unconstitutional|broke (?:the )?(?:law|rules)|breached|violat(?:ed|ion|es)|against the (?:law|rules)|in breach",
      ),
    ],
  },
  {
    id: "ban",
    outcomes: [
      outcome(
        "banned",
        "禁止|封禁|禁用|明令禁|取缔|不得|不准",
        "bann?(?:ed|s)|prohibit(?:ed|s)|outlaw(?:ed|s)|forbidd?(?:en|s)|barred",
      ),
      outcome(
        "allowed",
        "解禁|开禁|允许|放宽|获准|可以(?:使用|携带|进入|参加)|解除禁令|取消禁令",
        "lift(?:ed|s) (?:the |its |a )?ban|allow(?:ed|s)|permit(?:ted|s)|legali[sz]ed|may now|free to use",
      ),
    ],
  },
  {
    id: "price_of_entry",
    outcomes: [
      outcome(
        "free",
        "免费|不收费|免票|不用钱|分文不取|全额补贴",
        "free of charge|for free|at no cost|no charge|free admission|costs? nothing|toll-?free",
      ),
      outcome(
        "charged",
        "收费|付费|自费|须缴|需缴|票价|收取|自付",
        "fee of|charg(?:ed|es|ing)|must pay|have to pay|ticket price|entry fee|toll of",
      ),
    ],
  },
  {
    id: "consent",
    outcomes: [
      outcome(
        "willing",
        "自愿|主动|出于自身意愿|自行(?:离开|离职|退出|投案)|投案",
        "voluntar(?:y|ily)|of (?:his|her|their) own (?:accord|free will|choice)|willingly|chose to|gave (?:himself|herself|themselves) up|turned (?:himself|herself|themselves) in|surrendered",
      ),
      outcome(
        "forced",
        "被迫|强制|强迫|遭(?:撤换|逼退|开除|解雇|罢免)|被(?:撤换|逼退|开除|解雇|罢免|赶走|拖)|强行|胁迫",
        "forced (?:out|to|off)|coerced|compelled|against (?:his|her|their) will|dragged|under duress|pushed out|made to",
      ),
    ],
  },
  {
    id: "timing",
    outcomes: [
      outcome(
        "on_time",
        "准时|准点|如期(?:完工|竣工|交付|完成|抵达)|按期|提前(?:完工|竣工|交付|完成)|分秒不差",
        "on time|on schedule|ahead of schedule|punctual(?:ly)?|to the minute|on budget",
      ),
      outcome(
        "late",
        "晚点|误点|延误|逾期|延宕|落后(?:于)?(?:进度|计划)|迟了|延后(?:完工|交付)|超支",
        "late by|hours late|minutes late|days late|behind schedule|overdue|delayed|over budget|overrun",
      ),
    ],
  },
  {
    id: "claim_of_deed",
    outcomes: [
      outcome(
        "owned",
        "承认(?:责任|犯案|作案|犯行|指控|罪行)|坦承|供认|认罪|认账|宣称(?:负责|犯案)|声称对[^,;。]{0,10}负责|道歉|致歉|鞠躬",
        "claimed responsibility|admit(?:ted|s)|confess(?:ed|es|ion)|owned up|pleaded guilty|apologi[sz]ed|took (?:full )?responsibility|accepted (?:full )?(?:blame|responsibility)|concede[ds]?",
      ),
      outcome(
        "disowned",
        "矢口否认|否认|不认罪|拒不认|喊冤|撇清|推卸|不承认|拒绝道歉|无意道歉|不会道歉|与己无关|毫不知情",
        "denie[sd]|denying|disowned|pleaded not guilty|protested (?:his|her|their) innocence|refused to apologi[sz]e|no apology|nothing to do with|disclaimed|rejected (?:any )?(?:blame|responsibility)|no part in|had no hand in",
      ),
    ],
  },
  {
    id: "device",
    outcomes: [
      outcome(
        "off",
        "关闭|没有(?:开启|打开|录)|未(?:开启|打开|启动|录)|失灵|故障|没响|没有响|被关",
        "switched off|turned off|disabled|not (?:working|recording|switched on)|out of order|malfunction(?:ed)?|failed to (?:sound|record|work|go off)|had no (?:film|battery)|unplugged",
      ),
      outcome(
        "on",
        "拍下|录下|录到|全程(?:录影|录像|记录|开启)|拉响|响起|启动|运作正常|记录下",
        "captured|recorded|footage (?:from|shows|showed)|went off|sounded|was (?:on|working|running)|filmed|caught on (?:camera|film|tape)",
      ),
    ],
  },
  {
    id: "help",
    outcomes: [
      outcome(
        "unaided",
        "独自|独力|单枪匹马|徒手|不靠|无(?:需|须)(?:外力|协助|帮助)|自行(?:完成|脱困)|没有(?:人|任何人)(?:协助|帮忙|接应)|无人(?:协助|帮忙|接应|内应)|单独",
        "alone|single-?handed(?:ly)?|unaided|without (?:any )?(?:help|assistance|outside)|no (?:staff member|one|insider|outside help)(?: \\w+){0,2} (?:helped|lent|assisted|involved)|on (?:his|her|their) own|solo",
      ),
      outcome(
        "aided",
        "借助|改用|靠[^,;。]{0,8}(?:帮助|协助|才)|协助下|帮助下|里应外合|内应|接应|同伙|联手",
        "with (?:the )?(?:help|aid|assistance) of|helped by|accomplices?|inside (?:job|help)|lent a hand|aided by|assisted by|together with",
      ),
    ],
  },
  {
    id: "auction",
    outcomes: [
      outcome(
        "sold",
        "落槌|落锤|成交|标得|拍得|拍出|售出",
        "sold for|fetched|went under the hammer for|changed hands|was bought|snapped up",
      ),
      outcome(
        "unsold",
        "流标|流拍|未达底价|乏人问津|无人(?:应价|出价|竞标|问津)|退还",
        "unsold|no (?:buyer|bids?|takers?)|failed to (?:sell|find a buyer|reach its reserve)|below (?:its |the )?reserve|withdrawn from (?:the )?(?:sale|auction)",
      ),
    ],
  },
  {
    id: "landfall",
    outcomes: [
      outcome(
        "ashore",
        "登陆|进入本岛|穿越(?:本岛|全岛)|扑上岸",
        "made landfall|came ashore|makes landfall|struck the coast|slammed into",
      ),
      outcome(
        "offshore",
        "(?:未|没有|没)(?:登陆|触及陆地|碰到陆地|上岸)|外海(?:掠过|转向|通过)|擦(?:边|身)而过|始终[^,;。]{0,4}海上",
        "stayed (?:out at sea|offshore|over water)|veered (?:away|off|out)|never (?:made landfall|reached land|came ashore)|passed (?:well )?(?:offshore|out to sea)|missed the coast",
      ),
    ],
  },
  {
    id: "landing",
    outcomes: [
      outcome(
        "landed",
        "(?:平稳|安全|成功|顺利|平安)(?:落地|着陆|降落|迫降)|软着陆",
        "land(?:ed|s|ing)? safely|safe(?:ly)? land(?:ed|ing)?|touched down|soft landing",
      ),
      outcome(
        "crashed",
        "坠毁|坠机|坠海|坠落|撞(?:上|毁)[^,;。]{0,4}(?:月面|山|海面)|硬着陆|失联",
        "crash(?:ed|es)|smashed (?:into|to)|went down|plunged into|lost contact|broke up",
      ),
    ],
  },
  {
    id: "stopping",
    outcomes: [
      outcome(
        "fled_scene",
        "逃逸|肇逃|驶离|扬长而去|弃车(?:逃|离)|逃离现场|溜之大吉",
        "fled the scene|drove (?:off|away)|sped (?:off|away)|hit-and-run|left the scene|did not stop",
      ),
      outcome(
        "stayed_there",
        "留在现场|守在现场|下车(?:查看|救|为|施救|报)|原地等候|停车(?:救|施救|报警|查看)|报警并等候",
        "stayed at the scene|remained at the scene|stopped (?:at once|immediately|to help)|waited for (?:the )?(?:police|ambulance|officers)|called (?:the )?(?:police|an ambulance) himself",
      ),
    ],
  },
  {
    id: "reservoir",
    outcomes: [
      outcome(
        "high",
        "满水位|满库|满载|蓄满|溢流|泄洪|溢满",
        "brimming|full to the brim|overflow(?:ed|ing)|spilling over|at full capacity",
      ),
      outcome(
        "low",
        "见底|干涸|枯竭|水位(?:跌至|降至)[^,;。]{0,6}最低|龟裂",
        "dried up|nearly dry|lowest (?:level|water)|ran dry|cracked mud",
      ),
    ],
  },
  {
    id: "lever",
    outcomes: [
      outcome(
        "unchanged",
        "(?:维持|保持)[^,;。]{0,8}(?:不变|原有?水[平准])|按兵不动|不作(?:任何)?(?:调整|变动|改变)|照旧|原封不动",
        "(?:left|leaves?|leaving|kept|keeps|held|holds) (?:[a-z']+ ){1,6}(?:unchanged|untouched|steady|on hold|as (?:it|they) (?:is|are|was|were))|unchanged|no change to",
      ),
      outcome(
        "changed",
        "上调|下调|调[升降高低涨](?!整)|加息|降息|升息|调整为|取消|不必再|改(?:为|由)",
        "(?:would|will|to) (?:go|rise|come) (?:up|down)|rais(?:es|ed|ing)|hike[sd]?|lower(?:s|ed)|cut (?:its|the|their)|increased? (?:its|the|their)|abolish(?:ed|es)|up by a|scrapped",
      ),
    ],
  },
  {
    id: "compensation",
    outcomes: [
      outcome(
        "paid_out",
        "(?:会|将|可)(?:收到|获得?|领取|拿到)[^,;。]{0,12}(?:赔偿|补偿|退款|赔款)|全额(?:退款|赔付|退还)|同意赔偿",
        "(?:will|would|are to|is to) (?:receive|get|be paid|be given) (?:[a-z0-9$£€,]+ ){0,5}(?:compensation|damages|refunds?)|full refunds?|agreed to (?:pay|compensate|refund)",
      ),
      outcome(
        "nothing",
        "(?:拿|得|领)不到[^,;。]{0,8}(?:赔偿|补偿|退款)?|(?:一分钱|分文)[^,;。]{0,8}(?:拿不到|不赔|没有|未得)|不(?:予|会|作)(?:赔偿|补偿|退款|赔付)|拒绝赔偿|概不(?:赔偿|退款|负责)",
        "no (?:compensation|refunds?|damages|payout)|(?:not|never) (?:be )?(?:compensated|refunded|reimbursed)|without (?:compensation|a refund)|not a (?:penny|cent)|empty-handed|nothing from",
      ),
    ],
  },
  {
    id: "appeal",
    outcomes: [
      outcome(
        "appealed",
        "(?:提出|提起|已经?|将|会|决定|随即|正式|表示要|准备)上诉(?!期|人|庭|法院)|上诉至|不服[^,;。]{0,8}(?:判决|裁决|裁定)",
        `appeal(?:ed|s|ing) (?:against|the|her|his|their|its|to)|(?:will|would|is to|plans? to|intends? to|vowed to|has decided to) appeal|(?:filed|lodged|lodging|filing|launched) ${OF_IT}appeal`,
      ),
      outcome(
        "accepted",
        "(?:不|不会|不再|不打算|无意|放弃|决定不|均未|没有?|未)(?:提出|提起)?上诉|服判|接受(?:判决|裁决|刑罚)|判决(?:已经?)?生效",
        `(?:will|would|did|does|do) not (?:be )?appeal(?:ing)?|no appeal|waived ${OF_IT}(?:right to )?appeal|accept(?:ed|s) (?:the|his|her|their) (?:verdict|sentence|ruling|judgment|penalty)|decided against (?:an )?appeal(?:ing)?`,
      ),
    ],
  },
  {
    id: "prosecution",
    outcomes: [
      outcome(
        "charged",
        "被(?:检控|起诉|控(?!制|股)|指控|提诉|公诉)|遭(?:检控|起诉|提诉|公诉)|(?:提起|提出)(?:公诉|检控)|落案(?:起诉|控告)|提堂|受审|站上被告席",
        "(?:was|were|been|be|is|are) (?:charged|indicted|prosecuted|arraigned)|faces? (?:a )?(?:charges?|trial)|stood trial|charges? (?:was|were|have been) (?:filed|laid|brought)|in the dock",
      ),
      outcome(
        "spared",
        "(?:未|没有|没|免|免于|不予|不会|不)(?:被|遭|受到?|获)?(?:检控|起诉|控告|指控|追究|立案)|不起诉|(?:获|换取|给予|享有)[^,;。]{0,4}豁免|污点证人|撤案|撤销(?:案件|指控|起诉)",
        `(?:not|never) (?:been |be )?(?:charged|indicted|prosecuted)|no charges|immunity|will not (?:face|be charged)|charges? (?:was|were) (?:dropped|withdrawn)|escaped (?:prosecution|charges)|declined to (?:prosecute|press charges)|turned state['’]s evidence`,
      ),
    ],
  },
  {
    id: "unanimity",
    outcomes: [
      outcome(
        "of_one_mind",
        "全票|一致(?:通过|同意|赞成|决定|表决)|全体(?:同意|赞成|通过)|无异议|零反对|没有(?:人|一票|任何人)反对|无人反对",
        "unanimous(?:ly)?|without (?:dissent|objection|opposition)|nobody (?:objected|voted against|dissented)|no one (?:objected|voted against|dissented)|every (?:member|councillor|delegate|judge|director) (?:voted|agreed)",
      ),
      outcome(
        "divided",
        "票反对|反对票|弃权|以[^,;。]{1,6}票(?:对|比|之差)|微弱(?:多数|优势)|勉强通过|投(?:下|了)?反对|异议(?:意见|声)|意见分歧|表决时(?:分裂|分歧)",
        `vot(?:ed|es) against|voting against|against (?:it )?in the vote|narrow(?:ly)?|split (?:vote|decision|ruling)|dissent(?:ed|ing|s)|abstain(?:ed|s|ing)|abstentions?|by (?:a single|one|\\d+) votes?|opposed it`,
      ),
    ],
  },
  {
    id: "harm",
    outcomes: [
      outcome(
        "unhurt",
        "(?:无|没有|并无|未有|未造成|没有造成|没造成)(?:任何)?(?:人员?)?(?:伤亡|受伤|死伤)|无人(?:伤亡|受伤|挂彩)|(?:全员|全数|全部|均|都)(?:平安|安全|无恙|没有受伤|未受伤)|零伤亡",
        "(?:no one|nobody|none) (?:of [a-z ]{1,24} )?(?:was |were |had been )?(?:hurt|injured|harmed|killed)|no (?:injuries|casualties)|without (?:injury|casualties)|all (?:[a-z]+ ){0,3}(?:unhurt|unharmed|safe)|escaped (?:unhurt|unharmed|without injury)",
      ),
      outcome(
        "hurt",
        "(?:受|烧|灼|烫|砸|摔|撞|刺|割|擦|轻|重|受了)伤(?!亡|势)|骨折|送(?:医|院)(?:救治|治疗|抢救|急救)?|挂彩|伤者|昏迷",
        "(?:was|were|been) (?:[a-z]+ )?(?:hurt|injured|burned|burnt|wounded|scalded)|injur(?:ing|ies to)|taken to (?:a |the )?(?:[a-z]+ ){0,2}hospital|in (?:a |the )?hospital with|broken (?:leg|arm|bones?|ribs?)|treated for (?:burns|injuries|smoke|cuts)",
      ),
    ],
  },
  {
    id: "leak",
    outcomes: [
      outcome(
        "safe",
        "(?:未|没有|并未|不会|无)(?:发生|造成|导致|出现)?[^,;。]{0,10}(?:外泄|泄露|泄漏|被盗|失窃|流出)|(?:数据|资料|个资|资讯|信息)[^,;。]{0,8}(?:安全无虞|完好|未受影响|没有受影响)",
        "no (?:customer |personal |patient |user )?(?:data|records|information) (?:was|were|had been|has been) (?:taken|stolen|lost|leaked|accessed|compromised|exposed)|(?:data|records) (?:is|are|was|were|remain(?:ed)?) (?:safe|secure|intact)|no (?:data )?(?:breach|leak)",
      ),
      outcome(
        "leaked",
        "外泄|泄露|泄漏|被盗取?|遭窃|流出|兜售|挂上?(?:暗网|论坛)|遭(?:骇客|黑客)[^,;。]{0,6}(?:窃|盗)",
        `(?:were|was|been|had been|have been) (?:stolen|leaked|exposed|compromised|copied|siphoned off)|leak(?:ed|ing) (?:of|online)|made off with ${OF_IT}(?:data|records|files)|for sale (?:on|online)|dark web`,
      ),
    ],
  },
  {
    id: "funding",
    outcomes: [
      outcome(
        "own_money",
        "(?:自有|自筹|自备)资金|(?:全|均)?(?:以|用)(?:手上|手头|账上|现有)?现金|(?:不|无须|无需|没有|未)(?:向[^,;。]{1,6})?(?:借(?!口|鉴|机|此|用)|贷款|举债|融资|发债)",
        "own (?:cash|funds|money|resources|pocket)|cash (?:reserves|on hand|in hand)|without (?:borrowing|a loan|loans|debt)|no (?:borrowing|debt|bank loan|loan|outside money)|self-?financ(?:ed|ing)|not borrow",
      ),
      outcome(
        "borrowed",
        "(?:银行)?联贷|贷款|举债|发债|借款|向银行借|融资贷|杠杆收购|发行[^,;。]{0,6}(?:公司债|债券)",
        "(?:bank|bridge|syndicated|term) loans?|borrow(?:ed|ing|s)|debt(?:-| )(?:financ|fund)(?:ed|ing)|bond (?:issue|sale)|issu(?:ed|ing) bonds|credit (?:line|facility)|loan from|leveraged",
      ),
    ],
  },
  {
    id: "signature",
    outcomes: [
      outcome(
        "signed",
        "签(?:下|署|订|定|成|好|妥|完|字)(?!仪式)|签约|落笔|画押|(?:合同|合约|协议|订单)[^,;。]{0,4}(?:到手|签|落定)",
        `sign(?:ed|s) (?:the|a|an|its|their|up|on|off)|put (?:pen to paper|${OF_IT}signature)|inked|signature(?:s)? (?:on|to)`,
      ),
      outcome(
        "unsigned",
        "(?:未|没有?|尚未|从未|还没有?|迟迟未|拒绝|拒不|一[份张个纸笔][^,;。]{0,8}(?:都|也)没有?)(?:签|签署|签订|签字|签约|签过)(?![证名])|无人签(?:字|署)|没人签(?:字|署)?",
        "(?:not|never|yet to|refused to|declined to|has yet to) (?:been )?sign(?:ed)?|unsigned|nothing (?:has been |was |is )?signed|without (?:a )?signature|no contract",
      ),
    ],
  },
  {
    id: "talks_held",
    outcomes: [
      outcome(
        "held",
        "(?:谈|协商|会谈|磋商|谈判|沟通|讨论|商谈)(?:过|了)[^,;。]{0,4}(?:[一二两三四五六七八九十\\d数多]+(?:轮|次|回|场)|多次|数次)|(?:[一二两三四五六七八九十\\d数多]+|多)(?:轮|次|场)(?:谈判|会谈|协商|磋商|沟通)|坐下来(?:谈|协商|商)|展开(?:谈判|协商|磋商|会谈)|上(?:了)?谈判桌",
        `(?:rounds?|weeks|days|hours|months) of (?:talks|negotiations?|consultation)|held (?:several |two |three |four |many )?(?:talks|meetings|negotiations)|negotiat(?:ed|ing) (?:with|for)|sat down with|consulted (?:with )?${OF_IT}|met [a-z ]{1,20}(?:twice|several times|repeatedly)`,
      ),
      outcome(
        "none",
        "(?:从未|从来没有?|没有?|未曾|未|不曾|始终(?:没有|未)|根本没有?)[^,;。]{0,8}(?:谈过|商量|协商|征询|征求|咨询|谈判|沟通|知会|打过招呼|会谈)|(?:片面|单方面)(?:宣布|决定|通知)",
        "(?:never|not) (?:once )?(?:been )?(?:consulted|negotiated|spoken|talked|approached|asked|sat down)|no (?:talks|negotiations?|consultation|meetings?|dialogue)|without (?:any )?(?:consult(?:ation|ing)|talks|negotiation|discussion)|unilateral(?:ly)?",
      ),
    ],
  },
  {
    id: "supply",
    outcomes: [
      outcome(
        "enough",
        "(?:供应|库存|存货|储备|物资|粮食|货源|人手|药品)[^,;。]{0,4}(?:充足|充裕|足够|无虞|稳定|不缺)|不(?:会)?(?:缺货|短缺|断货|断粮|缺药)|(?:没有|未)(?:出现)?(?:短缺|缺货|断货)|货架[^,;。]{0,4}(?:满|充足)",
        "(?:ample|plentiful|sufficient|adequate) (?:supply|supplies|stocks?)|(?:supplies|stocks?) (?:is|are|were|was|remain(?:ed)?) (?:ample|plentiful|sufficient|adequate|normal|full)|no shortages?|plenty of|well[- ]stocked|not (?:be )?running (?:out|short|low)|enough (?:for|to last)",
      ),
      outcome(
        "short",
        "短缺|缺货|断货|告急|告罄|见底|断粮|断药|抢购一空|供不应求|货架[^,;。]{0,4}空|(?:人手|库存|物资|药品|粮食)[^,;。]{0,2}(?:不足|吃紧)",
        "shortages?|ran (?:out|short|low)|running (?:out|short|low)|run out|empty shelves|shelves (?:are|were|stood) (?:bare|empty)|in short supply|dwindling|scarce|rationed",
      ),
    ],
  },
  {
    id: "hearing",
    outcomes: [
      outcome(
        "open",
        "公开(?:审理|审讯|宣判|聆讯|举行|进行|辩论)|(?:开放|允许)[^,;。]{0,6}(?:旁听|采访|直播)|全程直播|媒体[^,;。]{0,4}(?:在场|旁听)",
        "in (?:open court|public)|open to the (?:public|press|media)|open session|broadcast live|livestream(?:ed)?|televised|before (?:a )?packed (?:gallery|press)",
      ),
      outcome(
        "closed",
        "(?:不公开|闭门|秘密|非公开)(?:审理|审讯|宣判|聆讯|举行|进行|会议|会谈|召开)?|(?:谢绝|禁止|不准|不开放)[^,;。]{0,6}(?:旁听|采访|媒体)|关起门",
        "behind closed doors|in camera|in (?:private|secret)|closed (?:to|session|hearing|court)|(?:press|media|reporters|journalists|public) (?:was|were) (?:barred|excluded|kept out|shut out|turned away)|secretly",
      ),
    ],
  },
  {
    id: "evacuation",
    outcomes: [
      outcome(
        "moved",
        "(?:紧急|连夜|提前|全数|全部|已经?|预防性)?(?:疏散|撤离|撤出|转移安置|迁出|避难)",
        "evacuat(?:ed|ion|ions|ing)|moved out|led to safety|taken to (?:shelters?|safety)|ordered (?:out|to leave)|fled their homes",
      ),
      outcome(
        "remained",
        "(?:未|没有|没|无需|不必|不需要?|拒绝|拒不|不肯|来不及)[^,;。]{0,4}(?:疏散|撤离|撤出|转移|迁出)|(?:留守|留在)(?:家中|屋内|原地|室内|岗位)|照常居住",
        "(?:not|never|no need to|refused to|unable to) (?:be |been )?(?:evacuate[d]?|leave|moved out)|no evacuation|stay(?:ed)? (?:indoors|put|at home|in their homes)|remain(?:ed)? (?:indoors|in their homes)",
      ),
    ],
  },
  {
    id: "resistance",
    outcomes: [
      outcome(
        "resisted",
        "拒捕|反抗|抗拒|袭警|开枪还击|持刀(?:反抗|袭)|挣扎|扭打|激烈抵抗",
        "resist(?:ed|ing) arrest|fought (?:back|with officers)|struggled with|lunged|opened fire on (?:officers|police)|attacked (?:the )?(?:officers|police)|pulled (?:out )?(?:a )?(?:gun|knife)|put up a fight",
      ),
      outcome(
        "complied",
        "束手就擒|未(?:作|做)?(?:抵抗|反抗)|没有(?:抵抗|反抗|拒捕)|(?:全程|十分|很)?配合(?:警方|调查|执法)|乖乖|毫无反抗|顺从",
        "without (?:resistance|a struggle|a fight|incident)|did not resist|no resistance|offered no|cooperat(?:ed|ing|ive)|complied|peacefully|calmly|hands (?:up|raised|in the air)",
      ),
    ],
  },
  {
    id: "armed",
    outcomes: [
      outcome(
        "armed",
        "持(?:刀|枪|械|棍)|(?:携带|手持|亮出|掏出|藏有)[^,;。]{0,6}(?:刀|枪|武器|凶器|棍|炸药)|荷枪",
        "armed with|carrying (?:a |an )?(?:knife|gun|weapon|pistol|rifle|machete)|brandish(?:ed|ing)|wield(?:ed|ing)|(?:drew|pulled|produced) (?:a |an )?(?:knife|gun|weapon|pistol)|at (?:gun|knife) ?point",
      ),
      outcome(
        "unarmed",
        "手无寸铁|(?:未|没有?)(?:携带|持有?|带|搜出|发现|找到)[^,;。]{0,6}(?:刀|枪|武器|凶器|棍|炸药)|赤手空拳|徒手|玩具(?:刀|枪)",
        "unarmed|no (?:weapon|gun|knife|firearm)s?|empty-handed|toy (?:gun|pistol)|was not (?:armed|carrying)|bare hands",
      ),
    ],
  },
  {
    id: "awake",
    outcomes: [
      outcome(
        "conscious",
        "(?:意识|神志|神智)(?:清醒|清楚)|清醒(?:过来|状态)?(?!剂)|(?:能|可以)(?:说话|开口|对话|自行走动)|苏醒",
        "conscious|lucid|alert and|able to (?:speak|talk|walk)|talking to|regained consciousness|woke up",
      ),
      outcome(
        "unconscious",
        "昏迷|不省人事|失去意识|意识(?:不清|模糊|丧失)|没有意识|无意识|休克",
        "unconscious|unresponsive|in a coma|comatose|lost consciousness|passed out|knocked out cold",
      ),
    ],
  },
  {
    id: "building",
    outcomes: [
      outcome(
        "torn_down",
        "拆除|拆毁|夷(?:为)?平(?:地)?|铲平|爆破拆|清拆|推倒",
        "demolish(?:ed|es|ing)|torn down|tore down|knocked down|razed|bulldozed|pulled down|levelled|dismantled",
      ),
      outcome(
        "kept_up",
        "(?:保留|保存|修缮|修复|翻新|整修|原样保留|活化)(?:下来|利用|原貌)?|(?:不|不会|未|没有|免于|逃过)(?:被)?(?:拆|清拆|推倒)",
        "preserv(?:ed|es|ing)|restor(?:ed|es|ation)|renovat(?:ed|es|ion)|refurbish(?:ed|es|ment)|will (?:be )?(?:stay|remain|kept|saved)|spared (?:the )?(?:demolition|wrecking)|not be (?:demolished|torn down|pulled down)|listed (?:status|building)",
      ),
    ],
  },
  {
    id: "solvency",
    outcomes: [
      outcome(
        "broke",
        "破产|倒闭|清盘|清算|资不抵债|资金链断裂|无力(?:偿还|偿付|支付|清偿)|违约|周转不灵|债台高筑|跑路",
        "bankrupt(?:cy)?|insolven(?:t|cy)|into (?:administration|receivership|liquidation)|default(?:ed|s) on|cannot pay|unable to pay|out of (?:money|cash)|went (?:bust|under)|wound up|collapsed under",
      ),
      outcome(
        "sound",
        "(?:财务|资金|现金流?|经营|营运|运营)[^,;。]{0,4}(?:健全|稳健|充裕|充足|正常|良好|无虞|没有问题)|偿债能力(?:良好|无虞|充足)|如期(?:偿还|兑付|付息)|没有(?:破产|倒闭|债务)(?:风险|问题)?",
        "financially (?:sound|healthy|stable|strong)|solvent|ample (?:cash|liquidity|funds)|enough (?:cash|money) to|in (?:good|sound|rude) (?:financial )?health|meets? (?:all )?(?:its|their) (?:obligations|payments)|not (?:going )?(?:bankrupt|insolvent)|no risk of (?:bankruptcy|default|insolvency)",
      ),
    ],
  },
  {
    id: "licence",
    outcomes: [
      outcome(
        "licensed",
        "(?:持有?|取得|领有|具备|备有)[^,;。]{0,8}(?:执照|许可证|牌照|资质|资格证|证照|驾照|合格证)|持证上岗|证照齐全|手续齐全|有牌",
        "(?:valid|full|proper) (?:licen[cs]e|permit|certificate)|(?:was|were|is|are|fully|duly|properly) (?:licen[cs]ed|certified|qualified|registered)|held a (?:licen[cs]e|permit|certificate)|all (?:the )?(?:permits|papers|paperwork) (?:was|were) in order",
      ),
      outcome(
        "unlicensed",
        "(?:无|没有|未取得|未持有?|未领|未申领|不具备|缺乏)[^,;。]{0,6}(?:执照|许可证|牌照|资质|资格|证照|驾照|合格证|牌)|无证|无照|无牌|(?:执照|许可证|牌照|驾照)[^,;。]{0,4}(?:过期|失效|被吊销|吊销)",
        "unlicen[cs]ed|uncertified|unqualified|unregistered|(?:no|without (?:a|any)|never had a|lacked (?:a|any)) (?:valid )?(?:licen[cs]e|permit|certificate|qualification)s?|(?:licen[cs]e|permit|certificate) (?:had|has|was) (?:expired|lapsed|revoked|been revoked)",
      ),
    ],
  },
  {
    id: "handover",
    outcomes: [
      outcome(
        "turned_over",
        "(?:已经?|全数|全部|如数|主动)?(?:交出|移交|上交|归还|物归原主|奉还|退还|返还|缴回)",
        `handed (?:over|back)|turned over|return(?:ed|ing) ${OF_IT}(?:money|funds|items?|documents?|painting|remains|keys|sum)|gave back|surrendered (?:the|his|her|its|their)|repaid|given back`,
      ),
      outcome(
        "held_back",
        "(?:拒绝|拒不|不肯|未|没有|至今未|迟迟未|不愿)(?:交出|移交|上交|归还|退还|返还|缴回|奉还)|扣着|据为己有|私吞|侵吞|挪用",
        "(?:refused|declined|failed) to (?:hand (?:over|back)|return|give (?:it |them )?back|surrender|repay)|never (?:returned|gave back|handed (?:over|back)|repaid)|kept (?:the money|it all|it for)|pocketed|embezzled|still (?:has|have|holds?|missing)",
      ),
    ],
  },
];
