import {describe, it} from 'node:test';
import {expect} from 'chai';
import {personas} from '../personas.ts';
import {Visitor} from '../testing/visitor.ts';

describe('GET /record', () => {
  it('has what the ministry knows, and the certificate in the order of its lines', async () => {
    const visitor = await new Visitor().enter();
    const {name, idNumber, mobile, certificate} = personas.manual;
    const {status, body, headers} = await visitor.send('GET', '/record');
    expect(status).to.equal(200);
    expect(body).to.deep.equal({basic: {name, sex: '1', idNumber, mobile}, certificate});
    expect(headers.get('Cache-Control')).to.equal('no-store');
  });

  it('tells a woman’s sex from her number, and what else is known of her', async () => {
    const visitor = await new Visitor().enter(personas.woman);
    expect((await visitor.send('GET', '/record')).body).to.deep.include({
      basic: {
        name: '刘芳',
        sex: '2',
        idNumber: personas.woman.idNumber,
        mobile: personas.woman.mobile,
        ...personas.woman.known,
      },
    });
  });

  it('has no certificate for a person without one', async () => {
    const visitor = await new Visitor().enter(personas.withoutCertificate);
    expect((await visitor.send('GET', '/record')).body).to.have.all.keys('basic');
  });
});
