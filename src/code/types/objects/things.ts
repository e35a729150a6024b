/**
 * Objects, and who stands for all of a type.
 */

import type { Expression, Site } from '../../facts/facts.ts';
import { SYSTEM_TYPES, TEXT_TYPES } from '../../models/healthkit.ts';
import type { TypeInfo } from '../../program/program.ts';
import { type Analysis, memoize, unknownValue } from '../analysis.ts';
import { NO_TAGS, type Thing, type Value } from '../values.ts';

/** Any object of a type: who is meant when no object is seen. Of an enum it is some case, nobody knows which. */
export function anyOf(analysis: Analysis, type: TypeInfo, site: Site): Value {
  // what the app adds to the system's types is asked of a clinical type too
  const isOfSystem = type.kind === 'extension' && [...SYSTEM_TYPES, ...TEXT_TYPES].includes(type.name);
  if (type.cases.size > 0 || isOfSystem) return unknownValue(`which \`${type.name}\` is meant cannot be told`, site);
  return { kind: 'object', thing: starOf(analysis, type), tags: NO_TAGS };
}

/** Objects of a type that are told apart; all further ones are one. */
const MOST_THINGS = 60;

/** And objects without a type that one place makes, one for each way there. */
const MOST_OF_PLACE = 24;

/** Something with parts. */
export function newThing(
  analysis: Analysis,
  form: Thing['form'],
  site: Site,
  type?: TypeInfo,
  made?: Expression,
  isTable = made?.kind === 'dictionary' && made.isTable === true,
): Thing {
  if (type) {
    const count = (analysis.things.get(type) ?? 0) + 1;
    if (count > MOST_THINGS) return starOf(analysis, type);
    analysis.things.set(type, count);
  }
  const make = (): Thing => ({
    id: analysis.nextId(),
    form,
    fields: new Map(),
    site,
    ...(type && { type }),
    ...(made && { made }),
    ...(isTable && { isTable }),
  });
  if (type) return make();
  const place = made ?? site;
  const count = (analysis.things.get(place) ?? 0) + 1;
  analysis.things.set(place, count);
  if (count <= MOST_OF_PLACE) return make();
  return memoize(analysis, `any ${form} ${site.start} ${site.file.path}`, make);
}

/** The object that stands for every object of a type. */
export function starOf(analysis: Analysis, type: TypeInfo): Thing {
  let star = analysis.stars.get(type.name);
  if (!star) {
    const site: Site = { file: { path: '', lines: [0] }, start: 0, end: 0 };
    star = { id: analysis.nextId(), form: 'object', type, fields: new Map(), site };
    analysis.stars.set(type.name, star);
  }
  return star;
}

export function isStar(analysis: Analysis, thing: Thing): boolean {
  return thing.type !== undefined && analysis.stars.get(thing.type.name) === thing;
}
