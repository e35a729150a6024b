/**
 * Whether a variable, or what an object is made with, may be or become a clinical type, as far as declarations tell.
 */
import type { TypeName } from '../facts/facts.ts';
import { elementType } from '../facts/type-names.ts';
import { CLINICAL_TYPE_NAMES } from '../models/healthkit.ts';
import { findTypeInfo, type Program, type TypeInfo, type VariableInfo } from './program.ts';

const madeWithTypes = new WeakMap<TypeInfo, boolean>();

/** An enum, or a type that is made with what may be a clinical type. Each of its members asks. */
export function isMadeWithTypes(program: Program, type: TypeInfo): boolean {
  const known = madeWithTypes.get(type);
  if (known !== undefined) return known;
  const found = holdsTypesFromMaking(program, type);
  madeWithTypes.set(type, found);
  return found;
}

function holdsTypesFromMaking(program: Program, { cases, variables, kind, functions }: TypeInfo): boolean {
  // classes have no initialiser but those they declare
  if (kind !== 'struct' && kind !== 'enum') return false;
  if (cases.size > 0) return true;
  const inits = functions.get('init') ?? [];
  if (inits.length > 0) return inits.some(({ fact }) => fact.parameters.some(({ type }) => type && mayBeMadeOf(type)));
  return [...variables.values()].some(
    (variable) =>
      !variable.fact.value &&
      !variable.fact.modifiers.has('static') &&
      ![...variable.fact.modifiers].some((word) => word.startsWith('@') && !isFilledByMaker(program, word, variable)) &&
      mayHoldTypes(variable) &&
      !isSystemType(variable.fact.type?.name ?? ''),
  );
}

/** Whether whoever makes a view fills what a property wrapper of SwiftUI holds, where nothing is written there:
 *  `Row(kind: $chosen)`. Of a state that matters where it says which type is meant. */
function isFilledByMaker({ types }: Program, word: string, { fact: { type } }: VariableInfo): boolean {
  if (word === '@Binding') return true;
  const name = word === '@State' && type ? elementType(type).name : '';
  return CLINICAL_TYPE_NAMES.has(name) || types.get(name)?.kind === 'enum';
}

function mayBeMadeOf(type: TypeName): boolean {
  const inner = elementType(type);
  return !isPlain(inner) && !isSystemType(inner.name);
}

/** The system's own types, that are none of HealthKit's. */
export function isSystemType(name: string): boolean {
  return (
    name === '->' ||
    /^(?:UI|NS(?!Set|Array|Mutable|Dictionary)|CL|CG|CA|AV|WK|HK(?!Clinical|FHIR|Sample(?:Type)?$|Object))[A-Z]/.test(
      name,
    )
  );
}

/** Whether it matters what is put into a variable. Any object of a class is as good as another; a text counts where its
 *  name says that it stands for a type. */
export function isWatched(program: Program, variable: VariableInfo): boolean {
  if (!mayHoldTypes(variable)) return false;
  const { name, type } = variable.fact;
  if (!type || variable.file.traits.leadsByName) return true;
  const inner = elementType(type);
  if (inner.name === 'String') return /type|identifier|kind|key|record|categor|name|resource/i.test(name);
  if (inner.name !== '->' && isSystemType(inner.name)) return false;
  return program.types.get(inner.name)?.kind !== 'class' || program.subtypes.has(inner.name);
}

/** Whether what a variable holds may be of one of several types of the app's own. */
export function isOfSeveral(program: Program, { fact: { type } }: VariableInfo): boolean {
  const isOne = ({ name, args }: TypeName): boolean => {
    const info = findTypeInfo(program, name);
    return info?.kind === 'protocol' || (info !== undefined && program.subtypes.has(info.name)) || args.some(isOne);
  };
  return type !== undefined && isOne(type);
}

/** Whether a variable holds cases of an enum of the app's own, by its type or its first value: `var step = Step.intro`. */
export function isOfCases(program: Program, { fact: { type, value } }: VariableInfo): boolean {
  const of = value?.kind === 'member' && value.of?.kind === 'name' ? value.of.name : undefined;
  const name = type ? elementType(type).name : of;
  return name !== undefined && (findTypeInfo(program, name)?.cases.size ?? 0) > 0;
}

export function mayHoldGlobal({ variables }: Program, name: string): boolean {
  const variable = variables.get(name);
  return variable !== undefined && mayHoldTypes(variable);
}

/** Whether a variable's type says that it holds no clinical type. */
export function mayHoldTypes({ fact: { type, value, getter } }: VariableInfo): boolean {
  if (getter) return false;
  if (type) return !isPlain(elementType(type));
  // a text may be the key of a type
  return value?.kind === 'literal' ? typeof value.value === 'string' : value?.kind !== 'text';
}

export function isPlain({ name }: TypeName): boolean {
  return /^(?:Bool|BOOL|Int\d*|Double|Float|CGFloat|Date|DateInterval|DateComponents|Decimal|IndexPath|IndexSet|Locale|TimeZone|URL|URLRequest|URLResponse|UUID|Data|Error|NSError(?:Pointer)?|Color|Image|Void|Never|TimeInterval|NSInteger|NSUInteger|HKHealthStore|HKQuery|AnyCancellable|View|Task|Timer|UI[A-Z]\w+)$/.test(
    name,
  );
}
