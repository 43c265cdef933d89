import type { PersonTopic } from "../../model/human";
import type { HumanTable } from "./human-table";

const COLUMNS = { id: true, label: true, actor: true };

export const personTopics: HumanTable<PersonTopic> = {
  list: (tx, comparisonId) =>
    tx.personTopic.findMany({ where: { comparisonId }, orderBy: { id: "asc" }, select: COLUMNS }),
  find: (tx, comparisonId, id) => tx.personTopic.findFirst({ where: { id, comparisonId }, select: COLUMNS }),
  create: (tx, comparisonId, row) => tx.personTopic.create({ data: { ...row, comparisonId } }),
  update: (tx, comparisonId, { id, ...data }) => tx.personTopic.update({ where: { id, comparisonId }, data }),
  remove: (tx, comparisonId, id) => tx.personTopic.delete({ where: { id, comparisonId } }),
};
