// The licences of all that ends in dist/: every package that is bundled, by package-lock.json, and the grammars. The
// bundler's own list leaves out what it reaches by another way than an import of the entry.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bundledPackages } from './bundled.mjs';

const root = path.dirname(import.meta.dirname);
const RULER = `\n${'-'.repeat(80)}\n\n`;

/** The text of dist/licenses.txt. */
export function licensesText() {
  const packages = bundledPackages().map(({ folder, name, version, license }) => {
    const text = readLicense(path.join(root, folder));
    return `${name} ${version}\n${license}\n\n${text ?? authorOf(path.join(root, folder))}`;
  });
  const grammars = path.join(root, 'src', 'code', 'grammars');
  const built = readdirSync(grammars)
    .filter((name) => name.startsWith('LICENSE-'))
    .sort()
    .map(
      (name) =>
        `tree-sitter-${name.slice('LICENSE-'.length)} (grammar)\n\n${normalize(readFileSync(path.join(grammars, name), 'utf8'))}`,
    );
  return `${[...packages, ...built].map((text) => text.trim()).join(`\n${RULER}`)}\n`;
}

function readLicense(folder) {
  const name = readdirSync(folder).find((file) => /^licen[cs]e(?:-mit)?(?:\.md|\.txt)?$/i.test(file));
  return name && normalize(readFileSync(path.join(folder, name), 'utf8'));
}

/** Some name their licence and give no text of it. */
function authorOf(folder) {
  const { author, homepage } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const by = typeof author === 'string' ? author : author?.name;
  return `By ${by ?? homepage}. The package holds no text of its licence.`;
}

function normalize(text) {
  return text.replaceAll('\r\n', '\n').replace(/[ \t]+$/gm, '');
}
