/**
 * Modals and popovers of Ionic: who opens a component gives it what it shows, and is given what it is dismissed with.
 * https://ionicframework.com/docs/angular/modal https://ionicframework.com/docs/angular/popover
 */
import type { Expression } from '../../facts/facts.ts';
import type { Words } from '../words.ts';
import { inputsOf } from './angular-components.ts';
import type { ScriptUnit } from './names.ts';

const dismissedBy = (component: string, words: Words): Expression => words.shared(`\0dismissed ${component}`);

/** `this.modals.create({ component: Picker, componentProps: { entries } })`, `this.modals.dismiss(picked)`. Undefined for any
 *  other call. */
export function callModal(
  callee: Expression,
  args: readonly Expression[],
  words: Words,
  { text, ofTemplate, component = '' }: ScriptUnit,
): Expression | undefined {
  const [given] = args;
  if (callee.kind !== 'member' || !given || !(ofTemplate || text.includes('@ionic/angular'))) return undefined;
  if (callee.name === 'dismiss' && component !== '') {
    const data = words.name('\0data');
    return words.run([
      words.declare('\0data', given),
      words.assign(dismissedBy(component, words), data),
      words.give(words.call(callee, [data])),
    ]);
  }
  if (callee.name !== 'create' || given.kind !== 'dictionary') return undefined;
  const entry = (name: string): Expression | undefined =>
    given.pairs.find(([key]) => key.kind === 'literal' && key.value === name)?.[1];
  const [shown, props] = [entry('component'), entry('componentProps')];
  if (shown?.kind !== 'name' || !/^[A-Z]\w*@/.test(shown.name)) return undefined;
  const opened = classOf(shown.name);
  // who opens it may dismiss it too
  const data = words.either(dismissedBy(opened, words), dismissedBy(component, words));
  const dismissed = words.closure([], [words.give(words.object({ data, role: words.unknown('role') }))]);
  return words.run([
    ...(props ? [words.assign(inputsOf(opened, words), props)] : []),
    words.declare('\0dismissed', dismissed),
    words.give(
      words.object({
        present: words.closure([], []),
        onDidDismiss: words.name('\0dismissed'),
        onWillDismiss: words.name('\0dismissed'),
      }),
    ),
  ]);
}

/** Without the file that a name at the top carries. */
function classOf(name: string): string {
  return name.split('@', 1)[0] ?? name;
}
