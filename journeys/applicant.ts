import {expect} from 'chai';
import {personas, smsCode, type Persona} from 'formwork/mocks';
import type {Locator, Page} from 'playwright-core';
import type {Hands} from './hands.ts';
import {expectFocus} from './look.ts';
import {uploads} from './uploads.ts';

/** Who the applicant is. */
export type Person = Pick<Persona, 'name' | 'idNumber'>;

/** What the applicant answers that the ministry does not know. */
export const details = {
  ethnicGroup: '满族',
  education: '大学本科毕业',
  degree: '学士',
  school: '示例理工大学',
  major: '土木工程',
  graduationDate: '1998-07-01',
  keyword: '建工',
  employer: '示例建工集团有限公司',
} as const;

/**
 * Someone who takes a filing from step to step, finding everything as people do: by what it is and what it is called.
 *
 * Each step begins on its page and ends on the next one, with the focus on that page's heading.
 */
export class Applicant {
  readonly page: Page;
  readonly hands: Hands;

  constructor(page: Page, hands: Hands) {
    this.page = page;
    this.hands = hands;
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', {name, exact: true});
  }

  heading(name: string): Locator {
    return this.page.getByRole('heading', {name, exact: true, level: 3});
  }

  /** A line of text, by how its label begins; a radio button may be called the same. */
  text(label: string): Locator {
    return this.page.getByRole('textbox', {name: beginning(label)});
  }

  date(label: string): Locator {
    return this.page.getByLabel(beginning(label)).and(this.page.locator('input'));
  }

  /** A native list, or a text control with suggestions. */
  list(label: string): Locator {
    return this.page.getByRole('combobox', {name: beginning(label)});
  }

  tick(label: string | RegExp): Locator {
    return this.page.getByRole('checkbox', {name: typeof label === 'string' ? beginning(label) : label});
  }

  /** A row of the table of specialities. */
  speciality(name: string): Locator {
    return this.tick(new RegExp(`^选择 ${name} `));
  }

  option(label: string): Locator {
    return this.page.getByRole('radio', {name: beginning(label)});
  }

  /** A field of several controls, such as a table or a material. */
  group(label: string): Locator {
    return this.page.getByRole('group', {name: beginning(label)});
  }

  dialog(title: string): Locator {
    return this.page.getByRole('dialog', {name: title, exact: true});
  }

  /** What opens the file chooser of a material. */
  chooser(label: string): Locator {
    return this.group(label).locator('input[type=file]');
  }

  /** The list of all that has to be mended. */
  get summary(): Locator {
    return this.page.getByRole('alert');
  }

  press(name: string): Promise<void> {
    return this.hands.press(this.button(name));
  }

  /** From the portal's home to the guide of a business. */
  async enterPortal(business = '初始注册'): Promise<void> {
    await this.openBusinesses();
    await this.hands.press(this.page.getByRole('link', {name: `（${business}）`}));
    await this.heading('办事指南').waitFor();
  }

  /** From the portal's home to the choice of businesses; on first use the portal asks for avatar and nickname before. */
  async openBusinesses(): Promise<void> {
    const [profile, businesses] = [this.dialog('设置头像和昵称'), this.dialog('请选择办理事项')];
    await this.press('建造师');
    await profile.or(businesses).waitFor();
    if (await profile.isVisible()) {
      await this.hands.type(this.text('昵称'), '小王');
      await this.press('完成');
    }
    await businesses.waitFor();
  }

  async readGuide(): Promise<void> {
    await this.press('在线办理');
    await expectFocus(this.heading('用户验证'));
  }

  async giveName({name, idNumber}: Person): Promise<void> {
    await this.hands.type(this.text('姓名'), name);
    await this.hands.type(this.text('身份证号码'), idNumber);
    await this.press('确定');
  }

  async identify(person: Person): Promise<void> {
    await this.giveName(person);
    await expectFocus(this.heading('身份核验'));
  }

  async consentToFaceCheck(): Promise<void> {
    await this.hands.press(this.option('人脸识别'));
    await this.hands.press(this.tick('我单独同意'));
    await this.hands.press(this.tick('我同意将'));
    await this.press('下一步');
    await this.dialog('模拟人脸识别').waitFor();
  }

