import { describe, expect, it } from "vitest";
import { createEngine } from "../../../../lib/pipeline";
import { loadResources } from "../../../../lib/server/resources";
import { judge } from "../../../setup/judge";

const engine = createEngine(loadResources());
/** With a day from which a month without a year can be placed. */
const judgeInMay = (a: string, b: string) => judge(a, b, "2025-05-03");

describe("a forecast and what came of it", () => {
  it.each([
    ["专家预计今年粮食产量增长3%。", "今年粮食产量实际下降1%。"],
    ["Brokers expect rents to rise.", "Rents fell."],
    ["Brokers expect rents to rise.", "Rents did not rise."],
    ["Attendance was expected to be higher than in 2019.", "Attendance was lower than in 2019."],
    ["The former coach was expected to be acquitted.", "The former coach was convicted."],
    ["專家預料今年稻米產量會高於去年。", "今年稻米產量低於去年。"],
    ["观察家曾预测这家钢厂将在年内关闭。", "这家钢厂并未关闭。"],
  ])("are no contradiction: %s | %s", (a, b) => {
    expect(judge(a, b)).toMatchObject({ relation: "superseded", group: "partly" });
    expect(judge(a, b).kinds).toContain("forecast_vs_actual");
    expect(judge(b, a).relation).toBe("superseded");
  });

  it.each([
    ["Rents rose.", "Rents fell."],
    ["Rents rose, as expected.", "Rents fell."],
    ["专家预计今年粮食产量增长。", "专家预计今年粮食产量下降。"],
    ["今年粮食产量上升，高于预期。", "今年粮食产量下降。"],
  ])("do not excuse two facts or two forecasts: %s | %s", (a, b) => {
    expect(judge(a, b).group).toBe("contradict");
  });
});

describe("a plan and what is past", () => {
  it("pull apart without a contradiction", () => {
    expect(judge("The council will close the lido.", "The council did not close the lido.").group).toBe("partly");
  });
});

describe("two moments", () => {
  it.each([
    ["The home had 46 residents in 2014.", "By then the home had 19 residents."],
    ["颱風登陸前，水庫蓄水量僅有兩成七。", "此時水庫蓄水量已回升到六成五。"],
    ["When the fire broke out, four crews were at the mill.", "At that point eleven crews were at the mill."],
    ["周二上午10时，救援队抵达现场。", "第二支救援队周二下午2时抵达现场。"],
    ["县水文站没有发出任何警报。", "县水文站在去年的洪水前发出了红色警报。"],
    [
      "Investigators said the fire was caused by a faulty heater and not by arson.",
      "Investigators said last year's fire was caused by arson.",
    ],
    ["县水文站在前年的洪水中没有发出警报。", "县水文站在今年6月的洪水中发出了警报。"],
  ])("are no contradiction: %s | %s", (a, b) => {
    expect(judge(a, b).group).not.toBe("contradict");
    expect(judge(b, a).group).not.toBe("contradict");
  });

  it.each([
    ["In early March the harbour held 40 boats.", "By the last week of April, the harbour held 25 boats."],
    ["3月上旬，港内停泊40艘渔船。", "截至4月底，港内停泊25艘渔船。"],
  ])("are one before the other: %s | %s", (a, b) => {
    expect(judgeInMay(a, b)).toMatchObject({ relation: "superseded", kinds: expect.arrayContaining(["time"]) });
    expect(judgeInMay(b, a).relation).toBe("superseded");
  });

  it("are no two where the one is said to hold by the other's end", () => {
    const [a, b] = ["In April the harbour held 40 boats.", "By the end of April, the harbour held 25 boats."];
    expect(judgeInMay(a, b).relation).not.toBe("superseded");
  });

  it("are one where both sides speak of it in the same words", () => {
    expect(judge("By then the home had 46 residents.", "By then the home had 19 residents.").group).toBe("contradict");
  });
});

