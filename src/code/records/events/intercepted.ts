/**
 * Clients of axios: who intercepts what one of them sends is given that, and who intercepts an answer what it answers to.
 * https://axios-http.com/docs/interceptors
 */
import type { Cell } from '../../flow/solver.ts';
import { boxIn, withoutBox } from '../../models/foreign-paths.ts';
import { apply } from '../calls/call-values.ts';
import type { SystemCall } from '../calls/unknown.ts';
import { holdsRecord } from '../objects/objects.ts';
import { joined, link, memoize, newCell, type Taint } from '../state.ts';
import type { TaintValue } from '../values.ts';

const MAKES = /^axios#create$/;
const INTERCEPTS = /^axios#(?:create\.)?interceptors\.(request|response)\.use$/;
const SENDS = /^axios#(?:create)?\.?(\w*)$/;
const WITH_DATA: ReadonlySet<string> = new Set(['post', 'put', 'patch', 'postForm', 'putForm', 'patchForm']);
const WITHOUT_DATA: ReadonlySet<string> = new Set(['get', 'delete', 'head', 'options']);

/** Whether a call makes a client, which is one of several. */
export function makesClient(boxed: string): boolean {
  return MAKES.test(boxed);
}

function sentBy(taint: Taint, client = ''): Cell<TaintValue> {
  return memoize(taint, `sent by axios ${client}`, () => newCell(taint));
}

/** The client that something is, where a record is sent by it. */
export function clientSending(taint: Taint, value: TaintValue): string | undefined {
  const client = value.kind === 'foreign' && makesClient(withoutBox(value.foreign)) ? boxIn(value.foreign) : undefined;
  return client !== undefined && holdsRecord(sentBy(taint, client)) ? client : undefined;
}

/** What a call of a client sends, and who intercepts that. */
export function intercept(
  taint: Taint,
  boxed: string,
  { call, given, frame }: Pick<SystemCall, 'call' | 'given' | 'frame'>,
): void {
  if (!boxed.startsWith('axios#') || makesClient(boxed)) return;
  const { values, solver } = taint;
  // methods that collections have are lowered to what those do
  const path = withoutBox(boxed)
    .replace(/\.?objectForKey$/, '.get')
    .replace(/\.?removeObject$/, '.delete');
  const sent = sentBy(taint, boxIn(boxed));
  const [, kind] = INTERCEPTS.exec(path) ?? [];
  if (kind) {
    const answer = joined(taint, [sent], values.push('config'));
    for (const [index, { typed }] of given.entries())
      solver.watch(typed.cell, ({ path, ...value }) => {
        const told = index === 0 && kind === 'request' ? sent : answer;
        if (value.kind === 'function' && path.length === 0) apply(taint, value.made, [told], call, frame);
      });
    return;
  }
  const [, verb = ''] = SENDS.exec(path) ?? [];
  const isWhole = verb === '' || verb === 'request';
  if (!isWhole && !WITH_DATA.has(verb) && !WITHOUT_DATA.has(verb)) return;
  const cells = given.map(({ typed }) => typed.cell);
  // `axios(config)`, `axios(url, config)`
  const address = isWhole && cells.length < 2 ? undefined : cells.shift();
  const data = WITH_DATA.has(verb) ? cells.shift() : undefined;
  const step = { what: 'told to who intercepts it', site: call.site };
  const tell = (cell: Cell<TaintValue> | undefined, part?: string): void => {
    if (cell) link(taint, cell, sent, part === undefined ? undefined : values.push(part), step);
  };
  tell(address, 'url');
  tell(data, 'data');
  tell(cells[0]);
}
