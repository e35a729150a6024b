/** Files that are written and handed to a server, of which one holds a record. */
import type { Language } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { eachApart } from './each-apart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';

const server = (language: Language, head = ''): Language => ({
  ...language,
  head: `${head}${language.head}`,
  records: { ...language.records, kind: 'network' },
});
const IMPORTS =
  "import 'dart:io';\nimport 'package:firebase_storage/firebase_storage.dart';\nimport 'package:http/http.dart' as http;\nimport 'package:dio/dio.dart';\nimport 'package:path_provider/path_provider.dart';\n";
const DSAVE =
  'Future<File> save(String text, String name) async { final folder = await getTemporaryDirectory(); final file = File("${folder.path}/$name"); await file.writeAsString(text); return file; }\n';
const dgo = (make: string, send: string): string =>
  `Future<void> go() async { final first = await save(${make}, "a.txt"); final second = await save("typed", "b.txt"); ${send} }`;
eachApart('Dart', server(DART, IMPORTS), [
  ['putFile', (make, _, told) => `${DSAVE}${dgo(make, `await FirebaseStorage.instance.ref("a").putFile(${told});`)}`],
  [
    'a file of its own name',
    (make, _, told) =>
      `Future<void> go() async { final first = File("/tmp/a.txt"), second = File("/tmp/b.txt"); await first.writeAsString(${make}); await second.writeAsString("typed"); await FirebaseStorage.instance.ref("a").putFile(${told}); }`,
  ],
  [
    'a part by its path',
    (make, _, told) =>
      `${DSAVE}${dgo(make, `final request = http.MultipartRequest("POST", Uri.parse("https://a.example.com")); request.files.add(await http.MultipartFile.fromPath("file", ${told}.path)); await request.send();`)}`,
  ],
  [
    'a part of bytes',
    (make, _, told) =>
      `Future<void> go() async { final first = ${make}; final second = "typed"; final request = http.MultipartRequest("POST", Uri.parse("https://a.example.com")); request.files.add(http.MultipartFile.fromBytes("file", utf8.encode(${told}))); await request.send(); }`,
  ],
  [
    'a part of text',
    (make, _, told) =>
      `Future<void> go() async { final first = ${make}; final second = "typed"; final request = http.MultipartRequest("POST", Uri.parse("https://a.example.com")); final part = http.MultipartFile.fromString("file", ${told}); request.files.add(part); await request.send(); }`,
  ],
  [
    'a field of a request that sends itself',
    (make, _, told) =>
      `Future<void> go() async { final first = ${make}; final second = "typed"; final request = http.MultipartRequest("POST", Uri.parse("https://a.example.com")); request.fields["a"] = ${told}; await request.send(); }`,
  ],
  [
    'the body of a request',
    (make, _, told) =>
      `Future<void> go() async { final first = ${make}; final second = "typed"; final request = Request("POST", Uri.parse("https://a.example.com")); request.body = ${told}; await request.send(); }`,
  ],
  [
    'the body of a request by a prefix',
    (make, _, told) =>
      `Future<void> go() async { final first = ${make}; final second = "typed"; final request = http.Request("POST", Uri.parse("https://a.example.com")); request.body = ${told}; await http.Client().send(request); }`,
  ],
  [
    'a field of a request that is sent',
    (make, _, told) =>
      `Future<void> go() async { final first = ${make}; final second = "typed"; final request = http.MultipartRequest("POST", Uri.parse("https://a.example.com")); request.fields["a"] = ${told}; await http.Client().send(request); }`,
  ],
  [
    'a part of a file',
    (make, _, told) =>
      `${DSAVE}${dgo(make, `await Dio().post("/a", data: FormData.fromMap({"file": await MultipartFile.fromFile(${told}.path)}));`)}`,
  ],
  [
    'its bytes',
    (make, _, told) =>
      `${DSAVE}${dgo(make, `await http.post(Uri.parse("https://a.example.com"), body: await ${told}.readAsBytes());`)}`,
  ],
  ['a stream of it', (make, _, told) => `${DSAVE}${dgo(make, `await Dio().put("/a", data: ${told}.openRead());`)}`],
]);
const PACKAGES =
  "import * as FileSystem from 'expo-file-system';\nimport RNFS from 'react-native-fs';\nimport storage from '@react-native-firebase/storage';\nimport { getStorage, ref, putFile } from '@react-native-firebase/storage';\n";
const JSAVE =
  'async function save(text: string, name: string) { const uri = `${FileSystem.cacheDirectory}${name}`; await FileSystem.writeAsStringAsync(uri, text); return uri; }\n';
const jgo = (make: string, send: string): string =>
  `export async function go() { const first = await save(${make}, 'a.txt'); const second = await save('typed', 'b.txt'); ${send} }`;
