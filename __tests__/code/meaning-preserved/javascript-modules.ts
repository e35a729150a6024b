/** JavaScript and TypeScript: where a module stands, how it is imported, and through whose hands a call goes. */
import { bare, beside, type Edit, edited, placesOf, type Texts, type Transformation } from './texts.ts';

const SCRIPT = /\.[cm]?[jt]sx?$/;
export const QUOTES = '"\'`';
const EXTENSIONS = ['', '.ts', '.tsx', '.js', '.jsx', '/index.ts', '/index.tsx', '/index.js', '/index.jsx'];

interface Import extends Edit {
  /** `{ a, b as c }`, `* as api`, `records`. */
  readonly clause: string;
  readonly from: string;
  /** The file it leads to, where that is one of the app. */
  readonly to?: string;
}

export const scripts = (texts: Texts): string[] => Object.keys(texts).filter((path) => SCRIPT.test(path));

function joined(folder: string, relative: string): string {
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of relative.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

const folderOf = (path: string): string => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '');

function importsOf(texts: Texts): Import[] {
  return scripts(texts).flatMap((path) =>
    [...(texts[path] ?? '').matchAll(/^import (?!type\b)([^'"]+?) from (['"])([^'"]+)\2;?/gm)].map(
      ({ index, 0: text, 1: clause = '', 3: from = '' }) => {
        const there = joined(folderOf(path), from);
        const to = from.startsWith('.') ? EXTENSIONS.map((it) => there + it).find((it) => it in texts) : undefined;
        return { path, start: index, end: index + text.length, text, clause, from, ...(to !== undefined && { to }) };
      },
    ),
  );
}

/** How one file names another. */
function specifier(from: string, to: string): string {
  const [here, there] = [folderOf(from).split('/').filter(Boolean), to.replace(SCRIPT, '').split('/')];
  while (here.length > 0 && here[0] === there[0]) {
    here.shift();
    there.shift();
  }
  return `${here.length === 0 ? './' : '../'.repeat(here.length)}${there.join('/')}`;
}

const statement = (clause: string, from: string): string => `import ${clause} from '${from}';`;

/** `loadRecords` and as what it is known there, of `{ loadRecords as load }`. */
function namesIn(clause: string): { name: string; local: string }[] | undefined {
  const list = /^\{([^{}]*)\}$/.exec(clause.trim())?.[1];
  if (list === undefined || /\btype\b/.test(list)) return undefined;
  return list
    .split(',')
    .filter((it) => it.trim() !== '')
    .map((it) => {
      const [name = '', local = name] = it.trim().split(/\s+as\s+/);
      return { name, local };
    });
}

