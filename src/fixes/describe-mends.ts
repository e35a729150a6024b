/**
 * What mends did, or would do, in words.
 */
import type { Mend } from '../types.ts';
import type { Mended, Unmended } from './plan.ts';

/** `App/Info.plist:4: added NSHealthShareUsageDescription; review its text. [share-usage-description-missing]` */
export function describeMended({ finding, edits }: Mended): string {
  const done = unique((finding.mends ?? []).map(describeMend)).join(', ');
  const files = unique(edits.map(({ file }) => file));
  const elsewhere = files.filter((file) => file !== finding.at.file);
  const where = elsewhere.length > 0 ? ` in ${files.join(', ')}` : '';
  const text = (finding.mends ?? []).some(({ kind }) => kind === 'add-text');
  return `${placeOf(finding.at)}: ${done}${where}${text ? '; review its text' : ''}. [${finding.rule.id}]`;
}

/** `App/Info.plist:4: not fixed, App/Info.plist is a binary property list. [share-usage-description-missing]` */
export function describeUnmended({ finding, reason }: Unmended): string {
  return `${placeOf(finding.at)}: not fixed, ${reason}. [${finding.rule.id}]`;
}

function describeMend(mend: Mend): string {
  switch (mend.kind) {
    case 'add-text':
      return `added ${mend.key}`;
    case 'entitle':
      return mend.value === true ? `set ${mend.key} to true` : `put ${mend.value} into ${mend.key}`;
    case 'remove-entitlement':
      return `removed ${mend.key}`;
    case 'respell':
      return `wrote ${mend.to} for ${mend.was}`;
    case 'remove-element':
      return 'took the entry out of the list';
  }
}

function placeOf({ file, line }: Mended['finding']['at']): string {
  return `${file}:${line}`;
}

function unique(items: readonly string[]): readonly string[] {
  return [...new Set(items)];
}
