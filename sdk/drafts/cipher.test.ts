import {expect} from 'chai';
import {describe, it} from 'node:test';
import {createKey, open, seal} from './cipher.ts';

const draft = {name: '王建国', idNumber: '11010519491231002X'};

describe('seal', () => {
  it('makes bytes in which nothing of the draft can be read, other ones each time', async () => {
    const key = await createKey();
    const [first, second] = [await seal(key, draft), await seal(key, draft)];
    const text = new TextDecoder('latin1').decode(first.data);
    expect(text).not.to.include('11010519491231002X');
    expect(new Uint8Array(first.data)).not.to.deep.equal(new Uint8Array(second.data));
    expect(await open(key, first)).to.deep.equal(draft);
  });

  it('opens with its own key only, and only unchanged', async () => {
    const key = await createKey();
    const sealed = await seal(key, draft);
    const failures = [open(await createKey(), sealed), open(key, {...sealed, data: flipped(sealed.data)})];
    for (const failure of failures)
      expect(await failure.catch((error: Error) => error.name)).to.equal('OperationError');
  });

  it('uses a key that cannot be read out', async () => {
    const key = await createKey();
    const exported = await crypto.subtle.exportKey('raw', key).catch((error: Error) => error.name);
    expect(exported).to.equal('InvalidAccessError');
  });
});

function flipped(data: ArrayBuffer): ArrayBuffer {
  const bytes = new Uint8Array(data.slice(0));
  bytes[0] = (bytes[0] ?? 0) ^ 1;
  return bytes.buffer;
}
