/**
 * What puts values into properties of C# that no statement assigns: views that are bound to them in XAML, Razor or code, and
 * readers of JSON. https://learn.microsoft.com/dotnet/maui/fundamentals/data-binding/
 */
import { lettersOf } from '../../../bytes.ts';
import { type RepoFiles, UnreadableFile } from '../../../types.ts';

export interface BoundNames {
  /** Properties that some view is bound to. */
  readonly properties: ReadonlySet<string>;
  /** Classes that tell views of their changes, or are views: whatever they show, somebody may be bound to. */
  readonly classes: ReadonlySet<string>;
  /** Classes that are made of a text from elsewhere, with what that says. */
  readonly decoded: ReadonlySet<string>;
  /** Namespaces that one file imports for all, or the project. */
  readonly usedEverywhere: readonly string[];
}

export const NOTHING_BOUND: BoundNames = {
  properties: new Set(),
  classes: new Set(),
  decoded: new Set(),
  usedEverywhere: [],
};

/** Bytes beyond which no further files are looked at. */
const MOST_BYTES = 8_000_000;

const TOLD_OF =
  /^(?:INotifyPropertyChanged|Observable(?:Object|Recipient|Validator)|BindableObject|ReactiveObject|\w{0,80}ViewModel\w{0,80}|(?!UI|NS|WK|MTK|SCN)\w{0,80}(?:Page|View|Shell|Window|Popup))$/;
const CLASS =
  /\b(?:class|record)\s{1,9}(\w{1,99})(?:<[^<>{}]{0,99}>)?\s{0,9}(?:\([^(){}]{0,999}\))?\s{0,99}:([^{;]{1,500})/g;
const ATTRIBUTED =
  /\[(?:ObservableObject|INotifyPropertyChanged|AddINotifyPropertyChangedInterface)\][^{};]{0,300}?\bclass\s{1,9}(\w{1,99})/g;
const DECODES =
  /\b(?:(?:Deserialize|ReadFromJson|GetFromJson|FromJson|ReadAs)\w{0,40}|GetSection\("[^"\n]{0,99}"\)\.Get)<(?:[\w.]{1,60}<)?(?:\w{1,60}\.){0,6}(\w{1,99})/g;
/** Made of what a service answers, by Refit, or listed for code that is made to read it. */
const ANSWERED =
  /\[(?:Get|Post|Put)\("[^"\n]{0,200}"\)\]\s{1,99}(?:public )?Task<(?:[\w.]{1,60}<)?(?:\w{1,60}\.){0,6}(\w{1,99})|\bJsonSerializable\(typeof\((?:[\w.]{1,60}<)?(?:\w{1,60}\.){0,6}(\w{1,99})/g;
const BINDS = /\.(?:SetBinding|Bind)\(([^;]{0,300})/g;
const NAMED = /"(\w{1,99})"|nameof\(\s{0,9}(?:\w{1,99}\.){0,6}(\w{1,99})\s{0,9}\)|=>\s{0,9}\w{1,99}!?\.(\w{1,99})/g;
/** `global using App.Labs;`, `<Using Include="App.Labs" />`. */
const USED =
  /\bglobal[ \t]{1,9}using[ \t]{1,9}(?:static[ \t]{1,9})?([\w.]{1,200});|<Using[ \t]{1,9}Include="([\w.]{1,200})"/g;
const MARKUP =
  /\{(?:x:Bind|Binding)\s{1,99}(?:Path\s{0,9}=\s{0,9})?([\w.]{1,200})|@bind(?:-[\w:]{1,60})?\s{0,9}=\s{0,9}"@?([\w.]{1,200})"/g;

/** Looks at the texts of all files of C#, XAML and Razor, and of projects; `sources` are those of C#. */
export function findBoundNames(sources: readonly string[], files: RepoFiles): BoundNames {
  const properties = new Set<string>();
  const decoded = new Set<string>();
  const heirs = new Map<string, string[]>();
  const classes = new Set<string>();
  const usedEverywhere: string[] = [];
  const markup = files.paths.filter((path) => /\.(?:xaml|razor|csproj|props)$/i.test(path));
  let left = MOST_BYTES;
  for (const path of [...markup, ...sources]) {
    const text = textOf(path, files, left);
    left -= text.length;
    for (const [, xaml, razor] of text.matchAll(MARKUP))
      for (const name of (xaml ?? razor ?? '').split('.')) properties.add(name);
    for (const [, given = ''] of text.matchAll(BINDS))
      for (const [, literal, named, shown] of given.matchAll(NAMED)) properties.add(literal ?? named ?? shown ?? '');
    for (const [, used, listed] of text.matchAll(USED)) usedEverywhere.push(used ?? listed ?? '');
    for (const [, name = ''] of text.matchAll(DECODES)) decoded.add(name);
    for (const [, answer, listed] of text.matchAll(ANSWERED)) decoded.add(answer ?? listed ?? '');
    for (const [, name = ''] of text.matchAll(ATTRIBUTED)) classes.add(name);
    for (const [, name = '', bases = ''] of text.matchAll(CLASS))
      for (const base of bases.split(',')) {
        const plain = /^\s{0,99}(?:\w{1,99}\.){0,6}(\w{1,99})/.exec(base)?.[1] ?? '';
        if (TOLD_OF.test(plain)) classes.add(name);
        else heirs.set(plain, [...(heirs.get(plain) ?? []), name]);
      }
  }
  for (const name of classes) for (const heir of heirs.get(name) ?? []) classes.add(heir);
  return { properties, classes, decoded, usedEverywhere };
}

function textOf(path: string, files: RepoFiles, most: number): string {
  try {
    const bytes = files.bytes(path);
    return bytes.length > most ? '' : lettersOf(bytes);
  } catch (error) {
    // what cannot be read is told by itself
    if (error instanceof UnreadableFile) return '';
    throw error;
  }
}
