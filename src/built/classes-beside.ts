/**
 * Which classes of a binary name the library that brought clinical records: static libraries melt into the app, and leave
 * the names of their classes.
 */
import { clip } from '../sentence.ts';
import type { Binary } from './binary.ts';

/** So many are enough to know a library by. */
const MOST = 5;
const LONGEST = 80;

/** What classes of health libraries are called. */
const TELLING = /health|clinical|fhir|records?(?![a-z])|^HK|HK[A-Z]/i;

/** `RCTAppleHealthKit`, `StepKit.Reader`, the most telling first. `own` is the module of the app itself, whose classes name
 *  no library. */
export function classesBeside({ slices }: Binary, own: string | undefined): string[] {
  const names = new Set(slices.flatMap(({ classNames = [] }) => [...classNames].map(spelled)));
  const others = [...names].filter((name) => own === undefined || !name.startsWith(`${own}.`)).sort();
  const telling = others.filter((name) => TELLING.test(name));
  const ofModules = others.filter((name) => name.includes('.') && !telling.includes(name));
  const shown = telling.length + ofModules.length > 0 ? [...telling, ...ofModules] : others;
  return shown.slice(0, MOST).map((name) => clip(name, LONGEST));
}

/** Swift's compiler spells a class of a module `_TtC7StepKit6Reader`. */
function spelled(name: string): string {
  const prefix = /^_Tt[A-Z]+(?=\d)/.exec(name)?.[0];
  if (prefix === undefined) return name;
  const parts: string[] = [];
  for (let at = prefix.length; at < name.length; ) {
    const digits = /^\d{1,4}/.exec(name.slice(at, at + 4))?.[0];
    if (digits === undefined) return name;
    const start = at + digits.length;
    const part = name.slice(start, start + Number(digits));
    if (part.length < Number(digits) || part === '') return name;
    parts.push(part);
    at = start + Number(digits);
  }
  return parts.join('.');
}