describe("two circumstances, stages or wholes", () => {
  it.each([
    ["Turnout by noon was 21 per cent.", "Turnout at the close of polls was 57 per cent."],
    ["手术期间，病人的血压为160。", "出院前，病人的血压为120。"],
    ["上半场，客队控球率高达六成八。", "全场比赛结束时，客队控球率为五成五。"],
    ["檢察官起訴書指出，課長收受的回扣為五百萬元。", "法院認定，課長收受的回扣為三百二十萬元。"],
    ["The ferry can carry 350 people and 60 cars.", "There were 41 cars on the ferry."],
    ["公司給出的全年資本開支指引是60億元。", "公司全年資本開支為38億元。"],
    ["该矿去年产铜12万吨，占公司总产量的四分之一。", "公司去年共产铜47万吨。"],
    ["賽前，百分之四十四的球迷看好地主隊。", "賽後，百分之三十九的球迷看好地主隊。"],
    ["小组赛首轮，卫冕冠军0比2告负。", "第二轮，卫冕冠军3比0大胜。"],
    ["球團開出三年一億兩千萬元的合約。", "他最後以三年一億五千萬元與球團續約。"],
    ["實驗組小鼠的壽命延長了14%。", "接受高劑量注射的小鼠壽命延長了23%。"],
    [
      "Trains were on time in 94 per cent of cases.",
      "By the stricter measure, trains were on time in 81 per cent of cases.",
    ],
    ["The pill did not slow the disease in patients over 75.", "In younger patients the pill slowed the disease."],
    ["Of the nine defendants, six were convicted.", "Three of the nine defendants were acquitted."],
    ["上午設站接種的長者共一百二十人。", "整天下來，衛生所為三百一十名長者完成接種。"],
    ["一审法院判令商场赔偿300万元。", "二审期间双方和解，商场同意赔偿180万元。"],
    ["颱風中心附近最大風速每秒四十三公尺。", "颱風登陸後減弱，中心最大風速降至每秒三十公尺。"],
    ["工会要求加薪8%。", "资方最多愿意加薪3.5%。"],
    ["議會以47票對12票通過動議。", "在委員會階段，動議以9票對8票過關。"],
    ["每天喝兩杯茶的人罹病風險較低。", "每天喝超過五杯茶的人罹病風險較高。"],
    ["The visitors had two shots on target.", "The hosts had nine shots on target."],
    ["檢方向法院聲請羈押被告。", "法院裁定被告以五十萬元交保。"],
    ["The bus firm blames the cancellations on staff shortages.", "The union blames the cancellations on old buses."],
    ["The senator said that she would not stand.", "The senator said that she would stand after all."],
    ["高院去年底駁回他的保釋申請。", "本月初，高院批准他的保釋申請。"],
  ])("are no contradiction: %s | %s", (a, b) => {
    expect(judge(a, b).group).not.toBe("contradict");
    expect(judge(b, a).group).not.toBe("contradict");
  });

  it.each([
    ["Turnout at the close of polls was 64 per cent.", "When polls closed, turnout stood at 57 per cent."],
    ["全场比赛，客队控球率为六成八。", "全场比赛结束时，客队控球率为五成五。"],
    ["The barge was carrying 180 passengers when it sank.", "The barge had 240 passengers on board when it went down."],
    ["当日全市新增确诊病例18例。", "当日全市新增确诊病例27例，其中社会面病例9例。"],
    ["法院認定，課長收受的回扣為五百萬元。", "法院審理後認定，課長收受的回扣為三百二十萬元。"],
  ])("are told from one: %s | %s", (a, b) => {
    expect(judge(a, b).group).toBe("contradict");
  });
});

describe("two events of one kind", () => {
  const on = (text: string, publishedAt: string) => ({ text, publishedAt });

  it("are told apart by the year that opens a sentence", () => {
    const now = on("青岚县山洪已致9人遇难。", "2025-08-18");
    const then = on("青岚县上一次发生山洪是在2010年，当时有4人遇难。", "2025-08-20");
    expect(engine.judge(now, then).group).not.toBe("contradict");
  });

  it("and a count of the injured of weeks ago and of now are no contradiction", () => {
    const first = on("The tram crash in Orlo injured 17 people.", "2025-07-04");
    const later = on("The tram crash in Orlo injured 16 people.", "2025-09-02");
    expect(engine.judge(first, later)).toMatchObject({ relation: "superseded" });
    expect(engine.judge(first, { ...later, publishedAt: "2025-07-04" }).group).toBe("contradict");
  });
});

describe("what goes round as a recording", () => {
  it("is a rumour that a finding denies", () => {
    const { group } = judge("网络上流传的一段录音称，食堂使用了过期冻肉。", "经查验，未发现食堂使用过期冻肉。");
    expect(group).not.toBe("contradict");
  });
});

describe("two ages", () => {
  it.each([
    ["Among adults over 60, 31% walked more.", "Just 12% of participants under 40 walked more."],
    ["60歲以上的受訪者有31%支持。", "未滿40歲的受訪者只有12%支持。"],
  ])("are two groups, and no figure of their own: %s | %s", (a, b) => {
    expect(judge(a, b).group).not.toBe("contradict");
    expect(judge(b, a).group).not.toBe("contradict");
  });
});
