import type { AppTarget, Change, Located, PlistEntry, PlistValue, Resolved } from '../types.ts';
import type { Pair } from './match-targets.ts';

const TEXTS = [
  'NSHealthClinicalHealthRecordsShareUsageDescription',
  'NSHealthShareUsageDescription',
  'NSHealthUpdateUsageDescription',
];
const REQUIRED = 'NSHealthRequiredReadAuthorizationTypeIdentifiers';
const ENTITLEMENTS = [
  'com.apple.developer.healthkit',
  'com.apple.developer.healthkit.access',
  'com.apple.developer.healthkit.background-delivery',
];

type Difference = Omit<Change, 'kind' | 'target' | 'project' | 'configurations'>;

/** Texts, their translations, required types and entitlements, configuration by configuration. The same difference in
 *  several configurations is one. */
export function compareDeclarations({ before, after }: Pair): Change[] {
  const owner = after ?? before;
  if (owner === undefined) return [];
  const merged = new Map<string, Change>();
  for (const [was, is, configuration] of pairVariants(before, after)) {
    for (const one of compareVariant(was, is)) {
      const key = JSON.stringify([one.kind, one.change, one.subject, one.locale, one.before?.value, one.after?.value]);
      const known = merged.get(key);
      const configurations = [...(known?.configurations ?? []), configuration].sort();
      merged.set(key, { ...(known ?? { ...one, target: owner.name, project: owner.project }), configurations });
    }
  }
  return [...merged.values()];
}

/** The configuration that ships first: its places are the ones to point at. */
function pairVariants(before?: AppTarget, after?: AppTarget): [AppTarget | undefined, AppTarget | undefined, string][] {
  const names = [...(after?.variants ?? []), ...(before?.variants ?? [])].map(({ configuration }) => configuration);
  const ships = [after?.configuration, before?.configuration].filter((name) => name !== undefined);
  return [...new Set([...ships, ...names])].flatMap((name) => {
    const was = before?.variants.find(({ configuration }) => configuration === name);
    const is = after?.variants.find(({ configuration }) => configuration === name);
    // A configuration that came or went changes nothing for people, unless its target came or went with it.
    return (was && is) || !before || !after ? [[was, is, name]] : [];
  });
}

function compareVariant(was?: AppTarget, is?: AppTarget): (Difference & Pick<Change, 'kind'>)[] {
  return [
    ...TEXTS.flatMap((key) =>
      compareValues(key, getValue(was, 'info', key), getValue(is, 'info', key)).map((one) => ({
        kind: 'usage-description' as const,
        ...one,
      })),
    ),
    ...compareTranslations(was, is).map((one) => ({ kind: 'usage-description' as const, ...one })),
    ...compareRequired(was, is).map((one) => ({ kind: 'required' as const, ...one })),
    ...ENTITLEMENTS.flatMap((key) =>
      compareValues(key, getValue(was, 'entitlements', key), getValue(is, 'entitlements', key)).map((one) => ({
        kind: 'entitlement' as const,
        ...one,
      })),
    ),
  ];
}

/** Undefined for what is absent, `unknown` for what cannot be told. */
type Value = Located<string> | 'unknown' | undefined;

function getValue(target: AppTarget | undefined, list: 'info' | 'entitlements', key: string): Value {
  // what a build answers is no change of the sources
  const entry: Resolved<PlistEntry> | undefined = (target?.unanswered ?? target)?.[list].get(key);
  if (entry === undefined || entry.state === 'absent') return undefined;
  if (entry.state === 'unresolved') return 'unknown';
  const { value } = entry.value;
  const shown = show(value);
  return shown === undefined ? 'unknown' : { value: shown, at: value.at };
}

function compareValues(subject: string, was: Value, is: Value): Difference[] {
  if (was === 'unknown' || is === 'unknown' || was?.value === is?.value) return [];
  return [
    {
      subject,
      change: was === undefined ? 'added' : is === undefined ? 'removed' : 'changed',
      ...(was && { before: was }),
      ...(is && { after: is }),
    },
  ];
}

/** A value as one line, for reading and for comparing; undefined when a part of it cannot be told. */
function show(value: PlistValue): string | undefined {
  switch (value.kind) {
    case 'unresolved':
      return undefined;
    case 'array': {
      const items = value.value.map(show);
      return items.includes(undefined) ? undefined : items.length === 0 ? '(empty)' : items.join(', ');
    }
    case 'dictionary':
      return value.value.size === 0 ? '(empty)' : `(${[...value.value.keys()].join(', ')})`;
    default:
      return String(value.value);
  }
}

function compareTranslations(was?: AppTarget, is?: AppTarget): Difference[] {
  const [old, now] = [translations(was), translations(is)];
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((name) => {
    const [locale = '', key = ''] = name.split('\0');
    return compareValues(key, old.get(name), now.get(name)).map((one) => ({ ...one, locale }));
  });
}

function translations(target?: AppTarget): ReadonlyMap<string, Located<string>> {
  const found = new Map<string, Located<string>>();
  for (const { locale, texts } of target?.localizations ?? []) {
    for (const key of TEXTS) {
      const [first, ...others] = texts.get(key) ?? [];
      if (first === undefined) continue;
      found.set(`${locale}\0${key}`, { value: [first, ...others].map(({ value }) => value).join(' / '), at: first.at });
    }
  }
  return found;
}

function compareRequired(was?: AppTarget, is?: AppTarget): Difference[] {
  const [old, now] = [requiredOf(was), requiredOf(is)];
  if (old === 'unknown' || now === 'unknown') return [];
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((type) => {
    const [before, after] = [old.get(type), now.get(type)];
    return before && after ? [] : compareValues(type, before, after);
  });
}

function requiredOf(target?: AppTarget): ReadonlyMap<string, Located<string>> | 'unknown' {
  const entry = (target?.unanswered ?? target)?.info.get(REQUIRED);
  if (entry?.state === 'unresolved') return 'unknown';
  const value = entry?.state === 'known' ? entry.value.value : undefined;
  const items = value?.kind === 'array' ? value.value : [];
  return new Map(
    items.flatMap((item) => (item.kind === 'string' ? [[item.value, { value: item.value, at: item.at }]] : [])),
  );
}