/** A file in another folder, with every import of it and in it. */
function* moved(texts: Texts, folder: string): Iterable<Texts> {
  const imports = importsOf(texts);
  for (const path of scripts(texts)) {
    const to = joined(folder, path.slice(path.lastIndexOf('/') + 1));
    const asked = imports.filter((it) => it.to === path);
    const isDynamic = scripts(texts).some((it) => /\b(?:require|import)\(\s*['"]\./.test(texts[it] ?? ''));
    if (asked.length === 0 || to in texts || isDynamic || /^index\./.test(path)) continue;
    const edits = imports.flatMap((it) => {
      const target = it.to === path ? to : it.to;
      if (target === undefined || (it.path !== path && it.to !== path)) return [];
      return [{ ...it, text: statement(it.clause, specifier(it.path === path ? to : it.path, target)) }];
    });
    const { [path]: text = '', ...rest } = edited(texts, edits);
    // `export … from` would have to move along too.
    if (
      /from ['"]\./.test(text.replace(/^import .*$/gm, '')) ||
      /from ['"]\.[^'"]*['"]/.test(text) !== /^import .*from ['"]\./m.test(text)
    )
      continue;
    yield { ...rest, [to]: text };
  }
}

/** Whoever imports a file by name imports an index that tells on what is in it. */
function* throughIndex(texts: Texts): Iterable<Texts> {
  const imports = importsOf(texts);
  for (const path of scripts(texts)) {
    const asked = imports.filter((it) => it.to === path && namesIn(it.clause));
    const index = joined(folderOf(path), `shared/index${/\.[jt]s/.exec(path)?.[0]}`);
    if (asked.length === 0) continue;
    yield edited(
      texts,
      asked.map((it) => ({ ...it, text: statement(it.clause, specifier(it.path, folderOf(index))) })),
      { [index]: `export * from '${specifier(index, path)}';\n` },
    );
  }
}

/** Each import by names, said in another way; `uses` edits what is left of the file. */
function* imported(
  texts: Texts,
  say: (it: Import, names: { name: string; local: string }[]) => { text: string; uses?: (local: string) => string },
): Iterable<Texts> {
  for (const it of importsOf(texts)) {
    const names = namesIn(it.clause);
    if (!names || /^(?:react|vue|@angular|expo)/.test(it.from) || it.from === 'react-native') continue;
    const { text, uses } = say(it, names);
    const code = bare(texts[it.path] ?? '', QUOTES);
    const rest = `${' '.repeat(it.end)}${code.slice(it.end)}`;
    const places = uses ? names.flatMap(({ local }) => placesOf(rest, local).map((at) => ({ local, at }))) : [];
    // As a key or after a dot the same word means something else.
    const isOther = ({ local, at }: { local: string; at: number }): boolean =>
      /[.]\s*$/.test(rest.slice(0, at)) ||
      /^\s*:/.test(rest.slice(at + local.length)) ||
      /[{,]\s*$/.test(rest.slice(0, at)) ||
      /`/.test(rest) ||
      /\b(?:const|let|var|function|class)\s+$/.test(rest.slice(0, at));
    if (places.some(isOther)) continue;
    const edits = places.map(({ local, at }) => ({
      path: it.path,
      start: at,
      end: at + local.length,
      text: uses?.(local) ?? local,
    }));
    yield edited(texts, [...edits, { ...it, text }]);
  }
}

const destructured = (texts: Texts): Iterable<Texts> =>
  imported(texts, (it, names) => ({
    text: `${statement('* as whole', it.from)}\nconst { ${names.map(({ name, local }) => (name === local ? name : `${name}: ${local}`)).join(', ')} } = whole;`,
  }));
const asNamespace = (texts: Texts): Iterable<Texts> =>
  imported(texts, (it, names) => ({
    text: statement('* as kit', it.from),
    uses: (local) => `kit.${names.find((one) => one.local === local)?.name ?? local}`,
  }));
const renamed = (texts: Texts): Iterable<Texts> =>
  imported(texts, (it, names) => ({
    text: statement(`{ ${names.map(({ name }) => `${name} as our${name}`).join(', ')} }`, it.from),
    uses: (local) => `our${names.find((one) => one.local === local)?.name ?? local}`,
  }));

/** A file between those who import a function and the file that has it. */
function* handedOn(
  texts: Texts,
  by: string,
  declare: (name: string) => string,
  given: (name: string) => string,
): Iterable<Texts> {
  for (const it of importsOf(texts)) {
    const [only, ...more] = namesIn(it.clause) ?? [];
    const declared = new RegExp(`export (?:async )?function ${only?.name}\\(`);
    if (
      !only ||
      more.length > 0 ||
      it.to === undefined ||
      only.name !== only.local ||
      !declared.test(texts[it.to] ?? '')
    )
      continue;
    const file = beside(it.to, `${by}${/\.[jt]s/.exec(it.to)?.[0]}`);
    const code = bare(texts[it.path] ?? '', QUOTES);
    const uses = placesOf(code, only.name).filter((at) => at > it.end);
    if (uses.some((at) => !/^\w+\(/.test(code.slice(at)) || /\.$/.test(code.slice(0, at)))) continue;
    const calls = uses.map((at) => ({ path: it.path, start: at, end: at + only.name.length, text: given(only.name) }));
    const text = statement(`{ ${given(only.name).split('.')[0]} }`, specifier(it.path, file));
    yield edited(texts, [...calls, { ...it, text }], {
      [file]: `${statement(`{ ${only.name} }`, specifier(file, it.to))}\n\n${declare(only.name)}\n`,
    });
  }
}

export const JAVASCRIPT_MODULES: readonly Transformation[] = [
  { title: 'hooks/ for lib/', changes: (texts) => moved(texts, 'src/hooks') },
  { title: 'hooks/ at the root', changes: (texts) => moved(texts, 'hooks') },
  { title: 're-exported by an index', changes: throughIndex },
  { title: 'a destructured import', changes: destructured },
  { title: 'a namespace for names', changes: asNamespace },
  { title: 'an import by another name', changes: renamed },
  {
    title: 'a function between, in a file of its own',
    changes: (texts) =>
      handedOn(
        texts,
        'again',
        (name) => `export const ${name}Again = (...given) => ${name}(...given);`,
        (name) => `${name}Again`,
      ),
  },
  {
    title: 'an object of functions between',
    changes: (texts) =>
      handedOn(
        texts,
        'api',
        (name) => `export const api = { ${name} };`,
        (name) => `api.${name}`,
      ),
  },
  {
    title: 'a class between',
    changes: (texts) =>
      handedOn(
        texts,
        'service',
        (name) =>
          `class Service {\n  ${name}(...given) {\n    return ${name}(...given);\n  }\n}\n\nexport const service = new Service();`,
        (name) => `service.${name}`,
      ),
  },
];
