export async function complete(prompt: string): Promise<string> {
  const response = await fetch('https://api.openai.com/v1/chat/completions', {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Authorization: `Bearer ${process.env.EXPO_PUBLIC_OPENAI_KEY}`,
    },
    body: JSON.stringify({ model: 'gpt-5-mini', messages: [{ role: 'user', content: prompt }] }),
  });
  const json = await response.json();
  return json.choices[0].message.content;
}
