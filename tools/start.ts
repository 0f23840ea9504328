import {networkInterfaces} from 'node:os';
import {createServer, type Plugin} from 'vite';
import './source-condition.ts';
import {ROOT} from './run.ts';

/**
 * `npm start`: the example pages on http://127.0.0.1:5173, rebuilt as you type. `PORT` takes another port.
 *
 * `HOST=0.0.0.0` lets telephones in the same network open the pages, too.
 */
const port = Number(process.env['PORT'] ?? 5173);
if (!Number.isInteger(port) || port < 1 || port > 65535)
  fail(`PORT is '${process.env['PORT']}', which is no port. Use 1 to 65535.`);
const host = process.env['HOST'] || '127.0.0.1';
const origin = `http://${reachable(host)}:${port}`;

try {
  const server = await createServer({
    configFile: `${ROOT}/vite.config.ts`,
    server: {host, port, strictPort: true},
    plugins: [await pretendMinistry()],
    logLevel: 'warn',
  });
  await server.listen();
  console.log(`The example pages are at ${origin}/\nStop with Ctrl+C.`);
} catch (error) {
  if (/EADDRNOTAVAIL|ENOTFOUND/.test(String(error)))
    fail(`HOST is '${host}', which is no address of this computer. Leave it out, or use 0.0.0.0 for all of them.`);
  if (!/already in use|EADDRINUSE/.test(String(error))) throw error;
  fail(`Port ${port} is in use. Stop what uses it, or take another: PORT=${port + 1} npm start`);
}

async function pretendMinistry(): Promise<Plugin> {
  const {hostMinistry} = await import('./hosted-ministry.ts');
  const {answer} = hostMinistry(origin);
  return {
    name: 'formwork-ministry',
    configureServer({middlewares}) {
      middlewares.use((request, response, next) => {
        if (!answer(request, response)) next();
      });
    },
  };
}

/** The address under which others find this computer, where it listens at all of its own. */
function reachable(listening: string): string {
  if (listening !== '0.0.0.0' && listening !== '::') return listening.includes(':') ? `[${listening}]` : listening;
  const addresses = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
  return addresses.find(({family, internal}) => family === 'IPv4' && !internal)?.address ?? '127.0.0.1';
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
