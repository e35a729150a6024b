/**
 * The texts that an object is told where it is made, or makes of these there: what it keeps its things under.
 */
import type { Statement } from '../../facts/facts.ts';
import { matchArguments } from '../../program/arguments.ts';
import { mentionsOf } from '../../program/find-mentions.ts';
import { setLater } from '../../program/for-good.ts';
import type { FunctionInfo, Program, TypeInfo, VariableInfo } from '../../program/program.ts';
import { declareName, findName } from '../../program/scopes.ts';
import { isApart, type Thing } from '../objects/objects.ts';
import { topFrame } from '../runs.ts';
import { newCell, type Taint, type TaintFrame } from '../state.ts';
import type { Call } from '../values.ts';
import { type Parts, partKey, partsIn, partsTold } from './key-parts.ts';
import { keyText } from './place-names.ts';

/** What a constructor is told by texts: the keys that an object keeps its things under. */
export function textsSaid(
  taint: Taint,
  type: TypeInfo,
  init: FunctionInfo | undefined,
  call: Call,
  frame: TaintFrame,
): Parts | undefined {
  return isApart(taint, type) ? textsGiven(taint, type, init, call, frame) : undefined;
}

/** The same of any object; what a key that is an object says is told by its parts, `entry.id`. */
export function textsGiven(
  taint: Taint,
  type: TypeInfo,
  init: FunctionInfo | undefined,
  { args, isMessage }: Call,
  frame: TaintFrame,
  depth = 0,
): Parts {
  const order = init && matchArguments(init.fact, args, isMessage);
  const said = new Map<string, string>();
  for (const [index, { label, value }] of args.entries()) {
    const parameter = order && init.fact.parameters[order.indexOf(index)];
    const name = order ? parameter?.name : label;
    if (name === undefined) continue;
    const wanted = order ? parameter?.type : type.variables.get(name)?.fact.type;
    const text = keyText(taint, value, frame, wanted, depth);
    if (text !== undefined) said.set(name, text);
    for (const [part, each] of partsTold(taint, value, frame, wanted, depth + 1)) said.set(partKey(name, part), each);
  }
  if (init && said.size > 0) sayKept(taint, type, init, said, depth);
  return said;
}

/** `path = folder + name + '.txt'` in the constructor: what is made of such a text, by the property that keeps it. */
function sayKept(
  taint: Taint,
  type: TypeInfo,
  { fact, file }: FunctionInfo,
  said: Map<string, string>,
  depth: number,
): void {
  const scope = {};
  for (const [name, place] of said) {
    const parts = partsIn(said, name);
    declareName(scope, name, { cell: newCell(taint), place, ...(parts && { parts }) });
  }
  const frame = { ...topFrame(taint, file, type), scope };
  for (const statement of doneIn(fact.body)) {
    const { pattern, value: first } = statement.kind === 'declare' ? statement : {};
    if (first && pattern?.kind === 'name') declareName(scope, pattern.name, { cell: newCell(taint), made: first });
    const does = statement.kind === 'evaluate' ? statement.value : undefined;
    if (does?.kind !== 'assign') continue;
    const { target, value } = does;
    const isOwn = target.kind === 'member' && target.of?.kind === 'name' && /^(?:self|this)$/.test(target.of.name);
    if (!isOwn && target.kind !== 'name') continue;
    const text = said.has(target.name) ? undefined : keyText(taint, value, frame, undefined, depth);
    if (text !== undefined) {
      said.set(target.name, text);
      if (!findName(scope, target.name)) declareName(scope, target.name, { cell: newCell(taint), place: text });
    }
    for (const [part, each] of partsTold(taint, value, frame, undefined, depth + 1))
      said.set(partKey(target.name, part), each);
  }
}

/** The statements of a constructor, also under a condition: `if ((self = [super init])) { … }`. */
function doneIn(body: readonly Statement[]): readonly Statement[] {
  return body.flatMap((statement): readonly Statement[] => {
    if (statement.kind === 'block') return doneIn(statement.body);
    const does = statement.kind === 'evaluate' ? statement.value : undefined;
    return does?.kind === 'if' ? doneIn(does.branch.body) : [statement];
  });
}

/** What an object was told at first that it keeps its things under; of a key that is an object by one of its parts. */
export function keyTold({ said }: Thing, { fact: { name } }: VariableInfo, part?: string): string | undefined {
  const told = (one: string): string | undefined => said?.get(part === undefined ? one : partKey(one, part));
  return told(name) ?? told(bareName(name)) ?? told(`_${name}`);
}

/** Whether it is what a constructor is given by its name, or what that alone puts there. */
export function isToldAtFirst(program: Program, { fact, owner }: VariableInfo): boolean {
  if (fact.value || !owner) return false;
  const own = bareName(fact.name);
  const inits = [...owner.functions].flatMap(([name, functions]) => (name.startsWith('init') ? functions : []));
  if (inits.some(({ fact: { parameters } }) => parameters.some(({ name }) => name === own))) return true;
  return !setLater(program).has(own) && inits.some(({ fact: { body } }) => mentionsOf(body).given.has(own));
}

function bareName(name: string): string {
  return name.replace(/^_/, '');
}
