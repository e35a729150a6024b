import { memoryFiles } from '../files/files.ts';
import { readList, readObject } from '../github/answers.ts';
import { mayDeclareApps } from '../targets/index.ts';
import type { SweepGitHub } from './github.ts';
import type { Listed } from './list-repositories.ts';

/** Apps in these need no file that a look at the list of files knows: the check itself has to look. */
const APPLE = ['Swift', 'Objective-C', 'Objective-C++'];

/** Apps in these have a project for Apple's systems beside their sources, however deep. */
const OTHERS = [
  ...[
    'Dart',
    'JavaScript',
    'TypeScript',
    'C#',
    'F#',
    'Kotlin',
    'C++',
    'Java',
    'Vue',
    'Svelte',
    'CoffeeScript',
    'Starlark',
  ],
];

/** What the languages of a repository say: `yes`, `no`, or that its list of files has to be seen. Of another branch than
 *  the default one GitHub tells no languages. */
export function byLanguages({ languages, hasMoreLanguages }: Listed, isDefaultBranch: boolean): 'yes' | 'no' | 'look' {
  if (!isDefaultBranch || languages.length === 0) return 'look';
  if (languages.some((name) => APPLE.includes(name))) return 'yes';
  return hasMoreLanguages || languages.some((name) => OTHERS.includes(name)) ? 'look' : 'no';
}

/** Whether something in the list of a commit's files declares an app, in any way that the check knows. Where the list is
 *  cut short that is not known, and the check has to look. */
export async function listHoldsApp(github: SweepGitHub, repository: string, head: string): Promise<boolean> {
  const { data } = await github.get(`/repos/${repository}/git/trees/${head}?recursive=1`);
  const { tree, truncated } = readObject(data, 'a list of files');
  if (truncated === true) return true;
  const paths = readList(tree, 'a list of files').flatMap((each) => {
    const { path, type } = readObject(each, 'a file');
    return typeof path === 'string' && type === 'blob' ? [path] : [];
  });
  return mayDeclareApps(memoryFiles(Object.fromEntries(paths.map((path) => [path, '']))));
}
