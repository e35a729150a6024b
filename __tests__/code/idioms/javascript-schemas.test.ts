/** What is checked against a schema comes out as it went in. */
import { bothFlows, type Rows } from './both-flows.ts';
import { JAVASCRIPT } from './javascript.ts';

const ROWS: Rows = [
  [
    'an object of zod',
    (make, use, _, other) =>
      `import { z } from 'zod';\nconst Tab = z.object({ title: z.string().min(1), kind: z.string(), beside: z.string() });\nconst tab = Tab.parse({ title: 'labs', kind: ${make}, beside: ${other} });\nexport function go() { ${use('tab.kind')} }`,
  ],
  [
    'settings of zod, in files',
    (make, use, _, other) => ({
      'src/schema.ts':
        "import * as z from 'zod';\nexport const Tab = z.object({ title: z.string().min(1), kind: z.enum(['a', 'b']), limit: z.number().int().default(0) });\nexport const Settings = z.object({ kinds: z.array(z.string()).min(1), tabs: z.array(Tab).min(1) }).strict();\n",
      'src/settings.ts': `${JAVASCRIPT.head}import { Settings } from './schema';\nexport const settings = Settings.parse({ kinds: [${other}], tabs: [{ title: 'labs', kind: ${make} }] });\n`,
      'src/use.tsx': `${JAVASCRIPT.head}import { settings } from './settings';\nexport function go() { settings.tabs.forEach((tab) => { ${use('tab.kind')} }); }\n`,
    }),
  ],
  [
    'what zod tries',
    (make, use) =>
      `import { z } from 'zod';\nconst Kind = z.object({ kind: z.string() });\nexport function go() { const result = Kind.safeParse({ kind: ${make} }); if (result.success) { ${use('result.data.kind')} } }`,
  ],
  [
    'what zod makes of it',
    (make, use) =>
      `import { z } from 'zod';\nconst Kind = z.object({ kind: z.string() }).transform((it) => it.kind);\nexport async function go() { const kind = await Kind.parseAsync({ kind: ${make} }); ${use('kind')} }`,
  ],
  [
    'a schema of zod that extends another',
    (make, use, _, other) =>
      `import z from 'zod';\nconst Base = z.object({ kind: z.string() });\nconst Tab = Base.extend({ beside: z.string() });\nexport function go() { ${use(`Tab.parse({ kind: ${make}, beside: ${other} }).kind`)} }`,
  ],
  [
    'valibot',
    (make, use, _, other) =>
      `import * as v from 'valibot';\nconst Tab = v.object({ kind: v.string(), beside: v.string() });\nexport function go() { const tab = v.parse(Tab, { kind: ${make}, beside: ${other} }); ${use('tab.kind')} }`,
  ],
  [
    'yup',
    (make, use, _, other) =>
      `import * as yup from 'yup';\nconst schema = yup.object({ kind: yup.string().required(), beside: yup.string() });\nexport async function go() { const tab = await schema.validate({ kind: ${make}, beside: ${other} }); ${use('tab.kind')} }`,
  ],
];

bothFlows(JAVASCRIPT, ROWS);
