/**
 * Members of an enum by their names as texts: `Enum.Parse<Kind>(text)`.
 * https://learn.microsoft.com/dotnet/api/system.enum.parse
 */
import type { Argument, Expression, Site, TypeName } from '../../facts/facts.ts';
import { nothing } from '../lowering.ts';
import { wordsAt } from '../words.ts';

/** What a text makes there; undefined for any other call. `written` is what stands between its parentheses. */
export function caseOfText(
  callee: Expression,
  args: readonly Argument[],
  [told]: readonly TypeName[],
  written: string,
  site: Site,
): Expression | undefined {
  const isOfEnums = callee.kind === 'member' && callee.of?.kind === 'name' && callee.of.name === 'Enum';
  if (!isOfEnums || !/^(?:Try)?Parse$/.test(callee.name)) return undefined;
  const [first] = args;
  const isTyped = first?.value.kind === 'type';
  const declared = OUT.exec(written)?.[1];
  const own = told?.name ?? (first?.value.kind === 'type' ? first.value.type.name : declared);
  const text = args[isTyped ? 1 : 0]?.value;
  if (own === undefined || !text) return undefined;
  const value: Expression = {
    kind: 'call',
    callee: wordsAt(site).name(own),
    args: [{ label: 'rawValue', value: text }],
    site,
  };
  if (callee.name === 'Parse') return value;
  const filled = args.at(-1)?.value;
  const target = filled?.kind === 'operation' && filled.operator === '&' ? filled.operands[0] : undefined;
  return target && nothing(site, [{ kind: 'assign', target, operator: '=', value, site }]);
}

/** `out Kind kind`. */
const OUT = /\bout\s{1,9}(?!var\b)([A-Z]\w{0,99})\??\s{1,9}\w/;
