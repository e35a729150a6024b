/** Closures that are called where they stand: `(made => { made.kind = kind; return made })(new())`. */
import { COPY, type Expression, type TypeName } from '../facts/facts.ts';

/** The type of such a closure, told by what the place wants of the call: what hands back its only argument takes that too. */
export function typeCalledAtOnce(callee: Expression, expected: TypeName | undefined): TypeName | undefined {
  const fact = callee.kind === 'closure' ? callee.body : undefined;
  const wanted = fact?.result ?? expected;
  if (!fact || !wanted) return undefined;
  return { name: '->', args: [{ name: '()', args: handsBack(callee) ? [wanted] : [] }, wanted] };
}

/** Whether a closure hands back its only argument: `Line().apply { text = name }`. */
export function handsBack(callee: Expression): boolean {
  const { parameters: [only, ...others] = [], body = [] } = callee.kind === 'closure' ? callee.body : {};
  const last = body.at(-1);
  const back = last?.kind === 'return' && last.value.kind === 'name' ? last.value.name : undefined;
  return only !== undefined && others.length === 0 && back === only.name;
}

/** The type of what it makes at its end: `lazy { HttpClient() }`. */
export function typeMadeAtOnce(callee: Expression): TypeName | undefined {
  const last = callee.kind === 'closure' ? callee.body.body.at(-1) : undefined;
  const value = last?.kind === 'return' || last?.kind === 'evaluate' ? last.value : undefined;
  const maker = value?.kind === 'call' ? value.callee : undefined;
  if (maker?.kind === 'type') return maker.type;
  return maker?.kind === 'name' && /^[A-Z]\w*(?:@|$)/.test(maker.name) ? { name: maker.name, args: [] } : undefined;
}

/** What a copy is made of, whose parts are set one by one: `lab.copy(title = title)`. */
export function copiedBy(callee: Expression): Expression | undefined {
  const [first] = callee.kind === 'closure' ? callee.body.body : [];
  const isCopy = first?.kind === 'declare' && first.pattern.kind === 'name' && first.pattern.name === COPY;
  return isCopy ? first.value : undefined;
}
