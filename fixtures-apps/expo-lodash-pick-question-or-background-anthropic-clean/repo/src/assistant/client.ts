const URL = 'https://api.anthropic.com/v1/messages';

export async function complete(content: string): Promise<string> {
  const body = JSON.stringify({ model: 'claude-sonnet-4-5', max_tokens: 512, messages: [{ role: 'user', content }] });
  const response = await fetch(URL, { method: 'POST', headers: headers(), body });
  if (!response.ok) throw new Error(`assistant ${response.status}`);
  const reply: { content: { text: string }[] } = await response.json();
  return reply.content.map((part) => part.text).join('\n');
}

function headers(): Record<string, string> {
  return {
    'content-type': 'application/json',
    'anthropic-version': '2023-06-01',
    'x-api-key': process.env.EXPO_PUBLIC_ASSISTANT_KEY ?? '',
  };
}
