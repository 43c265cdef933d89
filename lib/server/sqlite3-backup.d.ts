// sqlite3 ships no types for its online backup (its README documents it under "Backup").
import "sqlite3";

declare module "sqlite3" {
  interface Backup {
    /** Copies `pages` pages, all of them for -1. Errors that a retry may mend (busy, locked) are retried. */
    step(pages: number, callback: (error?: Error | null, completed: boolean) => void): void;
    /** True once everything was copied. */
    readonly completed: boolean;
    finish(callback: (error?: Error | null) => void): void;
  }
  interface Database {
    backup(file: string, callback: (error?: Error | null) => void): Backup;
    /** With `isTarget` false it copies the other way: from the file into this database. */
    backup(
      file: string,
      targetName: string,
      sourceName: string,
      isTarget: boolean,
      callback: (error?: Error | null) => void,
    ): Backup;
  }
}
