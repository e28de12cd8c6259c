// Forked with the name of a candidate, the server and the module of @hey-api's client. Told a number, it makes as many calls
// and tells what one cost. A process for each candidate: in a shared one they would clear away each other's garbage and spoil
// each other's compiled code.
import { candidates } from './candidates.mjs';

const [name, baseUrl, heyApi] = process.argv.slice(2);
const call = await candidates[name](baseUrl, heyApi);
const answer = JSON.stringify(await call());
if (!answer.includes('Who has finished the first chapter?')) throw new Error(`${name} was answered with ${answer}`);

process.on('message', async (calls) => {
  const cpuBefore = process.cpuUsage();
  const started = performance.now();
  for (let count = 0; count < calls; count++) await call();
  const wall = (performance.now() - started) * 1_000;
  const { user, system } = process.cpuUsage(cpuBefore);
  process.send({ wall: wall / calls, cpu: (user + system) / calls });
});
process.send('ready');
