/** Elements of the page that are classes of the app's own run where somebody defines them. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const ASKED = 'allergy labResult';
const LESS = `${ASKED} | labResult`;
const ALL = `${ASKED} | ${ASKED}`;

const panel = (
  name: string,
  type: string,
  more = '',
): string => `import { queryClinicalRecords } from '@kingstinct/react-native-healthkit/health-records';
export class ${name} extends HTMLElement {
  connectedCallback(): void { void this.fill(); }
  private async fill(): Promise<void> { await queryClinicalRecords('HKClinicalTypeIdentifier${type}Record', {}); }
}
${more}`;

const app = (index: string, files: Readonly<Record<string, string>> = {}) =>
  flow(
    {
      'src/lab-panel.ts': panel('LabPanel', 'LabResult'),
      'src/allergy-panel.ts': panel('AllergyPanel', 'Allergy'),
      'App/AppDelegate.swift':
        'import UIKit\n@main class AppDelegate: UIResponder, UIApplicationDelegate { var window: UIWindow? }\n',
      'src/elements.ts': index,
      'src/main.ts': `import { requestAuthorization } from '@kingstinct/react-native-healthkit/health-records';
import { defineElements } from './elements';
async function start(): Promise<void> {
  defineElements();
  await requestAuthorization(['HKClinicalTypeIdentifierAllergyRecord', 'HKClinicalTypeIdentifierLabResultRecord']);
  document.body.innerHTML = '<lab-panel></lab-panel><allergy-panel></allergy-panel>';
}
void start();
`,
      ...files,
    },
    { kind: 'app' },
  );
const IMPORTS = "import { LabPanel } from './lab-panel';\nimport { AllergyPanel } from './allergy-panel';\n";
const LABS = "customElements.define('lab-panel', LabPanel);";
const BOTH = `${LABS} customElements.define('allergy-panel', AllergyPanel);`;
const defines = (code: string): string => `${IMPORTS}export function defineElements(): void { ${code} }\n`;

describe('an element that nobody defines', () => {
  test.each<readonly [string, string]>([
    ['is not run', defines(LABS)],
    [
      'that a list of types names',
      `${defines(LABS)}declare global { interface HTMLElementTagNameMap { 'lab-panel': LabPanel; 'allergy-panel': AllergyPanel } }\n`,
    ],
    ['that is exported further on', `${defines(LABS)}export type Any = LabPanel | AllergyPanel;\n`],
  ])('%s', async (_, index) => {
    expect(await app(index)).toBe(LESS);
    expect(await app(index.replace(LABS, BOTH))).toBe(ALL);
  });
});

describe('an element that is made all the same', () => {
  test.each<readonly [string, string, Readonly<Record<string, string>>?]>([
    [
      'by a table',
      `${IMPORTS}const all = { 'lab-panel': LabPanel, 'allergy-panel': AllergyPanel };\nexport function defineElements() { for (const [name, type] of Object.entries(all)) customElements.define(name, type); }\n`,
    ],
    [
      'by a list',
      `${IMPORTS}const all = [LabPanel, AllergyPanel];\nexport function defineElements() { all.forEach((type) => customElements.define(type.name, type)); }\n`,
    ],
    [
      'by its own file',
      `${defines(LABS)}`,
      {
        'src/allergy-panel.ts': panel(
          'AllergyPanel',
          'Allergy',
          "customElements.define('allergy-panel', AllergyPanel);",
        ),
      },
    ],
    [
      'by another name',
      "import { LabPanel } from './lab-panel';\nimport { AllergyPanel as Panel } from './allergy-panel';\nexport function defineElements() { customElements.define('lab-panel', LabPanel); customElements.define('allergy-panel', Panel); }\n",
    ],
    [
      'by all of a module',
      "import * as panels from './panels';\nexport function defineElements() { for (const type of Object.values(panels)) customElements.define(type.tag, type); }\n",
      { 'src/panels.ts': "export { LabPanel } from './lab-panel';\nexport { AllergyPanel } from './allergy-panel';\n" },
    ],
    [
      'by an heir',
      `${IMPORTS}class Wide extends AllergyPanel {}\nexport function defineElements() { ${LABS} customElements.define('wide-panel', Wide); }\n`,
    ],
    ['by new', `${IMPORTS}export function defineElements() { ${LABS} document.body.append(new AllergyPanel()); }\n`],
    [
      'by an attribute',
      defines(LABS),
      {
        'src/allergy-panel.ts': panel('AllergyPanel', 'Allergy').replace(
          'export class',
          "@customElement('allergy-panel')\nexport class",
        ),
      },
    ],
    [
      'by a library that it is below',
      defines(LABS),
      { 'src/allergy-panel.ts': panel('AllergyPanel', 'Allergy').replace('HTMLElement', 'LitElement') },
    ],
    [
      'by a module that is loaded late',
      `import { LabPanel } from './lab-panel';\nexport function defineElements(): void { ${LABS} }\nimport('./allergy-panel').then((late) => customElements.define('allergy-panel', late.AllergyPanel));\n`,
    ],
    [
      'by all of a module that is loaded late',
      `import { LabPanel } from './lab-panel';\nexport async function defineElements(): Promise<void> { ${LABS} for (const type of Object.values(await import('./allergy-panel'))) customElements.define('allergy-panel', type); }\n`,
    ],
    [
      'by another file of scripts',
      defines(LABS),
      {
        'index.html':
          '<script type="module">import { AllergyPanel } from "./src/allergy-panel.ts"; customElements.define("allergy-panel", AllergyPanel);</script>',
      },
    ],
    [
      'with a name where it is defined',
      defines(LABS),
      {
        'src/allergy-panel.ts': `${panel('AllergyPanel', 'Allergy')
          .replace('export class AllergyPanel', "customElements.define('allergy-panel', class AllergyElement")
          .replace(/\}\n$/, '});\n')}export const AllergyPanel = 0;\n`,
      },
    ],
    [
      'that has no name',
      defines(LABS),
      {
        'src/allergy-panel.ts': `${panel('AllergyPanel', 'Allergy')
          .replace('export class AllergyPanel', "customElements.define('allergy-panel', class")
          .replace(/\}\n$/, '});\n')}export const AllergyPanel = 0;\n`,
      },
    ],
  ])('%s', async (_, index, files) => {
    expect(await app(index, files)).toBe(ALL);
  });
});
