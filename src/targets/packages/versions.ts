/**
 * Versions, and the ranges of them that package managers know.
 */

/** What a range lets in: from `least` on, up to `most`, or to what is older than `below`. Nothing of it for whatever is
 *  newest. */
export interface VersionRange {
  readonly least?: string;
  readonly most?: string;
  readonly below?: string;
}

const EXACT = /^[v=\s]*(\d+(?:\.\d+){0,3}(?:-[\w.-]+)?)(?:\+.*)?$/;
const BOUND = /([<>]=?)\s*(\d[\w.+-]*)/g;

/** The versions that a range lets in, as npm, pub, CocoaPods and SwiftPM write ranges; undefined for an address, a branch
 *  or anything else that is not about numbers. An exact version lets in itself alone. */
export function readRange(written: string): VersionRange | undefined {
  const text = written.trim();
  if (text === '' || /^(?:\*|x|any|latest)$/i.test(text)) return {};
  const exact = EXACT.exec(text)?.[1];
  if (exact !== undefined) return { least: exact, most: exact };
  const [, operator, version] = /^(\^|~>?)\s*v?(\d+(?:\.\d+){0,3})(?:[-+]\S*)?$/.exec(text) ?? [];
  if (operator !== undefined && version !== undefined) return { least: version, below: ceiling(operator, version) };
  const wild = /^(\d+(?:\.\d+)?)(?:\.[x*])+$/.exec(text)?.[1];
  if (wild !== undefined) return { least: wild, below: next(wild, wild.split('.').length - 1) };
  return readBounds(text);
}

/** `>=1.2.0 <2.0.0`, `>= 1.2, < 2`, `1.0.0..<2.0.0`. */
function readBounds(text: string): VersionRange | undefined {
  const [, least, below] = /^(\d[\d.]*\d)\s*\.\.<\s*(\d[\d.]*)$/.exec(text) ?? [];
  if (least !== undefined && below !== undefined) return { least, below };
  const bounds = [...text.matchAll(BOUND)];
  if (bounds.length === 0 || /[^\s,]/.test(text.replace(BOUND, ''))) return undefined;
  const range: { least?: string; most?: string; below?: string } = {};
  for (const [, operator, version = ''] of bounds) {
    if (operator === '<') range.below = version;
    else if (operator === '<=') range.most = version;
    else range.least = version;
  }
  return range;
}

/** What a caret or a tilde ends before. `~>` of CocoaPods lets the last number that is written grow. */
function ceiling(operator: string, version: string): string {
  const numbers = version.split('.');
  if (operator === '~>') return next(version, Math.max(0, numbers.length - 2));
  if (operator === '~') return next(version, Math.min(1, numbers.length - 1));
  const first = numbers.findIndex((number) => Number(number) > 0);
  return next(version, first < 0 ? numbers.length - 1 : first);
}

/** The version with the number at a place grown by one, and nothing after it. */
function next(version: string, place: number): string {
  const numbers = version.split('.').slice(0, place + 1);
  return numbers.map((number, index) => (index === place ? `${Number(number) + 1}` : number)).join('.');
}

/** Less than zero when `a` is older than `b`. https://semver.org/#spec-item-11 */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [splitVersion(a), splitVersion(b)];
  const difference = compareParts(left.numbers, right.numbers, '0');
  if (difference !== 0) return difference;
  if (left.tags.length === 0 || right.tags.length === 0) return right.tags.length - left.tags.length;
  return compareParts(left.tags, right.tags, '');
}

function splitVersion(version: string): { readonly numbers: readonly string[]; readonly tags: readonly string[] } {
  const [, numbers = '', tags = ''] = /^[v=\s]*([\d.]*)(?:-([\w.-]+))?/.exec(version) ?? [];
  return { numbers: numbers.split('.'), tags: tags === '' ? [] : tags.split('.') };
}

function compareParts(left: readonly string[], right: readonly string[], missing: string): number {
  for (let place = 0; place < Math.max(left.length, right.length); place += 1) {
    const [one, other] = [left[place] ?? missing, right[place] ?? missing];
    const areNumbers = /^\d+$/.test(one) && /^\d+$/.test(other);
    const difference = areNumbers ? Number(one) - Number(other) : one < other ? -1 : one > other ? 1 : 0;
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Whether the newest version that a range lets in is one of those from `from` on and older than `before`: that is what
 *  is installed where no lock file says otherwise. */
export function letsInNewest(
  { least, most, below }: VersionRange,
  from: string | undefined,
  before: string | undefined,
): boolean {
  if (before !== undefined) {
    if (least !== undefined && compareVersions(least, before) >= 0) return false;
    if (most !== undefined ? compareVersions(most, before) >= 0 : !isAtMost(below, before)) return false;
  }
  if (from === undefined) return true;
  if (most !== undefined) return compareVersions(most, from) >= 0;
  return below === undefined || compareVersions(from, below) < 0;
}

function isAtMost(version: string | undefined, limit: string): boolean {
  return version !== undefined && compareVersions(version, limit) <= 0;
}
