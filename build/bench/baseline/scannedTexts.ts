import Sqlite from 'better-sqlite3';

// The baseline of `search`: SQLite holds every text against `%word%`, letters also what names sound like, and the newest
// dozen that it finds are given.
const MOST = 12;

export interface ScannedTexts {
  readonly with: (word: string) => readonly unknown[];
  readonly close: () => void;
}

export function scannedTexts(database: string): ScannedTexts {
  const sqlite = new Sqlite(database, { readonly: true });
  const scan = (where: string) =>
    sqlite
      .prepare(`SELECT kind, recordKey, code, title, detail FROM searchEntry WHERE ${where} ORDER BY id DESC`)
      .raw();
  const [inText, inEither] = [scan('text LIKE @asked'), scan('text LIKE @asked OR sound LIKE @asked')];
  return {
    with: (word) => (/[a-z]/.test(word) ? inEither : inText).all({ asked: `%${word}%` }).slice(0, MOST),
    close: () => void sqlite.close(),
  };
}
