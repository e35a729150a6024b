/**
 * Whom a record is sent to may be said in a file that says nothing else of records: an address, and what it is put together
 * from, or the folder of iCloud that a file is written to.
 */
import { SDK_HOSTS } from '../../models/sdk-destinations.ts';
import type { Scan } from '../../scan/scan.ts';

const HOSTS = [...SDK_HOSTS.keys()].map((host) => host.replaceAll('.', '\\.'));
const TELLING = new RegExp(`\\b(?:${HOSTS.join('|')}|(?:url)?forUbiquityContainerIdentifier)\\b`, 'i');

/** Files that hold the address of somebody who is known, or the folder, and those between them and the `senders`, which send records to
 *  an address that nothing at hand tells. */
export function findAddresses(
  senders: ReadonlySet<string>,
  scans: readonly Scan[],
  closed: readonly Scan[],
  textOf: (scan: Scan) => string,
  declaredIn: (scan: Scan) => ReadonlySet<string>,
): readonly Scan[] {
  if (senders.size === 0) return [];
  const holders = scans.filter((scan) => TELLING.test(textOf(scan)));
  if (holders.length === 0) return [];
  const given = (scan: Scan): readonly string[] =>
    scan.language === 'javascript' ? exportedIn(textOf(scan)) : [...declaredIn(scan)];
  const held = wordsFor(holders.flatMap(given));
  const sending = new Set(scans.filter(({ path }) => senders.has(path)).flatMap((scan) => wordsOf(textOf(scan))));
  return closed.filter(
    (scan) => holders.includes(scan) || (held?.test(textOf(scan)) && given(scan).some((name) => sending.has(name))),
  );
}

function exportedIn(text: string): readonly string[] {
  const found = text.matchAll(/\bexport\s{1,9}(?:const|let|var|function|class|async function)\s{1,9}([\w$]{1,200})/g);
  return [...found].map(([, name = '']) => name);
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\b[A-Za-z_]\w{0,200}/g) ?? [];
}

function wordsFor(names: readonly string[]): RegExp | undefined {
  const words = names.filter((name) => /^\w+$/.test(name));
  return words.length > 0 ? new RegExp(`\\b(?:${words.join('|')})\\b`) : undefined;
}
