/** A moment as this machine's clock shows it, `YYYY-MM-DDTHH:MM`. */
export function localMinute(moment: Date): string {
  return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
