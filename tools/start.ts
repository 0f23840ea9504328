import {createServer} from 'vite';
import {ROOT} from './run.ts';

/** `npm start`: the example pages on http://127.0.0.1:5173, rebuilt as you type. `PORT` takes another port. */
const port = Number(process.env['PORT'] ?? 5173);
if (!Number.isInteger(port) || port < 1 || port > 65535)
  fail(`PORT is '${process.env['PORT']}', which is no port. Use 1 to 65535.`);

try {
  const server = await createServer({
    configFile: `${ROOT}/vite.config.ts`,
    server: {port, strictPort: true},
    logLevel: 'warn',
  });
  await server.listen();
  console.log(`The example pages are at http://127.0.0.1:${port}/\nStop with Ctrl+C.`);
} catch (error) {
  if (!/already in use|EADDRINUSE/.test(String(error))) throw error;
  fail(`Port ${port} is in use. Stop what uses it, or take another: PORT=${port + 1} npm start`);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
