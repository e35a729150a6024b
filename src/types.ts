/**
 * The nouns of the project: the files of `nouns/`, which import each other and nothing else.
 *
 *   files → read → targets ┐
 *                  code    ├→ check (rules) → Report → reporters
 *                  policy  ┘
 */

export * from './nouns/clinical-types.ts';
export * from './nouns/files.ts';
export * from './nouns/places.ts';
export * from './nouns/privacy-policy.ts';
export * from './nouns/property-lists.ts';
export * from './nouns/report.ts';
export * from './nouns/rules.ts';
export * from './nouns/targets.ts';
