/**
 * Conditional compilation. `#if` lines are blanked before parsing, since the grammars turn declarations between them into
 * errors; what stands under which condition is kept beside the tree.
 */
import type { CompilationFlags, Platform } from '../../types.ts';
import type { Region } from '../facts/facts.ts';
import type { FindModule } from '../facts/input.ts';
import { APPLE_MODULES } from '../models/apple-modules.ts';
import { bringsModule } from '../models/sdk-destinations.ts';
import { DEBUG_ONLY } from './debug-only.ts';

const DIRECTIVE = /^[ \t]*#[ \t]*(if|ifdef|ifndef|elseif|elifdef|elifndef|elif|else|endif)\b([^\r\n]*)/gm;

export interface Directives {
  /** The text with the directives replaced by spaces; offsets stay. */
  readonly text: string;
  readonly regions: readonly Region[];
}

interface Open {
  readonly start: number;
  readonly condition: string;
  /** Conditions of the branches before this one. */
  readonly before: readonly string[];
}

/** `code` is the text with comments and strings blanked, so that a directive in one of them is none. */
export function blankDirectives(text: string, code: string): Directives {
  const regions: Region[] = [];
  const stack: Open[] = [];
  const parts: string[] = [];
  let kept = 0;
  const close = (end: number): Open | undefined => {
    const open = stack.pop();
    if (open) regions.push({ start: open.start, end, condition: open.condition });
    return open;
  };
  for (const match of code.matchAll(DIRECTIVE)) {
    const [line, word = '', rest = ''] = match;
    const start = match.index;
    const end = start + line.length;
    parts.push(text.slice(kept, start), ' '.repeat(line.length));
    kept = end;
    const condition = word.endsWith('ifndef') ? `!${rest.trim()}` : rest.trim();
    if (word === 'if' || word === 'ifdef' || word === 'ifndef') stack.push({ start: end, condition, before: [] });
    else {
      const open = close(start);
      if (!open || word === 'endif') continue;
      const before = [...open.before, lastTerm(open)];
      const not = before.map((term) => `!(${term})`).join(' && ');
      stack.push({ start: end, condition: word === 'else' ? not : `${not} && (${condition})`, before });
    }
  }
  while (stack.length > 0) close(text.length);
  if (parts.length === 0) return { text, regions };
  regions.sort((a, b) => a.start - b.start || b.end - a.end);
  return { text: parts.join('') + text.slice(kept), regions };
}

/** The condition of this branch alone, without the negations it inherited. */
function lastTerm({ condition, before }: Open): string {
  const inherited = before.map((term) => `!(${term})`).join(' && ');
  return inherited && condition.startsWith(`${inherited} && `) ? condition.slice(inherited.length + 4) : condition;
}

const NEVER = /^(?:false|0|!\((?:true|1)\))(?:\s*&&[^|]*)?$/;

/** Code without what no configuration compiles: `#if false`, `#if 0`. Offsets stay. */
export function blankNever(code: string): string {
  const parts: string[] = [];
  let kept = 0;
  for (const { start, end, condition } of blankDirectives(code, code).regions) {
    if (start < kept || !NEVER.test(condition)) continue;
    parts.push(code.slice(kept, start), ' '.repeat(end - start));
    kept = end;
  }
  return parts.join('') + code.slice(kept);
}

/** What decides a condition. */
export interface Compilation {
  readonly flags: CompilationFlags;
  readonly platforms: readonly Platform[];
  readonly linked?: readonly string[];
  readonly findModule?: FindModule;
}

/** True, false, or undefined where the project does not tell. Such a condition counts as true. */
export function evaluateCondition(condition: string, compilation: Compilation): boolean | undefined {
  const tokens = condition.match(/&&|\|\||[!()]|[<>=]=?|[\w.]+|"[^"]*"|<[^>]*>|,|\S/g) ?? [];
  if (tokens.length > 200) return undefined;
  let at = 0;
  const next = (): string | undefined => tokens[at++];
  const peek = (): string | undefined => tokens[at];

  const either = (): boolean | undefined => {
    let value = both();
    while (peek() === '||') {
      at += 1;
      const other = both();
      value = value === true || other === true ? true : value === undefined || other === undefined ? undefined : false;
    }
    return value;
  };
  const both = (): boolean | undefined => {
    let value = unary();
    while (peek() === '&&') {
      at += 1;
      const other = unary();
      value =
        value === false || other === false ? false : value === undefined || other === undefined ? undefined : true;
    }
    return value;
  };
  const unary = (): boolean | undefined => {
    const token = next();
    if (token === '!') {
      const value = unary();
      return value === undefined ? undefined : !value;
    }
    if (token === '(') {
      const value = either();
      if (peek() === ')') at += 1;
      return compared(value);
    }
    if (token === undefined) return undefined;
    if (peek() !== '(') return compared(nameValue(token, compilation));
    const args: string[] = [];
    at += 1;
    for (let depth = 1; at < tokens.length; ) {
      const part = next() ?? '';
      depth += part === '(' ? 1 : part === ')' ? -1 : 0;
      if (depth === 0) break;
      args.push(part);
    }
    return compared(callValue(token, args.join(''), compilation));
  };
  /** `X == 1`, `X > 2`: only comparisons with 0 and 1 are understood. */
  const compared = (value: boolean | undefined): boolean | undefined => {
    const operator = peek();
    if (operator === undefined || !/^[<>=]/.test(operator) || operator.startsWith('<"')) return value;
    at += 1;
    const other = next();
    if (value === undefined || (other !== '0' && other !== '1')) return undefined;
    if (operator === '==') return value === (other === '1');
    return undefined;
  };
  return either();
}

