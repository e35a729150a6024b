/**
 * What iOS takes of what a script writes for each platform.
 */
import type { Expression, Site } from '../../facts/facts.ts';
import { isHeavy } from '../depth.ts';

/** `Platform.select({ ios: fromHealth, default: fromPortal })`: what iOS takes, where the others do nothing but stand there.
 *  https://reactnative.dev/docs/platform-specific-code#platform-module */
export function selectedByPlatform(
  of: Extract<Expression, { kind: 'dictionary' }>,
  site: Site,
): Expression | undefined {
  const given = (name: string): Expression | undefined =>
    of.pairs.find(([key]) => key.kind === 'literal' && key.value === name)?.[1];
  const [meant] = TAKEN_BY_IOS.flatMap((name) => given(name) ?? []);
  const isWhole = !of.spreads?.length && !of.own && of.pairs.every(([key]) => key.kind === 'literal');
  if (meant && isWhole && of.pairs.every(([, value]) => value === meant || standsThere(value))) return meant;
  if (isHeavy(of)) return undefined;
  return { kind: 'either', of: TAKEN_BY_IOS.map((name) => ({ kind: 'member', of, name, site })), site };
}

const TAKEN_BY_IOS = ['ios', 'native', 'default'] as const;

/** Whether nothing runs where it stands. */
function standsThere(value: Expression): boolean {
  return value.kind === 'list' ? value.items.every(isPlain) : isPlain(value);
}

function isPlain({ kind }: Expression): boolean {
  return kind === 'name' || kind === 'member' || kind === 'literal' || kind === 'closure';
}
