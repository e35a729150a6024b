// Builds dist/ in a copy of the repository that `npm run mutants` made, `.cache/mutants/…/sandbox-…`.
import { symlinkSync } from 'node:fs';

symlinkSync('../../../../node_modules', 'node_modules');
await import('./build.mjs');
