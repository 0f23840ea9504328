import {describe, it} from 'node:test';
import {expect} from 'chai';
import {findChrome} from './chrome.ts';
import {run} from './run.ts';

describe('The browser for the tests', () => {
  it('is the one that CHROME_PATH names', async () => {
    expect(await findChrome({CHROME_PATH: process.execPath})).to.equal(process.execPath);
  });

  it('is refused in words if CHROME_PATH names none', async () => {
    const refusal = await findChrome({CHROME_PATH: '/no/such/browser'}).catch(String);
    expect(refusal).to.equal("Error: CHROME_PATH is '/no/such/browser', which cannot be run. Correct or unset it.");
  });

  it('comes out of a package, and starts, where none is installed', async () => {
    const {code, output} = await run(await findChrome({PATH: ''}), ['--version'], {quiet: true});
    expect(output).to.match(/^Chromium \d+/);
    expect(code).to.equal(0);
  });
});
