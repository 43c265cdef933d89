import { expect, it } from "vitest";
import { judge } from "../../../setup/judge";

it.each([
  ["The founder is not staying.", "创始人将留任。"],
  ["Ticket prices will not rise.", "票价将上涨。"],
  ["The clinic was not inspected.", "诊所接受了检查。"],
  ["The factory has not stopped work.", "工厂已停工。"],
  ["The workers were not insured.", "工人都投了保。"],
  ["公司没有支付赔偿金。", "The company paid compensation."],
  ["卫生局已勒令丰禾停业。", "公司并没有被勒令停业。"],
])("takes a denial that the other side answers word for word for a contradiction: %s / %s", (a, b) => {
  expect(judge(a, b).relation).toBe("contradict_direct");
  expect(judge(b, a).relation).toBe("contradict_direct");
});

it.each([
  ["The minister did not resign.", "部长接受了质询。"],
  ["The patient did not die.", "病人受了重伤。"],
  ["The judge did not convict the driver.", "法官审讯了司机。"],
  ["The airline did not cancel the flight.", "航空公司推迟了该航班。"],
  ["Residents were not evacuated.", "居民收到了疏散警告。"],
  ["The company has not paid the fine.", "公司已就罚款提出上诉。"],
  ["The committee did not reject the proposal.", "委员会修改了提案。"],
  ["The firm did not publish its accounts.", "公司编制了账目。"],
  ["The club has not sold the striker.", "俱乐部租借了这名前锋。"],
  ["气象站没有发出红色警报。", "气象站发出了黄色警报。"],
  ["医院没有公布名单。", "The hospital compiled the list."],
  ["警方没有逮捕司机。", "Police questioned the driver."],
  ["公司没有裁员。", "公司减薪。"],
])("knows what goes with a deed from the deed: %s / %s", (a, b) => {
  expect(judge(a, b).group).not.toBe("contradict");
});

it("does not take a denial to agree with what it denies", () => {
  const denied = judge("The port denied that any warning had been received.", "The port received two warnings.");
  expect(denied.group).not.toBe("agree");
});

it.each([
  ["球员年薪低于队内上限。", "球员年薪超出队内现有的上限。"],
  ["反对党议员全部投了反对票。", "Three members of the opposition voted in favour."],
])("reads a limit passed and a vote of all: %s / %s", (a, b) => {
  expect(judge(a, b).group).toBe("contradict");
});
