import OpenAI from 'openai';

const client = new OpenAI({ apiKey: process.env.EXPO_PUBLIC_OPENAI_KEY });

export async function reply(text: string): Promise<string> {
  const answer = await client.responses.create({ model: 'gpt-5-mini', input: text });
  return answer.output_text;
}
