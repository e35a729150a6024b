// Hands each mutant on as soon as it was tried: a run that is ended before its end has told what it knows.
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';

let tell = () => undefined;

/** @param {(result: import('@stryker-mutator/api/core').MutantResult) => void} told */
export function onTried(told) {
  tell = told;
}

class TriedReporter {
  onMutantTested(result) {
    tell(result);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Reporter, 'tried', TriedReporter)];
