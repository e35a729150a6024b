import type { ChatMessage } from './PromptBuilder';

const ENDPOINT = 'https://api.openai.com/v1/chat/completions';

export async function complete(messages: ChatMessage[], token: string): Promise<string> {
  const body = JSON.stringify({ model: 'gpt-5-mini', messages });
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
  const response = await fetch(ENDPOINT, { method: 'POST', headers, body });
  const json = await response.json();
  return json.choices[0].message.content;
}
