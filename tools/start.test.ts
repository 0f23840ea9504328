import {spawn, type ChildProcess} from 'node:child_process';
import {createServer, type AddressInfo} from 'node:net';
import {networkInterfaces} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {expect} from 'chai';
import {ROOT, run} from './run.ts';

const start = ['node', [join(ROOT, 'tools/start.ts')]] as const;

describe('npm start', () => {
  it('prints the address, and serves the pages and the worker of the mocks from the root', async () => {
    const port = await freePort();
    const child = spawn(...start, {cwd: ROOT, env: {...process.env, PORT: String(port)}});
    try {
      expect(await firstLine(child)).to.equal(`The example pages are at http://127.0.0.1:${port}/`);
      const page = await fetch(`http://127.0.0.1:${port}/`);
      expect(page.status).to.equal(200);
      const worker = await fetch(`http://127.0.0.1:${port}/mockServiceWorker.js`);
      expect(worker.headers.get('content-type')).to.equal('text/javascript');
      expect(await worker.text()).to.include('addEventListener');
      const ministry = await fetch(`http://127.0.0.1:${port}/ministry/`);
      expect(await ministry.json()).to.deep.equal({origin: `http://127.0.0.1:${port}`});
    } finally {
      child.kill();
    }
  });

  it('lets telephones in, and tells their address, when it listens at all addresses', async () => {
    const port = await freePort();
    const child = spawn(...start, {cwd: ROOT, env: {...process.env, PORT: String(port), HOST: '0.0.0.0'}});
    try {
      const address = /^The example pages are at (http:\/\/[\d.]+:\d+)\/$/.exec(await firstLine(child))?.[1] ?? '';
      const addresses = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
      const others = addresses.filter(({family, internal}) => family === 'IPv4' && !internal);
      expect(new URL(address).hostname).to.equal(others[0]?.address ?? '127.0.0.1');
      expect(await (await fetch(`${address}/ministry/`)).json()).to.deep.equal({origin: address});
    } finally {
      child.kill();
    }
  });

  it('says what to do when the host is none of the computer', async () => {
    const {code, output} = await run(...start, {
      quiet: true,
      env: {PORT: String(await freePort()), HOST: '203.0.113.1'},
    });
    expect(code).to.equal(1);
    expect(output).to.equal(
      "HOST is '203.0.113.1', which is no address of this computer. Leave it out, or use 0.0.0.0 for all of them.\n",
    );
  });

  it('says what to do when the port is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const {port} = server.address() as AddressInfo;
    try {
      const {code, output} = await run(...start, {quiet: true, env: {PORT: String(port)}});
      expect(code).to.equal(1);
      expect(output).to.equal(
        `Port ${port} is in use. Stop what uses it, or take another: PORT=${port + 1} npm start\n`,
      );
    } finally {
      server.close();
    }
  });

  it('says what to do when the port is none', async () => {
    const {code, output} = await run(...start, {quiet: true, env: {PORT: 'http'}});
    expect(code).to.equal(1);
    expect(output).to.equal("PORT is 'http', which is no port. Use 1 to 65535.\n");
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const {port} = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const [line, ...rest] = output.split('\n');
      if (rest.length > 0) resolve(line ?? '');
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', () => reject(new Error(`It ended at once:\n${output}`)));
  });
}
