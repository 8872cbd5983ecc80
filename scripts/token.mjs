// Asks the running demonstration's identity for a bearer token of one of its accounts.
const [port, officer] = process.argv.slice(2);

function refuse(sentence) {
  console.error(sentence);
  process.exit(1);
}

const address = `http://localhost:${Number(port) + 1}/demonstration/token?officer=${encodeURIComponent(officer)}`;
const answer = await fetch(address, { method: 'POST' }).catch(() => refuse('Identity does not answer: see .data/log/identity.log.'));
if (answer.status === 404) refuse(`There is no demonstration account ${officer}: ./run.sh shows the accounts when it opens.`);
if (!answer.ok) refuse(`Identity gives no token (${answer.status}): see .data/log/identity.log.`);
console.log((await answer.json()).access_token);
