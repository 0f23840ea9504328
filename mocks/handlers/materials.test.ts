import {createHash} from 'node:crypto';
import {describe, it} from 'node:test';
import {expect} from 'chai';
import {personas} from '../personas.ts';
import {samplePng} from '../testing/sample-png.ts';
import {refusalIn, Visitor} from '../testing/visitor.ts';

describe('POST /materials', () => {
  it('keeps a file and describes it as it is', async () => {
    const visitor = await new Visitor().enter();
    const bytes = samplePng(300, 420);
    const {status, body} = await visitor.upload('photo', bytes, '证件照.png');
    expect(status).to.equal(201);
    expect(body).to.include({
      name: '证件照.png',
      mediaType: 'image/png',
      size: bytes.length,
      width: 300,
      height: 420,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
  });

  it('refuses a page that is named like a picture', async () => {
    const visitor = await new Visitor().enter();
    const reply = await visitor.upload('photo', new TextEncoder().encode('<!doctype html><title>x</title>'));
    expect(reply.status).to.equal(415);
    expect(refusalIn(reply)).to.equal('material-type');
  });

  it('refuses a file that is larger than its slot allows', async () => {
    const visitor = await new Visitor().enter();
    const large = new Uint8Array(101 * 1024);
    large.set(samplePng());
    const reply = await visitor.upload('photo', large);
    expect(reply.status).to.equal(413);
    expect(reply.body).to.have.property('detail', '文件不能大于 100 KB。');
  });

  it('refuses what is empty, cut off, or too small a picture', async () => {
    const visitor = await new Visitor().enter();
    for (const bytes of [new Uint8Array(), samplePng().slice(0, 60), samplePng(100, 100)]) {
      const reply = await visitor.upload('photo', bytes);
      expect(reply.status).to.equal(422);
      expect(refusalIn(reply)).to.equal('material-refused');
    }
  });

  it('has no slot of another name', async () => {
    const visitor = await new Visitor().enter();
    for (const slot of ['passport', '', 'constructor']) expect((await visitor.upload(slot)).status).to.equal(422);
  });
});

describe('GET /materials/{id}', () => {
  it('gives the bytes back as they were', async () => {
    const visitor = await new Visitor().enter();
    const bytes = samplePng();
    const {id} = (await visitor.upload('photo', bytes)).body;
    const {status, headers, body} = await visitor.send('GET', `/materials/${id}`);
    expect(status).to.equal(200);
    expect(headers.get('Content-Type')).to.equal('image/png');
    expect(headers.get('X-Content-Type-Options')).to.equal('nosniff');
    expect(body).to.deep.equal(bytes);
  });

  it('does not show one person’s file to another', async () => {
    const visitor = await new Visitor().enter();
    const {id} = (await visitor.upload('photo')).body;
    await visitor.enter(personas.woman);
    expect((await visitor.send('GET', `/materials/${id}`)).status).to.equal(404);
    expect((await visitor.send('GET', '/materials/none')).status).to.equal(404);
  });
});
