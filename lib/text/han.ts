const HAN = /\p{Script=Han}/u;
const SURROGATES = /[\ud800-\udfff]/;
const CODE_UNITS = 0x10000;
let table: Uint8Array | null = null;

/** How many Han characters a text holds. */
export function countHan(text: string): number {
  if (SURROGATES.test(text)) return text.match(/\p{Script=Han}/gu)?.length ?? 0;
  table ??= layOut();
  let count = 0;
  for (let i = 0; i < text.length; i++) count += table[text.charCodeAt(i)]!;
  return count;
}

/** Asked of the expression once for each code unit: a look at a table is far sooner. */
function layOut(): Uint8Array {
  return Uint8Array.from({ length: CODE_UNITS }, (_, unit) => Number(HAN.test(String.fromCharCode(unit))));
}
