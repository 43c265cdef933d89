import type { HumanRow, HumanTable } from "./human-table";

/** What a person can change of the comparison itself. Its id is the comparison's. */
interface TitleRow extends HumanRow {
  title: string;
}

const COLUMNS = { id: true, title: true };

/** The one row is always there: it is neither made nor removed by a command. */
export const titles: HumanTable<TitleRow> = {
  list: (tx, comparisonId) => tx.comparison.findMany({ where: { id: comparisonId }, select: COLUMNS }),
  find: (tx, comparisonId, id) =>
    id === comparisonId ? tx.comparison.findUnique({ where: { id }, select: COLUMNS }) : Promise.resolve(null),
  create: () => Promise.reject(new Error("a comparison is not made by a command")),
  update: (tx, comparisonId, { title }) => tx.comparison.update({ where: { id: comparisonId }, data: { title } }),
  remove: () => Promise.reject(new Error("a comparison is not removed by a command")),
};
