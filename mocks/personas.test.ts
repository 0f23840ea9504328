import {describe, it} from 'node:test';
import {expect} from 'chai';
import {formats} from 'formwork/validation';
import {employers} from './employers.ts';
import {personas} from './personas.ts';
import type {Persona} from './ministry/people.ts';

describe('the personas', () => {
  const everybody: readonly Persona[] = Object.values(personas);

  it('have ID numbers with the right check character, of a division that gives none', () => {
    for (const {idNumber} of everybody) {
      expect(formats['resident-id']?.(idNumber), idNumber).to.equal(true);
      expect(idNumber).to.match(/^\d{2}0000/);
    }
  });

  it('have mobile numbers', () => {
    for (const {mobile} of everybody) expect(formats['mobile-cn']?.(mobile), mobile).to.equal(true);
  });

  it('can be told apart', () => {
    for (const key of ['name', 'idNumber', 'mobile'] as const) {
      expect(new Set(everybody.map((persona) => persona[key]))).to.have.property('size', everybody.length);
    }
  });

  it('are all in the table of the README', async () => {
    const {readFile} = await import('node:fs/promises');
    const readme = await readFile(new URL('./README.md', import.meta.url), 'utf8');
    for (const {name, idNumber, mobile} of everybody)
      expect(readme).to.include(`| ${name} | \`${idNumber}\` | \`${mobile}\` |`);
  });
});

describe('the employers', () => {
  it('have credit codes with the right check characters, each its own', () => {
    for (const {creditCode} of employers) expect(formats['credit-code']?.(creditCode), creditCode).to.equal(true);
    expect(new Set(employers.map(({creditCode}) => creditCode))).to.have.property('size', employers.length);
  });

  it('are at least a dozen, of several provinces, one of them not verified', () => {
    expect(employers.filter(({verified}) => verified))
      .to.have.property('length')
      .at.least(12);
    expect(new Set(employers.map(({province}) => province)))
      .to.have.property('size')
      .at.least(6);
    expect(employers.filter(({verified}) => !verified)).to.have.length(1);
  });
});
