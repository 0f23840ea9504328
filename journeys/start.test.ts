import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {createServer, type AddressInfo} from 'node:net';
import {join} from 'node:path';
import {after, before, describe} from 'node:test';
import {personas} from 'formwork/mocks';
import {ROOT} from '../tools/run.ts';
import {Applicant} from './applicant.ts';
import {finger} from './hands.ts';
import {journey} from './harness.ts';

describe('npm start', () => {
  let server: ChildProcess;
  let origin = '';

  before(async () => {
    const port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    server = spawn('node', [join(ROOT, 'tools/start.ts')], {env: {...process.env, PORT: String(port)}});
    await once(server.stdout!, 'data');
  });

  after(() => server.kill());

  journey(
    'serves the mobile portal, in which the filing starts',
    {path: '/mobile/', origin: () => origin, touch: true},
    async ({page}) => {
      const applicant = new Applicant(page, finger(page));
      // Vite bundles the dependencies when the first page asks for them.
      await applicant.button('建造师').waitFor({timeout: 60_000});
      await applicant.enterPortal();
      await applicant.readGuide();
      await applicant.identify(personas.manual);
    },
  );
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
