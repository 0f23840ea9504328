import {describe, it} from 'node:test';
import {expect} from 'chai';
import {creditCodeCheck, isCreditCode, normalizeCreditCode, organizationCheck, parseCreditCode} from './credit-code.ts';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

describe('parseCreditCode', () => {
  it('reads real codes', () => {
    expect(parseCreditCode('91350100M000100Y43')).to.deep.equal({
      ok: true,
      value: '91350100M000100Y43',
      region: '350100',
      organization: 'M000100Y4',
    });
    expect(parseCreditCode('91320826MA25WPQ97H').ok).to.equal(true);
  });

  it("reads the ministry's own code, with which its item code begins", () => {
    const item = '11100000000013338W1000117055001';
    expect(parseCreditCode(item.slice(0, 18))).to.include({ok: true, region: '100000', organization: '000013338'});
  });

  it('puts spaces, full-width and lower-case letters right', () => {
    for (const text of ['91320826ma25wpq97h', ' 9132 0826 MA25WPQ97H ', '９１３２０８２６ｍａ２５ｗｐｑ９７ｈ']) {
      expect(parseCreditCode(text)).to.include({ok: true, value: '91320826MA25WPQ97H'});
    }
  });

  const refused: readonly (readonly [text: string, reason: string, why: string])[] = [
    ['', 'length', 'an empty text'],
    ['91320826MA25WPQ97', 'length', 'seventeen characters'],
    ['91320826MA25WPQ97HH', 'length', 'nineteen characters'],
    ['91320826MA25WPQ97I', 'characters', 'the letter I'],
    ['91320826MA25WPQO7H', 'characters', 'the letter O'],
    ['91320826MA25WPS97H', 'characters', 'the letter S'],
    ['9132-0826-MA25WPQ97H', 'characters', 'dashes'],
    ['9132082AMA25WPQ97H', 'region', 'a letter in the division'],
    ['91320826MA25WPQ98H', 'organization-check', 'a wrong check character of the organization code'],
    ['91320826MA25WPQ97J', 'check', 'a wrong check character of the whole code'],
    ['92320826MA25WPQ97H', 'check', 'another category under the same check character'],
  ];
  for (const [text, reason, why] of refused) {
    it(`refuses ${why} as ${reason}`, () => {
      expect(parseCreditCode(text)).to.deep.equal({ok: false, value: normalizeCreditCode(text), reason});
    });
  }

  it('takes codes that end in 0 and codes with a letter in front', () => {
    const ending = new Set<string>();
    for (let serial = 0; serial < 400; serial++)
      ending.add(codeOf('91', '110105', `MA0${base31(serial, 5)}`).slice(-1));
    expect([...ending].toSorted().join('')).to.equal(ALPHABET);
    for (const head of ['A1', 'N2', 'Y1', '9A']) {
      expect(isCreditCode(codeOf(head, '110105', 'MA012345')), head).to.equal(true);
    }
  });

  it('agrees with a polynomial by Horner on every last character of 400 codes', () => {
    for (let serial = 0; serial < 400; serial++) {
      const body = codeOf('91', '320826', `MA${base31(serial * 7919, 6)}`).slice(0, 17);
      const right = hornerCheck(body);
      for (const character of ALPHABET) {
        expect(isCreditCode(body + character), body + character).to.equal(character === right);
      }
    }
  });

  it('agrees with the recursive MOD 11-2 on every check character of 400 organization codes', () => {
    const seen = new Set<string>();
    for (let serial = 0; serial < 400; serial++) {
      const organization = base31(serial * 104_729, 8);
      const right = recursiveCheck(organization);
      seen.add(right);
      for (const character of '0123456789X') {
        const body = `91320826${organization}${character}`;
        expect(isCreditCode(body + creditCodeCheck(body)), body).to.equal(character === right);
      }
    }
    expect(seen.size).to.equal(11);
  });
});

describe('isCreditCode', () => {
  it('takes the normal form only', () => {
    expect(isCreditCode('91320826MA25WPQ97H')).to.equal(true);
    expect(isCreditCode('91320826ma25wpq97h')).to.equal(false);
    expect(isCreditCode('91320826MA25WPQ97H ')).to.equal(false);
  });
});

function codeOf(head: string, region: string, organization: string): string {
  const body = head + region + organization + organizationCheck(organization);
  return body + creditCodeCheck(body);
}

function base31(value: number, width: number): string {
  let [rest, text] = [value, ''];
  for (let index = 0; index < width; index++) {
    text = (ALPHABET[rest % 31] ?? '') + text;
    rest = Math.floor(rest / 31);
  }
  return text;
}

function hornerCheck(body: string): string {
  const sum = Array.from(body).reduceRight((total, character) => (total * 3 + ALPHABET.indexOf(character)) % 31, 0);
  return ALPHABET[(31 - sum) % 31] ?? '';
}

/** ISO 7064's own definition, without weights; letters count from A = 10, and the remainder 0 is written `0`. */
function recursiveCheck(organization: string): string {
  let product = 0;
  for (const character of organization) product = ((product + Number.parseInt(character, 36)) * 2) % 11;
  const check = (11 - product) % 11;
  return check === 10 ? 'X' : String(check);
}
