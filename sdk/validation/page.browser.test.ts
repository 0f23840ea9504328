import {expect} from 'chai';
import {createValidator, FormworkError, fromAjv} from 'formwork/validation';
import {initialRegistration} from 'formwork/spec';

describe('formwork/validation in a page', () => {
  it('loads as it is, interprets, and judges by what was compiled', async () => {
    const {valid, problems} = createValidator({format: 'ipv6', maxLength: 3})('::1::');
    expect(valid).to.equal(false);
    expect(problems.map(({keyword}) => keyword)).to.have.members(['format', 'maxLength']);
    const validators = await initialRegistration.validators?.();
    expect(validators && fromAjv(validators['sms'] ?? expect.fail())({})).not.to.have.length(0);
  });

  it('has no compiler, and says what to do instead', () => {
    try {
      createValidator({}, {engine: 'compiled'});
      expect.fail('compiled in a page');
    } catch (error) {
      expect(error).to.be.instanceOf(FormworkError).with.property('code', 'missing-ajv');
      expect((error as FormworkError).mend).to.include('interpreted');
    }
  });
});