  async verifyByFace(next?: string): Promise<void> {
    await this.consentToFaceCheck();
    await this.press('识别通过');
    await this.goOnVerified(next);
  }

  async askForCode(): Promise<void> {
    await this.hands.press(this.option('短信验证码'));
    await this.press('获取短信验证码');
    await this.page.getByText('验证码已发送').waitFor({state: 'attached'});
  }

  async verifyBySms(code: string = smsCode): Promise<void> {
    await this.askForCode();
    await this.hands.type(this.text('短信验证码'), code);
    await this.press('下一步');
    await this.goOnVerified();
  }

  async goOnVerified(next = '注册须知'): Promise<void> {
    await expectFocus(this.heading('已通过'));
    await this.press('继续');
    await expectFocus(this.heading(next));
  }

  async acknowledge(): Promise<void> {
    await this.hands.press(this.tick('全选'));
    await this.press('下一步');
    await expectFocus(this.heading('申报信息'));
    await this.text('毕业院校').waitFor();
  }

  /** Answers all that is not known yet, in the order of the page. */
  async fill(): Promise<void> {
    await this.fillBasics();
    await this.chooseEmployer();
    await this.hands.press(this.speciality('建筑工程'));
    await this.addMaterials();
  }

  async fillBasics(): Promise<void> {
    const {hands} = this;
    await hands.pick(this.list('民族'), '满', details.ethnicGroup);
    await hands.choose(this.list('学历'), details.education);
    await hands.choose(this.list('学位'), details.degree);
    await hands.type(this.text('毕业院校'), details.school);
    await hands.type(this.text('所学专业'), details.major);
    await hands.date(this.date('毕业时间'), details.graduationDate);
  }

  async chooseEmployer(keyword: string = details.keyword, name: string = details.employer): Promise<void> {
    await this.hands.pick(this.list('企业名称'), keyword, name);
    expect(await this.page.getByLabel(/^统一(社会)?信用代码/).inputValue()).to.not.equal('');
  }

  async addMaterials(): Promise<void> {
    await this.add('一寸白底免冠照', uploads.photo);
    await this.add('手写签名', uploads.signature);
  }

  async add(label: string, file: (typeof uploads)['photo']): Promise<void> {
    await this.hands.upload(this.chooser(label), file);
    await this.group(label).getByText(file.name, {exact: true}).waitFor();
    // A file that takes the place of another one is shown while it is on its way.
    await this.group(label).getByText('正在上传').waitFor({state: 'hidden'});
    await this.group(label).getByRole('button', {name: '删除'}).waitFor();
  }

  async undertake(): Promise<void> {
    await this.press('查看承诺书');
    await this.dialog('承诺书').waitFor();
    await this.hands.press(this.tick('本人作出上述承诺'));
    await this.press('确认');
    await this.dialog('承诺书').waitFor({state: 'hidden'});
    await expectFocus(this.button('查看承诺书'));
  }

  /** Submits, and returns the case number of the receipt. */
  async submit(): Promise<string> {
    await this.press('下一步');
    return this.receipt();
  }

  async receipt(): Promise<string> {
    await expectFocus(this.heading('您所申请的事项已经提交成功！'));
    return this.caseNumber();
  }

  /** The case number, as soon as there is a receipt. */
  async caseNumber(): Promise<string> {
    // An answer may be lost on the way, and then is asked after.
    await this.heading('您所申请的事项已经提交成功！').waitFor({timeout: 40_000});
    const number = await this.page.getByRole('definition').first().innerText();
    expect(number.trim()).to.match(/^\d{14}$/);
    return number.trim();
  }

  /** From the guide to the notice, the shortest way. */
  async reachNotice(person: Person = personas.manual, title?: string): Promise<void> {
    await this.readGuide();
    await this.identify(person);
    await this.verifyByFace(title);
  }

  /** From the guide to the empty form, the shortest way. */
  async reachForm(person: Person = personas.manual): Promise<void> {
    await this.reachNotice(person);
    await this.acknowledge();
  }

  /** From the guide to the form with everything answered and undertaken. */
  async reachSubmission(person: Person = personas.manual): Promise<void> {
    await this.reachForm(person);
    await this.fill();
    await this.undertake();
  }
}

/** Marks such as “required” may follow. */
function beginning(label: string): RegExp {
  return new RegExp(`^${label.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)}`);
}
