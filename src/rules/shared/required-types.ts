import type { AppTarget, ClinicalType, Located, PlistValue, Related } from '../../types.ts';
import { isClinicalType, nameOfType, REQUIRED_TYPES } from './keys.ts';
import { isJudged } from './target.ts';

/** The value of the required-types list of a target that has one and is judged. */
export function requiredTypesValue(target: AppTarget): PlistValue | undefined {
  if (!isJudged(target)) return undefined;
  const entry = target.info.get(REQUIRED_TYPES);
  return entry.state === 'known' ? entry.value.value : undefined;
}

/** The entries of the list that are clinical types; none when there is no list. */
export function requiredTypes(target: AppTarget): readonly Located<ClinicalType>[] {
  const value = requiredTypesValue(target);
  if (value?.kind !== 'array') return [];
  return value.value.flatMap((item) =>
    item.kind === 'string' && isClinicalType(item.value) ? [{ value: item.value, at: item.at }] : [],
  );
}

/** Apple's least number of entries: fewer raise an exception on every request. */
export const FEWEST_REQUIRED = 3;

/** What a target must do with its list when it no longer asks for `dropped`: the rest of a fix, and where to do it. */
export function listWithout(
  target: AppTarget,
  dropped: ReadonlySet<ClinicalType>,
  type: ClinicalType,
): { readonly advice: string; readonly related: readonly Related[] } {
  const required = requiredTypes(target);
  const entries = required.filter(({ value }) => value === type);
  if (entries.length === 0) return { advice: '', related: [] };
  const left = new Set(required.map(({ value }) => value).filter((value) => !dropped.has(value)));
  const advice =
    left.size < FEWEST_REQUIRED
      ? `remove ${REQUIRED_TYPES} too, as fewer than ${FEWEST_REQUIRED} of its types would still be asked for`
      : `take it out of ${REQUIRED_TYPES} too`;
  return { advice, related: entries.map(({ at }) => ({ message: `${nameOfType(type)} is required here.`, at })) };
}
