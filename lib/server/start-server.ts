import path from "node:path";
import { startJobs } from "./jobs";
import { keepPurging } from "./retention";

/**
 * What runs beside the pages in the server's process: the job loop, the removal of what was deleted long ago, and an end when
 * the process that started it is gone.
 */
export function startServer(): void {
  startJobs(path.join(process.cwd(), "dist", "worker.js"));
  keepPurging();
  // `npm start` killed without a word leaves no server behind: its channel closes.
  if (process.env["CROSSCHECK_PARENT"] !== undefined) process.on("disconnect", () => process.exit(0));
}
