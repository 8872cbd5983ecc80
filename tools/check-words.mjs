// Fails when a language lacks a key, says nothing, has other blanks, or when a screen asks for a key that nobody wrote.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const languages = ['zh-Hans', 'zh-Hant', 'en'];
const folder = 'src/JointEnforcement.Contracts/Languages';
const wrong = [];

const blanksOf = text => [...text.matchAll(/\{(\w+)\}/g)].map(m => m[1]).sort().join(',');

function read(language, set) {
  const file = join(folder, `${language}.${set}.json`);
  if (!existsSync(file)) {
    wrong.push(`${file} is missing`);
    return {};
  }
  const text = readFileSync(file, 'utf8');
  const keys = [...text.matchAll(/^\s*"([^"]+)"\s*:/gm)].map(m => m[1]);
  keys.filter((key, i) => keys.indexOf(key) !== i).forEach(key => wrong.push(`${file}: ${key} stands twice`));
  return JSON.parse(text);
}

function compare(set) {
  const sets = Object.fromEntries(languages.map(l => [l, read(l, set)]));
  const all = [...new Set(languages.flatMap(l => Object.keys(sets[l])))];
  for (const key of all) {
    for (const language of languages) {
      const text = sets[language][key];
      if (typeof text !== 'string') wrong.push(`${language}.${set}: ${key} is missing`);
      else if (text.trim() === '') wrong.push(`${language}.${set}: ${key} is empty`);
    }
    const blanks = new Set(languages.map(l => sets[l][key]).filter(t => typeof t === 'string').map(blanksOf));
    if (blanks.size > 1) wrong.push(`${set}: ${key} has other blanks in other languages`);
  }
  return all;
}

function* sources(root) {
  for (const entry of readdirSync(root, { withFileTypes: true })) {
    if (['bin', 'obj', 'node_modules', 'wwwroot'].includes(entry.name)) continue;
    const path = join(root, entry.name);
    if (entry.isDirectory()) yield* sources(path);
    else if (/\.(razor|cs)$/.test(entry.name)) yield path;
  }
}

const sets = readdirSync(folder).map(name => name.match(/^(?:zh-Hans|zh-Hant|en)\.([a-z-]+)\.json$/)?.[1]).filter(set => set);
const owners = new Map();
for (const set of new Set(sets)) {
  for (const key of compare(set)) {
    if (owners.has(key)) wrong.push(`${key} stands in ${owners.get(key)} and in ${set}`);
    owners.set(key, set);
  }
}
const known = new Set(owners.keys());
const prefixes = [...known];

// A key with a hole, such as W[$"stage.{stage}"], asks that something begins so.
for (const path of sources('src/JointEnforcement.Web')) {
  const text = readFileSync(path, 'utf8');
  for (const [, dollar, key] of text.matchAll(/\b(?:(?:W|Words|words|_words)(?:\[|\.(?:Say|Has)\(\s*)|[Ss]peech\.Say\(\s*)(\$?)@?"([^"]+)"/g)) {
    const hole = dollar ? key.indexOf('{') : -1;
    if (hole < 0 && !known.has(key)) wrong.push(`${path}: no words for ${key}`);
    if (hole > 0 && !prefixes.some(k => k.startsWith(key.slice(0, hole)))) wrong.push(`${path}: no words begin with ${key.slice(0, hole)}`);
  }
}

if (wrong.length > 0) {
  // The canonical form, so that the build shows each line as an error.
  wrong.forEach(line => console.error(`check-words : error WORDS001: ${line}`));
  process.exit(1);
}
