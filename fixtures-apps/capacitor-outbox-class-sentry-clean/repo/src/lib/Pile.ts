export class Pile {
  private readonly items: string[] = [];

  push(item: string): void {
    this.items.push(item);
  }

  top(): string {
    return this.items[this.items.length - 1] ?? '';
  }

  all(): string[] {
    return [...this.items];
  }
}
