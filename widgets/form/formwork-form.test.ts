import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import type {SchemaObject} from 'formwork/sdk';
import type {FormworkChangeEvent} from '../events/change-event.ts';
import type {FormworkProblemEvent} from '../events/problem-event.ts';
import {expectAccessible} from '../testing/axe.ts';
import {FormworkForm} from './formwork-form.ts';

if (!customElements.get('formwork-form')) customElements.define('formwork-form', FormworkForm);

const schema = {
  title: '联系人',
  type: 'object',
  required: ['name'],
  properties: {
    name: {title: '姓名', type: 'string', minLength: 2},
    mobile: {title: '手机号码', type: 'string', ui: {prefill: '/mobile'}},
  },
} as SchemaObject;

async function show(given: Partial<FormworkForm> = {}): Promise<FormworkForm> {
  document.querySelector('formwork-form')?.remove();
  const element = Object.assign(document.createElement('formwork-form'), {schema}, given);
  document.body.append(element);
  await element.updateComplete;
  return element;
}

function input(element: FormworkForm, pointer = '/name'): HTMLInputElement {
  return element.renderRoot.querySelector(`[data-pointer="${pointer}"] input`) as HTMLInputElement;
}

describe('<formwork-form>', () => {
  after(() => document.querySelector('formwork-form')?.remove());

  it('satisfies axe', async () => {
    const element = await show();
    await expectAccessible(element);
    element.validate();
    await expectAccessible(element);
  });

  it('shows nothing without a schema', async () => {
    const element = await show({schema: undefined});
    expect(element.renderRoot.querySelector('form')).to.equal(null);
    expect(element.payload).to.equal(undefined);
    expect(element.validate()).to.deep.equal([]);
  });

  it('begins with the answers that it is given', async () => {
    const element = await show({value: {name: '李白'}});
    expect(input(element).value).to.equal('李白');
    expect(element.payload).to.deep.equal({name: '李白'});
  });

  it('tells the host which field was answered, and nothing of the answer', async () => {
    const element = await show();
    const events: FormworkChangeEvent[] = [];
    element.addEventListener('formwork-change', (event) => events.push(event));
    input(element).focus();
    await sendKeys({type: 'a'});
    expect(events.map(({pointer}) => pointer)).to.deep.equal(['/name']);
    expect(JSON.stringify(events[0])).not.to.contain('"a"');
    expect(element.payload).to.deep.equal({name: 'a'});
  });

  it('keeps the focus when the host hands its own answers back', async () => {
    const element = await show();
    element.addEventListener('formwork-change', () => {
      element.value = structuredClone(element.payload);
    });
    const before = input(element);
    before.focus();
    await sendKeys({type: 'ab'});
    await element.updateComplete;
    expect(input(element)).to.equal(before);
    expect(before.value).to.equal('ab');
  });

  it('begins anew with other answers', async () => {
    const element = await show({value: {name: '李白'}});
    element.value = {name: '杜甫'};
    await element.updateComplete;
    expect(input(element).value).to.equal('杜甫');
  });

  it('lists what is wrong, moves the focus there and tells the host by pointer and keyword', async () => {
    const element = await show();
    let told: FormworkProblemEvent | undefined;
    element.addEventListener('formwork-problem', (event) => (told = event));
    expect(element.validate()).to.have.length(1);
    await element.updateComplete;
    expect((element.renderRoot as ShadowRoot).activeElement?.classList.contains('error-summary')).to.equal(true);
    expect(told?.problems).to.deep.equal([{pointer: '/name', keyword: 'required'}]);
  });

  it('can be judged before it was ever drawn', () => {
    const element = Object.assign(document.createElement('formwork-form'), {schema, value: {name: '李白'}});
    expect(element.validate()).to.deep.equal([]);
    expect(element.payload).to.deep.equal({name: '李白'});
  });

  it('shows problems that come from elsewhere', async () => {
    const element = await show({value: {name: '李白'}});
    element.report([{pointer: '/name', keyword: 'backend', message: '姓名与登记不符'}]);
    await element.updateComplete;
    expect(element.renderRoot.querySelector('[data-pointer="/name"] .problem')?.textContent).to.equal('姓名与登记不符');
    expect(element.renderRoot.querySelector('.error-summary')?.textContent).to.contain('姓名与登记不符');
  });

  it('keeps the answers when the language changes', async () => {
    const element = await show({value: {name: '李'}, lang: 'zh-CN'});
    element.lang = 'en';
    await element.updateComplete;
    element.validate();
    await element.updateComplete;
    expect(input(element).value).to.equal('李');
    expect(element.renderRoot.querySelector('.error-summary')?.textContent).to.contain('1 entry needs correction');
  });

  it('fills in what is known of the applicant, also when that comes later', async () => {
    const element = await show();
    element.record = {mobile: '13800000000'};
    await element.updateComplete;
    expect(element.payload).to.deep.equal({mobile: '13800000000'});
  });

  it('keeps the answers while it is moved within the page', async () => {
    const element = await show();
    input(element).focus();
    await sendKeys({type: 'ab'});
    document.body.prepend(element);
    await element.updateComplete;
    expect(input(element).value).to.equal('ab');
  });

  it('lets the page style its parts', async () => {
    const element = await show();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('formwork-form::part(label) { color: rgb(1, 2, 3) }');
    document.adoptedStyleSheets = [sheet];
    const label = element.renderRoot.querySelector('label') as HTMLElement;
    expect(getComputedStyle(label).color).to.equal('rgb(1, 2, 3)');
    document.adoptedStyleSheets = [];
  });

  it('takes a schema of an earlier draft, and formats that it has to fetch', async () => {
    const element = await show({
      schema: {
        $schema: 'http://json-schema.org/draft-07/schema#',
        type: 'object',
        properties: {
          name: {title: '邮箱', type: 'string', format: 'email'},
          size: {
            title: '尺寸',
            type: 'array',
            items: [
              {title: '长', type: 'number'},
              {title: '宽', type: 'number'},
            ],
          },
        },
      },
      value: {name: 'nobody'},
    });
    expect(element.renderRoot.querySelector('[data-pointer="/size/1"] label')?.textContent).to.equal('宽');
    expect(element.validate().map(({keyword}) => keyword)).to.deep.equal(['format']);
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.error-summary')?.textContent).to.contain('不是电子邮箱地址');
  });
});
