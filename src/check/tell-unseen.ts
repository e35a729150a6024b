import type { AppTarget, Skipped } from '../types.ts';

/**
 * Of a target without any sign of clinical records: what it is built with and nobody looked at. Where that may well be of
 * them, nothing may be said of the target.
 */
export function tellUnseen({
  name,
  kind,
  code,
  unseen = [],
}: Pick<AppTarget, 'name' | 'kind' | 'code' | 'unseen'>): Skipped[] {
  if (!isJudged(kind)) return [];
  const open = [...(code.made ?? []), ...unseen.filter(({ isOpen }) => isOpen)].map(({ reason, at }) => ({
    ...{ reason: `Whether ${name} uses clinical records is not known: ${reason}.`, at },
    ...{ target: name, blocking: true },
  }));
  const others = unseen
    .filter(({ isOpen }) => !isOpen)
    .map(({ reason, at }) => ({ reason: `Not looked at for clinical records: ${reason}.`, at, target: name }));
  const cut = new Map(
    code.unresolved
      .filter(({ isCut }) => isCut)
      .map(({ reason, at }) => [
        `${at.file}:${at.line}:${at.column} ${reason}`,
        { reason: `Not followed to the end for clinical records: ${reason}.`, at, target: name },
      ]),
  );
  return [...open, ...others, ...cut.values(), ...code.skipped.map((skip) => ({ ...skip, target: name }))];
}

/** Libraries and tests are described, and not judged. */
export function isJudged(kind: AppTarget['kind']): boolean {
  return kind !== 'library' && kind !== 'test';
}
