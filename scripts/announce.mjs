// Says where the demonstration is open, who may enter, and how to stop it.
import { readFileSync } from 'node:fs';

const [service, identity] = process.argv.slice(2);
const people = new URL('../src/JointEnforcement.Service/Demonstration/people.json', import.meta.url);
const { agencies, people: officers } = JSON.parse(readFileSync(people, 'utf8'));

console.log(`
The demonstration is open:  ${service}
Sign-in and tokens:         ${identity}

Accounts, all with the password demo:`);
for (const agency of agencies) {
  const own = officers.filter(o => o.agency === agency.code);
  if (own.length) console.log(`  ${agency.short} (${agency.shortEn})\n    ${own.map(o => `${o.id} ${o.name}`).join(', ')}`);
}
console.log(`
Stop: Ctrl-C here, or ./run.sh --stop.   Begin again: ./run.sh --reset.   Logs: .data/log/`);
