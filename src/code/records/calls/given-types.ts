/**
 * Which of the app's types a function gives that is passed to a call, where it says so by what it makes: `map { Row(it) }`.
 */
import type { Expression, Statement, TypeName } from '../../facts/facts.ts';
import { elementType } from '../../facts/type-names.ts';
import { methodsOf } from '../../program/called.ts';
import { callableNamed, declaredType } from '../../program/named.ts';
import type { Given } from '../hits.ts';
import type { Taint } from '../state.ts';

/** The type that the only function among the arguments makes. */
export function typeGiven({ program }: Pick<Taint, 'program'>, given: readonly Given[]): TypeName | undefined {
  const functions = given
    .map(({ argument }) => argument.value)
    .filter((it) => FUNCTIONS.has(it.kind) || (it.kind === 'name' && callableNamed(program, it.name).length > 0));
  const [only, ...more] = functions;
  if (!only || more.length > 0) return undefined;
  return typeMade(
    program,
    only.kind === 'reference' ? only.to : only.kind === 'closure' ? givenBy(only.body.body) : only,
  );
}

const FUNCTIONS: ReadonlySet<string> = new Set(['closure', 'reference', 'member']);

/** What a body gives at its end. */
function givenBy(body: readonly Statement[]): Expression | undefined {
  const last = body.at(-1);
  const value = last?.kind === 'return' || last?.kind === 'evaluate' ? last.value : undefined;
  // `compactMap { $0 as? Row }`
  if (value?.kind === 'cast') return { kind: 'type', type: value.to, site: value.site };
  return value?.kind === 'call' ? value.callee : undefined;
}

function typeMade(program: Taint['program'], maker: Expression | undefined): TypeName | undefined {
  // `new Row { Name = name }`: what fills an object says what it gives
  if (maker?.kind === 'closure') return maker.body.result && declaredOnly(program, maker.body.result);
  if (maker?.kind === 'type') return declaredType(program, maker.type.name) && maker.type;
  if (maker?.kind === 'name')
    return declaredType(program, maker.name) ? { name: maker.name, args: [] } : saidByAll(program, maker.name);
  const owner =
    maker?.kind === 'member' && maker.of?.kind === 'name' ? declaredType(program, maker.of.name) : undefined;
  if (maker?.kind !== 'member') return undefined;
  if (!owner) return saidByAll(program, maker.name);
  if (maker.name === 'init') return { name: owner.name, args: [] };
  const [method, ...others] = methodsOf(program, owner, maker.name);
  if (!method || others.length > 0) return undefined;
  // a named constructor, or a method that makes one
  return method.fact.result ?? (/^(?:from|of|parse)/i.test(maker.name) ? { name: owner.name, args: [] } : undefined);
}

function declaredOnly(program: Taint['program'], type: TypeName): TypeName | undefined {
  return declaredType(program, elementType(type).name) && type;
}

/** The type that all functions of a name say that they give: `ids.Select(reader.Load)`. */
function saidByAll(program: Taint['program'], name: string): TypeName | undefined {
  const [first, ...others] = callableNamed(program, name);
  const result = first?.fact.result;
  const isSame = others.every(({ fact }) => fact.result?.name === result?.name);
  return result && isSame ? declaredOnly(program, result) : undefined;
}
