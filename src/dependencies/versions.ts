/**
 * Versions, and the ranges of them that package managers know.
 */

/** What a range lets in: from `least` on, below `below`. Both absent for whatever is newest. */
export interface VersionRange {
  readonly least?: string;
  readonly below?: string;
}

const NUMBER = /^[v=\s]*(\d+(?:\.\d+){0,3})(?:[-+].*)?$/;

/** The versions that a range lets in, as npm, pub, CocoaPods and SwiftPM write ranges; undefined for an address, a branch
 *  or anything else that is not about numbers. An exact version lets in itself alone. */
export function readRange(written: string): VersionRange | undefined {
  const text = written.trim().replace(/^["']|["']$/g, '');
  if (text === '' || /^(?:\*|x|any|latest)$/i.test(text)) return {};
  const exact = NUMBER.exec(text)?.[1];
  if (exact !== undefined) return { least: exact, below: `${exact}.0.0.1` };
  const [, operator, version] = /^(\^|~>?)\s*v?(\d+(?:\.\d+){0,3})(?:[-+]\S*)?$/.exec(text) ?? [];
  if (operator !== undefined && version !== undefined) return { least: version, below: ceiling(operator, version) };
  const wild = /^(\d+(?:\.\d+)?)(?:\.[x*])+$/.exec(text)?.[1];
  if (wild !== undefined) return { least: wild, below: next(wild, wild.split('.').length - 1) };
  return readBounds(text);
}

/** `>=1.2.0 <2.0.0`, `>= 1.2, < 2`, `1.0.0..<2.0.0`. */
function readBounds(text: string): VersionRange | undefined {
  const swift = /^(\d[\d.]*)\s*\.\.<\s*(\d[\d.]*)$/.exec(text);
  if (swift?.[1] !== undefined && swift[2] !== undefined) return { least: swift[1], below: swift[2] };
  const parts = text.match(/[<>]=?\s*\d[\d.]*/g);
  if (!parts || text.replace(/[<>]=?\s*\d[\d.]*(?:[-+][\w.-]+)?/g, '').replace(/[\s,]+/g, '') !== '') return undefined;
  const range: { least?: string; below?: string } = {};
  for (const part of parts) {
    const [, operator = '', version = ''] = /^([<>]=?)\s*([\s\S]*)$/.exec(part) ?? [];
    if (operator === '<') range.below = version;
    else if (operator === '<=') range.below = `${version}.0.0.1`;
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

/** Less than zero when `a` is older than `b`. What follows a hyphen is left out of account. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) =>
    version
      .replace(/^[v=\s]+/, '')
      .replace(/[-+][\s\S]*$/, '')
      .split('.')
      .map((part) => Number.parseInt(part, 10) || 0),
  );
  for (let place = 0; place < 7; place += 1) {
    const difference = (left?.[place] ?? 0) - (right?.[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Whether the newest version that a range lets in is one of those from `from` on and before `before`: that is what is
 *  installed where no lock file says otherwise. */
export function letsInNewest({ least, below }: VersionRange, from: string | undefined, before: string | undefined) {
  if (before !== undefined && (below === undefined || compareVersions(below, before) > 0)) return false;
  if (before !== undefined && least !== undefined && compareVersions(least, before) >= 0) return false;
  return from === undefined || below === undefined || compareVersions(from, below) < 0;
}
