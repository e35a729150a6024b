import { expect, test, vi } from 'vitest';
import { createPatience } from '../../src/github/patience.ts';

test('only the time of talking is taken, side by side once, and of what fails too', async () => {
  vi.useFakeTimers();
  try {
    const patience = createPatience(100);
    const talk = (ms: number) => patience.during(() => new Promise((resolve) => setTimeout(() => resolve(ms), ms)));
    vi.advanceTimersByTime(50);
    expect(patience.left()).toBe(100);

    const first = talk(10);
    await vi.advanceTimersByTimeAsync(4);
    expect(patience.left()).toBe(96);
    const second = talk(10);
    await vi.advanceTimersByTimeAsync(6);
    expect([await first, patience.left()]).toEqual([10, 90]);
    await vi.advanceTimersByTimeAsync(4);
    expect([await second, patience.left()]).toEqual([10, 86]);
    vi.advanceTimersByTime(50);
    expect(patience.left()).toBe(86);

    const failing = patience.during(async () => {
      await new Promise((resolve) => setTimeout(resolve, 6));
      throw new Error('failed');
    });
    const failed = expect(failing).rejects.toThrow('failed');
    await vi.advanceTimersByTimeAsync(6);
    await failed;
    vi.advanceTimersByTime(50);
    expect(patience.left()).toBe(80);

    const long = talk(100);
    await vi.advanceTimersByTimeAsync(100);
    await long;
    expect(patience.left()).toBe(-20);
  } finally {
    vi.useRealTimers();
  }
});
