import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {itIsAField} from '../testing/field-contract.ts';
import {showForm} from '../testing/fixture.ts';
import {enter} from '../testing/typing.ts';
import {localOf, localTimeOf, momentOf, timeOf} from './moment.ts';

const meeting = {title: '面谈时间', type: 'string', format: 'date-time'};
const opening = {title: '开放时间', type: 'string', format: 'time'};

/** A moment by the clock on the wall here. */
const here = (...parts: [number, number, number, number, number]): string => new Date(...parts).toISOString();

describe('field of a day and a time', () => {
  itIsAField({schema: meeting, answer: '2026-11-21T08:30:00+08:00'});

  it('answers with the moment and the time zone', async () => {
    const {form, control} = showForm({meeting});
    enter(control('/meeting'), '2026-11-21T08:30');
    const answer = (form.payload as {meeting: string}).meeting;
    expect(answer).to.match(/^2026-11-21T08:30:00[+-]\d\d:\d\d$/);
    expect(new Date(answer).toISOString()).to.equal(here(2026, 10, 21, 8, 30));
    enter(control('/meeting'), '');
    expect(form.payload).to.deep.equal({});
  });

  it('leaves an answer from elsewhere as it is written until another is chosen', async () => {
    const given = here(2026, 10, 21, 8, 30);
    const {form, control} = showForm({meeting}, {value: {meeting: given}});
    expect(control('/meeting').value).to.equal('2026-11-21T08:30');
    control('/meeting').focus();
    await sendKeys({press: 'Tab'});
    expect(form.payload).to.deep.equal({meeting: given});
  });

  it('does not lose what it cannot show', () => {
    const {form, control, row} = showForm({meeting}, {value: {meeting: '明天上午'}});
    expect(control('/meeting').value).to.equal('');
    expect(row('/meeting').textContent).to.contain('明天上午');
    control('/meeting').focus();
    control('/meeting').blur();
    expect(form.payload).to.deep.equal({meeting: '明天上午'});
    enter(control('/meeting'), '2026-11-21T08:30');
    expect(row('/meeting').textContent).not.to.contain('明天上午');
  });

  it('only shows what cannot be changed, by the clock on the wall here', () => {
    const {control} = showForm({meeting: {...meeting, readOnly: true}}, {value: {meeting: here(2026, 10, 21, 8, 30)}});
    expect(control('/meeting').readOnly).to.equal(true);
    expect(control('/meeting').value).to.equal('2026-11-21T08:30');
  });

  it('does not take half a time for none', async () => {
    const {form, control} = showForm({meeting});
    control('/meeting').focus();
    await sendKeys({type: '11212026'});
    expect(form.valid).to.equal(false);
    expect(form.validate()).to.have.length(1);
    await sendKeys({press: 'Backspace'});
    for (let part = 0; part < 3; part += 1) {
      await sendKeys({press: 'ArrowLeft'});
      await sendKeys({press: 'Backspace'});
    }
    expect(control('/meeting').validity.badInput).to.equal(false);
    expect(form.valid).to.equal(true);
    expect(form.payload).to.deep.equal({});
  });
});

describe('field of a time of day', () => {
  itIsAField({schema: opening, answer: '08:30:00+08:00'});

  it('answers with the time and the time zone', () => {
    const {form, control} = showForm({opening});
    enter(control('/opening'), '08:30');
    expect((form.payload as {opening: string}).opening).to.match(/^08:30:00[+-]\d\d:\d\d$/);
  });

  it('shows a time of any zone by the clock on the wall here', () => {
    const now = new Date();
    const {control} = showForm({opening}, {value: {opening: '00:00:30Z'}});
    const minutes = (24 * 60 - now.getTimezoneOffset()) % (24 * 60);
    const expected = [Math.floor(minutes / 60), minutes % 60, 30]
      .map((part) => String(part).padStart(2, '0'))
      .join(':');
    expect(control('/opening').value).to.equal(expected);
  });
});

describe('moments', () => {
  it('are written in RFC 3339 and read back as the same', () => {
    for (const local of ['2026-02-28T23:59', '2026-07-01T00:00:05', '0987-01-01T12:00']) {
      expect(localOf(momentOf(local) ?? '')).to.equal(local);
    }
    for (const local of ['00:00', '23:59:59']) expect(localTimeOf(timeOf(local) ?? '')).to.equal(local);
  });

  it('are nothing where nothing is meant', () => {
    expect(momentOf('2026-02-28')).to.equal(undefined);
    for (const text of ['', '2026-02-28', '2026-02-28T10:00', '2026-13-01T00:00:00Z', '2026-01-01T00:00:60Z']) {
      expect(localOf(text), text).to.equal(undefined);
    }
    for (const text of ['', '8:30', '24:00:00Z', '08:60:00Z']) expect(localTimeOf(text), text).to.equal(undefined);
    expect(localTimeOf('08:30')).to.equal('08:30');
  });
});
