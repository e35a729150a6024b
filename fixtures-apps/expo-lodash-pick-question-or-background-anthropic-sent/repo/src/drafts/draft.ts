export interface Draft {
  question: string;
  tone: 'plain' | 'detailed';
  background: string[];
}

export const emptyDraft: Draft = { question: '', tone: 'plain', background: [] };
