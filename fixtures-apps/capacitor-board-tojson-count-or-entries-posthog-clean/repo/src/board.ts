/** What the person pinned. A report of it is made by JSON.stringify, which asks toJSON. */
export class Board {
  private readonly entries: string[] = [];

  pin(title: string) {
    if (!this.entries.includes(title)) this.entries.push(title);
  }

  render(list: HTMLElement) {
    list.replaceChildren(
      ...this.entries.map((entry) => {
        const item = document.createElement('li');
        item.textContent = entry;
        return item;
      }),
    );
  }

  toJSON() {
    return { pinned: this.entries.length };
  }
}
