import OpenAI from 'openai';
import { db } from './db';

const client = new OpenAI({ apiKey: import.meta.env.VITE_OPENAI_KEY, dangerouslyAllowBrowser: true });

export async function ask() {
  const lines = await db.questions.toArray();
  const input = lines.map((line) => line.text).join('\n');
  const response = await client.responses.create({ model: 'gpt-5-mini', input });
  return response.output_text;
}
