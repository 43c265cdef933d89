import { describe, expect, it } from "vitest";
import { detectLang } from "../../../lib/lang/detect";

describe("detectLang", () => {
  it.each([
    ["zh-Hant", "氣象署發布豪雨特報，提醒民眾留意坍方與落石。"],
    ["zh-Hans", "气象局发布暴雨预警，提醒群众注意塌方和落石。"],
    ["zh-Hant", "OpenAI、Google 與 Microsoft 都沒有回應這項報導。"],
    ["en", "The council voted on Tuesday to close the bridge for repairs."],
    ["en", "Council votes to close bridge"],
    ["en", "Los Angeles and La Paz agree on water"],
    ["en", "Port of Le Havre shuts; strike de facto over"],
  ])("says %s", (lang, text) => {
    expect(detectLang(text)).toBe(lang);
  });

  it.each([
    ["Japanese", "気象庁は大雨に関する情報を発表し、土砂災害に警戒するよう呼びかけています。"],
    ["Korean", "기상청은 호우 특보를 발표하고 산사태에 주의하라고 당부했다."],
    ["Russian", "Совет проголосовал за закрытие моста на ремонт."],
    [
      "French",
      "Le conseil municipal a voté mardi la fermeture du pont pour des travaux qui doivent durer six mois, selon le maire de la ville et ses adjoints.",
    ],
    [
      "German",
      "Der Stadtrat hat am Dienstag beschlossen, die Brücke für Reparaturen zu sperren, die nach Angaben der Stadt sechs Monate dauern sollen und im Mai beginnen.",
    ],
    ["short French", "Le pont de la ville est fermé pour travaux."],
    ["short German", "Die Brücke ist nach dem Unfall gesperrt."],
    ["short Spanish", "El puente fue cerrado por obras en la ciudad."],
    ["short Italian", "Il ponte della ferrovia è chiuso da lunedì."],
    ["short Portuguese", "A ponte foi fechada para obras na cidade."],
    ["short Dutch", "De brug is dicht voor het verkeer van de stad."],
    ["digits", "12 345 678"],
    ["nothing", ""],
  ])("says nothing of %s", (_name, text) => {
    expect(detectLang(text)).toBeNull();
  });
});
