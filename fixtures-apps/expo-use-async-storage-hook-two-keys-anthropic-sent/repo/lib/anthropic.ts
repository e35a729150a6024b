const ENDPOINT = 'https://api.anthropic.com/v1/messages';

export async function complete(question: string, background: string): Promise<string> {
  const body = JSON.stringify({
    model: 'claude-haiku-4-5',
    max_tokens: 300,
    system: `Answer in two sentences. What is known: ${background}`,
    messages: [{ role: 'user', content: question }],
  });
  const headers = { 'x-api-key': process.env.EXPO_PUBLIC_ANTHROPIC ?? '', 'anthropic-version': '2023-06-01', 'content-type': 'application/json' };
  const response = await fetch(ENDPOINT, { method: 'POST', headers, body });
  const answer = await response.json();
  return answer.content?.[0]?.text ?? '';
}
