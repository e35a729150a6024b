/**
 * What store metadata says of the app that decides whether its regulated medical device status must be declared: its
 * categories, and how often it shows medical information.
 * https://developer.apple.com/help/app-store-connect/manage-app-information/declare-regulated-medical-device-status
 */
import { readJson } from '../read/json.ts';
import type { Located, PlistDictionary, PlistValue, RepoFiles, StoreTrait } from '../types.ts';
import type { Deliverfile } from './deliverfile.ts';
import { fileName, folderOf, joinPaths, readWholeText, tryRead } from './found.ts';
import { dictionaryAt, stringAt } from './json-values.ts';

const ROLES = ['primary', 'secondary'] as const;

/** `metadata/primary_category.txt`, `primary_category` of a Deliverfile, which wins, and the file of age ratings.
 *  https://docs.fastlane.tools/actions/deliver/ */
export function fastlaneTraits(files: RepoFiles, deliverfiles: readonly Deliverfile[]): readonly StoreTrait[] {
  const declared = deliverfiles.flatMap(({ options }) =>
    ROLES.flatMap((role) =>
      options.flatMap(({ name, ...value }): StoreTrait[] =>
        name === `${role}_category` ? [{ trait: role, ...value }] : [],
      ),
    ),
  );
  const written = files.paths.flatMap((path): StoreTrait[] => {
    const role = ROLES.find((one) => path.endsWith(`/${one}_category.txt`));
    const text = role && tryRead(() => readWholeText(files, path), []);
    return role && text?.value ? [{ trait: role, ...text }] : [];
  });
  const isReplaced = ({ trait }: StoreTrait) => declared.some((one) => one.trait === trait);
  const ratings = files.paths
    .filter((path) => path.endsWith('.json') && /rating[-_]?config/i.test(fileName(path)))
    .concat(deliverfiles.flatMap((one) => ratingPaths(one, files)));
  return [
    ...declared,
    ...written.filter((one) => !isReplaced(one)),
    ...[...new Set(ratings)].flatMap((path) => {
      const rating = tryRead(() => readJson(files.bytes(path), path), []);
      return medicalInformation(dictionaryAt(rating));
    }),
  ];
}

/** A path counts from the folder that holds `fastlane`; some write it as seen from the Deliverfile. */
function ratingPaths({ folder, options }: Deliverfile, files: RepoFiles): string[] {
  return options
    .filter(({ name }) => name === 'app_rating_config_path')
    .flatMap(({ value }) => {
      const places = [joinPaths(folderOf(folder), value), joinPaths(folder, value)];
      return places.find((place) => place !== undefined && files.has(place)) ?? [];
    });
}

/** `apple.categories`, the primary one first, each alone or before its subcategories; `apple.advisory`.
 *  https://docs.expo.dev/eas/metadata/schema/ */
export function easTraits(config: PlistValue | undefined): readonly StoreTrait[] {
  const list = dictionaryAt(config, 'apple')?.get('categories')?.value;
  const categories = list?.kind === 'array' ? list.value.map(firstOf) : [];
  return [
    ...ROLES.flatMap((trait, index): StoreTrait[] => {
      const category = categories[index];
      return category ? [{ trait, ...category }] : [];
    }),
    ...medicalInformation(dictionaryAt(config, 'apple', 'advisory')),
  ];
}

function firstOf(value: PlistValue): Located<string> | undefined {
  const first = value.kind === 'array' ? value.value[0] : value;
  return first?.kind === 'string' ? { value: first.value, at: first.at } : undefined;
}

function medicalInformation(answers: PlistDictionary | undefined): StoreTrait[] {
  const answer = stringAt(answers, 'medicalOrTreatmentInformation');
  return answer?.value ? [{ trait: 'medical-information', ...answer }] : [];
}
