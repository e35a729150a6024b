import type { CodeFacts } from '../../types.ts';

/** Of code that says nothing. */
export const NO_FACTS: CodeFacts = {
  healthKit: [],
  clinical: [],
  requested: [],
  read: [],
  shared: [],
  unresolved: [],
  unknownTypes: [],
  apis: [],
  flows: [],
  imports: new Map(),
  privacyLinks: [],
  skipped: [],
};
