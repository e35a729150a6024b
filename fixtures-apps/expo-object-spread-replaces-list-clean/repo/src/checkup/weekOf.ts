const WEEK = 7 * 24 * 60 * 60 * 1000;

export const weekOf = (start: Date, now: Date): number =>
  Math.max(1, Math.floor((now.getTime() - start.getTime()) / WEEK) + 1);
