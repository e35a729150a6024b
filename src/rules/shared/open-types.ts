import { listWords } from '../../sentence.ts';
import type { CodeFacts, Location } from '../../types.ts';

const ROLES = ['requested', 'read', 'shared'] as const;

/** What code leaves open, each place and reason once: “Types requested and read: `kinds` is not declared here”. */
export function openTypes(
  unresolved: CodeFacts['unresolved'],
): readonly { readonly message: string; readonly at: Location }[] {
  const groups = new Map<string, { readonly roles: Set<string>; readonly reason: string; readonly at: Location }>();
  for (const { role, reason, at } of unresolved) {
    const key = `${at.file}:${at.line}:${at.column} ${reason}`;
    const group = groups.get(key) ?? { roles: new Set(), reason, at };
    groups.set(key, group);
    group.roles.add(role);
  }
  return [...groups.values()].map(({ roles, reason, at }) => ({
    message: `Types ${listWords(ROLES.filter((role) => roles.has(role)))}: ${reason}`,
    at,
  }));
}
