// npm start: builds what is out of date, prepares the database, serves until it is told to stop.
import { createServer } from "node:net";
import { buildIfNeeded } from "./build-if-needed.js";
import { enterProject, prepareDatabase, startNext } from "./serve.js";
import { say, stop } from "./steps.js";

/** Stops with one sentence where nothing can listen at this address. */
async function refuseBusyPort(port, host) {
  const code = await new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve(error.code));
    server.listen(port, host, () => server.close(() => resolve(null)));
  });
  if (code === "EADDRINUSE") {
    stop(`port ${port} is in use: stop the program that uses it, or choose another with PORT=${port + 1} npm start.`);
  }
  if (code !== null)
    stop(`cannot listen on ${host}:${port} (${code}): set HOST and PORT to an address of this machine.`);
}

/** Resolves once the server answers at `address`. */
async function untilReady(address) {
  while (!(await fetch(`${address}/api/health`).catch(() => null))?.ok) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

enterProject();
const wantedPort = Number(process.env.PORT || 3000);
// Before the build: a second start in the same folder must not replace the pages of the first. A port that is no number is
// told of below, with the other settings.
if (wantedPort > 0 && wantedPort < 65536) await refuseBusyPort(wantedPort, process.env.HOST || "127.0.0.1");
await buildIfNeeded().catch((error) => stop(error.message));
const settings = await prepareDatabase();
startNext("start", settings);

const { host, port } = settings;
const isEverywhere = host === "0.0.0.0" || host === "::";
const address = `http://${isEverywhere ? "localhost" : host.includes(":") ? `[${host}]` : host}:${port}`;
await untilReady(address);
if (!settings.isLoopback) {
  say(`listening on ${host}: whoever reaches this machine can read and change everything`);
}
say(`ready on ${address} (Ctrl-C ends it)`);
