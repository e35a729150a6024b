export function renderList(host: HTMLElement, title: string, names: string[]): void {
  const heading = document.createElement('h2');
  heading.textContent = title;
  const list = document.createElement('ul');
  for (const name of names) {
    const item = document.createElement('li');
    item.textContent = name;
    list.append(item);
  }
  host.replaceChildren(heading, list);
}
