/**
 * What the place is called that something is kept at: the text of a key, or the one declaration that stands for it. What
 * may be one text or another has no name: nothing is joined by a guess.
 */
import type { Expression, FunctionFact, Statement, TypeName } from '../../facts/facts.ts';
import { elementType } from '../../facts/type-names.ts';
import { keychainKey } from '../../models/keychain-keys.ts';
import { tableNamed } from '../../program/constant-tables.ts';
import { valueForGood } from '../../program/for-good.ts';
import { isStatic, meaningOf, nameIn, typeBefore, typeNamed } from '../../program/meaning.ts';
import { type Index, impliedVariables, staticMemberOf } from '../../program/members.ts';
import { declaredType, functionsNamed, globalNamed, typesWithCase } from '../../program/named.ts';
import { findVariable, type TypeInfo, type VariableInfo } from '../../program/program.ts';
import { declareName, findName } from '../../program/scopes.ts';
import { branchesMeant } from '../branches/branches.ts';
import { meantBy } from '../calls/bound.ts';
import { plainName, topFrame } from '../runs.ts';
import { newCell, type Taint, type TaintFrame, type TaintScope, typeInfoOf } from '../state.ts';
import { nameOfCall } from './called-places.ts';
import { partNamed, scopeOfCase } from './key-parts.ts';
import { isOfSaved, SAVED } from './managed.ts';
import { isToldAtFirst } from './told-texts.ts';

/** Declarations that stand for one another: further than that is not looked. */
export const DEEPEST = 6;

export function placeName(taint: Taint, expression: Expression, frame: TaintFrame, depth = 0): string | undefined {
  if (depth > DEEPEST) return undefined;
  if ('name' in expression && isOfSaved(expression.name)) return SAVED;
  const inner = (each: Expression): string | undefined => placeName(taint, each, frame, depth + 1);
  switch (expression.kind) {
    case 'literal':
      return expression.value === null ? undefined : `${expression.value}`;
    case 'name': {
      const name = nameIn(frame, expression.name);
      const local = findName(frame.scope, name);
      if (local) return local.place ?? (local.made && inner(local.made));
      const meaning = meaningOf(taint.program, name, frame.owner);
      if (meaning?.kind === 'global' || meaning?.kind === 'variable')
        return nameOfVariable(taint, meaning.variable, frame, depth);
      // of the case that a member of an enum is of
      if (frame.self?.place !== undefined && SAYS_ITSELF.has(name)) return frame.self.place;
      // `realm.create(Lab, …)`: a class stands for what is kept of it
      return meaning ? undefined : declaredType(taint.program, name) ? plainName(name) : keychainKey(name);
    }
    case 'member':
      return nameOfMember(taint, expression, frame, depth);
    case 'call':
      return nameOfCall(taint, expression, frame, depth);
    case 'cast':
      return inner(expression.value);
    case 'text':
      if (isNew(expression, frame)) return undefined;
      // `${folder}/name.txt`
      return fileAmong(expression.parts, inner) ?? joinedName(taint, expression.parts, inner);
    case 'operation': {
      // `key!`, `try key`, `await box`
      const [only] = expression.operands;
      if (expression.operands.length === 1 && only) return inner(only);
      // a folder and the name of a file
      if (expression.operator === '/') return inner(expression.operands[1] ?? expression);
      if (expression.operator !== '+') return undefined;
      const parts = addedUp(expression);
      if (isNew(expression, frame)) return undefined;
      return fileAmong(parts, inner) ?? joinedName(taint, parts, inner);
    }
    case 'index':
      // `Self[.inMemory("seen"), default: []]`
      if (expression.of.kind === 'name' && expression.of.name === 'Self') return inner(expression.index);
      return nameOfEntry(taint, expression, frame, depth);
    case 'switch': {
      const { subject, cases } = expression;
      const local = subject.kind === 'name' ? findName(frame.scope, subject.name) : undefined;
      const [only, ...more] = local?.place === undefined ? [] : branchesMeant(taint, subject, local, cases, frame);
      const [answer, ...others] = only && more.length === 0 ? only.body : [];
      const isAnswer = others.length === 0 && (answer?.kind === 'evaluate' || answer?.kind === 'return');
      return isAnswer && answer.value ? inner(answer.value) : undefined;
    }
    case 'other': {
      const [only] = expression.parts;
      return expression.parts.length === 1 && only ? inner(only) : undefined;
    }
    case 'reference':
      return inner(expression.to);
    case 'key-path':
      return expression.path.length > 0 ? expression.path.join('.') : undefined;
    case 'closure': {
      // `createWithPath { path.toPath() }`
      const [answer, inside] = answerIn(taint, expression.body, frame) ?? [];
      return answer && inside && placeName(taint, answer, inside, depth + 1);
    }
    default:
      return undefined;
  }
}

