/**
 * What the app's own code says of a case that a caller tells: `key.home`, `isSynced(key)`. What an enum says of its cases
 * never changes, so a branch that asks for it is taken for those alone of which it is so.
 */
import type { Expression, FileFacts, TypeName } from '../../facts/facts.ts';
import { siteKey } from '../../facts/source.ts';
import { typeBefore } from '../../program/meaning.ts';
import { callableNamed, declaredType } from '../../program/named.ts';
import { findVariable, type TypeInfo } from '../../program/program.ts';
import { declareName, findName } from '../../program/scopes.ts';
import { topFrame } from '../runs.ts';
import { newCell, type Taint, type TaintFrame, type TaintScope } from '../state.ts';
import { answerIn, namedBy, rawOf } from '../stores/place-names.ts';
import { branchesFor, choiceOf, SELF } from './branches.ts';
import { saidOfOptions } from './options.ts';
import { thereSaid } from './there.ts';

/** A case by what stands for it, or a truth. */
interface Said {
  readonly text: string;
  readonly type?: TypeName | undefined;
}

/** Members that ask for one another. */
const DEEPEST = 4;

/** Undefined where it is not told, or may be another. */
export function saidOfCase(
  taint: Taint,
  asked: Expression,
  frame: TaintFrame,
  wanted?: TypeName,
  depth = 0,
): Said | undefined {
  if (depth > DEEPEST) return undefined;
  const inner = (each: Expression, type = wanted): Said | undefined => saidOfCase(taint, each, frame, type, depth + 1);
  switch (asked.kind) {
    case 'literal':
      return typeof asked.value === 'boolean' ? { text: `${asked.value}` } : undefined;
    case 'name': {
      const own = caseHeld(taint, asked, frame);
      if (own || findName(frame.scope, asked.name)) return own;
      // `FIRST`, in the enum itself
      const type = frame.owner && { name: frame.owner.name, args: [] };
      const bare = frame.owner && rawOf(frame.owner, asked.name);
      if (bare !== undefined) return caseOf(taint, bare, type);
      return ofMember(taint, thisCase(taint, frame), asked.name, depth);
    }
    case 'member': {
      const named = wanted && namedBy(taint, asked, wanted, frame);
      if (named !== undefined) return { text: named, type: wanted };
      if (!asked.of) return undefined;
      return ofMember(taint, caseHeld(taint, asked.of, frame), asked.name, depth) ?? constantCase(taint, asked, frame);
    }
    case 'call':
      return ofOptions(taint, asked, frame) ?? ofCall(taint, asked, frame, depth);
    case 'operation':
      return ofOperation(taint, asked, frame, depth);
    case 'either': {
      const [yes, no] = asked.of;
      const holds = asked.test && inner(asked.test, undefined)?.text;
      const taken = holds === 'true' ? yes : holds === 'false' ? no : undefined;
      return taken && inner(taken);
    }
    case 'switch': {
      const subject = inner(asked.subject, undefined);
      if (subject === undefined) return undefined;
      const [only, ...more] = branchesFor(taint, asked.cases, subject.text, subject.type, frame);
      const [answer, ...others] = only && more.length === 0 && !only.where ? only.body : [];
      const value = answer?.kind === 'evaluate' || answer?.kind === 'return' ? answer.value : undefined;
      return value && others.length === 0 ? inner(value) : undefined;
    }
    case 'other': {
      const [only, ...more] = asked.parts;
      return only && more.length === 0 && !asked.asks ? inner(only) : undefined;
    }
    default:
      return undefined;
  }
}

/** A case that a name, or a constant, stands for. */
function caseHeld(taint: Taint, value: Expression, frame: TaintFrame): Said | undefined {
  if (value.kind === 'member') return constantCase(taint, value, frame);
  if (value.kind !== 'name') return undefined;
  const local = findName(frame.scope, value.name);
  if (!local) return value.name === SELF || value.name === 'this' ? thisCase(taint, frame) : undefined;
  return local.place === undefined ? undefined : caseOf(taint, local.place, local.type);
}

/** The case of which a member of an enum runs. */
function thisCase(taint: Taint, { bound, owner }: TaintFrame): Said | undefined {
  const place = bound?.places.get(SELF);
  return place === undefined || !owner ? undefined : caseOf(taint, place, { name: owner.name, args: [] });
}

function caseOf({ program }: Taint, text: string, type: TypeName | undefined): Said | undefined {
  const info = choiceOf(program, type);
  return info && [...info.cases.keys()].some((each) => rawOf(info, each) === text) ? { text, type } : undefined;
}

/** `Home.everywhere` */
function constantCase(taint: Taint, { of, name }: Member, frame: TaintFrame): Said | undefined {
  const owner = of && typeBefore(taint.program, { of, name }, frame);
  const info = owner === undefined ? undefined : declaredType(taint.program, owner);
  const text = info && rawOf(info, name);
  return info && text !== undefined ? caseOf(taint, text, { name: info.name, args: [] }) : undefined;
}

