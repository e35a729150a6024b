/**
 * What a statement of SQL keeps in a table, or gets out of it. What is not one of these forms says nothing.
 */

/** A parameter by its number, from 0, or by its name. */
export type SqlParameter = number | string;

export type SqlStatement =
  /** Without names of columns they are those of the table, in turn. */
  | { readonly does: 'puts'; readonly table: string; readonly columns: readonly SqlPut[] }
  /** Without columns all that the tables have. */
  | { readonly does: 'gets'; readonly tables: readonly string[]; readonly columns?: readonly SqlGot[] }
  | { readonly does: 'makes'; readonly table: string; readonly columns: readonly string[] };

export interface SqlPut {
  readonly column?: string;
  readonly from: readonly SqlParameter[];
}

export interface SqlGot {
  readonly name: string;
  /** The columns that it is made of. */
  readonly of: readonly string[];
  /** A count, and the like. */
  readonly isAnswer: boolean;
}

/** Longer texts are no statements that somebody wrote into code. */
const LONGEST = 20_000;
const STARTS = /^\s*(?:--[^\n]{0,200}\n\s*){0,5}(?:insert|replace|update|select|create)\s/i;
const TOKEN =
  /--[^\n]*|'[^']*'|"([^"\n]{0,200})"|`([^`\n]{0,200})`|\[([^\]\n]{0,200})\]|\?\d*|[:@$][A-Za-z_]\w*|[A-Za-z_]\w*|\d+|[(),;.*=|]/g;

interface Token {
  readonly text: string;
  /** A name in quotes is no keyword. */
  readonly isName: boolean;
  readonly parameter?: SqlParameter;
}

/** Whether a text is one, at a glance. */
export function isSql(text: string): boolean {
  return text.length <= LONGEST && STARTS.test(text);
}

export function readSql(text: string): readonly SqlStatement[] {
  if (!isSql(text)) return [];
  return parted(tokensOf(text), ';').flatMap((tokens) => statementOf(tokens) ?? []);
}

/** The parameters of a statement in the order in which they stand in it, each once. */
export function parametersIn(text: string): readonly SqlParameter[] {
  return [...new Set(parametersOf(tokensOf(text)))];
}

/** The statements of a file of SQLDelight by their names, and those that make tables under none.
 *  https://sqldelight.github.io/sqldelight/latest/multiplatform_sqlite/ */
export function namedStatements(text: string): readonly (readonly [name: string, statement: string])[] {
  return text.split(';').flatMap((part): (readonly [string, string])[] => {
    const code = part.replace(/--[^\n]*/g, '').trim();
    const [, name = '', statement = code] = /^(\w{1,100}):\s(.*)/s.exec(code) ?? [];
    return isSql(statement.trim()) ? [[name, statement.trim()]] : [];
  });
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let count = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [whole] = match;
    if (whole.startsWith('--')) continue;
    const quoted = match[1] ?? match[2] ?? match[3];
    const first = whole.charAt(0);
    if (first === '?') {
      const at = whole.length > 1 ? Number(whole.slice(1)) - 1 : count;
      count = Math.max(count, at + 1);
      tokens.push({ text: whole, isName: false, parameter: at });
    } else if (/[:@$]/.test(first)) tokens.push({ text: whole, isName: false, parameter: whole.slice(1) });
    else tokens.push({ text: quoted ?? whole, isName: quoted !== undefined || /[A-Za-z_]/.test(first) });
  }
  return tokens;
}

/** What stands between marks that are in no brackets. */
function parted(tokens: readonly Token[], mark: string): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.text === '(') depth += 1;
    if (token.text === ')') depth -= 1;
    if (depth === 0 && token.text === mark) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

/** Whether a token is one of some words, which stand in a row. */
function isWord(token: Token | undefined, words: string): boolean {
  return token !== undefined && words.split(' ').includes(token.text.toLowerCase());
}

/** Where a word stands in no brackets. */
function indexOfWord(tokens: readonly Token[], from: number, words: string): number {
  let depth = 0;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.text === '(') depth += 1;
    else if (token?.text === ')') depth -= 1;
    else if (depth === 0 && isWord(token, words)) return at;
  }
  return -1;
}

function statementOf(tokens: readonly Token[]): SqlStatement | undefined {
  const [first] = tokens;
  if (isWord(first, 'insert replace')) return insertOf(tokens);
  if (isWord(first, 'update')) return updateOf(tokens);
  if (isWord(first, 'select')) return selectOf(tokens);
  return isWord(first, 'create') ? createOf(tokens) : undefined;
}

/** `main.lab`: the name of a table, and what stands behind it. */
function tableAt(tokens: readonly Token[], at: number): { readonly table: string; readonly next: number } | undefined {
  const inner = tokens[at + 1]?.text === '.' ? at + 2 : at;
  const token = tokens[inner];
  return token?.isName ? { table: token.text, next: inner + 1 } : undefined;
}

