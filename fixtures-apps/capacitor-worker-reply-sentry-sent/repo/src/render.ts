import type { Grouped } from './messages';

export function render(target: HTMLElement, years: Grouped['years']): void {
  target.replaceChildren(
    ...years.map(([year, titles]) => {
      const section = document.createElement('section');
      const heading = document.createElement('h2');
      heading.textContent = String(year);
      const list = document.createElement('ul');
      for (const title of titles) {
        const item = document.createElement('li');
        item.textContent = title;
        list.append(item);
      }
      section.append(heading, list);
      return section;
    }),
  );
}
