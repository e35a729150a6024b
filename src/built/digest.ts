import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** By what an artifact is known to those who made it. */
export async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file, { highWaterMark: 2 ** 20 })) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
