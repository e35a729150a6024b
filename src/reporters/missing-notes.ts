import type { AppTarget, Report, StoredApp } from '../types.ts';

/** What the notes in App Store Connect hold that concerns a target: its own, or those of the app that embeds it. Undefined
 *  where they were not read. */
export function notesOf(target: AppTarget, { appStoreConnect = [] }: Report): string | undefined {
  const family = [target, ...target.hosts];
  const isOurs = ({ owner }: StoredApp) =>
    family.some(({ name, project }) => owner.name === name && owner.project === project);
  const app = appStoreConnect.find((one) => isOurs(one) && one.reviewNotes !== undefined);
  return app && (app.texts.notes ?? '');
}

/** The lines of paragraphs that notes lack. What stands in brackets is for a person to write: any words may be there. A
 *  line that ends in a colon goes with those behind it. */
export function missingFrom(notes: string, paragraphs: readonly string[]): string[] {
  const there = plain(notes);
  return paragraphs.flatMap((paragraph) => {
    const lines = paragraph.split('\n');
    const isHeading = (line: string) => lines.length > 1 && line.endsWith(':');
    const missing = lines.filter((line) => isHeading(line) || !isIn(line, there));
    return missing.every(isHeading) ? [] : [missing.join('\n')];
  });
}

function isIn(line: string, notes: string): boolean {
  let from = 0;
  for (const piece of line.split(/\[[^[\]]*\]/).map(plain)) {
    const words = piece.replace(/^[\s.,;:-]{1,40}|[\s.,;-]{1,40}$/g, '');
    if (words === '') continue;
    const at = notes.indexOf(words, from);
    if (at < 0) return false;
    from = at + words.length;
  }
  return true;
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[“”„]/g, '"').replaceAll(/[‘’]/g, "'").replaceAll(/\s+/g, ' ').trim();
}
