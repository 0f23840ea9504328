import {describe, it} from 'node:test';
import {expect} from 'chai';
import {retryAfterOf} from './retry-after.ts';

const now = new Date('2026-11-21T00:00:00Z');

describe('retryAfterOf', () => {
  it('reads seconds', () => {
    expect(retryAfterOf(new Headers({'retry-after': '60'}), now)).to.equal(60);
    expect(retryAfterOf(new Headers({'retry-after': ' 0 '}), now)).to.equal(0);
  });

  it('reads a date, and measures it from now', () => {
    expect(retryAfterOf(new Headers({'retry-after': 'Sat, 21 Nov 2026 00:01:30 GMT'}), now)).to.equal(90);
  });

  it("measures from the answer's own date where there is one", () => {
    const headers = new Headers({
      'retry-after': 'Sun, 22 Nov 2026 08:00:10 GMT',
      date: 'Sun, 22 Nov 2026 08:00:00 GMT',
    });
    expect(retryAfterOf(headers, now)).to.equal(10);
  });

  it('never asks to wait less than no time', () => {
    expect(retryAfterOf(new Headers({'retry-after': 'Fri, 20 Nov 2026 00:00:00 GMT'}), now)).to.equal(0);
  });

  it('ignores what it does not understand', () => {
    expect(retryAfterOf(new Headers(), now)).to.equal(undefined);
    expect(retryAfterOf(new Headers({'retry-after': 'soon'}), now)).to.equal(undefined);
    expect(retryAfterOf(new Headers({'retry-after': '-5s'}), now)).to.equal(undefined);
  });
});
