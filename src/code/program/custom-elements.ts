/**
 * Elements of the page that are classes of the app's own: the browser makes one, and calls what it has, only where code says
 * the class, `customElements.define('lab-panel', LabPanel)`.
 */
import { DECORATED } from '../facts/facts.ts';
import { languageOf } from '../facts/source.ts';
import type { Program, TypeInfo } from './program.ts';
import { plainName } from './shared-names.ts';

const ELEMENT = /^HTML\w*Element$/;

export function customElements({ files, types }: Pick<Program, 'files' | 'types'>): readonly TypeInfo[] {
  const isElement = (type: TypeInfo | undefined, depth = 0): boolean =>
    type?.kind === 'class' &&
    type.supertypes.size === 1 &&
    depth < MOST_ABOVE &&
    [...type.supertypes].every((name) => ELEMENT.test(plainName(name)) || isElement(types.get(name), depth + 1));
  return files
    .filter(({ path }) => languageOf(path) === 'javascript')
    .flatMap((file) => file.types)
    .flatMap(({ name, modifiers }) => {
      const type = types.get(name);
      const isNamed = /^[A-Z]\w*$/.test(plainName(name)) && !modifiers.has(DECORATED);
      return type && isNamed && isElement(type) ? [type] : [];
    });
}

const MOST_ABOVE = 20;
