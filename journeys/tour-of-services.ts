import {personas} from 'formwork/mocks';
import type {Applicant} from './applicant.ts';
import {expectFocus} from './look.ts';
import {haveDone} from './office.ts';
import {expectResults, query} from './progress.ts';
import type {Look} from './tour.ts';
import {uploads} from './uploads.ts';

const {holder} = personas;
const CANCELLATION = '一级建造师执业资格认定（注销手续）';

/**
 * Goes through what the tour of the initial registration does not come to, from the home of the mobile portal on, and
 * looks at each: the portal itself, “更多”, a correction, who may not file, a cancellation, its progress, its return.
 */
export async function tourOfServices(applicant: Applicant, look: Look): Promise<void> {
  await seePortal(applicant, look);
  await applicant.reachNotice(holder);
  await seeMore(applicant, look);
  await seeCorrection(applicant, look);
  await seeBarred(applicant, look);
  await seeCancellation(applicant, look);
  await haveDone(applicant, '退回在办案件');
  await seeProgress(applicant, look);
  await seeReturned(applicant, look);
}

async function seePortal(applicant: Applicant, look: Look): Promise<void> {
  const {hands, page} = applicant;
  await applicant.button('建造师').waitFor();
  await look('portal');
  await applicant.press('建造师');
  await applicant.press('完成');
  await expectFocus(applicant.text('昵称'));
  await look('portal, avatar and nickname with problems');
  await hands.type(applicant.text('昵称'), '小王');
  await applicant.press('完成');
  await applicant.dialog('请选择办理事项').waitFor();
  await look('portal, choice of business');
  await hands.press(page.getByRole('link', {name: '（重新注册）'}));
  await applicant.heading('办事指南').waitFor();
}

async function seeMore(applicant: Applicant, look: Look): Promise<void> {
  const {hands} = applicant;
  const menu = applicant.dialog('更多');
  await applicant.press('更多');
  await menu.waitFor();
  await look('more');
  await hands.press(menu.getByRole('button', {name: '信息修改'}));
  await expectFocus(menu.getByRole('heading', {name: '信息修改'}));
  await look('more, corrections');
  await hands.press(menu.getByRole('button', {name: '基本信息修改'}));
}

async function seeCorrection(applicant: Applicant, look: Look): Promise<void> {
  const {hands, page} = applicant;
  await applicant.text('毕业院校').waitFor();
  await look('correction');
  await applicant.press('提交');
  await expectFocus(applicant.summary);
  await look('correction, nothing changed');
  await hands.type(applicant.text('情况说明'), '学校已经更名。');
  await applicant.add('身份证正面', uploads.cardFront);
  await applicant.press('提交');
  await expectFocus(applicant.summary);
  await look('correction with problems');
  await hands.press(page.getByRole('link', {name: '返回上一页'}));
}

async function seeBarred(applicant: Applicant, look: Look): Promise<void> {
  await applicant.heading('注册须知').waitFor();
  await applicant.hands.press(applicant.tick('全选'));
  await applicant.press('下一步');
  await expectFocus(applicant.heading('目前不能办理此业务'));
  await look('barred');
  await applicant.press('立即前往');
  await applicant.heading('办事指南').waitFor();
}

async function seeCancellation(applicant: Applicant, look: Look): Promise<void> {
  await applicant.press('在线办理');
  await expectFocus(applicant.heading('注销须知'));
  await look('cancellation, notice');
  await applicant.press('下一步');
  await expectFocus(applicant.heading('申报信息'));
  await applicant.option('其他导致注册失效的情形').waitFor();
  await look('cancellation');
  await applicant.press('下一步');
  await expectFocus(applicant.summary);
  await look('cancellation with problems');
  await applicant.hands.press(applicant.option('已与聘用企业解除聘用合同关系'));
  await applicant.submit();
  await applicant.press('关闭');
}

async function seeProgress(applicant: Applicant, look: Look): Promise<void> {
  const {hands, page} = applicant;
  await applicant.openBusinesses();
  await hands.press(page.getByRole('link', {name: '（重新注册）'}));
  await applicant.heading('目前不能办理此业务').waitFor();
  await look('barred for two reasons');
  const open = page.getByRole('listitem').filter({hasText: '一项注册业务正在办理中'});
  await hands.press(open.getByRole('button', {name: '立即前往'}));
  await applicant.heading('进度查询').waitFor();
  await applicant.press('查询');
  await expectFocus(applicant.summary);
  await look('progress with problems');
  await query(applicant, '一级建造师执业资格认定（延续注册）');
  await expectResults(applicant);
  await look('progress, nothing found');
  await query(applicant, CANCELLATION);
  await page.getByRole('article', {name: CANCELLATION}).waitFor();
  await look('progress, returned');
}

async function seeReturned(applicant: Applicant, look: Look): Promise<void> {
  await applicant.press('修改后重新提交');
  await applicant.page.getByRole('region', {name: '退回修改'}).waitFor();
  await applicant.date('毕业时间').waitFor();
  await look('returned');
  await applicant.press('下一步');
  await expectFocus(applicant.summary);
  await look('returned with problems');
  await applicant.hands.date(applicant.date('毕业时间'), '2002-07-01');
  await applicant.hands.press(applicant.option('其他导致注册失效的情形'));
  await applicant.submit();
}
