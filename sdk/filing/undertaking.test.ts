import {expect} from 'chai';
import {describe, it} from 'node:test';
import {record, settled, start} from './testing/filings.ts';

const material = {
  id: 'm1',
  name: 'a.jpg',
  mediaType: 'image/jpeg',
  size: 9000,
  width: 400,
  height: 600,
  sha256: 'a'.repeat(64),
};

describe('an undertaking that not every filing asks for', () => {
  it('is not asked for where basic data alone are corrected: they are filed at once', async () => {
    const {filing, sent} = await start('basic-data-correction');
    await settled(filing, 'form.editing');
    filing.form('form').edit('/basic/school', '另一所大学');
    expect(filing.state.undertaking.asked).to.equal(false);
    filing.send({type: 'next'});
    await settled(filing, 'receipt.open');
    expect(sent.map(({undertaking, answers}) => ({undertaking, answers}))).to.deep.equal([
      {undertaking: [], answers: {basic: {...basic, school: '另一所大学'}}},
    ]);
  });

  it('is asked for as soon as the answers need one, and dropped when they no longer do', async () => {
    const {filing, sent} = await start('basic-data-correction');
    await settled(filing, 'form.editing');
    const form = filing.form('form');
    form.edit('/change/name', '王建华');
    expect(filing.state.undertaking.asked).to.equal(true);
    form.edit('/change/explanation', '户籍登记的姓名已经变更。');
    for (const slot of ['idFront', 'idBack', 'idHold']) form.edit(`/materials/${slot}`, material);
    expect(filing.send({type: 'next'})).to.equal(false);
    expect(filing.state.problems.map(({keyword}) => keyword)).to.deep.equal(['undertaking']);
    filing.send({type: 'open'});
    filing.send({type: 'read'});
    filing.send({type: 'agree', agreed: true});
    filing.send({type: 'confirm'});

    for (const pointer of ['/change/name', '/change/explanation']) form.edit(pointer, undefined);
    for (const slot of ['idFront', 'idBack', 'idHold']) form.edit(`/materials/${slot}`, undefined);
    form.edit('/basic/major', '工程管理');
    expect(filing.state.undertaking.asked).to.equal(false);
    filing.send({type: 'next'});
    await settled(filing, 'receipt.open');
    expect(sent[0]?.undertaking).to.deep.equal([]);
  });

  it('keeps a correction in which nothing is corrected from being filed', async () => {
    const {filing, sent} = await start('basic-data-correction');
    await settled(filing, 'form.editing');
    expect(filing.send({type: 'next'})).to.equal(false);
    expect(filing.state.problems.map(({params}) => params?.['rule'])).to.deep.equal(['something-changed']);
    expect(sent).to.deep.equal([]);
  });

  it('says what is wrong with several answers together no longer than it is so', async () => {
    const {filing} = await start('basic-data-correction');
    await settled(filing, 'form.editing');
    const form = filing.form('form');
    filing.send({type: 'next'});
    form.edit('/basic/school', '另一所大学');
    expect(filing.state.problems).to.deep.equal([]);

    form.edit('/change/name', '王建华');
    form.edit('/change/explanation', '户籍登记的姓名已经变更。');
    for (const slot of ['idFront', 'idBack', 'idHold']) form.edit(`/materials/${slot}`, material);
    filing.send({type: 'next'});
    expect(filing.state.problems.map(({keyword}) => keyword)).to.deep.equal(['undertaking']);
    form.edit('/basic/major', '工程管理');
    expect(filing.state.problems.map(({keyword}) => keyword)).to.deep.equal(['undertaking']);
    form.edit('/change/name', undefined);
    expect(filing.state.problems).to.deep.equal([]);
  });

  it('says it no longer at the fields, either, when another answer has mended it', async () => {
    const {filing} = await start('photo-and-signature');
    await settled(filing, 'form.editing');
    const form = filing.form('form');
    form.edit('/materials/signature', material);
    form.edit('/basic/school', '另一所大学');
    filing.send({type: 'next'});
    expect(form.at('/materials/signature')?.problems).to.have.length(1);
    form.edit('/basic/school', record.basic.school);
    expect(form.problems).to.deep.equal([]);
    expect(filing.state.problems.map(({keyword}) => keyword)).to.deep.equal(['undertaking']);
  });
});

describe('an undertaking in the page of the form', () => {
  it('holds back whoever has not decided, and whoever declines', async () => {
    const {filing, sent} = await start('correction');
    await settled(filing, 'form.editing');
    filing.form('form').edit('/basic/school', '另一所大学');
    filing.form('form').edit('/sms/smsCode', '246810');
    expect(filing.can('open')).to.equal(false);
    expect(filing.send({type: 'next'})).to.equal(false);
    expect(filing.state.problems.map(({keyword}) => keyword)).to.deep.equal(['undertaking']);
    filing.send({type: 'agree', agreed: false});
    expect(filing.send({type: 'next'})).to.equal(false);
    expect(filing.state.problems.map(({keyword}) => keyword)).to.deep.equal(['declined']);
    filing.send({type: 'agree', agreed: true});
    expect(filing.state.problems).to.deep.equal([]);
    filing.send({type: 'next'});
    await settled(filing, 'receipt.open');
    const undertaking = filing.spec.steps.find((step) => step.type === 'undertaking');
    expect(sent.map((submission) => submission.undertaking)).to.deep.equal([undertaking?.clauses.map(({id}) => id)]);
  });
});

const {birthDate: _, ...basic} = record.basic;
