/**
 * Apps of React Native whose bundles are made without calls of the console: Babel's plugin takes them out of what ships.
 * https://reactnative.dev/docs/performance#using-consolelog-statements
 */
import type { RecordFlow, RepoFiles } from '../../../types.ts';
import { DEBUG_ONLY } from '../debug-only.ts';

const CONFIGURATIONS = ['babel.config.js', 'babel.config.cjs', 'babel.config.json', '.babelrc', '.babelrc.js'];
const SCRIPT = /\.[cm]?[jt]sx?$/;
const CONSOLE = /^console\.(\w+)/;
const PLUGIN =
  /["'](?:babel-plugin-)?transform-remove-console["'](?:\s*,\s*\{\s*["']?exclude["']?\s*:\s*\[([^\]]{0,200})\])?/;

/** The flows, with those to a console that is not there in what ships told apart. */
export function markRemovedConsole(flows: readonly RecordFlow[], files: RepoFiles): readonly RecordFlow[] {
  const kept = new Map<string, string | undefined>();
  return flows.map((flow) => {
    const { api, at, conditional } = flow;
    const call = CONSOLE.exec(api)?.[1];
    if (call === undefined || conditional !== undefined || !SCRIPT.test(at.file)) return flow;
    const configuration = findConfiguration(at.file, files);
    if (configuration === undefined) return flow;
    if (!kept.has(configuration)) kept.set(configuration, keptCalls(configuration, files));
    const stays = kept.get(configuration);
    return stays === undefined || stays.includes(call) ? flow : { ...flow, conditional: DEBUG_ONLY };
  });
}

/** The configuration in the nearest folder around a file. */
function findConfiguration(file: string, files: RepoFiles): string | undefined {
  for (let folder = file; folder !== ''; ) {
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
    const found = CONFIGURATIONS.map((name) => (folder === '' ? name : `${folder}/${name}`)).find((one) =>
      files.has(one),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The calls that stay although the plugin is there, as they are written; undefined where it is not. */
function keptCalls(configuration: string, files: RepoFiles): string | undefined {
  const code = Buffer.from(files.bytes(configuration))
    .toString('utf8')
    .split('*/')
    .map((piece) => piece.split('/*', 1)[0])
    .join('')
    .replace(/^[ \t]*\/\/.*$/gm, '');
  const found = PLUGIN.exec(code);
  return found ? (found[1] ?? '') : undefined;
}
