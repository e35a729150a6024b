export interface ChatMessage {
  role: 'system' | 'user';
  content: string;
}

export class PromptBuilder {
  private readonly context: string[] = [];
  private text = '';

  fact(line: string): this {
    this.context.push(line);
    return this;
  }

  question(text: string): this {
    this.text = text.trim();
    return this;
  }

  build(): ChatMessage[] {
    return [
      { role: 'system', content: ['You explain medical words in plain English.', ...this.context].join('\n') },
      { role: 'user', content: this.text },
    ];
  }
}