/** The text, or the case, that a key of a dictionary is; `type` is that of the keys, where it is told. Undefined where only
 *  its declaration is known: it may stand for a text that others write. */
export function keyText(
  taint: Taint,
  expression: Expression,
  frame: TaintFrame,
  type?: TypeName,
  depth = 0,
): string | undefined {
  const own = type && namedBy(taint, expression, type, frame, depth);
  if (own !== undefined) return own;
  const name = placeName(taint, expression, frame, depth);
  return name !== undefined && (expression.kind === 'literal' || !isDeclaration(taint, name)) ? name : undefined;
}

/** What `.labs` stands for where the place tells its type: several types may have such a case, or such a constant. */
export function namedBy(
  taint: Taint,
  expression: Expression,
  type: TypeName,
  frame: TaintFrame,
  depth = 0,
): string | undefined {
  if (expression.kind !== 'member' || expression.of) return undefined;
  const info = declaredType(taint.program, elementType(type).name);
  const raw = info && rawOf(info, expression.name);
  if (!info || raw !== undefined) return raw;
  const [variable, ...others] = impliedVariables(taint.program, expression.name, info);
  return variable && others.length === 0 ? nameOfVariable(taint, variable, frame, depth) : undefined;
}

/** The keys of a dictionary, where they are cases of the app's own enum: each has a value of its own kind. */
export function ownKeys({ program }: Taint, table: TypeName | undefined): TypeName | undefined {
  const [key] = table?.name === 'Dictionary' ? table.args : [];
  const info = key && declaredType(program, key.name);
  return info && info.cases.size > 1 ? key : undefined;
}

/** Whether it is what {@link nameOfVariable} and {@link nameOfCall} give for want of a text. */
export function isDeclaration({ program }: Taint, name: string): boolean {
  const [, owner = '', member = ''] = /^(\w*)\.(\w+)(?:\(\))?$/.exec(name) ?? [];
  if (member === '') return false;
  const type = owner === '' ? undefined : declaredType(program, owner);
  if (type) return type.variables.has(member) || type.functions.has(member);
  return owner === '' && (globalNamed(program, member) !== undefined || functionsNamed(program, member).length > 0);
}

/** `${folder}/name.txt`, `${folder}/${name}.txt`: what ends like the name of a file, with what stands for the rest of it. */
function fileAmong(parts: readonly Expression[], nameOf: (part: Expression) => string | undefined): string | undefined {
  const last = parts.at(-1);
  const folder = parts.at(-2);
  if (last && last.kind !== 'literal' && folder?.kind === 'literal' && `${folder.value}`.endsWith('/'))
    return nameOf(last);
  const file = last && fileIn(last);
  const before = file?.startsWith('.') ? parts.at(-2) : undefined;
  return before && before.kind !== 'literal' ? `${nameOf(before) ?? ''}${file}` : file;
}

/** Calls that give another text each time. */
const GIVES_NEW = /^(?:(?:NS)?UUID|randomUUID|NewGuid|uuidv?[147]?|v[147]|nanoid)$/;

/** `UUID().uuidString`: what is called so has a name that nobody else can say. */
export function isNew(expression: Expression, frame: TaintFrame): boolean {
  const inner = (each: Expression): boolean => isNew(each, frame);
  switch (expression.kind) {
    case 'name': {
      const made = findName(frame.scope, expression.name)?.made;
      return made !== undefined && made.kind !== 'name' && inner(made);
    }
    case 'call': {
      const { callee, args } = expression;
      if (args.length === 0 && 'name' in callee && GIVES_NEW.test(callee.name)) return true;
      return (callee.kind === 'member' && callee.of && inner(callee.of)) || args.some(({ value }) => inner(value));
    }
    case 'member':
      return expression.name === 'globallyUniqueString' || (expression.of !== undefined && inner(expression.of));
    case 'text':
      return expression.parts.some(inner);
    case 'operation':
      return expression.operands.some(inner);
    case 'cast':
      return inner(expression.value);
    default:
      return false;
  }
}

/** `folder + "/" + name`: all that is put together there. */
function addedUp(expression: Expression): readonly Expression[] {
  if (expression.kind !== 'operation' || expression.operator !== '+') return [expression];
  return expression.operands.flatMap(addedUp);
}

/** `"app.\(name)"`: a text all of whose parts are told. */
function joinedName(
  taint: Taint,
  parts: readonly Expression[],
  nameOf: (part: Expression) => string | undefined,
): string | undefined {
  const names = parts.map(nameOf);
  return names.every((name) => name !== undefined && !isDeclaration(taint, name)) ? names.join('') : undefined;
}

