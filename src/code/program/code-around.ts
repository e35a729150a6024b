/** Which piece of code a place is in. */
import type { Site, TypeFact } from '../facts/facts.ts';
import { push } from '../facts/lists-by-name.ts';
import type { FunctionInfo, Program, TypeInfo, VariableInfo } from './program.ts';
import type { Unit, UnitMentions } from './units.ts';
import type { NamePlace } from './unrun.ts';

/** From where to where something is declared, and the one before it that it stands in. */
interface Declared {
  readonly start: number;
  readonly end: number;
  readonly it: Unit | TypeInfo | undefined;
  around?: Declared | undefined;
}

/** The piece of code, or the type, that a place is in: the innermost that is declared before it. */
export function createLookUp(
  program: Program,
  units: readonly UnitMentions[],
): (place: Pick<NamePlace, 'path' | 'start'>) => Unit | TypeInfo | undefined {
  const byFile = new Map<string, Declared[]>();
  const add = (site: Site | undefined, it: Unit | TypeInfo | undefined): void => {
    if (!site) return;
    const { file, start } = site;
    // in other languages code stands between declarations too, and a declaration has its whole place
    const end = program.traitsOf(file).isNative ? Number.POSITIVE_INFINITY : site.end;
    push(byFile, file.path, { start, end, it });
  };
  const byGetter = new Map<FunctionInfo, Unit>();
  const byVariable = new Map<VariableInfo, Unit>();
  for (const { unit } of units) {
    if (unit.kind === 'function') {
      byGetter.set(unit.info, unit);
      add(unit.info.fact.site, unit);
    } else if (unit.kind === 'value') byVariable.set(unit.variable, unit);
  }
  for (const variable of program.everyVariable) {
    const getter = program.getters.get(variable);
    add(variable.fact.site, (getter && byGetter.get(getter)) ?? byVariable.get(variable) ?? variable.owner);
  }
  const addType = ({ name, site, cases, types }: TypeFact): void => {
    const type = program.types.get(name);
    add(site, type);
    for (const one of cases) add(one.site, type);
    types.forEach(addType);
  };
  for (const file of program.files) file.types.forEach(addType);
  for (const list of byFile.values()) {
    list.sort((a, b) => a.start - b.start);
    for (const [index, one] of list.entries()) one.around = holding(list[index - 1], one.start);
  }
  return ({ path, start }) => {
    const list = byFile.get(path) ?? [];
    let [from, to] = [0, list.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((list[middle]?.start ?? 0) <= start) from = middle + 1;
      else to = middle;
    }
    return holding(list[from - 1], start)?.it;
  };
}

/** The first of what one is in, itself among it, that does not end before a place. */
function holding(one: Declared | undefined, start: number): Declared | undefined {
  let found = one;
  while (found && found.end <= start) found = found.around;
  return found;
}
