import { CapacitorHttp } from '@capacitor/core';

export interface Question {
  text: string;
  onFile: string;
}

export async function ask(question: Question): Promise<string> {
  const content = `${question.text}\n\nOn file: ${question.onFile}`;
  const response = await CapacitorHttp.post({
    url: 'https://api.openai.com/v1/chat/completions',
    headers: { 'Content-Type': 'application/json' },
    data: { model: 'gpt-5-mini', messages: [{ role: 'user', content }] },
  });
  return response.data.choices[0].message.content;
}
