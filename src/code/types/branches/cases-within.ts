/**
 * What a case carries that nobody here makes: the composable architecture puts the actions of one feature into those of
 * another, `case .child(.presented(.picked(let kind)))`. It is any that the pattern asks for.
 */
import type { Pattern, Site } from '../../facts/facts.ts';
import { elementType } from '../../facts/type-names.ts';
import { typesWithCase } from '../../program/named.ts';
import { findTypeInfo } from '../../program/program.ts';
import { type Analysis, newCell, put, whenEmpty } from '../analysis.ts';
import { anyCase, anyCases } from '../calls/construct.ts';
import { newThing } from '../objects/things.ts';
import { NO_TAGS, type Value } from '../values.ts';

/** `left`: how many more may be put there for one pattern. */
export function fillWithin(
  analysis: Analysis,
  value: Value,
  parts: readonly Pattern[],
  budget: { left: number } = { left: MOST_WITHIN },
): void {
  if (value.kind !== 'case') return;
  for (const [index, part] of parts.entries()) {
    const into = value.payload?.fields.get(`${index}`);
    if (!into || (part.kind !== 'case' && part.kind !== 'name')) continue;
    whenEmpty(analysis, into, 'unknown', () => {
      const carried = part.kind === 'case' ? anyOf(analysis, part, value.site) : anyAsDeclared(analysis, value, index);
      for (const it of carried) {
        put(analysis, into, it);
        budget.left -= 1;
        if (part.kind === 'case' && budget.left > 0) fillWithin(analysis, it, part.parts, budget);
      }
    });
  }
}

/** `case .view(let action)`: any of the enum that the case carries. */
function anyAsDeclared(
  analysis: Analysis,
  { fact }: Extract<Value, { kind: 'case' }>,
  index: number,
): readonly Value[] {
  const type = fact?.parameters[index]?.type;
  const info = type && findTypeInfo(analysis.program, elementType(type).name);
  return info?.kind === 'enum' ? anyCases(analysis, info) : [];
}

const MOST_WITHIN = 60;

/** Any case of the name, of whichever enum; of an enum of a library one that carries whatever it is asked for. */
function anyOf(analysis: Analysis, { name, parts }: Extract<Pattern, { kind: 'case' }>, site: Site): readonly Value[] {
  const owners = typesWithCase(analysis.program, name).slice(0, MOST_OWNERS);
  if (owners.length > 0) return owners.flatMap((owner) => anyCase(analysis, owner, name) ?? []);
  if (!parts.some(({ kind }) => kind === 'case')) return [];
  const payload = newThing(analysis, 'tuple', site);
  for (const index of parts.keys()) payload.fields.set(`${index}`, newCell(analysis));
  return [{ kind: 'case', name, payload, site, tags: NO_TAGS }];
}

const MOST_OWNERS = 8;
