/**
 * What reading one file may take, whatever its tables say: entries that are looked at, and text that is kept.
 */
import { type Location, UnreadableFile } from '../types.ts';

export interface Fuel {
  take(steps: number): void;
  /** Text of so many bytes is kept. */
  keep(bytes: number): void;
}

/** Ten times the symbols of the largest apps that are built with all of theirs; a second of work. */
const STEPS = 20_000_000;
/** A text takes a step, and one more for so many bytes. */
const BYTES_A_STEP = 16;
const KEPT_BYTES = 64 * 1024 * 1024;

export function createFuel(at: Location): Fuel {
  let steps = STEPS;
  let kept = KEPT_BYTES;
  return {
    take(count) {
      steps -= count;
      if (steps < 0) throw new UnreadableFile('its tables have more entries than are read', at);
    },
    keep(bytes) {
      this.take(1 + bytes / BYTES_A_STEP);
      kept -= bytes;
      if (kept < 0) throw new UnreadableFile('its tables hold more text than is kept', at);
    },
  };
}
