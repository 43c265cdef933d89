import type { PersonTopic as PersonTopicRow } from "../../../generated/prisma/client";
import type { PersonTopic } from "../../model/human";
import { keysSchema } from "../../schemas/human-row";
import { toJson } from "../json";
import type { HumanTable } from "./human-table";

export const personTopics: HumanTable<PersonTopic> = {
  list: async (tx, comparisonId) =>
    (await tx.personTopic.findMany({ where: { comparisonId }, orderBy: { id: "asc" } })).map(toPersonTopic),
  find: async (tx, comparisonId, id) => {
    const row = await tx.personTopic.findFirst({ where: { id, comparisonId } });
    return row && toPersonTopic(row);
  },
  create: (tx, comparisonId, { words, ...row }) =>
    tx.personTopic.create({ data: { ...row, comparisonId, words: toJson(words) } }),
  update: (tx, comparisonId, { id, words, ...data }) =>
    tx.personTopic.update({ where: { id, comparisonId }, data: { ...data, words: toJson(words) } }),
  remove: (tx, comparisonId, id) => tx.personTopic.delete({ where: { id, comparisonId } }),
};

function toPersonTopic({ id, label, words, renames, actor }: PersonTopicRow): PersonTopic {
  return { id, label, words: keysSchema.parse(words), renames, actor };
}
