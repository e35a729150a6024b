/**
 * MSBuild's texts and conditions: `$(Property)`, the few functions that project files of apps use, `And`, `Or`, `==`.
 * https://learn.microsoft.com/visualstudio/msbuild/msbuild-conditions
 */

/** What a text or a condition is evaluated with. */
export interface MsbuildWorld {
  /** A property's value, empty where it is not set; undefined where it cannot be known. */
  property(name: string): string | undefined;
  exists(path: string): boolean;
}

const DEEPEST = 20;
const LONGEST = 4_000;

/** A text with its properties replaced; undefined when one of them cannot be known. */
export function expandText(text: string, world: MsbuildWorld, depth = 0): string | undefined {
  let result = '';
  for (let at = 0; at < text.length; ) {
    const start = text.indexOf('$(', at);
    if (start < 0) return result + text.slice(at);
    const end = closingOf(text, start + 1);
    if (end === undefined || depth > DEEPEST || result.length > LONGEST) return undefined;
    const value = evaluateReference(text.slice(start + 2, end), world, depth + 1);
    if (value === undefined) return undefined;
    result += text.slice(at, start) + value;
    at = end + 1;
  }
  return result;
}

function closingOf(text: string, open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text.charAt(at) === '(') depth += 1;
    if (text.charAt(at) === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}

/** What stands in `$(…)`. */
function evaluateReference(written: string, world: MsbuildWorld, depth: number): string | undefined {
  const text = written.trim();
  if (/^\w+$/.test(text)) return world.property(text);
  const member = /^(\w+)\.(\w+)\((.*)\)$/s.exec(text);
  if (member)
    return callMember(world.property(member[1] ?? ''), member[2] ?? '', argumentsOf(member[3] ?? '', world, depth));
  const native = /^\[MSBuild\]::(\w+)\((.*)\)$/s.exec(text);
  return native ? callNative(native[1] ?? '', argumentsOf(native[2] ?? '', world, depth)) : undefined;
}

function argumentsOf(text: string, world: MsbuildWorld, depth: number): readonly (string | undefined)[] {
  return text.split(',').map((part) => expandText(part.trim().replace(/^(['"`])(.*)\1$/s, '$2'), world, depth));
}

function callMember(
  value: string | undefined,
  name: string,
  [argument]: readonly (string | undefined)[],
): string | undefined {
  if (value === undefined || argument === undefined) return undefined;
  switch (name) {
    case 'Contains':
      return toText(value.includes(argument));
    case 'StartsWith':
      return toText(value.startsWith(argument));
    case 'EndsWith':
      return toText(value.endsWith(argument));
    case 'ToLower':
    case 'ToLowerInvariant':
      return value.toLowerCase();
    default:
      return undefined;
  }
}

function callNative(name: string, [argument]: readonly (string | undefined)[]): string | undefined {
  if (argument === undefined) return undefined;
  switch (name) {
    case 'GetTargetPlatformIdentifier':
      return /-([a-z]+)/.exec(argument)?.[1] ?? '';
    case 'IsOSPlatform': // an app for iOS is built on a Mac
      return toText(/^osx$/i.test(argument));
    default:
      return undefined;
  }
}

function toText(value: boolean): string {
  return value ? 'True' : 'False';
}

/** Whether a condition holds; undefined when it cannot be told. An empty one holds. */
export function holds(condition: string | undefined, world: MsbuildWorld): boolean | undefined {
  if (condition === undefined || condition.trim() === '') return true;
  if (condition.length > LONGEST) return undefined;
  const tokens =
    condition.match(/'[^']*'|==|!=|<=|>=|<|>|!|\(|\)|,|\$\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|[^\s'()=!<>,]+/g) ??
    [];
  let at = 0;
  let depth = 0;

  const isWord = (word: string): boolean => tokens[at]?.toLowerCase() === word;

  function readOr(): boolean | undefined {
    let left = readAnd();
    while (isWord('or')) {
      at += 1;
      const right = readAnd();
      left = left === true || right === true ? true : left === undefined || right === undefined ? undefined : false;
    }
    return left;
  }

  function readAnd(): boolean | undefined {
    let left = readOne();
    while (isWord('and')) {
      at += 1;
      const right = readOne();
      left = left === false || right === false ? false : left === undefined || right === undefined ? undefined : true;
    }
    return left;
  }

  function readOne(): boolean | undefined {
    depth += 1;
    if (depth > 200) return undefined;
    if (isWord('!')) {
      at += 1;
      const inner = readOne();
      return inner === undefined ? undefined : !inner;
    }
    if (isWord('(')) {
      at += 1;
      const inner = readOr();
      at += 1;
      return inner;
    }
    const word = tokens[at] ?? '';
    at += 1;
    if (isWord('(')) return readCall(word);
    const left = wordValue(word);
    const operator = tokens[at];
    if (operator !== '==' && operator !== '!=') {
      if (operator !== undefined && /^[<>]/.test(operator)) {
        at += 2;
        return undefined;
      }
      return left === undefined ? undefined : /^true$/i.test(left) ? true : /^false$/i.test(left) ? false : undefined;
    }
    const right = wordValue(tokens[at + 1] ?? '');
    at += 2;
    if (left === undefined || right === undefined) return undefined;
    return (left.toLowerCase() === right.toLowerCase()) === (operator === '==');
  }

  function readCall(name: string): boolean | undefined {
    const argument = wordValue(tokens[at + 1] ?? '');
    while (at < tokens.length && tokens[at] !== ')') at += 1;
    at += 1;
    if (name.toLowerCase() !== 'exists' || argument === undefined) return undefined;
    return world.exists(argument);
  }

  function wordValue(token: string): string | undefined {
    return expandText(token.replace(/^'(.*)'$/s, '$1'), world)?.trim();
  }

  return readOr();
}
