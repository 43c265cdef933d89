// npm run dev: as npm start, with pages rebuilt on every change.
import { buildIfNeeded } from "./build-if-needed.js";
import { enterProject, prepareDatabase, startNext } from "./serve.js";
import { stop } from "./steps.js";

enterProject();
await buildIfNeeded({ withNext: false }).catch((error) => stop(error.message));
startNext("dev", await prepareDatabase());