function fileIn(last: Expression): string | undefined {
  const text = last.kind === 'literal' ? `${last.value}` : '';
  return /\.\w{1,8}$/.test(text) ? text.replace(/^.*\//, '') : undefined;
}

function nameOfMember(
  taint: Taint,
  expression: Extract<Expression, { kind: 'member' }>,
  frame: TaintFrame,
  depth: number,
): string | undefined {
  const { of, name } = expression;
  const { program } = taint;
  // `.picked` of whatever type keys have there: where one declaration alone has that name
  if (!of) {
    const [variable, ...others] = impliedVariables(program, name, undefined);
    if (variable) return others.length === 0 ? nameOfVariable(taint, variable, frame, depth) : undefined;
    const [info, ...more] = typesWithCase(program, name);
    const raw = info && more.length === 0 ? rawOf(info, name) : undefined;
    return raw === undefined ? undefined : noteWord(taint, raw, name);
  }
  const part = partNamed(taint, { of, name }, frame, depth);
  if (part !== undefined) return noteWord(taint, part, of.kind === 'member' ? of.name : name);
  if (SAYS_ITSELF.has(name)) {
    const raw = rawValue(taint, of, frame);
    if (raw !== undefined) return noteWord(taint, raw, of.kind === 'member' ? of.name : raw);
    const own = placeName(taint, of, frame, depth + 1);
    if (own !== undefined) return own;
  }
  const bound = of.kind === 'name' ? meantBy({ name: of.name, args: [] }, frame).name : undefined;
  const typeName =
    bound !== undefined && declaredType(program, bound) ? bound : typeBefore(program, { of, name }, frame);
  // a type that stands for a place: `TitleKey.self`
  if (name === 'self' && typeName !== undefined) return typeName;
  const info = typeName === undefined ? undefined : declaredType(program, typeName);
  if (info) {
    const member = staticMemberOf(program, info, name);
    if (member?.kind === 'variable') return nameOfVariable(taint, member.variable, frame, depth);
    return member?.kind === 'case' ? rawOf(info, name) : undefined;
  }
  const entry = entryMeant(taint, of, name, frame);
  const text = entry && placeName(taint, entry, frame, depth + 1);
  if (text !== undefined) return noteWord(taint, text, name);
  if (of.kind !== 'name') return undefined;
  const local = findName(frame.scope, nameIn(frame, of.name));
  const type = of.name === 'self' || of.name === 'this' ? frame.owner : local && typeInfoOf(taint, local.type);
  const variable = type && findVariable(program, type, name);
  return variable && nameOfVariable(taint, variable, frame, depth);
}

/** `KEYS.last`: what stands in an object that is written out, and that nobody puts anything else into. */
function entryMeant(taint: Taint, of: Expression, name: string, frame: TaintFrame, depth = 0): Expression | undefined {
  if (depth > DEEPEST || !frame.file.traits.hasKeyedObjects) return undefined;
  switch (of.kind) {
    case 'dictionary': {
      if (of.spreads || of.isTable) return undefined;
      const [found, ...others] = of.pairs.filter(([key]) => key.kind !== 'literal' || `${key.value}` === name);
      return found?.[0].kind === 'literal' && others.length === 0 ? found[1] : undefined;
    }
    case 'cast':
      return entryMeant(taint, of.value, name, frame, depth + 1);
    case 'name': {
      if (findName(frame.scope, nameIn(frame, of.name))) return undefined;
      const meaning = meaningOf(taint.program, of.name, frame.owner);
      const value = meaning?.kind === 'global' ? valueForGood(taint.program, meaning.variable) : undefined;
      return value && entryMeant(taint, value, name, frame, depth + 1);
    }
    case 'member': {
      const outer = of.of && entryMeant(taint, of.of, of.name, frame, depth + 1);
      return outer && entryMeant(taint, outer, name, frame, depth + 1);
    }
    default:
      return undefined;
  }
}

/** `KEYS[slot]`, of a table that is constant and written out. */
function nameOfEntry(taint: Taint, { of, index, args }: Index, frame: TaintFrame, depth: number): string | undefined {
  const table = args && args.length > 1 ? undefined : tableNamed(taint.program, of, frame);
  const written = table && valueForGood(taint.program, table);
  const value = written?.kind === 'cast' ? written.value : written;
  const key = value?.kind === 'dictionary' ? placeName(taint, index, frame, depth + 1) : undefined;
  if (!table || value?.kind !== 'dictionary' || value.spreads || key === undefined) return undefined;
  const { file, owner, fact } = table;
  const inside = topFrame(taint, file, owner);
  const told = value.pairs.flatMap(([each, value]) => {
    const own = keyText(taint, each, inside, fact.type?.args[0], depth + 1);
    return own === undefined || own === key ? [value] : [];
  });
  const [only, ...others] = told;
  return only && others.length === 0 ? placeName(taint, only, inside, depth + 1) : undefined;
}

/** What a key or a file is called by the text that it is. */
const SAYS_ITSELF: ReadonlySet<string> = new Set(['rawValue', 'path', 'absoluteString', 'name', 'FullName']);

/** `Key.last.rawValue`, `.last`. */
function rawValue({ program }: Taint, of: Expression, frame: TaintFrame): string | undefined {
  if (of.kind !== 'member' || !of.of) return undefined;
  const typeName = typeNamed(program, of.of, frame);
  const info = typeName === undefined ? undefined : declaredType(program, typeName);
  return info && rawOf(info, of.name);
}

/** What stands for a case: the text that is its raw value, or its name. */
export function rawOf(info: TypeInfo, name: string): string | undefined {
  const fact = info.cases.get(name);
  if (!fact) return undefined;
  return fact.raw?.kind === 'literal' ? `${fact.raw.value}` : name;
}

/** Of what never changes, the text it stands for; else the declaration itself, which is the same for all who name it. */
export function nameOfVariable(
  taint: Taint,
  variable: VariableInfo,
  frame: TaintFrame,
  depth: number,
): string | undefined {
  const { fact, file, owner } = variable;
  const [told, inside] = toldBy(taint, variable, within(topFrame(taint, file, owner), frame)) ?? [];
  const own = told && inside && fact.type && namedBy(taint, told, fact.type, inside, depth + 1);
  const text = own ?? (told && inside && placeName(taint, told, inside, depth + 1));
  if (text !== undefined) return told && noteWord(taint, text, fact.name);
  const declared = `${owner?.name ?? ''}.${fact.name}`;
  if (isStatic(variable)) return declared;
  const isKept = fact.isConstant || fact.isFixed || fact.getter || isToldAtFirst(taint.program, variable);
  return isKept ? (frame.nameKey?.(variable, declared) ?? declared) : undefined;
}

/** What belongs to no function, with what is told of the object at hand. */
export function within(inner: TaintFrame, { nameKey, self, owner }: TaintFrame): TaintFrame {
  const isOfCase = inner.owner === owner && self?.place !== undefined;
  return { ...inner, ...(isOfCase && { self, scope: scopeOfCase(self) }), ...(nameKey && { nameKey }) };
}

/** What stands before the name of a property of an object, of which a text may be made: `"\(prefix).\(key)"`. */
export const OWN = '@own ';

/** Files that name the place may write this instead of its text. */
export function noteWord({ placeWords }: Taint, text: string, word: string): string {
  const place = text.replaceAll(OWN, '');
  const words = placeWords.get(place) ?? new Set();
  placeWords.set(place, words.add(plainName(word)));
  return text;
}

export type Within = readonly [Expression, TaintFrame];

/** What says what a variable is. */
export function toldBy(taint: Taint, variable: VariableInfo, frame: TaintFrame): Within | undefined {
  const { value, getter, modifiers } = variable.fact;
  if (getter) return answerIn(taint, getter, frame);
  const told = modifiers.has('static') || modifiers.has('const') ? value : valueForGood(taint.program, variable);
  return told && [told, frame];
}

/** What a function gives, whatever it does before: `final folder = await documents(); return File('${folder.path}/$name');`. */
export function answerIn(taint: Taint, { body }: FunctionFact, frame: TaintFrame): Within | undefined {
  const last = body.at(-1);
  const answer = last?.kind === 'evaluate' || last?.kind === 'return' ? last.value : undefined;
  if (!answer || !body.slice(0, -1).every(isPassed)) return undefined;
  const scope: TaintScope = { outer: frame.scope };
  for (const statement of body) {
    if (statement.kind !== 'declare') continue;
    const { pattern, value } = statement;
    const declare = (name: string, made: Expression | undefined): void =>
      declareName(scope, name, { cell: newCell(taint), ...(made && { made }) });
    if (pattern.kind === 'name') declare(pattern.name, value);
    // `([key, value]) => …`
    else if (pattern.kind === 'tuple' && value)
      for (const [index, { pattern: part }] of pattern.items.entries())
        if (part.kind === 'name') declare(part.name, { kind: 'member', of: value, name: `${index}`, site: value.site });
  }
  return [answer, { ...frame, scope }];
}

/** What comes before an answer, and leads to no other. */
function isPassed(statement: Statement): boolean {
  return statement.kind === 'declare' || (statement.kind === 'evaluate' && statement.value.kind === 'call');
}
