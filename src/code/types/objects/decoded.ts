/**
 * What a decoder makes of bytes: of an enum of the app's own it is one of its cases, as an upper bound, and an object of
 * its own has such parts. Of all else nobody knows what it is, as before.
 */
import type { TypeName } from '../../facts/facts.ts';
import { elementType } from '../../facts/type-names.ts';
import type { Cell } from '../../flow/solver.ts';
import { descendants, lineage } from '../../program/inheritance.ts';
import type { Call } from '../../program/mentions.ts';
import { findTypeInfo, type TypeInfo, type VariableInfo } from '../../program/program.ts';
import { findName } from '../../program/scopes.ts';
import { type Analysis, newCell, put, unknownValue, whenEmpty } from '../analysis.ts';
import { give } from '../calls/calls.ts';
import type { Frame, Typed } from '../calls/frames.ts';
import { evaluate } from '../evaluate.ts';
import { NO_TAGS, type Thing, type Value } from '../values.ts';
import { decodedText } from './decoded-texts.ts';
import { fieldOf } from './fields.ts';
import { newThing } from './things.ts';

const DECODES = /^(?:decode(?:IfPresent|From(?:String|ByteArray|JsonElement|Stream))?|Deserialize(?:Object|Async)?)$/;

/** Lists that are none of Swift's: those of Kotlin and C#. */
const LISTS: ReadonlySet<string> = new Set(['List', 'MutableList', 'HashSet', 'IReadOnlyList', 'IEnumerable', 'IList']);

/** What one is made of while it is made: the bytes that nobody knows, and the objects that are under way. */
interface Decoding {
  readonly analysis: Analysis;
  readonly call: Call;
  /** Where what is not known of them stands. */
  readonly bytes: Cell<Value>;
  readonly made: Map<TypeInfo, Thing>;
}

/** A call that decodes a type which holds a case of the app's own; undefined for all others. */
export function callDecoder(
  analysis: Analysis,
  base: Typed | undefined,
  name: string,
  call: Call,
  frame: Frame,
  expected?: TypeName,
): Typed | undefined {
  if (!DECODES.test(name)) return undefined;
  const text = decodedText(analysis, call, frame);
  if (text) return evaluate(analysis, text, frame, writtenType(call));
  const isHere = (type: TypeName): boolean => findTypeInfo(analysis.program, innermost(type).name) !== undefined;
  const said = writtenType(call);
  // Kotlin writes the type behind the name, or takes it from where the value goes
  const written = expected && !(said && /^[A-Z]/.test(said.name)) ? expected : said;
  const isOwn = written && isHere(written);
  if (isOwn ? !holdsCase(analysis, written) : !written || !findName(frame.scope, written.name)) return undefined;
  const given = give(analysis, call, frame);
  const bytes = newCell(analysis);
  for (const { cell } of [...(base ? [base] : []), ...given.slice(-1)])
    analysis.solver.flow(cell, bytes, (value) => (value.kind === 'unknown' ? value : undefined));
  whenEmpty(analysis, bytes, 'unknown', () =>
    put(analysis, bytes, unknownValue(`what \`${name}\` gives is not known here`, call.site)),
  );
  const cell = newCell(analysis);
  const decoding = { analysis, call, bytes, made: new Map<TypeInfo, Thing>() };
  if (isOwn) {
    decodeInto(decoding, cell, written);
    return { cell, type: written };
  }
  const type = call.args[0]?.value.kind === 'name' ? given[0] : findName(frame.scope, written?.name ?? '');
  if (!type) return undefined;
  // in generic code callers say which type it is
  analysis.solver.watch(type.cell, (value) => {
    if (value.kind === 'type') decodeInto(decoding, cell, { name: value.name, args: [] });
    else if (value.kind === 'unknown') put(analysis, cell, value);
  });
  whenEmpty(analysis, cell, 'unknown', () => analysis.solver.flow(bytes, cell));
  return { cell };
}

/** `Kind.self`, `[Kind].self`, `decodeFromString<Kind>(text)`, and `type`, a name that stands for one. */
function writtenType({ types, args }: Call): TypeName | undefined {
  if (types?.[0]) return types[0];
  const first = args[0]?.value;
  if (first?.kind === 'name') return { name: first.name, args: [] };
  // `Kind.serializer()` of Kotlin
  const said = first?.kind === 'call' && first.args.length === 0 ? first.callee : first;
  if (said?.kind !== 'member' || !(said.name === 'self' || said.name === 'serializer') || !said.of) return undefined;
  const { of } = said;
  if (of.kind === 'type') return of.type;
  const [only] = of.kind === 'list' ? of.items : [of];
  return only?.kind === 'name' ? { name: only.name, args: [] } : undefined;
}

function innermost(type: TypeName): TypeName {
  const inner = elementType(type);
  const [only] = inner.args;
  return LISTS.has(inner.name) && only ? innermost(only) : inner;
}

function decodeInto(decoding: Decoding, cell: Cell<Value>, type: TypeName): void {
  const { analysis, call, bytes, made } = decoding;
  const info = findTypeInfo(analysis.program, innermost(type).name);
  if (!info || !holdsCase(analysis, type)) {
    analysis.solver.flow(bytes, cell);
    return;
  }
  if (info.cases.size > 0) {
    for (const [name, fact] of info.cases) {
      const payload = fact.parameters.length > 0 ? newThing(analysis, 'tuple', fact.site) : undefined;
      for (const [index, parameter] of fact.parameters.entries())
        if (payload) decodePart(decoding, payload, `${index}`, parameter.type);
      const tags = { upperBound: true };
      put(analysis, cell, {
        kind: 'case',
        name,
        owner: info,
        fact,
        ...(payload && { payload }),
        site: fact.site,
        tags,
      });
    }
    return;
  }
  const known = made.get(info);
  const thing = known ?? newThing(analysis, 'object', call.site, info);
  put(analysis, cell, { kind: 'object', thing, tags: NO_TAGS });
  if (known) return;
  made.set(info, thing);
  for (const { fact } of partsOf(analysis, info)) decodePart(decoding, thing, fact.name, fact.type);
}

function decodePart(decoding: Decoding, thing: Thing, name: string, type: TypeName | undefined): void {
  const { analysis } = decoding;
  const part = thing.form === 'tuple' ? newCell(analysis) : fieldOf(analysis, thing, name);
  if (thing.form === 'tuple') thing.fields.set(name, part);
  if (type) decodeInto(decoding, part, type);
  else analysis.solver.flow(decoding.bytes, part);
}

/** What is stored in an object of a type. */
function partsOf({ program }: Analysis, info: TypeInfo): readonly VariableInfo[] {
  return lineage(program, info).flatMap(({ variables }) =>
    [...variables.values()].filter(({ fact }) => !fact.getter && !fact.modifiers.has('static')),
  );
}

/** Whether any part of a type is an enum of the app's own. */
function holdsCase(analysis: Analysis, whole: TypeName): boolean {
  const seen = new Set<TypeInfo>();
  const types = [whole];
  for (let type = types.pop(); type; type = types.pop()) {
    const info = findTypeInfo(analysis.program, innermost(type).name);
    if (!info || seen.has(info)) continue;
    seen.add(info);
    if (info.cases.size > 0) return true;
    // which of several classes is decoded, the bytes say
    if (info.kind !== 'struct' && (info.kind !== 'class' || descendants(analysis.program, info).length > 0)) continue;
    for (const { fact } of partsOf(analysis, info)) if (fact.type) types.push(fact.type);
  }
  return false;
}
