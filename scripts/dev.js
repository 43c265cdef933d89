// npm run dev: as npm start, with pages rebuilt on every change.
import { buildIfNeeded } from "./build-if-needed.js";
import { enterProject, prepareDatabase, startNext } from "./serve.js";

enterProject();
await buildIfNeeded({ withNext: false });
startNext("dev", await prepareDatabase());
