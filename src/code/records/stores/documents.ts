/**
 * Documents of UIKit: the system asks one for its contents and writes them where it lies, and gives it what is in the file
 * when it is opened.
 * https://developer.apple.com/documentation/uikit/uidocument
 */
import type { Argument, Expression, Site } from '../../facts/facts.ts';
import { partsInherited } from '../../models/inherited-parts.ts';
import { lineage } from '../../program/inheritance.ts';
import { isDeclared } from '../../program/named.ts';
import { findName } from '../../program/scopes.ts';
import type { SystemCall } from '../calls/unknown.ts';
import { evaluate } from '../evaluate.ts';
import { storeMember } from '../objects/put-members.ts';
import { type Taint, type TaintFrame, typeInfoOf } from '../state.ts';

const DOCUMENT = 'UIDocument';
const ADDRESS = 'fileURL';
const WRITES = /^(?:save|saveToURL|close\w*|autosave\w*|updateChangeCount)$/;
const READS = /^(?:open\w*|revert\w*)$/;
/** Those that say which file. */
const SAYS_WHERE = /^(?:save|revert)/;

/** Does what the system does when a document is saved or opened. */
export function callDocument(taint: Taint, { name, receiver, of, given, call, frame }: SystemCall): void {
  const isWritten = WRITES.test(name);
  if (!of || !(isWritten || READS.test(name)) || !frame.file.traits.isNative) return;
  const info = typeInfoOf(taint, receiver?.type);
  const types = info && !isDeclared(taint.program, DOCUMENT) ? lineage(taint.program, info) : [];
  if (!types.some(({ supertypes }) => supertypes.has(DOCUMENT))) return;
  const { site } = call;
  const isMessage = types.some(
    ({ functions }) => functions.has('contentsForType') || functions.has('loadFromContents'),
  );
  const own: Expression = { kind: 'member', of, name: ADDRESS, site };
  const said = SAYS_WHERE.test(name) ? given[0]?.argument.value : undefined;
  const file = said && !isAddressOf(said, of) ? said : (addressGiven(of, frame) ?? own);
  const none: Argument = { value: { kind: 'literal', value: null, site } };
  const asked = isMessage
    ? send(of, 'contentsForType', [none, { ...none, label: 'error' }], site, true)
    : send(of, 'contents', [{ ...none, label: 'forType' }], site);
  const written = send(asData(asked, site), 'write', [{ label: 'to', value: file }], site);
  const read: Expression = {
    kind: 'call',
    callee: { kind: 'name', name: 'Data', site },
    args: [{ label: 'contentsOf', value: file }],
    site,
  };
  const loaded = isMessage
    ? send(
        of,
        'loadFromContents',
        [{ value: read }, { ...none, label: 'ofType' }, { ...none, label: 'error' }],
        site,
        true,
      )
    : send(
        of,
        'load',
        [
          { label: 'fromContents', value: read },
          { ...none, label: 'ofType' },
        ],
        site,
      );
  evaluate(taint, isWritten ? written : loaded, frame);
}

function isAddressOf(said: Expression, of: Expression): boolean {
  const isNamed = said.kind === 'member' && said.name === ADDRESS && said.of?.kind === 'name' && of.kind === 'name';
  return isNamed && said.of.name === of.name;
}

/** What a local was made with: that may name the file. */
function addressGiven(of: Expression, frame: TaintFrame): Expression | undefined {
  const made = of.kind === 'name' ? findName(frame.scope, of.name)?.began : undefined;
  return made?.kind === 'call' ? made.args.find(({ label }) => label === ADDRESS)?.value : undefined;
}

/** `super.init(fileURL: url)`: what the object has of the class of the system. */
export function fillInherited(taint: Taint, { name, of, given, frame }: SystemCall): void {
  const { self, owner } = frame;
  if (name !== 'init' || of?.kind !== 'name' || of.name !== 'super' || !self || !owner) return;
  const parts = lineage(taint.program, owner).flatMap(({ supertypes }) =>
    [...supertypes].flatMap((it) => partsInherited(it, 'records')),
  );
  for (const { argument, typed } of given)
    if (parts.some((part) => part.name === argument.label))
      storeMember(taint, self, argument.label ?? '', typed.cell, argument.value.site, () => undefined, frame);
}

function send(of: Expression, name: string, args: readonly Argument[], site: Site, isMessage = false): Expression {
  return { kind: 'call', callee: { kind: 'member', of, name, site }, args, site, ...(isMessage && { isMessage }) };
}

function asData(value: Expression, site: Site): Expression {
  return { kind: 'cast', value, to: { name: 'Data', args: [] }, site };
}
