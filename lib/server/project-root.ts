import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Absolute path of a file of the project, looked for upwards from this module (source, bundle in dist/, Next's server chunks), then from
 * the working directory, so that a program started anywhere finds it.
 * @returns null where no folder above holds it
 */
export function findProjectFile(relative: string): string | null {
  for (const start of [moduleFolder(), process.cwd()]) {
    for (let folder = start; folder !== null; folder = parentOf(folder)) {
      const file = path.join(/* turbopackIgnore: true */ folder, relative);
      if (existsSync(file)) return file;
    }
  }
  return null;
}

function moduleFolder(): string | null {
  // A bundler may leave no file address here.
  return import.meta.url.startsWith("file:") ? path.dirname(fileURLToPath(import.meta.url)) : null;
}

function parentOf(folder: string): string | null {
  const parent = path.dirname(folder);
  return parent === folder ? null : parent;
}
