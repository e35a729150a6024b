import * as catalogue from '../rules/index.ts';
import type { Rule } from '../types.ts';

/** Every rule. Loaded where there is something to judge: examples and explanations make it large. */
export const RULES: readonly Rule[] = Object.values(catalogue);
