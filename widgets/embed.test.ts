import {expect} from 'chai';
import {memoryDrafts} from 'formwork/sdk';
import {mount} from './embed.ts';
import {until} from './testing/fixture.ts';

describe('embed', () => {
  it('knows the shipped services by their ids', async () => {
    const container = document.createElement('div');
    document.body.append(container);
    const service = 'first-class-constructor/initial-registration';
    const {element, unmount} = mount(container, {service, endpoint: '/api', drafts: memoryDrafts()});
    await until('the guide is there', () => element.shadowRoot?.querySelector('.step-title'));
    unmount();
    expect(container.childElementCount).to.equal(0);
    container.remove();
  });

  it('takes a filing that is written as a tag', async () => {
    const element = document.createElement('formwork-filing');
    element.setAttribute('service', 'first-class-constructor/initial-registration');
    element.setAttribute('endpoint', '/api');
    element.drafts = memoryDrafts();
    document.body.append(element);
    await until('the guide is there', () => element.shadowRoot?.querySelector('.step-title'));
    element.remove();
  });
});
