import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {button} from '../testing/buttons.ts';
import {itIsAField} from '../testing/field-contract.ts';
import {showForm} from '../testing/fixture.ts';

const password = {title: '登录密码', type: 'string', writeOnly: true, minLength: 8};

describe('field of a secret', () => {
  itIsAField({schema: password, answer: 'geheim123'});

  it('is covered while it is typed, and shown on request', async () => {
    const shown = showForm({password, name: {title: '姓名', type: 'string'}});
    const input = shown.control('/password');
    expect(input.type).to.equal('password');
    expect(input.autocomplete).to.equal('new-password');
    input.focus();
    await sendKeys({type: 'abc'});
    const show = button(shown, '显示登录密码');
    show.focus();
    await sendKeys({press: 'Space'});
    expect(input.type).to.equal('text');
    expect(show.ariaPressed).to.equal('true');
    expect(input.value).to.equal('abc');
    shown.control('/name').focus();
    expect(input.type).to.equal('password');
  });
});
