/** How many words a reader of the page sees before opening anything: what stands in a closed `<details>`, its label too,
 *  is not counted, nor are the addresses of links; a sign that stands by itself is a word. */
export function visibleWords(markdown: string): number {
  const open = withoutFolds(markdown)
    .replaceAll(/\]\([^()\s]*\)/g, ' ')
    // the line below a table's heads, and rules across the page
    .replaceAll(/^[-:| \t]+$/gm, ' ')
    .replaceAll(/<[^<>]*>|&nbsp;|[|#*>]/g, ' ');
  return open.split(/\s+/).filter((word) => word !== '').length;
}

/** Folds may hold folds. */
function withoutFolds(markdown: string): string {
  let depth = 0;
  return markdown
    .split(/(<\/?details>)/)
    .filter((part) => {
      if (part === '<details>') depth += 1;
      if (part === '</details>') depth -= 1;
      return depth === 0;
    })
    .join(' ');
}

/** What may stand open above the folds, in words: less than a minute of reading, however much was found. */
export function roomFor(findings: number): number {
  if (findings <= 4) return 240;
  return findings <= 11 ? 340 : 440;
}
