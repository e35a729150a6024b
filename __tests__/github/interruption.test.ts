import { afterEach, beforeEach, expect, test, vi } from 'vitest';

type Module = typeof import('../../src/github/interruption.ts');

/** A run that no signal has come to yet. The process that stands for it is this one, which none is sent to. */
let run: Module;
let said: string[] = [];
const say = (word: string) => () => {
  said.push(word);
};
const send = (signal: NodeJS.Signals) => process.emit(signal, signal);
const kill = vi.spyOn(process, 'kill').mockImplementation((_, signal) => {
  said.push(`dies of ${String(signal)}`);
  return true;
});
const listening = () => process.listenerCount('SIGINT') + process.listenerCount('SIGTERM');
let before = 0;

beforeEach(async () => {
  vi.resetModules();
  run = await import('../../src/github/interruption.ts');
  said = [];
  kill.mockClear();
  before = listening();
});
afterEach(() => expect(listening()).toBe(before));

test.each(['SIGINT', 'SIGTERM'] as const)('what waits is done before %s ends the run, the latest first', (signal) => {
  run.beforeInterruption(say('first'));
  run.beforeInterruption(say('second'));
  expect([listening(), run.wasInterrupted()]).toEqual([before + 2, false]);
  send(signal);
  expect(said).toEqual(['second', 'first', `dies of ${signal}`]);
  expect([run.wasInterrupted(), listening()]).toEqual([true, before]);
  expect(kill).toHaveBeenCalledWith(process.pid, signal);
});

test('what is done already waits no longer, however often that is said', () => {
  const done = run.beforeInterruption(say('done'));
  const last = run.beforeInterruption(say('last'));
  done();
  done();
  expect(listening()).toBe(before + 2);
  send('SIGTERM');
  expect(said).toEqual(['last', 'dies of SIGTERM']);
  last();
  run.beforeInterruption(say('again'))();
  expect(listening()).toBe(before);
});

test('one that fails takes nothing from the others', () => {
  run.beforeInterruption(say('first'));
  run.beforeInterruption(() => {
    throw new Error('failed');
  });
  run.beforeInterruption(say('third'));
  expect(() => send('SIGTERM')).toThrow('failed');
  expect(said).toEqual(['third', 'first', 'dies of SIGTERM']);
});

test('an end in order comes after all that waits, in place of the signal', () => {
  run.insteadOfInterruption((signal) => said.push(`ends by ${signal}`));
  run.beforeInterruption(say('later'));
  send('SIGINT');
  expect(said).toEqual(['later', 'ends by SIGINT']);
  expect(kill).not.toHaveBeenCalled();
  run.dieOf('SIGINT');
  expect(said.at(-1)).toBe('dies of SIGINT');
});

test('also where nothing else waits', () => {
  run.insteadOfInterruption(say('ends'));
  expect(() => send('SIGINT')).not.toThrow();
  expect(said).toEqual(['ends']);
});

test('also where one of them fails', () => {
  run.beforeInterruption(() => {
    throw new Error('failed');
  });
  run.insteadOfInterruption(say('ends'));
  expect(() => send('SIGINT')).toThrow('failed');
  expect(said).toEqual(['ends']);
});

test('nothing waits, and nothing listens', () => {
  expect(listening()).toBe(before);
  run.beforeInterruption(say('x'))();
  expect(listening()).toBe(before);
});
