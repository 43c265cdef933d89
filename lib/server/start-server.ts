import path from "node:path";
import { startJobs } from "./jobs";
import { keepPurging } from "./retention";
import { indexMissing } from "./search-lines";

/**
 * What runs beside the pages in the server's process: the job loop, the removal of what was deleted long ago, and an end when
 * the process that started it is gone.
 */
export function startServer(): void {
  startJobs(path.join(process.cwd(), "dist", "worker.js"));
  keepPurging();
  indexMissing().catch((error) => console.error("crosscheck: the search may miss what was stored before it:", error));
  // `npm start` killed without a word leaves no server behind: its channel closes.
  if (process.env["CROSSCHECK_PARENT"] !== undefined) process.on("disconnect", () => process.exit(0));
}
