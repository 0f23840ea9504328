import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import type {FormworkFiling} from '../filing/formwork-filing.ts';
import {expectAccessible} from '../testing/axe.ts';
import {shipped, showFiling, type FilingFixture} from '../testing/filing-fixture.ts';
import {until} from '../testing/fixture.ts';

type Navigate = NonNullable<FormworkFiling['navigate']>;

describe('menu of other services', () => {
  it('is accessible, closed, open and with a further list', async () => {
    const filing = await show(() => {}, 'renewal');
    await expectAccessible(filing.element);
    await open(filing);
    await expectAccessible(filing.element);
    filing.button('信息修改').click();
    await expectAccessible(filing.element);
  });

  it('is a dialog named by its title, with a button for each entry', async () => {
    const filing = await show();
    expect(filing.button('更多').ariaHasPopup).to.equal('dialog');
    const dialog = await open(filing);
    const title = filing.root.getElementById(dialog.getAttribute('aria-labelledby') ?? '');
    expect(title?.textContent).to.equal('更多');
    expect(filing.root.activeElement).to.equal(title);
    expect(entries(dialog)).to.deep.equal(['信息修改', '进度查询']);
  });

  it('opens a further list in the same dialog, and leads back to where it came from', async () => {
    const filing = await show();
    const dialog = await open(filing);
    filing.button('信息修改').click();
    expect(entries(dialog)).to.deep.equal(['基本信息修改', '修改免冠照及手写签名']);
    expect(filing.root.activeElement?.textContent).to.equal('信息修改');
    filing.button('返回').click();
    expect(entries(dialog)).to.deep.equal(['信息修改', '进度查询']);
    expect(filing.root.activeElement).to.equal(filing.button('信息修改'));
  });

  it('closes and opens the chosen service for the same applicant', async () => {
    const asked: Parameters<Navigate>[0][] = [];
    const filing = await show((to) => asked.push(to));
    await open(filing);
    filing.button('信息修改').click();
    filing.button('修改免冠照及手写签名').click();
    expect(filing.dialog()).to.equal(null);
    expect(asked.map(({service}) => service)).to.deep.equal(['first-class-constructor/photo-and-signature']);
    expect(asked[0]?.applicant?.identity.name).to.equal('王建国');
  });

  it('is left with Escape or with its button, and gives the focus back; it then begins anew', async () => {
    const filing = await show();
    await open(filing);
    filing.button('信息修改').click();
    await sendKeys({press: 'Escape'});
    expect(filing.dialog()).to.equal(null);
    expect(filing.root.activeElement).to.equal(filing.button('更多'));
    const dialog = await open(filing);
    expect(entries(dialog)).to.deep.equal(['信息修改', '进度查询']);
    filing.button('取消').click();
    expect(filing.dialog()).to.equal(null);
    expect(filing.root.activeElement).to.equal(filing.button('更多'));
  });

  it('speaks the language that the page has come to', async () => {
    const filing = await show();
    filing.element.lang = 'en';
    await until('it is English', () => filing.root.querySelector('.more')?.textContent?.trim() !== '更多');
    filing.find('.more').click();
    await until('it is open', filing.dialog);
    expect(filing.dialog()?.querySelector('.menu')?.textContent).to.not.match(/\p{Script=Han}/u);
  });

  it('is not there where the host cannot open services', async () => {
    const {button} = await showFiling({service: await shipped('cancellation'), at: 'notice'});
    expect(button('更多')).to.equal(undefined);
  });
});

async function show(navigate: Navigate = () => {}, service = 'cancellation'): Promise<FilingFixture> {
  return showFiling({service: await shipped(service), at: 'notice', with: {navigate}});
}

async function open(filing: FilingFixture): Promise<HTMLDialogElement> {
  filing.button('更多').focus();
  filing.button('更多').click();
  return filing.dialog() as HTMLDialogElement;
}

function entries(dialog: HTMLDialogElement): readonly (string | undefined)[] {
  return [...dialog.querySelectorAll('.menu button')].map(({textContent}) => textContent?.trim());
}
