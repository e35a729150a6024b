import type { AppTarget, ClinicalType, Located, PlistValue } from '../../types.ts';
import { isClinicalType, REQUIRED_TYPES } from './keys.ts';
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
