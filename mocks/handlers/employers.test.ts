import {describe, it} from 'node:test';
import {expect} from 'chai';
import {Visitor} from '../testing/visitor.ts';
import type {EmployerDetails} from '../ministry/employers.ts';

describe('GET /employers', () => {
  it('finds the employers that have the keyword in their name', async () => {
    const names = (await find('建工')).map(({name}) => name);
    expect(names).to.deep.equal(['示例建工集团有限公司', '重庆示例建工第一建筑有限公司', '四川示例建工路桥有限公司']);
  });

  it('gives all that the form fills in, and nothing else', async () => {
    expect(await find('青岛')).to.deep.equal([
      {
        name: '青岛示例港湾工程有限公司',
        creditCode: '91370200MAXX000744',
        legalRepresentative: '沈卫东',
        province: '山东省',
        city: '青岛市',
      },
    ]);
  });

  it('does not suggest an employer that is not verified', async () => {
    expect(await find('未核验')).to.deep.equal([]);
  });

  it('suggests ten at the most, and nothing for nothing', async () => {
    expect(await find('示例')).to.have.length(10);
    expect(await find('')).to.deep.equal([]);
    expect(await find('　 ')).to.deep.equal([]);
  });

  it('does not mind spaces in the keyword', async () => {
    expect(await find(' 青岛　示例 ')).to.have.length(1);
  });
});

async function find(keyword: string): Promise<EmployerDetails[]> {
  const visitor = await new Visitor().enter();
  const {body} = await visitor.send<{items: EmployerDetails[]}>(
    'GET',
    `/employers?keyword=${encodeURIComponent(keyword)}`,
  );
  return body.items;
}