/** What a computed property says of a case. */
function ofMember(taint: Taint, self: Said | undefined, name: string, depth: number): Said | undefined {
  const info = self && choiceOf(taint.program, self.type);
  const variable = info && findVariable(taint.program, info, name);
  const { getter, type, modifiers } = variable?.fact ?? {};
  if (!self || !variable || !getter || modifiers?.has('static')) return undefined;
  const [answer, inside] = answerIn(taint, getter, within(taint, variable, self)) ?? [];
  return answer && inside && saidOfCase(taint, answer, inside, type, depth + 1);
}

/** `key.home()`, `homeOf(key)`: what the only function of that name says. */
function ofCall(taint: Taint, { callee, args }: Call, frame: TaintFrame, depth: number): Said | undefined {
  const name = callee.kind === 'name' || callee.kind === 'member' ? callee.name : '';
  const [own, ...others] = name === '' ? [] : callableNamed(taint.program, name);
  // an extension of C# stands in its class too
  if (!own || others.some(({ fact }) => siteKey(fact.site) !== siteKey(own.fact.site))) return undefined;
  const [first, ...more] = args;
  const on = callee.kind === 'member' && callee.of ? caseHeld(taint, callee.of, frame) : undefined;
  const told = on ?? (first && caseHeld(taint, first.value, frame));
  const rest = on ? args : more;
  const { fact } = own;
  // of the case itself, or of an extension that is told it first
  const parameters = on && own.owner === choiceOf(taint.program, on.type) ? [] : fact.parameters.slice(0, 1);
  if (!told || rest.length > 0 || fact.parameters.length !== parameters.length) return undefined;
  const [parameter] = parameters;
  const around = within(taint, own, told, parameter?.name);
  const [answer, inside] = answerIn(taint, fact, around) ?? [];
  return answer && inside && saidOfCase(taint, answer, inside, fact.result, depth + 1);
}

function ofOptions(taint: Taint, asked: Call, frame: TaintFrame): Said | undefined {
  const holds = saidOfOptions(taint, asked, frame);
  return holds === undefined ? undefined : truth(holds);
}

/** Where a member, or a function that is handed a case, says something of it. */
function within(
  taint: Taint,
  { file, owner }: { readonly file: FileFacts; readonly owner?: TypeInfo | undefined },
  { text, type }: Said,
  parameter: string = SELF,
): TaintFrame {
  const scope: TaintScope = {};
  declareName(scope, parameter, { cell: newCell(taint), place: text, ...(type && { type }) });
  const frame = topFrame(taint, file, owner);
  if (parameter !== SELF) return { ...frame, scope };
  return { ...frame, scope, bound: { types: new Map(), places: new Map([[SELF, text]]), key: `${SELF}:${text}` } };
}

function ofOperation(
  taint: Taint,
  { operator, operands }: Operation,
  frame: TaintFrame,
  depth: number,
): Said | undefined {
  const said = (each: Expression | undefined, type?: TypeName): Said | undefined =>
    each && saidOfCase(taint, each, frame, type, depth + 1);
  const [left, right, ...more] = operands;
  if (more.length > 0) return undefined;
  const one = said(left);
  switch (operator) {
    case '':
      return right ? undefined : one;
    case '!':
      return isTruth(one) ? truth(one.text === 'false') : undefined;
    case '&&':
    case '||': {
      const decides = `${operator === '||'}`;
      const other = said(right);
      if (one?.text === decides || other?.text === decides) return { text: decides };
      return isTruth(one) && isTruth(other) ? truth(decides === 'false') : undefined;
    }
    case '==':
    case '!=':
    case '===':
    case '!==': {
      const first = one ?? said(left, said(right)?.type);
      const second = said(right, first?.type);
      if (!first || !second || first.type?.name !== second.type?.name) return undefined;
      return truth((first.text === second.text) === operator.startsWith('='));
    }
    default:
      return undefined;
  }
}

function isTruth(said: Said | undefined): said is Said {
  return said?.text === 'true' || said?.text === 'false';
}

function truth(holds: boolean): Said {
  return { text: `${holds}` };
}

type Member = Extract<Expression, { kind: 'member' }>;
type Call = Extract<Expression, { kind: 'call' }>;
type Operation = Extract<Expression, { kind: 'operation' }>;

/** Whether a test holds: undefined where nothing tells. */
export function testSaid(taint: Taint, test: Expression, frame: TaintFrame): boolean | undefined {
  const text = saidOfCase(taint, test, frame)?.text;
  return text === 'true' ? true : text === 'false' ? false : thereSaid(test, frame);
}
