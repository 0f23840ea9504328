import {expect} from 'chai';
import type {Backend, ScanStatus} from 'formwork/sdk';
import {expectAccessible} from '../testing/axe.ts';
import {applicant, refusal, shipped, showFiling, type FilingFixture} from '../testing/filing-fixture.ts';
import {until} from '../testing/fixture.ts';

const URL = 'https://ministry.example/scan/s1';
const never = () => new Promise<never>(() => {});

describe('verifying by a code that is scanned', () => {
  it('is accessible while it opens, while it is shown, when it has expired, and when it was passed', async () => {
    const opening = await show({openScan: never});
    await expectAccessible(opening.element);
    const scanning = await shown();
    await expectAccessible(scanning.element);
    const expired = await show({scanStatus: over});
    await until('it has expired', () => expired.root.querySelector('.scan-over'));
    await expectAccessible(expired.element);
    const passed = await show({scanStatus: async () => 'confirmed'});
    await until('it has passed', () => passed.heading() === '已通过');
    await expectAccessible(passed.element);
  });

  it('shows a code at once, with its address for whoever cannot scan, and what to do', async () => {
    const {find, root} = await shown();
    expect(find('.qr-code').ariaLabel).to.equal('用手机扫描的二维码');
    expect(find('.scan-address a').getAttribute('href')).to.equal(URL);
    expect(find('.scan-address a').textContent).to.equal(URL);
    expect(root.querySelectorAll('.scan-steps li').length).to.equal(3);
  });

  it('shows the code right below its own way, above the others', async () => {
    const {find, control} = await shown();
    const following = (node: Node, other: Node) =>
      node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING;
    expect(following(control('国家政务服务平台APP扫码'), find('.scan'))).to.not.equal(0);
    expect(following(find('.scan'), control('短信验证码'))).to.not.equal(0);
  });

  it('does not make a link of what is no address of a web page', async () => {
    const {find} = await shown({openScan: async () => ({scan: 's', url: 'data:text/html,scan', expiresIn: 120})});
    expect(find('.scan-address a')).to.equal(null);
    expect(find('.scan-address').textContent).to.contain('data:text/html,scan');
  });

  it('counts down what is left, and says it aloud only when it is little', async () => {
    const {find} = await shown({openScan: async () => ({scan: 's', url: URL, expiresIn: 62})});
    const left = find('.scan-left').textContent;
    expect(left).to.match(/有效时间还剩 1 分 [012] 秒/);
    expect(find('.scan [role=status]').textContent?.trim()).to.equal('二维码已显示，请用手机扫描。');
    await until('a second has passed', () => find('.scan-left').textContent !== left);
    await until('a minute is left', () => find('.scan [role=status]').textContent?.includes('60 秒内过期'));
  });

  it('looks by hand for whoever does not want to wait, and says that nothing has come yet', async () => {
    const {button, root, summary, find} = await shown();
    button('手动跳转').focus();
    button('手动跳转').click();
    await until('it says so', summary);
    expect(summary()).to.contain('还没有收到手机上的核验结果');
    expect(root.activeElement).to.equal(find('.error-summary'));
    expect(find('.qr-code'), 'the code stays').to.be.instanceOf(SVGElement);
  });

  it('goes on by hand as soon as the phone has confirmed', async () => {
    const statuses: ScanStatus[] = ['waiting', 'confirmed'];
    const {button, heading} = await shown({scanStatus: async () => statuses.shift() ?? 'confirmed'});
    button('手动跳转').click();
    await until('it has passed', () => heading() === '已通过');
  });

  it('makes a new code on demand, and keeps the focus on the button', async () => {
    let codes = 0;
    const {button, root, find} = await shown({
      openScan: async () => ({scan: 's', url: `${URL}${(codes += 1)}`, expiresIn: 120}),
    });
    button('刷新二维码').focus();
    button('刷新二维码').click();
    await until('there is another', () => root.querySelector('.scan-address a')?.textContent === `${URL}2`);
    expect(root.activeElement).to.equal(button('刷新二维码'));
    await until('it is drawn', () => find('.qr-code'));
  });

  it('says when the code is too old, and makes a new one', async () => {
    let isOver = true;
    const {button, find, root} = await show({scanStatus: async () => (isOver ? over() : 'waiting')});
    await until('it has expired', () => root.querySelector('.scan-over'));
    expect(find('.scan-over [role=alert]').textContent).to.equal('二维码已过期，请刷新后重新扫描。');
    expect(button('手动跳转').ariaDisabled).to.equal('true');
    isOver = false;
    button('刷新二维码').click();
    await until('there is another', () => root.querySelector('.qr-code'));
  });

  it('leaves the other ways open, and the way back to the code', async () => {
    const {control, button, root} = await shown();
    control('短信验证码').click();
    await until('the form is there', () => root.querySelector('form'));
    expect(root.querySelector('.scan')).to.equal(null);
    control('国家政务服务平台APP扫码').click();
    await until('it can be shown again', () => button('显示二维码'));
    button('显示二维码').focus();
    button('显示二维码').click();
    await until('it is shown again', () => root.querySelector('.qr-code'));
    expect(root.activeElement).to.equal(button('刷新二维码'));
  });

  it('says what the phone has refused', async () => {
    const {button, summary} = await show({scanStatus: async () => 'refused'});
    await until('it says so', summary);
    expect(button('显示二维码')).to.be.instanceOf(HTMLButtonElement);
  });

  it('ends where nothing comes after it', async () => {
    const {button, heading} = await show({scanStatus: async () => 'confirmed'});
    await until('it has passed', () => heading() === '已通过');
    expect(button('继续')).to.equal(undefined);
  });
});

function over(): Promise<never> {
  return Promise.reject(refusal('scan-expired', 404));
}

async function show(backend: Partial<Backend> = {}): Promise<FilingFixture> {
  const {identity} = applicant;
  return showFiling({service: await shipped('sign-in'), backend, with: {applicant: {identity}}});
}

async function shown(backend: Partial<Backend> = {}): Promise<FilingFixture> {
  const filing = await show(backend);
  await until('the code is drawn', () => filing.root.querySelector('.qr-code'));
  return filing;
}
