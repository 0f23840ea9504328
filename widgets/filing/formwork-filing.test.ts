import {expect} from 'chai';
import {createMockFetch} from 'formwork/mocks';
import {memoryDrafts} from 'formwork/sdk';
import {initialRegistration} from 'formwork/spec';
import {expectAccessible} from '../testing/axe.ts';
import {agreed, answers, showFiling} from '../testing/filing-fixture.ts';
import {until} from '../testing/fixture.ts';
import {registerServices} from './services.ts';

const ready = {at: 'form', answers: {form: answers}, context: {undertaking: agreed}};

describe('<formwork-filing>', () => {
  describe('accessibility', () => {
    it('is accessible while a draft is restored', async () => {
      const drafts = {...memoryDrafts(), load: () => new Promise<undefined>(() => {})};
      const element = document.createElement('formwork-filing');
      Object.assign(element, {service: initialRegistration, endpoint: '/api', drafts});
      document.body.append(element);
      await element.updateComplete;
      expect(element.shadowRoot?.textContent).to.contain('正在恢复已保存的内容');
      await expectAccessible(element);
      element.remove();
    });

    it('is accessible with the notice of a resumed draft, and with its question', async () => {
      const {element, button, dialog} = await showFiling(ready);
      await expectAccessible(element);
      button('重新开始').click();
      await until('it asks', dialog);
      await expectAccessible(element);
    });

    it('is accessible in English', async () => {
      const {element} = await showFiling({...ready, with: {lang: 'en'}});
      await expectAccessible(element);
    });

    it('does not take the focus when the page is opened', async () => {
      await showFiling(ready);
      expect(document.activeElement).to.equal(document.body);
    });

    it('comes to its top when a step opens', async () => {
      const {element, goOn} = await showFiling();
      const before = document.createElement('div');
      before.append('…');
      element.before(before);
      window.scrollTo(0, document.documentElement.scrollHeight);
      await goOn('在线办理', '用户验证');
      await until('the top is in view', () => element.getBoundingClientRect().top >= 0);
      before.remove();
    });
  });

  describe('draft', () => {
    it('says when what is resumed had been saved', async () => {
      const {root} = await showFiling(ready);
      expect(root.querySelector('[part=resumed]')?.textContent).to.match(/已恢复 11月20日 .+ 保存的内容/);
    });

    it('says nothing of a draft where there was none', async () => {
      const {root, goOn} = await showFiling();
      await goOn('在线办理', '用户验证');
      expect(root.querySelector('[part=resumed]')).to.equal(null);
    });

    it('begins anew only after asking', async () => {
      const {button, dialog, goOn, heading} = await showFiling(ready);
      button('重新开始').click();
      await until('it asks', dialog);
      button('取消').click();
      await until('it is closed', () => dialog() === null);
      expect(heading()).to.equal('申报信息');
      button('重新开始').click();
      await until('it asks again', dialog);
      await goOn('清除并重新开始', '办事指南');
    });

    it('takes the notice away when the applicant has seen it', async () => {
      const {button, root} = await showFiling(ready);
      button('知道了').click();
      await until('it is gone', () => root.querySelector('[part=resumed]') === null);
    });

    it('shows and says that it has saved', async () => {
      const {root, control} = await showFiling(ready);
      control('毕业院校').focus();
      document.execCommand('insertText', false, '新');
      await until('it is shown', () => root.querySelector('.saved')?.textContent?.includes('已自动保存'));
      await until('it is said', () => root.querySelector('.filing + [role=status]')?.textContent === '已保存');
    });

    it('warns when this device stores nothing', async () => {
      const drafts = {...memoryDrafts(), save: () => Promise.reject(new Error('quota'))};
      const {root, goOn} = await showFiling({with: {drafts}});
      await goOn('在线办理', '用户验证');
      await until('it warns', () => root.querySelector('.warning')?.textContent?.includes('未能保存'));
    });
  });

  describe('language', () => {
    it('changes at once and keeps every answer', async () => {
      const {element, control, heading, root} = await showFiling(ready);
      control('毕业院校').focus();
      document.execCommand('insertText', false, '新');
      const school = control('毕业院校').value;
      element.lang = 'en';
      await until('it speaks English', () => heading() === 'Details');
      expect(root.querySelector('.filing')?.getAttribute('lang')).to.equal('en');
      expect([...root.querySelectorAll('input')].map(({value}) => value)).to.include(school);
    });

    it('changes what stands in the summary, too', async () => {
      const {element, button, summary} = await showFiling({at: 'form', answers: {form: answers}});
      button('下一步').click();
      await until('it is listed', summary);
      element.lang = 'en';
      await until('it speaks English', () => summary().includes('1 entry needs correction'));
      expect(summary()).to.not.match(/\p{Script=Han}/u);
    });

    it('ends as what was asked for last, however fast it changes', async () => {
      const {element, heading, root} = await showFiling(ready);
      element.lang = 'en';
      await element.updateComplete;
      element.lang = 'zh-CN';
      await element.updateComplete;
      element.lang = 'en';
      await until('it speaks English', () => heading() === 'Details');
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(root.querySelector('.filing')?.getAttribute('lang')).to.equal('en');
    });

    it('stays as it is when the translation cannot be had', async () => {
      const translations = {en: () => Promise.reject(new Error('offline'))};
      const {element, heading, control} = await showFiling({
        ...ready,
        with: {service: {...initialRegistration, translations}},
      });
      const said = await whatIsLogged(async () => {
        element.lang = 'en';
        await element.updateComplete;
        await new Promise((resolve) => setTimeout(resolve));
      });
      expect(String(said[0])).to.contain('missing-translation');
      expect([heading(), control('毕业院校').value]).to.deep.equal(['申报信息', answers.basic.school]);
    });

    it('is that of the page around it unless it is set', async () => {
      document.documentElement.lang = 'en';
      try {
        const {heading} = await showFiling();
        expect(heading()).to.match(/^[\w ]+$/);
      } finally {
        document.documentElement.lang = 'zh-CN';
      }
    });
  });

  describe('host', () => {
    it('sends requests through the fetch of the host', async () => {
      const urls: string[] = [];
      const answer = createMockFetch();
      const fetch: typeof globalThis.fetch = (input, init) => {
        urls.push(String(input instanceof Request ? input.url : input));
        return answer(input, init);
      };
      const identify = {name: '王建国', idNumber: '110000197605120011'};
      const {goOn} = await showFiling({
        at: 'identify',
        answers: {identify},
        with: {fetch, endpoint: '/api', backend: undefined},
      });
      await goOn('确定', '身份核验');
      expect(urls).to.have.length(1);
      expect(urls[0]).to.match(/\/api\/identities$/);
    });

    it('is styled by the host through parts and custom properties', async () => {
      const style = new CSSStyleSheet();
      style.replaceSync(
        'formwork-filing::part(primary) {letter-spacing: 3px} formwork-filing {--fw-accent: rgb(1, 2, 3)}',
      );
      document.adoptedStyleSheets.push(style);
      try {
        const {button} = await showFiling();
        const {letterSpacing, backgroundColor} = getComputedStyle(button('在线办理'));
        expect([letterSpacing, backgroundColor]).to.deep.equal(['3px', 'rgb(1, 2, 3)']);
      } finally {
        document.adoptedStyleSheets.pop();
      }
    });
  });

  describe('when it cannot work', () => {
    it('is accessible, and shows a code that says why', async () => {
      const {element, root} = await unavailable({service: 'no/such'});
      await expectAccessible(element);
      expect(root.textContent).to.contain('unknown-service');
    });

    it('tells the developer what to do', async () => {
      const {said} = await unavailable({service: 'no/such'});
      expect(String(said[0])).to.contain('knows no service “no/such”').and.to.contain('registerServices()');
    });

    it('names each mistake', async () => {
      expect((await unavailable({})).codes).to.deep.equal(['missing-service']);
      expect((await unavailable({service: initialRegistration})).codes).to.deep.equal(['missing-endpoint']);
    });

    it('shows what the host has put into the slot instead', async () => {
      const {element, root} = await unavailable({service: 'no/such'}, true);
      const slot = root.querySelector<HTMLSlotElement>('slot[name=unavailable]');
      expect(slot?.assignedElements()).to.deep.equal([...element.children]);
    });

    it('starts as soon as its service is registered', async () => {
      const id = 'test/late';
      const {element, root} = await unavailable({service: id, endpoint: '/api', drafts: memoryDrafts()});
      registerServices({...initialRegistration, spec: {...initialRegistration.spec, id}});
      await until('it starts', () => root.querySelector('.step-title')?.textContent === '办事指南');
      element.remove();
    });
  });
});

/** Puts an element on the page that cannot work; returns what it said. */
async function unavailable(properties: object, withChild = false) {
  const element = document.createElement('formwork-filing');
  Object.assign(element, properties);
  if (withChild) element.append(Object.assign(document.createElement('p'), {slot: 'unavailable'}));
  const codes: string[] = [];
  element.addEventListener('formwork-problem', ({problems}) => codes.push(...problems.map(({keyword}) => keyword)));
  const said = await whatIsLogged(async () => {
    document.body.append(element);
    await element.updateComplete;
    await until('it says so', () => element.shadowRoot?.querySelector('[name=unavailable]'));
  });
  return {element, root: element.shadowRoot as ShadowRoot, said, codes};
}

/** What is logged as an error meanwhile; it is kept from the report of the tests. */
async function whatIsLogged(meanwhile: () => Promise<void>): Promise<readonly unknown[]> {
  const said: unknown[] = [];
  const {error} = console;
  console.error = (message: unknown) => said.push(message);
  try {
    await meanwhile();
  } finally {
    console.error = error;
  }
  return said;
}
