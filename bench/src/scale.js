// Samples of the phase `scale`: does a key cost more in a longer form, does mounting grow with the fields and no faster,
// does typing stay smooth on a slow processor? Each takes a fresh page and its address.

// The first keys still warm up the JIT.
const WARM_UP = 'abcd';
const TYPED = 'efghijklmnopqrst';

const sleep = (ms) => new Promise((r) => setTimeout(r, ms));

async function mount({page, ev, metrics}, address) {
  await page.goto(address);
  const loaded = await ev('__bench.loaded');
  if (loaded.error) throw new Error(loaded.error);
  await metrics();
  await sleep(30);
  const a = await metrics();
  const {painted} = await ev('__bench.mount("empty")');
  if (painted === null) throw new Error('last field never painted');
  await settle(ev);
  return {painted, cpu: cpuBetween(a, await metrics())};
}

async function focus(ev) {
  if (!(await ev('__bench.focus(__bench.form.typeKey)'))) throw new Error('could not focus the text field');
  await sleep(500);
}

// The harness does not listen to these keys: what runs is the page's own.
async function type({ev, key}, text, pause) {
  for (const c of text) {
    await key(c);
    await sleep(pause);
  }
  await settle(ev);
}

const settle = async (ev) => sleep((await ev('__bench.meta.settle')) ?? 80);

const cpuBetween = (a, b) => (b.TaskDuration - a.TaskDuration) * 1000;

// CPU of all calls from the browser into script, with the microtasks after them. `ScriptDuration` leaves those out,
// and in them Lit renders.
function scriptOf(events) {
  let cpu = 0;
  let end = 0;
  for (const e of events.filter((e) => e.name === 'v8.callFunction').sort((a, b) => a.start - b.start)) {
    if (e.start < end) continue; // inside the one before
    end = e.start + e.wall;
    cpu += e.cpu;
  }
  return cpu;
}

// Mount, then the script part and the whole CPU of a key.
export async function growth(pg, address) {
  const mounted = await mount(pg, address);
  await focus(pg.ev);
  await type(pg, WARM_UP, 30);
  const a = await pg.metrics();
  const events = await pg.trace('v8', () => type(pg, TYPED, 30));
  const b = await pg.metrics();
  const value = await pg.ev('__bench.getValue(__bench.form.typeKey)');
  if (value !== WARM_UP + TYPED) throw new Error('typed text did not reach the engine');
  return {mount: mounted, key: {script: scriptOf(events) / TYPED.length, cpu: cpuBetween(a, b) / TYPED.length}};
}

// The longest task of the main thread while somebody types on a throttled processor, in ms of thread time (throttling
// counts, other processes do not) and of wall time, and how many were long ones.
export async function typingTasks(pg, address) {
  await mount(pg, address);
  await focus(pg.ev);
  const events = await pg.trace('disabled-by-default-devtools.timeline', () => type(pg, WARM_UP + TYPED, 150));
  const tasks = events.filter((e) => e.name === 'RunTask');
  return {
    longest: Math.max(...tasks.map((e) => e.cpu)),
    longestWall: Math.max(...tasks.map((e) => e.wall)),
    long: tasks.filter((e) => e.cpu > 50).length,
  };
}
