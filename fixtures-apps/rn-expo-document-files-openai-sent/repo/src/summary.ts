import { procedures } from './LinesFile';

const endpoint = 'https://api.openai.com/v1/responses';

export async function shorten(): Promise<string> {
  const lines = procedures.read();
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${process.env.EXPO_PUBLIC_OPENAI_KEY}` },
    body: JSON.stringify({ model: 'gpt-4.1-mini', input: `Make three short questions of these:\n${lines.join('\n')}` }),
  });
  const json = await response.json();
  return json.output?.[0]?.content?.[0]?.text ?? '';
}
