/**
 * The texts that an object is told where it is made, or makes of these there: what it keeps its things under.
 */
import type { Statement } from '../facts/facts.ts';
import { matchArguments } from '../program/arguments.ts';
import { setLater } from '../program/for-good.ts';
import { mentionsOf } from '../program/mentions.ts';
import type { FunctionInfo, Program, TypeInfo, VariableInfo } from '../program/program.ts';
import { declareName } from '../program/scopes.ts';
import { isApart, type Thing } from './objects.ts';
import { keyText } from './place-names.ts';
import { topFrame } from './runs.ts';
import { newCell, type Taint, type TaintFrame } from './state.ts';
import type { Call } from './values.ts';

/** What a constructor is told by texts: the keys that an object keeps its things under. */
export function textsSaid(
  taint: Taint,
  type: TypeInfo,
  init: FunctionInfo | undefined,
  { args, isMessage }: Call,
  frame: TaintFrame,
): ReadonlyMap<string, string> | undefined {
  if (!isApart(taint, type)) return undefined;
  const order = init && matchArguments(init.fact, args, isMessage);
  const said = new Map<string, string>();
  for (const [index, { label, value }] of args.entries()) {
    const name = order ? init.fact.parameters[order.indexOf(index)]?.name : label;
    const text = name === undefined ? undefined : keyText(taint, value, frame);
    if (name !== undefined && text !== undefined) said.set(name, text);
  }
  if (init && said.size > 0) sayKept(taint, type, init, said);
  return said;
}

/** `path = folder + name + '.txt'` in the constructor: what is made of such a text, by the property that keeps it. */
function sayKept(taint: Taint, type: TypeInfo, { fact, file }: FunctionInfo, said: Map<string, string>): void {
  const scope = {};
  for (const [name, place] of said) declareName(scope, name, { cell: newCell(taint), place });
  const frame = { ...topFrame(taint, file, type), scope };
  for (const statement of doneIn(fact.body)) {
    const { pattern, value: first } = statement.kind === 'declare' ? statement : {};
    if (first && pattern?.kind === 'name') declareName(scope, pattern.name, { cell: newCell(taint), made: first });
    const does = statement.kind === 'evaluate' ? statement.value : undefined;
    if (does?.kind !== 'assign') continue;
    const { target, value } = does;
    const isOwn = target.kind === 'member' && target.of?.kind === 'name' && /^(?:self|this)$/.test(target.of.name);
    if (!isOwn && target.kind !== 'name') continue;
    const text = said.has(target.name) ? undefined : keyText(taint, value, frame);
    if (text !== undefined) said.set(target.name, text);
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

/** What an object was told at first that it keeps its things under. */
export function keyTold({ said }: Thing, { fact: { name } }: VariableInfo): string | undefined {
  return said?.get(name) ?? said?.get(bareName(name)) ?? said?.get(`_${name}`);
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
