import type { ExtractResult } from "../model/extraction";
import { readEnv } from "./env";
import { ExtractFailure } from "./extract/failure";
import { extractFile } from "./extract-file";
import { fetchPage } from "./fetch-page";

/**
 * Fetches a page and takes its text out. Never throws for what the page or the way to it is like.
 * @param encoding chosen by a person in place of the one that was read
 */
export async function extractPage(
  address: string,
  { encoding = null, now = new Date() }: { encoding?: string | null; now?: Date } = {},
): Promise<ExtractResult> {
  try {
    const page = await fetchPage(address.trim(), { allowed: readEnv().allowPrivateUrls ? "all" : [] });
    return await extractFile({ ...page, encoding, retrievedAt: now.toISOString() });
  } catch (error) {
    if (error instanceof ExtractFailure) return { ok: false, problem: error.problem };
    throw error;
  }
}
