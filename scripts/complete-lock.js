// Completes package-lock.json after `npm install`: node scripts/complete-lock.js
// A registry that lacks the builds of a package for other platforms makes npm leave them out of the lock file, and
// `npm ci` then stops ("Missing: … from lock file"). Their entries follow from the parent's optionalDependencies.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./steps.js";

const SYSTEMS = ["android", "darwin", "freebsd", "linux", "openbsd", "netbsd", "sunos", "aix", "win32"];
const CPUS = ["arm64", "arm", "x64", "ia32", "ppc64", "riscv64", "s390x", "loong64", "mips64el", "wasm32"];

/** True where `name` resolves from the package at `from`, as Node looks it up. */
function isLocked(packages, from, name) {
  for (let folder = from; ; ) {
    if (packages[`${folder === "" ? "" : `${folder}/`}node_modules/${name}`]) return true;
    if (folder === "") return false;
    const end = folder.lastIndexOf("node_modules/");
    folder = folder.slice(0, Math.max(0, end - 1));
  }
}

/** `@x/cli-linux-x64-musl` → {os: ["linux"], cpu: ["x64"], libc: ["musl"]} */
function platformOf(name) {
  const words = name.split(/[-/]/);
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = CPUS.filter((one) => words.includes(one));
  const libc = words.includes("musl") ? ["musl"] : words.includes("gnu") ? ["glibc"] : [];
  return { ...(cpu.length && { cpu }), ...(libc.length && { libc }), ...(os.length && { os }) };
}

const file = path.join(root, "package-lock.json");
const lock = JSON.parse(readFileSync(file, "utf8"));
let added = 0;
for (const [folder, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isLocked(lock.packages, folder, name)) continue;
    lock.packages[`node_modules/${name}`] = {
      version,
      ...platformOf(name),
      ...(entry.dev && { dev: true }),
      optional: true,
    };
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([x], [y]) => (x < y ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`package-lock.json: ${added} entries added`);
