// Signs what lld linked as codesign would, without a certificate: for scripts/build-artifacts.sh, and nothing else.
//   sign IN OUT [--xml FILE] [--der FILE]   entitlements from property lists, which may say different things
//   der IN OUT                              a property list as the DER that signatures hold
//   encrypt FILE                            says that the code is encrypted, as a download from the store does
//   part IN OUT signature|bindings|fixups   what the readers of each are fuzzed with
// A file must have been linked with -adhoc_codesign: its signature is replaced.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'plist';

const [command, input, output, ...options] = process.argv.slice(2);
const option = (name) => (options.includes(name) ? options[options.indexOf(name) + 1] : undefined);

if (command === 'der') writeFileSync(output, der(parse(readFileSync(input, 'utf8'))));
else if (command === 'encrypt') writeFileSync(input, encrypt(readFileSync(input)));
else if (command === 'part') writeFileSync(output, part(readFileSync(input), options[0]));
else writeFileSync(output, sign(readFileSync(input)));

function sign(linked) {
  const [xml, fromDer] = [option('--xml'), option('--der')];
  const parts = [
    ...(xml ? [[5, blob(0xfade7171, readFileSync(xml))]] : []),
    ...(fromDer ? [[7, blob(0xfade7172, der(parse(readFileSync(fromDer, 'utf8'))))]] : []),
    [0x10000, blob(0xfade0b01, Buffer.alloc(0))],
  ];
  const commands = loadCommands(linked);
  const signature = commands.find(({ kind }) => kind === 0x1d).at;
  const linkedit = commands.find(
    ({ kind, at }) => kind === 0x19 && linked.toString('latin1', at + 8, at + 18) === '__LINKEDIT',
  ).at;
  const end = linked.readUInt32LE(signature + 8);
  const code = Buffer.from(linked.subarray(0, end));
  // The directory's length does not depend on what it says, and it must say what the load commands will.
  const size = superblob([[0, directory(code, parts)], ...parts]).length;
  const padded = Math.ceil(size / 16) * 16;
  code.writeUInt32LE(padded, signature + 12);
  const length = end + padded - Number(code.readBigUInt64LE(linkedit + 40));
  code.writeBigUInt64LE(BigInt(length), linkedit + 48);
  code.writeBigUInt64LE(BigInt(Math.ceil(length / 16384) * 16384), linkedit + 32);
  return Buffer.concat([code, superblob([[0, directory(code, parts)], ...parts]), Buffer.alloc(padded - size)]);
}

function encrypt(linked) {
  const { at } = loadCommands(linked).find(({ kind }) => kind === 0x2c);
  linked.writeUInt32LE(1, at + 16);
  return linked;
}

function part(linked, name) {
  const [wanted, field] = { signature: [0x1d, 8], bindings: [0x80000022, 16], fixups: [0x80000034, 8] }[name];
  const { at } = loadCommands(linked).find(({ kind }) => kind === wanted);
  const start = linked.readUInt32LE(at + field);
  return linked.subarray(start, start + linked.readUInt32LE(at + field + 4));
}

function loadCommands(file) {
  const found = [];
  let at = 32;
  for (let left = file.readUInt32LE(16); left > 0; left -= 1) {
    found.push({ kind: file.readUInt32LE(at), at });
    at += file.readUInt32LE(at + 4);
  }
  return found;
}

function directory(code, parts) {
  const page = 4096;
  const pages = Math.ceil(code.length / page);
  const special = 7;
  const identifier = Buffer.from('org.example.app\0');
  const team = Buffer.from('ABCDE12345\0');
  const hashes = 52 + identifier.length + team.length + special * 32;
  const made = Buffer.alloc(hashes + pages * 32);
  const head = [0xfade0c02, made.length, 0x20200, 0, hashes, 52, special, pages, code.length];
  for (const [index, value] of head.entries()) made.writeUInt32BE(value, index * 4);
  made.set([32, 2, 0, 12], 36); // SHA-256; pages of 2^12 bytes
  made.writeUInt32BE(52 + identifier.length, 48);
  identifier.copy(made, 52);
  team.copy(made, 52 + identifier.length);
  for (const [slot, part] of parts) if (slot <= special) sha256(part).copy(made, hashes - slot * 32);
  for (let index = 0; index < pages; index += 1) {
    sha256(code.subarray(index * page, (index + 1) * page)).copy(made, hashes + index * 32);
  }
  return made;
}

function superblob(parts) {
  let at = 12 + 8 * parts.length;
  const index = parts.flatMap(([slot, { length }]) => {
    const entry = [be(slot), be(at)];
    at += length;
    return entry;
  });
  return Buffer.concat([be(0xfade0cc0), be(at), be(parts.length), ...index, ...parts.map(([, part]) => part)]);
}

function blob(magic, content) {
  return Buffer.concat([be(magic), be(8 + content.length), content]);
}

function der(entitlements) {
  return tlv(0x70, tlv(2, Buffer.from([1])), derValue(entitlements));
}

function derValue(value) {
  if (typeof value === 'boolean') return tlv(1, Buffer.from([value ? 255 : 0]));
  if (typeof value === 'string') return tlv(0x0c, Buffer.from(value));
  if (Number.isInteger(value) && value >= 0 && value < 128) return tlv(2, Buffer.from([value]));
  if (Array.isArray(value)) return tlv(0x30, ...value.map(derValue));
  const keys = Object.keys(value).sort();
  return tlv(0xb0, ...keys.map((key) => tlv(0x30, derValue(key), derValue(value[key]))));
}

function tlv(tag, ...contents) {
  const content = Buffer.concat(contents);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

function be(value) {
  const made = Buffer.alloc(4);
  made.writeUInt32BE(value);
  return made;
}

function sha256(bytes) {
  return createHash('sha256').update(bytes).digest();
}
