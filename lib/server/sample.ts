import { readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { langSchema } from "../schemas/comparison-input";
import { createComparison } from "./comparisons";
import { reader } from "./db";

const sourceSchema = z.object({
  file: z.string(),
  title: z.string(),
  publisher: z.string(),
  publishedAt: z.string().nullable(),
  recordedAt: z.string().nullable(),
  lang: langSchema,
});
const sampleSchema = z.object({ title: z.string(), a: sourceSchema, b: sourceSchema });

/**
 * Puts the bundled sample (`root`/prisma/sample) into a database that never held a comparison; its run waits for the server.
 * @returns true where it did
 */
export async function seedSample(root: string): Promise<boolean> {
  if ((await (await reader()).comparison.count()) > 0) return false;
  await makeSample(root);
  return true;
}

/** The sample's id; where it was removed, it is put back as it was at first. */
export async function openSample(root: string): Promise<string> {
  const standing = await (await reader()).comparison.findFirst({
    where: { isSample: true, deletedAt: null },
    orderBy: { createdAt: "desc" },
  });
  return standing?.id ?? makeSample(root);
}

async function makeSample(root: string): Promise<string> {
  const folder = path.join(root, "prisma", "sample");
  const sample = sampleSchema.parse(JSON.parse(await readFile(path.join(folder, "sample.json"), "utf8")));
  const load = async ({ file, ...metadata }: z.infer<typeof sourceSchema>) => ({
    ...metadata,
    text: await readFile(path.join(folder, file), "utf8"),
  });
  const made = await createComparison(
    { title: sample.title, sources: [await load(sample.a), await load(sample.b)] },
    { isSample: true },
  );
  if (!made.ok) throw new Error(`the sample is refused: ${JSON.stringify(made.problems)}`);
  return made.data.id;
}
