/**
 * What the sources leave open and a built app answers, in words.
 */
import { hideCredentials } from '../credentials/credentials.ts';
import { clip } from '../sentence.ts';
import type { AppTarget, PlistEntry, PlistValue, Resolved } from '../types.ts';

type List = 'info' | 'entitlements';

/** Whether the sources leave a key open, and a built app does not. */
export function isAnswered(target: AppTarget, list: List, key: string): boolean {
  const { unanswered } = target;
  return unanswered !== undefined && !isOpen(target[list].get(key)) && isOpen(unanswered[list].get(key));
}

function isOpen(entry: Resolved<PlistEntry>): boolean {
  return whyOpen(entry) !== undefined;
}

/** A key as the sources have it. Where they leave it open and a built app does not, the reason says what that has. */
export function asDeclared(target: AppTarget, list: List, key: string): Resolved<PlistEntry> {
  const { unanswered } = target;
  const ours = (unanswered ?? target)[list].get(key);
  const open = isAnswered(target, list, key) ? whyOpen(ours) : undefined;
  if (open === undefined) return ours;
  const answer = target[list].get(key);
  const words = answer.state === 'known' ? describe(answer.value.value) : 'nothing';
  const reason = `${open.reason.replace(/\.$/, '')}: unresolved in the sources; ${words} in the build`;
  return { state: 'unresolved', reason, at: open.at };
}

function whyOpen(entry: Resolved<PlistEntry>) {
  if (entry.state === 'unresolved') return entry;
  return entry.state === 'known' ? openIn(entry.value.value) : undefined;
}

function openIn(value: PlistValue): Extract<PlistValue, { kind: 'unresolved' }> | undefined {
  if (value.kind === 'unresolved') return value;
  if (value.kind !== 'array') return undefined;
  for (const item of value.value) {
    const open = openIn(item);
    if (open) return open;
  }
  return undefined;
}

const LONGEST = 80;

function describe(value: PlistValue): string {
  // what is cut is seen as a credential no more
  const shown = clip(hideCredentials(plain(value)).replaceAll(/\s+/g, ' '), LONGEST);
  return value.kind === 'string' ? `“${shown}”` : `\`${shown}\``;
}

function plain(value: PlistValue): string {
  switch (value.kind) {
    case 'array':
      return value.value.length === 0 ? 'an empty list' : value.value.map(plain).join(', ');
    case 'dictionary':
      return 'a dictionary';
    case 'unresolved':
      return value.reason;
    default:
      return String(value.value);
  }
}
