/**
 * Where the grammar ends too early: of `(c) => c..add(a)..add(b)` it takes `(a)` and what follows for calls of the function.
 * Behind an arrow all of it belongs to what the function gives.
 */
import { findType, namedChildren, type Syntax } from '../syntax.ts';

/** A run of neighbours, with what the grammar cut off put where it belongs. */
export function mended(run: readonly Syntax[]): readonly Syntax[] {
  const [first, ...rest] = run;
  if (!first || rest.length === 0) return run;
  const body = first.type === 'function_expression' ? findType(first, 'function_expression_body') : undefined;
  if (body && findType(body, '=>')) return [withTail(first, body, rest)];
  return withArguments(run);
}

function withTail(whole: Syntax, body: Syntax, tail: readonly Syntax[]): Syntax {
  const end = tail.at(-1)?.end ?? whole.end;
  const longer: Syntax = { ...body, end, children: [...body.children, ...tail] };
  return { ...whole, end, children: whole.children.map((each) => (each === body ? longer : each)) };
}

/** `..add` with the arguments that stand behind it. */
function withArguments(run: readonly Syntax[]): readonly Syntax[] {
  const parts: Syntax[] = [];
  for (const node of run) {
    const section = parts.at(-1);
    const given = node.type === 'selector' ? findType(node, 'argument_part') : undefined;
    const isCut = section?.type === 'cascade_section' && namedChildren(section).length === 1;
    if (section && given && isCut)
      parts[parts.length - 1] = { ...section, end: node.end, children: [...section.children, given] };
    else parts.push(node);
  }
  return parts;
}
