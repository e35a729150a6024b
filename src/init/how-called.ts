import path from 'node:path';
import { NAME } from '../tool.ts';

/** The words by which this program was called, as somebody types them again: `npx clinical-records-check`, or
 *  `node ../check/dist/cli/index.js` from a clone. */
export function howCalled(script: string, environment: NodeJS.ProcessEnv, cwd: string): string {
  const { dir, base } = path.parse(script);
  // npm puts it there, for itself and for npx
  if (base === NAME && /[\\/]node_modules[\\/]\.bin$/.test(dir)) return `npx ${NAME}`;
  const onPath = (environment.PATH ?? '').split(path.delimiter).some((folder) => path.resolve(cwd, folder) === dir);
  if (base === NAME && onPath) return NAME;
  return base === NAME ? shellWord(shorter(script, cwd)) : `node ${shellWord(shorter(script, cwd))}`;
}

/** From the current folder, where that is not up and up again. */
function shorter(file: string, cwd: string): string {
  const relative = path.relative(cwd, file);
  const word = relative.startsWith('..') || path.isAbsolute(relative) ? relative : `./${relative}`;
  return word.length < file.length ? word : file;
}

/** One word for a shell, whatever is in it. */
export function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
