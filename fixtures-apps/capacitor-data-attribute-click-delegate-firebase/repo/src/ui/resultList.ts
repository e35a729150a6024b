import type { LabResult } from '../native/healthRecords';
import { element } from './element';

export function renderResults(list: HTMLOListElement, results: LabResult[]): void {
  list.replaceChildren(
    ...results.map((result) => {
      const row = element('li', `${result.month}: ${result.name}`);
      row.dataset.tap = 'result';
      row.addEventListener('click', () => row.classList.toggle('open'));
      return row;
    }),
  );
}