const PLATFORM_NAMES: ReadonlyMap<string, Platform> = new Map([
  ['iOS', 'ios'],
  ['macOS', 'macos'],
  ['OSX', 'macos'],
  ['watchOS', 'watchos'],
  ['tvOS', 'tvos'],
  ['visionOS', 'visionos'],
  ['xrOS', 'visionos'],
  ['TARGET_OS_IOS', 'ios'],
  ['TARGET_OS_OSX', 'macos'],
  ['TARGET_OS_WATCH', 'watchos'],
  ['TARGET_OS_TV', 'tvos'],
  ['TARGET_OS_VISION', 'visionos'],
]);

/** A target for several platforms is judged as the iPhone build of it. */
function isPlatform(platform: Platform | undefined, { platforms }: Compilation): boolean {
  return platform === (platforms.includes('ios') ? 'ios' : (platforms[0] ?? 'ios'));
}

function nameValue(name: string, compilation: Compilation): boolean | undefined {
  if (name === 'true' || name === '1') return true;
  if (name === 'false' || name === '0') return false;
  const flag = compilation.flags.get(name);
  if (flag !== undefined) return flag;
  // Release builds define neither; a project that did would say so in its flags.
  if (name === 'DEBUG' || name === DEBUG_ONLY || name === 'TARGET_OS_SIMULATOR' || name === 'TARGET_IPHONE_SIMULATOR')
    return false;
  if (name === 'TARGET_OS_IPHONE') return !isPlatform('macos', compilation);
  if (name === 'TARGET_OS_MACCATALYST') return false;
  return PLATFORM_NAMES.has(name) && name.startsWith('TARGET_')
    ? isPlatform(PLATFORM_NAMES.get(name), compilation)
    : undefined;
}

function callValue(name: string, argument: string, compilation: Compilation): boolean | undefined {
  if (name === 'os') return isPlatform(PLATFORM_NAMES.get(argument), compilation);
  if (name === 'targetEnvironment') return false;
  if (name === 'canImport') return isLinked(argument, compilation);
  if (name === '__has_include') return isMissing(/^<([A-Z]\w*)\//.exec(argument)?.[1], compilation) ? false : undefined;
  if (name === 'defined') return argument.startsWith('TARGET_') ? true : nameValue(argument, compilation);
  return undefined;
}

/** What every SDK for the iPhone that apps are built with has. */
const OF_IOS: ReadonlySet<string> = new Set(
  `AuthenticationServices AVFoundation BackgroundTasks CloudKit Combine CoreData CoreLocation CoreMotion CryptoKit Darwin Foundation
  HealthKit HealthKitUI Intents LocalAuthentication MapKit MessageUI Network ObjectiveC OSLog os PDFKit QuartzCore
  SafariServices Security StoreKit SwiftUI UIKit UniformTypeIdentifiers UserNotifications WatchConnectivity WebKit WidgetKit`.split(
    /\s+/,
  ),
);
/** What only other systems have. */
const OF_OTHERS: ReadonlySet<string> = new Set('AppKit Cocoa FoundationNetworking Glibc Musl WinSDK'.split(' '));

/** Whether a module is there: one of the system's, or an SDK that a target would have to link. */
function isLinked(module: string, compilation: Compilation): boolean | undefined {
  const { linked } = compilation;
  const [system = ''] = module.split(/[.,]/);
  if (OF_IOS.has(system) && isPlatform('ios', compilation)) return true;
  if (OF_OTHERS.has(system) && isPlatform('ios', compilation)) return false;
  const isBrought = linked && bringsModule(module, linked);
  return isBrought ?? (isMissing(system, compilation) ? false : undefined);
}

/** Whether nothing can bring a module, or a framework with the headers of that name. */
function isMissing(module: string | undefined, { findModule }: Compilation): boolean {
  return module !== undefined && findModule !== undefined && isOfOthers(module) && findModule(module) === 'none';
}

function isOfOthers(module: string): boolean {
  return !APPLE_MODULES.has(module) && !OF_FRAMEWORKS.has(module);
}

/** What a condition asks for that code which is not here may bring, or may not. */
export function moduleInQuestion(condition: string, { linked, findModule }: Compilation): string | undefined {
  if (!linked || !findModule) return undefined;
  const [module] = [...condition.matchAll(CAN_IMPORT)]
    .map(([, name = '']) => name)
    .filter(
      (name) =>
        isOfOthers(name) &&
        /^[A-Z]/.test(name) &&
        bringsModule(name, linked) === undefined &&
        findModule(name) === 'perhaps',
    );
  return module;
}

const CAN_IMPORT = /\b(?:canImport|__has_include)\s{0,9}\(\s{0,9}<?([A-Za-z_]\w{0,100})(?=[\s),./])/g;

/** What the frameworks bring that apps of other languages are written with. */
const OF_FRAMEWORKS: ReadonlySet<string> = new Set(
  'Capacitor Cordova Expo ExpoModulesCore Flutter FlutterMacOS NativeScript React UnityFramework'.split(' '),
);
