import { gzipSync } from 'node:zlib';
import { NAME } from '../tool.ts';
import { OutOfRequests } from './budget.ts';
import { Refused, type SweepGitHub } from './github.ts';
import type { CodeScanning, Planned } from './words.ts';

/** GitHub's limit for what is packed: https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning */
const LARGEST = 10 * 1024 * 1024;

/** Without code security, without the permission, archived, or refused as SARIF: the same commit would hear it again. A
 *  token that has run out, 401, is another matter. */
const FINAL: ReadonlySet<number> = new Set([400, 403, 404, 410, 413, 422]);

/** Uploads findings to the code scanning of their own repository. Never throws: the findings stand without it. */
export async function uploadSarif(github: SweepGitHub, planned: Planned, sarif: string): Promise<CodeScanning> {
  const { repository, head } = planned;
  const packed = gzipSync(sarif);
  if (packed.length > LARGEST) return { state: 'denied', reason: 'its SARIF is larger than code scanning takes' };
  try {
    const ref = await fullRef(github, planned);
    const body = { commit_sha: head, ref, sarif: packed.toString('base64'), tool_name: NAME };
    await github.post(`/repos/${repository}/code-scanning/sarifs`, body);
    return { state: 'uploaded' };
  } catch (error) {
    if (error instanceof OutOfRequests) return { state: 'error', reason: error.message };
    if (!(error instanceof Refused)) throw error;
    return { state: FINAL.has(error.status) ? 'denied' : 'error', reason: error.message };
  }
}

async function fullRef(github: SweepGitHub, { repository, ref, named }: Planned): Promise<string> {
  if (ref.startsWith('refs/')) return ref;
  if (named !== true) return `refs/heads/${ref}`;
  try {
    await github.get(`/repos/${repository}/git/ref/heads/${ref.split('/').map(encodeURIComponent).join('/')}`);
    return `refs/heads/${ref}`;
  } catch (error) {
    if (error instanceof Refused && error.status === 404) return `refs/tags/${ref}`;
    throw error;
  }
}
