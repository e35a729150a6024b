/** Operators of publishers and observables that print all that passes them, and hand it on: by their names. */
import type { Destination } from './destinations.ts';

const CONSOLE = { kind: 'logging', name: 'the console' } as const;

export const LOGGED_STREAMS: ReadonlyMap<string, Destination> = new Map([
  [
    'print',
    {
      ...CONSOLE,
      modules: ['Combine', 'OpenCombine', 'OpenCombineShim'],
      from: 'https://developer.apple.com/documentation/combine/publisher/print(_:to:)',
    },
  ],
  [
    'debug',
    {
      ...CONSOLE,
      modules: ['RxSwift', 'RxCocoa'],
      from: 'https://github.com/ReactiveX/RxSwift/blob/main/RxSwift/Observables/Debug.swift',
    },
  ],
  [
    'logEvents',
    {
      ...CONSOLE,
      modules: ['ReactiveSwift'],
      from: 'https://github.com/ReactiveCocoa/ReactiveSwift/blob/master/Documentation/DebuggingTechniques.md',
    },
  ],
]);
