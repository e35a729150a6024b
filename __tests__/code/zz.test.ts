import { test } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { factsOf, names } from './code.ts';
test('x', async () => {
  const dir = process.env.SNIPS!;
  const only = process.env.ONLY;
  let bad = 0, n = 0;
  for (const f of readdirSync(dir).sort()) {
    if (only && !f.includes(only)) continue;
    n++;
    const text = readFileSync(dir + '/' + f, 'utf8');
    const m = /asks: ?([\w ]*)\| ?reads: ?([\w ]*)/.exec(text)!;
    const want = m[1]!.trim().split(/\s+/).filter(Boolean).sort().join(' ') + ' | ' + m[2]!.trim().split(/\s+/).filter(Boolean).sort().join(' ');
    const facts = await factsOf({ ['App/' + f.replace(/^\d+-/, '').replace(/^./, (c) => c.toUpperCase())]: text }, { kind: 'app' } as any);
    const got = names(facts.requested) + ' | ' + names(facts.read);
    const open = facts.unresolved.map((u) => `${u.role}: ${u.reason} :${u.at.line}`);
    if (got.trim() !== want.trim() || open.length) { bad++; console.log(`BAD ${f}: ${got}  WANT ${want} ${open.join('; ')}`); }
  }
  console.log(`SUM ${n - bad} of ${n}`);
}, 600000);