/** What stands in the brackets that open there, and what stands behind them. */
function bracketsAt(
  tokens: readonly Token[],
  at: number,
): { readonly inner: readonly Token[]; readonly next: number } | undefined {
  if (tokens[at]?.text !== '(') return undefined;
  let depth = 0;
  for (let end = at; end < tokens.length; end += 1) {
    if (tokens[end]?.text === '(') depth += 1;
    if (tokens[end]?.text === ')') depth -= 1;
    if (depth === 0) return { inner: tokens.slice(at + 1, end), next: end + 1 };
  }
  return undefined;
}

function parametersOf(tokens: readonly Token[]): readonly SqlParameter[] {
  return tokens.flatMap(({ parameter }) => (parameter === undefined ? [] : [parameter]));
}

function insertOf(tokens: readonly Token[]): SqlStatement | undefined {
  const found = tableAt(tokens, tokens.findIndex((it) => isWord(it, 'into')) + 1);
  if (!found) return undefined;
  const { table } = found;
  const named = bracketsAt(tokens, found.next);
  const names = named && parted(named.inner, ',').map(([name]) => name?.text);
  let at = named?.next ?? found.next;
  if (!isWord(tokens[at], 'values')) return undefined;
  at += 1;
  // of SQLDelight: one object that is a row
  if (tokens[at]?.parameter !== undefined) return { does: 'puts', table, columns: [{ from: parametersOf(tokens) }] };
  const columns: SqlPut[] = [];
  for (
    let row = bracketsAt(tokens, at);
    row;
    row = tokens[row.next]?.text === ',' ? bracketsAt(tokens, row.next + 1) : undefined
  ) {
    for (const [index, value] of parted(row.inner, ',').entries()) {
      const column = names?.[index];
      columns.push({ ...(column !== undefined && { column }), from: parametersOf(value) });
    }
  }
  return { does: 'puts', table, columns };
}

function updateOf(tokens: readonly Token[]): SqlStatement | undefined {
  const set = indexOfWord(tokens, 1, 'set');
  const found = tableAt(tokens, isWord(tokens[1], 'or') ? 3 : 1);
  if (set < 0 || !found) return undefined;
  const end = indexOfWord(tokens, set, 'where returning from');
  const stores = parted(tokens.slice(set + 1, end < 0 ? undefined : end), ',');
  const columns = stores.flatMap((store): SqlPut[] => {
    const at = store.findIndex(({ text }) => text === '=');
    const column = store[at - 1]?.text;
    return column === undefined ? [] : [{ column, from: parametersOf(store.slice(at)) }];
  });
  return { does: 'puts', table: found.table, columns };
}

function selectOf(tokens: readonly Token[]): SqlStatement | undefined {
  const from = indexOfWord(tokens, 1, 'from');
  if (from < 0) return undefined;
  const end = indexOfWord(tokens, from, 'where group order limit having union');
  const tables = tablesIn(tokens.slice(from + 1, end < 0 ? undefined : end));
  if (!tables) return undefined;
  const written = tokens.slice(isWord(tokens[1], 'distinct all') ? 2 : 1, from);
  const columns = parted(written, ',');
  // `*`, `lab.*`
  if (columns.some((it) => it.at(-1)?.text === '*')) return { does: 'gets', tables };
  return { does: 'gets', tables, columns: columns.flatMap((it) => gotOf(it)) };
}

/** Undefined where a table is a query itself. */
function tablesIn(tokens: readonly Token[]): readonly string[] | undefined {
  const tables: string[] = [];
  let isNext = true;
  for (const [at, token] of tokens.entries()) {
    if (isNext) {
      const found = tableAt(tokens, at);
      if (!found) return undefined;
      tables.push(found.table);
    }
    isNext = isWord(token, 'join ,');
  }
  return tables;
}

/** Functions of which no more is left than how many, or how long. */
const ANSWERS = 'count exists length sum avg total typeof instr';

function gotOf(tokens: readonly Token[]): readonly SqlGot[] {
  const last = tokens.at(-1);
  const before = tokens.at(-2);
  if (!last) return [];
  // `title AS name`, `title name`: by its own name else
  const isRenamed = tokens.length > 1 && last.isName && before?.text !== '.';
  const end = isRenamed ? (isWord(before, 'as') ? -2 : -1) : undefined;
  const made = tokens.slice(0, end);
  const of = made.flatMap(({ text, isName }, at) => {
    const next = made[at + 1]?.text;
    return isName && next !== '(' && next !== '.' ? [text] : [];
  });
  const isPlain = made.every(({ text, isName }) => isName || text === '.');
  const name = isRenamed || isPlain ? last.text : made.map(({ text }) => text).join('');
  return [{ name, of, isAnswer: isWord(made[0], ANSWERS) }];
}

const CONSTRAINTS = 'primary unique foreign check constraint';

function createOf(tokens: readonly Token[]): SqlStatement | undefined {
  const at = tokens.findIndex((it) => isWord(it, 'table'));
  if (at < 0 || at > 3) return undefined;
  const found = tableAt(tokens, isWord(tokens[at + 1], 'if') ? at + 4 : at + 1);
  const written = found && bracketsAt(tokens, found.next);
  if (!found || !written) return undefined;
  const columns = parted(written.inner, ',').flatMap(([name]) =>
    name?.isName && !isWord(name, CONSTRAINTS) ? [name.text] : [],
  );
  return { does: 'makes', table: found.table, columns };
}
