// Asks yaml-language-server, with the shipped .vscode settings, what an editor says of a meeting.
//   npm install --prefix FOLDER yaml-language-server && node src/bench/editor.mjs FOLDER
// Prints the problems of a faulty meeting, what it offers to write in a new one, and what it says
// of a field; exit 1 where an answer is not as it should be.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = resolve(process.argv[2] ?? '.');
const root = resolve(import.meta.dirname ?? '.', '../..');
const server = spawn(process.execPath, [`${folder}/node_modules/yaml-language-server/bin/yaml-language-server`, '--stdio']);
const settings = JSON.parse(readFileSync(`${root}/.vscode/settings.json`, 'utf8'));
const waiting = new Map();
const diagnostics = new Map();
let buffer = Buffer.alloc(0);
let number = 0;

server.stdout.on('data', (data) => {
  buffer = Buffer.concat([buffer, data]);
  for (;;) {
    const end = buffer.indexOf('\r\n\r\n');
    if (end < 0) return;
    const length = Number(/Content-Length: (\d+)/i.exec(buffer.toString('utf8', 0, end))[1]);
    if (buffer.length < end + 4 + length) return;
    const message = JSON.parse(buffer.toString('utf8', end + 4, end + 4 + length));
    buffer = buffer.subarray(end + 4 + length);
    receive(message);
  }
});

function receive(message) {
  if (message.method === 'workspace/configuration') {
    const yaml = { validate: true, completion: true, hover: true, schemas: settings['yaml.schemas'], schemaStore: { enable: false } };
    const answers = message.params.items.map((item) => (item.section === 'yaml' ? yaml : {}));
    send({ id: message.id, result: answers });
  } else if (message.method === 'textDocument/publishDiagnostics') {
    diagnostics.set(message.params.uri, message.params.diagnostics);
  } else if (message.id !== undefined && message.method) {
    send({ id: message.id, result: null });
  } else if (message.id !== undefined) {
    waiting.get(message.id)?.(message.result);
  }
}

function send(message) {
  const text = JSON.stringify({ jsonrpc: '2.0', ...message });
  server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
}

function ask(method, params) {
  const id = ++number;
  send({ id, method, params });
  return new Promise((done) => waiting.set(id, done));
}

function open(name, text) {
  const uri = pathToFileURL(`${root}/records/activities/2026/Q3/${name}.yaml`).href;
  send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'yaml', version: 1, text } } });
  return uri;
}

const pause = (ms) => new Promise((done) => setTimeout(done, ms));
let wrong = 0;
function expect(what, holds) {
  console.log(`${holds ? 'ok' : 'NOT OK'} ${what}`);
  wrong += holds ? 0 : 1;
}

await ask('initialize', {
  processId: process.pid,
  rootUri: pathToFileURL(root).href,
  workspaceFolders: [{ uri: pathToFileURL(root).href, name: 'duty' }],
  capabilities: { workspace: { configuration: true, workspaceFolders: true }, textDocument: { completion: { completionItem: { documentationFormat: ['markdown'] } }, hover: {} } },
});
send({ method: 'initialized', params: {} });
send({ method: 'workspace/didChangeConfiguration', params: { settings: {} } });
await pause(1000);

const faulty = open('faulty', 'kind: meeting\ndate: 2026-8-1\nconvened: li-si\nminutes: {numbr: 3}\n');
const sound = open('sound', readFileSync(`${root}/records/activities/2026/Q3/0722-meeting-equipment.yaml`, 'utf8'));
const fresh = open('fresh', 'kind: meeting\ndate: 2026-08-14\n\n');
await pause(4000);
const problems = (diagnostics.get(faulty) ?? []).map((one) => `${one.range.start.line + 1}: ${one.message}`);
problems.forEach((one) => console.log(`  ${one}`));
for (const [line, word] of [[1, 'convened-by'], [2, '2026-08-14'], [3, 'convened'], [4, 'numbr']]) {
  expect(`a faulty meeting is flagged on line ${line} (${word})`, problems.some((one) => one.startsWith(`${line}:`) && one.includes(word)));
}
expect('a sound meeting is not', (diagnostics.get(sound) ?? []).length === 0);
const offers = await ask('textDocument/completion', { textDocument: { uri: fresh }, position: { line: 2, character: 0 } });
const labels = offers.items.map((one) => one.label);
console.log(`  offers: ${labels.join(' ')}`);
for (const field of ['convened-by', 'decisions', 'minutes', 'agenda']) {
  expect(`${field} is offered`, labels.includes(field));
}
expect('no field of an inspection is offered', !labels.includes('led-by'));
const hover = await ask('textDocument/hover', { textDocument: { uri: sound }, position: { line: readFileSync(`${root}/records/activities/2026/Q3/0722-meeting-equipment.yaml`, 'utf8').split('\n').findIndex((l) => l.startsWith('convened-by')), character: 2 } });
console.log(`  hover: ${JSON.stringify(hover?.contents?.value ?? hover)}`);
expect('convened-by is explained in Chinese', JSON.stringify(hover ?? '').includes('召集人'));
server.kill();
process.exit(wrong === 0 ? 0 : 1);
