/**
 * A usage text that is missing: where the target keeps its other texts, in an Info.plist or in build settings.
 */
import type { AppTarget, Location, Mend } from '../types.ts';
import { addToConfiguration, addToXcconfig } from './build-setting.ts';
import type { Edit } from './edits.ts';
import type { Mending } from './mending.ts';
import { openList, valueElement } from './property-list.ts';
import { Unmendable } from './text-file.ts';
import { reviewRemark, writeUsageText } from './usage-text.ts';
import { escapeXml, insertAfter, insertLast } from './xml-list.ts';

type AddText = Extract<Mend, { kind: 'add-text' }>;

interface Text {
  readonly key: string;
  readonly value: string;
  readonly remark: string;
}

export function addText(mend: AddText, mending: Mending): readonly Edit[] {
  return mending.variants.map((variant) => {
    const value = mend.text ?? writeUsageText(mend.key, variant);
    if (value === undefined) throw new Unmendable(`no text can be made for ${mend.key}`);
    const text = { key: mend.key, value, remark: reviewRemark(mend.key, variant) };
    return writeText(text, variant, mending);
  });
}

function writeText(text: Text, target: AppTarget, mending: Mending): Edit {
  const { info } = target;
  if (!info.at.file.endsWith('.pbxproj')) return writeIntoList(text, target, mending);
  const setting = `INFOPLIST_KEY_${text.key}`;
  const beside = findXcconfigText(target);
  if (beside) return addToXcconfig(mending.open(beside.file), beside, setting, text.value, text.remark);
  return addToConfiguration(mending.open(info.at.file), info.at, setting, text.value, text.remark);
}

/** The last usage text of the target that stands in an xcconfig file, when none stands in its project file. */
function findXcconfigText({ info }: AppTarget): Location | undefined {
  const texts = [...info.entries.values()].filter(({ key }) => key.endsWith('UsageDescription'));
  if (texts.some(({ keyAt }) => keyAt.file === info.at.file)) return undefined;
  return texts.findLast(({ keyAt }) => keyAt.file.endsWith('.xcconfig'))?.value.at;
}

function writeIntoList({ key, value, remark }: Text, { info }: AppTarget, mending: Mending): Edit {
  const list = openList(info, 'Info.plist', mending);
  const lines = [`<!-- ${remark} -->`, `<key>${key}</key>`, `<string>${escapeXml(value)}</string>`];
  const kin =
    list.entries.findLast((entry) => /^NSHealth.*UsageDescription$/.test(entry.key)) ??
    list.entries.findLast((entry) => entry.key.endsWith('UsageDescription'));
  return kin ? insertAfter(list.source, valueElement(list, kin), lines) : insertLast(list.source, list.top, lines);
}
