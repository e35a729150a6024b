/**
 * Names of build settings with their conditions: `CODE_SIGN_ENTITLEMENTS[sdk=iphoneos*][arch=arm64]`.
 */

/** `sdk=iphoneos*`: the pattern is one of fnmatch. */
export interface Condition {
  readonly parameter: string;
  readonly pattern: string;
}

export interface SettingKey {
  readonly name: string;
  /** All of them must hold. */
  readonly conditions: readonly Condition[];
}

/** A key whose conditions Xcode cannot read: what it sets is set nowhere. */
export interface MalformedKey {
  readonly name: string;
  readonly malformed: string;
}

/** Reads a key of `buildSettings`. Nothing where it is no name of a setting: such an entry has no effect in Xcode. */
export function readSettingKey(text: string): SettingKey | MalformedKey | undefined {
  const open = text.indexOf('[');
  const name = (open < 0 ? text : text.slice(0, open)).trim();
  if (!/^[A-Za-z_]\w*$/.test(name)) return undefined;
  const conditions = open < 0 ? [] : readConditions(text.slice(open));
  return conditions ? { name, conditions } : { name, malformed: text.trim() };
}

/** Reads `[sdk=iphoneos*][arch=arm64]`, also with both in one pair of brackets. Nothing where it is malformed: a pattern
 *  ends at its first `]`, so that `[sdk=iphoneos[0-9]*]` is. swift-build, MacroConfigFileParser.swift. */
export function readConditions(text: string): Condition[] | undefined {
  const conditions: Condition[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const close = rest.indexOf(']');
    if (!rest.startsWith('[') || close < 0) return undefined;
    for (const part of rest.slice(1, close).split(',')) {
      const equals = part.indexOf('=');
      if (equals < 1) return undefined;
      conditions.push({ parameter: part.slice(0, equals).trim(), pattern: part.slice(equals + 1).trim() });
    }
    rest = rest.slice(close + 1).trim();
  }
  return conditions;
}
