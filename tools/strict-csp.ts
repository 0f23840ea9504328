import {createHash} from 'node:crypto';

/** The content security policy that everything we ship must run under without one violation. */
export const STRICT_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** How the page of an element test begins its report of a violation. */
export const CSP_VIOLATION = 'Content security policy violated';

/** The page of an element test. A violation of the policy fails the test that is running. */
export const testPage = (testFramework: string): string => `<!DOCTYPE html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <title>Formwork element tests</title>
    <script>
      addEventListener('securitypolicyviolation', (event) => {
        reportError(new Error(\`${CSP_VIOLATION}: \${event.effectiveDirective} by \${event.blockedURI} \${event.sample} (\${event.sourceFile}:\${event.lineNumber})\`));
      });
    </script>
  </head>
  <body><script type="module" src="${testFramework}"></script></body>
</html>`;

/** The part of a Koa context that the middleware touches. */
interface Context {
  readonly path: string;
  readonly body: unknown;
  set(header: string, value: string): void;
}

/** Puts the pages of Web Test Runner under `STRICT_CSP`; only the runner's own inline scripts are let in, by their hash. */
export async function underStrictCsp(context: Context, next: () => Promise<void>): Promise<void> {
  await next();
  if (context.path !== '/' || typeof context.body !== 'string') return;
  const hashes = Array.from(context.body.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/g), ([, script]) => {
    return `'sha256-${createHash('sha256')
      .update(script ?? '')
      .digest('base64')}'`;
  });
  context.set(
    'content-security-policy',
    STRICT_CSP.replace("script-src 'self'", `script-src 'self' ${hashes.join(' ')}`),
  );
}
