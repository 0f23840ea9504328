import {describe, it} from 'node:test';
import {expect} from 'chai';
import {addDays, addYears, dateOf, lastDayFrom, timestamp} from './dates.ts';

describe('dates', () => {
  it('are those of China, whatever the time of the machine', () => {
    expect(dateOf(Date.parse('2026-11-21T15:59:59Z'))).to.equal('2026-11-21');
    expect(dateOf(Date.parse('2026-11-21T16:00:00Z'))).to.equal('2026-11-22');
    expect(timestamp(Date.parse('2026-11-21T16:00:00Z'))).to.equal('2026-11-22T00:00:00.000+08:00');
  });

  it('go on over months and years, and back', () => {
    expect(addDays('2026-12-31', 1)).to.equal('2027-01-01');
    expect(addDays('2028-03-01', -1)).to.equal('2028-02-29');
    expect(addYears('2026-11-21', 3)).to.equal('2029-11-21');
    expect(addYears('2028-02-29', 3)).to.equal('2031-02-28');
    expect(addYears('2028-02-29', 4)).to.equal('2032-02-29');
  });

  it('end a registration three years on, on the day before', () => {
    expect(lastDayFrom('2026-11-21')).to.equal('2029-11-20');
    expect(lastDayFrom('2026-01-01')).to.equal('2028-12-31');
  });
});
