// What somebody would write in an afternoon: js-yaml reads each record, ajv holds it against the schema of its
// kind. `node validate.mjs SCHEMAS RECORDS`; exit 1 where one is invalid. It knows no rule across records.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

// The libraries lie where the script src/bench/run put them, not beside this file.
const require = createRequire(resolve(process.env.PEERS ?? '.', 'package.json'));
const yaml = require('js-yaml');
const Ajv = require('ajv/dist/2020').default;

const [schemas, records] = process.argv.slice(2);
const ajv = new Ajv({ strict: false });
const schema = yaml.CORE_SCHEMA; // dates stay text, as in the records
let invalid = 0;

function validate(file, check) {
  let record;
  try {
    record = yaml.load(readFileSync(file, 'utf8'), { schema });
  } catch (broken) {
    invalid++;
    console.log(`${file}: ${broken.message}`);
    return;
  }
  if (!check(record)) {
    invalid++;
    console.log(`${file}: ${ajv.errorsText(check.errors)}`);
  }
}

function walk(path, check) {
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) walk(inner, check);
    else if (entry.name.endsWith('.yaml')) validate(inner, check);
  }
}

for (const name of readdirSync(schemas)) {
  const kind = name.slice(0, -'.json'.length);
  const check = ajv.compile(JSON.parse(readFileSync(join(schemas, name), 'utf8')));
  const path = join(records, kind);
  if (kind.endsWith('.yaml')) validate(path, check);
  else if (existsSync(path)) walk(path, check);
}
process.exit(invalid === 0 ? 0 : 1);
