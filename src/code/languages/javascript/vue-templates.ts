/**
 * The code that stands in a template of Vue: what a component is given, and what its parent does with what it emits.
 * https://vuejs.org/api/built-in-directives.html
 */

/** A piece of code in markup. Offsets are the file's. */
export interface TemplateCode {
  /** `on`: what is done with what is emitted; `model`: where that is put; `prop`: what a component is given; `each`: what a
   *  loop goes over; `fixed`: a text that a component is given; `slot`: what stands in a slot calls what that brings. */
  readonly kind: 'on' | 'model' | 'prop' | 'each' | 'text' | 'fixed' | 'slot';
  /** Of the event, the prop or the slot. */
  readonly name: string;
  /** Of the element; of a slot, of the component that has it. */
  readonly tag: string;
  /** The text that is given, or what a loop calls its elements, or what a slot brings, with what that is called here:
   *  `lab: one`. */
  readonly names: readonly string[];
  /** The slot whose element it is. */
  readonly slot?: string;
  readonly start: number;
  readonly end: number;
}

export interface Template {
  readonly codes: readonly TemplateCode[];
  /** A script as long as the file, with each piece of code where it stands. */
  readonly script: string;
}

const TAG = /<([A-Za-z][\w.-]{0,99})(?=[\s/>])/g;
const ATTRIBUTE = /(?<=\s)([\w@:.#-]{1,100})=(?:"([^"]{0,4000})"|'([^']{0,4000})')/g;
const TEXT = /\{\{([^{}]{1,1000})\}\}/g;
const LOOP = /^\s{0,99}(?:\(([^()]{1,200})\)|([\w$]{1,100}))\s{1,99}(?:in|of)\s/;
const MOST_CODES = 2000;

export function readTemplate(markup: string): Template {
  const codes: TemplateCode[] = [];
  const tags = [...markup.matchAll(TAG)];
  let at = 0;
  for (const { index, 0: whole, 1: written = '', 2: double, 3: single } of markup.matchAll(ATTRIBUTE)) {
    while (at + 1 < tags.length && (tags[at + 1]?.index ?? 0) < index) at += 1;
    const tag = tags[at]?.[1] ?? '';
    const slot = SLOT.exec(written);
    if (slot) {
      const own = tag === 'template' ? componentAround(tags, at) : tag;
      const names = (double ?? single ?? '').replace(/[{}\s]/g, '').split(',');
      const bound = names.flatMap((it) => /^(?:\w+:)?[\w$]+/.exec(it)?.[0] ?? []);
      const isWhole = !/\{/.test(double ?? single ?? '');
      const end = index + whole.length - 1;
      if (bound.length > 0)
        codes.push({
          kind: 'slot',
          name: slot[1] ?? slot[2] ?? 'default',
          tag: own,
          names: isWhole ? [`:${bound[0]}`] : bound,
          start: end,
          end,
        });
      continue;
    }
    const code = double ?? single ?? '';
    const end = index + whole.length - 1;
    const loop = written === 'v-for' ? LOOP.exec(code) : null;
    const kind = loop ? 'each' : kindOf(written);
    if (!kind || code.trim() === '') continue;
    const start = end - code.length + (loop?.[0].length ?? 0);
    const looped = (loop?.[1] ?? loop?.[2] ?? '').split(',').map((it) => it.trim());
    const names = kind === 'fixed' ? [code] : looped.filter((it) => /^[\w$]+$/.test(it));
    const isOfSlot = tag === 'slot';
    codes.push({
      kind,
      name: nameOf(written),
      tag,
      names,
      start,
      end,
      ...(isOfSlot && { slot: slotAt(markup, tags[at]?.index ?? 0) }),
    });
  }
  for (const { index, 0: whole } of markup.matchAll(TEXT))
    codes.push({ kind: 'text', name: '', tag: '', names: [], start: index + 2, end: index + whole.length - 2 });
  codes.sort((one, other) => one.start - other.start);
  const few = codes.slice(0, MOST_CODES);
  return { codes: few, script: scriptOf(markup, few) };
}

/** `v-slot`, `v-slot:row`, `#row`. */
const SLOT = /^(?:v-slot(?::([\w-]{1,100}))?|#([\w-]{1,100}))$/;
const CLOSED = 4000;

/** The name of a slot that a component has: `<slot name="row" :lab="lab">`. */
function slotAt(markup: string, start: number): string {
  const [tag = ''] = markup.slice(start, start + CLOSED).split('>', 1);
  return /\sname="([\w-]{1,100})"/.exec(tag)?.[1] ?? 'default';
}

/** The component in which a `<template>` stands: the last before it that is written like one. */
function componentAround(tags: readonly RegExpMatchArray[], at: number): string {
  for (let index = at - 1; index >= 0; index -= 1) {
    const tag = tags[index]?.[1] ?? '';
    if (/[A-Z-]/.test(tag)) return tag;
  }
  return '';
}

function kindOf(written: string): TemplateCode['kind'] | undefined {
  if (/^(?:@|v-on:)[\w:]/.test(written)) return 'on';
  if (/^v-model(?:$|[.:])/.test(written)) return 'model';
  if (/^(?:(?::|v-bind:)\w|v-bind$)/.test(written)) return 'prop';
  return /^[a-z][\w-]*$/.test(written) && !/^(?:v-|class$|style$|id$)/.test(written) ? 'fixed' : undefined;
}

/** `@update:kind.once` is `update:kind`, `:is-on` is `isOn`. */
function nameOf(written: string): string {
  if (written.startsWith('v-model')) return `update:${camel(/^v-model:([\w-]+)/.exec(written)?.[1] ?? 'modelValue')}`;
  return camel(written.replace(/^(?:@|:|v-on:|v-bind:?)/, '').split('.', 1)[0] ?? '');
}

export function camel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Each piece in brackets of its own: what is done is statements, all else is a value. */
function scriptOf(markup: string, codes: readonly TemplateCode[]): string {
  const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');
  let script = '';
  for (const { kind, start, end } of codes) {
    if (start - 2 < script.length || kind === 'fixed' || kind === 'slot') continue;
    const [open, close] = kind === 'on' ? '{}' : '()';
    script += `${blank(markup.slice(script.length, start - 2))};${open}${markup.slice(start, end)}${close}`;
  }
  return script + blank(markup.slice(script.length));
}
