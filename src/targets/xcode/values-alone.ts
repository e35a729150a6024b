/**
 * Sources that a team keeps out of its repository on purpose, and that hold values alone: keys, addresses, what is
 * generated. Every checkout of such a team lacks them, its build server's too.
 */
import { literal } from '../../patterns.ts';
import type { Glob } from '../../read/glob.ts';
import { readIgnoreFile } from '../../read/ignore-file.ts';
import type { Checkout } from '../checkout.ts';
import { folderOf, foldersUp, inFolder, nameOf, relativeTo } from '../paths.ts';
import { readTextIfPossible } from '../plist-paths.ts';

/** Whether an absent source holds values alone: by its name, by the template that lies beside it, or because `.gitignore`
 *  names it, as it could not if others were to build what it does. */
export function holdsValues(path: string, checkout: Checkout): boolean {
  if (isNamedForValues(path)) return true;
  const template = findTemplate(path, checkout);
  if (template !== undefined) return !OF_HEALTH.test(readTextIfPossible(checkout.files, template));
  return !OF_HEALTH.test(nameOf(path)) && isIgnored(path, checkout) && !isSaidBesideHealth(path, checkout);
}

/** Whether code that has to do with HealthKit says the name of the file: it may hand what it asks for to what stands there. */
function isSaidBesideHealth(path: string, { files }: Checkout): boolean {
  const said = new RegExp(`\\b${literal(nameOf(path).replace(/\.\w+$/, ''))}\\b`);
  return files.paths.some((one) => {
    if (!/\.(?:swift|mm?)$/.test(one)) return false;
    const text = readTextIfPossible(files, one);
    return text.includes('HealthKit') && said.test(text);
  });
}

/** The last word of a name tells what it is, but for those that say whose or for which build. */
function isNamedForValues(path: string): boolean {
  if (/(?:^|\/)generated\/|\.(?:pb|grpc|generated)\.swift$/i.test(path) || /^Generated[A-Z]/.test(nameOf(path)))
    return true;
  const words = nameOf(path)
    .replace(/\.\w+$/, '')
    .split(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z0-9]+/);
  return VALUES.test(words.findLast((word) => !OF_WHOM.test(word)) ?? '');
}

const VALUES =
  /^(?:\w{0,20}api|keys?|secrets?|credentials?|config(?:uration)?|environment|env|constants?|tokens?|version|strings|l10n|assets|generated|info)$/i;
const OF_WHOM = /^(?:private|local|debug|release|development|dev|staging|production|prod)$/i;
const OF_HEALTH = /health|HK[A-Z]|clinical|records?(?![a-z])|fhir|medical/i;

const TEMPLATE = /[-_.]?(?:template|example|sample|dist)(?=\.|$)/i;

/** What shows how the file is written: `Keys.swift.template`, `Keys.example.swift`, `KeysSample.swift`. */
function findTemplate(path: string, checkout: Checkout): string | undefined {
  return templatesIn(checkout).get(path);
}

const templates = new WeakMap<Checkout, ReadonlyMap<string, string>>();

function templatesIn(checkout: Checkout): ReadonlyMap<string, string> {
  const known = templates.get(checkout);
  if (known) return known;
  const found = new Map(
    checkout.files.paths.flatMap((file): readonly [string, string][] => {
      const name = nameOf(file);
      return TEMPLATE.test(name) ? [[inFolder(folderOf(file), name.replace(TEMPLATE, '')), file]] : [];
    }),
  );
  templates.set(checkout, found);
  return found;
}

const ignored = new WeakMap<Checkout, Map<string, Glob>>();

/** Whether a line for files, and none for a whole folder, leaves it out: a folder may hold any code. */
function isIgnored(path: string, checkout: Checkout): boolean {
  const known = ignored.get(checkout) ?? new Map<string, Glob>();
  ignored.set(checkout, known);
  return foldersUp(folderOf(path)).some((up) => {
    const file = inFolder(up, '.gitignore');
    if (!checkout.files.has(file)) return false;
    const leavesOut = known.get(file) ?? readIgnoreFile(linesForSources(readTextIfPossible(checkout.files, file)));
    known.set(file, leavesOut);
    return leavesOut(relativeTo(path, up));
  });
}

function linesForSources(text: string): string {
  return text
    .split(/\r?\n/)
    .filter((line) => /\w\.(?:swift|mm?)\s*$/.test(line))
    .join('\n');
}
