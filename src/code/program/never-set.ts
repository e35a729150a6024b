/**
 * Flags of Swift that begin on or off, and that nobody sets: `@State private var showsVisits = false`, where no button, toggle
 * or view that is here puts anything else there.
 */
import { languageOf } from '../facts/source.ts';
import { PRESENTS } from '../models/presentations.ts';
import type { NamedElsewhere } from './flags.ts';
import { descendants, lineage } from './inheritance.ts';
import { SUBSCRIPT } from './mentions.ts';
import { callableNamed } from './named.ts';
import type { Program, TypeInfo, VariableInfo } from './program.ts';
import { saidIn } from './said.ts';
import { listUnits, type Unit } from './units.ts';

/** What such a flag stays. Undefined for any other variable. */
export function flagNeverSet(
  program: Program,
  variable: VariableInfo,
  namedElsewhere: NamedElsewhere,
): boolean | undefined {
  const { fact, owner, file, others = [] } = variable;
  const { name, value, getter, isConstant, modifiers } = fact;
  const isFlag = value?.kind === 'literal' && typeof value.value === 'boolean' && !getter && others.length === 0;
  if (!isFlag || isConstant || languageOf(file.path) !== 'swift' || program.isPartial) return undefined;
  if ([...modifiers].some((word) => SET_OUTSIDE.test(word))) return undefined;
  const sets = known.get(program) ?? findSets(program);
  known.set(program, sets);
  if (owner && (isFilledOutside(program, owner, sets) || hasOtherBelow(program, variable))) return undefined;
  const begins = value.value === true;
  if (isSet(sets, variable, begins) || namedElsewhere(new Set([name])).has(name)) return undefined;
  return begins;
}

/** What a wrapper keeps elsewhere, and what Objective-C may set by a text. */
const SET_OUTSIDE =
  /^(?:@(?!State\b|Published\b|MainActor\b|ObservationIgnored\b|usableFromInline\b)|dynamic$|override$)/;

/** Whether a decoder, a database or Objective-C may fill an object of a type. */
function isFilledOutside(program: Program, owner: TypeInfo, { filled }: Sets): boolean {
  return lineage(program, owner).some(
    ({ name, supertypes }) => filled.has(name) || [...supertypes].some((each) => FILLED.test(each)),
  );
}

const FILLED = /Codable$|Decodable|Coding$|Record$|Table$|^NSManaged|Persist|(?<!^NS|Observable)Object$|Model$/;
const FILLS = /^@(?:Model|objcMembers|Reducer|ObservableState)\b/;

function hasOtherBelow(program: Program, { owner, fact }: VariableInfo): boolean {
  return owner !== undefined && descendants(program, owner).some((it) => it !== owner && it.variables.has(fact.name));
}

interface Sets {
  /** Types that a macro or Objective-C fills. */
  readonly filled: ReadonlySet<string>;
  /** What something may be put into, as far as its name tells, and what anything that is passed is called where it is. */
  readonly names: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  /** What views are shown by, and put out again. */
  readonly shown: ReadonlySet<string>;
  /** Whether code sets any property by a text. */
  readonly isByText: boolean;
  /** Whether a key path may be put into. */
  readonly isByPath: boolean;
  readonly units: readonly Unit[];
}

const known = new WeakMap<Program, Sets>();

/** Whether anybody but code that nothing runs sets a flag. */
function isSet(sets: Sets, { fact: { name }, owner }: VariableInfo, begins: boolean): boolean {
  const { names, labels, shown, isByText, isByPath, units } = sets;
  if (isByText || names.has(name) || names.has(`_${name}`) || (begins && shown.has(name))) return true;
  // a class is made with what its own initialiser takes, which then sets it
  if (owner?.kind !== 'class' && labels.has(name)) return true;
  const isPath = (unit: Unit): boolean =>
    saidIn(unit)
      .references.get(name)
      ?.some(({ kind }) => kind === 'key-path') === true;
  return isByPath && units.some(isPath);
}

function findSets(program: Program): Sets {
  const names = new Set<string>();
  const labels = new Set<string>();
  const shown = new Set<string>();
  const types = program.files.flatMap((file) => file.types);
  const filled = types.flatMap(({ name, modifiers }) => ([...modifiers].some((word) => FILLS.test(word)) ? name : []));
  const units: Unit[] = [];
  let isByText = false;
  for (const { unit, mentions } of listUnits(program)) {
    if (unit.kind !== 'file' && program.unrun?.has(unit.kind === 'function' ? unit.info : unit.variable)) continue;
    units.push(unit);
    const { assigned, changed, macros, calls } = mentions;
    for (const some of [assigned, changed, macros]) for (const name of some) names.add(name);
    for (const name of mentions.shownBy) shown.add(name);
    for (const [name, some] of calls) {
      const isOperator = !/^\w/.test(name) && callableNamed(program, name).length > 0;
      for (const { label, value } of some.flatMap(({ args }) => args)) {
        if (label !== undefined) labels.add(label);
        if (isOperator && 'name' in value) names.add(value.name);
      }
    }
    isByText ||= BY_TEXT.some((name) => calls.has(name));
  }
  // a `sheet` of the app's own may switch on what it is given
  if (program.everyFunction.some(({ fact }) => PRESENTS.test(fact.name))) for (const name of shown) names.add(name);
  return { filled: new Set(filled), names, labels, shown, isByText, isByPath: names.has(SUBSCRIPT), units };
}

/** What sets a property by a text. */
const BY_TEXT = ['setValue', 'setValuesForKeys', 'setValueForKey'];
