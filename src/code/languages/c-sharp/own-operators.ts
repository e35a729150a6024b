/**
 * Operators and indexers that a type of C# has itself: functions whose name is a sign.
 */
import type { Expression, FunctionFact, Parameter, Site, Statement } from '../../facts/facts.ts';
import { siteOf } from '../lowering.ts';
import { SET_BY_CODE } from '../setters.ts';
import { childOf, findType, namedChildren, type Syntax } from '../syntax.ts';
import { saysThrowing } from '../throwing.ts';
import { wordsAt } from '../words.ts';
import { lowerParameters, parametersOf } from './lambdas.ts';
import { wordsOf } from './members.ts';
import { lowerArrow, lowerFunctionBody } from './statements.ts';
import { kept, lowerType } from './types.ts';
import type { CSharpUnit } from './unit.ts';

/** `static Wanted operator |(Wanted left, Wanted right) => …`. None for one that the flow takes for no operation. */
export function lowerOperator(node: Syntax, unit: CSharpUnit): readonly FunctionFact[] {
  const sign = childOf(node, 'operator')?.type;
  const parameters = parametersOf(node, unit);
  if (sign === undefined || (parameters.length < 2 && !/^[!~]$/.test(sign))) return [];
  return [{ ...headOf(node, unit), name: sign, parameters, body: lowerFunctionBody(node, unit) }];
}

/** `Kind this[int place] => …`, `{ get { … } set { … } }`. */
export function lowerIndexer(node: Syntax, unit: CSharpUnit): FunctionFact {
  const head = headOf(node, unit);
  const list = childOf(node, 'parameters');
  const parameters = list ? lowerParameters(list, unit).map((each, index) => typedKey(each, list, index, unit)) : [];
  const arrow = childOf(node, 'value') ?? findType(node, 'arrow_expression_clause');
  const fact: FunctionFact = { ...head, name: '[]', parameters, body: arrow ? lowerArrow(arrow, unit) : [] };
  const accessors = childOf(node, 'accessors');
  const bodyOf = (word: string): FunctionFact['body'] | undefined => {
    const accessor = namedChildren(accessors ?? node).find((it) => childOf(it, 'name')?.type === word);
    return accessor && lowerFunctionBody(accessor, unit);
  };
  const set = bodyOf('set');
  const { result: type, site } = head;
  const given = { name: 'value', ...(type && { type }), site };
  return {
    ...fact,
    body: bodyOf('get') ?? fact.body,
    ...(set && {
      setter: { ...head, name: 'set', parameters: [...parameters, given], body: set, modifiers: SET_BY_CODE },
    }),
  };
}

/** What `Slot(0) = kind` does, where `ref Kind Slot(int index) => ref slots[index]` gives a place. */
export function setterOfPlace(
  parameters: readonly Parameter[],
  body: readonly Statement[],
  site: Site,
): FunctionFact | undefined {
  const words = wordsAt(site);
  const put = filling(body, (place) => words.assign(place, words.name('value')));
  const all = [...parameters, { name: 'value', site }];
  return { name: 'set', parameters: all, body: put, modifiers: SET_BY_CODE, isPositional: true, site };
}

/** The statements, with what is put into each place in its stead that they would give. */
function filling(body: readonly Statement[], put: (place: Expression) => Statement): readonly Statement[] {
  return body.map((statement): Statement => {
    if (statement.kind === 'return') return put(statement.value);
    if (statement.kind === 'block' || statement.kind === 'for')
      return { ...statement, body: filling(statement.body, put) };
    if (statement.kind !== 'evaluate') return statement;
    const { value } = statement;
    if (value.kind === 'if') {
      const { branch } = value;
      const parts = { body: filling(branch.body, put), otherwise: filling(branch.otherwise, put) };
      return { kind: 'evaluate', value: { ...value, branch: { ...branch, ...parts } } };
    }
    if (value.kind !== 'switch') return statement;
    const cases = value.cases.map((each) => ({ ...each, body: filling(each.body, put) }));
    return { kind: 'evaluate', value: { ...value, cases } };
  });
}

/** A number tells an indexer from one by name, though it says nothing to the flow elsewhere. */
function typedKey(parameter: Parameter, list: Syntax, index: number, unit: CSharpUnit): Parameter {
  const part = list.children.filter(({ type }) => type === 'parameter')[index];
  const written = part && childOf(part, 'type');
  const type = parameter.type ?? (written && lowerType(written, unit));
  return type ? { ...parameter, type } : parameter;
}

function headOf(node: Syntax, unit: CSharpUnit): Pick<FunctionFact, 'result' | 'modifiers' | 'isPositional' | 'site'> {
  const written = childOf(node, 'type');
  const result = written && kept(lowerType(written, unit));
  return {
    ...(result && { result }),
    modifiers: wordsOf(node, unit),
    isPositional: true,
    ...saysThrowing(node, unit),
    site: siteOf(node, unit),
  };
}
