// Turns an Npgsql connection string into the environment that psql reads, one NAME=value a line.
const names = {
  host: 'PGHOST', server: 'PGHOST', port: 'PGPORT', database: 'PGDATABASE', db: 'PGDATABASE',
  username: 'PGUSER', user: 'PGUSER', userid: 'PGUSER', uid: 'PGUSER', password: 'PGPASSWORD', pwd: 'PGPASSWORD', psw: 'PGPASSWORD',
  sslmode: 'PGSSLMODE', rootcertificate: 'PGSSLROOTCERT', sslcertificate: 'PGSSLCERT', sslkey: 'PGSSLKEY'
};
const modes = { verifyca: 'verify-ca', verifyfull: 'verify-full' };
const part = /\s*([^=;]+?)\s*=\s*("(?:[^"]|"")*"|'(?:[^']|'')*'|[^;]*)\s*(?:;|$)/g;

for (const [, key, given] of process.argv[2].matchAll(part)) {
  const name = names[key.toLowerCase().replace(/\s/g, '')];
  const quote = given[0];
  const value = quote === '"' || quote === "'" ? given.slice(1, -1).replaceAll(quote + quote, quote) : given.trim();
  if (name) console.log(`${name}=${name === 'PGSSLMODE' ? modes[value.toLowerCase()] ?? value.toLowerCase() : value}`);
}