eachApart('JavaScript', server(JAVASCRIPT, PACKAGES), [
  [
    'uploadAsync',
    (make, _, told) => `${JSAVE}${jgo(make, `await FileSystem.uploadAsync('https://a.example.com', ${told});`)}`,
  ],
  [
    'uploadAsync in place',
    (make, _, told) =>
      `export async function go() { const first = FileSystem.cacheDirectory + 'a.txt', second = FileSystem.cacheDirectory + 'b.txt'; await FileSystem.writeAsStringAsync(first, ${make}); await FileSystem.writeAsStringAsync(second, 'typed'); await FileSystem.uploadAsync('https://a.example.com', ${told}); }`,
  ],
  ['putFile', (make, _, told) => `${JSAVE}${jgo(make, `await storage().ref('a').putFile(${told});`)}`],
  ['putFile modular', (make, _, told) => `${JSAVE}${jgo(make, `await putFile(ref(getStorage(), 'a'), ${told});`)}`],
  [
    'a part of a form',
    (make, _, told) =>
      `${JSAVE}${jgo(make, `const form = new FormData(); form.append('file', { uri: ${told}, name: 'a', type: 'text/plain' } as any); await fetch('https://a.example.com', { method: 'POST', body: form });`)}`,
  ],
  [
    'what is fetched of it',
    (make, _, told) =>
      `${JSAVE}${jgo(make, `const blob = await (await fetch(${told})).blob(); await storage().ref('a').put(blob);`)}`,
  ],
  [
    'uploadFiles',
    (make, _, told) =>
      `${JSAVE.replaceAll('FileSystem.writeAsStringAsync', 'RNFS.writeFile')}${jgo(make, `RNFS.uploadFiles({ toUrl: 'https://a.example.com', files: [{ name: 'a', filename: 'a', filepath: ${told}, filetype: 'text/plain' }] });`)}`,
  ],
  [
    'what is read of it',
    (make, _, told) =>
      `${JSAVE}${jgo(make, `await fetch('https://a.example.com', { method: 'POST', body: await FileSystem.readAsStringAsync(${told}) });`)}`,
  ],
]);
const CSAVE =
  'static class Files { public static async Task<string> Save(string text, string name) { var path = Path.Combine(FileSystem.CacheDirectory, name);\n await File.WriteAllTextAsync(path, text);\n return path; } }\n';
const cgo = (make: string, send: string): string =>
  `class Go { async Task Run() { var first = await Files.Save(${make}, "a.txt");\n var second = await Files.Save("typed", "b.txt");\n ${send} } }`;
eachApart('C#', server(C_SHARP, 'using System.IO;\nusing System.Net.Http;\nusing Plugin.Firebase.Storage;\n'), [
  [
    'PutFile',
    (make, _, told) =>
      `${CSAVE}${cgo(make, `await CrossFirebaseStorage.Current.GetReferenceFromPath("a").PutFile(${told}).AwaitAsync();`)}`,
  ],
  [
    'OpenRead',
    (make, _, told) =>
      `${CSAVE}${cgo(make, `var client = new HttpClient();\n await client.PostAsync("https://a.example.com", new StreamContent(File.OpenRead(${told})));`)}`,
  ],
  [
    'ReadAllBytes',
    (make, _, told) =>
      `${CSAVE}${cgo(make, `var client = new HttpClient();\n await client.PostAsync("https://a.example.com", new ByteArrayContent(await File.ReadAllBytesAsync(${told})));`)}`,
  ],
  [
    'PutStream',
    (make, _, told) =>
      `${CSAVE}${cgo(make, `await CrossFirebaseStorage.Current.GetReferenceFromPath("a").PutStream(File.OpenRead(${told})).AwaitAsync();`)}`,
  ],
]);
const KSAVE =
  'fun save(text: String, name: String): Path { val path = "/tmp/$name".toPath()\n FileSystem.SYSTEM.write(path) { writeUtf8(text) }\n return path }\n';
const kgo = (make: string, send: string): string =>
  `suspend fun go() { val first = save(${make}, "a.txt")\n val second = save("typed", "b.txt")\n ${send} }`;
eachApart('Kotlin', server(KOTLIN, ''), [
  [
    'what is read of it',
    (make, _, told) =>
      `import okio.FileSystem\nimport okio.Path\nimport okio.Path.Companion.toPath\nimport io.ktor.client.HttpClient\nimport io.ktor.client.request.post\nimport io.ktor.client.request.setBody\n${KSAVE}${kgo(make, `HttpClient().post("https://a.example.com") { setBody(FileSystem.SYSTEM.read(${told}) { readByteArray() }) }`)}`,
  ],
  [
    'putFile',
    (make, _, told) =>
      `import okio.FileSystem\nimport okio.Path\nimport okio.Path.Companion.toPath\nimport dev.gitlive.firebase.Firebase\nimport dev.gitlive.firebase.storage.File\nimport dev.gitlive.firebase.storage.storage\n${KSAVE}${kgo(make, `Firebase.storage.reference("a").putFile(File(NSURL.fileURLWithPath(${told}.toString())))`)}`,
  ],
]);
