// Static server on 127.0.0.1 (ephemeral port). Brotli-11 copies are sent when the browser accepts them.
import http from 'node:http';
import {readFileSync, existsSync} from 'node:fs';
import {join, normalize} from 'node:path';
import {DIST} from './build.js';

const TYPES = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
  woff: 'font/woff',
  png: 'image/png',
  json: 'application/json',
};

export const CSP = {
  self: "script-src 'self'",
  tt: "script-src 'self'; require-trusted-types-for 'script'",
  strict:
    "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self' data:; require-trusted-types-for 'script'",
};

const cache = new Map();
const read = (f) => {
  if (!cache.has(f)) cache.set(f, existsSync(f) ? readFileSync(f) : null);
  return cache.get(f);
};

const page = (peer, manifest) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${peer} – form benchmark</title>
<link rel="icon" href="/favicon.svg">
${manifest.css.map((c) => `<link rel="stylesheet" href="/p/${peer}/${c}">`).join('\n')}
${manifest.staticJs.map((c) => `<link rel="modulepreload" href="/p/${peer}/${c}">`).join('\n')}
</head><body><main><h1>Form</h1><div id="root"></div></main>
<script type="module" src="/harness.js"></script>
<script type="module" src="/p/${peer}/entry.js"></script>
</body></html>`;

export function startServer() {
  const server = http.createServer((req, res) => {
    const url = new URL(req.url, 'http://x');
    const path = normalize(url.pathname);
    const m = path.match(/^\/page\/([\w-]+)\/$/);
    const base = {'cache-control': 'no-store'};
    if (m) {
      const manifest = JSON.parse(read(join(DIST, 'p', m[1], 'manifest.json')) || '{"css":[],"staticJs":[]}');
      const csp = CSP[url.searchParams.get('csp')];
      res.writeHead(200, {
        ...base,
        'content-type': 'text/html; charset=utf-8',
        ...(csp ? {'content-security-policy': csp} : {}),
      });
      return res.end(page(m[1], manifest));
    }
    if (path === '/favicon.svg') {
      res.writeHead(200, {...base, 'content-type': TYPES.svg});
      return res.end('<svg xmlns="http://www.w3.org/2000/svg"/>');
    }
    const file = join(DIST, path);
    const body = read(file);
    if (!body || !(path.startsWith('/p/') || path === '/harness.js')) {
      res.writeHead(404, base);
      return res.end();
    }
    const type = TYPES[path.split('.').pop()] || 'application/octet-stream';
    const packed = /\bbr\b/.test(req.headers['accept-encoding'] || '') ? read(file + '.br') : null;
    res.writeHead(200, {...base, 'content-type': type, ...(packed ? {'content-encoding': 'br'} : {})});
    res.end(packed || body);
  });
  return new Promise((r) =>
    server.listen(0, '127.0.0.1', () =>
      r({url: `http://127.0.0.1:${server.address().port}`, close: () => server.close()}),
    ),
  );
}
