/**
 * What is put into a member of an object: where it is kept, and who is told.
 */
import { KEEPS, type Site, VALUE } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { behindGetter } from '../../program/behind-getters.ts';
import { isStatic, ownVariable } from '../../program/meaning.ts';
import { partCarried } from '../branches/told-by-type.ts';
import { apply } from '../calls/call-values.ts';
import { isScript } from '../calls/scripts.ts';
import { flowTyped } from '../evaluate.ts';
import { fillCarried } from '../events/carried-by-system.ts';
import { hitWrapped } from '../hits.ts';
import { plainName } from '../runs.ts';
import { isShared, joined, link, newCell, type Taint, type TaintFrame, type TaintTyped, typeInfoOf } from '../state.ts';
import { keepManaged } from '../stores/managed.ts';
import type { TaintValue } from '../values.ts';
import { setBound, shownOf } from '../views/bindings.ts';
import { runSetters } from '../views/setters.ts';
import { keepHandler } from '../views/snapshots.ts';
import { setWrapped } from '../views/wrappers.ts';
import { askForExtension, askForType } from '../which-files/asked.ts';
import { edit, kept } from './edited.ts';
import { fieldCell, isLoose, looseCell, markPushed } from './fields.ts';
import { ADDRESSES, extendedBy, HELD } from './members.ts';
import { isOfThings, storeOf, watchThings } from './objects.ts';
import { readVariable } from './read-variables.ts';

/** `base.name = value`. `intoBase` puts a part into what the base itself stands in. */
export function storeMember(
  taint: Taint,
  base: TaintTyped,
  name: string,
  given: Cell<TaintValue>,
  site: Site,
  intoBase: (part: Cell<TaintValue>) => void,
  frame?: TaintFrame,
): void {
  const { program, values } = taint;
  const info = typeInfoOf(taint, base.type) ?? extendedBy(taint, base, name);
  const own = info && ownVariable(program, info, name);
  const variable = own && behindGetter(program, own);
  const owner = variable?.owner;
  if ((!info || info.kind === 'extension') && base.type) askForType(taint, base.type, given);
  if (!variable && frame && base.root !== undefined) askForExtension(taint, base.root, frame.file.traits);
  if (!variable && name === 'wrappedValue' && frame) setBound(taint, base.cell, given, site, frame);
  const bound = variable?.fact.modifiers.has('@Binding') && variable.fact.name === name ? variable : undefined;
  const value = bound ? shownOf(taint, given) : given;
  if (bound && frame) setBound(taint, readVariable(taint, base, info, bound, site, frame).cell, value, site, frame);
  if (variable && frame) hitWrapped(taint, variable, value, site);
  if (variable) setWrapped(taint, variable, value, site, frame);
  if (variable && runSetters(taint, variable, base, value, site, frame, name)) return;
  if (variable && (!owner || isStatic(variable) || isShared(owner))) {
    const step = {
      what: `kept in \`${owner ? `${plainName(owner.name)}.` : ''}${plainName(variable.fact.name)}\``,
      site,
    };
    const typed = newCell(taint);
    flowTyped(taint, value, typed, variable.fact.type);
    const isOther = base.cell !== frame?.self?.cell;
    if (info && isOther) taint.apart.edited.add(info.name);
    if (info && isOfThings(taint, variable))
      watchThings(taint, base, info, frame, (thing) =>
        isOther
          ? edit(taint, base, typed, thing, variable, step)
          : link(taint, typed, storeOf(taint, thing, variable), kept(taint, thing), step),
      );
    else link(taint, typed, fieldCell(taint, variable), undefined, step);
    if (owner && frame?.function?.fact.modifiers.has(VALUE))
      intoBase(joined(taint, [typed], values.push(variable.fact.name)));
    return;
  }
  if (variable) markPushed(taint, variable, value);
  else if (info && isLoose(info)) {
    link(taint, value, looseCell(taint, info, name), undefined, {
      what: `kept in \`${plainName(info.name)}.${name}\``,
      site,
    });
    return;
  }
  // a state that is taken for what it holds: what is put into it takes the place of that
  if (info && !variable && name === HELD) {
    intoBase(value);
    return;
  }
  if (!info) keepManaged(taint, base, name, value, site);
  if (!info && frame && keepHandler(taint, base, name, value, site, frame)) return;
  if (!info && fillCarried(taint, base, name, value, site, frame)) return;
  if (frame && isScript(frame.file)) keepItself(taint, base, name, value, site, frame);
  // a part of an object of the system's taints it: the body of a request, the text of a label
  const isOfAddress = ADDRESSES.has(base.type?.name ?? base.root ?? '');
  const part = isOfAddress ? value : joined(taint, [value], values.push(variable?.fact.name ?? name));
  intoBase(partCarried(taint, info, part));
}

/** A store that is known by another name is filled by it too. */
function keepItself(
  taint: Taint,
  base: TaintTyped,
  name: string,
  value: Cell<TaintValue>,
  site: Site,
  frame: TaintFrame,
): void {
  taint.solver.watch(base.cell, (it) => {
    if (it.kind !== 'function' || it.path.length !== 1 || it.path[0] !== KEEPS) return;
    const part = joined(taint, [value], taint.values.push(name));
    apply(taint, it.made, [part], { kind: 'other', parts: [], site }, frame);
  });
}
